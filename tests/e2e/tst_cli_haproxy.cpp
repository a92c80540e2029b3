// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A real haproxy between convey-cli and the endpoint, as a company's gateway stands there: it speaks both
/// versions of HTTP, turns requests away with pages of its own, and is started anew while answers are out.
/// Every event arrives once by its key.
#include "e2e/cli_process.h"
#include "e2e/order_file.h"
#include "e2e/practice_endpoint.h"
#include "support/raw_server.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace convey;
using namespace convey::test;

namespace {

constexpr int kStartMs = 20'000;
constexpr std::int64_t kOrders = 5'000;

std::uint16_t freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : std::uint16_t{0};
}

class Haproxy
{
public:
    Haproxy(const CliHome& home, int backend, const QByteArray& offers, const QByteArray& rules)
        : m_port(freePort())
    {
        const Certificate authority = makeCertificate({.commonName = "Gateway", .isAuthority = true});
        const Certificate own = makeCertificate({}, &authority);
        m_caFile =
            home.write(QStringLiteral("gateway-ca.pem"), QByteArray::fromStdString(authority.certificatePem));
        const QString pem = home.write(
            QStringLiteral("gateway.pem"), QByteArray::fromStdString(own.certificatePem + own.keyPem));
        m_config = home.write(QStringLiteral("haproxy.cfg"),
            "defaults\n  mode http\n  timeout connect 2s\n  timeout client 20s\n  timeout server 20s\n"
            "backend counts\n  stick-table type ip size 10 expire 1h store http_req_cnt\n"
            "backend endpoint\n  server sandbox 127.0.0.1:"
                + QByteArray::number(backend)
                + " ssl verify none\n"
                  "frontend gateway\n  bind 127.0.0.1:"
                + QByteArray::number(m_port) + " ssl crt " + pem.toUtf8() + " alpn " + offers
                + "\n  http-request track-sc0 src table counts\n" + rules + "  default_backend endpoint\n");
        start();
    }
    ~Haproxy() { kill(); }
    Haproxy(const Haproxy&) = delete;
    Haproxy& operator=(const Haproxy&) = delete;

    void start()
    {
        m_process.start(
            QStringLiteral(HAPROXY_PROGRAM), {QStringLiteral("-db"), QStringLiteral("-f"), m_config});
        QVERIFY(m_process.waitForStarted(kStartMs));
        QVERIFY(QTest::qWaitFor(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, m_port);
                return socket.waitForConnected(200);
            },
            kStartMs));
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(kStartMs);
    }

    [[nodiscard]] QStringList send(const QString& file) const
    {
        return {QStringLiteral("send"), file, QStringLiteral("--live"), QStringLiteral("--bind"),
            QStringLiteral("consent=consent"), QStringLiteral("--pixel"), QStringLiteral("practice-pixel"),
            QStringLiteral("--endpoint"), QStringLiteral("https://127.0.0.1:%1").arg(m_port),
            QStringLiteral("--ca-file"), m_caFile, QStringLiteral("--json")};
    }

private:
    std::uint16_t m_port;
    QString m_caFile;
    QString m_config;
    QProcess m_process;
};

} // namespace

class TestCliHaproxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventArrivesOnce_data();
    void everyEventArrivesOnce();
    void aGatewayThatIsStartedAnewLosesNothing();
};

void TestCliHaproxy::everyEventArrivesOnce_data()
{
    QTest::addColumn<QByteArray>("offers");
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<int>("turnedAway");
    QTest::newRow("over HTTP/2") << QByteArray("h2,http/1.1") << QByteArray() << 0;
    QTest::newRow("over HTTP/1.1") << QByteArray("http/1.1") << QByteArray() << 0;
    QTest::newRow("two requests get a page that says 503")
        << QByteArray("h2,http/1.1")
        << QByteArray("  http-request return status 503 content-type text/html string \"<html>Busy</html>\" "
                      "if { sc0_http_req_cnt(counts) le 2 }\n")
        << 2;
    QTest::newRow("one request gets no answer but a closed line")
        << QByteArray("http/1.1")
        << QByteArray("  http-request reject if { sc0_http_req_cnt(counts) eq 2 }\n") << 1;
}

void TestCliHaproxy::everyEventArrivesOnce()
{
    QFETCH(QByteArray, offers);
    QFETCH(QByteArray, rules);
    QFETCH(int, turnedAway);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const Haproxy gateway(home, endpoint.server().port(), offers, rules);
    if (QTest::currentTestFailed())
        return;
    const OrderFile orders = makeOrders(kOrders, SystemClock().nowMs());
    const CliRun run = runCli(home, gateway.send(home.write(QStringLiteral("orders.csv"), orders.csv)));
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QCOMPARE(run.json()[QLatin1String("accepted")].toInteger(), kOrders);
    QVERIFY(endpoint.keys() == orders.sendable);
    const sandbox::Totals totals = endpoint.server().totals();
    QCOMPARE(totals.duplicates, std::int64_t{0});
    // libcurl may lose the line over an early answer, and another request with it.
    QVERIFY(run.json()[QLatin1String("requests")].toInteger() >= totals.requests + turnedAway);
}

void TestCliHaproxy::aGatewayThatIsStartedAnewLosesNothing()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    Haproxy gateway(home, endpoint.server().port(), "h2,http/1.1", {});
    if (QTest::currentTestFailed())
        return;
    const OrderFile orders = makeOrders(kOrders, SystemClock().nowMs());
    // The second batch is kept, and its answer is still out when the gateway goes.
    endpoint.server().setFault(
        {.fault = sandbox::Fault::Slow, .after = 1, .times = 1, .delay = std::chrono::seconds(20)});
    CliProcess sending(home);
    sending.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    sending.start(gateway.send(home.write(QStringLiteral("orders.csv"), orders.csv)));
    QVERIFY(sending.waitUntil([&] { return endpoint.server().totals().faults == 1; }));
    gateway.kill();
    gateway.start();
    const CliRun run = sending.finish();
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QCOMPARE(run.json()[QLatin1String("accepted")].toInteger(), kOrders);
    QVERIFY(endpoint.keys() == orders.sendable);
    QCOMPARE(endpoint.server().totals().accepted, kOrders);
}

QTEST_GUILESS_MAIN(TestCliHaproxy)
#include "tst_cli_haproxy.moc"
