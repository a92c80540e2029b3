// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The counts of a check in one line that adds up: conversions first, lines second. GUI thread only.
#pragma once

#include "check/summary.h"

#include <QWidget>

class QLabel;

namespace convey::ui {

class CountsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CountsBar(QWidget* parent = nullptr);

    void showSummary(const Summary& summary);
    /// While the check runs: rows done of all; `total` 0 = not known yet.
    void showProgress(std::uint64_t done, std::uint64_t total);
    void clear();

    [[nodiscard]] QString text() const;

private:
    QLabel* m_conversions;
    QLabel* m_sum;
};

} // namespace convey::ui
