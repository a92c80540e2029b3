// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a send will be, before anything is sent: the batches with their sizes and times, and which events
/// they are. Plain values and a plain function; any thread.
#pragma once

#include "base/clock.h"
#include "event/bound_recipe.h"
#include "jobs/check_job.h"
#include "jobs/control.h"
#include "jobs/send_job.h"
#include "jobs/send_plan.h"
#include "ledger/job.h"
#include "table/table.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace convey {

struct BatchOutlook
{
    std::uint64_t events = 0;
    EpochMs oldest = 0;
    EpochMs newest = 0;
    std::int64_t bytes = 0; ///< of the whole request body
};

struct SendOutlook
{
    std::uint64_t revision = 0; ///< of the upload it was made for
    std::vector<BatchOutlook> batches{}; ///< in the order they are sent
    std::map<std::string, std::uint64_t> names{}; ///< event names with how often
    std::vector<JobRecord> earlier{}; ///< jobs for real of these very files, newest first
    std::vector<std::uint64_t> mended{}; ///< of those refused before: see mendedRows()
};

struct OutlookRequest
{
    std::shared_ptr<const Table> table;
    BoundRecipe recipe;
    std::shared_ptr<const CheckResult> check; ///< of this table and recipe
    PlanLimits limits{};
    std::string ledgerPath{}; ///< where earlier jobs are looked for; empty: nowhere
    EpochMs now = 0;
    std::vector<RefusedRow> refused{}; ///< by the last job of this file
};

/// Builds every event that will be sent once and throws it away again. Errors: Cancelled, FileChanged,
/// FileReadFailed. Cost: one pass over the file; about 24 bytes an event meanwhile.
[[nodiscard]] Result<SendOutlook> outlookOf(const OutlookRequest& request, const JobControl& control = {});

} // namespace convey
