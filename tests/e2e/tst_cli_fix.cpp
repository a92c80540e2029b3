// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the Preview does, on the command line: proposed fixes, find and replace, edits saved and laid over
/// the file again, rejected rows that come back, the clock and its reminder.
#include "e2e/cli_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace convey::test;

namespace {

const QByteArray kOrders =
    "id,type,timestamp_ms,action_source,user.email,data.amount,data.currency\n"
    "A1,order_created,2026-11-20T10:00:00Z,phone_call,ada@example.com,\"129,99\",EUR\n"
    "A2,order_created,2026-11-20T11:00:00Z,phone_call,bob@example.com,5.00,\xE2\x82\xAC\n"
    "A3,order_created,2026-11-14T12:30:00Z,phone_call,eve@example.com,free,EUR\n"
    "A4,order_created,2026-11-20T12:00:00Z,phone_call,kim@example.com,9.00,EUR\n";

QStringList check(const QString& file, const QStringList& more = {})
{
    return QStringList{QStringLiteral("check"), file, QStringLiteral("--set"),
               QStringLiteral("decimal_sign=."), QStringLiteral("--now"),
               QStringLiteral("2026-11-21T12:00:00Z")}
    + more;
}

/// "2 ready, 0 warned, 2 blocked"
QString counts(const CliRun& run)
{
    const QJsonObject report = QJsonDocument::fromJson(run.out).object();
    return QStringLiteral("%1 ready, %2 warned, %3 blocked")
        .arg(report[QLatin1String("ready")].toInt())
        .arg(report[QLatin1String("warned")].toInt())
        .arg(report[QLatin1String("blocked")].toInt());
}

} // namespace

class TestCliFix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causesAreFixedAndTheEditsKept();
    void oneCauseAlone();
    void aColumnIsChanged();
    void rejectsComeBackMended();
    void findingsAreWritten();
    void theClockIsTold();
    void wrongUseIsTold_data();
    void wrongUseIsTold();
};

void TestCliFix::causesAreFixedAndTheEditsKept()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders.csv"), kOrders);
    const QString edits = home.path(QStringLiteral("edits.json"));
    const CliRun run = runCli(home,
        check(file,
            {QStringLiteral("--fix"), QStringLiteral("all"), QStringLiteral("--save-edits"), edits,
                QStringLiteral("--json")}));
    QCOMPARE(counts(run), QStringLiteral("3 ready, 0 warned, 1 blocked"));
    QCOMPARE(QJsonDocument::fromJson(run.out)[QLatin1String("edited_cells")].toInt(), 2);
    QCOMPARE(home.read(QStringLiteral("orders.csv")), kOrders);
    const CliRun again =
        runCli(home, check(file, {QStringLiteral("--edits"), edits, QStringLiteral("--json")}));
    QCOMPARE(counts(again), counts(run));
}

void TestCliFix::oneCauseAlone()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders.csv"), kOrders);
    const CliRun run = runCli(home,
        check(file, {QStringLiteral("--fix"), QStringLiteral("currency_unknown"), QStringLiteral("--json")}));
    QCOMPARE(counts(run), QStringLiteral("2 ready, 0 warned, 2 blocked"));
}

void TestCliFix::aColumnIsChanged()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders.csv"), kOrders);
    const CliRun run = runCli(home,
        check(file,
            {QStringLiteral("--change"), QStringLiteral("data.amount:free=0.50"), QStringLiteral("--change"),
                QString::fromUtf8("data.currency:\xE2\x82\xAC=EUR"), QStringLiteral("--json")}));
    QCOMPARE(counts(run), QStringLiteral("2 ready, 1 warned, 1 blocked"));
}

void TestCliFix::rejectsComeBackMended()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders.csv"), kOrders);
    const QString rejects = home.path(QStringLiteral("rejects.csv"));
    const CliRun written = runCli(home, check(file, {QStringLiteral("--rejects"), rejects}));
    QVERIFY2(written.exitCode == 1, written.told().constData());
    QVERIFY(home.read(QStringLiteral("rejects.csv")).contains("data.amount=129.99"));
    const CliRun back = runCli(
        home, check(rejects, {QStringLiteral("--fix"), QStringLiteral("column"), QStringLiteral("--json")}));
    QCOMPARE(counts(back), QStringLiteral("2 ready, 0 warned, 1 blocked"));
}

void TestCliFix::findingsAreWritten()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders.csv"), kOrders);
    for (const char* name : {"findings.csv", "findings.json"}) {
        const CliRun run =
            runCli(home, check(file, {QStringLiteral("--findings"), home.path(QString::fromLatin1(name))}));
        QVERIFY2(run.exitCode == 1, run.told().constData());
        const QByteArray bytes = home.read(QString::fromLatin1(name));
        QVERIFY(bytes.contains("amount_unreadable"));
        QVERIFY(!bytes.contains("ada@example.com"));
    }
    QVERIFY(!QJsonDocument::fromJson(home.read(QStringLiteral("findings.json"))).isNull());
}

void TestCliFix::theClockIsTold()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders.csv"), kOrders);
    const CliRun run = runCli(home,
        check(file,
            {QStringLiteral("--reminder"), home.path(QStringLiteral("again.ics")),
                QStringLiteral("--json")}));
    const QJsonObject clock = QJsonDocument::fromJson(run.out).object()[QLatin1String("clock")].toObject();
    QCOMPARE(clock[QLatin1String("leaving_within_the_hour")].toInt(), 1);
    QCOMPARE(clock[QLatin1String("export_again_by_ms")].toDouble(), 1'795'780'800'000.0);
    QVERIFY(home.read(QStringLiteral("again.ics")).contains("DTEND:20261127T120000Z"));
}

void TestCliFix::wrongUseIsTold_data()
{
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char* what, const char* option, const char* value) {
        QTest::newRow(what) << QStringList{QString::fromLatin1(option), QString::fromLatin1(value)};
    };
    row("no such code", "--fix", "amount_wrong");
    row("no such column", "--change", "total:1=2");
    row("nothing to find", "--change", "data.amount:=2");
    row("no new text", "--change", "data.amount:2");
}

void TestCliFix::wrongUseIsTold()
{
    QFETCH(QStringList, options);
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders.csv"), kOrders);
    const CliRun run = runCli(home, check(file, options));
    QVERIFY2(run.exitCode == 2, run.told().constData());
}

QTEST_GUILESS_MAIN(TestCliFix)
#include "tst_cli_fix.moc"
