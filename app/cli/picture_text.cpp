// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/picture_text.h"

#include <algorithm>
#include <vector>

namespace convey::cli {

void writePictures(JsonWriter& json, const FileEvidence& evidence, EpochMs now)
{
    constexpr std::size_t kHoursOfWindow = 168;
    json.key("by_hour").beginArray();
    const std::vector<std::uint64_t> hours = evidence.times().byHour(now, 0);
    for (std::size_t hour = 0; hour < std::min(hours.size(), kHoursOfWindow); ++hour)
        json.value(static_cast<std::int64_t>(hours[hour]));
    json.endArray().key("amounts").beginArray();
    for (const AmountSpread& spread : evidence.amountSpreads()) {
        json.beginObject().key("currency").value(spread.currency);
        json.key("events").value(static_cast<std::int64_t>(spread.events));
        json.key("median_minor_units").value(spread.median).key("steps").beginArray();
        for (const AmountSpread::Step& step : spread.steps) {
            json.beginObject().key("from_minor_units").value(step.from);
            json.key("events").value(static_cast<std::int64_t>(step.events)).endObject();
        }
        json.endArray().endObject();
    }
    const IdentityCoverage& identities = evidence.identities();
    json.endArray().key("identities").beginObject();
    json.key("events").value(static_cast<std::int64_t>(identities.events));
    for (std::size_t kind = 0; kind < kIdentityKindCount; ++kind)
        json.key(identityKindName(static_cast<IdentityKind>(kind)))
            .value(static_cast<std::int64_t>(identities.have.at(kind)));
    json.endObject();
}

std::string identityLine(const IdentityCoverage& identities)
{
    constexpr std::uint64_t kPercent = 100;
    std::string text;
    for (std::size_t kind = 0; kind < kIdentityKindCount; ++kind) {
        const std::uint64_t have = identities.have.at(kind);
        if (have == 0)
            continue;
        text += text.empty() ? "Customers are recognised by: " : ", ";
        text += std::string(identityKindName(static_cast<IdentityKind>(kind))) + ' '
            + std::to_string(have * kPercent / identities.events) + " %";
    }
    return text;
}

} // namespace convey::cli
