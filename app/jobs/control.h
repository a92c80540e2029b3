// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How a piece of long work is watched and stopped. The work is a plain function that knows no thread and no
/// widget; whoever runs it decides where (see runner.h).
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace convey {

/// How far a job is, for a window that looks now and then: written on the worker's thread, read on any.
struct WorkProgress
{
    std::atomic<std::uint64_t> done = 0;
    std::atomic<std::uint64_t> total = 0;
};

struct JobControl
{
    /// Called on the worker's thread, at most some hundred times a job. `total` may be an estimate.
    std::function<void(std::uint64_t done, std::uint64_t total)> progress{};
    std::stop_token stop{};

    /// Reports into `progress`, which the job keeps alive: the window may be gone before the job ends.
    [[nodiscard]] static JobControl into(std::shared_ptr<WorkProgress> progress, std::stop_token stop)
    {
        return {.progress =
                    [progress = std::move(progress)](std::uint64_t done, std::uint64_t total) {
                        progress->done = done;
                        progress->total = total;
                    },
            .stop = std::move(stop)};
    }

    [[nodiscard]] bool isStopped() const { return stop.stop_requested(); }
    void report(std::uint64_t done, std::uint64_t total) const
    {
        if (progress)
            progress(done, total);
    }
};

} // namespace convey
