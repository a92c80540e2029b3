// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Everything that can go wrong with a request, at the first, a middle and the last batch of a job: what the
/// job says of it, that nothing is called accepted which was not, that no second host hears of it, that it
/// ends in time, and that the job then goes on to its end.
///
/// Where each item of the references is tried:
///
///     transport.md 5
///     1, 2  requests and bodies a post       tst_transport, tst_transport_http2: onePostIsOneRequest
///     3     ordinary GOAWAY, renewed lines   tst_transport_http2: aServerThatRenewsItsConnection…
///     4     100 and 103 before the answer    tst_transport, tst_transport_http2: everyPostGetsItsOwnAnswer
///     5     redirects; CONNECT without key   here "30x to another host"; tst_transport: aRedirect…, aProxy…
///     6     odd bodies                       here "cut…", "1.2 MB…"; tst_transport: oddAnswers…
///     7     time limits, cancel              here "hangs…", "a byte at a time"; tst_transport(_http2)
///     8     TLS                              here "a certificate…"; tst_transport: aWrongCertificate…
///     9     proxies                          tst_transport: aProxy…, theProxyIsAlways…; tst_cli_proxy
///     10    bodies over 1 MB, early 413      tst_transport: aLargeBody…, anEarlyRefusal…
///     11    speed, what libcurl has          tests/bench/bench_send; tst_transport: theLinkedLibrary…
///
///     reliability.md 3
///     kill at any step, two programs, SIGTERM      tst_cli_kill, tst_cli_hardship
///     disk full, sync fails, read-only, locked,
///     damaged                                      tst_ledger_faults, at the first, a middle and the last
///                                                  batch; before the first tst_cli_bad_delivery
///     file changed, removed, unreadable            tst_resume_job, tst_cli_bad_file
///     wrong clock, jumps                           tst_ledger_faults: theClockJumps
///     no route, name or port                       tst_cli_bad_delivery: endpointThatIsDown; tst_transport
///     dropped before, during, after the body       here "closed…", "reset…", "RST…", "GOAWAY…"
///     answer lost after acceptance                 tst_cli_bad_delivery: answerThatIsLost
///     slow, cut, oversized, garbage, empty, HTML   here
///     2xx with an error or another count           here
///     sign-in page, 511                            here
///     401 403 404 405 408 413 425 429 5xx          here; waits: tst_delivery_rules
///     one bad event of many                        tst_send_state
///     GOAWAY, RST_STREAM, wrong frame, settings    here; tst_transport_http2
///
///     a gateway between                            tst_cli_haproxy
///     IPv6 broken, a congested line                tst_transport: anAddress…, aCongestedLine…
///
/// Not tried by a test: files and memory used up (ulimit), power loss.
#include "unit/jobs/faulty_server.h"
#include "unit/jobs/job_bench.h"

#include "jobs/send_plan.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

using namespace convey;
using namespace convey::test;

class TestFaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultAtEveryPlace_data();
    void everyFaultAtEveryPlace();
};

