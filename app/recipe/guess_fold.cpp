// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/guess_fold.h"

#include <algorithm>
#include <optional>
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

std::vector<std::string> foldKeyToTry(const Recipe& recipe)
{
    const Fold fold = recipe.fold();
    if (!fold.by.empty())
        return fold.by;
    const Binding* id = recipe.find(Input::Id);
    const bool hasItems = std::ranges::any_of(
        recipe.bindings, [](const Binding& binding) { return feedsItem(binding) && binding.isFromRow(); });
    if (!id || id->kind != BindingKind::Column || !hasItems)
        return {};
    return {id->text};
}

LinePlan linePlanOf(const TableHead& head, const Recipe& recipe, const std::vector<std::string>& key)
{
    LinePlan plan;
    for (const std::string& name : key) {
        const auto place = placeOf(head, name);
        if (!place)
            return {};
        plan.key.push_back(*place);
    }
    const std::set<std::size_t> ofOrder = orderPlaces(head, recipe);
    plan.order.assign(ofOrder.begin(), ofOrder.end());
    return plan;
}

FoldEvidence foldEvidenceOf(const TableHead& head, const TableEvidence& evidence, const Recipe& recipe,
    const std::vector<std::string>& key)
{
    const LinePlan plan = linePlanOf(head, recipe, key);
    if (plan.key.empty())
        return {};
    // Other columns of the order may have been bound since; the same key is what counts.
    if (evidence.lines() && evidence.lines()->plan().key == plan.key)
        return evidence.lines()->found();
    constexpr std::int64_t kFirstLine = 2; // behind a header
    LineEvidence samples(plan);
    std::vector<std::string_view> cells;
    for (std::size_t i = 0; i < head.samples.size(); ++i) {
        cells.assign(head.samples[i].begin(), head.samples[i].end());
        samples.add(
            cells, i < head.lines.size() ? head.lines[i] : static_cast<std::int64_t>(i) + kFirstLine, {});
    }
    return samples.found();
}

} // namespace convey
