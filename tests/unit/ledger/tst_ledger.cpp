// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sample_plan.h"
#include "support/test_text.h"

#include "ledger/ledger.h"
#include "ledger/owner.h"
#include "ledger/row_list.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <numeric>

using namespace convey;
using namespace convey::test;

Q_DECLARE_METATYPE(std::vector<std::uint64_t>)
Q_DECLARE_METATYPE(convey::BatchState)

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsReadBack_data();
    void rowsReadBack();
    void brokenRowListsAreRefused_data();
    void brokenRowListsAreRefused();
    void printsTellEventsApart();
    void printsOfTwoLedgersDiffer();
    void aJobReadsBackWhole();
    void jobIdsAreReadableAndSort();
    void anUnevenPlanLeavesNothing();
    void everyOutcomeIsKept_data();
    void everyOutcomeIsKept();
    void aBatchThatMustNotGoOutIsHeldBack();
    void anOutcomeNeedsItsAttempt();
    void stepsTogetherAreAllKeptOrNone();
    void acceptedDropsEarlierRefusals();
    void splittingKeepsTheCounts();
    void partsOfAnUnknownBatchAreUnknown();
    void whatOthersHaveSentIsTakenOut();
    void noPartBeginsSettled();
    void splittingRefusesWrongParts_data();
    void splittingRefusesWrongParts();
    void aFailedSplitChangesNothing();
    void finishedJobsAreNotOffered_data();
    void finishedJobsAreNotOffered();
    void aJobHasOneOwner();
    void aJobThatThisProgramGaveUpCanBeClaimedAgain();
    void anOwnerOnAnotherComputerDiesOfSilence_data();
    void anOwnerOnAnotherComputerDiesOfSilence();
    void goingAwayLeavesTheJobToOthers();
    void unknownJobsHaveTheirError();
    void nothingPersonalIsInTheFile();

private:
    Ledger openLedger() const { return std::move(Ledger::open(m_path, kNow).value()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

void TestLedger::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = toUtf8(m_folder->filePath(QStringLiteral("history.sqlite")));
}

void TestLedger::rowsReadBack_data()
{
    constexpr auto kMost = std::numeric_limits<std::uint64_t>::max();
    QTest::addColumn<std::vector<std::uint64_t>>("rows");
    QTest::addColumn<int>("mostBytes");
    std::vector<std::uint64_t> neighbours(1000);
    std::iota(neighbours.begin(), neighbours.end(), std::uint64_t{5'000'000});
    QTest::newRow("none") << std::vector<std::uint64_t>{} << 0;
    QTest::newRow("neighbours cost a byte each") << neighbours << 1004;
    QTest::newRow("backwards") << std::vector<std::uint64_t>{9, 8, 3, 0} << 4;
    QTest::newRow("the greatest number and back") << std::vector<std::uint64_t>{0, kMost, 0, kMost / 2} << 40;
}

void TestLedger::rowsReadBack()
{
    QFETCH(std::vector<std::uint64_t>, rows);
    QFETCH(int, mostBytes);
    const QByteArray packed = packRows(rows);
    QVERIFY(packed.size() <= mostBytes);
    QCOMPARE(unpackRows(packed, rows.size()).value(), rows);
}

void TestLedger::brokenRowListsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count");
    QTest::newRow("ends inside a number") << QByteArray("\x02\x80") << 2;
    QTest::newRow("a row too few") << QByteArray("\x02\x02") << 3;
    QTest::newRow("a row too many") << QByteArray("\x02\x02") << 1;
    QTest::newRow("a number that never ends") << QByteArray(11, '\x80') << 1;
}

void TestLedger::brokenRowListsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, count);
    QVERIFY(!unpackRows(bytes, static_cast<std::size_t>(count)).has_value());
}

void TestLedger::printsTellEventsApart()
{
    const Ledger ledger = openLedger();
    EventPrinter printer = ledger.printer();
    const EventPrint first = printer.print("px", "ab", "c", "{}");
    QCOMPARE(printer.print("px", "ab", "c", "{}"), first);
    QCOMPARE(printer.clone().print("px", "ab", "c", "{}"), first);
    QVERIFY(!std::equal(first.begin(), first.begin() + 16, printer.print("px", "a", "bc", "{}").begin()));
    const EventPrint edited = printer.print("px", "ab", "c", "{ }");
    QVERIFY(std::equal(first.begin(), first.begin() + 16, edited.begin()));
    QVERIFY(!std::equal(first.begin() + 16, first.end(), edited.begin() + 16));
}

