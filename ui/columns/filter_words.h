// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a filter does, in the words of the window. Pure functions; GUI thread only.
#pragma once

#include "jobs/filter_list.h"

#include <QString>

namespace convey::ui {

/// "Financial Status: refunded, voided", "Cancelled at: has a value".
[[nodiscard]] QString filterWords(const RowFilter& filter);

/// "3 conversions, USD 120.00"; or why there is nothing to count. `isCounted`: there is a check.
[[nodiscard]] QString filterCost(const ListedFilter& listed, bool isCounted);

/// A word of a column; the empty one in words.
[[nodiscard]] QString filterWord(std::string_view word);

} // namespace convey::ui
