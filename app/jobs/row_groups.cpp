// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/row_groups.h"

#include "jobs/rows_nearby.h"

#include <QHashFunctions>

#include <algorithm>
#include <bit>
#include <limits>
#include <optional>
#include <utility>

namespace convey {

namespace {

constexpr std::uint64_t kGroupRowsBetweenReports = 5'000;

/// The row in which each key of an order was met first. Of a key 96 bits of two hashes are held: two of ten
/// million orders share them by chance of 2^-50, and nobody knows the seed.
class FirstRows
{
public:
    explicit FirstRows(std::uint64_t seed)
        : m_seed(static_cast<std::size_t>(seed))
        , m_slots(kFirstOrders)
    { }

    /// The first row of the key, or none: then it is this one. Rows above 2^32 - 2 are not remembered.
    std::optional<std::uint64_t> add(std::string_view key, std::uint64_t row)
    {
        if (row >= std::numeric_limits<std::uint32_t>::max())
            return std::nullopt;
        if ((m_used + 1) * 4 > m_slots.size() * 3)
            grow();
        constexpr std::size_t kOther = 0x9E3779B97F4A7C15ULL;
        const Slot wanted{.hash = qHashBits(key.data(), key.size(), m_seed),
            .check =
                static_cast<std::uint32_t>(qHashBits(key.data(), key.size(), std::rotl(m_seed, 29) ^ kOther)),
            .row = static_cast<std::uint32_t>(row + 1)};
        std::size_t at = static_cast<std::size_t>(wanted.hash) & (m_slots.size() - 1);
        for (; m_slots[at].row != 0; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == wanted.hash && m_slots[at].check == wanted.check)
                return m_slots[at].row - 1;
        }
        m_slots[at] = wanted;
        ++m_used;
        return std::nullopt;
    }

private:
    static constexpr std::size_t kFirstOrders = 1'024;
    struct Slot
    {
        std::uint64_t hash = 0;
        std::uint32_t check = 0;
        std::uint32_t row = 0; ///< + 1; 0 = free
    };

    void grow()
    {
        const std::vector<Slot> slots = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
        for (const Slot& kept : slots) {
            if (kept.row == 0)
                continue;
            std::size_t at = static_cast<std::size_t>(kept.hash) & (m_slots.size() - 1);
            while (m_slots[at].row != 0)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = kept;
        }
    }

    std::size_t m_seed;
    std::size_t m_used = 0;
    std::vector<Slot> m_slots; ///< open addressing, a power of two of slots
};

} // namespace

class RowGroups::Grouper
{
public:
    Grouper(const Table& table, const BoundRecipe& recipe, std::uint64_t seed, const JobControl& control)
        : m_table(table)
        , m_recipe(recipe)
        , m_control(control)
        , m_firsts(seed)
        , m_rows(table.rowCount().rows)
    {
        m_groups->m_continues.resize(m_rows);
        m_groups->m_goesOn.resize(m_rows);
    }

    Result<std::shared_ptr<const RowGroups>> run()
    {
        const Result<> scanned = m_table.scan(0, m_rows, [this](const RowView& row) { return add(row); });
        if (!scanned)
            return fail(scanned.error());
        if (m_error)
            return fail(*m_error);
        m_groups->m_byFirst = m_groups->m_byRow;
        std::ranges::stable_sort(m_groups->m_byFirst, {}, &Place::first);
        return std::shared_ptr<const RowGroups>(std::move(m_groups));
    }

private:
    bool add(const RowView& row)
    {
        if (row.row % kGroupRowsBetweenReports == 0) {
            if (m_control.isStopped()) {
                m_error = Error{.code = ErrorCode::Cancelled};
                return false;
            }
            m_control.report(row.row, m_rows);
        }
        if (!cellsAreTold(m_recipe, row)) {
            // Rows without a key that follow may be this one's: they must not fall to the order before it.
            m_key.clear();
            m_hasAbove = true;
            return true;
        }
        if (!foldKeyOf(m_recipe, row, m_next)) {
            m_groups->m_continues[row.row] = m_hasAbove;
            return true;
        }
        m_hasAbove = true;
        if (m_next == m_key) {
            m_groups->m_continues[row.row] = true;
            return true;
        }
        std::swap(m_key, m_next);
        if (const auto first = m_firsts.add(m_key, row.row)) {
            m_groups->m_goesOn[row.row] = true;
            m_groups->m_byRow.push_back({*first, row.row});
        }
        return true;
    }

