// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// `convey-cli sandbox`, as a person starts it for practice: one process serves, another sends to it.
#include "e2e/order_file.h"
#include "e2e/practice_endpoint.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace convey;
using namespace convey::test;

class TestCliSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultStarts_data();
    void everyFaultStarts();
    void practiceNeedsNoKeyOfItsOwn_data();
    void practiceNeedsNoKeyOfItsOwn();
    void ownPixelAndKeyAreAskedFor();
    void fixedPortIsTaken();
    void takenPortSaysSo();
    void plainWordsWithoutJson();

private:
    /// Starts it and waits for its document; false when none comes.
    [[nodiscard]] static bool startServing(CliProcess& process, const QStringList& more);
    [[nodiscard]] static QJsonObject documentOf(const CliProcess& process);
    [[nodiscard]] static CliRun interrupt(CliProcess& process);
};

bool TestCliSandbox::startServing(CliProcess& process, const QStringList& more)
{
    process.start(QStringList{QStringLiteral("sandbox"), QStringLiteral("--json")} + more);
    return process.waitUntil([&] { return process.out().endsWith('\n'); });
}

QJsonObject TestCliSandbox::documentOf(const CliProcess& process)
{
    return CliRun{.ended = false, .exitCode = -1, .out = process.out(), .err = {}}.json();
}

CliRun TestCliSandbox::interrupt(CliProcess& process)
{
    process.sendSignal(SIGINT);
    return process.finish(10'000);
}

void TestCliSandbox::everyFaultStarts_data()
{
    QTest::addColumn<QString>("fault");
    for (const std::string_view name : sandbox::faultNames())
        QTest::newRow(name.data()) << QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

void TestCliSandbox::everyFaultStarts()
{
    QFETCH(QString, fault);
    const CliHome home;
    CliProcess process(home);
    QVERIFY(startServing(process, {QStringLiteral("--fault"), fault}));
    const CliRun run = interrupt(process);
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QCOMPARE(
        shapeFault(run.json(), {{"url", JsonKind::Text}, {"pixel", JsonKind::Text}, {"key", JsonKind::Text}}),
        QString());
    QCOMPARE(run.err, QByteArray());
}

void TestCliSandbox::practiceNeedsNoKeyOfItsOwn_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void TestCliSandbox::practiceNeedsNoKeyOfItsOwn()
{
    QFETCH(bool, tls);
    const CliHome home;
    const QString caFile = home.path(QStringLiteral("ca.pem"));
    CliProcess server(home);
    QVERIFY(startServing(server, tls ? QStringList{QStringLiteral("--ca-out"), caFile} : QStringList()));
    const QJsonObject practice = documentOf(server);
    const QString url = practice[QLatin1String("url")].toString();
    QVERIFY(url.startsWith(tls ? QStringLiteral("https://127.0.0.1:") : QStringLiteral("http://127.0.0.1:")));

    const QString file = home.write(QStringLiteral("orders.csv"), makeOrders(20, SystemClock().nowMs()).csv);
    CliProcess send(home);
    send.setVariable(QStringLiteral("CONVEY_API_KEY"), practice[QLatin1String("key")].toString());
    // As a person who knows other programs does it, too.
    if (tls)
        send.setVariable(QStringLiteral("SSL_CERT_FILE"), caFile);
    send.start(
        {QStringLiteral("send"), file, QStringLiteral("--pixel"), practice[QLatin1String("pixel")].toString(),
            QStringLiteral("--endpoint"), url + QStringLiteral("/v1/events"), QStringLiteral("--live"),
            QStringLiteral("--accept-guesses"), QStringLiteral("--json")});
    const CliRun sent = send.finish();
    QVERIFY2(sent.exitCode == 0, sent.told().constData());
    QCOMPARE(sent.json()[QLatin1String("accepted")].toInteger(), 20);
    QCOMPARE(interrupt(server).exitCode, 0);
}

void TestCliSandbox::ownPixelAndKeyAreAskedFor()
{
    const CliHome home;
    const QString key = home.write(QStringLiteral("key"), "sk-made-up\n");
    CliProcess server(home);
    QVERIFY(startServing(
        server, {QStringLiteral("--pixel"), QStringLiteral("px_own"), QStringLiteral("--key-file"), key}));
    const QJsonObject practice = documentOf(server);
    QCOMPARE(practice[QLatin1String("pixel")].toString(), QStringLiteral("px_own"));
    QVERIFY(!server.out().contains("sk-made-up"));
    const QString file = home.write(QStringLiteral("orders.csv"), makeOrders(4, SystemClock().nowMs()).csv);
    const QStringList send{QStringLiteral("send"), file, QStringLiteral("--pixel"), QStringLiteral("px_own"),
        QStringLiteral("--endpoint"), practice[QLatin1String("url")].toString(),
        QStringLiteral("--accept-guesses"), QStringLiteral("--json")};
    const CliRun withOther = runCli(home, send);
    QVERIFY2(withOther.exitCode == 4, withOther.told().constData());
    const CliRun withOwn = runCli(home, send + QStringList{QStringLiteral("--key-file"), key});
    QVERIFY2(withOwn.exitCode == 0, withOwn.told().constData());
    QCOMPARE(interrupt(server).exitCode, 0);
}

void TestCliSandbox::fixedPortIsTaken()
{
    const CliHome home;
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    CliProcess process(home);
    QVERIFY(startServing(process, {QStringLiteral("--port"), QString::number(port)}));
    QCOMPARE(QUrl(documentOf(process)[QLatin1String("url")].toString()).port(), static_cast<int>(port));
    QCOMPARE(interrupt(process).exitCode, 0);
}

void TestCliSandbox::takenPortSaysSo()
{
    const CliHome home;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const CliRun run = runCli(home,
        {QStringLiteral("sandbox"), QStringLiteral("--json"), QStringLiteral("--port"),
            QString::number(other.serverPort())});
    QVERIFY2(run.exitCode == 2, run.told().constData());
    QCOMPARE(run.errorCode(), QStringLiteral("port_taken"));
    QVERIFY2(run.err.contains(QByteArray::number(other.serverPort())), run.told().constData());
}

void TestCliSandbox::plainWordsWithoutJson()
{
    const CliHome home;
    CliProcess process(home);
    process.start({QStringLiteral("sandbox")});
    QVERIFY(process.waitUntil([&] { return process.out().count('\n') == 3; }));
    const CliRun run = interrupt(process);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("http://127.0.0.1:"), run.told().constData());
    QVERIFY2(run.out.contains("practice-pixel"), run.told().constData());
    QVERIFY2(run.out.contains(practiceKey().toUtf8()), run.told().constData());
}

QTEST_GUILESS_MAIN(TestCliSandbox)
#include "tst_cli_sandbox.moc"
