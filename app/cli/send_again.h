// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Going on with a job that was found, for the commands that do. Main thread.
#pragma once

#include "cli/command.h"
#include "ledger/job.h"

namespace convey::cli {

/// Sends what the job has left, prints and ends as `resume` does; of one that is over it only tells.
void goOnWith(const JobRecord& job, const Arguments& arguments, const Session& session);

} // namespace convey::cli
