// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The Preview with a million rows and a hundred thousand findings: scrolled, filtered, sorted, searched,
/// edited, fixed as a whole; and a filter by cause beside QSortFilterProxyModel. See README.md.
#include "common/upload_session.h"
#include "preview/checked_model.h"
#include "preview/fixing.h"
#include "preview/preview_page.h"
#include "preview/rows_pane.h"
#include "support/stall_meter.h"

#include "base/atomic_file.h"
#include "base/text.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <string>

using namespace convey;
using namespace convey::ui;

namespace {

constexpr int kPatienceMs = 600'000;

std::string manyOrders(int rows)
{
    const EpochMs now = SystemClock().nowMs();
    std::string csv = "id,type,timestamp_ms,action_source,user.email,data.amount,data.currency\n";
    for (int i = 0; i < rows; ++i) {
        const std::string n = std::to_string(i);
        csv += "A-" + n + ",order_created," + std::to_string(now - 60'000 - i % 500'000'000)
            + ",phone_call,person-" + n + "@example.com,"
            + (i % 10 == 3 ? "\"1,50\"" : std::to_string(i % 97 + 1) + ".25") + ",EUR\n";
    }
    return csv;
}

/// Does it, waits for `done`, and says how long that took and how long the loop stood still meanwhile.
template <typename Act>
void step(const char* name, QSignalSpy& done, Act act)
{
    convey::test::StallMeter meter;
    QElapsedTimer timer;
    done.clear();
    timer.start();
    act();
    const bool came = !done.isEmpty() || done.wait(kPatienceMs);
    QTest::qWait(20); // it is painted
    std::printf("%-40s %9.3f s   longest turn %4lld ms of work%s\n", name,
        static_cast<double>(timer.elapsed()) / 1000, static_cast<long long>(meter.longest().count()),
        came ? "" : "   NEVER CAME");
}

/// What a proxy would look at: the cause of each row, and nothing else.
class Causes final : public QAbstractListModel
{
public:
    explicit Causes(std::shared_ptr<const CheckedRows> rows)
        : m_rows(std::move(rows))
    { }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows->check().verdicts.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int /*role*/) const override
    {
        return static_cast<int>(m_rows->cause(static_cast<std::uint64_t>(index.row())));
    }

private:
    std::shared_ptr<const CheckedRows> m_rows;
};

class CauseProxy final : public QSortFilterProxyModel
{
public:
    void choose(int cause)
    {
        m_cause = cause;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return m_cause < 0 || sourceModel()->index(row, 0, parent).data(Qt::DisplayRole).toInt() == m_cause;
    }

private:
    int m_cause = -1;
};

void compareFilters(const std::shared_ptr<const CheckedRows>& rows, const PreviewFilter& filter)
{
    constexpr int kRuns = 20;
    QElapsedTimer timer;
    timer.start();
    std::uint64_t found = 0;
    for (int run = 0; run < kRuns; ++run)
        found = rows->list(filter).size();
    const double ours = static_cast<double>(timer.nsecsElapsed()) / kRuns / 1e6;

    Causes causes(rows);
    CauseProxy proxy;
    proxy.setSourceModel(&causes);
    static_cast<void>(proxy.rowCount());
    timer.start();
    proxy.choose(static_cast<int>(*filter.cause));
    const auto theirs = proxy.rowCount();
    const double proxyMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    std::printf("filter by cause: %.3f ms; QSortFilterProxyModel %.1f ms: %.0f times (%llu and %d rows)\n",
        ours, proxyMs, proxyMs / ours, static_cast<unsigned long long>(found), theirs);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const QTemporaryDir folder;
    qputenv("CONVEY_HOME", folder.filePath(QStringLiteral("home")).toUtf8());
    const QString path = folder.filePath(QStringLiteral("orders.csv"));
    if (!writeFileAtomically(toUtf8(path), manyOrders(rows)))
        return 1;
    UploadSession session;
    PreviewPage page(session, nullptr);
    page.resize(1'080, 760);
    page.show();
    QSignalSpy shown(&page, &PreviewPage::shown);
    const PreviewFilter unread{Verdict::Blocked, causeOf(Rule::AmountUnreadable)};
    auto* table = page.findChild<QTableView*>(QStringLiteral("previewRows"));
    auto* pane = page.findChild<RowsPane*>();

    step("open and check", shown, [&] { session.open(path); });
    step("answer, check again", shown,
        [&] { session.answer(parseBinding("decimal_sign=.", BindingKind::Constant).value()); });
    std::printf("%d rows, %zu findings\n", pane->model().rowCount(), session.check()->findings.size());
    {
        convey::test::StallMeter meter;
        constexpr int kSteps = 100;
        QScrollBar* bar = table->verticalScrollBar();
        for (int at = 0; at <= kSteps; ++at) {
            bar->setValue(static_cast<int>(qint64{bar->maximum()} * at / kSteps));
            QTest::qWait(1);
        }
        std::printf("%-40s             longest turn %4lld ms of work\n", "scroll to the end",
            static_cast<long long>(meter.longest().count()));
    }
    step("filter by cause", shown, [&] { page.setFilter(unread); });
    step("all rows", shown, [&] { page.setFilter({}); });
    step("find a word", shown, [&] { Q_EMIT pane->queryWanted({.text = "person-9999"}); });
    step("sort by amount", shown,
        [&] { Q_EMIT pane->queryWanted({.sort = RowSort::Column, .sortColumn = 5, .descending = true}); });
    step("as the file has it", shown, [&] { Q_EMIT pane->queryWanted({}); });
    step("edit a cell", shown, [&] { page.fixing().editCell(3, 5, QStringLiteral("1.50")); });
    step("undo", shown, [&] { page.fixing().steps().undo(); });
    step("fix all", shown, [&] {
        page.fixing().fixAll(std::make_shared<const CheckedRows>(partsOf(session.upload(), session.check())),
            Rule::AmountUnreadable);
    });
    step("undo all", shown, [&] { page.fixing().steps().undo(); });
    compareFilters(std::make_shared<const CheckedRows>(partsOf(session.upload(), session.check())), unread);
    return 0;
}
