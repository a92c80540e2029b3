// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/database.h"

#include "base/system_file.h"
#include "base/text.h"

#include <QSqlError>
#include <QUuid>

#include <cerrno>
#include <utility>

namespace convey {

namespace {

// Primary result codes of SQLite. Source: sqlite.org/rescode.html, read 2026-11-21.
constexpr int kSqliteBusy = 5;
constexpr int kSqliteLocked = 6;
constexpr int kSqliteIoError = 10;
constexpr int kSqliteCorrupt = 11;
constexpr int kSqliteFull = 13;
constexpr int kSqliteNotADatabase = 26;

ErrorCode ledgerErrorCode(int sqliteCode, int systemError)
{
    switch (sqliteCode & 0xFF) { // the upper bits say more than is needed here
    case kSqliteBusy:
    case kSqliteLocked:
        return ErrorCode::LedgerBusy;
    case kSqliteFull:
        return ErrorCode::DiskFull;
    case kSqliteCorrupt:
    case kSqliteNotADatabase:
        return ErrorCode::LedgerDamaged;
    case kSqliteIoError:
        // SQLite says FULL for ENOSPC on a write only; quotas, size limits and the shared-memory file come
        // out as a plain I/O error.
        return isNoRoom(systemError) ? ErrorCode::DiskFull : ErrorCode::LedgerUnusable;
    default:
        return ErrorCode::LedgerUnusable;
    }
}

} // namespace

SqlValue::SqlValue(std::string_view text)
    : m_value(text.empty() ? QStringLiteral("") : toQString(text))
{ }

SqlValue::SqlValue(const QByteArray& bytes)
    : m_value(bytes.isNull() ? QByteArray("") : bytes)
{ }

LedgerDatabase::LedgerDatabase(std::string path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_handle(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{ }

LedgerDatabase::~LedgerDatabase()
{
    m_handle.close();
    m_handle = QSqlDatabase(); // Qt warns while a handle is left
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<LedgerDatabase>> LedgerDatabase::connect(const std::string& path)
{
    const QString connection =
        QStringLiteral("convey-ledger-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<LedgerDatabase> database(new LedgerDatabase(path, connection));
    QSqlDatabase& handle = database->m_handle;
    handle.setDatabaseName(toQString(path));
    handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    errno = 0;
    if (!handle.open())
        return fail(database->failure(handle.lastError(), errno));
    // trusted_schema: a crafted file must not run functions through its views and triggers.
    // cell_size_check: damage is seen when a page is read, not when it is believed.
    for (const std::string_view pragma : {"PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON",
             "PRAGMA foreign_keys=ON", "PRAGMA secure_delete=ON", "PRAGMA synchronous=FULL"}) {
        if (const auto done = database->run(pragma); !done)
            return fail(done.error());
    }
    return database;
}

Error LedgerDatabase::failure(const QSqlError& error, int systemError) const
{
    return {.code = ledgerErrorCode(error.nativeErrorCode().toInt(), systemError),
        .subject = m_path,
        .detail = toUtf8(error.databaseText())};
}

Result<QSqlQuery> LedgerDatabase::run(std::string_view sql, std::initializer_list<SqlValue> values) const
{
    QSqlQuery query(m_handle);
    query.setForwardOnly(true);
    errno = 0;
    if (!query.prepare(toQString(sql)))
        return fail(failure(query.lastError(), errno));
    for (const SqlValue& value : values)
        query.addBindValue(value.value());
    errno = 0;
    if (!query.exec())
        return fail(failure(query.lastError(), errno));
    return query;
}

Result<std::int64_t> LedgerDatabase::change(
    std::string_view sql, std::initializer_list<SqlValue> values) const
{
    return run(sql, values).map([](const QSqlQuery& query) -> std::int64_t {
        return query.numRowsAffected();
    });
}

Result<std::int64_t> LedgerDatabase::number(
    std::string_view sql, std::initializer_list<SqlValue> values, std::int64_t otherwise) const
{
    auto query = run(sql, values);
    if (!query)
        return fail(query.error());
    const auto found = next(*query);
    if (!found)
        return fail(found.error());
    return *found ? query->value(0).toLongLong() : otherwise;
}

Result<bool> LedgerDatabase::next(QSqlQuery& query) const
{
    errno = 0;
    if (query.next())
        return true;
    const QSqlError error = query.lastError();
    if (error.isValid())
        return fail(failure(error, errno));
    return false;
}

std::string textAt(const QSqlQuery& query, int column)
{
    return toUtf8(query.value(column).toString());
}

} // namespace convey
