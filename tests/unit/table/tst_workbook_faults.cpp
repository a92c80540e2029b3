// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Broken and hostile workbooks are refused and do no harm; whatever stands in a cell of a good one comes
/// back.
#include "table_text.h"

#include "table/text_source.h"
#include "table/xlsx_book.h"
#include "table/xlsx_text.h"

#include <array>
#include <zip.h>

using namespace convey;
using namespace convey::test;

class TestWorkbookFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

} // namespace

void TestWorkbookFaults::whatCantBeUsedIsRefused_data()
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

void TestWorkbookFaults::whatCantBeUsedIsRefused()
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

void TestWorkbookFaults::targetsStayInTheArchive_data()
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

void TestWorkbookFaults::targetsStayInTheArchive()
{
    QFETCH(QString, source);
    QFETCH(QString, part);
    QCOMPARE(text(partNamed(toUtf8(source), QTest::currentDataTag())), part);
}

void TestWorkbookFaults::theWorkbookItselfIsWhatCounts()
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

void TestWorkbookFaults::aChangeWhileItIsReadIsNoticed()
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

void TestWorkbookFaults::readingCanBeCancelled()
{
    const auto source =
        TextSource::open(sheetFile("cells"), {}, [](std::uint64_t, std::uint64_t) { return false; });
    QCOMPARE(text(errorCodeName(source.error().code)), QStringLiteral("cancelled"));
}

void TestWorkbookFaults::randomCellsReadBack()
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

QTEST_GUILESS_MAIN(TestWorkbookFaults)
#include "tst_workbook_faults.moc"
