// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Do the rows of a file show lines of orders, joined by some columns? Fed row by row over the whole file; of
/// parts that were read apart the evidence adds up in their order to that of the whole, wherever it was cut.
/// No text is kept. A value; one object, one thread.
#pragma once

#include "value/blanks.h"
#include "value/identity_evidence.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace convey {

/// What to look at. 0-based columns.
struct LinePlan
{
    std::vector<std::size_t> key{}; ///< their cells tell the order; none: nothing is looked for
    std::vector<std::size_t> order{}; ///< an order has one value of each

    bool operator==(const LinePlan&) const = default;
};

struct FoldEvidence
{
    std::uint64_t repeats = 0; ///< rows whose key stood above, or that have none
    std::int64_t firstRepeat = 0; ///< line of the first; 0 = none
    bool ordersAgree = true; ///< on all of them the order's cells are empty or the same
    std::uint64_t identical = 0; ///< rows that are the row above once more, cell by cell
    std::int64_t firstIdentical = 0;

    bool operator==(const FoldEvidence&) const = default;
};

class LineEvidence
{
public:
    /// So many orders are followed. Of more, those with the lowest hashes: an even choice from all of the
    /// file, and of each the whole order.
    static constexpr std::size_t kMaxOrders = 32'768;

    explicit LineEvidence(LinePlan plan, std::size_t maxOrders = kMaxOrders);

    /// The next row: all of its cells, and its 1-based line. Cost: a hash a cell.
    void add(std::span<const std::string_view> cells, std::int64_t line, const BlankWords& blanks);
    /// Adds what was found in the rows right behind these; by the same plan.
    void merge(const LineEvidence& behind);

    [[nodiscard]] const LinePlan& plan() const { return m_plan; }
    /// Of more than kMaxOrders orders, repeats and agreement are those of the orders that were followed.
    /// Cost: one pass over them.
    [[nodiscard]] FoldEvidence found() const;

private:
    struct Order
    {
        std::vector<std::uint32_t> cells{}; ///< hashes by place in LinePlan::order; 0 = blank so far
        std::uint64_t rows = 0;
        std::int64_t secondLine = 0; ///< of the first row that repeats the key; 0 = none
        std::int64_t firstLine = 0;
        bool agrees = true;

        void join(const Order& behind);
    };

    void addTo(std::uint64_t key, const Order& row);
    [[nodiscard]] std::uint64_t highestOfMost() const;
    void followUpTo(std::uint64_t highest);

    LinePlan m_plan;
    std::size_t m_maxOrders;
    std::unordered_map<std::uint64_t, Order> m_orders{}; ///< by the hash of the key
    std::uint64_t m_highest; ///< keys beyond it are not followed
    Order m_leading{}; ///< rows without a key before any with one: they continue what is above this part
    std::uint64_t m_key = 0; ///< of the row above; 0 = none yet
    std::uint64_t m_firstRow = 0; ///< hash of all cells of the first row; 0 = no row yet
    std::uint64_t m_lastRow = 0;
    std::int64_t m_firstRowLine = 0;
    LineTally m_identical{};
    LineTally m_leadingIdentical{}; ///< of those that continue what is above this part
};

} // namespace convey
