// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/file_lock.h"

#include "base/own_folder.h"

#include <system_error>
#include <utility>

namespace convey {

FileLock::FileLock(std::string path)
    : m_path(std::move(path))
{ }

Result<bool> FileLock::tryLock()
{
    if (m_held)
        return true;
    if (const Result<> made = makeFolderFor(m_path); !made)
        return fail(made.error());
    const auto unusable = [this](int systemError) {
        return Error{.code = ErrorCode::SettingsUnusable,
            .subject = m_path,
            .detail = std::generic_category().message(systemError)};
    };
    auto file = SystemFile::openToLock(m_path);
    if (!file)
        return fail(unusable(file.error()));
    const auto locked = file->tryLock();
    if (!locked)
        return fail(unusable(locked.error()));
    if (*locked)
        m_held = *std::move(file);
    return *locked;
}

} // namespace convey
