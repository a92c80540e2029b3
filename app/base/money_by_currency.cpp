// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/money_by_currency.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>

namespace convey {

namespace {

constexpr std::size_t kCurrencyLetters = 3;

void addExactly(CurrencyTotal& total, std::int64_t minorUnits)
{
    std::int64_t sum = 0;
    total.tooLarge = total.tooLarge || __builtin_add_overflow(total.minorUnits, minorUnits, &sum);
    total.minorUnits = total.tooLarge ? 0 : sum;
}

/// The text up to `end`, which is taken off `rest` too.
std::string_view takeUntil(std::string_view& rest, char end)
{
    const std::size_t at = std::min(rest.find(end), rest.size());
    const std::string_view part = rest.substr(0, at);
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return part;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace

CurrencyTotal& MoneyByCurrency::totalOf(std::string_view currency)
{
    const auto at = std::ranges::lower_bound(m_totals, currency, {}, &CurrencyTotal::currency);
    if (at != m_totals.end() && at->currency == currency)
        return *at;
    return *m_totals.insert(at, {.currency = std::string(currency)});
}

void MoneyByCurrency::add(std::string_view currency, std::int64_t minorUnits)
{
    CurrencyTotal& total = totalOf(currency);
    addExactly(total, minorUnits);
    ++total.events;
}

void MoneyByCurrency::merge(const MoneyByCurrency& other)
{
    for (const CurrencyTotal& more : other.m_totals) {
        CurrencyTotal& total = totalOf(more.currency);
        total.tooLarge = total.tooLarge || more.tooLarge;
        addExactly(total, more.minorUnits);
        total.events += more.events;
    }
}

std::string MoneyByCurrency::toText() const
{
    std::string text;
    for (const CurrencyTotal& total : m_totals) {
        if (!text.empty())
            text += ',';
        text += total.currency + ' ' + (total.tooLarge ? "-" : std::to_string(total.minorUnits)) + ' '
            + std::to_string(total.events);
    }
    return text;
}

std::optional<MoneyByCurrency> MoneyByCurrency::fromText(std::string_view text)
{
    MoneyByCurrency money;
    while (!text.empty()) {
        std::string_view entry = takeUntil(text, ',');
        const std::string_view currency = takeUntil(entry, ' ');
        const std::string_view sum = takeUntil(entry, ' ');
        const auto events = wholeNumber(entry);
        const auto minorUnits = sum == "-" ? std::optional<std::int64_t>(0) : wholeNumber(sum);
        const bool isCode =
            currency.size() == kCurrencyLetters && std::ranges::all_of(currency, isAsciiAlpha);
        if (!isCode || !minorUnits || !events || *events < 0)
            return std::nullopt;
        CurrencyTotal& total = money.totalOf(currency);
        total = {.currency = std::string(currency),
            .minorUnits = *minorUnits,
            .events = *events,
            .tooLarge = sum == "-"};
    }
    return money;
}

} // namespace convey
