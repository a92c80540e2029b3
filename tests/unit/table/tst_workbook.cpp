// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Workbooks as tables: what becomes of each kind of cell, which sheet is read, and that line numbers are the
/// sheet's own rows.
#include "table_text.h"

#include "table/table_profile.h"
#include "table/text_source.h"
#include "table/xlsx_values.h"

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
    void theSheetOfConversionsIsTaken();
    void aPersonChoosesTheSheet_data();
    void aPersonChoosesTheSheet();
    void aSheetThatIsNotThereIsToldWithTheOthers();
    void otherWritersAreRead_data();
    void otherWritersAreRead();
    void theLastColumnIsReached();
    void dialectHintsDoNotTouchOurOwnText();
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
        QStringLiteral("12345678901234567890"), QStringLiteral("0.3"), QStringLiteral("-17.25"),
        QStringLiteral("7"), QStringLiteral("not a number"), QStringLiteral("1e400"), QStringLiteral("7")};
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

void TestWorkbook::theSheetOfConversionsIsTaken()
{
    const auto namesOfOrders = [](std::span<const std::string> names) {
        return static_cast<std::size_t>(std::ranges::count_if(names,
            [](const std::string& name) { return name == "Email" || name == "Total" || name == "Revenue"; }));
    };
    const auto table = opened(sheetFile("cover"), {.headerWorth = namesOfOrders});
    QVERIFY(table.has_value());
    const WorkbookReport& report = *(*table)->workbook();
    QCOMPARE(text(report.sheets[report.sheet].name), QStringLiteral("Orders"));
    QCOMPARE(report.otherSheets, std::uint64_t{2});
    const auto told = findingsOf(**table, TableProfile((*table)->columns()));
    QVERIFY(std::ranges::any_of(told, [](const FileFinding& finding) {
        return finding.code == FileFindingCode::OtherSheets && finding.count == 2;
    }));

    // Nobody to say what a header is worth: the first, a cover. A person's word: that.
    const auto first = opened(sheetFile("cover"));
    QVERIFY(!first.has_value());
    QCOMPARE(text(errorCodeName(first.error().code)), QStringLiteral("file_no_rows"));
    QCOMPARE(first.error().found, std::int64_t{4});
    const auto chosen = opened(sheetFile("cover"), {.sheet = "Summary", .headerWorth = namesOfOrders});
    QCOMPARE((*chosen)->workbook()->sheet, std::size_t{1});
    QCOMPARE((*chosen)->workbook()->otherSheets, std::uint64_t{0});
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

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
