// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/database.h"
#include "ledger/job_rows.h"
#include "ledger/ledger.h"
#include "ledger/ledger_file.h"
#include "ledger/owner.h"
#include "ledger/row_list.h"

namespace convey {

namespace {

constexpr std::string_view kJobColumns =
    "SELECT id, state, updated_ms, created_ms, judged_at_ms, mode, pixel, endpoint, source_path, "
    "source_size, source_modified_ns, source_hash, recipe, edits_hash, events, blocked, outside, "
    "left_out, owner_token, owner_machine, owner_pid, owner_start, owner_beat_ms, "
    "reading, money FROM jobs ";

constexpr std::string_view kBatchesOfHistory =
    "FROM jobs JOIN batches ON batches.job=jobs.id "
    "JOIN batch_events ON batch_events.job=batches.job AND batch_events.number=batches.number "
    "WHERE (?='' OR jobs.endpoint=?) AND (?='' OR jobs.pixel=?) "
    "AND (jobs.updated_ms>=? OR jobs.owner_token IS NOT NULL)";

// Reads every row of a query through `read`.
template <typename Read>
Result<> eachRow(const LedgerDatabase& database, Result<QSqlQuery> query, Read read)
{
    if (!query)
        return fail(query.error());
    while (true) {
        const auto row = database.next(*query);
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        read(*query);
    }
}

/// What can't be read is as if it was not kept: sums are for showing, nothing is decided by them.
MoneyByCurrency moneyAt(const QSqlQuery& query, int column)
{
    return MoneyByCurrency::fromText(textAt(query, column)).value_or(MoneyByCurrency());
}

JobRecord readJob(const QSqlQuery& query, const std::string& ownToken)
{
    const auto number = [&](int column) -> std::int64_t { return query.value(column).toLongLong(); };
    JobRecord job;
    job.id = textAt(query, 0);
    job.state = static_cast<JobState>(number(1));
    job.updatedMs = number(2);
    job.header.createdMs = number(3);
    job.header.judgedAtMs = number(4);
    job.header.mode = static_cast<JobMode>(number(5));
    job.header.pixelId = textAt(query, 6);
    job.header.endpoint = textAt(query, 7);
    job.header.source = {textAt(query, 8), number(9), number(10), textAt(query, 11)};
    job.header.recipeJson = textAt(query, 12);
    job.header.editsHash = textAt(query, 13);
    job.header.counts = {number(14), number(15), number(16), number(17)};
    job.header.readingJson = textAt(query, 23);
    job.header.money = moneyAt(query, 24);
    const JobOwner owner = readOwner(query, 18);
    // The heartbeat goes with every change of the job, so an owner that can't be looked up counts as alive
    // here: open() and claim(), which are told the time, are the ones to declare it dead.
    job.drivenElsewhere = owner.token != ownToken && ownerLives(owner, job.updatedMs);
    return job;
}

Result<> readProgress(const LedgerDatabase& database, JobRecord& job)
{
    JobProgress& progress = job.progress;
    auto counted = eachRow(database,
        database.run("SELECT state, sum(events) FROM batches WHERE job=? GROUP BY state", {job.id}),
        [&](const QSqlQuery& query) {
            const std::int64_t events = query.value(1).toLongLong();
            switch (static_cast<BatchState>(query.value(0).toInt())) {
            case BatchState::Planned:
                progress.planned = events;
                break;
            case BatchState::InFlight:
                progress.inFlight = events;
                break;
            case BatchState::Accepted:
                progress.accepted = events;
                break;
            case BatchState::Refused:
                progress.refused += events;
                break;
            case BatchState::Unknown:
                progress.unknown = events;
                break;
            case BatchState::NotDelivered:
                progress.notDelivered = events;
                break;
            case BatchState::SentElsewhere:
                progress.sentElsewhere = events;
                break;
            case BatchState::Split: // its events are in its children or set aside
                break;
            }
        });
    if (!counted)
        return counted;
    const auto setAside =
        database.number("SELECT count(*) FROM refused JOIN batches ON batches.job=refused.job AND "
                        "batches.number=refused.batch WHERE refused.job=? AND batches.state=?",
            {job.id, BatchState::Split});
    if (!setAside)
        return fail(setAside.error());
    progress.refused += *setAside;
    return {};
}

Result<std::vector<JobRecord>> readJobs(const LedgerDatabase& database, std::string_view rest,
    std::initializer_list<SqlValue> values, const std::string& ownToken)
{
    std::vector<JobRecord> jobs;
    const auto read = eachRow(database, database.run(std::string(kJobColumns).append(rest), values),
        [&](const QSqlQuery& query) { jobs.push_back(readJob(query, ownToken)); });
    if (!read)
        return fail(read.error());
    for (JobRecord& job : jobs) {
        if (const auto counted = readProgress(database, job); !counted)
            return fail(counted.error());
    }
    return jobs;
}

} // namespace

Result<> requireJob(const LedgerDatabase& database, std::string_view jobId)
{
    const auto known = database.number("SELECT count(*) FROM jobs WHERE id=?", {jobId});
    if (!known)
        return fail(known.error());
    if (*known == 0)
        return fail(jobUnknown(jobId));
    return {};
}

Result<std::vector<JobRecord>> Ledger::jobs() const
{
    return readJobs(*m_database, "ORDER BY created_ms DESC, id DESC", {}, m_ownerToken);
}

Result<std::vector<JobRecord>> Ledger::unfinishedJobs() const
{
    return readJobs(*m_database, "WHERE state IN (?, ?) ORDER BY created_ms DESC, id DESC",
        {JobState::Running, JobState::Stopped}, m_ownerToken);
}

Result<JobRecord> Ledger::job(std::string_view jobId) const
{
    auto jobs = readJobs(*m_database, "WHERE id=?", {jobId}, m_ownerToken);
    if (!jobs)
        return fail(jobs.error());
    if (jobs->empty())
        return fail(m_opening.setAside.empty() ? jobUnknown(jobId) : ledgerSetAside(m_opening.setAside));
    return std::move(jobs->front());
}

Result<std::optional<JobRecord>> Ledger::latestUnfinished() const
{
    auto jobs = unfinishedJobs();
    if (!jobs)
        return fail(jobs.error());
    for (JobRecord& job : *jobs) {
        if (!job.drivenElsewhere)
            return std::move(job);
    }
    if (jobs->empty())
        return std::nullopt;
    return std::move(jobs->front());
}

Result<std::vector<BatchRecord>> Ledger::batches(std::string_view jobId) const
{
    if (const auto known = requireJob(*m_database, jobId); !known)
        return fail(known.error());
    std::vector<BatchRecord> batches;
    const auto read = eachRow(*m_database,
        m_database->run("SELECT number, parent, state, attempt, events, http_status, code, message, "
                        "updated_ms, sent_ms, money FROM batches WHERE job=? ORDER BY number",
            {jobId}),
        [&](const QSqlQuery& query) {
            batches.push_back({.number = query.value(0).toLongLong(),
                .parent = query.value(1).toLongLong(),
                .state = static_cast<BatchState>(query.value(2).toInt()),
                .attempt = query.value(3).toInt(),
                .events = query.value(4).toLongLong(),
                .httpStatus = query.value(5).toInt(),
                .code = textAt(query, 6),
                .message = textAt(query, 7),
                .updatedMs = query.value(8).toLongLong(),
                .sentMs = query.value(9).toLongLong(),
                .money = moneyAt(query, 10)});
        });
    if (!read)
        return fail(read.error());
    return batches;
}

Result<BatchPlan> Ledger::batchPlan(std::string_view jobId, std::int64_t batch) const
{
    if (const auto known = requireJob(*m_database, jobId); !known)
        return fail(known.error());
    auto query =
        m_database->run("SELECT batches.events, batch_events.rows, batch_events.prints, batch_events.facts "
                        "FROM batches JOIN batch_events ON "
                        "batch_events.job=batches.job AND batch_events.number=batches.number "
                        "WHERE batches.job=? AND batches.number=?",
            {jobId, batch});
    if (!query)
        return fail(query.error());
    const auto found = m_database->next(*query);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(planMismatch(jobId, "there is no batch " + std::to_string(batch)));
    const auto count = static_cast<std::size_t>(query->value(0).toULongLong());
    auto rows = unpackRows(query->value(1).toByteArray(), count);
    auto prints = unpackPrints(query->value(2).toByteArray(), count);
    auto facts = unpackFacts(query->value(3).toByteArray(), count);
    if (!rows || !prints || !facts)
        return fail({.code = ErrorCode::LedgerDamaged,
            .subject = path(),
            .detail = "the rows of a batch can't be read"});
    return BatchPlan{std::move(*rows), std::move(*prints), std::move(*facts)};
}

Result<std::uint64_t> Ledger::countEvents(const HistoryFilter& filter) const
{
    return m_database
        ->number(std::string("SELECT total(batches.events) ").append(kBatchesOfHistory),
            {filter.endpoint, filter.endpoint, filter.pixelId, filter.pixelId, filter.touchedSince})
        .map([](std::int64_t count) { return static_cast<std::uint64_t>(count); });
}

Result<> Ledger::eachBatch(
    const HistoryFilter& filter, const std::function<bool(const HistoryBatch&)>& visit) const
{
    auto query = m_database->run(
        std::string(
            "SELECT jobs.id, jobs.mode, jobs.pixel, jobs.source_path, batches.number, batches.state, "
            "batches.updated_ms, batches.events, batch_events.rows, batch_events.prints, jobs.owner_token, "
            "jobs.owner_machine, jobs.owner_pid, jobs.owner_start, jobs.owner_beat_ms, jobs.updated_ms ")
            .append(kBatchesOfHistory)
            .append(" ORDER BY jobs.created_ms, jobs.id, batches.number"),
        {filter.endpoint, filter.endpoint, filter.pixelId, filter.pixelId, filter.touchedSince});
    if (!query)
        return fail(query.error());
    HistoryBatch batch;
    while (true) {
        const auto row = m_database->next(*query);
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        const auto number = [&](int column) -> std::int64_t { return query->value(column).toLongLong(); };
        if (std::string id = textAt(*query, 0); id != batch.jobId) {
            const JobOwner owner = readOwner(*query, 10);
            batch.isDrivenElsewhere = owner.token != m_ownerToken && ownerLives(owner, number(15));
            batch.jobId = std::move(id);
        }
        batch.mode = static_cast<JobMode>(number(1));
        batch.pixelId = textAt(*query, 2);
        batch.sourcePath = textAt(*query, 3);
        batch.number = number(4);
        batch.state = static_cast<BatchState>(number(5));
        batch.updatedMs = number(6);
        const auto count = static_cast<std::size_t>(number(7));
        auto rows = unpackRows(query->value(8).toByteArray(), count);
        auto prints = unpackPrints(query->value(9).toByteArray(), count);
        if (!rows || !prints)
            return fail({.code = ErrorCode::LedgerDamaged,
                .subject = path(),
                .detail = "the events of a batch can't be read"});
        batch.plan = {std::move(*rows), std::move(*prints), {}};
        if (!visit(batch))
            return {};
    }
}

Result<std::vector<RefusedEvent>> Ledger::refusals(std::string_view jobId) const
{
    if (const auto known = requireJob(*m_database, jobId); !known)
        return fail(known.error());
    std::vector<RefusedEvent> refused;
    const auto read = eachRow(*m_database,
        m_database->run("SELECT batch, position, row, code, param, message FROM refused WHERE job=? "
                        "ORDER BY row, batch, position",
            {jobId}),
        [&](const QSqlQuery& query) {
            refused.push_back({.batch = query.value(0).toLongLong(),
                .index = query.value(1).toLongLong(),
                .row = static_cast<std::uint64_t>(query.value(2).toLongLong()),
                .code = textAt(query, 3),
                .param = textAt(query, 4),
                .message = textAt(query, 5)});
        });
    if (!read)
        return fail(read.error());
    return refused;
}

Result<> Ledger::integrityCheck() const
{
    const auto damage = [&](std::string detail) {
        return fail({.code = ErrorCode::LedgerDamaged, .subject = path(), .detail = std::move(detail)});
    };
    std::string complaint;
    auto checked = eachRow(*m_database, m_database->run("PRAGMA integrity_check(1)"),
        [&](const QSqlQuery& query) { complaint = textAt(query, 0); });
    if (!checked)
        return checked;
    if (complaint != "ok")
        return damage(complaint);
    const auto orphans = m_database->number("SELECT count(*) FROM pragma_foreign_key_check");
    if (!orphans)
        return fail(orphans.error());
    if (*orphans != 0)
        return damage("rows without the job or batch they belong to");
    return {};
}

} // namespace convey
