// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which rows of a table are one order, and how their events are gone through.
///
/// The unit of work is the event: an unfolded file has one for each row, a folded one for each order,
/// named by its first row. Only two bits a row are held, and 32 bytes for each further place where an order
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
    /// Table::scan(). Cost: one pass; some 30 bytes an order meanwhile.
    /// `recipe` folds (BoundRecipe::folds()).
    [[nodiscard]] static Result<std::shared_ptr<const RowGroups>> of(
        const Table& table, const BoundRecipe& recipe, std::uint64_t seed, const JobControl& control = {});

    /// Does an event begin with this row?
    [[nodiscard]] bool isFirst(std::uint64_t row) const { return !m_continues[row] && !m_goesOn[row]; }
    /// The first row of the event that this row is part of. Cost: O(rows between).
    [[nodiscard]] std::uint64_t firstOf(std::uint64_t row) const;
    /// All rows of the event that begins with `first`, ascending; no more than `most`.
    [[nodiscard]] std::vector<std::uint64_t> rowsOf(
        std::uint64_t first, std::size_t most = kMaxRowsOfOrder + 1) const;
    /// Are all rows of the event neighbours?
    [[nodiscard]] bool isTogether(std::uint64_t first) const;
    /// Does the row belong to the same event as the one right above it, as its neighbour?
    [[nodiscard]] bool continues(std::uint64_t row) const
    {
        return row < m_continues.size() && m_continues[row];
    }

private:
    class Grouper;
    /// A place where the order that begins with `first` goes on.
    struct Place
    {
        std::uint64_t first = 0;
        std::uint64_t row = 0;
    };

    [[nodiscard]] std::span<const Place> placesOf(std::uint64_t first) const;

    std::vector<bool> m_continues{}; ///< by row: joined to the row above
    std::vector<bool> m_goesOn{}; ///< by row: an order met before goes on here
    std::vector<Place> m_byFirst{};
    std::vector<Place> m_byRow{};
};

/// Gets the rows of one event (at least one); valid during the call only. False ends the scan.
using EventVisitor = std::function<bool(std::span<const RowView> rows)>;

/// Hands out the events that begin in `count` rows from `first` on, in the order of their first rows. Without
/// `groups` each row is one. Of an event of more than kMaxRowsOfOrder rows one more than that is handed out.
/// Errors as Table::scan(). Cost: neighbours are read in passing; of orders that are scattered each row that
/// stands elsewhere is read apart, which is a small read unless its neighbours are wanted in turn
/// (rows_nearby.h).
[[nodiscard]] Result<> scanEvents(const Table& table, const RowGroups* groups, std::uint64_t first,
    std::uint64_t count, const EventVisitor& visit);

/// The rows of one event; they own their text.
class EventRows
{
public:
    /// Of the event that begins with `first`. Errors as Table::row().
    [[nodiscard]] static Result<EventRows> read(
        const Table& table, const RowGroups* groups, std::uint64_t first);

    void clear() { m_rows.clear(); }
    void add(const RowView& row) { m_rows.emplace_back(row); }
    void add(Row row) { m_rows.push_back(std::move(row)); }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] const Row& front() const { return m_rows.front(); }
    /// Valid until the rows change.
    [[nodiscard]] std::span<const RowView> views();

private:
    std::vector<Row> m_rows{};
    std::vector<RowView> m_views{};
};

} // namespace convey
