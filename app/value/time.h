// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Text to a point in time. A cell never becomes 1970 or "now", and a local time without a known zone is
/// refused. Free functions; safe on any thread as long as threads don't share a TimeRule's ZoneCache.
#pragma once

#include "base/clock.h"
#include "value/fault.h"
#include "value/zone.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace convey {

/// 2000-01-01T00:00:00.000Z and 2099-12-31T23:59:59.999Z: nothing outside can be the time of a conversion.
/// Export tools write 1970-01-01, 1899-12-30, and years like 0001 and 9999 for "none".
inline constexpr EpochMs kMinEpochMs = 946'684'800'000;
inline constexpr EpochMs kMaxEpochMs = 4'102'444'799'999;

/// The order of the parts of a date written with slashes, dots or hyphens.
enum class DateOrder : std::uint8_t
{
    Unknown,
    YearFirst,
    MonthFirst,
    DayFirst,
};

/// From when a spreadsheet counts its days.
enum class SerialSystem : std::uint8_t
{
    Unknown,
    From1900, ///< Excel, LibreOffice, Google Sheets: day 1 is 1899-12-31, and day 61 is 1900-03-01
    From1904, ///< Excel of old Macs: day 0 is 1904-01-01
};

/// What the recipe knows about a column of times.
struct TimeRule
{
    std::optional<Zone> zone{}; ///< for cells that name none
    DateOrder order = DateOrder::Unknown;
    /// A year of two digits lies in the hundred years that begin here: with 1970, 26 is 2026 and 70 is 1970.
    std::optional<std::int32_t> firstYear{};
    SerialSystem serials = SerialSystem::Unknown;
    /// The local time, in minutes since midnight (0 to 1439), of days without one.
    std::optional<std::int32_t> minuteOfDay{};
    /// Remembers the zones that cells name; without one each such cell costs a look into the system's
    /// database. The caller's, one a thread.
    ZoneCache* zones = nullptr;
};

/// Reads one cell (UTF-8, trimmed here).
///
/// Dates: 2026-03-18, 20260318, 2026-W12-3, 2026-077; 3/18/2026, 18.03.2026, 18-3-26, 2026/3/18; March 18th,
/// 2026, 18 mars 2026, 18. März 2026, 18 de marzo de 2026, 18-Mar-26, 2026年3月18日, 2026. 3. 18.; a weekday
/// in front or behind is skipped. Names of months: date_words.h. A year of four digits in front settles the
/// order of numbers; else the rule does, and without one only a month that would be above 12 or a day that
/// equals its month. A rule is never bent: month 13 is OutOfRange.
///
/// Times of day: 15:04[:05[.678]], 3:04 PM, 3:04p, 3 p.m., 15.04 Uhr, 15h04, 15時04分, 午後3:04. A fraction
/// is cut, not rounded, to milliseconds. They stand behind "T", blanks, a comma, "at" and its like, or before
/// the date. 202603181504[05] is both.
///
/// Zones: Z, ±HH, ±HHMM, ±HH:MM, GMT+1, and all of Zone::fromWords(). An abbreviation of several zones counts
/// when the rule's zone uses it. An offset or an abbreviation settles a time that happened twice.
///
/// Epoch by size: 10 digits are seconds, 13 milliseconds, 16 microseconds and 19 nanoseconds; a fraction may
/// follow. They begin at 2001-09-09 by their size and end at kMaxEpochMs.
///
/// Days of a spreadsheet (46111.4166666667) by TimeRule::serials; five decimals tell the second, fewer are
/// SpreadsheetDamage unless they name a quarter of an hour.
///
/// Faults: Empty, Unreadable, OutOfRange (no such day, 24:00, second 60, outside kMinEpochMs to kMaxEpochMs),
/// DateOnly, NoZone, ZoneUnknown, ZoneAmbiguous, ZoneGap, ZoneOverlap, DateOrderUnknown, TwoDigitYear,
/// SpreadsheetSerial, SpreadsheetDamage (1.77E+12, ########). A time of day alone is Unreadable.
/// Cost: one pass; no allocation but for zones by name.
/// Source: RFC 3339 (July 2002), section 5.6; ISO 8601-1:2019, sections 4.3 and 5; ECMA-376-1
/// (2016), 18.17.4.
[[nodiscard]] Value<EpochMs> parseTime(std::string_view text, const TimeRule& rule);

/// The time that a date cell, a time cell and a zone cell make together; `zone` may be empty, and so may
/// `time` if the date cell holds one. A spreadsheet's midnight behind the date and its day 0 (1899-12-30,
/// 1904-01-01) before the time are none. A zone in the time cell wins over the zone cell, that over the
/// rule's. Faults: as parseTime(); Unreadable also when two cells tell two times of day.
[[nodiscard]] Value<EpochMs> joinTime(
    std::string_view date, std::string_view time, std::string_view zone, const TimeRule& rule);

/// "2026-01-02T03:04:05.678Z", always with milliseconds. `ms` within 0 to kMaxEpochMs.
[[nodiscard]] std::string formatIso(EpochMs ms);

} // namespace convey
