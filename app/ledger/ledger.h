// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The sending history: an SQLite file in which every batch is written down before its first byte goes out
/// and again when its answer is in, so that a crash at any moment leaves a job that can be resumed.
///
/// What a function has returned from with success is on the disk (WAL, synchronous=FULL). One Ledger belongs
/// to one thread; several Ledgers, also in several programs, may share a file. A job is driven by one of them
/// at a time, its *owner*. A QCoreApplication must exist (Qt finds the SQLite driver through it).
///
/// Errors of all functions: LedgerBusy (someone held the file for more than five seconds), DiskFull,
/// LedgerDamaged, LedgerUnusable (anything else; all with the path as subject). A call that fails has changed
/// nothing.
#pragma once

#include "base/result.h"
#include "ledger/event_printer.h"
#include "ledger/job.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

class LedgerDatabase;

/// What is known once the file is open; a person should hear of `setAside`.
struct LedgerOpening
{
    bool created = false; ///< there was no usable file, a new one was made
    /// Where a damaged file went ("history.sqlite.damaged-1"), now or before; empty once a person has agreed
    /// to go on without it (acknowledgeSetAside()), or has deleted it.
    std::string setAside{};
    std::int64_t becameUnknown = 0; ///< batches that were in flight when their program died
};

class Ledger
{
public:
    /// Opens or makes the file at `path` (UTF-8): mode 0600, missing folders 0700. Checks it (quick_check and
    /// our own schema), sets a damaged one aside as `<path>.damaged-<n>` (never deleted) and makes a new one.
    /// Batches that a dead program left in flight become Unknown. `nowMs` tells a living owner on another
    /// computer from a dead one.
    /// Errors beyond the common ones: LedgerTooNew (a later Convey wrote it; nothing is touched),
    /// LedgerUnusable also for a file that is neither a ledger nor named `*.sqlite`: rather a wrong path than
    /// a damaged history. Cost: reads the whole file once.
    [[nodiscard]] static Result<Ledger> open(std::string_view path, EpochMs nowMs);

    Ledger(Ledger&&) noexcept;
    Ledger& operator=(Ledger&&) noexcept;
    /// Gives its jobs free; one that was not closed stays Running and may be claimed.
    ~Ledger();

    [[nodiscard]] const std::string& path() const;
    [[nodiscard]] const LedgerOpening& opening() const { return m_opening; }

    /// A printer with this ledger's key.
    [[nodiscard]] EventPrinter printer() const { return m_printer.clone(); }

    // Reading. Jobs come newest first, batches by number, refusals by row.

    [[nodiscard]] Result<std::vector<JobRecord>> jobs() const;
    /// Errors: JobUnknown; LedgerDamaged where opening().setAside may have had the job.
    [[nodiscard]] Result<JobRecord> job(std::string_view jobId) const;
    /// Jobs that are Running or Stopped, those that another program drives right now included.
    [[nodiscard]] Result<std::vector<JobRecord>> unfinishedJobs() const;
    /// The newest unfinished job that nobody drives; if all are driven, the newest; nothing when there is
    /// none.
    [[nodiscard]] Result<std::optional<JobRecord>> latestUnfinished() const;
    /// Without rows and prints, so that a job of a million events is a small answer. Errors: JobUnknown.
    [[nodiscard]] Result<std::vector<BatchRecord>> batches(std::string_view jobId) const;
    /// The events of one batch. Errors: JobUnknown, JobPlanMismatch (no such batch), LedgerDamaged.
    [[nodiscard]] Result<BatchPlan> batchPlan(std::string_view jobId, std::int64_t batch) const;
    /// Errors: JobUnknown.
    [[nodiscard]] Result<std::vector<RefusedEvent>> refusals(std::string_view jobId) const;

