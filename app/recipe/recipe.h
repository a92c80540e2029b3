// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A saved mapping: which column or constant feeds which input, and which of the file's words mean
/// what. A recipe names columns, never numbers them, so that next week's export may be in another order. It
/// holds no row of the file, no key and no endpoint. A value; safe to copy between threads.
#pragma once

#include "base/result.h"
#include "recipe/binding.h"
#include "recipe/row_filter.h"
#include "recipe/value_words.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// How a second table is joined: by a column of the file whose cells are those of a column there. Its other
/// columns are bound as "lookup:NAME". Which file that is, is said anew each time: a recipe holds no path.
struct LookupKeys
{
    std::string column{}; ///< of the file
    std::string lookupColumn{};

    bool operator==(const LookupKeys&) const = default;
};
inline constexpr std::string_view kLookupPrefix = "lookup:";

/// What is done with a line of an order that is the same, cell by cell, as the line above it.
enum class IdenticalRows : std::uint8_t
{
    Ask, ///< nobody decided: both are kept, and a finding says so
    Keep, ///< two of the same thing
    Drop, ///< the export doubled it
};

/// By what the rows of one order are known: the bindings of `fold_by` and `fold_repeats`, as one value. Rows
/// whose cells in all these columns are equal, wherever they stand, make one event; a row in which they are
/// all empty continues the one above.
struct Fold
{
    std::vector<std::string> by{}; ///< names of columns; none: each row is an event
    IdenticalRows identical = IdenticalRows::Ask;

    bool operator==(const Fold&) const = default;
};

struct Recipe
{
    std::string name{};
    std::vector<Binding> bindings{};
    std::vector<ValueWord> words{}; ///< looked up before the built-in ones
    std::vector<RowFilter> filters{}; ///< a row must get through all of them
    std::optional<LookupKeys> lookup{};
    std::string unknownMembers{}; ///< JSON object text: members of the file that this version does not know

    bool operator==(const Recipe&) const = default;

    /// The binding of `input` (and `freeKey`), or null. The pointer lives as long as the recipe is unchanged.
    [[nodiscard]] const Binding* find(Input input, std::string_view freeKey = {}) const;
    /// The constant bound to `input`, or empty.
    [[nodiscard]] std::string_view constant(Input input) const;
    /// How rows are joined to orders.
    [[nodiscard]] Fold fold() const;

    /// Adds or replaces a binding; nothing (isNothing()) takes it away.
    void bind(Binding binding);
    void unbind(Input input, std::string_view freeKey = {});

    /// Adds a word or replaces its meaning.
    void setWord(ValueWord word);

    /// Takes the place of all filters on its column; one without words takes them away alone. Of a person.
    void setFilter(RowFilter filter) { setFilters({&filter, 1}); }
    /// The same for several: those on one column all count, in the place of the old ones.
    void setFilters(std::span<const RowFilter> chosen);
};

inline constexpr std::size_t kMaxBindings = 500;
inline constexpr std::size_t kMaxRecipeNameBytes = 200;

} // namespace convey
