// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Rows come at once where the disk lets them, and later where it does not; nobody waits longer than agreed.
#include "support/delivered.h"
#include "support/held_table.h"
#include "support/test_text.h"

#include "jobs/row_reader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTest>

using namespace convey;
using namespace convey::test;
using namespace std::chrono_literals;

class TestRowReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereIsAnsweredAtOnce();
    void whatIsLateIsHandedOver();
    void onlyTheFirstOfManyIsWaitedFor();
    void theNewestIsReadFirstAndTheOldestForgotten();
    void askingAgainMovesToTheFront();
    void errorsComeWithTheBlock_data();
    void errorsComeWithTheBlock();
    void aReaderGoesWithoutWaiting();
    void aReaderMayGoWhileItHandsOver();
};

namespace {

constexpr std::chrono::milliseconds kLong = 60s; // a disk that answers at once is never that late

/// A reader with what it handed over.
struct Bench
{
    explicit Bench(std::size_t most = 8)
        : reader(std::make_unique<RowReader>(&context, table, most, [this](RowRange range, RowBlock block) {
            firsts.push_back(range.first);
            blocks.push_back(std::move(block));
        }))
    { }
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;
    ~Bench() { table->letGo(); }

    bool take(std::uint64_t first, std::chrono::milliseconds patience = 0ms) const
    {
        return reader->take({.first = first, .count = 10}, patience).has_value();
    }

    QObject context;
    std::shared_ptr<HeldTable> table = std::make_shared<HeldTable>(1000);
    std::vector<std::uint64_t> firsts;
    std::vector<RowBlock> blocks;
    std::unique_ptr<RowReader> reader;
};

QString listed(const std::vector<std::uint64_t>& numbers)
{
    QStringList words;
    for (const std::uint64_t number : numbers)
        words.append(QString::number(number));
    return words.join(u' ');
}

} // namespace

void TestRowReader::whatIsThereIsAnsweredAtOnce()
{
    const Bench bench;
    const auto block = bench.reader->take({.first = 995, .count = 10}, kLong);
    QVERIFY(block);
    QVERIFY(!block->failed);
    QCOMPARE(block->rows.size(), std::size_t{5});
    QCOMPARE(text(block->rows.back().text(0)), QStringLiteral("999"));
    QVERIFY(bench.firsts.empty());
}

void TestRowReader::whatIsLateIsHandedOver()
{
    const Bench bench;
    bench.table->hold();
    QVERIFY(!bench.take(20, 30ms));
    QVERIFY(!bench.take(20, kLong)); // late already: it is not waited for again
    QVERIFY(convey::test::isAllDelivered());
    QVERIFY(bench.firsts.empty());
    bench.table->letGo();
    QTRY_COMPARE(listed(bench.firsts), QStringLiteral("20"));
    QCOMPARE(text(bench.blocks.front().rows.front().text(0)), QStringLiteral("20"));
    QVERIFY2(bench.take(30, kLong), "nothing is late any more");
}

void TestRowReader::onlyTheFirstOfManyIsWaitedFor()
{
    const Bench bench;
    bench.table->hold();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!bench.take(0, 5ms));
    for (std::uint64_t first = 10; first < 70; first += 10)
        QVERIFY(!bench.take(first, kLong));
    QVERIFY(timer.elapsed() < std::chrono::milliseconds(kLong).count());
    bench.table->letGo();
    QTRY_COMPARE(bench.firsts.size(), std::size_t{7});
}

void TestRowReader::theNewestIsReadFirstAndTheOldestForgotten()
{
    const Bench bench(3);
    bench.table->hold();
    QVERIFY(!bench.take(0));
    bench.table->waitForReads(1);
    for (const std::uint64_t first : {10, 20, 30, 40, 50})
        QVERIFY(!bench.take(first));
    bench.table->letGo();
    QTRY_COMPARE(listed(bench.firsts), QStringLiteral("0 50 40 30"));
    QCOMPARE(listed(bench.table->begun()), QStringLiteral("0 50 40 30"));
}

void TestRowReader::askingAgainMovesToTheFront()
{
    const Bench bench(3);
    bench.table->hold();
    QVERIFY(!bench.take(0));
    bench.table->waitForReads(1);
    for (const std::uint64_t first : {10, 20, 30, 10, 0})
        QVERIFY(!bench.take(first));
    bench.table->letGo();
    QTRY_COMPARE(listed(bench.firsts), QStringLiteral("0 10 30 20"));
}

void TestRowReader::errorsComeWithTheBlock_data()
{
    QTest::addColumn<bool>("isLate");
    QTest::newRow("of a block that is there at once") << false;
    QTest::newRow("of a block that comes later") << true;
}

void TestRowReader::errorsComeWithTheBlock()
{
    QFETCH(bool, isLate);
    const Bench bench;
    bench.table->setError({.code = ErrorCode::FileChanged});
    if (isLate)
        bench.table->hold();
    std::optional<RowBlock> block = bench.reader->take({.first = 0, .count = 10}, isLate ? 0ms : kLong);
    QCOMPARE(block.has_value(), !isLate);
    bench.table->letGo();
    if (isLate) {
        QTRY_COMPARE(bench.blocks.size(), std::size_t{1});
        block = bench.blocks.front();
    }
    QVERIFY(block->failed);
    QCOMPARE(block->failed->code, ErrorCode::FileChanged);
    QVERIFY(block->rows.empty());
}

void TestRowReader::aReaderGoesWithoutWaiting()
{
    Bench bench;
    const std::weak_ptr<HeldTable> kept = bench.table;
    bench.table->hold();
    QVERIFY(!bench.take(0));
    QVERIFY(!bench.take(10));
    bench.table->waitForReads(1);
    bench.reader.reset(); // would stand still for ever if it waited for the read
    bench.table->letGo();
    bench.table = std::make_shared<HeldTable>(1);
    QTRY_VERIFY2(kept.expired(), "the thread has ended and let go of the table");
    QVERIFY(convey::test::isAllDelivered());
    QVERIFY2(bench.firsts.empty(), "what it read reaches nobody");
}

void TestRowReader::aReaderMayGoWhileItHandsOver()
{
    const auto table = std::make_shared<HeldTable>(100);
    QObject context;
    int arrived = 0;
    std::unique_ptr<RowReader> reader;
    reader = std::make_unique<RowReader>(&context, table, 4, [&](RowRange, const RowBlock&) {
        ++arrived;
        reader.reset();
    });
    table->hold();
    QVERIFY(!reader->take({.first = 0, .count = 10}, 0ms));
    QVERIFY(!reader->take({.first = 10, .count = 10}, 0ms));
    table->letGo();
    QTRY_COMPARE(arrived, 1);
    QTRY_COMPARE(table.use_count(), 1L);
    QVERIFY(convey::test::isAllDelivered());
    QCOMPARE(arrived, 1);
}

QTEST_GUILESS_MAIN(TestRowReader)
#include "tst_row_reader.moc"
