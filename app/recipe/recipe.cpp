// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/recipe.h"

#include "recipe/event_words.h"
#include "spec/action_source.h"
#include "spec/country.h"
#include "spec/currency.h"
#include "value/time.h"
#include "value/url.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, text) != words.end();
}

bool constantIsUnderstood(Input input, std::string_view text)
{
    switch (input) {
    case Input::Type:
        return meaningOfEventWord(text).has_value();
    case Input::ActionSource:
        return actionSourceByName(text).has_value();
    case Input::SourceUrl:
        return sourceUrl(text, false).has_value();
    case Input::OptOut:
        return isOneOf(text, {"true", "false"});
    case Input::UserCountry:
    case Input::PhoneCountry:
        return findCountry(text) != nullptr;
    case Input::DataCurrency:
    case Input::ItemCurrency:
        return findCurrency(text) != nullptr;
    case Input::TimeZone:
        return Zone::fromName(text).has_value();
    case Input::DateFormat:
        return isOneOf(text, {"ymd", "mdy", "dmy"});
    case Input::MoneyUnit:
        return isOneOf(text, {"major", "minor"});
    case Input::DecimalSign:
        return isOneOf(text, {".", ","});
    default:
        return !text.empty();
    }
}

} // namespace

const Binding* Recipe::find(Input input, std::string_view freeKey) const
{
    const auto found = std::ranges::find_if(
        bindings, [&](const Binding& b) { return b.input == input && b.freeKey == freeKey; });
    return found == bindings.end() ? nullptr : &*found;
}

std::string_view Recipe::constant(Input input) const
{
    const Binding* binding = find(input);
    return binding && binding->kind == BindingKind::Constant ? std::string_view(binding->text)
                                                             : std::string_view();
}

void Recipe::bind(Binding binding)
{
    unbind(binding.input, binding.freeKey);
    if (!binding.isNothing())
        bindings.push_back(std::move(binding));
}

void Recipe::unbind(Input input, std::string_view freeKey)
{
    std::erase_if(bindings, [&](const Binding& b) { return b.input == input && b.freeKey == freeKey; });
}

Result<Binding> parseBinding(std::string_view text, BindingKind kind)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return fail({.code = ErrorCode::UsageBadValue, .subject = std::string(text)});
    const auto name = parseInputName(text.substr(0, equals));
    if (!name)
        return fail({.code = ErrorCode::RecipeInputUnknown, .subject = std::string(text.substr(0, equals))});
    Binding binding{.input = name->input,
        .freeKey = std::string(name->freeKey),
        .kind = kind,
        .text = std::string(text.substr(equals + 1))};
    return checkBinding(binding).map([&] { return std::move(binding); });
}

Result<> checkBinding(const Binding& binding)
{
    const InputInfo& input = info(binding.input);
    const bool kindFits = binding.kind == BindingKind::Column ? input.takesColumn : input.takesConstant;
    const bool textFits =
        binding.kind == BindingKind::Column || constantIsUnderstood(binding.input, binding.text);
    if (kindFits && textFits)
        return {};
    return fail({.code = ErrorCode::RecipeFieldInvalid,
        .subject = std::string(input.name) + binding.freeKey,
        .detail = kindFits ? binding.text : std::string()});
}

} // namespace convey
