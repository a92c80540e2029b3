// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The fields as the Columns page shows them: in four groups, under the names that people use, with a
/// sentence of help each. The API's own names stand beside them. Tables and look-ups; GUI thread only (the
/// words are translated).
#pragma once

#include "recipe/recipe.h"

#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace convey::ui {

enum class FieldGroup : std::uint8_t
{
    What,
    When,
    Who,
    HowMuch,
};
inline constexpr int kFieldGroups = 4;

/// An input, with its key where it is a free field of a custom event.
struct FieldKey
{
    Input input = Input::Id;
    std::string freeKey{};

    auto operator<=>(const FieldKey&) const = default;
};

/// The inputs of a group in the order of the page; without free fields, which a recipe names.
[[nodiscard]] std::span<const Input> inputsOf(FieldGroup group);

[[nodiscard]] QString groupName(FieldGroup group);
/// A quieter sentence beside the name; may be empty.
[[nodiscard]] QString groupNote(FieldGroup group);
[[nodiscard]] QString groupIcon(FieldGroup group);

/// "E-mail".
[[nodiscard]] QString fieldName(const FieldKey& key);
/// "user.emails_sha256"; of an input that feeds no field, its name on the command line.
[[nodiscard]] QString apiName(const FieldKey& key);
/// One or two sentences: what it is and what it is good for.
[[nodiscard]] QString fieldHelp(const FieldKey& key);

/// May a value of the file be shown only after a person asks? A country may always: it tells nobody's name.
[[nodiscard]] bool isShownMasked(Input input);
/// Its text runs from left to right in every language: ids, addresses, times, numbers.
[[nodiscard]] bool runsLeftToRight(Input input);

} // namespace convey::ui
