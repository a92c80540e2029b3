// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/source_file.h"

#include "base/atomic_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <iterator>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace convey {

namespace {

FileIdentity identityOf(const struct stat& status)
{
    constexpr std::int64_t kNsPerSecond = 1'000'000'000;
    return {.size = static_cast<std::uint64_t>(status.st_size),
        .modifiedNs = std::int64_t{status.st_mtim.tv_sec} * kNsPerSecond + status.st_mtim.tv_nsec,
        .device = static_cast<std::uint64_t>(status.st_dev),
        .inode = static_cast<std::uint64_t>(status.st_ino)};
}

Result<> checkIsRegular(const struct stat& status, std::string_view path)
{
    if (S_ISREG(status.st_mode))
        return {};
    const ErrorCode code = S_ISDIR(status.st_mode) ? ErrorCode::FileIsDirectory : ErrorCode::FileNotRegular;
    return fail({.code = code, .subject = std::string(path)});
}

} // namespace

SourceFile::SourceFile(int descriptor, Source origin)
    : m_descriptor(descriptor)
    , m_origin(std::move(origin))
{ }

SourceFile::SourceFile(SourceFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_origin(std::move(other.m_origin))
    , m_identity(other.m_identity)
    , m_lines(std::move(other.m_lines))
{ }

SourceFile& SourceFile::operator=(SourceFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_origin, other.m_origin);
    std::swap(m_identity, other.m_identity);
    std::swap(m_lines, other.m_lines);
    return *this;
}

SourceFile::~SourceFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<SourceFile> SourceFile::open(std::string_view path)
{
    std::string name(path);
    // The system would read such a path up to the NUL, and open another file.
    if (name.empty() || name.find('\0') != std::string::npos)
        return fail(openError(path, ENOENT));

    // Asked before opening as well: to open a device can do something to it.
    struct stat status = {};
    if (::stat(name.c_str(), &status) != 0)
        return fail(openError(path, errno));
    if (auto regular = checkIsRegular(status, path); !regular)
        return fail(std::move(regular.error()));

    const int descriptor = ::open(name.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return fail(openError(path, errno));
    SourceFile file(descriptor, {.path = std::move(name)});
    if (::fstat(descriptor, &status) != 0)
        return fail(openError(path, errno));
    if (auto regular = checkIsRegular(status, path); !regular)
        return fail(std::move(regular.error()));
    file.m_identity = identityOf(status);
    file.m_origin.identity = file.m_identity;
    return file;
}

Result<SourceFile> SourceFile::over(int descriptor, Source origin, std::shared_ptr<const LineSteps> lines)
{
    SourceFile file(descriptor, std::move(origin));
    file.m_lines = std::move(lines);
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return fail({.code = ErrorCode::WriteFailed,
            .subject = file.m_origin.path,
            .detail = std::generic_category().message(errno)});
    file.m_identity = identityOf(status);
    if (file.m_origin.kind != SourceKind::File)
        file.m_origin.identity = file.m_identity;
    return file;
}

std::int64_t SourceFile::sourceLine(std::int64_t textLine) const
{
    if (!m_lines)
        return textLine;
    const auto next = std::ranges::upper_bound(*m_lines, textLine, {}, &LineStep::textLine);
    if (next == m_lines->begin())
        return textLine;
    const LineStep& step = *std::prev(next);
    return textLine + step.sourceLine - step.textLine;
}

Error SourceFile::changed(std::uint64_t sizeBefore, std::uint64_t sizeNow) const
{
    return {.code = ErrorCode::FileChanged,
        .subject = m_origin.path,
        .expected = static_cast<std::int64_t>(sizeBefore),
        .found = static_cast<std::int64_t>(sizeNow)};
}

Error SourceFile::readFailure(int systemError) const
{
    return {.code = ErrorCode::FileReadFailed,
        .subject = m_origin.path,
        .detail = std::generic_category().message(systemError)};
}

Result<std::size_t> SourceFile::readAt(std::uint64_t offset, std::span<char> into) const
{
    if (offset >= m_identity.size)
        return std::size_t{0};
    if (into.size() > m_identity.size - offset)
        into = into.first(static_cast<std::size_t>(m_identity.size - offset));

    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t got =
            ::pread(m_descriptor, into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(readFailure(errno));
        if (got == 0)
            break; // shorter than it was; how long it is now is asked below
        done += static_cast<std::size_t>(got);
    }

    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0)
        return fail(readFailure(errno));
    if (identityOf(status) != m_identity || done < into.size())
        return fail(changed(m_identity.size, identityOf(status).size));
    return done;
}

Result<> SourceFile::stillTheSame() const
{
    if (m_origin.kind != SourceKind::File)
        return {};
    struct stat status = {};
    if (::stat(m_origin.path.c_str(), &status) != 0)
        return fail(openError(m_origin.path, errno));
    if (identityOf(status) != m_origin.identity)
        return fail(changed(m_origin.identity.size, identityOf(status).size));
    return {};
}

} // namespace convey
