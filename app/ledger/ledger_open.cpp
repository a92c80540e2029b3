// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "ledger/database.h"
#include "ledger/job_rows.h"
#include "ledger/ledger.h"
#include "ledger/ledger_file.h"
#include "ledger/owner.h"
#include "ledger/schema.h"

#include <openssl/rand.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <stdexcept>

namespace convey {

namespace {

QByteArray randomBytes(std::size_t count)
{
    QByteArray bytes(static_cast<qsizetype>(count), Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) != 1)
        throw std::runtime_error("no random bytes are to be had from OpenSSL");
    return bytes;
}

} // namespace

QByteArray newLedgerKey()
{
    return randomBytes(kLedgerKeyBytes);
}

namespace {

Result<> quickCheck(const LedgerDatabase& database)
{
    auto query = database.run("PRAGMA quick_check(1)");
    if (!query)
        return fail(query.error());
    const auto row = database.next(*query);
    if (!row)
        return fail(row.error());
    if (!*row || textAt(*query, 0) != "ok")
        return fail(ledgerDamaged(database.path(), *row ? textAt(*query, 0) : "quick_check is silent"));
    return {};
}

Result<> compareSchema(const LedgerDatabase& database)
{
    auto query = database.run("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    if (!query)
        return fail(query.error());
    std::size_t count = 0;
    while (true) {
        const auto row = database.next(*query);
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        const std::string sql = textAt(*query, 0);
        if (std::find(kLedgerTables.begin(), kLedgerTables.end(), sql) == kLedgerTables.end())
            return fail(ledgerDamaged(database.path(), "its tables are not a ledger's"));
        ++count;
    }
    if (count != kLedgerTables.size())
        return fail(ledgerDamaged(database.path(), "some of its tables are missing"));
    return {};
}

Result<> createSchema(const LedgerDatabase& database)
{
    return database.inTransaction([&]() -> Result<> {
        for (const std::string_view table : kLedgerTables) {
            if (const auto made = database.change(table); !made)
                return fail(made.error());
        }
        const auto keyed =
            database.change("INSERT INTO meta(name, value) VALUES('key', ?)", {newLedgerKey()});
        if (!keyed)
            return fail(keyed.error());
        for (const std::string& pragma : {"PRAGMA application_id=" + std::to_string(kLedgerApplicationId),
                 "PRAGMA user_version=" + std::to_string(kLedgerSchema)}) {
            if (const auto set = database.change(pragma); !set)
                return fail(set.error());
        }
        return {};
    });
}

/// Keeps the file as it is before its tables change, as `<path>.schema-<version>`, for its owner alone. What
/// is there of that name is whole already: it was made before an earlier try.
Result<> backUp(const LedgerDatabase& database, std::int64_t version)
{
    const std::string copy = database.path() + ".schema-" + std::to_string(version);
    if (QFileInfo(toQString(copy)).size() > 0)
        return {};
    if (!QFileInfo::exists(toQString(copy))) {
        if (const auto made = createEmptyFile(copy); !made)
            return made;
    }
    const auto copied = database.change("VACUUM INTO ?", {copy});
    if (copied)
        return {};
    QFile::remove(toQString(copy));
    return fail(copied.error());
}

/// Brings the tables of an older version up to the newest, all or nothing.
Result<> migrate(const LedgerDatabase& database)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return fail(version.error());
    if (*version < 1 || *version >= kLedgerSchema) // below 1: not ours, compareSchema() says so
        return {};
    if (const auto kept = backUp(database, *version); !kept)
        return kept;
    return database.inTransaction([&]() -> Result<> {
        for (const LedgerMigration& step : kLedgerMigrations) {
            if (step.makes <= *version)
                continue;
            if (const auto changed = database.change(step.statement); !changed)
                // A file that calls itself ours and can't be brought up is none of ours any more.
                return fail(changed.error().code == ErrorCode::LedgerUnusable
                        ? ledgerDamaged(database.path(), "its tables are not a ledger's")
                        : changed.error());
        }
        const auto set = database.change("PRAGMA user_version=" + std::to_string(kLedgerSchema));
        if (!set)
            return fail(set.error());
        return compareSchema(database);
    });
}

// True when the file holds nothing yet; a database of something else is refused.
Result<bool> isBlank(const LedgerDatabase& database)
{
    const auto applicationId = database.number("PRAGMA application_id");
    if (!applicationId)
        return fail(applicationId.error());
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return fail(version.error());
    const auto objects = database.number("SELECT count(*) FROM sqlite_schema");
    if (!objects)
        return fail(objects.error());
    if (*applicationId == kLedgerApplicationId) {
        // Once more, because the newest header may still be in the write-ahead log.
        if (*version > kLedgerSchema)
            return fail(ledgerTooNew(database.path(), *version));
        return false;
    }
    if (*applicationId == 0 && *version == 0 && *objects == 0)
        return true;
    const auto ourTables = database.number(
        "SELECT count(*) FROM sqlite_schema WHERE type='table' AND name IN ('jobs','batches','refused')");
    if (!ourTables)
        return fail(ourTables.error());
    if (*ourTables == 3)
        return fail(ledgerDamaged(database.path(), "its application id is not a ledger's"));
    return fail(ledgerUnusable(database.path(), "a database of something else"));
}

Result<QByteArray> readKey(const LedgerDatabase& database)
{
    auto query = database.run("SELECT value FROM meta WHERE name='key'");
    if (!query)
        return fail(query.error());
    const auto row = database.next(*query);
    if (!row)
        return fail(row.error());
    const QByteArray key = *row ? query->value(0).toByteArray() : QByteArray();
    if (static_cast<std::size_t>(key.size()) != kLedgerKeyBytes)
        return fail(ledgerDamaged(database.path(), "its key is missing"));
    return key;
}

// A ledger begins without it, and so does the one after it: each damaged file needs a yes of its own.
constexpr std::string_view kKnowsOfSetAside = "knows_of_set_aside";

struct OpenedFile
{
    std::unique_ptr<LedgerDatabase> database{};
    QByteArray key{};
    bool created = false;
};

// One try. LedgerDamaged means that the file may be set aside.
Result<OpenedFile> openFile(const std::string& path)
{
    const auto judged = judgeLedgerHeader(path);
    if (!judged)
        return fail(judged.error());
    const auto broken = [&](Error error) {
        // Rather a wrong path than a damaged history: nobody's file is moved for that.
        if (error.code == ErrorCode::LedgerDamaged && !judged->mayBeLedger)
            error = ledgerUnusable(path, "not a ledger");
        return fail(std::move(error));
    };
    if (judged->header == LedgerHeader::Broken)
        return broken(ledgerDamaged(path, "its header is broken"));
    if (judged->header == LedgerHeader::Absent) {
        if (const auto made = createEmptyFile(path); !made)
            return fail(made.error());
    }

    auto database = LedgerDatabase::connect(path);
    if (!database)
        return broken(database.error());
    const LedgerDatabase& handle = **database;
    const auto blank = isBlank(handle);
    if (!blank)
        return broken(blank.error());
    if (const auto checked = quickCheck(handle); !checked)
        return broken(checked.error());
    // A wider mode (a copy, a careless umask) is narrowed; where that is not ours to do, it stays.
    static_cast<void>(QFile::setPermissions(toQString(path), QFile::ReadOwner | QFile::WriteOwner));
    {
        auto mode = handle.run("PRAGMA journal_mode=WAL");
        if (!mode)
            return fail(mode.error());
        const auto row = handle.next(*mode);
        if (!row)
            return fail(row.error());
        if (!*row || textAt(*mode, 0) != "wal")
            return fail(ledgerUnusable(path, "this file system can't keep a write-ahead log"));
    }
    if (*blank) {
        if (const auto made = createSchema(handle); !made)
            return fail(made.error());
    }
    if (const auto done = migrate(handle); !done)
        return fail(done.error());
    if (const auto same = compareSchema(handle); !same)
        return fail(same.error());
    auto key = readKey(handle);
    if (!key)
        return fail(key.error());
    return OpenedFile{std::move(*database), std::move(*key), *blank};
}

// Programs open a ledger one after the other: of two that find it damaged, the second must not set aside what
// the first has just made. The lock is SQLite's own, on an empty database beside the ledger, because the
// system gives it free when a program dies.
Result<std::unique_ptr<LedgerDatabase>> takeTurn(const std::string& path)
{
    const std::string lockPath = path + ".lock";
    if (!QFileInfo::exists(toQString(lockPath))) {
        const auto made = createEmptyFile(lockPath);
        if (!made && !QFileInfo::exists(toQString(lockPath)))
            return fail({.code = made.error().code, .subject = path, .detail = made.error().detail});
    }
    auto lock = LedgerDatabase::connect(lockPath);
    Result<std::int64_t> taken = 0;
    if (lock)
        taken = (*lock)->change("BEGIN EXCLUSIVE");
    if (lock && taken)
        return lock;
    Error error = lock ? taken.error() : lock.error();
    error.subject = path;
    if (error.code == ErrorCode::LedgerDamaged) // it is about the lock file, nothing is lost
        error = ledgerUnusable(path, "its lock file is not an empty one");
    return fail(std::move(error));
}

// Batches in flight of owners that are gone become Unknown, and their jobs free. Returns how many batches.
Result<std::int64_t> settleDeadOwners(const LedgerDatabase& database, EpochMs nowMs)
{
    const auto owned = database.number("SELECT count(*) FROM jobs WHERE owner_token IS NOT NULL");
    if (!owned)
        return fail(owned.error());
    if (*owned == 0)
        return 0;
    return database.inTransaction([&]() -> Result<std::int64_t> {
        std::vector<std::string> dead;
        {
            auto query = database.run("SELECT id, owner_token, owner_machine, owner_pid, owner_start, "
                                      "owner_beat_ms FROM jobs WHERE owner_token IS NOT NULL");
            if (!query)
                return fail(query.error());
            while (true) {
                const auto row = database.next(*query);
                if (!row)
                    return fail(row.error());
                if (!*row)
                    break;
                if (!ownerLives(readOwner(*query, 1), nowMs))
                    dead.push_back(textAt(*query, 0));
            }
        }
        std::int64_t settled = 0;
        for (const std::string& jobId : dead) {
            const auto batches = freeJob(database, jobId, nowMs);
            if (!batches)
                return fail(batches.error());
            settled += *batches;
        }
        return settled;
    });
}

} // namespace

