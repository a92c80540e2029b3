// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which column feeds which input, by headers and values. Private to recipe/. Pure functions; safe on any
/// thread.
#pragma once

#include "recipe/column_look.h"
#include "recipe/guess.h"
#include "recipe/header_names.h"

#include <array>
#include <span>
#include <vector>

namespace convey {

/// A column that may feed an input. Sorted by `score`: what the header is worth, and what the values say.
struct Candidate
{
    std::size_t column = 0;
    int score = 0;
    ColumnGuess guess{};
    bool isFullName = false; ///< first and last name in one cell; the input is the first
};

struct MatchedColumns
{
    std::vector<std::optional<ColumnGuess>> columns{}; ///< one per column of the head
    std::vector<Binding> bindings{};
    std::vector<ColumnAlternative> alternatives{}; ///< best first

    /// Null: nothing feeds the input.
    [[nodiscard]] const Binding* bound(Input input) const;
    /// The first column that feeds the input.
    [[nodiscard]] std::optional<std::size_t> columnOf(Input input) const;
    /// A new binding instead of the one there is.
    Binding& bind(Input input);
};

/// What a header that is a name is worth, by its confidence.
inline constexpr std::array<int, 3> kHeaderWorth{30, 60, 85};

/// Each column feeds one input at most, but for full names. Cost: a look at kLookedAt cells of each column.
[[nodiscard]] MatchedColumns matchColumns(const TableHead& head);

/// Binds what several columns make together: e-mail columns as a list, the first of several phones, date with
/// time and zone, first and last name out of one cell. `found` says what each column feeds alone.
void joinColumns(const TableHead& head, std::span<const ColumnLook> looks,
    std::span<const std::vector<HeaderHit>> hits, MatchedColumns& found);

/// What the values of a column without a telling header say by themselves: never High. `isOnlyTime` and
/// `isOnlyAmount`: no other column of the file could be it.
[[nodiscard]] std::vector<Candidate> candidatesByValues(
    std::size_t column, const ColumnLook& look, bool isOnlyTime, bool isOnlyAmount);
/// Times or amounts by their values alone.
[[nodiscard]] bool looksLikeTimes(const ColumnLook& look);
[[nodiscard]] bool looksLikeAmounts(const ColumnLook& look);

/// Whether the cells of `column` are names of which a part stands in the e-mail address of the same row: in
/// two of five rows or more.
[[nodiscard]] bool areNamesInEmails(const TableHead& head, std::size_t column, std::size_t emails);

} // namespace convey
