// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is written reads back, in every dialect, and no cell runs in a spreadsheet.
#include "table_text.h"

#include "table/csv_writer.h"

#include <random>
#include <vector>

using namespace convey;
using namespace convey::test;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreQuotedWhereTheyMustBe_data();
    void cellsAreQuotedWhereTheyMustBe();
    void formulasAreGuarded_data();
    void formulasAreGuarded();
    void theGuardCanBeTurnedOff();
    void rowsEndWithCrlf();
    void randomTablesReadBackInEveryDialect_data();
    void randomTablesReadBackInEveryDialect();
};

void TestCsvWriter::cellsAreQuotedWhereTheyMustBe_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << "a b"
                           << "a b";
    QTest::newRow("separator") << "a,b"
                               << "\"a,b\"";
    QTest::newRow("quote") << "a\"b"
                           << "\"a\"\"b\"";
    QTest::newRow("line feed") << "a\nb"
                               << "\"a\nb\"";
    QTest::newRow("carriage return") << "a\rb"
                                     << "\"a\rb\"";
    QTest::newRow("space in front") << " a"
                                    << "\" a\"";
    QTest::newRow("space behind") << "a "
                                  << "\"a \"";
    QTest::newRow("byte order mark in front") << QStringLiteral("\uFEFFa") << QStringLiteral("\"\uFEFFa\"");
    QTest::newRow("not ASCII") << QStringLiteral("Jos\u00E9") << QStringLiteral("Jos\u00E9");
    QTest::newRow("another dialect's separator") << "a;b"
                                                 << "a;b";
    QTest::newRow("empty and alone in its row") << ""
                                                << "\"\"";
}

void TestCsvWriter::cellsAreQuotedWhereTheyMustBe()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    std::string out;
    CsvWriter(out).cell(toUtf8(cell)).endRow();
    QCOMPARE(text(out), written + QStringLiteral("\r\n"));
}

void TestCsvWriter::formulasAreGuarded_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("guarded");
    QTest::newRow("equals") << "=1+1" << true;
    QTest::newRow("a call") << "=HYPERLINK(\"https://example.com\")" << true;
    QTest::newRow("plus and words") << "+SUM(A1)" << true;
    QTest::newRow("minus and words") << "-cmd" << true;
    QTest::newRow("at") << "@SUM(A1)" << true;
    QTest::newRow("tab in front") << "\t=1" << true;
    QTest::newRow("carriage return in front") << "\r=1" << true;
    QTest::newRow("line feed in front") << "\n=1" << true;
    QTest::newRow("full-width equals") << QStringLiteral("\uFF1D1+1") << true;
    QTest::newRow("full-width plus") << QStringLiteral("\uFF0B1") << true;
    QTest::newRow("full-width minus") << QStringLiteral("\uFF0D1") << true;
    QTest::newRow("full-width at") << QStringLiteral("\uFF20x") << true;
    QTest::newRow("a sum that begins like a number") << "-1+2" << true;
    QTest::newRow("a sign alone") << "-" << true;
    QTest::newRow("two signs") << "--1" << true;
    QTest::newRow("a number that ends with a point") << "-1." << true;
    QTest::newRow("an apostrophe before a formula") << "'=1+1" << true;
    QTest::newRow("two apostrophes before a formula") << "''@x" << true;
    QTest::newRow("negative number") << "-12.50" << false;
    QTest::newRow("negative number with thousands") << "-1,234.50" << false;
    QTest::newRow("phone number") << "+14155550123" << false;
    QTest::newRow("plain text") << "order-1=2" << false;
    QTest::newRow("post code with an apostrophe") << "'75008" << false;
    QTest::newRow("apostrophe before a number") << "'-12" << false;
    QTest::newRow("apostrophes alone") << "''" << false;
    QTest::newRow("empty") << "" << false;
}

