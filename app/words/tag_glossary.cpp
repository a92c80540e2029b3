// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/tag_glossary.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <span>

namespace convey {

namespace {

struct NamedWords
{
    std::string_view name;
    const char* words;
};

constexpr std::array kParameterWords = std::to_array<NamedWords>({
    {"pid", QT_TRANSLATE_NOOP("words", "The Pixel ID: which account's conversion this is.")},
    {"event", QT_TRANSLATE_NOOP("words", "What happened, by one of OpenAI's event names, or custom.")},
    {"custom_event_name",
        QT_TRANSLATE_NOOP("words", "The name of a custom event; standard events have none.")},
    {"event_id",
        QT_TRANSLATE_NOOP("words",
            "An opaque ID of this conversion. The same ID sent again, also by the Conversions API, counts "
            "once.")},
    {"oppref",
        QT_TRANSLATE_NOOP("words",
            "OpenAI's click reference, if the page already has it; the tag does not collect it by itself.")},
    {"data[type]", QT_TRANSLATE_NOOP("words", "Which kind of data follows; it is fixed by the event.")},
    {"data[amount]",
        QT_TRANSLATE_NOOP(
            "words", "The value in the smallest unit of the currency, as a whole number: 2599 is 25.99.")},
    {"data[currency]", QT_TRANSLATE_NOOP("words", "The currency of the amount, by its three-letter code.")},
    {"data[plan_id]", QT_TRANSLATE_NOOP("words", "The plan of a subscription, trial or custom event.")},
    {"data[contents]",
        QT_TRANSLATE_NOOP("words", "The items, as one JSON array that is percent-encoded as a whole.")},
});

constexpr std::array kItemFieldWords = std::to_array<NamedWords>({
    {"id", QT_TRANSLATE_NOOP("words", "The item's number in your catalogue.")},
    {"name", QT_TRANSLATE_NOOP("words", "What the item is called.")},
    {"content_type", QT_TRANSLATE_NOOP("words", "What kind of item it is, such as product.")},
    {"quantity", QT_TRANSLATE_NOOP("words", "How many of it, as a whole number.")},
    {"amount", QT_TRANSLATE_NOOP("words", "The price of one, in the smallest unit of the currency.")},
    {"currency",
        QT_TRANSLATE_NOOP("words", "The currency of that price; else that of the conversion counts.")},
});

struct EventWords
{
    EventType type;
    const char* words;
};

constexpr std::array kEventGlossary = std::to_array<EventWords>({
    {EventType::PageViewed, QT_TRANSLATE_NOOP("words", "Somebody looked at a page.")},
    {EventType::ContentsViewed,
        QT_TRANSLATE_NOOP("words", "Somebody looked at certain items, such as a product.")},
    {EventType::ItemsAdded, QT_TRANSLATE_NOOP("words", "Items were put into the basket.")},
    {EventType::CheckoutStarted, QT_TRANSLATE_NOOP("words", "Somebody began to check out.")},
    {EventType::OrderCreated, QT_TRANSLATE_NOOP("words", "An order was placed.")},
    {EventType::LeadCreated,
        QT_TRANSLATE_NOOP("words", "Somebody left contact details or asked for an offer.")},
    {EventType::RegistrationCompleted, QT_TRANSLATE_NOOP("words", "Somebody signed up for an account.")},
    {EventType::AppointmentScheduled, QT_TRANSLATE_NOOP("words", "An appointment was made.")},
    {EventType::SubscriptionCreated, QT_TRANSLATE_NOOP("words", "A paid subscription began.")},
    {EventType::TrialStarted, QT_TRANSLATE_NOOP("words", "A trial began.")},
    {EventType::Custom,
        QT_TRANSLATE_NOOP("words", "Something that no standard event describes, by a name of your own.")},
    {EventType::AppInstalled,
        QT_TRANSLATE_NOOP("words", "An app was installed; only the Conversions API takes it.")},
    {EventType::AppOpened,
        QT_TRANSLATE_NOOP("words", "An app was opened; only the Conversions API takes it.")},
});

struct ShapeWords
{
    DataShape shape;
    const char* words;
};

constexpr std::array kShapeGlossary = std::to_array<ShapeWords>({
    {DataShape::Contents, QT_TRANSLATE_NOOP("words", "About items: amount, currency and contents.")},
    {DataShape::CustomerAction,
        QT_TRANSLATE_NOOP("words", "About something a person did: amount and currency, no items.")},
    {DataShape::PlanEnrollment,
        QT_TRANSLATE_NOOP("words", "About a plan: amount, currency, plan and contents.")},
    {DataShape::Custom,
        QT_TRANSLATE_NOOP("words", "About a custom event: amount, currency, plan and contents.")},
});

constexpr std::array kLossWords = std::to_array<NamedWords>({
    {"user", QT_TRANSLATE_NOOP("words", "people's data (an image tag must not hold any)")},
    {"time", QT_TRANSLATE_NOOP("words", "the time (a tag counts when it is loaded)")},
    {"action_source", QT_TRANSLATE_NOOP("words", "where it happened (a tag always means a web page)")},
    {"source_url", QT_TRANSLATE_NOOP("words", "the page address (it is the page that shows the tag)")},
    {"group_id", QT_TRANSLATE_NOOP("words", "group_id of items (only the Conversions API takes it)")},
    {"free_fields", QT_TRANSLATE_NOOP("words", "fields of your own (only the Conversions API takes them)")},
});

const char* namedWords(std::span<const NamedWords> rows, std::string_view name)
{
    const auto found = std::ranges::find(rows, name, &NamedWords::name);
    return found == rows.end() ? "" : found->words;
}

} // namespace

const char* wordsForTagParameter(std::string_view parameter)
{
    return namedWords(kParameterWords, parameter);
}

const char* wordsForTagItemField(std::string_view field)
{
    return namedWords(kItemFieldWords, field);
}

const char* wordsForTagRepeat()
{
    return QT_TRANSLATE_NOOP("words", "An earlier tag has the same event and event ID: they count once.");
}

const char* wordsForTagLoss(std::string_view loss)
{
    return namedWords(kLossWords, loss);
}

const char* wordsFor(EventType type)
{
    const auto found = std::ranges::find(kEventGlossary, type, &EventWords::type);
    return found == kEventGlossary.end() ? "" : found->words;
}

const char* wordsFor(DataShape shape)
{
    const auto found = std::ranges::find(kShapeGlossary, shape, &ShapeWords::shape);
    return found == kShapeGlossary.end() ? "" : found->words;
}

const char* wordsFor(LengthOf what)
{
    switch (what) {
    case LengthOf::Address:
        return QT_TRANSLATE_NOOP("words", "the whole address");
    case LengthOf::Query:
        return QT_TRANSLATE_NOOP("words", "the address behind the question mark");
    case LengthOf::RequestLine:
        return QT_TRANSLATE_NOOP("words", "the first line of the request");
    case LengthOf::Head:
        return QT_TRANSLATE_NOOP("words", "the request with its usual headers");
    case LengthOf::Html:
        break;
    }
    return QT_TRANSLATE_NOOP("words", "the tag as it stands in the page");
}

const char* wordsFor(LengthStep step)
{
    switch (step) {
    case LengthStep::ItemCurrencies:
        return QT_TRANSLATE_NOOP("words", "Leave out the currency of items: it is that of the conversion.");
    case LengthStep::ItemNames:
        return QT_TRANSLATE_NOOP("words", "Leave out the names of items that have an ID.");
    case LengthStep::ItemContentTypes:
        return QT_TRANSLATE_NOOP("words", "Leave out content_type of items.");
    case LengthStep::ItemAmounts:
        return QT_TRANSLATE_NOOP(
            "words", "Leave out the prices of items; the amount of the conversion stays.");
    case LengthStep::LaterItems:
        return QT_TRANSLATE_NOOP(
            "words", "Keep only the first items, or send the conversion with the Conversions API.");
    case LengthStep::AllItems:
        break;
    }
    return QT_TRANSLATE_NOOP(
        "words", "Leave out all items, or send the conversion with the Conversions API.");
}

} // namespace convey
