// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/edits.h"

#include <algorithm>
#include <utility>

namespace convey {

void Edits::setCell(std::uint64_t row, std::uint32_t column, std::string text)
{
    m_cells[row].insert_or_assign(column, std::move(text));
}

void Edits::clearCell(std::uint64_t row, std::uint32_t column)
{
    const auto found = m_cells.find(row);
    if (found == m_cells.end())
        return;
    found->second.erase(column);
    if (found->second.empty())
        m_cells.erase(found);
}

void Edits::leaveOut(std::span<const std::uint64_t> rows)
{
    const bool isAscending = std::ranges::adjacent_find(rows, std::ranges::greater_equal{}) == rows.end();
    const bool isBeyond =
        isAscending && (rows.empty() || m_leftOut.empty() || m_leftOut.back() < rows.front());
    m_leftOut.insert(m_leftOut.end(), rows.begin(), rows.end());
    if (isBeyond)
        return;
    std::ranges::sort(m_leftOut);
    // The iterator form: clang 14 does not take libstdc++ 12's std::ranges::unique.
    m_leftOut.erase(std::unique(m_leftOut.begin(), m_leftOut.end()), m_leftOut.end());
}

void Edits::takeBack(std::uint64_t row)
{
    const auto found = std::ranges::lower_bound(m_leftOut, row);
    if (found != m_leftOut.end() && *found == row)
        m_leftOut.erase(found);
}

const Edits::RowEdits* Edits::editsOf(std::uint64_t row) const
{
    const auto found = m_cells.find(row);
    return found == m_cells.end() ? nullptr : &found->second;
}

bool Edits::isLeftOut(std::uint64_t row) const
{
    return std::ranges::binary_search(m_leftOut, row);
}

EditedTable::EditedTable(std::shared_ptr<const Table> table, std::shared_ptr<const Edits> edits)
    : m_table(std::move(table))
    , m_edits(std::move(edits))
{ }

RowView EditedTable::edited(const RowView& view, std::vector<Cell>& scratch) const
{
    RowView result = view;
    if (m_edits->isLeftOut(view.row))
        result.flags.set(RowFlag::LeftOut);
    const Edits::RowEdits* const edits = m_edits->editsOf(view.row);
    if (edits == nullptr)
        return result;
    scratch.assign(view.cells.begin(), view.cells.end());
    for (const auto& [column, text] : *edits) {
        if (column >= columnCount())
            continue; // the table has fewer columns than the one that was edited
        if (column >= scratch.size())
            scratch.resize(column + std::size_t{1});
        scratch[column] = {.text = text, .edited = true};
    }
    result.cells = scratch;
    return result;
}

Result<Row> EditedTable::row(std::uint64_t row) const
{
    auto read = m_table->row(row);
    if (!read || (m_edits->editsOf(row) == nullptr && !m_edits->isLeftOut(row)))
        return read;
    std::vector<Cell> scratch;
    return Row(edited(read->view(), scratch));
}

Result<> EditedTable::scan(std::uint64_t first, std::uint64_t count, const RowVisitor& visit) const
{
    if (m_edits->isEmpty())
        return m_table->scan(first, count, visit);
    std::vector<Cell> scratch;
    return m_table->scan(first, count, [&](const RowView& view) { return visit(edited(view, scratch)); });
}

} // namespace convey
