// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "job_bench.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>
#include <stop_token>
#include <string>

using namespace convey;
using convey::test::Checked;
using convey::test::countsOf;
using convey::test::goodOrders;
using convey::test::kDayMs;
using convey::test::kMinuteMs;
using convey::test::kOrderHeader;
using convey::test::orderLine;
using convey::test::SendBench;
using convey::test::text;
using sandbox::Fault;

namespace {

std::uint64_t accepted(SendBench& bench)
{
    return static_cast<std::uint64_t>(bench.server().totals().accepted);
}

/// A file whose oldest order the sandbox will find too old once its clock is put forward an hour.
std::string ordersWithOneOnTheEdge(int good, EpochMs now)
{
    std::string csv = goodOrders(good, now);
    return csv + orderLine("LAST-WEEK", now - 7 * kDayMs + 30 * kMinuteMs);
}

} // namespace

class TestSendJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testingRecordsNothing();
    void everyEventArrivesOnce();
    void whatIsNotSentIsCountedToo();
    void nothingToSendMakesNoJob();
    void theLedgerHoldsNeitherIdsNorTheKey();
    void namedEventsAreSetAside_data();
    void namedEventsAreSetAside();
    void refusedAccessRecordsNothing_data();
    void refusedAccessRecordsNothing();
    void faultsAreCarriedThrough_data();
    void faultsAreCarriedThrough();
    void waitsEndUnderAClockThatStandsStill();
    void aFileThatChangedIsNotSent();
    void aFileThatChangesOnTheWayKeepsTheCounts();
    void theObserverSeesCountsThatAddUp();

private:
    CurlLibrary m_curl;
};

void TestSendJob::testingRecordsNothing()
{
    SendBench bench;
    const Checked source = bench.open(bench.write("orders.csv", goodOrders(30, bench.now())));
    SendOrder order = bench.order(source);
    order.mode = SendMode::ValidateOnly;
    const Result<SendReport> report = runSend(std::move(order), bench.means());
    QVERIFY(report.has_value());
    QCOMPARE(countsOf(*report), QStringLiteral("accepted 30"));
    QCOMPARE(report->mode, SendMode::ValidateOnly);
    QCOMPARE(report->requests, std::uint64_t{1});

    const sandbox::Totals totals = bench.server().totals();
    QCOMPARE(totals.eventsTested, std::int64_t{30});
    QCOMPARE(totals.liveRequests, std::int64_t{0});
    QCOMPARE(totals.accepted, std::int64_t{0});
    const JobRecord job = bench.job(report->jobId);
    QCOMPARE(job.state, JobState::Done);
    QCOMPARE(job.header.mode, JobMode::ValidateOnly);
}

