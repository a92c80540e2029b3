// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The page a conversion happened on. Pure functions; safe on any thread.
#pragma once

#include "value/fault.h"

#include <string>
#include <string_view>

namespace convey {

/// Reads an absolute http or https URL and returns what is sent: scheme, host and path, and the query only
/// when `keepQuery` is set (queries carry e-mail addresses and session ids). The fragment is always cut. The
/// bytes that stay are left as they are: nothing is encoded, decoded, lower-cased or turned into punycode,
/// since the API compares URLs in ways it doesn't publish. Faults: Empty; NotWebAddress (another scheme,
/// relative, no host); HasCredentials (user:password@, refused and not cut: the file should be looked at);
/// BadCharacter (white space, control characters, a backslash, bytes that are not UTF-8); OutOfRange (a port
/// above 65535). Cost: one pass. Source: Conversions API page, `source_url` ("scheme and host"); OpenAI's
/// plugin for origin and path only; RFC 3986, section 3; all read 2026-11-21.
[[nodiscard]] Value<std::string> sourceUrl(std::string_view text, bool keepQuery);

} // namespace convey
