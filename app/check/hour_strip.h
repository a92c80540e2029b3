// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// At which hour of the day things happened. Customers sleep at night: a wrong zone is seen at a glance. A
/// value fed time by time; parts of a file add up in any order. One object, one thread.
#pragma once

#include "base/clock.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace convey {

class HourStrip
{
public:
    static constexpr std::size_t kHours = 24;
    static constexpr std::size_t kMaxRows = 3;

    struct LocalTime
    {
        std::int64_t line = 0; ///< 1-based in the file
        EpochMs utc = 0;
        std::int32_t offsetSeconds = 0; ///< of the zone then, east of UTC

        bool operator==(const LocalTime&) const = default;
    };

    /// One time that was read; each line once.
    void add(std::int64_t line, EpochMs utc, std::int32_t offsetSeconds);
    /// A cell that could not be read as a time.
    void addUnread() { ++m_unread; }
    void merge(const HourStrip& other);

    /// How many lines have a time in each local hour, from 0 to 23.
    [[nodiscard]] const std::array<std::uint64_t, kHours>& counts() const { return m_counts; }
    [[nodiscard]] std::uint64_t times() const;
    [[nodiscard]] std::uint64_t unread() const { return m_unread; }
    /// The share between 0 and 5 o'clock, 0 to 1.
    [[nodiscard]] double nightShare() const;
    /// Those of the lowest lines.
    [[nodiscard]] const std::vector<LocalTime>& rows() const { return m_rows; }

    bool operator==(const HourStrip&) const = default;

private:
    void addRow(const LocalTime& row);

    std::array<std::uint64_t, kHours> m_counts{};
    std::uint64_t m_unread = 0;
    std::vector<LocalTime> m_rows{}; // sorted by line
};

/// "2026-11-18 15:04:05": the local time.
[[nodiscard]] std::string localText(const HourStrip::LocalTime& time);

} // namespace convey
