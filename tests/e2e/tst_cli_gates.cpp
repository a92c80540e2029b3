// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The gates of a send on the command line: a few first, a test before it is for real, only what was refused;
/// and that tests and sends for real are never mixed, whatever runs beside them.
///
/// CONVEY_HARD=1 makes a hundred runs of the last one instead of some; CONVEY_SEED repeats their order.
#include "e2e/practice_endpoint.h"
#include "support/test_text.h"

#include "base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <memory>
#include <random>
#include <set>

using namespace convey;
using namespace convey::test;

class TestCliGates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldestGoFirstAndNothingGoesTwice();
    void aPilotThatIsAcceptedLetsTheRestFollow();
    void aPilotThatIsRefusedHoldsTheRest();
    void onlyWhatWasRefusedAndIsChangedGoesAgain();
    void aSendWithoutATestSaysSo();
    void testsAndRealSendsAreNeverMixed();
};

namespace {

constexpr EpochMs kMinute = 60'000;
constexpr EpochMs kHour = 60 * kMinute;
constexpr EpochMs kDay = 24 * kHour;

/// `count` orders called PREFIX-0 and on, each a minute older than the one before; the last `old` of them are
/// so old that a server whose clock is a day ahead refuses them.
QByteArray orders(const QByteArray& prefix, int count, int old = 0)
{
    QByteArray csv("id,type,timestamp_ms,action_source,user.email\n");
    const EpochMs now = SystemClock().nowMs();
    for (int i = 0; i < count; ++i) {
        const EpochMs age = i < count - old ? (i + 1) * kMinute : 7 * kDay - 12 * kHour + i * kMinute;
        csv += prefix + '-' + QByteArray::number(i) + ",order_created,"
            + QByteArray::number(qint64(now - age)) + ",phone_call,person" + QByteArray::number(i)
            + "@example.com\n";
    }
    return csv;
}

std::int64_t number(const CliRun& run, const char* key)
{
    return run.json()[QLatin1String(key)].toInteger(-1);
}

/// An endpoint over TLS whose clock is a day ahead, with the words that reach it.
struct AheadEndpoint
{
    explicit AheadEndpoint(const CliHome& home)
    {
        sandbox::Options options;
        options.tls = true;
        options.clock = &clock;
        server = sandbox::Server::start(std::move(options)).value();
        caFile = home.write(QStringLiteral("ahead-ca.pem"), QByteArray::fromStdString(server->caPem()));
    }
    [[nodiscard]] QStringList send(const QString& file, const QStringList& more = {}) const
    {
        return QStringList{QStringLiteral("send"), file, QStringLiteral("--pixel"),
                   QStringLiteral("practice-pixel"), QStringLiteral("--endpoint"),
                   QString::fromStdString(server->baseUrl()), QStringLiteral("--ca-file"), caFile,
                   QStringLiteral("--json")}
        + more;
    }

    FixedClock clock{SystemClock().nowMs() + kDay};
    std::unique_ptr<sandbox::Server> server;
    QString caFile;
};

const QString kLive = QStringLiteral("--live");

/// The bodies of the requests that came since `seen`, and how many there are now.
std::vector<QJsonObject> bodiesSince(const sandbox::Server& server, std::int64_t& seen)
{
    const sandbox::Journal journal = server.journal();
    const std::int64_t fresh = journal.totals.requests - seen;
    seen = journal.totals.requests;
    std::vector<QJsonObject> bodies;
    if (fresh > static_cast<std::int64_t>(journal.requests.size()))
        qFatal("the journal has let go of requests");
    for (auto request = journal.requests.end() - fresh; request != journal.requests.end(); ++request)
        bodies.push_back(QJsonDocument::fromJson(QByteArray::fromStdString(request->body)).object());
    return bodies;
}

} // namespace

