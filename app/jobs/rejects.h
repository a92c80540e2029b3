// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Writes the blocked rows of a check as CSV: the original columns, then convey_line, convey_code,
/// convey_message and convey_fix. Cells that a spreadsheet would run as a formula are guarded
/// (table/csv_writer.h). A plain function; runs on any thread.
#pragma once

#include "jobs/check_job.h"

#include <functional>
#include <string>
#include <string_view>

namespace convey {

/// The words of a finding; the core has none of its own.
struct RejectReason
{
    std::string message;
    std::string fix;
};
using ReasonWriter = std::function<RejectReason(const Finding&)>;

/// Gets the text piece by piece; an Error ends the work.
using TextSink = std::function<Result<>(std::string_view)>;

/// `check` lists all its findings. A row with several blocking findings is written once, with the first; of
/// an order every line is written, with its own number. Returns the number of rows. Errors: FileChanged,
/// FileReadFailed, and those of `sink`.
[[nodiscard]] Result<std::uint64_t> writeRejects(
    const Table& table, const CheckResult& check, const ReasonWriter& reason, const TextSink& sink);

} // namespace convey
