// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The core's words in the language of the window. GUI thread only.
#pragma once

#include "base/error.h"
#include "words/words.h"

#include <QString>

namespace convey::ui {

/// A text of words/ through the translator, with its values put in.
[[nodiscard]] QString translated(const char* text, const WordValues& values = {});

/// Sentence and remedy of an error as the window says them (window_words.h), on two lines.
[[nodiscard]] QString translated(const Error& error);

} // namespace convey::ui
