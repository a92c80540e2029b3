// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/job_edits.h"

#include "base/own_folder.h"
#include "base/text.h"
#include "jobs/source_facts.h"
#include "ledger/ledger.h"

#include <QFile>

#include <algorithm>

namespace convey {

std::string jobEditsPath(std::string_view folder, std::string_view hash)
{
    return hash.empty() || folder.empty() ? std::string()
                                          : std::string(folder).append("/").append(hash).append(".json");
}

Result<std::string> keepJobEdits(
    const std::string& folder, const Edits& edits, std::span<const Column> columns)
{
    std::string hash = editsHashOf(edits, columns);
    const std::string path = jobEditsPath(folder, hash);
    if (path.empty())
        return hash;
    return makeFolderFor(path).and_then([&] { return saveEdits(path, edits, columns); }).map([&] {
        return std::move(hash);
    });
}

void forgetJobEdits(std::string_view folder, std::string_view hash, const Ledger& ledger)
{
    const QString path = toQString(jobEditsPath(folder, hash));
    if (path.isEmpty())
        return;
    const Result<std::vector<JobRecord>> open = ledger.unfinishedJobs();
    const bool isNeeded = !open
        || std::ranges::any_of(*open, [&](const JobRecord& job) { return job.header.editsHash == hash; });
    if (!isNeeded)
        QFile::remove(path);
}

} // namespace convey
