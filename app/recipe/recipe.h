// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A saved mapping: which column or constant feeds which input, and which of the file's words mean which
/// event. A recipe names columns, never numbers them, so that next week's export may be in another order. It
/// holds no row of the file, no key and no endpoint. A value; safe to copy between threads.
#pragma once

#include "base/result.h"
#include "recipe/input.h"

#include <string>
#include <string_view>
#include <vector>

namespace convey {

enum class BindingKind : std::uint8_t
{
    Column,
    Constant
};

struct Binding
{
    Input input = Input::Id;
    std::string freeKey{}; ///< only for Input::DataFree
    BindingKind kind = BindingKind::Column;
    std::string text{}; ///< the column's name, or the constant

    /// A column without a name: nothing feeds the input, and no guess may. An answer of a person only, never
    /// part of a recipe.
    [[nodiscard]] bool isNothing() const { return kind == BindingKind::Column && text.empty(); }

    bool operator==(const Binding&) const = default;
};

/// One word of the file and what it means: an event's API name, or "custom:NAME".
struct EventWord
{
    std::string word;
    std::string meaning;

    bool operator==(const EventWord&) const = default;
};

struct Recipe
{
    std::string name{};
    std::vector<Binding> bindings{};
    std::vector<EventWord> eventWords{}; ///< looked up before the built-in words (event_words.h)
    std::string unknownMembers{}; ///< JSON object text: members of the file that this version does not know

    bool operator==(const Recipe&) const = default;

    /// The binding of `input` (and `freeKey`), or null. The pointer lives as long as the recipe is unchanged.
    [[nodiscard]] const Binding* find(Input input, std::string_view freeKey = {}) const;
    /// The constant bound to `input`, or empty.
    [[nodiscard]] std::string_view constant(Input input) const;

    /// Adds or replaces a binding; nothing (isNothing()) takes it away.
    void bind(Binding binding);
    void unbind(Input input, std::string_view freeKey = {});
};

/// Reads "INPUT=COLUMN" (or, with `kind` Constant, "INPUT=VALUE") as `--bind` and `--set` give it; "INPUT="
/// is nothing for an input that takes a column. Errors: UsageBadValue (no `=`), RecipeInputUnknown,
/// RecipeFieldInvalid (the input takes no column or constant, or the constant is none that it knows; subject
/// = the input's name).
[[nodiscard]] Result<Binding> parseBinding(std::string_view text, BindingKind kind);

/// Does the input take this kind of binding, and is this constant one that it understands? Checked wherever a
/// binding comes in: command line, file, window. Nothing passes for an input that takes a column. Errors:
/// RecipeFieldInvalid.
[[nodiscard]] Result<> checkBinding(const Binding& binding);

} // namespace convey
