// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/xlsx_values.h"

#include "base/text.h"
#include "table/xlsx_xml.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <map>
#include <optional>

namespace convey {

namespace {

/// Excel itself allows 65,490 cell formats.
constexpr std::size_t kMaxStyles = 100'000;
constexpr std::size_t kMaxFormatLength = 1'000;
constexpr std::int64_t kMsPerDay = 86'400'000;
/// The first day that is not a day of Excel's any more: 10000-01-01.
constexpr double kEndOfDays = 2'958'466;

/// A format code in small letters without what is shown as it is: quoted text, escaped characters, colours,
/// and everything behind the first section.
std::string bareFormat(std::string_view code)
{
    std::string out;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t close = std::min(code.find(']', i), code.size());
            const std::string inside = asciiLowered(code.substr(i + 1, close - i - 1));
            // Hours, minutes or seconds beyond the clock.
            if (!inside.empty() && inside.find_first_not_of(inside.front()) == std::string::npos
                && (inside.front() == 'h' || inside.front() == 'm' || inside.front() == 's'))
                out += '[';
            i = close;
        } else if (c == ';') {
            break;
        } else {
            out += asciiLower(c);
        }
    }
    return out;
}

std::optional<double> doubleOf(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::string padded(std::int64_t number, int width)
{
    std::string digits = std::to_string(number);
    digits.insert(0, static_cast<std::size_t>(std::max(width - static_cast<int>(digits.size()), 0)), '0');
    return digits;
}

/// "14:05:00", with thousandths where there are some.
std::string clockText(std::int64_t ms)
{
    constexpr std::int64_t kMsPerSecond = 1000;
    std::string text = padded(ms / (3600 * kMsPerSecond), 2) + ':' + padded(ms / (60 * kMsPerSecond) % 60, 2)
        + ':' + padded(ms / kMsPerSecond % 60, 2);
    if (ms % kMsPerSecond != 0)
        text += '.' + padded(ms % kMsPerSecond, 3);
    return text;
}

/// The day of a serial number. Excel counts a 29 February 1900 that never was: it stays one.
std::string dayText(std::int64_t serial, bool is1904)
{
    using namespace std::chrono;
    constexpr std::int64_t kNoSuchDay = 60;
    if (!is1904 && serial == kNoSuchDay)
        return "1900-02-29";
    sys_days day = sys_days(January / 1 / 1904);
    if (!is1904)
        day = serial < kNoSuchDay ? sys_days(December / 31 / 1899) : sys_days(December / 30 / 1899);
    const year_month_day date(day + days(serial));
    return padded(int{date.year()}, 4) + '-' + padded(unsigned{date.month()}, 2) + '-'
        + padded(unsigned{date.day()}, 2);
}

std::string timeText(double serial, NumberKind kind, bool is1904)
{
    const std::int64_t ms = std::llround(serial * static_cast<double>(kMsPerDay));
    const std::int64_t day = ms / kMsPerDay;
    const std::int64_t clock = ms % kMsPerDay;
    if (kind == NumberKind::Duration)
        return clockText(ms);
    // A number below one day has a time and no date, whatever its format shows.
    if (kind == NumberKind::TimeOfDay && day == 0)
        return clockText(clock);
    if (!is1904 && day == 0)
        return kind == NumberKind::Date ? "1900-01-00" : clockText(clock);
    if (kind == NumberKind::Date && clock == 0)
        return dayText(day, is1904);
    return dayText(day, is1904) + ' ' + clockText(clock);
}

/// The number that Excel shows: 19.999999999999996 is what a formula leaves of 20.
double inExcelsDigits(double number)
{
    constexpr int kDigitsBehindFirst = 14;
    std::array<char, 64> room{};
    const auto [end, error] = std::to_chars(
        room.data(), room.data() + room.size(), number, std::chars_format::scientific, kDigitsBehindFirst);
    double shown = number;
    std::from_chars(room.data(), end, shown);
    return shown;
}

/// The shortest text, without an exponent where Excel has none.
std::string shortest(double number)
{
    constexpr double kMostInDigits = 1e21;
    constexpr double kLeastInDigits = 1e-10;
    if (number == 0)
        return "0"; // also for minus zero
    std::array<char, 64> room{};
    const double size = std::fabs(number);
    const bool inDigits = size < kMostInDigits && size >= kLeastInDigits;
    // From here on "fixed" would write digits that a double does not know.
    constexpr double kOnlyKnownDigits = 1e15;
    const auto format =
        inDigits && size < kOnlyKnownDigits ? std::chars_format::fixed : std::chars_format::scientific;
    // Beyond, the number may be an id that a program wrote this way: it keeps all digits.
    const double shown = size < kOnlyKnownDigits ? inExcelsDigits(number) : number;
    const auto [end, error] = std::to_chars(room.data(), room.data() + room.size(), shown, format);
    std::string text(room.data(), end);
    if (inDigits && size >= kOnlyKnownDigits) {
        const std::size_t mark = text.find('e');
        const auto places = static_cast<std::size_t>(std::stoi(text.substr(mark + 1)));
        text.resize(mark);
        std::erase(text, '.');
        text.resize(places + (number < 0 ? 2 : 1), '0');
    }
    std::ranges::replace(text, 'e', 'E');
    return text;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isAsciiDigit);
}

} // namespace

