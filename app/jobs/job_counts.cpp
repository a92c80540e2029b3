// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/job_counts.h"

namespace convey {

JobCounts countsOf(const JobRecord& job)
{
    const PlanCounts& counted = job.header.counts;
    const JobProgress& progress = job.progress;
    JobCounts counts{.accepted = progress.accepted,
        .refused = progress.refused,
        .unknown = progress.unknown + progress.inFlight,
        .blocked = counted.blocked,
        .outside = counted.outside,
        .leftOut = counted.leftOut + progress.sentElsewhere,
        .toGo = progress.planned + progress.notDelivered};
    // A job is done only when each of its events is settled: what was not sent by then had left the window.
    if (job.state == JobState::Done) {
        counts.outside += counts.toGo;
        counts.toGo = 0;
    }
    return counts;
}

} // namespace convey