void TestLedger::printsOfTwoLedgersDiffer()
{
    const EventPrint here = openLedger().printer().print("px", "n", "id", "{}");
    QCOMPARE(openLedger().printer().print("px", "n", "id", "{}"), here); // the key is kept
    const std::string other = toUtf8(m_folder->filePath(QStringLiteral("other.sqlite")));
    QVERIFY(Ledger::open(other, kNow)->printer().print("px", "n", "id", "{}") != here);
}

void TestLedger::aJobReadsBackWhole()
{
    Ledger ledger = openLedger();
    const JobPlan plan = samplePlan(ledger.printer(), 3, 50);
    const std::string id = ledger.beginJob(plan).value();

    const JobRecord job = ledger.job(id).value();
    QCOMPARE(job.header, plan.header);
    QCOMPARE(job.state, JobState::Running);
    QVERIFY(!job.drivenElsewhere);
    QCOMPARE(job.progress, (JobProgress{.planned = 150}));
    const auto batches = ledger.batches(id).value();
    QCOMPARE(batches.size(), std::size_t{3});
    for (std::size_t i = 0; i < batches.size(); ++i) {
        QCOMPARE(batches[i].number, static_cast<std::int64_t>(i));
        QCOMPARE(batches[i].parent, std::int64_t{-1});
        QCOMPARE(batches[i].events, std::int64_t{50});
        QCOMPARE(ledger.batchPlan(id, batches[i].number).value(), plan.batches[i]);
    }
    QCOMPARE(ledger.batchPlan(id, 3).error().code, ErrorCode::JobPlanMismatch);
    QVERIFY(ledger.integrityCheck().has_value());
}

void TestLedger::jobIdsAreReadableAndSort()
{
    Ledger ledger = openLedger();
    JobPlan plan = samplePlan(ledger.printer(), 1, 1);
    const std::string early = ledger.beginJob(plan).value();
    plan.header.createdMs += 1000;
    const std::string late = ledger.beginJob(plan).value();
    static const QRegularExpression kShape(QStringLiteral("^j-20261121-093005-[0-9a-f]{4}$"));
    QVERIFY2(kShape.match(text(early)).hasMatch(), early.c_str());
    QVERIFY(early < late);
    QCOMPARE(text(ledger.jobs()->front().id), text(late));
    QCOMPARE(text(ledger.latestUnfinished().value()->id), text(late));
}

void TestLedger::anUnevenPlanLeavesNothing()
{
    Ledger ledger = openLedger();
    JobPlan plan = samplePlan(ledger.printer(), 2, 3);
    plan.batches[1].prints.pop_back();
    QCOMPARE(ledger.beginJob(plan).error().code, ErrorCode::JobPlanMismatch);
    plan.batches[1] = {};
    QCOMPARE(ledger.beginJob(plan).error().code, ErrorCode::JobPlanMismatch);
    QVERIFY(ledger.jobs()->empty());
}

void TestLedger::everyOutcomeIsKept_data()
{
    QTest::addColumn<BatchState>("state");
    QTest::addColumn<bool>("mayRepeat");
    QTest::newRow("accepted is final") << BatchState::Accepted << false;
    QTest::newRow("refused is final") << BatchState::Refused << false;
    QTest::newRow("unknown may be repeated") << BatchState::Unknown << true;
    QTest::newRow("not delivered may be repeated") << BatchState::NotDelivered << true;
}