void TestCliGates::theOldestGoFirstAndNothingGoesTwice()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("orders.csv"), orders("A", 30));
    const CliRun first =
        runCli(home, endpoint.send(file, {kLive, QStringLiteral("--first"), QStringLiteral("10")}));
    QVERIFY2(first.exitCode == 0, first.told().constData());
    QCOMPARE(number(first, "accepted"), 10);
    QCOMPARE(number(first, "for_later"), 20);
    QCOMPARE(number(first, "events"), 30);
    for (const sandbox::EventKey& key : endpoint.keys())
        QVERIFY2(key.id.size() == 4 && key.id[2] == '2', key.id.c_str()); // A-20 to A-29 are the oldest
    const CliRun rest = runCli(home, endpoint.send(file, {kLive}));
    QVERIFY2(rest.exitCode == 0, rest.told().constData());
    QCOMPARE(number(rest, "accepted"), 20);
    QCOMPARE(number(rest, "sent_before"), 10);
    QCOMPARE(endpoint.server().totals().accepted, 30);
    QCOMPARE(endpoint.server().totals().duplicates, 0);
    const CliRun wrong = runCli(home, endpoint.send(file, {QStringLiteral("--first"), QStringLiteral("0")}));
    QCOMPARE(wrong.exitCode, 2);
}

void TestCliGates::aPilotThatIsAcceptedLetsTheRestFollow()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("orders.csv"), orders("A", 30));
    const CliRun run =
        runCli(home, endpoint.send(file, {kLive, QStringLiteral("--pilot"), QStringLiteral("10")}));
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QCOMPARE(number(run, "accepted"), 30);
    std::int64_t seen = 0;
    const std::vector<QJsonObject> bodies = bodiesSince(endpoint.server(), seen);
    QCOMPARE(bodies.size(), std::size_t{2});
    QCOMPARE(bodies[0][QLatin1String("events")].toArray().size(), 10);
    QCOMPARE(bodies[1][QLatin1String("events")].toArray().size(), 20);
}

void TestCliGates::aPilotThatIsRefusedHoldsTheRest()
{
    const CliHome home;
    const AheadEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("orders.csv"), orders("A", 30, 2));
    const CliRun run =
        runCli(home, endpoint.send(file, {kLive, QStringLiteral("--pilot"), QStringLiteral("10")}));
    QVERIFY2(run.exitCode == 1, run.told().constData());
    QCOMPARE(number(run, "accepted"), 8);
    QCOMPARE(number(run, "refused"), 2);
    QCOMPARE(number(run, "not_sent"), 20);
    QCOMPARE(run.json()[QLatin1String("stopped")].toString(), QStringLiteral("refusal"));
    QCOMPARE(endpoint.server->totals().accepted, 8);
    // The rest is a job like any other that was stopped.
    CliProcess resume(home);
    resume.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    resume.start(
        {QStringLiteral("resume"), QStringLiteral("--ca-file"), endpoint.caFile, QStringLiteral("--json")});
    const CliRun rest = resume.finish();
    QCOMPARE(number(rest, "accepted"), 28);
    QCOMPARE(endpoint.server->totals().duplicates, 0);
}

