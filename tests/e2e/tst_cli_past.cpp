// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a send leaves to hand over and to work on: receipts, the lines by what became of them, the points to
/// look at, and how the history is forgotten.
#include "e2e/order_file.h"
#include "e2e/practice_endpoint.h"
#include "support/test_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace convey;
using namespace convey::test;

class TestCliPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceiptAddsUpAndIsMadeAnyTimeLater();
    void aReceiptIsAPageToo();
    void aReceiptHoldsNothingPersonal();
    void linesComeByOutcomeWithTheirColumns();
    void theRefusedLinesAreSentAgainAfterMending();
    void formulasAreGuarded();
    void anotherFileIsNotTakenForTheJobs();
    void linesOfOrdersStayTogether();
    void pointsAreTicked();
    void theHistoryIsKeptAsLongAsAPersonWants();
    void aWipedHistoryIsGone();
    void adviceIsThere();
};

namespace {

const QStringList kForReal{QStringLiteral("--live"), QStringLiteral("--accept-guesses")};
constexpr EpochMs kDayMs = 24LL * 60 * 60 * 1000;

QByteArray ordersCsv(EpochMs now)
{
    QByteArray csv("id,type,timestamp_ms,action_source,user.email,data.amount,data.currency,note\n");
    const auto row = [&](const char* id, const char* type, EpochMs at, const char* money, const char* note) {
        csv += QByteArray(id) + ',' + type + ',' + QByteArray::number(qlonglong(at)) + ",phone_call,marked-"
            + id + "@example.com," + money + ',' + note + '\n';
    };
    row("A-1", "order_created", now - 60'000, "12.50,EUR", "one");
    row("A-2", "order_created", now - 61'000, "0.75,EUR", "=1+1");
    row("A-3", "no_such_event", now - 62'000, "9.00,EUR", "blocked");
    row("A-4", "order_created", now - 9 * kDayMs, "9.00,EUR", "old");
    row("A-5", "order_created", now - 63'000, "300,JPY", "five");
    row("A-5", "order_created", now - 63'000, "300,JPY", "again");
    return csv;
}

QString sendForReal(const CliHome& home, const PracticeEndpoint& endpoint, const QString& file)
{
    return runCli(home, endpoint.send(file, kForReal)).json()[QLatin1String("job")].toString();
}

QList<QByteArrayList> rowsOf(const QByteArray& csv)
{
    QList<QByteArrayList> rows;
    for (const QByteArray& line : csv.split('\n')) {
        if (!line.trimmed().isEmpty())
            rows.append(line.trimmed().split(','));
    }
    return rows;
}

} // namespace

void TestCliPast::aReceiptAddsUpAndIsMadeAnyTimeLater()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QByteArray csv = ordersCsv(SystemClock().nowMs());
    const QString file = home.write(QStringLiteral("orders.csv"), csv);
    const QString job = sendForReal(home, endpoint, file);
    QVERIFY(!job.isEmpty());
    QVERIFY(QFile::remove(file)); // the history alone is enough
    const CliRun run = runCli(home, {QStringLiteral("receipt"), job, QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.told().constData());
    const QJsonObject receipt = run.json();
    QCOMPARE(receipt[QLatin1String("state")].toString(), QStringLiteral("done"));
    QCOMPARE(receipt[QLatin1String("mode")].toString(), QStringLiteral("live"));
    QCOMPARE(receipt[QLatin1String("events")].toInteger(), 6);
    QCOMPARE(receipt[QLatin1String("accepted")].toInteger(), 3);
    QCOMPARE(receipt[QLatin1String("blocked")].toInteger(), 1);
    QCOMPARE(receipt[QLatin1String("outside")].toInteger(), 1);
    QCOMPARE(receipt[QLatin1String("left_out")].toInteger(), 1);
    QCOMPARE(receipt[QLatin1String("requests")].toInteger(), 1);
    const QJsonObject money = receipt[QLatin1String("money")].toObject();
    const QJsonArray accepted = money[QLatin1String("accepted")].toArray();
    QCOMPARE(accepted.size(), 2);
    QCOMPARE(accepted[0][QLatin1String("currency")].toString(), QStringLiteral("EUR"));
    QCOMPARE(accepted[0][QLatin1String("amount")].toString(), QStringLiteral("13.25"));
    QCOMPARE(accepted[1][QLatin1String("amount")].toString(), QStringLiteral("300"));
    QCOMPARE(money[QLatin1String("planned")].toArray(), accepted);
    const QJsonObject input = receipt[QLatin1String("input")].toObject();
    QCOMPARE(input[QLatin1String("files")].toArray().first().toString(), QStringLiteral("orders.csv"));
    QCOMPARE(input[QLatin1String("hashed")].toString(), QStringLiteral("whole"));
    QCOMPARE(input[QLatin1String("sha256")].toString().toLatin1(),
        QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex());
    const QJsonObject batch = receipt[QLatin1String("batches")].toArray().first().toObject();
    QCOMPARE(batch[QLatin1String("status")].toInteger(), 200);
    QVERIFY(!batch[QLatin1String("sent")].toString().isEmpty());
    QCOMPARE(runCli(home, {QStringLiteral("receipt"), job, QStringLiteral("--json")}).out, run.out);
    QCOMPARE(runCli(home, {QStringLiteral("receipt"), QStringLiteral("j-no"), QStringLiteral("--json")})
                 .errorCode(),
        QStringLiteral("job_unknown"));
}

void TestCliPast::aReceiptIsAPageToo()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("a<b>&c.csv"), ordersCsv(SystemClock().nowMs()));
    const QString job = sendForReal(home, endpoint, file);
    const CliRun page = runCli(home, {QStringLiteral("receipt"), job, QStringLiteral("--html")});
    QVERIFY2(page.out.startsWith("<!DOCTYPE html>"), page.told().constData());
    QVERIFY(page.out.contains("a&lt;b&gt;&amp;c.csv"));
    QVERIFY(page.out.contains("EUR 13.25, JPY 300"));
    QVERIFY(page.out.contains(job.toUtf8()));
    for (const char* loaded : {"src=", "href=", "<script", "url("})
        QVERIFY2(!page.out.contains(loaded), loaded);
    const QString out = home.path(QStringLiteral("receipt.html"));
    QCOMPARE(runCli(home, {QStringLiteral("receipt"), job, QStringLiteral("--out"), out}).exitCode, 0);
    QCOMPARE(home.read(QStringLiteral("receipt.html")), page.out);
    const QString json = home.path(QStringLiteral("receipt.json"));
    const CliRun both = runCli(
        home, {QStringLiteral("receipt"), job, QStringLiteral("--out"), json, QStringLiteral("--json")});
    QCOMPARE(QJsonDocument::fromJson(home.read(QStringLiteral("receipt.json"))).object(), both.json());
}

void TestCliPast::aReceiptHoldsNothingPersonal()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("orders.csv"), ordersCsv(SystemClock().nowMs()));
    const QString job = sendForReal(home, endpoint, file);
    for (const char* form : {"--json", "--html"}) {
        const QByteArray told = runCli(home, {QStringLiteral("receipt"), job, QString::fromLatin1(form)}).out;
        for (const char* mark : {"marked-", "@example.com", "A-1", "A-5", "=1+1"})
            QVERIFY2(!told.contains(mark), mark);
        QVERIFY2(!told.contains(QFile(file).fileName().section(u'/', 0, -2).toUtf8()), "the folder");
        QVERIFY(!told.contains(practiceKey().toUtf8()));
    }
}

void TestCliPast::linesComeByOutcomeWithTheirColumns()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QByteArray csv = ordersCsv(SystemClock().nowMs());
    const QString file = home.write(QStringLiteral("orders.csv"), csv);
    const QString job = sendForReal(home, endpoint, file);
    QStringList words{QStringLiteral("results"), job, QStringLiteral("--json")};
    for (const char* outcome : {"accepted", "refused", "no-answer", "left-out", "not-sent"})
        words << QStringLiteral("--") + QLatin1String(outcome)
              << home.path(QLatin1String(outcome) + QStringLiteral(".csv"));
    const CliRun run = runCli(home, words);
    QVERIFY2(run.exitCode == 0, run.told().constData());
    const QJsonObject files = run.json()[QLatin1String("files")].toObject();
    QCOMPARE(files[QLatin1String("accepted")][QLatin1String("conversions")].toInteger(), 3);
    QCOMPARE(files[QLatin1String("left_out")][QLatin1String("lines")].toInteger(), 3);

