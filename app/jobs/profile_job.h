// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads a whole file once for what is odd about it: see table/file_finding.h.
/// A plain function; runs on any thread.
#pragma once

#include "base/result.h"
#include "jobs/control.h"
#include "table/file_finding.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace convey {

class CsvTable;
class Table;

struct FileProfile
{
    std::vector<FileFinding> findings{}; ///< columns first
    std::vector<std::uint64_t> proposedLeftOut{}; ///< rows (0-based) like totals and footers, ascending
};

/// `file` is indexed: its row count is complete. With `all` (the rows of several files, `file` the first)
/// these are read. Errors: Cancelled, FileReadFailed, FileChanged. Cost: one pass over the rows.
[[nodiscard]] Result<FileProfile> runProfile(const std::shared_ptr<const CsvTable>& file,
    const JobControl& control = {}, std::shared_ptr<const Table> all = {});

} // namespace convey
