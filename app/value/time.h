// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Text to a point in time. A cell never becomes 1970 or "now", and a local time without a known zone is
/// refused. Const methods and free functions are safe on any thread.
#pragma once

#include "base/clock.h"
#include "value/fault.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace convey {

/// A fixed offset or a zone of the IANA database. Cheap to copy; the transitions are shared.
class Zone
{
public:
    /// "Europe/Berlin" (exact case, as the database has it), "Z", "UTC", "GMT", "+02", "-0330", "+05:45".
    /// nullopt: no such zone. Abbreviations like "EST" are refused: several mean two zones.
    /// Cost: a name is read from the system's database through Qt once a call; keep the Zone.
    [[nodiscard]] static std::optional<Zone> fromName(std::string_view name);

    /// UTC.
    Zone() = default;

    /// The instant of a local time, both in milliseconds since 1970-01-01T00:00:00 (local, or UTC).
    /// Faults: ZoneGap, ZoneOverlap; OutOfRange outside kMinEpochMs to kMaxEpochMs, in a named zone after
    /// 2037. Cost: O(log transitions).
    [[nodiscard]] Value<EpochMs> fromLocal(std::int64_t localMs) const;

private:
    struct Transitions;

    explicit Zone(std::int32_t offsetSeconds);
    explicit Zone(std::shared_ptr<const Transitions> transitions);

    std::shared_ptr<const Transitions> m_transitions; // null: a fixed offset
    std::int32_t m_offsetSeconds = 0; // east of UTC
};

/// 1970-01-01T00:00:00.000Z and 2099-12-31T23:59:59.999Z: nothing outside can be the time of a conversion;
/// export tools write years like 0001 and 9999 for "none".
inline constexpr EpochMs kMinEpochMs = 0;
inline constexpr EpochMs kMaxEpochMs = 4'102'444'799'999;

/// The order of the parts of a date written with slashes, dots or hyphens.
enum class DateOrder : std::uint8_t
{
    Unknown,
    YearFirst,
    MonthFirst,
    DayFirst,
};

/// What the recipe knows about a column of times.
struct TimeRule
{
    std::optional<Zone> zone{}; ///< for cells that name none
    DateOrder order = DateOrder::Unknown;
};

/// Reads one cell (UTF-8, trimmed here). Three families of forms:
///
/// ISO 8601 and RFC 3339: 2026-01-02T03:04[:05[.678]] with "T", "t" or blanks between, or
/// 20260102T030405[.678]. A fraction ("." or ",") is cut, not rounded, to milliseconds. Then Z, UTC, GMT,
/// ±HH, ±HHMM or ±HH:MM, with or without a blank before it; without any, the rule's zone.
///
/// Dates with slashes, dots or hyphens: 2026/1/2 03:04, 02.01.2026 03:04:05, 1/2/2026, 3:04 PM; 12 or 24
/// hours. A year of four digits in front settles the order; else the rule does, and without one only a day
/// above 12 or a day that equals its month. A rule is never bent: month 13 is OutOfRange.
///
/// Epoch by size: 10 digits are seconds (a fraction may follow), 13 milliseconds, 16 microseconds and 19
/// nanoseconds, cut to milliseconds. They begin at 2001-09-09 by their size and end at kMaxEpochMs.
///
/// Faults: Empty, Unreadable, OutOfRange (no such day, 24:00, second 60, outside kMinEpochMs to kMaxEpochMs),
/// DateOnly, NoZone, ZoneUnknown, ZoneGap, ZoneOverlap, DateOrderUnknown, TwoDigitYear, SpreadsheetSerial,
/// SpreadsheetDamage (1.77E+12, ########).
/// Cost: one pass; no allocation.
/// Source: RFC 3339 (July 2002), section 5.6; ISO 8601-1:2019, sections 4.3 and 5.
[[nodiscard]] Value<EpochMs> parseTime(std::string_view text, const TimeRule& rule);

/// "2026-01-02T03:04:05.678Z", always with milliseconds. `ms` within kMinEpochMs to kMaxEpochMs.
[[nodiscard]] std::string formatIso(EpochMs ms);

} // namespace convey