namespace {

std::string withLength(int status, std::string_view body, std::string_view more = {})
{
    return "HTTP/1.1 " + std::to_string(status) + " X\r\n" + std::string(more)
        + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

Misbehave sends(std::string bytes)
{
    return
        [bytes = std::move(bytes)](RawConnection& connection, const std::string&) { connection.send(bytes); };
}

Misbehave answers(int status, std::string body, std::string more = {})
{
    return sends(withLength(status, body, more));
}

Misbehave redirects(int status)
{
    return [status](RawConnection& connection, const std::string& other) {
        connection.send(withLength(status, "", "Location: " + other + "/v1/events\r\n"));
    };
}

MisbehaveHttp2 resets(Http2Error error)
{
    return [error](Http2Connection& connection, std::uint32_t stream) {
        connection.resetStream(stream, error);
        return true;
    };
}

MisbehaveHttp2 goesAway(bool asHandled)
{
    return [asHandled](Http2Connection& connection, std::uint32_t stream) {
        connection.goAway(asHandled ? stream : stream - 2, Http2Error::None);
        return false;
    };
}

MisbehaveHttp2 answersHalf(std::function<bool(Http2Connection&, std::uint32_t stream)> then)
{
    return [then = std::move(then)](Http2Connection& connection, std::uint32_t stream) {
        connection.sendHead(stream, 200, {{"content-length", "22"}});
        connection.sendData(stream, "{\"accepted", false);
        return then(connection, stream);
    };
}

bool waitsForClose(Http2Connection& connection, std::uint32_t)
{
    connection.below().waitForClose(std::chrono::seconds(5));
    return false;
}

FaultCase overHttp2(const char* name, MisbehaveHttp2 misbehave, bool readsBody = true)
{
    return {.name = name, .readsBody = readsBody, .http2 = std::move(misbehave)};
}

FaultCase behindCertificate(const char* name, const Certificate& certificate)
{
    return {.name = name, .stop = StopKind::Network, .certificate = certificate};
}

const std::string kUnauthorised =
    R"({"error":{"message":"Unauthorized","type":"invalid_request_error","param":null,"code":null}})";
const std::string kScopes =
    R"({"error":{"message":"Missing scopes: ads.third_party_events.write","type":"invalid_request_error"}})";
const std::string kUnknownPixel = R"({"error":{"message":"403: unknown pid","type":"server_error"}})";
const std::string kTrouble = R"({"error":{"message":"try later","type":"server_error"}})";

const std::vector<FaultCase>& faultCases()
{
    const auto nothing = [](RawConnection&, const std::string&) {};
    const std::string head = "HTTP/1.1 200 OK\r\n";
    using enum StopKind;
    static const std::vector<FaultCase> cases{
        {"closed before the body is through", None, false, nothing, false},
        {"closed without an answer", None, false, nothing},
        {"reset without an answer", None, false,
            [](RawConnection& connection, const std::string&) { connection.reset(); }},
        {"garbage", None, false, sends("\x01\x02\x03 no answer at all\r\n\r\n")},
        {"an empty 200", None, false, answers(200, "")},
        {"half a head", None, false, sends("HTTP/1.1 200 OK\r\nContent-Le")},
        {"cut by its length", None, false,
            sends(head + "Content-Length: 90\r\n\r\n{\"accepted_events\":10}")},
        {"cut in a chunk", None, false,
            sends(head + "Transfer-Encoding: chunked\r\n\r\n40\r\n{\"accepted_events\":10}")},
        {"1.2 MB without a length", Endpoint, true, sends(head + "\r\n" + std::string(1'200'000, 'x'))},
        {"1.2 MB of headers", None, false, sends(head + "X-Long: " + std::string(1'200'000, 'x'))},
        {"another count", None, true, answers(200, R"({"accepted_events":3})")},
        {"an error inside a 200", None, true, answers(200, kTrouble)},
        {"a sign-in page", Endpoint, true,
            answers(200, "<html>Sign in</html>", "Content-Type: text/html\r\n")},
        {"301 to another host", Endpoint, false, redirects(301)},
        {"302 to another host", Endpoint, false, redirects(302)},
        {"303 to another host", Endpoint, false, redirects(303)},
        {"307 to another host", Endpoint, false, redirects(307)},
        {"308 to another host", Endpoint, false, redirects(308)},
        {"401", Key, false, answers(401, kUnauthorised)},
        {"401 of a key of the wrong kind", Key, false, answers(401, kScopes)},
        {"403 unknown pixel", Pixel, false, answers(403, kUnknownPixel)},
        {"404", Endpoint, false, answers(404, "<html>not here</html>")},
        {"405", Endpoint, false, answers(405, "no")},
        {"408", None, false, answers(408, kTrouble)},
        {"413", None, false, answers(413, kTrouble)},
        {"425", None, false, answers(425, kTrouble)},
        {"429", None, false, answers(429, kTrouble)},
        {"429 with a wait of a second", None, false, answers(429, kTrouble, "Retry-After: 1\r\n")},
        {"429 with a wait that can't be read", None, false, answers(429, kTrouble, "Retry-After: soon\r\n")},
        {"429 with a wait of an hour", Network, false, answers(429, kTrouble, "Retry-After: 3600\r\n")},
        {"500", None, false, answers(500, kTrouble)},
        {"502", None, false, answers(502, "<html>Bad gateway</html>")},
        {"503", None, false, answers(503, kTrouble)},
        {"511", Endpoint, false, answers(511, "<html>Sign in</html>")},
        {"hangs after the request", None, false,
            [](RawConnection& connection, const std::string&) {
                connection.waitForClose(std::chrono::seconds(5));
            }},
        {"a byte at a time", None, false,
            [](RawConnection& connection, const std::string&) {
                for (const char c : withLength(200, R"({"accepted_events":10})")) {
                    connection.send(std::string_view(&c, 1));
                    if (connection.waitForClose(std::chrono::milliseconds(200)))
                        return;
                }
            }},
        behindCertificate("a certificate that is expired", makeCertificate({.expired = true}, &authority())),
        behindCertificate("a certificate that nobody vouches for", makeCertificate({})),
        behindCertificate("a certificate of another host",
            makeCertificate({.subjectAltName = "DNS:other.example.com"}, &authority())),
        overHttp2("RST_STREAM before the body, refused", resets(Http2Error::RefusedStream), false),
        overHttp2("RST_STREAM after the body, refused", resets(Http2Error::RefusedStream)),
        overHttp2("RST_STREAM after the body, internal error", resets(Http2Error::Internal)),
        overHttp2("RST_STREAM that asks for HTTP/1.1", resets(Http2Error::Http11Required)),
        overHttp2("GOAWAY before the body, not handled", goesAway(false), false),
        overHttp2("GOAWAY after the body, not handled", goesAway(false)),
        overHttp2("GOAWAY after the body, handled", goesAway(true)),
        overHttp2("HTTP/2 closed after the body", [](Http2Connection&, std::uint32_t) { return false; }),
        overHttp2("HTTP/2 closed in the middle of its answer",
            answersHalf([](Http2Connection&, std::uint32_t) { return false; })),
        overHttp2("RST_STREAM in the middle of the answer", answersHalf(resets(Http2Error::Internal))),
        overHttp2("HTTP/2 that stops in the middle of its answer", answersHalf(waitsForClose)),
        overHttp2("HTTP/2 that stops after the request", waitsForClose),
        overHttp2("a frame of a stream that is none",
            [](Http2Connection& connection, std::uint32_t) {
                connection.sendData(0, "data", false);
                return true;
            }),
        overHttp2("a frame of a wrong size",
            [](Http2Connection& connection, std::uint32_t) {
                connection.sendFrame(Http2Frame::Settings, 0, 0, "12345");
                return true;
            }),
    };
    return cases;
}

} // namespace

void TestFaultMatrix::everyFaultAtEveryPlace_data()
{
    QTest::addColumn<std::size_t>("fault");
    QTest::addColumn<int>("batch");
    for (std::size_t i = 0; i < faultCases().size(); ++i) {
        for (const auto& [place, batch] :
            {std::pair("first", 0), std::pair("a middle", kBatches / 2), std::pair("last", kBatches - 1)})
            QTest::addRow("%s, %s batch", faultCases()[i].name, place) << i << batch;
    }
}

void TestFaultMatrix::everyFaultAtEveryPlace()
{
    QFETCH(std::size_t, fault);
    QFETCH(int, batch);
    const FaultCase& expected = faultCases()[fault];
    RawServer other([](RawConnection& connection) { connection.readHead(); });
    FaultyServer server(other.base(), expected.speaks());
    SendBench bench;
    const Checked source = bench.open(bench.write("orders.csv", goodOrders(kEvents, bench.now())));
    SendOrder order = bench.order(source);
    order.endpoint = Endpoint::parse(server.url()).value();
    const auto means = [&] {
        SendMeans quick = bench.means();
        quick.maxInFlight = 1;
        quick.curl.proxy.mode = ProxySettings::Mode::None;
        quick.curl.idleLimit = kIdleLimit;
        quick.curl.totalBase = kTotalLimit;
        quick.curl.slowestUplink = 1'000'000'000;
        quick.curl.extraCaPem = authority().certificatePem;
        return quick;
    };
    SendMeans first = means();
    // Five batches of ten events, whatever an event's size.
    EventSource events(source.request.table, source.request.recipe, order.pixelId,
        Ledger::open(bench.ledgerPath(), bench.now()).value().printer());
    const SendPlan whole = planSend(events, source.result->verdicts).value();
    first.largestBody = whole.batches.front().jsonBytes / kBatches + 15;
    server.misbehaveAt(&expected, batch);

    QElapsedTimer clock;
    clock.start();
    const Result<SendReport> report = runSend(order, std::move(first));
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    QVERIFY2(clock.elapsed() < kPatienceMs, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(server.hasMisbehaved());
    QVERIFY(!report->failure);
    QCOMPARE(text(stopKindName(report->end.stop)), text(stopKindName(expected.stop)));
    QCOMPARE(report->events(), std::uint64_t{kEvents});
    // Nothing is called accepted but what was answered well.
    QVERIFY(report->accepted <= server.accepted().size());
    QCOMPARE(report->refused, std::uint64_t{0});
    QCOMPARE(report->unknown > 0, expected.isLost);
    // What stopped it has words of its own.
    QCOMPARE(stopError(report->end).has_value(), expected.stop != StopKind::None);
    if (expected.stop == StopKind::None)
        QCOMPARE(report->accepted + report->unknown, std::uint64_t{kEvents});
    QCOMPARE(other.connections(), 0);
    const bool isDone = report->accepted == kEvents;
    QCOMPARE(bench.job(report->jobId).state, isDone ? JobState::Done : JobState::Stopped);

    server.behave();
    if (!isDone) {
        const Result<SendReport> resumed =
            runResume({.jobId = report->jobId, .endpoint = order.endpoint}, means());
        QVERIFY(resumed);
        QCOMPARE(countsOf(*resumed), QStringLiteral("accepted 50"));
    }
    const std::map<std::string, int> accepted = server.accepted();
    QCOMPARE(accepted.size(), std::size_t{kEvents});
    // And taken once: none of these faults comes behind a good answer.
    QVERIFY(std::ranges::all_of(accepted, [](const auto& entry) { return entry.second == 1; }));
    QVERIFY(Ledger::open(bench.ledgerPath(), bench.now()).value().integrityCheck());
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_fault_matrix.moc"
