// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A temporary file without a name for text that is not UTF-8 on a disk: it is for its owner alone (mode
/// 0600) and gone when it is closed, also when the program dies. Never in /dev/shm, which is memory. Internal
/// to table/. One object, one thread.
#pragma once

#include "base/result.h"
#include "base/system_file.h"
#include "table/source_file.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace convey {

class SpoolFile
{
public:
    /// Room that is left alone, so that other programs can go on: bytes.
    static constexpr std::uint64_t kReserve = std::uint64_t{64} * 1024 * 1024;

    /// In temporaryFolder(). `expectedBytes` is what will be written, as
    /// far as it is known.
    /// Errors: TempNoRoom (expected = bytes needed, found = bytes free), WriteNoPermission, WriteFailed; the
    /// subject is the folder.
    [[nodiscard]] static Result<SpoolFile> create(std::uint64_t expectedBytes = 0);

    /// Appends. Errors: TempNoRoom, WriteFailed.
    [[nodiscard]] Result<> write(std::string_view bytes);

    /// What was written, for reading; `origin` is where it came from. The spool is empty afterwards.
    /// Errors: WriteFailed.
    [[nodiscard]] Result<SourceFile> finish(Source origin, std::shared_ptr<const LineSteps> lines = {});

    [[nodiscard]] std::uint64_t size() const { return m_size; }

private:
    SpoolFile(SystemFile file, std::string folder);
    [[nodiscard]] static Error failure(const std::string& folder, int systemError);
    [[nodiscard]] Result<> requireRoom(std::uint64_t bytes) const;

    SystemFile m_file;
    std::string m_folder;
    std::uint64_t m_size = 0;
    std::uint64_t m_lookAgainAt = 0; ///< size at which the free room is asked for again
};

} // namespace convey
