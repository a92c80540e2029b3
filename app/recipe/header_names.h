// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The names under which real exports keep what an input needs. Adding a name is adding a row.
/// A table; safe on any thread.
#pragma once

#include "recipe/guess.h"
#include "recipe/input.h"

#include <span>
#include <string_view>

namespace convey {

struct HeaderName
{
    std::string_view name; ///< as foldedWord() makes it
    Input input;
    Confidence confidence;
};

/// The more telling names of an input come first: when two columns fit, the earlier row wins.
[[nodiscard]] std::span<const HeaderName> headerNames();

} // namespace convey
