// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/rejects.h"

#include "table/csv_writer.h"

namespace convey {

Result<std::uint64_t> writeRejects(
    const Table& table, const CheckResult& check, const ReasonWriter& reason, const TextSink& sink)
{
    std::string text;
    CsvWriter csv(text);
    const auto flush = [&] {
        Result<> written = sink(text);
        text.clear();
        return written;
    };
    for (const Column& column : table.columns())
        csv.cell(column.name);
    const auto sources = table.sources();
    if (sources.size() > 1)
        csv.cell("convey_file");
    csv.cell("convey_line").cell("convey_code").cell("convey_message").cell("convey_fix").endRow();
    if (Result<> written = flush(); !written)
        return fail(written.error());

    std::uint64_t rows = 0;
    std::uint64_t nextRow = 0; // findings come in the order of the rows
    for (const Finding& finding : check.findings) {
        const bool isReason = finding.severity() == Severity::Blocked && finding.row >= nextRow
            && check.verdicts[static_cast<std::size_t>(finding.row)] == Verdict::Blocked;
        if (!isReason)
            continue;
        // All lines of an order: it has to be mended and read as one.
        Result<EventRows> lines = EventRows::read(table, check.groups.get(), finding.row);
        if (!lines)
            return fail(lines.error());
        const RejectReason words = reason(finding);
        for (const RowView& row : lines->views()) {
            for (std::size_t column = 0; column < table.columnCount(); ++column)
                csv.cell(row.text(column));
            if (sources.size() > 1)
                csv.cell(sources[row.source].path);
            csv.cell(std::to_string(row.line))
                .cell(info(finding.rule()).name)
                .cell(words.message)
                .cell(words.fix);
            csv.endRow();
            ++rows;
        }
        if (Result<> written = flush(); !written)
            return fail(written.error());
        nextRow = finding.row + 1;
    }
    return rows;
}

} // namespace convey