Result<Ledger> Ledger::open(std::string_view path, EpochMs nowMs)
{
    const QString absolute = QFileInfo(toQString(path)).absoluteFilePath();
    const std::string file = toUtf8(absolute);
    if (const auto folder = makeLedgerFolder(file); !folder)
        return fail(folder.error());

    const auto turn = takeTurn(file);
    if (!turn)
        return fail(turn.error());

    LedgerOpening opening;
    auto opened = openFile(file);
    if (!opened && opened.error().code == ErrorCode::LedgerDamaged) {
        const auto aside = setLedgerAside(file);
        if (!aside)
            return fail(aside.error());
        opening.setAside = *aside;
        opened = openFile(file);
    }
    if (!opened)
        return fail(opened.error());
    opening.created = opened->created;
    if (opening.setAside.empty())
        opening.setAside = lastSetAside(file);
    const auto isKnown =
        opened->database->number("SELECT count(*) FROM meta WHERE name=?", {kKnowsOfSetAside});
    if (!isKnown)
        return fail(isKnown.error());
    if (*isKnown > 0)
        opening.setAside.clear();

    const auto settled = settleDeadOwners(*opened->database, nowMs);
    if (!settled)
        return fail(settled.error());
    opening.becameUnknown = *settled;

    const auto key = std::as_bytes(std::span(opened->key.constData(), kLedgerKeyBytes));
    EventPrinter printer(key);
    constexpr std::size_t kTokenBytes = 8;
    return Ledger(std::move(opened->database), std::move(printer),
        randomBytes(kTokenBytes).toHex().toStdString(), std::move(opening));
}

Result<> Ledger::acknowledgeSetAside()
{
    const auto kept = m_database->change(
        "INSERT OR REPLACE INTO meta(name, value) VALUES(?, ?)", {kKnowsOfSetAside, QByteArray("1")});
    if (!kept)
        return fail(kept.error());
    m_opening.setAside.clear();
    return {};
}

} // namespace convey
