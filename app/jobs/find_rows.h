// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which rows hold some words, so that a search can say "3 of 74". A plain function; runs on any thread.
#pragma once

#include "base/result.h"
#include "jobs/control.h"
#include "table/table.h"
#include "table/text_query.h"

#include <cstdint>
#include <vector>

namespace convey {

struct FoundRows
{
    std::vector<std::uint64_t> rows{}; ///< 0-based, ascending; at most kMostFoundRows
    std::uint64_t total = 0; ///< how many there are

    /// How many of them stand at `row` or before it; nothing is said beyond those that are listed.
    [[nodiscard]] std::uint64_t placeOf(std::uint64_t row) const;
};
inline constexpr std::size_t kMostFoundRows = 1'000'000; // 8 MB

/// Empty words are in no row. Errors: Cancelled, FileChanged, FileReadFailed. Cost: one pass over the rows
/// that are counted by now.
[[nodiscard]] Result<FoundRows> findRows(
    const Table& table, const TextQuery& query, const JobControl& control = {});

} // namespace convey
