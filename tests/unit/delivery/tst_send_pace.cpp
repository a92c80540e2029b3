// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How a job keeps its pace and its price: requests at once, what is learned of the server, what a bad event
/// costs, what is sent first.
#include "unit/delivery/made_up_server.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace convey;
using namespace convey::test;

class TestSendPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void troubleHalvesWhatIsOutAtOnce();
    void troubleOfOneMomentHalvesOnce();
    void aSlowAnswerCountsAsTrouble();
    void aKnownLimitIsKeptFromTheStart();
    void theFirstRefusalEndsTheJobIfAPersonSaysSo_data();
    void theFirstRefusalEndsTheJobIfAPersonSaysSo();
    void badEventsCostFewRequests_data();
    void badEventsCostFewRequests();
    void urgentEventsHaveBatchesOfTheirOwn();
    void aWrongClockIsToldFromTheServersDate_data();
    void aWrongClockIsToldFromTheServersDate();
};

namespace {

/// Starts all that may start, and returns it.
std::vector<StartBatch> startAll(SendState& state, EpochMs now)
{
    std::vector<StartBatch> started;
    Step step = state.next(now);
    for (; std::holds_alternative<StartBatch>(step); step = state.next(now))
        started.push_back(std::get<StartBatch>(step));
    return started;
}

} // namespace

void TestSendPace::troubleHalvesWhatIsOutAtOnce()
{
    SendState state(planOf(100, 1), {.maxInFlight = 6});
    EpochMs now = kNow;
    std::vector<StartBatch> out = startAll(state, now);
    QCOMPARE(out.size(), std::size_t{6});
    state.report(out.back().batch, postponed(429), ++now);
    out.pop_back();
    QCOMPARE(state.inFlightLimit(), 3);
    for (const StartBatch& batch : out)
        state.report(batch.batch, accepted(), ++now);
    out.clear();
    now += 60'000; // the wait is over
    // A round of three good answers allows a fourth, one of four a fifth; never more than six.
    std::vector<int> limits;
    for (int answers = 0; answers < 40; ++answers) {
        std::vector<StartBatch> more = startAll(state, now);
        for (const StartBatch& batch : more)
            out.push_back(batch);
        state.report(out.front().batch, accepted(), ++now);
        out.erase(out.begin());
        if (limits.empty() || limits.back() != state.inFlightLimit())
            limits.push_back(state.inFlightLimit());
        QVERIFY(state.counts().inFlight <= 6);
    }
    QCOMPARE(limits.back(), 6);
    QVERIFY(std::ranges::is_sorted(limits));
}

void TestSendPace::troubleOfOneMomentHalvesOnce()
{
    SendState state(planOf(100, 1), {.maxInFlight = 6});
    const std::vector<StartBatch> out = startAll(state, kNow);
    for (const StartBatch& batch : out)
        state.report(batch.batch, postponed(503), kNow + 10); // one overload met all six
    QCOMPARE(state.inFlightLimit(), 3);
    // Each time after that it is met again it halves, down to one.
    EpochMs now = kNow;
    for (int round = 0; round < 4; ++round) {
        now += 100'000;
        for (const StartBatch& batch : startAll(state, now))
            state.report(batch.batch, postponed(503), now + 10);
    }
    QCOMPARE(state.inFlightLimit(), 1);
}

