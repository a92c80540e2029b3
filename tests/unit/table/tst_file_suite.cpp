// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Every file of tests/data/files gives the cells that stand beside it, whatever the size of a block; and
/// sniffing finds its dialect, or is not sure.
#include "file_case.h"
#include "table_text.h"

#include "table/table_profile.h"

using namespace convey;
using namespace convey::test;

class TestFileSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileReadsAsExpected_data();
    void everyFileReadsAsExpected();
    void everyBlockSizeReadsTheSame_data();
    void everyBlockSizeReadsTheSame();
    void theProfileFindsWhatIsThere_data();
    void theProfileFindsWhatIsThere();
    void sniffingIsRightOrNotSure();
};

namespace {

using Cells = std::vector<std::vector<std::string>>;

/// One cell a line, so that a difference is seen at once.
QString asText(const Cells& rows)
{
    QStringList lines;
    for (const auto& row : rows) {
        QString line;
        for (const std::string& cell : row)
            line += QLatin1Char('[') + visible(cell) + QLatin1Char(']');
        lines << line;
    }
    return lines.join(u'\n');
}

std::vector<std::string> texts(const QJsonArray& array)
{
    std::vector<std::string> all;
    for (const auto& value : array)
        all.push_back(toUtf8(value.toString()));
    return all;
}

struct ReadRows
{
    Cells cells;
    QList<qint64> lines;
    qint64 unclosedLine = 0;
};

ReadRows rowsOf(const CsvTable& table)
{
    ReadRows read;
    const Result<> done = table.scan(0, kAllRows, [&](const RowView& row) {
        auto& cells = read.cells.emplace_back();
        for (const Cell& cell : row.cells)
            cells.emplace_back(cell.text);
        read.lines << row.line;
        read.unclosedLine = std::max<qint64>(read.unclosedLine, row.unclosedQuoteLine);
        return true;
    });
    if (!done)
        qFatal("the file can't be read");
    return read;
}

void addFiles()
{
    QTest::addColumn<int>("index");
    const auto cases = fileCases();
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name.c_str()) << static_cast<int>(i);
}

FileCase fileCase(int index)
{
    return fileCases().at(static_cast<std::size_t>(index));
}

} // namespace

void TestFileSuite::everyFileReadsAsExpected_data()
{
    addFiles();
    QVERIFY(fileCases().size() >= 120);
}

void TestFileSuite::everyFileReadsAsExpected()
{
    QFETCH(int, index);
    const FileCase file = fileCase(index);
    const auto table = CsvTable::open(file.path, file.hints());
    if (!file.opens()) {
        QVERIFY(!table.has_value());
        QCOMPARE(text(errorCodeName(table.error().code)), file.expected.value(u"error").toString());
        return;
    }
    QVERIFY2(table.has_value(), table ? "" : std::string(errorCodeName(table.error().code)).c_str());
    QVERIFY((*table)->index().has_value());

    const QJsonValue header = file.expected.value(u"header");
    QCOMPARE((*table)->dialect().hasHeader, !header.isNull());
    if (!header.isNull())
        QCOMPARE(asText({(*table)->columnNames()}), asText({texts(header.toArray())}));
    Cells expected;
    for (const auto& row : file.expected.value(u"rows").toArray())
        expected.push_back(texts(row.toArray()));
    const ReadRows read = rowsOf(**table);
    QCOMPARE(asText(read.cells), asText(expected));
    if (file.expected.contains(u"lines")) {
        QList<qint64> lines;
        for (const auto& line : file.expected.value(u"lines").toArray())
            lines << line.toInteger();
        QCOMPARE(read.lines, lines);
    }
    QCOMPARE(read.unclosedLine, qint64{file.expected.value(u"unclosed_line").toInt(0)});
    const SniffReport& report = (*table)->sniffReport();
    QCOMPARE(text(report.preamble.timeZone), file.expected.value(u"time_zone").toString());
    QJsonArray tables;
    for (const TableStart& other : report.otherTables)
        tables << qint64{other.line};
    if (!file.expected.value(u"hints").toObject().contains(u"first_table_only"))
        QCOMPARE(tables, file.expected.value(u"other_tables").toArray());
}

void TestFileSuite::everyBlockSizeReadsTheSame_data()
{
    addFiles();
}

void TestFileSuite::everyBlockSizeReadsTheSame()
{
    QFETCH(int, index);
    const FileCase file = fileCase(index);
    if (!file.opens())
        return;
    // The parser alone says what is right; what is asked about blocks scans ahead.
    const auto whole = CsvTable::open(file.path, file.hints(), {.scansAhead = false});
    const QString expected = scanned(**whole, describeInFull);
    const std::uint64_t size = (*whole)->identity().size;
    QCOMPARE(scanned(**CsvTable::open(file.path, file.hints()), describeInFull), expected);
    // Every size for small files; primes for the few large ones.
    const std::size_t step = size > 1500 ? 97 : 1;
    for (std::size_t block = 1; block <= size + 1; block += step) {
        const auto table =
            CsvTable::open(file.path, file.hints(), {.blockBytes = block, .rowBlockBytes = block});
        QVERIFY(table.has_value());
        QCOMPARE(scanned(**table, describeInFull), expected);
    }
}

void TestFileSuite::theProfileFindsWhatIsThere_data()
{
    addFiles();
}

void TestFileSuite::theProfileFindsWhatIsThere()
{
    QFETCH(int, index);
    const FileCase file = fileCase(index);
    if (!file.opens())
        return;
    const auto table = CsvTable::open(file.path, file.hints());
    const auto profileOf = [&](std::uint64_t first, std::uint64_t count) {
        TableProfile profile((*table)->columns());
        const Result<> done = (*table)->scan(first, count, [&](const RowView& row) {
            profile.add(row);
            return true;
        });
        return done ? profile : TableProfile({});
    };
    const TableProfile whole = profileOf(0, kAllRows);
    if (file.expected.contains(u"findings")) {
        QStringList found;
        for (const FileFinding& finding : findingsOf(**table, whole))
            found << text(fileFindingName(finding.code));
        found.removeDuplicates();
        QStringList expected;
        for (const auto& code : file.expected.value(u"findings").toArray())
            expected << code.toString();
        QCOMPARE(found, expected);
    }
    // Two and many parts add up to the whole.
    const std::uint64_t rows = (*table)->rowCount().rows;
    for (std::uint64_t part = 1; part <= rows; ++part) {
        TableProfile sum((*table)->columns());
        for (std::uint64_t first = 0; first < rows; first += part)
            sum.merge(profileOf(first, part));
        QVERIFY(sum.findings() == whole.findings());
        QCOMPARE(sum.proposedLeftOut(), whole.proposedLeftOut());
    }
}

void TestFileSuite::sniffingIsRightOrNotSure()
{
    SniffScore score;
    for (const FileCase& file : fileCases()) {
        // What only a person can know is no fault of sniffing.
        if (!file.opens() || file.expected.contains(u"hints"))
            continue;
        const auto table = CsvTable::open(file.path);
        QVERIFY(table.has_value());
        score.judge(file.name, (*table)->sniffReport(), file.dialect());
    }
    score.print("own suite");
    QVERIFY(score.files() >= 100);
    QVERIFY(score.percentRight() >= 98.0);
    QCOMPARE(score.wrongAndSure(), 0);
}

QTEST_GUILESS_MAIN(TestFileSuite)
#include "tst_file_suite.moc"
