// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/file_evidence.h"

#include "spec/currency.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <functional>
#include <optional>

namespace convey {

namespace {

constexpr std::size_t kMostOffsets = 32; // of the first rows; one of them has the pattern
constexpr std::size_t kMostDigits = 15;

/// An id of digits alone.
std::optional<std::int64_t> numberOf(std::string_view id)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
    const bool isNumber =
        id.size() <= kMostDigits && error == std::errc() && end == id.data() + id.size() && number >= 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

bool isShare(std::uint64_t part, std::uint64_t all, std::uint64_t percent)
{
    return all >= FileEvidence::kLeastEvents && part * 100 >= all * percent;
}

bool isOne(std::string_view currency, std::int64_t minorUnits)
{
    const Currency* known = findCurrency(currency);
    std::int64_t one = 1;
    for (int i = 0; known && i < known->exponent; ++i)
        one *= 10;
    return minorUnits == one || minorUnits == 1;
}

Finding ofFile(Rule rule, std::uint64_t expected, std::uint64_t found)
{
    return {.problem = {.rule = rule,
                .field = info(rule).field,
                .expected = static_cast<std::int64_t>(expected),
                .found = static_cast<std::int64_t>(found)}};
}

} // namespace

std::size_t FileEvidence::bucketOf(std::int64_t minorUnits)
{
    const auto amount = static_cast<std::uint64_t>(minorUnits);
    const auto doublings = static_cast<std::size_t>(std::bit_width(amount)) - 1;
    constexpr std::size_t kStepBits = 3;
    static_assert(kSteps == 1U << kStepBits);
    const std::uint64_t rest = amount - (std::uint64_t{1} << doublings);
    const std::uint64_t step =
        doublings >= kStepBits ? rest >> (doublings - kStepBits) : rest << (kStepBits - doublings);
    return doublings * kSteps + static_cast<std::size_t>(step);
}

std::int64_t FileEvidence::middleOf(std::size_t bucket)
{
    const double base = static_cast<double>(std::uint64_t{1} << (bucket / kSteps));
    const double step = base / kSteps;
    const double first = base + step * static_cast<double>(bucket % kSteps);
    return static_cast<std::int64_t>(step <= 1 ? first : first + step / 2);
}

FileEvidence::Amounts& FileEvidence::amountsOf(std::string_view currency)
{
    const auto known = std::ranges::find(m_amounts, currency, &Amounts::currency);
    return known != m_amounts.end() ? *known
                                    : m_amounts.emplace_back(Amounts{.currency = std::string(currency)});
}

EventFacts EventFacts::of(const Event& event, std::uint64_t row)
{
    EventFacts facts;
    if (event.timestampMs)
        facts.time = *event.timestampMs;
    if (event.id) {
        facts.hasId = true;
        if (const std::optional<std::int64_t> number = numberOf(event.id->text()))
            facts.idOffset = *number - static_cast<std::int64_t>(row);
    }
    return facts;
}

void FileEvidence::count(std::string_view currency, std::int64_t minorUnits, int step)
{
    m_amountCount += static_cast<std::uint64_t>(step);
    m_ones += isOne(currency, minorUnits) ? static_cast<std::uint64_t>(step) : 0;
    if (minorUnits <= 0)
        return;
    Amounts& amounts = amountsOf(currency);
    amounts.events += static_cast<std::uint64_t>(step);
    amounts.counts[bucketOf(minorUnits)] += static_cast<std::uint32_t>(step);
}

void FileEvidence::countOffset(std::int64_t difference, int step)
{
    const auto known = std::ranges::find(m_offsets, difference, &Offset::difference);
    if (known != m_offsets.end())
        known->count += static_cast<std::uint64_t>(step);
    else if (step > 0 && m_offsets.size() < kMostOffsets)
        m_offsets.push_back({.difference = difference, .count = 1});
}

void FileEvidence::count(const EventFacts& facts, int step)
{
    if (facts.time != EventFacts::kNoTime)
        m_times.count(facts.time, step);
    m_ids += facts.hasId ? static_cast<std::uint64_t>(step) : 0;
    if (facts.idOffset != EventFacts::kNoOffset)
        countOffset(facts.idOffset, step);
}

std::vector<UsualAmount> FileEvidence::usualAmounts() const
{
    std::vector<const Amounts*> byEvents;
    for (const Amounts& amounts : m_amounts) {
        if (amounts.events >= kLeastEvents)
            byEvents.push_back(&amounts);
    }
    std::ranges::sort(byEvents, {}, &Amounts::currency);
    std::ranges::stable_sort(byEvents, std::ranges::greater(), &Amounts::events);
    std::vector<UsualAmount> usual;
    for (const Amounts* amounts : byEvents) {
        std::uint64_t below = 0;
        std::size_t bucket = 0;
        while (below + amounts->counts[bucket] <= (amounts->events - 1) / 2)
            below += amounts->counts[bucket++];
        usual.push_back({.currency = amounts->currency, .minorUnits = middleOf(bucket)});
    }
    return usual;
}

std::vector<Finding> FileEvidence::findings(std::span<const UsualAmount> usual) const
{
    std::vector<Finding> findings;
    if (isShare(m_ones, m_amountCount, kNearlyAllPercent))
        findings.push_back(ofFile(Rule::AmountsAllOne, m_amountCount, m_ones));
    for (const UsualAmount& now : usualAmounts()) {
        const auto before = std::ranges::find(usual, now.currency, &UsualAmount::currency);
        if (before == usual.end() || before->minorUnits <= 0
            || now.minorUnits / kFarAboveUsual < before->minorUnits)
            continue;
        findings.push_back(ofFile(Rule::AmountsFarAboveUsual, static_cast<std::uint64_t>(before->minorUnits),
            static_cast<std::uint64_t>(now.minorUnits)));
        break;
    }
    const HourShare hour = m_times.fullestHour();
    if (hour.spanMs >= kLeastSpanMs && isShare(hour.inHour, hour.all, kInOneHourPercent))
        findings.push_back(ofFile(Rule::TimesInOneHour, hour.all, hour.inHour));
    const auto most = std::ranges::max_element(m_offsets, {}, &Offset::count);
    if (most != m_offsets.end() && isShare(most->count, m_ids, kNearlyAllPercent))
        findings.push_back(ofFile(Rule::IdsAreRowNumbers, m_ids, most->count));
    return findings;
}

} // namespace convey
