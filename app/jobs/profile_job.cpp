// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/profile_job.h"

#include "table/csv_table.h"
#include "table/table_profile.h"

namespace convey {

Result<FileProfile> runProfile(
    const std::shared_ptr<const CsvTable>& file, const JobControl& control, std::shared_ptr<const Table> all)
{
    if (!all)
        all = file;
    constexpr std::uint64_t kRowsBetweenReports = 4096;
    const std::uint64_t rows = all->rowCount().rows;
    TableProfile profile(file->columns());
    const Result<> scanned = all->scan(0, rows, [&](const RowView& row) {
        if (row.row % kRowsBetweenReports == 0) {
            control.report(row.row, rows);
            if (control.isStopped())
                return false;
        }
        profile.add(row);
        return true;
    });
    if (!scanned)
        return fail(scanned.error());
    if (control.isStopped())
        return fail({.code = ErrorCode::Cancelled});
    return FileProfile{.findings = findingsOf(*file, profile), .proposedLeftOut = profile.proposedLeftOut()};
}

} // namespace convey
