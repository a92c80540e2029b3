// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which of the conversions that OpenAI refused would be sent as something else by now: a person has changed
/// a cell, or what a column means. What still reads the same would be refused again. A plain function; any
/// thread.
#pragma once

#include "event/bound_recipe.h"
#include "jobs/check_job.h"
#include "jobs/send_job.h"
#include "table/table.h"

#include <cstdint>
#include <span>
#include <vector>

namespace convey {

/// The first rows of these, ascending; only those that the check lets through. `refused` is of this run of
/// the program and of the same file. Cost: a small read a refused row. A row that can't be read is not
/// mended.
[[nodiscard]] std::vector<std::uint64_t> mendedRows(const Table& table, const BoundRecipe& recipe,
    const CheckResult& check, std::span<const RefusedRow> refused);

} // namespace convey
