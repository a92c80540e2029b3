// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/money_sums.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace convey {

void MoneySum::add(const MoneySum& other)
{
    using Limits = std::numeric_limits<std::int64_t>;
    events += other.events;
    const bool isOver = other.minorUnits > 0 ? minorUnits > Limits::max() - other.minorUnits
                                             : minorUnits < Limits::min() - other.minorUnits;
    tooLarge = tooLarge || other.tooLarge || isOver;
    minorUnits = tooLarge ? 0 : minorUnits + other.minorUnits;
}

std::uint64_t MoneySums::Sums::events() const
{
    std::uint64_t events = 0;
    for (const MoneySum& sum : byVerdict)
        events += sum.events;
    return events;
}

MoneySums::Sums& MoneySums::sumsOf(std::string_view currency)
{
    const auto known = std::ranges::find(m_currencies, currency, &Sums::currency);
    return known != m_currencies.end() ? *known
                                       : m_currencies.emplace_back(Sums{.currency = std::string(currency)});
}

void MoneySums::add(std::string_view currency, Verdict verdict, std::int64_t minorUnits)
{
    sumsOf(currency).byVerdict[static_cast<std::size_t>(verdict)].add(
        {.minorUnits = minorUnits, .events = 1});
}

void MoneySums::addLeftOut(Rule rule, std::string_view currency, std::int64_t minorUnits)
{
    sumsOf(currency).byRule[rule].add({.minorUnits = minorUnits, .events = 1});
}

void MoneySums::merge(const MoneySums& other)
{
    for (const Sums& theirs : other.m_currencies) {
        Sums& ours = sumsOf(theirs.currency);
        for (std::size_t i = 0; i < kVerdictCount; ++i)
            ours.byVerdict[i].add(theirs.byVerdict[i]);
        for (const auto& [rule, sum] : theirs.byRule)
            ours.byRule[rule].add(sum);
    }
}

std::vector<MoneySums::Sums> MoneySums::sorted() const
{
    std::vector<Sums> sorted = m_currencies;
    std::ranges::sort(sorted, {}, &Sums::currency);
    std::ranges::stable_sort(sorted, std::ranges::greater(), &Sums::events);
    return sorted;
}

std::vector<CurrencySum> MoneySums::leftOutBy(Rule rule) const
{
    std::vector<CurrencySum> sums;
    for (Sums& currency : sorted()) {
        const auto found = currency.byRule.find(rule);
        if (found != currency.byRule.end())
            sums.push_back({.currency = std::move(currency.currency), .sum = found->second});
    }
    return sums;
}

std::vector<CurrencySum> MoneySums::of(std::span<const Verdict> verdicts) const
{
    std::vector<CurrencySum> sums;
    for (Sums& currency : sorted()) {
        MoneySum sum;
        for (const Verdict verdict : verdicts)
            sum.add(currency.byVerdict[static_cast<std::size_t>(verdict)]);
        if (sum.events > 0)
            sums.push_back({.currency = std::move(currency.currency), .sum = sum});
    }
    return sums;
}

std::vector<CurrencySum> MoneySums::sendable() const
{
    static constexpr std::array kSent{Verdict::Ready, Verdict::Warned};
    return of(kSent);
}

} // namespace convey
