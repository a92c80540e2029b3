// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// The course of a job and its ledger are two books about the same events: whatever a server answers, and
// whenever a person stops, they must agree, and what the ledger leaves open must be just what may go again.
#include "support/test_text.h"

#include "jobs/ledger_batches.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <optional>
#include <random>
#include <set>

using namespace convey;
using namespace convey::test;

namespace {

constexpr EpochMs kNow = 1'800'000'000'000;
constexpr std::uint32_t kEventBytes = 1'000;

std::vector<Batch> planOf(std::size_t batches, std::size_t eventsEach)
{
    std::vector<Batch> plan;
    std::uint64_t unit = 0;
    for (std::size_t i = 0; i < batches; ++i) {
        Batch& batch = plan.emplace_back();
        for (std::size_t k = 0; k < eventsEach; ++k)
            batch.events.push_back({.unit = unit++, .timestamp = kNow, .jsonBytes = kEventBytes});
        batch.jsonBytes = jsonBytesOf(batch.events);
    }
    return plan;
}

Outcome accepted()
{
    return {.state = OutcomeState::Accepted, .reason = OutcomeReason::None, .status = 200};
}

Outcome refusedEvent(std::size_t index, std::string message = "no")
{
    return {.state = OutcomeState::Refused,
        .reason = OutcomeReason::EventRefused,
        .status = 400,
        .answer = {.code = "invalid",
            .errors = {{.param = "events[" + std::to_string(index) + "].data.amount",
                .code = "invalid",
                .message = std::move(message),
                .eventIndex = index}}}};
}

Outcome ended(OutcomeState state, OutcomeReason reason, int status, bool retryable = false)
{
    return {.state = state, .reason = reason, .retryable = retryable, .status = status};
}

/// A job that is run by a script instead of a network, over a real ledger.
class Course
{
public:
    Course(std::size_t batches, std::size_t eventsEach, int maxInFlight = 2)
        : m_ledger(Ledger::open(toUtf8(m_dir.filePath(QStringLiteral("history.sqlite"))), kNow).value())
    {
        const std::vector<Batch> plan = planOf(batches, eventsEach);
        EventPrinter printer = m_ledger.printer();
        JobPlan record{.header = {.createdMs = kNow, .mode = JobMode::Live, .pixelId = "px"}};
        for (const Batch& batch : plan) {
            BatchPlan& stored = record.batches.emplace_back();
            for (const PlannedEvent& event : batch.events) {
                stored.rows.push_back(event.unit);
                stored.prints.push_back(
                    printer.print("px", "order_created", std::to_string(event.unit), "{}"));
            }
        }
        m_job = m_ledger.beginJob(record).value();
        begin(plan, maxInFlight);
        for (std::size_t i = 0; i < plan.size(); ++i)
            m_batches->add(i, static_cast<std::int64_t>(i), record.batches[i], 0);
    }

    SendState& state() { return *m_state; }
    [[nodiscard]] JobProgress progress() const { return m_ledger.job(m_job)->progress; }
    [[nodiscard]] std::vector<RefusedEvent> refusals() const { return m_ledger.refusals(m_job).value(); }

    /// Starts all that may start now. False when the job is over.
    bool start()
    {
        for (;;) {
            const Step step = m_state->next(m_now);
            if (const auto* batch = std::get_if<StartBatch>(&step)) {
                const auto prints = m_batches->take(*batch, m_now);
                if (!prints || prints->size() != batch->units.size()
                    || !m_batches->begin(batch->batch, {}, m_now))
                    qFatal("the ledger knows no batch of these events");
                inFlight.push_back(*batch);
            } else if (const auto* wait = std::get_if<WaitUntil>(&step)) {
                if (!inFlight.empty())
                    return true;
                m_now = wait->until;
            } else {
                return std::holds_alternative<WaitForAnswers>(step);
            }
        }
    }

    /// The post at `index` of `inFlight` ended like this.
    bool end(std::size_t index, const Outcome& outcome)
    {
        const BatchId batch = inFlight[index].batch;
        inFlight.erase(inFlight.begin() + static_cast<std::ptrdiff_t>(index));
        m_state->report(batch, outcome, m_now);
        return m_batches->finish(batch, outcome, m_state->takeSettled(), m_now).has_value();
    }

    /// What the two books say must be the same, at any moment.
    [[nodiscard]] QString disagreement() const
    {
        const SendCounts& counts = m_state->counts();
        const JobProgress ledger = progress();
        const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
        const auto sum = ledger.planned + ledger.inFlight + ledger.accepted + ledger.refused + ledger.unknown
            + ledger.notDelivered;
        if (sum != number(counts.events()))
            return QStringLiteral("the ledger holds %1 events of %2").arg(sum).arg(counts.events());
        if (ledger.accepted != number(counts.accepted))
            return QStringLiteral("accepted: %1, not %2").arg(ledger.accepted).arg(counts.accepted);
        if (ledger.refused != number(counts.refused))
            return QStringLiteral("refused: %1, not %2").arg(ledger.refused).arg(counts.refused);
        if (ledger.inFlight != number(counts.inFlight))
            return QStringLiteral("in flight: %1, not %2").arg(ledger.inFlight).arg(counts.inFlight);
        if (ledger.unknown < number(counts.unknown))
            return QStringLiteral("unknown: %1, not %2").arg(ledger.unknown).arg(counts.unknown);
        return {};
    }

