// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The numbers behind the pictures of the window: conversions by hour, amounts by doublings, by what
/// customers are recognised. Any thread.
#pragma once

#include "base/json.h"
#include "check/file_evidence.h"

#include <string>

namespace convey::cli {

/// The keys "by_hour" (168 counts, the oldest hour of the seven days first), "amounts" and "identities" of an
/// object. `now` is the clock of the check.
void writePictures(JsonWriter& json, const FileEvidence& evidence, EpochMs now);

/// "Customers are recognised by: email 98 %, phone 71 %"; empty without conversions.
[[nodiscard]] std::string identityLine(const IdentityCoverage& identities);

} // namespace convey::cli
