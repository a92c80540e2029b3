// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/recipe_match.h"

#include "recipe/event_words.h"
#include "recipe/header_names.h"
#include "recipe/recipe_columns.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace convey {

namespace {

using Names = std::set<std::string, std::less<>>;

Names foldedNames(std::span<const std::string> names)
{
    Names folded;
    for (const std::string& name : names)
        folded.insert(foldedWord(name));
    return folded;
}

/// The inputs that a header of this name is known for.
std::set<Input> meaningsOf(std::string_view header)
{
    std::set<Input> meanings;
    for (const HeaderHit& hit : headerHits(header))
        meanings.insert(hit.input);
    return meanings;
}

std::set<Input> inputsReading(const Recipe& recipe, const std::string& column)
{
    std::set<Input> reading;
    for (const Binding& binding : recipe.bindings) {
        const std::vector<std::string> names = columnsOf(binding);
        if (std::ranges::find(names, column) != names.end())
            reading.insert(binding.input);
    }
    return reading;
}

bool haveInCommon(const std::set<Input>& a, const std::set<Input>& b)
{
    return std::ranges::any_of(a, [&](Input input) { return b.contains(input); });
}

Names wordsOf(std::string_view folded)
{
    Names words;
    while (!folded.empty()) {
        const std::size_t end = std::min(folded.find(' '), folded.size());
        if (end > 2) // "at", "no", "id" tell nothing
            words.emplace(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return words;
}

/// How much a new column looks like the one that is gone; 0 = not at all.
int likeness(const Recipe& recipe, const std::string& gone, const std::string& added)
{
    const std::string foldedGone = foldedWord(gone);
    const std::string foldedAdded = foldedWord(added);
    if (foldedGone == foldedAdded)
        return 4;
    const std::set<Input> meanings = meaningsOf(foldedAdded);
    if (haveInCommon(meanings, inputsReading(recipe, gone)))
        return 3;
    if (haveInCommon(meanings, meaningsOf(foldedGone)))
        return 2;
    const Names words = wordsOf(foldedGone);
    const Names others = wordsOf(foldedAdded);
    return std::ranges::any_of(words, [&](const std::string& word) { return others.contains(word); }) ? 1 : 0;
}

std::vector<RenamedColumn> renamedColumns(const Recipe& recipe, const RecipeDrift& drift)
{
    std::vector<RenamedColumn> renamed;
    Names taken;
    for (int least = 4; least > 0; --least) {
        for (const std::string& gone : drift.gone) {
            if (std::ranges::find(renamed, gone, &RenamedColumn::from) != renamed.end())
                continue;
            const auto like = std::ranges::find_if(drift.added, [&](const std::string& added) {
                return !taken.contains(added) && likeness(recipe, gone, added) >= least;
            });
            if (like == drift.added.end())
                continue;
            taken.insert(*like);
            renamed.push_back({.from = gone, .to = *like});
        }
    }
    return renamed;
}

RecipeDrift driftOf(const Recipe& recipe, std::span<const std::string> read,
    std::span<const std::string> saved, std::span<const std::string> file)
{
    RecipeDrift drift;
    const auto has = [](std::span<const std::string> names, const std::string& name) {
        return std::ranges::find(names, name) != names.end();
    };
    const Names foldedFile = foldedNames(file);
    for (const std::string& name : read) {
        if (!has(file, name))
            drift.gone.push_back(name);
    }
    for (const std::string& name : saved) {
        if (!has(read, name) && !foldedFile.contains(foldedWord(name)))
            drift.goneUnused.push_back(name);
    }
    const Names foldedSaved = foldedNames(saved);
    const Names foldedGone = foldedNames(drift.gone);
    for (const std::string& name : file) {
        const std::string folded = foldedWord(name);
        if (has(read, name) || (foldedSaved.contains(folded) && !foldedGone.contains(folded)))
            continue;
        drift.added.push_back(name);
        const std::set<Input> meanings = meaningsOf(folded);
        if (meanings.contains(Input::Consent) || meanings.contains(Input::OptOut))
            drift.addedConsent.push_back(name);
    }
    drift.renamed = renamedColumns(recipe, drift);
    return drift;
}

} // namespace

std::optional<RecipeMatch> matchRecipe(
    const Recipe& recipe, std::span<const std::string> savedColumns, std::span<const std::string> fileColumns)
{
    std::vector<std::string> read = columnsOf(recipe);
    // An optional filter that worked on the file it was saved with would leave out nothing now, in silence.
    for (const RowFilter& filter : recipe.filters) {
        const bool worked = std::ranges::find(savedColumns, filter.column) != savedColumns.end();
        if (worked && std::ranges::find(read, filter.column) == read.end())
            read.push_back(filter.column);
    }
    const bool isBare = savedColumns.empty();
    const std::span<const std::string> saved = isBare ? std::span<const std::string>(read) : savedColumns;
    const Names before = foldedNames(saved);
    const Names now = foldedNames(fileColumns);
    if (read.empty() || before.empty() || now.empty())
        return std::nullopt;
    const auto isThere = [&](const std::string& name) { return now.contains(name); };
    const auto same = static_cast<std::size_t>(std::ranges::count_if(before, isThere));
    const Names reading = foldedNames(read);
    const auto readable = static_cast<std::size_t>(std::ranges::count_if(reading, isThere));
    if (readable * 2 < reading.size() || (isBare && readable < reading.size()))
        return std::nullopt;

    constexpr std::size_t kPercent = 100;
    // A recipe without columns of its own says nothing of the others.
    const std::size_t percent =
        isBare ? static_cast<std::size_t>(kLeastMatch) : 2 * same * kPercent / (before.size() + now.size());
    if (percent < static_cast<std::size_t>(kLeastMatch))
        return std::nullopt;
    RecipeMatch match{
        .percent = static_cast<int>(percent), .drift = driftOf(recipe, read, saved, fileColumns)};
    if (isBare)
        match.drift.added.clear();
    return match;
}

} // namespace convey
