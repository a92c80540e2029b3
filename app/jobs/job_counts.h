// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What became of the conversions of a job, as every list, page, receipt and command tells it: each
/// conversion of the file is in one of the counts. Values and a pure function; any thread.
#pragma once

#include "ledger/job.h"

#include <cstdint>

namespace convey {

struct JobCounts
{
    std::int64_t accepted = 0;
    std::int64_t refused = 0;
    std::int64_t unknown = 0; ///< sent, no answer came back, or none yet
    std::int64_t blocked = 0;
    std::int64_t outside = 0; ///< of the seven days, when the job was planned or while it was carried out
    std::int64_t leftOut = 0; ///< those that another job has sent meanwhile are among them
    std::int64_t toGo = 0; ///< surely not taken yet

    [[nodiscard]] std::int64_t events() const
    {
        return accepted + refused + unknown + blocked + outside + leftOut + toGo;
    }
    /// What goes when the job goes on: without an answer, and never sent.
    [[nodiscard]] std::int64_t open() const { return unknown + toGo; }

    bool operator==(const JobCounts&) const = default;
};

[[nodiscard]] JobCounts countsOf(const JobRecord& job);

} // namespace convey
