// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/time.h"

#include "value/time_reading.h"

#include <array>
#include <chrono>

namespace convey {

namespace {

using ReadKind = TimeReading::Kind;

constexpr std::int64_t kMsPerDate = 86'400'000;
constexpr std::int64_t kMsPerOffsetSecond = 1'000;

Value<EpochMs> inRange(EpochMs ms)
{
    if (ms < kMinEpochMs || ms > kMaxEpochMs)
        return faulty(ValueFault::OutOfRange);
    return ms;
}

// The midnight of the reading's day, local, in milliseconds since 1970-01-01.
Value<std::int64_t> localMidnight(const DateText& date, const TimeRule& rule)
{
    DateOrder order = DateOrder::Unknown;
    if (!date.settled) {
        order = rule.order;
        if (order == DateOrder::Unknown) {
            if (date.needsOrder())
                return faulty(ValueFault::DateOrderUnknown);
            for (const DateOrder one : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
                if ((date.orders & orderBit(one)) != 0)
                    order = one;
            }
        } else if ((date.orders & orderBit(order)) == 0) {
            return faulty(ValueFault::OutOfRange);
        }
    }
    CalendarDay day = date.dayIn(order);
    if (date.yearOpen) {
        constexpr int kHundred = 100;
        const int first = *rule.firstYear;
        day.year += first - first % kHundred;
        if (day.year < first)
            day.year += kHundred;
    }
    return midnightOf(day);
}

Value<std::int64_t> serialMidnight(std::int32_t day, const TimeRule& rule)
{
    constexpr std::int64_t kEpochFrom1900 = 25'569; // 1970-01-01 in days of each system
    constexpr std::int64_t kEpochFrom1904 = 24'107;
    if (rule.serials == SerialSystem::Unknown)
        return faulty(ValueFault::SpreadsheetSerial);
    return (day - (rule.serials == SerialSystem::From1900 ? kEpochFrom1900 : kEpochFrom1904)) * kMsPerDate;
}

Value<EpochMs> atOffset(std::int64_t localMs, std::int32_t offsetSeconds)
{
    return inRange(localMs - offsetSeconds * kMsPerOffsetSecond);
}

Value<EpochMs> atAmbiguous(std::int64_t localMs, std::string_view abbreviation, const TimeRule& rule)
{
    if (!rule.zone)
        return faulty(ValueFault::ZoneAmbiguous);
    if (const auto offset = rule.zone->offsetOf(abbreviation))
        return atOffset(localMs, *offset);
    // Irish time is no reason to read IST in Berlin, where it is as late.
    if (rule.zone->hasAbbreviations())
        return faulty(ValueFault::ZoneAmbiguous);
    // The database has no letters for some zones ("+03" for Riyadh's AST), nor has an offset.
    const Value<EpochMs> instant = rule.zone->fromLocal(localMs);
    if (!instant)
        return faulty(ValueFault::ZoneAmbiguous);
    for (const std::int32_t offset : offsetsOfAmbiguous(abbreviation)) {
        if (localMs - offset * kMsPerOffsetSecond == *instant)
            return instant;
    }
    return faulty(ValueFault::ZoneAmbiguous);
}

Value<EpochMs> inNamed(std::int64_t localMs, std::string_view name, const TimeRule& rule)
{
    if (rule.zones != nullptr) {
        const Value<Zone>& zone = rule.zones->find(name);
        return zone ? zone->fromLocal(localMs) : faulty(zone.error());
    }
    const Value<Zone> zone = Zone::fromWords(name);
    return zone ? zone->fromLocal(localMs) : faulty(zone.error());
}

Value<EpochMs> instantOf(std::int64_t localMs, const ZoneText& zone, const TimeRule& rule)
{
    switch (zone.kind) {
    case ZoneText::Kind::Offset:
        return atOffset(localMs, zone.offsetSeconds);
    case ZoneText::Kind::None:
        return rule.zone ? rule.zone->fromLocal(localMs) : faulty(ValueFault::NoZone);
    case ZoneText::Kind::Ambiguous:
        return atAmbiguous(localMs, zone.name, rule);
    case ZoneText::Kind::Name:
    case ZoneText::Kind::Words:
        return inNamed(localMs, zone.name, rule);
    case ZoneText::Kind::Malformed:
    case ZoneText::Kind::OutOfRange:
        break;
    }
    return faulty(ValueFault::ZoneUnknown);
}

// What stands in a reading, under a rule.
Value<EpochMs> resolved(const TimeReading& reading, const TimeRule& rule)
{
    if (reading.kind == ReadKind::Fault)
        return faulty(reading.fault);
    if (reading.kind == ReadKind::Epoch)
        return inRange(reading.epochMs);
    if (!reading.hasDate)
        return faulty(ValueFault::Unreadable);
    const bool noTime = !reading.hasTime && !rule.minuteOfDay;
    const bool serial = reading.kind == ReadKind::Serial;
    if (serial && rule.serials == SerialSystem::Unknown)
        return faulty(ValueFault::SpreadsheetSerial);
    if (!serial && reading.date.yearOpen && !rule.firstYear)
        return faulty(ValueFault::TwoDigitYear);
    const Value<std::int64_t> midnight =
        serial ? serialMidnight(reading.serialDay, rule) : localMidnight(reading.date, rule);
    // A day without a time is refused for that, whatever its order.
    if (noTime && (midnight || midnight.error() == ValueFault::DateOrderUnknown))
        return faulty(ValueFault::DateOnly);
    if (!midnight)
        return faulty(midnight.error());
    constexpr std::int64_t kMsPerRuleMinute = 60'000;
    const std::int64_t ofDay = reading.hasTime ? reading.msOfDay : *rule.minuteOfDay * kMsPerRuleMinute;
    return instantOf(*midnight + ofDay, reading.zone, rule);
}

// The days that spreadsheets put before a time of day.
bool isDayZero(const TimeReading& reading)
{
    if (!reading.hasDate || !reading.date.settled)
        return false;
    const auto& [year, month, day] = reading.date.numbers;
    return (year == 1899 && month == 12 && day >= 30) || (year == 1900 && month == 1 && day <= 1)
        || (year == 1904 && month == 1 && day == 1);
}

void putNumber(char* at, int width, int value)
{
    for (int i = width - 1; i >= 0; --i, value /= 10)
        at[i] = static_cast<char>('0' + value % 10);
}

} // namespace

Value<EpochMs> parseTime(std::string_view cell, const TimeRule& rule)
{
    return resolved(readTime(cell), rule);
}

Value<EpochMs> joinTime(
    std::string_view date, std::string_view time, std::string_view zone, const TimeRule& rule)
{
    TimeReading whole = readTime(date);
    if (whole.kind == ReadKind::Fault)
        return faulty(whole.fault);
    const TimeReading clock = readTime(time);
    if (clock.kind == ReadKind::Fault) {
        if (clock.fault != ValueFault::Empty)
            return faulty(clock.fault);
    } else {
        if (!clock.hasTime || (clock.hasDate && !isDayZero(clock)) || !whole.hasDate
            || whole.kind == ReadKind::Epoch)
            return faulty(ValueFault::Unreadable);
        if (whole.hasTime && whole.msOfDay != 0 && whole.msOfDay != clock.msOfDay)
            return faulty(ValueFault::Unreadable);
        whole.hasTime = true;
        whole.msOfDay = clock.msOfDay;
        if (clock.zone.kind != ZoneText::Kind::None)
            whole.zone = clock.zone;
    }
    if (whole.zone.kind == ZoneText::Kind::None && whole.kind != ReadKind::Epoch) {
        whole.zone = readZone(zone);
        if (whole.zone.kind == ZoneText::Kind::OutOfRange)
            return faulty(ValueFault::OutOfRange);
    }
    return resolved(whole, rule);
}

std::string formatIso(EpochMs ms)
{
    using namespace std::chrono;
    const auto midnight = static_cast<int>(ms / kMsPerDate);
    const auto ofDay = static_cast<int>(ms % kMsPerDate);
    const year_month_day date{sys_days(days(midnight))};
    std::string text = "2026-01-02T03:04:05.678Z";
    putNumber(text.data(), 4, static_cast<int>(date.year()));
    putNumber(text.data() + 5, 2, static_cast<int>(static_cast<unsigned>(date.month())));
    putNumber(text.data() + 8, 2, static_cast<int>(static_cast<unsigned>(date.day())));
    putNumber(text.data() + 11, 2, ofDay / 3'600'000);
    putNumber(text.data() + 14, 2, ofDay / 60'000 % 60);
    putNumber(text.data() + 17, 2, ofDay / 1'000 % 60);
    putNumber(text.data() + 20, 3, ofDay % 1'000);
    return text;
}

} // namespace convey
