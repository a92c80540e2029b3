// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/system_file.h"
#include "base/system_path.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <windows.h>

namespace convey {

namespace {

constexpr DWORD kShareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

HANDLE handleOf(std::intptr_t handle)
{
    return reinterpret_cast<HANDLE>(handle); // a number that the system gave, not an address
}

/// The standard library knows which errno values Windows' own errors stand for.
tl::unexpected<int> systemFailure(DWORD error = GetLastError())
{
    const std::error_condition condition =
        std::system_category().default_error_condition(static_cast<int>(error));
    return tl::unexpected<int>(condition.category() == std::generic_category() ? condition.value() : EIO);
}

FileStatus statusFrom(HANDLE file, const BY_HANDLE_FILE_INFORMATION& info)
{
    const auto joined = [](DWORD high, DWORD low) { return (std::uint64_t{high} << 32U) | low; };
    // Source: FILETIME counts 100 ns from 1601-01-01 on (Microsoft Learn, minwinbase.h).
    constexpr std::int64_t kTicksTo1970 = 116'444'736'000'000'000;
    constexpr std::int64_t kNsPerTick = 100;
    const auto ticks = static_cast<std::int64_t>(
        joined(info.ftLastWriteTime.dwHighDateTime, info.ftLastWriteTime.dwLowDateTime));
    const bool isFolder = (info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    return {.type = isFolder                      ? FileType::Folder
            : GetFileType(file) == FILE_TYPE_DISK ? FileType::Regular
                                                  : FileType::Other,
        .identity = {.size = joined(info.nFileSizeHigh, info.nFileSizeLow),
            .modifiedNs = (ticks - kTicksTo1970) * kNsPerTick,
            .device = info.dwVolumeSerialNumber,
            .inode = joined(info.nFileIndexHigh, info.nFileIndexLow)}};
}

SystemResult<FileStatus> statusBy(HANDLE file)
{
    if (GetFileType(file) != FILE_TYPE_DISK)
        return FileStatus{};
    BY_HANDLE_FILE_INFORMATION info{};
    if (!GetFileInformationByHandle(file, &info))
        return systemFailure();
    return statusFrom(file, info);
}

/// A file that exists; INVALID_HANDLE_VALUE when it can't be opened so.
HANDLE openExisting(const std::string& path, DWORD access, DWORD share, DWORD flags)
{
    return CreateFileW(systemPath(path).c_str(), access, share, nullptr, OPEN_EXISTING, flags, nullptr);
}

/// Only so many bytes at once: the system counts them in 32 bits.
DWORD bounded(std::size_t size)
{
    return static_cast<DWORD>(std::min<std::size_t>(size, std::size_t{1} << 30U));
}

} // namespace

SystemResult<FileStatus> statusOf(const std::string& path)
{
    // Without any access, which is enough to ask; folders open with these semantics alone.
    const HANDLE file = openExisting(path, 0, kShareAll, FILE_FLAG_BACKUP_SEMANTICS);
    if (file == INVALID_HANDLE_VALUE)
        return systemFailure();
    auto status = statusBy(file);
    CloseHandle(file);
    return status;
}

SystemResult<SystemFile> SystemFile::openToRead(const std::string& path)
{
    const HANDLE file = openExisting(path, GENERIC_READ, kShareAll, FILE_ATTRIBUTE_NORMAL);
    if (file == INVALID_HANDLE_VALUE)
        return systemFailure();
    return SystemFile(reinterpret_cast<std::intptr_t>(file));
}

SystemResult<SystemFile> SystemFile::createUnnamed(const std::string& folder)
{
    std::array<wchar_t, MAX_PATH> name{};
    if (GetTempFileNameW(systemPath(folder).c_str(), L"cvy", 0, name.data()) == 0)
        return systemFailure();
    // Nobody else can open it meanwhile, and the system removes it with its last handle.
    const HANDLE file = CreateFileW(name.data(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING,
        FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return systemFailure();
    return SystemFile(reinterpret_cast<std::intptr_t>(file));
}

SystemResult<SystemFile> SystemFile::openToLock(const std::string& path)
{
    const HANDLE file = CreateFileW(systemPath(path).c_str(), GENERIC_READ | GENERIC_WRITE, kShareAll,
        nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return systemFailure();
    return SystemFile(reinterpret_cast<std::intptr_t>(file));
}

SystemFile::~SystemFile()
{
    if (handleOf(m_handle) != INVALID_HANDLE_VALUE)
        CloseHandle(handleOf(m_handle));
}

SystemResult<FileStatus> SystemFile::status() const
{
    return statusBy(handleOf(m_handle));
}

SystemResult<std::size_t> SystemFile::readAt(std::uint64_t offset, std::span<char> into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        const std::uint64_t from = offset + done;
        OVERLAPPED place{}; // its offset counts, not the handle's own place
        place.Offset = static_cast<DWORD>(from & 0xFFFFFFFFU);
        place.OffsetHigh = static_cast<DWORD>(from >> 32U);
        DWORD got = 0;
        if (!ReadFile(handleOf(m_handle), into.data() + done, bounded(into.size() - done), &got, &place)) {
            if (GetLastError() == ERROR_HANDLE_EOF)
                break;
            return systemFailure();
        }
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

SystemResult<std::size_t> SystemFile::write(std::string_view bytes)
{
    DWORD done = 0;
    OVERLAPPED place{}; // all ones: behind the last byte, wherever readAt() has been
    place.Offset = place.OffsetHigh = 0xFFFFFFFFU;
    if (!WriteFile(handleOf(m_handle), bytes.data(), bounded(bytes.size()), &done, &place))
        return systemFailure();
    return done;
}

SystemResult<bool> SystemFile::tryLock()
{
    OVERLAPPED place{};
    if (LockFileEx(handleOf(m_handle), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place))
        return true;
    const DWORD error = GetLastError();
    if (error == ERROR_LOCK_VIOLATION || error == ERROR_IO_PENDING)
        return false;
    return systemFailure(error);
}

SystemResult<std::optional<std::size_t>> readStandardInput(
    std::span<char> into, std::chrono::milliseconds patience)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    const auto patienceMs = static_cast<DWORD>(patience.count());
    if (GetFileType(input) == FILE_TYPE_CHAR) { // a console
        if (WaitForSingleObject(input, patienceMs) == WAIT_TIMEOUT)
            return std::nullopt;
    } else if (DWORD waiting = 0;
               PeekNamedPipe(input, nullptr, 0, nullptr, &waiting, nullptr) && waiting == 0) {
        Sleep(patienceMs); // a pipe can't be waited for
        return std::nullopt;
    }
    DWORD got = 0;
    if (!ReadFile(input, into.data(), bounded(into.size()), &got, nullptr)) {
        // The writer has closed its end of the pipe.
        if (GetLastError() == ERROR_BROKEN_PIPE)
            return std::size_t{0};
        return systemFailure();
    }
    return std::size_t{got};
}

std::string temporaryFolder()
{
    std::array<wchar_t, MAX_PATH + 1> name{};
    const DWORD size = GetTempPathW(static_cast<DWORD>(name.size()), name.data());
    const std::u8string folder = std::filesystem::path(name.data(), name.data() + size).u8string();
    return {folder.begin(), folder.end()};
}

SystemResult<void> makeOwnFolder(const std::string& path)
{
    // The profile of a person is theirs alone, and so is what is made in it.
    if (!CreateDirectoryW(systemPath(path).c_str(), nullptr))
        return systemFailure();
    return {};
}

bool isOpenForWriting(const std::string& path)
{
    // To be the one that others may not write beside is refused while one does.
    const HANDLE file = openExisting(path, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, 0);
    if (file != INVALID_HANDLE_VALUE) {
        CloseHandle(file);
        return false;
    }
    return GetLastError() == ERROR_SHARING_VIOLATION;
}

} // namespace convey