void TestCliGates::onlyWhatWasRefusedAndIsChangedGoesAgain()
{
    const CliHome home;
    const AheadEndpoint endpoint(home);
    const QByteArray csv = orders("A", 20, 3);
    const QString file = home.write(QStringLiteral("orders.csv"), csv);
    const CliRun run = runCli(home, endpoint.send(file, {kLive}));
    QCOMPARE(number(run, "refused"), 3);
    const QString job = run.json()[QLatin1String("job")].toString();
    // Nothing is changed: nothing would go differently, so nothing goes.
    const CliRun same = runCli(home, endpoint.send(file, {kLive, QStringLiteral("--refused-in"), job}));
    QVERIFY2(same.exitCode == 0, same.told().constData());
    QCOMPARE(number(same, "accepted") + number(same, "refused"), 0);

    // One of the three gets a time of today, and so does one that was accepted.
    const QList<QByteArray> lines = csv.split('\n');
    const QString today = QString::number(SystemClock().nowMs() - kHour);
    const auto timeOf = [&](int line) { return QString::fromLatin1(lines[line].split(',')[2]); };
    const QString edits = home.path(QStringLiteral("edits.json"));
    const CliRun edited = runCli(home,
        {QStringLiteral("check"), file, QStringLiteral("--change"),
            QStringLiteral("timestamp_ms:%1=%2").arg(timeOf(19), today), QStringLiteral("--change"),
            QStringLiteral("timestamp_ms:%1=%2").arg(timeOf(1), today), QStringLiteral("--save-edits"), edits,
            QStringLiteral("--json")});
    QVERIFY2(QFile::exists(edits), edited.told().constData());
    const std::int64_t before = endpoint.server->totals().accepted;
    const CliRun again = runCli(home,
        endpoint.send(file, {kLive, QStringLiteral("--edits"), edits, QStringLiteral("--refused-in"), job}));
    QVERIFY2(again.exitCode == 0, again.told().constData());
    QCOMPARE(number(again, "accepted"), 1);
    QCOMPARE(endpoint.server->totals().accepted, before + 1);
    QCOMPARE(text(endpoint.server->journal().keys.back().id), QStringLiteral("A-18"));
    QCOMPARE(endpoint.server->totals().duplicates, 0);

    const QString other = home.write(QStringLiteral("other.csv"), orders("B", 5));
    QCOMPARE(runCli(home, endpoint.send(other, {kLive, QStringLiteral("--refused-in"), job})).exitCode, 3);
    QCOMPARE(
        runCli(home, endpoint.send(file, {kLive, QStringLiteral("--refused-in"), QStringLiteral("j-none")}))
            .exitCode,
        2);
}

void TestCliGates::aSendWithoutATestSaysSo()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("orders.csv"), orders("A", 30));
    const auto isUntested = [](const CliRun& run) { return run.json()[QLatin1String("untested")].toBool(); };
    QVERIFY(isUntested(
        runCli(home, endpoint.send(file, {kLive, QStringLiteral("--first"), QStringLiteral("2")}))));
    // A test of one says nothing of the others.
    QCOMPARE(number(runCli(home, endpoint.send(file, {QStringLiteral("--first"), QStringLiteral("1")})),
                 "accepted"),
        1);
    const CliRun warned =
        runCli(home, endpoint.send(file, {kLive, QStringLiteral("--first"), QStringLiteral("2")}));
    QVERIFY(isUntested(warned));
    QVERIFY2(warned.err.contains("No test of just this has passed"), warned.told().constData());
    QCOMPARE(number(runCli(home, endpoint.send(file)), "refused"), 0);
    const CliRun tested = runCli(home, endpoint.send(file, {kLive}));
    QVERIFY2(!isUntested(tested), tested.told().constData());
    QVERIFY(!tested.err.contains("No test of just this"));
    // Another recipe is another thing.
    const QString again = home.write(QStringLiteral("again.csv"), orders("B", 5));
    QCOMPARE(number(runCli(home, endpoint.send(again)), "accepted"), 5);
    QVERIFY(isUntested(runCli(
        home, endpoint.send(again, {kLive, QStringLiteral("--set"), QStringLiteral("user.country=DE")}))));
}

