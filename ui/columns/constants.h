// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The values that can stand for every line of a file, in the words of people: the closed lists (events,
/// places, date orders), the long ones (zones, currencies, countries), and how a value is told. GUI thread
/// only (the words are translated).
#pragma once

#include "recipe/input.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace convey::ui {

struct ConstantChoice
{
    std::string text; ///< as a recipe has it
    QString name; ///< as people read it
};

/// All values of an input that has a handful of them; empty for every other input.
[[nodiscard]] std::vector<ConstantChoice> closedChoices(Input input);

/// Values to look through by typing: zones (this computer's first), currencies, countries. Empty for inputs
/// that take any text. Cost: a walk over the list; the zones are read from the system once a call.
[[nodiscard]] std::vector<ConstantChoice> suggestedChoices(Input input);

/// "Purchase" of `order_created`; text that has no name of its own as it is.
[[nodiscard]] QString constantName(Input input, std::string_view text);

} // namespace convey::ui
