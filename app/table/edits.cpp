// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/edits.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace convey {

namespace {

/// Ascending, each row once, as before.
void addRows(std::vector<std::uint64_t>& all, std::span<const std::uint64_t> rows)
{
    const bool isAscending = std::ranges::adjacent_find(rows, std::ranges::greater_equal{}) == rows.end();
    const bool isBeyond = isAscending && (rows.empty() || all.empty() || all.back() < rows.front());
    all.insert(all.end(), rows.begin(), rows.end());
    if (isBeyond)
        return;
    std::ranges::sort(all);
    // The iterator form: clang 14 does not take libstdc++ 12's std::ranges::unique.
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

void removeRows(std::vector<std::uint64_t>& all, std::span<const std::uint64_t> rows)
{
    std::vector<std::uint64_t> leaving(rows.begin(), rows.end());
    std::ranges::sort(leaving);
    std::vector<std::uint64_t> staying;
    std::ranges::set_difference(all, leaving, std::back_inserter(staying));
    all = std::move(staying);
}

} // namespace

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

void Edits::leaveOut(std::span<const std::uint64_t> rows, std::string_view reason)
{
    if (!m_reasons.empty())
        dropReasons(rows);
    if (!reason.empty() && !rows.empty())
        addRows(m_reasons[std::string(reason)], rows);
    addRows(m_leftOut, rows);
}

void Edits::dropReasons(std::span<const std::uint64_t> rows)
{
    for (auto& [reason, theirs] : m_reasons)
        removeRows(theirs, rows);
    std::erase_if(m_reasons, [](const auto& reason) { return reason.second.empty(); });
}

void Edits::takeBack(std::span<const std::uint64_t> rows)
{
    dropReasons(rows);
    removeRows(m_leftOut, rows);
}

std::string_view Edits::reasonOf(std::uint64_t row) const
{
    const auto found = std::ranges::find_if(
        m_reasons, [&](const auto& reason) { return std::ranges::binary_search(reason.second, row); });
    return found == m_reasons.end() ? std::string_view() : found->first;
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
