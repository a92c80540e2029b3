// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A file that Convey wrote itself and that comes back: the rejected rows of an upload, mended in a
/// spreadsheet. The guard against formulas that was put before some cells is taken off again, so that they
/// are what they were. Const methods may be called from any thread.
#pragma once

#include "table/table.h"

#include <memory>
#include <string_view>

namespace convey {

/// The columns that rejects have of their own (jobs/rejects.h).
inline constexpr std::string_view kRejectFileColumn = "convey_file";
[[nodiscard]] bool isConveysOwn(std::string_view columnName);

/// The table itself unless it has the columns convey_line, convey_code, convey_message and convey_fix; else
/// one without the guards (withoutFormulaGuard()). Rows, lines and sources stay. Cost: O(columns); later a
/// look at the first byte of each cell.
[[nodiscard]] std::shared_ptr<const Table> withoutGuards(std::shared_ptr<const Table> table);

} // namespace convey
