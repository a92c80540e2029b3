// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "table/odd_row.h"
#include "table/sniff_sample.h"

#include <algorithm>

namespace convey {

namespace {

constexpr std::size_t kHeaderRows = 100; // rows below the first that the first is compared with

enum class Vote : std::uint8_t
{
    None,
    Header,
    NoHeader,
};

bool startsWithLetter(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    return !text.empty() && isAsciiAlpha(text.front());
}

/// What the first cell of a column says when it is compared with those below.
Vote voteOf(const std::vector<const SniffedRow*>& rows, std::size_t column)
{
    const std::string_view first = rows.front()->cells[column].text;
    const CellKind kind = kindOf(first);
    if (kind == CellKind::Address)
        return Vote::NoHeader;
    std::size_t filled = 0;
    std::size_t values = 0;
    std::size_t repeats = 0;
    std::size_t codes = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto& cells = rows[i]->cells;
        if (column >= cells.size())
            continue;
        const CellKind below = kindOf(cells[column].text);
        filled += below != CellKind::Empty ? 1U : 0U;
        values += below == CellKind::Number || below == CellKind::Address ? 1U : 0U;
        repeats += cells[column].text == first ? 1U : 0U;
        codes += startsWithLetter(cells[column].text) ? 1U : 0U;
    }
    const bool valuesBelow = values * 2 > filled;
    if (kind == CellKind::Number && startsWithLetter(first) && filled > 0 && codes * 2 < filled)
        return valuesBelow ? Vote::Header : Vote::None; // "Q1" above plain numbers
    if (kind == CellKind::Number)
        return valuesBelow || filled == 0 ? Vote::NoHeader : Vote::None;
    if (kind == CellKind::Empty)
        return Vote::None;
    if (repeats > 0)
        return Vote::NoHeader;
    return valuesBelow ? Vote::Header : Vote::None;
}

/// The first row once more, cell by cell: where it is a header, two exports were joined.
bool repeats(const SniffedRow& first, const SniffedRow& row)
{
    constexpr std::size_t kLeastCells = 2; // one value alone may well come again
    const auto text = [](const SniffedRow& of, std::size_t i) {
        return i == 0 ? withoutMark(of.cells[i].text) : of.cells[i].text;
    };
    if (row.cells.size() != first.cells.size() || first.filled < kLeastCells)
        return false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (text(row, i) != text(first, i))
            return false;
    }
    return true;
}

} // namespace

void sniffHeader(const SniffSample& sample, const Layout& layout, SniffReport& report)
{
    std::vector<const SniffedRow*> rows;
    for (std::size_t i = layout.firstRow; i < layout.endRow && rows.size() <= kHeaderRows; ++i) {
        const bool isComment = layout.commentLines > 0 && sample.rows[i].isHash;
        if (!isComment && (rows.empty() || !repeats(*rows.front(), sample.rows[i])))
            rows.push_back(&sample.rows[i]);
    }
    const std::size_t columns = rows.empty() ? 0 : rows.front()->cells.size();
    for (std::size_t column = 0; column < columns; ++column) {
        const Vote vote = voteOf(rows, column);
        report.headerCellsFor += vote == Vote::Header ? 1U : 0U;
        report.headerCellsAgainst += vote == Vote::NoHeader ? 1U : 0U;
    }
    if (report.headerBy == DecidedBy::Person)
        return;
    const auto against = static_cast<double>(report.headerCellsAgainst);
    const auto votes = static_cast<double>(report.headerCellsFor) + against;
    if (votes == 0.0) {
        report.headerConfidence = 50;
        return;
    }
    report.dialect.hasHeader = report.headerCellsAgainst <= report.headerCellsFor;
    report.headerBy = DecidedBy::Sniffed;
    const double share = std::max(against, votes - against) / votes;
    report.headerConfidence = std::min(static_cast<int>(100.0 * share), votes < 2.0 ? 79 : 99);
}

} // namespace convey
