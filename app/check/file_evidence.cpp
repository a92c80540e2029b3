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

std::uint8_t identitiesOf(const Event& event)
{
    const User& user = event.user;
    unsigned bits = 0;
    const auto set = [&](IdentityKind kind, bool has) {
        bits |= static_cast<unsigned>(has) << static_cast<unsigned>(kind);
    };
    set(IdentityKind::Email, !user.emails.empty());
    set(IdentityKind::Phone, !user.phoneNumbers.empty());
    set(IdentityKind::ExternalId, !user.externalIds.empty());
    set(IdentityKind::Name, !user.firstNames.empty() || !user.lastNames.empty());
    set(IdentityKind::Place,
        !user.countries.empty() || !user.regions.empty() || !user.cities.empty()
            || !user.postalCodes.empty());
    set(IdentityKind::Device, user.ipAddress || user.userAgent);
    set(IdentityKind::Click, event.oppref || user.obref || user.androidAdvertisingId);
    return static_cast<std::uint8_t>(bits);
}

Finding ofFile(Rule rule, std::uint64_t expected, std::uint64_t found)
{
    return {.problem = {.rule = rule,
                .field = info(rule).field,
                .expected = static_cast<std::int64_t>(expected),
                .found = static_cast<std::int64_t>(found)}};
}

} // namespace

std::string_view identityKindName(IdentityKind kind)
{
    constexpr std::array kNames = std::to_array<std::string_view>(
        {"email", "phone", "external_id", "name", "place", "device", "click"});
    static_assert(kNames.size() == kIdentityKindCount);
    return kNames.at(static_cast<std::size_t>(kind));
}

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
    facts.identities = identitiesOf(event);
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

std::vector<const FileEvidence::Amounts*> FileEvidence::byEvents(std::uint64_t least) const
{
    std::vector<const Amounts*> all;
    for (const Amounts& amounts : m_amounts) {
        if (amounts.events >= least)
            all.push_back(&amounts);
    }
    std::ranges::sort(all, {}, &Amounts::currency);
    std::ranges::stable_sort(all, std::ranges::greater(), &Amounts::events);
    return all;
}

std::int64_t FileEvidence::medianOf(const Amounts& amounts)
{
    std::uint64_t below = 0;
    std::size_t bucket = 0;
    while (below + amounts.counts[bucket] <= (amounts.events - 1) / 2)
        below += amounts.counts[bucket++];
    return middleOf(bucket);
}

void FileEvidence::count(const EventFacts& facts, int step)
{
    m_identities.events += static_cast<std::uint64_t>(step);
    for (std::size_t kind = 0; kind < kIdentityKindCount; ++kind) {
        if ((facts.identities >> kind & 1U) != 0)
            m_identities.have[kind] += static_cast<std::uint64_t>(step);
    }
    if (facts.time != EventFacts::kNoTime)
        m_times.count(facts.time, step);
    m_ids += facts.hasId ? static_cast<std::uint64_t>(step) : 0;
    if (facts.idOffset != EventFacts::kNoOffset)
        countOffset(facts.idOffset, step);
}

std::vector<UsualAmount> FileEvidence::usualAmounts() const
{
    std::vector<UsualAmount> usual;
    for (const Amounts* amounts : byEvents(kLeastEvents))
        usual.push_back({.currency = amounts->currency, .minorUnits = medianOf(*amounts)});
    return usual;
}

std::vector<AmountSpread> FileEvidence::amountSpreads() const
{
    std::vector<AmountSpread> spreads;
    for (const Amounts* amounts : byEvents(1)) {
        AmountSpread& spread = spreads.emplace_back(AmountSpread{
            .currency = amounts->currency, .events = amounts->events, .median = medianOf(*amounts)});
        for (std::size_t doubling = 0; doubling < kBuckets / kSteps; ++doubling) {
            std::uint64_t events = 0;
            for (std::size_t step = 0; step < kSteps; ++step)
                events += amounts->counts[doubling * kSteps + step];
            if (events > 0 || !spread.steps.empty())
                spread.steps.push_back({.from = std::int64_t{1} << doubling, .events = events});
        }
        while (spread.steps.back().events == 0)
            spread.steps.pop_back();
    }
    return spreads;
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
