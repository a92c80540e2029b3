// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What was sent before: a second send, a check, and the question after a single order. And jobs that were
/// fed from standard input.
#include "e2e/order_file.h"
#include "e2e/practice_endpoint.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace convey;
using namespace convey::test;

class TestCliHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondSendSendsNothing();
    void checkTellsWhatIsThere();
    void aChangedOrderIsShownWithItsFirstVersion();
    void jobsAreListed();
    void aJobThatIsGivenUpIsNotResumed();
    void theSameFileIsPointedOut();
    void oneOrderIsFound();
    void whatCameFromStandardInputGoesOnWithTheSameRows();

private:
    const QString m_pixel = QString::fromUtf8(sandbox::kPracticePixel.data(), sandbox::kPracticePixel.size());
};

namespace {

const QStringList kForReal{QStringLiteral("--live"), QStringLiteral("--accept-guesses")};

std::int64_t number(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toInteger(-1);
}

QByteArray ordersCsv(int count, EpochMs now, const QByteArray& amount = "12.50")
{
    QByteArray csv("id,type,timestamp_ms,action_source,user.email,data.amount,data.currency\n");
    for (int i = 0; i < count; ++i)
        csv += "A-" + QByteArray::number(i) + ",order_created,"
            + QByteArray::number(qlonglong(now) - 60'000 - i) + ",phone_call,person-" + QByteArray::number(i)
            + "@example.com," + amount + ",EUR\n";
    return csv;
}

QStringList checkOf(const PracticeEndpoint& endpoint, const QString& file, const QStringList& more)
{
    return QStringList{QStringLiteral("check"), file, QStringLiteral("--endpoint"), endpoint.url(),
               QStringLiteral("--json"), QStringLiteral("--accept-guesses")}
    + more;
}

} // namespace

void TestCliHistory::aSecondSendSendsNothing()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("orders.csv"), ordersCsv(1'200, SystemClock().nowMs()));
    QCOMPARE(number(runCli(home, endpoint.send(file, kForReal)).json(), "accepted"), 1'200);
    const std::int64_t requests = endpoint.server().totals().requests;

    const CliRun again = runCli(home, endpoint.send(file, kForReal));
    QVERIFY2(again.exitCode == 0, again.told().constData());
    QCOMPARE(number(again.json(), "accepted"), 0);
    QCOMPARE(number(again.json(), "left_out"), 1'200);
    QCOMPARE(number(again.json(), "sent_before"), 1'200);
    QCOMPARE(number(again.json(), "requests"), 0);
    QVERIFY(again.json()[QLatin1String("job")].isNull());
    QCOMPARE(endpoint.server().totals().requests, requests);

    QStringList words = endpoint.send(file, kForReal);
    words.removeAll(QStringLiteral("--json"));
    const CliRun told = runCli(home, words);
    QVERIFY2(told.out.contains("1200 conversions left out because OpenAI has them already"),
        told.told().constData());
}

void TestCliHistory::checkTellsWhatIsThere()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("orders.csv"), ordersCsv(20, SystemClock().nowMs()));
    const QStringList pixel{QStringLiteral("--pixel"), m_pixel};

    QCOMPARE(number(runCli(home, checkOf(endpoint, file, pixel)).json(), "ready"), 20);
    QVERIFY2(!QFile::exists(home.ledgerPath()), "a check makes no history");
    QCOMPARE(number(runCli(home, endpoint.send(file, kForReal)).json(), "accepted"), 20);

    const CliRun same = runCli(home, checkOf(endpoint, file, pixel));
    QVERIFY2(same.exitCode == 0, same.told().constData());
    QCOMPARE(number(same.json(), "left_out"), 20);
    const QJsonObject cause = same.json()[QLatin1String("causes")].toArray().first().toObject();
    QCOMPARE(cause[QLatin1String("code")].toString(), QStringLiteral("already_sent"));
    QCOMPARE(number(cause, "count"), 20);

    // Without a pixel it is a note and decides nothing; of another pixel nothing is known.
    const QJsonObject note = runCli(home, checkOf(endpoint, file, {})).json();
    QCOMPARE(number(note, "ready"), 20);
    QCOMPARE(note[QLatin1String("causes")].toArray().first()[QLatin1String("code")].toString(),
        QStringLiteral("sent_before"));
    const QJsonObject other =
        runCli(home, checkOf(endpoint, file, {QStringLiteral("--pixel"), QStringLiteral("another")})).json();
    QCOMPARE(number(other, "ready"), 20);
    QVERIFY(other[QLatin1String("causes")].toArray().isEmpty());
}

void TestCliHistory::aChangedOrderIsShownWithItsFirstVersion()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const EpochMs now = SystemClock().nowMs();
    const QString file = home.write(QStringLiteral("orders.csv"), ordersCsv(3, now));
    const CliRun sent = runCli(home, endpoint.send(file, kForReal));
    QCOMPARE(number(sent.json(), "accepted"), 3);
    const QString later = home.write(QStringLiteral("later.csv"), ordersCsv(3, now, "13.00"));
    const QJsonObject check =
        runCli(home, checkOf(endpoint, later, {QStringLiteral("--pixel"), m_pixel})).json();
    QCOMPARE(number(check, "left_out"), 3);
    const QJsonObject finding = check[QLatin1String("findings")].toArray().at(1).toObject();
    QCOMPARE(finding[QLatin1String("code")].toString(), QStringLiteral("already_sent_differs"));
    QCOMPARE(finding[QLatin1String("severity")].toString(), QStringLiteral("warning"));
    const QJsonObject earlier = finding[QLatin1String("earlier")].toObject();
    QCOMPARE(earlier[QLatin1String("job")], sent.json()[QLatin1String("job")]);
    QCOMPARE(earlier[QLatin1String("file")].toString(), file);
    QCOMPARE(number(earlier, "row"), 1);
    QVERIFY(number(earlier, "sent_ms") >= now);
    QCOMPARE(number(runCli(home, endpoint.send(later, kForReal)).json(), "requests"), 0);
}

void TestCliHistory::jobsAreListed()
{
    const CliHome home;
    const CliRun none = runCli(home, {QStringLiteral("history"), QStringLiteral("--json")});
    QVERIFY2(none.exitCode == 0, none.told().constData());
    QVERIFY(none.json()[QLatin1String("jobs")].toArray().isEmpty());
    QVERIFY(!QFile::exists(home.ledgerPath()));

    PracticeEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("orders.csv"), ordersCsv(5, SystemClock().nowMs()));
    QVERIFY(runCli(home, endpoint.send(file, {QStringLiteral("--accept-guesses")})).exitCode == 0);
    const QString job = runCli(home, endpoint.send(file, kForReal)).json()[QLatin1String("job")].toString();
    const QJsonArray jobs = runCli(home, {QStringLiteral("history"), QStringLiteral("--json")})
                                .json()[QLatin1String("jobs")]
                                .toArray();
    QCOMPARE(jobs.size(), 2);
    QStringList modes;
    for (const QJsonValue& one : jobs) {
        modes << one[QLatin1String("mode")].toString();
        QCOMPARE(one[QLatin1String("state")].toString(), QStringLiteral("done"));
        QCOMPARE(one[QLatin1String("accepted")].toInteger(), 5);
        QCOMPARE(one[QLatin1String("files")].toArray().first().toString(), file);
    }
    QVERIFY(modes.contains(QStringLiteral("live")) && modes.contains(QStringLiteral("validate_only")));
    const CliRun one = runCli(home, {QStringLiteral("history"), job});
    QVERIFY2(
        one.out.contains("5 accepted, 0 refused") && one.out.contains(job.toUtf8()), one.told().constData());
    QCOMPARE(runCli(home, {QStringLiteral("history"), QStringLiteral("j-no"), QStringLiteral("--json")})
                 .errorCode(),
        QStringLiteral("job_unknown"));
}

