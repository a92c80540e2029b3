// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Jobs run beside the window and leave room in the pool that Qt itself paints with.
#include "jobs/runner.h"

#include <QObject>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace convey;

class TestRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theResultComesToTheContextsThread();
    void aResultThatCanOnlyBeMovedArrives();
    void nothingComesWhenTheContextHasGone();
    void jobsLeaveThePoolFree();
};

void TestRunner::theResultComesToTheContextsThread()
{
    QObject context;
    QThread* worked = nullptr;
    QThread* ended = nullptr;
    runJob(
        &context, [] { return QThread::currentThread(); },
        [&](QThread* thread) {
            worked = thread;
            ended = QThread::currentThread();
        });
    QTRY_VERIFY(ended);
    QCOMPARE(ended, QThread::currentThread());
    QVERIFY(worked != ended);
}

void TestRunner::aResultThatCanOnlyBeMovedArrives()
{
    QObject context;
    std::unique_ptr<int> seven;
    runJob(
        &context, [] { return std::make_unique<int>(7); },
        [&](std::unique_ptr<int> result) { seven = std::move(result); });
    QTRY_VERIFY(seven);
    QCOMPARE(*seven, 7);
}

void TestRunner::nothingComesWhenTheContextHasGone()
{
    auto context = std::make_unique<QObject>();
    QSemaphore hold;
    std::atomic<bool> worked = false;
    bool came = false;
    runJob(
        context.get(),
        [&] {
            hold.acquire();
            return worked.exchange(true);
        },
        [&](bool) { came = true; });
    context.reset();
    hold.release();
    QTRY_VERIFY(worked);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!came);
}

void TestRunner::jobsLeaveThePoolFree()
{
    QThreadPool& pool = *QThreadPool::globalInstance();
    const int jobs = 2 * pool.maxThreadCount();
    QObject context;
    QSemaphore begun;
    QSemaphore hold;
    int ended = 0;
    for (int job = 0; job < jobs; ++job) {
        runJob(
            &context,
            [&] {
                begun.release();
                hold.acquire();
                return 0;
            },
            [&](int) { ++ended; });
    }
    // All of them at once, and still a place for each piece that the window waits for.
    QVERIFY(begun.tryAcquire(jobs, 60'000));
    QSemaphore painted;
    for (int piece = 0; piece < pool.maxThreadCount(); ++piece)
        QVERIFY(pool.tryStart([&] { painted.release(); }));
    QVERIFY(painted.tryAcquire(pool.maxThreadCount(), 60'000));
    hold.release(jobs);
    QTRY_COMPARE(ended, jobs);
    QVERIFY(pool.waitForDone());
    QCOMPARE(pool.activeThreadCount(), 0);
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
