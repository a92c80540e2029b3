// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How bytes become rows and cells, and that no result depends on where a block ends.
#include "table_text.h"

#include <random>

using namespace convey;
using namespace convey::test;

class TestCsvCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndCells_data();
    void rowsAndCells();
    void optionsChangeTheRules_data();
    void optionsChangeTheRules();
    void quotesLeftOpenAreRecovered_data();
    void quotesLeftOpenAreRecovered();
    void sampleFilesReadAsExpected_data();
    void sampleFilesReadAsExpected();
    void limitsCutARowAndGoOn_data();
    void limitsCutARowAndGoOn();
    void cellsBeyondTheLimitAreCut();
    void linesAboveTheTableArePassedOver();
    void everyBlockSizeGivesTheSameRows();
    void scanAndRowAgree();
};

namespace {

/// Nothing is left to sniffing: these rows are about reading.
constexpr DialectHints kPlain{.separator = ',',
    .quote = '"',
    .hasHeader = false,
    .escape = QuoteEscape::Doubled,
    .comment = '\0',
    .trimsSpaces = false,
    .skipLines = 0,
    .firstTableOnly = false};

QString readAll(const std::string& path, const DialectHints& hints, const ReadSizes& sizes = {})
{
    const auto table = CsvTable::open(path, hints, sizes);
    if (!table)
        return text(errorCodeName(table.error().code));
    const Result<> indexed = (*table)->index();
    return indexed ? scanned(**table, describeInFull) : text(errorCodeName(indexed.error().code));
}

} // namespace

void TestCsvCells::rowsAndCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");

    QTest::newRow("bare cells") << QByteArray("a,b\nc,d\n") << "0 line 1 [a][b] / 1 line 2 [c][d]";
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << "0 line 1 [a][b] / 1 line 2 [c][d]";
    QTest::newRow("lone CR") << QByteArray("a,b\rc,d\r") << "0 line 1 [a][b] / 1 line 2 [c][d]";
    QTest::newRow("mixed line ends") << QByteArray("a\r\nb\rc\nd")
                                     << "0 line 1 [a] / 1 line 2 [b] / 2 line 3 [c] / 3 line 4 [d]";
    QTest::newRow("no last line end") << QByteArray("a,b\nc,d") << "0 line 1 [a][b] / 1 line 2 [c][d]";
    QTest::newRow("last cell empty, no line end")
        << QByteArray("a,b\nc,") << "0 line 1 [a][b] / 1 line 2 [c][]";
    QTest::newRow("empty cells") << QByteArray(",,\na,,c\n") << "0 line 1 [][][] / 1 line 2 [a][][c]";
    QTest::newRow("blank lines are lines but no rows")
        << QByteArray("\n\r\na\n\n\rb\n") << "0 line 3 [a] / 1 line 6 [b]";
    QTest::newRow("a line of spaces is a row")
        << QByteArray("a\n  \nb") << "0 line 1 [a] / 1 line 2 [  ] / 2 line 3 [b]";
    QTest::newRow("nothing is trimmed") << QByteArray(" a , b\t\n") << "0 line 1 [ a ][ b\\t]";
    QTest::newRow("quoted cells") << QByteArray("\"a\",\"b\"\n") << "0 line 1 {a}{b}";
    QTest::newRow("a quoted empty cell alone is a row")
        << QByteArray("a\n\"\"\nb\n") << "0 line 1 [a] / 1 line 2 {} / 2 line 3 [b]";
    QTest::newRow("separator inside quotes") << QByteArray("\"a,b\",c\n") << "0 line 1 {a,b}[c]";
    QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\"\",\"\"\"\"\n")
                                    << "0 line 1 {say \"hi\"}{\"}";
    QTest::newRow("line ends inside quotes count as lines")
        << QByteArray("\"a\nb\r\nc\rd\",e\nf\n") << "0 line 1 {a\\nb\\r\\nc\\rd}[e] / 1 line 5 [f]";
    QTest::newRow("quote within a bare cell is text")
        << QByteArray("5\" pipe,a\"b\"\nc\n") << "0 line 1 [5\" pipe][a\"b\"] / 1 line 2 [c]";
    QTest::newRow("quote after a space is text") << QByteArray("a, \"b\"\n") << "0 line 1 [a][ \"b\"]";
    QTest::newRow("text after a closing quote is kept")
        << QByteArray("\"a\"b,\"c\"\"d\"e\"f\",g\n") << "0 line 1 text after quote {ab}{c\"de\"f\"}[g]";
    QTest::newRow("text after a quote on a later line is kept")
        << QByteArray("\"a\nb\" c,d\ne\n") << "0 line 1 text after quote {a\\nb c}[d] / 1 line 3 [e]";
    QTest::newRow("byte order mark is no part of the first cell")
        << QByteArray("\xEF\xBB\xBF\"a\",b\n") << "0 line 1 {a}[b]";
    QTest::newRow("ragged rows keep their cells")
        << QByteArray("a,b\nc\nd,e,f\n") << "0 line 1 [a][b] / 1 line 2 [c] / 2 line 3 [d][e][f]";
    QTest::newRow("not ASCII") << QByteArray("Jos\xC3\xA9,\xE5\xB1\xB1\n")
                               << QStringLiteral("0 line 1 [Jos\u00E9][\u5C71]");
    QTest::newRow("ends on a closing quote") << QByteArray("a,\"b\"") << "0 line 1 [a]{b}";
}

