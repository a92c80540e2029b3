// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where conversions are sent: the endpoint, the Pixel ID and the form of a key, checked before any use.
/// Pure values; safe on any thread.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace convey {

/// The API's own address. Source: developers.openai.com/ads/conversions-api, read 2026-11-21.
inline constexpr std::string_view kDefaultEndpoint = "https://bzr.openai.com";

class Endpoint
{
public:
    /// Reads `scheme://host[:port][/prefix]`. A trailing "/" or "/v1/events" is taken off, so that a pasted
    /// events address works too. `http` is taken only for a loopback host: the key would travel in the clear
    /// anywhere else.
    /// Errors: EndpointInvalid (not such an address; user name, password, query or fragment in it),
    /// EndpointNotSecure. Both carry the host in `subject` where it could be read, never the whole text.
    [[nodiscard]] static Result<Endpoint> parse(std::string_view url);

    /// Host name as sent on the wire: lower case, internationalised names in their ASCII form, IPv6 without
    /// brackets.
    [[nodiscard]] const std::string& host() const { return m_host; }
    /// The normalised address without a trailing slash; what a receipt and the ledger keep.
    [[nodiscard]] const std::string& base() const { return m_base; }
    [[nodiscard]] bool isSecure() const { return m_secure; }
    /// Whether the host can only be this computer (see isLoopbackHost).
    [[nodiscard]] bool isLoopback() const { return m_loopback; }
    /// Whether this is OpenAI's own address. Anything else deserves to be shown to a person.
    [[nodiscard]] bool isDefault() const { return m_base == kDefaultEndpoint; }

    /// `<base>/v1/events?pid=<pixel>`, the Pixel ID percent-encoded (RFC 3986: all but unreserved). The pixel
    /// is not checked here.
    [[nodiscard]] std::string eventsUrl(std::string_view pixel) const;

    bool operator==(const Endpoint&) const = default;

private:
    Endpoint() = default;

    std::string m_base;
    std::string m_host;
    bool m_secure = false;
    bool m_loopback = false;
};

/// "localhost" (RFC 6761 section 6.3), 127.0.0.0/8 or ::1. Nothing is looked up.
[[nodiscard]] bool isLoopbackHost(std::string_view host);

/// A Pixel ID is opaque: not empty, and only of characters that are safe in a URL (RFC 3986 unreserved).
/// Errors: PixelMissing; PixelInvalid, with `detail` "source_id" when it starts like the *source id* that Ads
/// Manager shows beside it (`cds_`, `clidsrc_`: the usual mix-up), else "characters".
/// Source: pixel list of the Ads API reference, read 2026-11-21.
[[nodiscard]] Result<> checkPixel(std::string_view pixel);

/// A key may hold visible ASCII only: white space or a control character in it is a slip of copying, or an
/// attempt to add a header. Its prefix says nothing (both kinds of key share it). Errors: KeyMissing,
/// KeyInvalid; neither holds any part of the key.
[[nodiscard]] Result<> checkKey(std::string_view key);

} // namespace convey
