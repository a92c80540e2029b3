// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/row_groups.h"

#include "jobs/event_window.h"
#include "jobs/ordered_parts.h"

#include <QHashFunctions>

#include <algorithm>
#include <bit>
#include <limits>
#include <optional>
#include <utility>

namespace convey {

namespace {

constexpr std::uint64_t kRowsOfGroupingPart = 4'096; // as in check_merge.cpp, for a pass that does less a row

/// What the cells of `fold_by` say in one row. Of the key 96 bits of two hashes are held: two of ten million
/// orders share them by chance of 2^-50, and nobody knows the seed.
struct RowKey
{
    enum class Kind : std::uint32_t
    {
        Key,
        Blank, ///< the row continues the one above it
        Untold, ///< its cells can't be told apart
    };

    std::uint64_t hash = 0;
    std::uint32_t check = 0;
    Kind kind = Kind::Untold;

    bool operator==(const RowKey&) const = default;
};

struct KeysOfPart
{
    std::vector<RowKey> rows{};
    std::optional<Error> error{};
};

/// A thread's part of reading them.
class KeyReader
{
public:
    KeyReader(const Table& table, const BoundRecipe& recipe, std::uint64_t seed)
        : m_table(table)
        , m_recipe(recipe)
        , m_seed(static_cast<std::size_t>(seed))
    { }

    KeysOfPart work(std::uint64_t index)
    {
        KeysOfPart part;
        part.rows.reserve(kRowsOfGroupingPart);
        const Result<> scanned =
            m_table.scan(index * kRowsOfGroupingPart, kRowsOfGroupingPart, [&](const RowView& row) {
                part.rows.push_back(keyOf(row));
                return true;
            });
        if (!scanned)
            part.error = scanned.error();
        return part;
    }

private:
    RowKey keyOf(const RowView& row)
    {
        if (!cellsAreTold(m_recipe, row))
            return {.kind = RowKey::Kind::Untold};
        if (!foldKeyOf(m_recipe, row, m_next))
            return {.kind = RowKey::Kind::Blank};
        if (m_next != m_text) { // lines of an order are often neighbours
            constexpr std::size_t kOther = 0x9E3779B97F4A7C15ULL;
            std::swap(m_text, m_next);
            m_key = {.hash = qHashBits(m_text.data(), m_text.size(), m_seed),
                .check = static_cast<std::uint32_t>(
                    qHashBits(m_text.data(), m_text.size(), std::rotl(m_seed, 29) ^ kOther)),
                .kind = RowKey::Kind::Key};
        }
        return m_key;
    }

    const Table& m_table;
    const BoundRecipe& m_recipe;
    std::size_t m_seed;
    std::string m_text{}; ///< of m_key; empty: there is none yet
    std::string m_next{};
    RowKey m_key{};
};

/// The row in which each key of an order was met first.
class FirstRows
{
public:
    /// The first row of the key, or none: then it is this one. Rows above 2^32 - 2 are not remembered.
    std::optional<std::uint32_t> add(const RowKey& key, std::uint64_t row)
    {
        if (row >= std::numeric_limits<std::uint32_t>::max())
            return std::nullopt;
        if ((m_used + 1) * 4 > m_slots.size() * 3)
            grow();
        std::size_t at = slotOf(key.hash);
        for (; m_slots[at].row != 0; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == key.hash && m_slots[at].check == key.check)
                return m_slots[at].row - 1;
        }
        m_slots[at] = {.hash = key.hash, .check = key.check, .row = static_cast<std::uint32_t>(row + 1)};
        ++m_used;
        return std::nullopt;
    }

    /// Brings the place of a key near, some time before it is added.
    void expect(const RowKey& key) const
    {
#if defined(__GNUC__)
        __builtin_prefetch(&m_slots[slotOf(key.hash)]);
#else
        static_cast<void>(key);
#endif
    }

private:
    static constexpr std::size_t kFirstOrders = 1'024;
    struct Slot
    {
        std::uint64_t hash = 0;
        std::uint32_t check = 0;
        std::uint32_t row = 0; ///< + 1; 0 = free
    };

    [[nodiscard]] std::size_t slotOf(std::uint64_t hash) const
    {
        return static_cast<std::size_t>(hash) & (m_slots.size() - 1);
    }

    void grow()
    {
        const std::vector<Slot> slots = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
        for (const Slot& kept : slots) {
            if (kept.row == 0)
                continue;
            std::size_t at = slotOf(kept.hash);
            while (m_slots[at].row != 0)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = kept;
        }
    }

    std::size_t m_used = 0;
    std::vector<Slot> m_slots = std::vector<Slot>(kFirstOrders); ///< open addressing, a power of two of slots
};

} // namespace

class RowGroups::Grouper
{
public:
    Grouper(const Table& table, const BoundRecipe& recipe, std::uint64_t seed, const JobControl& control)
        : m_table(table)
        , m_recipe(recipe)
        , m_seed(seed)
        , m_control(control)
        , m_rows(table.rowCount().rows)
    {
        m_groups->m_continues.resize(m_rows);
        m_groups->m_goesOn.resize(m_rows);
    }

