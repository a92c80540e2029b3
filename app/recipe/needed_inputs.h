// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which inputs every conversion of a recipe needs. Plain functions; any thread.
#pragma once

#include "recipe/recipe.h"

#include <vector>

namespace convey {

/// Is this input needed, as the recipe stands? Sources: conversions-api and supported-events, 2026-11-21.
[[nodiscard]] bool isNeeded(Input input, const Recipe& recipe);

/// The needed inputs that the recipe leaves empty.
[[nodiscard]] std::vector<Input> missingInputs(const Recipe& recipe);

} // namespace convey
