// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which rows of a table are one order, and how their events are gone through.
///
/// The unit of work is the event: an unfolded file has one for each row, a folded one for each order,
/// named by its first row. Only two bits a row are held, and 16 bytes for each further place where an order
/// that was met before goes on. Const methods are safe on any thread.
#pragma once

#include "event/fold.h"
#include "jobs/control.h"
#include "table/table.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace convey {

class RowGroups
{
public:
    /// Groups all rows by the cells of `fold_by`, wherever they stand. A row in which these are all blank
    /// continues the one above it; so does one behind a row whose cells can't be told apart, which begins an
    /// order of its own. Keys are held as 96 bits under `seed` while it works. Errors: Cancelled, those of
    /// Table::scan(). Cost: one pass on `threads` (0: the cores, at most eight); some 30 bytes an order
    /// meanwhile. `recipe` folds (BoundRecipe::folds()). `control` is told on any of the threads, by one at a
    /// time.
    [[nodiscard]] static Result<std::shared_ptr<const RowGroups>> of(const Table& table,
        const BoundRecipe& recipe, std::uint64_t seed, const JobControl& control = {}, unsigned threads = 0);

    /// Does an event begin with this row?
    [[nodiscard]] bool isFirst(std::uint64_t row) const { return !m_continues[row] && !m_goesOn[row]; }
    /// The first row of the event that this row is part of. Cost: O(rows between).
    [[nodiscard]] std::uint64_t firstOf(std::uint64_t row) const;
    /// All rows of the event that begins with `first`, ascending; no more than `most`.
    [[nodiscard]] std::vector<std::uint64_t> rowsOf(
        std::uint64_t first, std::size_t most = kMaxRowsOfOrder + 1) const;
    /// Puts the rows of events one after another into `rows`, and into `ends` where each event ends there: of
    /// those that begin at `first` or behind it, before `end`, until they are `most` rows or more, but at
    /// least one. Returns the row to go on with. Both are emptied first.
    [[nodiscard]] std::uint64_t gather(std::uint64_t first, std::uint64_t end, std::size_t most,
        std::vector<std::uint64_t>& rows, std::vector<std::size_t>& ends) const;
    /// Does the row belong to the same event as the one right above it, as its neighbour?
    [[nodiscard]] bool continues(std::uint64_t row) const
    {
        return row < m_continues.size() && m_continues[row];
    }

private:
    class Grouper;
    /// A place where the order that begins with `first` goes on. Rows that 32 bits can't count are not joined
    /// to any but their neighbours.
    struct Place
    {
        std::uint32_t first = 0;
        std::uint32_t row = 0;

        auto operator<=>(const Place&) const = default;
    };
    using Places = std::span<const Place>;

    /// The first of those in m_byFirst of an order that begins at `first` or behind it.
    [[nodiscard]] Places::iterator placesFrom(std::uint64_t first) const;
    /// Appends at most `most` rows of the event; `place` is moved behind its places.
    void appendRows(std::uint64_t first, std::size_t most, Places::iterator& place,
        std::vector<std::uint64_t>& rows) const;

    std::vector<bool> m_continues{}; ///< by row: joined to the row above
    std::vector<bool> m_goesOn{}; ///< by row: an order met before goes on here
    std::vector<Place> m_byFirst{}; ///< ascending
    std::vector<Place> m_byRow{}; ///< ascending by row
};

/// Gets the rows of one event (at least one); valid during the call only. False ends the scan.
using EventVisitor = std::function<bool(std::span<const RowView> rows)>;

/// Hands out the events that begin in `count` rows from `first` on, in the order of their first rows. Without
/// `groups` each row is one. Of an event of more than kMaxRowsOfOrder rows one more than that is handed out.
/// Errors as Table::scan(). Cost: with `groups` the rows of some thousand events are read together in the
/// order of the file, so that neighbours are read in passing, whatever their orders; a row far from all
/// others that are wanted is a small read of its own.
[[nodiscard]] Result<> scanEvents(const Table& table, const RowGroups* groups, std::uint64_t first,
    std::uint64_t count, const EventVisitor& visit);

/// The rows of one event; they own their text.
class EventRows
{
public:
    /// Of the event that begins with `first`. Errors as Table::row().
    [[nodiscard]] static Result<EventRows> read(
        const Table& table, const RowGroups* groups, std::uint64_t first);

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] const Row& front() const { return m_rows.front(); }
    /// Valid while this lives.
    [[nodiscard]] std::span<const RowView> views();

private:
    std::vector<Row> m_rows{};
    std::vector<RowView> m_views{};
};

} // namespace convey
