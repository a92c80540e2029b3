// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Counts what a spreadsheet may have done to the cells of one column. It only counts, so that the profiles
/// of two parts of a file add up to that of the whole, wherever it was cut. A value; one object, one thread.
#pragma once

#include "table/file_finding.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace convey {

/// How many there are, and where the first is, as a fileLine(): the line itself where there is one file.
struct Sightings
{
    std::uint64_t count = 0;
    std::int64_t firstLine = 0;

    void add(std::int64_t line)
    {
        if (count++ == 0)
            firstLine = line;
    }
    /// `later` was counted behind this.
    void merge(const Sightings& later)
    {
        if (count == 0)
            firstLine = later.firstLine;
        count += later.count;
    }
    bool operator==(const Sightings&) const = default;
};

class ColumnProfile
{
public:
    /// One cell, in the order of the rows. Cost: one look at its first character for most cells, else one
    /// pass.
    void add(std::string_view cell, std::int64_t line);
    /// Adds what was counted behind this.
    void merge(const ColumnProfile& later);

    /// Appends what the counts say about a column of this name, at most one finding a code.
    ///
    /// - ScientificNotation: one digit, decimals, E+ and two digits, as a spreadsheet writes numbers of
    /// twelve
    ///   digits and more ("Excel specifications and limits", Microsoft support, read 2026-11).
    /// - DigitsLost: numbers of sixteen digits and more, nearly all with zeros behind the fifteenth (same
    ///   source: 15 digits are kept).
    /// - LeadingZerosLost: codes of one width of which some begin with zeros, and shorter ones that do not;
    /// or,
    ///   under the name of a postal code, mostly one width and some one digit shorter. It may be so, no more.
    /// - DateSerial: whole or broken numbers of days from 2009 to 2050, under the name of a date or among
    /// dates.
    void findings(std::string_view name, std::int32_t column, std::vector<FileFinding>& out) const;

    bool operator==(const ColumnProfile&) const = default;

private:
    static constexpr std::size_t kMaxWidth = 20;

    void addNumber(std::string_view text, std::int64_t line);
    [[nodiscard]] bool hasLostDigits() const;
    [[nodiscard]] Sightings lostZeros(std::string_view name) const;
    [[nodiscard]] bool hasSerials(std::string_view name) const;

    std::uint64_t m_filled = 0;
    Sightings m_scientific;
    std::uint64_t m_longNumbers = 0; ///< of sixteen digits and more
    Sightings m_zeroEnds; ///< of these, with zeros behind the fifteenth digit
    std::uint64_t m_threeZeroEnds = 0; ///< of these, with three and more
    std::array<Sightings, kMaxWidth + 1> m_byWidth{}; ///< digits alone, by their number, no zero in front
    std::array<std::uint64_t, kMaxWidth + 1> m_zeroFirst{}; ///< the same, with a zero in front
    Sightings m_serials;
    std::uint64_t m_dates = 0;
    Sightings m_apostrophes;
    Sightings m_textFormulas;
    Sightings m_hashMarks;
    Sightings m_errors;
};

} // namespace convey
