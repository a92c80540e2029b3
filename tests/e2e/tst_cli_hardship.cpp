// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What must never lose or double an event: kills aimed at single calls of the system, two programs on one
/// history, and being asked to stop at any time.
///
/// With CONVEY_HARD set the whole of it runs (`cmake --build … --target hard-tests`), else a part.
#include "e2e/order_file.h"
#include "e2e/practice_endpoint.h"

#include "ledger/ledger.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace convey;
using namespace convey::test;

class TestCliHardship : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillAtThisCallLosesAndDoublesNothing_data();
    void aKillAtThisCallLosesAndDoublesNothing();
    void everyAimedKillStruck();
    void twoProgramsSendNothingTwice();
    void askedToStopItEndsInTimeAndGoesOnLater();

private:
    int m_points = 0;
    int m_struck = 0;
};

namespace {

const QStringList kForReal{
    QStringLiteral("--live"), QStringLiteral("--bind"), QStringLiteral("consent=consent")};

bool isWhole()
{
    return qEnvironmentVariableIsSet("CONVEY_HARD");
}

std::int64_t number(const CliRun& run, const char* key)
{
    return run.json()[QLatin1String(key)].toInteger(-1);
}

/// Sends what a job has left, or all of the file where no job was begun, and looks at what came of it.
void bringToItsEnd(const CliHome& home, PracticeEndpoint& endpoint, const OrderFile& orders,
    const QString& file, std::int64_t mostRepeats)
{
    const auto sendable = static_cast<std::int64_t>(orders.sendable.size());
    std::vector<JobRecord> jobs;
    {
        const Result<Ledger> ledger = Ledger::open(home.ledgerPath().toStdString(), SystemClock().nowMs());
        QVERIFY(ledger);
        QVERIFY(ledger->integrityCheck());
        QCOMPARE(QString::fromStdString(ledger->opening().setAside), QString());
        jobs = ledger->jobs().value();
        QVERIFY(jobs.size() <= 1);
        if (!jobs.empty()) // nothing is called accepted that the endpoint does not have
            QVERIFY(jobs.front().progress.accepted <= endpoint.server().totals().accepted);
    }
    const CliRun last = runCli(home, jobs.empty() ? endpoint.send(file, kForReal) : endpoint.resume());
    if (last.errorCode() != QStringLiteral("nothing_to_resume")) {
        QVERIFY2(last.exitCode == (orders.blocked + orders.outside > 0 ? 1 : 0), last.told().constData());
        QCOMPARE(number(last, "accepted"), sendable);
        QCOMPARE(number(last, "events"), orders.rows);
    }
    QVERIFY(endpoint.keys() == orders.sendable);
    const sandbox::Totals totals = endpoint.server().totals();
    QCOMPARE(totals.accepted, sendable);
    QCOMPARE(totals.refused, 0);
    QVERIFY(totals.duplicates <= mostRepeats);
    const Result<Ledger> ledger = Ledger::open(home.ledgerPath().toStdString(), SystemClock().nowMs());
    QVERIFY(ledger);
    QVERIFY(ledger->integrityCheck());
    QCOMPARE(ledger->jobs().value().front().state, JobState::Done);
    QCOMPARE(ledger->jobs().value().front().progress.accepted, sendable);
}

} // namespace

void TestCliHardship::aKillAtThisCallLosesAndDoublesNothing_data()
{
    QTest::addColumn<QString>("aim");
    const std::vector<std::pair<const char*, std::vector<int>>> kAims{
        {"fdatasync", {1, 2, 4, 6, 8, 9}},
        {"pwrite", {1, 5, 10, 20, 40, 60}},
        {"send", {1, 2, 4, 8, 12, 16}},
        {"recv", {1, 3, 5, 8, 11, 14}},
    };
    for (const auto& [call, numbers] : kAims) {
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            for (const char* side : {"before", "after"}) {
                // A part of them, spread over all calls: 16 of 48.
                const bool isPart = (i % 2 == 1) == (std::string_view(side) == "after") && i % 3 != 1;
                if (isWhole() || isPart)
                    QTest::addRow("%s %d, %s", call, numbers[i], side) << QStringLiteral("%1:%2:%3")
                                                                              .arg(QLatin1String(call))
                                                                              .arg(numbers[i])
                                                                              .arg(QLatin1String(side));
            }
        }
    }
}

