// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What went wrong while an event was built from its row: a rule, the field and the column. It holds no text
/// of the file; the value is read back from the table when it is shown. Values; safe on any thread.
#pragma once

#include "event/bound_recipe.h"
#include "spec/rule.h"
#include "value/fault.h"

#include <cstdint>
#include <optional>

namespace convey {

struct Problem
{
    Rule rule = Rule::RowTooFewCells;
    Field field = Field::Event;
    std::int32_t column = kNoColumn; ///< 0-based; kNoColumn: a constant, or the row as a whole
    std::optional<ValueFault> fault{}; ///< why the text could not be read
    std::int64_t expected = 0;
    std::int64_t found = 0;
    std::uint32_t part = 0; ///< in which of the rows that were built (Builder::build()) the cell stands

    bool operator==(const Problem&) const = default;
};

} // namespace convey
