// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/csv_table.h"

#include "base/text.h"
#include "table/encoding_guess.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

namespace convey {

namespace {

bool areUsable(const DialectHints& hints)
{
    Dialect dialect{.quote = hints.quote.value_or(Dialect{}.quote),
        .escape = hints.escape.value_or(QuoteEscape::Doubled),
        .comment = hints.comment.value_or('\0')};
    const auto isUsableWith = [&](char separator) {
        dialect.separator = separator;
        return isUsable(dialect);
    };
    return hints.separator ? isUsableWith(*hints.separator)
                           : std::ranges::all_of(kSniffedSeparators, isUsableWith);
}

std::vector<Column> columnsFromHeader(std::span<const Cell> cells)
{
    std::vector<Column> columns;
    columns.reserve(cells.size());
    std::unordered_set<std::string> seen;
    for (const Cell& cell : cells) {
        Column column;
        column.name = toUtf8(toQString(trimmed(cell.text))); // replaces what is not UTF-8
        column.named = !column.name.empty();
        if (!column.named)
            column.name = "Column " + std::to_string(columns.size() + 1);
        column.repeated = !seen.insert(column.name).second;
        columns.push_back(std::move(column));
    }
    return columns;
}

RowView viewOf(const SourceFile& file, CsvReader& reader, std::uint64_t row)
{
    return {.row = row,
        .line = file.sourceLine(reader.place().line),
        .unclosedQuoteLine = reader.unclosedQuoteLine(),
        .flags = reader.flags(),
        .cells = reader.cells()};
}

} // namespace

CsvTable::CsvTable(TextSource source, const ReadSizes& sizes)
    : m_file(std::move(source.file))
    , m_source(m_file.origin())
    , m_sizes(sizes)
    , m_encoding(std::move(source.encoding))
    , m_container(std::move(source.container))
    , m_workbook(std::move(source.workbook))
{ }

Error CsvTable::failure(ErrorCode code, std::string_view detail) const
{
    return {.code = code, .subject = m_source.path, .detail = std::string(detail)};
}

Error CsvTable::noRows() const
{
    Error error = failure(ErrorCode::FileNoRows);
    error.found = m_workbook ? static_cast<std::int64_t>(m_workbook->sheets.size()) : 0;
    return error;
}

Result<std::shared_ptr<CsvTable>> CsvTable::open(
    std::string_view path, const DialectHints& hints, const ReadSizes& sizes)
{
    return TextSource::open(path).and_then(
        [&](TextSource&& source) { return open(std::move(source), hints, sizes); });
}

Result<std::shared_ptr<CsvTable>> CsvTable::open(
    TextSource source, const DialectHints& hints, const ReadSizes& sizes)
{
    if (!areUsable(hints))
        return fail({.code = ErrorCode::UsageBadValue, .subject = source.file.origin().path});
    // The constructor is private, which make_shared can't reach.
    std::shared_ptr<CsvTable> table(new CsvTable(std::move(source), sizes));
    return table->lookAtHead(hints)
        .and_then([&] { return table->readColumns(); })
        .and_then([&] { return table->countFirstRows(); })
        .map([&] { return table; });
}

Result<> CsvTable::lookAtHead(const DialectHints& hints)
{
    if (!m_workbook)
        return sniffHead(hints);
    // The text is ours: how cells are written is not in question, and nobody need say so.
    DialectHints ours = hints;
    ours.separator = ',';
    ours.quote = '"';
    ours.escape = QuoteEscape::Doubled;
    ours.trimsSpaces = false;
    return sniffHead(ours).map([&] {
        for (DecidedBy* const by :
            {&m_report.separatorBy, &m_report.quoteBy, &m_report.escapeBy, &m_report.spacesBy})
            *by = DecidedBy::Default;
    });
}

Result<> CsvTable::sniffHead(const DialectHints& hints)
{
    std::vector<char> bytes(m_sizes.headBytes);
    const auto got = m_file.readAt(0, bytes);
    if (!got)
        return fail(got.error());
    std::string_view head(bytes.data(), *got);
    if (trimmed(head).empty())
        return fail(failure(ErrorCode::FileEmpty));
    if (head.starts_with(kUtf8ByteOrderMark)) {
        m_next.offset = kUtf8ByteOrderMark.size();
        head.remove_prefix(kUtf8ByteOrderMark.size());
    }
    const bool isWhole = *got == m_file.identity().size;
    const std::uint64_t start = m_next.offset;
    m_report = sniffDialect(head, hints, isWhole);
    if (m_report.tableEnd)
        m_tableEnd = start + *m_report.tableEnd;
    return passOver(m_report.dialect.skipLines);
}

Result<> CsvTable::passOver(std::uint64_t lines)
{
    std::vector<char> block(m_sizes.blockBytes + 1); // room for both halves of a CRLF
    while (lines > 0) {
        const auto got = m_file.readAt(m_next.offset, block);
        if (!got)
            return fail(got.error());
        const std::string_view text(block.data(), *got);
        const bool isLast = m_next.offset + text.size() >= m_file.identity().size;
        // A CR at the end of a block may be half a line end: the next block begins with it.
        const std::size_t safe = isLast || !text.ends_with('\r') ? text.size() : text.size() - 1;
        std::size_t at = 0;
        for (; lines > 0 && at < safe; ++m_next.line, --lines) {
            const std::size_t end = text.find_first_of("\r\n", at);
            if (end >= safe) {
                at = safe;
                break;
            }
            at = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
        }
        m_next.offset += at;
        if (isLast)
            break;
    }
    return {};
}

Result<> CsvTable::readColumns()
{
    CsvReader reader(m_file, m_report.dialect, m_sizes, m_next, m_sizes.blockBytes);
    const auto first = reader.read();
    if (!first)
        return fail(first.error());
    if (!*first)
        return fail(failure(ErrorCode::FileEmpty));
    if (reader.flags().has(RowFlag::TooManyCells)) {
        Error error = failure(ErrorCode::FileTooManyColumns);
        error.line = m_file.sourceLine(reader.place().line);
        error.expected = static_cast<std::int64_t>(m_sizes.maxCells);
        return fail(std::move(error));
    }
    if (!m_report.dialect.hasHeader) {
        // A first row longer than the head was not seen by the sniffer.
        const auto usual = static_cast<std::size_t>(m_report.columns);
        const std::size_t count = std::min(usual == 0 ? reader.cells().size() : usual, m_sizes.maxCells);
        m_columns = columnsFromHeader(std::vector<Cell>(count));
        return {};
    }
    m_columns = columnsFromHeader(reader.cells());
    matchUsualColumns();
    m_headerLine = m_file.sourceLine(reader.place().line);

    // Found again without its cells: only then is the place behind it known, however long it was.
    CsvReader skipping(m_file, m_report.dialect, m_sizes, m_next, m_sizes.blockBytes);
    if (const auto skipped = skipping.skip(); !skipped)
        return fail(skipped.error());
    m_next = skipping.nextPlace();
    return {};
}

void CsvTable::matchUsualColumns()
{
    // A separator at the end of every row, or of the header alone, would make every row ragged.
    const auto usual = std::min(static_cast<std::size_t>(m_report.columns), m_sizes.maxCells);
    if (usual < 2)
        return;
    while (m_columns.size() > usual && !m_columns.back().named)
        m_columns.pop_back();
    while (m_columns.size() < usual)
        m_columns.push_back({.name = "Column " + std::to_string(m_columns.size() + 1), .named = false});
}

Result<> CsvTable::countFirstRows()
{
    CsvReader reader(m_file, m_report.dialect, m_sizes, m_next, m_sizes.blockBytes);
    while (m_index.count().rows == 0 || m_next.offset < m_sizes.headBytes) {
        const auto found = reader.skip();
        if (!found)
            return fail(found.error());
        // The end of the table lies within the head, hence nothing of it is left for index().
        const bool isOther = *found && reader.place().offset >= m_tableEnd;
        if (!isOther)
            m_commentLines = reader.commentLines();
        if (!*found || isOther) {
            if (m_index.count().rows == 0)
                return fail(noRows());
            m_index.complete();
            return {};
        }
        m_index.append(reader.place());
        m_next = reader.nextPlace();
    }
    return {};
}

Result<> CsvTable::index(const Progress& progress)
{
    Counting counting(*this);
    if (counting.isComplete())
        return {};
    const std::uint64_t total = m_file.identity().size;
    PartCounter counter = partCounter();
    while (!counting.isComplete()) {
        if (progress && !progress(counting.offset(), total))
            return fail(failure(ErrorCode::Cancelled));
        const std::uint64_t end = (counting.offset() / m_sizes.partBytes + 1) * m_sizes.partBytes;
        if (auto counted = counting.countTo(end, counter); !counted)
            return fail(std::move(counted.error()));
    }
    if (progress)
        progress(total, total); // its answer comes too late to change anything
    return {};
}

CsvTable::Counting::Counting(CsvTable& table)
    : m_table(&table)
    , m_lock(table.m_counting)
{ }

Result<CountedRows> CsvTable::Counting::countTo(
    std::uint64_t end, PartCounter& counter, std::optional<CountedPart> ahead)
{
    RowPlace& next = m_table->m_next;
    CountedRows rows{.number = m_table->rowCount().rows, .first = next};
    if (isComplete() || next.offset >= end)
        return rows;
    if (!ahead || ahead->first.offset != next.offset) {
        auto counted = counter.count(next, end);
        if (!counted)
            return fail(std::move(counted.error()));
        ahead = *std::move(counted);
        rows.first = ahead->first;
    }
    rows.count = ahead->rows.size();
    m_table->m_index.append(rows.first, ahead->rows);
    m_table->m_commentLines += ahead->commentLines;
    next = {.offset = ahead->next.offset, .line = rows.first.line + (ahead->next.line - ahead->first.line)};
    if (ahead->isLast)
        m_table->m_index.complete();
    return rows;
}

std::size_t CsvTable::bytesOfRows(std::uint64_t first, std::uint64_t end, std::size_t most) const
{
    constexpr std::size_t kPair = 2; // the second half of a CRLF, and to see that there is none
    const std::uint64_t behind = (end + RowIndex::kStride - 1) / RowIndex::kStride * RowIndex::kStride;
    const std::uint64_t offset =
        behind < rowCount().rows ? m_index.placeBefore(behind).offset : m_file.identity().size;
    const std::uint64_t bytes = offset - m_index.placeBefore(first).offset + kPair;
    return static_cast<std::size_t>(std::min<std::uint64_t>(bytes, most));
}

Result<CsvReader> CsvTable::readerAt(std::uint64_t row, std::size_t blockBytes) const
{
    CsvReader reader(m_file, m_report.dialect, m_sizes, m_index.placeBefore(row), blockBytes);
    for (std::uint64_t i = 0; i < row % RowIndex::kStride; ++i) {
        const auto found = reader.skip();
        if (!found)
            return fail(found.error());
    }
    return reader;
}

Result<Row> CsvTable::row(std::uint64_t row) const
{
    const RowCount known = rowCount();
    if (row >= known.rows) {
        Error error = failure(ErrorCode::FileReadFailed);
        error.expected = static_cast<std::int64_t>(known.rows);
        error.found = static_cast<std::int64_t>(row);
        return fail(std::move(error));
    }
    auto reader = readerAt(row, bytesOfRows(row, row + 1, m_sizes.rowBlockBytes));
    if (!reader)
        return fail(std::move(reader.error()));
    const auto found = reader->read();
    if (!found)
        return fail(found.error());
    if (!*found) // counted once, so the bytes are others now
        return fail(failure(ErrorCode::FileChanged));
    return Row(viewOf(m_file, *reader, row));
}

Result<> CsvTable::scan(std::uint64_t first, std::uint64_t count, const RowVisitor& visit) const
{
    const RowCount known = rowCount();
    if (first >= known.rows || count == 0)
        return {};
    const std::uint64_t end = first + std::min(count, known.rows - first);
    // For a handful of rows a whole block is too much to read.
    auto reader = readerAt(first, bytesOfRows(first, end, m_sizes.blockBytes));
    if (!reader)
        return fail(std::move(reader.error()));
    for (std::uint64_t row = first; row < end; ++row) {
        const auto found = reader->read();
        if (!found)
            return fail(found.error());
        if (!*found)
            return fail(failure(ErrorCode::FileChanged));
        if (!visit(viewOf(m_file, *reader, row)))
            return {};
    }
    return {};
}

Result<> CsvTable::stillTheSame() const
{
    return m_file.stillTheSame();
}

} // namespace convey