void TestCliGates::testsAndRealSendsAreNeverMixed()
{
    const bool isHard = qEnvironmentVariableIntValue("CONVEY_HARD") != 0;
    const int runs = isHard ? 100 : 24;
    const auto seed = qEnvironmentVariableIsSet("CONVEY_SEED")
        ? static_cast<unsigned>(qEnvironmentVariableIntValue("CONVEY_SEED"))
        : 20'261'121U;
    qInfo("CONVEY_SEED=%u, %d runs", seed, runs);
    std::mt19937 random(seed);
    const auto one = [&](int of) { return std::uniform_int_distribution<int>(0, of - 1)(random); };

    const CliHome home; // one history for all
    PracticeEndpoint endpoint(home);
    struct Run
    {
        QString file;
        QByteArray prefix;
        bool isLive = false;
        std::unique_ptr<CliProcess> process{};
    };
    std::map<QByteArray, bool> isLiveOf; // by the prefix of the ids of one run
    std::int64_t seen = 0;
    std::int64_t liveEvents = 0;
    int live = 0;
    for (int number = 0; number < runs;) {
        // One or two at a time; the same orders come again under the other mode in a run of their own.
        std::vector<Run> round;
        const int together = 1 + one(2);
        for (int i = 0; i < together && number < runs; ++i, ++number) {
            const QByteArray prefix = "R" + QByteArray::number(number);
            const bool isLive = one(2) == 1;
            const int count = 3 + one(40);
            Run run{.file = home.write(QString::fromLatin1(prefix + ".csv"), orders(prefix, count)),
                .prefix = prefix,
                .isLive = isLive};
            QStringList options = isLive ? QStringList{kLive} : QStringList();
            switch (one(4)) {
            case 0:
                options << QStringLiteral("--first") << QString::number(1 + one(count));
                break;
            case 1:
                options << QStringLiteral("--pilot") << QString::number(1 + one(count));
                break;
            case 2:
                endpoint.server().setFault({.fault = sandbox::Fault::Error503, .times = 1});
                break;
            default:
                break;
            }
            isLiveOf[prefix] = isLive;
            live += isLive ? 1 : 0;
            run.process = std::make_unique<CliProcess>(home);
            run.process->setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
            run.process->start(endpoint.send(run.file, options));
            round.push_back(std::move(run));
        }
        const std::int64_t before = endpoint.server().totals().accepted;
        std::int64_t acceptedForReal = 0;
        for (Run& run : round) {
            const CliRun done = run.process->finish();
            QVERIFY2(done.ended && done.exitCode == 0, done.told().constData());
            const QJsonObject json = done.json();
            QCOMPARE(json[QLatin1String("mode")].toString(),
                run.isLive ? QStringLiteral("live") : QStringLiteral("validate_only"));
            if (run.isLive)
                acceptedForReal += json[QLatin1String("accepted")].toInteger();
        }
        liveEvents += acceptedForReal;
        QVERIFY(endpoint.server().totals().accepted >= before);
        for (const QJsonObject& body : bodiesSince(endpoint.server(), seen)) {
            const QJsonArray events = body[QLatin1String("events")].toArray();
            QVERIFY(!events.isEmpty());
            std::set<QByteArray> prefixes;
            for (const QJsonValue& event : events) {
                const QByteArray id = event[QLatin1String("id")].toString().toLatin1();
                prefixes.insert(id.left(id.indexOf('-')));
            }
            QCOMPARE(prefixes.size(), std::size_t{1}); // of one run alone
            const bool isLive = !body[QLatin1String("validate_only")].toBool();
            QCOMPARE(isLive, isLiveOf.at(*prefixes.begin()));
        }
    }
    QVERIFY(live > 0 && live < runs);
    // What the endpoint has recorded is what was sent for real, event by event, and nothing of a test.
    const std::set<sandbox::EventKey> kept = endpoint.keys();
    QCOMPARE(static_cast<std::int64_t>(kept.size()), liveEvents);
    for (const sandbox::EventKey& key : kept) {
        const QByteArray id = QByteArray::fromStdString(key.id);
        QVERIFY2(isLiveOf.at(id.left(id.indexOf('-'))), key.id.c_str());
    }
    QCOMPARE(endpoint.server().totals().duplicates, 0);
}

QTEST_GUILESS_MAIN(TestCliGates)
#include "tst_cli_gates.moc"
