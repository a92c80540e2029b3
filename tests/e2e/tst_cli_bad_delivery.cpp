// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What happens when the key, the pixel, the endpoint or the sending history is not as it should be: words of
/// its own, the promised exit code, and no event counted as accepted.
#include "e2e/order_file.h"
#include "e2e/practice_endpoint.h"

#include "ledger/ledger.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace convey;
using namespace convey::test;

class TestCliBadDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyThatCanNotBeUsed_data();
    void keyThatCanNotBeUsed();
    void keyOrPixelThatIsRefused_data();
    void keyOrPixelThatIsRefused();
    void endpointThatIsNoApi_data();
    void endpointThatIsNoApi();
    void certificateThatNobodyVouchesFor_data();
    void certificateThatNobodyVouchesFor();
    void answerThatIsLost_data();
    void answerThatIsLost();
    void historyThatCanNotBeUsed_data();
    void historyThatCanNotBeUsed();
    void diskThatFillsUpDuringASend();
    void damagedHistoryIsSetAside();
    void aRefusalWithoutWordsSaysWhatIsKnown();
    void endpointThatIsDown();

private:
    /// The counts of the only job in a history; none when there is no history.
    [[nodiscard]] static std::optional<JobRecord> onlyJob(const CliHome& home);
    [[nodiscard]] static QString orders(const CliHome& home, int rows = 12);

    // Its waits between tries take some fifteen seconds in the mean: it runs beside all the others.
    CliHome m_downHome;
    CliProcess m_down{m_downHome};
};

namespace {

const QStringList kForReal{QStringLiteral("--live"), QStringLiteral("--accept-guesses")};

std::int64_t number(const CliRun& run, const char* key)
{
    return run.json()[QLatin1String(key)].toInteger(-1);
}

} // namespace

std::optional<JobRecord> TestCliBadDelivery::onlyJob(const CliHome& home)
{
    if (!QFile::exists(home.ledgerPath()))
        return std::nullopt;
    const Result<Ledger> ledger = Ledger::open(home.ledgerPath().toStdString(), SystemClock().nowMs());
    const std::vector<JobRecord> jobs = ledger.value().jobs().value();
    return jobs.empty() ? std::nullopt : std::optional(jobs.front());
}

QString TestCliBadDelivery::orders(const CliHome& home, int rows)
{
    return home.write(QStringLiteral("orders.csv"), makeOrders(rows, SystemClock().nowMs()).csv);
}

void TestCliBadDelivery::initTestCase()
{
    // A port that was free a moment ago: nothing listens there.
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(probe.serverPort());
    probe.close();
    m_down.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    m_down.start(
        QStringList{QStringLiteral("send"), orders(m_downHome), QStringLiteral("--pixel"),
            QStringLiteral("practice-pixel"), QStringLiteral("--endpoint"), url, QStringLiteral("--json")}
        + kForReal);
}

void TestCliBadDelivery::keyThatCanNotBeUsed_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("code");
    QTest::newRow("an empty key file") << QByteArray("\n") << QStringLiteral("key_missing");
    QTest::newRow("a key with a line break")
        << QByteArray("sk-svc\nX-Evil: 1") << QStringLiteral("key_invalid");
    QTest::newRow("a key with an umlaut") << QByteArray("sk-svc-\xC3\xA4") << QStringLiteral("key_invalid");
}

void TestCliBadDelivery::keyThatCanNotBeUsed()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, code);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    CliProcess process(home);
    process.setInput(key);
    process.start(endpoint.send(orders(home), kForReal) + QStringList{QStringLiteral("--key-file=-")});
    const CliRun run = process.finish();
    QVERIFY2(run.exitCode == 2, run.told().constData());
    QCOMPARE(run.errorCode(), code);
    QVERIFY(!run.out.contains("sk-svc") && !run.err.contains("sk-svc"));
    QVERIFY(!onlyJob(home));
    QCOMPARE(endpoint.server().totals(), sandbox::Totals());
}

