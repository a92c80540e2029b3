// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A sending history that can't be written any more, and a clock that jumps, at the first, a middle and the
/// last batch of a job: it says what is the matter, sends nothing further without a history, calls nothing
/// accepted that was not, loses nothing, and goes on to its end once all is well.
#include "support/failing_disk.h"
#include "unit/jobs/faulty_server.h"
#include "unit/jobs/job_bench.h"

#include "base/text.h"
#include "jobs/send_plan.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace convey;
using namespace convey::test;

namespace {

constexpr int kBatchEvents = kEvents / kBatches;

const std::array<std::pair<const char*, int>, 3> kPlaces{
    {{"first", 0}, {"a middle", kBatches / 2}, {"last", kBatches - 1}}};

/// Another program that writes in the history and does not come to an end. Its connection belongs to the
/// thread that makes it, and goes in any.
class OtherWriter
{
public:
    explicit OtherWriter(const std::string& path)
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name());
        other.setDatabaseName(toQString(path));
        m_holds = other.open() && QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE"));
    }
    ~OtherWriter() { QSqlDatabase::removeDatabase(name()); }
    OtherWriter(const OtherWriter&) = delete;
    OtherWriter& operator=(const OtherWriter&) = delete;

    [[nodiscard]] bool holds() const { return m_holds; }

private:
    static QString name() { return QStringLiteral("other writer"); }
    bool m_holds = false;
};

} // namespace

class TestLedgerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setDiskFault(DiskFault::None); }
    void theHistoryFails_data();
    void theHistoryFails();
    void theHistoryIsDamaged_data();
    void theHistoryIsDamaged();
    void theClockJumps_data();
    void theClockJumps();
    void aClockThatIsSetBackStretchesNoWait();
};

namespace {

/// A job of five batches of ten events, one after the other.
class FiveBatches
{
public:
    FiveBatches()
        : m_source(m_bench.open(m_bench.write("orders.csv", goodOrders(kEvents, m_bench.now()))))
        , m_order(m_bench.order(m_source))
    {
        m_order.endpoint = Endpoint::parse(m_server.url()).value();
    }

    SendBench& bench() { return m_bench; }
    FaultyServer& server() { return m_server; }

    [[nodiscard]] Result<SendReport> send()
    {
        SendMeans means = quickMeans();
        EventSource events(m_source.request.table, m_source.request.recipe, m_order.pixelId,
            Ledger::open(m_bench.ledgerPath(), m_bench.now()).value().printer());
        const SendPlan whole = planSend(events, m_source.result->verdicts).value();
        means.largestBody = whole.batches.front().jsonBytes / kBatches + 15;
        return runSend(m_order, std::move(means));
    }
    [[nodiscard]] Result<SendReport> resume(const std::string& jobId)
    {
        return runResume({.jobId = jobId, .endpoint = m_order.endpoint}, quickMeans());
    }

    /// How often each event was taken, in all.
    [[nodiscard]] std::int64_t taken() const
    {
        std::int64_t sum = 0;
        for (const auto& [id, times] : m_server.accepted())
            sum += times;
        return sum;
    }

private:
    [[nodiscard]] SendMeans quickMeans() const
    {
        SendMeans means = m_bench.means();
        means.maxInFlight = 1;
        means.curl.proxy.mode = ProxySettings::Mode::None;
        means.curl.idleLimit = kIdleLimit;
        means.curl.totalBase = kTotalLimit;
        return means;
    }

    SendBench m_bench{};
    FaultyServer m_server{};
    Checked m_source;
    SendOrder m_order;
};

} // namespace

void TestLedgerFaults::theHistoryFails_data()
{
    QTest::addColumn<DiskFault>("fault"); // None: another program holds it
    QTest::addColumn<int>("batch");
    QTest::addColumn<ErrorCode>("code");
    const std::vector<std::tuple<const char*, DiskFault, ErrorCode>> kFaults{
        {"the disk is full", DiskFault::Full, ErrorCode::DiskFull},
        {"the disk can't be written any more", DiskFault::ReadOnly, ErrorCode::LedgerUnusable},
        {"a write fails", DiskFault::WriteFails, ErrorCode::LedgerUnusable},
        {"bringing it to the disk fails", DiskFault::SyncFails, ErrorCode::LedgerUnusable},
        {"another program holds it", DiskFault::None, ErrorCode::LedgerBusy},
    };
    for (const auto& [name, fault, code] : kFaults) {
        for (const auto& [place, batch] : kPlaces)
            QTest::addRow("%s, %s batch", name, place) << fault << batch << code;
    }
}

