// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A recipe resolved against the columns of one table: names have become numbers, constants rules.
/// A value; const methods are safe on any thread.
#pragma once

#include "base/result.h"
#include "recipe/recipe.h"
#include "table/table.h"
#include "value/money.h"
#include "value/time.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace convey {

inline constexpr std::int32_t kNoColumn = -1;

/// The text of an input in one row, untrimmed, and the column it came from (kNoColumn: a constant).
struct InputText
{
    std::string_view text{};
    std::int32_t column = kNoColumn;
};

class BoundRecipe
{
public:
    /// `columnNames` are the table's; of equal names the first wins.
    /// Errors: RecipeColumnMissing (subject = the column), RecipeFieldInvalid (a constant that its input does
    /// not understand, or a binding of the wrong kind).
    [[nodiscard]] static Result<BoundRecipe> bind(
        const Recipe& recipe, std::span<const std::string> columnNames);

    [[nodiscard]] bool isBound(Input input) const { return origin(input).bound; }

    /// The text of `input` in `row`; empty when nothing is bound. Lives as long as the row and this object.
    [[nodiscard]] InputText text(Input input, const RowView& row) const;

    struct FreeInput
    {
        std::string key;
        InputText text;
    };
    /// One entry for each bound `data.KEY`, in the recipe's order.
    [[nodiscard]] std::vector<FreeInput> freeInputs(const RowView& row) const;

    /// The columns that feed anything, each once, ascending.
    [[nodiscard]] std::span<const std::int32_t> columns() const { return m_columns; }
    [[nodiscard]] std::size_t columnCount() const { return m_columnCount; }

    [[nodiscard]] const TimeRule& timeRule() const { return m_timeRule; }
    [[nodiscard]] const MoneyRule& moneyRule() const { return m_moneyRule; }

    /// What the recipe's own value table says about a word, or null. The built-in words come after it.
    [[nodiscard]] const std::string* eventWord(std::string_view word) const;

private:
    struct Origin
    {
        std::int32_t column = kNoColumn;
        std::string constant{};
        bool bound = false;
    };
    struct FreeOrigin
    {
        std::string key;
        Origin origin;
    };

    [[nodiscard]] const Origin& origin(Input input) const
    {
        return m_origins[static_cast<std::size_t>(input)];
    }
    [[nodiscard]] static InputText textOf(const Origin& origin, const RowView& row);

    std::array<Origin, kInputCount> m_origins{};
    std::vector<FreeOrigin> m_freeOrigins{};
    std::vector<std::int32_t> m_columns{};
    std::size_t m_columnCount = 0;
    std::unordered_map<std::string, std::string> m_eventWords{}; ///< folded word -> meaning
    TimeRule m_timeRule{};
    MoneyRule m_moneyRule{};
};

} // namespace convey
