// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Value tables: which word of a column means what. The words of a recipe are looked up before the built-in
/// ones. Values; safe on any thread.
#pragma once

#include "base/result.h"
#include "recipe/input.h"

#include <optional>
#include <string>
#include <string_view>

namespace convey {

/// One word of the file and what it means for one input:
/// - `type`: an event's API name, or "custom:NAME"; the word "*" is any other word (with "custom" named by it);
/// - `action_source`: an API name;
/// - `consent`: "send", "opt_out" or "leave_out";
/// - `opt_out`: "true" or "false";
/// - `user.country` (of phone numbers too): ISO 3166-1 alpha-2.
struct ValueWord
{
    Input input = Input::Type;
    std::string word{}; ///< as the file has it; compared as foldedWord() makes it
    std::string meaning{};

    bool operator==(const ValueWord&) const = default;
};

inline constexpr std::size_t kMaxValueWords = 5'000;
inline constexpr std::size_t kMaxWordBytes = 1'000;

/// Has the input a value table?
[[nodiscard]] bool takesWords(Input input);

/// Errors: RecipeFieldInvalid (subject = "INPUT:WORD"): an input without a table, an empty or long word, a
/// meaning that the input does not know.
[[nodiscard]] Result<> checkWord(const ValueWord& word);

/// Reads "INPUT:WORD=MEANING" as `--word` gives it; the last `=` counts. Errors: UsageBadValue,
/// RecipeInputUnknown, those of checkWord().
[[nodiscard]] Result<ValueWord> parseWord(std::string_view text);

/// What is done with a conversion by the word of its consent.
enum class ConsentMeaning : std::uint8_t
{
    Send,
    OptOut, ///< sent, with `opt_out`
    LeaveOut,
};
[[nodiscard]] std::string_view consentMeaningName(ConsentMeaning meaning);
[[nodiscard]] std::optional<ConsentMeaning> consentMeaningByName(std::string_view name);

/// The built-in words, compared like event words: "granted", "yes", "opted in" are sent; "denied", "no" are
/// sent with opt_out. None = unknown.
[[nodiscard]] std::optional<ConsentMeaning> meaningOfConsentWord(std::string_view word);

} // namespace convey
