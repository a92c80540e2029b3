// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A send as it runs and as it ends, through the whole window: the keys that stop and pause it, what it is
/// called meanwhile, what is left of it, and what comes next.
#include "common/metrics.h"
#include "gui_test.h"
#include "send/course_model.h"
#include "send/live_question.h"
#include "send/send_steps.h"
#include "send/small_table.h"
#include "send_bench.h"
#include "shell/main_window.h"
#include "shell/rail.h"
#include "shell/upload_tab.h"

#include "delivery/curl_transport.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

class TestSendCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aKeyStopsWhateverHasTheFocus_data();
    void aKeyStopsWhateverHasTheFocus();
    void aKeyStopsWhatIsStillPrepared();
    void spacePausesAndGoesOn();
    void aButtonKeepsItsSpace();
    void whatIsLeftIsWhatIsOffered();
    void inPracticeToo();
    void afterASendComesALookAtItsResult();
    void aTestIsCalledATest();
    void theStepsAddUp_data();
    void theStepsAddUp();
    void headingsOfATableAreNotCut();

private:
    [[nodiscard]] bool startWindow(bool practice = false);
    [[nodiscard]] bool open(const QString& path);
    [[nodiscard]] QString orders(int count) const;
    /// Sends for real and waits until an answer after the first is held back.
    [[nodiscard]] bool sendUntilHeld();
    void confirm() const;
    [[nodiscard]] SendPage& page() const { return m_window->currentTab()->sendPage(); }
    [[nodiscard]] UploadSession& session() const { return m_window->currentTab()->session(); }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page().findChild<Widget*>(QString::fromLatin1(name));
    }
    void click(const char* name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    [[nodiscard]] QAction* action(const char* name) const
    {
        return m_window->findChild<QAction*>(QLatin1String(name));
    }

    std::unique_ptr<CurlLibrary> m_curl;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int kMany = 3'500; // the first ten and four batches

} // namespace

void TestSendCourse::initTestCase()
{
    m_curl = std::make_unique<CurlLibrary>();
    QVERIFY(m_curl->isUsable());
}

void TestSendCourse::init()
{
    m_window.reset();
    m_server.reset();
    m_home = std::make_unique<Home>();
}

