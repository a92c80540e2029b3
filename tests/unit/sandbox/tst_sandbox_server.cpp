// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "raw_client.h"
#include "sandbox_client.h"
#include "support/test_text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace convey;
using namespace convey::sandbox;
using namespace convey::sandbox::test;
using convey::test::text;

namespace {

Options withFault(FaultPlan plan)
{
    Options options;
    options.fault = plan;
    return options;
}

Options withTls()
{
    Options options;
    options.tls = true;
    return options;
}

std::string rawPost(const std::string& json)
{
    return "POST " + kEventsTarget + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
        + std::string(kPracticeKey) + "\r\nContent-Type: application/json\r\nContent-Length: "
        + std::to_string(json.size()) + "\r\n\r\n" + json;
}

} // namespace

class TestSandboxServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectionIsKept();
    void manyConnectionsAtOnce();
    void faultsHaveNames();
    void faultsStrikeByPlan_data();
    void faultsStrikeByPlan();
    void faultyAnswers_data();
    void faultyAnswers();
    void aClosedConnectionCarriesNoByte_data();
    void aClosedConnectionCarriesNoByte();
    void aCutAnswerEndsEarly();
    void aSlowAnswerTakesItsTime();
    void stoppingEndsASlowAnswer();
    void anotherPlanEndsASlowAnswer();

    void tlsSpeaksToTheRightAuthorityOnly();
    void tlsFaultsCloseTheConnection();
    void aTakenPortIsNamed();
    void anAddressIsReleasedAtTheStop();
};

void TestSandboxServer::aConnectionIsKept()
{
    Practice practice;
    RawClient raw(practice.server->port());
    QVERIFY(raw.isConnected());
    for (int at = 0; at < 20; ++at) {
        QVERIFY(raw.write(rawPost(body({order()}))));
        QVERIFY(raw.readUntil("{\"accepted_events\":1}").starts_with("HTTP/1.1 200"));
    }
    // No length and no chunks: no body (RFC 9112, section 6.3), answered and not waited for.
    QVERIFY(raw.write("POST /v1/events?pid=practice-pixel HTTP/1.1\r\nHost: a\r\n\r\n"));
    QVERIFY(raw.readUntil("\"code\":null}}").starts_with("HTTP/1.1 401"));
    QCOMPARE(practice.server->totals().requests, 21);
}

void TestSandboxServer::manyConnectionsAtOnce()
{
    constexpr int kClients = 8;
    constexpr int kRequests = 40;
    Practice practice;
    std::vector<std::future<int>> clients;
    for (int client = 0; client < kClients; ++client)
        clients.push_back(std::async(std::launch::async, [client, port = practice.server->port()] {
            httplib::Client http("127.0.0.1", port);
            http.set_keep_alive(true);
            http.set_tcp_nodelay(true);
            int good = 0;
            for (int at = 0; at < kRequests; ++at) {
                // Every other id is shared by all clients.
                const std::string id =
                    at % 2 == 0 ? std::to_string(at) : std::to_string(client) + '_' + std::to_string(at);
                const auto result = post(http, body({order({{"id", inQuotes(id)}})}));
                good += result && result->status == 200 ? 1 : 0;
            }
            return good;
        }));
    int good = 0;
    for (auto& client : clients)
        good += client.get();
    QCOMPARE(good, kClients * kRequests);
    const Totals totals = practice.server->totals();
    QCOMPARE(totals.accepted, kRequests / 2 + kClients * kRequests / 2);
    QCOMPARE(totals.duplicates, (kClients - 1) * kRequests / 2);
}

void TestSandboxServer::faultsHaveNames()
{
    QCOMPARE(faultNames().size(), std::size_t{13});
    for (const std::string_view name : faultNames()) {
        const auto fault = faultFromName(name);
        QVERIFY(fault.has_value());
        QCOMPARE(text(faultName(*fault)), text(name));
    }
    QVERIFY(faultFromName("close_after_accept") == Fault::CloseAfterAccept);
    QVERIFY(faultFromName("slow") == Fault::Slow);
    QVERIFY(!faultFromName("Close").has_value());
}

void TestSandboxServer::faultsStrikeByPlan_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("every");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("hits");
    QTest::newRow("all") << 0 << 1 << 0 << "xxxxxxxx";
    QTest::newRow("every third") << 0 << 3 << 0 << "..x..x..";
    QTest::newRow("after two") << 2 << 1 << 0 << "..xxxxxx";
    QTest::newRow("once") << 0 << 1 << 1 << "x.......";
    QTest::newRow("after two, every other, twice") << 2 << 2 << 2 << "...x.x..";
}

