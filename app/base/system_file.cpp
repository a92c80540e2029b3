// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// What both halves share.
#include "base/system_file.h"

#include <cerrno>
#include <system_error>
#include <utility>

namespace convey {

SystemFile::SystemFile(SystemFile&& other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{ }

SystemFile& SystemFile::operator=(SystemFile&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

bool isNoRoom(int systemError)
{
#ifdef EDQUOT // Windows has no quota of this kind
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}

bool isNoPermission(int systemError)
{
    return systemError == EACCES || systemError == EPERM || systemError == EROFS;
}

Error openError(std::string_view path, int systemError)
{
    const ErrorCode code = systemError == ENOENT || systemError == ENOTDIR ? ErrorCode::FileMissing
        : isNoPermission(systemError)                                      ? ErrorCode::FileNoPermission
                                                                           : ErrorCode::FileReadFailed;
    return {
        .code = code, .subject = std::string(path), .detail = std::generic_category().message(systemError)};
}

} // namespace convey
