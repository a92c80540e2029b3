// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Whole numbers and booleans. Pure functions; safe on any thread.
#pragma once

#include "value/fault.h"

#include <cstdint>
#include <string_view>

namespace convey {

/// An optional sign and 1 to 18 ASCII digits, trimmed; leading zeroes are fine. "2.0" and "1,000" are
/// Unreadable. Faults: Empty, Unreadable, OutOfRange (more digits), SpreadsheetDamage (1E+05).
[[nodiscard]] Value<std::int64_t> parseInteger(std::string_view text);

/// true, yes, 1 and false, no, 0, their first letters, and the same words of the program's languages (wahr,
/// vrai, ja, oui, はい …); trimmed, case ignored. "on", "x" and words of consent are none: a value table says
/// what those mean. Faults: Empty, NotTrueOrFalse.
[[nodiscard]] Value<bool> parseBool(std::string_view text);

} // namespace convey
