// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The few statements about a job that more than one file of the ledger needs. Private to the ledger; those
/// that write are called inside a transaction.
#pragma once

#include "ledger/database.h"
#include "ledger/job.h"
#include "ledger/owner.h"

namespace convey {

/// The owner from five columns: token, machine, pid, start, beat.
[[nodiscard]] JobOwner readOwner(const QSqlQuery& query, int firstColumn);

/// Batches of the job that are in flight become Unknown. Returns how many.
[[nodiscard]] Result<std::int64_t> giveUpInFlight(
    const LedgerDatabase& database, std::string_view jobId, EpochMs nowMs);

/// giveUpInFlight(), and the job has no owner any more. Returns how many batches became Unknown.
[[nodiscard]] Result<std::int64_t> freeJob(
    const LedgerDatabase& database, std::string_view jobId, EpochMs nowMs);

/// The random bytes by which a ledger hashes ids.
inline constexpr std::size_t kLedgerKeyBytes = 32;
[[nodiscard]] QByteArray newLedgerKey();

inline constexpr std::int64_t kNoParent = -1;

/// A new batch of no attempt yet; `state` is Planned or, for a part of a batch that may be recorded, Unknown.
[[nodiscard]] Result<> insertBatch(const LedgerDatabase& database, std::string_view jobId,
    std::int64_t number, std::int64_t parent, BatchState state, const BatchPlan& plan, EpochMs nowMs);

[[nodiscard]] inline Error jobUnknown(std::string_view jobId)
{
    return {.code = ErrorCode::JobUnknown, .subject = std::string(jobId)};
}

/// Errors: JobUnknown.
[[nodiscard]] Result<> requireJob(const LedgerDatabase& database, std::string_view jobId);

/// JobPlanMismatch about a job; `detail` says what was not as the plan has it.
[[nodiscard]] inline Error planMismatch(std::string_view jobId, std::string detail)
{
    return {.code = ErrorCode::JobPlanMismatch, .subject = std::string(jobId), .detail = std::move(detail)};
}

} // namespace convey
