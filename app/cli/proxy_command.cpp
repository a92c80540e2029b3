// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/json.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/proxy_options.h"
#include "jobs/send_means.h"
#include "settings/paths.h"
#include "settings/preferences.h"
#include "vault/keychain_vault.h"

#include <memory>

namespace convey::cli {

namespace {

std::string_view modeWord(ProxySettings::Mode mode)
{
    using enum ProxySettings::Mode;
    return mode == None ? "none" : mode == Manual ? "manual" : "system";
}

/// `isKept`: the key store has a password for it.
void tellProxy(const Preferences& preferences, bool isKept, const Session& session)
{
    const std::string mode = preferences.get<Preference::ProxyMode>();
    const std::string address = preferences.get<Preference::ProxyAddress>();
    const std::string user = preferences.get<Preference::ProxyUser>();
    const bool isManual = mode == modeWord(ProxySettings::Mode::Manual);
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.key("mode").value(mode);
    if (isManual) {
        json.key("address").value(address);
        json.key("user").value(user);
        json.key("password_kept").value(isKept);
    }
    json.endObject();
    session.output->document(text);
    if (!isManual)
        session.output->line(mode == "none" ? "Sends go to OpenAI without a proxy."
                                            : "Sends go through the proxy that the system names, if any.");
    else if (user.empty())
        session.output->line("Sends go through the proxy " + address + ", without a user name.");
    else
        session.output->line("Sends go through the proxy " + address + " as " + user
            + (isKept ? "; its password is in the key store." : "; no password is kept in the key store."));
    session.finish(ExitCode::Fine);
}

Result<> keepProxy(const ProxySettings& proxy, Preferences& preferences)
{
    if (Result<> kept = preferences.set<Preference::ProxyMode>(std::string(modeWord(proxy.mode))); !kept)
        return kept;
    if (proxy.mode == ProxySettings::Mode::Manual) {
        if (Result<> kept = preferences.set<Preference::ProxyAddress>(proxy.url); !kept)
            return kept;
    }
    return preferences.set<Preference::ProxyUser>(proxy.user);
}

} // namespace

void runProxyCommand(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 1, "ADDRESS"); !words)
        return session.failWith(words.error());
    Result<Preferences> opened = Preferences::open(defaultPreferencesPath());
    if (!opened)
        return session.failWith(opened.error());
    auto preferences = std::make_shared<Preferences>(*std::move(opened));
    auto* vault = new KeychainVault(QStringLiteral("convey"), session.context);
    const QString reference = toQString(kProxyPasswordReference);

    if (arguments.words().empty()) {
        if (preferences->get<Preference::ProxyUser>().empty())
            return tellProxy(*preferences, false, session);
        return vault->read(
            reference, session.context, [preferences, session](const Result<Secret>& password) {
                tellProxy(*preferences, password.has_value(), session);
            });
    }
    Result<ProxySettings> proxy = proxyFromWord(arguments.word(0), "ADDRESS");
    if (!proxy)
        return session.failWith(proxy.error());
    if (const Result<> laid = layProxyOptions(arguments, *proxy); !laid)
        return session.failWith(laid.error());
    Result<std::optional<Secret>> password = givenProxyPassword(arguments);
    if (!password)
        return session.failWith(password.error());
    if (*password && !proxy->wantsPassword())
        return session.failWith({.code = ErrorCode::UsageMissingArgument, .subject = "--proxy-user"});
    const bool hadUser = !preferences->get<Preference::ProxyUser>().empty();
    if (const Result<> stored = keepProxy(*proxy, *preferences); !stored)
        return session.failWith(stored.error());
    const auto tell = [preferences, session](bool isKept) { tellProxy(*preferences, isKept, session); };
    if (!*password && hadUser && !proxy->wantsPassword()) // and what nobody needs is not kept
        return vault->forget(reference, session.context, [tell](const Result<>&) { tell(false); });
    if (!*password && proxy->wantsPassword())
        return vault->read(
            reference, session.context, [tell](const Result<Secret>& kept) { tell(kept.has_value()); });
    if (!*password)
        return tell(false);
    vault->write(reference, std::move(**password), session.context, [tell, session](const Result<>& written) {
        if (!written)
            return session.failWith(written.error());
        tell(true);
    });
}

} // namespace convey::cli
