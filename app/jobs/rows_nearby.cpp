// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/rows_nearby.h"

#include <algorithm>

namespace convey {

Result<RowView> RowsNearby::row(std::uint64_t row)
{
    ++m_uses;
    // A little further than what was read last counts as going on: other orders stand between.
    const auto follows = [&](const Place& place) {
        return !place.rows.empty() && row >= place.end() && row < place.end() + kMostRows;
    };
    Place* next = nullptr;
    Place* oldest = &m_places.front();
    for (Place& place : m_places) {
        if (row >= place.first && row < place.end()) {
            place.lastUse = m_uses;
            return place.rows[static_cast<std::size_t>(row - place.first)].view();
        }
        next = !next && follows(place) ? &place : next;
        oldest = place.lastUse < oldest->lastUse ? &place : oldest;
    }
    Place& place = next ? *next : *oldest;
    const std::uint64_t count = next ? std::min<std::uint64_t>(2 * place.rows.size(), kMostRows) : 1;
    if (const Result<> filled = fill(place, row, count); !filled)
        return fail(filled.error());
    return place.rows.front().view();
}

Result<> RowsNearby::fill(Place& place, std::uint64_t first, std::uint64_t count)
{
    place.first = first;
    place.lastUse = m_uses;
    place.rows.clear();
    if (count == 1) {
        Result<Row> row = m_table.row(first);
        if (!row)
            return fail(row.error());
        place.rows.push_back(*std::move(row));
        return {};
    }
    return m_table.scan(first, count, [&](const RowView& row) {
        place.rows.emplace_back(row);
        return true;
    });
}

} // namespace convey
