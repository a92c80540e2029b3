// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Writes a whole file so that a reader sees the old one or the new one, never half of it.
///
/// QSaveFile alone is not enough: on a full disk a large write comes back short and commit() still replaces
/// the old file (seen with Qt 6.4.2, 2026-11-21). Every write's count is compared here. One object, one
/// thread.
#pragma once

#include "base/result.h"

#include <QSaveFile>

#include <string>
#include <string_view>

namespace convey {

class AtomicFile
{
public:
    /// `path` is UTF-8. Nothing is touched before open().
    explicit AtomicFile(std::string_view path);

    /// Creates the temporary file beside the target; mode 0600 when `onlyForOwner`.
    /// Errors: WriteNoPermission, WriteFailed. The target is untouched.
    [[nodiscard]] Result<> open(bool onlyForOwner = false);

    /// Appends bytes. Errors: DiskFull, WriteFailed; after an error the target stays as it was and commit()
    /// fails.
    [[nodiscard]] Result<> write(std::string_view bytes);

    /// Syncs and renames over the target. Errors: DiskFull, WriteFailed; the old file is then still there.
    [[nodiscard]] Result<> commit();

private:
    [[nodiscard]] Error failure() const;

    std::string m_path;
    QSaveFile m_file;
    bool m_broken = false;
};

/// open + write + commit. Errors as above.
[[nodiscard]] Result<> writeFileAtomically(
    std::string_view path, std::string_view bytes, bool onlyForOwner = false);

/// Reads a small file of ours (a recipe, a key file) whole, at most `maxBytes`.
/// Errors: FileMissing, FileIsDirectory, FileNotRegular, FileNoPermission, FileReadFailed (also: larger than
/// `maxBytes`, with expected and found set).
[[nodiscard]] Result<std::string> readSmallFile(std::string_view path, std::int64_t maxBytes);

} // namespace convey
