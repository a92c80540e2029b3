// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where the rows of a sorted table of codes stand, by the two letters they begin with: every row of a file
/// asks for its country and its currency. Constant data; safe on any thread.
#pragma once

#include "base/text.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace convey {

class CodeIndex
{
public:
    /// Places in the table, `end` behind the last one.
    struct Range
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    /// `codeOf(row)` begins with two letters from A to Z, ascending over `table`.
    template <typename Table, typename CodeOf>
    constexpr CodeIndex(const Table& table, CodeOf codeOf)
    {
        for (const auto& row : table) {
            const auto code = codeOf(row);
            ++m_begins[pairOf(code[0], code[1]) + 1];
        }
        for (std::size_t pair = 1; pair < m_begins.size(); ++pair)
            m_begins[pair] = static_cast<std::uint16_t>(m_begins[pair] + m_begins[pair - 1]);
    }

    /// The rows whose code begins with the first two letters of `code` (at least two bytes), ASCII case
    /// ignored; none where it begins with something else. Cost: two looks.
    [[nodiscard]] constexpr Range rowsOf(std::string_view code) const
    {
        const char first = asciiUpper(code[0]);
        const char second = asciiUpper(code[1]);
        if (first < 'A' || first > 'Z' || second < 'A' || second > 'Z')
            return {};
        const std::size_t pair = pairOf(first, second);
        return {m_begins[pair], m_begins[pair + 1]};
    }

private:
    static constexpr std::size_t kLetters = 26;

    static constexpr std::size_t pairOf(char first, char second)
    {
        return static_cast<std::size_t>(first - 'A') * kLetters + static_cast<std::size_t>(second - 'A');
    }

    std::array<std::uint16_t, kLetters * kLetters + 1> m_begins{};
};

} // namespace convey