void TestLedger::everyOutcomeIsKept()
{
    QFETCH(BatchState, state);
    QFETCH(bool, mayRepeat);
    std::string id;
    {
        Ledger ledger = openLedger();
        id = ledger.beginJob(samplePlan(ledger.printer(), 2, 10)).value();
        QVERIFY(ledger.markInFlight(id, 0, 1, kNow + 1).has_value());
        QCOMPARE(ledger.job(id)->progress, (JobProgress{.planned = 10, .inFlight = 10}));
        const BatchOutcome outcome{state, 418, "some_code", "some words"};
        QVERIFY(ledger.recordOutcome(id, 0, 1, outcome, kNow + 2).has_value());
        QVERIFY(ledger.release(id, kNow + 3).has_value());
    }
    Ledger ledger = openLedger();
    const BatchRecord batch = ledger.batches(id)->front();
    QCOMPARE(batch.state, state);
    QCOMPARE(batch.attempt, 1);
    QCOMPARE(batch.httpStatus, 418);
    QCOMPARE(text(batch.code), QStringLiteral("some_code"));
    QCOMPARE(text(batch.message), QStringLiteral("some words"));
    QCOMPARE(batch.updatedMs, kNow + 2);
    QVERIFY(ledger.claim(id, kNow + 4).has_value());
    QCOMPARE(ledger.markInFlight(id, 0, 2, kNow + 5).has_value(), mayRepeat);
}

void TestLedger::aBatchThatMustNotGoOutIsHeldBack()
{
    Ledger ledger = openLedger();
    const std::string id = ledger.beginJob(samplePlan(ledger.printer(), 1, 2)).value();
    QCOMPARE(ledger.markInFlight(id, 7, 1, kNow).error().code, ErrorCode::JobPlanMismatch);
    QVERIFY(ledger.markInFlight(id, 0, 1, kNow).has_value());
    QCOMPARE(ledger.markInFlight(id, 0, 2, kNow).error().code, ErrorCode::JobPlanMismatch);
    QVERIFY(ledger.recordOutcome(id, 0, 1, {.state = BatchState::Unknown}, kNow).has_value());
    QCOMPARE(ledger.markInFlight(id, 0, 1, kNow).error().code, ErrorCode::JobPlanMismatch);
    QVERIFY(ledger.markInFlight(id, 0, 2, kNow).has_value());
}

void TestLedger::anOutcomeNeedsItsAttempt()
{
    Ledger ledger = openLedger();
    const std::string id = ledger.beginJob(samplePlan(ledger.printer(), 1, 2)).value();
    const BatchOutcome accepted{.state = BatchState::Accepted, .httpStatus = 200};
    QCOMPARE(ledger.recordOutcome(id, 0, 1, accepted, kNow).error().code, ErrorCode::JobPlanMismatch);
    QVERIFY(ledger.markInFlight(id, 0, 3, kNow).has_value());
    QCOMPARE(ledger.recordOutcome(id, 0, 2, accepted, kNow).error().code, ErrorCode::JobPlanMismatch);
    for (const BatchState state : {BatchState::Planned, BatchState::InFlight, BatchState::Split})
        QCOMPARE(
            ledger.recordOutcome(id, 0, 3, {.state = state}, kNow).error().code, ErrorCode::JobPlanMismatch);
    QCOMPARE(ledger.batches(id)->front().state, BatchState::InFlight);
    QVERIFY(ledger.recordOutcome(id, 0, 3, accepted, kNow).has_value());
}

void TestLedger::stepsTogetherAreAllKeptOrNone()
{
    Ledger ledger = openLedger();
    const std::string id = ledger.beginJob(samplePlan(ledger.printer(), 2, 2)).value();
    const BatchOutcome accepted{.state = BatchState::Accepted, .httpStatus = 200};
    QVERIFY(ledger.markInFlight(id, 0, 1, kNow).has_value());
    const auto statesBeside = [&] {
        // By another connection: what is not on the disk it does not see.
        const std::vector<BatchRecord> batches = Ledger::open(ledger.path(), kNow)->batches(id).value();
        return std::vector{batches[0].state, batches[1].state};
    };

    const Result<> failed = ledger.together([&]() -> Result<> {
        if (Result<> ended = ledger.recordOutcome(id, 0, 1, accepted, kNow); !ended)
            return ended;
        return ledger.markInFlight(id, 7, 1, kNow); // there is none
    });
    QCOMPARE(failed.error().code, ErrorCode::JobPlanMismatch);
    QCOMPARE(statesBeside(), (std::vector{BatchState::InFlight, BatchState::Planned}));

    const Result<> done = ledger.together([&]() -> Result<> {
        if (Result<> ended = ledger.recordOutcome(id, 0, 1, accepted, kNow); !ended)
            return ended;
        return ledger.markInFlight(id, 1, 1, kNow);
    });
    QVERIFY(done.has_value());
    QCOMPARE(statesBeside(), (std::vector{BatchState::Accepted, BatchState::InFlight}));
}

