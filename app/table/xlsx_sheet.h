// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads the rows of one sheet as text, as the part streams by.
/// Internal to table/. One object, one thread.
/// Source: ECMA-376 5th edition part 1 section 18.3.1 (worksheets).
#pragma once

#include "base/result.h"
#include "table/xlsx_strings.h"
#include "table/xlsx_values.h"
#include "table/xlsx_xml.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace convey {

/// "Excel specifications and limits", Microsoft support, read 2026-11.
inline constexpr std::int64_t kMaxXlsxRows = 1'048'576;

struct XlsxCell
{
    std::uint32_t column = 0; ///< 0-based
    std::string text; ///< UTF-8; never empty
};

class XlsxSheetReader
{
public:
    /// All must outlive the reader.
    XlsxSheetReader(
        XlsxXml& xml, const XlsxStrings& strings, std::span<const NumberStyle> styles, bool is1904);

    /// Goes to the next row that has a cell with text. False: there is none.
    /// Errors: those of XlsxXml; FileDamaged (rows or cells out of order or beyond a sheet's limits, a text
    /// that is not there; line = the row of the sheet).
    [[nodiscard]] Result<bool> next();

    /// 1-based row of the sheet, as Excel shows it.
    [[nodiscard]] std::int64_t row() const { return m_row; }
    /// Ascending by column. Valid until next().
    [[nodiscard]] std::span<const XlsxCell> cells() const { return std::span(m_cells).first(m_used); }
    /// Formulas whose value the writing program left out: their cells are empty.
    [[nodiscard]] std::uint64_t formulasWithoutValue() const { return m_formulasWithoutValue; }
    /// Known after the last row only.
    [[nodiscard]] std::uint64_t mergedRanges() const { return m_mergedRanges; }

private:
    [[nodiscard]] Result<> beginRow();
    [[nodiscard]] Result<> readRow();
    [[nodiscard]] Result<> readCell();
    [[nodiscard]] Result<> keepCell(std::uint32_t column, QStringView type, std::int64_t style);
    [[nodiscard]] Error damaged(std::string_view detail) const;

    XlsxXml& m_xml;
    const XlsxStrings& m_strings;
    std::span<const NumberStyle> m_styles;
    bool m_is1904;
    std::int64_t m_row = 0;
    std::int64_t m_nextColumn = 0;
    std::vector<XlsxCell> m_cells; ///< the texts keep their room from row to row
    std::size_t m_used = 0;
    std::size_t m_rowBytes = 0;
    std::string m_value; ///< of the cell being read
    bool m_hasFormula = false;
    bool m_hasValue = false;
    std::uint64_t m_formulasWithoutValue = 0;
    std::uint64_t m_mergedRanges = 0;
};

} // namespace convey
