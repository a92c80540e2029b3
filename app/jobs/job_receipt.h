// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The receipt of a job, made of the sending history alone. Plain functions that read the ledger; any thread.
#pragma once

#include "delivery/receipt.h"
#include "ledger/ledger.h"

#include <string>
#include <string_view>

namespace convey {

/// The state of a job as a person hears of it: running without a living owner is what a crash leaves.
enum class ShownState : std::uint8_t
{
    Running,
    Interrupted,
    Stopped,
    Done,
    Cancelled,
};
[[nodiscard]] ShownState shownState(const JobRecord& job);
/// "running", "interrupted", "stopped", "done", "cancelled".
[[nodiscard]] std::string_view shownStateName(ShownState state);

/// "not_sent", "in_flight", "accepted", "refused", "unknown", "split", "sent_elsewhere".
[[nodiscard]] std::string_view batchStateName(BatchState state);

/// Errors: those of the ledger, JobUnknown. Cost: without the job's events.
[[nodiscard]] Result<Receipt> receiptOf(const Ledger& ledger, std::string_view jobId);

/// The same for a ledger that is not open. Without a ledger no job is known, and none is made.
[[nodiscard]] Result<Receipt> receiptOf(const std::string& ledgerPath, std::string_view jobId, EpochMs now);

} // namespace convey
