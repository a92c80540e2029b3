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

constexpr std::size_t kMostOffsets = 64; // a share is too small by one 65th at most
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

void FileEvidence::addAmount(std::string_view currency, std::int64_t minorUnits)
{
    ++m_amountCount;
    m_ones += isOne(currency, minorUnits) ? 1 : 0;
    if (minorUnits <= 0)
        return;
    Amounts& amounts = amountsOf(currency);
    ++amounts.events;
    ++amounts.counts[bucketOf(minorUnits)];
}

void FileEvidence::addOffset(std::int64_t difference, std::uint64_t count)
{
    const auto known = std::ranges::find(m_offsets, difference, &Offset::difference);
    if (known != m_offsets.end()) {
        known->count += count;
        return;
    }
    if (m_offsets.size() < kMostOffsets) {
        m_offsets.push_back({.difference = difference, .count = count});
        return;
    }
    const std::uint64_t least = std::min(count, std::ranges::min(m_offsets, {}, &Offset::count).count);
    for (Offset& offset : m_offsets)
        offset.count -= least;
    std::erase_if(m_offsets, [](const Offset& offset) { return offset.count == 0; });
    if (count > least)
        m_offsets.push_back({.difference = difference, .count = count - least});
}

void FileEvidence::add(const Event& event, std::uint64_t row)
{
    if (event.timestampMs)
        m_times.add(*event.timestampMs);
    if (event.amount && event.currency)
        addAmount(event.currency->text(), *event.amount);
    if (!event.id)
        return;
    ++m_ids;
    if (const std::optional<std::int64_t> number = numberOf(event.id->text()))
        addOffset(*number - static_cast<std::int64_t>(row), 1);
}

void FileEvidence::merge(const FileEvidence& other)
{
    m_times.merge(other.m_times);
    m_amountCount += other.m_amountCount;
    m_ones += other.m_ones;
    m_ids += other.m_ids;
    for (const Amounts& theirs : other.m_amounts) {
        Amounts& ours = amountsOf(theirs.currency);
        ours.events += theirs.events;
        for (std::size_t i = 0; i < kBuckets; ++i)
            ours.counts[i] += theirs.counts[i];
    }
    for (const Offset& offset : other.m_offsets)
        addOffset(offset.difference, offset.count);
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
