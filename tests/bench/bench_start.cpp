// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// From the start of the process to a window that can be used, and what the window costs while nothing
/// happens. Does what ui/main.cpp does. See README.md.
///
///     bench_start [SECONDS of idling; 10]
#include "send/send_desk.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/theme.h"
#include "shell/upload_tab.h"

#include "base/text.h"
#include "delivery/curl_transport.h"
#include "settings/paths.h"
#include "settings/preferences.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>
#include <sys/resource.h>
#include <unistd.h>

using namespace convey;
using namespace convey::ui;

namespace {

/// Since the process began, by the kernel's own account (in ticks of 10 ms).
double sinceBeginMs()
{
    std::ifstream file("/proc/self/stat");
    std::string text((std::istreambuf_iterator<char>(file)), {});
    std::istringstream words(text.substr(text.rfind(')') + 2));
    std::string word;
    constexpr int kStartTime = 20; // of proc(5), counted behind the name
    for (int i = 0; i < kStartTime; ++i)
        words >> word;
    const double startMs = std::stod(word) * 1000 / static_cast<double>(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6 - startMs;
}

double cpuMs()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
    };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

/// Every thread's; and how often the loop of the window woke up.
void idle(const char* what, int seconds)
{
    QTest::qWait(3000); // what was begun comes to its end
    int woken = 0;
    QObject counter;
    QObject::connect(
        QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &counter, [&] { ++woken; });
    const double before = cpuMs();
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(seconds), &loop, &QEventLoop::quit);
    loop.exec();
    std::printf("%-34s %6.1f ms of CPU and %d wake-ups in %d s\n", what, cpuMs() - before, woken, seconds);
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    qputenv("CONVEY_HOME", home.path().toUtf8());
    const double atMain = sinceBeginMs();
    const CurlLibrary curl;
    QApplication app(argc, argv);
    applyLanguage(app, QLocale());
    const Result<Preferences> preferences = Preferences::open(defaultPreferencesPath());
    applyTheme(
        app, preferences ? toQString(preferences->get<Preference::Theme>()) : QStringLiteral("system"));
    auto desk = std::make_unique<SendDesk>();
    desk->setPracticeFirst(true);
    MainWindow window(std::move(desk));
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    QMetaObject::invokeMethod(
        &app,
        [atMain] {
            std::printf("main() after %.0f ms, a window that answers after %.0f ms (CPU %.0f ms)\n", atMain,
                sinceBeginMs(), cpuMs());
            std::fflush(stdout);
        },
        Qt::QueuedConnection);
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 10;
    if (seconds == 0) {
        QTest::qWait(1);
        return 0;
    }
    idle("the start page", seconds);
    window.openSample();
    if (!QTest::qWaitFor([&] { return window.currentTab()->session().check() != nullptr; }, 30'000))
        return 1;
    for (const auto& [page, name] : {std::pair(PageId::File, "the File page"),
             {PageId::Preview, "the Preview, a minute's clock"}, {PageId::Send, "the Send page"}}) {
        window.showPage(page);
        idle(name, seconds);
    }
    return 0;
}
