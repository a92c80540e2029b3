// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/raw_server.h"
#include "support/test_text.h"
#include "unit/delivery/numbered_posts.h"

#include "delivery/curl_transport.h"
#include "delivery/outcome.h"
#include "delivery/proxy.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <charconv>
#include <functional>
#include <future>
#include <map>
#include <optional>
#include <set>
#include <thread>

using namespace convey;
using namespace convey::test;
using namespace std::chrono_literals;

namespace {

/// What a server does to a request instead of answering it.
struct Misdeed
{
    const char* name;
    std::function<void(RawConnection&)> commit;
};

const std::vector<Misdeed>& misdeeds()
{
    static const std::vector<Misdeed> all{
        {"closes after the request", [](RawConnection& c) { c.readRequest(); }},
        {"resets after the request",
            [](RawConnection& c) {
                c.readRequest();
                c.reset();
            }},
        {"closes after the head", [](RawConnection& c) { c.readHead(); }},
        {"closes in the middle of the body",
            [](RawConnection& c) {
                if (c.readHead())
                    c.readPartOfBody(100'000);
            }},
        {"resets in the middle of the body",
            [](RawConnection& c) {
                if (c.readHead())
                    c.readPartOfBody(100'000);
                c.reset();
            }},
        {"says garbage",
            [](RawConnection& c) {
                c.readRequest();
                c.send("\x16\x03\x01\x02 this is no answer\r\n\r\n");
            }},
        {"holds, then closes",
            [](RawConnection& c) {
                c.readRequest();
                c.waitForClose(20ms);
            }},
        {"cuts its answer",
            [](RawConnection& c) {
                c.readRequest();
                c.send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"accept");
            }},
        {"answers and closes",
            [](RawConnection& c) {
                if (c.readRequest())
                    c.answer(200, kAccepted);
            }},
    };
    return all;
}

} // namespace

class TestTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLinkedLibraryHasWhatIsNeeded();
    void aPostIsOneCleanRequest();
    void aConnectionIsUsedAgain();
    void onePostIsOneRequest_data();
    void onePostIsOneRequest();
    void everyPostGetsItsOwnAnswer_data();
    void everyPostGetsItsOwnAnswer();
    void aRedirectIsNeverFollowed_data();
    void aRedirectIsNeverFollowed();
    void aQuotedKeyIsNotHandedOn();
    void oddAnswersAreReadForWhatTheyAre_data();
    void oddAnswersAreReadForWhatTheyAre();
    void anEarlyRefusalIsReadBeforeTheBodyIsThrough();
    void aLargeBodyDoesNotWaitForAContinue();
    void everyTimeLimitEndsWithItsOwnReason_data();
    void everyTimeLimitEndsWithItsOwnReason();
    void cancelStopsOneAndLeavesTheOthers();
    void aCongestedLineIsLeftAtOnce();
    void anAddressThatNobodyListensOnCostsLittle();
    void wakeEndsAWaitFromAnotherThread();
    void aWrongCertificateSeesNoRequest_data();
    void aWrongCertificateSeesNoRequest();
    void anExtraAuthorityIsTrusted_data();
    void anExtraAuthorityIsTrusted();
    void anUnusableExtraAuthorityIsAnError();
    void aProxyThatRefusesNeverSeesTheKey_data();
    void aProxyThatRefusesNeverSeesTheKey();
    void theProxyIsAlwaysOurChoice();
    void aKeyWithALineBreakNeverLeaves();
    void plainHttpLeavesThisComputerNever();

private:
    std::optional<CurlLibrary> m_library;
};

void TestTransport::initTestCase()
{
    // Not before: QtTest takes SIGPIPE for itself when it starts.
    m_library.emplace();
}

void TestTransport::theLinkedLibraryHasWhatIsNeeded()
{
    QVERIFY(m_library->isUsable());
}

