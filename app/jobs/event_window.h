// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The rows of some thousand folded events at once, read in the order of the file: wherever the lines of one
/// order stand, each row is read once and copied once, and rows that stand together are read together.
/// Private to jobs/. One object, one thread.
#pragma once

#include "jobs/row_groups.h"
#include "table/table.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace convey {

class EventWindow
{
public:
    /// Both outlive it.
    EventWindow(const Table& table, const RowGroups& groups)
        : m_table(table)
        , m_groups(groups)
    { }

    /// Reads events that begin at row `first` or behind it, before `end`; at least one, if there is one.
    /// Returns the row to go on with. Errors as Table::scan().
    [[nodiscard]] Result<std::uint64_t> read(std::uint64_t first, std::uint64_t end);

    /// Hands out what was read, in the order of the first rows. False: the visitor wants no more.
    [[nodiscard]] bool hand(const EventVisitor& visit) const;

private:
    static constexpr std::size_t kMostRows = 4'096;
    static constexpr std::size_t kMostBytes = std::size_t{16} * 1024 * 1024; ///< of text, but for one event

    struct Wanted
    {
        std::uint64_t row = 0;
        std::size_t member = 0; ///< index in m_members
    };
    struct Kept
    {
        RowView head{}; ///< all but the cells
        std::size_t cells = 0; ///< how many
    };

    /// False: they are too large together, and more than one event.
    [[nodiscard]] Result<bool> readMembers();
    void keep(const RowView& row);
    /// Points the views to text and cells, which no longer move.
    void lookAtKept();

    const Table& m_table;
    const RowGroups& m_groups;
    std::size_t m_mostRows = kMostRows;
    std::vector<std::uint64_t> m_members{}; ///< rows, event after event
    std::vector<std::size_t> m_ends{}; ///< of the events in m_members
    std::vector<Wanted> m_wanted{}; ///< m_members in the order of the file
    std::vector<Kept> m_kept{}; ///< of m_wanted, as far as they are read
    std::vector<Cell> m_cells{}; ///< of m_kept, row after row
    std::vector<char> m_text{}; ///< of m_cells, cell after cell
    std::vector<RowView> m_views{}; ///< of m_members
};

} // namespace convey
