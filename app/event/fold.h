// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The rows of one order laid over each other, so that a Builder can read them as one.
///
/// Exports of shops write a row for each item and the order's own cells into the first row alone, or into
/// all. So: what belongs to the order is the first cell of its column that is not empty, and a row with
/// another text there is told; what belongs to an item is read row by row, in the order of the file. Pure;
/// a LaidOrder belongs to one thread.
#pragma once

#include "event/bound_recipe.h"
#include "table/table.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace convey {

/// Rows that one order may have: beyond it the wrong column was chosen, and reading them all would fill the
/// memory.
inline constexpr std::size_t kMaxRowsOfOrder = 10'000;

/// Can the cells of the row be told apart? Without that its key can't be read either.
[[nodiscard]] bool cellsAreTold(const BoundRecipe& recipe, const RowView& row);

/// Puts the cells of `fold_by`, trimmed, into `key` so that two keys are equal when all cells are; false when
/// all are blank: the row continues the order above. Precondition: cellsAreTold().
[[nodiscard]] bool foldKeyOf(const BoundRecipe& recipe, const RowView& row, std::string& key);

/// Two rows of an order that differ where they should not, or do not where they may; indexes into the rows
/// that were laid.
struct RowPair
{
    std::uint32_t first = 0;
    std::uint32_t other = 0;
};

struct OrderConflict
{
    std::int32_t column = kNoColumn;
    RowPair rows{};
};

class LaidOrder
{
public:
    /// `rows` (at least one) and what their cells point to live as long as this is used. The cells of each
    /// can be told apart. Rows that a person left out take no part, but for the first, which stands for the
    /// whole order. Cost: O(rows × bound columns).
    void lay(const BoundRecipe& recipe, std::span<const RowView> rows);

    /// The order's own cells; those of items are of the first row.
    [[nodiscard]] RowView order() const;
    /// The order's cells with the items' cells of row `index`. Valid until the next call.
    [[nodiscard]] RowView line(std::size_t index);

    /// By column: from which row the cell in the last order() or line() came.
    [[nodiscard]] std::span<const std::uint32_t> parts() const { return m_parts; }
    /// The rows that are read for items: not left out, and not identical ones that the recipe drops.
    [[nodiscard]] std::span<const std::uint32_t> lines() const { return m_lines; }
    /// One a column at most.
    [[nodiscard]] std::span<const OrderConflict> conflicts() const { return m_conflicts; }
    /// Rows that are the same, cell by cell, as the one right above them in the file.
    [[nodiscard]] std::span<const RowPair> identical() const { return m_identical; }

private:
    void layColumn(const BoundRecipe& recipe, std::int32_t column);
    [[nodiscard]] bool takesPart(std::size_t index) const;

    const BoundRecipe* m_recipe = nullptr;
    std::span<const RowView> m_rows{};
    std::vector<Cell> m_cells{};
    std::vector<std::uint32_t> m_parts{};
    std::vector<std::uint32_t> m_orderParts{};
    std::vector<std::uint32_t> m_lines{};
    std::vector<OrderConflict> m_conflicts{};
    std::vector<RowPair> m_identical{};
};

} // namespace convey