void TestSandboxServer::faultsStrikeByPlan()
{
    QFETCH(int, after);
    QFETCH(int, every);
    QFETCH(int, times);
    QFETCH(QString, hits);
    const FaultPlan plan{.fault = Fault::Error500, .after = after, .every = every, .times = times};
    Practice practice(withFault(plan));
    QString seen;
    for (int at = 0; at < 8; ++at) {
        const auto result = post(*practice.client, body({order()}));
        QVERIFY(result);
        seen += result->status == 500 ? u'x' : u'.';
    }
    QCOMPARE(seen, hits);
    QCOMPARE(practice.server->totals().faults, hits.count(u'x'));

    practice.server->setFault({});
    QCOMPARE(post(*practice.client, body({order()}))->status, 200);
    practice.server->setFault({.fault = Fault::Error429, .after = 1});
    QCOMPARE(post(*practice.client, body({order()}))->status, 200);
    QCOMPARE(post(*practice.client, body({order()}))->status, 429);
}

void TestSandboxServer::faultyAnswers_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("contentType");
    QTest::addColumn<QString>("inBody");
    QTest::addColumn<int>("kept");
    const auto row = [](Fault fault, int status, const char* type, const char* inBody, int kept) {
        QTest::newRow(std::string(faultName(fault)).c_str())
            << static_cast<int>(fault) << status << QString::fromLatin1(type) << QString::fromLatin1(inBody)
            << kept;
    };
    row(Fault::Error500, 500, "application/json", "server_error", 0);
    row(Fault::Error503, 503, "application/json", "overloaded", 0);
    row(Fault::Error429, 429, "application/json", "rate_limit_error", 0);
    row(Fault::Error413, 413, "text/html; charset=utf-8", "Too Large", 0);
    row(Fault::Html, 200, "text/html; charset=utf-8", "<html>", 0);
    row(Fault::Empty, 200, "", "", 0);
    row(Fault::WrongCount, 200, "application/json", "{\"accepted_events\":1}", 2);
    row(Fault::Redirect, 307, "", "", 0);
    row(Fault::None, 200, "application/json", "{\"accepted_events\":2}", 2);
}

void TestSandboxServer::faultyAnswers()
{
    QFETCH(int, fault);
    QFETCH(int, status);
    QFETCH(QString, contentType);
    QFETCH(QString, inBody);
    QFETCH(int, kept);
    Practice practice(withFault({.fault = static_cast<Fault>(fault)}));
    const auto result = post(*practice.client, body({order(), order({{"id", R"("order_2")"}})}));
    QVERIFY(result);
    QCOMPARE(result->status, status);
    QCOMPARE(text(result->get_header_value("Content-Type")), contentType);
    QVERIFY2(text(result->body).contains(inBody), result->body.c_str());
    QCOMPARE(result->body.empty(), inBody.isEmpty());
    QCOMPARE(result->has_header("Retry-After"), fault == static_cast<int>(Fault::Error503));
    QCOMPARE(result->has_header("Location"), fault == static_cast<int>(Fault::Redirect));
    if (fault == static_cast<int>(Fault::Error503))
        QCOMPARE(text(result->get_header_value("Retry-After")), QStringLiteral("1"));
    if (fault == static_cast<int>(Fault::Redirect))
        QCOMPARE(text(result->get_header_value("Location")), text(kRedirectPath));
    const Journal journal = practice.server->journal();
    QCOMPARE(journal.totals.accepted, kept);
    QCOMPARE(journal.totals.liveRequests, 1);
    QCOMPARE(journal.totals.faults, fault == static_cast<int>(Fault::None) ? 0 : 1);
    QCOMPARE(journal.requests[0].status, status);
}

void TestSandboxServer::aClosedConnectionCarriesNoByte_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("kept");
    QTest::newRow("close") << static_cast<int>(Fault::Close) << 0;
    QTest::newRow("close after accept") << static_cast<int>(Fault::CloseAfterAccept) << 1;
}

void TestSandboxServer::aClosedConnectionCarriesNoByte()
{
    QFETCH(int, fault);
    QFETCH(int, kept);
    Practice practice(withFault({.fault = static_cast<Fault>(fault), .times = 1}));
    RawClient raw(practice.server->port());
    QVERIFY(raw.write(rawPost(body({order()}))));
    bool endedWell = false;
    QCOMPARE(text(raw.readToEnd(endedWell)), QString());
    QVERIFY(endedWell);
    QCOMPARE(practice.server->totals().accepted, kept);
    QCOMPARE(practice.server->journal().requests[0].status, 0);

    // The repeat finds what the first try left behind.
    RawClient again(practice.server->port());
    QVERIFY(again.write(rawPost(body({order()}))));
    QVERIFY(again.readUntil("{\"accepted_events\":1}").starts_with("HTTP/1.1 200"));
    QCOMPARE(practice.server->totals().accepted, 1);
    QCOMPARE(practice.server->totals().duplicates, kept);
}

void TestSandboxServer::aCutAnswerEndsEarly()
{
    Practice practice(withFault({.fault = Fault::Cut}));
    RawClient raw(practice.server->port());
    QVERIFY(raw.write(rawPost(body({order()}))));
    bool endedWell = false;
    const QString all = text(raw.readToEnd(endedWell));
    QVERIFY(endedWell);
    QVERIFY(all.startsWith(u"HTTP/1.1 200"));
    QVERIFY(all.contains(u"Content-Length: 121\r\n"));
    QVERIFY(all.endsWith(u"\r\n\r\n{\"accepted_events\":1}"));
    QCOMPARE(practice.server->totals().accepted, 1);
}

