// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Workbooks as tables: what becomes of each kind of cell, which sheet is read, that line numbers are the
/// sheet's own rows, and that nothing broken or hostile does harm.
#include "table_text.h"

#include "table/text_source.h"
#include "table/xlsx_book.h"
#include "table/xlsx_text.h"
#include "table/xlsx_values.h"

#include <zip.h>

using namespace convey;
using namespace convey::test;

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfCellIsRead();
    void numbersAreTheShortestText();
    void datesAreLocalText();
    void datesOf1904AreLocalText();
    void formatsAreTold_data();
    void formatsAreTold();
    void linesAreTheSheetsOwnRows();
    void emptyColumnsBeforeTheTableAreLeftOut();
    void aRowFurtherLeftIsNotCut();
    void theFirstVisibleSheetWithRowsIsRead();
    void aPersonChoosesTheSheet_data();
    void aPersonChoosesTheSheet();
    void aSheetThatIsNotThereIsToldWithTheOthers();
    void otherWritersAreRead_data();
    void otherWritersAreRead();
    void theLastColumnIsReached();
    void dialectHintsDoNotTouchOurOwnText();
    void whatCantBeUsedIsRefused_data();
    void whatCantBeUsedIsRefused();
    void targetsStayInTheArchive_data();
    void targetsStayInTheArchive();
    void theWorkbookItselfIsWhatCounts();
    void aChangeWhileItIsReadIsNoticed();
    void readingCanBeCancelled();
    void randomCellsReadBack();
};

