// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The row at hand while a Builder works on it. Private to event/; one thread.
#pragma once

#include "event/builder.h"

namespace convey {

struct Builder::Reading
{
    const BoundRecipe& recipe;
    const RowView& row;
    BuiltEvent built{};

    [[nodiscard]] InputText text(Input input) const { return recipe.text(input, row); }

    void report(Rule rule, std::int32_t column, std::optional<ValueFault> fault = {})
    {
        report(rule, info(rule).field, column, fault);
    }

    void report(Rule rule, Field field, std::int32_t column, std::optional<ValueFault> fault = {})
    {
        built.problems.push_back({.rule = rule, .field = field, .column = column, .fault = fault});
    }
};

} // namespace convey