bool TestSendCourse::startWindow(bool practice)
{
    m_server = trustedServer(*m_home);
    auto desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    if (!m_server || (!practice && !keep(*desk, shopAt(*m_server), sandbox::kPracticeKey, KeyPlace::Session)))
        return false;
    m_window = std::make_unique<MainWindow>(std::move(desk));
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

bool TestSendCourse::open(const QString& path)
{
    m_window->open(path);
    m_window->showPage(PageId::Send);
    QSignalSpy planned(&page(), &SendPage::planned);
    return planned.wait(kSettleMs);
}

QString TestSendCourse::orders(int count) const
{
    std::string csv = "id,type,timestamp_ms,action_source,user.email,data.amount,data.currency\n";
    const EpochMs now = SystemClock().nowMs();
    for (int i = 0; i < count; ++i)
        csv += "A-" + std::to_string(i) + ",order_created," + std::to_string(now - 60'000 - i)
            + ",phone_call,person-" + std::to_string(i) + "@example.com,1000,EUR\n";
    return m_home->write(QStringLiteral("orders.csv"), csv);
}

void TestSendCourse::confirm() const
{
    click("sendForReal");
    if (auto* question = find<LiveQuestion>("liveQuestion"))
        QTest::mouseClick(
            question->findChild<QAbstractButton*>(QStringLiteral("confirmSend")), Qt::LeftButton);
}

bool TestSendCourse::sendUntilHeld()
{
    m_server->setFault({.fault = sandbox::Fault::Slow, .after = 1, .delay = std::chrono::seconds(60)});
    confirm();
    m_window->activateWindow(); // the offscreen platform leaves it to us when the question is gone
    return QTest::qWaitForWindowActive(m_window.get())
        && QTest::qWaitFor([&] { return m_server->totals().faults > 0; }, kSettleMs)
        && QTest::qWaitFor([&] { return session().sendProgress().counts.accepted > 0; }, kSettleMs);
}

void TestSendCourse::aKeyStopsWhateverHasTheFocus_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("focus");
    QTest::newRow("the bar") << PageId::Send << QStringLiteral("sendBar");
    QTest::newRow("the batches") << PageId::Send << QStringLiteral("course");
    QTest::newRow("the pause button") << PageId::Send << QStringLiteral("pause");
    QTest::newRow("the rail") << PageId::Send << QStringLiteral("rail");
    QTest::newRow("another page") << PageId::Preview << QStringLiteral("findRows");
    QTest::newRow("the start page") << PageId::Start << QStringLiteral("rail");
    QTest::newRow("the preferences") << PageId::Preferences << QStringLiteral("rail");
}

void TestSendCourse::aKeyStopsWhateverHasTheFocus()
{
    QFETCH(PageId, page);
    QFETCH(QString, focus);
    QVERIFY(startWindow());
    QVERIFY(!action("stopSending")->isEnabled());
    QVERIFY(open(orders(kMany)));
    QVERIFY(sendUntilHeld());
    UploadSession& session = this->session();
    QSignalSpy settled(&this->page(), &SendPage::settled);
    m_window->showPage(page);
    auto* place = m_window->findChild<QWidget*>(focus);
    QVERIFY(place && place->isVisible());
    place->setFocus();
    QVERIFY(action("stopSending")->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(m_window->currentTab()->currentPage(), PageId::Send);
    QVERIFY(!action("stopSending")->isEnabled());
    m_server->setFault({});
    QVERIFY(settled.wait(kSettleMs));
    QCOMPARE(session.report()->end.stop, StopKind::Cancelled);
    QVERIFY(session.report()->notSent > 0);
    QVERIFY(m_server->totals().accepted < kMany);
}

void TestSendCourse::aKeyStopsWhatIsStillPrepared()
{
    QVERIFY(startWindow());
    QVERIFY(open(orders(kMany)));
    QSignalSpy started(&session(), &UploadSession::sendStarted);
    confirm();
    QVERIFY(started.isEmpty()); // the key is being fetched
    QVERIFY(action("stopSending")->isEnabled());
    action("stopSending")->trigger();
    QVERIFY(!action("stopSending")->isEnabled());
    QVERIFY(find<QAbstractButton>("sendForReal")->isEnabled());
    QVERIFY(!started.wait(300));

    // And while the plan is being made.
    QSignalSpy failed(&session(), &UploadSession::sendFailed);
    QSignalSpy ended(&session(), &UploadSession::sendEnded);
    confirm();
    QVERIFY(started.wait(kSettleMs));
    QVERIFY2(page().title().endsWith(QStringLiteral("preparing")), qPrintable(page().title()));
    QVERIFY2(find<QLabel>("sendStatus")->text().contains(QStringLiteral("being prepared")),
        qPrintable(find<QLabel>("sendStatus")->text()));
    action("stopSending")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty() || !ended.isEmpty(), kSettleMs);
    QVERIFY(m_server->totals().accepted < kMany);
}

void TestSendCourse::spacePausesAndGoesOn()
{
    QVERIFY(startWindow());
    QVERIFY(open(orders(kMany)));
    QVERIFY(sendUntilHeld());
    QSignalSpy settled(&page(), &SendPage::settled);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("sendBar"));
    QVERIFY(action("pauseSending")->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY2(find<QLabel>("sendStatus")->text().startsWith(QStringLiteral("Pausing")),
        qPrintable(find<QLabel>("sendStatus")->text()));
    m_server->setFault({});
    QVERIFY(settled.wait(kSettleMs));
    QCOMPARE(session().report()->unknown, std::uint64_t{0});
    QVERIFY(session().report()->notSent > 0);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("goOn"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(settled.wait(kSettleMs));
    QCOMPARE(session().report()->accepted, static_cast<std::uint64_t>(kMany));
    QCOMPARE(m_server->totals().duplicates, 0);
    QVERIFY(!action("pauseSending")->isEnabled());
}

void TestSendCourse::aButtonKeepsItsSpace()
{
    QVERIFY(startWindow());
    QVERIFY(open(orders(kMany)));
    QVERIFY(sendUntilHeld());
    QSignalSpy settled(&page(), &SendPage::settled);
    find<QAbstractButton>("stop")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(find<QLabel>("sendStatus")->text().startsWith(QStringLiteral("Stopping")));
    m_server->setFault({});
    QVERIFY(settled.wait(kSettleMs));
}

void TestSendCourse::whatIsLeftIsWhatIsOffered()
{
    QVERIFY(startWindow());
    QVERIFY(open(orders(kMany)));
    QVERIFY(sendUntilHeld());
    QSignalSpy settled(&page(), &SendPage::settled);
    QSignalSpy checked(&session(), &UploadSession::checked);
    click("stop");
    m_server->setFault({});
    QVERIFY(settled.wait(kSettleMs));
    const std::uint64_t left = kMany - session().report()->accepted;
    QVERIFY(left > 0 && left < kMany);
    QVERIFY(find<QWidget>("resultPanel")->isVisible());
    QVERIFY(!checked.isEmpty() || checked.wait(kSettleMs));
    QVERIFY2(find<QWidget>("resultPanel")->isVisible(), "the result stays");
    QCOMPARE(session().check()->summary.sendable(), left);
    QVERIFY(m_window->minimumSizeHint().width() <= 1024);

    click("showPlan");
    const QLocale locale;
    const QString count = locale.toString(static_cast<qulonglong>(left));
    auto* live = find<QPushButton>("sendForReal");
    QTRY_VERIFY(live->isEnabled());
    QVERIFY2(live->text().contains(count), qPrintable(live->text()));
    QVERIFY(!find<QWidget>("passed")->isVisible());
    click("sendForReal");
    auto* question = find<LiveQuestion>("liveQuestion");
    const QString texts = allTexts(question);
    QVERIFY2(texts.contains(QStringLiteral("Send %1 conversions").arg(count)), qPrintable(texts));
    const QString worth = locale.toString(static_cast<double>(left) * 1'000, 'f', 2);
    QVERIFY2(texts.contains(worth), qPrintable(worth + texts));
    question->reject();

    click("goOn");
    QVERIFY(settled.wait(kSettleMs));
    QCOMPARE(m_server->totals().accepted, kMany);
    QTRY_VERIFY_WITH_TIMEOUT(session().check(), kSettleMs);
    click("showPlan");
    QVERIFY(!live->isEnabled());
    QCOMPARE(live->toolTip(), QStringLiteral("These conversions are sent."));
}

void TestSendCourse::inPracticeToo()
{
    QVERIFY(startWindow(true));
    QVERIFY(open(sampleFile(*m_home)));
    find<QAbstractButton>("step4")->click();
    QSignalSpy settled(&page(), &SendPage::settled);
    confirm();
    QVERIFY(settled.wait(kSettleMs));
    QCOMPARE(session().report()->accepted, std::uint64_t{10});
    QTRY_VERIFY_WITH_TIMEOUT(session().check(), kSettleMs);
    QCOMPARE(session().check()->summary.sendable(), std::uint64_t{348});
}

void TestSendCourse::afterASendComesALookAtItsResult()
{
    QVERIFY(startWindow());
    QVERIFY(open(sampleFile(*m_home)));
    QVERIFY(!page().primary()->isVisible());
    QSignalSpy settled(&page(), &SendPage::settled);
    QSignalSpy checked(&session(), &UploadSession::checked);
    confirm();
    QVERIFY(settled.wait(kSettleMs));
    QVERIFY(!checked.isEmpty() || checked.wait(kSettleMs));
    QVERIFY(find<QWidget>("resultPanel")->isVisible());
    QVERIFY(page().primary()->isVisible() && page().primary()->isEnabled());
    QCOMPARE(page().primary()->accessibleName(), QStringLiteral("See the results"));
    QVERIFY(!find<QWidget>("test")->isVisible() && !find<QWidget>("sendForReal")->isVisible());
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    m_window->findChild<Rail*>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_window->currentTab()->currentPage(), PageId::Results);
    QVERIFY(!session().isSending());
    QCOMPARE(session().report()->mode, SendMode::Live);
}

void TestSendCourse::aTestIsCalledATest()
{
    QVERIFY(startWindow());
    QVERIFY(open(orders(kMany)));
    m_server->setFault({.fault = sandbox::Fault::Slow, .after = 2, .delay = std::chrono::seconds(60)});
    click("test");
    m_window->activateWindow();
    QVERIFY(QTest::qWaitFor([&] { return session().sendProgress().counts.accepted > 1; }, kSettleMs));
    const QString percent = QLocale().toString(page().percent());
    QVERIFY(page().percent() > 0);
    QCOMPARE(page().title(), QStringLiteral("Send · testing, %1 %").arg(percent));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("%1 % · orders.csv – Convey").arg(percent));
    QVERIFY(allTexts(m_window->statusBar()).contains(QStringLiteral("Testing…")));
    QVERIFY(!action("pauseSending")->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // of no meaning here
    QSignalSpy settled(&page(), &SendPage::settled);
    m_server->setFault({});
    QVERIFY(settled.wait(kSettleMs));
    QCOMPARE(session().report()->accepted, static_cast<std::uint64_t>(kMany));
}

void TestSendCourse::theStepsAddUp_data()
{
    QTest::addColumn<quint64>("events");
    QTest::addColumn<bool>("isFirstWanted");
    QTest::addColumn<quint64>("sent"); // as the first ones
    QTest::addColumn<QStringList>("steps");
    const QString one = QStringLiteral("One conversion, test");
    const auto first = [](int n) { return QStringLiteral("The first %1, for real").arg(n); };
    const auto other = [](int n) { return QStringLiteral("The other %1, for real").arg(n); };
    const auto all = [](int n) { return QStringLiteral("All %1, test").arg(n); };
    const auto row = [](const char* name, quint64 events, bool wanted, quint64 sent,
                         const QStringList& steps) {
        QTest::newRow(name) << events << wanted << sent << steps;
    };
    row("many", 358, true, 0, {one, all(358), first(10), other(348)});
    row("without the first ones", 358, false, 0,
        {one, all(358), first(10), QStringLiteral("All 358, for real")});
    row("after the first ones", 348, true, 10, {one, all(348), first(10), other(348)});
    row("no more than the first ones", 10, true, 0, {one, all(10), first(10)});
    row("a single one", 1, true, 0, {one, first(1)});
    row("nothing left", 0, true, 10, {first(10)});
}

void TestSendCourse::theStepsAddUp()
{
    QFETCH(quint64, events);
    QFETCH(bool, isFirstWanted);
    QFETCH(quint64, sent);
    QFETCH(QStringList, steps);
    Ramp ramp;
    ramp.setWanted(RampStep::FirstForReal, isFirstWanted);
    if (sent > 0)
        ramp.take({.jobId = "1", .mode = SendMode::Live, .accepted = sent}, {.first = sent}, {});
    SendSteps shown(nullptr);
    shown.showRamp(ramp, events, 0, false);
    QStringList titles;
    for (int number = 1; number <= 4; ++number) {
        const auto* box = shown.findChild<QAbstractButton*>(QStringLiteral("step%1").arg(number));
        const auto* row = box->parentWidget();
        if (!row->isHidden())
            titles.append(row->findChild<QLabel*>()->text());
    }
    QCOMPARE(titles, steps);
    QCOMPARE(shown.count(), static_cast<std::size_t>(steps.size()));
}

void TestSendCourse::headingsOfATableAreNotCut()
{
    CourseModel model;
    SmallTable table({.name = QStringLiteral("Batches"), .help = {}, .objectName = "course"}, model, nullptr);
    table.resize(em(&table, 60), 300);
    table.show();
    const std::array<BatchNews, 1> news{BatchNews{.state = BatchNews::State::NotSent,
        .events = 1'000,
        .attempts = 1,
        .status = 400,
        .reason = OutcomeReason::RequestRefused,
        .words = std::string(400, 'w')}};
    model.take(news);
    table.fitColumns();
    for (int column = 0; column < CourseModel::ColumnCount_; ++column)
        QVERIFY2(table.columnWidth(column) >= table.horizontalHeader()->sectionSizeHint(column),
            qPrintable(model.headerData(column, Qt::Horizontal).toString()));
}

CONVEY_GUI_TEST_MAIN(TestSendCourse)
#include "tst_send_course.moc"
