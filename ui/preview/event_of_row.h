// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The conversion that a row belongs to, read from the file. Runs on any thread.
#pragma once

#include "preview/checked_rows.h"

#include "base/result.h"
#include "event/builder.h"

#include <cstdint>

namespace convey::ui {

/// Precondition: `row` is one of the file's. Errors: those of Table::row(). Cost: the rows of one conversion
/// are read.
[[nodiscard]] Result<BuiltEvent> eventOfRow(const CheckedRows& rows, std::uint64_t row);

} // namespace convey::ui
