// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// `--destination NAME`: where a saved destination sends to, instead of --pixel and --endpoint. Main thread.
#pragma once

#include "base/result.h"
#include "cli/arguments.h"
#include "settings/destinations.h"

#include <string_view>

namespace convey::cli {

/// The saved destination of this name. Errors: UsageBadValue (`option` is the subject), SettingsUnusable.
[[nodiscard]] Result<Destination> savedDestination(std::string_view name, std::string_view option);

/// The same command line with the pixel and the address of `--destination`; as it is where that is not given.
/// Errors: those of savedDestination(), UsageOptionConflict (--pixel or --endpoint beside it).
[[nodiscard]] Result<Arguments> withDestination(const Arguments& arguments);

} // namespace convey::cli
