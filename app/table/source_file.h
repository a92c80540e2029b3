// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The text of a table, held open for reading by position: a regular file as it is, or the temporary copy
/// that another file, standard input or the clipboard was turned into. It notices when it is not the file any
/// more that was opened. Const methods may be called from any thread.
#pragma once

#include "base/result.h"
#include "base/system_file.h"
#include "table/table.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// From `textLine` on, line n of the text is line n + (`sourceLine` - `textLine`) of the source.
struct LineStep
{
    std::int64_t textLine = 1;
    std::int64_t sourceLine = 1;
};
/// Ascending by textLine. Where the text has line ends that the source does not count (in cells of a sheet),
/// its lines are not the source's.
using LineSteps = std::vector<LineStep>;

class SourceFile
{
public:
    /// Opens without waiting: a FIFO is refused, not waited for.
    /// Errors: FileMissing, FileNoPermission, FileIsDirectory, FileNotRegular, FileReadFailed; subject is the
    /// path.
    [[nodiscard]] static Result<SourceFile> open(std::string_view path);

    /// Takes over a file that nobody else writes to, as the text of `origin`. `lines` may be null: the lines
    /// are the source's own. Errors: WriteFailed.
    [[nodiscard]] static Result<SourceFile> over(
        SystemFile file, Source origin, std::shared_ptr<const LineSteps> lines);

    /// Of the text, as it was when opened. Nothing beyond this size is ever read.
    [[nodiscard]] const FileIdentity& identity() const { return m_identity; }

    /// Fills `into` with the bytes from `offset` on; fewer only where the file as it was opened ends.
    /// Returns how many. The open file is looked at after the bytes were read, so that bytes of a newer
    /// content are never handed out as the old. Errors: FileChanged (shorter or written to since; expected
    /// and found are sizes), FileReadFailed.
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<char> into) const;

    /// Where the text came from. Its identity is that of the text unless the text is a copy.
    [[nodiscard]] const Source& origin() const { return m_origin; }

    /// The line of the source that a line of the text (both 1-based) stands for. Cost: O(log n) of the steps.
    [[nodiscard]] std::int64_t sourceLine(std::int64_t textLine) const;

    /// Whether the path still leads to the file that was opened, unchanged. What is no file is always the
    /// same.
    /// Errors: FileMissing, FileChanged (expected and found are sizes), FileNoPermission, FileReadFailed.
    [[nodiscard]] Result<> stillTheSame() const;

private:
    SourceFile(SystemFile file, Source origin, const FileIdentity& identity);
    [[nodiscard]] Error readFailure(int systemError) const;
    [[nodiscard]] Error changed(std::uint64_t sizeBefore, std::uint64_t sizeNow) const;

    SystemFile m_file;
    Source m_origin;
    FileIdentity m_identity;
    std::shared_ptr<const LineSteps> m_lines;
};

} // namespace convey
