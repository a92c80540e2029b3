// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the conversions of one recipe are usually worth: a slip of the decimal sign or of the money's unit is
/// seen beside it. A value; safe on any thread.
#pragma once

#include <cstdint>
#include <string>

namespace convey {

/// The middle amount of the events in one currency.
struct UsualAmount
{
    std::string currency{}; ///< ISO 4217 code
    std::int64_t minorUnits = 0; ///< of the median; exact within 7 percent

    bool operator==(const UsualAmount&) const = default;
};

} // namespace convey
