// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"

#include "base/system_file.h"
#include "base/text.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace convey {

AtomicFile::AtomicFile(std::string_view path)
    : m_path(path)
    , m_file(toQString(path))
{
    m_file.setDirectWriteFallback(false);
}

Error AtomicFile::failure() const
{
    const int systemError = errno;
    Error error{.code = ErrorCode::WriteFailed, .subject = m_path, .detail = toUtf8(m_file.errorString())};
    if (isNoRoom(systemError) || m_file.error() == QFileDevice::ResourceError)
        error.code = ErrorCode::DiskFull;
    return error;
}

Result<> AtomicFile::open(bool onlyForOwner)
{
    // A rename over a device or a FIFO would replace it by a file.
    if (const QFileInfo target(m_file.fileName()); target.exists() && !target.isFile()) {
        m_broken = true;
        return fail(
            {.code = ErrorCode::WriteFailed, .subject = m_path, .detail = "It is not an ordinary file."});
    }
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly)) {
        m_broken = true;
        Error error = failure();
        if (m_file.error() == QFileDevice::PermissionsError || isNoPermission(errno))
            error.code = ErrorCode::WriteNoPermission;
        return fail(std::move(error));
    }
    if (onlyForOwner && !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        m_broken = true;
        return fail(failure());
    }
    return {};
}

Result<> AtomicFile::write(std::string_view bytes)
{
    errno = 0;
    const auto size = static_cast<qint64>(bytes.size());
    const qint64 written = m_broken ? -1 : m_file.write(bytes.data(), size);
    if (written == size)
        return {};
    m_broken = true;
    Error error = failure();
    if (written >= 0) // a short write is how a full disk shows itself
        error.code = ErrorCode::DiskFull;
    error.expected = size;
    error.found = written;
    m_file.cancelWriting();
    return fail(std::move(error));
}

Result<> AtomicFile::commit()
{
    errno = 0;
    if (m_broken)
        m_file.cancelWriting();
    // flush() first: a short write inside commit() would go unseen.
    else if (!m_file.flush()) {
        Error error = failure();
        m_file.cancelWriting();
        static_cast<void>(m_file.commit());
        return fail(std::move(error));
    }
    if (!m_file.commit())
        return fail(failure());
    return {};
}

Result<> writeFileAtomically(std::string_view path, std::string_view bytes, bool onlyForOwner)
{
    AtomicFile file(path);
    return file.open(onlyForOwner).and_then([&] { return file.write(bytes); }).and_then([&] {
        return file.commit();
    });
}

Result<std::string> readSmallFile(std::string_view path, std::int64_t maxBytes)
{
    const QFileInfo info(toQString(path));
    if (info.isDir())
        return fail({.code = ErrorCode::FileIsDirectory, .subject = std::string(path)});
    if (info.exists() && !info.isFile())
        return fail({.code = ErrorCode::FileNotRegular, .subject = std::string(path)});
    QFile file(info.filePath());
    errno = 0;
    // Without Qt's buffer: what it held stays in memory, and some of these files hold a key.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        // Qt sets errno on POSIX alone.
        return fail(openError(path, errno != 0 ? errno : info.exists() ? EACCES : ENOENT));
    // One byte more than allowed tells "too large" without trusting the size that the system reports.
    std::string bytes;
    const auto mostBytes = static_cast<std::size_t>(maxBytes) + 1;
    for (std::size_t have = 0; have < mostBytes; have = bytes.size()) {
        constexpr std::size_t kPiece = std::size_t{64} * 1024;
        bytes.resize(std::min(have + kPiece, mostBytes));
        const qint64 got = file.read(bytes.data() + have, static_cast<qint64>(bytes.size() - have));
        bytes.resize(have + static_cast<std::size_t>(std::max<qint64>(got, 0)));
        if (got <= 0)
            break;
    }
    if (file.error() != QFileDevice::NoError)
        return fail({.code = ErrorCode::FileReadFailed,
            .subject = std::string(path),
            .detail = toUtf8(file.errorString())});
    if (bytes.size() == mostBytes)
        return fail({.code = ErrorCode::FileReadFailed,
            .subject = std::string(path),
            .expected = maxBytes,
            .found = info.size()});
    return bytes;
}

} // namespace convey