    /// The job is over: what may go again is open in the ledger, each event once, and nothing else is.
    [[nodiscard]] QString wrongRest() const
    {
        const SendCounts& counts = m_state->counts();
        const JobProgress ledger = progress();
        if (ledger.unknown != static_cast<std::int64_t>(counts.unknown))
            return QStringLiteral("unknown: %1, not %2").arg(ledger.unknown).arg(counts.unknown);
        std::multiset<std::uint64_t> open;
        const std::vector<BatchRecord> batches = m_ledger.batches(m_job).value();
        for (const BatchRecord& batch : batches) {
            if (batch.state != BatchState::Planned && batch.state != BatchState::NotDelivered)
                continue;
            const BatchPlan plan = m_ledger.batchPlan(m_job, batch.number).value();
            open.insert(plan.rows.begin(), plan.rows.end());
        }
        if (open.size() != counts.notSent)
            return QStringLiteral("%1 events are open, not %2").arg(open.size()).arg(counts.notSent);
        if (std::set(open.begin(), open.end()).size() != open.size())
            return QStringLiteral("an event is open twice");
        return {};
    }

    std::vector<StartBatch> inFlight;

private:
    void begin(const std::vector<Batch>& plan, int maxInFlight)
    {
        m_state.emplace(plan, SendOptions{.maxInFlight = maxInFlight, .seed = 7});
        m_batches.emplace(m_ledger, m_job);
    }

    QTemporaryDir m_dir;
    Ledger m_ledger;
    std::string m_job;
    std::optional<SendState> m_state;
    std::optional<LedgerBatches> m_batches;
    EpochMs m_now = kNow;
};

} // namespace

class TestLedgerBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStopLeavesTheUnsentOpen();
    void aLearnedSizeCutsBatchesThatWereNotPosted();
    void theBooksAgreeWhateverComes_data();
    void theBooksAgreeWhateverComes();
    void valuesInAnAnswerAreNotKept_data();
    void valuesInAnAnswerAreNotKept();
};

void TestLedgerBatches::aStopLeavesTheUnsentOpen()
{
    Course course(1, 1'000);
    QVERIFY(course.start());
    course.state().cancel();
    QVERIFY(course.end(0, refusedEvent(4)));
    QCOMPARE(course.state().counts().notSent, std::size_t{999});
    QCOMPARE(course.progress(), (JobProgress{.planned = 999, .refused = 1}));
    QCOMPARE(course.wrongRest(), QString());
}

void TestLedgerBatches::aLearnedSizeCutsBatchesThatWereNotPosted()
{
    Course course(4, 1'000);
    QVERIFY(course.start());
    const Outcome tooLarge = ended(OutcomeState::Refused, OutcomeReason::TooLarge, 413);
    QVERIFY(course.end(0, tooLarge));
    QVERIFY(course.end(0, tooLarge));
    while (course.start()) {
        QVERIFY(course.inFlight.front().units.size() <= 500);
        QVERIFY(course.end(0, accepted()));
        QCOMPARE(course.disagreement(), QString());
    }
    QCOMPARE(course.progress(), (JobProgress{.accepted = 4'000}));
}

void TestLedgerBatches::theBooksAgreeWhateverComes_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestLedgerBatches::theBooksAgreeWhateverComes()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto below = [&](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    Course course(1 + below(5), 1 + below(40), static_cast<int>(1 + below(4)));
    const std::size_t cancelAfter = below(2) == 0 ? 5 + below(20) : 10'000;
    for (std::size_t answers = 0; course.start(); ++answers) {
        QVERIFY(answers < 5'000);
        if (answers == cancelAfter)
            course.state().cancel();
        const std::size_t which = below(course.inFlight.size());
        const std::size_t size = course.inFlight[which].units.size();
        using S = OutcomeState;
        using R = OutcomeReason;
        const std::array outcomes{accepted(), accepted(), refusedEvent(below(size)),
            ended(S::Refused, R::RequestRefused, 400), ended(S::Refused, R::TooLarge, 413),
            ended(S::Postponed, R::ServerTrouble, 503, true), ended(S::Unknown, R::TimedOut, 0, true),
            ended(S::NotDelivered, R::ConnectFailed, 0, true), ended(S::Unknown, R::CountWrong, 200),
            answers > 30 ? ended(S::Refused, R::KeyRefused, 401) : accepted()};
        QVERIFY(course.end(which, outcomes[below(outcomes.size())]));
        QCOMPARE(course.disagreement(), QString());
    }
    QCOMPARE(course.disagreement(), QString());
    QCOMPARE(course.wrongRest(), QString());
}

void TestLedgerBatches::valuesInAnAnswerAreNotKept_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char* name, const char* said, const char* kept) {
        QTest::newRow(name) << QString::fromUtf8(said) << QString::fromUtf8(kept);
    };
    row("nothing is quoted", "amount must be an integer", "amount must be an integer");
    row("a value in single quotes", "id 'A-1' is not valid", "id '…' is not valid");
    row("a value in double quotes", "\"ann@example.com\" is no hash", "\"…\" is no hash");
    row("an apostrophe quotes nothing", "the key can't send 'A-1' here", "the key can't send '…' here");
    row("an apostrophe inside a quoted value", "name 'O'Neil' is raw", "name '…' is raw");
    row("a bare address", "ann@example.com is no hash", "… is no hash");
    row("a quote that stays open", "got 'A-1", "got '…");
}

void TestLedgerBatches::valuesInAnAnswerAreNotKept()
{
    QFETCH(QString, said);
    QFETCH(QString, kept);
    Course course(1, 1);
    QVERIFY(course.start());
    QVERIFY(course.end(0, refusedEvent(0, toUtf8(said))));
    QCOMPARE(text(course.refusals().front().message), kept);
}

QTEST_GUILESS_MAIN(TestLedgerBatches)
#include "tst_ledger_batches.moc"
