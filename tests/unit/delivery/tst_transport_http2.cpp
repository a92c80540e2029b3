// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The transport against servers that break HTTP/2 in every way that was thought of: frames made by hand.
/// tst_transport has HTTP/1.1 and all that is the same for both.
#include "support/http2_connection.h"
#include "support/test_text.h"
#include "unit/delivery/numbered_posts.h"

#include "delivery/curl_transport.h"
#include "delivery/outcome.h"

#include <QTest>

#include <functional>
#include <optional>
#include <set>

using namespace convey;
using namespace convey::test;

namespace {

constexpr std::string_view kHalfAnAnswer = "{\"accept";

/// What a server does to a request instead of answering it; false ends the connection.
struct Http2Misdeed
{
    const char* name;
    bool atTheHead; ///< before the body has come
    std::function<bool(Http2Connection&, std::uint32_t stream)> commit;
};

const std::vector<Http2Misdeed>& http2Misdeeds()
{
    using enum Http2Error;
    const auto resets = [](Http2Error error) {
        return [error](Http2Connection& c, std::uint32_t stream) {
            c.resetStream(stream, error);
            return true;
        };
    };
    const auto goesAway = [](bool asHandled) {
        return [asHandled](Http2Connection& c, std::uint32_t stream) {
            c.goAway(asHandled ? stream : stream - 2, None);
            return false;
        };
    };
    static const std::vector<Http2Misdeed> all{
        {"refuses the stream at its head", true, resets(RefusedStream)},
        {"refuses the stream after its body", false, resets(RefusedStream)},
        {"asks for HTTP/1.1 at the head", true, resets(Http11Required)},
        {"asks for HTTP/1.1 after the body", false, resets(Http11Required)},
        {"breaks the stream off at its head", true, resets(Cancel)},
        {"breaks the stream off after its body", false, resets(Internal)},
        {"says calm down", false, resets(EnhanceYourCalm)},
        {"goes away at the head, stream not handled", true, goesAway(false)},
        {"goes away after the body, stream not handled", false, goesAway(false)},
        {"goes away after the body, stream handled", false, goesAway(true)},
        {"closes at the head", true, [](Http2Connection&, std::uint32_t) { return false; }},
        {"closes after the body", false, [](Http2Connection&, std::uint32_t) { return false; }},
        {"resets the line after the body", false,
            [](Http2Connection& c, std::uint32_t) {
                c.below().reset();
                return false;
            }},
        {"sends data of no stream", false,
            [](Http2Connection& c, std::uint32_t) {
                c.sendData(0, "data", false);
                return true;
            }},
        {"sends settings of a wrong size", false,
            [](Http2Connection& c, std::uint32_t) {
                c.sendFrame(Http2Frame::Settings, 0, 0, "12345");
                return true;
            }},
        {"sends a field section that can't be unpacked", false,
            [](Http2Connection& c, std::uint32_t stream) {
                c.sendFrame(Http2Frame::Headers, 4, stream, "\xFF\xFF\xFF\xFF\xFF\xFF\xFF");
                return true;
            }},
        {"speaks HTTP/1.1 all the same", false,
            [](Http2Connection& c, std::uint32_t) {
                c.below().send("HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n{\"accepted_events\": 1}");
                return false;
            }},
        {"says less than it announced", false,
            [](Http2Connection& c, std::uint32_t stream) {
                c.sendHead(stream, 200, {{"content-length", "500"}});
                c.sendData(stream, kHalfAnAnswer, true);
                return true;
            }},
        {"breaks its answer off", false,
            [](Http2Connection& c, std::uint32_t stream) {
                c.sendHead(stream, 200, {{"content-length", "500"}});
                c.sendData(stream, kHalfAnAnswer, false);
                c.resetStream(stream, Internal);
                return true;
            }},
        {"closes in the middle of its answer", false,
            [](Http2Connection& c, std::uint32_t stream) {
                c.sendHead(stream, 200, {{"content-length", "500"}});
                c.sendData(stream, kHalfAnAnswer, false);
                return false;
            }},
    };
    return all;
}

CurlOptions trusting(const Certificate& authority)
{
    CurlOptions options;
    options.extraCaPem = authority.certificatePem;
    return options;
}

} // namespace

