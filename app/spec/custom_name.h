// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The rule for `custom_event_name`: 1 to 64 of A-Z a-z 0-9 _ -, first and last a letter or digit, not a
/// standard event's name. The API lower-cases it. Source: supported-events and image-tag, 2026-11-21. Pure
/// functions; safe on any thread.
#pragma once

#include <cstdint>
#include <string_view>

namespace convey::spec {

enum class CustomNameFault : std::uint8_t
{
    None,
    Empty,
    TooLong,
    BadCharacter,
    BadEnd,
    StandardName
};

/// The first thing wrong with `name` as it is (untrimmed); the standard names are compared without regard to
/// case.
[[nodiscard]] CustomNameFault checkCustomName(std::string_view name);

} // namespace convey::spec
