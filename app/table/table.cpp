// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/table.h"

#include "base/text.h"

#include <algorithm>

namespace convey {

bool Cell::isUtf8() const
{
    return firstInvalidUtf8(text) == std::string_view::npos;
}

Row::Row(const RowView& view)
    : m_head(view)
{
    m_head.cells = {};
    std::size_t bytes = 0;
    for (const Cell& cell : view.cells)
        bytes += cell.text.size();
    // Reserved first: a vector that grew would leave the cells behind.
    m_text.reserve(bytes);
    m_cells.reserve(view.cells.size());
    for (const Cell& cell : view.cells) {
        const std::size_t start = m_text.size();
        m_text.insert(m_text.end(), cell.text.begin(), cell.text.end());
        m_cells.push_back(cell);
        m_cells.back().text = {m_text.data() + start, cell.text.size()};
    }
}

Row& Row::operator=(const Row& other)
{
    if (this != &other)
        *this = Row(other.view());
    return *this;
}

RowView Row::view() const
{
    RowView view = m_head;
    view.cells = m_cells;
    return view;
}

std::vector<std::string> Table::columnNames() const
{
    std::vector<std::string> names;
    names.reserve(columnCount());
    for (const Column& column : columns())
        names.push_back(column.name);
    return names;
}

std::optional<std::size_t> Table::columnNamed(std::string_view name) const
{
    const auto all = columns();
    const auto found = std::ranges::find(all, name, &Column::name);
    if (found == all.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - all.begin());
}

} // namespace convey
