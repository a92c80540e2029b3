// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Checks every row of an upload: joins lines of one order, builds the events, judges them, finds repeats,
/// counts. Of the rows of one event the first has its verdict, all others are Merged; an event whose first
/// row is left out is left out, another row left out takes no part in it.
/// A plain function; runs on any thread.
#pragma once

#include "base/clock.h"
#include "check/finding.h"
#include "check/history.h"
#include "check/money_sums.h"
#include "check/summary.h"
#include "check/verdict.h"
#include "event/bound_recipe.h"
#include "jobs/control.h"
#include "jobs/row_groups.h"
#include "table/table.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace convey {

struct CheckRequest
{
    std::shared_ptr<const Table> table; ///< indexed: its row count is complete
    BoundRecipe recipe;
    EpochMs now = 0;
    /// Findings listed at most; beyond it they are counted only.
    std::size_t maxFindings = 100'000;
    std::uint64_t seed = 0; ///< of the keys that find repeats: random in use
    std::uint64_t revision = 0; ///< handed back with the result
    /// What was sent before, of the pixel to send to or of all; null: nothing is known.
    std::shared_ptr<const History> history{};
};

struct CheckResult
{
    std::uint64_t revision = 0;
    EpochMs judgedAtMs = 0;
    Summary summary{};
    MoneySums money{}; ///< of every event whose amount and currency could be read
    std::vector<Verdict> verdicts{}; ///< one a row, 0-based
    std::vector<Finding> findings{}; ///< in the order of the events' first rows
    std::uint64_t findingsNotListed = 0;
    std::shared_ptr<const RowGroups> groups{}; ///< which rows are one event; null: each is
};

/// Errors: Cancelled, FileReadFailed, FileChanged and FileMissing (the name no longer leads to what was
/// read). Cost: one pass over the file, two where rows are folded; a byte a row, about 20 an event, and what
/// the findings take.
[[nodiscard]] Result<CheckResult> runCheck(const CheckRequest& request, const JobControl& control = {});

} // namespace convey
