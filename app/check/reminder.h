// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A calendar file that reminds of the next export. Pure; any thread.
#pragma once

#include "base/clock.h"

#include <string>
#include <string_view>

namespace convey {

struct Reminder
{
    EpochMs at = 0; ///< by when to export again
    EpochMs made = 0; ///< now
    std::string_view summary{}; ///< in the reader's language, UTF-8; nothing of the file's rows
    std::string_view description{};
};

/// One event of a quarter of an hour that ends at `at`, with an alarm three hours before (RFC 5545, September
/// 2009; sections 3.1, 3.3.11 and 3.6). Times are UTC: the calendar shows its own zone.
[[nodiscard]] std::string reminderIcs(const Reminder& reminder);

} // namespace convey
