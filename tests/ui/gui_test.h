// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The main of every test of the window: what QTEST_MAIN does, in English wherever it runs, and a test in
/// which an event keeps the window busy for too long fails, whatever it is about.
#pragma once

#include "shell/language.h"
#include "shell/watched_application.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTest>

namespace convey::ui::test {

/// What fails a test. A person feels far less (WatchedApplication::kLimit, which the log tells), but on a
/// shared host the CPU time of one piece of work swells severalfold for a while: 110 ms were 750 once.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr std::chrono::milliseconds kFailingWork{8'000};
#else
inline constexpr std::chrono::milliseconds kFailingWork{2'000};
#endif

/// The file that CONVEY_STALL_LOG names gets a line for each event of some length, whatever test it is in:
/// the longest one of the whole suite is a figure of its own.
inline constexpr std::chrono::milliseconds kLoggedStall{20};

inline void logStall(const Stall& stall)
{
    QFile log(qEnvironmentVariable("CONVEY_STALL_LOG"));
    if (log.open(QIODevice::Append))
        log.write(QStringLiteral("%1 ms of work in %2 ms: %3, event %4, %5::%6\n")
                      .arg(stall.work.count())
                      .arg(stall.whole.count())
                      .arg(QLatin1String(stall.receiver))
                      .arg(stall.eventType)
                      .arg(QFileInfo(QCoreApplication::applicationFilePath()).fileName(),
                          QLatin1String(QTest::currentTestFunction()))
                      .toUtf8());
}

/// Fails the test that runs. It is the work that counts and not the time: a busy machine fails no test.
inline void failForStall(const Stall& stall)
{
    if (qEnvironmentVariableIsSet("CONVEY_STALL_LOG"))
        logStall(stall);
    if (stall.work > kFailingWork)
        QTest::qFail(qPrintable(describe(stall)), __FILE__, __LINE__);
}

template <typename TestClass>
[[nodiscard]] int runGuiTest(int argc, char** argv)
{
    WatchedApplication app(argc, argv, failForStall,
        qEnvironmentVariableIsSet("CONVEY_STALL_LOG") ? kLoggedStall : WatchedApplication::kLimit);
    applyLanguage(app, QLocale(QLocale::English));
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true); // as QTEST_MAIN: pictures have one size everywhere
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace convey::ui::test

#define CONVEY_GUI_TEST_MAIN(TestClass)                                                                      \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        return convey::ui::test::runGuiTest<TestClass>(argc, argv);                                          \
    }
