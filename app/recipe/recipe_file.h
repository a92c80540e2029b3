// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The recipe as a JSON file:
///
///     { "schema": 1, "name": "Weekly orders",
///       "bindings": { "id": {"column": "Order ID"}, "data.currency": {"constant": "EUR"} },
///       "words": { "type": { "Bezahlt": "order_created" }, "consent": { "nein": "leave_out" } },
///       "filters": [ {"column": "Status", "keep": ["Paid"], "reason": "pending"} ],
///       "lookup": { "column": "Contact", "key": "Record ID" },
///       "fold": { "by": ["Name"], "repeats": "keep" } }
///
/// A binding's forms are told in binding_json.h, a filter's in row_filter.h. "event_words" is an older name of words.type, still read.
/// Members that this version does not know are kept and written back. A stranger's recipe is hostile input:
/// it has limits of size and counts, names no path and no endpoint, and every constant is checked. Pure
/// functions but for the two that touch a file; safe on any thread.
#pragma once

#include "recipe/recipe.h"

namespace convey {

inline constexpr int kRecipeSchema = 1;
inline constexpr std::int64_t kMaxRecipeBytes = 1'000'000; // a recipe of a thousand bindings has 100 kB

/// The file's text, indented, ending in a newline.
[[nodiscard]] std::string recipeToJson(const Recipe& recipe);

/// Errors: RecipeNotJson (detail = the parser's words, column = byte offset + 1), RecipeSchemaUnknown
/// (expected, found), RecipeInputUnknown, RecipeFieldInvalid (subject = the member).
[[nodiscard]] Result<Recipe> recipeFromJson(std::string_view json);

/// Errors: those of recipeFromJson, RecipeMissing, RecipeUnreadable (too large, a directory, no permission).
[[nodiscard]] Result<Recipe> loadRecipe(std::string_view path);

/// Replaces the file whole or not at all. Errors: WriteNoPermission, DiskFull, WriteFailed.
[[nodiscard]] Result<> saveRecipe(const Recipe& recipe, std::string_view path);

} // namespace convey
