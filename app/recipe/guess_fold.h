// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which columns may join the lines of orders, and what rows say about it. Private to recipe/. Pure; safe on
/// any thread.
#pragma once

#include "recipe/guess.h"

#include <string>
#include <vector>

namespace convey {

/// The names of the columns by whose cells a guess of this recipe would join lines: those that are bound,
/// else that of the id, where it is a column and items come from rows. Without them rows stay events of their
/// own.
[[nodiscard]] std::vector<std::string> foldKeyToTry(const Recipe& recipe);

/// What to look at in rows; nothing when a column of the key is missing.
[[nodiscard]] LinePlan linePlanOf(
    const TableHead& head, const Recipe& recipe, const std::vector<std::string>& key);

/// Of the whole file where `evidence` looked at this key, else of the samples. Cost: O(samples × columns), or
/// one pass over the orders that were followed.
[[nodiscard]] FoldEvidence foldEvidenceOf(const TableHead& head, const TableEvidence& evidence,
    const Recipe& recipe, const std::vector<std::string>& key);

} // namespace convey
