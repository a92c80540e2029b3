// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a whole column of times says about itself: which order its dates have, with the line that proves it,
/// and what has to be asked. A value, fed cell by cell; parts add up to the whole in any order. It holds no
/// text of the file. Const methods are safe on any thread.
#pragma once

#include "value/time.h"

#include <array>
#include <cstdint>
#include <limits>
#include <string_view>

namespace convey {

/// What a cell can be. A cell can be several.
enum class TimeTrait : std::uint8_t
{
    Filled,
    Readable, ///< of a form that is known, and there is such a time; questions may be left
    Unreadable,
    OutOfRange, ///< no such time, or none that a conversion can have (1970, 0001)
    Damaged, ///< by a spreadsheet
    DateOnly,
    TimeOnly, ///< a time of day without a date: another column has that
    NeedsZone, ///< a local time, or a day, whose cell names no zone
    HasZone,
    ZoneAmbiguous,
    ZoneUnchecked, ///< words that may be a zone: the evidence looks nothing up
    NeedsOrder, ///< day and month could be either way round in this cell
    YearFirst, ///< a year of four digits in front
    Dotted, ///< numbers with dots
    TwelveHours, ///< AM or PM
    TwoDigitYear,
    Serial, ///< a spreadsheet's day count
    EpochSeconds,
    EpochMilliseconds,
    EpochMicroseconds,
    EpochNanoseconds,
    Count_,
};

struct TimeCount
{
    static constexpr std::int64_t kNoLine = std::numeric_limits<std::int64_t>::max();

    std::int64_t cells = 0;
    std::int64_t firstLine = kNoLine; ///< 1-based, as add() was told; kNoLine while `cells` is 0

    friend bool operator==(const TimeCount&, const TimeCount&) = default;
};

enum class OrderSureness : std::uint8_t
{
    NotNeeded, ///< no cell leaves its order open
    Proven,
    Open, ///< the cells fit several orders; `order` is a guess
    Contradicted, ///< one cell fits only one order, another only another; `order` is that of most
};

struct TimeInference
{
    DateOrder order = DateOrder::Unknown; ///< Unknown with NotNeeded
    OrderSureness sureness = OrderSureness::NotNeeded;
    /// The line with which `order` was proven ("line 41 has day 23"); else kNoLine.
    std::int64_t proofLine = TimeCount::kNoLine;
    /// With Contradicted: the first line that fits only another order.
    std::int64_t contraryLine = TimeCount::kNoLine;

    // What is to be asked; the lines are those of the traits of the same name.
    bool asksZone = false;
    bool asksOrder = false;
    bool asksHour = false; ///< days without a time
    bool asksCentury = false; ///< years of two digits
    bool asksSerials = false; ///< 1900 or 1904
    bool mixesEpochUnits = false; ///< a warning: seconds beside milliseconds

    friend bool operator==(const TimeInference&, const TimeInference&) = default;
};

class TimeEvidence
{
public:
    /// One cell (UTF-8) and its 1-based line. An empty cell counts nothing. Cost: about that of parseTime().
    void add(std::string_view cell, std::int64_t line);
    /// What another part of the same column says.
    void merge(const TimeEvidence& other);

    [[nodiscard]] const TimeCount& seen(TimeTrait trait) const
    {
        return m_traits[static_cast<std::size_t>(trait)];
    }
    /// Cells of numbers that fit `order` and no other; Unknown gives zeroes. "3/18/2026" fits MonthFirst
    /// alone.
    [[nodiscard]] const TimeCount& onlyFits(DateOrder order) const;
    /// The least and the greatest day count of a spreadsheet; both 0 while none was seen.
    [[nodiscard]] std::int32_t leastSerial() const;
    [[nodiscard]] std::int32_t greatestSerial() const { return m_greatestSerial; }

    /// What follows from the cells. Cost: O(1).
    [[nodiscard]] TimeInference infer() const;

    friend bool operator==(const TimeEvidence&, const TimeEvidence&) = default;

private:
    static constexpr std::size_t kOrderSets = 8;

    std::array<TimeCount, static_cast<std::size_t>(TimeTrait::Count_)> m_traits{};
    // By the set of orders that fit a cell (OrderSet of time_reading.h). Cells whose orders all name the same
    // day (4/4/2026) are none.
    std::array<TimeCount, kOrderSets> m_orders{};
    std::int32_t m_leastSerial = std::numeric_limits<std::int32_t>::max();
    std::int32_t m_greatestSerial = 0;
};

} // namespace convey
