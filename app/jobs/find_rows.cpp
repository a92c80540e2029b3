// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/find_rows.h"

#include <algorithm>

namespace convey {

namespace {

constexpr std::uint64_t kRowsBetweenLooks = 16'384; // how long a person's "stop" takes

} // namespace

std::uint64_t FoundRows::placeOf(std::uint64_t row) const
{
    return static_cast<std::uint64_t>(std::ranges::upper_bound(rows, row) - rows.begin());
}

Result<FoundRows> findRows(const Table& table, const TextQuery& query, const JobControl& control)
{
    FoundRows found;
    if (query.isEmpty())
        return found;
    const std::uint64_t all = table.rowCount().rows;
    for (std::uint64_t first = 0; first < all; first += kRowsBetweenLooks) {
        if (control.isStopped())
            return fail({.code = ErrorCode::Cancelled});
        const Result<> scanned =
            table.scan(first, std::min(kRowsBetweenLooks, all - first), [&](const RowView& row) {
                const bool isIn = std::ranges::any_of(
                    row.cells, [&query](const auto& cell) { return query.isIn(cell.text); });
                if (isIn && ++found.total <= kMostFoundRows)
                    found.rows.push_back(row.row);
                return true;
            });
        if (!scanned)
            return fail(scanned.error());
        control.report(std::min(first + kRowsBetweenLooks, all), all);
    }
    return found;
}

} // namespace convey