void TestCliBadDelivery::keyOrPixelThatIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("pixel");
    QTest::addColumn<QString>("code");
    const QString key = practiceKey();
    QTest::newRow("a wrong key") << QStringLiteral("sk-svcacct-other") << QStringLiteral("practice-pixel")
                                 << QStringLiteral("key_refused");
    QTest::newRow("a key of the wrong kind")
        << QString::fromLatin1(sandbox::kPracticeAdvertiserKey.data(), sandbox::kPracticeAdvertiserKey.size())
        << QStringLiteral("practice-pixel") << QStringLiteral("key_scope_missing");
    QTest::newRow("a wrong pixel") << key << QStringLiteral("another-pixel")
                                   << QStringLiteral("pixel_refused");
}

void TestCliBadDelivery::keyOrPixelThatIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, pixel);
    QFETCH(QString, code);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    QStringList arguments = endpoint.send(orders(home), kForReal);
    arguments.replace(arguments.indexOf(QStringLiteral("practice-pixel")), pixel);
    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), key);
    process.start(arguments);
    const CliRun run = process.finish();
    QVERIFY2(run.exitCode == 4, run.told().constData());
    QCOMPARE(run.errorCode(), code);
    QVERIFY(!run.out.contains(key.toUtf8()) && !run.err.contains(key.toUtf8()));
    QCOMPARE(number(run, "accepted"), 0);
    QCOMPARE(number(run, "not_sent") + number(run, "refused"), 12);
    QCOMPARE(onlyJob(home)->progress.accepted, 0);
    QCOMPARE(endpoint.server().totals().accepted, 0);
    // One request is enough to know.
    QCOMPARE(endpoint.server().totals().requests, 1);
}

void TestCliBadDelivery::endpointThatIsNoApi_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("it speaks HTML") << QStringLiteral("html");
    QTest::newRow("it points elsewhere") << QStringLiteral("redirect");
}

void TestCliBadDelivery::endpointThatIsNoApi()
{
    QFETCH(QString, fault);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    endpoint.server().setFault({.fault = *sandbox::faultFromName(fault.toStdString())});
    const CliRun run = runCli(home, endpoint.send(orders(home), kForReal));
    QVERIFY2(run.exitCode == 5, run.told().constData());
    QCOMPARE(run.errorCode(), QStringLiteral("endpoint_not_api"));
    QCOMPARE(number(run, "accepted"), 0);
    QCOMPARE(onlyJob(home)->progress.accepted, 0);
    QCOMPARE(endpoint.server().totals().accepted, 0);
    // Nobody follows a redirect with the key in hand.
    QCOMPARE(endpoint.server().totals().strayRequests, 0);

    endpoint.server().setFault({});
    const CliRun resumed = runCli(home, endpoint.resume());
    QVERIFY2(resumed.exitCode == 0, resumed.told().constData());
    QCOMPARE(endpoint.server().totals().accepted, 12);
}

void TestCliBadDelivery::certificateThatNobodyVouchesFor_data()
{
    QTest::addColumn<QString>("trusted");
    QTest::newRow("the system's certificates alone") << QString();
    QTest::newRow("the certificates of another endpoint") << QStringLiteral("other");
}

void TestCliBadDelivery::certificateThatNobodyVouchesFor()
{
    QFETCH(QString, trusted);
    const CliHome home;
    const CliHome otherHome;
    PracticeEndpoint endpoint(home);
    const PracticeEndpoint other(otherHome);
    QStringList arguments = endpoint.send(orders(home), kForReal);
    const auto option = arguments.indexOf(QStringLiteral("--ca-file"));
    if (trusted.isEmpty())
        arguments.remove(option, 2);
    else
        arguments.replace(option + 1, other.caFile());
    const CliRun run = runCli(home, arguments);
    QVERIFY2(run.exitCode == 5, run.told().constData());
    QCOMPARE(run.errorCode(), QStringLiteral("tls_failed"));
    QCOMPARE(number(run, "accepted"), 0);
    QCOMPARE(number(run, "not_sent"), 12);
    QCOMPARE(endpoint.server().totals(), sandbox::Totals());
}

