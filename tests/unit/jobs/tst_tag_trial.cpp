// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "jobs/tag_trial.h"
#include "sandbox/server.h"
#include "tag/build.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace convey;
using convey::test::text;
using namespace std::chrono_literals;

namespace {

/// Answers each request with these bytes, in plain text; none: it never answers.
class ScriptedServer
{
public:
    ScriptedServer(QByteArray answer, bool closes)
        : m_answer(std::move(answer))
        , m_closes(closes)
    {
        m_isUp = m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* line = m_server.nextPendingConnection();
            QObject::connect(line, &QTcpSocket::readyRead, line, [this, line] {
                const QByteArray head = line->readAll();
                if (!head.contains("GET "))
                    return;
                ++m_requests;
                line->write(m_answer);
                if (m_closes)
                    line->disconnectFromHost();
            });
        });
    }

    [[nodiscard]] int requests() const { return m_isUp ? m_requests : -1; }
    [[nodiscard]] TagTrial trial() const
    {
        return {.url = tagUrl({.pixelId = "p", .event = "page_viewed"}),
            .server = "http://127.0.0.1:" + std::to_string(m_server.serverPort())};
    }

private:
    QTcpServer m_server{};
    QByteArray m_answer;
    bool m_closes;
    bool m_isUp = false;
    int m_requests = 0;
};

} // namespace

/// A tag is loaded once, from this computer's stand-in for OpenAI.
class TestTagTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAcceptedTagIsAnswered();
    void theRequestIsThatOfABrowserWithoutCookiesAndKeys();
    void everyAnswerIsOneRequest_data();
    void everyAnswerIsOneRequest();
    void aLineThatIsClosedEnds();
    void aSlowServerIsGivenUp();
    void answersBeforeTheAnswerArePassedOver();
    void anAnswerWithoutALengthCounts();
    void aTrialCanBeCancelled();
    void nobodyIsToldOnceItIsGone();
    void onlyAddressesThatCanBeTried_data();
    void onlyAddressesThatCanBeTried();
    void aServerThatNobodyVouchesForIsRefused();

private:
    [[nodiscard]] TagTrial trial() const
    {
        return {.url = tagUrl({.pixelId = std::string(sandbox::kPracticePixel), .event = "page_viewed"}),
            .referer = "https://user@shop.example.com/thanks?x=1#top",
            .server = m_server->baseUrl(),
            .extraCaPem = m_server->caPem()};
    }
    [[nodiscard]] static std::optional<Result<TagAnswer>> run(const TagTrial& trial)
    {
        std::optional<Result<TagAnswer>> ended;
        const TagTrialRun running(trial, [&](Result<TagAnswer> answer) { ended = std::move(answer); });
        static_cast<void>(QTest::qWaitFor([&] { return ended.has_value(); }, 10'000));
        return ended;
    }

    std::unique_ptr<sandbox::Server> m_server;
};

void TestTagTrial::init()
{
    sandbox::Options options;
    options.tls = true;
    Result<std::unique_ptr<sandbox::Server>> server = sandbox::Server::start(std::move(options));
    QVERIFY(server);
    m_server = *std::move(server);
}

void TestTagTrial::anAcceptedTagIsAnswered()
{
    const auto ended = run(trial());
    QVERIFY(ended && *ended);
    QCOMPARE((*ended)->status, 200);
    QCOMPARE(text((*ended)->contentType), QStringLiteral("image/gif"));
    QVERIFY((*ended)->isAccepted());
    QVERIFY((*ended)->bytes > 0);
    QCOMPARE(m_server->totals().imageRequests, std::int64_t{1});
    QCOMPARE(m_server->totals().requests, std::int64_t{1});
}

void TestTagTrial::theRequestIsThatOfABrowserWithoutCookiesAndKeys()
{
    QVERIFY(run(trial()));
    const sandbox::Journal journal = m_server->journal();
    QCOMPARE(journal.requests.size(), std::size_t{1});
    const sandbox::SeenRequest& seen = journal.requests.front();
    QCOMPARE(text(seen.method), QStringLiteral("GET"));
    QCOMPARE(text(seen.target),
        QStringLiteral("/v1/sdk/events?pid=practice-pixel&event=page_viewed&data%5Btype%5D=contents"));
    std::string referer;
    for (const auto& [name, value] : seen.headers) {
        QVERIFY(name != "Cookie" && name != "Authorization");
        if (name == "Referer")
            referer = value;
    }
    QCOMPARE(text(referer), QStringLiteral("https://shop.example.com/"));
}

void TestTagTrial::everyAnswerIsOneRequest_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status"); // 0 = none
    QTest::newRow("a server error") << QByteArray("HTTP/1.1 500 x\r\nContent-Length: 0\r\n\r\n") << 500;
    QTest::newRow("refused") << QByteArray("HTTP/1.1 400 x\r\nContent-Length: 2\r\n\r\n{}") << 400;
    QTest::newRow("too many requests")
        << QByteArray("HTTP/1.1 429 x\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n") << 429;
    QTest::newRow("a sign-in page") << QByteArray(
        "HTTP/1.1 200 x\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p>x")
                                    << 200;
    QTest::newRow("a redirect is not followed")
        << QByteArray("HTTP/1.1 302 x\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n") << 302;
    QTest::newRow("a password is asked for")
        << QByteArray("HTTP/1.1 401 x\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n")
        << 401;
    QTest::newRow("an endless answer")
        << QByteArray("HTTP/1.1 200 x\r\nContent-Type: image/png\r\n\r\n") + QByteArray(1 << 20, 'x') << 200;
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 0;
}

