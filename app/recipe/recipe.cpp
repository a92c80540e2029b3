// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/recipe.h"

#include "recipe/event_words.h"

#include <algorithm>

namespace convey {

const Binding* Recipe::find(Input input, std::string_view freeKey) const
{
    const auto found = std::ranges::find_if(
        bindings, [&](const Binding& b) { return b.input == input && b.freeKey == freeKey; });
    return found == bindings.end() ? nullptr : &*found;
}

std::string_view Recipe::constant(Input input) const
{
    const Binding* binding = find(input);
    return binding && binding->kind == BindingKind::Constant ? std::string_view(binding->text)
                                                             : std::string_view();
}

Fold Recipe::fold() const
{
    Fold fold;
    if (const Binding* by = find(Input::FoldBy))
        fold.by = columnsOf(*by);
    const std::string_view repeats = constant(Input::FoldRepeats);
    if (!repeats.empty())
        fold.identical = repeats == "drop" ? IdenticalRows::Drop : IdenticalRows::Keep;
    return fold;
}

void Recipe::bind(Binding binding)
{
    unbind(binding.input, binding.freeKey);
    // A key of one column has one form, however it was written.
    if (binding.input == Input::FoldBy && binding.kind == BindingKind::List && binding.columns.size() == 1)
        binding = {.input = Input::FoldBy, .text = std::move(binding.columns.front().column)};
    if (!binding.isNothing())
        bindings.push_back(std::move(binding));
}

void Recipe::unbind(Input input, std::string_view freeKey)
{
    std::erase_if(bindings, [&](const Binding& b) { return b.input == input && b.freeKey == freeKey; });
}

void Recipe::setWord(ValueWord word)
{
    const std::string folded = foldedWord(word.word);
    std::erase_if(
        words, [&](const ValueWord& w) { return w.input == word.input && foldedWord(w.word) == folded; });
    words.push_back(std::move(word));
}

void Recipe::setFilters(std::span<const RowFilter> chosen)
{
    std::vector<RowFilter> all;
    const auto isTaken = [&](const RowFilter& filter) { return std::ranges::find(all, filter) != all.end(); };
    const auto take = [&](const RowFilter& filter) {
        const bool isNone = filter.test == FilterTest::Words && filter.words.empty();
        if (!isNone && !isTaken(filter))
            all.push_back(filter);
    };
    for (const RowFilter& filter : filters) {
        const auto onColumn = [&](const RowFilter& other) { return other.column == filter.column; };
        if (std::ranges::none_of(chosen, onColumn)) {
            take(filter);
            continue;
        }
        for (const RowFilter& other : chosen) {
            if (onColumn(other))
                take(other);
        }
    }
    for (const RowFilter& filter : chosen)
        take(filter);
    filters = std::move(all);
}

} // namespace convey
