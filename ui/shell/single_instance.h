// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One window a person: a second start hands its files to the one that runs. By a local socket in the folder
/// of this login, which this person alone may use; two homes of Convey know nothing of each other. Where
/// there is no such folder every start has a window of its own. GUI thread only.
#pragma once

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
    explicit SingleInstance(QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Hands absolute paths (may be none: then the window just comes forward) to the Convey that runs. False
    /// when none runs, or none that answers within two seconds: then this one is to open them. Blocks so
    /// long; for the start, before there is a window.
    [[nodiscard]] static bool handOver(const QStringList& paths);

    /// From now on others can hand over. False when another one has begun to at the same time, or there is no
    /// place for a socket: nothing is lost by it.
    bool listen();

    /// Where the socket is; empty when there is no place for it.
    [[nodiscard]] static QString place();

Q_SIGNALS:
    void handedOver(const QStringList& paths);

private:
    void take(QLocalSocket* from);

    std::unique_ptr<QLocalServer> m_server;
};

} // namespace convey::ui
