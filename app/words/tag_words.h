// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The sentence and the remedy of every finding about an image tag. {subject} = the parameter.
/// Tables and pure functions; safe on any thread.
#pragma once

#include "check/finding.h"
#include "tag/finding.h"
#include "tag/mend.h"
#include "words/words.h"
#include "words/xray_page.h"

#include <string>
#include <variant>

namespace convey {

[[nodiscard]] Words wordsFor(TagCode code);

/// What a finding says and how it is mended, its values put in.
struct TagFindingText
{
    std::string sentence{};
    std::string remedy{}; ///< may be empty

    [[nodiscard]] std::string whole() const { return remedy.empty() ? sentence : sentence + ' ' + remedy; }
};
[[nodiscard]] TagFindingText textOf(const TagFinding& finding); ///< in English
[[nodiscard]] TagFindingText textOf(const TagFinding& finding, const PageTranslator& translator);
/// Why a row of a file is no tag, in English: what jobs/bulk_tags.h gives as reason.
[[nodiscard]] std::string noTagText(const std::variant<Finding, TagFinding>& reason);
/// Why a trial of a tag got no answer: nothing of a file was on its way, so nothing is to be resumed. Other
/// errors have the words of wordsFor(Error).
[[nodiscard]] Words wordsForTrial(const Error& error);
/// What has to be decided before a finding can be mended, as a question; empty for None.
[[nodiscard]] const char* wordsFor(TagDecision decision);

} // namespace convey