    const QByteArray head =
        csv.left(csv.indexOf('\n')) + ",convey_line,convey_code,convey_message,convey_fix\r\n";
    for (const char* name : {"accepted.csv", "refused.csv", "no-answer.csv", "left-out.csv", "not-sent.csv"})
        QVERIFY2(home.read(QString::fromLatin1(name)).startsWith(head), name);
    QVERIFY(!(QFile::permissions(home.path(QStringLiteral("accepted.csv")))
        & (QFile::ReadGroup | QFile::ReadOther)));
    const auto accepted = rowsOf(home.read(QStringLiteral("accepted.csv")));
    QCOMPARE(accepted.size(), 4);
    QCOMPARE(accepted[1][0], QByteArray("A-1"));
    QCOMPARE(accepted[1][8], QByteArray("2")); // the line
    QCOMPARE(accepted[1][9], QByteArray("accepted"));
    QCOMPARE(rowsOf(home.read(QStringLiteral("refused.csv"))).size(), 1);
    const auto leftOut = rowsOf(home.read(QStringLiteral("left-out.csv")));
    QCOMPARE(leftOut.size(), 4);
    QCOMPARE(leftOut[1][0], QByteArray("A-3"));
    QCOMPARE(leftOut[1][9], QByteArray("type_unknown"));
    QVERIFY(!leftOut[1][10].isEmpty());
    QCOMPARE(leftOut[2][0], QByteArray("A-4"));
    QCOMPARE(leftOut[3][7], QByteArray("again"));

