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
        , m_csv(m_text)
    {
        // A file of rejects that is rejected again has these columns already: the new ones take their place.
        for (std::size_t column = 0; column < m_table.columnCount(); ++column) {
            if (!isConveysOwn(m_table.columns()[column].name))
                m_columns.push_back(column);
        }
    }

    Result<> writeHead()
    {
        for (const std::size_t column : m_columns)
            m_csv.cell(m_table.columns()[column].name);
        if (m_table.sources().size() > 1)
            m_csv.cell(kRejectFileColumn);
        for (const std::string_view name : kRejectColumns)
            m_csv.cell(name);
        m_csv.endRow();
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
        for (const std::size_t column : m_columns)
            m_csv.cell(row.text(column));
        if (m_table.sources().size() > 1)
            m_csv.cell(m_table.sources()[row.source].path);
        std::string fixText;
        for (const CellFix& fix : fixes) {
            if (fix.row == row.row)
                appendFixText(fixText, m_table.columns()[fix.column].name, fix.text);
        }
        m_csv.cell(std::to_string(row.line))
            .cell(info(finding.rule()).name)
            .cell(reason)
            .cell(fixText)
            .endRow();
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
    std::string m_text{};
    CsvWriter m_csv;
    std::vector<std::size_t> m_columns{};
};

} // namespace

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
