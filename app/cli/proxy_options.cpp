// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/proxy_options.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "jobs/send_means.h"
#include "vault/keychain_vault.h"

#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace convey::cli {

namespace {

constexpr const char* kProxyPasswordVariable = "CONVEY_PROXY_PASSWORD";
constexpr std::size_t kMaxProxyPasswordBytes = 1'000;
constexpr std::string_view kProxyPasswordOption = "--proxy-password-file";

/// One line; blanks may belong to it.
Result<Secret> proxyPassword(std::string_view text, std::string_view subject)
{
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    const bool isLine =
        std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < ' '; });
    if (text.empty() || text.size() > kMaxProxyPasswordBytes || !isLine)
        return fail({.code = ErrorCode::UsageBadValue, .subject = std::string(subject)});
    return Secret(std::string(text));
}

Result<Secret> readProxyPassword(std::string_view path)
{
    if (path != "-") {
        return readSmallFile(path, kMaxProxyPasswordBytes).and_then([](const std::string& text) {
            return proxyPassword(text, kProxyPasswordOption);
        });
    }
    // One more than may be, and the line break.
    std::string text(kMaxProxyPasswordBytes + 3, '\0');
    text.resize(std::fread(text.data(), 1, text.size(), stdin));
    Result<Secret> password = proxyPassword(text, kProxyPasswordOption);
    const Secret wiped(std::move(text));
    return password;
}

} // namespace

Result<ProxySettings> proxyFromWord(std::string_view word, std::string_view subject)
{
    using enum ProxySettings::Mode;
    if (word == "system" || word == "none")
        return ProxySettings{.mode = word == "none" ? None : System};
    if (!isProxyAddress(word)) {
        return fail({.code = ErrorCode::UsageBadValue,
            .subject = std::string(subject),
            .detail = "An address is scheme://host:port, without name and password."});
    }
    return ProxySettings{.mode = Manual, .url = std::string(word)};
}

Result<> layProxyOptions(const Arguments& arguments, ProxySettings& settings)
{
    if (arguments.has("proxy")) {
        Result<ProxySettings> given = proxyFromWord(arguments.value("proxy"), "--proxy");
        if (!given)
            return fail(given.error());
        // The name that is kept belongs to the proxy that is kept.
        if (given->mode == ProxySettings::Mode::Manual && given->url == settings.url)
            given->user = settings.user;
        settings = *std::move(given);
    }
    const bool isManual = settings.mode == ProxySettings::Mode::Manual;
    for (const std::string_view option : {"proxy-user", "proxy-password-file"}) {
        if (arguments.has(option) && !isManual)
            return fail({.code = ErrorCode::UsageMissingArgument, .subject = "--proxy"});
    }
    if (arguments.has("proxy-user"))
        settings.user = arguments.value("proxy-user");
    return {};
}

Result<std::optional<Secret>> givenProxyPassword(const Arguments& arguments)
{
    const QByteArray variable = qgetenv(kProxyPasswordVariable);
    qunsetenv(kProxyPasswordVariable);
    if (arguments.has("proxy-password-file")) {
        Result<Secret> read = readProxyPassword(arguments.value("proxy-password-file"));
        if (!read)
            return fail(read.error());
        return *std::move(read);
    }
    if (variable.isEmpty())
        return std::optional<Secret>();
    Result<Secret> password = proxyPassword(
        {variable.constData(), static_cast<std::size_t>(variable.size())}, kProxyPasswordVariable);
    if (!password)
        return fail(password.error());
    return *std::move(password);
}

void findProxyPassword(const Arguments& arguments, const ProxySettings& settings, const Endpoint& endpoint,
    QObject* context, std::function<void(Result<Secret>)> done)
{
    Result<std::optional<Secret>> given = givenProxyPassword(arguments);
    if (settings.wantsPassword() && !endpoint.isLoopback() && given && !*given) {
        auto* vault = new KeychainVault(QStringLiteral("convey"), context);
        return vault->read(toQString(kProxyPasswordReference), context,
            [vault, done = std::move(done)](Result<Secret> password) {
                vault->deleteLater();
                done(std::move(password));
            });
    }
    Result<Secret> password;
    if (!given)
        password = fail(given.error());
    else if (*given)
        password = std::move(**given);
    auto shared = std::make_shared<Result<Secret>>(std::move(password));
    QTimer::singleShot(0, context, [shared, done = std::move(done)] { done(std::move(*shared)); });
}

} // namespace convey::cli