void TestCliBadDelivery::answerThatIsLost_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("isRepeatedAtOnce");
    QTest::newRow("closed without an answer") << QStringLiteral("close_after_accept") << true;
    QTest::newRow("cut off") << QStringLiteral("cut") << true;
    QTest::newRow("a wrong count: nobody knows what it means") << QStringLiteral("wrong_count") << false;
    QTest::newRow("an empty answer") << QStringLiteral("empty") << true;
}

void TestCliBadDelivery::answerThatIsLost()
{
    QFETCH(QString, fault);
    QFETCH(bool, isRepeatedAtOnce);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    endpoint.server().setFault({.fault = *sandbox::faultFromName(fault.toStdString()), .times = 1});
    const CliRun run = runCli(home, endpoint.send(orders(home), kForReal));
    if (!isRepeatedAtOnce) {
        QVERIFY2(run.exitCode == 5, run.told().constData());
        QCOMPARE(number(run, "accepted"), 0);
        QCOMPARE(number(run, "unknown"), 12);
        QCOMPARE(run.errorCode(), QStringLiteral("transport_failed"));
        QVERIFY2(run.out.contains("another number"), run.told().constData());
    }
    const CliRun settled = isRepeatedAtOnce ? run : runCli(home, endpoint.resume());
    QVERIFY2(settled.exitCode == 0, settled.told().constData());
    QCOMPARE(number(settled, "accepted"), 12);
    // The same ids again, whether or not the first request had been kept.
    const sandbox::Totals totals = endpoint.server().totals();
    QCOMPARE(totals.accepted, 12);
    QCOMPARE(totals.eventsReceived, 12 + totals.duplicates);
    QCOMPARE(totals.faults, 1);
    QCOMPARE(totals.requests, 2);
}

void TestCliBadDelivery::historyThatCanNotBeUsed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("a folder") << QStringLiteral("folder") << QStringLiteral("ledger_unusable");
    QTest::newRow("a file of another kind") << QStringLiteral("orders") << QStringLiteral("ledger_unusable");
    QTest::newRow("below a file") << QStringLiteral("below") << QStringLiteral("ledger_unusable");
    QTest::newRow("a folder that may not be written")
        << QStringLiteral("locked") << QStringLiteral("ledger_unusable");
    QTest::newRow("a disk that is full at once") << QStringLiteral("full") << QStringLiteral("disk_full");
    QTest::newRow("a disk that is full before the plan is stored")
        << QStringLiteral("nearly full") << QStringLiteral("disk_full");
}

