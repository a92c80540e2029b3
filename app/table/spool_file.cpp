// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/spool_file.h"

#include "base/system_path.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace convey {

namespace {

/// How much is written between two looks at the free room.
constexpr std::uint64_t kLookEvery = SpoolFile::kReserve / 2;

} // namespace

SpoolFile::SpoolFile(SystemFile file, std::string folder)
    : m_file(std::move(file))
    , m_folder(std::move(folder))
{ }

Error SpoolFile::failure(const std::string& folder, int systemError)
{
    const ErrorCode code = isNoRoom(systemError) ? ErrorCode::TempNoRoom
        : isNoPermission(systemError)            ? ErrorCode::WriteNoPermission
                                                 : ErrorCode::WriteFailed;
    return {.code = code, .subject = folder, .detail = std::generic_category().message(systemError)};
}

Result<> SpoolFile::requireRoom(std::uint64_t bytes) const
{
    std::error_code error;
    const std::uint64_t free = std::filesystem::space(systemPath(m_folder), error).available;
    if (error)
        return fail(failure(m_folder, error.default_error_condition().value()));
    if (free >= bytes && free - bytes >= kReserve)
        return {};
    return fail({.code = ErrorCode::TempNoRoom,
        .subject = m_folder,
        .expected = static_cast<std::int64_t>(bytes + kReserve),
        .found = static_cast<std::int64_t>(free)});
}

Result<SpoolFile> SpoolFile::create(std::uint64_t expectedBytes)
{
    std::string folder = temporaryFolder();
    auto file = SystemFile::createUnnamed(folder);
    if (!file)
        return fail(failure(folder, file.error()));
    SpoolFile spool(*std::move(file), std::move(folder));
    if (auto room = spool.requireRoom(expectedBytes); !room)
        return fail(std::move(room.error()));
    spool.m_lookAgainAt = kLookEvery;
    return spool;
}

Result<> SpoolFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto done = m_file.write(bytes);
        if (!done)
            return fail(failure(m_folder, done.error()));
        m_size += *done;
        bytes.remove_prefix(*done);
    }
    if (m_size < m_lookAgainAt)
        return {};
    m_lookAgainAt = m_size + kLookEvery;
    return requireRoom(0);
}

Result<SourceFile> SpoolFile::finish(Source origin, std::shared_ptr<const LineSteps> lines)
{
    return SourceFile::over(std::move(m_file), std::move(origin), std::move(lines));
}

} // namespace convey
