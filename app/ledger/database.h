// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One connection to an SQLite file, with SQLite's failures folded into ours. Private to the ledger.
/// One object, one thread.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <concepts>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

namespace convey {

/// A value bound to a `?`. Empty text and empty bytes are stored as such, never as NULL.
class SqlValue
{
public:
    template <typename T>
    requires std::integral<T> || std::is_enum_v<T> SqlValue(
        T number) // NOLINT(google-explicit-constructor): an argument list reads as the values it binds
        : m_value(static_cast<qlonglong>(number))
    { }
    SqlValue(std::string_view text); // NOLINT(google-explicit-constructor)
    SqlValue(const std::string& text) // NOLINT(google-explicit-constructor)
        : SqlValue(std::string_view(text))
    { }
    SqlValue(const QByteArray& bytes); // NOLINT(google-explicit-constructor)

    [[nodiscard]] const QVariant& value() const { return m_value; }

private:
    QVariant m_value;
};

class LedgerDatabase
{
public:
    /// Opens an existing file, with a busy time-out of five seconds and the pragmas that write nothing.
    /// Errors: those that all functions of Ledger share.
    [[nodiscard]] static Result<std::unique_ptr<LedgerDatabase>> connect(const std::string& path);

    LedgerDatabase(const LedgerDatabase&) = delete;
    LedgerDatabase& operator=(const LedgerDatabase&) = delete;
    ~LedgerDatabase();

    [[nodiscard]] const std::string& path() const { return m_path; }

    /// Prepares and runs one statement. The query has not been moved to its first row.
    [[nodiscard]] Result<QSqlQuery> run(
        std::string_view sql, std::initializer_list<SqlValue> values = {}) const;

    /// As run(), for statements that answer nothing: how many rows they changed.
    [[nodiscard]] Result<std::int64_t> change(
        std::string_view sql, std::initializer_list<SqlValue> values = {}) const;

    /// The first column of the first row, or `otherwise` when there is no row.
    [[nodiscard]] Result<std::int64_t> number(
        std::string_view sql, std::initializer_list<SqlValue> values = {}, std::int64_t otherwise = 0) const;

    /// Moves a query on. False at the end; an error that comes while reading is an error, not an end.
    [[nodiscard]] Result<bool> next(QSqlQuery& query) const;

    /// Runs `work` (a function to Result<T>) between BEGIN IMMEDIATE and COMMIT; an error of it or of COMMIT
    /// rolls all back. Within another one it becomes a part of that, which must hand its error on.
    template <typename Work>
    [[nodiscard]] std::invoke_result_t<Work> inTransaction(Work work) const
    {
        if (m_isInTransaction)
            return work();
        // IMMEDIATE: a transaction that starts reading and is refused the write later can't wait its turn.
        if (const auto begun = change("BEGIN IMMEDIATE"); !begun)
            return fail(begun.error());
        m_isInTransaction = true;
        auto result = work();
        m_isInTransaction = false;
        if (result) {
            const auto done = change("COMMIT");
            if (done)
                return result;
            result = fail(done.error());
        }
        // SQLite may have rolled back by itself (full disk); then this one has nothing to do.
        static_cast<void>(change("ROLLBACK"));
        return result;
    }

private:
    LedgerDatabase(std::string path, QString connection);

    [[nodiscard]] Error failure(const QSqlError& error, int systemError) const;

    std::string m_path;
    QString m_connection;
    QSqlDatabase m_handle;
    mutable bool m_isInTransaction = false;
};

/// Text of a column as UTF-8.
[[nodiscard]] std::string textAt(const QSqlQuery& query, int column);

} // namespace convey
