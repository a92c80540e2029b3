// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Text to an exact amount in minor units and back. No floating point anywhere, nothing is rounded.
/// Pure functions; safe on any thread.
#pragma once

#include "value/fault.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace convey {

/// What the numbers of a column count: euros (Major) or cents (Minor).
enum class MoneyUnit : std::uint8_t
{
    Major,
    Minor,
};

/// What the recipe knows about a column of amounts.
struct MoneyRule
{
    MoneyUnit unit = MoneyUnit::Major;
    char decimalSign = '\0'; ///< '.' or ','; 0 = nobody said: a plain dot only, and no grouping
};

/// The amount of one cell (UTF-8, trimmed here) in the minor units of a currency with `exponent` decimal
/// digits (0 to 4, from spec/currency.h): "42.00" with 2 is 4200. With MoneyUnit::Minor the number is that
/// already.
///
/// A sign may be in front ("-" or U+2212, "+"). Zeroes beyond the exponent are fine ("12.500"). `currency` is
/// the row's code; that code, or a sign that stands for it ("€", "US$"), may be in front of the number or
/// behind it. With a decimal sign given, the other one of "." and ",", a space or an apostrophe may group
/// digits by threes. With none given, "1,234" and (unless the currency has three decimals) "1.234" are
/// DecimalSignUnknown. Faults: Empty; Unreadable (brackets for refunds included: read them by a rule, not
/// here); DecimalSignUnknown; TooManyDecimals; OtherCurrency; OutOfRange (over 18 digits); SpreadsheetDamage
/// (1E+05, #REF!). Cost: one pass. Source: Conversions API page, `amount` ("integer in the standard ISO 4217
/// minor unit"), read 2026-11-21.
[[nodiscard]] Value<std::int64_t> parseAmount(
    std::string_view text, const MoneyRule& rule, int exponent, std::string_view currency = {});

/// "42.00" for 4200 with exponent 2; a plain dot, no grouping, "-" in front.
[[nodiscard]] std::string formatMinor(std::int64_t minor, int exponent);

/// The code of one cell, trimmed, in upper case, when it can be sent. Faults: Empty; UnknownCurrency (no code
/// of ISO 4217, or one without a minor unit, like XAU); WithdrawnCurrency (see spec/currency.h for its
/// successor).
[[nodiscard]] Value<std::string> parseCurrency(std::string_view text);

} // namespace convey
