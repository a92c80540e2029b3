// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Measures how long the event loop of a thread did not come round: a timer that should fire every few
/// milliseconds notes its longest delay. Belongs to the thread whose loop it watches; that loop must run
/// while it measures.
#pragma once

#include <QElapsedTimer>
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
        m_sinceBeat.start();
        m_timer.start();
    }
    StallMeter(const StallMeter&) = delete;
    StallMeter& operator=(const StallMeter&) = delete;
    ~StallMeter() = default;

    /// The longest time without a turn of the loop so far, in ms; counts the time since the last beat, so
    /// that a stall that still goes on is seen too.
    [[nodiscard]] qint64 longestMs() const { return std::max(m_longest, m_sinceBeat.elapsed()); }
    [[nodiscard]] int beats() const { return m_beats; }

private:
    static constexpr std::chrono::milliseconds kBeat{5};

    void beat()
    {
        m_longest = std::max(m_longest, m_sinceBeat.restart());
        ++m_beats;
    }

    QTimer m_timer{};
    QElapsedTimer m_sinceBeat{};
    qint64 m_longest = 0;
    int m_beats = 0;
};

} // namespace convey::test
