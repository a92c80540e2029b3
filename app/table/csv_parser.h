// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finds one CSV row at a time in bytes that lie in memory. The rules are those of csv_table.h; this is the
/// only code that knows them, so that counting rows and reading them can't disagree.
/// No state between rows: a row cut by the end of a block is simply parsed again with more bytes.
/// Internal to table/. One object, one thread.
#pragma once

#include "table/dialect.h"
#include "table/read_sizes.h"
#include "table/table.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace convey {

/// What was found at the start of the bytes.
struct ParsedRow
{
    const char* end = nullptr; ///< after the last byte of the row, before its line end
    const char* next = nullptr; ///< where the next row starts
    std::int64_t lines = 0; ///< line ends passed, its own included
    std::int64_t linesBeforeUnclosedQuote = -1; ///< -1: no quote was left open
    RowFlags flags{};
};

class CsvParser
{
public:
    CsvParser(const Dialect& dialect, const ReadSizes& sizes);

    /// Finds the end of the row that starts at `begin`; `cells()` is not touched. False: `end` comes before
    /// the row's end and `atEnd` says that more bytes follow.
    [[nodiscard]] bool findEnd(const char* begin, const char* end, bool atEnd, ParsedRow& row) const;

    /// The same row with its cells. Cells in `toUnescape()` still hold their doubled quotes.
    [[nodiscard]] bool split(const char* begin, const char* end, bool atEnd, ParsedRow& row);

    [[nodiscard]] std::vector<Cell>& cells() { return m_cells; }
    [[nodiscard]] const std::vector<std::size_t>& toUnescape() const { return m_toUnescape; }

    /// Makes doubled and escaped quotes single and drops the closing one, in place; text behind the closing
    /// quote stays. `text` is a cell from `toUnescape()`. Returns the new length, never more than the old.
    [[nodiscard]] std::size_t unescape(char* text, std::size_t size) const;

private:
    enum class QuoteEnd : std::uint8_t
    {
        NeedsMore,
        LeftOpen,
        Closed,
    };
    struct Quoted
    {
        QuoteEnd how = QuoteEnd::NeedsMore;
        const char* closing = nullptr; ///< the closing quote
        std::int64_t lines = 0;
        bool hasPairs = false;
        bool textFollows = false;
    };
    [[nodiscard]] Quoted readQuoted(const char* open, const char* end, bool atEnd) const;
    /// The first quote in [p, limit) that no backslash takes its meaning from, or `limit`.
    [[nodiscard]] const char* findQuote(const char* p, const char* limit) const;
    [[nodiscard]] bool isBlank(char c) const { return (c == ' ' || c == '\t') && c != m_separator; }
    [[nodiscard]] const char* skipBlanks(const char* p, const char* end) const;
    /// The end of the text in [begin, end) without the blanks after it.
    [[nodiscard]] const char* withoutBlanks(const char* begin, const char* end) const;
    /// Whether a cell begins at `p`, in a row (or a quoted cell) that begins at `begin`.
    [[nodiscard]] bool startsCell(const char* begin, const char* p) const;
    /// Counts the lines of a quoted cell, or marks the row where its quote was left open.
    static void note(const Quoted& quoted, ParsedRow& row);
    /// Ends the row at the line end `at`. False when a CR is the last byte and its LF may follow.
    [[nodiscard]] static bool endAtLine(const char* at, const char* end, bool atEnd, ParsedRow& row);
    void addCell(const char* begin, const char* end, bool quoted, ParsedRow& row);
    void addQuotedCell(const char* open, const char* end, const Quoted& quoted, ParsedRow& row);

    char m_separator;
    char m_quote;
    bool m_hasQuote;
    bool m_escapes; ///< a backslash takes the meaning from a quote
    bool m_trims;
    std::size_t m_maxQuotedBytes;
    std::size_t m_maxCellBytes;
    std::size_t m_maxCells;
    std::vector<Cell> m_cells;
    std::vector<std::size_t> m_toUnescape;
};

} // namespace convey
