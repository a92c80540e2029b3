// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/earlier_jobs.h"

#include "base/text.h"
#include "jobs/source_facts.h"

#include <QFileInfo>

namespace convey {

Result<std::vector<JobRecord>> unfinishedSends(const std::string& ledgerPath, EpochMs now)
{
    if (!QFileInfo::exists(toQString(ledgerPath)))
        return {};
    const Result<Ledger> ledger = Ledger::open(ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
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
            const std::int64_t sent = job.progress.accepted + job.progress.unknown + job.progress.inFlight;
            return job.header.mode != JobMode::Live || !isSame || sent == 0;
        });
    return jobs;
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
