// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the Preview does, on the command line: proposed fixes, find and replace, edits saved and laid over
/// the file again, rejected rows that come back, the clock and its reminder.
#include "e2e/cli_process.h"

#include <QDir>
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
    void aChangeMayBeOfWholeCellsInAnyCase_data();
    void aChangeMayBeOfWholeCellsInAnyCase();
    void linesAreLeftOutWithAReason();
    void onlySomeAreListed_data();
    void onlySomeAreListed();
    void savedEditsAreWiped();
    void theXrayIsWritten();
    void thePicturesHaveNumbers();
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

void TestCliFix::aChangeMayBeOfWholeCellsInAnyCase_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("cells");
    const auto change = [](const char* what) {
        return QStringList{QStringLiteral("--change"), QString::fromLatin1(what)};
    };
    const QString whole = QStringLiteral("--whole-cell");
    const QString any = QStringLiteral("--ignore-case");
    QTest::newRow("part of a cell, letter by letter") << change("user.email:EXAMPLE=test") << 0;
    QTest::newRow("part of a cell, in any case")
        << change("user.email:EXAMPLE=example") + QStringList{any} << 0;
    QTest::newRow("part of a cell that changes") << change("user.email:ADA=eva") + QStringList{any} << 1;
    QTest::newRow("a whole cell") << change("data.amount:FREE=1.00") + QStringList{whole, any} << 1;
    QTest::newRow("no cell holds only this") << change("data.amount:FRE=1.00") + QStringList{whole, any} << 0;
    QTest::newRow("nothing stands in no cell") << change("data.amount:=1.00") + QStringList{whole} << 0;
}

void TestCliFix::aChangeMayBeOfWholeCellsInAnyCase()
{
    QFETCH(QStringList, options);
    QFETCH(int, cells);
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders.csv"), kOrders);
    const CliRun run = runCli(home, check(file, options + QStringList{QStringLiteral("--json")}));
    QCOMPARE(QJsonDocument::fromJson(run.out)[QLatin1String("edited_cells")].toInt(-1), cells);
}

void TestCliFix::linesAreLeftOutWithAReason()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders.csv"), kOrders);
    const QString edits = home.path(QStringLiteral("edits.json"));
    const CliRun run = runCli(home,
        check(file,
            {QStringLiteral("--leave-out-lines"), QStringLiteral("2,4=our own test"),
                QStringLiteral("--leave-out-lines"), QStringLiteral("5"), QStringLiteral("--save-edits"),
                edits, QStringLiteral("--findings"), home.path(QStringLiteral("findings.csv")),
                QStringLiteral("--json")}));
    const auto reasons = [](const CliRun& of) {
        QStringList texts;
        const QJsonArray rows = QJsonDocument::fromJson(of.out)[QLatin1String("left_out_by_hand")].toArray();
        for (const auto& row : rows)
            texts << QStringLiteral("%1:%2")
                         .arg(row[QLatin1String("line")].toInt())
                         .arg(row[QLatin1String("reason")].toString());
        return texts.join(u' ');
    };
    QCOMPARE(reasons(run), QStringLiteral("2:our own test 4:our own test 5:"));
    QVERIFY(home.read(QStringLiteral("findings.csv"))
                .contains("4,,,,left_out_by_hand,note,left_out,,our own test,,"));
    const CliRun again =
        runCli(home, check(file, {QStringLiteral("--edits"), edits, QStringLiteral("--json")}));
    QCOMPARE(reasons(again), reasons(run));
    const CliRun told = runCli(home, check(file, {QStringLiteral("--edits"), edits}));
    QVERIFY2(
        told.out.contains("Left out by hand: 2 x our own test, 1 x without a reason"), told.out.constData());
}

void TestCliFix::onlySomeAreListed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("lines"); // of the findings listed
    QTest::addColumn<QString>("rejected"); // of the rows in the file of rejects
    const auto row = [](const char* what, const QStringList& options, const char* lines,
                         const char* rejected) {
        QTest::newRow(what) << options << QString::fromLatin1(lines) << QString::fromLatin1(rejected);
    };
    const auto only = [](const char* what) {
        return QStringList{QStringLiteral("--only"), QString::fromLatin1(what)};
    };
    const QStringList backwards{QStringLiteral("--sort"), QStringLiteral("-line")};
    row("everything", {}, "2 3 4 4", "A1 A2 A3");
    row("a state", only("verdict=blocked"), "2 3 4 4", "A1 A2 A3");
    row("a state that is none", only("verdict=ready"), "", "");
    row("a cause", only("cause=currency_unknown"), "3", "A2");
    row("how much it weighs", only("severity=warning"), "4", "A3");
    row("a column", only("column=data.amount"), "2 4", "A1 A3");
    row("a kind of event", only("type=lead_created"), "", "");
    row("a currency", only("currency=EUR"), "2 4 4", "A1 A3");
    row("words", only("text=EVE@"), "4 4", "A3");
    row("two of them", only("text=EVE@") + only("cause=currency_unknown"), "", "");
    row("money between", only("amount=1..10"), "", "");
    row("backwards", backwards, "4 4 3 2", "A3 A2 A1");
    row("by a column", {QStringLiteral("--sort"), QStringLiteral("-column=user.email")}, "4 4 3 2",
        "A3 A2 A1");
    row("some, backwards", only("column=data.amount") + backwards, "4 2", "A3 A1");
}

