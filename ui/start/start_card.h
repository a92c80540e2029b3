// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One way to begin: a panel with an icon, a heading, a sentence, and below them what to press. GUI thread
/// only.
#pragma once

#include "common/panel.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace convey::ui {

class StartCard final : public Panel
{
    Q_OBJECT

public:
    /// `action` becomes a child at the bottom; `stretches` lets it take the whole width.
    StartCard(const QString& iconName, const QString& title, const QString& sentence, QWidget* action,
        bool stretches, QWidget* parent);
};

/// The sign for "drop a file anywhere"; the window takes the drop. Pressed, it asks for a file.
class DropHint final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DropHint(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// In a narrow window it says the same in fewer words.
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int widthFor(const QString& words) const;
};

} // namespace convey::ui
