// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Scanning ahead changes nothing but the time: every instruction set finds what a byte by byte reading
/// finds, rows read with it are those that the parser reads alone, and parts counted ahead are those of one
/// pass.
#include "nasty_text.h"
#include "table_text.h"

#include "table/structure_scan.h"

#define HWY_WANT_AVX3_DL
#include <hwy/highway.h>

using namespace convey;
using namespace convey::test;

class TestRowScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInstructionSetFindsTheSame_data();
    void everyInstructionSetFindsTheSame();
    void scannedRowsAreTheParsers();
    void longRowsAndWindowsMeetAnywhere_data();
    void longRowsAndWindowsMeetAnywhere();
    void partsCountedAheadAreRightOrNotTaken();
    void wrongGuessesChangeNothing();
    void ordinaryPartsAreGuessedRight_data();
    void ordinaryPartsAreGuessedRight();
};

namespace {

struct Found
{
    std::vector<std::uint32_t> breaks{};
    std::vector<std::uint32_t> innerLines{};
    std::vector<std::uint32_t> pairs{};
    std::size_t provenTo = 0;

    bool operator==(const Found&) const = default;
};

std::vector<std::uint32_t> copyBelow(std::span<const std::uint32_t> positions, std::size_t limit)
{
    std::vector<std::uint32_t> copy(positions.begin(), positions.end());
    std::erase_if(copy, [limit](std::uint32_t at) { return at >= limit; });
    return copy;
}

Found scan(const ScanRequest& request)
{
    Structure structure(request.size);
    findStructure(request, structure);
    return {.breaks = copyBelow(structure.breaks(), request.size),
        .innerLines = copyBelow(structure.innerLines(), request.size),
        .pairs = copyBelow(structure.pairs(), request.size),
        .provenTo = structure.provenTo()};
}

/// What the words in structure_scan.h say, one byte after the other.
Found readByByte(const ScanRequest& request)
{
    Found found;
    const std::string_view text(request.text, request.size);
    bool isInside = request.beginsInQuotes;
    bool mayOpen = true;
    bool isBehindClosing = false;
    bool isBehindInnerCr = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto at = static_cast<std::uint32_t>(i);
        const bool isQuote = request.hasQuote && text[i] == request.quote;
        const bool isLineEnd = text[i] == '\n' || text[i] == '\r';
        const bool isEnd = isLineEnd || text[i] == request.separator;
        const bool isOdd = (isQuote && !isInside && !mayOpen) || (isBehindClosing && !isEnd && !isQuote);
        if (isOdd) {
            found.provenTo = i;
            return found;
        }
        if (isBehindInnerCr && text[i] != '\n')
            found.innerLines.push_back(at);
        if (isInside && text[i] == '\n')
            found.innerLines.push_back(at);
        if (isQuote && isBehindClosing)
            found.pairs.push_back(at);
        const bool isHalf = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
        if (!isInside && isEnd && !isHalf && (isLineEnd || !request.lineEndsOnly))
            found.breaks.push_back(at);
        isBehindInnerCr = isInside && text[i] == '\r';
        isBehindClosing = isQuote && isInside;
        mayOpen = isBehindClosing || (!isInside && isEnd);
        isInside = isInside != isQuote;
    }
    found.provenTo = text.size();
    return found;
}

QString describe(const Found& found)
{
    const auto list = [](const std::vector<std::uint32_t>& positions) {
        QString out;
        for (const std::uint32_t at : positions)
            out += QString::number(at) + u' ';
        return out;
    };
    return list(found.breaks) + u'/' + list(found.innerLines) + u'/' + list(found.pairs)
        + QString::number(found.provenTo);
}

/// All that a table tells, by scanning and row by row.
QString everythingOf(const CsvTable& table)
{
    QString all = scanned(table, describeInFull);
    const std::uint64_t rows = table.rowCount().rows;
    for (std::uint64_t row = 0; row < rows; row += 1 + rows / 7) {
        const auto one = table.row(row);
        all += u'\n' + (one ? describeInFull(one->view()) : QStringLiteral("unreadable"));
    }
    return all + QStringLiteral("\nrows %1 comments %2").arg(rows).arg(table.commentLines());
}

/// Where they differ, short enough to be read; empty if they do not.
QString difference(const QString& found, const QString& expected)
{
    const auto [a, b] = std::mismatch(found.begin(), found.end(), expected.begin(), expected.end());
    if (a == found.end() && b == expected.end())
        return {};
    const auto from = std::max<qsizetype>(0, a - found.begin() - 60);
    return found.mid(from, 160) + QStringLiteral("  INSTEAD OF  ") + expected.mid(from, 160);
}

