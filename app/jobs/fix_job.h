// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One fix for many rows: the proposed fixes of a cause, find and replace down a column, the fix column of a
/// rejects file that came back. Each gives edits to lay over the file; nothing is written.
/// Plain functions; run on any thread.
#pragma once

#include "check/fix.h"
#include "jobs/check_job.h"
#include "jobs/control.h"
#include "table/edits.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace convey {

/// What fixing did.
struct FixOutcome
{
    Edits edits{}; ///< those there were, with the new ones over them
    std::uint64_t cells = 0; ///< that have another text now
    std::uint64_t rows = 0; ///< with such cells
    std::uint64_t without = 0; ///< findings with these rules for which no fix is known
};

/// The fix of one finding of a check. None: no fix is known, or the rows can't be read. Cost: as
/// FixFinder::find() and reading the rows of the event.
[[nodiscard]] std::optional<CellFix> proposedFix(
    const CheckRequest& request, const CheckResult& check, const Finding& finding);

/// The fixes of all findings with one of `rules` (none: of all rules). `check` belongs to `request`, `edits`
/// are those its table has. Rows that are left out or outside are passed over: mending them would not help.
/// Errors: Cancelled, FileChanged, FileReadFailed. Cost: the rows with findings are read; all rows where the
/// check does not list every finding.
[[nodiscard]] Result<FixOutcome> runFix(const CheckRequest& request, const CheckResult& check,
    const Edits& edits, std::span<const Rule> rules, const JobControl& control = {});

struct ReplaceRequest
{
    std::shared_ptr<const Table> table; ///< with the edits so far
    std::uint32_t column = 0; ///< 0-based
    std::string
        find{}; ///< UTF-8, letter by letter; with `wholeCell` it may be empty: then empty cells are filled
    std::string text{}; ///< what stands there instead
    bool wholeCell = false; ///< only cells that hold nothing else (blanks around it aside)
    bool ignoresCase = false; ///< of `find`, in any script; the rest of a cell stays as it is
    std::vector<std::uint32_t> rows{}; ///< ascending; empty = all
};

/// Every place of `find` in the cells of the column. Nothing is changed when `find` is empty and part of a
/// cell is meant. Errors: as runFix(). Cost: one pass over the rows.
[[nodiscard]] Result<FixOutcome> runReplace(
    const ReplaceRequest& request, const Edits& edits, const JobControl& control = {});

struct ReplaceSample
{
    std::int64_t line = 0; ///< 1-based in the file
    std::string before{};
    std::string after{};

    bool operator==(const ReplaceSample&) const = default;
};

inline constexpr std::size_t kReplaceSamples = 3;

struct ReplacePreview
{
    std::uint64_t cells = 0;
    std::vector<ReplaceSample> samples{}; ///< the first kReplaceSamples

    bool operator==(const ReplacePreview&) const = default;
};

/// What runReplace() would do. Errors and cost: as there.
[[nodiscard]] Result<ReplacePreview> previewReplace(
    const ReplaceRequest& request, const JobControl& control = {});

/// What the fix column of a rejects file says (jobs/rejects.h), laid over that file. `without` counts the
/// rows whose cell holds something else. Errors: as runFix(). Cost: one pass over the rows.
[[nodiscard]] Result<FixOutcome> runReturnedFixes(
    const Table& table, const Edits& edits, const JobControl& control = {});

} // namespace convey
