// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One line of plain text that gives way in its middle when there is no room, and is whole in its tool tip:
/// for names of files, whose end matters as much as their start. GUI thread only.
#pragma once

#include <QLabel>

namespace convey::ui {

class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent);

    /// `toolTip` is shown instead of the text where it says more (a path).
    void show(const QString& text, const QString& toolTip = {});

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace convey::ui