namespace {

std::string sheetFile(std::string_view name)
{
    return dataFile("files/sheets/" + std::string(name) + ".xlsx");
}

Result<std::shared_ptr<CsvTable>> opened(const std::string& path, const TextOptions& options = {})
{
    return TextSource::open(path, options).and_then([](TextSource&& source) {
        return CsvTable::open(std::move(source), {.hasHeader = true});
    });
}

/// A workbook with one sheet of these rows.
QByteArray workbookOf(const QByteArray& rows)
{
    const QByteArray office("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    const auto relationships = [](const QByteArray& entry) -> QByteArray {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + entry + "</Relationships>";
    };
    const std::array<std::pair<const char*, QByteArray>, 5> parts{{{"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels",
            relationships(
                "<Relationship Id=\"r1\" Type=\"" + office + "/officeDocument\" Target=\"book.xml\"/>")},
        {"_rels/book.xml.rels",
            relationships(
                "<Relationship Id=\"r1\" Type=\"" + office + "/worksheet\" Target=\"sheet.xml\"/>")},
        {"book.xml",
            "<workbook xmlns:r=\"" + office
                + "\"><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>"},
        {"sheet.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}}};
    zip_error_t error;
    zip_source_t* const memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* const archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    zip_source_keep(memory);
    for (const auto& [name, bytes] : parts)
        zip_file_add(archive, name,
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0), 0);
    zip_stat_t stat;
    if (zip_close(archive) != 0 || zip_source_stat(memory, &stat) != 0 || zip_source_open(memory) != 0)
        qFatal("libzip can't write");
    QByteArray out(static_cast<qsizetype>(stat.size), '\0');
    zip_source_read(memory, out.data(), stat.size);
    zip_source_close(memory);
    zip_source_free(memory);
    return out;
}

/// The second column of a table with a header, row by row.
QStringList secondColumn(const Table& table)
{
    QStringList cells;
    const auto done = table.scan(0, kAllRows, [&](const RowView& row) {
        cells << visible(row.text(1));
        return true;
    });
    return done ? cells : QStringList(text(errorCodeName(done.error().code)));
}

} // namespace

void TestWorkbook::everyKindOfCellIsRead()
{
    const auto table = opened(sheetFile("cells"));
    QVERIFY(table.has_value());
    QCOMPARE(text((*table)->columns()[1].name), QStringLiteral("value"));
    const QStringList expected{QStringLiteral("Köln & Łódź 東京"), QStringLiteral("bold and plain"),
        QStringLiteral("a b"), QStringLiteral("TRUE"), QStringLiteral("FALSE"), QStringLiteral("#REF!"),
        QStringLiteral("worked out"), QStringLiteral("2"), QString(), QStringLiteral("2026-11-20 14:05:00"),
        QStringLiteral("a\\rb_x000D_c_x"), QStringLiteral("東京"), QStringLiteral(" \"one\", two\\nthree\\n"),
        QStringLiteral("=1+1"), QStringLiteral("16")};
    QCOMPARE(secondColumn(**table), expected);
    QCOMPARE((*table)->workbook()->formulasWithoutValue, std::uint64_t{1});
    QCOMPARE(text((*table)->encoding().name), QStringLiteral("utf-8"));
    QCOMPARE(text(encodingByName((*table)->encoding().by)), QStringLiteral("format"));
    QCOMPARE(text((*table)->container()), QStringLiteral("xlsx"));
    // Behind cells with line ends, the row is still the sheet's.
    QCOMPARE((*table)->row(14)->line(), std::int64_t{16});
}

void TestWorkbook::numbersAreTheShortestText()
{
    const auto table = opened(sheetFile("numbers"));
    const QStringList expected{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("0"),
        QStringLiteral("12.5"), QStringLiteral("25.99"), QStringLiteral("0.1"), QStringLiteral("1000"),
        QStringLiteral("0.0015"), QStringLiteral("1E-12"), QStringLiteral("123456789012"),
        QStringLiteral("12345678901234567000"), QStringLiteral("1E+21"), QStringLiteral("4111111111111111"),
        QStringLiteral("12345678901234567890"), QStringLiteral("0.30000000000000004"),
        QStringLiteral("-17.25"), QStringLiteral("7"), QStringLiteral("not a number"),
        QStringLiteral("1e400"), QStringLiteral("7")};
    QCOMPARE(secondColumn(**table), expected);
}

void TestWorkbook::datesAreLocalText()
{
    const auto table = opened(sheetFile("dates"));
    const QStringList expected{QStringLiteral("2026-11-20"), QStringLiteral("2026-11-20 14:05:00"),
        QStringLiteral("2026-11-20 14:05:00"), QStringLiteral("2026-11-20 00:00:00"),
        QStringLiteral("2026-11-20 12:00:00"), QStringLiteral("14:05:00"), QStringLiteral("36:15:00"),
        QStringLiteral("01234"), QStringLiteral("123456"), QStringLiteral("12.5"), QStringLiteral("12.5"),
        QStringLiteral("06:00:00"), QStringLiteral("2026-11-20"), QStringLiteral("2026-11-20"),
        QStringLiteral("2026-11-20 06:00:00"), QStringLiteral("36:00:00"), QStringLiteral("46346"),
        QStringLiteral("0.5"), QStringLiteral("1900-02-28"), QStringLiteral("1900-02-29"),
        QStringLiteral("1900-03-01"), QStringLiteral("1900-01-01"), QStringLiteral("1900-01-00"),
        QStringLiteral("-1"), QStringLiteral("9999-12-31"), QStringLiteral("2958466"),
        QStringLiteral("2026-11-21 00:00:00"), QStringLiteral("2026-11-20 00:00:00.864"),
        QStringLiteral("46346"), QStringLiteral("12:00:00")};
    QCOMPARE(secondColumn(**table), expected);
    QVERIFY(!(*table)->workbook()->is1904);
}

void TestWorkbook::datesOf1904AreLocalText()
{
    const auto table = opened(sheetFile("dates1904"));
    const QStringList read = secondColumn(**table);
    QCOMPARE(read[0], QStringLiteral("2030-11-21"));
    QCOMPARE(read[1], QStringLiteral("2030-11-21 14:05:00"));
    QCOMPARE(read[5], QStringLiteral("14:05:00"));
    QCOMPARE(read[19], QStringLiteral("1904-03-01")); // 1904 was a leap year, and so is it here
    QCOMPARE(read[22], QStringLiteral("1904-01-01"));
    QVERIFY((*table)->workbook()->is1904);
}

void TestWorkbook::formatsAreTold_data()
{
    QTest::addColumn<int>("kind");
    const auto row = [](const char* format, NumberKind kind) {
        QTest::newRow(format) << static_cast<int>(kind);
    };
    row("General", NumberKind::Plain);
    row("0.00", NumberKind::Plain);
    row("#,##0.00 [$€-407]", NumberKind::Plain);
    row("_-* #,##0.00\\ _D_M_-", NumberKind::Plain);
    row("\"days\" 0", NumberKind::Plain);
    row("0.00E+00", NumberKind::Plain);
    row("[Red]-0.0%", NumberKind::Plain);
    row("@", NumberKind::Plain);
    row("0", NumberKind::Plain);
    row("dd/mm/yyyy", NumberKind::Date);
    row("[$-409]mmmm\\ d\\,\\ yyyy;@", NumberKind::Date);
    row("mmm", NumberKind::Date);
    row("yyyy\"-\"mm", NumberKind::Date);
    row("yyyy-mm-dd\\Thh:mm:ss", NumberKind::DateTime);
    row("m/d/yy h:mm", NumberKind::DateTime);
    row("mm:ss.0", NumberKind::TimeOfDay);
    row("h:mm AM/PM", NumberKind::TimeOfDay);
    row("[hh]:mm", NumberKind::Duration);
    row("[ss].000", NumberKind::Duration);
    row("000000", NumberKind::Padded);
}

void TestWorkbook::formatsAreTold()
{
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(styleOfFormat(QTest::currentDataTag()).kind), kind);
}

void TestWorkbook::linesAreTheSheetsOwnRows()
{
    const auto table = opened(sheetFile("begins_later"));
    QVERIFY(table.has_value());
    QCOMPARE((*table)->headerLine(), std::int64_t{4});
    QCOMPARE(scanned(**table, describeInFull),
        QStringLiteral(
            "0 line 5 [1001]{two\\nlines}[12.5] / 1 line 9 [1002][][8] / 2 line 20 [1003][the last]"));
    for (const std::uint64_t row : {0U, 1U, 2U})
        QCOMPARE((*table)->row(row)->line(), (std::array<std::int64_t, 3>{5, 9, 20}[row]));
    QCOMPARE((*table)->workbook()->mergedRanges, std::uint64_t{2});
}

void TestWorkbook::emptyColumnsBeforeTheTableAreLeftOut()
{
    const auto table = opened(sheetFile("begins_later"));
    QCOMPARE((*table)->workbook()->firstColumn, 2U);
    QCOMPARE((*table)->columnCount(), std::size_t{3});
    QCOMPARE(text((*table)->columns()[0].name), QStringLiteral("order_id"));
}

void TestWorkbook::aRowFurtherLeftIsNotCut()
{
    const auto table = opened(sheetFile("begins_further_left"));
    QCOMPARE((*table)->workbook()->firstColumn, 1U);
    QCOMPARE(scanned(**table, describe), QStringLiteral("[][1001][1] / [x][1002][2]"));
}

void TestWorkbook::theFirstVisibleSheetWithRowsIsRead()
{
    const auto table = opened(sheetFile("sheets"));
    QVERIFY(table.has_value());
    const WorkbookReport& report = *(*table)->workbook();
    QCOMPARE(report.sheets.size(), std::size_t{4});
    QCOMPARE(report.sheet, std::size_t{2});
    QVERIFY(!report.sheetByPerson);
    QCOMPARE(text(report.sheets[2].name), QStringLiteral("Bestellungen für März"));
    QVERIFY(report.sheets[0].visible);
    QVERIFY(!report.sheets[1].visible);
}

void TestWorkbook::aPersonChoosesTheSheet_data()
{
    QTest::addColumn<qulonglong>("sheet");
    QTest::newRow("Bestellungen für März") << qulonglong{2};
    QTest::newRow("Secret") << qulonglong{1};
    QTest::newRow("3") << qulonglong{2};
    QTest::newRow("2") << qulonglong{3}; // a name goes before a number
}

void TestWorkbook::aPersonChoosesTheSheet()
{
    QFETCH(qulonglong, sheet);
    const auto table = opened(sheetFile("sheets"), {.sheet = QTest::currentDataTag()});
    QVERIFY(table.has_value());
    QCOMPARE(qulonglong{(*table)->workbook()->sheet}, sheet);
    QVERIFY((*table)->workbook()->sheetByPerson);
}

void TestWorkbook::aSheetThatIsNotThereIsToldWithTheOthers()
{
    for (const char* name : {"Orders", "0", "5", "-1"}) {
        const auto table = opened(sheetFile("sheets"), {.sheet = name});
        QVERIFY(!table.has_value());
        QCOMPARE(text(errorCodeName(table.error().code)), QStringLiteral("file_sheet_missing"));
        QCOMPARE(text(table.error().detail),
            QStringLiteral("Its sheets are Empty, Secret, Bestellungen für März, 2."));
    }
    const auto empty = opened(sheetFile("sheets"), {.sheet = "Empty"});
    QCOMPARE(text(errorCodeName(empty.error().code)), QStringLiteral("file_empty"));
}

void TestWorkbook::otherWritersAreRead_data()
{
    QTest::addColumn<QString>("rows");
    const QString usual = QStringLiteral("0 line 2 [1001][12.50] / 1 line 3 [1002][8.00]");
    QTest::newRow("strict") << usual;
    QTest::newRow("prefixed") << usual;
    QTest::newRow("other_places") << usual;
    QTest::newRow("stored") << usual;
    QTest::newRow("billion_texts_claimed") << usual;
    QTest::newRow("without_numbers_of_cells") << QStringLiteral("0 line 2 [1001][12.5] / 1 line 9 [1002][8]");
    QTest::newRow("path_tricks") << QStringLiteral("0 line 2 [the archive]");
}

void TestWorkbook::otherWritersAreRead()
{
    QFETCH(QString, rows);
    const auto table = opened(sheetFile(QTest::currentDataTag()));
    QVERIFY2(table.has_value(), table ? "" : table.error().detail.c_str());
    QCOMPARE(scanned(**table, describeInFull), rows);
}

void TestWorkbook::theLastColumnIsReached()
{
    const auto table = opened(sheetFile("last_column"));
    QVERIFY(table.has_value());
    QCOMPARE((*table)->columnCount(), kMaxColumns);
    QCOMPARE(text((*table)->row(0)->text(kMaxColumns - 1)), QStringLiteral("16384"));
}

void TestWorkbook::dialectHintsDoNotTouchOurOwnText()
{
    auto source = TextSource::open(sheetFile("cells"), {.encoding = "utf-16le"});
    const auto table =
        CsvTable::open(*std::move(source), {.separator = ';', .quote = '\'', .hasHeader = false});
    QVERIFY(table.has_value());
    QCOMPARE((*table)->columnCount(), std::size_t{2});
    QVERIFY(!(*table)->dialect().hasHeader);
    QCOMPARE(static_cast<int>((*table)->sniffReport().separatorBy), static_cast<int>(DecidedBy::Default));
}

void TestWorkbook::whatCantBeUsedIsRefused_data()
{
    QTest::addColumn<QString>("code");
    const auto file = [](const char* name, const char* code) { QTest::newRow(name) << code; };
    file("no_rows", "file_empty");
    file("header_alone", "file_no_rows");
    file("no_sheets", "file_damaged");
    file("beyond_last_column", "file_damaged");
    file("beyond_last_row", "file_damaged");
    file("rows_out_of_order", "file_damaged");
    file("cells_out_of_order", "file_damaged");
    file("text_that_is_not_there", "file_damaged");
    file("entities", "file_damaged");
    file("outside_entity", "file_damaged");
    file("cut_xml", "file_damaged");
    file("no_xml", "file_damaged");
    file("deep", "file_damaged");
    file("cut", "file_damaged");
    file("wrong_bits", "file_damaged");
    file("zip_password", "file_encrypted");
    file("bomb_ratio", "file_unpacks_too_large");
    file("bomb_text", "file_unpacks_too_large");
    file("bomb_strings", "file_unpacks_too_large");
}

void TestWorkbook::whatCantBeUsedIsRefused()
{
    QFETCH(QString, code);
    const std::string path = sheetFile(QTest::currentDataTag());
    const auto table = opened(path);
    QVERIFY(!table.has_value());
    QCOMPARE(text(errorCodeName(table.error().code)), code);
    QCOMPARE(text(table.error().subject), text(path));
    if (code == QLatin1String("file_damaged"))
        QVERIFY(!table.error().detail.empty());
    if (code == QLatin1String("file_unpacks_too_large"))
        QVERIFY(table.error().found > table.error().expected);
}

void TestWorkbook::targetsStayInTheArchive_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("part");
    QTest::newRow("worksheets/sheet1.xml") << "xl/workbook.xml"
                                           << "xl/worksheets/sheet1.xml";
    QTest::newRow("/xl/worksheets/sheet1.xml") << "xl/workbook.xml"
                                               << "xl/worksheets/sheet1.xml";
    QTest::newRow("../docs/a.xml") << "xl/sub/workbook.xml"
                                   << "xl/docs/a.xml";
    QTest::newRow("../../../../etc/passwd") << "xl/workbook.xml"
                                            << "etc/passwd";
    QTest::newRow("./a//b/./c") << "workbook.xml"
                                << "a/b/c";
    QTest::newRow("..") << "xl/workbook.xml"
                        << "";
    QTest::newRow("xl/workbook.xml") << ""
                                     << "xl/workbook.xml";
}

