// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The file behind a table: what is refused, what is known at once, and what happens when the file changes,
/// shrinks or goes while it is open or being indexed.
#include "table_text.h"

#include <QDateTime>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace convey;
using namespace convey::test;

class TestCsvTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void whatIsNoRegularFileIsRefused();
    void aFileWithoutPermissionIsRefused();
    void unusableHintsAreRefused();
    void tooManyColumnsAreRefused();
    void columnsAreKnownAndNamed();
    void aFirstRowLongerThanTheHeadIsRead();
    void encodingIsReported();
    void bytesThatAreNotUtf8AreFlaggedByCell();
    void firstRowsAreThereBeforeIndexing();
    void cancelledIndexingGoesOnLater();
    void rowsBeyondTheTableAreAnError();
    void aScanEndsWhenToldTo();
    void otherThreadsReadWhileItIsIndexed();
    void aShrunkFileIsNoticed();
    void aRewrittenFileIsNoticed();
    void aRemovedFileStaysReadableUntilAsked();
    void aReplacedFileIsNoticed();
    void aCopiedRowOwnsItsText();
};

namespace {

const DialectHints kNumbered{.separator = ',', .hasHeader = true};

/// `rows` rows of a number and something to make the file long; row n begins with n.
std::string numbered(int rows)
{
    std::string bytes = "number,filler\n";
    for (int i = 0; i < rows; ++i)
        bytes += std::to_string(i) + ",\"a filler with, a comma\"\n";
    return bytes;
}

constexpr ReadSizes kSmallBlocks{
    .headBytes = 1024, .blockBytes = 4096, .partBytes = 4096, .rowBlockBytes = 512};

/// A literal with the NULs inside it.
template <std::size_t Size>
QByteArray bytesOf(const char (&literal)[Size])
{
    return {literal, static_cast<qsizetype>(Size - 1)};
}

QString codeName(const Error& error)
{
    return text(errorCodeName(error.code));
}

} // namespace

void TestCsvTable::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");

    QTest::newRow("no bytes") << QByteArray() << "file_empty"
                              << "";
    QTest::newRow("white space only") << QByteArray(" \r\n\t\n  \n") << "file_empty"
                                      << "";
    QTest::newRow("a byte order mark alone") << QByteArray("\xEF\xBB\xBF\r\n") << "file_empty"
                                             << "";
    QTest::newRow("a header alone") << QByteArray("order_id,email,total\r\n") << "file_no_rows"
                                    << "";
    QTest::newRow("a header and blank lines") << QByteArray("order_id,email\n\n\n") << "file_no_rows"
                                              << "";
    QTest::newRow("old Excel workbook") << bytesOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0") << "file_not_text"
                                        << "xls";
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj\n") << "file_not_text"
                         << "pdf";
    QTest::newRow("PNG") << bytesOf("\x89PNG\r\n\x1A\n\0\0\0\rIHDR") << "file_not_text"
                         << "png";
    QTest::newRow("web page") << QByteArray("\n<!DOCTYPE HTML>\n<html><table>") << "file_not_text"
                              << "html";
    QTest::newRow("text that is half NULs") << bytesOf("a,b\n1,\0\0\0\0\0\0\n") << "file_not_text"
                                            << "binary";
}

void TestCsvTable::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    const Files files;
    const std::string path = files.write("orders.csv", bytes.toStdString());
    const auto table = CsvTable::open(path);
    QVERIFY(!table.has_value());
    QCOMPARE(codeName(table.error()), code);
    QCOMPARE(text(table.error().detail), detail);
    QCOMPARE(text(table.error().subject), text(path));
}

