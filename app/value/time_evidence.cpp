// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/time_evidence.h"

#include "value/time_reading.h"

#include <algorithm>

namespace convey {

namespace {

constexpr auto kOrders = std::to_array({DateOrder::MonthFirst, DateOrder::DayFirst, DateOrder::YearFirst});

void count(TimeCount& seen, std::int64_t line)
{
    ++seen.cells;
    seen.firstLine = std::min(seen.firstLine, line);
}

void addUp(TimeCount& sum, const TimeCount& other)
{
    sum.cells += other.cells;
    sum.firstLine = std::min(sum.firstLine, other.firstLine);
}

TimeTrait traitOf(EpochUnit unit)
{
    return static_cast<TimeTrait>(
        static_cast<std::uint8_t>(TimeTrait::EpochSeconds) + static_cast<std::uint8_t>(unit));
}

TimeTrait traitOf(ValueFault fault)
{
    switch (fault) {
    case ValueFault::OutOfRange:
        return TimeTrait::OutOfRange;
    case ValueFault::SpreadsheetDamage:
        return TimeTrait::Damaged;
    default:
        return TimeTrait::Unreadable;
    }
}

// The orders under which there is such a day, at any time of day and in any zone.
OrderSet possibleOrders(const DateText& date)
{
    constexpr int kThisCentury = 2000; // of a year of two digits, for its leap days
    constexpr int kFirstYear = 1999;
    constexpr int kLastYear = 2100;
    const auto exists = [&](DateOrder order) {
        CalendarDay day = date.dayIn(order);
        day.year += date.yearOpen ? kThisCentury : 0;
        return day.year >= kFirstYear && day.year <= kLastYear && midnightOf(day).has_value();
    };
    if (date.settled)
        return exists(DateOrder::Unknown) ? kEveryOrder : OrderSet(0);
    OrderSet set = 0;
    for (const DateOrder order : kOrders) {
        if ((date.orders & orderBit(order)) != 0 && exists(order))
            set |= orderBit(order);
    }
    return set;
}

bool isPossible(const TimeReading& reading)
{
    switch (reading.kind) {
    case TimeReading::Kind::Epoch:
        return reading.epochMs >= kMinEpochMs && reading.epochMs <= kMaxEpochMs;
    case TimeReading::Kind::Civil:
        return !reading.hasDate || possibleOrders(reading.date) != 0;
    default:
        return true;
    }
}

} // namespace

void TimeEvidence::add(std::string_view cell, std::int64_t line)
{
    const TimeReading reading = readTime(cell);
    const auto is = [&](TimeTrait trait) { count(m_traits[static_cast<std::size_t>(trait)], line); };
    if (reading.kind == TimeReading::Kind::Fault && reading.fault == ValueFault::Empty)
        return;
    is(TimeTrait::Filled);
    if (reading.kind == TimeReading::Kind::Fault || !isPossible(reading)) {
        is(traitOf(reading.kind == TimeReading::Kind::Fault ? reading.fault : ValueFault::OutOfRange));
        return;
    }
    is(TimeTrait::Readable);
    if (reading.kind == TimeReading::Kind::Epoch) {
        is(traitOf(reading.unit));
        return;
    }
    if (!reading.hasTime)
        is(TimeTrait::DateOnly);
    if (!reading.hasDate)
        is(TimeTrait::TimeOnly);
    if (reading.twelveHours)
        is(TimeTrait::TwelveHours);
    switch (reading.zone.kind) {
    case ZoneText::Kind::Offset:
    case ZoneText::Kind::Name:
        is(TimeTrait::HasZone);
        break;
    case ZoneText::Kind::Ambiguous:
        is(TimeTrait::ZoneAmbiguous);
        break;
    case ZoneText::Kind::Words:
        is(TimeTrait::ZoneUnchecked);
        break;
    default:
        is(TimeTrait::NeedsZone);
        break;
    }
    if (reading.kind == TimeReading::Kind::Serial) {
        is(TimeTrait::Serial);
        m_leastSerial = std::min(m_leastSerial, reading.serialDay);
        m_greatestSerial = std::max(m_greatestSerial, reading.serialDay);
        return;
    }
    if (!reading.hasDate)
        return;
    const DateText& date = reading.date;
    if (date.yearOpen)
        is(TimeTrait::TwoDigitYear);
    if (date.dotted)
        is(TimeTrait::Dotted);
    if (date.settled) {
        if (!date.yearOpen)
            is(TimeTrait::YearFirst);
        return;
    }
    const OrderSet orders = possibleOrders(date);
    const bool single = (orders & (orders - 1U)) == 0;
    if (single || date.needsOrder())
        count(m_orders[orders], line);
    if (!single && date.needsOrder())
        is(TimeTrait::NeedsOrder);
}

void TimeEvidence::merge(const TimeEvidence& other)
{
    for (std::size_t i = 0; i < m_traits.size(); ++i)
        addUp(m_traits[i], other.m_traits[i]);
    for (std::size_t i = 0; i < m_orders.size(); ++i)
        addUp(m_orders[i], other.m_orders[i]);
    m_leastSerial = std::min(m_leastSerial, other.m_leastSerial);
    m_greatestSerial = std::max(m_greatestSerial, other.m_greatestSerial);
}

const TimeCount& TimeEvidence::onlyFits(DateOrder order) const
{
    return m_orders[orderBit(order)];
}

std::int32_t TimeEvidence::leastSerial() const
{
    return m_greatestSerial == 0 ? 0 : m_leastSerial;
}

TimeInference TimeEvidence::infer() const
{
    TimeInference inferred;
    const auto has = [&](TimeTrait trait) { return seen(trait).cells > 0; };
    inferred.asksZone = has(TimeTrait::NeedsZone) || has(TimeTrait::ZoneAmbiguous);
    inferred.asksHour = has(TimeTrait::DateOnly);
    inferred.asksCentury = has(TimeTrait::TwoDigitYear);
    inferred.asksSerials = has(TimeTrait::Serial);
    const int units = (has(TimeTrait::EpochSeconds) ? 1 : 0) + (has(TimeTrait::EpochMilliseconds) ? 1 : 0)
        + (has(TimeTrait::EpochMicroseconds) ? 1 : 0) + (has(TimeTrait::EpochNanoseconds) ? 1 : 0);
    inferred.mixesEpochUnits = units > 1;

    OrderSet common = kEveryOrder; // fits every cell
    OrderSet possible = 0; // fits some cell
    for (std::size_t set = 1; set < m_orders.size(); ++set) {
        if (m_orders[set].cells > 0) {
            common = static_cast<OrderSet>(common & set);
            possible = static_cast<OrderSet>(possible | set);
        }
    }
    if (possible == 0)
        return inferred;

    const auto fits = [&](DateOrder order) {
        TimeCount sum;
        for (std::size_t set = 1; set < m_orders.size(); ++set) {
            if ((set & orderBit(order)) != 0)
                addUp(sum, m_orders[set]);
        }
        return sum;
    };
    const auto excludes = [&](DateOrder order) {
        TimeCount sum;
        for (std::size_t set = 1; set < m_orders.size(); ++set) {
            if ((set & orderBit(order)) == 0)
                addUp(sum, m_orders[set]);
        }
        return sum;
    };
    // What fits most cells. Of equals: with dots the day comes first, else as most English exports write.
    const bool dotted = seen(TimeTrait::Dotted).cells > 0;
    inferred.order = dotted ? DateOrder::DayFirst : DateOrder::MonthFirst;
    for (const DateOrder order : kOrders) {
        if (fits(order).cells > fits(inferred.order).cells)
            inferred.order = order;
    }
    if (common == 0) {
        inferred.sureness = OrderSureness::Contradicted;
        inferred.asksOrder = true;
        inferred.proofLine = onlyFits(inferred.order).firstLine;
        inferred.contraryLine = excludes(inferred.order).firstLine;
        return inferred;
    }
    if ((common & (common - 1U)) != 0) {
        inferred.sureness = OrderSureness::Open;
        inferred.asksOrder = true;
        return inferred;
    }
    inferred.sureness = OrderSureness::Proven;
    // Proven when the last other order that fitted something was ruled out.
    std::int64_t line = 0;
    for (const DateOrder other : kOrders) {
        if (other != inferred.order && (possible & orderBit(other)) != 0)
            line = std::max(line, excludes(other).firstLine);
    }
    inferred.proofLine = line == 0 ? onlyFits(inferred.order).firstLine : line;
    return inferred;
}

} // namespace convey
