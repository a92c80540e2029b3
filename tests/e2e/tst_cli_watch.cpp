// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A folder whose files are sent by themselves, and the samples for systemd and cron that do it by schedule.
#include "e2e/order_file.h"
#include "e2e/practice_endpoint.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace convey;
using namespace convey::test;

class TestCliWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFinishedFileIsSentOnce();
    void aHalfWrittenFileIsNotTaken();
    void aRenamedFileIsTaken();
    void whatIsNoTableIsLeftAlone();
    void aFileThatCantBeUsedGoesToFailedWithAReport();
    void aRefusedKeyEndsItAndKeepsTheFile();
    void whatACrashLeftIsTakenFirst();
    void aJobThatEndedBeforeItsFileMovedIsNotSentAgain();
    void aSignalEndsItCleanly();
    void onlyOneProgramWatchesAFolder();
    void theScheduledScriptSendsAndHandsItsCodeOn();
    void theCronLineRuns();
    void theSystemdUnitsAreSound();
};

namespace {

const QString kScript = QStringLiteral(CONVEY_SOURCE_DIR "/installer/linux/convey-scheduled-send");

QByteArray ordersCsv(const QByteArray& prefix, int count, bool isOneBad = false)
{
    const EpochMs now = SystemClock().nowMs();
    QByteArray csv("id,type,timestamp_ms,action_source,user.email,data.amount,data.currency\n");
    for (int i = 0; i < count; ++i)
        csv += prefix + QByteArray::number(i) + (isOneBad && i == 0 ? ",no_such" : ",order_created") + ','
            + QByteArray::number(qlonglong(now) - 60'000 - i) + ",phone_call,p" + QByteArray::number(i)
            + "@example.com,12.50,EUR\n";
    return csv;
}

struct Inbox
{
    explicit Inbox(const CliHome& home)
        : folder(home.path(QStringLiteral("inbox")))
    {
        QDir().mkpath(folder);
    }
    [[nodiscard]] QString path(const QString& name) const { return folder + u'/' + name; }
    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    [[nodiscard]] QStringList in(const QString& below) const
    {
        return QDir(path(below)).entryList(QDir::Files, QDir::Name);
    }
    QString folder;
};

QStringList watchOf(const Inbox& inbox, const PracticeEndpoint& endpoint, const QStringList& more = {})
{
    return QStringList{QStringLiteral("watch"), inbox.folder, QStringLiteral("--pixel"),
               QStringLiteral("practice-pixel"), QStringLiteral("--endpoint"), endpoint.url(),
               QStringLiteral("--ca-file"), endpoint.caFile(), QStringLiteral("--accept-guesses"),
               QStringLiteral("--live"), QStringLiteral("--settle"), QStringLiteral("1")}
    + more;
}

const QStringList kOnce{QStringLiteral("--once"), QStringLiteral("--json")};

void startWatching(CliProcess& process, const Inbox& inbox, const PracticeEndpoint& endpoint)
{
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    process.start(watchOf(inbox, endpoint));
}

/// Runs a shell with the environment of a schedule.
int runShell(const QStringList& words, const QProcessEnvironment& environment, QByteArray* err = nullptr)
{
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("/bin/sh"), words);
    if (!shell.waitForFinished(kRunMs) || shell.exitStatus() != QProcess::NormalExit)
        return -1;
    if (err)
        *err = shell.readAllStandardError();
    return shell.exitCode();
}

QProcessEnvironment scheduleOf(const CliHome& home, const Inbox& inbox, const PracticeEndpoint& endpoint)
{
    QProcessEnvironment environment = home.environment();
    environment.insert(QStringLiteral("CONVEY_CLI"), QStringLiteral(CONVEY_CLI_PROGRAM));
    environment.insert(QStringLiteral("CONVEY_INBOX"), inbox.folder);
    environment.insert(QStringLiteral("CONVEY_PIXEL"), QStringLiteral("practice-pixel"));
    environment.insert(QStringLiteral("CONVEY_MODE"), QStringLiteral("live"));
    environment.insert(
        QStringLiteral("CONVEY_KEY_FILE"), home.write(QStringLiteral("key"), practiceKey().toUtf8()));
    environment.insert(QStringLiteral("CONVEY_RECEIPTS"), home.path(QStringLiteral("receipts")));
    environment.insert(QStringLiteral("SSL_CERT_FILE"), endpoint.caFile());
    return environment;
}

/// A setup that fits ordersCsv(), so that no question is open.
void saveSetup(const CliHome& home)
{
    const QString like = home.write(QStringLiteral("like.csv"), ordersCsv("L-", 3));
    const CliRun saved = runCli(home,
        {QStringLiteral("recipe"), QStringLiteral("save"), QStringLiteral("Daily"), like,
            QStringLiteral("--accept-guesses")});
    QVERIFY2(saved.exitCode == 0, saved.told().constData());
}

} // namespace

