// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// All that the history knows of one job, and of all jobs, for a page or a command. Plain functions that open
/// the ledger; without one nothing is known, and none is made. Any thread.
#pragma once

#include "delivery/receipt.h"
#include "ledger/ledger.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

struct JobLook
{
    JobRecord job{};
    Receipt receipt{};
    std::map<std::string, EpochMs> ticks{};
    std::vector<RefusedEvent> refusals{};
};

/// Errors: those of the ledger, JobUnknown.
[[nodiscard]] Result<JobLook> lookAtJob(const std::string& ledgerPath, std::string_view jobId, EpochMs now);

/// Ticks a point of a job, or takes the tick away (nothing). Errors: those of the ledger, JobUnknown.
[[nodiscard]] Result<> tickPoint(const std::string& ledgerPath, std::string_view jobId,
    std::string_view point, std::optional<EpochMs> tickedMs, EpochMs now);

/// A job of the list, with what it was worth.
struct ListedJob
{
    JobRecord job{};
    MoneyByCurrency accepted{};
    std::int64_t requests = 0;
};

struct JobList
{
    std::vector<ListedJob> jobs{}; ///< newest first
    std::string setAside{}; ///< where a damaged history went, as LedgerOpening has it
};

/// Errors: those of the ledger.
[[nodiscard]] Result<JobList> allJobs(const std::string& ledgerPath, EpochMs now);

} // namespace convey
