// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The rows of a job as they were when it was planned: to send what it has left, or to write what became of
/// them. A plain function that blocks; any thread.
#pragma once

#include "event/bound_recipe.h"
#include "jobs/control.h"
#include "jobs/row_groups.h"
#include "ledger/job.h"
#include "table/multi_table.h"
#include "table/table.h"

#include <cstdint>
#include <memory>
#include <string>

namespace convey {

struct ReopenOrder
{
    std::string ledgerPath; ///< for errors
    std::string editsFolder{}; ///< where the edits of unfinished jobs lie
    std::uint64_t seed = 0;
    std::string editsPath{}; ///< the edits that the job was planned with; empty = those that it kept
    std::string sourcePath{}; ///< the job's own when empty
    std::string lookupPath{}; ///< likewise
    OpenOptions options{}; ///< laid over what the job remembers of how its files were read
    bool needsEdits = true; ///< false: where they are gone, the file as it is will do
};

struct ReopenedSource
{
    std::shared_ptr<const Table> table; ///< indexed, with the edits and the look-up file
    BoundRecipe recipe;
    std::shared_ptr<const RowGroups> groups{}; ///< null: each row is an event
    std::size_t fileColumns = 0; ///< the first of `table`: those of the file itself
    bool isWithoutEdits = false; ///< the job had edits, and they are gone
};

/// Errors: JobFileChanged, JobInputGone, LedgerDamaged (how it was read can't be told), Cancelled, those of
/// the file, the look-up file, the edits and the recipe.
[[nodiscard]] Result<ReopenedSource> reopenSource(
    const JobHeader& header, const ReopenOrder& order, const JobControl& control);

} // namespace convey
