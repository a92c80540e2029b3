// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which way the posts take to the endpoint. The choice is always ours, never a library's default, so that it
/// can be shown. Use from the thread that owns the transport: the system's answer may block on a script.
#pragma once

#include "base/secret.h"

#include <string>
#include <string_view>

namespace convey {

struct ProxySettings
{
    enum class Mode : unsigned char
    {
        System,
        None,
        Manual,
    };

    Mode mode = Mode::System;
    std::string url{}; ///< Manual: `scheme://host:port`, scheme http, https, socks5 or socks5h
    std::string user{}; ///< Manual, may be empty
    Secret password{};

    [[nodiscard]] bool wantsPassword() const { return mode == Mode::Manual && !user.empty(); }
};

struct ProxyChoice
{
    enum class Kind : unsigned char
    {
        Direct,
        Environment, ///< libcurl reads https_proxy, all_proxy and no_proxy itself
        Fixed, ///< `url`, `user` and `password`
    };

    Kind kind = Kind::Direct;
    std::string url{};
    std::string user{};
    Secret password{};
    std::string shown{}; ///< for people and logs, without user and password; empty when direct
};

/// Decides for one endpoint URL. A loopback host is always direct: no proxy can reach this computer's own
/// sandbox. System: the environment first, since Qt knows neither all_proxy nor a no_proxy entry without a
/// leading dot (Qt 6.4.2, 2026-11-21), else what the desktop has set.
[[nodiscard]] ProxyChoice chooseProxy(const ProxySettings& settings, std::string_view endpointUrl);

/// Whether `url` can be a proxy of mode manual: a host, maybe with one of the four schemes and a port, and
/// nothing else. A user name or password has a place of its own.
[[nodiscard]] bool isProxyAddress(std::string_view url);

/// `url` without user name and password, for showing. Text that can't be read becomes "?".
[[nodiscard]] std::string proxyWithoutCredentials(std::string_view url);

} // namespace convey
