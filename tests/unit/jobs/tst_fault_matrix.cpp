// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Everything that can go wrong with a request, at the first, a middle and the last batch of a job: what the
/// job says of it, that nothing is called accepted which was not, that no second host hears of it, that it
/// ends in time, and that the job then goes on to its end.
///
/// Single requests, TLS and proxies are in tst_transport, a damaged, locked or full history in
/// tst_ledger_file and tst_cli_bad_delivery, at one place each. Nowhere yet: HTTP/2 frames made by hand
/// (GOAWAY, REFUSED_STREAM), a real nginx or haproxy between, a history that fails at each batch in turn.
#include "support/raw_server.h"
#include "unit/jobs/job_bench.h"

#include "jobs/send_plan.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>
#include <mutex>
#include <set>

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

constexpr int kEvents = 50;
constexpr int kBatches = 5;
constexpr std::chrono::milliseconds kIdleLimit{500};
constexpr std::chrono::milliseconds kTotalLimit{1'200};
constexpr int kPatienceMs = 15'000;

/// What the faulty answer does. `other` is the address of a second server.
using Misbehave = std::function<void(RawConnection&, const std::string& other)>;

struct FaultCase
{
    const char* name;
    StopKind stop; ///< None: the job gets over it by itself
    bool isLost; ///< the events of that batch are unknown at the end of the run
    Misbehave misbehave;
    bool readsBody = true;
};

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
    };
    return cases;
}

/// The ids of a body, by the text around them.
std::vector<std::string> idsOf(const std::string& body)
{
    constexpr std::string_view kBefore = "\"id\":\"A-";
    std::vector<std::string> ids;
    for (std::size_t at = body.find(kBefore); at != std::string::npos; at = body.find(kBefore, at + 1)) {
        const std::size_t from = at + kBefore.size() - 2;
        ids.push_back(body.substr(from, body.find('"', from) - from));
    }
    return ids;
}

/// Answers well, but for one request. What it has answered well is accepted.
class FaultyServer
{
public:
    explicit FaultyServer(std::string other)
        : m_other(std::move(other))
        , m_server([this](RawConnection& connection) { serve(connection); })
    { }

    void misbehaveAt(const FaultCase* fault, int request)
    {
        const std::lock_guard lock(m_mutex);
        m_fault = fault;
        m_at = m_requests + request;
    }

    [[nodiscard]] std::string url() const { return m_server.base() + "/v1/events"; }
    [[nodiscard]] std::map<std::string, int> accepted() const
    {
        const std::lock_guard lock(m_mutex);
        return m_accepted;
    }
    [[nodiscard]] bool hasMisbehaved() const { return m_hasMisbehaved; }

private:
    void serve(RawConnection& connection)
    {
        while (connection.readHead()) {
            const FaultCase* fault = nullptr;
            {
                const std::lock_guard lock(m_mutex);
                if (m_requests++ == m_at)
                    fault = m_fault;
            }
            if (fault && !fault->readsBody) {
                m_hasMisbehaved = true;
                return;
            }
            if (!connection.readBody())
                return;
            if (fault) {
                m_hasMisbehaved = true;
                fault->misbehave(connection, m_other);
                return;
            }
            const std::vector<std::string> ids = idsOf(connection.body());
            {
                const std::lock_guard lock(m_mutex);
                for (const std::string& id : ids)
                    ++m_accepted[id];
            }
            connection.answer(200, R"({"accepted_events":)" + std::to_string(ids.size()) + '}');
        }
    }

    mutable std::mutex m_mutex;
    std::string m_other;
    const FaultCase* m_fault = nullptr;
    int m_requests = 0;
    int m_at = -1;
    std::map<std::string, int> m_accepted;
    std::atomic<bool> m_hasMisbehaved = false;
    RawServer m_server; ///< last: it stops before what its threads use
};

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
    FaultyServer server(other.base());
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
    if (expected.stop == StopKind::None)
        QCOMPARE(report->accepted + report->unknown, std::uint64_t{kEvents});
    QCOMPARE(other.connections(), 0);
    const bool isDone = report->accepted == kEvents;
    QCOMPARE(bench.job(report->jobId).state, isDone ? JobState::Done : JobState::Stopped);

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