void TestCliWatch::aFinishedFileIsSentOnce()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const Inbox inbox(home);
    inbox.put(QStringLiteral("one.csv"), ordersCsv("A-", 5));
    inbox.put(QStringLiteral("two.csv"), ordersCsv("B-", 7, true));
    const CliRun run = runCli(home, watchOf(inbox, endpoint, kOnce));
    QVERIFY2(run.exitCode == 1, run.told().constData()); // one row is blocked
    QCOMPARE(inbox.in(QStringLiteral("done")),
        QStringList({QStringLiteral("one.csv"), QStringLiteral("two.csv")}));
    QVERIFY(inbox.in(QStringLiteral(".")).filter(QStringLiteral(".csv")).isEmpty());
    QVERIFY(inbox.in(QStringLiteral("sending")).isEmpty());
    QVERIFY(inbox.in(QStringLiteral("failed")).isEmpty());
    QCOMPARE(endpoint.keys().size(), std::size_t{11});
    QCOMPARE(endpoint.server().totals().duplicates, 0);
    QCOMPARE(inbox.in(QStringLiteral("receipts")).size(), 4);
    for (const QString& name : inbox.in(QStringLiteral("receipts")).filter(QStringLiteral(".json"))) {
        QFile file(inbox.path(QStringLiteral("receipts/") + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject receipt = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(receipt[QLatin1String("state")].toString(), QStringLiteral("done"));
        QCOMPARE(receipt[QLatin1String("job")].toString() + QStringLiteral(".json"), name);
    }
    // The history knows where the file lies now: what became of its lines can still be written.
    const QString job = runCli(home, {QStringLiteral("history"), QStringLiteral("--json")})
                            .json()[QLatin1String("jobs")][0][QLatin1String("job")]
                            .toString();
    const CliRun lines = runCli(home,
        {QStringLiteral("results"), job, QStringLiteral("--accepted"), home.path(QStringLiteral("out.csv"))});
    QVERIFY2(lines.exitCode == 0, lines.told().constData());
    // The same name again: both stay.
    inbox.put(QStringLiteral("one.csv"), ordersCsv("C-", 2));
    QCOMPARE(runCli(home, watchOf(inbox, endpoint, kOnce)).exitCode, 0);
    QVERIFY(inbox.in(QStringLiteral("done")).contains(QStringLiteral("one-2.csv")));
    QCOMPARE(endpoint.keys().size(), std::size_t{13});
}

void TestCliWatch::aHalfWrittenFileIsNotTaken()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const Inbox inbox(home);
    const QByteArray csv = ordersCsv("A-", 40);
    QFile writing(inbox.path(QStringLiteral("slow.csv")));
    QVERIFY(writing.open(QIODevice::WriteOnly));
    QCOMPARE(writing.write(csv.first(csv.size() / 2)), csv.size() / 2);
    QVERIFY(writing.flush());
    CliProcess process(home);
    startWatching(process, inbox, endpoint);
    // Files that come later and are whole go first, however long the slow one pauses.
    inbox.put(QStringLiteral("whole.csv"), ordersCsv("B-", 3));
    QVERIFY(process.waitUntil([&] { return inbox.in(QStringLiteral("done")).size() == 1; }));
    QVERIFY(QFile::exists(writing.fileName()));
    QCOMPARE(endpoint.keys().size(), std::size_t{3});
    QCOMPARE(writing.write(csv.sliced(csv.size() / 2)), csv.size() - csv.size() / 2);
    writing.close();
    QVERIFY(process.waitUntil([&] { return inbox.in(QStringLiteral("done")).size() == 2; }));
    QCOMPARE(endpoint.keys().size(), std::size_t{43});
    process.sendSignal(SIGTERM);
    QCOMPARE(process.finish().exitCode, 0);
}

