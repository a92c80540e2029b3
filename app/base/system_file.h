// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is asked of the system about files and neither the standard library nor Qt has: reading by position
/// from several threads, the identity of a file, a file without a name, a lock. It has a half for POSIX and
/// one for Windows (system_file_posix.cpp, system_file_windows.cpp); nothing else reads or locks a file by
/// calls of a system. Paths are UTF-8. A failure is an errno value, also on Windows. Const methods may be
/// called from any thread; all of it blocks on the disk.
#pragma once

#include "base/error.h"
#include "base/file_identity.h"

#include <tl/expected.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace convey {

/// A value, or the errno value of what prevented it.
template <typename T>
using SystemResult = tl::expected<T, int>;

enum class FileType : std::uint8_t
{
    Regular,
    Folder,
    Other, ///< a device, a FIFO, a socket
};

struct FileStatus
{
    FileType type = FileType::Other;
    FileIdentity identity{};
};

/// Of the file that the path leads to, which is not opened for it: to open a device can do something to it.
[[nodiscard]] SystemResult<FileStatus> statusOf(const std::string& path);

/// An open file, closed with this object. Child processes do not get it.
class SystemFile
{
public:
    /// For reading; never waits, not even for a FIFO. Others may write to it, rename and remove it.
    [[nodiscard]] static SystemResult<SystemFile> openToRead(const std::string& path);

    /// For writing and reading, in `folder`: it has no name there (on Windows none that others can open), is
    /// its owner's alone (mode 0600), and gone when it is closed, also when the program dies.
    [[nodiscard]] static SystemResult<SystemFile> createUnnamed(const std::string& folder);

    /// An empty file to lock, made where there is none (mode 0600). A symbolic link is refused on POSIX.
    [[nodiscard]] static SystemResult<SystemFile> openToLock(const std::string& path);

    SystemFile(SystemFile&& other) noexcept;
    SystemFile& operator=(SystemFile&& other) noexcept;
    SystemFile(const SystemFile&) = delete;
    SystemFile& operator=(const SystemFile&) = delete;
    ~SystemFile();

    [[nodiscard]] SystemResult<FileStatus> status() const;

    /// Fills `into` with the bytes from `offset` on; returns how many, fewer only where the file ends.
    [[nodiscard]] SystemResult<std::size_t> readAt(std::uint64_t offset, std::span<char> into) const;

    /// Writes behind what was written before; returns how many bytes, at least one.
    [[nodiscard]] SystemResult<std::size_t> write(std::string_view bytes);

    /// True when the lock is this object's now, false while another one, here or in another process, has it.
    /// The system takes it away when the file is closed or the process ends. Waits for nothing.
    [[nodiscard]] SystemResult<bool> tryLock();

private:
    /// A descriptor, or a HANDLE. Both systems have -1 for none.
    explicit SystemFile(std::intptr_t handle)
        : m_handle(handle)
    { }

    std::intptr_t m_handle = -1;
};

/// The next bytes of standard input, at most as many as `into` has room for; 0 at its end. Nothing: none came
/// within `patience`.
[[nodiscard]] SystemResult<std::optional<std::size_t>> readStandardInput(
    std::span<char> into, std::chrono::milliseconds patience);

/// The folder for large temporary files: what TMPDIR names (Windows: TMP or TEMP), unless that is memory,
/// else the system's own.
[[nodiscard]] std::string temporaryFolder();

/// Makes one folder for its owner alone (mode 0700); what is above it must be there.
[[nodiscard]] SystemResult<void> makeOwnFolder(const std::string& path);

/// Does somebody have the file open for writing? False where the system does not tell: macOS, files of
/// others.
[[nodiscard]] bool isOpenForWriting(const std::string& path);

/// What an errno value comes to: there is no room on the disk, or in the share of it that one may use.
[[nodiscard]] bool isNoRoom(int systemError);
/// One may not, or nobody may.
[[nodiscard]] bool isNoPermission(int systemError);

/// Folds an errno value after a failed open of `path` into FileMissing, FileNoPermission or FileReadFailed.
[[nodiscard]] Error openError(std::string_view path, int systemError);

} // namespace convey
