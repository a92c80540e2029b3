// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Walks over the e-mail addresses of one cell. Pure; safe on any thread.
#pragma once

#include "base/text.h"

#include <algorithm>
#include <string_view>

namespace convey {

/// Calls `visit(std::string_view)` with each piece between commas, semicolons and white space
/// until it returns false. A cell without any of these is one piece. Cost: one pass, no allocation.
template <typename Visit>
void forEachEmail(std::string_view cell, Visit visit)
{
    constexpr std::string_view kBetween = ",; \t\r\n";
    while (true) {
        const std::size_t start = cell.find_first_not_of(kBetween);
        if (start == std::string_view::npos)
            return;
        const std::size_t end = std::min(cell.find_first_of(kBetween, start), cell.size());
        if (!visit(cell.substr(start, end - start)))
            return;
        cell.remove_prefix(end);
    }
}

} // namespace convey
