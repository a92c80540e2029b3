// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/time_reading.h"

#include <array>
#include <span>

namespace convey {

namespace {

enum class HalfDay : std::uint8_t
{
    None,
    Morning,
    Afternoon,
};

struct HalfDayWord
{
    std::string_view word;
    HalfDay half;
};

// What stands in front of the hour: Japanese, Chinese (both scripts), Korean, Turkish.
constexpr auto kHalfDaysInFront = std::to_array<HalfDayWord>({
    {"\xE5\x8D\x88\xE5\x89\x8D", HalfDay::Morning},
    {"\xE5\x8D\x88\xE5\xBE\x8C", HalfDay::Afternoon},
    {"\xE4\xB8\x8A\xE5\x8D\x88", HalfDay::Morning},
    {"\xE4\xB8\x8B\xE5\x8D\x88", HalfDay::Afternoon},
    {"\xEC\x98\xA4\xEC\xA0\x84", HalfDay::Morning},
    {"\xEC\x98\xA4\xED\x9B\x84", HalfDay::Afternoon},
    {"\xC3\x96\xC3\x96", HalfDay::Morning},
    {"\xC3\x96\x53", HalfDay::Afternoon},
});

constexpr auto kHourMarks = std::to_array<std::string_view>(
    {"\xE6\x99\x82", "\xE6\x97\xB6", "\xE7\x82\xB9", "\xE9\xBB\x9E", "\xEC\x8B\x9C"});
constexpr auto kMinuteMarks = std::to_array<std::string_view>({"\xE5\x88\x86", "\xEB\xB6\x84"});
constexpr auto kSecondMarks = std::to_array<std::string_view>({"\xE7\xA7\x92", "\xEC\xB4\x88"});

bool takeAnyOf(TimeCursor& cursor, std::span<const std::string_view> marks)
{
    for (const std::string_view mark : marks) {
        if (cursor.takeText(mark))
            return true;
    }
    return false;
}

HalfDay takeHalfDayInFront(TimeCursor& cursor)
{
    if (static_cast<unsigned char>(cursor.peek()) < 0x80)
        return HalfDay::None;
    for (const HalfDayWord& entry : kHalfDaysInFront) {
        if (cursor.takeText(entry.word)) {
            cursor.skipBlanks();
            return entry.half;
        }
    }
    return HalfDay::None;
}

// AM, PM, a.m., p. m., a, p; the Turkish words.
HalfDay takeHalfDayBehind(TimeCursor& cursor)
{
    TimeCursor ahead = cursor;
    ahead.skipBlanks();
    if (const HalfDay half = takeHalfDayInFront(ahead); half != HalfDay::None) {
        cursor = ahead;
        return half;
    }
    const char first = asciiLower(ahead.peek());
    if (first != 'a' && first != 'p')
        return HalfDay::None;
    ahead.skip(1);
    const bool dotted = ahead.take('.');
    TimeCursor behindDot = ahead;
    if (dotted)
        behindDot.skipBlanks();
    if (asciiLower(behindDot.peek()) == 'm') {
        ahead = behindDot;
        ahead.skip(1);
        if (dotted)
            ahead.take('.');
    }
    if (isAsciiAlpha(ahead.peek()) || ahead.peek() == '/')
        return HalfDay::None;
    cursor = ahead;
    return first == 'a' ? HalfDay::Morning : HalfDay::Afternoon;
}

// A blank, where numbers of a written-out time may be apart: "14 h 05", "14時 05分".
template <typename Take>
bool takeSpaced(TimeCursor& cursor, const Take& take)
{
    TimeCursor ahead = cursor;
    ahead.skipBlanks();
    if (!take(ahead))
        return false;
    cursor = ahead;
    return true;
}

// Minutes and seconds behind "15h" or a mark of East Asia, each with its own mark.
bool takeMarkedRest(TimeCursor& cursor, bool east, int& minute, int& second)
{
    const auto takePart = [&](int& value) {
        return takeSpaced(cursor, [&](TimeCursor& ahead) {
            const std::size_t digits = ahead.digitsAhead();
            if (digits < 1 || digits > 2)
                return false;
            const int number = ahead.takeNumber(digits);
            if (ahead.peek() == ':')
                return false;
            value = number;
            return true;
        });
    };
    if (!takePart(minute))
        return true;
    const bool marked = takeSpaced(cursor, [&](TimeCursor& ahead) {
        return east ? takeAnyOf(ahead, kMinuteMarks) : ahead.takeWord("min") || ahead.takeWord("m");
    });
    if (!marked)
        return !east;
    if (!takePart(second))
        return true;
    return takeSpaced(cursor, [&](TimeCursor& ahead) {
        return east ? takeAnyOf(ahead, kSecondMarks) : ahead.takeWord("s") || ahead.takeWord("sec");
    });
}

// "Uhr", "h" and the like behind hours and minutes say nothing more.
void skipHourWord(TimeCursor& cursor)
{
    takeSpaced(cursor, [](TimeCursor& ahead) {
        if (!isAsciiAlpha(ahead.peek()))
            return false;
        return ahead.takeWord("uhr") || ahead.takeWord("h") || ahead.takeWord("hs") || ahead.takeWord("hrs")
            || ahead.takeWord("uur");
    });
}

struct ClockText
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int ms = 0;
};

// ":05[.678]" or ".05" behind hours and minutes with the same sign between.
bool takeSeconds(TimeCursor& cursor, char sign, ClockText& clock)
{
    if (cursor.peek() != sign)
        return true;
    if (sign == '.' && !isAsciiDigit(cursor.peekAt(1)))
        return true;
    cursor.skip(1);
    if (cursor.digitsAhead() != 2)
        return false;
    clock.second = cursor.takeNumber(2);
    // SQL Server writes a colon before its milliseconds.
    constexpr std::size_t kMsDigits = 3;
    if (cursor.peek() == ':') {
        cursor.skip(1);
        if (cursor.digitsAhead() != kMsDigits)
            return false;
        clock.ms = cursor.takeNumber(kMsDigits);
        return true;
    }
    clock.ms = takeMilliseconds(cursor);
    return clock.ms >= 0;
}

bool takeHourSign(TimeCursor& cursor)
{
    return takeSpaced(cursor, [](TimeCursor& ahead) {
        const char c = asciiLower(ahead.peek());
        if (c != 'h' || isAsciiAlpha(ahead.peekAt(1)))
            return false;
        ahead.skip(1);
        return true;
    });
}

} // namespace

