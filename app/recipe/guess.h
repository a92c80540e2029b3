// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Guesses a recipe from the header names and the values of the first rows, says why for each column, and
/// asks what it can't know. Pure; safe on any thread.
#pragma once

#include "recipe/column_evidence.h"
#include "recipe/confidence.h"
#include "recipe/question.h"
#include "recipe/recipe.h"
#include "recipe/source.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// Why a column was taken for an input: a code, worded in words/.
enum class GuessReason : std::uint8_t
{
    HeaderIsName, ///< the header is a known name of the input
    HeaderIsInput, ///< the header is the input's own name ("user.email", "timestamp_ms")
    ValuesAreEvents, ///< the header may mean it, and the values are event words
    HeaderHasName, ///< a known name, with words like "customer" or "EUR" beside it
    NameBesideItems, ///< "Name" of a shop's export with a line for each item: the order's number
    ValuesFit, ///< beside the header: the values are of that kind
    ValuesDiffer, ///< beside the header: some or all values are not of that kind
    ValuesAreEmails,
    ValuesArePhones,
    ValuesAreCountries,
    ValuesAreCurrencies,
    ValuesAreIps,
    ValuesAreAddresses, ///< of web pages
    ValuesAreAgents,
    ValuesAreTimes,
    ValuesAreAmounts,
    ValuesAreUnique,
    ValuesAreNames, ///< first and last name in one cell
    BesideAnother, ///< one more column of the same: the next e-mail address, another phone number
    BesideDate, ///< the time of day, or the zone, of a column of dates
    KnownSource, ///< the ready-made recipe of the program that wrote the file says so
    Count_,
};
[[nodiscard]] std::string_view guessReasonName(GuessReason reason);

struct ColumnGuess
{
    Input input = Input::Id;
    Confidence confidence = Confidence::Low;
    GuessReason reason = GuessReason::HeaderIsName;
    std::optional<GuessReason> also{}; ///< what the values say beside the header

    bool operator==(const ColumnGuess&) const = default;
};

/// What else a column could be, or could have been taken for it.
struct ColumnAlternative
{
    std::size_t column = 0;
    ColumnGuess guess{};
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
    std::vector<ColumnAlternative> alternatives{}; ///< not taken; best first
    std::vector<Question> questions{};
    std::vector<InputProof> proofs{}; ///< of what the values decided
};

/// Guesses everything. The ready-made recipe of a known `source` (recogniseSource(), may be null) comes
/// first; guesses fill what it leaves open, from columns that it does not know. `answered` are bindings made
/// by hand
/// (`--bind`, `--set`, the window): they replace guesses and close the questions that they answer; of several
/// for one input the last counts. Nothing (Binding::isNothing()) takes the guess away and none comes in its
/// place; what every conversion needs is then asked. `evidence` is that of the whole file (see
/// evidencePlan()); where it has none, the samples count. Cost: O(columns × names), once a file.
[[nodiscard]] Guess guessRecipe(const TableHead& head, std::span<const Binding> answered = {},
    const TableEvidence& evidence = {}, std::span<const ValueWord> words = {},
    const SourceMatch* source = nullptr);

/// What to look for in each column so that a guess of this recipe rests on the whole file: times and amounts
/// where they are read, words where they are weighed, lines of orders where items are bound. With `forPeople`
/// also what is only shown: the words of all columns, times and amounts wherever the samples look like them.
[[nodiscard]] EvidencePlan evidencePlan(const TableHead& head, const Recipe& recipe, bool forPeople);

} // namespace convey