void TestLedger::acceptedDropsEarlierRefusals()
{
    Ledger ledger = openLedger();
    const JobPlan plan = samplePlan(ledger.printer(), 1, 4);
    const std::string id = ledger.beginJob(plan).value();
    const RefusedEvent refused{.index = 2,
        .row = plan.batches[0].rows[2],
        .code = "invalid",
        .param = "events[2].id",
        .message = "no"};
    QVERIFY(ledger.markInFlight(id, 0, 1, kNow).has_value());
    QVERIFY(ledger.recordRefusedEvents(id, 0, std::span(&refused, 1), kNow).has_value());
    QVERIFY(ledger.recordRefusedEvents(id, 0, std::span(&refused, 1), kNow).has_value());
    QCOMPARE(ledger.refusals(id).value(), std::vector{refused});
    RefusedEvent wrong = refused;
    wrong.row += 1;
    QCOMPARE(ledger.recordRefusedEvents(id, 0, std::span(&wrong, 1), kNow).error().code,
        ErrorCode::JobPlanMismatch);
    QVERIFY(ledger.recordOutcome(id, 0, 1, {.state = BatchState::Accepted}, kNow).has_value());
    QVERIFY(ledger.refusals(id)->empty());
    QCOMPARE(ledger.job(id)->progress, (JobProgress{.accepted = 4}));
}

void TestLedger::splittingKeepsTheCounts()
{
    Ledger ledger = openLedger();
    const JobPlan plan = samplePlan(ledger.printer(), 2, 5);
    const std::string id = ledger.beginJob(plan).value();
    const auto& rows = plan.batches[0].rows;
    QVERIFY(ledger.markInFlight(id, 0, 1, kNow).has_value());
    const RefusedEvent refused{.index = 3, .row = rows[3], .code = "bad", .param = "p", .message = "m"};
    const std::vector<std::vector<std::size_t>> parts{{0, 1}, {4, 2}};
    const auto children =
        ledger.splitBatch(id, 0, parts, BatchState::Planned, std::span(&refused, 1), kNow).value();
    QCOMPARE(children, (std::vector<std::int64_t>{2, 3}));

    QCOMPARE(ledger.batchPlan(id, 3)->rows, (std::vector{rows[4], rows[2]}));
    QCOMPARE(
        ledger.batchPlan(id, 3)->prints, (std::vector{plan.batches[0].prints[4], plan.batches[0].prints[2]}));
    QCOMPARE(ledger.batches(id)->at(3).parent, std::int64_t{0});
    QCOMPARE(ledger.batches(id)->at(0).state, BatchState::Split);
    QCOMPARE(ledger.job(id)->progress, (JobProgress{.planned = 9, .refused = 1}));

    // A child that is split again, down to nothing but refusals.
    const std::vector<RefusedEvent> rest{{.index = 0, .row = rows[0]}, {.index = 1, .row = rows[1]}};
    QVERIFY(ledger.splitBatch(id, 2, {}, BatchState::Planned, rest, kNow)->empty());
    QCOMPARE(ledger.job(id)->progress, (JobProgress{.planned = 7, .refused = 3}));
    QCOMPARE(ledger.markInFlight(id, 0, 2, kNow).error().code, ErrorCode::JobPlanMismatch);
    QCOMPARE(ledger.refusals(id)->size(), std::size_t{3});
    QVERIFY(ledger.integrityCheck().has_value());
}

void TestLedger::partsOfAnUnknownBatchAreUnknown()
{
    Ledger ledger = openLedger();
    const std::string id = ledger.beginJob(samplePlan(ledger.printer(), 1, 3)).value();
    const std::vector<std::vector<std::size_t>> parts{{0, 1}, {2}};
    QVERIFY(ledger.splitBatch(id, 0, parts, BatchState::Unknown, {}, kNow).has_value());
    QCOMPARE(ledger.job(id)->progress, (JobProgress{.unknown = 3}));
    QVERIFY(ledger.markInFlight(id, 1, 1, kNow).has_value());
    QVERIFY(ledger.recordOutcome(id, 1, 1, {.state = BatchState::Accepted}, kNow).has_value());
    QCOMPARE(ledger.job(id)->progress, (JobProgress{.accepted = 2, .unknown = 1}));
}

