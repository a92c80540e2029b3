// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the tests of the Columns page share that go through the real window: a file opened, buttons clicked
/// as a person does, a field's chooser used. GUI thread only.
#pragma once

#include "columns/columns_model.h"
#include "made_export.h"
#include "send/send_desk.h"
#include "send_bench.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"
#include "support/delivered.h"

#include "base/text.h"
#include "delivery/curl_transport.h"
#include "value/time.h"

#include <QListWidget>

#include <algorithm>
#include <memory>
#include <string>

namespace convey::ui::test {

[[nodiscard]] inline std::string someTime(int hoursAgo)
{
    return formatIso(SystemClock().nowMs() - EpochMs{hoursAgo} * 3'600'000);
}

/// Orders with words of their own for the event, and consent that is not always there.
[[nodiscard]] inline std::string ordersWithWords()
{
    std::string csv = "Order ID,Event,Paid at,Email,Total,Currency,Action source,Ad consent,Prefix\n";
    for (int i = 1; i <= 6; ++i) {
        const std::string number = std::to_string(i);
        csv += number + (i % 2 == 0 ? ",Erstkauf," : ",Purchase,") + someTime(i) + ",ada" + number
            + "@example.com,12.50,EUR,physical_store" + (i == 3 ? ",,W\n" : ",yes,W\n");
    }
    return csv;
}

[[nodiscard]] inline QString textAt(const QAbstractItemView* view, int row, int column = 0)
{
    return view->model()->index(row, column).data().toString();
}

class ColumnsWindow
{
public:
    [[nodiscard]] bool start()
    {
        m_window.reset();
        m_home = std::make_unique<Home>();
        auto desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
        desk->setPracticeFirst(true);
        m_window = std::make_unique<MainWindow>(std::move(desk));
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get());
    }
    /// Opens a file and shows the page once all is known about it.
    [[nodiscard]] bool open(const std::string& csv)
    {
        m_window->open(m_home->write(QStringLiteral("export%1.csv").arg(++m_files), csv));
        UploadSession& session = tab().session();
        if (!QTest::qWaitFor([&] { return session.profile() && session.check(); }, kSettleMs))
            return false;
        tab().showPage(PageId::Columns);
        return true;
    }
    [[nodiscard]] bool openShopify()
    {
        return open(convey::test::freshExport(QStringLiteral(SOURCES_FOLDER "/shopify_orders/newer.csv")));
    }
    [[nodiscard]] UploadTab& tab() const { return *m_window->currentTab(); }
    [[nodiscard]] const Upload& upload() const { return tab().session().upload(); }
    [[nodiscard]] ColumnsModel& model() const
    {
        return *tab().page(PageId::Columns)->findChild<ColumnsModel*>();
    }
    template <typename Widget>
    [[nodiscard]] Widget* shown(const char* name) const
    {
        for (Widget* widget : m_window->findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// False where there is nothing to click.
    [[nodiscard]] bool click(const char* name) const
    {
        auto* button = shown<QAbstractButton>(name);
        if (!button || !QTest::qWaitFor([button] { return button->isEnabled(); }, kSettleMs))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return isAllDelivered();
    }
    void goToField(Input input) const
    {
        shown<QAbstractItemView>("fields")->setCurrentIndex(model().indexOf({.input = input}));
    }
    /// Takes the entry of a field's chooser that opens this dialog.
    [[nodiscard]] bool ask(Input input, Choice::Kind kind) const
    {
        const QModelIndex index = model().indexOf({.input = input});
        const std::vector<Choice> choices = model().choices(index);
        const auto found = std::ranges::find(choices, kind, &Choice::kind);
        if (found == choices.end() || !model().setData(index, static_cast<int>(found - choices.begin())))
            return false;
        return isAllDelivered();
    }
    void choose(const Binding& binding) const
    {
        Q_EMIT model().chosen(binding);
        QVERIFY(isAllDelivered());
    }
    [[nodiscard]] QListWidget* filters() const { return shown<QListWidget>("filters"); }
    /// By the check; none while it runs.
    [[nodiscard]] std::uint64_t leftOut() const
    {
        const auto& check = tab().session().check();
        return check ? check->summary.count(Verdict::LeftOut) : ~std::uint64_t{0};
    }

private:
    CurlLibrary m_curl{};
    std::unique_ptr<Home> m_home;
    std::unique_ptr<MainWindow> m_window;
    int m_files = 0;
};

} // namespace convey::ui::test
