// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Time zones: from the names and words that files use, and the instant of a local time. Const methods and
/// static functions are safe on any thread; a ZoneCache belongs to one thread.
#pragma once

#include "base/clock.h"
#include "value/fault.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace convey {

/// A fixed offset or a zone of the IANA database. Cheap to copy; the transitions are shared.
class Zone
{
public:
    /// "Europe/Berlin" (exact case, as the database has it), "Z", "UTC", "GMT", "+02", "-0330", "+05:45".
    /// nullopt: no such zone. Abbreviations like "EST" are refused: as a setting they say too little.
    /// Cost: a name is read from the system's database through Qt once a call; keep the Zone.
    [[nodiscard]] static std::optional<Zone> fromName(std::string_view name);

    /// What a cell may say (UTF-8, trimmed here): all that fromName() knows, "GMT+1", "(GMT-05:00) Eastern
    /// Time (US & Canada)", "Pacific Time", names of Windows ("W. Europe Standard Time"), cities of the
    /// database ("Berlin"), and abbreviations that mean one offset ("PST" is -08:00, summer or not).
    /// Faults: Empty; ZoneAmbiguous (IST, CST, BST, AST, …); ZoneUnknown.
    /// Cost: as fromName(), a city reads the list of all names; see ZoneCache.
    /// Source: CLDR windowsZones through Qt; the abbreviations are listed in zone_words.cpp.
    [[nodiscard]] static Value<Zone> fromWords(std::string_view words);

    /// UTC.
    Zone() = default;

    /// East of UTC.
    [[nodiscard]] static Zone fromOffset(std::int32_t seconds) { return Zone(seconds); }

    /// The instant of a local time, both in milliseconds since 1970-01-01T00:00:00 (local, or UTC).
    /// Faults: ZoneGap, ZoneOverlap; OutOfRange outside kMinEpochMs to kMaxEpochMs, in a named zone after
    /// 2037. Cost: O(log transitions).
    [[nodiscard]] Value<EpochMs> fromLocal(std::int64_t localMs) const;

    /// The offset, in seconds east of UTC, that an abbreviation has had last in this zone: "IST" in
    /// Asia/Kolkata is 19800. nullopt: the database does not call any time of the zone so.
    [[nodiscard]] std::optional<std::int32_t> offsetOf(std::string_view abbreviation) const;
    /// Whether the database has letters for the zone's times; it calls those of Asia/Riyadh "+03".
    [[nodiscard]] bool hasAbbreviations() const;

private:
    struct Transitions;

    explicit Zone(std::int32_t offsetSeconds);
    explicit Zone(std::shared_ptr<const Transitions> transitions);

    std::shared_ptr<const Transitions> m_transitions; // null: a fixed offset
    std::int32_t m_offsetSeconds = 0; // east of UTC
};

/// Zone::fromWords() that remembers: a column names few zones in many rows. Not thread-safe.
class ZoneCache
{
public:
    /// As Zone::fromWords(). The reference stays valid until the next call.
    /// Cost: O(1) for words seen before; none at all for those of the call before.
    [[nodiscard]] const Value<Zone>& find(std::string_view words);

private:
    std::unordered_map<std::string, Value<Zone>> m_zones;
    std::string m_lastWords;
    const Value<Zone>* m_last = nullptr;
};

} // namespace convey
