// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which constants an input understands, and what those mean that say how others are read. Pure functions;
/// safe on any thread.
#pragma once

#include "recipe/binding.h"

namespace convey {

inline constexpr std::size_t kMaxConstantBytes = 10'000;

/// In the list of `country_names`: no name of several countries is sent.
inline constexpr std::string_view kNoCountry = "none";

[[nodiscard]] bool constantIsUnderstood(Input input, std::string_view text);

/// Minutes since midnight of "12:00" (hours and minutes in two digits each, 00:00 to 23:59).
[[nodiscard]] std::optional<std::int32_t> minuteOfDay(std::string_view text);

/// Can `text` be sent as this kind? A number is one of JSON (RFC 8259, section 6) of at most 40 bytes; a
/// boolean is `true` or `false`.
[[nodiscard]] bool freeTextIsUnderstood(FreeKind kind, std::string_view text);

} // namespace convey
