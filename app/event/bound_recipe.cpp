// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "event/bound_recipe.h"

#include "recipe/event_words.h"

#include <algorithm>

namespace convey {

namespace {

DateOrder dateOrderOf(std::string_view constant)
{
    if (constant == "ymd")
        return DateOrder::YearFirst;
    if (constant == "mdy")
        return DateOrder::MonthFirst;
    if (constant == "dmy")
        return DateOrder::DayFirst;
    return DateOrder::Unknown;
}

} // namespace

Result<BoundRecipe> BoundRecipe::bind(const Recipe& recipe, std::span<const std::string> columnNames)
{
    BoundRecipe bound;
    bound.m_columnCount = columnNames.size();
    for (const Binding& binding : recipe.bindings) {
        if (const Result<> understood = checkBinding(binding); !understood)
            return fail(understood.error());
        Origin origin{.bound = true};
        if (binding.kind == BindingKind::Column) {
            const auto column = std::ranges::find(columnNames, binding.text);
            if (column == columnNames.end())
                return fail({.code = ErrorCode::RecipeColumnMissing, .subject = binding.text});
            origin.column = static_cast<std::int32_t>(column - columnNames.begin());
            bound.m_columns.push_back(origin.column);
        } else {
            origin.constant = binding.text;
        }
        if (binding.input == Input::DataFree)
            bound.m_freeOrigins.push_back({binding.freeKey, std::move(origin)});
        else
            bound.m_origins[static_cast<std::size_t>(binding.input)] = std::move(origin);
    }
    std::ranges::sort(bound.m_columns);
    const auto repeated = std::ranges::unique(bound.m_columns);
    bound.m_columns.erase(repeated.begin(), repeated.end());

    for (const EventWord& word : recipe.eventWords)
        bound.m_eventWords.emplace(foldedWord(word.word), word.meaning);

    if (const std::string_view zone = recipe.constant(Input::TimeZone); !zone.empty())
        bound.m_timeRule.zone = Zone::fromName(zone);
    bound.m_timeRule.order = dateOrderOf(recipe.constant(Input::DateFormat));
    if (recipe.constant(Input::MoneyUnit) == "minor")
        bound.m_moneyRule.unit = MoneyUnit::Minor;
    if (const std::string_view sign = recipe.constant(Input::DecimalSign); !sign.empty())
        bound.m_moneyRule.decimalSign = sign.front();
    return bound;
}

InputText BoundRecipe::textOf(const Origin& origin, const RowView& row)
{
    if (origin.column == kNoColumn)
        return {origin.constant, kNoColumn};
    return {row.cells[static_cast<std::size_t>(origin.column)].text, origin.column};
}

InputText BoundRecipe::text(Input input, const RowView& row) const
{
    return textOf(origin(input), row);
}

std::vector<BoundRecipe::FreeInput> BoundRecipe::freeInputs(const RowView& row) const
{
    std::vector<FreeInput> inputs;
    for (const FreeOrigin& free : m_freeOrigins)
        inputs.push_back({free.key, textOf(free.origin, row)});
    return inputs;
}

const std::string* BoundRecipe::eventWord(std::string_view word) const
{
    if (m_eventWords.empty())
        return nullptr;
    const auto found = m_eventWords.find(foldedWord(word));
    return found == m_eventWords.end() ? nullptr : &found->second;
}

} // namespace convey
