// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/leave_out.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace convey::ui {

Edits withTakenBack(const Edits& edits, std::span<const std::uint64_t> rows)
{
    Edits out;
    for (const auto& [row, cells] : edits.cells()) {
        for (const auto& [column, text] : cells)
            out.setCell(row, column, text);
    }
    std::vector<std::uint64_t> staying;
    std::ranges::set_difference(edits.leftOut(), rows, std::back_inserter(staying));
    out.leaveOut(staying);
    return out;
}

} // namespace convey::ui
