// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/time.h"

#include "base/text.h"
#include "value/scan.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace convey {

namespace {

constexpr std::int64_t kMsPerSecondOfTime = 1000;
constexpr std::int64_t kMsPerMinute = 60'000;
constexpr std::int64_t kMsPerHour = 3'600'000;
constexpr std::int64_t kMsPerDayOfTime = 86'400'000;

// Reads forward over one cell.
class TimeCursor
{
public:
    explicit TimeCursor(std::string_view text)
        : m_rest(text)
    { }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

    [[nodiscard]] std::size_t digitsAhead() const
    {
        return std::min(m_rest.find_first_not_of("0123456789"), m_rest.size());
    }

    // The next `count` characters, which the caller knows to be digits; `count` at most 9.
    int takeNumber(std::size_t count)
    {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = value * 10 + (m_rest[i] - '0');
        m_rest.remove_prefix(count);
        return value;
    }

    bool take(char c)
    {
        if (peek() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    // `word` is in upper case and not followed by a further letter.
    bool takeWord(std::string_view word)
    {
        if (!equalsIgnoringAsciiCase(m_rest.substr(0, word.size()), word))
            return false;
        if (m_rest.size() > word.size() && isAsciiAlpha(m_rest[word.size()]))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }

    void skipDigits() { m_rest.remove_prefix(digitsAhead()); }

    // Any white space: browsers put U+202F before "PM".
    bool skipBlanks()
    {
        const std::size_t before = m_rest.size();
        while (!m_rest.empty()) {
            const CodePoint c = codePointAt(m_rest, 0);
            if (!isWhiteSpace(c.value))
                break;
            m_rest.remove_prefix(c.size);
        }
        return m_rest.size() != before;
    }

private:
    std::string_view m_rest;
};

struct LocalDate
{
    int year = 0;
    int month = 0;
    int day = 0;
};

// Milliseconds of a local day's midnight since 1970-01-01.
Value<std::int64_t> midnightOf(const LocalDate& date)
{
    using namespace std::chrono;
    const year_month_day day{year{date.year}, month{static_cast<unsigned>(date.month)},
        std::chrono::day{static_cast<unsigned>(date.day)}};
    if (!day.ok())
        return faulty(ValueFault::OutOfRange);
    return sys_days(day).time_since_epoch().count() * kMsPerDayOfTime;
}

// A fraction of a second after "." or ",": the first three digits count, the rest is cut.
Value<int> takeMilliseconds(TimeCursor& cursor)
{
    if (!cursor.take('.') && !cursor.take(','))
        return 0;
    const std::size_t digits = cursor.digitsAhead();
    if (digits == 0)
        return faulty(ValueFault::Unreadable);
    const std::size_t used = std::min<std::size_t>(digits, 3);
    int ms = cursor.takeNumber(used);
    for (std::size_t i = used; i < 3; ++i)
        ms *= 10;
    cursor.skipDigits();
    return ms;
}

struct ClockTime
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int ms = 0;
};

Value<std::int64_t> sinceMidnight(const ClockTime& time)
{
    if (time.hour > 23 || time.minute > 59 || time.second > 59)
        return faulty(ValueFault::OutOfRange);
    return time.hour * kMsPerHour + time.minute * kMsPerMinute + time.second * kMsPerSecondOfTime + time.ms;
}

// HHMM[SS[.fff]] of the basic form.
Value<std::int64_t> takeBasicTime(TimeCursor& cursor)
{
    const std::size_t digits = cursor.digitsAhead();
    if (digits != 4 && digits != 6)
        return faulty(ValueFault::Unreadable);
    ClockTime time;
    time.hour = cursor.takeNumber(2);
    time.minute = cursor.takeNumber(2);
    if (digits == 6) {
        time.second = cursor.takeNumber(2);
        const auto ms = takeMilliseconds(cursor);
        if (!ms)
            return faulty(ms.error());
        time.ms = *ms;
    }
    return sinceMidnight(time);
}

// H:MM[:SS[.fff]][ AM|PM]
Value<std::int64_t> takeTime(TimeCursor& cursor)
{
    ClockTime time;
    const std::size_t hourDigits = cursor.digitsAhead();
    if (hourDigits < 1 || hourDigits > 2)
        return faulty(ValueFault::Unreadable);
    time.hour = cursor.takeNumber(hourDigits);
    if (!cursor.take(':') || cursor.digitsAhead() != 2)
        return faulty(ValueFault::Unreadable);
    time.minute = cursor.takeNumber(2);
    if (cursor.take(':')) {
        if (cursor.digitsAhead() != 2)
            return faulty(ValueFault::Unreadable);
        time.second = cursor.takeNumber(2);
        const auto ms = takeMilliseconds(cursor);
        if (!ms)
            return faulty(ms.error());
        time.ms = *ms;
    }
    cursor.skipBlanks();
    const bool morning = cursor.takeWord("AM");
    if (morning || cursor.takeWord("PM")) {
        if (time.hour < 1 || time.hour > 12)
            return faulty(ValueFault::OutOfRange);
        time.hour = time.hour % 12 + (morning ? 0 : 12);
    }
    return sinceMidnight(time);
}

// "+", "-", or U+2212, which ISO 8601 prefers to the hyphen.
bool takeSign(TimeCursor& cursor, bool& negative)
{
    negative = cursor.peek() == '-' || cursor.rest().starts_with(kMinusSign);
    if (cursor.take('+') || cursor.take('-'))
        return true;
    if (!negative)
        return false;
    for (const char byte : kMinusSign)
        cursor.take(byte);
    return true;
}

// ±HH, ±HHMM or ±HH:MM in milliseconds.
Value<std::int64_t> takeOffset(TimeCursor& cursor)
{
    bool negative = false;
    if (!takeSign(cursor, negative))
        return faulty(ValueFault::Unreadable);
    const std::size_t digits = cursor.digitsAhead();
    if (digits != 2 && digits != 4)
        return faulty(ValueFault::Unreadable);
    const int hours = cursor.takeNumber(2);
    int minutes = 0;
    if (digits == 4) {
        minutes = cursor.takeNumber(2);
    } else if (cursor.take(':')) {
        if (cursor.digitsAhead() != 2)
            return faulty(ValueFault::Unreadable);
        minutes = cursor.takeNumber(2);
    }
    if (hours > 23 || minutes > 59)
        return faulty(ValueFault::OutOfRange);
    const std::int64_t offset = hours * kMsPerHour + minutes * kMsPerMinute;
    return negative ? -offset : offset;
}

// What follows the time of day, to the end of the cell.
Value<EpochMs> inZone(TimeCursor& cursor, std::int64_t localMs, const TimeRule& rule)
{
    cursor.skipBlanks();
    if (cursor.atEnd()) {
        if (!rule.zone)
            return faulty(ValueFault::NoZone);
        return rule.zone->fromLocal(localMs);
    }
    std::int64_t offset = 0;
    const bool named = cursor.takeWord("Z") || cursor.takeWord("UTC") || cursor.takeWord("GMT");
    if (!named && isAsciiAlpha(cursor.peek()))
        return faulty(ValueFault::ZoneUnknown);
    if (!named || !cursor.atEnd()) {
        const auto given = takeOffset(cursor);
        if (!given)
            return faulty(given.error());
        offset = *given;
    }
    if (!cursor.atEnd())
        return faulty(ValueFault::Unreadable);
    return Zone().fromLocal(localMs - offset);
}

// Two parts in front of a year of four digits.
Value<LocalDate> ordered(int first, int second, int year, DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return LocalDate{year, second, first};
    case DateOrder::MonthFirst:
        return LocalDate{year, first, second};
    case DateOrder::YearFirst:
        return faulty(ValueFault::OutOfRange);
    case DateOrder::Unknown:
        break;
    }
    if (first > 12 || first == second)
        return LocalDate{year, second, first};
    if (second > 12)
        return LocalDate{year, first, second};
    return faulty(ValueFault::DateOrderUnknown);
}

// Three numbers with the same sign between them; the day's time follows.
Value<LocalDate> takeDate(TimeCursor& cursor, DateOrder order)
{
    const std::size_t firstDigits = cursor.digitsAhead();
    if (firstDigits != 4 && (firstDigits < 1 || firstDigits > 2))
        return faulty(ValueFault::Unreadable);
    const int first = cursor.takeNumber(firstDigits);
    const char separator = cursor.peek();
    if ((separator != '-' && separator != '/' && separator != '.') || !cursor.take(separator))
        return faulty(ValueFault::Unreadable);
    const std::size_t secondDigits = cursor.digitsAhead();
    if (secondDigits < 1 || secondDigits > 2)
        return faulty(ValueFault::Unreadable);
    const int second = cursor.takeNumber(secondDigits);
    if (!cursor.take(separator))
        return faulty(ValueFault::Unreadable);
    const std::size_t thirdDigits = cursor.digitsAhead();
    if (firstDigits == 4) {
        if (thirdDigits < 1 || thirdDigits > 2)
            return faulty(ValueFault::Unreadable);
        return LocalDate{first, second, cursor.takeNumber(thirdDigits)};
    }
    if (thirdDigits == 2)
        return faulty(ValueFault::TwoDigitYear);
    if (thirdDigits != 4)
        return faulty(ValueFault::Unreadable);
    const int year = cursor.takeNumber(thirdDigits);
    // A day without a time is refused for that, whatever its order.
    if (cursor.atEnd())
        return faulty(ValueFault::DateOnly);
    return ordered(first, second, year, order);
}

// Whether a time of day may follow: "T", blanks, or the ", " of browsers' toLocaleString().
bool takeDateEnd(TimeCursor& cursor)
{
    if (cursor.take('T') || cursor.take('t'))
        return true;
    cursor.take(',');
    return cursor.skipBlanks();
}

Value<EpochMs> civilTime(TimeCursor cursor, const TimeRule& rule)
{
    constexpr std::size_t kBasicDateDigits = 8;
    const bool basic = cursor.digitsAhead() == kBasicDateDigits;
    LocalDate date;
    if (basic) {
        date.year = cursor.takeNumber(4);
        date.month = cursor.takeNumber(2);
        date.day = cursor.takeNumber(2);
    } else {
        const auto taken = takeDate(cursor, rule.order);
        if (!taken)
            return faulty(taken.error());
        date = *taken;
    }
    const auto midnight = midnightOf(date);
    if (!midnight)
        return faulty(midnight.error());
    if (cursor.atEnd())
        return faulty(ValueFault::DateOnly);
    if (basic ? !(cursor.take('T') || cursor.take('t')) : !takeDateEnd(cursor))
        return faulty(ValueFault::Unreadable);
    const auto timeOfDay = basic ? takeBasicTime(cursor) : takeTime(cursor);
    if (!timeOfDay)
        return faulty(timeOfDay.error());
    return inZone(cursor, *midnight + *timeOfDay, rule);
}

std::optional<std::int64_t> wholeNumber(std::string_view digits)
{
    constexpr std::size_t kMaxDigits = 18;
    if (digits.empty() || digits.size() > kMaxDigits
        || !std::all_of(digits.begin(), digits.end(), isAsciiDigit))
        return std::nullopt;
    std::int64_t value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

Value<EpochMs> inRange(EpochMs ms)
{
    if (ms < kMinEpochMs || ms > kMaxEpochMs)
        return faulty(ValueFault::OutOfRange);
    return ms;
}

// A cell of digits with at most one fraction. `whole` and `fraction` are digits; `fraction` is empty without
// a point.
Value<EpochMs> epochTime(std::string_view whole, std::string_view fraction)
{
    constexpr std::size_t kSecondDigits = 10;
    constexpr std::size_t kMillisecondDigits = 13;
    // A leading zero is none of these sizes: 0001773892800 is not thirteen digits of time.
    if (whole.front() == '0')
        return faulty(ValueFault::Unreadable);
    if (whole.size() == kSecondDigits) {
        std::string padded(fraction.substr(0, 3));
        padded.resize(3, '0');
        return inRange(*wholeNumber(whole) * kMsPerSecondOfTime + *wholeNumber(padded));
    }
    const bool micros = whole.size() == kMillisecondDigits + 3;
    const bool nanos = whole.size() == kMillisecondDigits + 6;
    if (fraction.empty() && (whole.size() == kMillisecondDigits || micros || nanos))
        return inRange(*wholeNumber(whole.substr(0, kMillisecondDigits)));
    // 2026-11-21 is day 46347 of a spreadsheet that counts from 1900 and 44885 of one that counts from 1904.
    constexpr std::size_t kSerialDigits = 5;
    return faulty(whole.size() == kSerialDigits ? ValueFault::SpreadsheetSerial : ValueFault::Unreadable);
}

} // namespace

Value<EpochMs> parseTime(std::string_view cell, const TimeRule& rule)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return faulty(ValueFault::Empty);
    const TimeCursor cursor(text);
    const std::size_t digits = cursor.digitsAhead();
    if (digits == text.size() && digits != 8)
        return epochTime(text, {});
    if (digits >= 5 && text[digits] == '.') {
        const std::string_view fraction = text.substr(digits + 1);
        const bool plain = !fraction.empty() && std::all_of(fraction.begin(), fraction.end(), isAsciiDigit);
        if (plain)
            return epochTime(text.substr(0, digits), fraction);
    }
    if (isScientific(text) || isErrorCell(text) || hasTextMark(text))
        return faulty(ValueFault::SpreadsheetDamage);
    return civilTime(cursor, rule);
}

std::string formatIso(EpochMs ms)
{
    using namespace std::chrono;
    const sys_time<milliseconds> instant{milliseconds(ms)};
    const auto midnight = floor<days>(instant);
    const year_month_day date(midnight);
    const hh_mm_ss time(instant - midnight);
    constexpr std::size_t kLength = sizeof "2026-01-02T03:04:05.678Z";
    std::array<char, 2 * kLength> buffer{};
    const int written = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
        static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    return {buffer.data(), static_cast<std::size_t>(written)};
}

} // namespace convey
