// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/sent_elsewhere.h"

#include "jobs/job_counts.h"
#include "jobs/job_edits.h"

#include <algorithm>
#include <iterator>

namespace convey {

namespace {

bool isOpenBatch(BatchState state)
{
    return state == BatchState::Planned || state == BatchState::InFlight || state == BatchState::Unknown
        || state == BatchState::NotDelivered;
}

/// The keys of what a job may still send, ascending.
Result<std::vector<EventKey>> openKeysOf(const Ledger& ledger, std::string_view jobId)
{
    const Result<std::vector<BatchRecord>> batches = ledger.batches(jobId);
    if (!batches)
        return fail(batches.error());
    std::vector<EventKey> keys;
    for (const BatchRecord& batch : *batches) {
        if (!isOpenBatch(batch.state))
            continue;
        const Result<BatchPlan> plan = ledger.batchPlan(jobId, batch.number);
        if (!plan)
            return fail(plan.error());
        std::ranges::transform(plan->prints, std::back_inserter(keys), keyOf);
    }
    std::ranges::sort(keys);
    return keys;
}

struct Elsewhere
{
    std::vector<EventKey> accepted{};
    std::string sendingJob{}; ///< one that a living program works on has some of them to send, too
};

/// What other jobs at this endpoint know of these keys.
Result<> lookElsewhere(const Ledger& ledger, const JobRecord& job, std::string_view endpoint,
    std::span<const EventKey> keys, Elsewhere& found)
{
    const HistoryFilter filter{.endpoint = endpoint, .pixelId = job.header.pixelId};
    return ledger.eachBatch(filter, [&](const HistoryBatch& batch) {
        const bool isAccepted = batch.state == BatchState::Accepted;
        if (batch.mode != JobMode::Live || batch.jobId == job.id
            || !(isAccepted || (isOpenBatch(batch.state) && batch.isDrivenElsewhere)))
            return true;
        for (const EventPrint& print : batch.plan.prints) {
            const EventKey key = keyOf(print);
            if (!std::ranges::binary_search(keys, key))
                continue;
            if (isAccepted)
                found.accepted.push_back(key);
            else
                found.sendingJob = batch.jobId;
        }
        return true;
    });
}

Result<Elsewhere> elsewhere(const Ledger& ledger, const JobRecord& job, std::string_view endpoint)
{
    Elsewhere found;
    if (job.header.mode != JobMode::Live)
        return found;
    const Result<std::vector<EventKey>> keys = openKeysOf(ledger, job.id);
    if (!keys)
        return fail(keys.error());
    if (keys->empty())
        return found;
    if (const Result<> own = lookElsewhere(ledger, job, job.header.endpoint, *keys, found); !own)
        return fail(own.error());
    if (endpoint != job.header.endpoint) {
        if (const Result<> other = lookElsewhere(ledger, job, endpoint, *keys, found); !other)
            return fail(other.error());
    }
    std::ranges::sort(found.accepted);
    return found;
}

/// Has a job for real of the same pixel gone on since this one was touched last?
bool mayBeSentElsewhere(const JobRecord& job, const std::vector<JobRecord>& jobs)
{
    return std::ranges::any_of(jobs, [&](const JobRecord& other) {
        return other.id != job.id && other.header.mode == JobMode::Live && other.progress.accepted > 0
            && other.updatedMs >= job.updatedMs && other.header.pixelId == job.header.pixelId
            && other.header.endpoint == job.header.endpoint;
    });
}

Result<> settleJob(Ledger& ledger, const JobRecord& job, std::span<const EventKey> accepted,
    const std::string& editsFolder, EpochMs now)
{
    if (const Result<> claimed = ledger.claim(job.id, now); !claimed)
        return {}; // somebody has just taken it, and looks by themselves
    if (const Result<std::int64_t> left = ledger.leaveToOthers(job.id, accepted, now); !left)
        return fail(left.error());
    const Result<JobRecord> settled = ledger.job(job.id);
    if (!settled)
        return fail(settled.error());
    if (countsOf(*settled).open() > 0)
        return job.state == JobState::Stopped ? ledger.closeJob(job.id, JobState::Stopped, now)
                                              : ledger.release(job.id, now);
    if (const Result<> closed = ledger.closeJob(job.id, JobState::Done, now); !closed)
        return closed;
    forgetJobEdits(editsFolder, job.header.editsHash, ledger);
    return {};
}

} // namespace

Result<std::int64_t> leaveOutSentElsewhere(
    Ledger& ledger, std::string_view jobId, std::string_view endpoint, EpochMs now)
{
    const Result<JobRecord> job = ledger.job(jobId);
    if (!job)
        return fail(job.error());
    const Result<Elsewhere> found = elsewhere(ledger, *job, endpoint);
    if (!found)
        return fail(found.error());
    if (!found->sendingJob.empty())
        return fail({.code = ErrorCode::LedgerBusy, .subject = found->sendingJob});
    if (found->accepted.empty())
        return 0;
    return ledger.leaveToOthers(jobId, found->accepted, now);
}

Result<> settleSentElsewhere(Ledger& ledger, const std::string& editsFolder, EpochMs now)
{
    const Result<std::vector<JobRecord>> open = ledger.unfinishedJobs();
    if (!open)
        return fail(open.error());
    if (open->empty())
        return {};
    const Result<std::vector<JobRecord>> jobs = ledger.jobs();
    if (!jobs)
        return fail(jobs.error());
    for (const JobRecord& job : *open) {
        if (job.drivenElsewhere || !mayBeSentElsewhere(job, *jobs))
            continue;
        const Result<Elsewhere> found = elsewhere(ledger, job, job.header.endpoint);
        if (!found)
            return fail(found.error());
        if (found->accepted.empty())
            continue;
        if (const Result<> settled = settleJob(ledger, job, found->accepted, editsFolder, now); !settled)
            return settled;
    }
    return {};
}

} // namespace convey
