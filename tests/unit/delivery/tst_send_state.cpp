// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"
#include "unit/delivery/made_up_server.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <set>

using namespace convey;
using namespace convey::test;

class TestSendState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPlanIsFinished();
    void everyBatchIsSentOnceWhenAllIsWell_data();
    void everyBatchIsSentOnceWhenAllIsWell();
    void aPassingFailureIsTriedAgainWithTheSameEvents();
    void triesEndAndTheJobStops_data();
    void triesEndAndTheJobStops();
    void nothingNewStartsWhileABatchWaits();
    void retryAfterIsKept_data();
    void retryAfterIsKept();
    void aClockSetBackDoesNotStretchAWait();
    void aNamedEventCostsOneMoreRequest_data();
    void aNamedEventCostsOneMoreRequest();
    void oneUnnamedEventInAThousandIsFoundByHalving();
    void aFaultOfTheWholeFileStopsEarly();
    void aFaultOfTheWholeFileCanBeFollowedToItsEnd();
    void badNeighboursAreNoFaultOfTheFile();
    void theSameNamedRefusalOverAndOverStops();
    void aTooLargeBatchIsHalvedAndTheSizeRemembered();
    void stopsEndTheJobAtOnce_data();
    void stopsEndTheJobAtOnce();
    void aWrongCountIsUnknownAndTheJobGoesOn();
    void whatLeftTheWindowIsNotPosted();
    void aWaitSaysWhatItLetsExpire();
    void whatMayBeRecordedStaysUnknown_data();
    void whatMayBeRecordedStaysUnknown();
    void cancelAwaitsWhatIsInFlight();
    void anyCourseAddsUp_data();
    void anyCourseAddsUp();
    void stopsHaveNames();
};

void TestSendState::anEmptyPlanIsFinished()
{
    SendState state({}, {});
    QCOMPARE(std::get<Finished>(state.next(kNow)).stop, StopKind::None);
    QCOMPARE(state.counts(), SendCounts{});
}

void TestSendState::everyBatchIsSentOnceWhenAllIsWell_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("inFlight");
    for (int k = 1; k <= 6; ++k)
        QTest::addRow("%d in flight", k) << k << k;
    QTest::newRow("0 means 1") << 0 << 1;
    QTest::newRow("100 means 6") << 100 << 6;
}

void TestSendState::everyBatchIsSentOnceWhenAllIsWell()
{
    QFETCH(int, asked);
    QFETCH(int, inFlight);
    SendState state(planOf(95, 10), {.maxInFlight = asked});
    int started = 0;
    Step step = state.next(kNow);
    for (; std::holds_alternative<StartBatch>(step); step = state.next(kNow)) {
        const auto& start = std::get<StartBatch>(step);
        QCOMPARE(start.batch, static_cast<BatchId>(started));
        QCOMPARE(start.attempt, 1);
        QCOMPARE(start.units.front(), static_cast<std::uint64_t>(started) * 10);
        ++started;
    }
    QVERIFY(std::holds_alternative<WaitForAnswers>(step));
    QCOMPARE(started, inFlight);

    Job job(planOf(95, 10), {.maxInFlight = asked});
    QCOMPARE(job.run([](const StartBatch&) { return accepted(); }).stop, StopKind::None);
    QCOMPARE(job.posted.size(), std::size_t{10});
    QCOMPARE(job.count(EventFate::Accepted), std::size_t{95});
    QCOMPARE(job.state.counts(), (SendCounts{.accepted = 95, .requests = 10}));
}

