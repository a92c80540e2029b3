// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The words of words/ as the window says them: where a sentence or remedy there speaks of commands, options
/// or files of the command line, the window has its own. Source texts for translated(). Tables and look-ups;
/// safe on any thread.
#pragma once

#include "words/words.h"

namespace convey::ui {

[[nodiscard]] Words windowWords(ErrorCode code);
[[nodiscard]] Words windowWords(const Error& error);
[[nodiscard]] Words windowWords(OutcomeReason reason);

} // namespace convey::ui
