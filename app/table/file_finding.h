// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is odd about a file as a whole: damage that a spreadsheet did to a column, rows that are no
/// conversions, other tables. A finding holds no text of the file: `words/` has a sentence and a remedy for
/// each code. Values only; safe on any thread.
#pragma once

#include <cstdint>
#include <string_view>

namespace convey {

enum class FileFindingCode : std::uint8_t
{
    // A column, damaged by a spreadsheet
    ScientificNotation, ///< 1.23457E+12
    DigitsLost, ///< zeros from the sixteenth digit on
    LeadingZerosLost, ///< codes of mixed widths where the longest ones begin with zeros
    LeadingApostrophe, ///< '75008
    TextFormula, ///< ="01067"
    HashMarks, ///< ########
    DateSerial, ///< 45980 for a day
    FormulaError, ///< #REF!, #N/A

    // Rows that may be no conversions
    TotalRow,
    FooterRow,
    HeaderAgain,
    OtherTable,

    // Rows that can't be read as they are
    RowsRagged, ///< with more or fewer cells than there are columns (`expected`)
    RowsCut, ///< longer than the limits
    QuotesOpen,

    // The file
    NulBytes,
    MixedLineEnds,
    CommentLines, ///< passed over, though nobody said so
    OtherSheets, ///< of a workbook, with rows; which one is read nobody said

    // What a column holds does not fit what it was taken for
    IdRepeats, ///< fewer than nine different ids to ten cells
    IdCountsRows,
    IdLostDigits,
    HashedAlready,
    HashesMixed, ///< hashed values beside plain ones
    HashesOther, ///< MD5, SHA-1 and the like
    TypoDomains, ///< addresses at gmial.com
    SourceColumnLacks, ///< a column that this program's exports have, for want of which something stays open
    BlankWords, ///< NULL, N/A and the like, taken for empty cells
    Count_, ///< how many there are; not a code
};

/// The code that `--json` prints ("scientific_notation"). O(1).
[[nodiscard]] std::string_view fileFindingName(FileFindingCode code);

struct FileFinding
{
    FileFindingCode code = FileFindingCode::RowsRagged;
    std::int32_t column = -1; ///< 0-based; -1 = not about one column
    std::int64_t line = 0; ///< 1-based, of the first example; 0 = none
    std::uint32_t source = 0; ///< the file that `line` is in: index into Table::sources()
    std::uint64_t count = 0; ///< cells, rows or lines
    std::int64_t expected = 0; ///< columns of the table, where it matters
    /// Of a column that the file has not: Convey's own name for it, not the file's. It lives as long as the
    /// program.
    std::string_view name{};

    bool operator==(const FileFinding&) const = default;
};

} // namespace convey