void TestCsvWriter::formulasAreGuarded()
{
    QFETCH(QString, cell);
    QFETCH(bool, guarded);
    const std::string value = toUtf8(cell);
    QCOMPARE(needsFormulaGuard(value), guarded);
    const std::string written = guarded ? "'" + value : value;
    QCOMPARE(text(withoutFormulaGuard(written)), cell);

    std::string out;
    CsvWriter(out, {.separator = '|'}).cell("x").cell(value).endRow();
    std::string exact;
    CsvWriter(exact, {.separator = '|'}, FormulaGuard::Off).cell("x").cell(written).endRow();
    // A quoted cell stays quoted; else the guard is all the difference.
    QCOMPARE(text(out).remove(QLatin1Char('"')), text(exact).remove(QLatin1Char('"')));
}

void TestCsvWriter::theGuardCanBeTurnedOff()
{
    std::string out;
    CsvWriter(out, {}, FormulaGuard::Off).cell("=1").cell("-x").endRow();
    QCOMPARE(text(out), QStringLiteral("=1,-x\r\n"));
}

void TestCsvWriter::rowsEndWithCrlf()
{
    std::string out = "before|";
    CsvWriter writer(out, {.separator = ';', .quote = '\''});
    writer.cell("a").cell("").cell("it's; so").endRow().cell("").cell("").endRow();
    QCOMPARE(text(out), QStringLiteral("before|a;;'it''s; so'\r\n;\r\n"));
}

void TestCsvWriter::randomTablesReadBackInEveryDialect_data()
{
    QTest::addColumn<char>("separator");
    QTest::addColumn<char>("quote");
    for (const char separator : {',', ';', '\t', '|', '^', '\''}) {
        for (const char quote : {'"', '\''}) {
            if (separator != quote)
                QTest::addRow("separator %d, quote %d", separator, quote) << separator << quote;
        }
    }
}

void TestCsvWriter::randomTablesReadBackInEveryDialect()
{
    QFETCH(char, separator);
    QFETCH(char, quote);
    const std::vector<std::string> pieces{"a", "0", ",", ";", "\t", "|", "^", "\"", "'", "\n", "\r", "\r\n",
        " ", "=", "-", "+", "@", ".", "\xC3\xA9", "\xEF\xBB\xBF", "\xEF\xBC\x9D", "\xFF", "text"};
    std::mt19937 random(7);
    const Files files;
    const Dialect dialect{.separator = separator, .quote = quote, .hasHeader = true};
    for (int round = 0; round < 40; ++round) {
        const std::size_t columns = 1 + random() % 5;
        std::string bytes;
        CsvWriter writer(bytes, dialect);
        for (std::size_t column = 0; column < columns; ++column)
            writer.cell("name");
        writer.endRow();
        std::vector<std::vector<std::string>> rows(1 + random() % 20, std::vector<std::string>(columns));
        for (auto& row : rows) {
            for (std::string& cell : row) {
                for (std::size_t i = random() % 6; i > 0; --i)
                    cell += pieces[random() % pieces.size()];
                writer.cell(cell);
            }
            writer.endRow();
        }

        // Said, since a random table looks like anything.
        auto source = TextSource::open(files.write("a.csv", bytes), {.encoding = "utf-8"});
        QVERIFY(source.has_value());
        const auto table =
            CsvTable::open(*std::move(source), {.separator = separator, .quote = quote, .hasHeader = true},
                {.headBytes = 64, .blockBytes = 1 + random() % 100});
        QVERIFY(table.has_value());
        QVERIFY((*table)->index().has_value());
        QCOMPARE((*table)->rowCount().rows, static_cast<std::uint64_t>(rows.size()));
        const Result<> done = (*table)->scan(0, kAllRows, [&](const RowView& row) {
            std::vector<std::string> cells;
            for (const Cell& cell : row.cells)
                cells.emplace_back(withoutFormulaGuard(cell.text));
            // Emptied, so that a row that never came shows too.
            if (cells == rows[row.row] && !row.flags.any())
                rows[row.row].clear();
            return true;
        });
        QVERIFY(done.has_value());
        for (const auto& row : rows)
            QVERIFY(row.empty());
    }
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