void TestTransport::aPostIsOneCleanRequest()
{
    RawServer server([](RawConnection& c) {
        while (c.readRequest())
            c.answer(200, kAccepted, "Date: Sat, 21 Nov 2026 04:06:21 GMT\r\nRetry-After: 7\r\n");
    });
    const auto transport = transportWith();
    const Ended ended = postOne(*transport, server.eventsUrl(), 300);
    QCOMPARE(ended.reason, EndReason::Finished);
    QCOMPARE(ended.status, 200);
    QCOMPARE(text(ended.body), text(kAccepted));
    QCOMPARE(ended.given, 300);
    QCOMPARE(ended.size, 300);
    QCOMPARE(text(ended.date), QStringLiteral("Sat, 21 Nov 2026 04:06:21 GMT"));
    QCOMPARE(text(ended.retryAfter), QStringLiteral("7"));
    QVERIFY(ended.detail.empty());
    QCOMPARE(judge(ended, 1).state, OutcomeState::Accepted);
    const std::string head = server.allHeads().front();
    QVERIFY(head.starts_with("POST /v1/events?pid=pixel-1 HTTP/1.1\r\n"));
    QVERIFY(head.find("\r\nAuthorization: Bearer " + std::string(kKey) + "\r\n") != std::string::npos);
    QVERIFY(head.find("\r\nContent-Type: application/json\r\n") != std::string::npos);
    QVERIFY(head.find("\r\nUser-Agent: convey/") != std::string::npos);
    for (const char* absent : {"Expect:", "Accept-Encoding:", "Cookie:", "Transfer-Encoding:"})
        QVERIFY2(head.find(absent) == std::string::npos, absent);
    QCOMPARE(text(server.completeBodies().front()), text(*numberedBody(0, 300)));
}

void TestTransport::aConnectionIsUsedAgain()
{
    RawServer server([](RawConnection& c) {
        while (c.readRequest())
            c.answer(200, kAccepted);
    });
    const auto transport = transportWith();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(judge(postOne(*transport, server.eventsUrl()), 1).state, OutcomeState::Accepted);
    QCOMPARE(server.connections(), 1);
}

void TestTransport::onePostIsOneRequest_data()
{
    QTest::addColumn<int>("misdeed");
    QTest::addColumn<bool>("keptAlive");
    QTest::addColumn<int>("inFlight");
    for (int misdeed = 0; misdeed < static_cast<int>(misdeeds().size()); ++misdeed) {
        for (const bool keptAlive : {false, true}) {
            for (const int inFlight : {1, 4}) {
                QTest::addRow("server %s, %s, %d in flight",
                    misdeeds()[static_cast<std::size_t>(misdeed)].name,
                    keptAlive ? "second request of a connection" : "fresh connection", inFlight)
                    << misdeed << keptAlive << inFlight;
            }
        }
    }
}

