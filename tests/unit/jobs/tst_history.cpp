// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What was sent before is known again: by a check, by the next job, and by one that was checked too early.
#include "unit/jobs/job_bench.h"

#include "jobs/ledger_history.h"
#include "jobs/send_plan.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace convey;
using namespace convey::test;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAcceptedIsLeftOut();
    void otherValuesAreAWarning();
    void theFirstAnsweredVersionCounts();
    void whatHadNoAnswerGoesAgain();
    void aTestLeavesNoTrace();
    void onlyTheSamePixelAndEndpointCount();
    void withoutAPixelItIsANote();
    void aCheckFromBeforeTheOtherJobSendsNothingTwice();
    void twoJobsOfTheSameEventsAtOnceCantBe();
    void readersOnManyThreadsAgree();
    void noLedgerIsNoHistory();
};

namespace {

constexpr int kEvents = 30;

std::shared_ptr<const History> historyOf(
    const SendBench& bench, std::string_view pixel = sandbox::kPracticePixel)
{
    return loadHistory({bench.ledgerPath(), bench.endpoint().base(), std::string(pixel)}, bench.now())
        .value()
        .history;
}

Checked checkedWith(const SendBench& bench, const std::string& file, std::shared_ptr<const History> history)
{
    Upload upload = Upload::open(file).value();
    CheckRequest request = checkRequest(upload, bench.now());
    request.history = std::move(history);
    auto result = std::make_shared<const CheckResult>(runCheck(request).value());
    return {.upload = std::move(upload), .request = std::move(request), .result = std::move(result)};
}

} // namespace

void TestHistory::whatIsAcceptedIsLeftOut()
{
    SendBench bench;
    const std::string file = bench.write("orders.csv", goodOrders(kEvents, bench.now()));
    const SendReport first = bench.send(bench.open(file)).value();
    QCOMPARE(first.accepted, std::uint64_t{kEvents});

    const auto history = historyOf(bench);
    QVERIFY(history);
    const Checked again = checkedWith(bench, file, history);
    const Summary& summary = again.result->summary;
    QCOMPARE(summary.count(Verdict::LeftOut), std::uint64_t{kEvents});
    QCOMPARE(summary.count(Rule::AlreadySent), std::uint64_t{kEvents});
    QCOMPARE(summary.rows(), std::uint64_t{kEvents});
    const Finding& finding = again.result->findings.at(7);
    QCOMPARE(finding.rule(), Rule::AlreadySent);
    const EarlierSend earlier = history->earlier(static_cast<std::uint32_t>(finding.problem.found));
    QCOMPARE(text(earlier.jobId), text(first.jobId));
    QCOMPARE(earlier.row, std::uint64_t{7});
    QCOMPARE(text(earlier.file), text(file));
    QCOMPARE(earlier.sentMs, finding.problem.expected);
    QVERIFY(earlier.isAnswered);

    const SendReport second = bench.send(again).value();
    QCOMPARE(countsOf(second), QStringLiteral("left out 30"));
    QCOMPARE(second.sentBefore, std::uint64_t{kEvents});
    QVERIFY(second.jobId.empty());
    QCOMPARE(bench.server().totals().requests, std::int64_t{1});
}

void TestHistory::otherValuesAreAWarning()
{
    SendBench bench;
    const EpochMs time = bench.now() - kMinuteMs;
    const std::string before = bench.write("before.csv", kOrderHeader + orderLine("A-1", time, "12.50"));
    QCOMPARE(bench.send(bench.open(before)).value().accepted, std::uint64_t{1});

    const std::string after =
        bench.write("after.csv", kOrderHeader + orderLine("A-0", time) + orderLine("A-1", time, "13.00"));
    const Checked again = checkedWith(bench, after, historyOf(bench));
    QCOMPARE(again.result->summary.count(Rule::AlreadySentDiffers), std::uint64_t{1});
    QCOMPARE(info(Rule::AlreadySentDiffers).severity, Severity::Warning);
    QCOMPARE(again.result->verdicts.at(0), Verdict::Ready);
    QCOMPARE(again.result->verdicts.at(1), Verdict::LeftOut);
    QCOMPARE(countsOf(bench.send(again).value()), QStringLiteral("accepted 1, left out 1"));
}

void TestHistory::theFirstAnsweredVersionCounts()
{
    // The first post is recorded and its answer lost; the second try has one.
    SendBench bench({.fault = sandbox::Fault::CloseAfterAccept, .times = 1});
    const EpochMs time = bench.now() - kMinuteMs;
    const std::string one = bench.write("one.csv", kOrderHeader + orderLine("A-1", time, "12.50"));
    const SendReport sent = bench.send(bench.open(one)).value();
    QCOMPARE(sent.accepted, std::uint64_t{1});
    const Checked same = checkedWith(bench, one, historyOf(bench));
    QCOMPARE(same.result->summary.count(Rule::AlreadySent), std::uint64_t{1});
}

