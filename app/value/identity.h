// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The hashed fields of a person: normalised as the API says, then hashed. What can't be read is refused with
/// a fault, never hashed as it stands: a hash of garbage can't be taken back.
///
/// In all of them, text that is 64 hex digits after trimming is taken for a SHA-256 made elsewhere: it is
/// lower-cased, passed through and marked (SealedHash::alreadyHashed). Bytes that are not UTF-8:
/// BadCharacter. Safe on any thread as long as each has a Hasher of its own. Source: Conversions API page,
/// "user" (normalisation before hashing), read 2026-11-21.
#pragma once

#include "value/fault.h"
#include "value/hash.h"
#include "value/raw.h"
#include "value/sealed.h"

#include <string>

namespace convey {

/// How a phone number without a country calling code is read.
struct PhoneRule
{
    std::string country{}; ///< ISO 3166-1 alpha-2, any case; empty = unknown
};

/// Trimmed and lower-cased (Unicode). No dot or plus-tag removal: the API wants none.
/// Faults: Empty; Unreadable (not exactly one "@", no local part, no dot inside the domain, an empty label);
/// BadCharacter (white space or control characters inside, or one of `<>()[]\,;:"`, so that "Ada <ada@…>" and
/// "mailto:…" are refused rather than hashed); TooLong (over 254 bytes, or 64 before the "@": RFC
/// 5321, 4.5.3.1); OtherHash; SpreadsheetDamage. Cost: one pass and one hash.
[[nodiscard]] Value<SealedHash> sealEmail(RawEmail email, Hasher& hasher);

/// An international number (a leading "+" or "00") goes by the API's own rule: white space, "(", ")", "." and
/// "-" dropped, one "+", then leading zeroes; 8 to 15 digits are left and hashed without "+". Any other
/// number is read by libphonenumber in `rule.country` and must have a length that country uses.
///
/// The API's rule taken literally would also hash a national number as it stands, which matches nobody;
/// without a country it is refused here. So are "00…" in countries that dial abroad with more than "00"
/// (Australia's 0011, Korea's 001), since its meaning is not certain there. Faults: Empty; NoCallingCode;
/// UnknownCountry (of the rule); TooShort, TooLong, Unreadable (no number of that country); BadCharacter
/// (letters included); HasExtension; HasTrunkZero; SpreadsheetDamage (4.9E+11); OtherHash. Cost:
/// international, one pass and one hash; national, some ten microseconds.
[[nodiscard]] Value<SealedHash> sealPhone(RawPhone phone, const PhoneRule& rule, Hasher& hasher);

/// Trimmed only; case and every other character kept. Text as long as an MD5 is an id like any other here.
/// Faults: Empty; BadCharacter (control characters); SpreadsheetDamage (1.2E+11, #REF!).
[[nodiscard]] Value<SealedHash> sealExternalId(RawExternalId id, Hasher& hasher);

/// A first or a last name: lower-cased (Unicode), white space and ASCII punctuation removed, everything else
/// kept, accents included. Faults: Empty (also: nothing left); BadCharacter (control characters); OtherHash;
/// SpreadsheetDamage (#N/A).
[[nodiscard]] Value<SealedHash> sealName(RawName name, Hasher& hasher);

} // namespace convey