void TestTransport::onePostIsOneRequest()
{
    QFETCH(int, misdeed);
    QFETCH(bool, keptAlive);
    QFETCH(int, inFlight);
    constexpr int kPosts = 40;
    const auto& commit = misdeeds()[static_cast<std::size_t>(misdeed)].commit;
    RawServer server([&commit, keptAlive](RawConnection& c) {
        if (keptAlive) {
            if (!c.readRequest())
                return;
            c.answer(200, kAccepted);
        }
        commit(c);
    });
    auto transport = transportWith();
    const std::map<int, Ended> done = postMany(*transport, server.eventsUrl(), kPosts, inFlight, 300'000);
    transport.reset();
    server.finish();

    std::set<int> arrived;
    for (const std::string& body : server.completeBodies())
        QVERIFY2(arrived.insert(numberIn(body)).second, "one body arrived twice");
    QVERIFY2(server.heads() <= kPosts, qPrintable(QString::number(server.heads())));
    int mayHaveArrived = 0;
    for (const auto& [number, ended] : done) {
        const Outcome outcome = judge(ended, 1);
        QVERIFY(outcome.state != OutcomeState::Refused && outcome.state != OutcomeState::Postponed);
        if (outcome.state == OutcomeState::Accepted)
            QVERIFY(arrived.contains(number));
        if (outcome.state == OutcomeState::NotDelivered)
            QVERIFY2(!arrived.contains(number), "a body arrived that was called not delivered");
        else
            ++mayHaveArrived;
    }
    QVERIFY(server.bodies() <= mayHaveArrived);
}

void TestTransport::everyPostGetsItsOwnAnswer_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("100 Continue unasked") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
    QTest::newRow("103 Early Hints") << QByteArray(
        "HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n");
    QTest::newRow("both") << QByteArray(
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nRetry-After: 99\r\n\r\n");
}

void TestTransport::everyPostGetsItsOwnAnswer()
{
    QFETCH(QByteArray, before);
    RawServer server([&before](RawConnection& c) {
        while (c.readRequest()) {
            c.send({before.constData(), static_cast<std::size_t>(before.size())});
            c.answer(200, R"({"accepted_events":1,"n":)" + std::to_string(numberIn(c.body())) + "}");
        }
    });
    const auto transport = transportWith();
    for (const auto& [number, ended] : postMany(*transport, server.eventsUrl(), 12, 1, 1'000)) {
        QCOMPARE(ended.status, 200);
        QCOMPARE(numberIn(ended.body), number);
        QVERIFY(ended.retryAfter.empty());
        QCOMPARE(judge(ended, 1).state, OutcomeState::Accepted);
    }
}

void TestTransport::aRedirectIsNeverFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d to another server", status) << status;
}

void TestTransport::aRedirectIsNeverFollowed()
{
    QFETCH(int, status);
    RawServer elsewhere([](RawConnection& c) { c.readRequest(); });
    RawServer server([&](RawConnection& c) {
        while (c.readRequest())
            c.answer(status, "", "Location: " + elsewhere.eventsUrl() + "\r\n");
    });
    auto transport = transportWith();
    const Ended ended = postOne(*transport, server.eventsUrl());
    const Outcome outcome = judge(ended, 1);
    QCOMPARE(ended.status, status);
    QCOMPARE(outcome.state, OutcomeState::Refused);
    QCOMPARE(outcome.reason, OutcomeReason::NotAnApi);
    QVERIFY(!outcome.retryable);
    transport.reset();
    server.finish();
    QCOMPARE(server.heads(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestTransport::aQuotedKeyIsNotHandedOn()
{
    RawServer server([&](RawConnection& c) {
        while (c.readRequest())
            c.answer(401,
                R"({"error":{"message":"Incorrect API key provided: )" + std::string(kKey) + R"(, and again )"
                    + std::string(kKey) + R"("}})");
    });
    const auto transport = transportWith();
    const Ended ended = postOne(*transport, server.eventsUrl());
    QCOMPARE(ended.status, 401);
    QVERIFY(ended.body.find(kKey) == std::string::npos);
    QCOMPARE(
        text(judge(ended, 1).answer.message), QStringLiteral("Incorrect API key provided: …, and again …"));
}

void TestTransport::oddAnswersAreReadForWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<OutcomeState>("state");
    QTest::addColumn<OutcomeReason>("reason");
    const auto unknown = OutcomeState::Unknown;
    const QByteArray ok("HTTP/1.1 200 OK\r\n");
    const QByteArray big(1'200'000, 'x');
    QTest::newRow("cut by length") << ok + "Content-Length: 90\r\n\r\n{\"accepted_events\":1}" << unknown
                                   << OutcomeReason::ConnectionLost;
    QTest::newRow("cut in a chunk") << ok + "Transfer-Encoding: chunked\r\n\r\n40\r\n{\"accepted_events\":1}"
                                    << unknown << OutcomeReason::ConnectionLost;
    QTest::newRow("two lengths, the last one right")
        << ok + "Content-Length: 5\r\nContent-Length: 21\r\n\r\n{\"accepted_events\":1}"
        << OutcomeState::Accepted << OutcomeReason::None;
    QTest::newRow("two lengths, the last one short")
        << ok + "Content-Length: 21\r\nContent-Length: 9\r\n\r\n{\"accepted_events\":1}" << unknown
        << OutcomeReason::AnswerUnreadable;
    QTest::newRow("empty") << ok + "Content-Length: 0\r\n\r\n" << unknown << OutcomeReason::AnswerUnreadable;
    QTest::newRow("a page") << ok + "Content-Length: 21\r\n\r\n<html>Sign in!</html>" << unknown
                            << OutcomeReason::NotAnApi;
    QTest::newRow("another count") << ok + "Content-Length: 21\r\n\r\n{\"accepted_events\":2}" << unknown
                                   << OutcomeReason::CountWrong;
    QTest::newRow("1.2 MB with its length")
        << ok + "Content-Length: 1200000\r\n\r\n" + big << unknown << OutcomeReason::AnswerTooLarge;
    QTest::newRow("1.2 MB without a length") << ok + "\r\n" + big << unknown << OutcomeReason::AnswerTooLarge;
    QTest::newRow("1.2 MB of headers") << ok + "X-Long: " + big << unknown << OutcomeReason::ConnectionLost;
    QTest::newRow("no header at all")
        << QByteArray("{\"accepted_events\":1}") << unknown << OutcomeReason::ConnectionLost;
}

