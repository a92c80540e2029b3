// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which columns of a file want to be shown in another way than as they are: personal values masked, amounts
/// aligned. Pure functions.
#pragma once

#include "recipe/recipe.h"
#include "table/table.h"

#include <set>
#include <span>

namespace convey::ui {

/// 0-based. Columns that feed a personal field, and those whose name says that they could, even when they are
/// not sent. A country tells nobody's name and is shown.
[[nodiscard]] std::set<int> personalColumns(std::span<const Column> columns, const Recipe& recipe);

/// 0-based. Columns of amounts and quantities.
[[nodiscard]] std::set<int> numberColumns(std::span<const Column> columns, const Recipe& recipe);

} // namespace convey::ui
