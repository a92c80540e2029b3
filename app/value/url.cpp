// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/url.h"

#include "base/text.h"
#include "value/scan.h"

#include <algorithm>
#include <arpa/inet.h>

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

bool isHostName(std::string_view host)
{
    const auto named = [](char c) {
        return isAsciiDigit(c) || isAsciiAlpha(c) || static_cast<unsigned char>(c) >= 0x80;
    };
    return std::any_of(host.begin(), host.end(), named) && std::all_of(host.begin(), host.end(), [&](char c) {
        return named(c) || c == '.' || c == '-' || c == '_' || c == '%' || c == '~';
    });
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
    return {};
}

} // namespace

Value<std::string> sourceUrl(std::string_view cell, bool keepQuery)
{
    std::string_view text = trimmed(cell);
    if (text.empty())
        return faulty(ValueFault::Empty);
    const std::size_t scheme = schemeLength(text);
    if (scheme == 0)
        return faulty(ValueFault::NotWebAddress);
    if (flawOf(text) != TextFlaw::None || text.find('\\') != std::string_view::npos)
        return faulty(ValueFault::BadCharacter);
    const std::size_t hostEnd = std::min(text.find_first_of("/?#", scheme), text.size());
    if (const auto fine = checkAuthority(text.substr(scheme, hostEnd - scheme)); !fine)
        return faulty(fine.error());
    return std::string(text.substr(0, text.find_first_of(keepQuery ? "#" : "?#", hostEnd)));
}

} // namespace convey
