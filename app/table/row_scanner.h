// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads the ordinary rows of a CSV file, which are nearly all, at the speed of memory: it looks at a window
/// of bytes at once (structure_scan.h) and cuts rows and cells where that found separators and line ends.
///
/// A row is ordinary when each of its quotes opens a cell, ends one or is half of a pair, when its line end
/// is there, and when it is within every limit. Of all others it says no, and CsvParser, which knows the
/// rules, reads them: what is read is the same with and without it. Internal to table/. One object, one
/// thread.
#pragma once

#include "table/csv_parser.h"
#include "table/dialect.h"
#include "table/read_sizes.h"
#include "table/structure_scan.h"
#include "table/table.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace convey {

class RowScanner
{
public:
    /// Text will come in blocks of `blockBytes`.
    RowScanner(const Dialect& dialect, const ReadSizes& sizes, std::size_t blockBytes);

    /// Finds the next row from `begin` on, where a line begins. Bytes are known up to `end`; `atEnd`
    /// says that none follow. Blank lines are passed over. False: CsvParser must
    /// look from `begin` on.
    /// Between two calls the bytes behind the row that was found may neither move nor change, or drop() must
    /// be called.
    [[nodiscard]] bool find(const char* begin, const char* end, bool atEnd, bool withCells, ParsedRow& row);

    /// Of the row that was found.
    [[nodiscard]] const char* rowBegin() const { return m_rowBegin; }
    /// Blank lines between `begin` and rowBegin().
    [[nodiscard]] std::int64_t blankLines() const { return m_blankLines; }
    /// As CsvParser::cells() and toUnescape().
    [[nodiscard]] std::span<Cell> cells() { return {m_cells.data(), m_cellCount}; }
    [[nodiscard]] const std::vector<std::size_t>& toUnescape() const { return m_toUnescape; }

    void drop() { m_text = nullptr; }

private:
    enum class Outcome : std::uint8_t
    {
        Found,
        Cut, ///< the window ends before the row does
        Odd, ///< it is for CsvParser
    };
    void openWindow(const char* begin, const char* end, bool atEnd, bool withCells);
    [[nodiscard]] Outcome findInWindow(bool withCells, ParsedRow& row);
    /// Takes the line end at `at`; the position behind it, or nothing when its LF may be outside the window.
    [[nodiscard]] std::optional<std::uint32_t> behindLineEnd(std::uint32_t at) const;
    /// Index in breaks() of the line end that ends the row; nothing when there is none.
    [[nodiscard]] std::optional<std::size_t> findLineEnd() const;
    /// Likewise, and cuts the cells on the way. Stops at a cell too many.
    [[nodiscard]] std::optional<std::size_t> cutCells();
    void keepPairs(std::size_t lineEnd);
    [[nodiscard]] bool isLineEnd(std::uint32_t at) const { return m_text[at] == '\n' || m_text[at] == '\r'; }

    ScanRequest m_request;
    bool m_isOn;
    char m_comment; ///< NUL = there are no comment lines
    int m_quote; ///< -1 = there is none
    std::size_t m_maxRowBytes;
    std::size_t m_maxCells;

    std::size_t m_maxWindowBytes;
    std::size_t m_windowBytes;
    Structure m_structure;
    const char* m_text = nullptr; ///< the window; null = there is none
    std::uint32_t m_size = 0;
    bool m_isLast = false; ///< the file ends with the window
    std::uint32_t m_start = 0; ///< of the next row
    std::size_t m_break = 0; ///< the first of breaks() from there on
    std::size_t m_inner = 0; ///< likewise of innerLines()
    std::size_t m_pair = 0; ///< likewise of pairs()

    const char* m_rowBegin = nullptr;
    std::int64_t m_blankLines = 0;
    std::vector<Cell> m_cells; ///< the first m_cellCount count
    std::size_t m_cellCount = 0;
    std::vector<std::size_t> m_toUnescape;
};

/// Where a line begins outside quotes, for bytes that begin anywhere in a file: an offset from `begin`, at
/// least 1. A guess, from which of both makes sense of the quotes: that `begin` lies within quotes or not.
/// Nothing when no line ends in the first 32 KiB.
[[nodiscard]] std::optional<std::size_t> guessLineStart(
    const char* begin, const char* end, const Dialect& dialect);

} // namespace convey
