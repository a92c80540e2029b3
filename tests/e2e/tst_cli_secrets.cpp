// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A run with a marked key and marked customers, and then a look at all that it left: no key anywhere, and
/// personal values nowhere but in saved edits and in files that were asked for.
#include "e2e/cli_process.h"
#include "support/marks.h"

#include "sandbox/server.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace convey;
using namespace convey::test;

class TestCliSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatItShould();
    void nothingIsLeftBehind();
    void theKeyIsNotInTheMemoryOfAnIdleWatcher();
};

namespace {

const QByteArray kKey = "sk-svcacct-MARKED9f3c71KEYe2b8d4";
const QList<QByteArray> kPersonal{"marked.person.7731@example.com", "14155557731", "(415) 555-7731",
    "Markedfirstname", "Markedlastname", "customer-marked-7731", "203.0.113.177"};
const QByteArray kOrder = "ORDER-MARKED-7731";

QByteArray ordersCsv(EpochMs now)
{
    constexpr EpochMs kHourMs = 60 * 60 * 1000;
    QByteArray csv("id,type,timestamp_ms,action_source,user.email,user.phone_number,user.first_name,"
                   "user.last_name,user.external_id,user.ip_address,data.amount,data.currency\n");
    const auto row = [&](const QByteArray& id, const char* type, EpochMs at) {
        csv += id + ',' + type + ',' + QByteArray::number(qlonglong(at))
            + ",phone_call,marked.person.7731@example.com,+1 (415) 555-7731,Markedfirstname,Markedlastname,"
              "customer-marked-7731,203.0.113.177,12.50,EUR\n";
    };
    for (int i = 0; i < 30; ++i)
        row(kOrder + '-' + QByteArray::number(i), "order_created", now - 2 * kHourMs);
    row(kOrder + "-old", "order_created", now - 7 * 24 * kHourMs - kHourMs / 2); // refused by its clock
    row(kOrder + "-bad", "no_such_event", now - 2 * kHourMs);
    return csv;
}

/// A sandbox with the marked key, and how to send to it.
struct MarkedEndpoint
{
    explicit MarkedEndpoint(const CliHome& home)
    {
        sandbox::Options options;
        options.tls = true;
        options.key = Secret(kKey.toStdString());
        server = sandbox::Server::start(std::move(options)).value();
        words = {QStringLiteral("--pixel"), QStringLiteral("practice-pixel"), QStringLiteral("--endpoint"),
            QString::fromStdString(server->baseUrl()), QStringLiteral("--ca-file"),
            home.write(QStringLiteral("ca.pem"), QByteArray::fromStdString(server->caPem())),
            QStringLiteral("--key-file"), home.write(QStringLiteral("the.key"), kKey + '\n'),
            QStringLiteral("--accept-guesses")};
    }
    std::unique_ptr<sandbox::Server> server;
    QStringList words;
};

/// With everything that Qt can be made to log.
CliRun runLoud(const CliHome& home, const QStringList& words)
{
    CliProcess process(home);
    process.setVariable(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    process.setVariable(QStringLiteral("QT_DEBUG_PLUGINS"), QStringLiteral("1"));
    process.start(words);
    return process.finish();
}

} // namespace

void TestCliSecrets::theSearchFindsWhatItShould()
{
    const QByteArray secret("sk-abc+/=~é0");
    for (const QByteArray& around : {QByteArray(), QByteArray("a"), QByteArray("ab")}) {
        QVERIFY(!marksIn(QByteArray(around + secret + "tail").toBase64(), {secret}).isEmpty());
        QVERIFY(!marksIn(QByteArray(around + secret).toHex(), {secret}).isEmpty());
        QVERIFY(!marksIn(QByteArray(around + secret.toPercentEncoding()), {secret}).isEmpty());
        QVERIFY(!marksIn(QByteArray(around + secret + around), {secret}).isEmpty());
    }
    QVERIFY(marksIn("sk-abc+/=~", {secret}).isEmpty());
    const QByteArray kept("in-memory-MARKED-5519");
    bool isFound = false;
    eachMemoryRegion(QCoreApplication::applicationPid(),
        [&](const QByteArray& bytes) { isFound = isFound || bytes.contains(kept); });
    QVERIFY2(isFound, "what is in the memory is found there");
}

void TestCliSecrets::nothingIsLeftBehind()
{
    const CliHome home;
    MarkedEndpoint endpoint(home);
    const EpochMs now = SystemClock().nowMs();
    const QString file = home.write(QStringLiteral("orders.csv"), ordersCsv(now));
    const QStringList behind{QStringLiteral("--now"), QString::number(qlonglong(now - 60 * 60 * 1000))};
    QByteArray told;
    const auto run = [&](const QStringList& words) {
        const CliRun one = runLoud(home, words);
        told += one.out + one.err;
        return one;
    };

    const QString edits = home.path(QStringLiteral("edits.json"));
    run({QStringLiteral("check"), file, QStringLiteral("--change"),
        QStringLiteral("user.first_name:Markedfirstname=Markedfirstname2"), QStringLiteral("--save-edits"),
        edits, QStringLiteral("--findings"), home.path(QStringLiteral("findings.csv")),
        QStringLiteral("--rejects"), home.path(QStringLiteral("asked-rejects.csv"))});
    run(QStringList{QStringLiteral("send"), file} + endpoint.words);
    // While a send is on its way: what the system shows of it to everybody who looks.
    endpoint.server->setFault({.fault = sandbox::Fault::Slow, .times = 1, .delay = std::chrono::seconds(20)});
    CliProcess sending(home);
    sending.start(
        QStringList{QStringLiteral("send"), file, QStringLiteral("--live"), QStringLiteral("--edits"), edits}
        + endpoint.words + behind);
    QVERIFY(sending.waitUntil([&] { return endpoint.server->totals().faults == 1; }));
    for (const char* shown : {"cmdline", "environ", "comm"}) {
        QFile of(QStringLiteral("/proc/%1/%2").arg(sending.pid()).arg(QLatin1String(shown)));
        QVERIFY(of.open(QIODevice::ReadOnly));
        const QByteArray bytes = of.readAll();
        QVERIFY(!bytes.isEmpty());
        QVERIFY2(marksIn(bytes, QList<QByteArray>{kKey} + kPersonal).isEmpty(), shown);
    }
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(sending.pid()));
    if (children.open(QIODevice::ReadOnly))
        QVERIFY2(children.readAll().trimmed().isEmpty(), "it starts no other program");
    sending.sendSignal(SIGTERM); // an unfinished job keeps its edits
    const CliRun stopped = sending.finish();
    told += stopped.out + stopped.err;
    QVERIFY2(stopped.exitCode == 130, stopped.told().constData());
    endpoint.server->setFault({});
    const QString root = QFileInfo(file).path();
    const QStringList kept = filesWithMarks(
        root, kPersonal, [](const QString& path) { return !path.contains(QLatin1String("/edits/")); });
    QVERIFY2(kept.size() == 1, qPrintable(kept.join(u'\n'))); // one of the three places: saved edits
    const CliRun resumed =
        run({QStringLiteral("resume"), QStringLiteral("--key-file"), home.path(QStringLiteral("the.key")),
            QStringLiteral("--ca-file"), home.path(QStringLiteral("ca.pem")), QStringLiteral("--now"),
            behind.last(), QStringLiteral("--json")});
    QVERIFY2(resumed.json()[QLatin1String("accepted")].toInteger() == 30, resumed.told().constData());
    // One that OpenAI refuses: its words go into the history.
    const QString more = home.write(QStringLiteral("asked-more.csv"),
        ordersCsv(now).replace(QByteArray(kOrder + "-"), QByteArray(kOrder + "-more-")));
    const CliRun refused =
        run(QStringList{QStringLiteral("send"), more, QStringLiteral("--live"), QStringLiteral("--json")}
            + endpoint.words + behind);
    QVERIFY2(refused.json()[QLatin1String("refused")].toInteger() == 1, refused.told().constData());
    const QString job = refused.json()[QLatin1String("job")].toString();
    QVERIFY(!job.isEmpty());
    run({QStringLiteral("history")});
    run({QStringLiteral("receipt"), job, QStringLiteral("--out"), home.path(QStringLiteral("receipt.html"))});
    run({QStringLiteral("receipt"), job, QStringLiteral("--json"), QStringLiteral("--out"),
        home.path(QStringLiteral("receipt.json"))});
    run({QStringLiteral("results"), job, QStringLiteral("--accepted"),
        home.path(QStringLiteral("asked-accepted.csv")), QStringLiteral("--refused"),
        home.path(QStringLiteral("asked-refused.csv"))});
    run({QStringLiteral("recipe"), QStringLiteral("save"), QStringLiteral("Daily"), file,
        QStringLiteral("--accept-guesses")});

