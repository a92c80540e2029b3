// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Any parts as a workbook, any bytes as an archive. See README.md.
#include "base/text.h"
#include "table/csv_table.h"
#include "table/spool_file.h"
#include "table/xlsx_book.h"
#include "table/xlsx_sheet.h"
#include "table/xlsx_text.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <zip.h>

using namespace convey;

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

const std::string kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relationship(const std::string& id, const std::string& kind, const std::string& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + kOffice + kind + "\" Target=\"" + target + "\"/>";
}

/// The archive of these parts, packed.
std::string archiveOf(std::string_view input)
{
    std::array<std::string, 4> parts;
    for (std::string& part : parts) {
        part = input.substr(0, input.find('\0'));
        input.remove_prefix(std::min(part.size() + 1, input.size()));
    }
    if (parts[3].empty())
        parts[3] = "<workbook><sheets><sheet name=\"S\" id=\"rId1\"/></sheets></workbook>";
    const std::string top =
        "<Relationships>" + relationship("r", "officeDocument", "b.xml") + "</Relationships>";
    std::string own = "<Relationships>" + relationship("rId1", "worksheet", "s.xml");
    if (!parts[1].empty())
        own += relationship("rId2", "sharedStrings", "t.xml");
    if (!parts[2].empty())
        own += relationship("rId3", "styles", "y.xml");
    own += "</Relationships>";
    const std::array<std::pair<const char*, const std::string*>, 7> entries{
        {{"[Content_Types].xml", &top}, {"_rels/.rels", &top}, {"_rels/b.xml.rels", &own},
            {"b.xml", &parts[3]}, {"s.xml", &parts[0]}, {"t.xml", &parts[1]}, {"y.xml", &parts[2]}}};

    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* const archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    require(archive != nullptr, "libzip works");
    zip_source_keep(memory);
    for (const auto& [name, text] : entries) {
        const zip_int64_t at =
            zip_file_add(archive, name, zip_source_buffer(archive, text->data(), text->size(), 0), 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
    }
    zip_stat_t stat;
    require(zip_close(archive) == 0 && zip_source_stat(memory, &stat) == 0 && zip_source_open(memory) == 0,
        "libzip writes");
    std::string out(static_cast<std::size_t>(stat.size), '\0');
    zip_source_read(memory, out.data(), stat.size);
    zip_source_close(memory);
    zip_source_free(memory);
    return out;
}

SourceFile fileOf(std::string_view bytes)
{
    auto spool = SpoolFile::create().value();
    require(spool.write(bytes).has_value(), "there is room");
    return spool.finish({.path = "input", .kind = SourceKind::Pasted}).value();
}

/// The rows of the sheet as the reader of its XML gives them, compared with those of its CSV.
void compare(const SourceFile& workbook, const WorkbookReport& report, const CsvTable& table)
{
    const auto archive = Archive::open(workbook);
    const auto book = readXlsxBook(*archive);
    XlsxStrings strings;
    std::vector<NumberStyle> styles;
    if (!book->sharedStrings.empty())
        strings = XlsxStrings::read(*archive, book->sharedStrings).value();
    if (!book->styles.empty())
        styles = readXlsxStyles(*archive, book->styles).value();
    auto xml = XlsxXml::open(*archive, book->sheets[report.sheet].part).value();
    XlsxSheetReader reader(xml, strings, styles, book->is1904);
    const auto done = table.scan(0, table.rowCount().rows, [&](const RowView& row) {
        require(reader.next().value(), "there is a row of the sheet for each of the table");
        require(row.line == reader.row(), "a row has the sheet's number");
        require(!row.flags.any(), "nothing is odd about a row of ours");
        std::size_t column = 0;
        for (const XlsxCell& cell : reader.cells()) {
            const std::size_t at = cell.column - report.firstColumn;
            for (; column < at; ++column)
                require(row.text(column).empty(), "a cell that is not there is empty");
            require(row.text(column++) == cell.text, "a cell is what the sheet says");
        }
        require(column == row.cells.size(), "a row is as long as in the sheet");
        for (const Cell& cell : row.cells)
            require(cell.isUtf8(), "XML is Unicode");
        return true;
    });
    require(done.has_value(), "a copy can be read");
    require(!reader.next().value(), "no row is lost");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const SourceFile file = fileOf(input.starts_with("PK") ? std::string(input) : archiveOf(input));
    auto sheet = sheetAsText(file, {}, {});
    if (!sheet) {
        require(sheet.error().code != ErrorCode::FileChanged, "nobody changed the file");
        return 0;
    }
    const WorkbookReport report = sheet->report;
    TextSource source{.file = std::move(sheet->file), .workbook = report};
    const auto table = CsvTable::open(
        std::move(source), {.hasHeader = false, .comment = '\0', .skipLines = 0, .firstTableOnly = false});
    // A row of 16,384 cells is allowed, a table without a row is not made.
    require(table.has_value(), "what was written can be read");
    require((*table)->index().has_value(), "what was written can be counted");
    compare(file, report, **table);
    return 0;
}
