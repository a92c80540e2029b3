// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/url.h"

#include "base/text.h"
#include "value/scan.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

/// As find_first_of(), which looks for each byte in the set by a call.
template <typename Is>
std::size_t firstThat(std::string_view text, std::size_t from, Is is)
{
    const auto begin = text.begin() + static_cast<std::ptrdiff_t>(from);
    return static_cast<std::size_t>(std::find_if(begin, text.end(), is) - text.begin());
}

// 0 when `text` is not http or https.
std::size_t schemeLength(std::string_view text)
{
    for (const std::string_view scheme : {std::string_view("https://"), std::string_view("http://")}) {
        if (text.size() >= scheme.size() && equalsIgnoringAsciiCase(text.substr(0, scheme.size()), scheme))
            return scheme.size();
    }
    return 0;
}

/// What a byte may stand for behind the scheme.
enum UrlByte : std::uint8_t
{
    HostByte = 1, ///< in the name of a host
    PathByte = 2, ///< in a path, and known to RFC 3986 there
    HostEndByte = 4,
    PathEndByte = 8,
};

constexpr auto kUrlBytes = [] {
    std::array<std::uint8_t, 256> bytes{};
    for (std::size_t byte = 0; byte < bytes.size(); ++byte) {
        const char c = static_cast<char>(byte);
        const bool isOther = byte >= 0x80;
        const auto isOneOf = [c](std::string_view set) { return set.find(c) != std::string_view::npos; };
        if (isAsciiDigit(c) || isAsciiAlpha(c) || c == '-' || c == '_' || isOther)
            bytes[byte] |= HostByte;
        if (!isOneOf("\"<>{}|^`[]%?#"))
            bytes[byte] |= PathByte;
        if (isOneOf("/?#"))
            bytes[byte] |= HostEndByte;
        if (isOneOf("?#"))
            bytes[byte] |= PathEndByte;
    }
    return bytes;
}();

bool isUrlByte(char c, UrlByte kind)
{
    return (kUrlBytes[static_cast<unsigned char>(c)] & kind) != 0;
}

bool isHostLabel(std::string_view label)
{
    constexpr std::size_t kLongestLabel = 63; // of ASCII: an international one has another length on the wire
    const auto isNamed = [](char c) { return isUrlByte(c, HostByte); };
    const auto isOther = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    return !label.empty() && std::ranges::all_of(label, isNamed) && label.front() != '-'
        && label.back() != '-' && (label.size() <= kLongestLabel || std::ranges::any_of(label, isOther))
        && !equalsIgnoringAsciiCase(label, "xn--");
}

bool isHostName(std::string_view host)
{
    constexpr std::size_t kLongestHost = 253;
    if (host.ends_with('.')) // the root; "example.com." is "example.com"
        host.remove_suffix(1);
    if (host.empty() || host.size() > kLongestHost)
        return false;
    std::string_view label;
    for (std::size_t begin = 0; begin <= host.size(); begin += label.size() + 1) {
        label = host.substr(begin, firstThat(host, begin, [](char c) { return c == '.'; }) - begin);
        if (!isHostLabel(label))
            return false;
    }
    // No top-level domain is a number: 300.0.0.1 and 127.1 are addresses that went wrong.
    return !std::ranges::all_of(label, isAsciiDigit) || isIpv4Address(host);
}

bool isBracketedIpv6(std::string_view host)
{
    return host.starts_with('[') && host.ends_with(']') && isIpv6Address(host.substr(1, host.size() - 2));
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

/// The end of the path that begins at `begin`; npos when it holds a character that RFC 3986 knows no place
/// for in a path, or a percent sign that encodes nothing.
std::size_t endOfPath(std::string_view text, std::size_t begin)
{
    const auto encodes = [&](std::size_t percent) {
        const std::string_view digits = text.substr(percent + 1, 2);
        return digits.size() == 2 && isAllHex(digits);
    };
    std::size_t at = begin;
    for (; at < text.size(); ++at) {
        if (isUrlByte(text[at], PathByte))
            continue;
        if (isUrlByte(text[at], PathEndByte))
            break;
        if (text[at] != '%' || !encodes(at))
            return std::string_view::npos;
    }
    return at;
}

// Browsers leave more as it is in a query than RFC 3986 does ("|", "{", "100%").
bool isQuery(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return c == '"' || c == '<' || c == '>'; });
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
    const std::size_t hostEnd = firstThat(text, scheme, [](char c) { return isUrlByte(c, HostEndByte); });
    if (const auto fine = checkAuthority(text.substr(scheme, hostEnd - scheme)); !fine)
        return faulty(fine.error());
    const std::size_t pathEnd = endOfPath(text, hostEnd);
    if (pathEnd == std::string_view::npos)
        return faulty(ValueFault::BadCharacter);
    const std::size_t end = keepQuery ? std::min(text.find('#', pathEnd), text.size()) : pathEnd;
    // What is cut may be as it likes.
    if (!isQuery(text.substr(pathEnd, end - pathEnd)))
        return faulty(ValueFault::BadCharacter);
    return UrlParts{text.substr(0, hostEnd), text.substr(hostEnd, end - hostEnd)};
}

} // namespace

Value<std::string_view> sourceUrl(std::string_view cell, bool keepQuery)
{
    const std::string_view text = trimmed(cell);
    const auto parts = urlParts(text, keepQuery);
    if (!parts)
        return faulty(parts.error());
    return text.substr(0, parts->origin.size() + parts->rest.size());
}

Value<std::string> joinSite(std::string_view site, std::string_view path, bool keepQuery)
{
    const auto base = urlParts(trimmed(site), true);
    if (!base)
        return faulty(base.error());
    const bool isSite = (base->rest.empty() || base->rest == "/") && site.find('#') == std::string_view::npos;
    const std::string_view text = trimmed(path);
    const auto copied = [](const Value<std::string_view>& url) -> Value<std::string> {
        if (!url)
            return faulty(url.error());
        return std::string(*url);
    };
    if (schemeLength(text) != 0)
        return copied(sourceUrl(text, keepQuery));
    const bool isAbsolutePath = text.empty() || (text.starts_with('/') && !text.starts_with("//"));
    if (!isSite || !isAbsolutePath)
        return faulty(
            text.find('\\') != std::string_view::npos ? ValueFault::BadCharacter : ValueFault::NotWebAddress);
    const std::string whole = std::string(base->origin) += text;
    return copied(sourceUrl(whole, keepQuery));
}

} // namespace convey