void TestCsvTable::whatIsNoRegularFileIsRefused()
{
    const Files files;
    const auto codeOf = [](std::string_view path) { return codeName(CsvTable::open(path).error()); };
    QCOMPARE(codeOf(files.path("gone.csv")), QStringLiteral("file_missing"));
    QCOMPARE(codeOf(""), QStringLiteral("file_missing"));
    QCOMPARE(codeOf(files.write("a.csv", numbered(2)) + "/below.csv"), QStringLiteral("file_missing"));
    QCOMPARE(codeOf(files.path("")), QStringLiteral("file_is_directory"));
    QCOMPARE(codeOf("/dev/null"), QStringLiteral("file_not_regular"));
    // Nobody writes to it: reading it would wait for ever.
    const std::string fifo = files.path("fifo.csv");
    QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
    QCOMPARE(codeOf(fifo), QStringLiteral("file_not_regular"));
    // Read up to its NUL, this would be the path of a file that is there.
    QCOMPARE(codeOf(files.path("a.csv") + std::string("\0.csv", 5)), QStringLiteral("file_missing"));
}

void TestCsvTable::aFileWithoutPermissionIsRefused()
{
    const Files files;
    const std::string path = files.write("secret.csv", numbered(2));
    QCOMPARE(::chmod(path.c_str(), 0), 0);
    // Root may read every file, so as root the test becomes nobody for one call.
    constexpr uid_t kNobody = 65'534;
    const uid_t before = ::geteuid();
    if (before == 0)
        QCOMPARE(::seteuid(kNobody), 0);
    const auto table = CsvTable::open(path);
    QCOMPARE(::seteuid(before), 0);
    QVERIFY(!table.has_value());
    QCOMPARE(codeName(table.error()), QStringLiteral("file_no_permission"));
}

void TestCsvTable::unusableHintsAreRefused()
{
    const Files files;
    const std::string path = files.write("a.csv", numbered(2));
    for (const DialectHints& hints : {DialectHints{.separator = '\n'}, DialectHints{.separator = '"'},
             DialectHints{.quote = ';'}, DialectHints{.separator = '\'', .quote = '\''}}) {
        const auto table = CsvTable::open(path, hints);
        QVERIFY(!table.has_value());
        QCOMPARE(codeName(table.error()), QStringLiteral("usage_bad_value"));
    }
}

