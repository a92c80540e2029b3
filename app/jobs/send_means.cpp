// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/send_means.h"

#include "settings/paths.h"

#include <QRandomGenerator>

namespace convey {

Result<SendMeans> sendMeansFrom(const Preferences& preferences, std::shared_ptr<const Clock> clock)
{
    SendMeans means{
        .ledgerPath = preferences.get<Preference::LedgerPath>(), .key = {}, .clock = std::move(clock)};
    if (means.ledgerPath.empty())
        means.ledgerPath = defaultLedgerPath();
    means.editsFolder = dataFolder() + "/edits";
    means.maxInFlight = static_cast<int>(preferences.get<Preference::RequestsInFlight>());
    means.largestBody = preferences.get<Preference::LargestBody>();
    means.seed = QRandomGenerator::system()->generate64();
    means.curl.extraCaFile = preferences.get<Preference::ExtraCaFile>();

    const std::string mode = preferences.get<Preference::ProxyMode>();
    ProxySettings& proxy = means.curl.proxy;
    proxy.mode = mode == "none" ? ProxySettings::Mode::None
        : mode == "manual"      ? ProxySettings::Mode::Manual
                                : ProxySettings::Mode::System;
    proxy.url = preferences.get<Preference::ProxyAddress>();
    proxy.user = preferences.get<Preference::ProxyUser>();
    if (proxy.mode == ProxySettings::Mode::Manual && proxy.url.empty())
        return fail(
            {.code = ErrorCode::SettingsUnusable, .subject = preferences.path(), .detail = "proxy/address"});
    return means;
}

} // namespace convey
