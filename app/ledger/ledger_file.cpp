// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger_file.h"

#include "base/system_file.h"
#include "base/text.h"
#include "ledger/schema.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace convey {

namespace {

constexpr qsizetype kHeaderBytes = 100;

Error systemFailure(const std::string& path, int systemError)
{
    Error error = ledgerUnusable(path, std::generic_category().message(systemError));
    if (isNoRoom(systemError))
        error.code = ErrorCode::DiskFull;
    return error;
}

Result<> makeFolder(const QString& folder, const std::string& ledgerPath)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (info.exists())
        return fail(ledgerUnusable(ledgerPath, "a file is where its folder should be"));
    if (auto parent = makeFolder(info.path(), ledgerPath); !parent)
        return parent;
    errno = 0;
    const bool made = QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const int systemError = errno;
    if (made || QFileInfo(folder).isDir()) // another program may have been quicker
        return {};
    return fail(systemFailure(ledgerPath, systemError));
}

std::int64_t bigEndian32(const QByteArray& bytes, qsizetype at)
{
    std::int64_t value = 0;
    for (qsizetype i = at; i < at + 4; ++i)
        value = value * 256 + static_cast<unsigned char>(bytes.at(i));
    return value;
}

} // namespace

Error ledgerUnusable(const std::string& path, std::string detail)
{
    return {.code = ErrorCode::LedgerUnusable, .subject = path, .detail = std::move(detail)};
}

Error ledgerDamaged(const std::string& path, std::string detail)
{
    return {.code = ErrorCode::LedgerDamaged, .subject = path, .detail = std::move(detail)};
}

Error ledgerSetAside(const std::string& asidePath)
{
    return {.code = ErrorCode::LedgerDamaged, .subject = asidePath};
}

Error ledgerTooNew(const std::string& path, std::int64_t version)
{
    return {.code = ErrorCode::LedgerTooNew, .subject = path, .expected = kLedgerSchema, .found = version};
}

Result<> makeLedgerFolder(const std::string& ledgerPath)
{
    return makeFolder(QFileInfo(toQString(ledgerPath)).path(), ledgerPath);
}

Result<> createEmptyFile(const std::string& path)
{
    QFile file(toQString(path));
    errno = 0;
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(systemFailure(path, errno));
    return {};
}

Result<JudgedHeader> judgeLedgerHeader(const std::string& path)
{
    const QFileInfo info(toQString(path));
    if (!info.exists() && !info.isSymLink())
        return JudgedHeader{LedgerHeader::Absent, true};
    if (!info.isFile())
        return fail(ledgerUnusable(path, "not a regular file"));
    QFile file(info.filePath());
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ledgerUnusable(path, std::generic_category().message(errno)));
    const QByteArray header = file.read(kHeaderBytes);
    if (file.error() != QFileDevice::NoError)
        return fail(ledgerUnusable(path, toUtf8(file.errorString())));
    if (header.isEmpty()) // a program died between making the file and its first page
        return JudgedHeader{LedgerHeader::Sound, true};

    constexpr qsizetype kFormatVersions = 18;
    constexpr qsizetype kSchemaFormat = 44;
    constexpr qsizetype kUserVersion = 60;
    constexpr qsizetype kApplicationId = 68;
    const bool named = info.suffix() == QLatin1String("sqlite");
    if (header.size() < kHeaderBytes)
        return JudgedHeader{LedgerHeader::Broken, named};
    const bool marked = bigEndian32(header, kApplicationId) == kLedgerApplicationId;
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return JudgedHeader{LedgerHeader::Broken, named || marked};
    if (const auto version = bigEndian32(header, kUserVersion); marked && version > kLedgerSchema)
        return fail(ledgerTooNew(path, version));
    // SQLite does not call these damage: it opens a file of a later write version for reading only, and
    // says no more than "unsupported file format" to a later schema format.
    const bool known = static_cast<unsigned char>(header.at(kFormatVersions)) <= 2
        && static_cast<unsigned char>(header.at(kFormatVersions + 1)) <= 2
        && bigEndian32(header, kSchemaFormat) <= 4;
    return JudgedHeader{known ? LedgerHeader::Sound : LedgerHeader::Broken, named || marked};
}

Result<std::string> setLedgerAside(const std::string& path)
{
    const QString from = toQString(path);
    for (int number = 1;; ++number) {
        const QString to = from + QStringLiteral(".damaged-%1").arg(number);
        if (QFileInfo::exists(to) || QFileInfo(to).isSymLink())
            continue;
        errno = 0;
        if (!QFile::rename(from, to))
            return fail(ledgerDamaged(path, std::generic_category().message(errno)));
        for (const QString& companion : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            if (!QFileInfo::exists(from + companion))
                continue;
            // Left beside a new ledger it would be read as the new one's.
            if (!QFile::rename(from + companion, to + companion))
                return fail(ledgerDamaged(path, "its log could not be moved"));
        }
        return toUtf8(to);
    }
}

std::string lastSetAside(const std::string& path)
{
    const QFileInfo ledger(toQString(path));
    const QString start = ledger.fileName() + QStringLiteral(".damaged-");
    QString last;
    int lastNumber = 0;
    for (const QFileInfo& file : ledger.dir().entryInfoList(QDir::Files | QDir::Hidden | QDir::System)) {
        if (!file.fileName().startsWith(start))
            continue;
        bool isNumber = false; // SQLite's companions have an ending
        const int number = file.fileName().mid(start.size()).toInt(&isNumber);
        if (isNumber && number > lastNumber) {
            lastNumber = number;
            last = file.filePath();
        }
    }
    return toUtf8(last);
}

} // namespace convey
