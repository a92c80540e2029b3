// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The signs and short words that exports put beside an amount, and the currencies each can stand for.
/// Constant data; safe on any thread. Source: the narrow and the usual symbols of CLDR 42 (through ICU 72)
/// and the words seen in the exports of reference/peers.md, section 4; both on 2026-11-21.
#pragma once

#include <span>
#include <string_view>

namespace convey {

struct CurrencySign
{
    std::string_view sign; ///< UTF-8, without a full stop at its end ("kr", not "kr.")
    std::string_view codes; ///< ISO 4217, usable ones, the likeliest first, with blanks between
};

/// What `sign` stands for ("$": "USD AUD …"): ASCII case and one full stop at its end are ignored. Empty: no
/// sign that is known. Codes themselves are no signs. Cost: O(n) of about a hundred.
[[nodiscard]] std::string_view codesOfSign(std::string_view sign);

/// Whether `codes` ("USD CAD") holds `code`, ASCII case ignored.
[[nodiscard]] bool holdsCode(std::string_view codes, std::string_view code);

/// All of them, in no order.
[[nodiscard]] std::span<const CurrencySign> currencySigns();

} // namespace convey
