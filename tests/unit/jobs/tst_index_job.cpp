// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Counting on several threads gives what one thread gives, can be stopped, and notices a file that changes.
#include "../table/nasty_text.h"
#include "../table/table_text.h"

#include "jobs/index_job.h"
#include "table/multi_table.h"

#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <map>
#include <set>
#include <thread>
#include <unistd.h>

using namespace convey;
using namespace convey::test;

class TestIndexJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberOfThreadsCountsTheSame_data();
    void everyNumberOfThreadsCountsTheSame();
    void everyRowIsTakenOnceInTheSamePass();
    void takersAreStopped();
    void aCellLongerThanManyPartsIsOneCell();
    void progressGrowsToTheSizeOfTheFile();
    void stoppedCountingGoesOnLater();
    void othersReadWhatIsCountedMeanwhile();
    void aShrunkFileIsNoticed();
    void twoJobsOnOneTableCountOnce();
    void severalFilesAreCountedAsOne();
};

namespace {

constexpr DialectHints kOrders{.separator = ',', .quote = '"', .hasHeader = true};
constexpr ReadSizes kSmallParts{.headBytes = 1'024,
    .blockBytes = 4'096,
    .partBytes = 4'096,

    .rowBlockBytes = 512};

/// The first cell of row n is n; a fifth of the rows hold a line end.
std::string orders(int rows)
{
    std::string bytes = "id,note,amount\n";
    for (int i = 0; i < rows; ++i)
        bytes +=
            std::to_string(i) + (i % 5 == 0 ? ",\"two\nlines, \"\"quoted\"\"\"" : ",\"plain\"") + ",12.50\n";
    return bytes;
}

QString cellsOf(const RowView& row)
{
    RowView plain = row;
    plain.row = 0;
    plain.line = 0;
    plain.unclosedQuoteLine = 0;
    return describeInFull(plain);
}

struct TakenRows
{
    std::vector<QString> part{};
    std::map<std::uint64_t, QString> rows{};
};

std::vector<PartTaker> takersInto(std::vector<TakenRows>& taken)
{
    std::vector<PartTaker> takers;
    for (TakenRows& own : taken) {
        const auto add = [&own](const RowView& row) {
            own.part.resize(row.row);
            own.part.push_back(cellsOf(row));
        };
        const auto take = [&own](const CountedRows& rows) {
            for (std::uint64_t i = 0; i < rows.count; ++i)
                own.rows[rows.number + i] += own.part.at(i);
        };
        takers.push_back({.add = add, .take = take});
    }
    return takers;
}

QString everythingOf(const CsvTable& table)
{
    return scanned(table, describeInFull)
        + QStringLiteral(" rows %1 comments %2").arg(table.rowCount().rows).arg(table.commentLines());
}

} // namespace

void TestIndexJob::everyNumberOfThreadsCountsTheSame_data()
{
    QTest::addColumn<unsigned>("threads");
    for (const unsigned threads : {0U, 1U, 2U, 3U, 8U})
        QTest::addRow("%u threads", threads) << threads;
}

void TestIndexJob::everyNumberOfThreadsCountsTheSame()
{
    QFETCH(unsigned, threads);
    std::mt19937 random(seedOfThisRun());
    const Files files;
    for (int round = 0; round < 250; ++round) {
        NastyText text(random);
        const std::string path = files.write("a.csv", text.rows(1 + random() % 60));
        const DialectHints hints = text.hints();
        ReadSizes sizes = text.sizes();
        const auto alone = CsvTable::open(path, hints, sizes);
        sizes.partBytes = 1 + random() % 300;
        const auto shared = CsvTable::open(path, hints, sizes);
        QCOMPARE(shared.has_value(), alone.has_value());
        if (!alone)
            continue;
        QVERIFY((*alone)->index().has_value());
        QVERIFY(runIndex(**shared, {}, threads).has_value());
        QVERIFY((*shared)->rowCount().complete);
        if (everythingOf(**shared) != everythingOf(**alone))
            QCOMPARE(everythingOf(**shared), everythingOf(**alone));
    }
}

