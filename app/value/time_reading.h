// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a cell says about a time before any rule is asked: parseTime() and TimeEvidence are two uses of the
/// same reading. For the files of value/ that read times. Pure functions; safe on any thread.
#pragma once

#include "value/fault.h"
#include "value/time.h"
#include "value/time_cursor.h"
#include "value/zone_words.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace convey {

/// A day of the calendar, not checked to be one.
struct CalendarDay
{
    int year = 0;
    int month = 0;
    int day = 0;
};

/// Milliseconds of a day's midnight since 1970-01-01. Fault: OutOfRange, no such day.
[[nodiscard]] Value<std::int64_t> midnightOf(const CalendarDay& day);

/// Which orders of day, month and year a date allows, as bits.
using OrderSet = std::uint8_t;
[[nodiscard]] constexpr OrderSet orderBit(DateOrder order)
{
    return order == DateOrder::Unknown ? OrderSet(0) : OrderSet(1U << (static_cast<unsigned>(order) - 1));
}
inline constexpr OrderSet kEveryOrder = 7;

/// The date in a cell.
struct DateText
{
    std::array<int, 3> numbers{}; ///< as written; with `settled`: year, month, day
    OrderSet orders = 0; ///< those that fit the numbers; 0 with `settled`
    bool settled = false; ///< a month by its name, or a year of four digits in front
    bool yearOpen = false; ///< two digits of a year
    bool yearMissing = false; ///< it stands at the end of the cell: "Tue Mar 3 14:05:06 2026"
    bool dotted = false; ///< 18.03.2026
    bool marked = false; ///< 2026年3月18日: ends by itself

    /// The day under an order that `orders` holds; DateOrder::Unknown with `settled`. A year of two digits
    /// stays as written.
    [[nodiscard]] CalendarDay dayIn(DateOrder order) const;
    /// Whether the orders that fit name different days.
    [[nodiscard]] bool needsOrder() const;
};

enum class EpochUnit : std::uint8_t
{
    Seconds,
    Milliseconds,
    Microseconds,
    Nanoseconds,
    Count_,
};

struct TimeReading
{
    enum class Kind : std::uint8_t
    {
        Fault, ///< no rule helps
        Civil, ///< a date, a time of day, or both
        Epoch,
        Serial, ///< a day count of a spreadsheet
        DayFraction, ///< 0.4167: a spreadsheet's time of day
    };

    Kind kind = Kind::Fault;
    ValueFault fault = ValueFault::Unreadable;
    bool hasDate = false;
    bool hasTime = false;
    bool twelveHours = false; ///< AM or PM is said
    EpochUnit unit = EpochUnit::Seconds;
    DateText date{};
    std::int32_t msOfDay = 0; ///< with hasTime
    std::int32_t serialDay = 0;
    EpochMs epochMs = 0;
    ZoneText zone{};
};

/// Reads one cell (UTF-8, trimmed here). Views in the result point into it. Cost: one pass; no allocation.
[[nodiscard]] TimeReading readTime(std::string_view cell);

/// The next date of a cell: three numbers, or two and the name of a month, a weekday around them skipped.
/// false: there is none, and the cursor stands anywhere. In time_date.cpp.
[[nodiscard]] bool takeDate(TimeCursor& cursor, DateText& date);

/// The next time of day of a cell: 15:04[:05[.678]], 3:04 PM, 3p, 15.04 Uhr, 15h04, and the forms of China,
/// Japan and Korea. A fault, with the cursor anywhere: Unreadable, OutOfRange. In time_clock.cpp.
[[nodiscard]] std::optional<ValueFault> takeClock(TimeCursor& cursor, TimeReading& reading);

/// A fraction of a second after "." or ",", if there is one: cut to milliseconds. -1: a point and no digit.
[[nodiscard]] int takeMilliseconds(TimeCursor& cursor);

} // namespace convey
