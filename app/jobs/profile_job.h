// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads a whole file once for what is odd about it (table/file_finding.h) and for what its columns say
/// (recipe/column_evidence.h), on all cores. Plain functions; run on any thread.
#pragma once

#include "base/result.h"
#include "jobs/control.h"
#include "recipe/column_evidence.h"
#include "table/file_finding.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace convey {

class CsvTable;
class Table;
class Upload;

struct FileProfile
{
    std::vector<FileFinding> findings{}; ///< columns first
    std::vector<std::uint64_t> proposedLeftOut{}; ///< rows (0-based) like totals and footers, ascending
    TableEvidence evidence{}; ///< one entry a column, as far as it was asked for
};

/// `file` is indexed: its row count is complete. With `all` (the rows of several files, `file` the first)
/// these are read. `plan` says what to look for in each column; it may be empty. Errors: Cancelled,
/// FileReadFailed, FileChanged. Cost: one pass over the rows.
[[nodiscard]] Result<FileProfile> runProfile(const std::shared_ptr<const CsvTable>& file,
    const JobControl& control = {}, std::shared_ptr<const Table> all = {}, const EvidencePlan& plan = {},
    const BlankWords& blanks = {});

/// The same for an upload, by its own plan, with the columns of its look-up file. `forPeople`: also what is
/// only shown (see evidencePlan()). The findings do not have those of columnFindingsOf() yet.
[[nodiscard]] Result<FileProfile> profileUpload(
    const Upload& upload, bool forPeople, const JobControl& control = {});

/// The evidence alone, for a guess that nobody looks at. Errors and cost as runProfile(); `table` is indexed.
[[nodiscard]] Result<TableEvidence> runEvidence(const Table& table, const EvidencePlan& plan,
    const BlankWords& blanks = {}, const JobControl& control = {});

} // namespace convey