    const CliRun over = runCli(
        home, {QStringLiteral("results"), job, QStringLiteral("--accepted"), file, QStringLiteral("--json")});
    QCOMPARE(over.errorCode(), QStringLiteral("usage_would_overwrite"));
    QCOMPARE(home.read(QStringLiteral("orders.csv")), csv);
}

void TestCliPast::theRefusedLinesAreSentAgainAfterMending()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const EpochMs now = SystemClock().nowMs();
    constexpr EpochMs kHourMs = 60 * 60 * 1000;
    // By a clock that is an hour behind they are inside of the seven days, by the endpoint's they are not.
    const QByteArray old = QByteArray::number(qlonglong(now - 7 * kDayMs - kHourMs / 2));
    const QByteArray recent = QByteArray::number(qlonglong(now - 2 * kHourMs));
    QByteArray csv("id,type,timestamp_ms,action_source,user.email,data.amount,data.currency\n");
    for (int i = 0; i < 20; ++i)
        csv += "B-" + QByteArray::number(i) + ",order_created," + (i == 7 || i == 11 ? old : recent)
            + ",phone_call,p" + QByteArray::number(i) + "@example.com,12.50,EUR\n";
    const QString file = home.write(QStringLiteral("orders.csv"), csv);
    const QStringList behind =
        kForReal + QStringList{QStringLiteral("--now"), QString::number(qlonglong(now - kHourMs))};
    const CliRun sent = runCli(home, endpoint.send(file, behind));
    QVERIFY2(sent.json()[QLatin1String("refused")].toInteger() == 2, sent.told().constData());
    const QString job = sent.json()[QLatin1String("job")].toString();
    const QString refused = home.path(QStringLiteral("refused.csv"));
    const CliRun written =
        runCli(home, {QStringLiteral("results"), job, QStringLiteral("--refused"), refused});
    QVERIFY2(written.exitCode == 0, written.told().constData());
    const auto rows = rowsOf(home.read(QStringLiteral("refused.csv")));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1][0], QByteArray("B-7"));
    QCOMPARE(rows[1][8], QByteArray("event_timestamp_too_old"));
    QVERIFY(!rows[1][9].isEmpty());
    const QJsonObject receipt =
        runCli(home, {QStringLiteral("receipt"), job, QStringLiteral("--json")}).json();
    QCOMPARE(receipt[QLatin1String("refused")].toInteger(), 2);
    const QJsonArray money = receipt[QLatin1String("money")].toObject()[QLatin1String("accepted")].toArray();
    QCOMPARE(money[0][QLatin1String("amount")].toString(), QStringLiteral("225.00"));
    QCOMPARE(money[0][QLatin1String("events")].toInteger(), 18);

    const QString mended = home.write(
        QStringLiteral("mended.csv"), home.read(QStringLiteral("refused.csv")).replace(old, recent));
    const CliRun again = runCli(home, endpoint.send(mended, kForReal));
    QVERIFY2(again.exitCode == 0, again.told().constData());
    QCOMPARE(again.json()[QLatin1String("accepted")].toInteger(), 2);
    QCOMPARE(endpoint.keys().size(), std::size_t{20});
}

