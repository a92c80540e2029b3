// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// ISO 4217: the currencies and the decimal digits of their minor units. Data of our own and not from ICU, Qt
/// or a locale: those carry market habits (two digits for none) and lag behind amendments. Constant data;
/// safe on any thread. Source: ISO 4217 lists one (current) and three (historic) as published by SIX
/// Financial Information.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace convey {

struct Currency
{
    std::array<char, 3> code; ///< upper case
    std::int8_t exponent; ///< decimal digits of the minor unit, 0 to 4; -1 = none (gold, SDR, test codes)
    std::array<char, 3> successor; ///< of a withdrawn code: the code that replaced it; zeroes otherwise
    bool withdrawn;

    [[nodiscard]] constexpr std::string_view codeText() const { return {code.data(), code.size()}; }
    [[nodiscard]] constexpr std::string_view successorText() const
    {
        return successor[0] == '\0' ? std::string_view()
                                    : std::string_view(successor.data(), successor.size());
    }
    /// Whether an amount can be sent in it.
    [[nodiscard]] constexpr bool isUsable() const { return !withdrawn && exponent >= 0; }
};

/// By code, ASCII case ignored, not trimmed; withdrawn codes are found as well (see Currency::withdrawn).
/// nullptr: no code of ISO 4217. Cost: O(1).
[[nodiscard]] const Currency* findCurrency(std::string_view code);

/// All, sorted by code.
[[nodiscard]] std::span<const Currency> currencies();

} // namespace convey
