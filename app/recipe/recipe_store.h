// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The saved recipes: a folder of the program's own, a JSON file each (recipe_file.h), with two members more:
///
///     "columns": ["Order ID", …]      the columns of the file it was saved with, by which the next is known
///     "kept": {"saved_ms", "used_ms", "destination", "from_elsewhere", "usual_amounts"}      never exported
///
/// A name is data and never a path: files are named after a digest of it, and a file is found by the name
/// inside. A recipe that was imported is a stranger's until trust(): what it sends is to be shown before. Of
/// a stranger's file nothing is taken but what this version knows; no path, endpoint, code or key.
///
/// Holds no state but the folder: two programs see the same. Every file is replaced whole or not at all, mode
/// 0600. Blocks on the disk for small files; one object, one thread.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/result.h"
#include "recipe/recipe_match.h"
#include "recipe/usual_amount.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

struct SavedRecipe
{
    Recipe recipe{}; ///< its name is unique without regard to case
    std::vector<std::string> columns{}; ///< of the file it was saved with; empty = not known
    std::string destination{}; ///< the name of the one it was last sent to; may be empty or gone
    EpochMs savedAt = 0; ///< 0 = not known
    EpochMs usedAt = 0; ///< 0 = never
    std::vector<UsualAmount> usualAmounts{}; ///< of what was last sent for real; one a currency
    bool isStrangers = false; ///< imported, and nobody has said yes to what it sends
    std::string fileName{}; ///< in the store's folder

    [[nodiscard]] const std::string& name() const { return recipe.name; }
};

/// A file of the folder that is no recipe, by its name there.
struct UnusableRecipe
{
    std::string fileName{};
    Error error{};
};

struct SavedRecipes
{
    std::vector<SavedRecipe> recipes{}; ///< by name
    std::vector<UnusableRecipe> unusable{};
};

/// A saved recipe that fits a file.
struct FittingRecipe
{
    SavedRecipe saved{};
    RecipeMatch match{};
};

class RecipeStore
{
public:
    static constexpr std::size_t kMost = 1000; ///< files that are looked at
    static constexpr std::size_t kMaxColumns = 3000; ///< names that are kept of a file
    static constexpr std::size_t kMostCurrencies = 200; ///< whose usual amounts are kept; more than there are

    /// `folder` is UTF-8; it need not exist.
    explicit RecipeStore(std::string folder)
        : m_folder(std::move(folder))
    { }

    [[nodiscard]] const std::string& folder() const { return m_folder; }

    /// All of the folder: no links, no sub-folders. Errors: RecipeUnreadable (the folder itself).
    [[nodiscard]] Result<SavedRecipes> list() const;

    /// Errors: RecipeMissing (subject = the name), RecipeUnreadable.
    [[nodiscard]] Result<SavedRecipe> find(std::string_view name) const;

    /// Those that fit the columns of a file, the best first: those that need no question, then by how much is
    /// the same, then the one used last.
    [[nodiscard]] Result<std::vector<FittingRecipe>> fitting(std::span<const std::string> columns) const;

    /// Keeps a recipe under its name, in the place of one of that name. Its own members that this version
    /// does not know are kept too. Errors: RecipeNameInvalid, RecipeNameTaken (`mayReplace` is false),
    /// RecipeFieldInvalid (a constant that looks like a key), RecipeTooMany, those of writing. The folder is
    /// then unchanged.
    [[nodiscard]] Result<SavedRecipe> save(
        const Recipe& recipe, std::span<const std::string> columns, EpochMs now, bool mayReplace = true);

    /// Errors: RecipeMissing, RecipeNameInvalid, RecipeNameTaken, those of writing.
    [[nodiscard]] Result<SavedRecipe> rename(std::string_view name, std::string_view newName);
    /// A stranger's stays one. Errors: as rename().
    [[nodiscard]] Result<SavedRecipe> duplicate(std::string_view name, std::string_view newName, EpochMs now);
    /// Errors: RecipeMissing, WriteNoPermission, WriteFailed.
    [[nodiscard]] Result<> remove(std::string_view name);

    /// Writes the recipe with the names of its columns to `path`; nothing of where and when it was used.
    /// Errors: RecipeMissing, those of writing.
    [[nodiscard]] Result<> exportTo(std::string_view name, std::string_view path) const;

    /// Takes in a file from elsewhere as a stranger's; `newName` (may be empty) instead of its own. A name
    /// that is taken gets a number. Errors: those of loadRecipe(), RecipeNameInvalid, RecipeTooMany, those of
    /// writing.
    [[nodiscard]] Result<SavedRecipe> importFrom(
        std::string_view path, EpochMs now, std::string_view newName = {});

    /// A person has seen what it sends and said yes. Errors: RecipeMissing, those of writing.
    [[nodiscard]] Result<> trust(std::string_view name);
    /// Remembers when it was used, and where its conversions went (empty: as before). Errors: as trust().
    [[nodiscard]] Result<> markUsed(std::string_view name, EpochMs now, std::string_view destination = {});

    /// Remembers what conversions that were sent for real with it were worth; currencies that are not among
    /// them keep what they had. Errors: as trust().
    [[nodiscard]] Result<> keepUsualAmounts(std::string_view name, std::span<const UsualAmount> amounts);

    /// `wanted`, or with a number behind it where that is taken. Errors: RecipeNameInvalid, RecipeUnreadable.
    [[nodiscard]] Result<std::string> freeName(std::string_view wanted) const;

private:
    /// Errors: RecipeNameInvalid, RecipeFieldInvalid, RecipeTooMany, those of writing.
    [[nodiscard]] Result<SavedRecipe> keepNew(SavedRecipe saved, const SavedRecipes& all) const;
    [[nodiscard]] Result<> write(const SavedRecipe& saved) const;

    std::string m_folder;
};

/// Trimmed, 1 to kMaxRecipeNameBytes of UTF-8, no control characters and none that turn the direction of
/// text.
[[nodiscard]] bool isRecipeName(std::string_view name);

} // namespace convey