void TestCliPast::formulasAreGuarded()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("orders.csv"), ordersCsv(SystemClock().nowMs()));
    const QString job = sendForReal(home, endpoint, file);
    const QString out = home.path(QStringLiteral("accepted.csv"));
    QCOMPARE(runCli(home, {QStringLiteral("results"), job, QStringLiteral("--accepted"), out}).exitCode, 0);
    QVERIFY(home.read(QStringLiteral("accepted.csv")).contains(",'=1+1,"));
}

void TestCliPast::anotherFileIsNotTakenForTheJobs()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const EpochMs now = SystemClock().nowMs();
    const QByteArray csv = ordersCsv(now);
    const QString file = home.write(QStringLiteral("orders.csv"), csv);
    const QString job = sendForReal(home, endpoint, file);
    const QString out = home.path(QStringLiteral("accepted.csv"));
    const QStringList ask{
        QStringLiteral("results"), job, QStringLiteral("--accepted"), out, QStringLiteral("--json")};
    QVERIFY(QFile::rename(file, home.path(QStringLiteral("moved.csv"))));
    QCOMPARE(runCli(home, ask).errorCode(), QStringLiteral("file_missing"));
    home.write(QStringLiteral("orders.csv"), QByteArray(csv).replace("12.50", "12.51"));
    QCOMPARE(runCli(home, ask).errorCode(), QStringLiteral("job_file_changed"));
    QVERIFY(!QFile::exists(out));
    const CliRun moved =
        runCli(home, ask + QStringList{QStringLiteral("--file"), home.path(QStringLiteral("moved.csv"))});
    QVERIFY2(moved.exitCode == 0, moved.told().constData());
    QCOMPARE(rowsOf(home.read(QStringLiteral("accepted.csv"))).size(), 4);
}

void TestCliPast::linesOfOrdersStayTogether()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const EpochMs now = SystemClock().nowMs();
    QByteArray csv("id,type,timestamp_ms,action_source,user.email,data.amount,data.currency,"
                   "data.contents[].id\n");
    for (const char* item : {"X", "Y", "Z"})
        csv += "C-1,order_created," + QByteArray::number(qlonglong(now) - 60'000)
            + ",phone_call,a@example.com,12.50,EUR," + item + '\n';
    const QString file = home.write(QStringLiteral("orders.csv"), csv);
    const CliRun sent = runCli(home,
        endpoint.send(file, kForReal + QStringList{QStringLiteral("--bind"), QStringLiteral("fold_by=id")}));
    QCOMPARE(sent.json()[QLatin1String("accepted")].toInteger(), 1);
    const CliRun run = runCli(home,
        {QStringLiteral("results"), sent.json()[QLatin1String("job")].toString(),
            QStringLiteral("--accepted"), home.path(QStringLiteral("accepted.csv")),
            QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.told().constData());
    const QJsonObject counts =
        run.json()[QLatin1String("files")].toObject()[QLatin1String("accepted")].toObject();
    QCOMPARE(counts[QLatin1String("conversions")].toInteger(), 1);
    QCOMPARE(counts[QLatin1String("lines")].toInteger(), 3);
    QCOMPARE(rowsOf(home.read(QStringLiteral("accepted.csv"))).size(), 4);
}

void TestCliPast::pointsAreTicked()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("orders.csv"), ordersCsv(SystemClock().nowMs()));
    const QString job = sendForReal(home, endpoint, file);
    const auto ticked = [&](const QStringList& more) {
        QStringList names;
        const CliRun run =
            runCli(home, QStringList{QStringLiteral("results"), job, QStringLiteral("--json")} + more);
        for (const QJsonValue& point : run.json()[QLatin1String("look_at")].toArray()) {
            if (!point[QLatin1String("ticked_ms")].isNull())
                names << point[QLatin1String("point")].toString();
        }
        return names.join(u' ');
    };
    QCOMPARE(ticked({}), QString());
    QCOMPARE(ticked({QStringLiteral("--tick"), QStringLiteral("event_attached"), QStringLiteral("--tick"),
                 QStringLiteral("event_exists")}),
        QStringLiteral("event_exists event_attached"));
    QCOMPARE(ticked({}), QStringLiteral("event_exists event_attached"));
    QCOMPARE(ticked({QStringLiteral("--untick"), QStringLiteral("event_exists")}),
        QStringLiteral("event_attached"));
    QCOMPARE(runCli(home,
                 {QStringLiteral("results"), job, QStringLiteral("--tick"), QStringLiteral("moon"),
                     QStringLiteral("--json")})
                 .errorCode(),
        QStringLiteral("usage_bad_value"));
}