    const Table& m_table;
    const BoundRecipe& m_recipe;
    const JobControl& m_control;
    FirstRows m_firsts;
    std::uint64_t m_rows;
    std::shared_ptr<RowGroups> m_groups = std::make_shared<RowGroups>();
    std::string m_key{}; ///< of the order above; empty: none, or one that can't be told
    std::string m_next{};
    bool m_hasAbove = false;
    std::optional<Error> m_error{};
};

Result<std::shared_ptr<const RowGroups>> RowGroups::of(
    const Table& table, const BoundRecipe& recipe, std::uint64_t seed, const JobControl& control)
{
    return Grouper(table, recipe, seed, control).run();
}

std::span<const RowGroups::Place> RowGroups::placesOf(std::uint64_t first) const
{
    const auto found = std::ranges::equal_range(m_byFirst, first, {}, &Place::first);
    return {found.begin(), found.end()};
}

std::uint64_t RowGroups::firstOf(std::uint64_t row) const
{
    while (m_continues[row])
        --row;
    if (!m_goesOn[row])
        return row;
    return std::ranges::lower_bound(m_byRow, row, {}, &Place::row)->first;
}

bool RowGroups::isTogether(std::uint64_t first) const
{
    return m_byFirst.empty() || placesOf(first).empty();
}

std::vector<std::uint64_t> RowGroups::rowsOf(std::uint64_t first, std::size_t most) const
{
    std::vector<std::uint64_t> rows;
    const auto take = [&](std::uint64_t row) {
        do {
            rows.push_back(row++);
        } while (continues(row) && rows.size() < most);
    };
    take(first);
    for (const Place& place : placesOf(first)) {
        if (rows.size() < most)
            take(place.row);
    }
    return rows;
}

std::span<const RowView> EventRows::views()
{
    m_views.clear();
    for (const Row& row : m_rows)
        m_views.push_back(row.view());
    return m_views;
}

Result<EventRows> EventRows::read(const Table& table, const RowGroups* groups, std::uint64_t first)
{
    EventRows rows;
    for (const std::uint64_t number : groups ? groups->rowsOf(first) : std::vector{first}) {
        Result<Row> row = table.row(number);
        if (!row)
            return fail(row.error());
        rows.add(*std::move(row));
    }
    return rows;
}

Result<> scanEvents(const Table& table, const RowGroups* groups, std::uint64_t first, std::uint64_t count,
    const EventVisitor& visit)
{
    if (!groups)
        return table.scan(first, count, [&](const RowView& row) { return visit(std::span(&row, 1)); });

    EventRows pending;
    RowsNearby elsewhere(table);
    std::optional<Error> error;
    bool isOpen = true; // the visitor wants more
    const auto hand = [&] {
        const std::uint64_t begins = pending.front().row();
        if (!groups->isTogether(begins)) {
            const std::vector<std::uint64_t> rows = groups->rowsOf(begins);
            for (std::size_t i = pending.size(); i < rows.size(); ++i) {
                const Result<RowView> row = elsewhere.row(rows[i]);
                if (!row) {
                    error = row.error();
                    return;
                }
                pending.add(*row);
            }
        }
        isOpen = visit(pending.views());
        pending.clear();
    };
    const auto take = [&](const RowView& row) {
        const bool begins = groups->isFirst(row.row);
        const bool isOfPending = pending.size() > 0 && groups->continues(row.row);
        if (!begins && !isOfPending)
            return true; // of an order that began before
        const bool goesOn = groups->continues(row.row + 1);
        if (begins && !goesOn && groups->isTogether(row.row)) {
            isOpen = visit(std::span(&row, 1)); // one row: nothing to keep
        } else {
            if (pending.size() <= kMaxRowsOfOrder)
                pending.add(row);
            if (!goesOn)
                hand();
        }
        return isOpen && !error;
    };
    Result<> scanned = table.scan(first, count, take);
    // The last order may go on behind the rows that were asked for.
    if (scanned && isOpen && !error && pending.size() > 0) {
        const auto takeRest = [&](const RowView& row) {
            return groups->continues(row.row) && take(row) && pending.size() > 0;
        };
        scanned = table.scan(first + count, table.rowCount().rows - (first + count), takeRest);
    }
    if (error)
        return fail(*error);
    return scanned;
}

} // namespace convey
