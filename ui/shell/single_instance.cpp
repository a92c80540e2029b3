// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/single_instance.h"

#include "base/text.h"
#include "settings/paths.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace convey::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 10s; ///< with a first one that has just begun, is busy, or is about to end
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

#ifdef Q_OS_UNIX

/// A folder that others may write to, or have put there, could hold a socket of theirs.
bool isOursAlone(const QString& folder)
{
    struct stat found = {};
    constexpr mode_t kOthers = S_IRWXG | S_IRWXO;
    return ::lstat(QFile::encodeName(folder).constData(), &found) == 0 && S_ISDIR(found.st_mode)
        && found.st_uid == ::geteuid() && (found.st_mode & kOthers) == 0;
}

/// The same person is at the other end.
bool isOurs(const QLocalSocket& socket)
{
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
#ifdef Q_OS_LINUX
    ucred other = {};
    socklen_t size = sizeof other;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == ::geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(descriptor, &user, &group) == 0 && user == ::geteuid();
#endif
}

void pause()
{
    constexpr int kMs = 20;
    ::poll(nullptr, 0, kMs);
}

/// It has not given up: its end is not closed, though what it wrote before may still be read.
bool isWaiting(const QLocalSocket& socket)
{
    char next = 0;
    return ::recv(static_cast<int>(socket.socketDescriptor()), &next, 1, MSG_PEEK | MSG_DONTWAIT) != 0;
}

#else

// Elsewhere there is no folder of the login, and place() is empty.
bool isOursAlone(const QString& /*folder*/)
{
    return false;
}
bool isOurs(const QLocalSocket& /*socket*/)
{
    return false;
}
void pause() { }
bool isWaiting(const QLocalSocket& /*socket*/)
{
    return false;
}

#endif

bool handOver(const QString& place, const QStringList& paths, QDeadlineTimer patience)
{
    const auto left = [&patience] { return static_cast<int>(patience.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(place);
    if (!socket.waitForConnected(left()) || !isOurs(socket))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact) + '\n');
    QByteArray heard;
    while (heard.size() < answer().size()) {
        if (!socket.waitForReadyRead(left()))
            return false;
        heard += socket.readAll();
    }
    return heard == answer();
}

} // namespace

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent)
    , m_lock(configFolder() + "/window.lock")
{ }

SingleInstance::~SingleInstance() = default;

QString SingleInstance::place()
{
    // Without the variable Qt would make a folder below the temporary one, where others can be first.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (folder.isEmpty() || !isOursAlone(folder))
        return {};
    const QByteArray home = QByteArray::fromStdString(configFolder());
    constexpr qsizetype kEnough = 16;
    const QString name = QStringLiteral("/convey-")
        + QString::fromLatin1(
            QCryptographicHash::hash(home, QCryptographicHash::Sha256).toHex().left(kEnough));
    const QString whole = folder + name;
    return whole.toUtf8().size() <= kLongestPlace ? whole : QString();
}

SingleInstance::Role SingleInstance::start(const QStringList& paths)
{
    const QString where = place();
    const QDeadlineTimer patience(kPatience);
    while (true) {
        const Result<bool> isFirst = becomeFirst();
        if (isFirst.value_or(false))
            return Role::First;
        if (!where.isEmpty() && handOver(where, paths, patience))
            return Role::HandedOver;
        if (!isFirst || where.isEmpty() || patience.hasExpired())
            return Role::Apart;
        // The first has not begun to listen, or does not any more because it is about to end.
        pause();
    }
}

SingleInstance::Role SingleInstance::startApart()
{
    return becomeFirst().value_or(false) ? Role::First : Role::Apart;
}

Result<bool> SingleInstance::becomeFirst()
{
    const Result<bool> locked = m_lock.tryLock();
    if (!locked.value_or(false))
        return locked;
    const QString where = place();
    if (where.isEmpty())
        return true; // nobody can hand over to it
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // What is there was left behind by one that was ended hard: nobody else listens under this lock.
    QLocalServer::removeServer(where);
    m_server->listen(where);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* from = m_server ? m_server->nextPendingConnection() : nullptr) {
            connect(from, &QLocalSocket::readyRead, this, [this, from] { take(from); });
            connect(from, &QLocalSocket::disconnected, from, &QObject::deleteLater);
            take(from);
        }
    });
    return true;
}

void SingleInstance::stopListening()
{
    m_server.reset(); // and the connections that wait in it
}

void SingleInstance::take(QLocalSocket* from)
{
    if (!isOurs(*from) || from->bytesAvailable() > kMostBytes)
        return from->abort();
    if (!from->canReadLine())
        return;
    const QStringList paths = pathsIn(from->readLine(kMostBytes));
    // Whoever has waited too long opens them itself.
    if (!isWaiting(*from))
        return from->abort();
    from->write(answer());
    from->flush();
    from->disconnectFromServer(); // one hand-over a start
    Q_EMIT handedOver(paths);
}

} // namespace convey::ui
