// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/row_groups.h"

#include "jobs/event_window.h"
#include "jobs/ordered_parts.h"
#include "jobs/row_keys.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace convey {

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
