// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/field_columns.h"

#include <algorithm>
#include <array>

namespace convey {

FieldColumns::FieldColumns(const Recipe& recipe, std::span<const Column> columns)
    : m_fields(columns.size())
{
    for (const Binding& binding : recipe.bindings) {
        const std::optional<Field> field = info(binding.input).field;
        if (!field)
            continue;
        for (const std::string& name : columnsOf(binding)) {
            // Of equal names the first wins, as when the recipe is bound.
            const auto found = std::ranges::find(columns, name, &Column::name);
            if (found != columns.end())
                m_fields[static_cast<std::size_t>(found - columns.begin())].push_back(*field);
        }
    }
}

std::int32_t FieldColumns::columnOf(Field field) const
{
    const auto found = std::ranges::find_if(m_fields, [field](const std::vector<Field>& fields) {
        return std::ranges::find(fields, field) != fields.end();
    });
    return found == m_fields.end() ? kNoColumn : static_cast<std::int32_t>(found - m_fields.begin());
}

std::int32_t FieldColumns::columnOf(const Problem& problem) const
{
    // Such a problem names the column of the amount; what is wrong is the currency's.
    if (problem.rule == Rule::AmountWithoutCurrency || problem.rule == Rule::ItemAmountWithoutCurrency) {
        const std::int32_t currency = columnOf(info(problem.rule).field);
        return currency == kNoColumn ? problem.column : currency;
    }
    if (problem.column != kNoColumn)
        return problem.column;
    if (problem.rule != Rule::IdentityMissing)
        return columnOf(problem.field);
    // Any of these would tell who converted; the first that the file has stands for all.
    constexpr std::array kIdentities = std::to_array<Field>(
        {Field::UserEmails, Field::UserPhoneNumbers, Field::UserExternalIds, Field::Oppref});
    for (const Field field : kIdentities) {
        const std::int32_t column = columnOf(field);
        if (column != kNoColumn)
            return column;
    }
    return kNoColumn;
}

std::vector<Field> FieldColumns::fieldsOf(std::int32_t column) const
{
    std::vector<Field> fields;
    for (const Field field : m_fields.at(static_cast<std::size_t>(column))) {
        if (columnOf(field) == column)
            fields.push_back(field);
    }
    const Field identity = info(Rule::IdentityMissing).field;
    if (columnOf(Problem{.rule = Rule::IdentityMissing, .field = identity}) == column)
        fields.push_back(identity);
    return fields;
}

bool FieldColumns::isPersonal(std::size_t column) const
{
    return column < m_fields.size()
        && std::ranges::any_of(m_fields[column], [](Field field) { return convey::isPersonal(field); });
}

bool FieldColumns::isNumber(std::size_t column) const
{
    constexpr std::array kNumbers =
        std::to_array<Field>({Field::DataAmount, Field::ItemAmount, Field::ItemQuantity});
    return column < m_fields.size()
        && std::ranges::find_first_of(m_fields[column], kNumbers) != m_fields[column].end();
}

bool FieldColumns::isUsed(std::size_t column) const
{
    return column < m_fields.size() && !m_fields[column].empty();
}

} // namespace convey
