// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// By far the most usual form of a time, YYYY-MM-DDTHH:MM:SS[.fff], read without a look at any other. For the
/// files of value/ that read times. Pure functions; safe on any thread.
#pragma once

#include "base/text.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace convey {

struct UsualIso
{
    int year = 0;
    int month = 0; ///< as written, 00 to 99
    int day = 0; ///< as written, 00 to 99
    std::int32_t msOfDay = 0; ///< there is such a time of day
    std::size_t size = 0; ///< bytes that it took of the text; what follows is no digit
};

/// The value of two ASCII digits, or a number above 99.
[[nodiscard]] inline unsigned usualPair(const char* at)
{
    constexpr unsigned kNoPair = 100;
    const auto tens = static_cast<unsigned>(static_cast<unsigned char>(at[0])) - '0';
    const auto ones = static_cast<unsigned>(static_cast<unsigned char>(at[1])) - '0';
    return tens < 10 && ones < 10 ? tens * 10 + ones : kNoPair;
}

/// Reads the beginning of `text`; "T", "t" or one blank is between. false: another form, or no such time of
/// day: `iso` is anything then.
[[nodiscard]] inline bool readUsualIso(std::string_view text, UsualIso& iso)
{
    constexpr std::size_t kLength = 19;
    if (text.size() < kLength)
        return false;
    const char* const at = text.data();
    if (at[4] != '-' || at[7] != '-' || at[13] != ':' || at[16] != ':'
        || ((at[10] != 'T') & (at[10] != ' ') & (at[10] != 't')) != 0) // a file may have them by turns
        return false;
    const unsigned century = usualPair(at);
    const unsigned year = usualPair(at + 2);
    const unsigned month = usualPair(at + 5);
    const unsigned day = usualPair(at + 8);
    const unsigned hour = usualPair(at + 11);
    const unsigned minute = usualPair(at + 14);
    const unsigned second = usualPair(at + 17);
    if (century > 99 || year > 99 || month > 99 || day > 99 || hour > 23 || minute > 59 || second > 59)
        return false;
    unsigned ms = 0;
    std::size_t size = kLength;
    if (size < text.size() && (at[size] == '.' || at[size] == ',')) {
        unsigned weight = 100;
        for (++size; size < text.size() && isAsciiDigit(at[size]); ++size, weight /= 10)
            ms += weight * static_cast<unsigned>(at[size] - '0');
        if (size == kLength + 1)
            return false;
    }
    if (size < text.size() && isAsciiDigit(at[size]))
        return false;
    iso.year = static_cast<int>(century * 100 + year);
    iso.month = static_cast<int>(month);
    iso.day = static_cast<int>(day);
    iso.msOfDay = static_cast<std::int32_t>(((hour * 60 + minute) * 60 + second) * 1000 + ms);
    iso.size = size;
    return true;
}

/// What follows to the end of a cell: nothing, or "Z", or ±HH:MM, ±HHMM or ±HH. false: something else, or an
/// offset that is none.
[[nodiscard]] inline bool readUsualOffset(std::string_view rest, bool& given, std::int32_t& seconds)
{
    given = !rest.empty();
    seconds = 0;
    if (rest.empty() || (rest.size() == 1 && rest[0] == 'Z'))
        return true;
    constexpr std::size_t kHours = 3;
    constexpr std::size_t kTogether = 5;
    constexpr std::size_t kWithColon = 6;
    const bool hasColon = rest.size() == kWithColon && rest[kHours] == ':';
    if ((rest[0] != '+' && rest[0] != '-')
        || (!hasColon && rest.size() != kHours && rest.size() != kTogether))
        return false;
    const unsigned hours = usualPair(rest.data() + 1);
    const unsigned minutes = rest.size() == kHours ? 0 : usualPair(rest.data() + rest.size() - 2);
    if (hours > 23 || minutes > 59)
        return false;
    seconds = static_cast<std::int32_t>((hours * 60 + minutes) * 60);
    if (rest[0] == '-')
        seconds = -seconds;
    return true;
}

} // namespace convey