void TestCsvTable::tooManyColumnsAreRefused()
{
    const Files files;
    const auto withCells = [&](std::size_t cells) {
        std::string bytes = "\nname";
        for (std::size_t i = 1; i < cells; ++i)
            bytes += ",c" + std::to_string(i);
        return CsvTable::open(files.write("wide.csv", bytes + "\nx,1\ny,2\n"), kNumbered);
    };
    const auto allowed = withCells(kMaxColumns);
    QVERIFY(allowed.has_value());
    QCOMPARE((*allowed)->columnCount(), kMaxColumns);
    const auto refused = withCells(kMaxColumns + 1);
    QVERIFY(!refused.has_value());
    QCOMPARE(codeName(refused.error()), QStringLiteral("file_too_many_columns"));
    QCOMPARE(refused.error().expected, std::int64_t{16'384});
    QCOMPARE(refused.error().line, std::int64_t{2});
}

void TestCsvTable::columnsAreKnownAndNamed()
{
    const auto table = CsvTable::open(dataFile("table/header_gaps.csv"));
    QVERIFY(table.has_value());
    const auto columns = (*table)->columns();
    QCOMPARE(columns.size(), std::size_t{5});
    QCOMPARE(columns[0], (Column{.name = "order_id"}));
    QCOMPARE(columns[1], (Column{.name = "Column 2", .named = false}));
    QCOMPARE(columns[2], (Column{.name = "total"}));
    QCOMPARE(columns[3], (Column{.name = "total", .repeated = true}));
    QCOMPARE(columns[4], (Column{.name = "Column 5", .named = false}));
    QCOMPARE((*table)->columnNamed("total").value(), std::size_t{2});
    QVERIFY(!(*table)->columnNamed("Total").has_value());
    QCOMPARE((*table)->headerLine(), std::int64_t{1});
    QCOMPARE((*CsvTable::open(dataFile("table/blank_lines.csv")))->headerLine(), std::int64_t{3});
    QCOMPARE((*CsvTable::open(dataFile("table/no_header.csv")))->headerLine(), std::int64_t{0});
    QCOMPARE((*table)->sources().size(), std::size_t{1});
    QCOMPARE((*table)->sources().front().identity.size, std::uint64_t{44});

    // A person says otherwise: the header becomes a row, and a header alone can be opened.
    const auto asRow = CsvTable::open(dataFile("table/header_only.csv"), {.hasHeader = false});
    QVERIFY(asRow.has_value());
    QCOMPARE(scanned(**asRow, describe), QStringLiteral("[order_id][email][total]"));
}

void TestCsvTable::aFirstRowLongerThanTheHeadIsRead()
{
    const Files files;
    const std::string longName(3000, 'n');
    const std::string path =
        files.write("a.csv", "id," + longName + "\n1," + std::string(5000, 'x') + "\n2,y\n");
    const auto table = CsvTable::open(path, kNumbered, kSmallBlocks);
    QVERIFY(table.has_value());
    QCOMPARE((*table)->columnCount(), std::size_t{2});
    QCOMPARE(text((*table)->columns()[1].name), text(longName));
    QVERIFY((*table)->rowCount().rows >= 1);
    QVERIFY((*table)->index().has_value());
    QCOMPARE((*table)->rowCount(), (RowCount{.rows = 2, .complete = true}));
    QCOMPARE((*table)->row(0)->text(1).size(), std::size_t{5000});

    const auto bare = CsvTable::open(path, {.separator = ',', .hasHeader = false}, kSmallBlocks);
    QVERIFY(bare.has_value());
    QCOMPARE((*bare)->columnCount(), std::size_t{2});
}

void TestCsvTable::encodingIsReported()
{
    const auto withMark = CsvTable::open(dataFile("table/bom_quoted.csv"));
    QVERIFY((*withMark)->encoding().byteOrderMark);
    QVERIFY((*withMark)->encoding().headIsUtf8);
    const auto latin = CsvTable::open(dataFile("table/latin1.csv"));
    QVERIFY(!(*latin)->encoding().byteOrderMark);
    QCOMPARE(text((*latin)->encoding().name), QStringLiteral("windows-1252"));
    QCOMPARE((*latin)->encoding().proofLine, std::int64_t{2});

    // A head that ends within a character says nothing about the file.
    const Files files;
    const std::string path = files.write("a.csv", "id,n\n1,\xC3\xA9\xC3\xA9\n2,x\n");
    for (std::size_t head = 8; head < 13; ++head) {
        const auto table = CsvTable::open(path, kNumbered, {.headBytes = head});
        QVERIFY((*table)->encoding().headIsUtf8);
    }
}

void TestCsvTable::bytesThatAreNotUtf8AreFlaggedByCell()
{
    auto source = TextSource::open(dataFile("table/latin1.csv"), {.encoding = "utf-8"});
    const auto table = CsvTable::open(*std::move(source));
    const auto row = (*table)->row(0);
    QVERIFY(row.has_value());
    QVERIFY(row->cells()[0].isUtf8());
    QVERIFY(!row->cells()[1].isUtf8());
    QCOMPARE(row->text(1).size(), std::size_t{5}); // the bytes as they are
    QVERIFY(row->text(7).empty());
}

void TestCsvTable::firstRowsAreThereBeforeIndexing()
{
    const Files files;
    const auto table = CsvTable::open(files.write("a.csv", numbered(10'000)), kNumbered, kSmallBlocks);
    QVERIFY(table.has_value());
    const RowCount atOnce = (*table)->rowCount();
    QVERIFY(!atOnce.complete);
    QVERIFY(atOnce.rows >= 20 && atOnce.rows < 200);
    QCOMPARE(text((*table)->row(19)->text(0)), QStringLiteral("19"));

    std::vector<std::uint64_t> steps;
    QVERIFY((*table)
                ->index([&](std::uint64_t done, std::uint64_t total) {
                    steps.push_back(done);
                    return total == (*table)->identity().size && done <= total;
                })
                .has_value());
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QVERIFY(steps.size() > 50);
    QCOMPARE(steps.back(), (*table)->identity().size);
    QCOMPARE((*table)->rowCount(), (RowCount{.rows = 10'000, .complete = true}));
    QCOMPARE(text((*table)->row(9'999)->text(0)), QStringLiteral("9999"));
    QCOMPARE((*table)->row(9'999)->line(), std::int64_t{10'001});

    // A file within the head is complete at once.
    const auto small = CsvTable::open(files.write("b.csv", numbered(3)), kNumbered);
    QCOMPARE((*small)->rowCount(), (RowCount{.rows = 3, .complete = true}));
}

void TestCsvTable::cancelledIndexingGoesOnLater()
{
    const Files files;
    const auto table = CsvTable::open(files.write("a.csv", numbered(5'000)), kNumbered, kSmallBlocks);
    int blocks = 0;
    const Result<> stopped = (*table)->index([&](auto, auto) { return ++blocks < 5; });
    QVERIFY(!stopped.has_value());
    QCOMPARE(codeName(stopped.error()), QStringLiteral("cancelled"));
    const RowCount partial = (*table)->rowCount();
    QVERIFY(!partial.complete);
    QVERIFY(partial.rows > 100 && partial.rows < 5'000);

    QVERIFY((*table)->index().has_value());
    QCOMPARE((*table)->rowCount(), (RowCount{.rows = 5'000, .complete = true}));
    for (std::uint64_t row = 0; row < 5'000; row += 7)
        QCOMPARE(text((*table)->row(row)->text(0)), QString::number(row));
}

void TestCsvTable::rowsBeyondTheTableAreAnError()
{
    const auto table = CsvTable::open(dataFile("table/comma_crlf.csv"));
    const auto row = (*table)->row(2);
    QVERIFY(!row.has_value());
    QCOMPARE(codeName(row.error()), QStringLiteral("file_read_failed"));
    QCOMPARE(row.error().expected, std::int64_t{2});
    QVERIFY((*table)->scan(2, 1, [](const RowView&) { return false; }).has_value());
    int rows = 0;
    QVERIFY((*table)->scan(1, kAllRows, [&](const RowView&) { return ++rows > 0; }).has_value());
    QCOMPARE(rows, 1);
}

void TestCsvTable::aScanEndsWhenToldTo()
{
    const auto table = CsvTable::open(dataFile("table/tab.tsv"));
    int rows = 0;
    QVERIFY((*table)->scan(0, kAllRows, [&](const RowView&) { return ++rows < 2; }).has_value());
    QCOMPARE(rows, 2);
}

void TestCsvTable::otherThreadsReadWhileItIsIndexed()
{
    constexpr int kRows = 60'000; // more than one chunk of the index
    const Files files;
    const auto table = CsvTable::open(files.write("a.csv", numbered(kRows)), kNumbered, kSmallBlocks);
    QVERIFY(table.has_value());
    std::atomic<int> wrong = 0;
    std::atomic<int> readers = 0;
    const auto isRight = [](const RowView& row) { return row.text(0) == std::to_string(row.row); };
    const auto readAlong = [&](std::uint64_t seed) {
        ++readers;
        RowCount known;
        while (!known.complete) {
            const RowCount now = (*table)->rowCount();
            wrong += now.rows < known.rows ? 1 : 0;
            known = now;
            seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
            for (const std::uint64_t row : {known.rows - 1, (seed >> 20U) % known.rows}) {
                const auto read = (*table)->row(row);
                wrong += read && isRight(read->view()) ? 0 : 1;
            }
            const Result<> scan = (*table)->scan(known.rows - 10, 10, [&](const RowView& row) {
                wrong += isRight(row) ? 0 : 1;
                return true;
            });
            wrong += scan ? 0 : 1;
        }
    };
    std::thread first(readAlong, 1);
    std::thread second(readAlong, 2);
    // Indexing begins when both are under way, and lets them run in between.
    const Result<> indexed = (*table)->index([&](auto, auto) {
        while (readers < 2)
            std::this_thread::yield();
        std::this_thread::yield();
        return true;
    });
    first.join();
    second.join();
    QVERIFY(indexed.has_value());
    QCOMPARE(wrong.load(), 0);
    QCOMPARE((*table)->rowCount(), (RowCount{.rows = kRows, .complete = true}));
}

void TestCsvTable::aShrunkFileIsNoticed()
{
    const Files files;
    const std::string path = files.write("a.csv", numbered(5'000));
    const auto table = CsvTable::open(path, kNumbered, kSmallBlocks);
    const auto before = static_cast<std::int64_t>((*table)->identity().size);
    int blocks = 0;
    const Result<> indexed =
        (*table)->index([&](auto, auto) { return ++blocks != 5 || ::truncate(path.c_str(), 30'000) == 0; });
    QVERIFY(!indexed.has_value());
    QCOMPARE(codeName(indexed.error()), QStringLiteral("file_changed"));
    QCOMPARE(indexed.error().expected, before);
    QCOMPARE(indexed.error().found, std::int64_t{30'000});
    QCOMPARE(text(indexed.error().subject), text(path));

    const std::uint64_t known = (*table)->rowCount().rows;
    QVERIFY(known > 100);
    QCOMPARE(codeName((*table)->row(known - 1).error()), QStringLiteral("file_changed"));
    int rows = 0;
    const Result<> scan = (*table)->scan(0, kAllRows, [&](const RowView&) { return ++rows > 0; });
    QCOMPARE(codeName(scan.error()), QStringLiteral("file_changed"));
    QCOMPARE(rows, 0);
    QCOMPARE(codeName((*table)->stillTheSame().error()), QStringLiteral("file_changed"));
}

void TestCsvTable::aRewrittenFileIsNoticed()
{
    const Files files;
    const std::string path = files.write("a.csv", numbered(100));
    const auto table = CsvTable::open(path, kNumbered);
    QVERIFY((*table)->stillTheSame().has_value());

    QFile file(text(path));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(14));
    QCOMPARE(
        file.write("9"), qint64{1}); // the same size; the clock of the file system may not have ticked yet
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(5), QFileDevice::FileModificationTime));
    QCOMPARE(codeName((*table)->stillTheSame().error()), QStringLiteral("file_changed"));
    QCOMPARE(codeName((*table)->row(0).error()), QStringLiteral("file_changed"));
}

void TestCsvTable::aRemovedFileStaysReadableUntilAsked()
{
    const Files files;
    const std::string path = files.write("a.csv", numbered(5'000));
    const auto table = CsvTable::open(path, kNumbered, kSmallBlocks);
    QVERIFY(QFile::remove(text(path)));
    QVERIFY((*table)->index().has_value());
    QCOMPARE(text((*table)->row(4'999)->text(0)), QStringLiteral("4999"));
    QCOMPARE(codeName((*table)->stillTheSame().error()), QStringLiteral("file_missing"));
}

void TestCsvTable::aReplacedFileIsNoticed()
{
    const Files files;
    const std::string path = files.write("a.csv", numbered(100));
    const auto table = CsvTable::open(path, kNumbered);
    const std::string other = files.write("b.csv", numbered(100));
    QCOMPARE(std::rename(other.c_str(), path.c_str()), 0);
    QCOMPARE(codeName((*table)->stillTheSame().error()), QStringLiteral("file_changed"));
    QCOMPARE(text((*table)->row(5)->text(0)), QStringLiteral("5"));
}

void TestCsvTable::aCopiedRowOwnsItsText()
{
    const auto table = CsvTable::open(dataFile("table/comma_crlf.csv"));
    Row kept;
    {
        Row row = (*table)->row(0).value();
        kept = row;
        row = (*table)->row(1).value();
        QCOMPARE(describe(row.view()), QStringLiteral("[1002][jose@example.com][7.00]"));
    }
    const Row moved = std::move(kept);
    QCOMPARE(describe(moved.view()), QStringLiteral("[1001][anna@example.com][12.50]"));
    QCOMPARE(moved.line(), std::int64_t{2});
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csv_table.moc"
