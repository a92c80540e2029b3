// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How a state looks: an icon, a word and colours, always together, so that no state is told by its colour
/// alone. Outlined icons are Convey's judgement. GUI thread only.
#pragma once

#include "common/tokens.h"

#include "check/verdict.h"
#include "spec/rule.h"

#include <QString>

namespace convey::ui {

struct StateLook
{
    QString icon{}; ///< for icon() and paintIcon()
    QString word{}; ///< in the language of the window, with a capital: "Needs a look"
    Token text = Token::Text; ///< of the word
    Token mark = Token::Text; ///< of the icon, of bars and edges
    Token tint = Token::Base; ///< behind the word where it stands alone, behind a marked cell
};

[[nodiscard]] StateLook lookOf(Verdict verdict);
[[nodiscard]] StateLook lookOf(Severity severity);

} // namespace convey::ui
