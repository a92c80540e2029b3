// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Any bytes as a CSV file: sniffed, read whole and in small blocks, profiled in parts. See README.md.
#include "table/csv_table.h"
#include "table/table_profile.h"

#include <cstdio>
#include <cstdlib>
#include <fuzzer/FuzzedDataProvider.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace convey;

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

/// A file in memory, which has a path like any other.
class MemoryFile
{
public:
    MemoryFile()
        : m_file(::memfd_create("input.csv", 0))
    {
        require(m_file >= 0, "there is a file in memory");
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { ::close(m_file); }

    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_file); }
    void write(std::string_view bytes) const
    {
        require(::write(m_file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()),
            "memory takes the bytes");
    }

private:
    int m_file;
};

/// What the bytes are in another encoding is another matter.
Result<std::shared_ptr<CsvTable>> openAsUtf8(
    const std::string& path, const DialectHints& hints, const ReadSizes& sizes)
{
    return TextSource::open(path, {.encoding = "utf-8"}).and_then([&](TextSource&& source) {
        return CsvTable::open(std::move(source), hints, sizes);
    });
}

DialectHints hintsFrom(FuzzedDataProvider& data)
{
    DialectHints hints;
    if (data.ConsumeBool())
        hints.separator = data.PickValueInArray({',', ';', '\t', ' ', '^', '~'});
    if (data.ConsumeBool())
        hints.quote = data.PickValueInArray({'"', '\'', '\0'});
    if (data.ConsumeBool())
        hints.escape = data.PickValueInArray({QuoteEscape::Doubled, QuoteEscape::Backslash});
    if (data.ConsumeBool())
        hints.comment = data.PickValueInArray({'#', '\0', '%'});
    if (data.ConsumeBool())
        hints.trimsSpaces = data.ConsumeBool();
    if (data.ConsumeBool())
        hints.hasHeader = data.ConsumeBool();
    if (data.ConsumeBool())
        hints.skipLines = data.ConsumeIntegralInRange<std::uint64_t>(0, 5);
    if (data.ConsumeBool())
        hints.firstTableOnly = data.ConsumeBool();
    return hints;
}

void sniff(std::string_view bytes, const DialectHints& hints, bool isWhole)
{
    const SniffReport report = sniffDialect(bytes, hints, isWhole);
    require(isUsable(report.dialect), "the dialect is usable");
    require(report.personsHints() == hints, "a person's word stands, and nothing else is one");
    require(!report.tableEnd || *report.tableEnd <= bytes.size(), "the table ends within the head");
    for (const int confidence : {report.separatorConfidence, report.quoteConfidence, report.escapeConfidence,
             report.commentConfidence, report.spacesConfidence, report.skipConfidence,
             report.headerConfidence})
        require(confidence >= 0 && confidence <= 100, "confidences are percents");
}

struct ReadRow
{
    std::int64_t line;
    std::int64_t unclosed;
    RowFlags flags;
    std::vector<std::string> cells;

    bool operator==(const ReadRow&) const = default;
};

ReadRow copyOf(const RowView& row)
{
    ReadRow copy{.line = row.line, .unclosed = row.unclosedQuoteLine, .flags = row.flags, .cells = {}};
    for (const Cell& cell : row.cells)
        copy.cells.emplace_back(cell.text);
    return copy;
}

std::vector<ReadRow> rowsOf(const CsvTable& table)
{
    std::vector<ReadRow> rows;
    const Result<> done = table.scan(0, table.rowCount().rows, [&](const RowView& row) {
        rows.push_back(copyOf(row));
        return true;
    });
    require(done.has_value(), "what was counted can be read");
    return rows;
}

void profileInParts(const CsvTable& table, std::uint64_t cut)
{
    const auto profileOf = [&](std::uint64_t first, std::uint64_t count) {
        TableProfile profile(table.columns());
        require(table
                    .scan(first, count,
                        [&](const RowView& row) {
                            profile.add(row);
                            return true;
                        })
                    .has_value(),
            "the rows of a part can be read");
        return profile;
    };
    const std::uint64_t rows = table.rowCount().rows;
    const TableProfile whole = profileOf(0, rows);
    TableProfile sum = profileOf(0, cut);
    sum.merge(profileOf(cut, rows - cut));
    require(sum.findings() == whole.findings(), "two parts find what the whole does");
    require(sum.proposedLeftOut() == whole.proposedLeftOut(), "two parts propose what the whole does");
    for (const std::uint64_t row : whole.proposedLeftOut())
        require(row < rows, "proposed rows are rows");
    static_cast<void>(findingsOf(table, whole));
}

