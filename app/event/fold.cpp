// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "event/fold.h"

#include "base/text.h"

#include <algorithm>

namespace convey {

namespace {

bool areIdentical(const RowView& above, const RowView& row)
{
    return row.row == above.row + 1
        && std::ranges::equal(above.cells, row.cells, {}, &Cell::text, &Cell::text);
}

} // namespace

bool cellsAreTold(const BoundRecipe& recipe, const RowView& row)
{
    const bool isBroken = row.flags.has(RowFlag::TooLong) || row.flags.has(RowFlag::UnclosedQuote)
        || row.flags.has(RowFlag::TooManyCells);
    return !isBroken && row.cells.size() == recipe.columnCount();
}

bool foldKeyOf(const BoundRecipe& recipe, const RowView& row, std::string& key)
{
    key.clear();
    bool isBlank = true;
    const std::span<const std::int32_t> columns = recipe.foldColumns();
    for (const std::int32_t column : columns) {
        std::string_view cell = trimmed(row.cells[static_cast<std::size_t>(column)].text);
        if (recipe.blankWords().isBlank(cell))
            cell = {};
        isBlank = isBlank && cell.empty();
        // The length in front keeps ("ab", "c") and ("a", "bc") apart.
        if (columns.size() > 1)
            key.append(std::to_string(cell.size())).append(1, ' ');
        key.append(cell);
    }
    return !isBlank;
}

bool LaidOrder::takesPart(std::size_t index) const
{
    return index == 0 || !m_rows[index].flags.has(RowFlag::LeftOut);
}

void LaidOrder::lay(const BoundRecipe& recipe, std::span<const RowView> rows)
{
    m_recipe = &recipe;
    m_rows = rows;
    m_lines.clear();
    m_conflicts.clear();
    m_identical.clear();
    m_cells.assign(rows.front().cells.begin(), rows.front().cells.end());
    m_orderParts.assign(m_cells.size(), 0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!takesPart(i))
            continue;
        const auto index = static_cast<std::uint32_t>(i);
        const bool isRepeat = i > 0 && takesPart(i - 1) && areIdentical(rows[i - 1], rows[i]);
        if (isRepeat)
            m_identical.push_back({index - 1, index});
        if (!isRepeat || recipe.identicalRows() != IdenticalRows::Drop)
            m_lines.push_back(index);
    }
    for (const std::int32_t column : recipe.orderColumns())
        layColumn(recipe, column);
    m_parts = m_orderParts;
}

void LaidOrder::layColumn(const BoundRecipe& recipe, std::int32_t column)
{
    const auto at = static_cast<std::size_t>(column);
    std::string_view value;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const std::string_view text = takesPart(i) ? trimmed(m_rows[i].cells[at].text) : std::string_view();
        if (text.empty() || text == value || recipe.blankWords().isBlank(text))
            continue;
        if (!value.empty()) {
            m_conflicts.push_back({column, {m_orderParts[at], static_cast<std::uint32_t>(i)}});
            return;
        }
        value = text;
        m_cells[at] = m_rows[i].cells[at];
        m_orderParts[at] = static_cast<std::uint32_t>(i);
    }
}

RowView LaidOrder::order() const
{
    RowView row = m_rows.front();
    row.cells = m_cells;
    return row;
}

RowView LaidOrder::line(std::size_t index)
{
    const RowView& own = m_rows[index];
    const std::span<const std::int32_t> ofOrder = m_recipe->orderColumns();
    for (const std::int32_t column : m_recipe->itemColumns()) {
        const auto at = static_cast<std::size_t>(column);
        const bool isOrders = std::ranges::binary_search(ofOrder, column);
        // A currency, say, that stands in the first row for all of them.
        const bool takesOrders = isOrders && trimmed(own.cells[at].text).empty();
        const std::uint32_t part = takesOrders ? m_orderParts[at] : static_cast<std::uint32_t>(index);
        m_cells[at] = m_rows[part].cells[at];
        m_parts[at] = part;
    }
    RowView row = own;
    row.cells = m_cells;
    return row;
}

} // namespace convey
