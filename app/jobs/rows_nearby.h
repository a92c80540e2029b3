// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads single rows of a table that are wanted out of order, but seldom without any: the lines of orders
/// that were sorted by something else stand in a few places of the file that move on together. What follows
/// on a row that was wanted is read with it, the more the longer it goes on so. One object, one thread.
#pragma once

#include "table/table.h"

#include <array>
#include <cstdint>
#include <vector>

namespace convey {

class RowsNearby
{
public:
    /// `table` outlives it.
    explicit RowsNearby(const Table& table)
        : m_table(table)
    { }

    /// Valid until the next call. Errors as Table::row(). Cost: as Table::row(), or nothing.
    [[nodiscard]] Result<RowView> row(std::uint64_t row);

private:
    static constexpr std::size_t kPlaces = 16;
    static constexpr std::uint64_t kMostRows = 64;

    /// Rows from `first` on.
    struct Place
    {
        std::uint64_t first = 0;
        std::vector<Row> rows{};
        std::uint64_t lastUse = 0;

        [[nodiscard]] std::uint64_t end() const { return first + rows.size(); }
    };

    [[nodiscard]] Result<> fill(Place& place, std::uint64_t first, std::uint64_t count);

    const Table& m_table;
    std::array<Place, kPlaces> m_places{};
    std::uint64_t m_uses = 0;
};

} // namespace convey
