// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/event_window.h"

#include <algorithm>
#include <span>

namespace convey {

namespace {

// To begin anew costs more than to read over as many rows.
constexpr std::uint64_t kRowsReadOver = 32;

} // namespace

Result<std::uint64_t> EventWindow::read(std::uint64_t first, std::uint64_t end)
{
    for (;;) {
        const std::uint64_t next = m_groups.gather(first, end, m_mostRows, m_members, m_ends);
        const Result<bool> fits = readMembers();
        if (!fits)
            return fail(fits.error());
        // Few rows of many megabytes each may not be held at once.
        if (!*fits)
            m_mostRows = std::max<std::size_t>(m_mostRows / 4, 1);
        else if (m_text.size() < kMostBytes / 4)
            m_mostRows = std::min(2 * m_mostRows, kMostRows);
        if (*fits)
            return next;
    }
}

bool EventWindow::hand(const EventVisitor& visit) const
{
    std::size_t begin = 0;
    for (const std::size_t end : m_ends) {
        if (!visit(std::span(m_views).subspan(begin, end - begin)))
            return false;
        begin = end;
    }
    return true;
}

Result<bool> EventWindow::readMembers()
{
    m_wanted.clear();
    for (std::size_t i = 0; i < m_members.size(); ++i)
        m_wanted.push_back({m_members[i], i});
    if (!std::ranges::is_sorted(m_members))
        std::ranges::sort(m_wanted, {}, &Wanted::row);
    m_kept.clear();
    m_cells.clear();
    m_text.clear();
    bool fits = true;
    const auto take = [&](const RowView& row) {
        if (row.row == m_wanted[m_kept.size()].row)
            keep(row);
        fits = m_text.size() <= kMostBytes || m_ends.size() == 1;
        return fits;
    };
    for (std::size_t begin = 0; begin < m_wanted.size() && fits; begin = m_kept.size()) {
        std::size_t end = begin + 1;
        while (end < m_wanted.size() && m_wanted[end].row - m_wanted[end - 1].row <= kRowsReadOver)
            ++end;
        const std::uint64_t first = m_wanted[begin].row;
        const Result<> scanned = m_table.scan(first, m_wanted[end - 1].row - first + 1, take);
        if (!scanned)
            return fail(scanned.error());
        if (fits && m_kept.size() != end) // the table has fewer rows than were grouped
            return fail({.code = ErrorCode::FileChanged});
    }
    if (fits)
        lookAtKept();
    return fits;
}

void EventWindow::keep(const RowView& row)
{
    m_kept.push_back({row, row.cells.size()});
    m_cells.insert(m_cells.end(), row.cells.begin(), row.cells.end());
    for (const Cell& cell : row.cells)
        m_text.insert(m_text.end(), cell.text.begin(), cell.text.end());
}

void EventWindow::lookAtKept()
{
    const char* text = m_text.data();
    for (Cell& cell : m_cells) {
        cell.text = {text, cell.text.size()};
        text += cell.text.size();
    }
    m_views.resize(m_kept.size());
    std::span<const Cell> cells(m_cells);
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        RowView& view = m_views[m_wanted[i].member];
        view = m_kept[i].head;
        view.cells = cells.first(m_kept[i].cells);
        cells = cells.subspan(m_kept[i].cells);
    }
}

} // namespace convey