void TestLedger::whatOthersHaveSentIsTakenOut()
{
    Ledger ledger = openLedger();
    const JobPlan plan = samplePlan(ledger.printer(), 3, 3);
    const std::string id = ledger.beginJob(plan).value();
    QVERIFY(ledger.markInFlight(id, 1, 1, kNow).has_value());
    QVERIFY(ledger.recordOutcome(id, 1, 1, {.state = BatchState::Unknown}, kNow).has_value());
    // All of the first, one of the second; what was accepted here stays what it is.
    QVERIFY(ledger.markInFlight(id, 2, 1, kNow).has_value());
    QVERIFY(ledger.recordOutcome(id, 2, 1, {.state = BatchState::Accepted}, kNow).has_value());
    std::vector<EventKey> keys;
    for (const EventPrint& print : plan.batches[0].prints)
        keys.push_back(keyOf(print));
    keys.push_back(keyOf(plan.batches[1].prints[1]));
    keys.push_back(keyOf(plan.batches[2].prints[0]));
    std::ranges::sort(keys);
    QCOMPARE(ledger.leaveToOthers(id, keys, kNow).value(), std::int64_t{4});
    QCOMPARE(ledger.job(id)->progress, (JobProgress{.accepted = 3, .unknown = 2, .sentElsewhere = 4}));
    QCOMPARE(ledger.batches(id)->at(0).state, BatchState::SentElsewhere);
    QCOMPARE(ledger.batches(id)->at(1).state, BatchState::Split);
    QCOMPARE(ledger.batchPlan(id, 3)->rows, (std::vector{plan.batches[1].rows[0], plan.batches[1].rows[2]}));
    QCOMPARE(ledger.leaveToOthers(id, keys, kNow).value(), std::int64_t{0});
    QCOMPARE(ledger.markInFlight(id, 0, 1, kNow).error().code, ErrorCode::JobPlanMismatch);
    QVERIFY(ledger.integrityCheck().has_value());
}

void TestLedger::noPartBeginsSettled()
{
    Ledger ledger = openLedger();
    const std::string id = ledger.beginJob(samplePlan(ledger.printer(), 1, 1)).value();
    const std::vector<std::vector<std::size_t>> whole{{0}};
    for (const BatchState state : {BatchState::InFlight, BatchState::Accepted, BatchState::Refused,
             BatchState::NotDelivered, BatchState::Split})
        QCOMPARE(ledger.splitBatch(id, 0, whole, state, {}, kNow).error().code, ErrorCode::JobPlanMismatch);
    QCOMPARE(ledger.job(id)->progress, (JobProgress{.planned = 1}));
}

void TestLedger::splittingRefusesWrongParts_data()
{
    using Parts = QList<QList<int>>;
    QTest::addColumn<Parts>("parts");
    QTest::newRow("an event is lost") << Parts{{0}, {1}};
    QTest::newRow("an event is in two parts") << Parts{{0, 1}, {1, 2}};
    QTest::newRow("an event twice in one part") << Parts{{0, 0, 1, 2}};
    QTest::newRow("an event that is not there") << Parts{{0, 1, 2, 3}};
    QTest::newRow("an empty part") << Parts{{0, 1, 2}, {}};
    QTest::newRow("no part and nothing refused") << Parts{};
}

void TestLedger::splittingRefusesWrongParts()
{
    QFETCH(QList<QList<int>>, parts);
    std::vector<std::vector<std::size_t>> children;
    for (const auto& part : parts)
        children.emplace_back(part.begin(), part.end());
    Ledger ledger = openLedger();
    const std::string id = ledger.beginJob(samplePlan(ledger.printer(), 1, 3)).value();
    QCOMPARE(ledger.splitBatch(id, 0, children, BatchState::Planned, {}, kNow).error().code,
        ErrorCode::JobPlanMismatch);
    QCOMPARE(ledger.job(id)->progress, (JobProgress{.planned = 3}));
}

