// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/watched_application.h"

#include "base/clock.h"
#include "jobs/runner.h"

#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <vector>

using namespace convey;
using namespace convey::ui;
using namespace std::chrono_literals;

namespace {

std::vector<Stall>& stalls()
{
    static std::vector<Stall> list;
    return list;
}

void work(std::chrono::milliseconds howLong)
{
    const auto end = threadCpuTime() + howLong;
    while (threadCpuTime() < end) { }
}

} // namespace

/// What is a stall of the window and what is none.
class TestWatchedApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { stalls().clear(); }
    void longWorkInOneEventIsToldWithItsLength();
    void waitingIsToldAsTimeWithoutWork();
    void severalShortEventsAreNone();
    void anEventWithALoopOfItsOwnIsNone();
    void longWorkInsideSuchALoopIsTold();
    void workOfOtherThreadsIsNone();

private:
    /// Lets the event loop run `handlers`, one event each.
    template <typename... Handlers>
    void run(Handlers... handlers)
    {
        (QTimer::singleShot(0, this, handlers), ...);
        bool done = false;
        QTimer::singleShot(0, this, [&] { done = true; });
        QTRY_VERIFY(done);
    }
};

void TestWatchedApplication::longWorkInOneEventIsToldWithItsLength()
{
    run([] { work(350ms); });
    QCOMPARE(stalls().size(), std::size_t{1});
    QVERIFY(stalls().front().work >= 350ms);
    QVERIFY(stalls().front().whole >= stalls().front().work);
    const QString words = describe(stalls().front());
    QVERIFY2(words.contains(QStringLiteral("%1 ms of work").arg(stalls().front().work.count())),
        qPrintable(words));
}

void TestWatchedApplication::waitingIsToldAsTimeWithoutWork()
{
    run([] { QThread::msleep(350); });
    QCOMPARE(stalls().size(), std::size_t{1});
    QVERIFY(stalls().front().whole >= 350ms);
    QVERIFY(stalls().front().work < 100ms);
}

void TestWatchedApplication::severalShortEventsAreNone()
{
    const auto some = [] { work(60ms); };
    run(some, some, some, some, some, some, some);
    // A busy machine makes them longer by the clock, never by their work.
    for (const Stall& stall : stalls())
        QVERIFY(stall.work < WatchedApplication::kLimit);
}

void TestWatchedApplication::anEventWithALoopOfItsOwnIsNone()
{
    run([] {
        QEventLoop loop;
        QTimer::singleShot(1'500, &loop, &QEventLoop::quit);
        loop.exec();
    });
    for (const Stall& stall : stalls())
        QVERIFY2(stall.whole < 1'500ms, qPrintable(describe(stall)));
}

void TestWatchedApplication::longWorkInsideSuchALoopIsTold()
{
    run([] {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [&] {
            work(350ms);
            loop.quit();
        });
        loop.exec();
    });
    QCOMPARE(std::ranges::count_if(stalls(), [](const Stall& stall) { return stall.work >= 350ms; }), 1);
}

void TestWatchedApplication::workOfOtherThreadsIsNone()
{
    bool done = false;
    runJob(
        this,
        [] {
            work(400ms);
            return 0;
        },
        [&](int) { done = true; });
    QTRY_VERIFY(done);
    for (const Stall& stall : stalls())
        QVERIFY2(stall.work < WatchedApplication::kLimit, qPrintable(describe(stall)));
}

int main(int argc, char** argv)
{
    const WatchedApplication app(argc, argv, [](const Stall& stall) { stalls().push_back(stall); });
    TestWatchedApplication test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watched_application.moc"
