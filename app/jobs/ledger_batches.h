// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Keeps the ledger's batches in step with those of the running job.
///
/// The job's course (delivery/send_state.h) names its batches anew as it halves them or sets events aside;
/// the ledger wants every event in exactly one open batch at any moment. This is where the two meet, and the
/// only writer of batches while a job runs. One object, one thread: that of the Ledger.
#pragma once

#include "delivery/send_state.h"
#include "ledger/ledger.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace convey {

class LedgerBatches
{
public:
    LedgerBatches(Ledger& ledger, std::string jobId);

    /// A batch of the plan: its number in the ledger, its events, and how often it was tried before.
    void add(BatchId batch, std::int64_t number, BatchPlan plan, int attemptsBefore);

    /// Finds or cuts out the ledger's batch of exactly these events. Returns their fingerprints, in the order
    /// of `start.units`: what is built for the request must match them. Errors: those of the ledger,
    /// JobPlanMismatch (no batch holds these events).
    [[nodiscard]] Result<std::vector<EventPrint>> take(const StartBatch& start, EpochMs now);

    /// What a batch of the plan, or one that was taken, holds; null when there is none of that name. Valid
    /// until the next call of anything else.
    [[nodiscard]] const BatchPlan* planOf(BatchId batch) const;

    /// Right before the first byte: marks a batch that was taken as in flight. Errors: those of the ledger.
    [[nodiscard]] Result<> begin(BatchId batch, EpochMs now);

    /// Writes down how the post of `batch` ended; `settled` are the fates that it brought. Events of the
    /// batch that have no fate and will not go again under the same number become a batch of their own.
    /// Errors: those of the ledger.
    [[nodiscard]] Result<> finish(
        BatchId batch, const Outcome& outcome, std::span<const Settled> settled, EpochMs now);

private:
    struct Open
    {
        std::int64_t number = 0;
        int attempts = 0;
        bool mayBeRecorded = false; ///< an earlier post ended without an answer
        BatchPlan plan{};
    };

    [[nodiscard]] std::optional<Open> find(const StartBatch& start);
    [[nodiscard]] Result<Open> cutOut(Open whole, std::span<const std::uint64_t> rows, EpochMs now);
    /// Parts of a batch that may be recorded may be, too.
    [[nodiscard]] static BatchState stateOfParts(const Open& whole);
    /// Keeps a part of a split batch until the course names it.
    void keepLoose(const Open& whole, std::int64_t number, std::span<const std::size_t> indexes);

    Ledger& m_ledger;
    std::string m_jobId;
    std::map<BatchId, Open> m_open; ///< known to the course by this id
    std::vector<Open> m_loose; ///< left over from a split; the course has not named them yet
};

} // namespace convey
