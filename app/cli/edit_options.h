// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The options of `check` that edit rows before they are checked: `--change`, `--fix column` and
/// `--leave-out-lines`. Blocking; run on a worker.
#pragma once

#include "cli/arguments.h"
#include "jobs/fix_job.h"
#include "jobs/upload.h"

#include <optional>

namespace convey::cli {

/// Lays the edits over `upload`; `fixed` adds up the cells. Errors: UsageBadValue (also: no such column, or
/// line), UsageOptionConflict (lines of several files), those of reading the rows.
[[nodiscard]] Result<> editFirst(
    const Arguments& arguments, Upload& upload, std::optional<FixOutcome>& fixed, const JobControl& control);

} // namespace convey::cli