QString indexedAndRead(const std::string& path, const DialectHints& hints, const ReadSizes& sizes)
{
    const auto table = CsvTable::open(path, hints, sizes);
    if (!table)
        return text(errorCodeName(table.error().code));
    return (*table)->index() ? everythingOf(**table) : QStringLiteral("not counted");
}

} // namespace

void TestRowScanner::everyInstructionSetFindsTheSame_data()
{
    QTest::addColumn<qint64>("target");
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets())
        QTest::newRow(hwy::TargetName(target)) << qint64{target};
}

void TestRowScanner::everyInstructionSetFindsTheSame()
{
    QFETCH(qint64, target);
    const auto choose = [](std::int64_t only) {
        hwy::SetSupportedTargetsForTest(only);
        hwy::GetChosenTarget().Update(hwy::SupportedTargets());
    };
    choose(target);
    const auto all = qScopeGuard([&] { choose(0); });
    QCOMPARE(hasFastScan(), target != HWY_SCALAR && target != HWY_EMU128);
    std::mt19937 random(seedOfThisRun());
    for (int round = 0; round < 4'000; ++round) {
        NastyText text(random);
        std::string bytes = text.rows(random() % 12);
        bytes.resize(std::min<std::size_t>(bytes.size(), random() % 700));
        const DialectHints hints = text.hints();
        const ScanRequest request{.text = bytes.data(),
            .size = bytes.size(),
            .separator = *hints.separator,
            .quote = *hints.quote,
            .hasQuote = *hints.quote != '\0',
            .beginsInQuotes = random() % 2 == 0,
            .lineEndsOnly = random() % 2 == 0};
        const Found found = scan(request);
        const Found expected = readByByte(request);
        if (found != expected) {
            QCOMPARE(describe(found), describe(expected));
            QFAIL("see above");
        }
    }
}

void TestRowScanner::scannedRowsAreTheParsers()
{
    std::mt19937 random(seedOfThisRun());
    const Files files;
    for (int round = 0; round < 400; ++round) {
        NastyText text(random);
        const std::string path = files.write("a.csv", text.rows(1 + random() % 40));
        const DialectHints hints = text.hints();
        ReadSizes sizes = text.sizes();
        ReadSizes alone = sizes;
        alone.scansAhead = false;
        alone.blockBytes = ReadSizes().blockBytes;
        alone.partBytes = ReadSizes().partBytes;
        const QString expected = indexedAndRead(path, hints, alone);
        for (int times = 0; times < 4; ++times) {
            sizes.blockBytes = text.sizes().blockBytes;
            sizes.partBytes = text.sizes().partBytes;
            QCOMPARE(difference(indexedAndRead(path, hints, sizes), expected), QString());
        }
    }
}