void TestCliWatch::aRenamedFileIsTaken()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const Inbox inbox(home);
    CliProcess process(home);
    startWatching(process, inbox, endpoint);
    QVERIFY(process.waitUntil([&] { return process.err().contains("Watching"); }));
    inbox.put(QStringLiteral("orders.csv.part"), ordersCsv("A-", 4));
    QVERIFY(QFile::rename(
        inbox.path(QStringLiteral("orders.csv.part")), inbox.path(QStringLiteral("orders.csv"))));
    QVERIFY(process.waitUntil([&] { return inbox.in(QStringLiteral("done")).size() == 1; }));
    QCOMPARE(endpoint.keys().size(), std::size_t{4});
    process.sendSignal(SIGTERM);
    QCOMPARE(process.finish().exitCode, 0);
}

void TestCliWatch::whatIsNoTableIsLeftAlone()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const Inbox inbox(home);
    for (const char* name : {".hidden.csv", "orders.csv.part", "notes.pdf", "orders.csv~"})
        inbox.put(QString::fromLatin1(name), ordersCsv("A-", 2));
    QDir().mkpath(inbox.path(QStringLiteral("folder.csv")));
    QCOMPARE(runCli(home, watchOf(inbox, endpoint, kOnce)).exitCode, 0);
    QCOMPARE(endpoint.server().totals().requests, 0);
    for (const char* name : {".hidden.csv", "orders.csv.part", "notes.pdf", "orders.csv~"})
        QVERIFY2(QFile::exists(inbox.path(QString::fromLatin1(name))), name);
}

void TestCliWatch::aFileThatCantBeUsedGoesToFailedWithAReport()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const Inbox inbox(home);
    inbox.put(QStringLiteral("empty.csv"), {});
    inbox.put(QStringLiteral("good.csv"), ordersCsv("A-", 2));
    const CliRun run = runCli(home, watchOf(inbox, endpoint, kOnce));
    QVERIFY2(run.exitCode == 3, run.told().constData());
    QCOMPARE(inbox.in(QStringLiteral("done")), QStringList{QStringLiteral("good.csv")});
    QCOMPARE(inbox.in(QStringLiteral("failed")),
        QStringList({QStringLiteral("empty.csv"), QStringLiteral("empty.csv.report.json")}));
    QFile file(inbox.path(QStringLiteral("failed/empty.csv.report.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(report[QLatin1String("exit_code")].toInteger(), 3);
    QCOMPARE(report[QLatin1String("error")][QLatin1String("code")].toString(), QStringLiteral("file_empty"));
    QVERIFY(report[QLatin1String("job")].isNull());
}

void TestCliWatch::aRefusedKeyEndsItAndKeepsTheFile()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const Inbox inbox(home);
    inbox.put(QStringLiteral("orders.csv"), ordersCsv("A-", 2));
    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), QStringLiteral("sk-svcacct-another"));
    process.start(watchOf(inbox, endpoint));
    const CliRun run = process.finish();
    QVERIFY2(run.exitCode == 4, run.told().constData());
    QCOMPARE(inbox.in(QStringLiteral("sending")), QStringList{QStringLiteral("orders.csv")});
    QCOMPARE(runCli(home, watchOf(inbox, endpoint, kOnce)).exitCode, 0);
    QCOMPARE(inbox.in(QStringLiteral("done")), QStringList{QStringLiteral("orders.csv")});
    QCOMPARE(endpoint.keys().size(), std::size_t{2});
}

