// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/retry_policy.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <vector>

namespace convey {

namespace {

constexpr std::array kMonths = std::to_array<std::string_view>(
    {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"});
constexpr std::array kShortDays =
    std::to_array<std::string_view>({"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"});
constexpr std::array kLongDays = std::to_array<std::string_view>(
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"});

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::optional<int> digits(std::string_view text, std::size_t atLeast, std::size_t atMost)
{
    if (text.size() < atLeast || text.size() > atMost || !std::all_of(text.begin(), text.end(), isAsciiDigit))
        return std::nullopt;
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::vector<std::string_view> splitAt(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

std::optional<int> monthOf(std::string_view name)
{
    const auto* const found = std::find(kMonths.begin(), kMonths.end(), name);
    if (found == kMonths.end())
        return std::nullopt;
    return static_cast<int>(found - kMonths.begin()) + 1;
}

/// hh:mm:ss in ms; a leap second (60) is taken as the next second.
std::optional<EpochMs> timeOfDay(std::string_view text)
{
    const std::vector<std::string_view> parts = splitAt(text, ':');
    if (parts.size() != 3)
        return std::nullopt;
    const auto hour = digits(parts[0], 2, 2);
    const auto minute = digits(parts[1], 2, 2);
    const auto second = digits(parts[2], 2, 2);
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    return ((*hour * 60LL + *minute) * 60 + *second) * 1000;
}

std::optional<EpochMs> assemble(
    std::optional<int> year, std::optional<int> month, std::optional<int> day, std::string_view time)
{
    const std::optional<EpochMs> timeMs = timeOfDay(time);
    if (!year || !month || !day || !timeMs)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(*year),
        std::chrono::month(static_cast<unsigned>(*month)), std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok())
        return std::nullopt;
    constexpr EpochMs kDayMs = 86'400'000;
    return std::chrono::sys_days(date).time_since_epoch().count() * kDayMs + *timeMs;
}

int yearOf(EpochMs ms)
{
    const auto days = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(ms)));
    return static_cast<int>(std::chrono::year_month_day(days).year());
}

/// RFC 9110 section 5.6.7: two digits that seem more than 50 years ahead mean the latest past year that ends
/// so.
std::optional<int> fullYear(std::optional<int> twoDigits, EpochMs now)
{
    if (!twoDigits)
        return std::nullopt;
    const int thisYear = yearOf(now);
    const int year = thisYear - thisYear % 100 + *twoDigits;
    return year > thisYear + 50 ? year - 100 : year;
}

} // namespace

EpochMs backoffMs(const RetryPolicy& policy, int failedTries, double unit)
{
    // Doubling stops before it can overflow; the cap has been reached long before.
    constexpr int kMaxDoublings = 30;
    const int doublings = std::clamp(failedTries - 1, 0, kMaxDoublings);
    const EpochMs longest = std::min(policy.capMs, policy.baseMs * (EpochMs{1} << doublings));
    return static_cast<EpochMs>(static_cast<double>(longest) * std::clamp(unit, 0.0, 1.0));
}

std::optional<EpochMs> retryAfterMs(std::string_view value, EpochMs now)
{
    value = trimmed(value);
    if (const std::optional<int> seconds = digits(value, 1, 9))
        return EpochMs{*seconds} * 1000;
    const std::optional<EpochMs> date = parseHttpDate(value, now);
    if (!date)
        return std::nullopt;
    return std::max<EpochMs>(0, *date - now);
}

std::optional<EpochMs> parseHttpDate(std::string_view value, EpochMs now)
{
    const std::vector<std::string_view> parts = splitAt(trimmed(value), ' ');
    if (parts.front().ends_with(',')) {
        const std::string_view day = parts.front().substr(0, parts.front().size() - 1);
        // Sun, 06 Nov 1994 08:49:37 GMT
        if (parts.size() == 6 && parts[5] == "GMT" && isOneOf(kShortDays, day))
            return assemble(digits(parts[3], 4, 4), monthOf(parts[2]), digits(parts[1], 2, 2), parts[4]);
        // Sunday, 06-Nov-94 08:49:37 GMT
        if (parts.size() == 4 && parts[3] == "GMT" && isOneOf(kLongDays, day)) {
            const std::vector<std::string_view> date = splitAt(parts[1], '-');
            if (date.size() == 3)
                return assemble(
                    fullYear(digits(date[2], 2, 2), now), monthOf(date[1]), digits(date[0], 2, 2), parts[2]);
        }
        return std::nullopt;
    }
    if (!isOneOf(kShortDays, parts.front()))
        return std::nullopt;
    // Sun Nov  6 08:49:37 1994: the day is padded with a space, which splits off an empty part
    if (parts.size() == 6 && parts[2].empty())
        return assemble(digits(parts[5], 4, 4), monthOf(parts[1]), digits(parts[3], 1, 1), parts[4]);
    if (parts.size() == 5)
        return assemble(digits(parts[4], 4, 4), monthOf(parts[1]), digits(parts[2], 2, 2), parts[3]);
    return std::nullopt;
}

std::optional<EpochMs> clockSkewMs(std::string_view date, EpochMs now)
{
    const std::optional<EpochMs> server = parseHttpDate(date, now);
    if (!server || std::abs(now - *server) <= kClockSkewMs)
        return std::nullopt;
    return now - *server;
}

} // namespace convey
