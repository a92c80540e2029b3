// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "job_bench.h"

#include "jobs/query_job.h"

#include <QTest>

#include <stop_token>

using namespace convey;
using convey::test::Checked;
using convey::test::checked;
using convey::test::kDayMs;
using convey::test::kMinuteMs;
using convey::test::text;

namespace {

constexpr EpochMs kNow = 1'795'168'800'000;

/// Eight rows; their ids are their numbers.
const std::string& orders()
{
    const auto line = [](const char* id, const char* type, EpochMs time, const char* email,
                          const char* amount) {
        return std::string(id) + ',' + type + ',' + std::to_string(time) + ",phone_call," + email + ','
            + amount + ",EUR\n";
    };
    static const std::string csv = test::kOrderHeader
        + line("r0", "order_created", kNow - kDayMs, "ada@example.com", "12.50")
        + line("r1", "order_created", kNow - 2 * kDayMs, "bob@example.com", "9.00")
        + line("r2", "lead_created", kNow - 3 * kDayMs, "Ada@example.com", "")
        + line("r3", "order_created", kNow - 9 * kDayMs, "eve@example.com", "100.00")
        + line("", "order_created", kNow - 4 * kDayMs, "ada@example.com", "1.00")
        + line("r5", "order_created", kNow - 5 * kDayMs, "nobody", "7.00")
        + line("r6", "order_created", kNow - 6 * kDayMs, "", "-3.00")
        + line("r0", "order_created", kNow - kDayMs, "ada@example.com", "12.50");
    return csv;
}

/// "0 1 2"
QString found(
    const Checked& source, const RowQuery& query, const std::vector<std::uint32_t>* within = nullptr)
{
    QStringList rows;
    const std::vector<std::uint32_t> all = runQuery(source.request, *source.result, query, within).value();
    for (const std::uint32_t row : all)
        rows << QString::number(row);
    return rows.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(RowQuery)

class TestQueryJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersGoTogether_data();
    void filtersGoTogether();
    void boundsAreReadAsAPersonWritesThem_data();
    void boundsAreReadAsAPersonWritesThem();
    void moneyIsComparedInWholeUnits();
    void findingsOfRowsFollowTheirOrder();
    void onlyTheRowsAskedForAreLookedAt();
    void joinedLinesHaveTextButNoEvent();
    void aStopEndsIt();
    void manyRowsGiveTheSameAsOneByOne();
};

void TestQueryJob::filtersGoTogether_data()
{
    QTest::addColumn<RowQuery>("query");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char* what, const RowQuery& query, const char* rows) {
        QTest::newRow(what) << query << QString::fromLatin1(rows);
    };
    row("all", {}, "0 1 2 3 4 5 6 7");
    row("a verdict", {.verdict = Verdict::Outside}, "3");
    row("a cause", {.rule = Rule::AmountNegative}, "6");
    row("a cause beside a graver one", {.rule = Rule::IdentityMissing}, "5 6");
    row("a severity", {.severity = Severity::Blocked}, "3 4");
    row("a faulty column", {.faultyColumn = 4}, "5");
    row("a column that feeds a faulty field", {.faultyColumn = 5, .faultyFields = {Field::DataAmount}}, "6");
    row("text in any case", {.text = "ADA@"}, "0 2 4 7");
    row("text in one column", {.text = "r0", .textColumn = 0}, "0 7");
    row("text that is in another column", {.text = "r0", .textColumn = 4}, "");
    row("a kind of event", {.type = EventType::LeadCreated}, "2");
    row("money from", {.leastAmount = 125'000}, "0 3 7");
    row("money up to", {.mostAmount = 10'000}, "4 6");
    row("money between", {.leastAmount = 10'000, .mostAmount = 90'000}, "1 4 5");
    row("a currency", {.currency = "EUR"}, "0 1 3 4 5 6 7");
    row("a currency that none has", {.currency = "USD"}, "");
    row("several at once", {.verdict = Verdict::Ready, .text = "ada", .leastAmount = 0}, "0");
    row("backwards", {.sort = RowSort::Line, .descending = true}, "7 6 5 4 3 2 1 0");
    row("by state: what blocks first", {.sort = RowSort::State}, "4 5 6 0 1 2 3 7");
    row("by a column of text", {.sort = RowSort::Column, .sortColumn = 4}, "0 2 4 7 1 3 5 6");
    row("by a column of numbers", {.sort = RowSort::Column, .sortColumn = 5}, "6 4 5 1 0 7 3 2");
    row("by a column, downwards: empty cells stay last",
        {.sort = RowSort::Column, .sortColumn = 5, .descending = true}, "3 0 7 1 5 4 6 2");
    row("by money", {.sort = RowSort::Amount}, "6 4 5 1 0 7 3 2");
    row("by time", {.sort = RowSort::Time}, "3 6 5 4 2 1 0 7");
}

void TestQueryJob::filtersGoTogether()
{
    QFETCH(RowQuery, query);
    QFETCH(QString, rows);
    const test::SendBench bench;
    const Checked source = checked(Upload::open(bench.write("orders.csv", orders())).value(), kNow);
    QCOMPARE(found(source, query), rows);
}

void TestQueryJob::boundsAreReadAsAPersonWritesThem_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("units"); // -1: it is no amount
    QTest::newRow("whole") << "12" << qint64{120'000};
    QTest::newRow("a point") << "12.5" << qint64{125'000};
    QTest::newRow("a comma") << " 12,50 " << qint64{125'000};
    QTest::newRow("four decimals") << "0.0001" << qint64{1};
    QTest::newRow("below zero") << "-3" << qint64{-30'000};
    QTest::newRow("nothing") << "" << qint64{-1};
    QTest::newRow("a word") << "free" << qint64{-1};
    QTest::newRow("five decimals") << "0.00001" << qint64{-1};
}

void TestQueryJob::boundsAreReadAsAPersonWritesThem()
{
    QFETCH(QString, written);
    QFETCH(qint64, units);
    QCOMPARE(amountBound(toUtf8(written)).value_or(-1), std::int64_t{units});
}

void TestQueryJob::moneyIsComparedInWholeUnits()
{
    const auto order = [](const char* id, const char* amount, const char* currency) {
        return std::string(id) + ",order_created," + std::to_string(kNow - kDayMs)
            + ",phone_call,ada@example.com," + amount + ',' + currency + '\n';
    };
    const test::SendBench bench;
    const Checked source =
        checked(Upload::open(bench.write("orders.csv",
                                 test::kOrderHeader + order("a", "500", "JPY") + order("b", "5.00", "EUR")
                                     + order("c", "501.125", "KWD") + order("d", "500.00", "EUR")))
                    .value(),
            kNow);
    QCOMPARE(found(source, {.leastAmount = 500 * kAmountUnit}), QStringLiteral("0 2 3"));
    QCOMPARE(found(source, {.currency = "EUR", .leastAmount = 500 * kAmountUnit}), QStringLiteral("3"));
    QCOMPARE(found(source, {.mostAmount = 5 * kAmountUnit}), QStringLiteral("1"));
}

void TestQueryJob::findingsOfRowsFollowTheirOrder()
{
    const test::SendBench bench;
    const Checked source = checked(Upload::open(bench.write("orders.csv", orders())).value(), kNow);
    const std::vector<std::uint32_t> rows{6, 5, 4};
    const auto of = [&](const RowQuery& query) {
        QStringList texts;
        for (const Finding& finding : findingsOfRows(*source.result, query, rows))
            texts << QStringLiteral("%1 %2").arg(finding.row).arg(text(info(finding.rule()).name));
        return texts.join(QStringLiteral(", "));
    };
    QCOMPARE(of({.rule = Rule::IdentityMissing}), QStringLiteral("6 identity_missing, 5 identity_missing"));
    QCOMPARE(of({.severity = Severity::Blocked}), QStringLiteral("4 id_missing"));
    QCOMPARE(
        of({.faultyColumn = 5, .faultyFields = {Field::DataAmount}}), QStringLiteral("6 amount_negative"));
}

void TestQueryJob::onlyTheRowsAskedForAreLookedAt()
{
    const test::SendBench bench;
    const Checked source = checked(Upload::open(bench.write("orders.csv", orders())).value(), kNow);
    const std::vector<std::uint32_t> within{1, 2, 4};
    QCOMPARE(found(source, {.text = "ada"}, &within), QStringLiteral("2 4"));
    QCOMPARE(found(source, {.verdict = Verdict::Blocked}, &within), QStringLiteral("4"));
    const std::vector<std::uint32_t> none;
    QCOMPARE(found(source, {.text = "ada"}, &none), QString());
}

void TestQueryJob::joinedLinesHaveTextButNoEvent()
{
    const test::SendBench bench;
    Upload upload = Upload::open(bench.write("folded.csv",
                                     test::kOrderHeader + test::orderLine("A", kNow - kMinuteMs)
                                         + test::orderLine("A", kNow - kMinuteMs)))
                        .value();
    upload.bind(std::array{parseBinding("fold_by=id", BindingKind::Column).value()});
    const Checked source = checked(std::move(upload), kNow);
    QCOMPARE(source.result->summary.count(Verdict::Merged), std::uint64_t{1});
    QCOMPARE(found(source, {.text = "person-A"}), QStringLiteral("0 1"));
    QCOMPARE(found(source, {.type = EventType::OrderCreated}), QStringLiteral("0"));
}

void TestQueryJob::aStopEndsIt()
{
    const test::SendBench bench;
    const Checked source = checked(Upload::open(bench.write("orders.csv", orders())).value(), kNow);
    std::stop_source stop;
    stop.request_stop();
    const auto rows =
        runQuery(source.request, *source.result, {.text = "ada"}, nullptr, {.stop = stop.get_token()});
    QCOMPARE(rows.error().code, ErrorCode::Cancelled);
}

void TestQueryJob::manyRowsGiveTheSameAsOneByOne()
{
    std::string csv = test::kOrderHeader;
    std::vector<std::uint32_t> expected;
    constexpr std::uint32_t kRows = 90'000; // several threads
    for (std::uint32_t i = 0; i < kRows; ++i) {
        csv += test::orderLine("A-" + std::to_string(i), kNow - kMinuteMs);
        if (std::to_string(i).find("77") != std::string::npos)
            expected.push_back(i);
    }
    const test::SendBench bench;
    const Checked source = checked(Upload::open(bench.write("orders.csv", csv)).value(), kNow);
    RowQuery query{.text = "77", .textColumn = 0};
    QVERIFY(runQuery(source.request, *source.result, query).value() == expected);
    query.sort = RowSort::Column;
    query.descending = true;
    QCOMPARE(runQuery(source.request, *source.result, query)->size(), expected.size());
}

QTEST_GUILESS_MAIN(TestQueryJob)
#include "tst_query_job.moc"
