// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/value_words.h"

#include "base/text.h"
#include "recipe/event_words.h"
#include "spec/action_source.h"
#include "spec/country.h"
#include "value/number.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

constexpr std::array kConsentMeanings = std::to_array<std::string_view>({"send", "opt_out", "leave_out"});

constexpr std::array kGrantedWords = std::to_array<std::string_view>(
    {"granted", "grant", "yes", "true", "1", "accepted", "opted in", "opt in", "subscribed", "allowed"});
constexpr std::array kDeniedWords = std::to_array<std::string_view>({"denied", "deny", "no", "false", "0",
    "declined", "rejected", "opted out", "opt out", "unsubscribed", "withdrawn", "refused"});

bool meaningIsKnown(Input input, std::string_view meaning)
{
    switch (input) {
    case Input::Type:
        return eventMeaningFromText(meaning).has_value();
    case Input::ActionSource:
        return actionSourceByName(meaning).has_value();
    case Input::Consent:
        return consentMeaningByName(meaning).has_value();
    case Input::OptOut:
        return meaning == "true" || meaning == "false";
    case Input::UserCountry:
        return meaning.size() == 2 && findCountry(meaning) != nullptr;
    default:
        return false;
    }
}

} // namespace

bool takesWords(Input input)
{
    return input == Input::Type || input == Input::ActionSource || input == Input::Consent
        || input == Input::OptOut || input == Input::UserCountry;
}

Result<> checkWord(const ValueWord& word)
{
    const bool fits = word.word.size() <= kMaxWordBytes && !foldedWord(word.word).empty()
        && meaningIsKnown(word.input, word.meaning);
    if (fits)
        return {};
    return fail({.code = ErrorCode::RecipeFieldInvalid,
        .subject = std::string(info(word.input).name) + ':' + word.word,
        .detail = word.meaning});
}

Result<ValueWord> parseWord(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::size_t equals = text.rfind('=');
    if (colon == std::string_view::npos || equals == std::string_view::npos || equals < colon)
        return fail({.code = ErrorCode::UsageBadValue, .subject = std::string(text)});
    const auto name = parseInputName(text.substr(0, colon));
    if (!name)
        return fail({.code = ErrorCode::RecipeInputUnknown, .subject = std::string(text.substr(0, colon))});
    ValueWord word{.input = name->input,
        .word = std::string(text.substr(colon + 1, equals - colon - 1)),
        .meaning = std::string(text.substr(equals + 1))};
    return checkWord(word).map([&] { return std::move(word); });
}

std::string_view consentMeaningName(ConsentMeaning meaning)
{
    return kConsentMeanings.at(static_cast<std::size_t>(meaning));
}

std::optional<ConsentMeaning> consentMeaningByName(std::string_view name)
{
    const auto found = std::ranges::find(kConsentMeanings, name);
    if (found == kConsentMeanings.end())
        return std::nullopt;
    return static_cast<ConsentMeaning>(found - kConsentMeanings.begin());
}

std::optional<ConsentMeaning> meaningOfConsentWord(std::string_view word)
{
    const std::string folded = foldedWord(word);
    if (std::ranges::find(kGrantedWords, folded) != kGrantedWords.end())
        return ConsentMeaning::Send;
    if (std::ranges::find(kDeniedWords, folded) != kDeniedWords.end())
        return ConsentMeaning::OptOut;
    // Yes and no in other languages.
    if (const Value<bool> truth = parseBool(word))
        return *truth ? ConsentMeaning::Send : ConsentMeaning::OptOut;
    return std::nullopt;
}

} // namespace convey