void TestCliHardship::aKillAtThisCallLosesAndDoublesNothing()
{
    QFETCH(QString, aim);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const OrderFile orders = makeOrders(isWhole() ? 20'000 : 4'000, SystemClock().nowMs(), 40);
    const QString file = home.write(QStringLiteral("orders.csv"), orders.csv);
    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    process.setVariable(QStringLiteral("LD_PRELOAD"), QStringLiteral(CONVEY_KILL_AT));
    process.setVariable(QStringLiteral("CONVEY_KILL_AT"), aim);
    process.setVariable(
        QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0:detect_leaks=0"));
    process.start(endpoint.send(file, kForReal));
    const CliRun killed = process.finish();
    ++m_points;
    m_struck += killed.ended ? 0 : 1;
    bringToItsEnd(home, endpoint, orders, file, 2 * 1'000);
}

void TestCliHardship::everyAimedKillStruck()
{
    QVERIFY(m_points >= (isWhole() ? 48 : 16));
    QCOMPARE(m_struck, m_points);
}

void TestCliHardship::twoProgramsSendNothingTwice()
{
    const int rounds = isWhole() ? 100 : 6;
    int busy = 0;
    int late = 0;
    for (int round = 0; round < rounds; ++round) {
        const CliHome home;
        PracticeEndpoint endpoint(home);
        const OrderFile orders = makeOrders(1'500, SystemClock().nowMs());
        const QString file = home.write(QStringLiteral("orders.csv"), orders.csv);
        CliProcess one(home);
        CliProcess other(home);
        for (CliProcess* process : {&one, &other})
            process->setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
        one.start(endpoint.send(file, kForReal));
        other.start(endpoint.send(file, kForReal));
        const CliRun runs[] = {one.finish(), other.finish()};
        std::int64_t accepted = 0;
        for (const CliRun& run : runs) {
            if (run.exitCode == 6) {
                QCOMPARE(run.errorCode(), QStringLiteral("ledger_busy"));
                ++busy;
                continue;
            }
            QVERIFY2(run.exitCode == 0, run.told().constData());
            accepted += number(run, "accepted");
            late += number(run, "sent_before") > 0 ? 1 : 0;
        }
        QCOMPARE(accepted, std::int64_t{1'500});
        QVERIFY(endpoint.keys() == orders.sendable);
        QCOMPARE(endpoint.server().totals().duplicates, 0);
        const Result<Ledger> ledger = Ledger::open(home.ledgerPath().toStdString(), SystemClock().nowMs());
        QVERIFY(ledger && ledger->integrityCheck());
    }
    qInfo("%d rounds: %d times the second was told to wait, %d times it found all sent", rounds, busy, late);
    QCOMPARE(busy + late, rounds);
}

void TestCliHardship::askedToStopItEndsInTimeAndGoesOnLater()
{
    const int times = isWhole() ? 100 : 6;
    QRandomGenerator random(11);
    qint64 longestMs = 0;
    int interrupted = 0;
    for (int time = 0; time < times; ++time) {
        const CliHome home;
        PracticeEndpoint endpoint(home);
        const OrderFile orders = makeOrders(6'000, SystemClock().nowMs());
        const QString file = home.write(QStringLiteral("orders.csv"), orders.csv);
        // Some requests hang, so that stopping has something to wait for.
        const int hangs = random.bounded(0, 7);
        if (hangs > 0)
            endpoint.server().setFault({.fault = sandbox::Fault::Slow,
                .after = hangs - 1,
                .times = 1,
                .delay = std::chrono::seconds(20)});
        CliProcess process(home);
        process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
        process.start(endpoint.send(file, kForReal + QStringList{QStringLiteral("--progress")}));
        const int lines = random.bounded(1, 14);
        if (!process.waitUntil([&] { return process.err().count('\n') >= lines; }, 5'000)
            && !process.isRunning())
            continue;
        QElapsedTimer sinceSignal;
        sinceSignal.start();
        process.sendSignal(SIGTERM);
        const CliRun run = process.finish(30'000);
        const qint64 took = sinceSignal.elapsed();
        QVERIFY2(run.ended, run.told().constData());
        QVERIFY2(run.exitCode == 130 || run.exitCode == 0, run.told().constData());
        interrupted += run.exitCode == 130 ? 1 : 0;
        longestMs = std::max(longestMs, took);
        endpoint.server().setFault({});
        bringToItsEnd(home, endpoint, orders, file, 2 * 1'000);
        if (QTest::currentTestFailed()) {
            qWarning("time %d: %d lines, hanging request %d", time, lines, hangs);
            return;
        }
    }
    qInfo("%d of %d were interrupted; the longest took %lld ms to end", interrupted, times,
        static_cast<long long>(longestMs));
    QVERIFY(interrupted > times / 2);
    QVERIFY2(longestMs <= 2'000, qPrintable(QString::number(longestMs)));
}

QTEST_GUILESS_MAIN(TestCliHardship)
#include "tst_cli_hardship.moc"
