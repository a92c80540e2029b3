// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Counts the rows of a file on all cores. A plain function; runs on any thread, and on threads of its own
/// that have ended when it returns.
#pragma once

#include "base/result.h"
#include "jobs/control.h"
#include "table/part_counter.h"

#include <functional>
#include <span>

namespace convey {

class CsvTable;
struct OpenFiles;

/// As CsvTable::index(), on `threads` threads (0 = as many as the processor has, at most 8). The result is
/// the same whatever their number. Progress is in bytes. Meanwhile the table may be read, and its row count
/// grows. Errors: Cancelled (what was counted stays; a later call goes on from there), FileChanged,
/// FileReadFailed. Cost: one pass over the file; beside the index a part of 4 MiB a thread in the making, at
/// most 8 bytes for each of their rows.
[[nodiscard]] Result<> runIndex(CsvTable& table, const JobControl& control = {}, unsigned threads = 0);

/// What one thread does with the rows of a file while they are counted.
struct PartTaker
{
    /// Gets the rows of a part, numbered from 0, without a line. Row 0 begins the part anew: what was added
    /// before it, and not taken, came from a wrong guess of where a row begins.
    std::function<void(const RowView& row)> add;
    /// What was added last is right, and is these rows. Parts come in ascending order, but not all of them.
    std::function<void(const CountedRows& rows)> take;
};

/// The same, and in the same pass every row of the file goes to one of `takers` (at least one), each of which
/// has a thread. Rows that were counted before are read again. Errors also those of Table::scan(); what was
/// taken is of no use then.
[[nodiscard]] Result<> runIndex(
    CsvTable& table, std::span<const PartTaker> takers, const JobControl& control = {});

/// How many threads are worth it: at most `most` (0 = as many as the processor has, at most 8), at least one.
[[nodiscard]] unsigned threadsFor(const CsvTable& table, unsigned most = 0);

/// The rows of all files, one file after the other; progress is over all of them.
[[nodiscard]] Result<> runIndex(const OpenFiles& files, const JobControl& control = {}, unsigned threads = 0);

} // namespace convey
