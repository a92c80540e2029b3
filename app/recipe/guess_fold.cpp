// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/guess_fold.h"

#include "base/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace convey {

namespace {

std::optional<std::size_t> placeOf(const TableHead& head, const std::string& name)
{
    const auto found = std::ranges::find(head.columnNames, name);
    if (found == head.columnNames.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - head.columnNames.begin());
}

bool feedsItem(const Binding& binding)
{
    return binding.input >= Input::ItemId && binding.input <= Input::ItemGroupId;
}

std::string_view cellOfSample(const std::vector<std::string>& row, std::size_t column)
{
    return column < row.size() ? trimmed(row[column]) : std::string_view();
}

/// The columns of which an order has one value.
std::set<std::size_t> orderPlaces(const TableHead& head, const Recipe& recipe)
{
    std::set<std::size_t> places;
    for (const Binding& binding : recipe.bindings) {
        if (feedsItem(binding) || binding.input == Input::Contents)
            continue;
        for (const std::string& name : columnsOf(binding)) {
            if (const auto place = placeOf(head, name))
                places.insert(*place);
        }
    }
    return places;
}

} // namespace

FoldEvidence foldEvidenceOf(const TableHead& head, const Recipe& recipe, const std::vector<std::string>& key)
{
    std::vector<std::size_t> keyPlaces;
    for (const std::string& name : key) {
        if (const auto place = placeOf(head, name))
            keyPlaces.push_back(*place);
    }
    if (keyPlaces.empty() || keyPlaces.size() != key.size())
        return {};
    const std::set<std::size_t> ofOrder = orderPlaces(head, recipe);
    FoldEvidence evidence;
    std::map<std::vector<std::string_view>, std::map<std::size_t, std::string_view>> orders;
    std::map<std::size_t, std::string_view>* above = nullptr;
    for (std::size_t i = 0; i < head.samples.size(); ++i) {
        const std::vector<std::string>& row = head.samples[i];
        const std::int64_t line = i < head.lines.size() ? head.lines[i] : static_cast<std::int64_t>(i + 2);
        std::vector<std::string_view> cells;
        for (const std::size_t place : keyPlaces)
            cells.push_back(cellOfSample(row, place));
        const bool isBlank = std::ranges::all_of(cells, &std::string_view::empty);
        const bool isRepeat = isBlank ? above != nullptr : orders.contains(cells);
        if (isBlank && !above)
            continue;
        above = isBlank ? above : &orders[cells];
        for (const std::size_t place : ofOrder) {
            const std::string_view cell = cellOfSample(row, place);
            if (!cell.empty() && !above->emplace(place, cell).second && above->at(place) != cell)
                evidence.ordersAgree = false;
        }
        if (isRepeat && evidence.repeats++ == 0)
            evidence.firstRepeat = line;
        if (isRepeat && row == head.samples[i - 1] && evidence.identical++ == 0)
            evidence.firstIdentical = line;
    }
    return evidence;
}

std::optional<std::string> guessedFoldColumn(const TableHead& head, const Recipe& recipe)
{
    const Binding* id = recipe.find(Input::Id);
    const bool isColumn = id && id->kind == BindingKind::Column;
    if (!isColumn || std::ranges::none_of(recipe.bindings, [](const Binding& binding) {
            return feedsItem(binding) && binding.isFromRow();
        }))
        return std::nullopt;
    const FoldEvidence evidence = foldEvidenceOf(head, recipe, {id->text});
    if (evidence.repeats == 0 || !evidence.ordersAgree)
        return std::nullopt;
    return id->text;
}

} // namespace convey
