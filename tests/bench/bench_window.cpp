// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A file of any size in the real window: opened, scrolled to its end, searched, closed. See README.md.
#include "common/upload_session.h"
#include "file/find_bar.h"
#include "send/send_desk.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"
#include "shell/watched_application.h"
#include "support/stall_meter.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <sys/resource.h>

using namespace convey;
using namespace convey::ui;

namespace {

constexpr int kPatienceMs = 600'000;
int stalls = 0;

/// Times what is done until its end and how long the loop stood still meanwhile.
class Step
{
public:
    explicit Step(const char* name)
        : m_name(name)
    {
        m_timer.start();
    }
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;
    ~Step()
    {
        std::printf("%-44s %9.3f s   longest turn %4lld ms of work\n", m_name,
            static_cast<double>(m_timer.elapsed()) / 1000, static_cast<long long>(m_meter.longest().count()));
    }

private:
    const char* m_name;
    QElapsedTimer m_timer;
    convey::test::StallMeter m_meter;
};

void scrollToTheEnd(QTableView& rows)
{
    constexpr int kSteps = 200;
    QScrollBar* bar = rows.verticalScrollBar();
    for (int step = 0; step <= kSteps; ++step) {
        bar->setValue(static_cast<int>(qint64{bar->maximum()} * step / kSteps));
        QTest::qWait(1); // it is painted
    }
}

bool search(MainWindow& window, const QString& text)
{
    auto* bar = window.findChild<FindBar*>();
    bar->open();
    bar->findChild<QLineEdit*>()->setText(text);
    QSignalSpy ended(bar, &FindBar::ended);
    bar->find(FindDirection::Forward);
    return ended.wait(kPatienceMs);
}

void report(const Stall& stall)
{
    ++stalls;
    std::printf("%s\n", qPrintable(describe(stall)));
}

int run(const QString& path)
{
    MainWindow window(std::make_unique<SendDesk>());
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    UploadSession* session = nullptr;
    QTableView* rows = nullptr;
    {
        const Step step("until the first rows can be read");
        window.open(path);
        session = &window.currentTab()->session();
        if (!QTest::qWaitFor([&] { return session->isOpen(); }, kPatienceMs))
            return 1;
        window.showPage(PageId::File);
        rows = window.findChild<QTableView*>(QStringLiteral("rows"));
        if (!QTest::qWaitFor([&] { return rows->model()->rowCount() > 0; }, kPatienceMs))
            return 1;
    }
    {
        const Step step("until all rows are counted");
        if (!QTest::qWaitFor([&] { return session->isCounted(); }, kPatienceMs))
            return 1;
    }
    {
        const Step step("scrolled to the end while they are checked");
        scrollToTheEnd(*rows);
    }
    const int last = rows->model()->rowCount() - 1;
    const QString id = rows->model()->index(last, 0).data().toString();
    std::printf(
        "the last of %s rows begins with %s\n", qPrintable(QLocale().toString(last + 1)), qPrintable(id));
    rows->setCurrentIndex(rows->model()->index(0, 0));
    {
        const Step step("searched for the last row's first cell");
        if (!search(window, id) || rows->currentIndex().row() != last)
            return 1;
    }
    {
        const Step step("searched for what is nowhere");
        if (!search(window, QStringLiteral("no such words")))
            return 1;
    }
    {
        const Step step("until all rows are checked");
        if (!QTest::qWaitFor([&] { return !session->isChecking(); }, kPatienceMs))
            return 1;
    }
    {
        const Step step("the tab is closed");
        QSignalSpy gone(window.currentTab(), &QObject::destroyed);
        window.closeTab(0);
        if (gone.isEmpty() && !gone.wait(kPatienceMs))
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::puts("bench_window FILE");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    qputenv("CONVEY_HOME", home.path().toUtf8());
    WatchedApplication app(argc, argv, report);
    applyLanguage(app, QLocale(QLocale::English));
    const int result = run(QString::fromLocal8Bit(argv[1]));
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf("%s; single events that stood still for over 300 ms: %d; peak memory %ld MB\n",
        result == 0 ? "done" : "it did not come to its end", stalls, used.ru_maxrss / 1024);
    return result;
}
