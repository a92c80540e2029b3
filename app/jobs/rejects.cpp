// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/rejects.h"

#include "check/fix.h"
#include "table/csv_writer.h"
#include "table/returned_table.h"

namespace convey {

namespace {

class RejectsWriter
{
public:
    RejectsWriter(const CheckRequest& request, const CheckResult& check, const TextSink& sink)
        : m_table(*request.table)
        , m_check(check)
        , m_sink(sink)
        , m_finder(request.recipe, request.now)
        , m_lines(m_table)
        , m_csv(m_text)
    { }

    Result<> writeHead()
    {
        m_lines.writeHead(m_csv);
        return flush();
    }

    Result<> writeEvent(const Finding& finding, const std::string& reason)
    {
        // All lines of an order: it has to be mended and read as one.
        Result<EventRows> lines = EventRows::read(m_table, m_check.groups.get(), finding.row);
        if (!lines)
            return fail(lines.error());
        const std::vector<CellFix> fixes = m_finder.findAll(lines->views());
        ++counts.events;
        counts.withFix += fixes.empty() ? 0 : 1;
        for (const RowView& row : lines->views())
            writeLine(row, finding, reason, fixes);
        return flush();
    }

    RejectCounts counts{};

private:
    void writeLine(
        const RowView& row, const Finding& finding, const std::string& reason, std::span<const CellFix> fixes)
    {
        std::string fixText;
        for (const CellFix& fix : fixes) {
            if (fix.row == row.row)
                appendFixText(fixText, m_table.columns()[fix.column].name, fix.text);
        }
        m_lines.write(m_csv, row, {.code = info(finding.rule()).name, .message = reason, .fix = fixText});
        ++counts.rows;
    }

    Result<> flush()
    {
        Result<> written = m_sink(m_text);
        m_text.clear();
        return written;
    }

    const Table& m_table;
    const CheckResult& m_check;
    const TextSink& m_sink;
    FixFinder m_finder;
    RejectLines m_lines;
    std::string m_text{};
    CsvWriter m_csv;
};

} // namespace

RejectLines::RejectLines(const Table& table, std::size_t columns)
    : m_table(table)
{
    for (std::size_t column = 0; column < columns; ++column) {
        if (!isConveysOwn(m_table.columns()[column].name))
            m_columns.push_back(column);
    }
}

void RejectLines::writeHead(CsvWriter& csv) const
{
    for (const std::size_t column : m_columns)
        csv.cell(m_table.columns()[column].name);
    if (m_table.sources().size() > 1)
        csv.cell(kRejectFileColumn);
    for (const std::string_view name : kRejectColumns)
        csv.cell(name);
    csv.endRow();
}

void RejectLines::write(CsvWriter& csv, const RowView& row, const RejectNote& note) const
{
    for (const std::size_t column : m_columns)
        csv.cell(row.text(column));
    if (m_table.sources().size() > 1)
        csv.cell(m_table.sources()[row.source].path);
    csv.cell(std::to_string(row.line)).cell(note.code).cell(note.message).cell(note.fix).endRow();
}

Result<RejectCounts> writeRejects(
    const CheckRequest& request, const CheckResult& check, const ReasonWriter& reason, const TextSink& sink)
{
    RejectsWriter writer(request, check, sink);
    if (const Result<> written = writer.writeHead(); !written)
        return fail(written.error());
    std::optional<std::uint64_t> last; // the findings of a row stand together
    for (const Finding& finding : check.findings) {
        const bool isReason = finding.severity() == Severity::Blocked && finding.row != last
            && check.verdicts[static_cast<std::size_t>(finding.row)] == Verdict::Blocked;
        if (!isReason)
            continue;
        if (const Result<> written = writer.writeEvent(finding, reason(finding)); !written)
            return fail(written.error());
        last = finding.row;
    }
    return writer.counts;
}

} // namespace convey
