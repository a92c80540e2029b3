// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Words that stand for "nothing" in a cell: NULL, N/A, (not set). A list that a person can change.
/// Values; const use is safe on any thread.
#pragma once

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

class BlankWords
{
public:
    /// Those of defaults().
    BlankWords();

    /// `words` (UTF-8, trimmed here; blank ones and repeats are dropped) instead of the defaults. An empty
    /// list means that only white space is blank.
    explicit BlankWords(std::span<const std::string> words);

    /// Whether `cell`, trimmed, is empty or one of the words, whole; ASCII case is ignored. Without a word in
    /// it that is as long and begins alike, O(1); else O(log n).
    [[nodiscard]] bool isBlank(std::string_view cell) const
    {
        const std::string_view text = trimmed(cell);
        if (text.empty())
            return true;
        return (m_starts[std::min(text.size(), kLengths - 1)] & startBit(text)) != 0 && isWord(text);
    }

    /// The words as they were given, in the order of isBlank()'s search.
    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }

    /// What databases, spreadsheets, analytics tools and people write for nothing. Not among them: "NA"
    /// (Namibia), "0", "no", "unknown" and "test", which are values, and words that are names as a rule.
    /// "Null" and "None" are (rare) family names as well: a column of names may want a list without them.
    [[nodiscard]] static std::span<const std::string_view> defaults();

    friend bool operator==(const BlankWords&, const BlankWords&) = default;

private:
    // Upper and lower case of a letter have the same bit.
    static std::uint32_t startBit(std::string_view text)
    {
        return std::uint32_t{1} << (static_cast<unsigned char>(text.front()) & 31U);
    }
    void take(std::string_view word);
    void settle();
    [[nodiscard]] bool isWord(std::string_view text) const;

    static constexpr std::size_t kLengths = 64; // longer words share the last

    std::vector<std::string> m_words; // sorted by their lower case
    std::array<std::uint32_t, kLengths> m_starts{}; // by length: a bit for each first character, folded
};

} // namespace convey
