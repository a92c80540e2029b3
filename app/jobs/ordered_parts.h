// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Works on numbered parts on all cores and takes what comes of them in their order. Blocking; runs on any
/// thread and brings its own helpers.
#pragma once

#include "base/result.h"
#include "jobs/control.h"

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace convey {

/// How many threads `wanted` (0: the cores, at most eight) means for so many parts.
[[nodiscard]] inline unsigned threadsFor(unsigned wanted, std::uint64_t parts)
{
    constexpr unsigned kMostThreads = 8;
    if (wanted == 0)
        wanted = std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
    return static_cast<unsigned>(std::clamp<std::uint64_t>(parts, 1, wanted));
}

/// The state behind workInOrder(): which part is next, and those that wait for their turn.
template <typename Part>
class PartQueue
{
public:
    PartQueue(std::uint64_t count, std::uint64_t ahead)
        : m_count(count)
        , m_ahead(ahead)
    { }

    /// The next part to work on; none when all are given out or the work has ended. Waits while too many are
    /// ahead of the one whose turn it is.
    [[nodiscard]] std::optional<std::uint64_t> next()
    {
        std::unique_lock lock(m_mutex);
        m_moved.wait(lock, [&] { return m_ended || m_next == m_count || m_next < m_taken + m_ahead; });
        if (m_ended || m_next == m_count)
            return std::nullopt;
        return m_next++;
    }

    /// Hands `part` over and takes all whose turn has come, one thread at a time; `take` says whether to go
    /// on.
    template <typename Take>
    void put(std::uint64_t index, Part&& part, Take take)
    {
        std::unique_lock lock(m_mutex);
        m_ready.emplace(index, std::move(part));
        if (m_isTaking)
            return;
        m_isTaking = true;
        for (auto first = m_ready.begin(); !m_ended && first != m_ready.end() && first->first == m_taken;
             first = m_ready.begin()) {
            Part ready = std::move(first->second);
            m_ready.erase(first);
            lock.unlock();
            const bool goesOn = take(std::move(ready));
            lock.lock();
            ++m_taken;
            m_ended = m_ended || !goesOn;
            m_moved.notify_all();
        }
        m_isTaking = false;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_moved;
    const std::uint64_t m_count;
    const std::uint64_t m_ahead;
    std::uint64_t m_next = 0;
    std::uint64_t m_taken = 0;
    bool m_isTaking = false;
    bool m_ended = false;
    std::map<std::uint64_t, Part> m_ready;
};

/// `makeWorker()` gives one worker a thread; its `work(index)` makes the part of that number, on several
/// threads at once. `take(part)` gets them in order, one at a time, on any of the threads; false ends the
/// work. At most four parts a thread are alive. `threads` as threadsFor().
template <typename MakeWorker, typename Take>
void workInOrder(std::uint64_t count, unsigned threads, MakeWorker makeWorker, Take take)
{
    using Part = decltype(makeWorker().work(std::uint64_t{}));
    constexpr std::uint64_t kPartsAhead = 3;
    threads = threadsFor(threads, count);
    PartQueue<Part> queue(count, threads * kPartsAhead);
    const auto run = [&] {
        auto worker = makeWorker();
        while (const std::optional<std::uint64_t> index = queue.next())
            queue.put(*index, worker.work(*index), take);
    };
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < threads; ++i)
        helpers.emplace_back(run);
    run();
}

} // namespace convey