void TestRowScanner::longRowsAndWindowsMeetAnywhere_data()
{
    QTest::addColumn<int>("cellBytes");
    for (const int bytes : {1, 63, 64, 65, 700, 2'047, 2'048, 5'000, 32'767, 32'768, 40'000, 70'000})
        QTest::addRow("cells of %d bytes", bytes) << bytes;
}

void TestRowScanner::longRowsAndWindowsMeetAnywhere()
{
    QFETCH(int, cellBytes);
    const auto size = static_cast<std::size_t>(cellBytes);
    const Files files;
    std::string bytes = "a,b\n";
    for (std::size_t row = 0; bytes.size() < 400'000; ++row) {
        const std::string cell(size + row % 3, static_cast<char>('a' + row % 26));
        const std::string end = row % 5 == 0 ? "\r\n" : "\n";
        bytes += cell + ",\"" + cell + (row % 7 == 0 ? "\"\"\n" : "\r\n") + "\"" + end;
        if (row % 11 == 0)
            bytes += "odd\"," + cell + end;
    }
    const std::string path = files.write("a.csv", bytes);
    const DialectHints hints{.separator = ',', .quote = '"', .hasHeader = true};
    const QString expected = indexedAndRead(path, hints, {.scansAhead = false});
    for (const std::size_t block : {100'000UL, 4'096UL, 33'000UL, 262'144UL})
        QCOMPARE(
            difference(indexedAndRead(path, hints, {.blockBytes = block, .partBytes = 10'000}), expected),
            QString());
}

void TestRowScanner::partsCountedAheadAreRightOrNotTaken()
{
    std::mt19937 random(seedOfThisRun());
    const Files files;
    for (int round = 0; round < 500; ++round) {
        NastyText text(random);
        const std::string path = files.write("a.csv", text.rows(1 + random() % 40));
        const DialectHints hints = text.hints();
        ReadSizes sizes = text.sizes();
        sizes.partBytes = 1 + random() % 300;
        const QString expected = indexedAndRead(path, hints, sizes);
        const auto table = CsvTable::open(path, hints, sizes);
        if (!table)
            continue;
        PartCounter counter = (*table)->partCounter();
        CsvTable::Counting counting(**table);
        while (!counting.isComplete()) {
            const std::uint64_t part = counting.offset() / sizes.partBytes;
            const std::uint64_t end = (part + 1) * sizes.partBytes;
            auto ahead = counter.countAhead(part * sizes.partBytes, end);
            QVERIFY(counting.countTo(end, counter, std::move(ahead)).has_value());
        }
        QCOMPARE(difference(everythingOf(**table), expected), QString());
    }
}

void TestRowScanner::wrongGuessesChangeNothing()
{
    std::mt19937 random(seedOfThisRun());
    const Files files;
    std::uint64_t refused = 0;
    for (int round = 0; round < 500; ++round) {
        NastyText text(random);
        const std::string path = files.write("a.csv", text.rows(1 + random() % 40));
        const DialectHints hints = text.hints();
        ReadSizes sizes = text.sizes();
        sizes.partBytes = 1 + random() % 300;
        const QString expected = indexedAndRead(path, hints, sizes);
        const auto table = CsvTable::open(path, hints, sizes);
        if (!table)
            continue;
        PartCounter counter = (*table)->partCounter();
        CsvTable::Counting counting(**table);
        while (!counting.isComplete()) {
            // From anywhere near: within quotes, within a cell, or on the row before or after.
            const std::uint64_t start = counting.offset();
            const std::uint64_t end = (start / sizes.partBytes + 1) * sizes.partBytes;
            const std::uint64_t wrong = start + random() % 40 - std::min<std::uint64_t>(start, 20);
            const auto near = counter.count({.offset = wrong, .line = 1}, end);
            QVERIFY(near.has_value());
            auto ahead = counter.count(near->first, end); // comment lines count from the first row on
            QVERIFY(ahead.has_value());
            refused += ahead->first.offset == start ? 0 : 1;
            QVERIFY(counting.countTo(end, counter, *std::move(ahead)).has_value());
        }
        QCOMPARE(difference(everythingOf(**table), expected), QString());
    }
    QVERIFY2(refused > 500, "most guesses were wrong");
}

void TestRowScanner::ordinaryPartsAreGuessedRight_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("bare cells") << QByteArray("1001,anna,12.50\n");
    QTest::newRow("CRLF") << QByteArray("1001,anna,12.50\r\n");
    QTest::newRow("a lone CR") << QByteArray("1001,anna,12.50\r");
    QTest::newRow("quoted cells") << QByteArray("\"1001\",\"anna, or not\",\"12.50\"\n");
    QTest::newRow("line ends in quotes") << QByteArray("1001,\"first\nsecond\r\nthird\",12.50\n");
    QTest::newRow("doubled quotes") << QByteArray("1001,\"so \"\"named\"\"\",\"\"\n");
    QTest::newRow("one odd row among others")
        << QByteArray("1,\"a\",2\n1,\"b\",3\n5\" pipe,c,4\n1,\"d\",5\n");
}

void TestRowScanner::ordinaryPartsAreGuessedRight()
{
    QFETCH(QByteArray, row);
    const Files files;
    std::string bytes = "id,name,amount\n";
    while (bytes.size() < 60'000)
        bytes.append(row.constData(), static_cast<std::size_t>(row.size()));
    const auto table =
        CsvTable::open(files.write("a.csv", bytes), {.separator = ',', .quote = '"', .hasHeader = true},
            {.headBytes = 500, .blockBytes = 2'048, .partBytes = 1'009});
    QVERIFY(table.has_value());
    PartCounter counter = (*table)->partCounter();
    int parts = 0;
    int right = 0;
    std::uint64_t next = 0;
    while (next < bytes.size()) {
        const std::uint64_t part = next / 1'009;
        const auto ahead = counter.countAhead(part * 1'009, (part + 1) * 1'009);
        const auto exact = counter.count({.offset = next, .line = 1}, (part + 1) * 1'009);
        QVERIFY(exact.has_value());
        ++parts;
        right += ahead && ahead->first.offset == next && ahead->rows.size() == exact->rows.size() ? 1 : 0;
        next = exact->isLast ? bytes.size() : exact->next.offset;
    }
    // All but the first, which begins with the file, and at most the last, which may be within a row.
    QVERIFY2(right >= parts - 2, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(parts)));
}

QTEST_GUILESS_MAIN(TestRowScanner)
#include "tst_row_scanner.moc"
