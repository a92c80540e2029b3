// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/recipe_columns.h"

#include "recipe/template_text.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

constexpr std::array<std::string_view, 4> kFormNames{"stays", "decides", "hashed", "plain"};

/// Writes pieces so that templatePieces() reads them back; empty where a name can't be written.
std::string templateOf(const std::vector<TemplatePiece>& pieces)
{
    std::string text;
    for (const TemplatePiece& piece : pieces) {
        if (piece.isColumn) {
            text.append("{").append(piece.text).append("}");
            continue;
        }
        for (const char c : piece.text)
            text.append(c == '{' || c == '}' ? 2 : 1, c);
    }
    return templatePieces(text) == pieces ? text : std::string();
}

bool renameIn(Binding& binding, std::string_view from, std::string_view to)
{
    if (binding.kind == BindingKind::Column && binding.text == from)
        binding.text = to;
    for (ColumnPart& part : binding.columns) {
        if (part.column == from)
            part.column = to;
    }
    if (binding.kind != BindingKind::Template)
        return true;
    std::vector<TemplatePiece> pieces = templatePieces(binding.text).value_or(std::vector<TemplatePiece>());
    for (TemplatePiece& piece : pieces) {
        if (piece.isColumn && piece.text == from)
            piece.text = to;
    }
    binding.text = templateOf(pieces);
    return !binding.text.empty();
}

LeavingForm leavingFormOf(const Binding& binding)
{
    // Together with the time that they complete, they can be read in the request.
    if (binding.input == Input::TimeOfDay || binding.input == Input::TimeZone)
        return LeavingForm::Plain;
    const std::optional<Field> field = info(binding.input).field;
    if (!field)
        return LeavingForm::Decides;
    const bool isHashed = info(*field).form == FieldForm::Hashed || binding.kind == BindingKind::Made;
    return isHashed ? LeavingForm::Hashed : LeavingForm::Plain;
}

} // namespace

std::vector<std::string> columnsOf(const Recipe& recipe)
{
    std::vector<std::string> names;
    const auto add = [&](std::string name) {
        if (!name.starts_with(kLookupPrefix) && std::ranges::find(names, name) == names.end())
            names.push_back(std::move(name));
    };
    for (const Binding& binding : recipe.bindings) {
        for (std::string& name : columnsOf(binding))
            add(std::move(name));
    }
    for (const RowFilter& filter : recipe.filters) {
        if (!filter.optional)
            add(filter.column);
    }
    if (recipe.lookup)
        add(recipe.lookup->column);
    return names;
}

bool renameColumn(Recipe& recipe, std::string_view from, std::string_view to)
{
    const std::vector<std::string> names = columnsOf(recipe);
    const bool isRead = std::ranges::find(names, from) != names.end()
        || std::ranges::find(recipe.filters, from, &RowFilter::column) != recipe.filters.end();
    if (from == to || to.empty() || !isRead)
        return false;
    Recipe renamed = recipe;
    for (Binding& binding : renamed.bindings) {
        const std::vector<std::string> own = columnsOf(binding);
        if (std::ranges::find(own, from) != own.end() && !renameIn(binding, from, to))
            return false;
    }
    for (RowFilter& filter : renamed.filters) {
        if (filter.column == from)
            filter.column = to;
    }
    if (renamed.lookup && renamed.lookup->column == from)
        renamed.lookup->column = to;
    recipe = std::move(renamed);
    return true;
}

std::string_view leavingFormName(LeavingForm form)
{
    return kFormNames.at(static_cast<std::size_t>(form));
}

std::size_t RecipeXray::count(LeavingForm form) const
{
    return static_cast<std::size_t>(std::ranges::count(columns, form, &ColumnXray::form));
}

RecipeXray xrayOf(const Recipe& recipe, std::span<const std::string> fileColumns)
{
    RecipeXray xray;
    for (const std::string& name : fileColumns) {
        // Of equal names the first is meant; the others stay.
        xray.columns.push_back({.column = name});
    }
    const auto entryOf = [&](const std::string& name) -> ColumnXray& {
        const auto found = std::ranges::find(xray.columns, name, &ColumnXray::column);
        return found != xray.columns.end() ? *found : xray.columns.emplace_back(ColumnXray{.column = name});
    };
    for (const Binding& binding : recipe.bindings) {
        if (!binding.isFromRow()) {
            xray.constants.push_back(binding);
            continue;
        }
        for (const std::string& name : columnsOf(binding)) {
            ColumnXray& entry = entryOf(name);
            entry.form = std::max(entry.form, leavingFormOf(binding));
            if (std::ranges::find(entry.inputs, binding.input) == entry.inputs.end())
                entry.inputs.push_back(binding.input);
        }
    }
    for (const RowFilter& filter : recipe.filters) {
        const bool isThere =
            !filter.optional || std::ranges::find(fileColumns, filter.column) != fileColumns.end();
        if (isThere) {
            ColumnXray& entry = entryOf(filter.column);
            entry.form = std::max(entry.form, LeavingForm::Decides);
        }
    }
    if (recipe.lookup) {
        ColumnXray& key = entryOf(recipe.lookup->column);
        key.form = std::max(key.form, LeavingForm::Decides);
    }
    return xray;
}

} // namespace convey
