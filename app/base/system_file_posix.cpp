// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/system_file.h"

#include <QByteArray>
#include <QtGlobal>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace convey {

namespace {

tl::unexpected<int> systemFailure()
{
    return tl::unexpected<int>(errno);
}

FileStatus statusFrom(const struct stat& status)
{
#ifdef __APPLE__
    const timespec modified = status.st_mtimespec;
#else
    const timespec modified = status.st_mtim;
#endif
    constexpr std::int64_t kNsPerSecond = 1'000'000'000;
    return {.type = S_ISREG(status.st_mode) ? FileType::Regular
            : S_ISDIR(status.st_mode)       ? FileType::Folder
                                            : FileType::Other,
        .identity = {.size = static_cast<std::uint64_t>(status.st_size),
            .modifiedNs = std::int64_t{modified.tv_sec} * kNsPerSecond + modified.tv_nsec,
            .device = static_cast<std::uint64_t>(status.st_dev),
            .inode = static_cast<std::uint64_t>(status.st_ino)}};
}

int openUnnamed(const std::string& folder)
{
#ifdef O_TMPFILE // Linux
    const int descriptor = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, S_IRUSR | S_IWUSR);
    if (descriptor >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL))
        return descriptor;
#endif
    // A file system that can't do it: with a name for a moment. mkostemp() uses mode 0600.
    std::string name = folder + "/convey-XXXXXX";
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.c_str());
    return named;
}

bool isInMemory(const std::string& folder)
{
    std::error_code ignored;
    const std::string real = std::filesystem::weakly_canonical(folder, ignored).string();
    return real == "/dev/shm" || real.starts_with("/dev/shm/");
}

} // namespace

SystemResult<FileStatus> statusOf(const std::string& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return systemFailure();
    return statusFrom(status);
}

SystemResult<SystemFile> SystemFile::openToRead(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return systemFailure();
    return SystemFile(descriptor);
}

SystemResult<SystemFile> SystemFile::createUnnamed(const std::string& folder)
{
    const int descriptor = openUnnamed(folder);
    if (descriptor < 0)
        return systemFailure();
    return SystemFile(descriptor);
}

SystemResult<SystemFile> SystemFile::openToLock(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return systemFailure();
    return SystemFile(descriptor);
}

SystemFile::~SystemFile()
{
    if (m_handle >= 0)
        ::close(static_cast<int>(m_handle));
}

SystemResult<FileStatus> SystemFile::status() const
{
    struct stat status = {};
    if (::fstat(static_cast<int>(m_handle), &status) != 0)
        return systemFailure();
    return statusFrom(status);
}

SystemResult<std::size_t> SystemFile::readAt(std::uint64_t offset, std::span<char> into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t got = ::pread(static_cast<int>(m_handle), into.data() + done, into.size() - done,
            static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemFailure();
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

// NOLINTNEXTLINE(readability-make-member-function-const): it changes the file
SystemResult<std::size_t> SystemFile::write(std::string_view bytes)
{
    ssize_t done = 0;
    do {
        done = ::write(static_cast<int>(m_handle), bytes.data(), bytes.size());
    } while (done < 0 && errno == EINTR);
    if (done < 0)
        return systemFailure();
    return static_cast<std::size_t>(done);
}

// NOLINTNEXTLINE(readability-make-member-function-const): it changes the file
SystemResult<bool> SystemFile::tryLock()
{
    if (::flock(static_cast<int>(m_handle), LOCK_EX | LOCK_NB) == 0)
        return true;
    if (errno == EWOULDBLOCK)
        return false;
    return systemFailure();
}

SystemResult<std::optional<std::size_t>> readStandardInput(
    std::span<char> into, std::chrono::milliseconds patience)
{
    pollfd waited{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    if (::poll(&waited, 1, static_cast<int>(patience.count())) == 0)
        return std::nullopt;
    const ssize_t got = ::read(STDIN_FILENO, into.data(), into.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return std::nullopt;
    if (got < 0)
        return systemFailure();
    return static_cast<std::size_t>(got);
}

std::string temporaryFolder()
{
    if (std::string wish = qgetenv("TMPDIR").toStdString(); !wish.empty() && !isInMemory(wish))
        return wish;
    // /tmp is memory on many systems; /var/tmp is meant for large files (FHS 3.0 section 5.15).
    for (const char* const folder : {"/var/tmp", "/tmp"}) {
        if (::access(folder, W_OK | X_OK) == 0)
            return folder;
    }
    return "/tmp";
}

SystemResult<void> makeOwnFolder(const std::string& path)
{
    if (::mkdir(path.c_str(), S_IRWXU) != 0)
        return systemFailure();
    return {};
}

// Source: fcntl(2), F_SETLEASE: a read lease is refused with EAGAIN while the file is open for writing; it
// is to be had on one's own files. Should somebody open it in the moment of asking, the signal that breaks
// the lease is one that does nothing by default.
bool isOpenForWriting([[maybe_unused]] const std::string& path)
{
#ifdef F_SETLEASE // Linux
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return false;
    ::fcntl(file, F_SETSIG, SIGURG);
    errno = 0;
    const bool isRefused = ::fcntl(file, F_SETLEASE, F_RDLCK) != 0 && errno == EAGAIN;
    ::close(file); // gives the lease back
    return isRefused;
#else
    return false;
#endif
}

} // namespace convey
