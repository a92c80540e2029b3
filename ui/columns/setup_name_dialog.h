// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Asks for the name of a saved setup and says when one of that name is there. Opened with open(); deletes
/// itself when it is closed. GUI thread only.
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QPushButton;

namespace convey::ui {

class IconLabel;

class SetupNameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `taken` are the names that are there; `mayReplace`: one of them may be chosen too.
    SetupNameDialog(const QString& title, const QString& present, const QStringList& taken, bool mayReplace,
        QWidget* parent);

Q_SIGNALS:
    void named(const QString& name);

private:
    void judge();

    QStringList m_taken;
    bool m_mayReplace;
    QLineEdit* m_name;
    IconLabel* m_hint;
    QPushButton* m_save;
};

} // namespace convey::ui
