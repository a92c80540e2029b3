// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/endpoint.h"

#include "base/text.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace convey {

namespace {

constexpr std::string_view kEventsPath = "/v1/events";

Error endpointError(ErrorCode code, std::string host, std::string_view detail)
{
    return {.code = code, .subject = std::move(host), .detail = std::string(detail)};
}

} // namespace

Result<Endpoint> Endpoint::parse(std::string_view text)
{
    text = trimmed(text);
    // QUrl would take these after repairing them; an address with such a character is a slip.
    const bool clean = std::none_of(text.begin(), text.end(),
        [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F || c == '\\'; });
    const QUrl url(toQString(text), QUrl::StrictMode);
    const std::string host = toUtf8(url.host(QUrl::FullyEncoded).toLower());
    const std::string scheme = toUtf8(url.scheme().toLower());
    if (!clean || !url.isValid() || host.empty() || url.port() == 0)
        return fail(
            endpointError(ErrorCode::EndpointInvalid, host, "not an address of the form https://host"));
    if (scheme != "https" && scheme != "http")
        return fail(endpointError(ErrorCode::EndpointInvalid, host, "the scheme is neither https nor http"));
    if (!url.userInfo().isEmpty() || text.find('@') != std::string_view::npos)
        return fail(
            endpointError(ErrorCode::EndpointInvalid, host, "a user name or password in the address"));
    if (url.hasQuery() || url.hasFragment())
        return fail(endpointError(ErrorCode::EndpointInvalid, host, "a query or fragment in the address"));

    Endpoint endpoint;
    endpoint.m_host = host;
    endpoint.m_secure = scheme == "https";
    endpoint.m_loopback = isLoopbackHost(host);
    if (!endpoint.m_secure && !endpoint.m_loopback)
        return fail(endpointError(ErrorCode::EndpointNotSecure, host, "http to another computer"));

    std::string path = toUtf8(url.path(QUrl::FullyEncoded));
    const auto cutSlashes = [&path] {
        while (path.ends_with('/'))
            path.pop_back();
    };
    cutSlashes();
    if (path.ends_with(kEventsPath))
        path.resize(path.size() - kEventsPath.size());
    cutSlashes();

    const bool isIpv6 = host.find(':') != std::string::npos;
    endpoint.m_base = scheme + "://" + (isIpv6 ? '[' + host + ']' : host);
    const int defaultPort = endpoint.m_secure ? 443 : 80;
    if (url.port(defaultPort) != defaultPort)
        endpoint.m_base += ':' + std::to_string(url.port());
    endpoint.m_base += path;
    return endpoint;
}

std::string Endpoint::eventsUrl(std::string_view pixel) const
{
    return m_base + std::string(kEventsPath) + "?pid=" + percentEncoded(pixel);
}

bool isLoopbackHost(std::string_view host)
{
    if (equalsIgnoringAsciiCase(host, "localhost"))
        return true;
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    // Only the plain notations: what else may mean 127.0.0.1 (octal, one number) differs by library.
    const QHostAddress address(toQString(host));
    return !address.isNull() && address.isLoopback() && toUtf8(address.toString()) == host;
}

Result<> checkPixel(std::string_view pixel)
{
    if (pixel.empty())
        return fail({.code = ErrorCode::PixelMissing});
    if (!std::all_of(pixel.begin(), pixel.end(), isUnreserved))
        return fail({.code = ErrorCode::PixelInvalid, .detail = "characters"});
    if (pixel.starts_with("cds_") || pixel.starts_with("clidsrc_"))
        return fail({.code = ErrorCode::PixelInvalid, .subject = std::string(pixel), .detail = "source_id"});
    return {};
}

Result<> checkKey(std::string_view key)
{
    if (key.empty())
        return fail({.code = ErrorCode::KeyMissing});
    const bool visible = std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7F'; });
    if (!visible)
        return fail({.code = ErrorCode::KeyInvalid});
    return {};
}

} // namespace convey
