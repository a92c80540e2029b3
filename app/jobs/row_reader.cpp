// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/row_reader.h"

#include <QMetaObject>
#include <QObject>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace convey {

RowBlock readRows(const Table& table, RowRange range)
{
    RowBlock block;
    const Result<> read = table.scan(range.first, range.count, [&block](const RowView& view) {
        block.rows.emplace_back(view);
        return true;
    });
    if (!read)
        block.failed = read.error();
    return block;
}

struct RowReader::Shared : std::enable_shared_from_this<RowReader::Shared>
{
    Shared(QObject* receiver, std::shared_ptr<const Table> rows, std::size_t mostWanted, Arrived handOver)
        : table(std::move(rows))
        , most(mostWanted)
        , arrived(std::move(handOver))
        , context(receiver)
    { }

    /// On the thread of its own.
    void run();
    /// With the mutex held.
    void bring(RowRange range, RowBlock block);
    void handOverLater(RowRange range, RowBlock block);

    const std::shared_ptr<const Table> table;
    const std::size_t most;
    const Arrived arrived;

    std::mutex mutex{}; ///< guards what follows; never held while the disk is asked
    std::condition_variable asked{};
    std::condition_variable came{};
    QObject* context; ///< null: the reader has gone
    std::deque<RowRange> wanted{}; ///< the newest first
    std::optional<RowRange> reading{};
    std::optional<RowRange> awaited{}; ///< take() stands still for it
    std::optional<RowBlock> brought{}; ///< to take()

    std::chrono::nanoseconds waited{}; ///< since the last turn of the loop; of the context's thread alone
};

void RowReader::Shared::run()
{
    std::unique_lock lock(mutex);
    while (true) {
        asked.wait(lock, [this] { return !context || !wanted.empty(); });
        if (!context)
            return;
        reading = wanted.front();
        wanted.pop_front();
        const RowRange range = *reading;
        lock.unlock();
        RowBlock block = readRows(*table, range);
        lock.lock();
        reading.reset();
        bring(range, std::move(block));
    }
}

void RowReader::Shared::bring(RowRange range, RowBlock block)
{
    if (awaited == range) {
        awaited.reset();
        brought = std::move(block);
        came.notify_one();
    } else if (context) {
        handOverLater(range, std::move(block));
    }
}

void RowReader::Shared::handOverLater(RowRange range, RowBlock block)
{
    // std::function needs copies, and a block is large.
    auto shared = std::make_shared<RowBlock>(std::move(block));
    QMetaObject::invokeMethod(
        context,
        [self = shared_from_this(), range, shared] {
            // In the thread of the reader: it can't go between this look and the call.
            if (self->context)
                self->arrived(range, std::move(*shared));
        },
        Qt::QueuedConnection);
}

RowReader::RowReader(QObject* context, std::shared_ptr<const Table> table, std::size_t most, Arrived arrived)
    : m_shared(std::make_shared<Shared>(context, std::move(table), most, std::move(arrived)))
{ }

RowReader::~RowReader()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->context = nullptr;
    m_shared->asked.notify_one();
}

std::optional<RowBlock> RowReader::take(RowRange range, std::chrono::milliseconds patience)
{
    using Steady = std::chrono::steady_clock;
    Shared& shared = *m_shared;
    std::unique_lock lock(shared.mutex);
    if (shared.reading == range)
        return std::nullopt;
    const bool isDiskBusy = shared.reading || !shared.wanted.empty();
    std::erase(shared.wanted, range);
    shared.wanted.push_front(range);
    if (shared.wanted.size() > shared.most)
        shared.wanted.pop_back();
    shared.asked.notify_one();
    if (!m_isStarted) {
        // Not joined: that would wait for the disk. It holds what it needs and touches nothing else.
        std::thread([own = m_shared] { own->run(); }).detach();
        m_isStarted = true;
    }
    const auto rest = std::min<std::chrono::nanoseconds>(
        patience, std::max<std::chrono::nanoseconds>(patience, kMostInATurn) - shared.waited);
    if (isDiskBusy || rest <= std::chrono::nanoseconds::zero())
        return std::nullopt;

    if (shared.waited == std::chrono::nanoseconds::zero())
        QMetaObject::invokeMethod(
            shared.context, [self = m_shared] { self->waited = {}; }, Qt::QueuedConnection);
    const Steady::time_point start = Steady::now();
    shared.awaited = range;
    shared.came.wait_for(lock, rest, [&shared] { return shared.brought.has_value(); });
    shared.awaited.reset();
    shared.waited += std::max(Steady::now() - start, Steady::duration(1));
    return std::exchange(shared.brought, std::nullopt);
}

} // namespace convey
