// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/column_kinds.h"

#include "recipe/header_names.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace convey::ui {

namespace {

bool feedsPersonal(Input input)
{
    const std::optional<Field> field = info(input).field;
    return field && isPersonal(*field) && input != Input::UserCountry;
}

bool feedsNumber(Input input)
{
    return input == Input::DataAmount || input == Input::ItemAmount || input == Input::ItemQuantity;
}

std::unordered_set<std::string> namesOf(const Binding& binding)
{
    const std::vector<std::string> names = columnsOf(binding);
    return {names.begin(), names.end()};
}

std::unordered_set<std::string> columnNamesFeeding(const Recipe& recipe, bool (*isWanted)(Input))
{
    std::unordered_set<std::string> names;
    for (const Binding& binding : recipe.bindings) {
        if (isWanted(binding.input))
            names.merge(namesOf(binding));
    }
    return names;
}

} // namespace

std::set<int> personalColumns(std::span<const Column> columns, const Recipe& recipe)
{
    const std::unordered_set<std::string> bound = columnNamesFeeding(recipe, feedsPersonal);
    std::set<int> found;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string& name = columns[i].name;
        if (bound.contains(name) || isPersonalHeader(name))
            found.insert(static_cast<int>(i));
    }
    return found;
}

std::set<int> numberColumns(std::span<const Column> columns, const Recipe& recipe)
{
    const std::unordered_set<std::string> bound = columnNamesFeeding(recipe, feedsNumber);
    std::set<int> found;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (bound.contains(columns[i].name))
            found.insert(static_cast<int>(i));
    }
    return found;
}

} // namespace convey::ui
