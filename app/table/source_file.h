// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A regular file held open for reading by position. It can't be a pipe or device, and it notices when it is
/// not the file any more that was opened. Const methods may be called from any thread.
#pragma once

#include "base/result.h"
#include "table/table.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace convey {

class SourceFile
{
public:
    /// Opens without waiting (a FIFO is refused, not waited for) and without passing the descriptor on to
    /// child processes.
    /// Errors: FileMissing, FileNoPermission, FileIsDirectory, FileNotRegular, FileReadFailed; subject is the
    /// path.
    [[nodiscard]] static Result<SourceFile> open(std::string_view path);

    SourceFile(SourceFile&& other) noexcept;
    SourceFile& operator=(SourceFile&& other) noexcept;
    SourceFile(const SourceFile&) = delete;
    SourceFile& operator=(const SourceFile&) = delete;
    ~SourceFile();

    /// As it was when opened. Nothing beyond this size is ever read.
    [[nodiscard]] const FileIdentity& identity() const { return m_identity; }

    /// Fills `into` with the bytes from `offset` on; fewer only where the file as it was opened ends.
    /// Returns how many. The open file is looked at after the bytes were read, so that bytes of a newer
    /// content are never handed out as the old. Errors: FileChanged (shorter or written to since; expected
    /// and found are sizes), FileReadFailed.
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<char> into) const;

    /// Whether the path still leads to this file, unchanged.
    /// Errors: FileMissing, FileChanged (expected and found are sizes), FileNoPermission, FileReadFailed.
    [[nodiscard]] Result<> stillTheSame() const;

private:
    SourceFile(int descriptor, std::string path, const FileIdentity& identity);
    [[nodiscard]] Error readFailure(int systemError) const;
    [[nodiscard]] Error changed(std::uint64_t sizeNow) const;

    int m_descriptor = -1;
    std::string m_path;
    FileIdentity m_identity;
};

} // namespace convey
