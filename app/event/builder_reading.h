// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The row at hand while a Builder works on it. Private to event/; one thread.
#pragma once

#include "base/text.h"
#include "event/builder.h"

#include <algorithm>

namespace convey {

struct Builder::Reading
{
    const BoundRecipe& recipe;
    const RowView& row;
    TextRoom& room;
    BuiltEvent built{};

    [[nodiscard]] InputText text(Input input) const { return recipe.text(input, row, room); }

    void report(Rule rule, std::int32_t column, std::optional<ValueFault> fault = {})
    {
        report(rule, info(rule).field, column, fault);
    }

    /// Nothing when the same was said of this field already.
    void reportOnce(Rule rule, Field field, std::int32_t column)
    {
        const auto isSame = [&](const Problem& p) { return p.rule == rule && p.field == field; };
        if (std::ranges::none_of(built.problems, isSame))
            report(rule, field, column);
    }

    void report(Rule rule, Field field, std::int32_t column, std::optional<ValueFault> fault = {})
    {
        built.problems.push_back({.rule = rule, .field = field, .column = column, .fault = fault});
    }
};

/// The texts of one item, from its columns or from a cell of JSON.
struct Builder::ItemTexts
{
    InputText id{};
    InputText name{};
    InputText contentType{};
    InputText quantity{};
    InputText amount{};
    InputText currency{};
    InputText groupId{};
    MoneyRule moneyRule{}; ///< how `amount` is written
};

/// `text` without blanks around it; none when nothing is left.
[[nodiscard]] inline std::optional<Sealed> sealedUnlessEmpty(OpenKind kind, std::string_view text)
{
    const std::string_view content = trimmed(text);
    if (content.empty())
        return std::nullopt;
    return sealOpen(kind, content);
}

} // namespace convey
