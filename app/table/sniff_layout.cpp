// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/sniff_sample.h"

#include <algorithm>
#include <map>
#include <span>

namespace convey {

namespace {

constexpr std::size_t kMostRowsAbove = 40; // a longer beginning is no preamble
constexpr std::size_t kMostPairRows = 10; // names with values above a table
constexpr std::size_t kMostTitleRows = 3;

/// Rows with no blank line and no comment between them.
struct Group
{
    std::size_t begin = 0; ///< rows of the sample; those aside are in no group
    std::size_t end = 0;
    std::uint64_t columns = 0; ///< the most frequent number of cells
    std::uint64_t agreeing = 0;

    [[nodiscard]] std::size_t rows() const { return end - begin; }
    [[nodiscard]] bool isTable() const { return columns >= 2 && agreeing >= 2 && agreeing * 2 > rows(); }
};

void close(Group& group, const SniffSample& sample)
{
    std::map<std::size_t, std::uint64_t> rowsByCells;
    for (std::size_t i = group.begin; i < group.end; ++i)
        ++rowsByCells[sample.rows[i].cells.size()];
    for (const auto& [cells, rows] : rowsByCells) {
        if (rows >= group.agreeing) {
            group.columns = cells;
            group.agreeing = rows;
        }
    }
}

std::vector<Group> groupsOf(const SniffSample& sample, std::uint64_t columns)
{
    std::vector<Group> groups;
    bool isOpen = false;
    for (std::size_t i = 0; i < sample.rows.size(); ++i) {
        const SniffedRow& row = sample.rows[i];
        if (isAside(row, columns)) {
            isOpen = false;
            continue;
        }
        if (!isOpen || row.afterBlank)
            groups.push_back({.begin = i, .end = i});
        groups.back().end = i + 1;
        isOpen = true;
    }
    for (Group& group : groups)
        close(group, sample);
    return groups;
}

bool isValue(std::string_view cell)
{
    const CellKind kind = kindOf(cell);
    return kind == CellKind::Number || kind == CellKind::Address;
}

/// Columns of values in the rows of a table, its first left away.
std::vector<bool> valueColumns(
    const SniffSample& sample, std::size_t begin, std::size_t end, std::uint64_t columns)
{
    std::vector<std::size_t> values(columns);
    std::vector<std::size_t> filled(columns);
    for (std::size_t i = begin + 1; i < end; ++i) {
        const auto& cells = sample.rows[i].cells;
        for (std::size_t c = 0; c < std::min<std::size_t>(columns, cells.size()); ++c) {
            values[c] += isValue(cells[c].text) ? 1U : 0U;
            filled[c] += kindOf(cells[c].text) == CellKind::Empty ? 0U : 1U;
        }
    }
    std::vector<bool> are(columns);
    for (std::size_t c = 0; c < columns; ++c)
        are[c] = values[c] * 2 > filled[c];
    return are;
}

bool sameCells(const SniffedRow& a, const SniffedRow& b)
{
    return std::ranges::equal(a.cells, b.cells, {}, &SniffedCell::text, &SniffedCell::text);
}

/// Is `row` names above what the columns hold, and no row like the others?
bool isHeaderOver(const SniffedRow& row, const std::vector<bool>& areValues)
{
    bool differs = false;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        if (isValue(row.cells[c].text))
            return false;
        differs = differs || (c < areValues.size() && areValues[c] && row.cells[c].text.size() > 1);
    }
    return differs;
}

class LayoutFinder
{
public:
    LayoutFinder(const SniffSample& sample, std::uint64_t columns, bool mayPassOver, bool hashIsComment)
        : m_sample(sample)
        , m_groups(groupsOf(sample, hashIsComment ? columns : 0))
        , m_mayPassOver(mayPassOver)
        , m_hashIsComment(hashIsComment)
    {
        m_layout.columns = columns;
        m_layout.endRow = sample.rows.size();
    }

    Layout run()
    {
        if (m_groups.empty())
            return std::move(m_layout);
        const std::size_t main = m_layout.columns >= 2 ? mainGroup() : 0;
        if (m_mayPassOver)
            findFirstRow(main);
        if (m_layout.columns >= 2)
            findOtherTables(main);
        if (m_hashIsComment)
            findComments();
        return std::move(m_layout);
    }

private:
    [[nodiscard]] const SniffedRow& row(std::size_t i) const { return m_sample.rows[i]; }

    /// A few lines of name and value above a table that is wider.
    [[nodiscard]] bool arePairs(std::size_t at) const
    {
        const Group& group = m_groups[at];
        return group.columns <= 2 && group.rows() <= kMostPairRows
            && std::ranges::any_of(std::span(m_groups).subspan(at + 1), [&](const Group& later) {
                   return later.isTable() && later.columns > group.columns
                       && later.columns == m_layout.columns;
               });
    }

