// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/index_job.h"

#include "table/csv_table.h"
#include "table/multi_table.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace convey {

namespace {

// More would wait for memory, and take it from the rest of the computer.
constexpr unsigned kMaxThreads = 8;

/// One pass over a file by several threads. Each takes the next part, counts it ahead from a guessed line
/// start, and waits until all parts before it are counted: that proves the guess, or has the part counted
/// again.
class OnePass
{
public:
    OnePass(CsvTable& table, const JobControl& control, std::span<const PartTaker> takers)
        : m_table(table)
        , m_control(control)
        , m_takers(takers)
        , m_counting(table)
        , m_bytes(table.textBytes())
        , m_partBytes(table.sizes().partBytes)
        , m_known(table.rowCount().rows)
        , m_next(m_counting.offset() / m_partBytes)
        , m_turn(m_next)
    { }

    Result<> run(unsigned threads)
    {
        {
            std::vector<std::jthread> others;
            for (unsigned i = 1; i < threads; ++i)
                others.emplace_back([this, i, threads] { work(i, threads); });
            work(0, threads);
        }
        if (m_error)
            return fail(*std::move(m_error));
        // The rows counted before may have reached the end already, with nobody having seen that none
        // follows.
        if (!m_counting.isComplete() && !m_control.isStopped()) {
            PartCounter counter = m_table.partCounter();
            if (const Result<CountedRows> none = m_counting.countTo(m_bytes + 1, counter); !none)
                return fail(none.error());
        }
        if (!m_takers.empty() && m_control.isStopped())
            return fail({.code = ErrorCode::Cancelled});
        m_control.report(m_bytes, m_bytes);
        return {};
    }

private:
    void work(unsigned thread, unsigned threads)
    {
        const PartTaker* const taker = m_takers.empty() ? nullptr : &m_takers[thread];
        if (taker)
            readKnown(*taker, thread, threads);
        PartCounter counter = m_table.partCounter(taker ? taker->add : nullptr);
        for (std::uint64_t part = m_next++; part * m_partBytes < m_bytes; part = m_next++) {
            std::optional<CountedPart> ahead;
            if (!isTurnOf(part))
                ahead = counter.countAhead(part * m_partBytes, (part + 1) * m_partBytes);
            const std::optional<CountedRows> rows = takeTurn(part, counter, std::move(ahead));
            if (!rows)
                return;
            if (taker && rows->count > 0)
                taker->take(*rows);
        }
    }

    /// A share of the rows that were counted before.
    void readKnown(const PartTaker& taker, unsigned thread, unsigned threads)
    {
        const std::uint64_t first = m_known * thread / threads;
        const std::uint64_t count = m_known * (thread + 1) / threads - first;
        const Result<> read = m_table.scan(first, count, [&](RowView row) {
            row.row -= first;
            taker.add(row);
            return !m_control.isStopped();
        });
        if (read && count > 0)
            taker.take({.number = first, .count = count});
        if (read)
            return;
        const std::scoped_lock lock(m_mutex);
        m_error = read.error();
        m_turned.notify_all();
    }

    [[nodiscard]] bool isTurnOf(std::uint64_t part)
    {
        const std::scoped_lock lock(m_mutex);
        return m_turn == part;
    }

    /// Counts `part` when all parts before it are. Nothing: the work has ended.
    std::optional<CountedRows> takeTurn(
        std::uint64_t part, PartCounter& counter, std::optional<CountedPart> ahead)
    {
        std::unique_lock lock(m_mutex);
        m_turned.wait(lock, [&] { return m_turn == part || m_error; });
        if (m_error)
            return std::nullopt;
        lock.unlock(); // the others see whose turn it is, and may count ahead
        Result<CountedRows> rows = countNext((part + 1) * m_partBytes, counter, std::move(ahead));
        lock.lock();
        if (rows)
            ++m_turn;
        else
            m_error = rows.error();
        m_turned.notify_all();
        return rows ? std::optional(*rows) : std::nullopt;
    }

    Result<CountedRows> countNext(std::uint64_t end, PartCounter& counter, std::optional<CountedPart> ahead)
    {
        m_control.report(m_counting.offset(), m_bytes);
        if (m_control.isStopped())
            return fail({.code = ErrorCode::Cancelled});
        return m_counting.countTo(end, counter, std::move(ahead));
    }

    CsvTable& m_table;
    const JobControl& m_control;
    const std::span<const PartTaker> m_takers;
    CsvTable::Counting m_counting; ///< of the thread whose turn it is
    const std::uint64_t m_bytes;
    const std::uint64_t m_partBytes;
    const std::uint64_t m_known; ///< rows that were counted before
    std::atomic<std::uint64_t> m_next; ///< nobody has begun with this part or one after it

    std::mutex m_mutex;
    std::condition_variable m_turned;
    std::uint64_t m_turn; ///< the part that is to be counted; this and all below are guarded
    std::optional<Error> m_error;
};

} // namespace

unsigned threadsFor(const CsvTable& table, unsigned most)
{
    if (most == 0)
        most = std::clamp(std::thread::hardware_concurrency(), 1U, kMaxThreads);
    const std::uint64_t parts = table.textBytes() / table.sizes().partBytes + 1;
    return static_cast<unsigned>(std::min<std::uint64_t>(most, parts));
}

Result<> runIndex(CsvTable& table, const JobControl& control, unsigned threads)
{
    return table.rowCount().complete ? Result<>()
                                     : OnePass(table, control, {}).run(threadsFor(table, threads));
}

Result<> runIndex(CsvTable& table, std::span<const PartTaker> takers, const JobControl& control)
{
    return OnePass(table, control, takers).run(static_cast<unsigned>(takers.size()));
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
