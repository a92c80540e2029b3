// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Notices when another program changes, shrinks or takes away the files of a table while they are open. It
/// only tells: the table itself refuses to read what is not the file any more that was opened.
///
/// The system tells of changes where it can (not on every network drive); whoever shows the file also calls
/// look() when a person comes back to it. The disk is asked in the background. GUI thread only.
#pragma once

#include "base/error.h"
#include "table/table.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace convey::ui {

class SourceWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SourceWatch(QObject* parent);

    /// Watches the files of this table from now on, or none. What was wrong with others is forgotten.
    void watch(std::shared_ptr<const Table> table);
    /// Asks the disk.
    void look();

    /// What is wrong with the files at present.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    /// problem() is new, or gone.
    void problemChanged();

private:
    void take(const std::optional<Error>& problem);

    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< a program that writes does so many times
    std::shared_ptr<const Table> m_table{};
    std::optional<Error> m_problem{};
};

} // namespace convey::ui
