// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Checks every row of an upload: joins lines of one order, builds the events, judges them, finds repeats,
/// counts. Of the rows of one event the first has its verdict, all others are Merged; an event whose first
/// row is left out is left out, another row left out takes no part in it.
/// A plain function; runs on any thread and brings its own helpers. The result does not depend on how many.
#pragma once

#include "base/clock.h"
#include "check/file_evidence.h"
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
    std::vector<UsualAmount> usualAmounts{}; ///< of the uploads with the same recipe before this one
    /// What was sent before, of the pixel to send to or of all; null: nothing is known.
    std::shared_ptr<const History> history{};
    /// Keep what makes a check after an edit or a minute cheap (recheck_job.h): 8 bytes a row.
    bool keepsKeys = false;
    unsigned threads = 0; ///< 0: the cores, at most eight
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
    /// What all events together say that are not left out; its times are the clock of the file.
    FileEvidence evidence{};
    std::vector<Finding> fileFindings{}; ///< about the file as a whole (isOfWholeFile()); none is of a row
    std::shared_ptr<const RowGroups> groups{}; ///< which rows are one event; null: each is
    std::shared_ptr<const History> history{}; ///< that of the request
    /// By row: the key of the name and id of an event that would be sent if no other had them; 0 = none.
    /// Empty unless CheckRequest::keepsKeys.
    std::vector<std::uint64_t> keys{};
    /// By block of kRowsOfClockBlock rows: no verdict of its events changes by the clock alone before that
    /// moment. Empty unless CheckRequest::keepsKeys.
    std::vector<EpochMs> clockEdges{};
    EpochMs allJudgedAtMs = 0; ///< when every row was looked at; since then only those that changed or aged
};
inline constexpr std::uint64_t kRowsOfClockBlock = 512;

/// Errors: Cancelled, FileReadFailed, FileChanged and FileMissing (the name no longer leads to what was
/// read). Cost: one pass over the file on all cores, two where rows are folded; a byte a row, 8 to 16 an
/// event, and what the findings take. `control` is told on any of the threads, by one at a time.
[[nodiscard]] Result<CheckResult> runCheck(const CheckRequest& request, const JobControl& control = {});

} // namespace convey