void TestTransport::oddAnswersAreReadForWhatTheyAre()
{
    QFETCH(QByteArray, answer);
    QFETCH(OutcomeState, state);
    QFETCH(OutcomeReason, reason);
    RawServer server([&](RawConnection& c) {
        if (c.readRequest())
            c.send({answer.constData(), static_cast<std::size_t>(answer.size())});
    });
    const auto transport = transportWith();
    const Ended ended = postOne(*transport, server.eventsUrl());
    const Outcome outcome = judge(ended, 1);
    QCOMPARE(outcome.state, state);
    QCOMPARE(outcome.reason, reason);
    QVERIFY(ended.body.size() <= 1'000'000);
    QCOMPARE(server.heads(), 1);
}

void TestTransport::anEarlyRefusalIsReadBeforeTheBodyIsThrough()
{
    RawServer server([](RawConnection& c) {
        if (!c.readHead())
            return;
        c.answer(413, "too much", "Connection: close\r\n");
        c.waitForClose(5s);
    });
    const auto transport = transportWith();
    const Ended ended = postOne(*transport, server.eventsUrl(), 30'000'000);
    QCOMPARE(ended.status, 413);
    QVERIFY(ended.given < ended.size);
    const Outcome outcome = judge(ended, 1);
    QCOMPARE(outcome.state, OutcomeState::Refused);
    QCOMPARE(outcome.reason, OutcomeReason::TooLarge);
}

void TestTransport::aLargeBodyDoesNotWaitForAContinue()
{
    RawServer server([](RawConnection& c) {
        while (c.readRequest())
            c.answer(200, kAccepted);
    });
    const auto transport = transportWith();
    const Ended ended = postOne(*transport, server.eventsUrl(), 1'100'000);
    QCOMPARE(judge(ended, 1).state, OutcomeState::Accepted);
    const std::vector<std::string> heads = server.allHeads();
    QCOMPARE(heads.size(), std::size_t{1});
    QVERIFY2(!QByteArray::fromStdString(heads.front()).toLower().contains("expect:"), heads.front().c_str());
}

void TestTransport::everyTimeLimitEndsWithItsOwnReason_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<EndReason>("reason");
    QTest::addColumn<OutcomeState>("state");
    QTest::newRow("one byte at a time: the total limit")
        << "drip" << EndReason::TotalTimeout << OutcomeState::Unknown;
    QTest::newRow("hangs after the request: the idle limit")
        << "hang" << EndReason::IdleTimeout << OutcomeState::Unknown;
    QTest::newRow("stops reading: the idle limit")
        << "deaf" << EndReason::IdleTimeout << OutcomeState::NotDelivered;
    QTest::newRow("never speaks TLS: the connect limit")
        << "mute" << EndReason::ConnectTimeout << OutcomeState::NotDelivered;
}

void TestTransport::everyTimeLimitEndsWithItsOwnReason()
{
    QFETCH(QString, server);
    QFETCH(EndReason, reason);
    QFETCH(OutcomeState, state);
    RawServer raw([&](RawConnection& c) {
        if (server == QLatin1String("mute") || server == QLatin1String("deaf")) {
            if (server == QLatin1String("deaf"))
                c.readHead();
            // The bytes of the body are not taken, so that the window of the connection closes.
            c.holdUntilStop(5s);
            return;
        }
        if (!c.readRequest())
            return;
        if (server == QLatin1String("drip"))
            c.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        while (!c.waitForClose(server == QLatin1String("drip") ? 100ms : 5s))
            c.send(" ");
    });
    CurlOptions options;
    options.connectLimit = 300ms;
    options.idleLimit = 400ms;
    options.totalBase = 900ms;
    options.slowestUplink = 1'000'000'000;
    const auto transport = transportWith(std::move(options));
    const bool mute = server == QLatin1String("mute");
    const std::string url =
        mute ? "https://127.0.0.1:" + std::to_string(raw.port()) + "/v1/events" : raw.eventsUrl();
    // More than the buffers of both ends can hold, so that a deaf server is noticed.
    const Ended ended = postOne(*transport, url, server == QLatin1String("deaf") ? 30'000'000 : 200);
    QCOMPARE(ended.reason, reason);
    const Outcome outcome = judge(ended, 1);
    QCOMPARE(outcome.reason, OutcomeReason::TimedOut);
    QCOMPARE(outcome.state, state);
    QVERIFY(outcome.retryable);
    QVERIFY2(ended.took >= 250ms && ended.took < 10s, qPrintable(QString::number(ended.took.count())));
}