void TestCliFix::onlySomeAreListed()
{
    QFETCH(QStringList, options);
    QFETCH(QString, lines);
    QFETCH(QString, rejected);
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders.csv"), kOrders);
    const CliRun run = runCli(home,
        check(file,
            options
                + QStringList{QStringLiteral("--rejects"), home.path(QStringLiteral("rejects.csv")),
                    QStringLiteral("--json")}));
    QStringList listed;
    const QJsonArray findings = QJsonDocument::fromJson(run.out)[QLatin1String("findings")].toArray();
    for (const auto& finding : findings)
        listed << QString::number(finding[QLatin1String("line")].toInt());
    QCOMPARE(listed.join(u' '), lines);
    QCOMPARE(counts(run), QStringLiteral("1 ready, 0 warned, 3 blocked")); // of the whole file
    QStringList ids;
    const QList<QByteArray> rows = home.read(QStringLiteral("rejects.csv")).split('\n').mid(1);
    for (const QByteArray& row : rows) {
        if (!row.isEmpty())
            ids << QString::fromUtf8(row.left(row.indexOf(',')));
    }
    QCOMPARE(ids.join(u' '), rejected);
}

void TestCliFix::savedEditsAreWiped()
{
    const CliHome home;
    const CliRun none =
        runCli(home, {QStringLiteral("edits"), QStringLiteral("wipe"), QStringLiteral("--json")});
    QCOMPARE(QJsonDocument::fromJson(none.out)[QLatin1String("wiped_files")].toInt(-1), 0);
    QVERIFY(none.exitCode == 0);
    const QString folder = home.path(QStringLiteral("home/data/file-edits"));
    QVERIFY(QDir().mkpath(folder));
    home.write(QStringLiteral("home/data/file-edits/abc.json"), "{\"schema\":1}");
    const CliRun run = runCli(home, {QStringLiteral("edits"), QStringLiteral("wipe")});
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QVERIFY(run.out.contains("The changes of 1 file are wiped."));
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
}

void TestCliFix::theXrayIsWritten()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders <b>.csv"), kOrders);
    const auto written = [&](const char* name) {
        const CliRun run =
            runCli(home, check(file, {QStringLiteral("--xray"), home.path(QString::fromLatin1(name))}));
        return run.exitCode == 1 ? home.read(QString::fromLatin1(name)) : QByteArray();
    };
    const QJsonDocument json = QJsonDocument::fromJson(written("leaves.json"));
    QStringList forms;
    const QJsonArray columns = json[QLatin1String("columns")].toArray();
    for (const auto& column : columns)
        forms << column[QLatin1String("column")].toString() + u' '
                + column[QLatin1String("leaves")].toString();
    QVERIFY2(forms.contains(QStringLiteral("user.email hashed")), qPrintable(forms.join(u',')));
    QVERIFY(forms.contains(QStringLiteral("data.amount plain")));
    const QByteArray page = written("leaves.html");
    QVERIFY(page.contains("<h2>Leave hashed: 1</h2>"));
    QVERIFY(page.contains("<tr><td>user.email</td><td>user.email</td></tr>"));
    QVERIFY(page.contains("orders &lt;b&gt;.csv"));
    QVERIFY(!page.contains("ada@")); // no cell of the file
}

void TestCliFix::thePicturesHaveNumbers()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders.csv"), kOrders);
    const CliRun run = runCli(home, check(file, {QStringLiteral("--json")}));
    const QJsonObject report = QJsonDocument::fromJson(run.out).object();
    const QJsonArray hours = report[QLatin1String("by_hour")].toArray();
    QCOMPARE(hours.size(), qsizetype{168});
    QCOMPARE(hours[0].toInt(), 1); // half an hour before it leaves
    QCOMPARE(hours[144].toInt(), 1); // a day ago
    QCOMPARE(report[QLatin1String("identities")][QLatin1String("events")].toInt(), 4);
    QCOMPARE(report[QLatin1String("identities")][QLatin1String("email")].toInt(), 4);
    const QJsonObject euro = report[QLatin1String("amounts")].toArray().first().toObject();
    QCOMPARE(euro[QLatin1String("currency")].toString(), QStringLiteral("EUR"));
    QCOMPARE(euro[QLatin1String("steps")].toArray().first()[QLatin1String("from_minor_units")].toInt(), 512);
    const CliRun told = runCli(home, check(file));
    QVERIFY2(told.out.contains("Customers are recognised by: email 100 %"), told.out.constData());
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
    row("no such state", "--only", "verdict=wrong");
    row("no such cause to list", "--only", "cause=amount_wrong");
    row("no such column to list", "--only", "column=total");
    row("an amount without two sides", "--only", "amount=10");
    row("an amount that is none", "--only", "amount=a..b");
    row("nothing to list by", "--only", "ready");
    row("no such order", "--sort", "name");
    row("a line that is not there", "--leave-out-lines", "99");
    row("no line", "--leave-out-lines", "two");
    row("lines backwards", "--leave-out-lines", "4-2");
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
