// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The words by which cells name a zone, as far as they can be told without the system's database. For the
/// files of value/ that read times. Pure functions; safe on any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace convey {

/// What a cell says about its zone.
struct ZoneText
{
    enum class Kind : std::uint8_t
    {
        None, ///< nothing
        Offset,
        Name, ///< a name of the database, or words that zone_words.cpp leads to one
        Ambiguous, ///< an abbreviation of several zones
        Words, ///< words that only the database can tell: a city, a name of Windows, or no zone at all
        Malformed, ///< what can't be a zone: the cell is unreadable
        OutOfRange, ///< an offset of 24 hours or 60 minutes
    };

    Kind kind = Kind::None;
    std::int32_t offsetSeconds = 0; ///< east of UTC; of Offset
    std::string_view name{}; ///< of Name, Words and Ambiguous; into the cell, or static
};

/// All of `text` as a zone. Forms: zone.h, Zone::fromWords(); behind an offset, its name in brackets is
/// skipped ("+0100 (CET)", "-04:00[America/New_York]"). No allocation.
[[nodiscard]] ZoneText readZone(std::string_view text);

/// The offsets, in seconds east of UTC, that an abbreviation of kind Ambiguous may mean; empty for others.
[[nodiscard]] std::span<const std::int32_t> offsetsOfAmbiguous(std::string_view abbreviation);

} // namespace convey
