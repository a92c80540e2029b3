// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/money_sums.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace convey {

namespace {

constexpr unsigned kHalfBits = 32;

} // namespace

void MoneySums::ExactSum::add(std::int64_t minorUnits)
{
    high += minorUnits >> kHalfBits;
    low += static_cast<std::int64_t>(static_cast<std::uint32_t>(minorUnits));
    ++events;
}

void MoneySums::ExactSum::remove(std::int64_t minorUnits)
{
    high -= minorUnits >> kHalfBits;
    low -= static_cast<std::int64_t>(static_cast<std::uint32_t>(minorUnits));
    --events;
}

void MoneySums::ExactSum::merge(const ExactSum& other)
{
    high += other.high;
    low += other.low;
    events += other.events;
}

MoneySum MoneySums::ExactSum::sum() const
{
    // One carry brings the lower half into 32 bits, since it has no sign of its own.
    const std::int64_t top = high + (low >> kHalfBits);
    const auto bottom = static_cast<std::uint32_t>(low);
    constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
    constexpr std::int64_t kLeast = std::numeric_limits<std::int32_t>::min();
    if (top > kMost || top < kLeast)
        return {.events = events, .tooLarge = true};
    return {.minorUnits = top * (std::int64_t{1} << kHalfBits) + bottom, .events = events};
}

std::uint64_t MoneySums::Sums::events() const
{
    std::uint64_t events = 0;
    for (const ExactSum& sum : byVerdict)
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
    sumsOf(currency).byVerdict[static_cast<std::size_t>(verdict)].add(minorUnits);
}

void MoneySums::addDecided(std::optional<Rule> rule, std::string_view currency, std::int64_t minorUnits)
{
    sumsOf(currency).byRule[rule].add(minorUnits);
}

void MoneySums::remove(std::string_view currency, Verdict verdict, std::int64_t minorUnits)
{
    sumsOf(currency).byVerdict[static_cast<std::size_t>(verdict)].remove(minorUnits);
}

void MoneySums::removeDecided(std::optional<Rule> rule, std::string_view currency, std::int64_t minorUnits)
{
    sumsOf(currency).byRule[rule].remove(minorUnits);
}

void MoneySums::merge(const MoneySums& other)
{
    for (const Sums& theirs : other.m_currencies) {
        Sums& ours = sumsOf(theirs.currency);
        for (std::size_t i = 0; i < kVerdictCount; ++i)
            ours.byVerdict[i].merge(theirs.byVerdict[i]);
        for (const auto& [rule, sum] : theirs.byRule)
            ours.byRule[rule].merge(sum);
    }
}

std::vector<MoneySums::Sums> MoneySums::sorted() const
{
    std::vector<Sums> sorted = m_currencies;
    std::ranges::sort(sorted, {}, &Sums::currency);
    std::ranges::stable_sort(sorted, std::ranges::greater(), &Sums::events);
    return sorted;
}

std::vector<CurrencySum> MoneySums::decidedBy(std::optional<Rule> rule) const
{
    std::vector<CurrencySum> sums;
    for (Sums& currency : sorted()) {
        const auto found = currency.byRule.find(rule);
        if (found != currency.byRule.end() && found->second.events > 0)
            sums.push_back({.currency = std::move(currency.currency), .sum = found->second.sum()});
    }
    return sums;
}

std::vector<CurrencySum> MoneySums::of(std::span<const Verdict> verdicts) const
{
    std::vector<CurrencySum> sums;
    for (Sums& currency : sorted()) {
        ExactSum sum;
        for (const Verdict verdict : verdicts)
            sum.merge(currency.byVerdict[static_cast<std::size_t>(verdict)]);
        if (sum.events > 0)
            sums.push_back({.currency = std::move(currency.currency), .sum = sum.sum()});
    }
    return sums;
}

std::vector<CurrencySum> MoneySums::sendable() const
{
    static constexpr std::array kSent{Verdict::Ready, Verdict::Warned};
    return of(kSent);
}

} // namespace convey
