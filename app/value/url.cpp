// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/url.h"

#include "base/text.h"
#include "value/scan.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>

namespace convey {

namespace {

// 0 when `text` is not http or https.
std::size_t schemeLength(std::string_view text)
{
    for (const std::string_view scheme : {std::string_view("https://"), std::string_view("http://")}) {
        if (text.size() >= scheme.size() && equalsIgnoringAsciiCase(text.substr(0, scheme.size()), scheme))
            return scheme.size();
    }
    return 0;
}

bool isHostLabel(std::string_view label)
{
    constexpr std::size_t kLongestLabel = 63; // of ASCII: an international one has another length on the wire
    const auto isOther = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    const bool named = std::all_of(label.begin(), label.end(),
        [&](char c) { return isAsciiDigit(c) || isAsciiAlpha(c) || c == '-' || c == '_' || isOther(c); });
    const bool international = std::any_of(label.begin(), label.end(), isOther);
    return named && !label.empty() && label.front() != '-' && label.back() != '-'
        && (international || label.size() <= kLongestLabel) && !equalsIgnoringAsciiCase(label, "xn--");
}

bool isIpv4(const std::string& host)
{
    in_addr address{};
    return inet_pton(AF_INET, host.c_str(), &address) == 1;
}

bool isHostName(std::string_view host)
{
    constexpr std::size_t kLongestHost = 253;
    if (host.ends_with('.')) // the root; "example.com." is "example.com"
        host.remove_suffix(1);
    if (host.empty() || host.size() > kLongestHost)
        return false;
    std::string_view label;
    for (std::string_view rest = host;;) {
        const std::size_t dot = rest.find('.');
        label = rest.substr(0, dot);
        if (!isHostLabel(label))
            return false;
        if (dot == std::string_view::npos)
            break;
        rest.remove_prefix(dot + 1);
    }
    // No top-level domain is a number: 300.0.0.1 and 127.1 are addresses that went wrong.
    return !std::all_of(label.begin(), label.end(), isAsciiDigit) || isIpv4(std::string(host));
}

bool isBracketedIpv6(std::string_view host)
{
    if (host.size() < 4 || host.front() != '[' || host.back() != ']')
        return false;
    in6_addr address{};
    return inet_pton(AF_INET6, std::string(host.substr(1, host.size() - 2)).c_str(), &address) == 1;
}

Value<> checkAuthority(std::string_view authority)
{
    if (authority.find('@') != std::string_view::npos)
        return faulty(ValueFault::HasCredentials);
    const std::size_t bracket = authority.starts_with('[') ? authority.find(']') : 0;
    const std::size_t colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    const std::string_view host = authority.substr(0, std::min(colon, authority.size()));
    if (!isHostName(host) && !isBracketedIpv6(host))
        return faulty(ValueFault::NotWebAddress);
    if (colon == std::string_view::npos)
        return {};
    const std::string_view port = authority.substr(colon + 1);
    if (port.find_first_not_of("0123456789") != std::string_view::npos)
        return faulty(ValueFault::NotWebAddress);
    constexpr int kMaxPort = 65535;
    int number = 0;
    for (const char digit : port) {
        number = number * 10 + (digit - '0');
        if (number > kMaxPort)
            return faulty(ValueFault::OutOfRange);
    }
    if (!port.empty() && number == 0)
        return faulty(ValueFault::NotWebAddress);
    return {};
}

/// As find_first_of(), which looks for each byte in the set by a call.
template <typename Is>
std::size_t firstThat(std::string_view text, std::size_t from, Is is)
{
    const auto begin = text.begin() + static_cast<std::ptrdiff_t>(from);
    return static_cast<std::size_t>(std::find_if(begin, text.end(), is) - text.begin());
}

constexpr auto kForbiddenInPath = [] {
    std::array<bool, 256> bytes{};
    for (const char c : std::string_view("\"<>{}|^`[]"))
        bytes[static_cast<unsigned char>(c)] = true;
    return bytes;
}();

// No character that RFC 3986 knows no place for in a path, no percent sign alone.
bool isPath(std::string_view text)
{
    const auto encodes = [&](std::size_t percent) {
        const std::string_view digits = text.substr(percent + 1, 2);
        return digits.size() == 2 && isAllHex(digits);
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '%' && !encodes(at))
            return false;
    }
    return std::none_of(
        text.begin(), text.end(), [](char c) { return kForbiddenInPath[static_cast<unsigned char>(c)]; });
}

// Browsers leave more as it is in a query than RFC 3986 does ("|", "{", "100%").
bool isQuery(std::string_view text)
{
    return text.find_first_of("\"<>") == std::string_view::npos;
}

struct UrlParts
{
    std::string_view origin; // scheme, host and port
    std::string_view rest; // path and query
};

Value<UrlParts> urlParts(std::string_view text, bool keepQuery)
{
    if (text.empty())
        return faulty(ValueFault::Empty);
    const std::size_t scheme = schemeLength(text);
    if (scheme == 0)
        return faulty(ValueFault::NotWebAddress);
    if (flawOf(text) != TextFlaw::None || text.find('\\') != std::string_view::npos)
        return faulty(ValueFault::BadCharacter);
    const auto endsPath = [](char c) { return c == '?' || c == '#'; };
    const std::size_t hostEnd = firstThat(text, scheme, [&](char c) { return c == '/' || endsPath(c); });
    if (const auto fine = checkAuthority(text.substr(scheme, hostEnd - scheme)); !fine)
        return faulty(fine.error());
    const std::size_t pathEnd = firstThat(text, hostEnd, endsPath);
    const std::size_t end = keepQuery ? std::min(text.find('#', hostEnd), text.size()) : pathEnd;
    // What is cut may be as it likes.
    if (!isPath(text.substr(hostEnd, pathEnd - hostEnd)) || !isQuery(text.substr(pathEnd, end - pathEnd)))
        return faulty(ValueFault::BadCharacter);
    return UrlParts{text.substr(0, hostEnd), text.substr(hostEnd, end - hostEnd)};
}

} // namespace

Value<std::string> sourceUrl(std::string_view cell, bool keepQuery)
{
    const auto parts = urlParts(trimmed(cell), keepQuery);
    if (!parts)
        return faulty(parts.error());
    return std::string(parts->origin) += parts->rest;
}

Value<std::string> joinSite(std::string_view site, std::string_view path, bool keepQuery)
{
    const auto base = urlParts(trimmed(site), true);
    if (!base)
        return faulty(base.error());
    const bool isSite = (base->rest.empty() || base->rest == "/") && site.find('#') == std::string_view::npos;
    const std::string_view text = trimmed(path);
    if (schemeLength(text) != 0)
        return sourceUrl(text, keepQuery);
    const bool isAbsolutePath = text.empty() || (text.starts_with('/') && !text.starts_with("//"));
    if (!isSite || !isAbsolutePath)
        return faulty(
            text.find('\\') != std::string_view::npos ? ValueFault::BadCharacter : ValueFault::NotWebAddress);
    return sourceUrl(std::string(base->origin) += text, keepQuery);
}

} // namespace convey