void TestCliHistory::aJobThatIsGivenUpIsNotResumed()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("orders.csv"), ordersCsv(5, SystemClock().nowMs()));
    endpoint.server().setFault({.fault = sandbox::Fault::Redirect});
    const CliRun broken = runCli(home, endpoint.send(file, kForReal));
    QCOMPARE(number(broken.json(), "not_sent"), 5);
    const QString job = broken.json()[QLatin1String("job")].toString();
    const CliRun given =
        runCli(home, {QStringLiteral("resume"), job, QStringLiteral("--give-up"), QStringLiteral("--json")});
    QVERIFY2(given.exitCode == 0, given.told().constData());
    QCOMPARE(given.json()[QLatin1String("state")].toString(), QStringLiteral("cancelled"));
    endpoint.server().setFault({});
    QCOMPARE(runCli(home, endpoint.resume()).errorCode(), QStringLiteral("nothing_to_resume"));
    QCOMPARE(endpoint.server().totals().accepted, 0);
}

void TestCliHistory::theSameFileIsPointedOut()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("orders.csv"), ordersCsv(5, SystemClock().nowMs()));
    const CliRun first = runCli(home, endpoint.send(file, kForReal));
    QVERIFY2(!first.err.contains("sent for real before"), first.told().constData());
    const CliRun second = runCli(home, endpoint.send(file, kForReal));
    const QByteArray job = first.json()[QLatin1String("job")].toString().toUtf8();
    const QByteArray told = "sent for real before: job " + job;
    QVERIFY2(second.err.contains(told), second.told().constData());
}

