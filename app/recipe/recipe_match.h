// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Does a saved recipe fit a file, by the names of its columns alone, and what has changed since it was
/// saved? Pure functions; safe on any thread.
#pragma once

#include "recipe/recipe.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace convey {

/// A column that is gone and a new one that seems to stand in its place.
struct RenamedColumn
{
    std::string from{};
    std::string to{};

    bool operator==(const RenamedColumn&) const = default;
};

/// What is different between the columns at hand and those that the recipe was saved with.
struct RecipeDrift
{
    std::vector<std::string> gone{}; ///< that the recipe reads: it can't be used as it is
    std::vector<std::string> goneUnused{};
    std::vector<std::string> added{};
    std::vector<RenamedColumn> renamed{}; ///< each of `gone` and of `added` at most once
    std::vector<std::string> addedConsent{}; ///< of `added`: never ignored in silence

    /// The recipe can be used without a question.
    [[nodiscard]] bool isHarmless() const { return gone.empty() && addedConsent.empty(); }
    [[nodiscard]] bool isNone() const { return isHarmless() && goneUnused.empty() && added.empty(); }

    bool operator==(const RecipeDrift&) const = default;
};

struct RecipeMatch
{
    int percent = 0; ///< how much of both lists of columns is the same
    RecipeDrift drift{};
};

/// From here on a file is taken for another export of the same kind: of a table of few columns one may be
/// renamed.
inline constexpr int kLeastMatch = 66;

/// `savedColumns` are those of the file that the recipe was saved with (may be empty: then those that it
/// reads stand for them, and all must be there); `fileColumns` those at hand. None when it is another kind of
/// file: fewer than kLeastMatch percent are the same, or fewer than half of what the recipe reads is there.
/// Names are the same when foldedWord() makes them so, except that a column read under another spelling is
/// told as renamed. Cost: sorted look-ups.
[[nodiscard]] std::optional<RecipeMatch> matchRecipe(const Recipe& recipe,
    std::span<const std::string> savedColumns, std::span<const std::string> fileColumns);

} // namespace convey