void TestCliPast::theHistoryIsKeptAsLongAsAPersonWants()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const EpochMs now = SystemClock().nowMs();
    const QString file = home.write(QStringLiteral("orders.csv"), ordersCsv(now - 40 * kDayMs));
    const QString at = QString::number(qlonglong(now - 40 * kDayMs));
    const CliRun old = runCli(home,
        endpoint.send(file, QStringList{QStringLiteral("--accept-guesses"), QStringLiteral("--now"), at}));
    QVERIFY2(!old.json()[QLatin1String("job")].isNull(), old.told().constData());
    const auto jobs = [&] {
        return runCli(home, {QStringLiteral("history"), QStringLiteral("--json")})
            .json()[QLatin1String("jobs")]
            .toArray()
            .size();
    };
    const auto keep = [&](const QString& days) {
        return runCli(
            home, {QStringLiteral("history"), QStringLiteral("keep"), days, QStringLiteral("--json")});
    };
    QCOMPARE(jobs(), 1);
    QCOMPARE(keep(QStringLiteral("365")).json()[QLatin1String("forgotten_jobs")].toInteger(), 0);
    QCOMPARE(keep(QStringLiteral("0")).errorCode(), QStringLiteral("usage_bad_value"));
    QCOMPARE(keep(QStringLiteral("soon")).errorCode(), QStringLiteral("usage_bad_value"));
    QCOMPARE(jobs(), 1);
    QCOMPARE(keep(QStringLiteral("30")).json()[QLatin1String("forgotten_jobs")].toInteger(), 1);
    QCOMPARE(jobs(), 0);
    // From then on each send forgets what is old by itself.
    const CliRun more = runCli(home,
        endpoint.send(file, QStringList{QStringLiteral("--accept-guesses"), QStringLiteral("--now"), at}));
    QVERIFY2(more.exitCode == 1, more.told().constData());
    const QString today = home.write(QStringLiteral("today.csv"), ordersCsv(now));
    QVERIFY(!sendForReal(home, endpoint, today).isEmpty());
    QCOMPARE(jobs(), 1);
    QCOMPARE(keep(QStringLiteral("forever")).json()[QLatin1String("keep_days")].toInteger(-1), 0);
}

void TestCliPast::aWipedHistoryIsGone()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("orders.csv"), ordersCsv(SystemClock().nowMs()));
    const QString job = sendForReal(home, endpoint, file);
    const CliRun asked =
        runCli(home, {QStringLiteral("history"), QStringLiteral("wipe"), QStringLiteral("--json")});
    QCOMPARE(asked.errorCode(), QStringLiteral("usage_missing_argument"));
    QCOMPARE(runCli(home, {QStringLiteral("history"), job}).exitCode, 0);
    const CliRun wiped = runCli(home,
        {QStringLiteral("history"), QStringLiteral("wipe"), QStringLiteral("--yes"),
            QStringLiteral("--json")});
    QVERIFY2(wiped.exitCode == 0, wiped.told().constData());
    QCOMPARE(wiped.json()[QLatin1String("wiped_jobs")].toInteger(), 1);
    const QByteArray ledger = home.read(QDir(home.path({})).relativeFilePath(home.ledgerPath()));
    QVERIFY(!ledger.isEmpty());
    for (const QByteArray& mark : {job.toUtf8(), QByteArray("orders.csv"), QByteArray("practice-pixel")})
        QVERIFY2(!ledger.contains(mark), mark.constData());
    QCOMPARE(runCli(home, {QStringLiteral("receipt"), job, QStringLiteral("--json")}).errorCode(),
        QStringLiteral("job_unknown"));
}

void TestCliPast::adviceIsThere()
{
    const CliHome home;
    const CliRun run = runCli(home, {QStringLiteral("sent-wrong"), QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.json()[QLatin1String("advice")].toArray().size() >= 6);
    const CliRun lines = runCli(home, {QStringLiteral("sent-wrong")});
    QVERIFY2(lines.out.contains("the first one counts"), lines.told().constData());
}

QTEST_GUILESS_MAIN(TestCliPast)
#include "tst_cli_past.moc"
