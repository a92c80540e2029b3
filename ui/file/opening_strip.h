// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How far a file is that takes a while: what is done with it, a bar, and where it can be ended, a button.
/// Hidden while nothing goes on. GUI thread only.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace convey::ui {

class OpeningStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningStrip(QWidget* parent);

    /// `total` 0 = not known.
    void show(const QString& what, quint64 done, quint64 total, bool canBeEnded);
    void clear();

Q_SIGNALS:
    void cancelled();

private:
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace convey::ui