void TestSandboxServer::aSlowAnswerTakesItsTime()
{
    constexpr std::chrono::milliseconds kDelay{150};
    Practice practice(withFault({.fault = Fault::Slow, .delay = kDelay}));
    QElapsedTimer timer;
    timer.start();
    const auto result = post(*practice.client, body({order()}));
    QVERIFY(timer.elapsed() >= kDelay.count());
    QVERIFY(result);
    QCOMPARE(text(result->body), QStringLiteral(R"({"accepted_events":1})"));
}

void TestSandboxServer::anotherPlanEndsASlowAnswer()
{
    Practice practice(withFault({.fault = Fault::Slow, .delay = std::chrono::hours(1)}));
    auto slow = std::async(std::launch::async, [&practice] {
        const auto result = post(*practice.client, body({order()}));
        return result ? result->status : 0;
    });
    QTRY_COMPARE(practice.server->totals().accepted, 1);
    practice.server->setFault({});
    QCOMPARE(slow.get(), 200);
}

void TestSandboxServer::stoppingEndsASlowAnswer()
{
    Practice practice(withFault({.fault = Fault::Slow, .delay = std::chrono::hours(1)}));
    auto slow = std::async(std::launch::async,
        [&practice] { return static_cast<bool>(post(*practice.client, body({order()}))); });
    QTRY_COMPARE(practice.server->totals().accepted, 1);
    practice.server->stop();
    slow.get();
    QVERIFY(!practice.server->isRunning());
    practice.server->stop();
    QCOMPARE(practice.server->totals().accepted, 1);
}

void TestSandboxServer::tlsSpeaksToTheRightAuthorityOnly()
{
    Practice practice(withTls());
    Practice stranger(withTls());
    QVERIFY(practice.server->baseUrl().starts_with("https://127.0.0.1:"));
    QTemporaryDir folder;
    const auto authority = [&folder](const char* name, const std::string& pem) {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(pem)) < 0)
            return std::string();
        return toUtf8(file.fileName());
    };
    const std::string right = authority("right.pem", practice.server->caPem());
    const std::string wrong = authority("wrong.pem", stranger.server->caPem());
    for (const char* host : {"127.0.0.1", "localhost"}) {
        httplib::SSLClient client(host, practice.server->port());
        client.set_hostname_addr_map({{"localhost", "127.0.0.1"}}); // a bare system may not know the name
        client.set_ca_cert_path(right);
        client.enable_server_certificate_verification(true);
        const auto result = client.Post(kEventsTarget, bearer(), body({order()}), "application/json");
        QVERIFY2(result, httplib::to_string(result.error()).c_str());
        QCOMPARE(result->status, 200);
    }
    httplib::SSLClient distrustful("127.0.0.1", practice.server->port());
    distrustful.set_ca_cert_path(wrong);
    distrustful.enable_server_certificate_verification(true);
    const auto refused = distrustful.Get("/sandbox/journal");
    QVERIFY(!refused);
    QVERIFY(refused.error() == httplib::Error::SSLServerVerification);
    QCOMPARE(practice.server->totals().requests, 2);

    QVERIFY(Practice().server->caPem().empty());
}

void TestSandboxServer::tlsFaultsCloseTheConnection()
{
    Practice practice(withTls());
    httplib::SSLClient client("127.0.0.1", practice.server->port());
    client.enable_server_certificate_verification(false);
    for (const Fault fault : {Fault::Close, Fault::CloseAfterAccept, Fault::Cut}) {
        practice.server->setFault({.fault = fault});
        QVERIFY(!client.Post(kEventsTarget, bearer(), body({order()}), "application/json"));
    }
    practice.server->setFault({});
    QVERIFY(client.Post(kEventsTarget, bearer(), body({order()}), "application/json"));
    QCOMPARE(practice.server->totals().faults, 3);
    QCOMPARE(practice.server->totals().duplicates, 2);
}

void TestSandboxServer::aTakenPortIsNamed()
{
    Practice practice;
    Options options;
    options.port = practice.server->port();
    const auto second = Server::start(std::move(options));
    QVERIFY(!second);
    QVERIFY(second.error().code == ErrorCode::PortTaken);
    QCOMPARE(second.error().found, practice.server->port());
    QVERIFY(!second.error().detail.empty());
}

void TestSandboxServer::anAddressIsReleasedAtTheStop()
{
    Practice practice;
    QVERIFY(post(*practice.client, body({order()})));
    const int port = practice.server->port();
    practice.server->stop();
    RawClient late(port);
    QVERIFY(!late.isConnected());
    Options options;
    options.port = port;
    const auto next = Server::start(std::move(options));
    QVERIFY(next);
    QCOMPARE((*next)->port(), port);
    QCOMPARE(text((*next)->eventsUrl()), QStringLiteral("http://127.0.0.1:%1/v1/events").arg(port));
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandbox_server.moc"
