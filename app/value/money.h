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
    char decimalSign = '\0'; ///< '.' or ','; 0 = nobody said: only what can be read in one way
};

/// The amount of one cell (UTF-8, trimmed here) in the minor units of a currency with `exponent` decimal
/// digits (0 to 4, from spec/currency.h): "42.00" with 2 is 4200. With MoneyUnit::Minor the number is that
/// already.
///
/// Negative: a minus ("-", U+2212) in front or behind, or brackets around it; "+" may be in front. Zeroes
/// beyond the exponent are fine ("12.500"), a dash for the decimals too ("12,-"). `currency` is the row's
/// code; that code, or a sign that stands for it ("€", "US$", "kr."), may be in front of the number or behind
/// it. Digits of any script (١٢٫٥٠, １２), grouping as value/amount_text.h says. With no decimal sign given,
/// what can be read in two ways ("1.234", "1,234") is DecimalSignUnknown, in every currency; "12,50" and
/// "1.234,50" can't. Faults: Empty; Unreadable; DecimalSignUnknown; TooManyDecimals; OtherCurrency;
/// OutOfRange (over 18 digits); SpreadsheetDamage (1E+05, #REF!). Cost: one pass. Source: Conversions API
/// page, `amount` ("integer in the standard ISO 4217 minor unit"), read 2026-11-21.
[[nodiscard]] Value<std::int64_t> parseAmount(
    std::string_view text, const MoneyRule& rule, int exponent, std::string_view currency = {});

/// The currency that the cell of an amount names by itself: a code ("12.50 usd") or a sign that stands for
/// one only ("€12,50"). Signs and codes are taken together: "$12.50 CAD" is CAD. Faults: Empty (the cell is,
/// or it names none); AmbiguousCurrency ("$", "kr", "¥": see spec/currency_sign.h for what it can be);
/// OtherCurrency (two that disagree); WithdrawnCurrency; Unreadable (a word that is no currency);
/// SpreadsheetDamage.
[[nodiscard]] Value<std::string> currencyInAmount(std::string_view cell);

struct Money
{
    std::int64_t minor = 0;
    std::string currency;
};

/// Amount and currency of a cell that names its own: currencyInAmount(), then parseAmount() with the exponent
/// of that currency. For rows without a currency column. Faults: those of both; a number without a currency
/// is UnknownCurrency.
[[nodiscard]] Value<Money> parseMoney(std::string_view cell, const MoneyRule& rule);

/// "42.00" for 4200 with exponent 2; a plain dot, no grouping, "-" in front.
[[nodiscard]] std::string formatMinor(std::int64_t minor, int exponent);

/// The code of one cell, trimmed, in upper case, when it can be sent. Faults: Empty; UnknownCurrency (no code
/// of ISO 4217, or one without a minor unit, like XAU; a sign is no code); WithdrawnCurrency (see
/// spec/currency.h for its successor).
[[nodiscard]] Value<std::string> parseCurrency(std::string_view text);

} // namespace convey
