// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where a key is pasted: shown as dots, white space taken out and said so, the last four characters named so
/// that a person can tell keys apart. GUI thread only.
#pragma once

#include "base/secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace convey::ui {

class IconLabel;

class KeyField final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent);

    /// The input itself, as a label's buddy.
    [[nodiscard]] QLineEdit* input() const { return m_input; }

    /// Says where the key is that stays when nothing is pasted; empty = there is none.
    void setKept(const QString& words);
    [[nodiscard]] bool isEmpty() const;
    /// What was pasted, without white space. Each call makes a copy that wipes itself.
    [[nodiscard]] Secret key() const;
    void clear();

    /// Words under the field, until the key changes.
    void showFault(const QString& words);
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    void keyChanged();

private:
    void takeIn(const QString& text);
    void reveal(bool revealed);

    QLineEdit* m_input;
    QToolButton* m_eye;
    QLabel* m_shown; ///< the key, while a person wants to see it
    IconLabel* m_hint;
    QString m_kept;
};

} // namespace convey::ui
