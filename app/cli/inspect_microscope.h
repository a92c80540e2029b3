// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The part of `inspect` that shows money and times closely. Plain functions of the main thread.
#pragma once

#include "base/json.h"
#include "cli/output.h"
#include "jobs/microscope_job.h"

namespace convey::cli {

/// {"currency","unit","rows":[{"line","raw","minor_units","readable"}],"amounts","sum_if_major","sum_if_minor",
/// "not_summed"}, or null.
void writeMicroscope(JsonWriter& json, const std::optional<MoneyMicroscope>& money);
/// {"time_zone","counts":[24],"unread","rows":[{"line","local","utc"}]}, or null.
void writeHours(JsonWriter& json, const FileMicroscope& seen);

void printMicroscope(const FileMicroscope& seen, const Output& output);

} // namespace convey::cli
