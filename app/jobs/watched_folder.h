// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A folder that other programs put files into, and from which each finished file is taken once. It has three
/// folders below it: a file that is taken goes to `sending`, from there to `done` or `failed`; what lies
/// where is the whole memory, so that a crash at any moment loses nothing: what a dead program left in
/// `sending` is taken first, and what was accepted of it does not go again (the sending history knows).
///
/// A file is whole when its size and time have not changed for the time of settling and, where the system can
/// tell (Linux: one's own files; Windows), nobody has it open for writing. A program that closes a file and
/// opens it again to go on has to write under another name and rename it at the end. One object, one thread.
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QLockFile;

namespace convey {

class WatchedFolder
{
public:
    /// Makes the folders below it (mode 0700) and keeps other watchers out while this lives. Errors:
    /// FileMissing, UsageBadValue (subject is the folder; detail: it is no folder, or another program watches
    /// it), WriteNoPermission (a folder can't be made).
    [[nodiscard]] static Result<WatchedFolder> open(std::string_view path, std::chrono::milliseconds settle);

    WatchedFolder(WatchedFolder&&) noexcept;
    WatchedFolder& operator=(WatchedFolder&&) noexcept;
    ~WatchedFolder();

    [[nodiscard]] const std::string& path() const { return m_path; }

    /// Takes the next whole file into `sending` and returns its path there; nothing when none is whole yet.
    /// Only names of tables count (csv, tsv, txt, xlsx, gz), hidden and half-named ones (.part, .tmp, …) do
    /// not. `now` is any clock that never goes back. Errors: WriteFailed (it can't be moved).
    [[nodiscard]] Result<std::optional<std::string>> takeNext(std::chrono::milliseconds now);
    /// Files that are there and not whole yet, as of the last takeNext().
    [[nodiscard]] bool isSettling() const { return !m_seen.empty(); }

    /// Moves a taken file on and returns where it lies now; a name that is taken there gets a number. Errors:
    /// WriteFailed.
    [[nodiscard]] Result<std::string> putAway(const std::string& taken, bool isDone) const;

private:
    struct Seen
    {
        std::int64_t size = 0;
        std::int64_t modifiedNs = 0;
        std::chrono::milliseconds since{};
    };

    WatchedFolder(std::string path, std::chrono::milliseconds settle, std::unique_ptr<QLockFile> lock);

    [[nodiscard]] std::string below(std::string_view folder) const;

    std::string m_path;
    std::chrono::milliseconds m_settle;
    std::unique_ptr<QLockFile> m_lock;
    std::vector<std::string> m_left{}; ///< in `sending` from before, in reverse
    std::map<std::string, Seen> m_seen{}; ///< by name: not whole yet
};

} // namespace convey
