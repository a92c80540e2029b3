// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Checks again after a person has edited some rows, or after the clock went on: only the events are judged
/// anew that changed or aged, and those that share an id with them before or after. The result is the one
/// that runCheck() gives. Plain functions; run on any thread.
#pragma once

#include "jobs/check_job.h"
#include "table/edits.h"

#include <cstdint>
#include <span>
#include <vector>

namespace convey {

/// The rows that two states of edits leave different, ascending.
[[nodiscard]] std::vector<std::uint64_t> changedRows(const Edits& before, const Edits& after);

/// `result` is what runCheck() or runRecheck() gave for `was`. `request` has the same recipe and history over
/// the same file and a time that is no earlier; its table differs from that of `was` in the rows of `changed`
/// alone (any order, repeats allowed). Where that is not enough to go by, all rows are checked: `was` kept no
/// keys (CheckRequest::keepsKeys), not all findings are listed, an edit changes which rows are one order,
/// most blocks hold something that aged, or the last look at all rows is an hour old (the pictures of the
/// times begin with it). Errors as runCheck(). Cost: one build for each row of the blocks that crossed an
/// edge of the window (CheckResult::clockEdges), a small read and two builds for each row of the changed
/// events, and one pass over verdicts, keys and findings, some ten milliseconds for ten million rows.
[[nodiscard]] Result<CheckResult> runRecheck(const CheckRequest& request, const CheckRequest& was,
    const CheckResult& result, std::span<const std::uint64_t> changed, const JobControl& control = {});

} // namespace convey
