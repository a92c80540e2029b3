// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Words beside their cause instead of a dialog in the way. Hidden while there is nothing to say. GUI thread
/// only.
#pragma once

#include <QFrame>

class QLabel;

namespace convey::ui {

class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows plain text (never rich: it may name a file) until clear() or the next one.
    void show(const QString& text);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_text;
};

} // namespace convey::ui
