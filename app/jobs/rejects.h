// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Writes the blocked rows of a check as CSV: the original columns, then convey_line, convey_code,
/// convey_message and convey_fix. Cells that a spreadsheet would run as a formula are guarded
/// (table/csv_writer.h); table/returned_table.h takes the guard off when the file comes back. A plain
/// function; runs on any thread.
#pragma once

#include "jobs/check_job.h"
#include "jobs/text_sink.h"
#include "table/csv_writer.h"

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// The columns that are written behind those of the file (before them "convey_file" where there are several
/// files).
inline constexpr std::array kRejectColumns =
    std::to_array<std::string_view>({"convey_line", "convey_code", "convey_message", "convey_fix"});

/// What stands behind the columns of a rejected row.
struct RejectNote
{
    std::string_view code{};
    std::string_view message{};
    std::string_view fix{};
};

/// The lines of a file of rejects. Of a file that was rejected before, Convey's own columns are not written
/// twice: the new ones take their place.
class RejectLines
{
public:
    /// `table` outlives it.
    explicit RejectLines(const Table& table)
        : RejectLines(table, table.columnCount())
    { }
    /// Of the table the first `columns` alone: the file's own, where others were made beside them.
    RejectLines(const Table& table, std::size_t columns);

    void writeHead(CsvWriter& csv) const;
    void write(CsvWriter& csv, const RowView& row, const RejectNote& note) const;

private:
    const Table& m_table;
    std::vector<std::size_t> m_columns{};
};

/// The words of a finding, sentence and remedy; the core has none of its own.
using ReasonWriter = std::function<std::string(const Finding&)>;

struct RejectCounts
{
    std::uint64_t rows = 0; ///< lines written
    std::uint64_t events = 0;
    std::uint64_t withFix = 0; ///< events of which the fix column has all that makes them ready
};

/// `check` belongs to `request` and lists all its findings. A row with several blocking findings is written
/// once, with the first; of an order every line is written, with its own number. The fix column has what
/// FixFinder::findAll() gives (see appendFixText()), in the line whose cell it is; it is empty where no fix
/// is known. Errors: FileChanged, FileReadFailed, and those of `sink`.
[[nodiscard]] Result<RejectCounts> writeRejects(
    const CheckRequest& request, const CheckResult& check, const ReasonWriter& reason, const TextSink& sink);

} // namespace convey
