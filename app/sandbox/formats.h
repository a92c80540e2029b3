// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The written forms that the official pages ask for, read by the sandbox's own eyes.
/// All rules: pages conversions-api, supported-events and image-tag, read 2026-11-21.
/// Pure functions over UTF-8; safe on any thread.
#pragma once

#include <string_view>

namespace convey::sandbox {

/// 64 lower-case hexadecimal digits.
[[nodiscard]] bool isDigest(std::string_view text);
/// 1 to 64 of A-Z a-z 0-9 _ -, a letter or digit at both ends.
[[nodiscard]] bool isCustomEventName(std::string_view text);
/// After trimming: 1 to 64 of letters, digits, `.` `_` `-`, first a letter or digit. ASCII.
[[nodiscard]] bool isIntegrationSource(std::string_view text);
/// scheme://host…, with a host that is not empty and holds no white space (RFC 3986, section 3).
[[nodiscard]] bool hasSchemeAndHost(std::string_view text);
/// Three ASCII letters, any case.
[[nodiscard]] bool isThreeLetters(std::string_view text);
/// A code of ISO 4217 that has a minor unit, any case. Source: ISO 4217 list one as of 2026; two codes that
/// ended in 2025 and 2026 (ANG, BGN) are still known.
[[nodiscard]] bool isCurrency(std::string_view text);
/// Two ASCII letters, any case.
[[nodiscard]] bool isCountry(std::string_view text);
/// Not blank. The API trims and shortens regions and cities itself.
[[nodiscard]] bool isPlace(std::string_view text);
/// 1 to 32 letters, digits, spaces and hyphens, not blank.
[[nodiscard]] bool isPostalCode(std::string_view text);
/// A whole IPv4 or IPv6 address.
[[nodiscard]] bool isIpAddress(std::string_view text);
/// 8-4-4-4-12 hexadecimal digits, not all zero (such ids the API ignores).
[[nodiscard]] bool isAdvertisingId(std::string_view text);
/// An optional minus and decimal digits that fit 64 bits.
[[nodiscard]] bool isIntegerText(std::string_view text);

} // namespace convey::sandbox