void TestLedgerFaults::theHistoryFails()
{
    QFETCH(DiskFault, fault);
    QFETCH(int, batch);
    QFETCH(ErrorCode, code);
    FiveBatches job;
    std::unique_ptr<OtherWriter> other;
    job.server().whenAsked(batch, [&] {
        if (fault == DiskFault::None)
            other = std::make_unique<OtherWriter>(job.bench().ledgerPath());
        else
            setDiskFault(fault);
    });
    QElapsedTimer clock;
    clock.start();
    const Result<SendReport> report = job.send();
    setDiskFault(DiskFault::None);
    QVERIFY(fault != DiskFault::None || (other && other->holds()));
    other.reset();
    QVERIFY2(clock.elapsed() < kPatienceMs, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    QVERIFY(report->failure);
    QCOMPARE(text(errorCodeName(report->failure->code)), text(errorCodeName(code)));
    QCOMPARE(report->events(), std::uint64_t{kEvents});
    QVERIFY(report->accepted <= job.server().accepted().size());
    // What could not be written down is not followed by another.
    QCOMPARE(job.taken(), std::int64_t{(batch + 1) * kBatchEvents});

    // Who could not even write down that it ended is known by its silence.
    job.bench().clock().shift(kMinuteMs);
    const Result<SendReport> resumed = job.resume(report->jobId);
    QVERIFY2(resumed, resumed ? "" : std::string(errorCodeName(resumed.error().code)).c_str());
    QCOMPARE(countsOf(*resumed), QStringLiteral("accepted 50"));
    QCOMPARE(job.server().accepted().size(), std::size_t{kEvents});
    // The one batch whose answer was lost may have gone twice, with the same ids.
    QVERIFY(job.taken() <= kEvents + kBatchEvents);
    QCOMPARE(job.bench().job(report->jobId).state, JobState::Done);
    QVERIFY(Ledger::open(job.bench().ledgerPath(), job.bench().now()).value().integrityCheck());
}

void TestLedgerFaults::theHistoryIsDamaged_data()
{
    QTest::addColumn<int>("batch");
    for (const auto& [place, batch] : kPlaces)
        QTest::addRow("%s batch", place) << batch;
}

void TestLedgerFaults::theHistoryIsDamaged()
{
    QFETCH(int, batch);
    FiveBatches job;
    const QString path = toQString(job.bench().ledgerPath());
    job.server().whenAsked(batch, [&] {
        for (const char* end : {"", "-wal"}) {
            QFile file(path + QLatin1String(end));
            if (file.open(QIODevice::ReadWrite) && file.seek(file.size() / 4))
                file.write(QByteArray(file.size() / 2, '\xAA'));
        }
    });
    QElapsedTimer clock;
    clock.start();
    const Result<SendReport> report = job.send();
    QVERIFY2(clock.elapsed() < kPatienceMs, qPrintable(QString::number(clock.elapsed())));
    // It may notice at once or never in this run: nothing is told that is not so.
    QVERIFY(report);
    QCOMPARE(report->events(), std::uint64_t{kEvents});
    QVERIFY(report->accepted <= job.server().accepted().size());

    const Result<Ledger> next = Ledger::open(job.bench().ledgerPath(), job.bench().now());
    QVERIFY2(next, next ? "" : next.error().detail.c_str());
    QVERIFY(next->integrityCheck());
    if (!next->opening().setAside.empty())
        QVERIFY(QFile::exists(toQString(next->opening().setAside)));
}

void TestLedgerFaults::theClockJumps_data()
{
    QTest::addColumn<EpochMs>("jump");
    QTest::addColumn<int>("batch");
    QTest::addColumn<bool>("leavesTheWindow");
    const std::vector<std::tuple<const char*, EpochMs, bool>> kJumps{
        {"six hours on", 6 * 60 * kMinuteMs, false},
        {"eight days on", 8 * kDayMs, true},
        {"a year on", 365 * kDayMs, true},
        {"six hours back", -6 * 60 * kMinuteMs, false},
        {"eight days back", -8 * kDayMs, false},
        {"a year back", -365 * kDayMs, false},
    };
    for (const auto& [name, jump, leaves] : kJumps) {
        for (const auto& [place, batch] : kPlaces)
            QTest::addRow("%s, %s batch", name, place) << jump << batch << leaves;
    }
}

void TestLedgerFaults::theClockJumps()
{
    QFETCH(EpochMs, jump);
    QFETCH(int, batch);
    QFETCH(bool, leavesTheWindow);
    FiveBatches job;
    job.server().whenAsked(batch, [&] { job.bench().clock().shift(jump); });
    QElapsedTimer clock;
    clock.start();
    const Result<SendReport> report = job.send();
    QVERIFY2(clock.elapsed() < kPatienceMs, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(report);
    QVERIFY(!report->failure);
    QCOMPARE(report->events(), std::uint64_t{kEvents});
    // Nothing that is too old is sent, and none of it is passed over in silence.
    const int sent = leavesTheWindow ? (batch + 1) * kBatchEvents : kEvents;
    QCOMPARE(report->accepted, static_cast<std::uint64_t>(sent));
    QCOMPARE(report->outside, static_cast<std::uint64_t>(kEvents - sent));
    QCOMPARE(job.taken(), std::int64_t{sent});
    QCOMPARE(job.bench().job(report->jobId).state, JobState::Done);
    // The server's answers say what time it is.
    QVERIFY(jump < 0 || batch == kBatches || report->clockSkewMs.has_value());
}

void TestLedgerFaults::aClockThatIsSetBackStretchesNoWait()
{
    FiveBatches job;
    const FaultCase later{.name = "429, and the clock is set back",
        .misbehave = [&](RawConnection& connection, const std::string&) {
            job.bench().clock().shift(-8 * kDayMs);
            connection.answer(429, "{}", "Retry-After: 1\r\n");
        }};
    job.server().misbehaveAt(&later, 2);
    QElapsedTimer clock;
    clock.start();
    const Result<SendReport> report = job.send();
    QVERIFY2(clock.elapsed() < kPatienceMs, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(report);
    QCOMPARE(countsOf(*report), QStringLiteral("accepted 50"));
    QVERIFY(job.server().hasMisbehaved());
}

QTEST_GUILESS_MAIN(TestLedgerFaults)
#include "tst_ledger_faults.moc"