class TestTransportHttp2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_library.emplace(); }
    void onePostIsOneRequest_data();
    void onePostIsOneRequest();
    void aServerThatRenewsItsConnectionLosesNothing_data();
    void aServerThatRenewsItsConnectionLosesNothing();
    void everyPostGetsItsOwnAnswer();
    void aSilentServerEndsWithTheTimeLimit_data();
    void aSilentServerEndsWithTheTimeLimit();
    void aFloodOfSettingsComesToAnEnd();
    void cancelStopsOneStreamAndLeavesTheOthers();
    void aRedirectIsNeverFollowed();

private:
    std::optional<CurlLibrary> m_library{};
    Certificate m_authority = makeCertificate({.commonName = "Practice CA", .isAuthority = true});
    Certificate m_certificate = makeCertificate({}, &m_authority);
};

void TestTransportHttp2::onePostIsOneRequest_data()
{
    QTest::addColumn<std::size_t>("misdeed");
    QTest::addColumn<bool>("keptAlive");
    QTest::addColumn<int>("inFlight");
    for (std::size_t misdeed = 0; misdeed < http2Misdeeds().size(); ++misdeed) {
        for (const bool keptAlive : {false, true}) {
            for (const int inFlight : {1, 4})
                QTest::addRow("server %s, %s, %d in flight", http2Misdeeds()[misdeed].name,
                    keptAlive ? "second request of a connection" : "fresh connection", inFlight)
                    << misdeed << keptAlive << inFlight;
        }
    }
}

void TestTransportHttp2::onePostIsOneRequest()
{
    QFETCH(std::size_t, misdeed);
    QFETCH(bool, keptAlive);
    QFETCH(int, inFlight);
    // Each fresh connection takes a look at all authorities of the system: 40 of them are for hard-tests.
    const int posts = qEnvironmentVariableIsSet("CONVEY_HARD") ? 40 : 6;
    const Http2Misdeed& deed = http2Misdeeds()[misdeed];
    RawServer server(
        [&deed, keptAlive](RawConnection& connection) {
            Http2Connection http(connection);
            std::optional<std::uint32_t> good;
            while (const auto arrival = http.next()) {
                if (keptAlive && !good)
                    good = arrival->stream;
                if (good == arrival->stream) {
                    if (arrival->isWhole)
                        http.answer(arrival->stream, 200, kAccepted);
                } else if (arrival->isWhole != deed.atTheHead && !deed.commit(http, arrival->stream)) {
                    return;
                }
            }
        },
        m_certificate, RawServer::Offers::Http2);
    CurlOptions options = trusting(m_authority);
    options.idleLimit = 300ms; // a connection that libcurl gave up is not closed by it
    auto transport = transportWith(std::move(options));
    const std::map<int, Ended> done = postMany(*transport, server.eventsUrl(), posts, inFlight, 200'000);
    transport.reset();
    server.finish();

    std::set<int> arrived;
    for (const std::string& body : server.completeBodies())
        QVERIFY2(arrived.insert(numberIn(body)).second, "one body arrived twice");
    QVERIFY2(server.heads() <= posts, qPrintable(QString::number(server.heads())));
    QVERIFY(server.heads() > 0);
    int mayHaveArrived = 0;
    int accepted = 0;
    for (const auto& [number, ended] : done) {
        const Outcome outcome = judge(ended, 1);
        QVERIFY2(outcome.state != OutcomeState::Refused && outcome.state != OutcomeState::Postponed,
            ended.detail.c_str());
        QVERIFY2(ended.took < 5s, qPrintable(QString::number(ended.took.count())));
        accepted += outcome.state == OutcomeState::Accepted ? 1 : 0;
        if (outcome.state == OutcomeState::Accepted)
            QVERIFY(arrived.contains(number));
        else
            QVERIFY(outcome.retryable);
        if (outcome.state == OutcomeState::NotDelivered)
            QVERIFY2(!arrived.contains(number), "a body arrived that was called not delivered");
        else
            ++mayHaveArrived;
    }
    QVERIFY(server.bodies() <= mayHaveArrived);
    QVERIFY(keptAlive || accepted == 0);
}

void TestTransportHttp2::aServerThatRenewsItsConnectionLosesNothing_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("leavesItOpen");
    QTest::addColumn<int>("inFlight");
    for (const int inFlight : {1, 4}) {
        QTest::addRow("after each answer, %d in flight", inFlight) << 1 << false << inFlight;
        QTest::addRow("after each answer, left open, %d in flight", inFlight) << 1 << true << inFlight;
        QTest::addRow("every 3 requests, %d in flight", inFlight) << 3 << false << inFlight;
        QTest::addRow("every 3 requests, left open, %d in flight", inFlight) << 3 << true << inFlight;
    }
}