void TestSendJob::everyEventArrivesOnce()
{
    // Three requests, the last one not full.
    SendBench bench;
    const Checked source = bench.open(bench.write("orders.csv", goodOrders(2'300, bench.now())));
    const Result<SendReport> report = bench.send(source);
    QVERIFY(report.has_value());
    QCOMPARE(countsOf(*report), QStringLiteral("accepted 2300"));
    QCOMPARE(report->requests, std::uint64_t{3});
    QCOMPARE(report->end.stop, StopKind::None);

    const sandbox::Journal journal = bench.server().journal();
    QCOMPARE(journal.totals.accepted, std::int64_t{2'300});
    QCOMPARE(journal.totals.duplicates, std::int64_t{0});
    QCOMPARE(journal.totals.ignoredEntries, std::int64_t{0});
    QCOMPARE(journal.totals.strayRequests, std::int64_t{0});
    const JobRecord job = bench.job(report->jobId);
    QCOMPARE(job.state, JobState::Done);
    QCOMPARE(job.progress.accepted, std::int64_t{2'300});
}

void TestSendJob::whatIsNotSentIsCountedToo()
{
    SendBench bench;
    const EpochMs now = bench.now();
    const Checked source = bench.open(bench.write("orders.csv",
        goodOrders(3, now) + orderLine("", now - kMinuteMs) + orderLine("B", now - kMinuteMs, "many")
            + orderLine("OLD", now - 8 * kDayMs) + orderLine("A-1", now - kMinuteMs)));
    const Result<SendReport> report = bench.send(source);
    QVERIFY(report.has_value());
    QCOMPARE(countsOf(*report), QStringLiteral("accepted 3, blocked 2, outside 1, left out 1"));
    QCOMPARE(report->events(), source.result->summary.rows());
    QCOMPARE(accepted(bench), std::uint64_t{3});
}

void TestSendJob::nothingToSendMakesNoJob()
{
    SendBench bench;
    const Checked source =
        bench.open(bench.write("orders.csv", kOrderHeader + orderLine("OLD", bench.now() - 8 * kDayMs)));
    const Result<SendReport> report = bench.send(source);
    QVERIFY(report.has_value());
    QVERIFY(report->jobId.empty());
    QCOMPARE(countsOf(*report), QStringLiteral("outside 1"));
    QCOMPARE(bench.server().totals().requests, std::int64_t{0});
    QVERIFY(!QFile::exists(text(bench.ledgerPath())));
    QCOMPARE(findJobToResume(bench.ledgerPath(), {}, bench.now()).error().code, ErrorCode::NothingToResume);
}

void TestSendJob::theLedgerHoldsNeitherIdsNorTheKey()
{
    SendBench bench;
    bench.sandboxClock().shift(60 * kMinuteMs);
    const Checked source = bench.open(bench.write("orders.csv", ordersWithOneOnTheEdge(20, bench.now())));
    const Result<SendReport> report = bench.send(source);
    QVERIFY(report.has_value());
    QCOMPARE(report->refused, std::uint64_t{1});

    const QDir dir(QFileInfo(text(bench.ledgerPath())).path());
    const QStringList files = dir.entryList({QStringLiteral("history.sqlite*")}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString& name : files) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char* secret : {"LAST-WEEK", "person-", "@example.com", "svcacct"})
            QVERIFY2(!bytes.contains(secret), secret);
    }
}

void TestSendJob::namedEventsAreSetAside_data()
{
    QTest::addColumn<bool>("nameEveryBadEvent");
    QTest::addColumn<quint64>("requests");
    QTest::newRow("an answer that names one at a time") << false << quint64{4};
    QTest::newRow("an answer that names all of them") << true << quint64{2};
}

void TestSendJob::namedEventsAreSetAside()
{
    QFETCH(bool, nameEveryBadEvent);
    QFETCH(quint64, requests);
    SendBench bench({}, nameEveryBadEvent);
    bench.sandboxClock().shift(60 * kMinuteMs);
    const EpochMs now = bench.now();
    const EpochMs edge = now - 7 * kDayMs + 30 * kMinuteMs;
    const Checked source = bench.open(bench.write("orders.csv",
        goodOrders(40, now) + orderLine("OLD-1", edge) + orderLine("OLD-2", edge + 1)
            + orderLine("OLD-3", edge + 2)));
    const Result<SendReport> report = bench.send(source);
    QVERIFY(report.has_value());
    QCOMPARE(countsOf(*report), QStringLiteral("accepted 40, refused 3"));
    QCOMPARE(report->requests, requests);
    QCOMPARE(accepted(bench), std::uint64_t{40});
    QCOMPARE(bench.server().totals().duplicates, std::int64_t{0});

    QCOMPARE(report->refusals.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i) {
        const RefusedRow& row = report->refusals.at(i);
        QCOMPARE(row.row, std::uint64_t{40 + i});
        QCOMPARE(row.line, static_cast<std::int64_t>(42 + i));
        QCOMPARE(text(row.id), QStringLiteral("OLD-%1").arg(i + 1));
        QCOMPARE(text(row.code), QStringLiteral("event_timestamp_too_old"));
        QVERIFY(row.param.ends_with("].timestamp_ms"));
        QVERIFY(!row.message.empty());
    }
    QCOMPARE(bench.job(report->jobId).state, JobState::Done);
}

void TestSendJob::refusedAccessRecordsNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("pixel");
    QTest::addColumn<StopKind>("stop");
    QTest::addColumn<ErrorCode>("error");
    const QString key = text(sandbox::kPracticeKey);
    const QString pixel = text(sandbox::kPracticePixel);
    QTest::newRow("a wrong key") << QStringLiteral("sk-svcacct-wrong") << pixel << StopKind::Key
                                 << ErrorCode::KeyRefused;
    QTest::newRow("a key of another kind")
        << text(sandbox::kPracticeAdvertiserKey) << pixel << StopKind::Key << ErrorCode::KeyScopeMissing;
    QTest::newRow("a wrong pixel") << key << QStringLiteral("somebody-elses") << StopKind::Pixel
                                   << ErrorCode::PixelRefused;
}

void TestSendJob::refusedAccessRecordsNothing()
{
    QFETCH(QString, key);
    QFETCH(QString, pixel);
    QFETCH(StopKind, stop);
    QFETCH(ErrorCode, error);
    SendBench bench;
    const Checked source = bench.open(bench.write("orders.csv", goodOrders(1'200, bench.now())));
    SendOrder order = bench.order(source);
    order.pixelId = toUtf8(pixel);
    const Result<SendReport> report = runSend(std::move(order), bench.means(toUtf8(key)));
    QVERIFY(report.has_value());
    QCOMPARE(countsOf(*report), QStringLiteral("not sent 1200"));
    QCOMPARE(report->end.stop, stop);
    QCOMPARE(stopError(report->end).value(), error);
    QVERIFY(report->refusals.empty());
    QVERIFY(report->requests <= 2); // what was in flight, and nothing after it
    QCOMPARE(accepted(bench), std::uint64_t{0});
    QCOMPARE(bench.job(report->jobId).state, JobState::Stopped);

    const Result<JobRecord> found = findJobToResume(bench.ledgerPath(), {}, bench.now());
    QVERIFY(found.has_value());
    QCOMPARE(text(found->id), text(report->jobId));
    const Result<SendReport> resumed = bench.resume(report->jobId);
    QVERIFY(resumed.has_value());
    // The pixel is the job's own: resuming does not choose another one.
    QCOMPARE(countsOf(*resumed),
        stop == StopKind::Pixel ? QStringLiteral("not sent 1200") : QStringLiteral("accepted 1200"));
    QCOMPARE(accepted(bench), resumed->accepted);
}

void TestSendJob::faultsAreCarriedThrough_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("firstRun");
    QTest::addColumn<StopKind>("stop");
    QTest::addColumn<qint64>("duplicates");
    const auto row = [](Fault fault, const char* firstRun, StopKind stop = StopKind::None,
                         qint64 duplicates = 0) {
        QTest::newRow(sandbox::faultName(fault).data())
            << fault << QString::fromLatin1(firstRun) << stop << duplicates;
    };
    row(Fault::Close, "accepted 20");
    row(Fault::CloseAfterAccept, "accepted 20", StopKind::None, 20);
    row(Fault::Cut, "accepted 20", StopKind::None, 20);
    row(Fault::Error500, "accepted 20");
    row(Fault::Error503, "accepted 20");
    row(Fault::Error429, "accepted 20");
    row(Fault::Error413, "accepted 20");
    row(Fault::Empty, "accepted 20");
    row(Fault::Html, "unknown 20", StopKind::Endpoint);
    row(Fault::Redirect, "not sent 20", StopKind::Endpoint);
    row(Fault::WrongCount, "unknown 20", StopKind::None, 20);
}

void TestSendJob::faultsAreCarriedThrough()
{
    QFETCH(Fault, fault);
    QFETCH(QString, firstRun);
    QFETCH(StopKind, stop);
    QFETCH(qint64, duplicates);
    SendBench bench({.fault = fault, .times = 1});
    const Checked source = bench.open(bench.write("orders.csv", goodOrders(20, bench.now())));
    const Result<SendReport> report = bench.send(source);
    QVERIFY(report.has_value());
    QCOMPARE(countsOf(*report), firstRun);
    QCOMPARE(text(stopKindName(report->end.stop)), text(stopKindName(stop)));
    QCOMPARE(bench.server().totals().strayRequests, std::int64_t{0});
    const bool isDone = report->accepted == 20;
    QCOMPARE(bench.job(report->jobId).state, isDone ? JobState::Done : JobState::Stopped);

    const Result<SendReport> resumed = bench.resume(report->jobId);
    if (isDone) {
        QVERIFY(!resumed.has_value());
        QCOMPARE(resumed.error().code, ErrorCode::NothingToResume);
    } else {
        QVERIFY(resumed.has_value());
        QCOMPARE(countsOf(*resumed), QStringLiteral("accepted 20"));
        QCOMPARE(bench.job(report->jobId).state, JobState::Done);
    }
    const sandbox::Journal journal = bench.server().journal();
    QCOMPARE(journal.totals.accepted, std::int64_t{20});
    QCOMPARE(journal.totals.duplicates, duplicates);
    QCOMPARE(std::set(journal.keys.begin(), journal.keys.end()).size(), std::size_t{20});
}

void TestSendJob::waitsEndUnderAClockThatStandsStill()
{
    SendBench bench({.fault = Fault::Close, .times = 1});
    const Checked source = bench.open(bench.write("orders.csv", goodOrders(5, bench.now())));
    SendMeans means = bench.means();
    means.clock = std::make_shared<FixedClock>(bench.now());
    const Result<SendReport> report = runSend(bench.order(source), std::move(means));
    QVERIFY(report.has_value());
    QCOMPARE(countsOf(*report), QStringLiteral("accepted 5"));
    QCOMPARE(report->requests, std::uint64_t{2});
}

void TestSendJob::aFileThatChangedIsNotSent()
{
    SendBench bench;
    const std::string path = bench.write("orders.csv", goodOrders(10, bench.now()));
    const Checked source = bench.open(path);
    QFile file(text(path));
    QVERIFY(file.resize(file.size() - 40));
    const Result<SendReport> report = bench.send(source);
    QVERIFY(!report.has_value());
    QCOMPARE(text(errorCodeName(report.error().code)), QStringLiteral("file_changed"));
    QCOMPARE(bench.server().totals().requests, std::int64_t{0});
}

void TestSendJob::aFileThatChangesOnTheWayKeepsTheCounts()
{
    SendBench bench;
    const std::string orders = goodOrders(5'000, bench.now());
    const std::string path = bench.write("orders.csv", orders);
    const Checked source = bench.open(path);
    SendMeans means = bench.means();
    means.maxInFlight = 1;
    bool isCut = false;
    const Result<SendReport> report =
        runSend(bench.order(source), std::move(means), [&](const SendProgress& progress) {
            if (progress.counts.accepted < 2'000 || std::exchange(isCut, true))
                return;
            QFile file(text(path));
            if (!file.resize(file.size() / 2))
                qFatal("the test can't cut its file");
        });
    QVERIFY(report.has_value());
    QVERIFY(report->failure.has_value());
    QCOMPARE(text(errorCodeName(report->failure->code)), QStringLiteral("file_changed"));
    // What had been read before the cut may have gone out still: as it was planned.
    QVERIFY(report->accepted >= 2'000 && report->accepted < 5'000);
    QCOMPARE(report->accepted + report->notSent, std::uint64_t{5'000});
    QCOMPARE(bench.server().totals().accepted, static_cast<std::int64_t>(report->accepted));

    // The same bytes again: the rest goes out.
    bench.write("orders.csv", orders);
    const Result<SendReport> resumed = bench.resume(report->jobId);
    QVERIFY(resumed.has_value());
    QCOMPARE(countsOf(*resumed), QStringLiteral("accepted 5000"));
    QCOMPARE(bench.server().totals().duplicates, std::int64_t{0});
}

void TestSendJob::theObserverSeesCountsThatAddUp()
{
    SendBench bench;
    bench.sandboxClock().shift(60 * kMinuteMs);
    const Checked source = bench.open(bench.write("orders.csv", ordersWithOneOnTheEdge(1'500, bench.now())));
    int calls = 0;
    SendCounts last;
    const Result<SendReport> report =
        runSend(bench.order(source), bench.means(), [&](const SendProgress& progress) {
            ++calls;
            last = progress.counts;
            QCOMPARE(progress.counts.events(), std::size_t{1'501});
            QVERIFY(!progress.jobId.empty());
        });
    QVERIFY(report.has_value());
    QVERIFY(calls >= 4);
    QCOMPARE(last.accepted, std::size_t{1'500});
    QCOMPARE(last.refused, std::size_t{1});
    QCOMPARE(last.waiting + last.inFlight, std::size_t{0});
}

QTEST_GUILESS_MAIN(TestSendJob)
#include "tst_send_job.moc"
