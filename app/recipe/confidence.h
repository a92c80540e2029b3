// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How sure a guess is. A value.
#pragma once

#include <cstdint>
#include <string_view>

namespace convey {

/// High = the header is a name that means nothing else, and no value says otherwise.
enum class Confidence : std::uint8_t
{
    Low,
    Medium,
    High
};
[[nodiscard]] std::string_view confidenceName(Confidence confidence);

} // namespace convey
