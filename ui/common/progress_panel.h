// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How far a send is: counts that add up, one stacked bar, and a line with percent, speed, and what it waits
/// for. The number of every state is in the tiles; the bar shows the same by pattern as well as by colour.
/// GUI thread only.
#pragma once

#include "delivery/send_state.h"

#include <QElapsedTimer>
#include <QWidget>

#include <cstdint>

class QLabel;

namespace convey::ui {

class SendBar;
class TileSum;

class ProgressPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent);

    /// A send begins: all `events` wait, and are being prepared until counts come.
    void start(std::uint64_t events);
    /// Keys are for the bar now: it takes none itself, so that Space is the window's.
    void takeFocus();
    /// `waiting`: until when nothing starts, and why, as a sentence; empty = it goes on.
    void showCounts(const SendCounts& counts, const QString& waiting);
    /// Nothing new starts; what is on its way comes to its end.
    void showPausing();
    /// Nothing new starts; what is on its way is still awaited.
    void showStopping();

    /// Answered so far, of 100.
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] QString status() const;

private:
    void showStatus(const SendCounts& counts, const QString& waiting);
    void announce(const SendCounts& counts);
    void showEnding(const QString& words);

    TileSum* m_tiles;
    SendBar* m_bar;
    QLabel* m_status;
    QLabel* m_more;
    QElapsedTimer m_running{};
    int m_percent = 0;
    int m_announced = 0;
    bool m_stopping = false;
};

} // namespace convey::ui