void TestWorkbook::targetsStayInTheArchive()
{
    QFETCH(QString, source);
    QFETCH(QString, part);
    QCOMPARE(text(partNamed(toUtf8(source), QTest::currentDataTag())), part);
}

void TestWorkbook::theWorkbookItselfIsWhatCounts()
{
    const Files files;
    QFile original(text(sheetFile("cells")));
    QVERIFY(original.open(QIODevice::ReadOnly));
    const std::string bytes = original.readAll().toStdString();
    const std::string path = files.write("orders.csv", bytes); // whatever it is called
    const auto table = opened(path);
    QVERIFY(table.has_value());
    QCOMPARE((*table)->sources().front().identity.size, std::uint64_t{bytes.size()});
    QVERIFY((*table)->stillTheSame().has_value());
    QVERIFY(QFile::remove(text(path)));
    QCOMPARE(text(errorCodeName((*table)->stillTheSame().error().code)), QStringLiteral("file_missing"));
    QCOMPARE((*table)->row(14)->line(), std::int64_t{16});
}

void TestWorkbook::aChangeWhileItIsReadIsNoticed()
{
    const Files files;
    QFile original(text(sheetFile("cells")));
    QVERIFY(original.open(QIODevice::ReadOnly));
    const std::string path = files.write("orders.xlsx", original.readAll().toStdString());
    const SourceFile file = SourceFile::open(path).value();
    files.write("orders.xlsx", "PK\x03\x04 something else");
    const auto sheet = sheetAsText(file, {}, {});
    QVERIFY(!sheet.has_value());
    QCOMPARE(text(errorCodeName(sheet.error().code)), QStringLiteral("file_changed"));
}

