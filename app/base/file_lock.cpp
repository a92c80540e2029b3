// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/file_lock.h"

#include "base/own_folder.h"
#include "base/text.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace convey {

#ifdef Q_OS_UNIX

struct FileLock::Held
{
    explicit Held(int opened)
        : file(opened)
    { }
    ~Held() { ::close(file); }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;

    int file;
};

Result<bool> FileLock::tryLock()
{
    if (m_held)
        return true;
    if (const Result<> made = makeFolderFor(m_path); !made)
        return fail(made.error());
    const auto unusable = [this] {
        return fail({.code = ErrorCode::SettingsUnusable,
            .subject = m_path,
            .detail = std::generic_category().message(errno)});
    };
    // A program that is started from here must not hold the lock on.
    const int file = ::open(
        QFile::encodeName(toQString(m_path)).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return unusable();
    auto held = std::make_unique<Held>(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return false;
        return unusable();
    }
    m_held = std::move(held);
    return true;
}

#else

struct FileLock::Held
{
    explicit Held(const std::string& path)
        : file(toQString(path))
    {
        file.setStaleLockTime(0); // the system removes the file of a dead process
    }

    QLockFile file;
};

Result<bool> FileLock::tryLock()
{
    if (m_held)
        return true;
    if (const Result<> made = makeFolderFor(m_path); !made)
        return fail(made.error());
    auto held = std::make_unique<Held>(m_path);
    if (!held->file.tryLock()) {
        if (held->file.error() == QLockFile::LockFailedError)
            return false;
        return fail({.code = ErrorCode::SettingsUnusable, .subject = m_path});
    }
    m_held = std::move(held);
    return true;
}

#endif

FileLock::FileLock(std::string path)
    : m_path(std::move(path))
{ }

FileLock::~FileLock() = default;

} // namespace convey
