// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The national numbers that need no library: countries with a plain rule, and what they make of digits. It
/// decides only what it is certain of; everything else is libphonenumber's. A test holds the two against each
/// other over generated numbers of each country. Not for other rooms: digits are personal data. Pure
/// functions; safe on any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace convey {

/// How the national numbers of a country begin.
enum class TrunkRule : std::uint8_t
{
    Zero, ///< dialled with one 0 in front, and none begins with 0 without it
    NorthAmerican, ///< ten digits, or eleven with a 1 in front; the first of the ten is 2 to 9
    None, ///< dialled as they are
};

struct PhonePlan
{
    std::string_view alpha2;
    std::string_view callingCode;
    TrunkRule trunk;
    std::uint8_t minDigits; ///< of the number without its trunk digit
    std::uint8_t maxDigits;
    std::string_view firstDigits; ///< what that number may begin with, to be decided here
};

/// nullptr: none of the plain ones. `alpha2` in any case. Cost: O(1).
[[nodiscard]] const PhonePlan* phonePlan(std::string_view alpha2);

/// How many of the digits in front go when the number is written after the calling code: 0 or 1. npos: not
/// decided here. Cost: a few comparisons.
[[nodiscard]] std::size_t trunkDigits(const PhonePlan& plan, std::string_view digits);

/// True when `digits`, an international number without "+" and zeroes in front, are a calling code, and
/// behind it the 0 that is dialled inside that country alone. In these countries no number begins with 0, so
/// it reaches nobody. Cost: one look at the first four digits.
[[nodiscard]] bool keepsTrunkZero(std::string_view digits);

} // namespace convey
