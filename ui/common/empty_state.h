// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What stands where nothing is to be shown: an icon, what is (not) there, one sentence that leads on, and at
/// most one button. Never a bare table. GUI thread only.
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace convey::ui {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent);

    void setTexts(const QString& iconName, const QString& title, const QString& sentence);
    /// The one button; made on the first call.
    QPushButton* setAction(const QString& text, const QString& iconName);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_button = nullptr;
    QVBoxLayout* m_column;
};

} // namespace convey::ui
