// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The hashed fields of a person: normalised as the API says, then hashed. What can't be read is refused with
/// a fault, never hashed as it stands: a hash of garbage can't be taken back.
///
/// In all of them, text that is 64 hex digits after trimming is taken for a SHA-256 made elsewhere: it is
/// lower-cased, passed through and marked (SealedHash::alreadyHashed); the SHA-256 of an empty text is
/// refused (HashOfNothing). Hashes of other kinds are refused (OtherHash, Base64Hash) where no value looks
/// like one, which is everywhere but in external ids. Bytes that are not UTF-8: BadCharacter. Safe on any
/// thread as long as each has a Hasher of its own. Source: Conversions API page, "user" (normalisation before
/// hashing), read 2026-11-21.
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
    std::string country{}; ///< ISO 3166-1 alpha-2 or alpha-3 or a name, any case, trimmed; empty = unknown
};

/// Trimmed and lower-cased (Unicode), and nothing else: "trim, lower-case, no more" is the API's whole rule.
/// So dots and plus-tags stay, an international domain stays as it is written (its "xn--" form is another
/// text and has another hash), and letters beyond ASCII are kept on both sides of the "@".
///
/// What is refused is what nobody's account can have been opened with, since its hash would match nobody:
/// Empty; Unreadable (not exactly one "@"; a dot first, last or twice in a row before it, RFC 5321, 4.1.2; no
/// dot inside the domain, an empty label, a hyphen at a label's end; a top-level domain of one letter or with
/// digits, so IP addresses too); BadCharacter (white space, control characters, symbols beyond ASCII,
/// full-width forms, one of `<>()[]\,;:"`, so quoted local parts and "mailto:" too; anything but letters,
/// digits and hyphens in the domain); TooLong (254 bytes, 64 before the "@", 63 a label: RFC 5321, 4.5.3.1;
/// RFC 1035, 2.3.4); SeveralValues; NamedAddress ("Ada <ada@example.com>"; both: see value/email.h);
/// SpreadsheetDamage. Cost: two passes and one hash, no allocation for ASCII.
[[nodiscard]] Value<SealedHash> sealEmail(RawEmail email, Hasher& hasher);

/// An international number (a leading "+" or "00") goes by the API's own rule: white space, "(", ")", "." and
/// "-" dropped, one "+", then leading zeroes; 8 to 15 digits are left and hashed without "+". Any other
/// number is read in `rule.country` and must have a length that country uses: by libphonenumber, or by the
/// table of value/phone_plan.h where that is certain to say the same. Beside what the API drops, typographic
/// dashes and marks of direction are dropped, and one slash behind an area code ("030/1234567").
///
/// The API's rule taken literally would also hash a national number as it stands, which matches nobody;
/// without a country it is refused here. So are "00…" in countries that dial abroad with more than "00"
/// (Australia's 0011, Korea's 001), since its meaning is not certain there, and "+49 030…" and "+49 (0)30…",
/// where no number begins with that zero. A number without "+" that begins with its country's own calling
/// code is read with or without it, whichever makes the better number of that country; when neither does, it
/// is refused (CallingCodeUnclear). Faults besides: Empty; NoCallingCode; UnknownCountry (of the rule);
/// TooShort, TooLong, Unreadable (no number of that country); BadCharacter (letters included); HasExtension;
/// SeveralValues; HasTrunkZero; SpreadsheetDamage (4.9E+11); OtherHash, Base64Hash. Cost: one pass and one
/// hash; some ten microseconds more for a national number of which the table is not certain.
[[nodiscard]] Value<SealedHash> sealPhone(RawPhone phone, const PhoneRule& rule, Hasher& hasher);

/// Trimmed only; case and every other character kept. Text as long as an MD5 is an id like any other here.
/// Faults: Empty; BadCharacter (control characters); SpreadsheetDamage (1.2E+11, #REF!).
[[nodiscard]] Value<SealedHash> sealExternalId(RawExternalId id, Hasher& hasher);

/// A first or a last name: lower-cased (Unicode), white space and ASCII punctuation removed, everything else
/// kept, accents included. Faults: Empty (also: nothing left); BadCharacter (control characters); OtherHash,
/// Base64Hash; SpreadsheetDamage (#N/A). Cost: one pass and one hash; an allocation for long ones.
[[nodiscard]] Value<SealedHash> sealName(RawName name, Hasher& hasher);

} // namespace convey
