// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which columns of the file feed which fields: where a finding is marked, which cells are personal, which
/// hold numbers. A value; safe on any thread.
#pragma once

#include "event/problem.h"
#include "recipe/recipe.h"
#include "table/table.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace convey {

class FieldColumns
{
public:
    FieldColumns() = default;
    FieldColumns(const Recipe& recipe, std::span<const Column> columns);

    /// The column that feeds the field, 0-based; kNoColumn when none does.
    [[nodiscard]] std::int32_t columnOf(Field field) const;
    /// Where a problem is shown: its own column, or the one that should have held what is missing.
    [[nodiscard]] std::int32_t columnOf(const Problem& problem) const;

    /// The fields whose problems are shown in this column where they name none of their own.
    [[nodiscard]] std::vector<Field> fieldsOf(std::int32_t column) const;

    /// Feeds a field about a person: its values are hidden until asked for.
    [[nodiscard]] bool isPersonal(std::size_t column) const;
    /// Feeds an amount or a quantity.
    [[nodiscard]] bool isNumber(std::size_t column) const;
    /// Feeds anything that is sent.
    [[nodiscard]] bool isUsed(std::size_t column) const;

private:
    std::vector<std::vector<Field>> m_fields{}; ///< by column
};

} // namespace convey