void TestCliHistory::oneOrderIsFound()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const EpochMs now = SystemClock().nowMs();
    QByteArray csv = ordersCsv(5, now);
    csv.replace("A-2,order_created", "A-2,no_such_event"); // blocked here, so never sent
    const QString file = home.write(QStringLiteral("orders.csv"), csv);
    const QString job = runCli(home, endpoint.send(file, kForReal)).json()[QLatin1String("job")].toString();
    const auto ask = [&](const QString& id) {
        return runCli(home, {QStringLiteral("history"), QStringLiteral("--id"), id, QStringLiteral("--json")})
            .json()[QLatin1String("sends")]
            .toArray();
    };
    QCOMPARE(ask(QStringLiteral("A-2")).size(), 0);
    const QJsonArray found = ask(QStringLiteral("A-3"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][QLatin1String("job")].toString(), job);
    QCOMPARE(found[0][QLatin1String("event")].toString(), QStringLiteral("order_created"));
    QCOMPARE(found[0][QLatin1String("state")].toString(), QStringLiteral("accepted"));
    QCOMPARE(found[0][QLatin1String("mode")].toString(), QStringLiteral("live"));
    QCOMPARE(found[0][QLatin1String("pixel")].toString(), m_pixel);
    QCOMPARE(found[0][QLatin1String("row")].toInteger(), 3);
    QVERIFY(found[0][QLatin1String("when_ms")].toInteger() >= now);

    // An id that is made of the order number is found by the number.
    QByteArray orders = ordersCsv(2, now);
    orders.replace("id,type", "Order,type").replace("A-", "N-");
    const QString made = home.write(QStringLiteral("made.csv"), orders);
    QCOMPARE(
        number(runCli(home,
                   endpoint.send(made,
                       kForReal + QStringList{QStringLiteral("--bind"), QStringLiteral("id=made:Order")}))
                   .json(),
            "accepted"),
        2);
    QCOMPARE(ask(QStringLiteral("N-1")).size(), 1);

    // So is one that is made of several cells, and one that stands in a template.
    orders.replace("N-", "M-");
    const auto sendAs = [&](const char* id) {
        const QString named = home.write(
            QStringLiteral("named.csv"), QByteArray(orders).replace("M-", id[0] == 'm' ? "M-" : "T-"));
        return number(
            runCli(home,
                endpoint.send(named,
                    kForReal
                        + QStringList{QStringLiteral("--bind"), QStringLiteral("id=") + QLatin1String(id)}))
                .json(),
            "accepted");
    };
    QCOMPARE(sendAs("made:Order,user.email"), 2);
    QCOMPARE(ask(QStringLiteral("M-1")).size(), 0);
    QCOMPARE(ask(QStringLiteral("M-1, person-1@example.com")).size(), 1);
    QCOMPARE(sendAs("template:shop-{Order}"), 2);
    QCOMPARE(ask(QStringLiteral("T-0")).size(), 1);
    QCOMPARE(ask(QStringLiteral("shop-T-0")).size(), 1);
}

void TestCliHistory::whatCameFromStandardInputGoesOnWithTheSameRows()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const EpochMs now = SystemClock().nowMs();
    const QByteArray csv = ordersCsv(2'500, now);
    endpoint.server().setFault(
        {.fault = sandbox::Fault::Slow, .after = 1, .times = 1, .delay = std::chrono::seconds(60)});
    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    process.setInput(csv);
    process.start(endpoint.send(QStringLiteral("-"), kForReal));
    QVERIFY(process.waitUntil([&] { return endpoint.server().totals().faults == 1; }));
    process.sendSignal(SIGKILL);
    QVERIFY(!process.finish().ended);
    endpoint.server().setFault({});

    const QStringList fed = endpoint.resume() + QStringList{QStringLiteral("--file"), QStringLiteral("-")};
    QCOMPARE(runCli(home, endpoint.resume()).errorCode(), QStringLiteral("job_input_gone"));
    const std::int64_t requests = endpoint.server().totals().requests;
    const CliRun other = runCli(home, fed, ordersCsv(2'500, now, "13.00"));
    QCOMPARE(other.errorCode(), QStringLiteral("job_plan_mismatch"));
    QCOMPARE(endpoint.server().totals().requests, requests); // nothing of the wrong rows left
    const CliRun resumed = runCli(home, fed, csv);
    QVERIFY2(resumed.exitCode == 0, resumed.told().constData());
    QCOMPARE(number(resumed.json(), "accepted"), 2'500);
    QCOMPARE(endpoint.keys().size(), std::size_t{2'500});
}

QTEST_GUILESS_MAIN(TestCliHistory)
#include "tst_cli_history.moc"
