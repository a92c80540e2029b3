// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How long an address is beside what is usual: words and a small bar. GUI thread only.
#pragma once

#include <QWidget>

#include <cstddef>

class QLabel;

namespace convey::ui {

class IconView;
class LengthBar;

class LengthMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit LengthMeter(QWidget* parent);

    /// `length` of at most `limit` characters; 0 hides it. `advice` is its tool tip.
    void show(std::size_t length, std::size_t limit, const QString& advice);
    [[nodiscard]] QString text() const;

private:
    IconView* m_icon;
    QLabel* m_words;
    LengthBar* m_bar;
};

} // namespace convey::ui
