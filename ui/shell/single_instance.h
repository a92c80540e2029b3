// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One window a person: a second start hands its files to the one that runs. Who is the first is decided by a
/// lock in the home of Convey, so that there is never a second one and two homes know nothing of each other;
/// files go through a local socket in the folder of this login. Where that folder is not this person's alone,
/// or is not known, every further start has a window of its own. GUI thread only.
#pragma once

#include "base/file_lock.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace convey::ui {

class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// What this start of the program is.
    enum class Role
    {
        First, ///< what was open last time is this one's to open and to keep, and others hand over to it
        HandedOver, ///< the first has the files: there is nothing left to do
        Apart, ///< a window of its own beside the first
    };

    explicit SingleInstance(QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Becomes the first, or hands absolute paths to it (may be none: then its window just comes forward).
    /// Apart when it does not answer for some seconds. Blocks so long; for the start, before there is a
    /// window. Files that come are told when the event loop runs.
    [[nodiscard]] Role start(const QStringList& paths);
    /// Becomes the first, or is apart; nothing is handed over.
    [[nodiscard]] Role startApart();

    /// The last window is closed: who asks from now on is not answered, waits until this process is gone and
    /// is the first itself.
    void stopListening();

    /// Where the socket is; empty when there is no place for it.
    [[nodiscard]] static QString place();

Q_SIGNALS:
    /// Told once for each start that has handed over, and for none that has given up.
    void handedOver(const QStringList& paths);

private:
    /// False while another process is. Errors: as FileLock::tryLock().
    [[nodiscard]] Result<bool> becomeFirst();
    void take(QLocalSocket* from);

    FileLock m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace convey::ui