void TestWorkbook::readingCanBeCancelled()
{
    const auto source =
        TextSource::open(sheetFile("cells"), {}, [](std::uint64_t, std::uint64_t) { return false; });
    QCOMPARE(text(errorCodeName(source.error().code)), QStringLiteral("cancelled"));
}

void TestWorkbook::randomCellsReadBack()
{
    // Straight through the writer of the sheet's text: whatever stands in a cell comes back, on its own row.
    const Files files;
    std::uint32_t seed = 7;
    const auto random = [&](std::uint32_t below) {
        seed = seed * 1664525U + 1013904223U;
        return (seed >> 8U) % below;
    };
    const QStringList pieces{QStringLiteral("a"), QStringLiteral(","), QStringLiteral("\""),
        QStringLiteral("\n"), QStringLiteral("_x000D_"), QStringLiteral(" "), QStringLiteral("é"),
        QStringLiteral("'"), QStringLiteral("\n\""), QStringLiteral("\",")};
    for (int round = 0; round < 30; ++round) {
        QByteArray rows("<row r=\"1\"><c t=\"inlineStr\"><is><t>h1</t></is></c><c "
                        "t=\"inlineStr\"><is><t>h2</t></is></c></row>");
        QStringList expected;
        std::int64_t number = 1;
        for (int row = 0; row < 40; ++row) {
            number += 1 + random(3);
            QString first;
            QString second;
            for (std::uint32_t i = random(6); i > 0; --i)
                first += pieces[random(10)];
            for (std::uint32_t i = random(6); i > 0; --i)
                second += pieces[random(10)];
            second += QLatin1Char('x');
            rows += "<row r=\"" + QByteArray::number(qlonglong{number}) + "\">";
            for (const QString& cell : {first, second})
                rows += "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + cell.toHtmlEscaped().toUtf8()
                    + "</t></is></c>";
            rows += "</row>";
            first.replace(QStringLiteral("_x000D_"), QStringLiteral("\r"));
            second.replace(QStringLiteral("_x000D_"), QStringLiteral("\r"));
            expected << QString::number(number) + QLatin1Char('|') + first + QLatin1Char('|') + second;
        }
        const std::string path = files.write("random.xlsx", workbookOf(rows).toStdString());
        const auto table = opened(path);
        QVERIFY(table.has_value());
        QStringList read;
        const auto done = (*table)->scan(0, kAllRows, [&](const RowView& row) {
            read << QString::number(row.line) + QLatin1Char('|') + text(row.text(0)) + QLatin1Char('|')
                    + text(row.text(1));
            return !row.flags.any();
        });
        QVERIFY(done.has_value());
        QCOMPARE(read, expected);
    }
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