void TestCliBadDelivery::historyThatCanNotBeUsed()
{
    QFETCH(QString, kind);
    QFETCH(QString, code);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString input = orders(home, 5'000);
    QString ledger = home.path(QStringLiteral("own/history.sqlite"));
    CliProcess process(home);
    if (kind == QStringLiteral("folder"))
        QVERIFY(QDir().mkpath(ledger));
    else if (kind == QStringLiteral("orders"))
        ledger = input;
    else if (kind == QStringLiteral("below"))
        ledger = input + QStringLiteral("/history.sqlite");
    else if (kind == QStringLiteral("locked")) {
        QVERIFY(QDir().mkdir(home.path(QStringLiteral("own"))));
        QVERIFY(QFile::setPermissions(home.path(QStringLiteral("own")), QFile::ReadOwner | QFile::ExeOwner));
        process.obeyFileModes();
    } else
        process.setFileSizeLimit(kind == QStringLiteral("full") ? 512 : 96'000);
    const QByteArray before = home.read(QStringLiteral("orders.csv"));

    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    process.start(endpoint.send(input, kForReal) + QStringList{QStringLiteral("--ledger"), ledger});
    const CliRun run = process.finish();
    QVERIFY2(run.exitCode == 6, run.told().constData());
    QCOMPARE(run.errorCode(), code);
    QVERIFY(home.read(QStringLiteral("orders.csv")) == before);
    // Nothing is sent without a history.
    QCOMPARE(endpoint.server().totals(), sandbox::Totals());
}

void TestCliBadDelivery::diskThatFillsUpDuringASend()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const OrderFile made = makeOrders(5'000, SystemClock().nowMs());
    const QString input = home.write(QStringLiteral("orders.csv"), made.csv);
    // From the second on, answers wait until there is no room left to write them down.
    endpoint.server().setFault({.fault = sandbox::Fault::Slow, .after = 1, .delay = std::chrono::hours(1)});
    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    process.setFileSizeLimit(1ULL << 40U);
    process.start(endpoint.send(input, kForReal));
    QVERIFY(process.waitUntil([&] { return endpoint.server().totals().faults > 0; }));
    process.lowerFileSizeLimit(4'096);
    endpoint.server().setFault({});
    const CliRun run = process.finish();
    QVERIFY2(run.exitCode == 6, run.told().constData());
    QCOMPARE(run.errorCode(), QStringLiteral("disk_full"));
    QVERIFY(endpoint.server().totals().accepted < 5'000);

    // With room again the job goes on, and what was kept without a note of it is a repeat.
    const CliRun resumed = runCli(home, endpoint.resume());
    QVERIFY2(resumed.exitCode == 0, resumed.told().constData());
    QCOMPARE(number(resumed, "accepted"), 5'000);
    QVERIFY(endpoint.keys() == made.sendable);
}

void TestCliBadDelivery::damagedHistoryIsSetAside()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString input = orders(home);
    QCOMPARE(runCli(home, endpoint.send(input, kForReal)).exitCode, 0);
    QFile file(home.ledgerPath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 8'192);
    QVERIFY(file.seek(file.size() / 2));
    QCOMPARE(file.write(QByteArray(3'000, '\xAA')), 3'000);
    file.close();
    const QByteArray damaged = home.read(QStringLiteral("home/data/history.sqlite"));
    const QString aside = home.ledgerPath() + QStringLiteral(".damaged-1");

    // Whoever finds it says so, and so does everybody after that.
    for (int times = 0; times < 2; ++times) {
        const CliRun history = runCli(home, {QStringLiteral("history"), QStringLiteral("--json")});
        QVERIFY2(history.exitCode == 0, history.told().constData());
        QCOMPARE(history.json()[QLatin1String("ledger_set_aside")].toString(), aside);
        QVERIFY2(history.err.contains("damaged"), history.told().constData());
    }
    QVERIFY(!runCli(home, {QStringLiteral("history")}).out.contains("Nothing was sent"));
    QVERIFY(home.read(QStringLiteral("home/data/history.sqlite.damaged-1")) == damaged);

    // A test needs no history; what is for real waits for a yes.
    const CliRun tested = runCli(home, endpoint.send(input, {QStringLiteral("--accept-guesses")}));
    QVERIFY2(tested.exitCode == 0, tested.told().constData());
    QCOMPARE(tested.json()[QLatin1String("ledger_set_aside")].toString(), aside);
    const std::int64_t requests = endpoint.server().totals().requests;
    const QStringList receipt{
        QStringLiteral("receipt"), QStringLiteral("j-20260101-000000-0000"), QStringLiteral("--json")};
    for (const QStringList& command : {endpoint.send(input, kForReal), endpoint.resume(), receipt}) {
        const CliRun run = runCli(home, command);
        QVERIFY2(run.exitCode == 6, run.told().constData());
        QCOMPARE(run.errorCode(), QStringLiteral("ledger_damaged"));
        QVERIFY2(run.err.contains("--without-history"), run.told().constData());
    }
    QCOMPARE(endpoint.server().totals().requests, requests);

    const QStringList agreed = kForReal + QStringList{QStringLiteral("--without-history")};
    const CliRun again = runCli(home, endpoint.send(input, agreed));
    QVERIFY2(again.exitCode == 0, again.told().constData());
    QCOMPARE(number(again, "accepted"), 12);
    QCOMPARE(again.json()[QLatin1String("ledger_set_aside")].toString(), aside);
    QCOMPARE(endpoint.server().totals().duplicates, 12);
    // One yes is enough, and holds for this damaged file alone.
    const CliRun later = runCli(home, endpoint.send(input, kForReal));
    QVERIFY2(later.exitCode == 0, later.told().constData());
    QCOMPARE(number(later, "left_out"), 12);
    QVERIFY(!later.json().contains(QLatin1String("ledger_set_aside")));
    home.write(QStringLiteral("home/data/history.sqlite"),
        "SQLite format 3" + QByteArray(1, '\0') + QByteArray(5'000, '\xAA'));
    const CliRun second = runCli(home, endpoint.send(input, kForReal));
    QVERIFY2(second.exitCode == 6, second.told().constData());
    QVERIFY(QFile::exists(home.ledgerPath() + QStringLiteral(".damaged-2")));
}

void TestCliBadDelivery::aRefusalWithoutWordsSaysWhatIsKnown()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    endpoint.server().setFault({.fault = sandbox::Fault::Error413});
    const QString input = orders(home, 2);
    const CliRun run = runCli(home, endpoint.send(input, kForReal));
    QVERIFY2(run.exitCode == 1, run.told().constData());
    const QJsonArray refusals = run.json()[QLatin1String("refusals")].toArray();
    QCOMPARE(refusals.size(), 2);
    for (const QJsonValue& refusal : refusals) {
        QCOMPARE(refusal[QLatin1String("code")].toString(), QStringLiteral("too_large"));
        QVERIFY2(refusal[QLatin1String("message")].toString().contains(QStringLiteral("HTTP 413")),
            run.told().constData());
    }
    const QString job = run.json()[QLatin1String("job")].toString();
    const QString file = home.path(QStringLiteral("refused.csv"));
    const CliRun results = runCli(home, {QStringLiteral("results"), job, QStringLiteral("--refused"), file});
    QVERIFY2(results.exitCode == 0, results.told().constData());
    const QByteArray lines = home.read(QStringLiteral("refused.csv"));
    QVERIFY2(lines.contains("too_large,") && lines.contains("HTTP 413"), lines.constData());

    QStringList plain = endpoint.send(orders(home, 1), {QStringLiteral("--accept-guesses")});
    plain.removeAll(QStringLiteral("--json"));
    const CliRun words = runCli(home, plain);
    QVERIFY2(words.out.contains("HTTP 413") && words.out.contains("[too_large]"), words.told().constData());
}

void TestCliBadDelivery::endpointThatIsDown()
{
    const CliRun run = m_down.finish();
    QVERIFY2(run.exitCode == 5, run.told().constData());
    QCOMPARE(run.errorCode(), QStringLiteral("network_unreachable"));
    QCOMPARE(number(run, "accepted"), 0);
    QCOMPARE(number(run, "not_sent"), 12);
    const std::optional<JobRecord> job = onlyJob(m_downHome);
    QVERIFY(job);
    QCOMPARE(job->state, JobState::Stopped);
    QCOMPARE(job->progress.accepted, 0);

    // The same job once the endpoint is there.
    PracticeEndpoint endpoint(m_downHome);
    const CliRun resumed =
        runCli(m_downHome, endpoint.resume() + QStringList{QStringLiteral("--endpoint"), endpoint.url()});
    QVERIFY2(resumed.exitCode == 0, resumed.told().constData());
    QCOMPARE(endpoint.server().totals().accepted, 12);
}

QTEST_GUILESS_MAIN(TestCliBadDelivery)
#include "tst_cli_bad_delivery.moc"