    std::size_t mainGroup()
    {
        std::size_t main = 0;
        while (main < m_groups.size() && (!m_groups[main].isTable() || (m_mayPassOver && arePairs(main))))
            ++main;
        if (main == m_groups.size()) {
            const auto holds = std::ranges::find(m_groups, m_layout.columns, &Group::columns);
            return holds == m_groups.end() ? 0 : static_cast<std::size_t>(holds - m_groups.begin());
        }
        m_layout.columns = m_groups[main].columns;
        // A header that a blank line or a comment keeps from its rows.
        while (main > 0 && m_groups[main - 1].columns == m_layout.columns
            && m_groups[main - 1].agreeing == m_groups[main - 1].rows())
            --main;
        return main;
    }

    /// Too short for a header, or padded with empty cells to the width of the table.
    [[nodiscard]] bool isAboveTable(std::size_t at) const
    {
        const std::uint64_t columns = m_layout.columns;
        const SniffedRow& here = row(at);
        if (here.cells.size() < columns)
            return here.filled * 2 <= columns;
        const bool isSparse = columns >= 3 && here.filled <= (columns >= 6 ? 2U : 1U);
        // The header below is fuller than what stands above it.
        for (std::size_t i = at + 1; isSparse && i < std::min(at + kMostRowsAbove, m_sample.rows.size());
             ++i) {
            if (row(i).filled > (columns >= 6 ? 2U : 1U))
                return row(i).filled * 10 >= columns * 6 && !isValue(row(i).cells[0].text);
        }
        return false;
    }

    void findFirstRow(std::size_t main)
    {
        const Group& group = m_groups[main];
        std::size_t first = group.begin;
        // Two columns are too few to tell a title from a header that is short of a cell.
        if (m_layout.columns < 3 && !group.isTable())
            first = m_groups.front().begin;
        if (m_layout.columns >= 3 && group.isTable()) {
            while (first + 1 < group.end && isAboveTable(first))
                ++first;
        }
        if (first > kMostRowsAbove)
            return;
        m_layout.firstRow = first;
        m_layout.skipConfidence = 95;
        for (std::size_t i = 0; i < first; ++i) {
            const bool isText = !isAside(row(i), m_layout.columns);
            if (row(i).isParameters)
                m_layout.preamble = PreambleKind::Parameters;
            else if (m_layout.preamble != PreambleKind::Parameters)
                m_layout.preamble =
                    isText ? PreambleKind::Text : std::max(m_layout.preamble, PreambleKind::Comments);
            if (isText)
                m_layout.skipConfidence = std::min(m_layout.skipConfidence, row(first).afterBlank ? 85 : 75);
        }
    }

    void findOtherTables(std::size_t main)
    {
        std::uint64_t columns = m_layout.columns;
        std::size_t begin = m_layout.firstRow;
        std::vector<bool> areValues = valueColumns(m_sample, begin, m_groups[main].end, columns);
        for (std::size_t i = main + 1; i < m_groups.size(); ++i) {
            const Group& group = m_groups[i];
            const SniffedRow& first = row(group.begin);
            const bool isWider = group.isTable() && group.columns != columns;
            const bool isNamed = group.columns == columns && group.rows() >= 2
                && (sameCells(first, row(begin)) || isHeaderOver(first, areValues));
            if (!isWider && !isNamed)
                continue;
            std::size_t title = i;
            while (title - 1 > main && m_groups[title - 1].rows() <= kMostTitleRows
                && m_groups[title - 1].columns != columns)
                --title;
            if (m_layout.otherTables.size() < kMaxOtherTables)
                m_layout.otherTables.push_back({row(m_groups[title].begin).line, group.columns});
            if (!m_layout.tableEnd)
                endTableBefore(m_groups[title].begin);
            begin = group.begin;
            columns = group.columns;
            areValues = valueColumns(m_sample, begin, group.end, columns);
        }
    }

    void endTableBefore(std::size_t other)
    {
        while (other > m_layout.firstRow + 1 && isAside(row(other - 1), m_layout.columns))
            --other;
        m_layout.endRow = other;
        m_layout.tableEnd = row(other).offset;
    }

    void findComments()
    {
        std::uint64_t rowsWithHash = 0;
        std::uint64_t comments = 0;
        for (std::size_t i = m_layout.firstRow; i < m_layout.endRow; ++i) {
            if (row(i).isHash)
                ++(isAside(row(i), m_layout.columns) ? comments : rowsWithHash);
        }
        if (rowsWithHash > 0 || m_layout.columns < 2)
            return;
        m_layout.commentLines = comments;
        m_layout.commentConfidence = m_layout.columns >= 3 ? 90 : 75;
    }

    const SniffSample& m_sample;
    std::vector<Group> m_groups;
    bool m_mayPassOver;
    bool m_hashIsComment;
    Layout m_layout;
};

} // namespace

Layout layoutOf(const SniffSample& sample, std::uint64_t columns, bool mayPassOver, bool hashIsComment)
{
    return LayoutFinder(sample, columns, mayPassOver, hashIsComment).run();
}

} // namespace convey
