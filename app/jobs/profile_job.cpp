// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/profile_job.h"

#include "jobs/row_parts.h"
#include "jobs/upload.h"
#include "table/csv_table.h"
#include "table/file_line.h"
#include "table/table_profile.h"

namespace convey {

namespace {

/// The evidence of a part of a file, and room for the cells of its row at hand.
struct EvidencePart
{
    TableEvidence evidence{};
    std::vector<std::string_view> cells{};

    void add(const RowView& row, const BlankWords& blanks)
    {
        if (row.cells.size() != evidence.size())
            return; // no event is made of it, and its cells may stand under other names
        cells.clear();
        for (const Cell& cell : row.cells)
            cells.push_back(cell.text);
        evidence.addRow(cells, fileLine(row.source, row.line), static_cast<std::int64_t>(row.row), blanks);
    }
};

struct ProfilePart
{
    TableProfile profile;
    EvidencePart evidence;
};

} // namespace

Result<FileProfile> runProfile(const std::shared_ptr<const CsvTable>& file, const JobControl& control,
    std::shared_ptr<const Table> all, const EvidencePlan& plan, const BlankWords& blanks)
{
    if (!all)
        all = file;
    Result<std::vector<ProfilePart>> parts = scanInParts(
        *all, control,
        [&] {
            return ProfilePart{TableProfile(file->columns()), {TableEvidence(plan)}};
        },
        [&](ProfilePart& part, const RowView& row) {
            part.profile.add(row);
            part.evidence.add(row, blanks);
        });
    if (!parts)
        return fail(parts.error());
    ProfilePart& whole = parts->front();
    for (std::size_t i = 1; i < parts->size(); ++i) {
        whole.profile.merge((*parts)[i].profile);
        whole.evidence.evidence.merge((*parts)[i].evidence.evidence);
    }
    return FileProfile{.findings = findingsOf(*file, whole.profile),
        .proposedLeftOut = whole.profile.proposedLeftOut(),
        .evidence = std::move(whole.evidence.evidence)};
}

Result<FileProfile> profileUpload(const Upload& upload, bool forPeople, const JobControl& control)
{
    const EvidencePlan plan = upload.evidencePlan(forPeople);
    const BlankWords blanks = upload.blankWords();
    if (!upload.lookup())
        return runProfile(upload.file(), control, upload.source(), plan, blanks);
    Result<FileProfile> profile = runProfile(upload.file(), control, upload.source());
    if (!profile)
        return profile;
    return runEvidence(*upload.table(), plan, blanks, control).map([&](TableEvidence&& evidence) {
        profile->evidence = std::move(evidence);
        return *std::move(profile);
    });
}

Result<TableEvidence> runEvidence(
    const Table& table, const EvidencePlan& plan, const BlankWords& blanks, const JobControl& control)
{
    Result<std::vector<EvidencePart>> parts = scanInParts(
        table, control, [&] { return EvidencePart{TableEvidence(plan)}; },
        [&](EvidencePart& part, const RowView& row) { part.add(row, blanks); });
    if (!parts)
        return fail(parts.error());
    TableEvidence whole = std::move(parts->front().evidence);
    for (std::size_t i = 1; i < parts->size(); ++i)
        whole.merge((*parts)[i].evidence);
    return whole;
}

} // namespace convey
