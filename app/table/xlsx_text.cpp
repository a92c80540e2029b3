// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/xlsx_text.h"

#include "base/text.h"
#include "table/csv_writer.h"
#include "table/spool_file.h"
#include "table/xlsx_book.h"
#include "table/xlsx_sheet.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace convey {

namespace {

constexpr std::size_t kWriteBytes = std::size_t{256} * 1024;
constexpr std::uint64_t kRowsBetweenReports = 1'000;

/// The workbook, ready to read any of its sheets.
struct Opened
{
    Archive archive;
    XlsxBook book;
    XlsxStrings strings{};
    std::vector<NumberStyle> styles{};
};

Result<Opened> openBook(const SourceFile& workbook)
{
    auto archive = Archive::open(workbook);
    if (!archive)
        return fail(std::move(archive.error()));
    if (const std::string_view kind = archive->kind(); kind != "xlsx")
        return fail(
            {.code = ErrorCode::FileNotText, .subject = workbook.origin().path, .detail = std::string(kind)});
    auto book = readXlsxBook(*archive);
    if (!book)
        return fail(std::move(book.error()));
    Opened opened{.archive = *std::move(archive), .book = *std::move(book)};
    if (!opened.book.sharedStrings.empty()) {
        auto strings = XlsxStrings::read(opened.archive, opened.book.sharedStrings);
        if (!strings)
            return fail(std::move(strings.error()));
        opened.strings = *std::move(strings);
    }
    if (!opened.book.styles.empty()) {
        auto styles = readXlsxStyles(opened.archive, opened.book.styles);
        if (!styles)
            return fail(std::move(styles.error()));
        opened.styles = *std::move(styles);
    }
    return opened;
}

/// Calls `use` with a reader of the sheet.
template <typename Use>
auto withReader(const Opened& opened, const XlsxSheet& sheet, Use use)
    -> decltype(use(std::declval<XlsxXml&>(), std::declval<XlsxSheetReader&>()))
{
    auto xml = XlsxXml::open(opened.archive, sheet.part);
    if (!xml)
        return fail(std::move(xml.error()));
    XlsxSheetReader reader(*xml, opened.strings, opened.styles, opened.book.is1904);
    return use(*xml, reader);
}

Result<std::size_t> sheetNamed(const Opened& opened, std::string_view wanted)
{
    const auto& sheets = opened.book.sheets;
    const auto named = std::ranges::find(sheets, wanted, &XlsxSheet::name);
    if (named != sheets.end())
        return static_cast<std::size_t>(named - sheets.begin());
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
    if (error == std::errc() && end == wanted.data() + wanted.size() && number >= 1
        && number <= sheets.size())
        return number - 1;
    constexpr std::size_t kNamesTold = 20;
    std::string names = "Its sheets are";
    for (std::size_t i = 0; i < std::min(sheets.size(), kNamesTold); ++i)
        names.append(i == 0 ? " " : ", ").append(sheets[i].name);
    return fail({.code = ErrorCode::FileSheetMissing,
        .subject = opened.archive.subject(),
        .detail = names + (sheets.size() > kNamesTold ? " and more." : "."),
        .found = static_cast<std::int64_t>(sheets.size())});
}

/// How much a sheet looks like a table of conversions.
struct SheetLook
{
    bool hasRow = false;
    std::uint64_t worth = 0; ///< rows times columns known by their names
};

Result<SheetLook> lookAt(const Opened& opened, const XlsxSheet& sheet, HeaderWorth headerWorth)
{
    // Enough to tell a table from a cover, and no second reading of a large one.
    constexpr std::uint64_t kRows = 1'000;
    constexpr std::uint64_t kHeaderWithin = 30;
    return withReader(opened, sheet, [&](XlsxXml&, XlsxSheetReader& reader) -> Result<SheetLook> {
        std::uint64_t known = 0;
        std::uint64_t header = 0;
        std::uint64_t rows = 0;
        for (; rows < kRows; ++rows) {
            const auto found = reader.next();
            if (!found)
                return fail(found.error());
            if (!*found)
                break;
            if (!headerWorth)
                return SheetLook{.hasRow = true};
            if (rows >= kHeaderWithin)
                continue;
            std::vector<std::string> cells;
            for (const XlsxCell& cell : reader.cells())
                cells.push_back(cell.text);
            if (const std::uint64_t worth = headerWorth(cells); worth > known) {
                known = worth;
                header = rows;
            }
        }
        return SheetLook{.hasRow = rows > 0, .worth = known * (rows - std::min(rows, header + 1))};
    });
}

struct ChosenSheet
{
    std::size_t sheet = 0;
    std::uint64_t others = 0; ///< visible ones with a row
};

Result<ChosenSheet> sheetOfConversions(const Opened& opened, HeaderWorth headerWorth)
{
    std::optional<ChosenSheet> chosen;
    std::uint64_t most = 0;
    for (std::size_t i = 0; i < opened.book.sheets.size(); ++i) {
        if (!opened.book.sheets[i].visible)
            continue;
        const auto look = lookAt(opened, opened.book.sheets[i], headerWorth);
        if (!look)
            return fail(look.error());
        if (!look->hasRow)
            continue;
        if (!chosen) {
            chosen = {.sheet = i};
            most = look->worth;
            continue;
        }
        ++chosen->others;
        if (look->worth > most) {
            chosen->sheet = i;
            most = look->worth;
        }
    }
    if (!chosen)
        return fail({.code = ErrorCode::FileEmpty, .subject = opened.archive.subject()});
    return *chosen;
}

std::int64_t lineEndsIn(std::string_view text)
{
    std::int64_t ends = std::ranges::count(text, '\n');
    for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1))
        ends += at + 1 < text.size() && text[at + 1] == '\n' ? 0 : 1;
    return ends;
}