void TestLedger::aFailedSplitChangesNothing()
{
    Ledger ledger = openLedger();
    const JobPlan plan = samplePlan(ledger.printer(), 1, 3);
    const std::string id = ledger.beginJob(plan).value();
    const RefusedEvent refused{.index = 0, .row = plan.batches[0].rows[0]};
    const std::vector<std::vector<std::size_t>> overlapping{{0, 1, 2}};
    QVERIFY(!ledger.splitBatch(id, 0, overlapping, BatchState::Planned, std::span(&refused, 1), kNow)
                 .has_value());
    QVERIFY(ledger.refusals(id)->empty());
    QCOMPARE(ledger.batches(id)->size(), std::size_t{1});
}

void TestLedger::finishedJobsAreNotOffered_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("offered");
    QTest::newRow("done") << static_cast<int>(JobState::Done) << false;
    QTest::newRow("cancelled") << static_cast<int>(JobState::Cancelled) << false;
    QTest::newRow("stopped may be resumed") << static_cast<int>(JobState::Stopped) << true;
}

void TestLedger::finishedJobsAreNotOffered()
{
    QFETCH(int, state);
    QFETCH(bool, offered);
    Ledger ledger = openLedger();
    const std::string id = ledger.beginJob(samplePlan(ledger.printer(), 2, 2)).value();
    QVERIFY(ledger.markInFlight(id, 1, 1, kNow).has_value());
    QCOMPARE(ledger.closeJob(id, JobState::Running, kNow).error().code, ErrorCode::JobPlanMismatch);
    QVERIFY(ledger.closeJob(id, static_cast<JobState>(state), kNow).has_value());
    QCOMPARE(static_cast<int>(ledger.job(id)->state), state);
    QCOMPARE(ledger.batches(id)->at(1).state, BatchState::Unknown);
    QCOMPARE(ledger.unfinishedJobs()->size(), static_cast<std::size_t>(offered));
    QCOMPARE(ledger.latestUnfinished()->has_value(), offered);
    QCOMPARE(ledger.markInFlight(id, 0, 1, kNow).error().code, ErrorCode::LedgerBusy);
    const auto claimed = ledger.claim(id, kNow);
    QCOMPARE(claimed.has_value(), offered);
    if (!offered)
        QCOMPARE(claimed.error().code, ErrorCode::NothingToResume);
}

void TestLedger::aJobHasOneOwner()
{
    Ledger first = openLedger();
    Ledger second = openLedger();
    const std::string id = first.beginJob(samplePlan(first.printer(), 1, 2)).value();
    QVERIFY(second.job(id)->drivenElsewhere);
    const auto busy = second.claim(id, kNow);
    QCOMPARE(busy.error().code, ErrorCode::LedgerBusy);
    QCOMPARE(text(busy.error().subject), text(id));
    QCOMPARE(second.markInFlight(id, 0, 1, kNow).error().code, ErrorCode::LedgerBusy);
    QCOMPARE(second.closeJob(id, JobState::Done, kNow).error().code, ErrorCode::LedgerBusy);
    QVERIFY(second.release(id, kNow).has_value());
    QVERIFY(first.heartbeat(id, kNow).has_value());
    QVERIFY(first.claim(id, kNow).has_value());

    QVERIFY(first.markInFlight(id, 0, 1, kNow).has_value());
    QVERIFY(first.release(id, kNow).has_value());
    QCOMPARE(first.heartbeat(id, kNow).error().code, ErrorCode::LedgerBusy);
    QVERIFY(second.claim(id, kNow).has_value());
    QCOMPARE(second.batches(id)->front().state, BatchState::Unknown);
    QVERIFY(second.markInFlight(id, 0, 2, kNow).has_value());
}

