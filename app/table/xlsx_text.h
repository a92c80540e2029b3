// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Turns one sheet of a workbook into CSV text whose rows know the sheet's own row numbers.
/// Internal to table/. Plain function; any thread.
#pragma once

#include "base/result.h"
#include "table/source_file.h"
#include "table/text_source.h"
#include "table/workbook.h"
#include "table/xlsx_archive.h"

#include <string_view>

namespace convey {

struct SheetText
{
    SourceFile file; ///< CSV: commas, `"`, UTF-8, an empty line for an empty row
    WorkbookReport report;
};

/// The most text that a sheet may become: bytes. A few long texts can be named by millions of cells.
inline constexpr std::uint64_t kMaxSheetBytes = std::uint64_t{4} * 1024 * 1024 * 1024;

/// Of several visible sheets that have a row, where none is named in `options`, the one with the most rows
/// times columns known by their names; of equals the first. The numbers of rows (sourceLine() of the file)
/// are the sheet's own; hidden rows are kept; columns that are empty in every row before the first used one
/// are left out. Errors: FileDamaged, FileEncrypted, FileUnpacksTooLarge, FileSheetMissing (detail tells the
/// names), FileEmpty (no sheet has a row), FileNotText (detail: what the archive is instead), TempNoRoom,
/// WriteFailed, Cancelled, FileChanged, FileReadFailed. Cost: the sheet is read once; again where a later row
/// begins further left.
[[nodiscard]] Result<SheetText> sheetAsText(
    const SourceFile& workbook, const TextOptions& options, const ReadProgress& progress);

} // namespace convey
