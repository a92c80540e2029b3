// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The text of an amount before anybody knows its currency or its decimal sign: what value/money.h and
/// value/money_evidence.h share. Pure functions; safe on any thread.
#pragma once

#include "value/fault.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace convey {

/// One cell cut up. The views point into the cell or into the buffer that cutAmount() was given.
struct AmountText
{
    static constexpr std::size_t kMaxMarks = 4;

    bool isNegative = false; ///< a minus before or behind it, or brackets around it
    bool hasBrackets = false;
    char statedSign = '\0'; ///< '.' or ',' when the cell tells it by itself: "12,-" and "12.–" are whole
    std::string_view number; ///< ASCII digits with the signs of kArabicDecimal and so on between them
    std::array<std::string_view, kMaxMarks> marks{}; ///< words and signs around it, in their order
    std::size_t markCount = 0;
};

/// What U+066B and U+066C become in AmountText::number: they have one meaning, other than "." and ",".
inline constexpr char kArabicDecimal = '\x1E';
inline constexpr char kArabicGroup = '\x1D';

/// Cuts `cell` (UTF-8, trimmed here). Decimal digits of any one script become ASCII ones, full-width forms
/// their usual ones, the spaces of typography " ", apostrophes "'", U+2212 and the like "-"; marks of writing
/// direction are dropped. A tab or a line break between digits is no grouping. `buffer` is used when the cell
/// is not ASCII. Faults: Empty, SpreadsheetDamage (1E+05, #REF!, a leading apostrophe), Unreadable (no
/// number, two scripts, more than one of minus and brackets, more words than AmountText has room for). What
/// the marks mean, and whether the number is one, is not looked at.
[[nodiscard]] Value<AmountText> cutAmount(std::string_view cell, std::string& buffer);

/// The digits of a number once its decimal sign is settled.
struct Decimal
{
    std::string whole; ///< without grouping; may be empty (".50")
    std::string_view fraction;
    bool isGrouped = false;
};

/// Reads `number` of an AmountText with `decimalSign` ('.' or ','). Groups of three digits may be parted by
/// the other one of the two, a space, an apostrophe or U+066C, the same throughout, and by commas in the
/// Indian way (12,34,567); a group before them never begins with a zero. nullopt: can't be read so.
[[nodiscard]] std::optional<Decimal> readDecimal(std::string_view number, char decimalSign);

/// Whether the two decimal signs could make a difference: it holds "." or ",".
[[nodiscard]] bool hasDotOrComma(std::string_view number);

} // namespace convey
