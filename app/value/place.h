// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The fields of a person that the API takes unhashed: where they are and which device they used.
/// Every function trims first, refuses bytes that are not UTF-8 (BadCharacter), and returns text ready to
/// send. Pure functions; safe on any thread. Cost: one pass each. Source: Conversions API page, "user"
/// (fields without `_sha256`), read 2026-11-21.
#pragma once

#include "value/fault.h"
#include "value/sealed.h"

#include <string_view>

namespace convey {

/// ISO 3166-1 alpha-2 in upper case. Also read: alpha-3, and names by countryByName() of spec/country.h.
/// Nothing is guessed: "Korea" or "Congo" is AmbiguousCountry, a typing error UnknownCountry. Faults: Empty,
/// AmbiguousCountry, UnknownCountry.
[[nodiscard]] Value<Sealed> sealCountry(std::string_view text);

/// State, province, county: at most 128 code points, which is where the API cuts. Case is left to the API.
/// Faults: Empty, TooLong, BadCharacter (control characters), SpreadsheetDamage.
[[nodiscard]] Value<Sealed> sealRegion(std::string_view text);

/// As sealRegion().
[[nodiscard]] Value<Sealed> sealCity(std::string_view text);

/// ASCII letters, digits, spaces and hyphens, at most 32. Leading zeroes are kept. Faults: Empty, TooLong,
/// BadCharacter, SpreadsheetDamage (a leading apostrophe, ="01067", 1.07E+03).
[[nodiscard]] Value<Sealed> sealPostalCode(std::string_view text);

/// One IPv4 (four decimal numbers without leading zeroes) or IPv6 address (RFC 4291, 2.2), as it is written.
/// A zone ("%eth0"), a port, brackets or a list of addresses is refused. Faults: Empty, Unreadable.
[[nodiscard]] Value<Sealed> sealIpAddress(std::string_view text);

/// Faults: Empty, BadCharacter (control characters).
[[nodiscard]] Value<Sealed> sealUserAgent(std::string_view text);

/// An Android advertising id: a UUID in 8-4-4-4-12 form, any case, sent as it is written.
/// Faults: Empty, Unreadable, AllZero (the API ignores it without a word).
[[nodiscard]] Value<Sealed> sealAdvertisingId(std::string_view text);

/// The `__obref` cookie, byte for byte (not trimmed). Faults: Empty (blank), BadCharacter (control
/// characters).
[[nodiscard]] Value<Sealed> sealObref(std::string_view text);

} // namespace convey
