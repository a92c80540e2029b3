// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger.h"

#include "base/text.h"
#include "ledger/database.h"
#include "ledger/job_rows.h"
#include "ledger/owner.h"
#include "ledger/row_list.h"

#include <openssl/rand.h>

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <iterator>
#include <stdexcept>

namespace convey {

namespace {

constexpr int kJobIdTries = 16; // of 65,536 endings a second

std::string newJobId(EpochMs nowMs)
{
    std::array<unsigned char, 2> random{};
    if (RAND_bytes(random.data(), static_cast<int>(random.size())) != 1)
        throw std::runtime_error("no random bytes are to be had from OpenSSL");
    const QString time =
        QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QByteArray ending = QByteArray(reinterpret_cast<const char*>(random.data()), random.size()).toHex();
    return std::string("j-").append(toUtf8(time)).append("-").append(ending.toStdString());
}

/// Would another program, or one that has just ended, send an event of this plan too?
Result<> requireNobodyElseSends(const Ledger& ledger, const JobPlan& plan)
{
    const JobHeader& header = plan.header;
    if (header.mode != JobMode::Live)
        return {};
    std::vector<EventKey> own;
    std::string other;
    const HistoryFilter filter{
        .endpoint = header.endpoint, .pixelId = header.pixelId, .touchedSince = header.createdMs};
    const Result<> read = ledger.eachBatch(filter, [&](const HistoryBatch& batch) {
        const bool isOpen = batch.state == BatchState::Planned || batch.state == BatchState::InFlight
            || batch.state == BatchState::Unknown || batch.state == BatchState::NotDelivered;
        const bool isTaken = batch.state == BatchState::Accepted;
        if (batch.mode != JobMode::Live
            || !((isOpen && batch.isDrivenElsewhere) || (isTaken && batch.updatedMs >= header.createdMs)))
            return true;
        if (own.empty()) {
            for (const BatchPlan& planned : plan.batches)
                std::ranges::transform(planned.prints, std::back_inserter(own), keyOf);
            std::ranges::sort(own);
        }
        const bool isSame = std::ranges::any_of(batch.plan.prints,
            [&](const EventPrint& print) { return std::ranges::binary_search(own, keyOf(print)); });
        if (isSame)
            other = batch.jobId;
        return !isSame;
    });
    if (!read)
        return read;
    if (!other.empty())
        return fail({.code = ErrorCode::LedgerBusy, .subject = other});
    return {};
}

Result<> insertBatches(
    const LedgerDatabase& database, const std::string& jobId, const JobPlan& plan, EpochMs nowMs)
{
    for (std::size_t i = 0; i < plan.batches.size(); ++i) {
        const BatchPlan& batch = plan.batches[i];
        if (batch.rows.empty() || batch.rows.size() != batch.prints.size()
            || (!batch.facts.empty() && batch.facts.size() != batch.rows.size()))
            return fail(planMismatch(jobId, "batch " + std::to_string(i) + " is empty or uneven"));
        if (auto done = insertBatch(
                database, jobId, static_cast<std::int64_t>(i), kNoParent, BatchState::Planned, batch, nowMs);
            !done)
            return done;
    }
    return {};
}

} // namespace

JobOwner readOwner(const QSqlQuery& query, int firstColumn)
{
    return {.token = textAt(query, firstColumn),
        .machine = textAt(query, firstColumn + 1),
        .pid = query.value(firstColumn + 2).toLongLong(),
        .processStart = query.value(firstColumn + 3).toLongLong(),
        .beatMs = query.value(firstColumn + 4).toLongLong()};
}

Result<std::int64_t> giveUpInFlight(const LedgerDatabase& database, std::string_view jobId, EpochMs nowMs)
{
    return database.change("UPDATE batches SET state=?, updated_ms=? WHERE job=? AND state=?",
        {BatchState::Unknown, nowMs, jobId, BatchState::InFlight});
}

Result<std::int64_t> freeJob(const LedgerDatabase& database, std::string_view jobId, EpochMs nowMs)
{
    auto batches = giveUpInFlight(database, jobId, nowMs);
    if (!batches)
        return batches;
    auto freed = database.change("UPDATE jobs SET owner_token=NULL, owner_machine=NULL, owner_pid=NULL, "
                                 "owner_start=NULL, owner_beat_ms=NULL WHERE id=?",
        {jobId});
    if (!freed)
        return freed;
    return batches;
}

Result<> insertBatch(const LedgerDatabase& database, std::string_view jobId, std::int64_t number,
    std::int64_t parent, BatchState state, const BatchPlan& plan, EpochMs nowMs)
{
    const auto batch = database.change("INSERT INTO batches(job, number, parent, state, attempt, events, "
                                       "http_status, code, message, updated_ms) "
                                       "VALUES(?, ?, ?, ?, 0, ?, 0, '', '', ?)",
        {jobId, number, parent, state, plan.rows.size(), nowMs});
    if (!batch)
        return fail(batch.error());
    const auto events =
        database.change("INSERT INTO batch_events(job, number, rows, prints, facts) VALUES(?, ?, ?, ?, ?)",
            {jobId, number, packRows(plan.rows), packPrints(plan.prints), packFacts(plan.facts)});
    if (!events)
        return fail(events.error());
    return {};
}

Ledger::Ledger(std::unique_ptr<LedgerDatabase> database, EventPrinter printer, std::string ownerToken,
    LedgerOpening opening)
    : m_database(std::move(database))
    , m_printer(std::move(printer))
    , m_ownerToken(std::move(ownerToken))
    , m_opening(std::move(opening))
{ }

Ledger::Ledger(Ledger&&) noexcept = default;

Ledger& Ledger::operator=(Ledger&& other) noexcept
{
    if (this != &other) {
        freeOwnJobs();
        m_database = std::move(other.m_database);
        m_printer = std::move(other.m_printer);
        m_ownerToken = std::move(other.m_ownerToken);
        m_opening = std::move(other.m_opening);
    }
    return *this;
}

Ledger::~Ledger()
{
    freeOwnJobs();
}

void Ledger::freeOwnJobs()
{
    if (!m_database) // moved from
        return;
    const auto own = m_database->number("SELECT count(*) FROM jobs WHERE owner_token=?", {m_ownerToken});
    if (own && *own == 0) // one that only read leaves without asking for the write lock
        return;
    // A failure leaves what a crash would leave, and the next start settles it.
    static_cast<void>(m_database->inTransaction([&]() -> Result<> {
        std::vector<std::pair<std::string, EpochMs>> jobs;
        {
            auto query =
                m_database->run("SELECT id, owner_beat_ms FROM jobs WHERE owner_token=?", {m_ownerToken});
            if (!query)
                return fail(query.error());
            while (m_database->next(*query).value_or(false))
                jobs.emplace_back(textAt(*query, 0), query->value(1).toLongLong());
        }
        for (const auto& [jobId, lastBeatMs] : jobs) {
            const auto freed = freeJob(*m_database, jobId, lastBeatMs);
            if (!freed)
                return fail(freed.error());
        }
        return {};
    }));
}

const std::string& Ledger::path() const
{
    return m_database->path();
}

Result<std::string> Ledger::beginJob(const JobPlan& plan)
{
    const JobHeader& header = plan.header;
    const JobOwner owner = thisProcessAsOwner();
    return m_database->inTransaction([&]() -> Result<std::string> {
        if (const Result<> alone = requireNobodyElseSends(*this, plan); !alone)
            return fail(alone.error());
        std::string jobId;
        for (int tries = 0; jobId.empty(); ++tries) {
            std::string candidate = newJobId(header.createdMs);
            const auto taken = m_database->number("SELECT count(*) FROM jobs WHERE id=?", {candidate});
            if (!taken)
                return fail(taken.error());
            if (*taken == 0)
                jobId = std::move(candidate);
            else if (tries == kJobIdTries)
                return fail({.code = ErrorCode::LedgerUnusable,
                    .subject = path(),
                    .detail = "no job id is free in this second"});
        }
        const auto job = m_database->change(
            "INSERT INTO jobs(id, state, updated_ms, created_ms, judged_at_ms, mode, pixel, endpoint, "
            "source_path, source_size, source_modified_ns, source_hash, recipe, edits_hash, events, "
            "blocked, outside, left_out, owner_token, owner_machine, owner_pid, owner_start, "
            "owner_beat_ms, reading) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?)",
            {jobId, JobState::Running, header.createdMs, header.createdMs, header.judgedAtMs, header.mode,
                header.pixelId, header.endpoint, header.source.path, header.source.sizeBytes,
                header.source.modifiedNs, header.source.contentHash, header.recipeJson, header.editsHash,
                header.counts.events, header.counts.blocked, header.counts.outside, header.counts.leftOut,
                m_ownerToken, owner.machine, owner.pid, owner.processStart, header.createdMs,
                header.readingJson});
        if (!job)
            return fail(job.error());
        if (const auto batches = insertBatches(*m_database, jobId, plan, header.createdMs); !batches)
            return fail(batches.error());
        return jobId;
    });
}

Result<std::optional<std::int64_t>> Ledger::byteLimit(std::string_view endpoint) const
{
    return m_database->number("SELECT max_bytes FROM endpoint_limits WHERE endpoint=?", {endpoint}, -1)
        .map([](std::int64_t bytes) { return bytes > 0 ? std::optional(bytes) : std::nullopt; });
}

Result<> Ledger::rememberByteLimit(std::string_view endpoint, std::int64_t bytes, EpochMs nowMs)
{
    return m_database
        ->change("INSERT OR REPLACE INTO endpoint_limits(endpoint, max_bytes, updated_ms) VALUES(?, ?, ?)",
            {endpoint, bytes, nowMs})
        .map([](std::int64_t) {});
}

Result<> Ledger::requireOwnership(std::string_view jobId, EpochMs nowMs)
{
    const auto beaten =
        m_database->change("UPDATE jobs SET owner_beat_ms=?, updated_ms=? WHERE id=? AND owner_token=?",
            {nowMs, nowMs, jobId, m_ownerToken});
    if (!beaten)
        return fail(beaten.error());
    if (*beaten == 1)
        return {};
    const auto known = m_database->number("SELECT count(*) FROM jobs WHERE id=?", {jobId});
    if (!known)
        return fail(known.error());
    if (*known == 0)
        return fail(jobUnknown(jobId));
    return fail({.code = ErrorCode::LedgerBusy, .subject = std::string(jobId)});
}

Result<> Ledger::claim(std::string_view jobId, EpochMs nowMs)
{
    return m_database->inTransaction([&]() -> Result<> {
        JobState state{};
        JobOwner current;
        {
            auto query = m_database->run("SELECT state, owner_token, owner_machine, owner_pid, "
                                         "owner_start, owner_beat_ms FROM jobs WHERE id=?",
                {jobId});
            if (!query)
                return fail(query.error());
            const auto found = m_database->next(*query);
            if (!found)
                return fail(found.error());
            if (!*found)
                return fail(jobUnknown(jobId));
            state = static_cast<JobState>(query->value(0).toInt());
            current = readOwner(*query, 1);
        }
        if (state == JobState::Done || state == JobState::Cancelled)
            return fail({.code = ErrorCode::NothingToResume, .subject = std::string(jobId)});
        if (current.token == m_ownerToken)
            return requireOwnership(jobId, nowMs);
        if (ownerLives(current, nowMs) && !wasGivenUpHere(current, nowMs))
            return fail({.code = ErrorCode::LedgerBusy, .subject = std::string(jobId)});

        if (const auto settled = giveUpInFlight(*m_database, jobId, nowMs); !settled)
            return fail(settled.error());
        const JobOwner owner = thisProcessAsOwner();
        const auto taken = m_database->change(
            "UPDATE jobs SET state=?, updated_ms=?, owner_token=?, owner_machine=?, owner_pid=?, "
            "owner_start=?, owner_beat_ms=? WHERE id=?",
            {JobState::Running, nowMs, m_ownerToken, owner.machine, owner.pid, owner.processStart, nowMs,
                jobId});
        if (!taken)
            return fail(taken.error());
        return {};
    });
}

Result<> Ledger::release(std::string_view jobId, EpochMs nowMs)
{
    return m_database->inTransaction([&]() -> Result<> {
        const auto own = m_database->number(
            "SELECT count(*) FROM jobs WHERE id=? AND owner_token=?", {jobId, m_ownerToken});
        if (!own)
            return fail(own.error());
        if (*own == 0)
            return {};
        const auto freed = freeJob(*m_database, jobId, nowMs);
        if (!freed)
            return fail(freed.error());
        return {};
    });
}

Result<> Ledger::together(const std::function<Result<>()>& work)
{
    return m_database->inTransaction([&] { return work(); });
}

Result<> Ledger::heartbeat(std::string_view jobId, EpochMs nowMs)
{
    return m_database->inTransaction([&] { return requireOwnership(jobId, nowMs); });
}

Result<> Ledger::closeJob(std::string_view jobId, JobState state, EpochMs nowMs)
{
    if (state == JobState::Running)
        return fail(planMismatch(jobId, "a job can't be closed as running"));
    return m_database->inTransaction([&]() -> Result<> {
        if (auto owned = requireOwnership(jobId, nowMs); !owned)
            return owned;
        const auto closed = m_database->change("UPDATE jobs SET state=? WHERE id=?", {state, jobId});
        if (!closed)
            return fail(closed.error());
        const auto freed = freeJob(*m_database, jobId, nowMs);
        if (!freed)
            return fail(freed.error());
        return {};
    });
}

} // namespace convey
