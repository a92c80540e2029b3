// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/proxy.h"

#include "base/text.h"
#include "delivery/endpoint.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QUrl>

#include <algorithm>
#include <array>

namespace convey {

namespace {

/// The variable that libcurl would use for an https address, in its order.
std::string environmentProxy()
{
    for (const char* name : std::array{"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}) {
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            return {value.constData(), static_cast<std::size_t>(value.size())};
    }
    return {};
}

ProxyChoice desktopProxy(const QUrl& endpoint)
{
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(endpoint));
    for (const QNetworkProxy& proxy : proxies) {
        const bool isHttp = proxy.type() == QNetworkProxy::HttpProxy;
        if (proxy.type() == QNetworkProxy::NoProxy)
            break;
        if (!isHttp && proxy.type() != QNetworkProxy::Socks5Proxy)
            continue;
        ProxyChoice choice{.kind = ProxyChoice::Kind::Fixed};
        // socks5h: the proxy looks the name up, as it may be the only one who can.
        choice.url = std::string(isHttp ? "http://" : "socks5h://") + toUtf8(proxy.hostName()) + ':'
            + std::to_string(proxy.port());
        choice.user = toUtf8(proxy.user());
        choice.password = Secret(toUtf8(proxy.password()));
        choice.shown = choice.url;
        return choice;
    }
    return {};
}

} // namespace

ProxyChoice chooseProxy(const ProxySettings& settings, std::string_view endpointUrl)
{
    const QUrl endpoint(toQString(endpointUrl));
    if (settings.mode == ProxySettings::Mode::None || isLoopbackHost(toUtf8(endpoint.host())))
        return {};
    if (settings.mode == ProxySettings::Mode::Manual) {
        return {.kind = ProxyChoice::Kind::Fixed,
            .url = settings.url,
            .user = settings.user,
            .password = settings.password.clone(),
            .shown = proxyWithoutCredentials(settings.url)};
    }
    if (const std::string fromEnvironment = environmentProxy(); !fromEnvironment.empty())
        return {.kind = ProxyChoice::Kind::Environment, .shown = proxyWithoutCredentials(fromEnvironment)};
    return desktopProxy(endpoint);
}

bool isProxyAddress(std::string_view url)
{
    constexpr std::array kSchemes = std::to_array<std::string_view>({"http", "https", "socks5", "socks5h"});
    constexpr std::string_view kMark = "://";
    const std::size_t mark = url.find(kMark);
    const bool hasScheme = mark != std::string_view::npos;
    if (hasScheme && std::ranges::find(kSchemes, url.substr(0, mark)) == kSchemes.end())
        return false;
    if (std::ranges::any_of(url, [](char c) { return c <= ' ' || c >= '\x7F' || c == '@'; }))
        return false;
    const std::string rest(hasScheme ? url.substr(mark + kMark.size()) : url);
    const QUrl parsed(toQString("http://" + rest), QUrl::StrictMode);
    const bool isBare = parsed.path().isEmpty() || parsed.path() == QStringLiteral("/");
    return parsed.isValid() && !parsed.host().isEmpty() && isBare && !parsed.hasQuery()
        && !parsed.hasFragment();
}

std::string proxyWithoutCredentials(std::string_view url)
{
    // "host:port" without a scheme is what libcurl and the environment also take.
    const bool hasScheme = url.find("://") != std::string_view::npos;
    QUrl parsed(hasScheme ? toQString(url) : QStringLiteral("http://") + toQString(url));
    if (!parsed.isValid() || parsed.host().isEmpty())
        return "?";
    parsed.setUserInfo(QString());
    return toUtf8(parsed.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

} // namespace convey
