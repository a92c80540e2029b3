// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/watched_application.h"

#include "base/clock.h"

#include <QAbstractEventDispatcher>
#include <QEvent>

#include <utility>

namespace convey::ui {

QString describe(const Stall& stall)
{
    return QStringLiteral("The window stood still for %1 ms (%2 ms of work): %3, event %4")
        .arg(stall.whole.count())
        .arg(stall.work.count())
        .arg(QLatin1String(stall.receiver))
        .arg(stall.eventType);
}

WatchedApplication::WatchedApplication(int& argc, char** argv, Report report, std::chrono::milliseconds limit)
    : QApplication(argc, argv)
    , m_report(std::move(report))
    , m_limit(limit)
{
    // The loop is about to wait while an event is not over: the loop is that event's own.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
        [this] { m_timing = false; });
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    using namespace std::chrono;
    // Called for the objects of every thread, in that thread.
    if (receiver->thread() != thread() || m_timing)
        return QApplication::notify(receiver, event); // or sent from within the event being timed

    // Neither object may be there any more when the event is over.
    Stall stall{.receiver = receiver->metaObject()->className(), .eventType = event->type()};
    m_timing = true;
    const auto began = steady_clock::now();
    const nanoseconds workBefore = threadCpuTime();
    const bool result = QApplication::notify(receiver, event);
    stall.whole = duration_cast<milliseconds>(steady_clock::now() - began);
    stall.work = duration_cast<milliseconds>(threadCpuTime() - workBefore);
    const bool hadNoLoop = std::exchange(m_timing, false);
    if (hadNoLoop && stall.whole > m_limit)
        m_report(stall);
    return result;
}

} // namespace convey::ui
