// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Any bytes as a recipe file of a stranger. See README.md.
#include "base/text.h"
#include "recipe/recipe_columns.h"
#include "recipe/recipe_file.h"
#include "recipe/recipe_match.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace convey;

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Result<Recipe> recipe = recipeFromJson(bytes);
    if (!recipe)
        return 0;
    const std::string json = recipeToJson(*recipe);
    const Result<Recipe> back = recipeFromJson(json);
    require(back.has_value(), "what is written is read back");
    require(recipeToJson(*back) == json, "and says the same");
    for (const Binding& binding : recipe->bindings) {
        require(checkBinding(binding).has_value(), "a binding of a file is one that its input takes");
        require(!binding.isNothing(), "no file binds nothing");
    }
    const std::vector<std::string> columns = columnsOf(*recipe);
    const RecipeXray xray = xrayOf(*recipe, columns);
    require(xray.columns.size() >= columns.size(), "every column that is read is told");
    require(xray.count(LeavingForm::Stays) == 0, "none that is read stays unread");
    if (const std::optional<RecipeMatch> match = matchRecipe(*recipe, columns, columns))
        require(match->drift.gone.empty() && match->percent == 100, "its own columns fit it");
    for (const std::string& column : columns) {
        Recipe renamed = *recipe;
        if (!renameColumn(renamed, column, "A new name"))
            continue;
        const std::vector<std::string> now = columnsOf(renamed);
        require(std::ranges::find(now, column) == now.end() || column == "A new name",
            "a renamed column is read under its new name alone");
    }
    return 0;
}
