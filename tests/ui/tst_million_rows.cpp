// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/stat_tile.h"
#include "common/tile_sum.h"
#include "common/upload_session.h"
#include "gui_test.h"
#include "preview/preview_page.h"
#include "send/send_desk.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"
#include "support/stall_meter.h"

#include "base/clock.h"

#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>

#include <charconv>
#include <memory>
#include <string>

using namespace convey;
using namespace convey::ui;
using convey::test::StallMeter;

/// A file of a million rows in the real window: it never stands still, whatever is done meanwhile.
class TestMillionRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void firstRowsComeAtOnceAndCountsGrow();
    void aStoppedCheckKeepsWhatItCountedAndCanBeRunAgain();
    void aTabIsClosedWhileItsRowsAreChecked();

private:
    [[nodiscard]] PreviewPage* preview() const
    {
        return qobject_cast<PreviewPage*>(m_window->currentTab()->page(PageId::Preview));
    }
    [[nodiscard]] UploadSession& session() const { return m_window->currentTab()->session(); }
    [[nodiscard]] TileSum* tiles() const { return preview()->findChild<TileSum*>(); }
    [[nodiscard]] QTableView* table(PageId page, const char* name) const
    {
        return m_window->currentTab()->page(page)->findChild<QTableView*>(QLatin1String(name));
    }
    [[nodiscard]] QString status() const { return m_window->statusBar()->findChild<QLabel*>()->text(); }
    static void scrollThrough(QTableView* table);
    [[nodiscard]] bool isCountingRows() const;

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StallMeter> m_meter;
};

namespace {

constexpr int kRows = 1'000'000;
constexpr int kBlockedEach = 3; ///< every third row
constexpr int kBlocked = (kRows + kBlockedEach - 1) / kBlockedEach;
constexpr int kCheckMs = 100'000; // a debug build on a busy machine; it takes some seconds otherwise

} // namespace

