// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/event_words.h"

#include "base/text.h"
#include "spec/custom_name.h"
#include "spec/limits.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

struct BuiltInWord
{
    std::string_view word; ///< folded
    EventType type;
};

constexpr std::array kWords = std::to_array<BuiltInWord>({
    {"purchase", EventType::OrderCreated},
    {"purchased", EventType::OrderCreated},
    {"order", EventType::OrderCreated},
    {"order completed", EventType::OrderCreated},
    {"order placed", EventType::OrderCreated},
    {"placed order", EventType::OrderCreated},
    {"order paid", EventType::OrderCreated},
    {"sale", EventType::OrderCreated},
    {"closed won", EventType::OrderCreated},
    {"deal won", EventType::OrderCreated},
    {"lead", EventType::LeadCreated},
    {"generate lead", EventType::LeadCreated},
    {"submit form", EventType::LeadCreated},
    {"form submitted", EventType::LeadCreated},
    {"contact", EventType::LeadCreated},
    {"qualified lead", EventType::LeadCreated},
    {"sign up", EventType::RegistrationCompleted},
    {"signup", EventType::RegistrationCompleted},
    {"signed up", EventType::RegistrationCompleted},
    {"complete registration", EventType::RegistrationCompleted},
    {"account created", EventType::RegistrationCompleted},
    {"schedule", EventType::AppointmentScheduled},
    {"booking", EventType::AppointmentScheduled},
    {"appointment", EventType::AppointmentScheduled},
    {"meeting", EventType::AppointmentScheduled},
    {"demo booked", EventType::AppointmentScheduled},
    {"subscribe", EventType::SubscriptionCreated},
    {"subscription", EventType::SubscriptionCreated},
    {"subscription started", EventType::SubscriptionCreated},
    {"start trial", EventType::TrialStarted},
    {"trial", EventType::TrialStarted},
    {"add to cart", EventType::ItemsAdded},
    {"product added", EventType::ItemsAdded},
    {"begin checkout", EventType::CheckoutStarted},
    {"initiate checkout", EventType::CheckoutStarted},
    {"view item", EventType::ContentsViewed},
    {"view content", EventType::ContentsViewed},
    {"product viewed", EventType::ContentsViewed},
    {"page view", EventType::PageViewed},
    {"page", EventType::PageViewed},
    {"app install", EventType::AppInstalled},
    {"app open", EventType::AppOpened},
});

constexpr std::string_view kCustomPrefix = "custom:";

bool separatesWords(char32_t c)
{
    return isWhiteSpace(c) || c == '_' || c == '-' || c == '.' || c == '/';
}

} // namespace

std::string foldedWord(std::string_view text)
{
    const auto isFolded = [](char c) { return (c >= 'a' && c <= 'z') || isAsciiDigit(c); };
    if (std::ranges::all_of(text, isFolded))
        return std::string(text);
    std::string out;
    bool pendingSpace = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        if (separatesWords(c.value)) {
            pendingSpace = !out.empty();
        } else {
            if (pendingSpace)
                out += ' ';
            pendingSpace = false;
            if (c.size == 1)
                out += asciiLower(text[at]);
            else
                out += text.substr(at, c.size);
        }
        at += c.size;
    }
    return out;
}

std::optional<EventMeaning> eventMeaningFromText(std::string_view text)
{
    if (const auto type = eventTypeByName(text))
        return EventMeaning{*type};
    if (!text.starts_with(kCustomPrefix))
        return std::nullopt;
    const std::string_view name = text.substr(kCustomPrefix.size());
    if (spec::checkCustomName(name) != spec::CustomNameFault::None)
        return std::nullopt;
    return EventMeaning{EventType::Custom, std::string(name)};
}

std::string customNameFrom(std::string_view word)
{
    std::string name;
    for (const char c : foldedWord(word)) {
        const bool fits = isAsciiAlpha(c) || isAsciiDigit(c);
        if (fits)
            name += c;
        else if (!name.empty() && name.back() != '_')
            name += '_';
    }
    name.resize(std::min<std::size_t>(name.size(), spec::kMaxCustomEventName.value));
    while (name.ends_with('_'))
        name.pop_back();
    return name;
}

std::optional<EventMeaning> meaningOfEventWord(std::string_view word)
{
    const std::string_view exact = trimmed(word);
    if (const auto meaning = eventMeaningFromText(exact))
        return meaning;
    const std::string folded = foldedWord(exact);
    for (const spec::EventTypeInfo& type : spec::kEventTypes) {
        if (foldedWord(type.name) == folded)
            return EventMeaning{type.type};
    }
    const auto found = std::ranges::find(kWords, folded, &BuiltInWord::word);
    if (found == kWords.end())
        return std::nullopt;
    return EventMeaning{found->type};
}

std::optional<ActionSource> meaningOfSourceWord(std::string_view word)
{
    std::string name = foldedWord(word);
    std::ranges::replace(name, ' ', '_');
    return actionSourceByName(name);
}

} // namespace convey
