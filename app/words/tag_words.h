// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The sentence and the remedy of every finding about an image tag. {subject} = the parameter.
/// Tables and pure functions; safe on any thread.
#pragma once

#include "tag/finding.h"
#include "tag/mend.h"
#include "words/words.h"

namespace convey {

[[nodiscard]] Words wordsFor(TagCode code);
/// What has to be decided before a finding can be mended, as a question; empty for None.
[[nodiscard]] const char* wordsFor(TagDecision decision);

} // namespace convey
