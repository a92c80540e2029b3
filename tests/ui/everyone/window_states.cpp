// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "everyone/window_states.h"

#include "columns_window.h"
#include "history/history_page.h"
#include "past_bench.h"
#include "preview/preview_page.h"
#include "results/results_page.h"
#include "send/live_question.h"
#include "tags/check_pane.h"
#include "tags_bench.h"

#include <QDialog>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace convey::ui::test {

namespace {

constexpr EpochMs kDayMs = 24LL * 60 * 60 * 1000;

/// Rows that are blocked, need a look, are too old, or twice there.
std::string ordersWithFaults()
{
    const EpochMs now = SystemClock().nowMs();
    std::string csv = "id,type,timestamp_ms,action_source,user.email,data.amount,data.currency\n";
    constexpr int kOrders = 60;
    for (int i = 0; i < kOrders; ++i) {
        csv += "A-" + std::to_string(i == 7 ? 6 : i) + ",order_created,"
            + std::to_string(now - (i % 20 == 9 ? 9 * kDayMs : 60'000 + i)) + ",phone_call,"
            + (i % 9 == 4 ? "no address" : "person-" + std::to_string(i) + "@example.com") + ",\""
            + (i % 11 == 3 ? "a lot" : std::to_string(10 + i) + ".50") + "\",EUR\n";
    }
    return csv;
}

class States
{
public:
    States(const StatesToShow& wanted, const Visit& visit)
        : m_size(wanted.size)
        , m_visit(visit)
    { }

    [[nodiscard]] QString show(Situation situation)
    {
        newWindow(nullptr);
        switch (situation) {
        case Situation::Empty:
            return showEmpty();
        case Situation::Normal:
            return showNormal();
        case Situation::Errors:
            return showErrors();
        }
        return QStringLiteral("no such situation");
    }

    [[nodiscard]] QString showFile(const std::string& csv)
    {
        newWindow(nullptr);
        if (!open(csv) || !isChecked())
            return QStringLiteral("the file was not checked");
        for (const auto& [page, name] : {std::pair(PageId::File, "file"), {PageId::Columns, "columns"},
                 {PageId::Preview, "preview"}, {PageId::Send, "send"}}) {
            m_window->showPage(page);
            take(name);
        }
        m_window->showPage(PageId::Preview);
        showPanel(0);
        take("preview-panel");
        for (const int view : {1, 2}) {
            find<QTabBar>("previewViews")->setCurrentIndex(view);
            take(view == 1 ? "preview-pictures" : "preview-leaves");
        }
        return {};
    }

private:
    void newWindow(std::unique_ptr<SendDesk> desk)
    {
        m_window.reset();
        if (!desk) {
            desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
            desk->setPracticeFirst(true);
        }
        m_window = std::make_unique<MainWindow>(std::move(desk));
        m_window->resize(m_size);
        m_window->show();
        m_window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(m_window.get()));
    }

    [[nodiscard]] QString showEmpty()
    {
        take("start-empty");
        if (!showHistory("history-empty"))
            return QStringLiteral("history-empty");
        m_window->showPage(PageId::Tags);
        for (const auto& [part, name] : {std::pair(TagsPage::Part::Build, "tags-build-empty"),
                 {TagsPage::Part::Check, "tags-check-empty"}, {TagsPage::Part::Many, "tags-many-empty"},
                 {TagsPage::Part::Recent, "tags-recent-empty"}}) {
            m_window->findChild<TagsPage*>()->showPart(part);
            take(name);
        }
        // A file that is not there: every page of the upload stands without one.
        m_window->open(m_home.file(QStringLiteral("no such file.csv")));
        QSignalSpy failed(&session(), &UploadSession::openFailed);
        if (!failed.wait(kSettleMs))
            return QStringLiteral("file-missing");
        for (const auto& [page, name] : {std::pair(PageId::File, "file-missing"),
                 {PageId::Columns, "columns-empty"}, {PageId::Preview, "preview-empty"},
                 {PageId::Send, "send-empty"}, {PageId::Results, "results-empty"}}) {
            m_window->showPage(page);
            take(name);
        }
        return {};
    }

    [[nodiscard]] QString showNormal()
    {
        m_window->open(sampleFile(m_home));
        if (!isChecked())
            return QStringLiteral("the sample was not checked");
        take("file");
        m_window->showPage(PageId::Columns);
        take("columns");
        m_window->showPage(PageId::Preview);
        take("preview");
        showPanel(2);
        take("preview-panel");
        auto* views = find<QTabBar>("previewViews");
        views->setCurrentIndex(1);
        take("preview-pictures");
        views->setCurrentIndex(2);
        take("preview-leaves");
        views->setCurrentIndex(0);
        m_window->showPage(PageId::Send);
        if (!QTest::qWaitFor([&] { return find<QAbstractButton>("test")->isEnabled(); }, kSettleMs))
            return QStringLiteral("send");
        take("send");
        auto* live = find<QAbstractButton>("sendForReal");
        live->click();
        if (auto* question = find<QDialog>("liveQuestion")) {
            takeDialog("send-question", *question);
            question->reject();
        }
        QSignalSpy ended(&session(), &UploadSession::sendEnded);
        find<QAbstractButton>("test")->click();
        if (!ended.wait(kSettleMs))
            return QStringLiteral("send-tested");
        take("send-tested");
        m_window->showPage(PageId::Results);
        auto* results = m_window->currentTab()->findChild<ResultsPage*>();
        if (!QTest::qWaitFor([&] { return results->look().has_value(); }, kSettleMs))
            return QStringLiteral("results");
        take("results");
        if (!showHistory("history"))
            return QStringLiteral("history");
        const QString tags = showTags(QStringLiteral("129.99"), QString::fromUtf8(kGoodTag), "");
        if (!tags.isEmpty())
            return tags;
        m_window->showPage(PageId::Start);
        take("start");
        m_window->showPage(PageId::Preferences);
        take("preferences");
        m_window->findChild<QPushButton*>(QStringLiteral("proxySettings"))->click();
        auto* proxy = m_window->findChild<QDialog*>(QStringLiteral("proxyDialog"));
        takeDialog("proxy", *proxy);
        proxy->reject();
        return {};
    }

    [[nodiscard]] QString showErrors()
    {
        if (!open("Order ID,Total\n") || !isOpenedOrFailed())
            return QStringLiteral("file-no-rows");
        take("file-no-rows");
        if (!open(uglyFile()) || !isOpenedOrFailed())
            return QStringLiteral("file-ugly");
        if (!QTest::qWaitFor([&] { return session().profile().has_value(); }, kSettleMs))
            return QStringLiteral("file-ugly is not profiled");
        take("file-ugly");
        m_window->showPage(PageId::Columns);
        take("columns-questions");
        if (!open(ordersWithFaults()) || !isChecked())
            return QStringLiteral("preview-errors");
        QSignalSpy checked(&session(), &UploadSession::checked);
        session().answer(parseBinding("decimal_sign=.", BindingKind::Constant).value());
        if (!checked.wait(kSettleMs))
            return QStringLiteral("preview-errors");
        m_window->showPage(PageId::Preview);
        take("preview-errors");
        showPanel(3);
        take("preview-errors-panel");
        auto* preview = static_cast<PreviewPage*>(m_window->currentTab()->page(PageId::Preview));
        preview->openReplace();
        for (QDialog* dialog : preview->findChildren<QDialog*>()) {
            if (dialog->isVisible()) {
                takeDialog("preview-replace", *dialog);
                dialog->reject();
            }
        }
        const QString tags = showTags(QStringLiteral("12.9.9"), QString::fromUtf8(kFaulty), "-faults");
        return tags.isEmpty() ? showRefusal() : tags;
    }

    /// A server whose clock is a day ahead refuses what is nearly a week old.
    [[nodiscard]] QString showRefusal()
    {
        FixedClock ahead(SystemClock().nowMs() + kDayMs);
        const std::unique_ptr<sandbox::Server> server =
            trustedServer(m_home, {.clock = &ahead, .nameEveryBadEvent = true});
        auto desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
        if (!server || !keep(*desk, shopAt(*server), sandbox::kPracticeKey, KeyPlace::Session))
            return QStringLiteral("no destination");
        for (const auto& [name, isForReal] : {std::pair("tested", false), {"sent", true}}) {
            const QString file =
                pastOrders(m_home, QStringLiteral("shop-orders-%1.csv").arg(QLatin1String(name)), 30);
            if (!sendThroughPage(*desk, file, isForReal))
                return QStringLiteral("a past that was %1").arg(QLatin1String(name));
        }
        newWindow(std::move(desk));
        std::string csv = "id,type,timestamp_ms,action_source,user.email,data.amount,data.currency\n";
        for (int i = 0; i < 30; ++i) {
            const EpochMs age = i == 7 ? 7 * kDayMs - kDayMs / 2 : EpochMs{60'000} * (i + 1);
            csv += "A-" + std::to_string(i) + ",order_created," + std::to_string(SystemClock().nowMs() - age)
                + ",phone_call,person-" + std::to_string(i) + "@example.com,10.50,EUR\n";
        }
        if (!open(csv) || !isChecked())
            return QStringLiteral("the file that is refused");
        m_window->showPage(PageId::Send);
        session().answer(parseBinding("decimal_sign=.", BindingKind::Constant).value());
        QSignalSpy ended(&session(), &UploadSession::sendEnded);
        auto* test = find<QAbstractButton>("test");
        if (!QTest::qWaitFor([&] { return test->isEnabled(); }, kSettleMs))
            return QStringLiteral("send-refused can't be sent");
        test->click();
        if (!ended.wait(kSettleMs))
            return QStringLiteral("send-refused");
        take("send-refused");
        m_window->showPage(PageId::Results);
        auto* results = m_window->currentTab()->findChild<ResultsPage*>();
        if (!QTest::qWaitFor([&] { return results->look().has_value(); }, kSettleMs))
            return QStringLiteral("results-refused");
        take("results-refused");
        find<QAbstractButton>("editDestination")->click();
        for (QDialog* dialog : m_window->findChildren<QDialog*>()) {
            if (dialog->isVisible()) {
                takeDialog("destination", *dialog);
                dialog->reject();
            }
        }
        if (!showHistory("history-jobs"))
            return QStringLiteral("history-jobs");
        m_window.reset(); // before the clock of the server goes
        return {};
    }

    [[nodiscard]] QString showTags(const QString& amount, const QString& tag, const char* suffix)
    {
        m_window->showPage(PageId::Tags);
        auto* page = m_window->findChild<TagsPage*>();
        page->showPart(TagsPage::Part::Build);
        page->build()->form()->setTag({.tag = {.pixelId = kPixel,
                                           .event = "order_created",
                                           .eventId = "evt_k4t7qz2mwhx5rb6nvd3jyc2afe",
                                           .amount = 12999,
                                           .currency = "USD"}});
        page->findChild<QLineEdit*>(QStringLiteral("tagAmount"))->setText(amount);
        take(qPrintable(QStringLiteral("tags-build") + QLatin1String(suffix)));
        page->showPart(TagsPage::Part::Check);
        auto* check = page->findChild<CheckPane*>();
        QSignalSpy shown(check, &CheckPane::shown);
        check->text()->replaceAll(tag);
        if (shown.isEmpty() && !shown.wait(kSettleMs))
            return QStringLiteral("tags-check");
        take(qPrintable(QStringLiteral("tags-check") + QLatin1String(suffix)));
        for (const auto& [part, name] :
            {std::pair(TagsPage::Part::Many, "tags-many"), {TagsPage::Part::Recent, "tags-recent"}}) {
            page->showPart(part);
            take(qPrintable(QLatin1String(name) + QLatin1String(suffix)));
        }
        return {};
    }

    [[nodiscard]] bool showHistory(const char* name)
    {
        auto* history = m_window->findChild<HistoryPage*>();
        QSignalSpy refreshed(history, &HistoryPage::refreshed);
        m_window->showPage(PageId::History);
        if (refreshed.isEmpty() && !refreshed.wait(kSettleMs))
            return false;
        take(name);
        return true;
    }

    void showPanel(int row)
    {
        auto* table = find<QTableView>("previewRows");
        table->setCurrentIndex(table->model()->index(row, 2));
        static_cast<PreviewPage*>(m_window->currentTab()->page(PageId::Preview))->setPanelShown(true);
    }

    [[nodiscard]] bool open(const std::string& csv)
    {
        const QString path = m_home.write(QStringLiteral("shop-orders-%1.csv").arg(++m_files), csv);
        m_window->open(path);
        return !path.isEmpty();
    }
    [[nodiscard]] bool isOpenedOrFailed()
    {
        QSignalSpy failed(&session(), &UploadSession::openFailed);
        return QTest::qWaitFor([&] { return session().isOpen() || !failed.isEmpty(); }, kSettleMs);
    }
    [[nodiscard]] bool isChecked()
    {
        return QTest::qWaitFor([&] { return session().profile() && session().check(); }, kSettleMs);
    }

    [[nodiscard]] UploadSession& session() const { return m_window->currentTab()->session(); }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return m_window->currentTab()->findChild<Widget*>(QString::fromLatin1(name));
    }

    void take(const char* name)
    {
        settle();
        m_visit(QString::fromLatin1(name), *m_window);
    }
    void takeDialog(const char* name, QDialog& dialog)
    {
        settle();
        m_visit(QString::fromLatin1(name), dialog);
        settle();
    }
    /// Samples, rows and layouts of layouts come in several steps of the event loop.
    static void settle()
    {
        constexpr int kSteps = 20;
        for (int i = 0; i < kSteps; ++i)
            static_cast<void>(isAllDelivered());
    }

    /// What comes out of an office: Windows-1252, a title above, a total below, numbers that were cut.
    [[nodiscard]] static std::string uglyFile()
    {
        std::string csv = "Ums\xE4tze November;;;;\r\n"
                          "Bestellnummer;Bezahlt am;Telefon;Betrag;E-Mail;Vorname\r\n";
        for (int i = 0; i < 40; ++i) {
            const std::string n = std::to_string(1000 + i);
            csv += "B-" + n + ";20.11.2026 10:" + std::to_string(10 + i) + ";4,9151" + std::to_string(i % 10)
                + "E+12;" + std::to_string(12 + i) + ",50;kunde-" + n + "@example.com;J\xFCrgen"
                + (i == 9 ? ";zu viel\r\n" : "\r\n");
        }
        return csv + "Summe;;;1.280,00;;\r\n";
    }

    static constexpr auto kGoodTag =
        R"(<img src="https://bzr.openai.com/v1/sdk/events?pid=k7Qm2vXr9TbLd4WzHs81Na&event=order_created&data%5Btype%5D=contents&data%5Bamount%5D=12999&data%5Bcurrency%5D=USD&event_id=evt_k4t7qz2mwhx5rb6nvd3jyc2afe" width="1" height="1" alt="">)";

    const CurlLibrary m_curl{};
    QSize m_size;
    const Visit& m_visit;
    const Home m_home{};
    std::unique_ptr<MainWindow> m_window{};
    int m_files = 0;
};

} // namespace

QString showStates(const StatesToShow& wanted, const Visit& visit)
{
    return States(wanted, visit).show(wanted.situation);
}

QString showStatesOf(const std::string& csv, const Visit& visit)
{
    return States({}, visit).showFile(csv);
}

std::string ordersWithMarks()
{
    const std::string mark = R"(<b>x</b><img src='file:///planted.png'>)";
    std::string csv = "id,type,timestamp_ms,action_source,user.email,data.amount,data.currency," + mark
        + ",data.contents[].name\n";
    for (int i = 0; i < 12; ++i) {
        csv += mark + std::to_string(i) + ",order_created,"
            + std::to_string(SystemClock().nowMs() - 60'000 - i) + ",phone_call,"
            + (i % 2 == 0 ? mark : "ada@example.com") + "," + (i % 3 == 0 ? mark : "12.50") + ","
            + (i % 4 == 0 ? mark : "EUR") + "," + mark + "," + mark + "\n";
    }
    return csv;
}

} // namespace convey::ui::test