void TestTransport::cancelStopsOneAndLeavesTheOthers()
{
    std::promise<void> cancelled;
    RawServer server([isCancelled = cancelled.get_future().share()](RawConnection& c) {
        while (c.readRequest()) {
            if (numberIn(c.body()) == 0) {
                c.waitForClose(10s);
                return;
            }
            isCancelled.wait_for(20s);
            c.answer(200, kAccepted);
        }
    });
    const auto transport = transportWith();
    std::vector<RequestId> ids;
    for (int i = 0; i < 3; ++i)
        ids.push_back(transport->post(requestTo(server.eventsUrl(), numberedBody(i, 500))));
    QTRY_VERIFY_WITH_TIMEOUT((static_cast<void>(transport->wait(1ms)), server.bodies() == 3), 5000);

    QElapsedTimer timer;
    timer.start();
    transport->cancel(ids[0]);
    const std::vector<Ended> first = transport->wait(10s);
    cancelled.set_value();
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(first.size(), std::size_t{1});
    QCOMPARE(first.front().id, ids[0]);
    QCOMPARE(first.front().reason, EndReason::Cancelled);
    QCOMPARE(judge(first.front(), 1).state, OutcomeState::Unknown);
    transport->cancel(ids[0]);

    std::size_t others = 0;
    while (others < 2) {
        const std::vector<Ended> ended = transport->wait(10s);
        QVERIFY(!ended.empty());
        for (const Ended& end : ended)
            QCOMPARE(judge(end, 1).state, OutcomeState::Accepted);
        others += ended.size();
    }
}

