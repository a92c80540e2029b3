// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The one place that starts threads of ours: runs a function on a worker and hands its result to the thread
/// of a context object. When the context has gone by then, the result is dropped. Call from the thread of
/// `context`, in which an event loop runs.
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>
#include <type_traits>
#include <utility>

namespace convey {

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
    watcher->setFuture(QtConcurrent::run([shared] { return std::make_shared<T>((*shared)()); }));
}

/// As runJob(), for work that mostly waits (for a server, for a clock): it takes no place away from work that
/// computes, however many there are.
template <typename Work, typename Done>
void runWaitingJob(QObject* context, Work work, Done done)
{
    struct Place
    {
        Place() { QThreadPool::globalInstance()->releaseThread(); }
        ~Place() { QThreadPool::globalInstance()->reserveThread(); }
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;
    };
    runJob(
        context,
        [work = std::move(work)]() mutable {
            const Place lent;
            return work();
        },
        std::move(done));
}

} // namespace convey