void TestHistory::whatHadNoAnswerGoesAgain()
{
    SendBench bench;
    const std::string file = bench.write("orders.csv", goodOrders(3, bench.now()));
    const Checked source = bench.open(file);
    {
        // A program that died with its only batch out: the ledger's word for it is unknown.
        Ledger ledger = Ledger::open(bench.ledgerPath(), bench.now()).value();
        EventSource events(source.request.table, source.request.recipe, std::string(sandbox::kPracticePixel),
            ledger.printer());
        const SendPlan plan = planSend(events, source.result->verdicts).value();
        const std::string job = ledger
                                    .beginJob({.header = {.createdMs = bench.now(),
                                                   .mode = JobMode::Live,
                                                   .pixelId = std::string(sandbox::kPracticePixel),
                                                   .endpoint = bench.endpoint().base()},
                                        .batches = plan.records})
                                    .value();
        QVERIFY(ledger.markInFlight(job, 0, 1, bench.now()));
    }
    const Checked again = checkedWith(bench, file, historyOf(bench));
    QCOMPARE(again.result->summary.count(Rule::SentUnanswered), std::uint64_t{3});
    QCOMPARE(again.result->summary.count(Verdict::Warned), std::uint64_t{3});
    QCOMPARE(countsOf(bench.send(again).value()), QStringLiteral("accepted 3"));
    // Now there is an answer, and it counts.
    const Checked last = checkedWith(bench, file, historyOf(bench));
    QCOMPARE(last.result->summary.count(Rule::AlreadySent), std::uint64_t{3});
}

void TestHistory::aTestLeavesNoTrace()
{
    SendBench bench;
    const std::string file = bench.write("orders.csv", goodOrders(kEvents, bench.now()));
    SendOrder order = bench.order(bench.open(file));
    order.mode = SendMode::ValidateOnly;
    QCOMPARE(runSend(order, bench.means()).value().accepted, std::uint64_t{kEvents});
    QVERIFY(!historyOf(bench));
}

void TestHistory::onlyTheSamePixelAndEndpointCount()
{
    SendBench bench;
    const std::string file = bench.write("orders.csv", goodOrders(kEvents, bench.now()));
    QCOMPARE(bench.send(bench.open(file)).value().accepted, std::uint64_t{kEvents});
    QVERIFY(!historyOf(bench, "another-pixel"));
    QVERIFY(!loadHistory(
        {bench.ledgerPath(), std::string(kDefaultEndpoint), std::string(sandbox::kPracticePixel)},
        bench.now())
                 .value()
                 .history);
}

void TestHistory::withoutAPixelItIsANote()
{
    SendBench bench;
    const std::string file = bench.write("orders.csv", goodOrders(kEvents, bench.now()));
    QCOMPARE(bench.send(bench.open(file)).value().accepted, std::uint64_t{kEvents});
    const Checked again = checkedWith(bench, file, historyOf(bench, {}));
    QCOMPARE(again.result->summary.count(Rule::SentBefore), std::uint64_t{kEvents});
    QCOMPARE(again.result->summary.count(Verdict::Ready), std::uint64_t{kEvents});
}

void TestHistory::aCheckFromBeforeTheOtherJobSendsNothingTwice()
{
    SendBench bench;
    const std::string file = bench.write("orders.csv", goodOrders(kEvents, bench.now()));
    const Checked early = bench.open(file);
    QCOMPARE(bench.send(early).value().accepted, std::uint64_t{kEvents});
    const SendReport again = bench.send(early).value();
    QCOMPARE(countsOf(again), QStringLiteral("left out 30"));
    QCOMPARE(again.events(), std::uint64_t{kEvents});
    QCOMPARE(bench.server().totals().requests, std::int64_t{1});
}

void TestHistory::twoJobsOfTheSameEventsAtOnceCantBe()
{
    SendBench bench;
    const std::string file = bench.write("orders.csv", goodOrders(kEvents, bench.now()));
    const Checked source = bench.open(file);
    Ledger other = Ledger::open(bench.ledgerPath(), bench.now()).value();
    EventSource events(
        source.request.table, source.request.recipe, std::string(sandbox::kPracticePixel), other.printer());
    SendPlan plan = planSend(events, source.result->verdicts).value();
    const JobPlan job{.header = {.createdMs = bench.now(),
                          .mode = JobMode::Live,
                          .pixelId = std::string(sandbox::kPracticePixel),
                          .endpoint = bench.endpoint().base()},
        .batches = plan.records};
    const std::string jobId = other.beginJob(job).value();

    const Result<SendReport> second = bench.send(source);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::LedgerBusy);
    QCOMPARE(text(second.error().subject), text(jobId));
    QCOMPARE(bench.server().totals().requests, std::int64_t{0});

    // Another file may go at the same time.
    const std::string more =
        bench.write("more.csv", kOrderHeader + orderLine("B-1", bench.now() - kMinuteMs));
    QCOMPARE(bench.send(bench.open(more)).value().accepted, std::uint64_t{1});
    QVERIFY(other.closeJob(jobId, JobState::Cancelled, bench.now()));
    QCOMPARE(bench.send(source).value().accepted, std::uint64_t{kEvents});
}

void TestHistory::readersOnManyThreadsAgree()
{
    SendBench bench;
    const std::string file = bench.write("orders.csv", goodOrders(kEvents, bench.now()));
    QCOMPARE(bench.send(bench.open(file)).value().accepted, std::uint64_t{kEvents});
    const auto history = historyOf(bench);
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> readers;
    for (int i = 0; i < 4; ++i) {
        readers.emplace_back([&] {
            const Checked again = checkedWith(bench, file, history);
            if (again.result->summary.count(Rule::AlreadySent) != kEvents)
                ++wrong;
        });
    }
    readers.clear();
    QCOMPARE(wrong.load(), 0);
}

void TestHistory::noLedgerIsNoHistory()
{
    SendBench bench;
    QVERIFY(!historyOf(bench));
    QVERIFY(!QFile::exists(text(bench.ledgerPath()))); // asking makes none
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
