// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/job_look.h"

#include "base/text.h"
#include "jobs/job_receipt.h"

#include <QFileInfo>

namespace convey {

namespace {

Result<Ledger> openKnown(const std::string& ledgerPath, std::string_view jobId, EpochMs now)
{
    if (!QFileInfo::exists(toQString(ledgerPath)))
        return fail({.code = ErrorCode::JobUnknown, .subject = std::string(jobId)});
    return Ledger::open(ledgerPath, now);
}

} // namespace

Result<JobLook> lookAtJob(const std::string& ledgerPath, std::string_view jobId, EpochMs now)
{
    const Result<Ledger> ledger = openKnown(ledgerPath, jobId, now);
    if (!ledger)
        return fail(ledger.error());
    Result<JobRecord> job = ledger->job(jobId);
    if (!job)
        return fail(job.error());
    Result<Receipt> receipt = receiptOf(*ledger, jobId);
    if (!receipt)
        return fail(receipt.error());
    Result<std::map<std::string, EpochMs>> ticks = ledger->ticks(jobId);
    if (!ticks)
        return fail(ticks.error());
    return ledger->refusals(jobId).map([&](std::vector<RefusedEvent> refusals) {
        return JobLook{.job = *std::move(job),
            .receipt = *std::move(receipt),
            .ticks = *std::move(ticks),
            .refusals = std::move(refusals)};
    });
}

Result<> tickPoint(const std::string& ledgerPath, std::string_view jobId, std::string_view point,
    std::optional<EpochMs> tickedMs, EpochMs now)
{
    Result<Ledger> ledger = openKnown(ledgerPath, jobId, now);
    if (!ledger)
        return fail(ledger.error());
    return ledger->setTick(jobId, point, tickedMs);
}

Result<JobList> allJobs(const std::string& ledgerPath, EpochMs now)
{
    JobList listed;
    if (!QFileInfo::exists(toQString(ledgerPath)))
        return listed;
    const Result<Ledger> ledger = Ledger::open(ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
    listed.setAside = ledger->opening().setAside;
    Result<std::vector<JobRecord>> jobs = ledger->jobs();
    if (!jobs)
        return fail(jobs.error());
    for (JobRecord& job : *jobs) {
        const Result<std::vector<BatchRecord>> batches = ledger->batches(job.id);
        if (!batches)
            return fail(batches.error());
        ListedJob& one = listed.jobs.emplace_back(ListedJob{.job = std::move(job)});
        for (const BatchRecord& batch : *batches) {
            one.requests += batch.attempt;
            if (batch.state == BatchState::Accepted)
                one.accepted.merge(batch.money);
        }
    }
    return listed;
}

} // namespace convey
