// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/needed_inputs.h"

#include "recipe/event_words.h"

#include <array>

namespace convey {

bool isNeeded(Input input, const Recipe& recipe)
{
    switch (input) {
    case Input::Id:
    case Input::Type:
    case Input::TimestampMs:
        return true;
    case Input::SourceUrl:
        return recipe.constant(Input::ActionSource) == "web";
    case Input::CustomEventName: {
        const auto meaning = meaningOfEventWord(recipe.constant(Input::Type));
        return meaning && meaning->type == EventType::Custom && meaning->customName.empty();
    }
    case Input::DataCurrency:
        return recipe.find(Input::DataAmount) != nullptr;
    default:
        return false;
    }
}

std::vector<Input> missingInputs(const Recipe& recipe)
{
    constexpr std::array kEverNeeded{Input::Id, Input::Type, Input::CustomEventName, Input::TimestampMs,
        Input::ActionSource, Input::SourceUrl, Input::DataCurrency};
    std::vector<Input> missing;
    for (const Input input : kEverNeeded) {
        if (isNeeded(input, recipe) && !recipe.find(input))
            missing.push_back(input);
    }
    return missing;
}

} // namespace convey