void TestCsvCells::rowsAndCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    const Files files;
    const std::string path = files.write("a.csv", bytes.toStdString());
    QCOMPARE(readAll(path, kPlain), rows);
    for (std::size_t block = 1; block <= static_cast<std::size_t>(bytes.size()) + 1; ++block) {
        // Four bytes hold the blank lines at the start of one row, which alone would be an empty file.
        const ReadSizes sizes{
            .headBytes = std::max<std::size_t>(block, 4), .blockBytes = block, .rowBlockBytes = block};
        QCOMPARE(readAll(path, kPlain, sizes), rows);
    }
}

void TestCsvCells::optionsChangeTheRules_data()
{
    QTest::addColumn<char>("option");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");

    QTest::newRow("a backslash takes the meaning from a quote")
        << '\\' << QByteArray("\"a \\\"b\\\"\",c\nd\n") << "0 line 1 {a \"b\"}[c] / 1 line 2 [d]";
    QTest::newRow("an escaped backslash may end a cell")
        << '\\' << QByteArray("\"a\\\\\",b\n") << "0 line 1 {a\\}[b]";
    QTest::newRow("a backslash before a letter or in a bare cell is text")
        << '\\' << QByteArray("\"a\\n\",b\\\"c\\,d\n") << "0 line 1 {a\\n}[b\\\"c\\][d]";
    QTest::newRow("doubled quotes are fine beside it")
        << '\\' << QByteArray("\"a\"\"b\\\"c\"\n") << "0 line 1 {a\"b\"c}";
    QTest::newRow("an escaped quote does not close at the end of the file")
        << '\\' << QByteArray("a\n\"b\\\"") << "0 line 1 [a] / 1 line 2 unclosed@2 [\"b\\\"]";
    QTest::newRow("blanks around cells go")
        << ' ' << QByteArray(" a ,\tb\t\n  \nc") << "0 line 1 [a][b] / 1 line 2 [] / 2 line 3 [c]";
    QTest::newRow("blanks around quotes go, those inside stay")
        << ' ' << QByteArray("a, \" b \" ,c\n") << "0 line 1 [a]{ b }[c]";
    QTest::newRow("blanks before a line end and at the end of the file")
        << ' ' << QByteArray("\"a\" \nb, \"c\"  ") << "0 line 1 {a} / 1 line 2 [b]{c}";
    QTest::newRow("text behind a quote and its blanks is kept")
        << ' ' << QByteArray("\"a\" b,c\n") << "0 line 1 text after quote {a b}[c]";
    QTest::newRow("a quote left open before one behind blanks")
        << ' ' << QByteArray("1, \"x\n2, \"y\"\n") << "0 line 1 unclosed@1 [1][\"x] / 1 line 2 [2]{y}";
    QTest::newRow("comment lines are no rows")
        << '#' << QByteArray("#x,y\na,#b\n#\n\n# z\r\nc\n") << "0 line 2 [a][#b] / 1 line 6 [c]";
    QTest::newRow("a comment inside quotes is text")
        << '#' << QByteArray("\"a\n#b\"\n#c\nd\n") << "0 line 1 {a\\n#b} / 1 line 4 [d]";
    QTest::newRow("a comment that ends the file") << '#' << QByteArray("a\n#b") << "0 line 1 [a]";
    QTest::newRow("quotes in a comment mean nothing") << '#' << QByteArray("#\"x\na\n") << "0 line 2 [a]";
}

