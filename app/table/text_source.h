// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Turns whatever was brought into UTF-8 text that lies on a disk, so that from there on there is one path.
///
/// UTF-8 files stay where they are. Everything else (other encodings, gz, workbooks, standard input, the
/// clipboard) is converted once, block by block, into a temporary file without a name (see spool_file.h).
/// Functions and values; any thread; blocks on the disk.
#pragma once

#include "base/result.h"
#include "table/encoding.h"
#include "table/source_file.h"
#include "table/workbook.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace convey {

/// The path that means standard input. A file of this name is reached as "./-".
inline constexpr std::string_view kStandardInput = "-";

using HeaderWorth = std::size_t (*)(std::span<const std::string> cells);

/// What a person set. It always wins over what was found out.
struct TextOptions
{
    std::string encoding{}; ///< a name that findEncoding() knows; empty = find out
    /// Of a workbook: name, or number from the left, 1-based; empty = the visible one that looks most like a
    /// table of conversions.
    std::string sheet{};
    /// How many things that a conversion has are named by the cells of a row: what tells a sheet of
    /// conversions from a cover. Not a person's word, but that of who opens; null = the first sheet with
    /// rows.
    HeaderWorth headerWorth = nullptr;

    bool operator==(const TextOptions&) const = default;
};

/// Bytes read and bytes there are (0 = not known); false ends the work.
using ReadProgress = std::function<bool(std::uint64_t bytesDone, std::uint64_t bytesTotal)>;

struct TextSource
{
    SourceFile file; ///< UTF-8; a byte order mark may stand in front
    EncodingReport encoding{};
    std::string container{}; ///< what the text was packed in: "gzip", "xlsx"; empty = nothing
    std::optional<WorkbookReport> workbook{}; ///< then the text is CSV of our own: commas and `"`

    /// Opens `path` (UTF-8; kStandardInput reads that to its end) and converts it where needed; `progress`
    /// (may be empty) is then called now and then.
    /// Errors: FileMissing, FileNoPermission, FileIsDirectory, FileNotRegular, FileReadFailed, FileChanged;
    /// FileNotText (detail names the kind, see file_kind.h), FileDamaged, FileEncrypted,
    /// FileUnpacksTooLarge, FileSheetMissing, FileEmpty (a workbook without rows),
    /// FileEncodingUnsupported (detail = its name: the system lacks it), UsageBadValue (detail = an encoding
    /// that is not known); TempNoRoom, WriteFailed; Cancelled. subject is the path, or the folder of the
    /// temporary file. Cost: some hundred kB read for UTF-8; else the file is read once or twice and its text
    /// written.
    [[nodiscard]] static Result<TextSource> open(
        std::string_view path, const TextOptions& options = {}, const ReadProgress& progress = {});

    /// The same for a block from the clipboard, or any bytes that are in memory already. `name` is what it is
    /// called instead of a path. Errors: as open(), none of which speak of files.
    [[nodiscard]] static Result<TextSource> paste(
        std::string_view bytes, std::string_view name, const TextOptions& options = {});
};

} // namespace convey
