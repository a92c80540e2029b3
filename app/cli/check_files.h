// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The files that `check` writes beside its report. Blocking; run on a worker. Each is replaced whole or not
/// at all.
#pragma once

#include "cli/arguments.h"
#include "cli/input_file.h"
#include "cli/only_option.h"
#include "jobs/rejects.h"

#include <cstdint>

namespace convey::cli {

struct CheckFiles
{
    RejectCounts rejects{};
    bool wroteRejects = false;
    std::uint64_t findings = 0;
    bool wroteFindings = false;
};

/// None of the files to write may be one that is read. Errors: UsageWouldOverwrite.
[[nodiscard]] Result<> requireOtherFiles(const Arguments& arguments);

/// Do the options ask for something that needs every finding?
[[nodiscard]] bool needsAllFindings(const Arguments& arguments);

/// Writes what `--rejects`, `--findings`, `--reminder`, `--xray` and `--save-edits` name. Errors:
/// those of AtomicFile and of reading the rows.
[[nodiscard]] Result<CheckFiles> writeCheckFiles(
    const Arguments& arguments, const CheckedUpload& checked, const ListedCheck& listed);

} // namespace convey::cli
