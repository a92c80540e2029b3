// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Why rows are left out: a few reasons to choose from, or a person's own words. GUI thread only.
#pragma once

#include <QComboBox>
#include <QDialog>

namespace convey::ui {

class ReasonBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ReasonBox(QWidget* parent);

    /// Without saying so.
    void setReason(const QString& reason);
    [[nodiscard]] QString reason() const { return currentText().trimmed(); }

Q_SIGNALS:
    /// A person has chosen a reason, or written one and gone on: another one than there was, or none.
    void reasonGiven(const QString& reason);

private:
    void tell();

    QString m_told{};
};

/// Asks for the reason of several rows. Ends with given() or nothing. Opened with open(); deletes itself.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(int rows, QWidget* parent);

Q_SIGNALS:
    void given(const QString& reason);
};

} // namespace convey::ui