    QVERIFY2(marksIn(told, QList<QByteArray>{kKey} + kPersonal).isEmpty(),
        qPrintable(marksIn(told, QList<QByteArray>{kKey} + kPersonal)));
    const QStringList withKey =
        filesWithMarks(root, {kKey}, [](const QString& path) { return path == QLatin1String("the.key"); });
    QVERIFY2(withKey.isEmpty(), qPrintable(withKey.join(u'\n')));
    // What a person gave and what they asked for.
    const auto isAsked = [](const QString& path) {
        return path == QLatin1String("orders.csv") || path == QLatin1String("edits.json")
            || path.startsWith(QLatin1String("asked-"))
            || path.startsWith(QLatin1String("home/data/edits/")); // the first job has one without an answer
    };
    const QStringList personal = filesWithMarks(root, kPersonal, isAsked);
    QVERIFY2(personal.isEmpty(), qPrintable(personal.join(u'\n')));
    const QStringList ids = filesWithMarks(root, {kOrder},
        [&](const QString& path) { return isAsked(path) || path == QLatin1String("findings.csv"); });
    QVERIFY2(ids.isEmpty(), qPrintable(ids.join(u'\n')));
    QVERIFY2(home.read(QStringLiteral("asked-accepted.csv")).contains(kOrder), "the search is no blind one");

