// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A lock that one process at a time has. The system takes it away when the process ends, however that ends,
/// so that none is ever left behind by a crash, a new host name or a process ID that is used again. The empty
/// file stays. One object, one thread.
#pragma once

#include "base/result.h"
#include "base/system_file.h"

#include <optional>
#include <string>

namespace convey {

class FileLock
{
public:
    /// `path` is UTF-8. Nothing is touched before tryLock().
    explicit FileLock(std::string path);
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// True when the lock is this object's now (or was already), false while another object, here or in
    /// another process, has it. Waits for nothing. Errors: SettingsUnusable (no file can be made or locked
    /// there).
    [[nodiscard]] Result<bool> tryLock();

private:
    std::string m_path;
    std::optional<SystemFile> m_held;
};

} // namespace convey
