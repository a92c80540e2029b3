// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is seen while a file is held over the window: a line around it, and whether letting go would open the
/// file. Takes no event; the window decides. GUI thread only.
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace convey::ui {

/// Why these files are none that can hold conversions, by their names alone; empty when they may. What has no
/// known name may be a table all the same.
[[nodiscard]] QString whyNotDropped(const QStringList& paths);

class DropSign final : public QWidget
{
    Q_OBJECT

public:
    /// Covers `window`; hidden until show().
    explicit DropSign(QWidget* window);

    void show(const QStringList& paths);
    [[nodiscard]] const QString& text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text{};
    bool m_canDrop = true;
};

} // namespace convey::ui