void TestMillionRows::initTestCase()
{
    qputenv("CONVEY_HOME", m_folder.filePath(QStringLiteral("home")).toUtf8());
    const std::string time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    const std::string fine = ",Purchase," + time + ",1.50,EUR,\n";
    const std::string odd = ",Purchase," + time + ",oops,EUR,\n";
    std::string text = "Order ID,Event,Paid at,Total,Currency,Email\n";
    text.reserve(std::size_t{kRows} * (fine.size() + 7));
    std::array<char, 16> number{};
    for (int i = 0; i < kRows; ++i) {
        text.append(number.data(), std::to_chars(number.data(), number.data() + number.size(), i).ptr);
        text += i % kBlockedEach == 0 ? odd : fine;
    }
    QFile file(m_folder.filePath(QStringLiteral("many orders.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text.data(), static_cast<qint64>(text.size())), static_cast<qint64>(text.size()));
    m_path = file.fileName();
}

void TestMillionRows::init()
{
    m_window = std::make_unique<MainWindow>(std::make_unique<SendDesk>());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_meter = std::make_unique<StallMeter>();
    m_window->open(m_path);
}

void TestMillionRows::cleanup()
{
    // Each single event is timed by the test's application; this is what they take together.
    QVERIFY(m_meter->beats() > 0);
    QVERIFY2(m_meter->longest() < ui::test::kFailingWork,
        qPrintable(QStringLiteral("%1 ms of work in one turn of the loop").arg(m_meter->longest().count())));
    qInfo("longest turn: %lld ms of work", static_cast<long long>(m_meter->longest().count()));
    m_meter.reset();
    m_window.reset();
}

void TestMillionRows::scrollThrough(QTableView* table)
{
    constexpr int kSteps = 40;
    QScrollBar* bar = table->verticalScrollBar();
    for (int step = 0; step <= kSteps; ++step) {
        bar->setValue(static_cast<int>(qint64{bar->maximum()} * step / kSteps));
        QTest::qWait(1); // it is painted
    }
}

bool TestMillionRows::isCountingRows() const
{
    return !session().check() && session().isChecking();
}

void TestMillionRows::firstRowsComeAtOnceAndCountsGrow()
{
    std::vector<std::uint64_t> totals;
    QString told;
    connect(&session(), &UploadSession::progressed, this, [&] {
        const bool isMarked = tiles()->tile(0)->accessibleName().endsWith(QStringLiteral("so far"));
        if (isMarked && tiles()->total() > 0 && (totals.empty() || totals.back() != tiles()->total()))
            totals.push_back(tiles()->total());
        if (status().contains(QStringLiteral("So far: ")))
            told = status();
    });
    QSignalSpy shown(preview(), &PreviewPage::shown);
    QTableView* rows = table(PageId::File, "rows");
    QVERIFY(rows);
    QTRY_VERIFY(rows->model()->rowCount() > 100);
    QVERIFY2(isCountingRows(), "rows are shown before the check is done");
    QCOMPARE(rows->model()->index(0, 1).data().toString(), QStringLiteral("Purchase"));
    scrollThrough(rows);
    m_window->showPage(PageId::Preview);
    scrollThrough(table(PageId::Preview, "previewRows"));
    QVERIFY(!shown.isEmpty() || shown.wait(kCheckMs));
    disconnect(&session(), nullptr, this, nullptr);
    QVERIFY2(!totals.empty() && totals.front() < kRows, "some were counted before all were");
    QVERIFY(std::ranges::is_sorted(totals));
    QVERIFY2(told.contains(QStringLiteral("blocked")), qPrintable(told));

    QCOMPARE(rows->model()->rowCount(), kRows);
    QCOMPARE(tiles()->total(), std::uint64_t{kRows});
    QCOMPARE(tiles()->count(2), std::uint64_t{kBlocked});
    QVERIFY(!status().contains(QStringLiteral("So far")));
    // Beyond the limit findings are counted, not listed; the sums hold all the same.
    QVERIFY(session().check()->findingsNotListed > 0);
    QCOMPARE(session().check()->summary.count(Rule::AmountUnreadable), std::uint64_t{kBlocked});

    QTableView* checked = table(PageId::Preview, "previewRows");
    shown.clear();
    preview()->setFilter({.verdict = Verdict::Blocked});
    QVERIFY(shown.wait());
    QCOMPARE(checked->model()->rowCount(), kBlocked);
    scrollThrough(checked);
    checked->scrollToBottom();
    QCOMPARE(checked->rowAt(checked->viewport()->height() - 2), kBlocked - 1);
}

void TestMillionRows::aStoppedCheckKeepsWhatItCountedAndCanBeRunAgain()
{
    m_window->showPage(PageId::Preview);
    QTRY_VERIFY_WITH_TIMEOUT(tiles()->total() > 0, kCheckMs);
    QSignalSpy failed(&session(), &UploadSession::failed);
    QTest::mouseClick(preview()->findChild<QPushButton*>(QStringLiteral("stopChecking")), Qt::LeftButton);
    QCOMPARE(failed.count(), 1);
    QVERIFY(!isCountingRows());
    QVERIFY(tiles()->total() > 0 && tiles()->total() < kRows);
    QVERIFY(!preview()->primary()->isEnabled());
    QTest::mouseClick(preview()->findChild<QPushButton*>(QStringLiteral("checkAgain")), Qt::LeftButton);
    QVERIFY(isCountingRows());
    const std::uint64_t before = tiles()->total();
    QTRY_VERIFY_WITH_TIMEOUT(tiles()->total() != before, kCheckMs); // it runs
}

void TestMillionRows::aTabIsClosedWhileItsRowsAreChecked()
{
    m_window->showPage(PageId::Preview);
    QTRY_VERIFY_WITH_TIMEOUT(tiles()->total() > 0, kCheckMs);
    QVERIFY(isCountingRows());
    QSignalSpy gone(m_window->currentTab(), &QObject::destroyed);
    m_window->closeTab(0);
    QVERIFY(gone.count() == 1 || gone.wait());
    QCOMPARE(m_window->tabCount(), 0);
    // And while they are counted: before the session comes back to the loop, it is to go.
    m_window->open(m_path);
    QSignalSpy opened(&session(), &UploadSession::opened);
    connect(&session(), &UploadSession::opened, this, [this] { m_window->closeTab(0); });
    QVERIFY(opened.wait());
    QTest::qWait(50); // what was under way comes back to nobody
    QCOMPARE(m_window->tabCount(), 0);
}

CONVEY_GUI_TEST_MAIN(TestMillionRows)
#include "tst_million_rows.moc"
