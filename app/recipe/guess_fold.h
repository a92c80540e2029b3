// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Do the samples show lines of orders, joined by the id? Private to recipe/. Pure; safe on any thread.
#pragma once

#include "recipe/guess.h"

#include <optional>

namespace convey {

struct FoldEvidence
{
    std::uint64_t repeats = 0; ///< rows whose id stood above, or that have none
    std::int64_t firstRepeat = 0; ///< line of the first
    bool ordersAgree = true; ///< on all of them the order's cells are empty or the same
    std::uint64_t identical = 0; ///< rows that are the row above once more, cell by cell
    std::int64_t firstIdentical = 0;
};

/// `key` are the names of the columns by which orders are known. Cost: O(samples × columns).
[[nodiscard]] FoldEvidence foldEvidenceOf(
    const TableHead& head, const Recipe& recipe, const std::vector<std::string>& key);

/// The column whose cells join the lines of orders: that of the id, where it repeats, items are bound, and
/// the repeats contradict nothing. Without all of that rows stay events of their own.
[[nodiscard]] std::optional<std::string> guessedFoldColumn(const TableHead& head, const Recipe& recipe);

} // namespace convey
