// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/single_instance.h"

#include "base/text.h"
#include "settings/paths.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>

namespace convey::ui {

namespace {

constexpr int kAnswerMs = 2'000;
constexpr qint64 kMostBytes = 1 << 20; ///< of names of files; a bound for whoever else writes there
constexpr qsizetype kLongestPlace = 100; ///< of sockaddr_un's 108

QByteArray answer()
{
    return QByteArrayLiteral("ok\n");
}

QStringList pathsIn(const QByteArray& line)
{
    QStringList paths;
    for (const QJsonValue& path : QJsonDocument::fromJson(line).array()) {
        if (QFileInfo(path.toString()).isAbsolute())
            paths.append(path.toString());
    }
    return paths;
}

} // namespace

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent)
{ }

SingleInstance::~SingleInstance() = default;

QString SingleInstance::place()
{
    // Without the variable Qt would make a folder below the temporary one, where others can be first.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (folder.isEmpty())
        return {};
    const QByteArray home = QByteArray::fromStdString(configFolder());
    constexpr qsizetype kEnough = 16;
    const QString name = QStringLiteral("/convey-")
        + QString::fromLatin1(
            QCryptographicHash::hash(home, QCryptographicHash::Sha256).toHex().left(kEnough));
    const QString whole = folder + name;
    return whole.toUtf8().size() <= kLongestPlace ? whole : QString();
}

bool SingleInstance::handOver(const QStringList& paths)
{
    const QString where = place();
    if (where.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(where);
    if (!socket.waitForConnected(kAnswerMs))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact) + '\n');
    QByteArray heard;
    while (heard != answer()) {
        if (!socket.waitForReadyRead(kAnswerMs))
            return false;
        heard += socket.readAll();
        if (heard.size() > answer().size())
            return false;
    }
    return true;
}

bool SingleInstance::listen()
{
    const QString where = place();
    if (where.isEmpty())
        return false;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(where)) {
        // Left over from one that was ended hard: whoever could be reached would have been handed the files.
        QLocalSocket other;
        other.connectToServer(where);
        if (other.waitForConnected(kAnswerMs))
            return false;
        QLocalServer::removeServer(where);
        if (!m_server->listen(where))
            return false;
    }
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* from = m_server->nextPendingConnection()) {
            connect(from, &QLocalSocket::readyRead, this, [this, from] { take(from); });
            connect(from, &QLocalSocket::disconnected, from, &QObject::deleteLater);
            take(from);
        }
    });
    return true;
}

void SingleInstance::take(QLocalSocket* from)
{
    if (!from->canReadLine()) {
        if (from->bytesAvailable() > kMostBytes)
            from->abort();
        return;
    }
    const QStringList paths = pathsIn(from->readLine(kMostBytes));
    from->write(answer());
    from->flush();
    Q_EMIT handedOver(paths);
}

} // namespace convey::ui