void TestSendPace::aSlowAnswerCountsAsTrouble()
{
    SendState state(planOf(100, 1), {.maxInFlight = 4});
    std::vector<StartBatch> out = startAll(state, kNow);
    state.report(out[0].batch, accepted(), kNow + 200);
    QCOMPARE(state.inFlightLimit(), 4);
    state.report(out[1].batch, accepted(), kNow + 6'000);
    QCOMPARE(state.inFlightLimit(), 2);
    state.report(out[2].batch, accepted(), kNow + 6'100); // of the same round
    QCOMPARE(state.inFlightLimit(), 2);
}

void TestSendPace::aKnownLimitIsKeptFromTheStart()
{
    // 40 events of 100 bytes; the server was found to take 1,000 bytes.
    Job job(planOf(40, 40), {.byteLimit = 1'000});
    job.run([](const StartBatch& batch) {
        Q_ASSERT(batch.units.size() <= 10);
        return accepted();
    });
    QCOMPARE(job.count(EventFate::Accepted), std::size_t{40});
    for (const StartBatch& batch : job.posted)
        QVERIFY(batch.units.size() <= 10);

    Job learns(planOf(40, 40));
    QVERIFY(!learns.state.byteLimit());
    learns.run([](const StartBatch& batch) {
        return batch.units.size() > 10 ? refused(OutcomeReason::TooLarge, 413) : accepted();
    });
    QCOMPARE(learns.count(EventFate::Accepted), std::size_t{40});
    QCOMPARE(learns.state.byteLimit(), std::optional(std::int64_t{1'000}));
}

void TestSendPace::theFirstRefusalEndsTheJobIfAPersonSaysSo_data()
{
    QTest::addColumn<bool>("named");
    QTest::newRow("the answer names the event") << true;
    QTest::newRow("the answer names none") << false;
}

void TestSendPace::theFirstRefusalEndsTheJobIfAPersonSaysSo()
{
    QFETCH(bool, named);
    constexpr std::uint64_t kBad = 15;
    const auto server = [&](const StartBatch& batch) {
        if (!holds(batch, kBad))
            return accepted();
        return named ? refusedNaming({indexOf(batch, kBad)}) : refused(OutcomeReason::RequestRefused, 400);
    };
    Job stops(planOf(100, 10), {.maxInFlight = 1, .sameWordsLimit = 0, .stopAtRefusal = true});
    QCOMPARE(stops.run(server).stop, StopKind::Refusal);
    QCOMPARE(stops.count(EventFate::Refused), std::size_t{1});
    QVERIFY(stops.count(EventFate::NotSent) >= 80);
    QCOMPARE(stops.state.counts().events(), std::size_t{100});

    Job goesOn(planOf(100, 10), {.maxInFlight = 1, .sameWordsLimit = 0});
    QCOMPARE(goesOn.run(server).stop, StopKind::None);
    QCOMPARE(goesOn.count(EventFate::Accepted), std::size_t{99});
}

void TestSendPace::badEventsCostFewRequests_data()
{
    QTest::addColumn<std::size_t>("bad");
    QTest::addColumn<bool>("named");
    for (const std::size_t bad : {std::size_t{0}, std::size_t{1}, std::size_t{5}, std::size_t{50}}) {
        for (const bool named : {true, false})
            QTest::addRow("%zu bad of 10,000, %s", bad, named ? "named" : "unnamed") << bad << named;
    }
}

void TestSendPace::badEventsCostFewRequests()
{
    QFETCH(std::size_t, bad);
    QFETCH(bool, named);
    constexpr std::size_t kEvents = 10'000;
    constexpr std::size_t kBatches = 10;
    std::mt19937_64 random(7);
    std::set<std::uint64_t> wrong;
    while (wrong.size() < bad)
        wrong.insert(random() % kEvents);
    Job job(planOf(kEvents, kEvents / kBatches), {.maxInFlight = 2});
    const Finished end = job.run([&](const StartBatch& batch) {
        const auto first =
            std::ranges::find_if(batch.units, [&](std::uint64_t unit) { return wrong.contains(unit); });
        if (first == batch.units.end())
            return accepted();
        // Each bad event with words of its own, as real ones have: the first one is named, as recorded.
        Outcome outcome = named ? refusedNaming({static_cast<std::size_t>(first - batch.units.begin())})
                                : refused(OutcomeReason::RequestRefused, 400);
        outcome.answer.message += std::to_string(*first);
        return outcome;
    });
    QCOMPARE(end.stop, StopKind::None);
    QCOMPARE(job.count(EventFate::Refused), bad);
    QCOMPARE(job.count(EventFate::Accepted), kEvents - bad);
    const std::size_t requests = job.state.counts().requests;
    qInfo("%zu bad events of %zu, %s: %zu requests, %zu more than without", bad, kEvents,
        named ? "named" : "unnamed", requests, requests - kBatches);
    QVERIFY(requests <= kBatches + bad * (named ? 2 : 21));
}

void TestSendPace::urgentEventsHaveBatchesOfTheirOwn()
{
    std::vector<PlannedEvent> events;
    for (std::uint64_t i = 0; i < 25; ++i)
        events.push_back({i, kNow - static_cast<EpochMs>(i) * 1'000, 100});
    const std::vector<Batch> plan = planBatches(events, {.maxEvents = 10, .urgentBefore = kNow - 20 * 1'000});
    // 24, 23, 22, 21 are older than that.
    QCOMPARE(unitsOf(plan.front()), (std::vector<std::uint64_t>{24, 23, 22, 21}));
    QCOMPARE(plan.size(), std::size_t{4});
    QCOMPARE(plan[1].events.size(), std::size_t{10});
}

void TestSendPace::aWrongClockIsToldFromTheServersDate_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<qint64>("ahead"); // ms; 0: nothing to tell
    constexpr qint64 kMinute = 60'000;
    // kNow is Wed, 18 Nov 2026 11:06:40 GMT.
    QTest::newRow("the same") << QStringLiteral("Wed, 18 Nov 2026 11:06:40 GMT") << qint64{0};
    QTest::newRow("five minutes are fine") << QStringLiteral("Wed, 18 Nov 2026 11:11:40 GMT") << qint64{0};
    QTest::newRow("we are behind") << QStringLiteral("Wed, 18 Nov 2026 11:12:40 GMT") << -6 * kMinute;
    QTest::newRow("we are a day ahead")
        << QStringLiteral("Tue, 17 Nov 2026 11:06:40 GMT") << 24 * 60 * kMinute;
    QTest::newRow("no date") << QString() << qint64{0};
    QTest::newRow("rubbish") << QStringLiteral("yesterday") << qint64{0};
}

void TestSendPace::aWrongClockIsToldFromTheServersDate()
{
    QFETCH(QString, date);
    QFETCH(qint64, ahead);
    QCOMPARE(clockSkewMs(date.toStdString(), kNow).value_or(0), EpochMs{ahead});
}

QTEST_APPLESS_MAIN(TestSendPace)
#include "tst_send_pace.moc"
