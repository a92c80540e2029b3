// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "event/builder.h"

#include "base/text.h"
#include "event/builder_reading.h"
#include "spec/currency.h"
#include "value/number.h"
#include "value/url.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

// The cache would grow with the file if every cell held a word of its own.
constexpr std::size_t kMaxCachedWords = 1'000;

Rule timeRuleOf(ValueFault fault)
{
    switch (fault) {
    case ValueFault::NoZone:
    case ValueFault::ZoneUnknown:
    case ValueFault::ZoneAmbiguous:
        return Rule::TimestampZoneMissing;
    case ValueFault::DateOrderUnknown:
        return Rule::TimestampOrderUnknown;
    case ValueFault::ZoneGap:
        return Rule::TimestampInZoneGap;
    case ValueFault::ZoneOverlap:
        return Rule::TimestampInZoneOverlap;
    default:
        return Rule::TimestampUnreadable;
    }
}

enum class ConsentWord : std::uint8_t
{
    Granted,
    Denied,
    Unclear
};

ConsentWord consentOf(std::string_view text)
{
    constexpr std::array kGranted = std::to_array<std::string_view>(
        {"granted", "grant", "yes", "true", "1", "accepted", "opted in", "opt in", "subscribed", "allowed"});
    constexpr std::array kDenied = std::to_array<std::string_view>({"denied", "deny", "no", "false", "0",
        "declined", "rejected", "opted out", "opt out", "unsubscribed", "withdrawn", "refused"});
    const std::string word = foldedWord(text);
    if (std::ranges::find(kGranted, word) != kGranted.end())
        return ConsentWord::Granted;
    if (std::ranges::find(kDenied, word) != kDenied.end())
        return ConsentWord::Denied;
    return ConsentWord::Unclear;
}

std::optional<Sealed> sealedUnlessEmpty(OpenKind kind, std::string_view text)
{
    const std::string_view content = trimmed(text);
    if (content.empty())
        return std::nullopt;
    return sealOpen(kind, content);
}

} // namespace

bool BuiltEvent::hasProblem(Field field) const
{
    return std::ranges::find(problems, field, &Problem::field) != problems.end();
}

Builder::Builder(BoundRecipe recipe)
    : m_recipe(std::move(recipe))
{ }

BuiltEvent Builder::build(const RowView& row)
{
    Reading reading{.recipe = m_recipe, .row = row};
    reading.built.event.rows.push_back(row.row);
    if (rowIsUsable(reading)) {
        readWhat(reading);
        readWhen(reading);
        readWhere(reading);
        readConsent(reading);
        readHashed(reading);
        readPhone(reading);
        readPlaces(reading);
        readMoney(reading);
        readItem(reading);
        readFreeFields(reading);
    }
    return std::move(reading.built);
}

bool Builder::rowIsUsable(Reading& reading) const
{
    const RowView& row = reading.row;
    if (row.flags.has(RowFlag::UnclosedQuote) || row.flags.has(RowFlag::TooLong)) {
        reading.report(Rule::RowQuoteOpen, kNoColumn);
        return false;
    }
    const bool wasCut = row.flags.has(RowFlag::TooManyCells);
    if (row.cells.size() != m_recipe.columnCount() || wasCut) {
        const bool tooMany = wasCut || row.cells.size() > m_recipe.columnCount();
        reading.report(tooMany ? Rule::RowTooManyCells : Rule::RowTooFewCells, kNoColumn);
        reading.built.problems.back().expected = static_cast<std::int64_t>(m_recipe.columnCount());
        reading.built.problems.back().found = static_cast<std::int64_t>(row.cells.size());
        return false;
    }
    bool usable = true;
    for (const std::int32_t column : m_recipe.columns()) {
        if (!row.cells[static_cast<std::size_t>(column)].isUtf8()) {
            reading.report(Rule::CellNotUtf8, column);
            usable = false;
        }
    }
    return usable;
}

const std::optional<EventMeaning>& Builder::meaningOf(std::string_view word)
{
    const auto cached = m_meanings.find(std::string(word));
    if (cached != m_meanings.end())
        return cached->second;
    if (m_meanings.size() >= kMaxCachedWords)
        m_meanings.clear();
    const std::string* own = m_recipe.eventWord(word);
    return m_meanings.emplace(word, own ? eventMeaningFromText(*own) : meaningOfEventWord(word))
        .first->second;
}