    /// Goes through the batches of the jobs that pass the filter, oldest job first; false from `visit` ends
    /// it. The plan has no facts. Errors: LedgerDamaged (the events of a batch can't be read). Cost: reads
    /// every event's 25 bytes once, one batch at a time.
    [[nodiscard]] Result<> eachBatch(
        const HistoryFilter& filter, const std::function<bool(const HistoryBatch&)>& visit) const;
    /// How many events eachBatch() would hand out.
    [[nodiscard]] Result<std::uint64_t> countEvents(const HistoryFilter& filter) const;

    /// The largest batch (bytes) that an endpoint is known to take, by an answer 413 of an earlier job.
    [[nodiscard]] Result<std::optional<std::int64_t>> byteLimit(std::string_view endpoint) const;
    /// Keeps it, for all later jobs.
    [[nodiscard]] Result<> rememberByteLimit(std::string_view endpoint, std::int64_t bytes, EpochMs nowMs);

    // Looking back.

    /// What a person has looked at since a send, and when, by the name of the point. Errors: JobUnknown.
    [[nodiscard]] Result<std::map<std::string, EpochMs>> ticks(std::string_view jobId) const;
    /// Ticks a point, or takes the tick away. Errors: JobUnknown.
    [[nodiscard]] Result<> setTick(
        std::string_view jobId, std::string_view point, std::optional<EpochMs> tickedMs);
    /// The file of a job lies elsewhere now (`path` is absolute). Errors: JobUnknown.
    [[nodiscard]] Result<> sourceMoved(std::string_view jobId, std::string_view path);

    /// Forgets the jobs that were touched last before `before` and that nobody drives; the pages they were on
    /// are written over and the file shrinks. Files of an earlier schema beside it go, and so do damaged ones
    /// of before that time. Returns how many jobs. Errors: LedgerBusy (someone is reading: the jobs are
    /// forgotten, the log is not yet), LedgerUnusable (a file beside it can't be deleted).
    [[nodiscard]] Result<std::int64_t> forgetBefore(EpochMs before, EpochMs nowMs);
    /// Forgets everything, the key of the hashes too, and all files that were set aside. Returns how many
    /// jobs. Errors: LedgerBusy (subject: a job that is being sent, nothing has happened; or the file, as
    /// above), LedgerUnusable as above. What the file system keeps of freed blocks is beyond reach.
    [[nodiscard]] Result<std::int64_t> wipe(EpochMs nowMs);

    /// A person knows of opening().setAside and goes on without it: it is not told any more.
    [[nodiscard]] Result<> acknowledgeSetAside();

    // Driving a job. All but beginJob() and claim() need this Ledger to be the owner, else LedgerBusy (with
    // the job as subject). Each is one transaction, unless it is called together() with others.

    /// Stores the plan and makes this Ledger its owner. The id is short, sorts by time (UTC) and can be read
    /// out: "j-20261121-093005-4f2a". Of a job for real no event may be in one that another living program
    /// sends to the same pixel, or has had accepted since `createdMs`. Errors: JobPlanMismatch (a batch is
    /// empty or its rows and prints differ in number), LedgerBusy (that job is the subject).
    [[nodiscard]] Result<std::string> beginJob(const JobPlan& plan);

    /// Takes over an unfinished job whose owner is gone, or refreshes one's own; it is Running from then on
    /// and what was in flight is Unknown. Errors: JobUnknown, LedgerBusy (the owner lives; subject is the
    /// job), NothingToResume (Done or Cancelled).
    [[nodiscard]] Result<> claim(std::string_view jobId, EpochMs nowMs);
    /// Gives a job free without closing it; batches still in flight become Unknown. Nothing happens when this
    /// Ledger does not own it.
    [[nodiscard]] Result<> release(std::string_view jobId, EpochMs nowMs);
    /// Says that the owner lives. Every function below does so too; call it when waiting for longer than ten
    /// seconds: on another computer an owner counts as dead after a minute's silence.
    [[nodiscard]] Result<> heartbeat(std::string_view jobId, EpochMs nowMs);

