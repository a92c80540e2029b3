// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How a job reaches the network and the ledger, as a person's preferences say; both front ends start from
/// this. Plain functions; any thread.
#pragma once

#include "jobs/send_job.h"
#include "settings/preferences.h"

#include <string_view>

namespace convey {

/// The entry of the key store with the password of the proxy.
inline constexpr std::string_view kProxyPasswordReference = "proxy password";

/// Everything but the key and the proxy's password, which is missing where curl.proxy.wantsPassword():
/// history, requests in flight, proxy, extra certificates, a random seed for the waits. `clock` must not be
/// null. Errors: SettingsUnusable.
[[nodiscard]] Result<SendMeans> sendMeansFrom(
    const Preferences& preferences, std::shared_ptr<const Clock> clock);

} // namespace convey
