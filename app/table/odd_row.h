// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Rows among those of a table that are none of it, known by what their cells hold: sums, and the header once
/// more where two exports were joined. Pure functions; safe on any thread.
#pragma once

#include "table/table.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace convey {

enum class TotalWord : std::uint8_t
{
    None,
    Perhaps, ///< a product may have the name
    Certain,
};

/// What a cell like "Total" or "Gesamtsumme:" says about its row.
[[nodiscard]] TotalWord totalWordIn(std::string_view cell);

/// A cell without blanks around it and without the byte order mark that a file brings along when it is joined
/// to another.
[[nodiscard]] std::string_view withoutMark(std::string_view cell);

/// Do all cells hold the names of their columns? A column without a name has an empty cell there.
[[nodiscard]] bool isHeaderAgain(std::span<const Cell> cells, std::span<const std::string> names);

} // namespace convey
