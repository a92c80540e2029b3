// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A finding about an image tag in a few words, for tables; words/tag_words.h has the whole sentence. GUI
/// thread only (the words are translated).
#pragma once

#include "tag/finding.h"

#include <QString>

namespace convey::ui {

/// "Amount has decimals". A code without a title of its own has its sentence.
[[nodiscard]] QString findingTitle(TagCode code);

/// Sentence and remedy of a finding, `between` them.
[[nodiscard]] QString findingText(const TagFinding& finding, QChar between = u' ');

} // namespace convey::ui
