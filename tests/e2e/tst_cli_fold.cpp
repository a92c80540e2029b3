// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A shop's export with a line for each item: from inspect to a send for real that is killed and resumed.
#include "e2e/cli_process.h"
#include "e2e/practice_endpoint.h"

#include "base/clock.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace convey;
using namespace convey::test;

namespace {

constexpr int kOrders = 3'000;

/// Orders of one, two and three lines in turn, as Shopify writes them: the order's cells in the first line.
QByteArray shopExport(EpochMs now)
{
    QByteArray csv = "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Total,Lineitem quantity,"
                     "Lineitem name,Lineitem price,Lineitem sku\n";
    for (int i = 0; i < kOrders; ++i) {
        const QByteArray name = "#" + QByteArray::number(1'000 + i);
        const QByteArray paid = QDateTime::fromMSecsSinceEpoch(now - 3'600'000 - i * 1'000, Qt::UTC)
                                    .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss +0000"))
                                    .toLatin1();
        const int lines = 1 + i % 3;
        for (int line = 0; line < lines; ++line) {
            csv += name + ',';
            csv += line == 0 ? "person" + QByteArray::number(i) + "@example.com,paid," + paid + ",EUR,"
                    + QByteArray::number(10 * lines) + ".00,5.00," + QByteArray::number(10 * lines + 5)
                    + ".00,"
                             : QByteArray(",,,,,,,");
            csv += "2,Mug " + QByteArray::number(line) + ",5.00,SKU-" + QByteArray::number(line) + '\n';
        }
    }
    return csv;
}

constexpr int kLines = kOrders * 2; // (1 + 2 + 3) / 3

const QStringList kAnswers{QStringLiteral("--set"), QStringLiteral("type=order_created"),
    QStringLiteral("--set"), QStringLiteral("action_source=phone_call"), QStringLiteral("--bind"),
    QStringLiteral("id=Name"), QStringLiteral("--bind"), QStringLiteral("fold_by=Name"),
    QStringLiteral("--accept-guesses")};

int countIn(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toInt(-1);
}

} // namespace

class TestCliFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkCountsConversionsAndLines();
    void preparedBodiesHoldAllItems();
    void aKilledSendMakesTheSameOrdersAgain();
};

void TestCliFold::checkCountsConversionsAndLines()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders.csv"), shopExport(SystemClock().nowMs()));
    const CliRun inspected =
        runCli(home, QStringList{QStringLiteral("inspect"), file, QStringLiteral("--json")});
    QVERIFY2(inspected.exitCode == 0, inspected.told().constData());

    const CliRun checked =
        runCli(home, QStringList{QStringLiteral("check"), file, QStringLiteral("--json")} + kAnswers);
    QVERIFY2(checked.exitCode == 0, checked.told().constData());
    const QJsonObject json = checked.json();
    QCOMPARE(countIn(json, "rows"), kLines);
    QCOMPARE(countIn(json, "events"), kOrders);
    QCOMPARE(countIn(json, "merged"), kLines - kOrders);
    QCOMPARE(countIn(json, "blocked"), 0);
    const CliRun told = runCli(home, QStringList{QStringLiteral("check"), file} + kAnswers);
    QVERIFY2(told.out.contains("3,000 conversions from 6,000 lines")
            || told.out.contains("3000 conversions from 6000 lines"),
        told.told().constData());
}

void TestCliFold::preparedBodiesHoldAllItems()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders.csv"), shopExport(SystemClock().nowMs()));
    const QString out = home.path(QStringLiteral("bodies.ndjson"));
    const CliRun prepared =
        runCli(home, QStringList{QStringLiteral("prepare"), file, QStringLiteral("--out"), out} + kAnswers);
    QVERIFY2(prepared.exitCode == 0, prepared.told().constData());
    qsizetype events = 0;
    qsizetype items = 0;
    for (const QByteArray& body : home.read(QStringLiteral("bodies.ndjson")).split('\n')) {
        const QJsonArray list =
            QJsonDocument::fromJson(body).object().value(QLatin1String("events")).toArray();
        events += list.size();
        for (const QJsonValue event : list)
            items += event[QLatin1String("data")][QLatin1String("contents")].toArray().size();
    }
    QCOMPARE(events, qsizetype{kOrders});
    QCOMPARE(items, qsizetype{kLines});
}

void TestCliFold::aKilledSendMakesTheSameOrdersAgain()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString file = home.write(QStringLiteral("orders.csv"), shopExport(SystemClock().nowMs()));
    // The second batch is kept, its answer does not come.
    endpoint.server().setFault(
        {.fault = sandbox::Fault::Slow, .after = 1, .times = 1, .delay = std::chrono::seconds(60)});
    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    process.start(endpoint.send(file, kAnswers + QStringList{QStringLiteral("--live")}));
    QVERIFY(process.waitUntil([&] { return endpoint.server().totals().faults > 0; }));
    process.sendSignal(SIGKILL);
    QVERIFY(!process.finish().ended);
    endpoint.server().setFault({});

    const CliRun resumed = runCli(home, endpoint.resume());
    QVERIFY2(resumed.exitCode == 0, resumed.told().constData());
    const QJsonObject json = resumed.json();
    QCOMPARE(countIn(json, "accepted"), kOrders);
    QCOMPARE(countIn(json, "events"), kOrders);
    QCOMPARE(endpoint.keys().size(), std::size_t{kOrders});
    QCOMPARE(endpoint.server().totals().refused, 0);
}

QTEST_GUILESS_MAIN(TestCliFold)
#include "tst_cli_fold.moc"
