// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A few amounts seen closely: as the file has them, in the minor units that are sent, and as people read
/// them. A factor of 100 is seen at a glance. Values and a pure function; safe on any thread.
#pragma once

#include "recipe/recipe.h"
#include "value/money_evidence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

struct MagnifiedAmount
{
    std::int64_t line = 0; ///< 1-based in the file
    std::string raw{}; ///< as the cell has it, trimmed; long ones are cut
    std::optional<std::int64_t> minorUnits{}; ///< none: see `fault`
    std::string readable{}; ///< "129.99": major units, a dot, as many decimals as the currency has
    std::string currency{}; ///< of this row: the one of all rows, or what the cell says; may be empty
    ValueFault fault = ValueFault::Empty; ///< without minorUnits: why
};

struct MoneyMicroscope
{
    std::string currency{}; ///< of all rows; empty = each row has its own, and two decimals are assumed
    int exponent = 2; ///< decimals of the currency
    MoneyUnit unit = MoneyUnit::Major; ///< as the recipe says, or assumes
    std::vector<MagnifiedAmount> rows{}; ///< of the lowest lines, at most MoneyEvidence::kMaxSamples
    std::uint64_t amounts = 0; ///< in the whole file
    std::string sumIfMajor{}; ///< of the file in major units, if its numbers are major ones
    std::string sumIfMinor{}; ///< and if they are minor ones
    bool lessPaidBack = false; ///< what another column says was paid back is taken off before any is sent
    std::uint64_t notSummed = 0; ///< amounts that are in neither sum (see MoneyEvidence::notSummed())
};

/// `evidence` is that of the column of amounts, `currency` the one of all rows where there is one. Cost:
/// O(1).
[[nodiscard]] MoneyMicroscope moneyMicroscope(
    const MoneyEvidence& evidence, const Recipe& recipe, std::string_view currency);

} // namespace convey
