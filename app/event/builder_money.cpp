// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "event/builder.h"
#include "event/builder_reading.h"
#include "spec/currency.h"
#include "value/number.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace convey {

namespace {

/// "1" of "1.0" and "2,00": tills write pieces like weights. The rest is left to be refused.
std::string_view withoutZeroDecimals(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    const std::size_t sign = text.find_last_of(".,");
    const bool hasZeroes = sign != std::string_view::npos && sign > 0 && sign + 1 < text.size()
        && text.size() - sign != 4 // 1,000 may be a thousand
        && text.find_first_not_of('0', sign + 1) == std::string_view::npos;
    return hasZeroes ? text.substr(0, sign) : text;
}

} // namespace

std::optional<Sealed> Builder::readCurrency(Reading& reading, const InputText& cell, Rule unknown) const
{
    const Value<std::string> code = parseCurrency(cell.text);
    if (code)
        return sealOpen(OpenKind::Currency, *code);
    if (code.error() == ValueFault::WithdrawnCurrency)
        reading.report(Rule::CurrencyWithdrawn, info(unknown).field, cell.column, code.error());
    else if (code.error() != ValueFault::Empty)
        reading.report(unknown, cell.column, code.error());
    return std::nullopt;
}

std::optional<Sealed> Builder::currencyOf(Reading& reading, const InputText& amount, Rule unknown) const
{
    if (m_recipe.isBound(Input::DataCurrency))
        return readCurrency(reading, reading.text(Input::DataCurrency), unknown);
    const Value<std::string> code = currencyInAmount(amount.text);
    if (code)
        return sealOpen(OpenKind::Currency, *code);
    if (code.error() == ValueFault::AmbiguousCurrency)
        reading.report(unknown, amount.column, code.error());
    return std::nullopt;
}

std::optional<std::int64_t> Builder::readAmount(
    Reading& reading, const Amount& amount, std::string_view currency, Rule unreadable) const
{
    const InputText& cell = amount.cell;
    const Value<std::int64_t> minor =
        parseAmount(cell.text, amount.rule, findCurrency(currency)->exponent, currency);
    if (minor)
        return *minor;
    const Field field = info(unreadable).field;
    switch (minor.error()) {
    case ValueFault::Empty:
        break;
    case ValueFault::TooManyDecimals:
        reading.report(Rule::AmountTooManyDecimals, field, cell.column, minor.error());
        break;
    case ValueFault::DecimalSignUnknown:
        reading.report(Rule::AmountDecimalSignUnknown, field, cell.column, minor.error());
        break;
    default:
        reading.report(unreadable, cell.column, minor.error());
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
    event.currency = currencyOf(reading, amount, Rule::CurrencyUnknown);
    if (!event.currency) {
        if (!reading.built.hasProblem(Field::DataCurrency))
            reading.report(Rule::AmountWithoutCurrency, amount.column);
        return;
    }
    const auto read = [&](const InputText& cell) {
        return readAmount(
            reading, {cell, m_recipe.moneyRule()}, event.currency->text(), Rule::AmountUnreadable);
    };
    event.amount = read(amount);
    const InputText less = reading.text(Input::AmountLess);
    if (!event.amount || trimmed(less.text).empty())
        return;
    // Both have 18 digits at most, so the difference fits; some exports write what was paid back with a
    // minus.
    const std::optional<std::int64_t> paidBack = read(less);
    event.amount = paidBack ? std::optional(*event.amount - std::abs(*paidBack)) : std::nullopt;
}

void Builder::lookForAmount(Reading& reading) const
{
    // Visits, leads, trials and the like have a value where somebody gave them one: none is missed there.
    constexpr std::array kWithValue{EventType::ItemsAdded, EventType::CheckoutStarted,
        EventType::OrderCreated, EventType::SubscriptionCreated};
    const Event& event = reading.built.event;
    const bool hasValue = event.type && std::ranges::find(kWithValue, *event.type) != kWithValue.end();
    const InputText amount = reading.text(Input::DataAmount);
    // What is wrong with the items' money is said there.
    constexpr std::array kItemMoney{Field::ItemAmount, Field::ItemCurrency, Field::ItemQuantity};
    const bool isTold =
        std::ranges::any_of(kItemMoney, [&](Field field) { return reading.built.hasProblem(field); });
    if (hasValue && !isTold && !event.amount && amount.column != kNoColumn && trimmed(amount.text).empty())
        reading.report(Rule::AmountMissing, amount.column);
}

void Builder::readItem(Reading& reading) const
{
    const auto text = [&](Input input) { return reading.text(input); };
    addItem(reading,
        {.id = text(Input::ItemId),
            .name = text(Input::ItemName),
            .contentType = text(Input::ItemContentType),
            .quantity = text(Input::ItemQuantity),
            .amount = text(Input::ItemAmount),
            .currency = text(Input::ItemCurrency),
            .groupId = text(Input::ItemGroupId),
            .moneyRule = m_recipe.moneyRule()});
}

void Builder::addItem(Reading& reading, const ItemTexts& texts) const
{
    Event& event = reading.built.event;
    Item item;
    item.id = sealedUnlessEmpty(OpenKind::ItemText, texts.id.text);
    item.name = sealedUnlessEmpty(OpenKind::ItemText, texts.name.text);
    item.contentType = sealedUnlessEmpty(OpenKind::ItemText, texts.contentType.text);
    item.groupId = sealedUnlessEmpty(OpenKind::ItemText, texts.groupId.text);

    const InputText& quantity = texts.quantity;
    const InputText& amount = texts.amount;
    if (!texts.haveItem())
        return;
    if (event.type && !info(info(*event.type).shape).takesContents) {
        reading.reportOnce(Rule::ContentsLeftOut, Field::DataContents, kNoColumn);
        return;
    }

    const Value<std::int64_t> count = parseInteger(withoutZeroDecimals(quantity.text));
    if (count)
        item.quantity = *count;
    else if (count.error() != ValueFault::Empty)
        reading.report(Rule::ItemQuantityUnreadable, quantity.column, count.error());

    if (!trimmed(amount.text).empty()) {
        const std::optional<Sealed> own = readCurrency(reading, texts.currency, Rule::ItemCurrencyUnknown);
        // The event's currency may be there for the items alone.
        if (!own && !event.currency && !reading.built.hasProblem(Field::DataCurrency))
            event.currency = currencyOf(reading, amount, Rule::CurrencyUnknown);
        const std::optional<Sealed>& currency = own ? own : event.currency;
        if (currency) {
            item.amount =
                readAmount(reading, {amount, texts.moneyRule}, currency->text(), Rule::ItemAmountUnreadable);
            if (own != event.currency)
                item.currency = own;
        } else if (!reading.built.hasProblem(Field::ItemCurrency)
            && !reading.built.hasProblem(Field::DataCurrency)) {
            reading.report(Rule::ItemAmountWithoutCurrency, amount.column);
        }
    }
    if (item.name)
        lookForCustomer(reading, texts.name);
    if (!item.isEmpty())
        event.contents.push_back(std::move(item));
}

} // namespace convey
