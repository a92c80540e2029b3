// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What feeds one input: a column, a constant, or one of a few fixed ways to make a text of columns. There is
/// no expression language: a stranger's recipe can do no more than this. Values; safe on any thread.
///
/// As `--bind INPUT=…` writes them:
///
///     Order ID                             the column
///     first:Paid at,Created at             the first of these that is not empty
///     list:Email,Second email              the values of all, where the input takes several
///     template:evt_{Order ID}              text with columns in it; empty when one of them is
///     made:Order ID,Email                  an id made of these cells (value/hash.h), for `id` alone
///     last_name:Billing Name               a part of a cell: first_name, last_name, emails, email_1 to
///     email_3, value(oppref):Note Attributes        what stands behind "oppref:" column:made:by the column
///     "made:by"
///
/// Parts may stand in first: and list: too. A name with a comma stands in double quotes there.
#pragma once

#include "base/result.h"
#include "recipe/cell_part.h"
#include "recipe/input.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

enum class BindingKind : std::uint8_t
{
    Column,
    Constant,
    FirstOf,
    List,
    Template,
    Made,
    Part,
};

/// As what a free key of a custom event is sent.
enum class FreeKind : std::uint8_t
{
    Text,
    Number,
    Boolean,
};
/// "text", "number", "boolean".
[[nodiscard]] std::string_view freeKindName(FreeKind kind);
[[nodiscard]] std::optional<FreeKind> freeKindByName(std::string_view name);

struct Binding
{
    Input input = Input::Id;
    std::string freeKey{}; ///< only for Input::DataFree
    BindingKind kind = BindingKind::Column;
    std::string text{}; ///< the column's name, the constant or the template
    std::vector<ColumnPart> columns{}; ///< of FirstOf, List, Made and Part; Part has one
    FreeKind freeKind = FreeKind::Text; ///< only for Input::DataFree

    /// A column without a name: nothing feeds the input, and no guess may. An answer of a person only, never
    /// part of a recipe.
    [[nodiscard]] bool isNothing() const { return kind == BindingKind::Column && text.empty(); }
    /// It takes its text from the row.
    [[nodiscard]] bool isFromRow() const { return kind != BindingKind::Constant; }

    bool operator==(const Binding&) const = default;
};

/// The names of all columns that the binding reads, in its order, perhaps repeated.
[[nodiscard]] std::vector<std::string> columnsOf(const Binding& binding);

/// What stands behind the `=` of `--bind` or, for a constant, of `--set`; parseBinding() reads it back.
[[nodiscard]] std::string bindingText(const Binding& binding);
/// What stands in front of it: "user.email", "data.score:number".
[[nodiscard]] std::string bindingName(const Binding& binding);

/// Whether a column's name would be taken for another form ("first:…"), so that it needs "column:".
[[nodiscard]] bool readsLikeForm(std::string_view columnName);

/// Reads "INPUT=…" as `--bind` (any kind but Constant) and `--set` (`kind` Constant) give it; "INPUT=" is
/// nothing for an input that takes a column. `data.KEY:number` and `:boolean` say how a free key is sent.
/// Errors: UsageBadValue (no `=`, a quote left open), RecipeInputUnknown, RecipeFieldInvalid (see
/// checkBinding()).
[[nodiscard]] Result<Binding> parseBinding(std::string_view text, BindingKind kind);

/// Does the input take this kind of binding, and is this constant one that it understands? Checked wherever a
/// binding comes in: command line, file, window. Nothing passes for an input that takes a column. Errors:
/// RecipeFieldInvalid (subject = the input's name).
[[nodiscard]] Result<> checkBinding(const Binding& binding);

/// Inputs that take several values: those that feed a list of `user`, and `fold_by`, whose columns make one
/// key together.
[[nodiscard]] bool takesList(Input input);

} // namespace convey