    QCOMPARE(run({QStringLiteral("history"), QStringLiteral("wipe"), QStringLiteral("--yes")}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("edits"), QStringLiteral("wipe")}).exitCode, 0);
    const QStringList left = filesWithMarks(root + QStringLiteral("/home"),
        kPersonal + QList<QByteArray>{kOrder, job.toUtf8()}, [](const QString&) { return false; });
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestCliSecrets::theKeyIsNotInTheMemoryOfAnIdleWatcher()
{
    const CliHome home;
    MarkedEndpoint endpoint(home);
    const QString inbox = home.path(QStringLiteral("inbox"));
    QVERIFY(QDir().mkpath(inbox));
    CliProcess watching(home);
    watching.start(
        QStringList{QStringLiteral("watch"), inbox, QStringLiteral("--settle"), QStringLiteral("0")}
        + endpoint.words);
    home.write(QStringLiteral("inbox/orders.csv"), ordersCsv(SystemClock().nowMs()));
    QVERIFY(watching.waitUntil([&] { return watching.err().contains("Now at"); }));
    QStringList found;
    qint64 looked = 0;
    eachMemoryRegion(watching.pid(), [&](const QByteArray& bytes) {
        looked += bytes.size();
        if (const QString marks = marksIn(bytes, {kKey}); !marks.isEmpty())
            found.append(marks);
    });
    QVERIFY(looked > 1'000'000);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    watching.sendSignal(SIGTERM);
    QCOMPARE(watching.finish().exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCliSecrets)
#include "tst_cli_secrets.moc"
