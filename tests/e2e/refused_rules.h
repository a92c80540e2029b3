// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// For each rule of `spec` that the API itself enforces: an order that breaks only this rule, once as cells
/// of a file and once as the JSON that a careless program would have sent. Constant data.
#pragma once

#include "unit/sandbox/sandbox_client.h"

#include "spec/rule.h"

#include <string>
#include <utility>
#include <vector>

namespace convey::test {

/// Cells by the name of their column.
using Cells = std::vector<std::pair<std::string, std::string>>;

struct RefusedRule
{
    Rule rule;
    Cells cells; ///< changes to the good order of goodCells()
    std::string event; ///< the same order as raw JSON
};

/// A good order as cells, in the order of the columns, and as JSON: both are taken.
[[nodiscard]] Cells goodCells();
[[nodiscard]] std::string goodEvent();

[[nodiscard]] std::vector<RefusedRule> refusedRules();

} // namespace convey::test
