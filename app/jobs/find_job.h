// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finds the next cell that holds some words, in a table of any size.
/// A plain function; runs on any thread, and on several of its own.
#pragma once

#include "base/result.h"
#include "jobs/control.h"
#include "table/table.h"
#include "table/text_query.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace convey {

/// 0-based.
struct CellPlace
{
    std::uint64_t row = 0;
    std::size_t column = 0;

    auto operator<=>(const CellPlace&) const = default;
};

enum class FindDirection : std::uint8_t
{
    Forward,
    Backward,
};

struct FindRequest
{
    std::shared_ptr<const Table> table;
    TextQuery query;
    /// The search begins behind this cell (or before it) and ends with it, once around. Nothing: it begins
    /// at the first cell (or the last).
    std::optional<CellPlace> from{};
    FindDirection direction = FindDirection::Forward;
};

struct FoundCell
{
    CellPlace place{};
    bool wentAround = false; ///< it was found beyond the end (or the beginning) of the table
};

/// Nothing: no cell of the rows that are counted by now holds it. Errors: Cancelled, FileChanged,
/// FileReadFailed. Cost: at most one pass over the rows, shared by the processors.
[[nodiscard]] Result<std::optional<FoundCell>> runFind(
    const FindRequest& request, const JobControl& control = {});

} // namespace convey