void TestCsvCells::optionsChangeTheRules()
{
    QFETCH(char, option);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    DialectHints hints = kPlain;
    hints.escape = option == '\\' ? QuoteEscape::Backslash : QuoteEscape::Doubled;
    hints.trimsSpaces = option == ' ';
    hints.comment = option == '#' ? '#' : '\0';
    const Files files;
    const std::string path = files.write("a.csv", bytes.toStdString());
    for (std::size_t block = 1; block <= static_cast<std::size_t>(bytes.size()) + 1; ++block)
        QCOMPARE(readAll(path, hints, {.blockBytes = block, .rowBlockBytes = block}), rows);
}

void TestCsvCells::quotesLeftOpenAreRecovered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");

    QTest::newRow("to the end of the file") << QByteArray(
        "a,\"b,c\nd,e\nf,g\n") << "0 line 1 unclosed@1 [a][\"b][c] / 1 line 2 [d][e] / 2 line 3 [f][g]";
    QTest::newRow("before another quoted cell")
        << QByteArray("1,\"x,y\n2,\"p,q\",z\n3,r,s\n")
        << "0 line 1 unclosed@1 [1][\"x][y] / 1 line 2 [2]{p,q}[z] / 2 line 3 [3][r][s]";
    QTest::newRow("before a row that begins with a quote")
        << QByteArray("1,\"x\n\"2\",y\n") << "0 line 1 unclosed@1 [1][\"x] / 1 line 2 {2}[y]";
    QTest::newRow("the line of the quote, not of its row")
        << QByteArray("\"a\nb\",\"c\nd\n") << "0 line 1 unclosed@2 {a\\nb}[\"c] / 1 line 3 [d]";
    QTest::newRow("on several rows") << QByteArray(
        "\"a\n\"b\nc\n") << "0 line 1 unclosed@1 [\"a] / 1 line 2 unclosed@2 [\"b] / 2 line 3 [c]";
    QTest::newRow("in the last byte")
        << QByteArray("a\nb,\"") << "0 line 1 [a] / 1 line 2 unclosed@2 [b][\"]";
    QTest::newRow("within one line the next quote closes")
        << QByteArray("\"1\",\"a,\"x\"\n\"2\",\"b\",\"y\"\n")
        << "0 line 1 text after quote {1}{a,x\"} / 1 line 2 {2}{b}{y}";
}

void TestCsvCells::quotesLeftOpenAreRecovered()
{
    rowsAndCells();
}