void TestLedger::aJobThatThisProgramGaveUpCanBeClaimedAgain()
{
    Ledger gone = openLedger();
    Ledger next = openLedger();
    const std::string id = gone.beginJob(samplePlan(gone.printer(), 1, 2)).value();
    QVERIFY(gone.heartbeat(id, kNow).has_value());
    QCOMPARE(next.claim(id, kNow + 20'000).error().code, ErrorCode::LedgerBusy);
    QVERIFY(next.claim(id, kNow + 20'001).has_value());
    QCOMPARE(gone.markInFlight(id, 0, 1, kNow + 20'001).error().code, ErrorCode::LedgerBusy);
}

void TestLedger::anOwnerOnAnotherComputerDiesOfSilence_data()
{
    QTest::addColumn<qint64>("silenceMs");
    QTest::addColumn<bool>("sameMachine");
    QTest::addColumn<bool>("sameProcess");
    QTest::addColumn<bool>("lives");
    QTest::newRow("another computer, just heard of") << qint64{5'000} << false << true << true;
    QTest::newRow("another computer, silent for a minute") << qint64{60'000} << false << true << false;
    QTest::newRow("another computer, a beat from the future") << qint64{-90'000} << false << true << false;
    QTest::newRow("this computer, silent but running") << qint64{3'600'000} << true << true << true;
    QTest::newRow("this computer, the number now another process") << qint64{0} << true << false << false;
}

void TestLedger::anOwnerOnAnotherComputerDiesOfSilence()
{
    QFETCH(qint64, silenceMs);
    QFETCH(bool, sameMachine);
    QFETCH(bool, sameProcess);
    QFETCH(bool, lives);
    JobOwner owner = thisProcessAsOwner();
    QVERIFY(!ownerLives(owner, kNow)); // nobody
    owner.token = "somebody";
    owner.beatMs = kNow - silenceMs;
    if (!sameMachine)
        owner.machine = "elsewhere";
    if (!sameProcess)
        owner.processStart += 1;
    QCOMPARE(ownerLives(owner, kNow), lives);
}

void TestLedger::goingAwayLeavesTheJobToOthers()
{
    std::string id;
    {
        Ledger ledger = openLedger();
        id = ledger.beginJob(samplePlan(ledger.printer(), 1, 2)).value();
        QVERIFY(ledger.markInFlight(id, 0, 1, kNow).has_value());
        Ledger moved = std::move(ledger);
        QVERIFY(moved.heartbeat(id, kNow).has_value());
    }
    Ledger ledger = openLedger();
    QCOMPARE(ledger.job(id)->progress, (JobProgress{.unknown = 2}));
    QCOMPARE(ledger.job(id)->state, JobState::Running);
    QVERIFY(ledger.claim(id, kNow).has_value());
}

void TestLedger::unknownJobsHaveTheirError()
{
    Ledger ledger = openLedger();
    QCOMPARE(ledger.job("j-none").error().code, ErrorCode::JobUnknown);
    QCOMPARE(ledger.batches("j-none").error().code, ErrorCode::JobUnknown);
    QCOMPARE(ledger.batchPlan("j-none", 0).error().code, ErrorCode::JobUnknown);
    QCOMPARE(ledger.refusals("j-none").error().code, ErrorCode::JobUnknown);
    QCOMPARE(ledger.claim("j-none", kNow).error().code, ErrorCode::JobUnknown);
    QCOMPARE(ledger.heartbeat("j-none", kNow).error().code, ErrorCode::JobUnknown);
    QCOMPARE(ledger.markInFlight("j-none", 0, 1, kNow).error().code, ErrorCode::JobUnknown);
    QVERIFY(!ledger.latestUnfinished()->has_value());
}

void TestLedger::nothingPersonalIsInTheFile()
{
    Ledger ledger = openLedger();
    const JobPlan plan = samplePlan(ledger.printer(), 2, 20);
    const std::string id = ledger.beginJob(plan).value();
    QVERIFY(ledger.markInFlight(id, 0, 1, kNow).has_value());
    QVERIFY(ledger.recordOutcome(id, 0, 1, {.state = BatchState::Accepted}, kNow).has_value());
    int files = 0;
    bool planSeen = false;
    const QDir folder(m_folder->path());
    for (const QString& name : folder.entryList(QDir::Files)) { // with the log: the ledger is still open
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("canary"), qPrintable(name));
        planSeen = planSeen || bytes.contains("px_shop");
        QCOMPARE(file.permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        ++files;
    }
    QVERIFY(planSeen); // the search looks where the plan is
    QVERIFY(files >= 2);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
