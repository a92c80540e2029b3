// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which filters decide what is left out of an upload, with those of its setup that a person switched off,
/// and what each costs. Pure functions; safe on any thread.
#pragma once

#include "check/money_sums.h"
#include "recipe/row_filter.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace convey {

struct CheckResult;
struct Recipe;
class Upload;

struct ListedFilter
{
    RowFilter filter{};
    bool isOn = true;
    bool hasColumn = true; ///< the file has it; without it the filter does nothing
    bool isShared = false; ///< the numbers are those of all filters of this reason
    std::uint64_t events = 0; ///< that it leaves out; 0 while there is no check
    std::vector<CurrencySum> money{}; ///< of them

    bool operator==(const ListedFilter&) const = default;
};

/// The filters of the recipe's origin (`setup`, or else the recognised program), on or off, in its order;
/// then the others of the recipe in use. One whose column and reason are still filtered by was changed, not
/// switched off. `check` may be null.
[[nodiscard]] std::vector<ListedFilter> listFilters(
    const Upload& upload, const Recipe* setup, const CheckResult* check);

/// Those on a column that are on, as Recipe::setFilters() takes them.
[[nodiscard]] std::vector<RowFilter> filtersOn(
    const std::vector<ListedFilter>& listed, std::string_view column);

} // namespace convey
