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

struct FileProfile
{
    std::vector<FileFinding> findings{}; ///< columns first
    std::vector<std::uint64_t> proposedLeftOut{}; ///< rows (0-based) like totals and footers, ascending
};

/// `file` is indexed: its row count is complete. Errors: Cancelled, FileReadFailed, FileChanged.
/// Cost: one pass over the file.
[[nodiscard]] Result<FileProfile> runProfile(
    const std::shared_ptr<const CsvTable>& file, const JobControl& control = {});

} // namespace convey