void TestIndexJob::everyRowIsTakenOnceInTheSamePass()
{
    std::mt19937 random(seedOfThisRun());
    const Files files;
    for (int round = 0; round < 250; ++round) {
        NastyText text(random);
        const std::string path = files.write("a.csv", text.rows(1 + random() % 60));
        ReadSizes sizes = text.sizes();
        sizes.partBytes = 1 + random() % 300;
        const auto table = CsvTable::open(path, text.hints(), sizes);
        if (!table)
            continue;
        if (random() % 4 == 0) // all rows are known, and read again
            QVERIFY((*table)->index().has_value());
        std::vector<TakenRows> taken(1 + random() % 4);
        const std::vector<PartTaker> takers = takersInto(taken);
        QVERIFY(runIndex(**table, takers).has_value());
        QVERIFY((*table)->rowCount().complete);
        std::map<std::uint64_t, QString> all;
        for (const TakenRows& one : taken) {
            for (const auto& [number, row] : one.rows)
                all[number] += row; // a row that was taken twice is not what it is alone
        }
        QStringList rows;
        for (const auto& [number, row] : all)
            rows << row;
        QCOMPARE(rows.join(QStringLiteral(" / ")), scanned(**table, cellsOf));
    }
}

void TestIndexJob::takersAreStopped()
{
    const Files files;
    const auto table = CsvTable::open(files.write("a.csv", orders(20'000)), kOrders, kSmallParts);
    std::stop_source stop;
    std::atomic<int> rows = 0;
    const PartTaker stopping{.add =
                                 [&](const RowView&) {
                                     if (++rows == 5'000)
                                         stop.request_stop();
                                 },
        .take = [](const CountedRows&) {}};
    const Result<> stopped =
        runIndex(**table, std::vector<PartTaker>(3, stopping), {.stop = stop.get_token()});
    QVERIFY(!stopped.has_value());
    QCOMPARE(text(errorCodeName(stopped.error().code)), QStringLiteral("cancelled"));
    QVERIFY(!(*table)->rowCount().complete);

    std::vector<TakenRows> taken(3);
    QVERIFY(runIndex(**table, takersInto(taken)).has_value());
    std::size_t all = 0;
    for (const TakenRows& one : taken)
        all += one.rows.size();
    QCOMPARE(all, std::size_t{20'000});
}

void TestIndexJob::aCellLongerThanManyPartsIsOneCell()
{
    const Files files;
    std::string bytes = orders(2'000);
    std::string longCell;
    while (longCell.size() < 60'000)
        longCell += "not a row, not at all\n";
    bytes += "2000,\"" + longCell + "\",1\n" + "2001,\"left open,1\n2002,plain,1\n";
    const auto table = CsvTable::open(files.write("a.csv", bytes), kOrders, kSmallParts);
    QVERIFY(runIndex(**table, {}, 3).has_value());
    QCOMPARE((*table)->rowCount(), (RowCount{.rows = 2'003, .complete = true}));
    QCOMPARE((*table)->row(2'000)->text(1).size(), longCell.size());
    QCOMPARE(text((*table)->row(2'002)->text(0)), QStringLiteral("2002"));
}

void TestIndexJob::progressGrowsToTheSizeOfTheFile()
{
    const Files files;
    const auto table = CsvTable::open(files.write("a.csv", orders(5'000)), kOrders, kSmallParts);
    std::vector<std::uint64_t> steps;
    std::vector<std::uint64_t> rows;
    const JobControl control{.progress = [&](std::uint64_t done, std::uint64_t total) {
        steps.push_back(done);
        rows.push_back((*table)->rowCount().rows);
        if (total != (*table)->identity().size)
            steps.push_back(0); // which is not sorted then
    }};
    QVERIFY(runIndex(**table, control, 3).has_value());
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(steps.back(), (*table)->identity().size);
    QVERIFY(std::is_sorted(rows.begin(), rows.end()));
    QVERIFY(std::set<std::uint64_t>(rows.begin(), rows.end()).size() > 10);
}

void TestIndexJob::stoppedCountingGoesOnLater()
{
    const Files files;
    const auto table = CsvTable::open(files.write("a.csv", orders(5'000)), kOrders, kSmallParts);
    std::stop_source stop;
    int reports = 0;
    const Result<> stopped = runIndex(**table,
        {.progress =
                [&](auto, auto) {
                    if (++reports == 5)
                        stop.request_stop();
                },
            .stop = stop.get_token()},
        3);
    QVERIFY(!stopped.has_value());
    QCOMPARE(text(errorCodeName(stopped.error().code)), QStringLiteral("cancelled"));
    const RowCount partial = (*table)->rowCount();
    QVERIFY(!partial.complete);
    QVERIFY(partial.rows > 100 && partial.rows < 5'000);

    QVERIFY(runIndex(**table, {}, 3).has_value());
    QCOMPARE((*table)->rowCount(), (RowCount{.rows = 5'000, .complete = true}));
    for (std::uint64_t row = 0; row < 5'000; row += 7)
        QCOMPARE(text((*table)->row(row)->text(0)), QString::number(row));
}

void TestIndexJob::othersReadWhatIsCountedMeanwhile()
{
    const Files files;
    const auto table = CsvTable::open(files.write("a.csv", orders(30'000)), kOrders, kSmallParts);
    std::atomic<int> wrong = 0;
    std::atomic<bool> isReading = false;
    std::jthread reader([&] {
        isReading = true;
        RowCount known;
        while (!known.complete) {
            known = (*table)->rowCount();
            const auto last = (*table)->row(known.rows - 1);
            wrong += last && last->text(0) == std::to_string(known.rows - 1) ? 0 : 1;
        }
    });
    const Result<> indexed = runIndex(**table,
        {.progress =
                [&](auto, auto) {
                    while (!isReading)
                        std::this_thread::yield();
                    std::this_thread::yield();
                }},
        3);
    reader.join();
    QVERIFY(indexed.has_value());
    QCOMPARE(wrong.load(), 0);
    QCOMPARE((*table)->rowCount(), (RowCount{.rows = 30'000, .complete = true}));
}

void TestIndexJob::aShrunkFileIsNoticed()
{
    const Files files;
    const std::string path = files.write("a.csv", orders(20'000));
    const auto table = CsvTable::open(path, kOrders, kSmallParts);
    int reports = 0;
    const Result<> indexed = runIndex(**table,
        {.progress =
                [&](auto, auto) {
                    if (++reports == 5 && ::truncate(path.c_str(), 30'000) != 0)
                        qFatal("the test can't cut its file");
                }},
        3);
    QVERIFY(!indexed.has_value());
    QCOMPARE(text(errorCodeName(indexed.error().code)), QStringLiteral("file_changed"));
    QCOMPARE(indexed.error().found, std::int64_t{30'000});
    QVERIFY((*table)->rowCount().rows > 100);
    QVERIFY(!(*table)->rowCount().complete);
}

void TestIndexJob::twoJobsOnOneTableCountOnce()
{
    const Files files;
    const auto table = CsvTable::open(files.write("a.csv", orders(20'000)), kOrders, kSmallParts);
    std::atomic<int> failed = 0;
    {
        std::vector<std::jthread> jobs;
        for (int i = 0; i < 3; ++i)
            jobs.emplace_back([&] { failed += runIndex(**table, {}, 2) ? 0 : 1; });
    }
    QCOMPARE(failed.load(), 0);
    QCOMPARE((*table)->rowCount(), (RowCount{.rows = 20'000, .complete = true}));
    QCOMPARE(text((*table)->row(19'999)->text(0)), QStringLiteral("19999"));
}

void TestIndexJob::severalFilesAreCountedAsOne()
{
    const QTemporaryDir folder;
    std::vector<std::string> paths;
    for (const char* name : {"a.csv", "b.csv"}) {
        paths.push_back(folder.filePath(QLatin1String(name)).toStdString());
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(orders(30'000).c_str());
    }
    const auto open = openFiles(paths);
    QVERIFY(open.has_value());
    const std::uint64_t total = open->files[0]->textBytes() + open->files[1]->textBytes();
    std::uint64_t last = 0;
    bool isAscending = true;
    const auto done = runIndex(*open, {.progress = [&](std::uint64_t bytes, std::uint64_t all) {
        isAscending = isAscending && bytes >= last && all == total;
        last = bytes;
    }});
    QVERIFY(done.has_value());
    QVERIFY(isAscending);
    QCOMPARE(last, total);
    QCOMPARE(open->table->rowCount(), (RowCount{.rows = 60'000, .complete = true}));

    std::stop_source stop;
    stop.request_stop();
    const auto again = openFiles(paths);
    QCOMPARE(runIndex(*again, {.stop = stop.get_token()}).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestIndexJob)
#include "tst_index_job.moc"
