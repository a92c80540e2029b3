// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/forget_history.h"

#include "base/text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace convey {

namespace {

constexpr EpochMs kDayMs = 24LL * 60 * 60 * 1000;

/// Deletes the kept edits that no unfinished job needs any more.
Result<> forgetUnneededEdits(const Ledger& ledger, const std::string& folder)
{
    if (folder.empty())
        return {};
    const Result<std::vector<JobRecord>> open = ledger.unfinishedJobs();
    if (!open)
        return fail(open.error());
    const QFileInfoList files =
        QDir(toQString(folder)).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : files) {
        const std::string hash = toUtf8(file.completeBaseName());
        const bool isNeeded =
            std::ranges::any_of(*open, [&](const JobRecord& job) { return job.header.editsHash == hash; });
        if (!isNeeded && !QFile::remove(file.filePath()))
            return fail({.code = ErrorCode::SettingsUnusable, .subject = toUtf8(file.filePath())});
    }
    return {};
}

} // namespace

Result<std::int64_t> forgetOldJobs(
    Ledger& ledger, const std::string& editsFolder, std::int64_t keepDays, EpochMs now)
{
    if (keepDays <= 0)
        return 0;
    const Result<std::int64_t> forgotten = ledger.forgetBefore(now - keepDays * kDayMs, now);
    if (!forgotten || *forgotten == 0)
        return forgotten;
    return forgetUnneededEdits(ledger, editsFolder).map([&] { return *forgotten; });
}

Result<std::int64_t> forgetOldJobs(
    const std::string& ledgerPath, const std::string& editsFolder, std::int64_t keepDays, EpochMs now)
{
    if (keepDays <= 0 || !QFileInfo::exists(toQString(ledgerPath)))
        return 0;
    Result<Ledger> ledger = Ledger::open(ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
    return forgetOldJobs(*ledger, editsFolder, keepDays, now);
}

Result<std::int64_t> wipeHistory(const std::string& ledgerPath, const std::string& editsFolder, EpochMs now)
{
    if (!QFileInfo::exists(toQString(ledgerPath)))
        return 0;
    Result<Ledger> ledger = Ledger::open(ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
    const Result<std::int64_t> wiped = ledger->wipe(now);
    if (!wiped)
        return wiped;
    return forgetUnneededEdits(*ledger, editsFolder).map([&] { return *wiped; });
}

} // namespace convey