/// Writes rows into the temporary file and notes where its lines and the rows of the sheet part company.
class SheetWriter
{
public:
    SheetWriter(SpoolFile& spool, std::uint32_t firstColumn)
        : m_spool(spool)
        , m_firstColumn(firstColumn)
        , m_writer(m_text, {}, FormulaGuard::Off)
    { }

    [[nodiscard]] Result<> write(std::int64_t row, std::span<const XlsxCell> cells)
    {
        for (; m_nextRow < row; ++m_nextRow, ++m_textLine)
            m_text += "\r\n"; // an empty row is no row of a table, but is counted as a line
        std::uint32_t column = m_firstColumn;
        std::int64_t inside = 0;
        for (const XlsxCell& cell : cells) {
            for (; column < cell.column; ++column)
                m_writer.cell({});
            m_writer.cell(cell.text);
            inside += lineEndsIn(cell.text);
            ++column;
        }
        m_writer.endRow();
        ++m_nextRow;
        m_textLine += 1 + inside;
        if (inside > 0)
            m_steps->push_back({.textLine = m_textLine, .sourceLine = m_nextRow});
        return m_text.size() < kWriteBytes ? Result<>() : flush();
    }

    [[nodiscard]] Result<SourceFile> finish(const Source& origin)
    {
        return flush().and_then([&] { return m_spool.finish(origin, m_steps); });
    }

private:
    [[nodiscard]] Result<> flush()
    {
        auto written = m_spool.write(m_text);
        m_text.clear();
        return written;
    }

    SpoolFile& m_spool;
    std::uint32_t m_firstColumn;
    std::string m_text;
    CsvWriter m_writer;
    std::int64_t m_nextRow = 1;
    std::int64_t m_textLine = 1;
    std::shared_ptr<LineSteps> m_steps = std::make_shared<LineSteps>();
};

/// One pass over the sheet. Nothing where a row begins left of `firstColumn`, which is then lowered.
Result<std::optional<SourceFile>> writeSheet(XlsxXml& xml, XlsxSheetReader& reader, const Source& origin,
    std::optional<std::uint32_t>& firstColumn, const ReadProgress& progress)
{
    auto spool = SpoolFile::create(xml.bytesStated());
    if (!spool)
        return fail(std::move(spool.error()));
    std::optional<SheetWriter> writer;
    for (std::uint64_t rows = 0;; ++rows) {
        if (rows % kRowsBetweenReports == 0 && progress && !progress(xml.bytesDone(), xml.bytesStated()))
            return fail({.code = ErrorCode::Cancelled, .subject = origin.path});
        const auto found = reader.next();
        if (!found)
            return fail(found.error());
        if (!*found)
            break;
        const std::uint32_t first = reader.cells().front().column;
        if (!firstColumn)
            firstColumn = first;
        if (first < *firstColumn) {
            firstColumn = first;
            return std::optional<SourceFile>();
        }
        if (!writer)
            writer.emplace(*spool, *firstColumn);
        if (auto written = writer->write(reader.row(), reader.cells()); !written)
            return fail(std::move(written.error()));
        if (spool->size() > kMaxSheetBytes)
            return fail({.code = ErrorCode::FileUnpacksTooLarge,
                .subject = origin.path,
                .expected = static_cast<std::int64_t>(kMaxSheetBytes),
                .found = static_cast<std::int64_t>(spool->size())});
    }
    if (!writer)
        return fail({.code = ErrorCode::FileEmpty, .subject = origin.path});
    return writer->finish(origin).map([](SourceFile file) { return std::optional(std::move(file)); });
}

} // namespace

Result<SheetText> sheetAsText(
    const SourceFile& workbook, const TextOptions& options, const ReadProgress& progress)
{
    const auto opened = openBook(workbook);
    if (!opened)
        return fail(opened.error());
    const auto chosen = options.sheet.empty()
        ? sheetOfConversions(*opened, options.headerWorth)
        : sheetNamed(*opened, options.sheet).map([](std::size_t sheet) { return ChosenSheet{sheet}; });
    if (!chosen)
        return fail(chosen.error());

    WorkbookReport report{.sheet = chosen->sheet,
        .sheetByPerson = !options.sheet.empty(),
        .otherSheets = chosen->others,
        .is1904 = opened->book.is1904};
    for (const XlsxSheet& one : opened->book.sheets)
        report.sheets.push_back({.name = one.name, .visible = one.visible});
    std::optional<std::uint32_t> firstColumn;
    // A title may begin further left than the rows before it, once or twice; then no column is left out.
    constexpr int kPasses = 3;
    for (int pass = 1;; ++pass) {
        if (pass > kPasses)
            firstColumn = 0;
        auto file = withReader(
            *opened, opened->book.sheets[chosen->sheet], [&](XlsxXml& xml, XlsxSheetReader& reader) {
                auto written = writeSheet(xml, reader, workbook.origin(), firstColumn, progress);
                report.formulasWithoutValue = reader.formulasWithoutValue();
                report.mergedRanges = reader.mergedRanges();
                return written;
            });
        if (!file)
            return fail(std::move(file.error()));
        if (*file) {
            report.firstColumn = firstColumn.value_or(0);
            return SheetText{.file = **std::move(file), .report = std::move(report)};
        }
    }
}

} // namespace convey
