// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The first rows of a file as one dialect would read them: what sniffing looks at. Internal to table/.
/// Everything points into the head that it was made from. Pure functions and values.
#pragma once

#include "table/dialect.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace convey {

inline constexpr std::size_t kSniffedRows =
    500; ///< enough to outvote odd rows, and within one head of most files

enum class CellKind : std::uint8_t
{
    Empty,
    Word,
    Number, ///< also times, phone numbers, amounts with a unit: mostly digits
    Address, ///< e-mail or web
};
[[nodiscard]] CellKind kindOf(std::string_view cell);

struct SniffedCell
{
    std::string_view text; ///< doubled quotes stay: nobody looks that closely here
    bool quoted = false;
};

struct SniffedRow
{
    std::vector<SniffedCell> cells{};
    std::int64_t line = 1; ///< 1-based in the head
    std::size_t offset = 0; ///< in the head
    std::uint64_t filled = 0; ///< cells that are not blank
    bool afterBlank = false; ///< a line without any text stands before it
    bool isHash = false; ///< begins with `#`
    bool isParameters = false; ///< a Parameters line
};

struct SniffSample
{
    std::vector<SniffedRow> rows{}; ///< those with text
    std::uint64_t oddQuotes = 0; ///< rows whose quotes make no sense
    std::uint64_t textAfterQuotes = 0; ///< of these, rows with text behind a closing quote
    std::uint64_t quotedCells = 0; ///< in the other rows
    std::uint64_t commentLines = 0;
    LineEnds lineEnds{};
};

/// The first rows of `head`, at most kSniffedRows. The last one is left away when it may be cut.
/// `dialect.skipLines` is not obeyed: cut the head.
[[nodiscard]] SniffSample sampleOf(std::string_view head, const Dialect& dialect, bool headIsWhole);

/// Whether a row is none of the table's: a Parameters line, or one that begins with `#` without having the
/// cells of a row.
[[nodiscard]] bool isAside(const SniffedRow& row, std::uint64_t columns);

/// The most frequent number of cells, of rows that do not begin with `#` where there are any; the larger of
/// equals. 0 without rows.
[[nodiscard]] std::uint64_t usualColumnsOf(const SniffSample& sample);

/// Bytes of the first `lines` lines of `text`, or all.
[[nodiscard]] std::size_t bytesOfLines(std::string_view text, std::uint64_t lines);

/// Where the table stands in the sample, and what stands around it.
struct Layout
{
    std::size_t firstRow = 0; ///< of the sample: the header, or the first row
    std::size_t endRow = 0; ///< past the last row
    std::uint64_t columns = 0; ///< of the table
    PreambleKind preamble = PreambleKind::None;
    int skipConfidence = 0;
    std::uint64_t commentLines = 0; ///< rows between that are comments; 0 = none, or not certain
    int commentConfidence = 0;
    std::vector<TableStart> otherTables{}; ///< lines in the head
    std::optional<std::size_t> tableEnd{}; ///< offset in the head
};

/// `columns` is what the separator was chosen for. `mayPassOver`: rows before the header may be no part of
/// the table. `hashIsComment`: nobody said what comments begin with.
[[nodiscard]] Layout layoutOf(
    const SniffSample& sample, std::uint64_t columns, bool mayPassOver, bool hashIsComment);

/// Decides `report.dialect.hasHeader` from the rows of the layout.
void sniffHeader(const SniffSample& sample, const Layout& layout, SniffReport& report);

/// Decides separator, quote, escape and blanks where `hints` leave them open, with their evidence.
/// `report.dialect` holds what is decided already, its comment included.
void sniffSeparator(std::string_view head, const DialectHints& hints, bool headIsWhole, SniffReport& report);

/// Percent: how many rows agree, and how far the best separator (score > 0) leads before the next.
[[nodiscard]] int separatorConfidence(
    std::span<const SeparatorEvidence> best, std::uint64_t agreeing, std::uint64_t rows);

} // namespace convey
