// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Walks over the rows of a file from any row start on, block by block, with one buffer.
/// Internal to table/. One object, one thread; several may read the same file at once.
#pragma once

#include "base/result.h"
#include "table/csv_parser.h"
#include "table/row_index.h"
#include "table/row_scanner.h"
#include "table/source_file.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace convey {

class CsvReader
{
public:
    /// Starts at `start`, which must be the start of a row. `file` must outlive the reader.
    CsvReader(const SourceFile& file, const Dialect& dialect, const ReadSizes& sizes, RowPlace start,
        std::size_t blockBytes);

    /// Goes on from `start`, which must be the start of a line outside quotes.
    void seek(RowPlace start);

    /// Goes to the next row without its cells. False: there is none. Errors: those of SourceFile::readAt().
    [[nodiscard]] Result<bool> skip() { return advance(false); }

    /// Goes to the next row; cells() is valid until the next call.
    [[nodiscard]] Result<bool> read() { return advance(true); }

    /// Where the row that skip() or read() found starts.
    [[nodiscard]] RowPlace place() const { return m_place; }
    /// Where the row after it starts (or a blank line before it). After skip() only.
    [[nodiscard]] RowPlace nextPlace() const { return {m_base + m_at, m_line}; }
    [[nodiscard]] std::span<const Cell> cells() const { return m_cells; }
    [[nodiscard]] RowFlags flags() const { return m_row.flags; }
    [[nodiscard]] std::int64_t unclosedQuoteLine() const;
    /// Comment lines passed over so far.
    [[nodiscard]] std::uint64_t commentLines() const { return m_commentLines; }

private:
    [[nodiscard]] Result<bool> advance(bool withCells);
    [[nodiscard]] bool takeOrdinaryRow(bool withCells);
    [[nodiscard]] Result<bool> skipToRow();
    [[nodiscard]] Result<> skipToLineEnd();
    [[nodiscard]] bool parse(std::size_t bytes, bool atEnd, bool withCells);
    void unescape(std::span<Cell> cells, std::span<const std::size_t> which);
    [[nodiscard]] Result<> readMore();
    [[nodiscard]] bool isAtEnd() const { return m_base + m_filled >= m_file->identity().size; }

    const SourceFile* m_file;
    CsvParser m_parser;
    RowScanner m_scanner;
    char m_comment; ///< NUL = there are no comment lines
    std::size_t m_blockBytes;
    std::size_t m_maxRowBytes;
    std::unique_ptr<char[]> m_buffer; // NOLINT(modernize-avoid-c-arrays): not filled with zeroes first
    std::size_t m_room = 0; ///< bytes of m_buffer
    std::uint64_t m_base; ///< offset of m_buffer[0] in the file
    std::size_t m_at = 0; ///< what is read next, in m_buffer
    std::size_t m_filled = 0; ///< bytes in m_buffer
    std::int64_t m_line; ///< line at m_at
    std::uint64_t m_commentLines = 0;
    RowPlace m_place;
    ParsedRow m_row;
    std::span<const Cell> m_cells;
    bool m_isUnescaped = false; ///< cells before m_at were, in the buffer
    bool m_isInsideCutRow = false; ///< the rest of a row that was too long is still to be passed over
};

} // namespace convey
