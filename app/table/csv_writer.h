// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Writes CSV by appending to a string, and keeps a spreadsheet from running a cell as a formula.
///
/// The guard: a cell that a spreadsheet would take for a formula gets an apostrophe in front. That is a cell
/// beginning with = + - @ TAB CR or LF, or with the full-width forms of the first four (U+FF1D, U+FF0B,
/// U+FF0D, U+FF20). A plain number with a sign, as -12.50 or +14155550123, stays as it is: it can't run, and
/// an apostrophe would spoil it for every other reader. So that the guard can be undone exactly, a cell that
/// begins with apostrophes and goes on like a formula gets one more.
/// Sources: OWASP "CSV Injection" and ASVS 5.0 requirement 1.2.10, read 2026-11; RFC 4180 for the quoting.
/// One object, one thread; the functions are pure.
#pragma once

#include "table/dialect.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace convey {

/// Whether the guard would put an apostrophe before `text`. O(leading apostrophes + length of a number).
[[nodiscard]] bool needsFormulaGuard(std::string_view text);

/// Takes the guard off: the cell as it was given to the writer. Text without a guard comes back as it is.
/// The result points into `text`.
[[nodiscard]] std::string_view withoutFormulaGuard(std::string_view text);

enum class FormulaGuard : std::uint8_t
{
    On,
    Off, ///< for files that only programs read
};

/// Rows end with CRLF (RFC 4180 section 2.1). Cells are quoted where they must be: separator, quote or line
/// end inside, white space or a byte order mark at an end, or an empty cell alone in its row, which would
/// read back as a blank line.
class CsvWriter
{
public:
    /// Appends to `out`, which must outlive the writer. A dialect without a quote is written with `"`.
    /// Precondition: the dialect is usable. No header and no byte order mark are written by itself.
    explicit CsvWriter(std::string& out, const Dialect& dialect = {}, FormulaGuard guard = FormulaGuard::On);

    /// The next cell of the row. Bytes pass through as they are.
    CsvWriter& cell(std::string_view text);
    CsvWriter& endRow();

private:
    [[nodiscard]] bool needsQuotes(std::string_view text) const;

    std::string* m_out;
    char m_separator;
    char m_quote;
    FormulaGuard m_guard;
    std::size_t m_cellsInRow = 0;
    bool m_rowIsEmpty = true; ///< nothing was written since the row began
};

} // namespace convey