void TestCsvCells::sampleFilesReadAsExpected_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("rows");

    QTest::newRow("comma_crlf.csv") << "order_id|email|amount"
                                    << "[1001][anna@example.com][12.50] / [1002][jose@example.com][7.00]";
    QTest::newRow("semicolon_decimal_comma.csv")
        << "Bestellung|Datum|Betrag, EUR"
        << "[1001][21.11.2026][12,50] / [1002][21.11.2026][7,00] / [1003][22.11.2026][1.250,00]";
    QTest::newRow("tab.tsv") << "order_id|name|total"
                             << "[1001][Mug, blue][12.50] / [1002][Bag; large][7.00] / [1003][Pen][1.20]";
    QTest::newRow("pipe.txt") << "order_id|status|total"
                              << "[1001][paid][12.50] / [1002][paid][7.00] / [1003][void][0.00]";
    QTest::newRow("bom_quoted.csv") << "order_id|email"
                                    << "[1001][anna@example.com] / [1002][jose@example.com]";
    QTest::newRow("lone_cr.csv") << "order_id|total"
                                 << "[1001][12.50] / [1002][7.00]";
    QTest::newRow("embedded_newline.csv") << "Name|Note|Total"
                                          << "[#1001][gift\\nfor \"Anna\"][12.50] / [#1002][][7.00]";
    QTest::newRow("ragged.csv") << "order_id|email|total"
                                << "[1001][anna@example.com][12.50] / [1002][jose@example.com] / "
                                   "[1003][mia@example.com][7.00][extra]";
    QTest::newRow("unclosed_quote.csv")
        << "order_id|note|total"
        << "[1001][\"left open][12.50] / [1002][fine, really][7.00] / [1003][plain][1.00]";
    QTest::newRow("no_header.csv") << "Column 1|Column 2|Column 3|Column 4"
                                   << "[1001][anna@example.com][2026-11-20T10:00:00Z][12.50] / "
                                      "[1002][jose@example.com][2026-11-20T11:00:00Z][7.00]";
    QTest::newRow("blank_lines.csv") << "order_id|total"
                                     << "[1001][12.50] / [1002][7.00]";
    QTest::newRow("header_gaps.csv") << "order_id|Column 2|total|total|Column 5"
                                     << "[1001][x][1.00][2.00][y]";
    QTest::newRow("latin1.csv") << "order_id|name" << QStringLiteral("[1001][Ren\u00E9e] / [1002][Anna]");
    QTest::newRow("no_last_newline.csv") << "order_id|total"
                                         << "[1001][12.50] / [1002][]";
    QTest::newRow("one_column.csv") << "email"
                                    << "[anna@example.com] / [jose@example.com]";
}

void TestCsvCells::sampleFilesReadAsExpected()
{
    QFETCH(QString, columns);
    QFETCH(QString, rows);
    const auto table = CsvTable::open(dataFile(std::string("table/") + QTest::currentDataTag()));
    QVERIFY(table.has_value());
    QStringList names;
    for (const std::string& name : (*table)->columnNames())
        names << text(name);
    QCOMPARE(names.join(QLatin1Char('|')), columns);
    QCOMPARE(scanned(**table, describe), rows);
}

void TestCsvCells::limitsCutARowAndGoOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::newRow("more cells than allowed")
        << QByteArray("a,b\n1,2,3,4,5\nc,d\n")
        << "0 line 1 [a][b] / 1 line 2 too many cells [1][2][3][4] / 2 line 3 [c][d]";
    QTest::newRow("a bare row too long")
        << QByteArray("a\n123456789012345678901234567890,x\r\nb\n")
        << "0 line 1 [a] / 1 line 2 too long [1234567890123456789012345] / 2 line 3 [b]";
    QTest::newRow("a row just short enough")
        << QByteArray("a\n1234567890123456789012345\nb\n")
        << "0 line 1 [a] / 1 line 2 [1234567890123456789012345] / 2 line 3 [b]";
    QTest::newRow("a row too long at the end")
        << QByteArray("a\n123456789012345678901234567890")
        << "0 line 1 [a] / 1 line 2 too long [1234567890123456789012345]";
    QTest::newRow("a quoted cell too long is a quote left open")
        << QByteArray("a,\"0123456789\n\",b\nc,d\n")
        << "0 line 1 unclosed@1 [a][\"0123456789] / 1 line 2 unclosed@2 [\"][b] / 2 line 3 [c][d]";
    QTest::newRow("a quoted cell just short enough")
        << QByteArray("a,\"012345678\",b\nc,d\n") << "0 line 1 [a]{012345678}[b] / 1 line 2 [c][d]";
}

void TestCsvCells::cellsBeyondTheLimitAreCut()
{
    const Files files;
    const std::string path = files.write("a.csv", "a,123456789\nb,1234567890\nc,\"1234567890\"x\nd,e\n");
    for (const std::size_t block : {1U, 7U, 64U}) {
        const ReadSizes sizes{.blockBytes = block, .rowBlockBytes = block, .maxCellBytes = 9};
        QCOMPARE(readAll(path, kPlain, sizes),
            QStringLiteral("0 line 1 [a][123456789] / 1 line 2 too long [b][123456789] / "
                           "2 line 3 text after quote too long [c]{123456789} / 3 line 4 [d][e]"));
    }
}

