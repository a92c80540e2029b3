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
    RowView row;
    TextRoom& room;
    BuiltEvent& built;
    std::span<const std::uint32_t> parts{}; ///< by column: from which of several rows the cell came
    std::uint32_t part = 0; ///< the row at hand, where no column is meant

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
        const bool isLaid = column != kNoColumn && !parts.empty();
        built.problems.push_back({.rule = rule,
            .field = field,
            .column = column,
            .fault = fault,
            .part = isLaid ? parts[static_cast<std::size_t>(column)] : part});
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

    /// A constant alone makes no item where the others come from the row: a line without any has none.
    [[nodiscard]] bool haveItem() const
    {
        bool hasConstant = false;
        bool isOfRow = false;
        for (const InputText* text : {&id, &name, &contentType, &quantity, &amount, &groupId}) {
            const bool isFilled = !trimmed(text->text).empty();
            if (isFilled && text->column != kNoColumn)
                return true;
            isOfRow = isOfRow || text->column != kNoColumn;
            hasConstant = hasConstant || isFilled;
        }
        return hasConstant && !isOfRow;
    }
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
