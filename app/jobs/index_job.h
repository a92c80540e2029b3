// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Counts the rows of a file on all cores. A plain function; runs on any thread, and on threads of its own
/// that have ended when it returns.
#pragma once

#include "base/result.h"
#include "jobs/control.h"

namespace convey {

class CsvTable;
struct OpenFiles;

/// As CsvTable::index(), on `threads` threads (0 = as many as the processor has, at most 8). The result is
/// the same whatever their number. Progress is in bytes. Meanwhile the table may be read, and its row count
/// grows. Errors: Cancelled (what was counted stays; a later call goes on from there), FileChanged,
/// FileReadFailed. Cost: one pass over the file; beside the index a few parts of 4 MiB in the making, at most
/// 8 bytes for each of their rows.
[[nodiscard]] Result<> runIndex(CsvTable& table, const JobControl& control = {}, unsigned threads = 0);

/// The rows of all files, one file after the other; progress is over all of them.
[[nodiscard]] Result<> runIndex(const OpenFiles& files, const JobControl& control = {}, unsigned threads = 0);

} // namespace convey
