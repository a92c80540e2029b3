// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A recipe seen from the columns of a file: which it reads, what leaves this computer of each, and another
/// name for one that was renamed. Pure functions; safe on any thread.
#pragma once

#include "recipe/recipe.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// The file's columns that the recipe reads, each once, in its order; those of a look-up file and of
/// optional filters are not among them.
[[nodiscard]] std::vector<std::string> columnsOf(const Recipe& recipe);

/// Puts another name in the place of a column's, wherever the recipe reads it. False when nothing names it,
/// or a template does and can't say the new name (one with a brace); the recipe is then unchanged.
[[nodiscard]] bool renameColumn(Recipe& recipe, std::string_view from, std::string_view to);

/// In which form something of a column leaves this computer. The order is that of how much is told.
enum class LeavingForm : std::uint8_t
{
    Stays, ///< nothing reads it
    Decides, ///< it is read, and nothing of it is sent
    Hashed,
    Plain, ///< as it is, or written anew: a reader of the request can read it
};
/// "stays", "decides", "hashed", "plain".
[[nodiscard]] std::string_view leavingFormName(LeavingForm form);

struct ColumnXray
{
    std::string column{};
    LeavingForm form = LeavingForm::Stays; ///< of several: the one that tells most
    std::vector<Input> inputs{};
};

/// What a recipe does with a file, before anything is done.
struct RecipeXray
{
    std::vector<ColumnXray> columns{}; ///< those of the file in its order, then others that the recipe names
    std::vector<Binding> constants{}; ///< that are the same for every line

    [[nodiscard]] std::size_t count(LeavingForm form) const;
};

/// `fileColumns` may be empty: then only those that the recipe names are told. Sources of the forms:
/// spec/field.cpp. Cost: columns × bindings.
[[nodiscard]] RecipeXray xrayOf(const Recipe& recipe, std::span<const std::string> fileColumns = {});

} // namespace convey
