// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Killed at any moment, a send can be resumed, and in the end every event is at the endpoint once:
/// kills at moments that a seeded generator picks. A kill of a resume counts like one of a send.
#include "e2e/order_file.h"
#include "e2e/practice_endpoint.h"

#include "ledger/ledger.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace convey;
using namespace convey::test;

class TestCliKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedSendsAreResumedWhole();
    void interruptedSendIsResumable_data();
    void interruptedSendIsResumable();
    void whatIsSentAnewIsNotSentOnAsWell();
    void interruptedCheckSaysSo();
    void aKilledSendRemembersHowItsFileWasRead();

private:
    /// One job: sent, killed, resumed, killed again, and at last resumed to its end.
    void killAndResume(int rows, quint32 seed);
    /// False when the program had ended before the moment came.
    bool killAtSomeMoment(CliProcess& process, const QStringList& arguments, int batches,
        QRandomGenerator& random, sandbox::Server& server);

    int m_kills = 0; ///< that struck a running program, of all rounds
    int m_killsWithAnOpenRequest = 0; ///< of these, while the endpoint held an answer back
    std::int64_t m_repeats = 0; ///< events that the endpoint got twice
};

namespace {

constexpr int kKillsARound = 3;
const QStringList kForReal{
    QStringLiteral("--live"), QStringLiteral("--bind"), QStringLiteral("consent=consent")};

std::int64_t number(const CliRun& run, const char* key)
{
    return run.json()[QLatin1String(key)].toInteger(-1);
}

/// How the moment of a kill is told.
enum class Moment
{
    ProgressLine, ///< after so many lines of progress: reading, checking, planning or sending
    Request, ///< when the endpoint has seen so many more requests
    OpenRequest, ///< while the endpoint has kept a batch and holds its answer back
    Count_,
};

} // namespace

void TestCliKill::killedSendsAreResumedWhole()
{
    const bool isWhole = qEnvironmentVariableIsSet("CONVEY_HARD"); // the target hard-tests
    // With those of tst_cli_hardship thirty points are a part that every run takes.
    const int wanted = isWhole ? 200 : 18;
    const quint32 mostRounds = isWhole ? 150 : 20; // a kill that comes too late strikes nobody
    for (quint32 seed = 1; m_kills < wanted && seed <= mostRounds; ++seed) {
        const int rows = isWhole || seed == 1 ? 20'000 : 4'000;
        killAndResume(rows, seed);
        if (QTest::currentTestFailed()) {
            qWarning("round of %d orders, seed %u", rows, seed);
            return;
        }
    }
    QVERIFY(m_kills >= wanted);
    QVERIFY(m_killsWithAnOpenRequest >= 3);
    // Some batches were kept although their answer was lost: the hard case did occur.
    QVERIFY(m_repeats > 0);
}

bool TestCliKill::killAtSomeMoment(CliProcess& process, const QStringList& arguments, int batches,
    QRandomGenerator& random, sandbox::Server& server)
{
    const auto moment = static_cast<Moment>(random.bounded(static_cast<int>(Moment::Count_)));
    // A killed run leaves batches for the next: asking for the first few keeps most kills before the end.
    const int requests = random.bounded(1, std::max(2, batches / kKillsARound));
    const int lines = random.bounded(1, 12 + batches);
    const sandbox::Totals before = server.totals();
    if (moment == Moment::OpenRequest)
        server.setFault({.fault = sandbox::Fault::Slow,
            .after = requests - 1,
            .times = 1,
            .delay = std::chrono::seconds(20)});
    process.start(arguments + QStringList{QStringLiteral("--progress")});
    const bool came = process.waitUntil([&] {
        const sandbox::Totals now = server.totals();
        switch (moment) {
        case Moment::ProgressLine:
            return process.err().count('\n') >= lines;
        case Moment::Request:
            return now.requests - before.requests >= requests;
        default:
            return now.faults > before.faults;
        }
    });
    if (process.isRunning())
        process.sendSignal(SIGKILL);
    const bool struck = !process.finish().ended && came;
    server.setFault({});
    m_kills += struck ? 1 : 0;
    m_killsWithAnOpenRequest += struck && moment == Moment::OpenRequest ? 1 : 0;
    return struck;
}

