// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Cells of times and what is read in them, each row named after its rule.
#pragma once

#include "value/time.h"

#include <span>
#include <string_view>

namespace convey::test {

struct TimeCase
{
    const char* rule = "";
    std::string_view cell{};
    const char* expected = ""; ///< ISO in UTC, or "!" and the name of the fault
    const char* zone = ""; ///< of the rule; empty: none
    DateOrder order = DateOrder::Unknown;
    int firstYear = -1; ///< below 0: none
    SerialSystem serials = SerialSystem::Unknown;
    int minuteOfDay = -1; ///< below 0: none
};

[[nodiscard]] std::span<const TimeCase> timeCasesOfMonths();
[[nodiscard]] std::span<const TimeCase> timeCasesOfNames();
[[nodiscard]] std::span<const TimeCase> timeCasesOfNumbers();
[[nodiscard]] std::span<const TimeCase> timeCasesOfNone();
[[nodiscard]] std::span<const TimeCase> timeCasesOfZones();

} // namespace convey::test
