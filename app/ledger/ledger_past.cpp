// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// What is kept of a job after it is over, and how it is forgotten.
#include "base/text.h"
#include "ledger/database.h"
#include "ledger/job_rows.h"
#include "ledger/ledger.h"
#include "ledger/ledger_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <limits>

namespace convey {

namespace {

/// Of the files that stand beside a ledger: what a migration kept, and what was set aside as damaged.
enum class Aside
{
    Backups,
    Damaged,
};

/// Deletes those that were changed last before `before`. Errors: LedgerUnusable (subject: the file).
Result<> removeAside(const std::string& ledgerPath, Aside kind, EpochMs before)
{
    const QFileInfo ledger(toQString(ledgerPath));
    const QString ending = kind == Aside::Backups ? QStringLiteral(".schema-") : QStringLiteral(".damaged-");
    const QString start = ledger.fileName() + ending;
    const QFileInfoList files = ledger.dir().entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo& file : files) {
        if (!file.fileName().startsWith(start) || file.lastModified().toMSecsSinceEpoch() >= before)
            continue;
        if (!QFile::remove(file.filePath()))
            return fail(ledgerUnusable(toUtf8(file.filePath()), "can't be deleted"));
    }
    return {};
}

constexpr EpochMs kWheneverMs = std::numeric_limits<EpochMs>::max();

} // namespace

Result<std::map<std::string, EpochMs>> Ledger::ticks(std::string_view jobId) const
{
    if (const auto known = requireJob(*m_database, jobId); !known)
        return fail(known.error());
    auto query = m_database->run("SELECT name, ticked_ms FROM ticks WHERE job=?", {jobId});
    if (!query)
        return fail(query.error());
    std::map<std::string, EpochMs> ticks;
    while (true) {
        const auto row = m_database->next(*query);
        if (!row)
            return fail(row.error());
        if (!*row)
            return ticks;
        ticks.emplace(textAt(*query, 0), query->value(1).toLongLong());
    }
}

Result<> Ledger::setTick(std::string_view jobId, std::string_view point, std::optional<EpochMs> tickedMs)
{
    return m_database->inTransaction([&]() -> Result<> {
        if (auto known = requireJob(*m_database, jobId); !known)
            return known;
        const auto changed = tickedMs
            ? m_database->change("INSERT OR REPLACE INTO ticks(job, name, ticked_ms) VALUES(?, ?, ?)",
                {jobId, point, *tickedMs})
            : m_database->change("DELETE FROM ticks WHERE job=? AND name=?", {jobId, point});
        if (!changed)
            return fail(changed.error());
        return {};
    });
}

Result<> Ledger::sourceMoved(std::string_view jobId, std::string_view path)
{
    return m_database->inTransaction([&]() -> Result<> {
        if (auto known = requireJob(*m_database, jobId); !known)
            return known;
        const auto moved = m_database->change("UPDATE jobs SET source_path=? WHERE id=?", {path, jobId});
        if (!moved)
            return fail(moved.error());
        return {};
    });
}

/// LedgerBusy with the job that a living program sends right now.
Result<> Ledger::requireNobodyDrives(EpochMs nowMs) const
{
    auto query = m_database->run("SELECT owner_token, owner_machine, owner_pid, owner_start, owner_beat_ms, "
                                 "id FROM jobs WHERE owner_token IS NOT NULL");
    if (!query)
        return fail(query.error());
    while (true) {
        const auto row = m_database->next(*query);
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        if (ownerLives(readOwner(*query, 0), nowMs))
            return fail({.code = ErrorCode::LedgerBusy, .subject = textAt(*query, 5)});
    }
}

/// The pages of what was deleted are zeroes already (secure_delete); this gives them back, and empties the
/// log, which holds pages as they were before. Sources: sqlite.org/pragma.html (secure_delete,
/// wal_checkpoint) and sqlite.org/lang_vacuum.html, read 2026-11-21.
Result<> Ledger::shrink()
{
    if (const auto vacuumed = m_database->change("VACUUM"); !vacuumed)
        return fail(vacuumed.error());
    auto query = m_database->run("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!query)
        return fail(query.error());
    const auto row = m_database->next(*query);
    if (!row)
        return fail(row.error());
    if (*row && query->value(0).toInt() != 0)
        return fail({.code = ErrorCode::LedgerBusy, .subject = path()});
    return {};
}

Result<std::int64_t> Ledger::forgetBefore(EpochMs before, EpochMs nowMs)
{
    const auto forgotten = m_database->inTransaction([&]() -> Result<std::int64_t> {
        std::vector<std::string> old;
        {
            auto query = m_database->run("SELECT owner_token, owner_machine, owner_pid, owner_start, "
                                         "owner_beat_ms, id FROM jobs WHERE updated_ms<?",
                {before});
            if (!query)
                return fail(query.error());
            while (true) {
                const auto row = m_database->next(*query);
                if (!row)
                    return fail(row.error());
                if (!*row)
                    break;
                if (!ownerLives(readOwner(*query, 0), nowMs))
                    old.push_back(textAt(*query, 5));
            }
        }
        for (const std::string& jobId : old) {
            if (const auto deleted = m_database->change("DELETE FROM jobs WHERE id=?", {jobId}); !deleted)
                return fail(deleted.error());
        }
        return static_cast<std::int64_t>(old.size());
    });
    if (!forgotten)
        return forgotten;
    // A copy that a migration made has the old jobs too, however new it is.
    if (const auto removed = removeAside(path(), Aside::Backups, kWheneverMs); !removed)
        return fail(removed.error());
    if (const auto removed = removeAside(path(), Aside::Damaged, before); !removed)
        return fail(removed.error());
    if (*forgotten > 0) {
        if (const auto shrunk = shrink(); !shrunk)
            return fail(shrunk.error());
    }
    return forgotten;
}

Result<std::int64_t> Ledger::wipe(EpochMs nowMs)
{
    const QByteArray key = newLedgerKey();
    const auto wiped = m_database->inTransaction([&]() -> Result<std::int64_t> {
        if (const auto free = requireNobodyDrives(nowMs); !free)
            return fail(free.error());
        const auto jobs = m_database->number("SELECT count(*) FROM jobs");
        if (!jobs)
            return fail(jobs.error());
        for (const std::string_view statement : {"DELETE FROM jobs", "DELETE FROM endpoint_limits"}) {
            if (const auto deleted = m_database->change(statement); !deleted)
                return fail(deleted.error());
        }
        const auto keyed = m_database->change("UPDATE meta SET value=? WHERE name='key'", {key});
        if (!keyed)
            return fail(keyed.error());
        return *jobs;
    });
    if (!wiped)
        return wiped;
    m_printer = EventPrinter(std::as_bytes(std::span(key.constData(), kLedgerKeyBytes)));
    for (const Aside kind : {Aside::Backups, Aside::Damaged}) {
        if (const auto removed = removeAside(path(), kind, kWheneverMs); !removed)
            return fail(removed.error());
    }
    if (const auto shrunk = shrink(); !shrunk)
        return fail(shrunk.error());
    return wiped;
}

} // namespace convey