void TestTagTrial::everyAnswerIsOneRequest()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    ScriptedServer server(answer, status == 0);
    const auto ended = run(server.trial());
    QVERIFY(ended);
    QCOMPARE(*ended ? (*ended)->status : 0, status);
    QVERIFY(!*ended || !(*ended)->isAccepted());
    QCOMPARE(*ended && !(*ended)->redirectedTo.empty(), status == 302);
    QCOMPARE(server.requests(), 1);
}

void TestTagTrial::aLineThatIsClosedEnds()
{
    ScriptedServer server({}, true);
    const auto ended = run(server.trial());
    QVERIFY(ended && !*ended);
    QCOMPARE(ended->error().code, ErrorCode::TransportFailed);
    QVERIFY(!ended->error().detail.empty());
    QCOMPARE(server.requests(), 1);
}

void TestTagTrial::aSlowServerIsGivenUp()
{
    ScriptedServer server({}, false);
    TagTrial slow = server.trial();
    slow.limit = 300ms;
    const auto ended = run(slow);
    QVERIFY(ended && !*ended);
    QCOMPARE(ended->error().code, ErrorCode::TimedOut);
    QCOMPARE(server.requests(), 1);
}

void TestTagTrial::answersBeforeTheAnswerArePassedOver()
{
    const QByteArray early = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n";
    ScriptedServer server(
        early + "HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\nContent-Length: 3\r\n\r\nGIF", false);
    const auto ended = run(server.trial());
    QVERIFY(ended && *ended);
    QCOMPARE((*ended)->status, 200);
    QCOMPARE((*ended)->bytes, std::int64_t{3});
    QVERIFY((*ended)->isAccepted());

    ScriptedServer only(early, true);
    const auto cut = run(only.trial());
    QVERIFY(cut && !*cut);
    QCOMPARE(cut->error().code, ErrorCode::TransportFailed);
}

void TestTagTrial::anAnswerWithoutALengthCounts()
{
    ScriptedServer server("HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\n\r\nGIF", false);
    TagTrial open = server.trial();
    open.limit = 500ms;
    const auto ended = run(open);
    QVERIFY(ended && *ended);
    QVERIFY((*ended)->isAccepted());
    QCOMPARE((*ended)->bytes, std::int64_t{3});

    ScriptedServer empty("HTTP/1.1 204 No Content\r\n\r\n", false);
    const auto none = run(empty.trial()); // with the usual limit: it ends by itself
    QVERIFY(none && *none);
    QCOMPARE((*none)->status, 204);
}

void TestTagTrial::aTrialCanBeCancelled()
{
    ScriptedServer server({}, false);
    std::optional<Result<TagAnswer>> ended;
    TagTrialRun running(server.trial(), [&](Result<TagAnswer> answer) { ended = std::move(answer); });
    QVERIFY(QTest::qWaitFor([&] { return server.requests() == 1; }, 10'000));
    running.cancel();
    QVERIFY(ended && !*ended);
    QCOMPARE(ended->error().code, ErrorCode::Cancelled);
    ended.reset();
    running.cancel();
    QVERIFY(!ended);
}

void TestTagTrial::nobodyIsToldOnceItIsGone()
{
    int told = 0;
    {
        const TagTrialRun running(trial(), [&](const Result<TagAnswer>&) { ++told; });
    }
    QVERIFY(run(trial()));
    QCOMPARE(told, 0);
}

void TestTagTrial::onlyAddressesThatCanBeTried_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("referer");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* url, const char* referer, ErrorCode code) {
        QTest::newRow(name) << QByteArray(url) << QByteArray(referer) << static_cast<int>(code);
    };
    row("no address", "", "", ErrorCode::EndpointInvalid);
    row("a file", "file:///etc/hostname", "", ErrorCode::EndpointInvalid);
    row("with a password", "https://a:b@127.0.0.1/", "", ErrorCode::EndpointInvalid);
    row("http to another computer", "http://shop.example.com/x", "", ErrorCode::EndpointNotSecure);
    row("a referer that is no page", "https://127.0.0.1:9/x", "nonsense", ErrorCode::UsageBadValue);
    row("a referer of another kind", "https://127.0.0.1:9/x", "mailto:ada@example.com",
        ErrorCode::UsageBadValue);
    row("nobody listens", "https://127.0.0.1:9/x", "", ErrorCode::NetworkUnreachable);
}

void TestTagTrial::onlyAddressesThatCanBeTried()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, referer);
    QFETCH(int, code);
    const auto ended = run({.url = url.toStdString(), .referer = referer.toStdString()});
    QVERIFY(ended && !*ended);
    QCOMPARE(ended->error().code, static_cast<ErrorCode>(code));
    QCOMPARE(m_server->totals().requests, std::int64_t{0});
}

void TestTagTrial::aServerThatNobodyVouchesForIsRefused()
{
    TagTrial untrusted = trial();
    untrusted.extraCaPem.clear();
    const auto ended = run(untrusted);
    QVERIFY(ended && !*ended);
    QCOMPARE(ended->error().code, ErrorCode::TlsFailed);
    QCOMPARE(m_server->totals().requests, std::int64_t{0});
}

QTEST_GUILESS_MAIN(TestTagTrial)
#include "tst_tag_trial.moc"
