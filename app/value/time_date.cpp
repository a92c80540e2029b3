// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/date_words.h"
#include "value/time_reading.h"

#include <array>
#include <chrono>
#include <span>

namespace convey {

namespace {

constexpr std::string_view kYearMarks[] = {"\xE5\xB9\xB4", "\xEB\x85\x84"};
constexpr std::string_view kMonthMarks[] = {"\xE6\x9C\x88", "\xEC\x9B\x94"};
constexpr std::string_view kDayMarks[] = {"\xE6\x97\xA5", "\xE5\x8F\xB7", "\xEC\x9D\xBC"};

bool takeMark(TimeCursor& cursor, std::span<const std::string_view> marks)
{
    for (const std::string_view mark : marks) {
        if (cursor.takeText(mark))
            return true;
    }
    return false;
}

// 1 or 2 digits, or -1.
int takeShort(TimeCursor& cursor)
{
    const std::size_t digits = cursor.digitsAhead();
    return digits == 1 || digits == 2 ? cursor.takeNumber(digits) : -1;
}

int takeMonthName(TimeCursor& cursor)
{
    const DateWord word(cursor.rest());
    const int month = word.month();
    if (month != 0) {
        cursor.skip(word.size());
        cursor.take('.');
    }
    return month;
}

// "de" and "del" of Spanish and Portuguese, "of" of English.
void skipOf(TimeCursor& cursor)
{
    cursor.skipBlanks();
    if (cursor.takeWord("de") || cursor.takeWord("del") || cursor.takeWord("of"))
        cursor.skipBlanks();
}

// "3rd", "1er", "3º": what makes a number a day.
void skipOrdinal(TimeCursor& cursor)
{
    if (cursor.takeText("\xC2\xBA") || cursor.takeText("\xC2\xAA") || cursor.takeText("\xC2\xB0"))
        return;
    static_cast<void>(cursor.takeWord("st") || cursor.takeWord("nd") || cursor.takeWord("rd")
        || cursor.takeWord("th") || cursor.takeWord("er"));
}

// Four digits, or two with or without an apostrophe before.
bool takeYear(TimeCursor& cursor, DateText& date)
{
    const bool shortened = cursor.take('\'') || cursor.takeText("\xE2\x80\x99");
    const std::size_t digits = cursor.digitsAhead();
    if (digits != 2 && (digits != 4 || shortened))
        return false;
    // "3 Mar 14:05": no year, but an hour.
    if (digits == 2 && cursor.peekAt(2) == ':')
        return false;
    date.numbers[0] = cursor.takeNumber(digits);
    date.yearOpen = digits == 2;
    return true;
}

// "March 3rd, 2026", "Mar-03-2026", "Mar 3 14:05:06 2026".
bool takeMonthFirst(TimeCursor& cursor, DateText& date)
{
    const int month = takeMonthName(cursor);
    if (month == 0)
        return false;
    if (!cursor.take('-') && !cursor.take('/'))
        cursor.skipBlanks();
    const int day = takeShort(cursor);
    if (day < 0)
        return false;
    skipOrdinal(cursor);
    date.settled = true;
    date.numbers = {0, month, day};
    TimeCursor ahead = cursor;
    static_cast<void>(ahead.take(',') || ahead.take('-') || ahead.take('/'));
    ahead.skipBlanks();
    if (takeYear(ahead, date)) {
        cursor = ahead;
        return true;
    }
    // A time follows, and the year behind that.
    date.yearMissing = cursor.skipBlanks() && isAsciiDigit(cursor.peek());
    return date.yearMissing;
}

// Behind a day and its sign: "March 2026", "-Mar-26", " de marzo de 2026", "/Mar/2026".
bool takeMonthBehindDay(TimeCursor& cursor, int day, DateText& date)
{
    skipOrdinal(cursor);
    cursor.take('.');
    const char sign = cursor.peek() == '-' || cursor.peek() == '/' ? cursor.peek() : '\0';
    if (sign != '\0')
        cursor.skip(1);
    else
        skipOf(cursor);
    const int month = takeMonthName(cursor);
    if (month == 0)
        return false;
    if (sign != '\0') {
        if (!cursor.take(sign))
            return false;
    } else {
        cursor.take(',');
        skipOf(cursor);
    }
    date.settled = true;
    date.numbers = {0, month, day};
    return takeYear(cursor, date);
}

// 2026-W12-3 and 2026W123: the day of ISO 8601's year of weeks. No such week becomes month 0, which is no
// day.
CalendarDay dayOfWeek(int year, int week, int weekdayNumber)
{
    using namespace std::chrono;
    const sys_days january4(std::chrono::year(year) / January / 4);
    const sys_days firstMonday = january4 - (weekday(january4) - Monday);
    const sys_days monday = firstMonday + weeks(week - 1);
    const year_month_day thursday(monday + days(3));
    if (weekdayNumber < 1 || weekdayNumber > 7 || week < 1 || int(thursday.year()) != year)
        return {year};
    const year_month_day day(monday + days(weekdayNumber - 1));
    return {int(day.year()), static_cast<int>(unsigned(day.month())), static_cast<int>(unsigned(day.day()))};
}

// 2026-072: no such day becomes month 0.
CalendarDay dayOfYear(int year, int number)
{
    using namespace std::chrono;
    const year_month_day day(sys_days(std::chrono::year(year) / January / 1) + days(number - 1));
    if (number < 1 || int(day.year()) != year)
        return {year};
    return {year, static_cast<int>(unsigned(day.month())), static_cast<int>(unsigned(day.day()))};
}

void settle(DateText& date, const CalendarDay& day)
{
    date.settled = true;
    date.numbers = {day.year, day.month, day.day};
}

// "3月18日", behind the year and its mark.
bool takeEastAsianDay(TimeCursor& cursor, int year, DateText& date)
{
    cursor.skipBlanks();
    const int month = takeShort(cursor);
    cursor.skipBlanks();
    if (month < 0 || !takeMark(cursor, kMonthMarks))
        return false;
    cursor.skipBlanks();
    const int day = takeShort(cursor);
    cursor.skipBlanks();
    if (day < 0 || !takeMark(cursor, kDayMarks))
        return false;
    settle(date, {year, month, day});
    date.marked = true;
    return true;
}

// The sign between the numbers of a date. Dots may have blanks behind them: "3. 4. 2026", "2026. 3. 18.".
bool takeSign(TimeCursor& cursor, char sign)
{
    if (!cursor.take(sign))
        return false;
    if (sign == '.')
        cursor.skipBlanks();
    return true;
}

// Behind a year of four digits.
bool takeYearFirst(TimeCursor& cursor, int year, DateText& date)
{
    const char sign = cursor.peek();
    if (static_cast<unsigned char>(sign) >= 0x80)
        return takeMark(cursor, kYearMarks) && takeEastAsianDay(cursor, year, date);
    const std::size_t week = sign == '-' ? 1 : 0;
    if (asciiLower(cursor.peekAt(week)) == 'w' && isAsciiDigit(cursor.peekAt(week + 1))) {
        cursor.skip(week + 1);
        const std::size_t digits = cursor.digitsAhead();
        if (digits != (week == 1 ? 2U : 3U))
            return false;
        const int number = cursor.takeNumber(2);
        if (week == 1 && (!cursor.take('-') || cursor.digitsAhead() != 1))
            return false;
        settle(date, dayOfWeek(year, number, cursor.takeNumber(1)));
        return true;
    }
    if (sign != '-' && sign != '/' && sign != '.') {
        cursor.skipBlanks();
        const int month = takeMonthName(cursor);
        cursor.skipBlanks();
        const int day = month == 0 ? -1 : takeShort(cursor);
        settle(date, {year, month, day});
        return day >= 0;
    }
    takeSign(cursor, sign);
    constexpr std::size_t kDayOfYearDigits = 3;
    const std::size_t digits = cursor.digitsAhead();
    if (sign == '-' && digits == kDayOfYearDigits) {
        settle(date, dayOfYear(year, cursor.takeNumber(kDayOfYearDigits)));
        return true;
    }
    const int month = digits == 0 ? takeMonthName(cursor) : takeShort(cursor);
    // "2026.Mar.3": the dot went with the name.
    if (month < 0 || (digits == 0 && month == 0) || (!takeSign(cursor, sign) && (digits != 0 || sign != '.')))
        return false;
    const int day = takeShort(cursor);
    settle(date, {year, month, day});
    if (sign == '.')
        cursor.take('.');
    return day >= 0;
}

bool isMonth(int number)
{
    return number >= 1 && number <= 12;
}

bool isDay(int number)
{
    return number >= 1 && number <= 31;
}

// Behind a number of one or two digits.
bool takeShortFirst(TimeCursor& cursor, int first, DateText& date)
{
    const char sign = cursor.peek();
    TimeCursor ahead = cursor;
    const bool numbers =
        (sign == '-' || sign == '/' || sign == '.') && takeSign(ahead, sign) && isAsciiDigit(ahead.peek());
    if (!numbers) {
        if (takeMark(cursor, kYearMarks)) {
            date.yearOpen = true;
            return takeEastAsianDay(cursor, first, date);
        }
        return takeMonthBehindDay(cursor, first, date);
    }
    cursor = ahead;
    const int second = takeShort(cursor);
    if (second < 0 || !takeSign(cursor, sign))
        return false;
    const std::size_t digits = cursor.digitsAhead();
    if (digits != 2 && digits != 4)
        return false;
    const int third = cursor.takeNumber(digits);
    date.yearOpen = digits == 2;
    date.dotted = sign == '.';
    if (date.dotted)
        cursor.take('.');
    date.numbers = {first, second, third};
    if (isDay(first) && isMonth(second))
        date.orders |= orderBit(DateOrder::DayFirst);
    if (isMonth(first) && isDay(second))
        date.orders |= orderBit(DateOrder::MonthFirst);
    if (date.yearOpen && isMonth(second) && isDay(third))
        date.orders |= orderBit(DateOrder::YearFirst);
    if (date.orders == 0)
        settle(date, {});
    return true;
}

// "(Tue)", "(火)", "火曜日", "星期二", "화요일", "Tuesday", and the "r." of Polish years.
void skipWeekdayBehind(TimeCursor& cursor)
{
    if (cursor.atEnd() || asciiLower(cursor.peek()) == 't')
        return;
    TimeCursor ahead = cursor;
    ahead.take(',');
    ahead.skipBlanks();
    if (ahead.atEnd() || isAsciiDigit(ahead.peek()))
        return;
    if (ahead.take('(')) {
        constexpr std::size_t kLongest = 16;
        const std::size_t close = ahead.rest().substr(0, kLongest).find(')');
        const std::string_view inner = ahead.rest().substr(0, close);
        if (close == std::string_view::npos
            || inner.find_first_of("0123456789:+-/") != std::string_view::npos)
            return;
        // "(Tue)" and "(火)", but not "(CET)".
        if (isAsciiAlpha(inner.empty() ? 'a' : inner.front()) && !DateWord(inner).isWeekday())
            return;
        ahead.skip(close + 1);
        cursor = ahead;
        return;
    }
    constexpr std::size_t kLetterBytes = 3;
    constexpr std::array kMarksInFront = {"\xE6\x98\x9F\xE6\x9C\x9F", "\xE5\x91\xA8", "\xE9\x80\xB1"};
    for (const char* mark : kMarksInFront) {
        if (ahead.takeText(mark) && ahead.size() >= kLetterBytes) {
            ahead.skip(kLetterBytes);
            cursor = ahead;
            return;
        }
    }
    constexpr std::array kMarksBehind = {"\xE6\x9B\x9C\xE6\x97\xA5", "\xEC\x9A\x94\xEC\x9D\xBC"};
    for (const char* mark : kMarksBehind) {
        if (ahead.size() > kLetterBytes && ahead.rest().substr(kLetterBytes).starts_with(mark)) {
            ahead.skip(kLetterBytes + std::string_view(mark).size());
            cursor = ahead;
            return;
        }
    }
    if (ahead.takeText("r.")) {
        cursor = ahead;
        return;
    }
    const DateWord word(ahead.rest());
    if (word.isWeekday()) {
        ahead.skip(word.size());
        ahead.take('.');
        cursor = ahead;
    }
}

bool takeNumbersOrName(TimeCursor& cursor, DateText& date)
{
    constexpr std::size_t kYearDigits = 4;
    const std::size_t digits = cursor.digitsAhead();
    if (digits == kYearDigits)
        return takeYearFirst(cursor, cursor.takeNumber(kYearDigits), date);
    if (digits == 1 || digits == 2)
        return takeShortFirst(cursor, cursor.takeNumber(digits), date);
    return digits == 0 && takeMonthFirst(cursor, date);
}

} // namespace

CalendarDay DateText::dayIn(DateOrder order) const
{
    switch (order) {
    case DateOrder::DayFirst:
        return {numbers[2], numbers[1], numbers[0]};
    case DateOrder::MonthFirst:
        return {numbers[2], numbers[0], numbers[1]};
    case DateOrder::YearFirst:
    case DateOrder::Unknown:
        break;
    }
    return {numbers[0], numbers[1], numbers[2]};
}

bool DateText::needsOrder() const
{
    const bool several = (orders & (orders - 1U)) != 0;
    return several
        && !(numbers[0] == numbers[1]
            && (numbers[1] == numbers[2] || !(orders & orderBit(DateOrder::YearFirst))));
}

Value<std::int64_t> midnightOf(const CalendarDay& day)
{
    using namespace std::chrono;
    constexpr std::int64_t kMsPerCalendarDay = 86'400'000;
    const year_month_day date{year{day.year}, month{static_cast<unsigned>(day.month)},
        std::chrono::day{static_cast<unsigned>(day.day)}};
    if (!date.ok())
        return faulty(ValueFault::OutOfRange);
    return sys_days(date).time_since_epoch().count() * kMsPerCalendarDay;
}

bool takeDate(TimeCursor& cursor, DateText& date)
{
    if (!isAsciiDigit(cursor.peek())) {
        const DateWord word(cursor.rest());
        if (word.isWeekday()) {
            TimeCursor ahead = cursor;
            ahead.skip(word.size());
            ahead.takeText("-feira");
            ahead.take('.');
            ahead.take(',');
            ahead.skipBlanks();
            if (takeNumbersOrName(ahead, date)) {
                cursor = ahead;
                skipWeekdayBehind(cursor);
                return true;
            }
            // "mar" is Tuesday in French, Spanish and Italian, and March.
            date = {};
        }
    }
    if (!takeNumbersOrName(cursor, date))
        return false;
    skipWeekdayBehind(cursor);
    return true;
}

} // namespace convey
