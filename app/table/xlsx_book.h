// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a workbook says about itself: its sheets, and where their parts are.
/// Internal to table/. Values and plain functions; any thread.
/// Source: ECMA-376 5th edition, part 1 sections 12.3 and 18.2, part 2 section 6.5 (relationships).
#pragma once

#include "base/result.h"
#include "table/xlsx_archive.h"

#include <string>
#include <string_view>
#include <vector>

namespace convey {

struct XlsxSheet
{
    std::string name; ///< UTF-8
    std::string part; ///< its name in the archive
    bool visible = true;
};

struct XlsxBook
{
    std::vector<XlsxSheet> sheets; ///< those with cells (no chart sheets), in the order of their tabs
    std::string sharedStrings; ///< part; empty = none
    std::string styles; ///< part; empty = none
    bool is1904 = false; ///< days are counted from 1904, as on old Macs
};

/// Errors: FileDamaged, FileEncrypted, FileUnpacksTooLarge, FileChanged, FileReadFailed; FileNotText (detail
/// = "zip") when it is no workbook.
[[nodiscard]] Result<XlsxBook> readXlsxBook(const Archive& archive);

/// The name of the part that `target` means in a relationship of `source`. Leads nowhere but into the
/// archive: what would climb out of it stays at its root.
[[nodiscard]] std::string partNamed(std::string_view source, std::string_view target);

} // namespace convey
