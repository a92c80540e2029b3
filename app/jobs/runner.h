// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The one place that starts threads of ours: runs a function on a worker and hands its result to the thread
/// of a context object. When the context has gone by then, the result is dropped. Call from the thread of
/// `context`, in which an event loop runs.
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <memory>
#include <type_traits>
#include <utility>

namespace convey {

/// What a job owes to the thread of the pool that it runs on, as long as it does.
///
/// A job takes no place away from what else uses the pool, however many there are and however long they run:
/// Qt's raster engine cuts the painting of a gradient into pieces, hands them to this pool and waits for them
/// on the window's thread, so that two jobs on two cores would hold the window for as long as they run (seen
/// with Qt 6.4.2, 2026-11).
///
/// And it leaves nothing behind: what OpenSSL keeps for a thread (its random numbers, for TLS) it frees as
/// the thread ends, and Qt does not wait until a thread of its pool has ended. At the end of the program
/// OpenSSL would free all of it too, maybe at the same moment: one send in some hundred died after its full
/// report, with "double free or corruption" (OpenSSL 3.0, Qt 6.4.2, 2026-11). CurlLibrary keeps it from that;
/// this keeps programs without one out of it.
class JobThread
{
public:
    JobThread();
    ~JobThread();
    JobThread(const JobThread&) = delete;
    JobThread& operator=(const JobThread&) = delete;
};

/// `work` runs on a thread of Qt's global pool and gets values only; `done` gets its result in `context`'s
/// thread. Work that should end early is told so by its JobControl: nothing is ever terminated.
template <typename Work, typename Done>
void runJob(QObject* context, Work work, Done done)
{
    using T = std::invoke_result_t<Work>;
    // QFuture copies its result; a shared pointer lets results that can only be moved through.
    auto* watcher = new QFutureWatcher<std::shared_ptr<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
            watcher->deleteLater();
            done(std::move(*watcher->result()));
        });
    // std::function needs copies, and the work may own a Secret.
    auto shared = std::make_shared<Work>(std::move(work));
    watcher->setFuture(QtConcurrent::run([shared] {
        const JobThread here;
        return std::make_shared<T>((*shared)());
    }));
}

} // namespace convey
