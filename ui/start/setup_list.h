// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The saved setups on the start page, the one used last first. Hidden while there are none. GUI thread only;
/// the disk is asked by a job.
#pragma once

#include <QWidget>

class QListWidget;

namespace convey::ui {

class SetupList final : public QWidget
{
    Q_OBJECT

public:
    explicit SetupList(QWidget* parent);

    /// Reads them anew.
    void refresh();

Q_SIGNALS:
    /// A file is to be chosen for it.
    void chosen(const QString& name);
    void manageWanted();
    void refreshed();

private:
    QListWidget* m_list;
};

} // namespace convey::ui
