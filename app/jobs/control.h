// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How a piece of long work is watched and stopped. The work is a plain function that knows no thread and no
/// widget; whoever runs it decides where (see runner.h).
#pragma once

#include "check/verdict.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace convey {

/// A count for every Verdict.
using VerdictCounts = std::array<std::uint64_t, kVerdictCount>;

/// How far a job is, for a window that looks now and then: written on the workers' threads, read on any. The
/// numbers are not of one instant; whoever shows a sum adds up what it has read.
struct WorkProgress
{
    std::atomic<std::uint64_t> done = 0;
    std::atomic<std::uint64_t> total = 0;
    std::array<std::atomic<std::uint64_t>, kVerdictCount> verdicts{}; ///< of the rows judged so far

    [[nodiscard]] VerdictCounts counts() const
    {
        VerdictCounts counts{};
        for (std::size_t i = 0; i < kVerdictCount; ++i)
            counts[i] = verdicts[i].load(std::memory_order_relaxed);
        return counts;
    }
};

struct JobControl
{
    /// Called on the worker's thread, at most some hundred times a job. `total` may be an estimate.
    std::function<void(std::uint64_t done, std::uint64_t total)> progress{};
    /// Rows judged since the last call, on the worker's thread, as often as progress.
    std::function<void(const VerdictCounts& more)> judged{};
    std::stop_token stop{};
    /// Of a send: begin nothing new, let what runs come to its end.
    std::stop_token pause{};

    /// Reports into `progress`, which the job keeps alive: the window may be gone before the job ends.
    [[nodiscard]] static JobControl into(const std::shared_ptr<WorkProgress>& progress, std::stop_token stop)
    {
        return {.progress =
                    [progress](std::uint64_t done, std::uint64_t total) {
                        progress->done = done;
                        progress->total = total;
                    },
            .judged =
                [progress](const VerdictCounts& more) {
                    for (std::size_t i = 0; i < kVerdictCount; ++i)
                        progress->verdicts[i].fetch_add(more[i], std::memory_order_relaxed);
                },
            .stop = std::move(stop)};
    }

    [[nodiscard]] bool isStopped() const { return stop.stop_requested(); }
    [[nodiscard]] bool isPaused() const { return pause.stop_requested(); }
    void report(std::uint64_t done, std::uint64_t total) const
    {
        if (progress)
            progress(done, total);
    }
    void reportJudged(const VerdictCounts& more) const
    {
        if (judged)
            judged(more);
    }
};

} // namespace convey