void Builder::readWhat(Reading& reading)
{
    Event& event = reading.built.event;
    event.id = sealedUnlessEmpty(OpenKind::EventId, reading.text(Input::Id).text);

    const InputText word = reading.text(Input::Type);
    std::string customName;
    if (!trimmed(word.text).empty()) {
        const std::optional<EventMeaning>& meaning = meaningOf(word.text);
        if (meaning) {
            event.type = meaning->type;
            customName = meaning->customName;
        } else {
            reading.report(Rule::TypeUnknown, word.column);
        }
    }

    const InputText name = reading.text(Input::CustomEventName);
    const std::string_view given = trimmed(name.text);
    if (customName.empty())
        customName = given;
    if (event.type == EventType::Custom && !customName.empty())
        event.customEventName = sealOpen(OpenKind::EventName, asciiLowered(customName));
    else if (event.type && event.type != EventType::Custom && !given.empty())
        reading.report(Rule::CustomNameLeftOut, name.column);
}

void Builder::readWhen(Reading& reading) const
{
    const InputText cell = reading.text(Input::TimestampMs);
    const Value<EpochMs> time = parseTime(cell.text, m_recipe.timeRule());
    if (time)
        reading.built.event.timestampMs = *time;
    else if (time.error() != ValueFault::Empty)
        reading.report(timeRuleOf(time.error()), cell.column, time.error());
}

void Builder::readWhere(Reading& reading) const
{
    Event& event = reading.built.event;
    const InputText source = reading.text(Input::ActionSource);
    if (!trimmed(source.text).empty()) {
        event.actionSource = meaningOfSourceWord(source.text);
        if (!event.actionSource)
            reading.report(Rule::ActionSourceUnknown, source.column);
    }

    const InputText address = reading.text(Input::SourceUrl);
    const Value<std::string> url = sourceUrl(address.text, false);
    if (url)
        event.sourceUrl = sealOpen(OpenKind::Url, *url);
    else if (url.error() != ValueFault::Empty)
        reading.report(Rule::SourceUrlInvalid, address.column, url.error());

    // The click reference goes through byte for byte: whatever surrounds it is part of it, but blank is none.
    const InputText oppref = reading.text(Input::Oppref);
    if (!trimmed(oppref.text).empty())
        event.oppref = sealOpen(OpenKind::Oppref, oppref.text);
}

void Builder::readConsent(Reading& reading) const
{
    Event& event = reading.built.event;
    const InputText optOut = reading.text(Input::OptOut);
    const Value<bool> said = parseBool(optOut.text);
    if (said)
        event.optOut = *said;
    else if (said.error() != ValueFault::Empty)
        reading.report(Rule::OptOutUnreadable, optOut.column, said.error());

    if (!m_recipe.isBound(Input::Consent))
        return;
    const InputText consent = reading.text(Input::Consent);
    const ConsentWord word = consentOf(consent.text);
    if (word != ConsentWord::Granted)
        event.optOut = true;
    if (word == ConsentWord::Unclear)
        reading.report(Rule::OptOutAssumed, consent.column);
}

std::optional<Sealed> Builder::readCurrency(Reading& reading, Input input, Rule unknown) const
{
    const InputText cell = reading.text(input);
    const Value<std::string> code = parseCurrency(cell.text);
    if (code)
        return sealOpen(OpenKind::Currency, *code);
    if (code.error() == ValueFault::WithdrawnCurrency)
        reading.report(Rule::CurrencyWithdrawn, info(unknown).field, cell.column, code.error());
    else if (code.error() != ValueFault::Empty)
        reading.report(unknown, cell.column, code.error());
    return std::nullopt;
}

std::optional<std::int64_t> Builder::readAmount(
    Reading& reading, Input input, std::string_view currency, Rule unreadable) const
{
    const InputText cell = reading.text(input);
    const Value<std::int64_t> amount =
        parseAmount(cell.text, m_recipe.moneyRule(), findCurrency(currency)->exponent, currency);
    if (amount)
        return *amount;
    const Field field = info(unreadable).field;
    switch (amount.error()) {
    case ValueFault::Empty:
        break;
    case ValueFault::TooManyDecimals:
        reading.report(Rule::AmountTooManyDecimals, field, cell.column, amount.error());
        break;
    case ValueFault::DecimalSignUnknown:
        reading.report(Rule::AmountDecimalSignUnknown, field, cell.column, amount.error());
        break;
    default:
        reading.report(unreadable, cell.column, amount.error());
    }
    return std::nullopt;
}

