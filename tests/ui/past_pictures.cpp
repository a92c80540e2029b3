// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Paints Results and Sending history in their states into PNG files. For looking at, not a test.
///
///     past_pictures FOLDER [SUFFIX [LOOK]]
#include "history/find_send.h"
#include "history/history_page.h"
#include "looks.h"
#include "past_bench.h"
#include "results/results_page.h"
#include "results/sent_wrong_dialog.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"

#include <QDir>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

namespace {

bool take(QWidget& widget, const char* name, const Pictures& pictures)
{
    QTest::qWait(150); // lets what is read in the background come in
    return pictures.save(widget, name);
}

/// A history: a test, a send for real, one that was stopped.
std::optional<SendReport> makeHistory(SendDesk& desk, sandbox::Server& server, const Home& home)
{
    if (!sendThroughPage(desk, pastOrders(home, QStringLiteral("shop-orders-w46.csv"), 30, "T-"), false))
        return std::nullopt;
    Bench bench(desk);
    QSignalSpy settled(&bench.page, &SendPage::settled);
    server.setFault({.fault = sandbox::Fault::Slow, .after = 1, .delay = std::chrono::seconds(60)});
    if (!bench.open(pastOrders(home, QStringLiteral("leads-webinar.csv"), 3'500, "L-")))
        return std::nullopt;
    bench.click("sendForReal");
    QTest::mouseClick(
        bench.find<LiveQuestion>("liveQuestion")->findChild<QAbstractButton*>(QStringLiteral("confirmSend")),
        Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return server.totals().faults > 0; }, kSettleMs))
        return std::nullopt;
    bench.click("stop");
    if (!settled.wait(kSettleMs))
        return std::nullopt;
    server.setFault({});
    return sendThroughPage(desk, pastOrders(home, QStringLiteral("shop-orders-w47.csv"), 4'861, "A-"), true);
}

bool paint(const Pictures& pictures)
{
    const Look& look = pictures.look();
    const Home home;
    auto desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    const std::unique_ptr<sandbox::Server> server = trustedServer(home);
    if (!server || !keep(*desk, shopAt(*server), sandbox::kPracticeKey, KeyPlace::Session))
        return false;
    {
        MainWindow empty(std::make_unique<SendDesk>(std::make_unique<SessionVault>()));
        empty.resize(look.size);
        empty.show();
        empty.showPage(PageId::History);
        if (!take(empty, "history-empty", pictures))
            return false;
    }
    std::optional<SendReport> report = makeHistory(*desk, *server, home);
    if (!report)
        return false;
    MainWindow window(std::move(desk));
    window.resize(look.size);
    window.show();
    window.showPage(PageId::History);
    auto* history = window.findChild<HistoryPage*>();
    QTest::keyClicks(history->findChild<QLineEdit*>(QStringLiteral("findId")), QStringLiteral("A-72"));
    QTest::qWait(800);
    if (!take(window, "history", pictures))
        return false;
    history->findChild<QAbstractButton*>(QStringLiteral("historyResults"))->click();
    auto* results = window.findChild<ResultsPage*>();
    for (int row = 0; row < 3; ++row)
        report->refusals.push_back({.row = 1966,
            .line = 1966 + row,
            .id = "#11955",
            .param = "events[3].oppref",
            .code = "invalid_event",
            .message = "OpenAI’s own words stand here"});
    results->showJob(report->ledgerPath, report->jobId, report->refusals);
    if (!take(window, "results", pictures))
        return false;
    results->findChild<QAbstractButton*>(QStringLiteral("sentSomethingWrong"))->click();
    if (!take(*results->findChild<SentWrongDialog*>(), "sent-wrong", pictures))
        return false;
    results->findChild<SentWrongDialog*>()->close();
    window.open(home.file(QStringLiteral("shop-orders-w47.csv")));
    window.showPage(PageId::Results);
    return take(window, "results-empty", pictures);
}

} // namespace

int main(int argc, char* argv[])
{
    return paintLooks(argc, argv, paint);
}