    /// Several steps of a job in one transaction, which costs one wait for the disk and not one for each:
    /// what `work` calls on this Ledger is on the disk when this returns with success, and none of it when it
    /// fails. `work` must return the first error it meets.
    [[nodiscard]] Result<> together(const std::function<Result<>()>& work);

    /// Before the first byte of the request: the batch is in flight, on the disk, when this returns.
    /// `attempt` is 1-based and rises; `money` is what its events come to. Errors: JobPlanMismatch (no such
    /// batch, an attempt that does not rise, or a batch that must not be sent: Accepted, Refused, Split or in
    /// flight already).
    [[nodiscard]] Result<> markInFlight(std::string_view jobId, std::int64_t batch, int attempt,
        EpochMs nowMs, const MoneyByCurrency& money = {});

    /// How that attempt ended. Accepted also drops refusals that an earlier attempt had left at the batch.
    /// Errors: JobPlanMismatch (not in flight with this attempt, or no state that an attempt can end in).
    [[nodiscard]] Result<> recordOutcome(
        std::string_view jobId, std::int64_t batch, int attempt, const BatchOutcome& outcome, EpochMs nowMs);

    /// Single events that an answer named. Repeating it replaces what was there for the same index.
    /// Errors: JobPlanMismatch (no such batch or index, or `row` is not the row at that index).
    [[nodiscard]] Result<> recordRefusedEvents(
        std::string_view jobId, std::int64_t batch, std::span<const RefusedEvent> refused, EpochMs nowMs);

    /// Replaces a batch by children, each a list of 0-based indexes into it; `refused` are set aside in the
    /// same transaction. The children are `childState`: Planned, or Unknown where an earlier attempt of the
    /// batch may have been recorded. Every event must be in exactly one child or be refused (here or before),
    /// so that the counts add up. Returns the children's numbers in order; none is fine when all are refused.
    /// Errors: JobPlanMismatch (not so, or the batch is Accepted or Split already).
    [[nodiscard]] Result<std::vector<std::int64_t>> splitBatch(std::string_view jobId, std::int64_t batch,
        std::span<const std::vector<std::size_t>> children, BatchState childState,
        std::span<const RefusedEvent> refused, EpochMs nowMs);

    /// Of the batches that may still be sent, the events with these keys (ascending) are SentElsewhere from
    /// now on; the others stay to be sent, under a number of their own. Returns how many were taken out.
    [[nodiscard]] Result<std::int64_t> leaveToOthers(
        std::string_view jobId, std::span<const EventKey> accepted, EpochMs nowMs);

    /// Ends the job as Done, Stopped or Cancelled and gives it free; batches in flight become Unknown.
    /// Errors: JobPlanMismatch (`state` is Running).
    [[nodiscard]] Result<> closeJob(std::string_view jobId, JobState state, EpochMs nowMs);

    /// SQLite's whole integrity_check and foreign_key_check. Errors: LedgerDamaged with the first complaint.
    /// Cost: reads the file several times over.
    [[nodiscard]] Result<> integrityCheck() const;

private:
    Ledger(std::unique_ptr<LedgerDatabase> database, EventPrinter printer, std::string ownerToken,
        LedgerOpening opening);

    void freeOwnJobs();
    [[nodiscard]] Result<> requireNobodyDrives(EpochMs nowMs) const;
    [[nodiscard]] Result<> shrink();
    [[nodiscard]] Result<> requireOwnership(std::string_view jobId, EpochMs nowMs);
    [[nodiscard]] Result<> writeRefusals(std::string_view jobId, const BatchPlan& plan, std::int64_t batch,
        std::span<const RefusedEvent> refused);

    std::unique_ptr<LedgerDatabase> m_database;
    EventPrinter m_printer;
    std::string m_ownerToken; ///< tells this Ledger from others of the same process
    LedgerOpening m_opening;
};

} // namespace convey