void Builder::readMoney(Reading& reading) const
{
    // Without an amount the currency is of no use to anyone but the items, which carry their own.
    const InputText amount = reading.text(Input::DataAmount);
    if (trimmed(amount.text).empty())
        return;
    Event& event = reading.built.event;
    event.currency = readCurrency(reading, Input::DataCurrency, Rule::CurrencyUnknown);
    if (event.currency)
        event.amount = readAmount(reading, Input::DataAmount, event.currency->text(), Rule::AmountUnreadable);
    else if (!reading.built.hasProblem(Field::DataCurrency))
        reading.report(Rule::AmountWithoutCurrency, amount.column);
}

void Builder::readItem(Reading& reading) const
{
    Event& event = reading.built.event;
    Item item;
    item.id = sealedUnlessEmpty(OpenKind::ItemText, reading.text(Input::ItemId).text);
    item.name = sealedUnlessEmpty(OpenKind::ItemText, reading.text(Input::ItemName).text);
    item.contentType = sealedUnlessEmpty(OpenKind::ItemText, reading.text(Input::ItemContentType).text);
    item.groupId = sealedUnlessEmpty(OpenKind::ItemText, reading.text(Input::ItemGroupId).text);

    const InputText quantity = reading.text(Input::ItemQuantity);
    const InputText amount = reading.text(Input::ItemAmount);
    const bool hasText = !item.isEmpty() || !trimmed(quantity.text).empty() || !trimmed(amount.text).empty();
    if (!hasText)
        return;
    if (event.type && !info(info(*event.type).shape).takesContents) {
        reading.report(Rule::ContentsLeftOut, kNoColumn);
        return;
    }

    const Value<std::int64_t> count = parseInteger(quantity.text);
    if (count)
        item.quantity = *count;
    else if (count.error() != ValueFault::Empty)
        reading.report(Rule::ItemQuantityUnreadable, quantity.column, count.error());

    if (!trimmed(amount.text).empty()) {
        const std::optional<Sealed> own =
            readCurrency(reading, Input::ItemCurrency, Rule::ItemCurrencyUnknown);
        // The event's currency may be there for the items alone.
        if (!own && !event.currency && !reading.built.hasProblem(Field::DataCurrency))
            event.currency = readCurrency(reading, Input::DataCurrency, Rule::CurrencyUnknown);
        const std::optional<Sealed>& currency = own ? own : event.currency;
        if (currency) {
            item.amount =
                readAmount(reading, Input::ItemAmount, currency->text(), Rule::ItemAmountUnreadable);
            if (own != event.currency)
                item.currency = own;
        } else if (!reading.built.hasProblem(Field::ItemCurrency)
            && !reading.built.hasProblem(Field::DataCurrency)) {
            reading.report(Rule::ItemAmountWithoutCurrency, amount.column);
        }
    }
    if (!item.isEmpty())
        event.contents.push_back(std::move(item));
}

void Builder::readFreeFields(Reading& reading) const
{
    Event& event = reading.built.event;
    const bool takesFree = event.type && info(info(*event.type).shape).takesFreeFields;
    for (const BoundRecipe::FreeInput& free : m_recipe.freeInputs(reading.row)) {
        if (trimmed(free.text.text).empty())
            continue;
        if (takesFree)
            event.freeFields.push_back({free.key, sealOpen(OpenKind::FreeText, free.text.text)});
        else if (event.type)
            reading.report(Rule::FreeFieldLeftOut, free.text.column);
    }

    const InputText plan = reading.text(Input::DataPlanId);
    const bool takesPlan = event.type && info(info(*event.type).shape).takesPlanId;
    if (takesPlan)
        event.planId = sealedUnlessEmpty(OpenKind::PlanId, plan.text);
    else if (event.type && !trimmed(plan.text).empty())
        reading.report(Rule::PlanIdLeftOut, plan.column);
}

} // namespace convey