int takeMilliseconds(TimeCursor& cursor)
{
    if (cursor.peek() != '.' && cursor.peek() != ',')
        return 0;
    TimeCursor ahead = cursor;
    ahead.skip(1);
    const std::size_t digits = ahead.digitsAhead();
    if (digits == 0) {
        // "14:05:06, Mar 3 2026": the comma ends the time.
        return cursor.peek() == ',' ? 0 : -1;
    }
    int ms = ahead.takeNumber(std::min<std::size_t>(digits, 3));
    for (std::size_t i = digits; i < 3; ++i)
        ms *= 10;
    ahead.skipDigits();
    cursor = ahead;
    return ms;
}

std::optional<ValueFault> takeClock(TimeCursor& cursor, TimeReading& reading)
{
    ClockText clock;
    HalfDay half = takeHalfDayInFront(cursor);
    const std::size_t hourDigits = cursor.digitsAhead();
    if (hourDigits < 1 || hourDigits > 2)
        return ValueFault::Unreadable;
    clock.hour = cursor.takeNumber(hourDigits);
    const char sign = cursor.peek();
    if ((sign == ':' || sign == '.') && isAsciiDigit(cursor.peekAt(1)) && isAsciiDigit(cursor.peekAt(2))
        && !isAsciiDigit(cursor.peekAt(3))) {
        cursor.skip(1);
        clock.minute = cursor.takeNumber(2);
        if (!takeSeconds(cursor, sign, clock))
            return ValueFault::Unreadable;
        if (!cursor.atEnd() && cursor.peek() != 'Z' && cursor.peek() != '+' && cursor.peek() != '-') {
            if (half == HalfDay::None)
                half = takeHalfDayBehind(cursor);
            skipHourWord(cursor);
        }
    } else if (const bool east = takeSpaced(cursor, [](TimeCursor& c) { return takeAnyOf(c, kHourMarks); });
               east || takeHourSign(cursor)) {
        if (!takeMarkedRest(cursor, east, clock.minute, clock.second))
            return ValueFault::Unreadable;
    } else if (half == HalfDay::None) {
        half = takeHalfDayBehind(cursor);
        const bool uhr = half == HalfDay::None
            && takeSpaced(cursor, [](TimeCursor& c) { return c.takeWord("uhr") || c.takeWord("uur"); });
        if (half == HalfDay::None && !uhr)
            return ValueFault::Unreadable;
    } else {
        return ValueFault::Unreadable;
    }
    if (half != HalfDay::None) {
        // 00:30 AM and 0:30 PM are written by nobody's clock; which half was meant can't be told.
        if (clock.hour < 1 || clock.hour > 12)
            return ValueFault::OutOfRange;
        clock.hour = clock.hour % 12 + (half == HalfDay::Morning ? 0 : 12);
        reading.twelveHours = true;
    }
    if (clock.hour > 23 || clock.minute > 59 || clock.second > 59)
        return ValueFault::OutOfRange;
    reading.hasTime = true;
    reading.msOfDay = ((clock.hour * 60 + clock.minute) * 60 + clock.second) * 1000 + clock.ms;
    return std::nullopt;
}

} // namespace convey
