// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a recipe sends of a file, as a page that can be printed for a legal review. It holds names of columns
/// and fields, and the values that the recipe itself adds; no cell of the file. Pure; safe on any thread.
#pragma once

#include "recipe/recipe_columns.h"

#include <functional>
#include <string>
#include <string_view>

namespace convey {

/// From a source text to the language of the reader, UTF-8.
using PageTranslator = std::function<std::string(const char*)>;

struct XrayPage
{
    std::string_view file{}; ///< what the file is called, without its folder
    std::string_view event{}; ///< one conversion as people may see it; empty: none is shown
    std::int64_t line = 0; ///< of the event, 1-based in the file
};

/// HTML 4 with the few marks that QTextDocument knows, whole and without anything that is loaded. Everything
/// that comes from the file or the recipe is escaped.
[[nodiscard]] std::string xrayHtml(
    const RecipeXray& xray, const XrayPage& page, const PageTranslator& translator);

/// What happens to a column: "Leave hashed". A source text.
[[nodiscard]] const char* wordsFor(LeavingForm form);
/// What the recipe itself adds. A source text.
[[nodiscard]] const char* wordsForConstants();

} // namespace convey