void TestTransport::aCongestedLineIsLeftAtOnce()
{
    RawServer server([](RawConnection& c) {
        if (!c.readHead())
            return;
        std::string some;
        while (c.readBytes(1'024, some) && !c.waitForClose(50ms)) { }
    });
    const auto transport = transportWith();
    const RequestId id = transport->post(requestTo(server.eventsUrl(), numberedBody(0, 8'000'000)));
    QTRY_VERIFY_WITH_TIMEOUT((static_cast<void>(transport->wait(1ms)), server.heads() == 1), 5000);
    QVERIFY(transport->wait(300ms).empty()); // slow is no fault
    QElapsedTimer timer;
    timer.start();
    transport->cancel(id);
    const std::vector<Ended> ended = transport->wait(10s);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(ended.size(), std::size_t{1});
    QCOMPARE(ended.front().reason, EndReason::Cancelled);
    QVERIFY(judge(ended.front(), 1).state != OutcomeState::Accepted);
    QCOMPARE(server.bodies(), 0);
}

void TestTransport::anAddressThatNobodyListensOnCostsLittle()
{
    // The name has an IPv6 address too, on most computers, and the server has none.
    RawServer server([](RawConnection& c) {
        while (c.readRequest())
            c.answer(200, kAccepted);
    });
    std::string url = server.eventsUrl();
    url.replace(url.find("127.0.0.1"), std::string_view("127.0.0.1").size(), "localhost");
    QElapsedTimer timer;
    timer.start();
    const auto transport = transportWith();
    transport->post(requestTo(url, numberedBody(0, 500)));
    const std::vector<Ended> ended = transport->wait(10s);
    QVERIFY2(timer.elapsed() <= 5'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(ended.size(), std::size_t{1});
    QCOMPARE(judge(ended.front(), 1).state, OutcomeState::Accepted);
}

void TestTransport::wakeEndsAWaitFromAnotherThread()
{
    const auto transport = transportWith();
    QElapsedTimer timer;
    timer.start();
    std::thread other([&] { transport->wake(); });
    QVERIFY(transport->wait(20s).empty());
    other.join();
    QVERIFY(timer.elapsed() < 5'000);
    QVERIFY(transport->wait(0ms).empty());
}

void TestTransport::aWrongCertificateSeesNoRequest_data()
{
    QTest::addColumn<QString>("fault");
    for (const char* fault : {"self-signed", "unknown authority", "wrong host",
             "wrong host, right common name", "expired", "from an authority that is none"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestTransport::aWrongCertificateSeesNoRequest()
{
    QFETCH(QString, fault);
    const Certificate trusted = makeCertificate({.commonName = "Trusted CA", .isAuthority = true});
    const Certificate stranger = makeCertificate({.commonName = "Other CA", .isAuthority = true});
    Certificate served;
    if (fault == QLatin1String("self-signed"))
        served = makeCertificate({});
    else if (fault == QLatin1String("unknown authority"))
        served = makeCertificate({}, &stranger);
    else if (fault == QLatin1String("wrong host"))
        served = makeCertificate(
            {.commonName = "other.example.com", .subjectAltName = "DNS:other.example.com"}, &trusted);
    else if (fault == QLatin1String("wrong host, right common name"))
        served = makeCertificate({.subjectAltName = "DNS:other.example.com"}, &trusted);
    else if (fault == QLatin1String("expired"))
        served = makeCertificate({.expired = true}, &trusted);
    else {
        const Certificate leaf = makeCertificate({.commonName = "leaf"}, &trusted);
        served = makeCertificate({}, &leaf);
    }
    RawServer server([](RawConnection& c) { c.readRequest(); }, served);
    CurlOptions options;
    options.extraCaPem = trusted.certificatePem;
    auto transport = transportWith(std::move(options));
    const Ended ended = postOne(*transport, server.eventsUrl());
    QCOMPARE(ended.reason, EndReason::TlsFailed);
    QVERIFY(!ended.detail.empty());
    const Outcome outcome = judge(ended, 1);
    QCOMPARE(outcome.state, OutcomeState::NotDelivered);
    QCOMPARE(outcome.reason, OutcomeReason::TlsFailed);
    QVERIFY(!outcome.retryable);
    transport.reset();
    server.finish();
    QVERIFY(server.connections() > 0);
    QCOMPARE(server.heads(), 0);
}

void TestTransport::anExtraAuthorityIsTrusted_data()
{
    QTest::addColumn<bool>("asFile");
    QTest::newRow("as text") << false;
    QTest::newRow("as a file") << true;
}

void TestTransport::anExtraAuthorityIsTrusted()
{
    QFETCH(bool, asFile);
    const Certificate authority = makeCertificate({.commonName = "Company CA", .isAuthority = true});
    RawServer server(
        [](RawConnection& c) {
            while (c.readRequest())
                c.answer(200, kAccepted);
        },
        makeCertificate({}, &authority));
    QTemporaryDir dir;
    CurlOptions options;
    if (asFile) {
        const QString path = dir.filePath(QStringLiteral("company.pem"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(authority.certificatePem.data(), static_cast<qint64>(authority.certificatePem.size()));
        file.close();
        options.extraCaFile = toUtf8(path);
    } else {
        options.extraCaPem = authority.certificatePem;
    }
    const auto transport = transportWith(std::move(options));
    const std::map<int, Ended> done = postMany(*transport, server.eventsUrl(), 8, 4, 200'000);
    for (const auto& [number, ended] : done)
        QVERIFY2(judge(ended, 1).state == OutcomeState::Accepted, ended.detail.c_str());
}

void TestTransport::anUnusableExtraAuthorityIsAnError()
{
    CurlOptions noCertificate;
    noCertificate.extraCaPem = "not a certificate";
    QCOMPARE(CurlTransport::create(std::move(noCertificate)).error().code, ErrorCode::TlsFailed);
    CurlOptions noFile;
    noFile.extraCaFile = "/nowhere/company.pem";
    QCOMPARE(CurlTransport::create(std::move(noFile)).error().code, ErrorCode::FileMissing);
}

void TestTransport::aProxyThatRefusesNeverSeesTheKey_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("retryable");
    QTest::newRow("forbids") << 403 << false;
    QTest::newRow("wants a password") << 407 << false;
    QTest::newRow("can't reach the endpoint") << 502 << true;
    QTest::newRow("redirects") << 307 << false;
}

void TestTransport::aProxyThatRefusesNeverSeesTheKey()
{
    QFETCH(int, status);
    QFETCH(bool, retryable);
    RawServer proxy([&](RawConnection& c) {
        while (c.readHead())
            c.answer(
                status, "no", "Proxy-Authenticate: Basic realm=\"x\"\r\nLocation: http://127.0.0.1:1/\r\n");
    });
    CurlOptions options;
    options.proxy.mode = ProxySettings::Mode::Manual;
    options.proxy.url = "http://127.0.0.1:" + std::to_string(proxy.port());
    options.proxy.user = "somebody";
    options.proxy.password = Secret("wrong");
    auto transport = transportWith(std::move(options));
    const Ended ended = postOne(*transport, "https://convey.example.com/v1/events?pid=p");
    QCOMPARE(ended.reason, EndReason::ProxyFailed);
    QCOMPARE(ended.proxyStatus, status);
    QCOMPARE(ended.given, 0);
    const Outcome outcome = judge(ended, 1);
    QCOMPARE(outcome.state, OutcomeState::NotDelivered);
    QCOMPARE(outcome.reason, OutcomeReason::ProxyFailed);
    QCOMPARE(outcome.retryable, retryable);
    transport.reset();
    proxy.finish();
    QVERIFY(proxy.heads() >= 1 && proxy.heads() <= 2);
    for (const std::string& head : proxy.allHeads()) {
        QVERIFY(head.starts_with("CONNECT convey.example.com:443 "));
        QVERIFY(head.find("Bearer") == std::string::npos);
    }
}

void TestTransport::theProxyIsAlwaysOurChoice()
{
    RawServer proxy([](RawConnection& c) { c.readHead(); });
    const std::string address = "127.0.0.1:" + std::to_string(proxy.port());
    qputenv("https_proxy", QByteArray::fromStdString("http://somebody:secret@" + address));
    const std::string url = "https://convey.invalid/v1/events?pid=p";

    const auto byEnvironment = transportWith();
    QCOMPARE(text(chooseProxy({}, url).shown), text("http://" + address));
    QCOMPARE(postOne(*byEnvironment, url).given, 0);
    QCOMPARE(proxy.connections(), 1);

    CurlOptions none;
    none.proxy.mode = ProxySettings::Mode::None;
    const auto direct = transportWith(std::move(none));
    QCOMPARE(postOne(*direct, url).reason, EndReason::ConnectFailed);
    QCOMPARE(proxy.connections(), 1);

    // This computer's own sandbox is never looked for behind a proxy.
    QVERIFY(chooseProxy({}, "http://127.0.0.1:8080/v1/events").shown.empty());
    qunsetenv("https_proxy");
}

void TestTransport::aKeyWithALineBreakNeverLeaves()
{
    RawServer server([](RawConnection& c) { c.readRequest(); });
    const auto transport = transportWith();
    transport->post(
        {.url = server.eventsUrl(), .body = numberedBody(1, 100), .key = Secret("a\r\nHost: evil")});
    const std::vector<Ended> ended = transport->wait(5s);
    QCOMPARE(ended.size(), std::size_t{1});
    QCOMPARE(judge(ended.front(), 1).state, OutcomeState::NotDelivered);
    QVERIFY(ended.front().detail.find("evil") == std::string::npos);
    QCOMPARE(server.connections(), 0);
}

void TestTransport::plainHttpLeavesThisComputerNever()
{
    CurlOptions options;
    options.connectLimit = 30s;
    const auto transport = transportWith(std::move(options));
    // 192.0.2.0/24 is set aside for documents (RFC 5737); nothing may even be tried.
    const Ended ended = postOne(*transport, "http://192.0.2.1/v1/events?pid=p");
    QCOMPARE(ended.reason, EndReason::Other);
    QCOMPARE(ended.given, 0);
    QVERIFY(ended.took < 10s);
    QVERIFY(ended.detail.find("http") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
