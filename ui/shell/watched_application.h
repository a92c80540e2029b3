// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The application of debug builds and of the window's tests: times how long each event keeps the next one
/// waiting, and tells of those that took too long. What a person feels as a window that hangs. GUI thread
/// only.
#pragma once

#include <QApplication>

#include <chrono>
#include <functional>

namespace convey::ui {

/// One event that kept the window from everything else.
struct Stall
{
    std::chrono::milliseconds whole{}; ///< by the clock on the wall; grows with whatever else runs here
    std::chrono::milliseconds work{}; ///< CPU time of the GUI thread; the same on a busy machine
    const char* receiver = ""; ///< class of the object that took the event
    int eventType = 0; ///< QEvent::Type
};

/// "The window stood still for 412 ms (380 ms of work): QTimer, event 1". For developers; nothing of a file.
[[nodiscard]] QString describe(const Stall& stall);

class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    /// Longer than this is felt: the bar of the program.
    static constexpr std::chrono::milliseconds kLimit{300};

    using Report = std::function<void(const Stall&)>;

    /// `report` is called after each event whose `whole` is over `limit`. An event in which a loop of its own
    /// ran (a drag, a native dialog) is none; the events of that loop are timed instead.
    WatchedApplication(int& argc, char** argv, Report report, std::chrono::milliseconds limit = kLimit);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    Report m_report;
    std::chrono::milliseconds m_limit;
    bool m_timing = false; ///< an event is being timed and no loop has run inside it
};

} // namespace convey::ui
