// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A few conversions that go first and alone: the others follow only when all of these were accepted.
#include "unit/delivery/made_up_server.h"

#include <QTest>

using namespace convey;
using namespace convey::test;

class TestSendPilot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstBatchIsThatSmall();
    void nothingStartsBesideThePilot();
    void anAcceptedPilotLetsTheRestFollow();
    void aRefusalInThePilotHoldsTheRest_data();
    void aRefusalInThePilotHoldsTheRest();
    void aPilotWithoutAnAnswerHoldsTheRest();
    void aPilotIsTriedAgainLikeAnyBatch();
    void aPilotThatLeftTheWindowHoldsNobody();
    void cancellingDuringThePilotEnds();
};

namespace {

constexpr std::size_t kEvents = 95;
constexpr std::size_t kPilot = 10;

std::vector<Batch> pilotPlan(EpochMs oldest = kNow - 1'000'000)
{
    std::vector<PlannedEvent> planned;
    for (std::size_t i = 0; i < kEvents; ++i)
        planned.push_back({i, oldest + static_cast<EpochMs>(i), 100});
    return planBatches(planned, {.maxEvents = 40, .maxBytes = 1'000'000'000, .pilot = kPilot});
}

constexpr SendOptions kPilotFirst{.maxInFlight = 4, .isPilotFirst = true};

} // namespace

void TestSendPilot::theFirstBatchIsThatSmall()
{
    std::vector<std::size_t> sizes;
    for (const Batch& batch : pilotPlan())
        sizes.push_back(batch.events.size());
    QCOMPARE(sizes, (std::vector<std::size_t>{10, 40, 40, 5}));
}

void TestSendPilot::nothingStartsBesideThePilot()
{
    SendState state(pilotPlan(), kPilotFirst);
    QCOMPARE(std::get<StartBatch>(state.next(kNow)).units.size(), kPilot);
    QVERIFY(std::holds_alternative<WaitForAnswers>(state.next(kNow)));
    state.report(0, accepted(), kNow);
    QVERIFY(std::holds_alternative<StartBatch>(state.next(kNow)));
    QVERIFY(std::holds_alternative<StartBatch>(state.next(kNow)));
}

void TestSendPilot::anAcceptedPilotLetsTheRestFollow()
{
    Job job(pilotPlan(), kPilotFirst);
    QCOMPARE(job.run([](const StartBatch&) { return accepted(); }).stop, StopKind::None);
    QCOMPARE(job.posted.size(), std::size_t{4});
    QCOMPARE(job.count(EventFate::Accepted), kEvents);
}

void TestSendPilot::aRefusalInThePilotHoldsTheRest_data()
{
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("named by the answer") << true;
    QTest::newRow("found by halving") << false;
}

void TestSendPilot::aRefusalInThePilotHoldsTheRest()
{
    QFETCH(bool, isNamed);
    Job job(pilotPlan(), kPilotFirst);
    const Finished end = job.run([&](const StartBatch& start) {
        const auto bad = std::ranges::find(start.units, std::uint64_t{3});
        if (bad == start.units.end())
            return accepted();
        return isNamed ? refusedNaming({static_cast<std::size_t>(bad - start.units.begin())})
                       : refused(OutcomeReason::RequestRefused, 400);
    });
    QCOMPARE(end.stop, StopKind::Refusal);
    QCOMPARE(job.count(EventFate::Refused), std::size_t{1});
    QCOMPARE(job.count(EventFate::Accepted), kPilot - 1); // the whole pilot is judged
    QCOMPARE(job.count(EventFate::NotSent), kEvents - kPilot);
}

void TestSendPilot::aPilotWithoutAnAnswerHoldsTheRest()
{
    Job job(pilotPlan(), kPilotFirst);
    Outcome wrong{.state = OutcomeState::Unknown, .reason = OutcomeReason::CountWrong, .status = 200};
    QCOMPARE(job.run([&](const StartBatch&) { return wrong; }).stop, StopKind::Refusal);
    QCOMPARE(job.count(EventFate::Unknown), kPilot);
    QCOMPARE(job.count(EventFate::NotSent), kEvents - kPilot);
}

void TestSendPilot::aPilotIsTriedAgainLikeAnyBatch()
{
    Job job(pilotPlan(), kPilotFirst);
    int posts = 0;
    QCOMPARE(job.run([&](const StartBatch&) { return ++posts == 1 ? postponed() : accepted(); }).stop,
        StopKind::None);
    QCOMPARE(posts, 5);
    QCOMPARE(job.count(EventFate::Accepted), kEvents);
}

void TestSendPilot::aPilotThatLeftTheWindowHoldsNobody()
{
    // Its ten are too old by now, by a little; those after them are not.
    Job job(pilotPlan(kNow - kWeek - static_cast<EpochMs>(kPilot)), kPilotFirst);
    QCOMPARE(job.run([](const StartBatch&) { return accepted(); }).stop, StopKind::None);
    QCOMPARE(job.count(EventFate::Outside), kPilot);
    QCOMPARE(job.count(EventFate::Accepted), kEvents - kPilot);
}

void TestSendPilot::cancellingDuringThePilotEnds()
{
    SendState state(pilotPlan(), kPilotFirst);
    QVERIFY(std::holds_alternative<StartBatch>(state.next(kNow)));
    state.cancel();
    QVERIFY(std::holds_alternative<WaitForAnswers>(state.next(kNow)));
    state.report(0, accepted(), kNow);
    QCOMPARE(std::get<Finished>(state.next(kNow)).stop, StopKind::Cancelled);
    QCOMPARE(state.counts().accepted, kPilot);
    QCOMPARE(state.counts().notSent, kEvents - kPilot);
}

QTEST_GUILESS_MAIN(TestSendPilot)
#include "tst_send_pilot.moc"
