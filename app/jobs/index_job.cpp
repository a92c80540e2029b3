// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/index_job.h"

#include "table/csv_table.h"
#include "table/multi_table.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace convey {

namespace {

// More would wait for memory, and take it from the rest of the computer.
constexpr unsigned kMaxThreads = 8;
// Parts for each thread that may lie ready before their turn.
constexpr std::uint64_t kPartsAhead = 2;

/// Parts of a file, counted ahead by helpers and, while it would wait for one of them, by the thread whose
/// turn it is.
class PartPool
{
public:
    PartPool(const CsvTable& table, unsigned helpers)
        : m_table(table)
        , m_parts((table.textBytes() + table.partBytes() - 1) / table.partBytes())
        , m_ahead(kPartsAhead * (helpers + 1))
        , m_ownCounter(table.partCounter())
    {
        for (unsigned i = 0; i < helpers; ++i)
            m_helpers.emplace_back([this](const std::stop_token& stop) { help(stop); });
    }
    PartPool(const PartPool&) = delete;
    PartPool& operator=(const PartPool&) = delete;
    ~PartPool()
    {
        {
            const std::scoped_lock lock(m_mutex); // else a helper could miss it on its way to sleep
            for (std::jthread& helper : m_helpers)
                helper.request_stop();
        }
        m_changed.notify_all();
    }

    /// For CsvTable::index(): `part`, or nothing if nobody has begun with it or it could not be counted
    /// ahead.
    std::optional<CountedPart> take(std::uint64_t part)
    {
        std::unique_lock lock(m_mutex);
        m_turn = part;
        m_limit = std::min(m_parts, part + m_ahead);
        m_done.erase(m_done.begin(), m_done.lower_bound(part)); // parts left out: within one long row
        if (m_free <= part) {
            m_free = part + 1;
            m_changed.notify_all();
            return std::nullopt;
        }
        m_changed.notify_all();
        while (!m_done.contains(part)) {
            if (isOneFree())
                countFreePart(m_ownCounter, lock);
            else
                m_changed.wait(lock);
        }
        return std::move(m_done.extract(part).mapped());
    }

private:
    void help(const std::stop_token& stop)
    {
        PartCounter counter = m_table.partCounter();
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            if (isOneFree())
                countFreePart(counter, lock);
            else
                m_changed.wait(lock);
        }
    }

    [[nodiscard]] bool isOneFree() const { return m_free < m_limit; }

    /// Called and left with the lock held.
    void countFreePart(PartCounter& counter, std::unique_lock<std::mutex>& lock)
    {
        const std::uint64_t part = m_free++;
        lock.unlock();
        std::optional<CountedPart> counted =
            counter.countAhead(part * m_table.partBytes(), (part + 1) * m_table.partBytes());
        lock.lock();
        if (part >= m_turn)
            m_done[part] = std::move(counted);
        m_changed.notify_all();
    }

    const CsvTable& m_table;
    const std::uint64_t m_parts;
    const std::uint64_t m_ahead;
    PartCounter m_ownCounter;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::uint64_t m_turn = 0; ///< the part that was asked for last; this and all below are guarded
    std::uint64_t m_limit = 0; ///< parts from here on are not begun yet
    std::uint64_t m_free = 0; ///< nobody has begun with this part or one after it
    std::map<std::uint64_t, std::optional<CountedPart>> m_done;

    std::vector<std::jthread> m_helpers; ///< the last: they end before the rest does
};

} // namespace

Result<> runIndex(CsvTable& table, const JobControl& control, unsigned threads)
{
    const auto report = [&control](std::uint64_t done, std::uint64_t total) {
        control.report(done, total);
        return !control.isStopped();
    };
    if (threads == 0)
        threads = std::clamp(std::thread::hardware_concurrency(), 1U, kMaxThreads);
    const std::uint64_t parts = table.textBytes() / table.partBytes() + 1;
    const auto helpers = static_cast<unsigned>(std::min<std::uint64_t>(threads, parts)) - 1;
    if (helpers == 0 || table.rowCount().complete)
        return table.index(report);
    PartPool pool(table, helpers);
    return table.index(report, [&pool](std::uint64_t part) { return pool.take(part); });
}

Result<> runIndex(const OpenFiles& files, const JobControl& control, unsigned threads)
{
    std::uint64_t total = 0;
    for (const auto& file : files.files)
        total += file->textBytes();
    std::uint64_t before = 0;
    for (const auto& file : files.files) {
        const JobControl ofFile{.progress = [&control, before, total](std::uint64_t done,
                                                std::uint64_t) { control.report(before + done, total); },
            .stop = control.stop};
        if (Result<> counted = runIndex(*file, ofFile, threads); !counted)
            return counted;
        before += file->textBytes();
    }
    return {};
}

} // namespace convey
