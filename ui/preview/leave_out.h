// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Many rows at once into and out of the edits. Pure functions.
#pragma once

#include "table/edits.h"

#include <cstdint>
#include <span>

namespace convey::ui {

/// The edits without these rows among those left out; edited cells stay. `rows` ascend. Cost: linear, where
/// taking back one by one is quadratic.
[[nodiscard]] Edits withTakenBack(const Edits& edits, std::span<const std::uint64_t> rows);

} // namespace convey::ui
