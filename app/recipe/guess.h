// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Guesses a recipe from the header names and the first rows, says why for each column, and asks what it
/// can't know. Pure; safe on any thread.
#pragma once

#include "recipe/column_evidence.h"
#include "recipe/question.h"
#include "recipe/recipe.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// How sure a guess is. High = the header is a name that means nothing else.
enum class Confidence : std::uint8_t
{
    Low,
    Medium,
    High
};
[[nodiscard]] std::string_view confidenceName(Confidence confidence);

/// Why a column was taken for an input: a code, worded in words/.
enum class GuessReason : std::uint8_t
{
    HeaderIsName, ///< the header is a known name of the input
    HeaderIsInput, ///< the header is the input's own name ("user.email", "timestamp_ms")
    ValuesAreEvents, ///< the header may mean it, and the values are event words
};
[[nodiscard]] std::string_view guessReasonName(GuessReason reason);

struct ColumnGuess
{
    Input input = Input::Id;
    Confidence confidence = Confidence::Low;
    GuessReason reason = GuessReason::HeaderIsName;
};

/// The first rows of a file: names × samples. `samples[row][column]`, at least as many cells as names or
/// fewer.
struct TableHead
{
    std::vector<std::string> columnNames;
    std::vector<std::vector<std::string>> samples;
    std::string timeZone{}; ///< what the file itself says of its times; empty = nothing
    std::size_t ownColumns = std::string::npos; ///< those behind are of a look-up file
    std::vector<std::int64_t> lines{}; ///< of the samples, 1-based; without them rows are counted from line 2
};

struct Guess
{
    Recipe recipe{};
    std::vector<std::optional<ColumnGuess>> columns{}; ///< one per column of the head
    std::vector<Question> questions{};
    std::vector<InputProof> proofs{}; ///< of what the values decided
};

/// Guesses everything. `answered` are bindings made by hand (`--bind`, `--set`, the window): they replace
/// guesses and close the questions that they answer; of several for one input the last counts. Nothing
/// (Binding::isNothing()) takes the guess away and none comes in its place; what every conversion needs is
/// then asked. `evidence` is that of the whole file (see evidencePlan()); where it has none, the samples
/// count. Cost: O(columns × names), once a file.
[[nodiscard]] Guess guessRecipe(const TableHead& head, std::span<const Binding> answered = {},
    const TableEvidence& evidence = {}, std::span<const ValueWord> words = {});

/// What to look for in each column so that a guess of this recipe rests on the whole file: times and amounts
/// where they are read, words where they are weighed. With `forPeople` also what is only shown: the words of
/// all columns, times and amounts wherever the samples look like them.
[[nodiscard]] std::vector<EvidenceKinds> evidencePlan(
    const TableHead& head, const Recipe& recipe, bool forPeople);

} // namespace convey
