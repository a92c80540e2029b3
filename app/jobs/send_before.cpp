// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/send_before.h"

#include "jobs/source_facts.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace convey {

Result<std::map<std::uint64_t, EventPrint>> refusedBefore(
    const Ledger& ledger, std::string_view jobId, const SourceFacts& source)
{
    const Result<JobRecord> job = ledger.job(jobId);
    if (!job)
        return fail(job.error());
    const bool areNoFiles = job->header.source.contentHash.empty() && source.contentHash.empty();
    if (const Result<> same = requireSameSource(job->header.source, source); !same && !areNoFiles)
        return fail(same.error());
    const Result<std::vector<RefusedEvent>> refusals = ledger.refusals(jobId);
    if (!refusals)
        return fail(refusals.error());
    std::map<std::int64_t, BatchPlan> plans;
    std::map<std::uint64_t, EventPrint> refused;
    for (const RefusedEvent& refusal : *refusals) {
        auto plan = plans.find(refusal.batch);
        if (plan == plans.end()) {
            Result<BatchPlan> read = ledger.batchPlan(jobId, refusal.batch);
            if (!read)
                return fail(read.error());
            plan = plans.emplace(refusal.batch, *std::move(read)).first;
        }
        refused.emplace(refusal.row, plan->second.prints.at(static_cast<std::size_t>(refusal.index)));
    }
    return refused;
}

Result<bool> wasTested(const Ledger& ledger, const JobPlan& plan)
{
    const JobHeader& now = plan.header;
    if (now.source.contentHash.empty())
        return false;
    const Result<std::vector<JobRecord>> jobs = ledger.jobs();
    if (!jobs)
        return fail(jobs.error());
    std::int64_t events = 0;
    for (const BatchPlan& batch : plan.batches)
        events += static_cast<std::int64_t>(batch.rows.size());
    return std::ranges::any_of(*jobs, [&](const JobRecord& job) {
        const JobHeader& then = job.header;
        return then.mode == JobMode::ValidateOnly && job.state == JobState::Done && job.progress.refused == 0
            && job.progress.accepted >= events && then.pixelId == now.pixelId && then.endpoint == now.endpoint
            && then.recipeJson == now.recipeJson && then.editsHash == now.editsHash
            && then.source.sizeBytes == now.source.sizeBytes
            && then.source.contentHash == now.source.contentHash;
    });
}

} // namespace convey
