// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Carries edits over to the same file read anew: as it is on the disk now, or with another dialect. A row is
/// known again by its cells as the file has them, wherever it stands now; edits of rows that are not there
/// any more are counted, never laid over another row. Plain functions; any thread.
#pragma once

#include "base/result.h"
#include "jobs/control.h"
#include "table/edits.h"

#include <cstdint>
#include <map>

namespace convey {

/// What an edited row looked like, by its number: taken while the file can still be read.
using RowMarks = std::map<std::uint64_t, std::uint64_t>;

/// Adds the marks of edited rows that have none yet. `table` is the file's, without edits. Errors: those of
/// Table::row(); marks that were taken before stay. Cost: one small read a row.
[[nodiscard]] Result<> markRows(
    const Table& table, const Edits& edits, RowMarks& marks, const JobControl& control = {});

struct KeptEdits
{
    Edits edits{};
    std::uint64_t lost = 0; ///< rows whose edits could not be kept
};

/// The edits for `table`, all of whose rows are counted. Among rows that are alike the first that is free is
/// taken. Errors: Cancelled, FileChanged, FileReadFailed. Cost: one pass over the rows.
[[nodiscard]] Result<KeptEdits> keepEdits(
    const Edits& edits, const RowMarks& marks, const Table& table, const JobControl& control = {});

} // namespace convey