NumberStyle styleOfFormat(std::string_view formatCode)
{
    std::string format = bareFormat(formatCode.substr(0, kMaxFormatLength));
    if (format.size() > 1 && std::ranges::all_of(format, [](char c) { return c == '0'; })
        && format.size() < 100)
        return {.kind = NumberKind::Padded, .digits = static_cast<std::uint8_t>(format.size())};
    if (format.find("general") != std::string::npos)
        return {};
    for (const std::string_view marks : {"am/pm", "a/p"}) {
        if (const std::size_t at = format.find(marks); at != std::string::npos)
            format.replace(at, marks.size(), "h");
    }
    const auto has = [&](char c) { return format.find(c) != std::string::npos; };
    // Digits beside letters are thousandths of seconds ("ss.000"); a lone m is a month.
    if (has('['))
        return {.kind = NumberKind::Duration};
    const bool hasDay = has('y') || has('d') || (has('m') && !has('h') && !has('s'));
    const bool hasClock = has('h') || has('s');
    if (hasDay)
        return {.kind = hasClock ? NumberKind::DateTime : NumberKind::Date};
    return {.kind = hasClock ? NumberKind::TimeOfDay : NumberKind::Plain};
}

NumberStyle styleOfBuiltIn(std::int64_t formatId)
{
    const auto isWithin = [&](std::int64_t first, std::int64_t last) {
        return formatId >= first && formatId <= last;
    };
    // 27 to 36 and 50 to 58 are dates of East Asian locales; of these 32 to 35 and 55, 56 show times.
    if (isWithin(14, 17) || isWithin(27, 31) || formatId == 36 || isWithin(50, 54) || isWithin(57, 58))
        return {.kind = NumberKind::Date};
    if (formatId == 22)
        return {.kind = NumberKind::DateTime};
    if (isWithin(18, 21) || isWithin(32, 35) || isWithin(55, 56) || formatId == 45 || formatId == 47)
        return {.kind = NumberKind::TimeOfDay};
    if (formatId == 46)
        return {.kind = NumberKind::Duration};
    return {};
}

Result<std::vector<NumberStyle>> readXlsxStyles(const Archive& archive, std::string_view part)
{
    auto xml = XlsxXml::open(archive, part);
    if (!xml)
        return fail(std::move(xml.error()));
    std::map<std::int64_t, NumberStyle> own;
    std::vector<NumberStyle> styles;
    bool isCellStyle = false;
    while (xml->next()) {
        if (xml->isStart(u"numFmt")) {
            own[wholeNumber(xml->attribute(u"numFmtId"))] =
                styleOfFormat(toUtf8(xml->attribute(u"formatCode")));
        } else if (xml->name() == u"cellXfs") {
            isCellStyle = xml->isStart();
        } else if (isCellStyle && xml->isStart(u"xf")) {
            const std::int64_t id = wholeNumber(xml->attribute(u"numFmtId"));
            const auto found = own.find(id);
            styles.push_back(found == own.end() ? styleOfBuiltIn(id) : found->second);
        }
        if (styles.size() > kMaxStyles || own.size() > kMaxStyles)
            return fail(xml->damaged("It has too many styles."));
    }
    return xml->outcome().map([&] { return std::move(styles); });
}

std::string numberText(std::string_view stored, NumberStyle style, bool is1904)
{
    const std::optional<double> number = doubleOf(stored);
    if (!number)
        return std::string(stored);
    switch (style.kind) {
    case NumberKind::Padded:
        if (isDigits(stored) && stored.size() < style.digits)
            return std::string(style.digits - stored.size(), '0').append(stored);
        break;
    case NumberKind::Plain:
        break;
    default:
        if (*number >= 0 && *number < kEndOfDays)
            return timeText(*number, style.kind, is1904);
        break;
    }
    const bool isNegative = stored.starts_with('-');
    const std::string_view digits = stored.substr(isNegative ? 1 : 0);
    const bool isExact = isDigits(digits) && (digits == "0" || digits.front() != '0');
    if (isExact && *number != 0)
        return std::string(stored);
    return shortest(*number);
}

} // namespace convey
