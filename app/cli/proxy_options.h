// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which proxy a send goes through: `--proxy` and `--proxy-user`, else the preferences; and its password:
/// `--proxy-password-file` (`-` is standard input), else CONVEY_PROXY_PASSWORD, else the system's key store.
/// Never an argument. Main thread.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "cli/arguments.h"
#include "delivery/endpoint.h"
#include "delivery/proxy.h"

#include <functional>
#include <optional>
#include <string_view>

class QObject;

namespace convey::cli {

/// What a word for a proxy means: `system`, `none` or an address. Errors: UsageBadValue with `subject`.
[[nodiscard]] Result<ProxySettings> proxyFromWord(std::string_view word, std::string_view subject);

/// Lays the options over `settings`, which the preferences gave. Errors: UsageBadValue;
/// UsageMissingArgument (a user or a password without a proxy of one's own).
[[nodiscard]] Result<> layProxyOptions(const Arguments& arguments, ProxySettings& settings);

/// The password that the command line or the environment gives; none where neither does. The variable is
/// removed, so that no child process sees it. Errors: those of readSmallFile(), UsageBadValue (empty, several
/// lines, too long).
[[nodiscard]] Result<std::optional<Secret>> givenProxyPassword(const Arguments& arguments);

/// Calls `done` once, later, with the password of `settings`; an empty one where none is wanted, or the way
/// to `endpoint` needs no proxy. Errors: as givenProxyPassword(), those of the key store.
void findProxyPassword(const Arguments& arguments, const ProxySettings& settings, const Endpoint& endpoint,
    QObject* context, std::function<void(Result<Secret>)> done);

} // namespace convey::cli