void TestTransportHttp2::aServerThatRenewsItsConnectionLosesNothing()
{
    QFETCH(int, requests);
    QFETCH(bool, leavesItOpen);
    QFETCH(int, inFlight);
    constexpr int kPosts = 24;
    RawServer server(
        [=](RawConnection& connection) {
            Http2Connection http(connection);
            std::set<std::uint32_t> taken;
            int answered = 0;
            while (const auto arrival = http.next()) {
                if (!arrival->isWhole) {
                    if (static_cast<int>(taken.size()) < requests)
                        taken.insert(arrival->stream);
                    continue;
                }
                if (!taken.contains(arrival->stream))
                    continue; // behind the last stream that the server named: it is not taken
                http.answer(arrival->stream, 200, kAccepted);
                if (++answered < requests)
                    continue;
                http.goAway(*taken.rbegin(), Http2Error::None);
                if (!leavesItOpen)
                    return connection.closeInOrder();
            }
        },
        m_certificate, RawServer::Offers::Http2);
    const auto transport = transportWith(trusting(m_authority));
    int rest = kPosts;
    for (int round = 0; rest > 0 && round < kPosts; ++round) {
        const std::map<int, Ended> done = postMany(*transport, server.eventsUrl(), rest, inFlight, 50'000);
        for (const auto& [number, ended] : done) {
            const Outcome outcome = judge(ended, 1);
            // What met the end of a connection is repeated; nothing waits for its time limit.
            QVERIFY2(ended.took < 10s, qPrintable(QString::number(ended.took.count())));
            QVERIFY2(outcome.state == OutcomeState::Accepted || outcome.retryable, ended.detail.c_str());
            rest -= outcome.state == OutcomeState::Accepted ? 1 : 0;
        }
    }
    QCOMPARE(rest, 0);
    QVERIFY(server.connections() >= kPosts / requests / inFlight);
}

void TestTransportHttp2::everyPostGetsItsOwnAnswer()
{
    RawServer server(
        [](RawConnection& connection) {
            Http2Connection http(connection);
            while (const auto arrival = http.next()) {
                if (!arrival->isWhole) {
                    http.sendHead(arrival->stream, 103, {{"link", "</a.css>; rel=preload"}});
                    continue;
                }
                http.answer(arrival->stream, 200,
                    R"({"accepted_events":1,"n":)" + std::to_string(numberIn(arrival->body)) + "}");
            }
        },
        m_certificate, RawServer::Offers::Http2);
    const auto transport = transportWith(trusting(m_authority));
    for (const auto& [number, ended] : postMany(*transport, server.eventsUrl(), 24, 4, 1'000)) {
        QCOMPARE(ended.status, 200);
        QCOMPARE(numberIn(ended.body), number);
        QCOMPARE(judge(ended, 1).state, OutcomeState::Accepted);
    }
    QCOMPARE(server.connections(), 1);
}

void TestTransportHttp2::aSilentServerEndsWithTheTimeLimit_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<EndReason>("reason");
    QTest::addColumn<OutcomeState>("state");
    QTest::newRow("says nothing after the request: the idle limit")
        << "mute" << EndReason::IdleTimeout << OutcomeState::Unknown;
    QTest::newRow("stops in the middle of its answer: the idle limit")
        << "halfway" << EndReason::IdleTimeout << OutcomeState::Unknown;
    QTest::newRow("lets no more of the body come: the idle limit")
        << "full" << EndReason::IdleTimeout << OutcomeState::NotDelivered;
    QTest::newRow("one byte at a time: the total limit")
        << "drip" << EndReason::TotalTimeout << OutcomeState::Unknown;
}

void TestTransportHttp2::aSilentServerEndsWithTheTimeLimit()
{
    QFETCH(QString, server);
    QFETCH(EndReason, reason);
    QFETCH(OutcomeState, state);
    RawServer raw(
        [&](RawConnection& connection) {
            const bool isFull = server == QLatin1String("full");
            Http2Connection http(connection, isFull ? 10'000 : 16'000'000);
            while (const auto arrival = http.next()) {
                if (!arrival->isWhole)
                    continue;
                if (server != QLatin1String("mute"))
                    http.sendHead(arrival->stream, 200);
                if (server == QLatin1String("halfway"))
                    http.sendData(arrival->stream, kHalfAnAnswer, false);
                while (!connection.waitForClose(server == QLatin1String("drip") ? 100ms : 5s))
                    http.sendData(arrival->stream, " ", false);
                return;
            }
        },
        m_certificate, RawServer::Offers::Http2);
    CurlOptions options = trusting(m_authority);
    options.idleLimit = 400ms;
    options.totalBase = 900ms;
    options.slowestUplink = 1'000'000'000;
    const auto transport = transportWith(std::move(options));
    const Ended ended = postOne(*transport, raw.eventsUrl(), 300'000);
    QCOMPARE(ended.reason, reason);
    const Outcome outcome = judge(ended, 1);
    QCOMPARE(outcome.reason, OutcomeReason::TimedOut);
    QCOMPARE(outcome.state, state);
    QVERIFY(outcome.retryable);
    QVERIFY2(ended.took >= 300ms && ended.took < 10s, qPrintable(QString::number(ended.took.count())));
}

void TestTransportHttp2::aFloodOfSettingsComesToAnEnd()
{
    RawServer server(
        [](RawConnection& connection) {
            Http2Connection http(connection);
            while (const auto arrival = http.next()) {
                if (!arrival->isWhole)
                    continue;
                for (int i = 0; i < 20'000; ++i)
                    http.sendFrame(Http2Frame::Settings, 0, 0, {});
                http.answer(arrival->stream, 200, kAccepted);
            }
        },
        m_certificate, RawServer::Offers::Http2);
    const auto transport = transportWith(trusting(m_authority));
    const Ended ended = postOne(*transport, server.eventsUrl(), 50'000);
    const Outcome outcome = judge(ended, 1);
    QVERIFY(outcome.state == OutcomeState::Accepted || outcome.state == OutcomeState::Unknown);
    QVERIFY2(ended.took < 5s, qPrintable(QString::number(ended.took.count())));
    QCOMPARE(server.bodies(), 1);
}

void TestTransportHttp2::cancelStopsOneStreamAndLeavesTheOthers()
{
    RawServer server(
        [](RawConnection& connection) {
            Http2Connection http(connection);
            std::vector<std::uint32_t> waiting;
            while (const auto arrival = http.next()) {
                if (!arrival->isWhole)
                    continue;
                const int number = numberIn(arrival->body);
                if (number == 3) { // the last one: now those that wait, but for the first
                    for (const std::uint32_t stream : waiting)
                        http.answer(stream, 200, kAccepted);
                    http.answer(arrival->stream, 200, kAccepted);
                } else if (number > 0) {
                    waiting.push_back(arrival->stream);
                }
            }
        },
        m_certificate, RawServer::Offers::Http2);
    const auto transport = transportWith(trusting(m_authority));
    std::vector<RequestId> ids;
    for (int i = 0; i < 3; ++i)
        ids.push_back(transport->post(requestTo(server.eventsUrl(), numberedBody(i, 500))));
    QTRY_VERIFY_WITH_TIMEOUT((static_cast<void>(transport->wait(1ms)), server.bodies() == 3), 5000);
    transport->cancel(ids[0]);
    const std::vector<Ended> first = transport->wait(10s);
    QCOMPARE(first.size(), std::size_t{1});
    QCOMPARE(first.front().reason, EndReason::Cancelled);
    QCOMPARE(judge(first.front(), 1).state, OutcomeState::Unknown);

    transport->post(requestTo(server.eventsUrl(), numberedBody(3, 500)));
    std::size_t others = 0;
    while (others < 3) {
        const std::vector<Ended> ended = transport->wait(10s);
        QVERIFY(!ended.empty());
        for (const Ended& end : ended)
            QCOMPARE(judge(end, 1).state, OutcomeState::Accepted);
        others += ended.size();
    }
    QCOMPARE(server.connections(), 1);
}

void TestTransportHttp2::aRedirectIsNeverFollowed()
{
    RawServer elsewhere([](RawConnection& c) { c.readRequest(); });
    RawServer server(
        [&](RawConnection& connection) {
            Http2Connection http(connection);
            while (const auto arrival = http.next()) {
                if (arrival->isWhole)
                    http.answer(arrival->stream, 307, "", {{"location", elsewhere.eventsUrl()}});
            }
        },
        m_certificate, RawServer::Offers::Http2);
    const auto transport = transportWith(trusting(m_authority));
    const Outcome outcome = judge(postOne(*transport, server.eventsUrl()), 1);
    QCOMPARE(outcome.state, OutcomeState::Refused);
    QCOMPARE(outcome.reason, OutcomeReason::NotAnApi);
    QCOMPARE(server.heads(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

QTEST_GUILESS_MAIN(TestTransportHttp2)
#include "tst_transport_http2.moc"
