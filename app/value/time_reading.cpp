// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/time_reading.h"

#include "value/date_words.h"
#include "value/scan.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

using ReadingKind = TimeReading::Kind;

constexpr std::int32_t kMsPerDayCount = 86'400'000;

TimeReading failed(ValueFault fault)
{
    TimeReading reading;
    reading.fault = fault;
    return reading;
}

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isAsciiDigit);
}

std::int64_t numberOf(std::string_view digits)
{
    std::int64_t value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

// A fraction of a day in milliseconds, rounded; or nullopt: too few digits to tell the second. 46111.42 is
// 10:04:48 only because someone showed two decimals of it. Quarters of an hour come out whole.
std::optional<std::int32_t> msOfDayFraction(std::string_view fraction)
{
    constexpr std::size_t kEnoughDigits = 5;
    constexpr std::size_t kUsedDigits = 11;
    const std::string_view used = fraction.substr(0, kUsedDigits);
    std::int64_t scale = 1;
    for (std::size_t i = 0; i < used.size(); ++i)
        scale *= 10;
    const std::int64_t parts = numberOf(used) * kMsPerDayCount; // below 8.64e18
    const auto ms = static_cast<std::int32_t>((parts + scale / 2) / scale);
    constexpr std::int32_t kQuarterHour = 900'000;
    const bool whole = parts % scale == 0 && ms % kQuarterHour == 0;
    if (fraction.size() < kEnoughDigits && !whole)
        return std::nullopt;
    return ms;
}

TimeReading serialOrEpoch(std::string_view whole, std::string_view fraction)
{
    constexpr std::size_t kSecondDigits = 10;
    constexpr std::size_t kMsDigits = 13;
    constexpr std::size_t kMicroDigits = 16;
    constexpr std::size_t kNanoDigits = 19;
    // 2026-11-21 is day 46347 of a spreadsheet that counts from 1900 and 44885 of one that counts from 1904.
    constexpr std::size_t kSerialDigits = 5;
    TimeReading reading;
    if (whole == "0" && !fraction.empty()) {
        const auto ms = msOfDayFraction(fraction);
        if (!ms || *ms >= kMsPerDayCount)
            return failed(ValueFault::Unreadable);
        reading.kind = ReadingKind::DayFraction;
        reading.hasTime = true;
        reading.msOfDay = *ms;
        return reading;
    }
    // A leading zero is none of these sizes: 0001773892800 is not thirteen digits of time.
    if (whole.front() == '0')
        return failed(ValueFault::Unreadable);
    reading.hasDate = true;
    reading.hasTime = true;
    reading.kind = ReadingKind::Epoch;
    switch (whole.size()) {
    case kSerialDigits: {
        reading.kind = ReadingKind::Serial;
        reading.serialDay = static_cast<std::int32_t>(numberOf(whole));
        reading.hasTime = fraction.find_first_not_of('0') != std::string_view::npos;
        const auto ms = msOfDayFraction(fraction);
        if (!ms)
            return failed(ValueFault::SpreadsheetDamage);
        reading.serialDay += *ms / kMsPerDayCount;
        reading.msOfDay = *ms % kMsPerDayCount;
        return reading;
    }
    case kSecondDigits: {
        reading.unit = EpochUnit::Seconds;
        std::array<char, 3> padded{'0', '0', '0'};
        std::copy_n(fraction.begin(), std::min(fraction.size(), padded.size()), padded.begin());
        reading.epochMs = numberOf(whole) * 1000 + numberOf({padded.data(), padded.size()});
        return reading;
    }
    case kMsDigits:
        reading.unit = EpochUnit::Milliseconds;
        break;
    case kMicroDigits:
        reading.unit = EpochUnit::Microseconds;
        break;
    case kNanoDigits:
        reading.unit = EpochUnit::Nanoseconds;
        break;
    default:
        return failed(ValueFault::Unreadable);
    }
    reading.epochMs = numberOf(whole.substr(0, kMsDigits));
    return reading;
}

void setDay(TimeReading& reading, int year, int month, int day)
{
    reading.kind = ReadingKind::Civil;
    reading.hasDate = true;
    reading.date.settled = true;
    reading.date.numbers = {year, month, day};
}

int twoDigits(const char* at)
{
    const auto tens = static_cast<unsigned>(at[0] - '0');
    const auto ones = static_cast<unsigned>(at[1] - '0');
    return tens < 10 && ones < 10 ? static_cast<int>(tens * 10 + ones) : -1;
}

// YYYYMMDD, YYYYMMDDHHMM and YYYYMMDDHHMMSS; nullopt: another number of digits.
std::optional<TimeReading> compactDigits(std::string_view digits)
{
    constexpr std::size_t kDate = 8;
    constexpr std::size_t kMinutes = 12;
    constexpr std::size_t kSeconds = 14;
    if (digits.size() != kDate && digits.size() != kMinutes && digits.size() != kSeconds)
        return std::nullopt;
    TimeReading reading;
    const char* const at = digits.data();
    setDay(reading, twoDigits(at) * 100 + twoDigits(at + 2), twoDigits(at + 4), twoDigits(at + 6));
    if (digits.size() == kDate)
        return reading;
    const int hour = twoDigits(at + 8);
    const int minute = twoDigits(at + 10);
    const int second = digits.size() == kSeconds ? twoDigits(at + 12) : 0;
    if (hour > 23 || minute > 59 || second > 59)
        return failed(ValueFault::OutOfRange);
    reading.hasTime = true;
    reading.msOfDay = ((hour * 60 + minute) * 60 + second) * 1000;
    return reading;
}

// The zone, which takes the rest of the cell.
TimeReading withZone(TimeReading& reading, std::string_view rest)
{
    if (rest.size() == 1 && (rest[0] == 'Z' || rest[0] == 'z'))
        reading.zone.kind = ZoneText::Kind::Offset;
    else if (!rest.empty())
        reading.zone = readZone(rest);
    if (reading.zone.kind == ZoneText::Kind::Malformed)
        return failed(ValueFault::Unreadable);
    if (reading.zone.kind == ZoneText::Kind::OutOfRange)
        return failed(ValueFault::OutOfRange);
    return reading;
}

// YYYY-MM-DD[T ]HH:MM:SS, by far the most usual form, without a look at any other; false: another form.
bool takeUsualIso(std::string_view text, TimeReading& reading, TimeCursor& cursor)
{
    constexpr std::size_t kLength = 19;
    if (text.size() < kLength)
        return false;
    const char* const at = text.data();
    const char between = at[10];
    if (at[4] != '-' || at[7] != '-' || at[13] != ':' || at[16] != ':'
        || (between != 'T' && between != ' ' && between != 't'))
        return false;
    const int century = twoDigits(at);
    const int year = twoDigits(at + 2);
    const int month = twoDigits(at + 5);
    const int day = twoDigits(at + 8);
    const int hour = twoDigits(at + 11);
    const int minute = twoDigits(at + 14);
    const int second = twoDigits(at + 17);
    if ((century | year | month | day | hour | minute | second) < 0 || hour > 23 || minute > 59
        || second > 59)
        return false;
    if (text.size() > kLength && isAsciiDigit(at[kLength]))
        return false;
    setDay(reading, century * 100 + year, month, day);
    reading.hasTime = true;
    reading.msOfDay = ((hour * 60 + minute) * 60 + second) * 1000;
    cursor.skip(kLength);
    return true;
}

// What may stand between a date and its time of day: "T", blanks, a comma, "at" and its like.
bool takeBetween(TimeCursor& cursor)
{
    const char first = cursor.peek();
    if ((first == 'T' || first == 't') && isAsciiDigit(cursor.peekAt(1))) {
        cursor.skip(1);
        return true;
    }
    // Web servers write 18/Mar/2026:10:00:00.
    if (first == ':' && isAsciiDigit(cursor.peekAt(1)) && isAsciiDigit(cursor.peekAt(2))) {
        cursor.skip(1);
        return true;
    }
    cursor.take(',');
    bool apart = cursor.skipBlanks();
    if (isAsciiDigit(cursor.peek()))
        return apart;
    for (const std::string_view sign : {"-", "@", "|", "\xE2\x80\x93", "\xC2\xB7", "\xE2\x80\xA2"}) {
        if (cursor.takeText(sign)) {
            cursor.skipBlanks();
            return apart;
        }
    }
    constexpr auto kAt = std::to_array<std::string_view>(
        {"a", "alle", "as", "at", "godz", "hour", "kl", "klo", "las", "les", "o", "om", "ore", "saat", "um"});
    constexpr int kMostWords = 3; // "a las", "alle ore", "o godz."
    for (int i = 0; i < kMostWords; ++i) {
        const DateWord word(cursor.rest());
        if (word.size() == 0 || !std::ranges::binary_search(kAt, word.folded()))
            break;
        cursor.skip(word.size());
        cursor.take('.');
        cursor.skipBlanks();
    }
    // Korean and Chinese put the half of the day there, some without a blank.
    return apart || static_cast<unsigned char>(cursor.peek()) >= 0x80 || isAsciiDigit(cursor.peek());
}

// "14:05:06 Mar 3, 2026 PST", "3:04 PM 18/03/2026"; a time of day alone is one too.
std::optional<TimeReading> timeFirst(TimeCursor cursor)
{
    TimeReading reading;
    if (const auto fault = takeClock(cursor, reading))
        return *fault == ValueFault::OutOfRange ? std::optional(failed(*fault)) : std::nullopt;
    reading.kind = ReadingKind::Civil;
    TimeCursor ahead = cursor;
    ahead.take(',');
    ahead.skipBlanks();
    if (ahead.takeWord("on"))
        ahead.skipBlanks();
    if (takeDate(ahead, reading.date) && !reading.date.yearMissing) {
        reading.hasDate = true;
        return withZone(reading, trimmed(ahead.rest()));
    }
    reading.date = {};
    return withZone(reading, trimmed(cursor.rest()));
}

// "Tue Mar  3 14:05:06 UTC 2026": cuts the year off the end.
bool takeLastYear(std::string_view& rest, DateText& date)
{
    constexpr std::size_t kYearDigits = 4;
    if (rest.size() < kYearDigits || !allDigits(rest.substr(rest.size() - kYearDigits)))
        return false;
    date.numbers[0] = static_cast<int>(numberOf(rest.substr(rest.size() - kYearDigits)));
    date.yearMissing = false;
    rest.remove_suffix(kYearDigits);
    // "-0500 2026", not "-05002026" or "10:002026".
    const bool apart = rest.empty() || !isAsciiDigit(rest.back());
    rest = trimmed(rest);
    return apart;
}

TimeReading readCivil(std::string_view text)
{
    TimeReading reading;
    TimeCursor cursor(text);
    if (takeUsualIso(text, reading, cursor)) {
        const int ms = takeMilliseconds(cursor);
        if (ms < 0)
            return failed(ValueFault::Unreadable);
        reading.msOfDay += ms;
        return cursor.atEnd() ? reading : withZone(reading, cursor.rest());
    }
    // 20260102T030405[.678]; without the "T" only a zone may follow the digits.
    const std::size_t digits = cursor.digitsAhead();
    if (digits >= 8) {
        constexpr std::size_t kDateDigits = 8;
        std::array<char, 14> compact{};
        const bool marked = digits == kDateDigits && asciiLower(cursor.peekAt(kDateDigits)) == 't';
        std::size_t count = std::min<std::size_t>(digits, compact.size());
        std::copy_n(text.begin(), count, compact.begin());
        cursor.skip(digits);
        if (marked) {
            cursor.skip(1);
            const std::size_t clock = cursor.digitsAhead();
            if (clock != 4 && clock != 6)
                return failed(ValueFault::Unreadable);
            std::copy_n(cursor.rest().begin(), clock, compact.begin() + kDateDigits);
            count += clock;
            cursor.skip(clock);
        }
        const auto read = digits > compact.size() ? std::nullopt : compactDigits({compact.data(), count});
        if (!read || read->kind == ReadingKind::Fault || cursor.atEnd())
            return read.value_or(failed(ValueFault::Unreadable));
        reading = *read;
        const int ms = count == compact.size() ? takeMilliseconds(cursor) : 0;
        if (ms < 0 || !reading.hasTime)
            return failed(ValueFault::Unreadable);
        reading.msOfDay += ms;
        return withZone(reading, cursor.rest());
    }
    const TimeCursor start = cursor;
    if (!takeDate(cursor, reading.date)) {
        const auto read = timeFirst(start);
        return read.value_or(failed(ValueFault::Unreadable));
    }
    reading.kind = ReadingKind::Civil;
    reading.hasDate = true;
    if (cursor.atEnd())
        return reading.date.yearMissing ? failed(ValueFault::Unreadable) : reading;
    if (!reading.date.yearMissing && !takeBetween(cursor) && !reading.date.marked)
        return failed(ValueFault::Unreadable);
    if (const auto fault = takeClock(cursor, reading))
        return failed(*fault);
    std::string_view rest = cursor.rest();
    if (rest.empty())
        return reading.date.yearMissing ? failed(ValueFault::Unreadable) : reading;
    rest = trimmed(rest);
    if (reading.date.yearMissing && !takeLastYear(rest, reading.date))
        return failed(ValueFault::Unreadable);
    return withZone(reading, rest);
}

} // namespace

TimeReading readTime(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return failed(ValueFault::Empty);
    const char front = text.front();
    if (isAsciiDigit(front)) {
        const std::size_t digits = TimeCursor(text).digitsAhead();
        if (digits == text.size()) {
            if (const auto compact = compactDigits(text))
                return *compact;
            return serialOrEpoch(text, {});
        }
        if ((text[digits] == '.' || text[digits] == ',') && (digits >= 5 || text.substr(0, digits) == "0")) {
            const std::string_view fraction = text.substr(digits + 1);
            if (!fraction.empty() && allDigits(fraction))
                return serialOrEpoch(text.substr(0, digits), fraction);
        }
        const char sign = asciiLower(text[digits]);
        if ((sign == '.' || sign == ',' || sign == 'e') && isScientific(text))
            return failed(ValueFault::SpreadsheetDamage);
    } else if (isErrorCell(text) || hasTextMark(text) || isScientific(text)) {
        return failed(ValueFault::SpreadsheetDamage);
    }
    return readCivil(text);
}

} // namespace convey
