// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Personal data where none belongs: an e-mail address as order number, a card number in a product name.
/// Types can't see this; the check calls looksPersonal() on every field that is sent raw.
/// Pure functions; safe on any thread.
#pragma once

#include <cstdint>
#include <string_view>

namespace convey {

enum class PersonalKind : std::uint8_t
{
    None,
    Email,
    Phone,
    CardNumber,
};

/// What `text` (UTF-8) looks like, the first of these:
///
/// Email: name@domain.tld anywhere, "@" also as %40; not "logo@2x.png".
///
/// CardNumber: 14 to 19 digits, in one piece or grouped as on a card, with a known issuer's first digits and
/// length and a right Luhn check digit (ISO/IEC 7812-1). Thirteen digits are left alone: Visa no longer
/// issues such numbers, and the order numbers of shop systems have that length.
///
/// Phone: "+" (also %2B) and 8 to 15 digits with the usual separators, anywhere; or nothing but (415)
/// 555-2671, 415-555-2671 and the like. Plain digits are never a phone number: order numbers look the same.
///
/// Cost: a few passes; no allocation without digits.
[[nodiscard]] PersonalKind looksPersonal(std::string_view text);

} // namespace convey