    Result<std::shared_ptr<const RowGroups>> run(unsigned threads)
    {
        workInOrder((m_rows + kRowsOfGroupingPart - 1) / kRowsOfGroupingPart, threads,
            [this] { return KeyReader(m_table, m_recipe, m_seed); },
            [this](const KeysOfPart& part) { return take(part); });
        if (m_error)
            return fail(*m_error);
        m_groups->m_byFirst = m_groups->m_byRow;
        std::ranges::sort(m_groups->m_byFirst);
        return std::shared_ptr<const RowGroups>(std::move(m_groups));
    }

private:
    bool take(const KeysOfPart& part)
    {
        for (const RowKey& key : part.rows)
            m_firsts.expect(key);
        for (const RowKey& key : part.rows)
            add(key, m_row++);
        m_error = part.error;
        m_control.report(m_row, m_rows);
        if (!m_error && m_control.isStopped())
            m_error = Error{.code = ErrorCode::Cancelled};
        return !m_error;
    }

    void add(const RowKey& key, std::uint64_t row)
    {
        switch (key.kind) {
        case RowKey::Kind::Untold:
            // Rows without a key that follow may be this one's: they must not fall to the order before it.
            m_key = {};
            break;
        case RowKey::Kind::Blank:
            m_groups->m_continues[row] = m_hasAbove;
            return;
        case RowKey::Kind::Key:
            if (key == m_key) {
                m_groups->m_continues[row] = true;
                return;
            }
            m_key = key;
            if (const auto first = m_firsts.add(key, row)) {
                m_groups->m_goesOn[row] = true;
                m_groups->m_byRow.push_back({*first, static_cast<std::uint32_t>(row)});
            }
            break;
        }
        m_hasAbove = true;
    }

    const Table& m_table;
    const BoundRecipe& m_recipe;
    std::uint64_t m_seed;
    const JobControl& m_control;
    FirstRows m_firsts{};
    std::uint64_t m_rows;
    std::uint64_t m_row = 0; ///< the next one
    std::shared_ptr<RowGroups> m_groups = std::make_shared<RowGroups>();
    RowKey m_key{}; ///< of the order above
    bool m_hasAbove = false;
    std::optional<Error> m_error{};
};

Result<std::shared_ptr<const RowGroups>> RowGroups::of(const Table& table, const BoundRecipe& recipe,
    std::uint64_t seed, const JobControl& control, unsigned threads)
{
    return Grouper(table, recipe, seed, control).run(threads);
}

RowGroups::Places::iterator RowGroups::placesFrom(std::uint64_t first) const
{
    const Places places(m_byFirst);
    return std::ranges::lower_bound(places, first, {}, &Place::first);
}

std::uint64_t RowGroups::firstOf(std::uint64_t row) const
{
    while (m_continues[row])
        --row;
    if (!m_goesOn[row])
        return row;
    return std::ranges::lower_bound(m_byRow, row, {}, &Place::row)->first;
}

void RowGroups::appendRows(
    std::uint64_t first, std::size_t most, Places::iterator& place, std::vector<std::uint64_t>& rows) const
{
    const std::size_t end = rows.size() + most;
    const auto take = [&](std::uint64_t row) {
        do {
            rows.push_back(row++);
        } while (continues(row) && rows.size() < end);
    };
    take(first);
    for (; place != Places(m_byFirst).end() && place->first == first; ++place) {
        if (rows.size() < end)
            take(place->row);
    }
}

std::vector<std::uint64_t> RowGroups::rowsOf(std::uint64_t first, std::size_t most) const
{
    std::vector<std::uint64_t> rows;
    Places::iterator place = placesFrom(first);
    appendRows(first, most, place, rows);
    return rows;
}

std::uint64_t RowGroups::gather(std::uint64_t first, std::uint64_t end, std::size_t most,
    std::vector<std::uint64_t>& rows, std::vector<std::size_t>& ends) const
{
    rows.clear();
    ends.clear();
    Places::iterator place = placesFrom(first);
    for (; first < end && (ends.empty() || rows.size() < most); ++first) {
        if (!isFirst(first))
            continue;
        appendRows(first, kMaxRowsOfOrder + 1, place, rows);
        ends.push_back(rows.size());
    }
    return first;
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
        rows.m_rows.push_back(*std::move(row));
    }
    return rows;
}

Result<> scanEvents(const Table& table, const RowGroups* groups, std::uint64_t first, std::uint64_t count,
    const EventVisitor& visit)
{
    if (!groups)
        return table.scan(first, count, [&](const RowView& row) { return visit(std::span(&row, 1)); });

    EventWindow window(table, *groups);
    const std::uint64_t rows = table.rowCount().rows;
    const std::uint64_t end = first + std::min(count, rows - std::min(first, rows));
    while (first < end) {
        const Result<std::uint64_t> next = window.read(first, end);
        if (!next)
            return fail(next.error());
        if (!window.hand(visit))
            return {};
        first = *next;
    }
    return {};
}

} // namespace convey
