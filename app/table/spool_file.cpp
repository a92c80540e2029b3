// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/spool_file.h"

#include <QByteArray>
#include <QtGlobal>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace convey {

namespace {

/// How much is written between two looks at the free room.
constexpr std::uint64_t kLookEvery = SpoolFile::kReserve / 2;

bool isInMemory(const std::string& folder)
{
    std::error_code ignored;
    const std::string real = std::filesystem::weakly_canonical(folder, ignored).string();
    return real == "/dev/shm" || real.starts_with("/dev/shm/");
}

std::string chosenFolder()
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

int openUnnamed(const std::string& folder)
{
    const int descriptor = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, S_IRUSR | S_IWUSR);
    if (descriptor >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL))
        return descriptor;
    // A file system that can't do it: with a name for a moment. mkostemp() uses mode 0600.
    std::string name = folder + "/convey-XXXXXX";
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.c_str());
    return named;
}

} // namespace

SpoolFile::SpoolFile(int descriptor, std::string folder)
    : m_descriptor(descriptor)
    , m_folder(std::move(folder))
{ }

SpoolFile::SpoolFile(SpoolFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_folder(std::move(other.m_folder))
    , m_size(other.m_size)
    , m_lookAgainAt(other.m_lookAgainAt)
{ }

SpoolFile& SpoolFile::operator=(SpoolFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_folder, other.m_folder);
    std::swap(m_size, other.m_size);
    std::swap(m_lookAgainAt, other.m_lookAgainAt);
    return *this;
}

SpoolFile::~SpoolFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Error SpoolFile::failure(int systemError) const
{
    ErrorCode code = ErrorCode::WriteFailed;
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        code = ErrorCode::TempNoRoom;
    else if (systemError == EACCES || systemError == EPERM || systemError == EROFS)
        code = ErrorCode::WriteNoPermission;
    return {.code = code, .subject = m_folder, .detail = std::generic_category().message(systemError)};
}

Result<> SpoolFile::requireRoom(std::uint64_t bytes) const
{
    struct statvfs status = {};
    if (::fstatvfs(m_descriptor, &status) != 0)
        return fail(failure(errno));
    const std::uint64_t free = std::uint64_t{status.f_bavail} * status.f_frsize;
    if (free >= bytes && free - bytes >= kReserve)
        return {};
    return fail({.code = ErrorCode::TempNoRoom,
        .subject = m_folder,
        .expected = static_cast<std::int64_t>(bytes + kReserve),
        .found = static_cast<std::int64_t>(free)});
}

Result<SpoolFile> SpoolFile::create(std::uint64_t expectedBytes)
{
    SpoolFile spool(-1, chosenFolder());
    spool.m_descriptor = openUnnamed(spool.m_folder);
    if (spool.m_descriptor < 0)
        return fail(spool.failure(errno));
    if (auto room = spool.requireRoom(expectedBytes); !room)
        return fail(std::move(room.error()));
    spool.m_lookAgainAt = kLookEvery;
    return spool;
}

Result<> SpoolFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t done = ::write(m_descriptor, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return fail(failure(errno));
        m_size += static_cast<std::uint64_t>(done);
        bytes.remove_prefix(static_cast<std::size_t>(done));
    }
    if (m_size < m_lookAgainAt)
        return {};
    m_lookAgainAt = m_size + kLookEvery;
    return requireRoom(0);
}

Result<SourceFile> SpoolFile::finish(Source origin, std::shared_ptr<const LineSteps> lines)
{
    return SourceFile::over(std::exchange(m_descriptor, -1), std::move(origin), std::move(lines));
}

} // namespace convey
