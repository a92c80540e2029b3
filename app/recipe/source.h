// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The programs whose exports are known, each a ready-made recipe in resources/recipes/NAME.json. A file is
/// recognised by its header alone: renamed, translated, reordered and missing columns are tolerated, and no
/// two sources may fit alike. Adding one takes such a file, no code. Pure functions over tables that are read
/// once; safe on any thread.
///
/// The JSON is a recipe (recipe_file.h) over the names that come first in `columns`, and a member more:
///
///     "source": {
///       "columns": [ "Name", ["Paid at", "Bezahlt am"], "Tax * Name" ],
///       "telling": [ "Paid at" ],            columns that few other files have
///       "require": [ ["Name"], ["Id", "#"] ],    of each list one must be there
///       "without": [ "Deal Name" ],          one of these, and it is another program's file
///       "sparse": true,                      files have the columns they need; the rest is not missed
///       "otherwise": { "action_source": {"constant": "web"} },    when the columns of a binding are missing
///       "ask": [ { "question": "amount_less", "assume": {"amount_less": {"column": "Refunded Amount"}},
///                  "when": { "column": "Financial Status", "has": ["partially_refunded"] } } ] }
///
/// `columns` are names as the program writes them, the older, newer and translated ones as alternatives; a
/// `*` stands for any text. `assume` with null asks for a constant that nothing can be assumed for. A
/// question whose `when` is not met, or that reads a missing column, is not asked.
#pragma once

#include "recipe/question.h"
#include "recipe/recipe.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// A question that a source must ask.
struct SourceQuestion
{
    QuestionCode code = QuestionCode::Currency;
    Binding assumed{};
    std::string whenColumn{}; ///< empty: always
    std::vector<std::string> whenWords{}; ///< folded
};

struct KnownSource
{
    std::string id{}; ///< "shopify_orders", the file's name
    std::vector<std::vector<std::string>> columns{}; ///< alternatives, the first names the column
    std::vector<std::string> telling{};
    std::vector<std::vector<std::string>> require{};
    std::vector<std::string> without{};
    bool sparse = false; ///< a file has the columns that it needs: none of the others is missed
    std::vector<Binding> otherwise{};
    std::vector<SourceQuestion> questions{};
    Recipe recipe{}; ///< its name is what people call the export
};

/// All sources, by id. The resources are read at the first call.
[[nodiscard]] std::span<const KnownSource> sources();

/// Reads one source. Errors: those of recipeFromJson(), RecipeFieldInvalid (subject = the member).
[[nodiscard]] Result<KnownSource> sourceFromJson(std::string_view id, std::string_view json);

/// How well a header fits a source.
struct SourceScore
{
    double score = 0; ///< 0 to 2: shares of the telling columns that are there and of the columns known
    std::size_t known = 0; ///< of the file's columns
    std::size_t telling = 0;
    bool fits = false; ///< what is required is there, and enough of the rest
};
[[nodiscard]] SourceScore scoreOf(const KnownSource& source, std::span<const std::string> columnNames);

/// A column that a source's recipe reads and a file lacks.
struct LackingColumn
{
    std::string_view column{}; ///< as the source calls it; lives as long as sources()
    Input input = Input::Id;
    std::string freeKey{};
};

/// A file's source, laid over its own column names.
struct SourceMatch
{
    std::string id{};
    std::string name{};
    std::size_t known = 0; ///< of the file's columns
    std::size_t columns = 0; ///< that the file has
    Recipe recipe{}; ///< reads columns of the file alone, but for optional filters
    std::vector<SourceQuestion> questions{};
    /// What nothing feeds for want of a column: of several columns of which one would do, the first.
    std::vector<LackingColumn> lacking{};
    std::vector<bool> isKnown{}; ///< one a column of the file; columns of a look-up file are not in it

    /// Is it a column of the source? Those of a look-up file, which come behind the file's own, are not.
    [[nodiscard]] bool knows(std::size_t column) const { return column < isKnown.size() && isKnown[column]; }
};

/// The source that fits, when it fits clearly better than any other. Cost: O(sources × columns), once a file.
[[nodiscard]] std::optional<SourceMatch> recogniseSource(std::span<const std::string> columnNames);

/// The form in which headers are compared: letters and digits in small letters, all between as one space.
[[nodiscard]] std::string plainHeader(std::string_view name);

} // namespace convey
