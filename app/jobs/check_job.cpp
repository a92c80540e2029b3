// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/check_job.h"

#include "jobs/check_merge.h"

namespace convey {

Result<CheckResult> runCheck(const CheckRequest& request, const JobControl& control)
{
    return checkInParts(request, {}, control);
}

} // namespace convey
