// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/earlier_jobs.h"

#include "base/text.h"
#include "jobs/job_counts.h"
#include "jobs/sent_elsewhere.h"
#include "jobs/source_facts.h"

#include <QFileInfo>

namespace convey {

Result<std::vector<JobRecord>> unfinishedSends(
    const std::string& ledgerPath, const std::string& editsFolder, EpochMs now)
{
    if (!QFileInfo::exists(toQString(ledgerPath)))
        return {};
    Result<Ledger> ledger = Ledger::open(ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
    if (const Result<> settled = settleSentElsewhere(*ledger, editsFolder, now); !settled)
        return fail(settled.error());
    Result<std::vector<JobRecord>> jobs = ledger->unfinishedJobs();
    if (jobs)
        std::erase_if(*jobs,
            [](const JobRecord& job) { return job.header.mode != JobMode::Live || job.drivenElsewhere; });
    return jobs;
}

Result<std::vector<JobRecord>> earlierSends(
    const std::string& ledgerPath, std::span<const Source> sources, EpochMs now)
{
    if (!QFileInfo::exists(toQString(ledgerPath)))
        return {};
    const Result<SourceFacts> facts = sourceFactsOf(sources);
    if (!facts)
        return fail(facts.error());
    if (facts->contentHash.empty())
        return {};
    const Result<Ledger> ledger = Ledger::open(ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
    Result<std::vector<JobRecord>> jobs = ledger->jobs();
    if (jobs)
        std::erase_if(*jobs, [&](const JobRecord& job) {
            const SourceFacts& source = job.header.source;
            const bool isSame =
                source.sizeBytes == facts->sizeBytes && source.contentHash == facts->contentHash;
            const JobCounts counts = countsOf(job);
            return job.header.mode != JobMode::Live || !isSame || counts.accepted + counts.unknown == 0;
        });
    return jobs;
}

Result<std::optional<JobRecord>> jobOfFile(
    const std::string& ledgerPath, const std::string& file, const JobHeader& wanted, EpochMs now)
{
    if (!QFileInfo::exists(toQString(ledgerPath)))
        return std::nullopt;
    const Result<Ledger> ledger = Ledger::open(ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
    Result<std::vector<JobRecord>> jobs = ledger->jobs();
    if (!jobs)
        return fail(jobs.error());
    std::erase_if(*jobs, [&](const JobRecord& job) {
        const JobHeader& header = job.header;
        return header.mode != wanted.mode || header.pixelId != wanted.pixelId
            || header.endpoint != wanted.endpoint || job.state == JobState::Cancelled || job.drivenElsewhere
            || pathsOf(header.source) != std::vector<std::string>{file};
    });
    if (jobs->empty())
        return std::nullopt;
    const Source source{.path = file};
    const Result<SourceFacts> facts = sourceFactsOf({&source, 1});
    if (!facts)
        return fail(facts.error());
    if (!requireSameSource(jobs->front().header.source, *facts))
        return std::nullopt;
    return std::move(jobs->front());
}

Result<> giveUpJob(const std::string& ledgerPath, std::string_view jobId, EpochMs now)
{
    Result<Ledger> ledger = Ledger::open(ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
    if (Result<> claimed = ledger->claim(jobId, now); !claimed)
        return claimed;
    return ledger->closeJob(jobId, JobState::Cancelled, now);
}

} // namespace convey
