// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/profile_job.h"

#include "jobs/row_parts.h"
#include "jobs/upload.h"
#include "table/csv_table.h"
#include "table/table_profile.h"

namespace convey {

namespace {

TableEvidence emptyEvidence(std::span<const EvidenceKinds> plan)
{
    TableEvidence evidence(plan.size());
    for (std::size_t i = 0; i < plan.size(); ++i) {
        if (plan[i].any())
            evidence[i].emplace(plan[i]);
    }
    return evidence;
}

void addRow(TableEvidence& evidence, const RowView& row, const BlankWords& blanks)
{
    if (row.cells.size() != evidence.size())
        return; // no event is made of it, and its cells may stand under other names
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        if (evidence[i])
            evidence[i]->add(row.text(i), row.line, blanks, static_cast<std::int64_t>(row.row));
    }
}

struct ProfilePart
{
    TableProfile profile;
    TableEvidence evidence;
};

} // namespace

Result<FileProfile> runProfile(const std::shared_ptr<const CsvTable>& file, const JobControl& control,
    std::shared_ptr<const Table> all, std::span<const EvidenceKinds> plan, const BlankWords& blanks)
{
    if (!all)
        all = file;
    Result<std::vector<ProfilePart>> parts = scanInParts(
        *all, control,
        [&] {
            return ProfilePart{TableProfile(file->columns()), emptyEvidence(plan)};
        },
        [&](ProfilePart& part, const RowView& row) {
            part.profile.add(row);
            addRow(part.evidence, row, blanks);
        });
    if (!parts)
        return fail(parts.error());
    ProfilePart& whole = parts->front();
    for (std::size_t i = 1; i < parts->size(); ++i) {
        whole.profile.merge((*parts)[i].profile);
        mergeEvidence(whole.evidence, (*parts)[i].evidence);
    }
    return FileProfile{.findings = findingsOf(*file, whole.profile),
        .proposedLeftOut = whole.profile.proposedLeftOut(),
        .evidence = std::move(whole.evidence)};
}

Result<FileProfile> profileUpload(const Upload& upload, bool forPeople, const JobControl& control)
{
    const std::vector<EvidenceKinds> plan = upload.evidencePlan(forPeople);
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

Result<TableEvidence> runEvidence(const Table& table, std::span<const EvidenceKinds> plan,
    const BlankWords& blanks, const JobControl& control)
{
    Result<std::vector<TableEvidence>> parts = scanInParts(
        table, control, [&] { return emptyEvidence(plan); },
        [&](TableEvidence& part, const RowView& row) { addRow(part, row, blanks); });
    if (!parts)
        return fail(parts.error());
    TableEvidence whole = std::move(parts->front());
    for (std::size_t i = 1; i < parts->size(); ++i)
        mergeEvidence(whole, (*parts)[i]);
    return whole;
}

} // namespace convey
