// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/watched_folder.h"

#include "base/system_file.h"
#include "base/system_path.h"
#include "base/text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

namespace convey {

namespace {

constexpr std::string_view kSending = "sending";
constexpr std::string_view kDone = "done";
constexpr std::string_view kFailed = "failed";

bool isTableName(const QString& name)
{
    static const std::array<QLatin1String, 5> kEndings{QLatin1String(".csv"), QLatin1String(".tsv"),
        QLatin1String(".txt"), QLatin1String(".xlsx"), QLatin1String(".gz")};
    return !name.startsWith(u'.') && std::ranges::any_of(kEndings, [&](QLatin1String ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    });
}

Result<> move(const std::string& from, const std::string& to)
{
    std::error_code error;
    std::filesystem::rename(systemPath(from), systemPath(to), error);
    if (error)
        return fail({.code = ErrorCode::WriteFailed, .subject = to, .detail = error.message()});
    return {};
}

/// A path in `folder` for this name that nothing has: "orders-2.csv" where "orders.csv" is there.
std::string freePath(const std::string& folder, const QFileInfo& file)
{
    const std::string name = toUtf8(file.fileName());
    std::string path = folder + '/' + name;
    const std::size_t dot = std::min(name.rfind('.'), name.size());
    for (int number = 2; QFileInfo::exists(toQString(path)); ++number)
        path = folder + '/' + name.substr(0, dot) + '-' + std::to_string(number) + name.substr(dot);
    return path;
}

QFileInfoList tablesIn(const std::string& folder)
{
    QFileInfoList files = QDir(toQString(folder)).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    files.removeIf([](const QFileInfo& file) { return !isTableName(file.fileName()); });
    return files;
}

Error unusableFolder(const std::string& path, std::string detail)
{
    return {.code = ErrorCode::UsageBadValue, .subject = path, .detail = std::move(detail)};
}

} // namespace

WatchedFolder::WatchedFolder(
    std::string path, std::chrono::milliseconds settle, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_settle(settle)
    , m_lock(std::move(lock))
{ }

WatchedFolder::WatchedFolder(WatchedFolder&&) noexcept = default;
WatchedFolder& WatchedFolder::operator=(WatchedFolder&&) noexcept = default;
WatchedFolder::~WatchedFolder() = default;

std::string WatchedFolder::below(std::string_view folder) const
{
    return m_path + '/' + std::string(folder);
}

Result<WatchedFolder> WatchedFolder::open(std::string_view path, std::chrono::milliseconds settle)
{
    const QFileInfo info(toQString(path));
    const std::string absolute = toUtf8(info.absoluteFilePath());
    if (!info.exists())
        return fail({.code = ErrorCode::FileMissing, .subject = absolute});
    if (!info.isDir())
        return fail(unusableFolder(absolute, "It is no folder."));
    auto lock = std::make_unique<QLockFile>(toQString(absolute + "/.convey-watch.lock"));
    lock->setStaleLockTime(0); // one of a dead program is found by its process
    if (!lock->tryLock())
        return fail(lock->error() == QLockFile::LockFailedError
                ? unusableFolder(absolute, "Another program watches it.")
                : Error{.code = ErrorCode::WriteNoPermission, .subject = absolute});
    WatchedFolder folder(absolute, settle, std::move(lock));
    for (const std::string_view name : {kSending, kDone, kFailed}) {
        const QString made = toQString(folder.below(name));
        if (QFileInfo(made).isDir())
            continue;
        if (!QDir().mkdir(made, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return fail({.code = ErrorCode::WriteNoPermission, .subject = folder.below(name)});
    }
    for (const QFileInfo& file : tablesIn(folder.below(kSending)))
        folder.m_left.insert(folder.m_left.begin(), toUtf8(file.filePath()));
    return folder;
}

Result<std::optional<std::string>> WatchedFolder::takeNext(std::chrono::milliseconds now)
{
    if (!m_left.empty()) {
        std::string path = std::move(m_left.back());
        m_left.pop_back();
        return std::optional(std::move(path));
    }
    std::map<std::string, Seen> seen;
    std::optional<QFileInfo> whole;
    for (const QFileInfo& file : tablesIn(m_path)) {
        const std::string name = toUtf8(file.fileName());
        Seen look{.size = file.size(),
            .modifiedNs = file.lastModified().toMSecsSinceEpoch() * 1'000'000,
            .since = now};
        const auto before = m_seen.find(name);
        if (before != m_seen.end() && before->second.size == look.size
            && before->second.modifiedNs == look.modifiedNs)
            look.since = before->second.since;
        const bool isSettled = now - look.since >= m_settle;
        if (!whole && isSettled && !isOpenForWriting(toUtf8(file.filePath())))
            whole = file;
        else
            seen.emplace(name, look);
    }
    m_seen = std::move(seen);
    if (!whole)
        return std::nullopt;
    std::string to = freePath(below(kSending), *whole);
    return move(toUtf8(whole->filePath()), to).map([&] { return std::optional(std::move(to)); });
}

Result<std::string> WatchedFolder::putAway(const std::string& taken, bool isDone) const
{
    std::string to = freePath(below(isDone ? kDone : kFailed), QFileInfo(toQString(taken)));
    return move(taken, to).map([&] { return std::move(to); });
}

} // namespace convey
