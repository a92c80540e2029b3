// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/source_file.h"

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <system_error>
#include <utility>

namespace convey {

namespace {

Result<> checkIsRegular(const FileStatus& status, std::string_view path)
{
    if (status.type == FileType::Regular)
        return {};
    const ErrorCode code =
        status.type == FileType::Folder ? ErrorCode::FileIsDirectory : ErrorCode::FileNotRegular;
    return fail({.code = code, .subject = std::string(path)});
}

} // namespace

SourceFile::SourceFile(SystemFile file, Source origin, const FileIdentity& identity)
    : m_file(std::move(file))
    , m_origin(std::move(origin))
    , m_identity(identity)
{ }

Result<SourceFile> SourceFile::open(std::string_view path)
{
    std::string name(path);
    // The system would read such a path up to the NUL, and open another file.
    if (name.empty() || name.find('\0') != std::string::npos)
        return fail(openError(path, ENOENT));

    // Asked before opening as well: to open a device can do something to it.
    const auto before = statusOf(name);
    if (!before)
        return fail(openError(path, before.error()));
    if (auto regular = checkIsRegular(*before, path); !regular)
        return fail(std::move(regular.error()));

    auto file = SystemFile::openToRead(name);
    if (!file)
        return fail(openError(path, file.error()));
    const auto status = file->status();
    if (!status)
        return fail(openError(path, status.error()));
    if (auto regular = checkIsRegular(*status, path); !regular)
        return fail(std::move(regular.error()));
    return SourceFile(
        *std::move(file), {.path = std::move(name), .identity = status->identity}, status->identity);
}

Result<SourceFile> SourceFile::over(SystemFile file, Source origin, std::shared_ptr<const LineSteps> lines)
{
    const auto status = file.status();
    if (!status)
        return fail({.code = ErrorCode::WriteFailed,
            .subject = origin.path,
            .detail = std::generic_category().message(status.error())});
    if (origin.kind != SourceKind::File)
        origin.identity = status->identity;
    SourceFile source(std::move(file), std::move(origin), status->identity);
    source.m_lines = std::move(lines);
    return source;
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

    const auto done = m_file.readAt(offset, into);
    if (!done)
        return fail(readFailure(done.error()));

    // Fewer than it had: it is shorter than it was.
    const auto status = m_file.status();
    if (!status)
        return fail(readFailure(status.error()));
    if (status->identity != m_identity || *done < into.size())
        return fail(changed(m_identity.size, status->identity.size));
    return *done;
}

Result<> SourceFile::stillTheSame() const
{
    if (m_origin.kind != SourceKind::File)
        return {};
    const auto status = statusOf(m_origin.path);
    if (!status)
        return fail(openError(m_origin.path, status.error()));
    if (status->identity != m_origin.identity)
        return fail(changed(m_origin.identity.size, status->identity.size));
    return {};
}

} // namespace convey
