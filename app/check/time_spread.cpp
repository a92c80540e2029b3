// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/time_spread.h"

#include "spec/limits.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace convey {

namespace {

constexpr EpochMs kSpreadMinute = 60'000;
constexpr std::size_t kMinutesOfHour = 60;
constexpr std::size_t kMinutesOfDay = 24 * kMinutesOfHour;
constexpr EpochMs kDaysBefore = 1; // outside, so that a timeline has something to show there
constexpr EpochMs kStartBefore = spec::kOldestMs.value + kDaysBefore * kMinutesOfDay * kSpreadMinute;
constexpr std::size_t kBuckets =
    static_cast<std::size_t>((kStartBefore + spec::kFarthestAheadMs.value) / kSpreadMinute) + 2;

/// In UTC.
std::size_t minuteOfDay(EpochMs time)
{
    return static_cast<std::size_t>(time / kSpreadMinute) % kMinutesOfDay;
}

} // namespace

TimeSpread::TimeSpread(EpochMs now)
    : m_start((now - kStartBefore) / kSpreadMinute * kSpreadMinute)
    , m_minutes(kBuckets)
    , m_beyond(kMinutesOfDay)
{ }

std::size_t TimeSpread::bucketOf(EpochMs time) const
{
    // Rounded down also before the start.
    const EpochMs minutes = time < m_start ? 0 : (time - m_start) / kSpreadMinute;
    return static_cast<std::size_t>(std::min<EpochMs>(minutes, kBuckets - 1));
}

void TimeSpread::count(EpochMs time, int step)
{
    const auto more = static_cast<std::uint32_t>(step);
    m_events += static_cast<std::uint64_t>(step);
    const std::size_t bucket = bucketOf(time);
    m_minutes[bucket] += more;
    if (bucket == 0 || bucket == kBuckets - 1)
        m_beyond[minuteOfDay(time)] += more;
}

std::uint64_t TimeSpread::leavingBetween(EpochMs now, EpochMs until) const
{
    const auto from = m_minutes.begin() + static_cast<std::ptrdiff_t>(bucketOf(now - spec::kOldestMs.value));
    const auto end = m_minutes.begin() + static_cast<std::ptrdiff_t>(bucketOf(until - spec::kOldestMs.value));
    return std::accumulate(from, std::max(from, end), std::uint64_t{0});
}

std::uint64_t TimeSpread::outsideAt(EpochMs now) const
{
    const auto end = m_minutes.begin() + static_cast<std::ptrdiff_t>(bucketOf(now - spec::kOldestMs.value));
    return std::accumulate(m_minutes.begin(), end, std::uint64_t{0});
}

std::optional<EpochMs> TimeSpread::nextToLeave(EpochMs now) const
{
    const std::size_t from = bucketOf(now - spec::kOldestMs.value);
    const auto found = std::find_if(m_minutes.begin() + static_cast<std::ptrdiff_t>(from), m_minutes.end(),
        [](std::uint32_t count) { return count > 0; });
    if (found == m_minutes.end())
        return std::nullopt;
    return m_start + (found - m_minutes.begin()) * kSpreadMinute + spec::kOldestMs.value;
}

std::optional<EpochMs> TimeSpread::exportAgainBy(EpochMs now) const
{
    const auto ahead = m_minutes.rend() - static_cast<std::ptrdiff_t>(bucketOf(now)) - 1;
    const auto last = std::find_if(ahead, m_minutes.rend(), [](std::uint32_t count) { return count > 0; });
    if (last == m_minutes.rend())
        return std::nullopt;
    const EpochMs again = m_start + (m_minutes.rend() - last - 1) * kSpreadMinute + spec::kOldestMs.value;
    return again > now ? std::optional(again) : std::nullopt;
}

std::vector<std::uint64_t> TimeSpread::byHour(EpochMs now, std::size_t outsideHours) const
{
    const std::size_t edge = bucketOf(now - spec::kOldestMs.value);
    std::vector<std::uint64_t> hours(
        outsideHours + (m_minutes.size() - edge + kMinutesOfHour - 1) / kMinutesOfHour);
    for (std::size_t i = 0; i < m_minutes.size(); ++i) {
        const std::size_t before = i < edge ? (edge - i + kMinutesOfHour - 1) / kMinutesOfHour : 0;
        const std::size_t hour = before > 0 ? outsideHours - std::min(outsideHours, before)
                                            : outsideHours + (i - edge) / kMinutesOfHour;
        if (before == 0 || outsideHours > 0)
            hours[hour] += m_minutes[i];
    }
    return hours;
}

HourShare TimeSpread::fullestHour() const
{
    HourShare share{.all = m_events};
    const auto isMet = [](std::uint32_t count) { return count > 0; };
    const auto first = std::ranges::find_if(m_minutes, isMet);
    const auto last = std::find_if(m_minutes.rbegin(), m_minutes.rend(), isMet).base();
    if (first != m_minutes.end())
        share.spanMs = (last - first - 1) * kSpreadMinute;
    std::vector<std::uint64_t> minutesOfDay(m_beyond.begin(), m_beyond.end());
    for (std::size_t i = 1; i + 1 < m_minutes.size(); ++i)
        minutesOfDay[(minuteOfDay(m_start) + i) % kMinutesOfDay] += m_minutes[i];
    // Any sixty minutes: which of them begin an hour hangs on the zone, and some are at half past.
    std::uint64_t inHour =
        std::accumulate(minutesOfDay.begin(), minutesOfDay.begin() + kMinutesOfHour, std::uint64_t{0});
    for (std::size_t minute = 0; minute < kMinutesOfDay; ++minute) {
        share.inHour = std::max(share.inHour, inHour);
        inHour += minutesOfDay[(minute + kMinutesOfHour) % kMinutesOfDay];
        inHour -= minutesOfDay[minute];
    }
    return share;
}

EpochMs endOfLocalDay(EpochMs now)
{
    return QDateTime::fromMSecsSinceEpoch(now).date().addDays(1).startOfDay().toMSecsSinceEpoch();
}

} // namespace convey