void TestSendState::aPassingFailureIsTriedAgainWithTheSameEvents()
{
    Job job(planOf(20, 10), {.maxInFlight = 1, .seed = 7});
    int failures = 3;
    QCOMPARE(job.run([&](const StartBatch&) { return failures-- > 0 ? postponed() : accepted(); }).stop,
        StopKind::None);
    QCOMPARE(job.posted.size(), std::size_t{5});
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(job.posted[i].batch, BatchId{0});
        QCOMPARE(job.posted[i].attempt, static_cast<int>(i) + 1);
        QVERIFY(job.posted[i].units == job.posted[0].units);
    }
    QCOMPARE(job.waits.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(job.waits[i] >= 0 && job.waits[i] <= (1'000LL << i));
    QCOMPARE(job.count(EventFate::Accepted), std::size_t{20});
}

void TestSendState::triesEndAndTheJobStops_data()
{
    QTest::addColumn<bool>("mayHaveArrived");
    QTest::newRow("never left: not sent") << false;
    QTest::newRow("left once: unknown") << true;
}

void TestSendState::triesEndAndTheJobStops()
{
    QFETCH(bool, mayHaveArrived);
    Job job(planOf(30, 10), {.maxInFlight = 1});
    const Finished finished = job.run([&](const StartBatch& batch) {
        const bool first = batch.attempt == 1;
        return lost(mayHaveArrived && first ? OutcomeState::Unknown : OutcomeState::NotDelivered);
    });
    QCOMPARE(finished.stop, StopKind::Network);
    QCOMPARE(finished.reason, OutcomeReason::ConnectionLost);
    QCOMPARE(text(finished.detail), QStringLiteral("cut"));
    QCOMPARE(job.posted.size(), std::size_t{6});
    QCOMPARE(job.count(EventFate::Unknown), std::size_t{mayHaveArrived ? 10U : 0U});
    QCOMPARE(job.count(EventFate::NotSent), std::size_t{mayHaveArrived ? 20U : 30U});
    QVERIFY(job.posted[0].mayBeRecorded == false && job.posted[1].mayBeRecorded == mayHaveArrived);
}

void TestSendState::nothingNewStartsWhileABatchWaits()
{
    SendState state(planOf(100, 10), {.maxInFlight = 2, .seed = 3});
    const auto first = std::get<StartBatch>(state.next(kNow));
    const auto second = std::get<StartBatch>(state.next(kNow));
    state.report(first.batch, postponed(), kNow);
    // Trouble leaves room for one at a time, and that one is on its way.
    QVERIFY(std::holds_alternative<WaitForAnswers>(state.next(kNow)));
    state.report(second.batch, accepted(), kNow);
    const auto wait = std::get<WaitUntil>(state.next(kNow));
    QVERIFY(wait.until > kNow);
    QVERIFY(std::holds_alternative<WaitUntil>(state.next(wait.until - 1)));
    const auto again = std::get<StartBatch>(state.next(wait.until));
    QCOMPARE(again.batch, first.batch);
    QCOMPARE(again.attempt, 2);
}

void TestSendState::retryAfterIsKept_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("serverDate");
    QTest::addColumn<qint64>("wait"); // -1 = stops
    QTest::newRow("seconds") << QByteArray("120") << QByteArray() << qint64{120'000};
    QTest::newRow("exactly 15 minutes") << QByteArray("900") << QByteArray() << qint64{900'000};
    QTest::newRow("longer than 15 minutes") << QByteArray("901") << QByteArray() << qint64{-1};
    QTest::newRow("a date, by the server's own clock")
        << QByteArray("Sun, 06 Nov 1994 08:50:37 GMT") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT")
        << qint64{60'000};
}

void TestSendState::retryAfterIsKept()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, serverDate);
    QFETCH(qint64, wait);
    Job job(planOf(20, 10), {.maxInFlight = 1});
    bool first = true;
    const Finished finished = job.run([&](const StartBatch&) {
        Outcome outcome = postponed(429, value.toStdString());
        outcome.serverDate = serverDate.toStdString();
        return std::exchange(first, false) ? outcome : accepted();
    });
    if (wait < 0) {
        QCOMPARE(finished.stop, StopKind::Network);
        QCOMPARE(finished.reason, OutcomeReason::RateLimited);
        QCOMPARE(finished.retryAfter.value_or(0), 901'000);
        QCOMPARE(job.count(EventFate::NotSent), std::size_t{20});
        return;
    }
    QCOMPARE(finished.stop, StopKind::None);
    QCOMPARE(job.waits.size(), std::size_t{1});
    QCOMPARE(job.waits.front(), wait);
}

void TestSendState::aClockSetBackDoesNotStretchAWait()
{
    constexpr EpochMs kHour = 3'600'000;
    SendState state(planOf(10, 10, kNow - 2 * kHour), {});
    const auto first = std::get<StartBatch>(state.next(kNow));
    state.report(first.batch, postponed(503, "60"), kNow);
    const auto wait = std::get<WaitUntil>(state.next(kNow - kHour));
    QCOMPARE(wait.until, kNow - kHour + 60'000);
    QVERIFY(std::holds_alternative<StartBatch>(state.next(wait.until)));
}

void TestSendState::aNamedEventCostsOneMoreRequest_data()
{
    QTest::addColumn<QVector<int>>("bad");
    QTest::addColumn<bool>("allNamedAtOnce");
    QTest::addColumn<int>("requests");
    QTest::newRow("none") << QVector<int>{} << false << 1;
    QTest::newRow("the first") << QVector<int>{0} << false << 2;
    QTest::newRow("the last") << QVector<int>{999} << false << 2;
    QTest::newRow("ten, one a time") << QVector<int>{0, 1, 2, 99, 100, 500, 501, 900, 998, 999} << false
                                     << 11;
    QTest::newRow("ten, all at once") << QVector<int>{0, 1, 2, 99, 100, 500, 501, 900, 998, 999} << true << 2;
}

void TestSendState::aNamedEventCostsOneMoreRequest()
{
    QFETCH(QVector<int>, bad);
    QFETCH(bool, allNamedAtOnce);
    QFETCH(int, requests);
    Job job(planOf(1000, 1000));
    const Finished finished = job.run([&](const StartBatch& batch) {
        std::vector<std::size_t> named;
        for (const int unit : bad) {
            if (holds(batch, static_cast<std::uint64_t>(unit)) && (allNamedAtOnce || named.empty()))
                named.push_back(indexOf(batch, static_cast<std::uint64_t>(unit)));
        }
        return named.empty() ? accepted() : refusedNaming(named);
    });
    QCOMPARE(finished.stop, StopKind::None);
    QCOMPARE(static_cast<int>(job.posted.size()), requests);
    QCOMPARE(job.count(EventFate::Accepted), static_cast<std::size_t>(1000 - bad.size()));
    for (const int unit : bad)
        QCOMPARE(job.fates.at(static_cast<std::uint64_t>(unit)), EventFate::Refused);
    for (const Settled& settled : job.all) {
        if (settled.fate != EventFate::Refused)
            continue;
        QCOMPARE(text(settled.words.code), QStringLiteral("invalid_event"));
        QCOMPARE(text(settled.words.message), QStringLiteral("not this one"));
        QVERIFY(settled.words.param.ends_with(".data.type"));
        QCOMPARE(settled.status, 400);
    }
    for (std::size_t i = 1; i < job.posted.size(); ++i) {
        QCOMPARE(job.posted[i].parent.value(), job.posted[i - 1].batch);
        QCOMPARE(job.posted[i].attempt, 1);
    }
    QVERIFY(job.waits.empty());
}

void TestSendState::oneUnnamedEventInAThousandIsFoundByHalving()
{
    for (const std::uint64_t bad : {0U, 1U, 499U, 500U, 777U, 999U}) {
        Job job(planOf(1000, 1000));
        const Finished finished = job.run([&](const StartBatch& batch) {
            return holds(batch, bad) ? refused(OutcomeReason::RequestRefused, 422) : accepted();
        });
        QCOMPARE(finished.stop, StopKind::None);
        QVERIFY2(job.posted.size() <= 21, qPrintable(QString::number(job.posted.size())));
        QCOMPARE(job.count(EventFate::Accepted), std::size_t{999});
        QCOMPARE(job.fates.at(bad), EventFate::Refused);
        QVERIFY(job.waits.empty());
    }
}

void TestSendState::aFaultOfTheWholeFileStopsEarly()
{
    Job job(planOf(5000, 1000), {.maxInFlight = 1});
    const Finished finished =
        job.run([](const StartBatch&) { return refused(OutcomeReason::RequestRefused, 400); });
    QCOMPARE(finished.stop, StopKind::Recipe);
    QCOMPARE(finished.reason, OutcomeReason::RequestRefused);
    QCOMPARE(text(finished.detail), QStringLiteral("not valid"));
    QCOMPARE(job.posted.size(), std::size_t{5});
    QCOMPARE(job.count(EventFate::NotSent), std::size_t{5000});
}

void TestSendState::aFaultOfTheWholeFileCanBeFollowedToItsEnd()
{
    Job job(planOf(64, 64), {.maxInFlight = 1, .sameWordsLimit = 0});
    const Finished finished =
        job.run([](const StartBatch&) { return refused(OutcomeReason::RequestRefused, 400); });
    QCOMPARE(finished.stop, StopKind::None);
    QCOMPARE(job.posted.size(), std::size_t{127});
    QCOMPARE(job.count(EventFate::Refused), std::size_t{64});
}

void TestSendState::badNeighboursAreNoFaultOfTheFile()
{
    // Three of four neighbours: both pairs of them fail, then both events of a pair.
    const std::set<std::uint64_t> bad{500, 501, 502};
    Job job(planOf(1024, 1024));
    const Finished finished = job.run([&](const StartBatch& batch) {
        const bool any =
            std::any_of(bad.begin(), bad.end(), [&](std::uint64_t unit) { return holds(batch, unit); });
        return any ? refused(OutcomeReason::RequestRefused, 422) : accepted();
    });
    QCOMPARE(finished.stop, StopKind::None);
    QCOMPARE(job.count(EventFate::Accepted), std::size_t{1021});
    QCOMPARE(job.count(EventFate::Refused), std::size_t{3});
}

void TestSendState::theSameNamedRefusalOverAndOverStops()
{
    Job job(planOf(1000, 1000), {.sameRefusalLimit = 20});
    const Finished finished = job.run([](const StartBatch&) { return refusedNaming({0}); });
    QCOMPARE(finished.stop, StopKind::Recipe);
    QCOMPARE(job.posted.size(), std::size_t{20});
    QCOMPARE(job.count(EventFate::Refused), std::size_t{20});
    QCOMPARE(job.count(EventFate::NotSent), std::size_t{980});
}

void TestSendState::aTooLargeBatchIsHalvedAndTheSizeRemembered()
{
    Job job(planOf(4000, 1000), {.maxInFlight = 1});
    const Finished finished = job.run([](const StartBatch& batch) {
        return batch.units.size() > 300 ? refused(OutcomeReason::TooLarge, 413) : accepted();
    });
    QCOMPARE(finished.stop, StopKind::None);
    QCOMPARE(job.count(EventFate::Accepted), std::size_t{4000});
    // 1,000 and one half of it are refused; from then on nothing larger than 250 events is tried.
    const auto tooLarge = std::count_if(job.posted.begin(), job.posted.end(),
        [](const StartBatch& batch) { return batch.units.size() > 300; });
    QCOMPARE(tooLarge, 2);

    Job single(planOf(1, 1));
    single.run([](const StartBatch&) { return refused(OutcomeReason::TooLarge, 413); });
    QCOMPARE(single.count(EventFate::Refused), std::size_t{1});
    QCOMPARE(single.posted.size(), std::size_t{1});
}

void TestSendState::stopsEndTheJobAtOnce_data()
{
    QTest::addColumn<OutcomeState>("state");
    QTest::addColumn<OutcomeReason>("reason");
    QTest::addColumn<StopKind>("stop");
    QTest::addColumn<ErrorCode>("error");
    using S = OutcomeState;
    using R = OutcomeReason;
    using E = ErrorCode;
    QTest::newRow("key") << S::Refused << R::KeyRefused << StopKind::Key << E::KeyRefused;
    QTest::newRow("scope") << S::Refused << R::KeyScopeMissing << StopKind::Key << E::KeyScopeMissing;
    QTest::newRow("pixel") << S::Refused << R::PixelRefused << StopKind::Pixel << E::PixelRefused;
    QTest::newRow("not the API") << S::Refused << R::NotAnApi << StopKind::Endpoint << E::EndpointNotApi;
    QTest::newRow("a sign-in page") << S::Unknown << R::NotAnApi << StopKind::Endpoint << E::EndpointNotApi;
    QTest::newRow("an endless answer")
        << S::Unknown << R::AnswerTooLarge << StopKind::Endpoint << E::EndpointNotApi;
    QTest::newRow("certificate") << S::NotDelivered << R::TlsFailed << StopKind::Network << E::TlsFailed;
    QTest::newRow("proxy") << S::NotDelivered << R::ProxyFailed << StopKind::Network << E::ProxyFailed;
    QTest::newRow("cancelled from outside")
        << S::NotDelivered << R::Cancelled << StopKind::Cancelled << E::Cancelled;
}

void TestSendState::stopsEndTheJobAtOnce()
{
    QFETCH(OutcomeState, state);
    QFETCH(OutcomeReason, reason);
    QFETCH(StopKind, stop);
    QFETCH(ErrorCode, error);
    Job job(planOf(100, 10), {.maxInFlight = 3});
    int answers = 0;
    const Finished finished = job.run([&](const StartBatch&) {
        ++answers;
        return answers == 2 ? Outcome{.state = state, .reason = reason, .detail = "why"} : accepted();
    });
    QCOMPARE(finished.stop, stop);
    QCOMPARE(finished.reason, reason);
    QCOMPARE(stopError(finished).value(), error);
    // One answer freed a slot before the bad one came; what was in flight then is awaited.
    QCOMPARE(job.posted.size(), std::size_t{4});
    QCOMPARE(job.count(EventFate::Accepted), std::size_t{30});
    const bool unknown = state == OutcomeState::Unknown;
    QCOMPARE(job.count(EventFate::Unknown), std::size_t{unknown ? 10U : 0U});
    QCOMPARE(job.count(EventFate::NotSent), std::size_t{unknown ? 60U : 70U});
}

void TestSendState::aWrongCountIsUnknownAndTheJobGoesOn()
{
    Job job(planOf(30, 10), {.maxInFlight = 1});
    int answers = 0;
    const Finished finished = job.run([&](const StartBatch&) {
        return ++answers == 2
            ? Outcome{.state = OutcomeState::Unknown, .reason = OutcomeReason::CountWrong, .status = 200}
            : accepted();
    });
    QCOMPARE(finished.stop, StopKind::None);
    QCOMPARE(job.posted.size(), std::size_t{3});
    QCOMPARE(job.count(EventFate::Unknown), std::size_t{10});
    QCOMPARE(job.count(EventFate::Accepted), std::size_t{20});
}

void TestSendState::whatLeftTheWindowIsNotPosted()
{
    // Unit 0 is a millisecond too old, unit 1 exactly at the edge.
    Job job(planOf(5, 5, kNow - kWeek - 1));
    job.run([](const StartBatch&) { return accepted(); });
    QCOMPARE(job.posted.size(), std::size_t{1});
    QVERIFY((job.posted[0].units == std::vector<std::uint64_t>{1, 2, 3, 4}));
    QCOMPARE(job.fates.at(0), EventFate::Outside);

    Job ahead(planOf(2, 2, kNow + 600'000));
    ahead.run([](const StartBatch&) { return accepted(); });
    QCOMPARE(ahead.fates.at(0), EventFate::Accepted);
    QCOMPARE(ahead.fates.at(1), EventFate::Outside);

    Job gone(planOf(20, 10, kNow - 2 * kWeek));
    QCOMPARE(gone.run([](const StartBatch&) { return accepted(); }).stop, StopKind::None);
    QVERIFY(gone.posted.empty());
    QCOMPARE(gone.count(EventFate::Outside), std::size_t{20});
}

void TestSendState::aWaitSaysWhatItLetsExpire()
{
    // Events a millisecond apart, the oldest just inside: a wait of 5 ms takes five of them.
    SendState state(planOf(10, 10, kNow - kWeek), {.retry = {.baseMs = 0}});
    const auto first = std::get<StartBatch>(state.next(kNow));
    state.report(first.batch, postponed(429, "60"), kNow);
    const auto wait = std::get<WaitUntil>(state.next(kNow));
    QCOMPARE(wait.until, kNow + 60'000);
    QCOMPARE(wait.expiring, std::size_t{10});

    SendState later(planOf(10, 10, kNow - kWeek + 60'000 - 5), {});
    const auto start = std::get<StartBatch>(later.next(kNow));
    later.report(start.batch, postponed(429, "60"), kNow);
    QCOMPARE(std::get<WaitUntil>(later.next(kNow)).expiring, std::size_t{5});
}

void TestSendState::whatMayBeRecordedStaysUnknown_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<int>("requests");
    QTest::newRow("the key is refused on the repeat") << "key" << 2;
    QTest::newRow("the repeat is too late") << "late" << 1;
    QTest::newRow("the API calls the repeat too late") << "too old" << 2;
    QTest::newRow("it was so before a resume") << "resumed" << 1;
    QTest::newRow("the user cancels before the repeat") << "cancel" << 1;
}

void TestSendState::whatMayBeRecordedStaysUnknown()
{
    QFETCH(QString, then);
    QFETCH(int, requests);
    const bool late = then == QLatin1String("late");
    std::vector<Batch> plan = planOf(1, 1, late ? kNow - kWeek : kNow);
    plan.front().mayBeRecorded = then == QLatin1String("resumed");
    Job job(std::move(plan), {.seed = 1});
    job.run([&](const StartBatch& batch) {
        if (then == QLatin1String("resumed"))
            return refused(OutcomeReason::KeyRefused, 401);
        if (batch.attempt == 1) {
            if (then == QLatin1String("cancel"))
                job.state.cancel();
            return lost();
        }
        if (then == QLatin1String("too old"))
            return refusedNaming({0}, "event_timestamp_too_old");
        return refused(OutcomeReason::KeyRefused, 401);
    });
    QCOMPARE(job.fates.at(0), EventFate::Unknown);
    QCOMPARE(static_cast<int>(job.posted.size()), requests);
}

void TestSendState::cancelAwaitsWhatIsInFlight()
{
    SendState state(planOf(100, 10), {.maxInFlight = 2});
    const auto first = std::get<StartBatch>(state.next(kNow));
    const auto second = std::get<StartBatch>(state.next(kNow));
    state.cancel();
    QVERIFY(state.isStopping());
    QCOMPARE(state.counts(), (SendCounts{.inFlight = 20, .notSent = 80, .requests = 2}));
    QVERIFY(std::holds_alternative<WaitForAnswers>(state.next(kNow)));
    state.report(first.batch, accepted(), kNow);
    state.report(second.batch, {.state = OutcomeState::Unknown, .reason = OutcomeReason::Cancelled}, kNow);
    const auto finished = std::get<Finished>(state.next(kNow));
    QCOMPARE(finished.stop, StopKind::Cancelled);
    QCOMPARE(state.counts(), (SendCounts{.accepted = 10, .unknown = 10, .notSent = 80, .requests = 2}));
}

void TestSendState::anyCourseAddsUp_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 150; ++seed)
        QTest::addRow("random course %d", seed) << seed;
}

void TestSendState::anyCourseAddsUp()
{
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto below = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    const auto events = static_cast<std::size_t>(below(400));
    const auto perBatch = static_cast<std::size_t>(1 + below(60));
    const int maxTries = 1 + below(6);
    const int maxInFlight = 1 + below(6);
    const int trouble = below(100);
    SendState state(planOf(events, perBatch, kNow - kWeek - below(3'000)),
        {.maxInFlight = maxInFlight,
            .retry = {.maxTries = maxTries},
            .seed = static_cast<std::uint64_t>(seed),
            .sameWordsLimit = below(4)});
    const auto anyOutcome = [&](std::size_t size) {
        if (below(100) >= trouble)
            return accepted();
        const int kind = below(100);
        if (kind < 30)
            return refusedNaming({static_cast<std::size_t>(below(static_cast<int>(size) + 2))},
                below(4) == 0 ? "event_timestamp_too_old" : "invalid_event");
        if (kind < 45)
            return refused(OutcomeReason::RequestRefused, 422);
        if (kind < 55)
            return refused(OutcomeReason::TooLarge, 413);
        if (kind < 65)
            return postponed(429, below(2) == 0 ? "1" : "");
        if (kind < 95)
            return lost(below(2) == 0 ? OutcomeState::Unknown : OutcomeState::NotDelivered);
        if (kind < 98)
            return Outcome{.state = OutcomeState::Unknown, .reason = OutcomeReason::CountWrong};
        return refused(OutcomeReason::KeyRefused, 401);
    };

    EpochMs now = kNow;
    std::map<BatchId, StartBatch> inFlight;
    std::map<BatchId, int> attempts;
    std::set<std::uint64_t> flying;
    std::set<std::uint64_t> settled;
    std::map<EventFate, std::size_t> fates;
    std::size_t requests = 0;
    for (int steps = 0;; ++steps) {
        QVERIFY2(steps < 100'000, "no end");
        const Step step = state.next(now);
        const SendCounts& counts = state.counts();
        QCOMPARE(counts.events(), events);
        if (const auto* start = std::get_if<StartBatch>(&step)) {
            QVERIFY(!start->units.empty());
            QVERIFY(inFlight.emplace(start->batch, *start).second);
            QVERIFY(static_cast<int>(inFlight.size()) <= maxInFlight);
            QCOMPARE(start->attempt, ++attempts[start->batch]);
            QVERIFY(start->attempt <= maxTries);
            for (const std::uint64_t unit : start->units) {
                QVERIFY2(flying.insert(unit).second, "an event in two posts at once");
                QVERIFY2(!settled.contains(unit), "a settled event was posted");
            }
            ++requests;
        } else if (const auto* wait = std::get_if<WaitUntil>(&step); wait != nullptr && inFlight.empty()) {
            QVERIFY(wait->until > now);
            now = wait->until;
        } else if (!inFlight.empty()) {
            const auto at = std::next(inFlight.begin(), below(static_cast<int>(inFlight.size())));
            const StartBatch batch = at->second;
            inFlight.erase(at);
            for (const std::uint64_t unit : batch.units)
                flying.erase(unit);
            now += below(500);
            if (below(400) == 0)
                state.cancel();
            state.report(batch.batch, anyOutcome(batch.units.size()), now);
        } else {
            QVERIFY(std::holds_alternative<Finished>(step));
            break;
        }
        for (const Settled& some : state.takeSettled()) {
            fates[some.fate] += some.units.size();
            for (const std::uint64_t unit : some.units) {
                QVERIFY2(settled.insert(unit).second, "an event settled twice");
                QVERIFY2(!flying.contains(unit), "an event settled while it was in flight");
            }
        }
    }
    for (const Settled& some : state.takeSettled()) {
        fates[some.fate] += some.units.size();
        settled.insert(some.units.begin(), some.units.end());
    }
    QCOMPARE(settled.size(), events);
    const SendCounts expected{.accepted = fates[EventFate::Accepted],
        .refused = fates[EventFate::Refused],
        .unknown = fates[EventFate::Unknown],
        .outside = fates[EventFate::Outside],
        .notSent = fates[EventFate::NotSent],
        .requests = requests};
    QCOMPARE(state.counts(), expected);
}

void TestSendState::stopsHaveNames()
{
    std::set<std::string_view> names;
    for (int kind = 0; kind < static_cast<int>(StopKind::Count_); ++kind)
        QVERIFY(names.insert(stopKindName(static_cast<StopKind>(kind))).second);
    QCOMPARE(text(stopKindName(StopKind::Network)), QStringLiteral("network"));
    QVERIFY(!stopError({.stop = StopKind::None}).has_value());
    QCOMPARE(stopError({.stop = StopKind::Recipe}).value(), ErrorCode::RefusedAlike);
}

QTEST_GUILESS_MAIN(TestSendState)
#include "tst_send_state.moc"