void TestCliKill::killAndResume(int rows, quint32 seed)
{
    QRandomGenerator random(seed);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const OrderFile orders = makeOrders(rows, SystemClock().nowMs(), 40);
    const QString file = home.write(QStringLiteral("orders.csv"), orders.csv);
    const auto sendable = static_cast<std::int64_t>(orders.sendable.size());

    std::vector<JobRecord> jobs;
    for (int kill = 0; kill < kKillsARound; ++kill) {
        CliProcess process(home);
        process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
        const QStringList arguments = jobs.empty() ? endpoint.send(file, kForReal) : endpoint.resume();
        if (!killAtSomeMoment(process, arguments, rows / 1'000, random, endpoint.server()))
            break; // it had come to its end: nothing is left to kill
        const Result<Ledger> ledger = Ledger::open(home.ledgerPath().toStdString(), SystemClock().nowMs());
        QVERIFY(ledger);
        QVERIFY(ledger->integrityCheck());
        QCOMPARE(QString::fromStdString(ledger->opening().setAside), QString());
        jobs = ledger->jobs().value();
        QVERIFY(jobs.size() <= 1);
        // What the history calls accepted the endpoint has; the last answers it may not know.
        if (!jobs.empty())
            QVERIFY(jobs.front().progress.accepted <= endpoint.server().totals().accepted);
    }

    const CliRun last = runCli(home, jobs.empty() ? endpoint.send(file, kForReal) : endpoint.resume());
    if (last.errorCode() != QStringLiteral("nothing_to_resume")) {
        QVERIFY2(last.exitCode == 1, last.told().constData());
        QCOMPARE(number(last, "accepted"), sendable);
        QCOMPARE(number(last, "events"), orders.rows);
        QCOMPARE(number(last, "blocked"), orders.blocked);
        QCOMPARE(number(last, "outside"), orders.outside);
        QCOMPARE(number(last, "left_out"), orders.leftOut);
    }

    // Every event once by key: none lost, nothing else, and a repeat only where an answer was lost.
    QVERIFY(endpoint.keys() == orders.sendable);
    const sandbox::Totals totals = endpoint.server().totals();
    QCOMPARE(totals.accepted, sendable);
    QCOMPARE(totals.eventsReceived, sendable + totals.duplicates);
    QVERIFY(totals.duplicates <= kKillsARound * 2 * 1'000); // two requests in flight at each kill
    QCOMPARE(totals.refused, 0);
    m_repeats += totals.duplicates;

    const Result<Ledger> ledger = Ledger::open(home.ledgerPath().toStdString(), SystemClock().nowMs());
    QVERIFY(ledger);
    QVERIFY(ledger->integrityCheck());
    const JobRecord job = ledger->jobs().value().front();
    QCOMPARE(job.state, JobState::Done);
    QCOMPARE(job.progress.accepted, sendable);
}

void TestCliKill::interruptedSendIsResumable_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCliKill::interruptedSendIsResumable()
{
    QFETCH(int, number);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const OrderFile orders = makeOrders(3'000, SystemClock().nowMs());
    const QString file = home.write(QStringLiteral("orders.csv"), orders.csv);
    // The second batch is kept, its answer does not come.
    endpoint.server().setFault(
        {.fault = sandbox::Fault::Slow, .after = 1, .times = 1, .delay = std::chrono::seconds(60)});
    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    process.start(endpoint.send(file, kForReal));
    QVERIFY(process.waitUntil([&] { return endpoint.server().totals().faults == 1; }));
    QElapsedTimer sinceSignal;
    sinceSignal.start();
    process.sendSignal(number);
    const CliRun interrupted = process.finish(30'000);
    const qint64 tookMs = sinceSignal.elapsed();
    QVERIFY2(interrupted.exitCode == 130, interrupted.told().constData());
    QVERIFY2(tookMs < 3'000, qPrintable(QString::number(tookMs)));
    const QJsonObject json = interrupted.json();
    QCOMPARE(json[QLatin1String("events")].toInteger(), 3'000);
    QCOMPARE(json[QLatin1String("accepted")].toInteger() + json[QLatin1String("unknown")].toInteger()
            + json[QLatin1String("not_sent")].toInteger(),
        3'000);
    QVERIFY(json[QLatin1String("unknown")].toInteger() >= 1'000);

    endpoint.server().setFault({});
    const CliRun resumed = runCli(home, endpoint.resume());
    QVERIFY2(resumed.exitCode == 0, resumed.told().constData());
    QVERIFY(endpoint.keys() == orders.sendable);
}

void TestCliKill::whatIsSentAnewIsNotSentOnAsWell()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const OrderFile orders = makeOrders(5'000, SystemClock().nowMs());
    const QString file = home.write(QStringLiteral("orders.csv"), orders.csv);
    endpoint.server().setFault(
        {.fault = sandbox::Fault::Slow, .after = 2, .delay = std::chrono::seconds(60)});
    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    process.start(endpoint.send(file, kForReal));
    QVERIFY(process.waitUntil([&] { return endpoint.server().totals().faults > 0; }));
    process.sendSignal(SIGINT);
    const CliRun first = process.finish();
    QVERIFY2(first.exitCode == 130, first.told().constData());
    QVERIFY(number(first, "accepted") > 0 && number(first, "not_sent") > 0);
    endpoint.server().setFault({});

    const CliRun second = runCli(home, endpoint.send(file, kForReal));
    QVERIFY2(second.exitCode == 0, second.told().constData());
    QCOMPARE(number(second, "accepted"), 5'000 - number(first, "accepted"));
    QVERIFY(endpoint.keys() == orders.sendable);
    const sandbox::Totals totals = endpoint.server().totals();
    QVERIFY(totals.duplicates <= number(first, "unknown"));

    // Nothing is left of the first one, and nobody counts what the second has sent for it.
    const CliRun resumed = runCli(home, endpoint.resume());
    QVERIFY2(resumed.exitCode == 0, resumed.told().constData());
    QCOMPARE(resumed.json()[QLatin1String("job")], first.json()[QLatin1String("job")]);
    QCOMPARE(number(resumed, "accepted"), number(first, "accepted"));
    QCOMPARE(number(resumed, "left_out"), 5'000 - number(first, "accepted"));
    QCOMPARE(endpoint.server().totals().requests, totals.requests);
    std::int64_t accepted = 0;
    for (const QJsonValue& job : runCli(home, {QStringLiteral("history"), QStringLiteral("--json")})
                                     .json()[QLatin1String("jobs")]
                                     .toArray()) {
        QCOMPARE(job[QLatin1String("state")].toString(), QStringLiteral("done"));
        QCOMPARE(job[QLatin1String("not_sent")].toInteger() + job[QLatin1String("unknown")].toInteger(), 0);
        QCOMPARE(job[QLatin1String("accepted")].toInteger() + job[QLatin1String("left_out")].toInteger(),
            job[QLatin1String("events")].toInteger());
        accepted += job[QLatin1String("accepted")].toInteger();
    }
    QCOMPARE(accepted, 5'000);
}

void TestCliKill::interruptedCheckSaysSo()
{
    const CliHome home;
    const QString file =
        home.write(QStringLiteral("orders.csv"), makeOrders(40'000, SystemClock().nowMs()).csv);
    const QStringList before = home.files();
    CliProcess process(home);
    process.start(
        {QStringLiteral("prepare"), file, QStringLiteral("--out"), home.path(QStringLiteral("out.ndjson")),
            QStringLiteral("--accept-guesses"), QStringLiteral("--progress"), QStringLiteral("--json")});
    QVERIFY(process.waitUntil([&] { return process.err().contains('\n'); }));
    process.sendSignal(SIGINT);
    const CliRun run = process.finish();
    QVERIFY2(run.exitCode == 130, run.told().constData());
    QCOMPARE(run.errorCode(), QStringLiteral("cancelled"));
    QCOMPARE(home.files(), before);
}

void TestCliKill::aKilledSendRemembersHowItsFileWasRead()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    // A title, a separator that nobody would find, letters of Windows-1252, and a line that is taken out.
    const EpochMs now = SystemClock().nowMs();
    QByteArray csv(
        "Bestellungen M\xE4rz\nStand: heute\n"
        "id~type~timestamp_ms~action_source~user.first_name~user.email~data.amount~data.currency\n");
    constexpr int kRows = 3'000;
    for (int i = 0; i < kRows; ++i)
        csv += "A-" + QByteArray::number(i) + "~order_created~"
            + QByteArray::number(static_cast<qlonglong>(now) - 60'000 - i) + "~phone_call~J\xFCrgen~person-"
            + QByteArray::number(i) + "@example.com~12.50~EUR\n";
    const QString file = home.write(QStringLiteral("orders.csv"), csv);
    const QString edits =
        home.write(QStringLiteral("edits.json"), R"({"schema":1,"edits":[],"left_out":[7]})");
    endpoint.server().setFault(
        {.fault = sandbox::Fault::Slow, .after = 1, .times = 1, .delay = std::chrono::seconds(60)});
    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    process.start(endpoint.send(file,
        {QStringLiteral("--live"), QStringLiteral("--accept-guesses"), QStringLiteral("--separator"),
            QStringLiteral("~"), QStringLiteral("--encoding"), QStringLiteral("windows-1252"),
            QStringLiteral("--skip-lines"), QStringLiteral("2"), QStringLiteral("--edits"), edits}));
    QVERIFY(process.waitUntil([&] { return endpoint.server().totals().faults == 1; }));
    process.sendSignal(SIGKILL);
    const CliRun killed = process.finish();
    QVERIFY2(!killed.ended, killed.told().constData());
    QVERIFY(QFile::remove(edits)); // the job has its own

    endpoint.server().setFault({});
    const CliRun resumed = runCli(home, endpoint.resume());
    QVERIFY2(resumed.exitCode == 0, resumed.told().constData());
    QCOMPARE(number(resumed, "accepted"), kRows - 1);
    QCOMPARE(number(resumed, "left_out"), 1);
    const std::set<sandbox::EventKey> keys = endpoint.keys();
    QCOMPARE(keys.size(), std::size_t{kRows - 1});
    QVERIFY(!keys.contains({"order_created", "A-7"}));
    QVERIFY2(home.files().filter(QStringLiteral("edits")).isEmpty(), "a job that is done leaves no edits");
}

QTEST_GUILESS_MAIN(TestCliKill)
#include "tst_cli_kill.moc"
