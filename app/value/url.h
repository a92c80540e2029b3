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
/// relative, no host or one that can't be: an empty label, a hyphen at the end of one, over 63 bytes in an
/// ASCII one or 253 in all, an IPv4 address that is none, port 0); HasCredentials (user:password@, refused
/// and not cut: the file should be looked at); BadCharacter (white space, control characters, a backslash,
/// one of "<> in what stays, one of {}|^`[] in the path, a percent sign there that encodes nothing, bytes
/// that are not UTF-8); OutOfRange (a port above 65535). The result points into `text`. Cost: one pass.
/// Source: Conversions API page, `source_url` ("scheme and host"); OpenAI's plugin for origin and path only;
/// RFC 3986, sections 2 and 3; RFC 1123, section 2.1; all read 2026-11-21.
[[nodiscard]] Value<std::string_view> sourceUrl(std::string_view text, bool keepQuery);

/// The address of a page from `site`, given once ("https://shop.example.com"), and the path of a cell
/// ("/cart?x=1"). The site is scheme and host alone, with or without a "/" behind them. The path begins with
/// "/" or is empty (white space counts as empty): what could also be a host, another scheme or "(other)" is
/// refused, never hung behind the site. A cell that holds a whole address of its own is that. Faults: those
/// of sourceUrl(); NotWebAddress for a site with more than that and for a path that is none ("cart",
/// "//host/cart", "javascript:…"). Cost: one pass.
[[nodiscard]] Value<std::string> joinSite(std::string_view site, std::string_view path, bool keepQuery);

} // namespace convey
