// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What becomes of the conversions by the words of a consent column, with their counts, for the question that
/// asks about it: nothing of it may be guessed in silence. GUI thread only.
#pragma once

#include "recipe/question.h"

#include <QString>

namespace convey {
class Upload;
}

namespace convey::ui {

/// A line for each fate that some word has: "Sent with an opt-out: no (2), empty (1)". Empty for other
/// questions, and where the column has too many words to name.
[[nodiscard]] QString consentWordsText(const Upload& upload, const Question& question);

} // namespace convey::ui
