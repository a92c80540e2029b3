// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What there is to know about the workbook that a table was read from.
/// A plain value.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace convey {

struct SheetInfo
{
    std::string name; ///< UTF-8, as on its tab
    bool visible = true;

    bool operator==(const SheetInfo&) const = default;
};

struct WorkbookReport
{
    std::vector<SheetInfo> sheets{}; ///< from the left; those with cells
    std::size_t sheet = 0; ///< the one that is read, 0-based in `sheets`
    bool sheetByPerson = false;
    std::uint64_t otherSheets = 0; ///< visible ones with rows that could be read instead
    bool is1904 = false;
    /// The sheet's column (0-based) that is the table's first: empty ones before it are left out.
    std::uint32_t firstColumn = 0;
    std::uint64_t formulasWithoutValue = 0; ///< their cells are empty: no program worked them out
    std::uint64_t mergedRanges = 0; ///< their value stands in the first cell, as in the file
};

} // namespace convey
