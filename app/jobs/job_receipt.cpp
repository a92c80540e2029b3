// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/job_receipt.h"

#include "base/text.h"
#include "jobs/job_counts.h"
#include "jobs/source_facts.h"
#include "recipe/recipe_file.h"
#include "value/hash.h"

#include <QFileInfo>

#include <array>

namespace convey {

namespace {

HashedPart hashedPartOf(const SourceFacts& source, std::size_t files)
{
    if (source.contentHash.empty())
        return HashedPart::Nothing;
    if (files > 1)
        return HashedPart::Several;
    return isHashedWhole(source) ? HashedPart::Whole : HashedPart::Ends;
}

void addBatch(Receipt& receipt, const BatchRecord& batch)
{
    receipt.requests += batch.attempt;
    if (batch.state == BatchState::Accepted)
        receipt.acceptedMoney.merge(batch.money);
    if (batch.state == BatchState::Unknown || batch.state == BatchState::InFlight)
        receipt.unknownMoney.merge(batch.money);
    receipt.batches.push_back({.number = batch.number,
        .attempts = batch.attempt,
        .events = batch.events,
        .state = std::string(batchStateName(batch.state)),
        .code = batch.code,
        .status = batch.httpStatus,
        .sent = batch.sentMs,
        .ended = batch.attempt > 0 ? batch.updatedMs : 0});
}

} // namespace

ShownState shownState(const JobRecord& job)
{
    switch (job.state) {
    case JobState::Running:
        return job.drivenElsewhere ? ShownState::Running : ShownState::Interrupted;
    case JobState::Stopped:
        return ShownState::Stopped;
    case JobState::Done:
        return ShownState::Done;
    case JobState::Cancelled:
        break;
    }
    return ShownState::Cancelled;
}

std::string_view shownStateName(ShownState state)
{
    constexpr std::array kNames =
        std::to_array<std::string_view>({"running", "interrupted", "stopped", "done", "cancelled"});
    return kNames.at(static_cast<std::size_t>(state));
}

std::string_view batchStateName(BatchState state)
{
    constexpr std::array kNames = std::to_array<std::string_view>(
        {"not_sent", "in_flight", "accepted", "refused", "unknown", "not_sent", "split", "sent_elsewhere"});
    return kNames.at(static_cast<std::size_t>(state));
}

Result<Receipt> receiptOf(const Ledger& ledger, std::string_view jobId)
{
    const Result<JobRecord> job = ledger.job(jobId);
    if (!job)
        return fail(job.error());
    const Result<std::vector<BatchRecord>> batches = ledger.batches(jobId);
    if (!batches)
        return fail(batches.error());
    const JobHeader& header = job->header;
    const JobCounts counts = countsOf(*job);
    const std::vector<std::string> paths = pathsOf(header.source);
    const ShownState state = shownState(*job);
    Receipt receipt{.job = job->id,
        .mode = header.mode == JobMode::Live ? SendMode::Live : SendMode::ValidateOnly,
        .state = std::string(shownStateName(state)),
        .pixel = header.pixelId,
        .endpoint = header.endpoint,
        .inputBytes = header.source.sizeBytes,
        .inputHash = header.source.contentHash,
        .hashedPart = hashedPartOf(header.source, paths.size()),
        .setupHash = Hasher().sha256Hex(header.recipeJson),
        .hasEdits = !header.editsHash.empty(),
        .started = header.createdMs,
        .ended = state == ShownState::Running ? 0 : job->updatedMs,
        .accepted = counts.accepted,
        .refused = counts.refused,
        .unknown = counts.unknown,
        .blocked = counts.blocked,
        .outside = counts.outside,
        .leftOut = counts.leftOut,
        .notSent = counts.toGo,
        .planned = header.money};
    for (const std::string& path : paths)
        receipt.files.push_back(toUtf8(QFileInfo(toQString(path)).fileName()));
    if (const Result<Recipe> recipe = recipeFromJson(header.recipeJson))
        receipt.setup = recipe->name;
    for (const BatchRecord& batch : *batches)
        addBatch(receipt, batch);
    return receipt;
}

Result<Receipt> receiptOf(const std::string& ledgerPath, std::string_view jobId, EpochMs now)
{
    if (!QFileInfo::exists(toQString(ledgerPath)))
        return fail({.code = ErrorCode::JobUnknown, .subject = std::string(jobId)});
    const Result<Ledger> ledger = Ledger::open(ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
    return receiptOf(*ledger, jobId);
}

} // namespace convey