void TestCliWatch::whatACrashLeftIsTakenFirst()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const Inbox inbox(home);
    inbox.put(QStringLiteral("orders.csv"), ordersCsv("A-", 2'500));
    endpoint.server().setFault(
        {.fault = sandbox::Fault::Slow, .after = 1, .times = 1, .delay = std::chrono::seconds(60)});
    CliProcess process(home);
    startWatching(process, inbox, endpoint);
    QVERIFY(process.waitUntil([&] { return endpoint.server().totals().faults == 1; }));
    process.sendSignal(SIGKILL);
    QVERIFY(!process.finish().ended);
    endpoint.server().setFault({});
    QCOMPARE(inbox.in(QStringLiteral("sending")), QStringList{QStringLiteral("orders.csv")});
    const CliRun run = runCli(home, watchOf(inbox, endpoint, kOnce));
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QCOMPARE(inbox.in(QStringLiteral("done")), QStringList{QStringLiteral("orders.csv")});
    QCOMPARE(endpoint.keys().size(), std::size_t{2'500});
    // One job, carried on to its end, and its receipt has all of it.
    const CliRun history = runCli(home, {QStringLiteral("history"), QStringLiteral("--json")});
    QCOMPARE(history.json()[QLatin1String("jobs")].toArray().size(), 1);
    QCOMPARE(inbox.in(QStringLiteral("receipts")).size(), 2);
    QFile file(inbox.path(QStringLiteral("receipts/")
        + inbox.in(QStringLiteral("receipts")).filter(QStringLiteral(".json"))[0]));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject receipt = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(receipt[QLatin1String("state")].toString(), QStringLiteral("done"));
    QCOMPARE(receipt[QLatin1String("accepted")].toInteger(), 2'500);
}

void TestCliWatch::aJobThatEndedBeforeItsFileMovedIsNotSentAgain()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const Inbox inbox(home);
    QDir().mkpath(inbox.path(QStringLiteral("sending")));
    inbox.put(QStringLiteral("sending/orders.csv"), ordersCsv("A-", 5));
    QStringList send = endpoint.send(inbox.path(QStringLiteral("sending/orders.csv")),
        {QStringLiteral("--live"), QStringLiteral("--accept-guesses")});
    const CliRun sent = runCli(home, send);
    QVERIFY2(sent.exitCode == 0, sent.told().constData());
    const std::int64_t requests = endpoint.server().totals().requests;
    const CliRun run = runCli(home, watchOf(inbox, endpoint, kOnce));
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QCOMPARE(endpoint.server().totals().requests, requests);
    QCOMPARE(inbox.in(QStringLiteral("done")), QStringList{QStringLiteral("orders.csv")});
    QVERIFY(inbox.in(QStringLiteral("receipts"))
                .contains(sent.json()[QLatin1String("job")].toString() + QStringLiteral(".json")));
}

void TestCliWatch::aSignalEndsItCleanly()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const Inbox inbox(home);
    CliProcess idle(home);
    startWatching(idle, inbox, endpoint);
    QVERIFY(idle.waitUntil([&] { return idle.err().contains("Watching"); }));
    idle.sendSignal(SIGTERM);
    const CliRun ended = idle.finish();
    QVERIFY2(ended.ended && ended.exitCode == 0, ended.told().constData());

    inbox.put(QStringLiteral("orders.csv"), ordersCsv("A-", 2'500));
    endpoint.server().setFault(
        {.fault = sandbox::Fault::Slow, .after = 1, .times = 1, .delay = std::chrono::seconds(60)});
    CliProcess busy(home);
    startWatching(busy, inbox, endpoint);
    QVERIFY(busy.waitUntil([&] { return endpoint.server().totals().faults == 1; }));
    busy.sendSignal(SIGTERM);
    const CliRun stopped = busy.finish();
    QVERIFY2(stopped.ended && stopped.exitCode == 130, stopped.told().constData());
    QCOMPARE(inbox.in(QStringLiteral("sending")), QStringList{QStringLiteral("orders.csv")});
}

void TestCliWatch::onlyOneProgramWatchesAFolder()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const Inbox inbox(home);
    CliProcess first(home);
    startWatching(first, inbox, endpoint);
    QVERIFY(first.waitUntil([&] { return first.err().contains("Watching"); }));
    const CliRun second = runCli(home, watchOf(inbox, endpoint, kOnce));
    QCOMPARE(second.errorCode(), QStringLiteral("usage_bad_value"));
    QVERIFY(first.isRunning());
    first.sendSignal(SIGTERM);
    QCOMPARE(first.finish().exitCode, 0);
    const Inbox none(home);
    QStringList missing = watchOf(none, endpoint, kOnce);
    missing[1] = home.path(QStringLiteral("nowhere"));
    QCOMPARE(runCli(home, missing).errorCode(), QStringLiteral("file_missing"));
}

void TestCliWatch::theScheduledScriptSendsAndHandsItsCodeOn()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const Inbox inbox(home);
    saveSetup(home);
    const QProcessEnvironment environment = scheduleOf(home, inbox, endpoint);
    const QStringList words{kScript, QStringLiteral("--endpoint"), endpoint.url(), QStringLiteral("--settle"),
        QStringLiteral("1")};
    QByteArray err;
    QCOMPARE(runShell(words, environment), 0); // nothing is there
    inbox.put(QStringLiteral("orders.csv"), ordersCsv("A-", 3));
    QVERIFY2(runShell(words, environment, &err) == 0, err.constData());
    inbox.put(QStringLiteral("more.csv"), ordersCsv("B-", 3, true));
    QVERIFY2(runShell(words, environment, &err) == 1, err.constData());
    QCOMPARE(endpoint.keys().size(), std::size_t{5});
    QCOMPARE(QDir(home.path(QStringLiteral("receipts"))).entryList(QDir::Files).size(), 4);
    QProcessEnvironment unset = environment;
    unset.remove(QStringLiteral("CONVEY_PIXEL"));
    QVERIFY(runShell(words, unset, &err) != 0);
    QVERIFY2(err.contains("CONVEY_PIXEL"), err.constData());
}

void TestCliWatch::theCronLineRuns()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const Inbox inbox(home);
    saveSetup(home);
    QFile cron(QStringLiteral(CONVEY_SOURCE_DIR "/installer/linux/convey.cron"));
    QVERIFY(cron.open(QIODevice::ReadOnly));
    QString line;
    for (const QByteArray& one : cron.readAll().split('\n')) {
        if (!one.startsWith('#') && !one.isEmpty())
            line = QString::fromUtf8(one);
    }
    static const QRegularExpression when(QStringLiteral("^30 6 \\* \\* \\* "));
    QVERIFY(line.contains(when) && !line.contains(u'%'));
    // A home as the samples want it.
    const QString folder = home.path(QStringLiteral("person"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/.config/convey")));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/.local/bin")));
    QVERIFY(QFile::link(kScript, folder + QStringLiteral("/.local/bin/convey-scheduled-send")));
    QProcessEnvironment environment = scheduleOf(home, inbox, endpoint);
    QFile settings(folder + QStringLiteral("/.config/convey/schedule.env"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    for (const char* name : {"CONVEY_INBOX", "CONVEY_PIXEL", "CONVEY_MODE", "CONVEY_KEY_FILE",
             "CONVEY_RECEIPTS", "CONVEY_CLI", "SSL_CERT_FILE"}) {
        settings.write(QByteArray(name) + '=' + environment.value(QLatin1String(name)).toUtf8() + '\n');
        environment.remove(QLatin1String(name));
    }
    settings.close();
    environment.insert(QStringLiteral("HOME"), folder);
    inbox.put(QStringLiteral("orders.csv"), ordersCsv("A-", 3));
    QByteArray err;
    const int code =
        runShell({QStringLiteral("-c"),
                     line.remove(when) + QStringLiteral(" --settle 1 --endpoint ") + endpoint.url()},
            environment, &err);
    QVERIFY2(code == 0, err.constData());
    QCOMPARE(endpoint.keys().size(), std::size_t{3});
    QCOMPARE(QDir(home.path(QStringLiteral("receipts"))).entryList(QDir::Files).size(), 2);
}

void TestCliWatch::theSystemdUnitsAreSound()
{
    const CliHome home;
    QFile service(QStringLiteral(CONVEY_SOURCE_DIR "/installer/linux/convey-send.service"));
    QVERIFY(service.open(QIODevice::ReadOnly));
    QByteArray text = service.readAll();
    QVERIFY(text.contains("\nExecStart=%h/.local/bin/convey-scheduled-send\n"));
    QVERIFY(text.contains("\nSuccessExitStatus=1\n"));
    QFile timer(QStringLiteral(CONVEY_SOURCE_DIR "/installer/linux/convey-send.timer"));
    QVERIFY(timer.open(QIODevice::ReadOnly));
    const QByteArray timerText = timer.readAll();
    QVERIFY(timerText.contains("\nOnCalendar=*-*-* 06:30:00\n"));
    const QString analyze = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
    if (analyze.isEmpty())
        return; // without systemd there is nobody to ask
    // The program of the sample lies in a person's home; it is asked about the script itself.
    text.replace("%h/.local/bin/convey-scheduled-send", kScript.toUtf8());
    const QString unit = home.write(QStringLiteral("convey-send.service"), text);
    const QString timerUnit = home.write(QStringLiteral("convey-send.timer"), timerText);
    QProcess verify;
    verify.setProcessChannelMode(QProcess::MergedChannels);
    verify.start(analyze, {QStringLiteral("verify"), unit, timerUnit});
    QVERIFY(verify.waitForFinished(kRunMs));
    const QByteArray told = verify.readAll();
    QVERIFY2(verify.exitCode() == 0 && !told.contains("convey-send"), told.constData());
}

QTEST_GUILESS_MAIN(TestCliWatch)
#include "tst_cli_watch.moc"
