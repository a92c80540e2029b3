// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/send_job.h"

#include "base/text.h"
#include "jobs/forget_history.h"
#include "jobs/job_counts.h"
#include "jobs/job_course.h"
#include "jobs/job_edits.h"
#include "jobs/ledger_history.h"
#include "jobs/lookup_job.h"
#include "jobs/reopened_source.h"
#include "jobs/send_before.h"
#include "jobs/send_plan.h"
#include "jobs/sent_elsewhere.h"
#include "jobs/source_facts.h"
#include "recipe/recipe_file.h"
#include "table/open_options_json.h"
#include "value/hash.h"

#include <algorithm>

namespace convey {

namespace {

JobMode jobModeOf(SendMode mode)
{
    return mode == SendMode::Live ? JobMode::Live : JobMode::ValidateOnly;
}

SendMode sendModeOf(JobMode mode)
{
    return mode == JobMode::Live ? SendMode::Live : SendMode::ValidateOnly;
}

SendReport reportWithoutJob(const SendOrder& order)
{
    const Summary& summary = order.check->summary;
    SendReport report{.mode = order.mode, .pixelId = order.pixelId};
    report.blocked = summary.count(Verdict::Blocked);
    report.outside = summary.count(Verdict::Outside);
    report.leftOut = summary.count(Verdict::LeftOut);
    report.sentBefore = summary.count(Rule::AlreadySent) + summary.count(Rule::AlreadySentDiffers);
    return report;
}

/// The counts of a job from its record: what the ledger says is what happened.
void countFrom(const JobRecord& job, std::uint64_t leftTheWindow, SendReport& report)
{
    const auto number = [](std::int64_t n) {
        return static_cast<std::uint64_t>(std::max<std::int64_t>(n, 0));
    };
    const JobCounts counts = countsOf(job);
    const std::uint64_t moved = job.state == JobState::Done ? 0 : leftTheWindow; // else it is counted there
    report.accepted = number(counts.accepted);
    report.refused = number(counts.refused);
    report.unknown = number(counts.unknown);
    report.blocked = number(counts.blocked);
    report.leftOut = number(counts.leftOut);
    report.sentBefore += number(job.progress.sentElsewhere);
    report.outside = number(counts.outside) + moved;
    report.notSent = number(counts.toGo) - moved;
}

/// Reads back line and id of the rows that were refused; the ledger keeps neither.
std::vector<RefusedRow> refusedRows(EventSource& source, const std::vector<RefusedEvent>& refusals)
{
    std::vector<RefusedRow> rows;
    for (const RefusedEvent& refusal : refusals) {
        RefusedRow& row = rows.emplace_back(RefusedRow{
            .row = refusal.row, .param = refusal.param, .code = refusal.code, .message = refusal.message});
        if (const Result<Row> read = source.table().row(refusal.row)) {
            row.line = read->line();
            if (const auto sources = source.table().sources(); sources.size() > 1)
                row.file = sources[read->view().source].path;
            EventSource::Shown shown = source.shown(refusal.row);
            row.id = std::move(shown.id);
            row.content = shown.content;
        }
    }
    return rows;
}

/// Runs the job to its end, closes it and reports.
Result<SendReport> carryOut(
    Ledger& ledger, EventSource& source, JobCourse course, SendReport report, const SendMeans& means)
{
    report.ledgerPath = ledger.path();
    if (Result<Finished> end = course.run())
        report.end = *std::move(end);
    else
        report.failure = end.error();
    report.requests = course.counts().requests;
    report.clockSkewMs = course.clockSkew();
    report.unclear = course.unclear();

    const Result<JobRecord> job = ledger.job(report.jobId);
    if (!job)
        return fail(job.error());
    countFrom(*job, course.counts().outside, report);
    if (job->state == JobState::Done)
        forgetJobEdits(means.editsFolder, job->header.editsHash, ledger);
    // Whoever resumes one of the others looks again.
    static_cast<void>(settleSentElsewhere(ledger, means.editsFolder, means.clock->nowMs()));
    const Result<std::vector<RefusedEvent>> refusals = ledger.refusals(report.jobId);
    if (!refusals)
        return fail(refusals.error());
    report.refusals = refusedRows(source, *refusals);
    return report;
}

/// Without the history nobody knows what was sent: that takes a person's yes. Tells of it in the report.
Result<> requireHistory(Ledger& ledger, SendMode mode, const SendMeans& means, SendReport& report)
{
    report.ledgerSetAside = ledger.opening().setAside;
    if (mode != SendMode::Live || report.ledgerSetAside.empty())
        return {};
    if (means.withoutHistory)
        return ledger.acknowledgeSetAside();
    return fail({.code = ErrorCode::LedgerDamaged, .subject = report.ledgerSetAside});
}

/// A history that can't be tidied now (somebody reads it) is no reason not to send.
void forgetWhatIsOld(Ledger& ledger, const SendMeans& means, EpochMs now)
{
    static_cast<void>(forgetOldJobs(ledger, means.editsFolder, means.keepDays, now));
}

bool isOpen(BatchState state)
{
    return state == BatchState::Planned || state == BatchState::Unknown || state == BatchState::NotDelivered;
}

/// The batches that a job still has to send, for its course and for the ledger.
struct RestOfJob
{
    std::vector<Batch> batches;
    std::vector<BatchRecord> records;
    std::vector<BatchPlan> plans;
};

Result<RestOfJob> restOf(Ledger& ledger, std::string_view jobId, EventSource& source)
{
    Result<std::vector<BatchRecord>> records = ledger.batches(jobId);
    if (!records)
        return fail(records.error());
    // Without an answer first: the sooner they are settled, the surer they still count as repeats.
    std::erase_if(*records, [](const BatchRecord& record) { return !isOpen(record.state); });
    std::ranges::stable_sort(*records, [](const BatchRecord& a, const BatchRecord& b) {
        return (a.state == BatchState::Unknown) > (b.state == BatchState::Unknown);
    });
    RestOfJob rest;
    for (const BatchRecord& record : *records) {
        Result<BatchPlan> plan = ledger.batchPlan(jobId, record.number);
        if (!plan)
            return fail(plan.error());
        if (plan->facts.empty()) {
            const Result<std::vector<ReadyEvent>> events = source.events(plan->rows, plan->prints);
            if (!events)
                return fail(events.error());
            for (const ReadyEvent& event : *events)
                plan->facts.push_back({.timestampMs = event.timestampMs,
                    .jsonBytes = static_cast<std::uint32_t>(event.json.size())});
        }
        Batch batch{.mayBeRecorded = record.state == BatchState::Unknown};
        for (std::size_t i = 0; i < plan->rows.size(); ++i) {
            const PlannedFacts& facts = plan->facts[i];
            batch.events.push_back(
                {.unit = plan->rows[i], .timestamp = facts.timestampMs, .jsonBytes = facts.jsonBytes});
            batch.jsonBytes += facts.jsonBytes;
        }
        rest.batches.push_back(std::move(batch));
        rest.records.push_back(record);
        rest.plans.push_back(*std::move(plan));
    }
    return rest;
}

} // namespace

Result<SendReport> runSend(
    SendOrder order, SendMeans means, const SendObserver& observe, const JobControl& control)
{
    const EpochMs now = means.clock->nowMs();
    SendReport report = reportWithoutJob(order);
    if (order.check->summary.sendable() == 0)
        return report;

    Result<std::unique_ptr<CurlTransport>> transport = CurlTransport::create(std::move(means.curl));
    if (!transport)
        return fail(transport.error());
    Result<Ledger> ledger = Ledger::open(means.ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
    if (const Result<> known = requireHistory(*ledger, order.mode, means, report); !known)
        return fail(known.error());
    forgetWhatIsOld(*ledger, means, now);
    Result<SourceFacts> facts = sourceFactsOf(order.table->sources());
    if (!facts)
        return fail(facts.error());
    std::string reading = openOptionsToJson(order.reading);
    if (order.lookup) {
        const Result<SourceFacts> lookup = sourceFactsOf(order.lookup->table().sources());
        if (!lookup)
            return fail(lookup.error());
        reading = readingWithLookup(reading, *lookup);
    }
    // The facts were read by name: they must be those of the file that was checked.
    if (const Result<> same = order.table->stillTheSame(); !same)
        return fail(same.error());
    Result<BoundRecipe> bound = BoundRecipe::bind(order.recipe, order.table->columnNames(),
        {.idSecret = order.pixelId,
            .joinedColumns = order.lookup ? order.lookup->table().columnCount() - 1 : 0});
    if (!bound)
        return fail(bound.error());

    EventSource source(order.table, *std::move(bound), order.pixelId, ledger->printer(), order.check->groups);
    std::shared_ptr<const History> history;
    if (order.mode == SendMode::Live) {
        Result<std::shared_ptr<const History>> known =
            LedgerHistory::of(*ledger, order.endpoint.base(), order.pixelId);
        if (!known)
            return fail(known.error());
        history = *std::move(known);
    }
    const Result<std::optional<std::int64_t>> byteLimit = ledger->byteLimit(order.endpoint.base());
    if (!byteLimit)
        return fail(byteLimit.error());
    PlanPick pick{.first = order.first};
    for (const std::string& jobId : order.refusedIn) {
        Result<std::map<std::uint64_t, EventPrint>> refused = refusedBefore(*ledger, jobId, *facts);
        if (!refused)
            return fail(refused.error());
        if (pick.refused)
            refused->merge(*pick.refused); // what is there already is of the later job
        pick.refused = *std::move(refused);
    }
    Result<SendPlan> plan = planSend(source, order.check->verdicts, history.get(),
        planLimits(means.largestBody, *byteLimit, now, order.pilot), control, pick);
    if (!plan)
        return fail(plan.error());
    report.leftOut += plan->sentBefore + plan->forLater;
    report.sentBefore += plan->sentBefore;
    report.forLater = plan->forLater;
    if (plan->batches.empty())
        return report;

    // Before the job is there: one that is interrupted at once finds its edits all the same.
    Result<std::string> editsHash = keepJobEdits(means.editsFolder, order.edits, order.table->columns());
    if (!editsHash)
        return fail(editsHash.error());
    JobPlan record{.header = {.createdMs = now,
                       .judgedAtMs = order.check->judgedAtMs,
                       .mode = jobModeOf(order.mode),
                       .pixelId = order.pixelId,
                       .endpoint = order.endpoint.base(),
                       .source = *std::move(facts),
                       .recipeJson = recipeToJson(order.recipe),
                       .editsHash = *std::move(editsHash),
                       .readingJson = std::move(reading),
                       .counts = {.events = static_cast<std::int64_t>(order.check->summary.events()),
                           .blocked = static_cast<std::int64_t>(report.blocked),
                           .outside = static_cast<std::int64_t>(report.outside),
                           .leftOut = static_cast<std::int64_t>(report.leftOut)},
                       .money = plan->money},
        .batches = std::move(plan->records)};
    const Result<bool> tested =
        order.mode == SendMode::Live ? wasTested(*ledger, record) : Result<bool>(true);
    if (!tested)
        return fail(tested.error());
    report.isUntested = !*tested;
    if (report.isUntested && order.onUntested)
        order.onUntested();
    Result<std::string> jobId = ledger->beginJob(record);
    if (!jobId)
        return fail(jobId.error());
    report.jobId = *std::move(jobId);

    JobCourse course({.jobId = report.jobId,
                         .mode = order.mode,
                         .eventsUrl = order.endpoint.eventsUrl(order.pixelId),
                         .key = std::move(means.key),
                         .clock = means.clock,
                         .maxInFlight = means.maxInFlight,
                         .seed = means.seed,
                         .stopAtRefusal = means.stopAtRefusal,
                         .endpoint = order.endpoint.base(),
                         .byteLimit = *byteLimit,
                         .isPilotFirst = order.pilot > 0},
        *ledger, **transport, source, std::move(plan->batches), observe, control);
    for (std::size_t i = 0; i < record.batches.size(); ++i)
        course.batches().add(i, static_cast<std::int64_t>(i), std::move(record.batches[i]), 0);
    return carryOut(*ledger, source, std::move(course), std::move(report), means);
}

Result<JobRecord> findJobToResume(
    const std::string& ledgerPath, std::string_view jobId, EpochMs now, bool withoutHistory)
{
    Result<Ledger> ledger = Ledger::open(ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
    if (withoutHistory) {
        if (const Result<> agreed = ledger->acknowledgeSetAside(); !agreed)
            return fail(agreed.error());
    }
    if (!jobId.empty())
        return ledger->job(jobId);
    Result<std::optional<JobRecord>> latest = ledger->latestUnfinished();
    if (!latest)
        return fail(latest.error());
    if (*latest)
        return **std::move(latest);
    Result<std::vector<JobRecord>> jobs = ledger->jobs();
    if (!jobs)
        return fail(jobs.error());
    if (const auto over = std::ranges::find_if(*jobs, isLeftToOthers); over != jobs->end())
        return std::move(*over);
    if (const std::string& aside = ledger->opening().setAside; !aside.empty())
        return fail({.code = ErrorCode::LedgerDamaged, .subject = aside});
    return fail({.code = ErrorCode::NothingToResume});
}

bool isLeftToOthers(const JobRecord& job)
{
    return job.state == JobState::Done && job.progress.sentElsewhere > 0;
}

SendReport reportOf(const JobRecord& job, const std::string& ledgerPath)
{
    SendReport report{.jobId = job.id, .mode = sendModeOf(job.header.mode), .pixelId = job.header.pixelId};
    countFrom(job, 0, report);
    report.ledgerPath = ledgerPath;
    return report;
}

Result<SendReport> runResume(
    ResumeOrder order, SendMeans means, const SendObserver& observe, const JobControl& control)
{
    const EpochMs now = means.clock->nowMs();
    Result<std::unique_ptr<CurlTransport>> transport = CurlTransport::create(std::move(means.curl));
    if (!transport)
        return fail(transport.error());
    Result<Ledger> ledger = Ledger::open(means.ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
    const Result<JobRecord> job = ledger->job(order.jobId);
    if (!job)
        return fail(job.error());
    if (isLeftToOthers(*job))
        return reportOf(*job, ledger->path());
    SendReport report{
        .jobId = order.jobId, .mode = sendModeOf(job->header.mode), .pixelId = job->header.pixelId};
    if (const Result<> known = requireHistory(*ledger, report.mode, means, report); !known)
        return fail(known.error());
    if (Result<> claimed = ledger->claim(order.jobId, now); !claimed)
        return fail(claimed.error());
    forgetWhatIsOld(*ledger, means, now);
    if (const auto left = leaveOutSentElsewhere(*ledger, order.jobId, order.endpoint.base(), now); !left)
        return fail(left.error());
    const JobHeader& header = job->header;
    const ReopenOrder reopening{.ledgerPath = means.ledgerPath,
        .editsFolder = means.editsFolder,
        .seed = means.seed,
        .editsPath = order.editsPath,
        .sourcePath = order.sourcePath,
        .lookupPath = order.lookupPath,
        .options = order.options};
    Result<ReopenedSource> reopened = reopenSource(header, reopening, control);
    if (!reopened)
        return fail(reopened.error());
    EventSource source(reopened->table, std::move(reopened->recipe), header.pixelId, ledger->printer(),
        std::move(reopened->groups));
    Result<RestOfJob> rest = restOf(*ledger, order.jobId, source);
    if (!rest)
        return fail(rest.error());

    const Result<std::optional<std::int64_t>> byteLimit = ledger->byteLimit(order.endpoint.base());
    if (!byteLimit)
        return fail(byteLimit.error());
    JobCourse course({.jobId = order.jobId,
                         .mode = report.mode,
                         .eventsUrl = order.endpoint.eventsUrl(header.pixelId),
                         .key = std::move(means.key),
                         .clock = means.clock,
                         .maxInFlight = means.maxInFlight,
                         .seed = means.seed,
                         .stopAtRefusal = means.stopAtRefusal,
                         .endpoint = order.endpoint.base(),
                         .byteLimit = *byteLimit},
        *ledger, **transport, source, std::move(rest->batches), observe, control);
    for (std::size_t i = 0; i < rest->records.size(); ++i)
        course.batches().add(i, rest->records[i].number, std::move(rest->plans[i]), rest->records[i].attempt);
    return carryOut(*ledger, source, std::move(course), std::move(report), means);
}

} // namespace convey