void TestCsvCells::limitsCutARowAndGoOn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    const Files files;
    const std::string path = files.write("a.csv", bytes.toStdString());
    for (std::size_t block = 1; block <= static_cast<std::size_t>(bytes.size()) + 1; ++block) {
        const ReadSizes sizes{.headBytes = 16,
            .blockBytes = block,
            .rowBlockBytes = block,
            .maxQuotedBytes = 10,
            .maxRowBytes = 25,
            .maxCells = 4};
        QCOMPARE(readAll(path, kPlain, sizes), rows);
    }
}

void TestCsvCells::linesAboveTheTableArePassedOver()
{
    const Files files;
    const std::string path = files.write("a.csv", "\"x\r\n\ry\n\na,b\r\nc,d\n");
    DialectHints hints = kPlain;
    const auto rowsBehind = [&](std::uint64_t lines, std::size_t block) {
        hints.skipLines = lines;
        return readAll(path, hints, {.headBytes = 64, .blockBytes = block, .rowBlockBytes = block});
    };
    for (std::size_t block = 1; block < 24; ++block) {
        QCOMPARE(rowsBehind(1, block), QStringLiteral("0 line 3 [y] / 1 line 5 [a][b] / 2 line 6 [c][d]"));
        QCOMPARE(rowsBehind(4, block), QStringLiteral("0 line 5 [a][b] / 1 line 6 [c][d]"));
        QCOMPARE(rowsBehind(5, block), QStringLiteral("0 line 6 [c][d]"));
        QCOMPARE(rowsBehind(6, block), QStringLiteral("file_empty"));
        QCOMPARE(rowsBehind(99, block), QStringLiteral("file_empty"));
    }
}

void TestCsvCells::everyBlockSizeGivesTheSameRows()
{
    // Few characters, so that quotes, separators and line ends meet in every order.
    constexpr std::string_view kAlphabet = "ab,\"\"\n\r";
    std::mt19937 random(20261121);
    const Files files;
    for (int round = 0; round < 150; ++round) {
        std::string bytes = "a";
        const std::size_t length = 4 + random() % 36;
        while (bytes.size() < length)
            bytes += kAlphabet[random() % kAlphabet.size()];
        const std::string path = files.write("a.csv", bytes);
        const QString whole = readAll(path, kPlain);
        for (const std::size_t block : {1U, 2U, 3U, 5U, 7U, 11U, 16U, 23U}) {
            const ReadSizes sizes{.headBytes = block, .blockBytes = block, .rowBlockBytes = block};
            if (const QString found = readAll(path, kPlain, sizes); found != whole) {
                qInfo("block of %zu bytes, file: %s", block, qPrintable(visible(bytes)));
                QCOMPARE(found, whole);
            }
        }
    }
}

void TestCsvCells::scanAndRowAgree()
{
    const Files files;
    std::string bytes;
    for (int i = 0; i < 500; ++i) {
        bytes += std::to_string(i) + ",\"note\n" + std::string(static_cast<std::size_t>(i % 7), 'x') + "\"\n";
        if (i % 11 == 0)
            bytes += "\n";
    }
    const auto table = CsvTable::open(
        files.write("a.csv", bytes), kPlain, {.headBytes = 64, .blockBytes = 256, .rowBlockBytes = 32});
    QVERIFY(table.has_value());
    QVERIFY((*table)->index().has_value());
    QCOMPARE((*table)->rowCount(), (RowCount{.rows = 500, .complete = true}));

    for (std::uint64_t first = 0; first < 500; first += 37) {
        std::uint64_t expected = first;
        const Result<> done = (*table)->scan(first, 20, [&](const RowView& view) {
            const auto single = (*table)->row(view.row);
            if (view.row != expected || !single || describeInFull(single->view()) != describeInFull(view))
                return false;
            ++expected;
            return true;
        });
        QVERIFY(done.has_value());
        QCOMPARE(expected, std::min<std::uint64_t>(first + 20, 500));
    }
}

QTEST_GUILESS_MAIN(TestCsvCells)
#include "tst_csv_cells.moc"
