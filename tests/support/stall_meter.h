// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Measures how much the thread worked while its event loop did not come round: a timer that fires every few
/// milliseconds notes the longest stretch of CPU time between two turns. Finds what many events together
/// take, where WatchedApplication times each. Belongs to the thread whose loop it watches; the work of the
/// test between two turns counts too.
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace convey::test {

class StallMeter
{
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kBeat);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start();
    }
    StallMeter(const StallMeter&) = delete;
    StallMeter& operator=(const StallMeter&) = delete;
    ~StallMeter() = default;

    /// The most work without a turn of the loop so far; counts the work since the last beat, so that a stall
    /// that still goes on is seen too.
    [[nodiscard]] std::chrono::milliseconds longest() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::max(m_longest, threadCpuTime() - m_lastBeat));
    }
    [[nodiscard]] int beats() const { return m_beats; }

private:
    static constexpr std::chrono::milliseconds kBeat{5};

    void beat()
    {
        const std::chrono::nanoseconds now = threadCpuTime();
        m_longest = std::max(m_longest, now - m_lastBeat);
        m_lastBeat = now;
        ++m_beats;
    }

    QTimer m_timer{};
    std::chrono::nanoseconds m_lastBeat = threadCpuTime();
    std::chrono::nanoseconds m_longest{};
    int m_beats = 0;
};

} // namespace convey::test
