// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// When the conversions of a file happened, to the minute, seen from the clock of a check: what leaves the
/// seven days and when, a timeline, and whether it all happened in one hour of the day. Fed event by event in
/// any order; what was added can be taken back. Later questions may ask about a later clock, so that a check
/// ages without being made again. Values; one object, one thread while it is fed.
///
/// Source of the seven days: spec/limits.h.
#pragma once

#include "base/clock.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace convey {

/// The largest share of times in one hour of the day.
struct HourShare
{
    std::uint64_t inHour = 0; ///< times in the fullest 60 minutes of the day
    std::uint64_t all = 0;
    EpochMs spanMs = 0; ///< from the first time to the last one, to the minute and as far as it matters

    bool operator==(const HourShare&) const = default;
};

class TimeSpread
{
public:
    /// `now` is the clock of the check. Cost: 40 kB.
    explicit TimeSpread(EpochMs now = 0);

    /// One event that is neither left out nor joined to another.
    void add(EpochMs time) { count(time, 1); }
    /// Adds it (`step` 1) or takes it back (-1).
    void count(EpochMs time, int step);

    /// How many leave the seven days after `now` and not later than `until`, to the minute. 0 <= now <=
    /// until.
    [[nodiscard]] std::uint64_t leavingBetween(EpochMs now, EpochMs until) const;
    /// How many are older than seven days at `now`.
    [[nodiscard]] std::uint64_t outsideAt(EpochMs now) const;
    [[nodiscard]] std::uint64_t events() const { return m_events; }

    /// When the oldest event that is inside at `now` leaves, rounded down to the minute; none: there is none.
    [[nodiscard]] std::optional<EpochMs> nextToLeave(EpochMs now) const;
    /// What happened since the newest conversion of this file is lost unless it is exported again by then:
    /// seven days after that one, rounded down to the minute. What is said to happen after `now` tells
    /// nothing of when the file was made. None without other conversions, and where that moment is past.
    [[nodiscard]] std::optional<EpochMs> exportAgainBy(EpochMs now) const;

    /// Counts by hour, the oldest first: `outsideHours` before the window of `now`, then its 168 and those
    /// ahead. What is older than the first one is in it.
    [[nodiscard]] std::vector<std::uint64_t> byHour(EpochMs now, std::size_t outsideHours) const;

    [[nodiscard]] HourShare fullestHour() const;

    bool operator==(const TimeSpread&) const = default;

private:
    [[nodiscard]] std::size_t bucketOf(EpochMs time) const;

    EpochMs m_start = 0; ///< of the first bucket
    std::uint64_t m_events = 0;
    std::vector<std::uint32_t> m_minutes{}; ///< from m_start on; the first and last also hold what is beyond
    std::vector<std::uint32_t>
        m_beyond{}; ///< those of the first and last bucket, by minute of the day in UTC
};

/// The first instant of the day after `now` in the zone of this computer: what leaves before it leaves today.
[[nodiscard]] EpochMs endOfLocalDay(EpochMs now);

} // namespace convey