/// As index_job does it, with every part counted ahead from a guess of where a row begins.
void countInParts(
    const std::string& path, const CsvTable& whole, const std::vector<ReadRow>& rows, ReadSizes sizes)
{
    if (whole.sniffReport().tableEnd)
        return; // a shorter head may not see where the table ends
    const Dialect& dialect = whole.sniffReport().dialect;
    const auto table = openAsUtf8(path,
        {.separator = dialect.separator,
            .quote = dialect.quote,
            .hasHeader = dialect.hasHeader,
            .escape = dialect.escape,
            .comment = dialect.comment,
            .trimsSpaces = dialect.trimsSpaces,
            .skipLines = dialect.skipLines,
            .firstTableOnly = false},
        sizes);
    if (!table)
        return; // a head of blank lines alone is an empty file
    std::vector<ReadRow> part;
    std::uint64_t taken = (*table)->rowCount().rows;
    PartCounter counter = (*table)->partCounter([&part](const RowView& row) {
        part.resize(row.row); // 0: the part is counted again
        part.push_back(copyOf(row));
    });
    {
        CsvTable::Counting counting(**table);
        while (!counting.isComplete()) {
            const std::uint64_t begin = counting.offset() / sizes.partBytes * sizes.partBytes;
            const std::uint64_t end = begin + sizes.partBytes;
            const auto counted = counting.countTo(end, counter, counter.countAhead(begin, end));
            require(counted && counted->number == taken, "rows can be counted ahead");
            for (std::uint64_t i = 0; i < counted->count; ++i)
                require(part[i].cells == rows[taken + i].cells, "and are the rows that are read");
            taken += counted->count;
        }
    }
    require(rowsOf(**table) == rows, "parts counted ahead are taken only where they are right");
    require((*table)->commentLines() == whole.commentLines(), "and so are their comments");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    const DialectHints hints = hintsFrom(data);
    const ReadSizes small{.blockBytes = data.ConsumeIntegralInRange<std::size_t>(1, 64),
        .rowBlockBytes = data.ConsumeIntegralInRange<std::size_t>(1, 64),
        .maxQuotedBytes = data.ConsumeBool() ? std::size_t{20} : ReadSizes().maxQuotedBytes,
        .maxCellBytes = data.ConsumeBool() ? std::size_t{12} : ReadSizes().maxCellBytes,
        .maxRowBytes = data.ConsumeBool() ? std::size_t{60} : ReadSizes().maxRowBytes,
        .maxCells = data.ConsumeBool() ? std::size_t{6} : ReadSizes().maxCells};
    const auto part = data.ConsumeIntegral<std::uint8_t>();
    ReadSizes parts = small;
    parts.headBytes = data.ConsumeIntegralInRange<std::size_t>(4, 64); // a byte order mark is seen
    parts.partBytes = data.ConsumeIntegralInRange<std::size_t>(1, 96);
    const std::string text = data.ConsumeRemainingBytesAsString();
    sniff(text, hints, true);
    sniff(text, hints, false);

    const MemoryFile file;
    file.write(text);
    ReadSizes large = small;
    large.blockBytes = ReadSizes().blockBytes;
    large.rowBlockBytes = ReadSizes().rowBlockBytes;
    const auto whole = openAsUtf8(file.path(), hints, large);
    const auto cut = openAsUtf8(file.path(), hints, small);
    require(whole.has_value() == cut.has_value(), "blocks do not decide whether a file opens");
    if (!whole) {
        require(whole.error().code == cut.error().code, "blocks do not decide why it does not");
        return 0;
    }
    require((*whole)->index().has_value() && (*cut)->index().has_value(), "rows can be counted");
    const std::vector<ReadRow> rows = rowsOf(**whole);
    require(rows == rowsOf(**cut), "blocks of every size give the same rows");
    require((*whole)->commentLines() == (*cut)->commentLines(), "and the same comments");
    std::int64_t line = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        require(rows[i].line > line, "lines grow");
        line = rows[i].line;
        const auto single = (*cut)->row(i);
        require(single && copyOf(single->view()) == rows[i], "a row alone is that of the scan");
    }
    countInParts(file.path(), **whole, rows, parts);
    profileInParts(**whole, rows.empty() ? 0 : part % (rows.size() + 1));
    return 0;
}
