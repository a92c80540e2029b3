// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/banner.h"
#include "common/destination_badge.h"
#include "common/icon_label.h"
#include "file/rows_model.h"
#include "gui_test.h"
#include "send/send_desk.h"
#include "send/send_page.h"
#include "shell/drop_sign.h"
#include "shell/main_window.h"
#include "shell/rail.h"
#include "shell/upload_tab.h"
#include "start/start_page.h"
#include "support/test_text.h"

#include "base/atomic_file.h"
#include "delivery/curl_transport.h"
#include "jobs/sample.h"
#include "ledger/ledger.h"
#include "sandbox/server.h"

#include <QAbstractItemModelTester>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWhatsThis>

#include <memory>

using namespace convey;
using namespace convey::ui;
using convey::test::text;

/// The whole job through the real window, against the practice endpoint: real TLS, a real ledger, real files.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theSampleJobByMouse();
    void theSampleJobByKeyboardAlone();
    void twoUploadsDoNotTouchEachOther();
    void filesAreOpenedByDrop();
    void rowsOfASpreadsheetArePasted();
    void aChangedFileIsToldOnEveryPage();
    void badInputIsToldBesideItsCause_data();
    void badInputIsToldBesideItsCause();
    void railTellsWhereOneIsAndWhatIsLeft();
    void rowsModelKeepsItsPromisesWhileTheFileGrows();
    void closingAsksBeforeItStopsASend_data();
    void closingAsksBeforeItStopsASend();
    void uploadsAreChangedByKey();
    void theSampleIsOpenedOnce();
    void titlesTellHowFarASendIs();
    void theDestinationStandsInTheStatusBar();
    void thePromiseHasItsPadlock();
    void theWindowIsAsItWasLeft();
    void aFirstWindowFitsTheScreen();
    void functionKeySixWalksTheRegions();
    void whatsThisIsAKeyAway();
    void pageWordsStandAtTheLeadingEdge();
    void recentFilesAreOpenedFromTheMenu();
    void everyFocusableWidgetHasAName();
    void aWidgetWithoutANameIsFound();

private:
    [[nodiscard]] QString write(const QString& name, std::string_view text);
    [[nodiscard]] QString sample()
    {
        return write(QStringLiteral("shop orders.csv"), sampleOrders(SystemClock().nowMs()));
    }
    [[nodiscard]] static std::unique_ptr<MainWindow> shownWindow();
    [[nodiscard]] static bool openAndCheck(MainWindow& window, const QString& path);
    [[nodiscard]] static QStringList namelessWidgets(QWidget* page);

    std::unique_ptr<CurlLibrary> m_curl;
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

namespace {

template <typename Widget>
Widget* visibleChild(QWidget* parent, const QString& name)
{
    for (Widget* widget : parent->findChildren<Widget*>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

void TestWindow::initTestCase()
{
    m_curl = std::make_unique<CurlLibrary>();
    QVERIFY(m_curl->isUsable());
    qputenv("CONVEY_HOME", m_folder->filePath(QStringLiteral("home")).toUtf8());
}

void TestWindow::cleanup()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("CONVEY_HOME", m_folder->filePath(QStringLiteral("home")).toUtf8());
}

QString TestWindow::write(const QString& name, std::string_view text)
{
    const QString path = m_folder->filePath(name);
    return writeFileAtomically(toUtf8(path), text) ? path : QString();
}

std::unique_ptr<MainWindow> TestWindow::shownWindow()
{
    auto desk = std::make_unique<SendDesk>();
    desk->setPracticeFirst(true);
    auto window = std::make_unique<MainWindow>(std::move(desk));
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window.get()) ? std::move(window) : nullptr;
}

bool TestWindow::openAndCheck(MainWindow& window, const QString& path)
{
    window.open(path);
    QSignalSpy checked(&window.currentTab()->session(), &UploadSession::checked);
    return checked.wait(20'000);
}

void TestWindow::theSampleJobByMouse()
{
    const auto window = shownWindow();
    QVERIFY(window);
    QVERIFY(openAndCheck(*window, sample()));
    UploadTab& tab = *window->currentTab();
    for (const PageId next : {PageId::Columns, PageId::Preview, PageId::Send}) {
        QPushButton* primary = tab.page(tab.currentPage())->primary();
        QVERIFY(primary && primary->isVisible());
        QTRY_VERIFY(primary->isEnabled());
        QTest::mouseClick(primary, Qt::LeftButton);
        QCOMPARE(tab.currentPage(), next);
    }

    QSignalSpy ended(&tab.session(), &UploadSession::sendEnded);
    auto* test = visibleChild<QPushButton>(&tab, QStringLiteral("test"));
    QVERIFY(test);
    QTRY_VERIFY(test->isEnabled());
    QTest::mouseClick(test, Qt::LeftButton);
    QVERIFY(ended.wait(30'000));
    QCOMPARE(tab.session().report()->mode, SendMode::ValidateOnly);
    QCOMPARE(tab.session().report()->accepted, std::uint64_t{358});

    QTRY_VERIFY(visibleChild<QPushButton>(&tab, QStringLiteral("sendForReal")));
    auto* live = visibleChild<QPushButton>(&tab, QStringLiteral("sendForReal"));
    QTRY_VERIFY(live->isEnabled());
    QTest::mouseClick(live, Qt::LeftButton);
    QTRY_VERIFY(window->findChild<QDialog*>(QStringLiteral("liveQuestion")));
    auto* question = window->findChild<QDialog*>(QStringLiteral("liveQuestion"));
    QTest::mouseClick(question->findChild<QPushButton*>(QStringLiteral("confirmSend")), Qt::LeftButton);
    QVERIFY(ended.wait(30'000));
    const SendReport& report = *tab.session().report();
    QCOMPARE(report.mode, SendMode::Live);
    QCOMPARE(report.accepted, std::uint64_t{358});
    QCOMPARE(report.refused + report.unknown + report.notSent, std::uint64_t{0});
    QCOMPARE(report.events(), std::uint64_t{400});
}

void TestWindow::theSampleJobByKeyboardAlone()
{
    const auto window = shownWindow();
    QVERIFY(window);
    QVERIFY(openAndCheck(*window, sample()));
    UploadTab& tab = *window->currentTab();
    // Each page's primary action, wherever the focus is.
    for (const PageId next : {PageId::Columns, PageId::Preview, PageId::Send}) {
        QTRY_VERIFY(tab.page(tab.currentPage())->primary()->isEnabled());
        tab.currentWidget()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(tab.currentPage(), next);
    }
    QSignalSpy ended(&tab.session(), &UploadSession::sendEnded);
    const auto press = [&](const QString& name) {
        auto* button = visibleChild<QPushButton>(&tab, name);
        if (!button || !QTest::qWaitFor([&] { return button->isEnabled(); }))
            return false;
        // By Tab alone: the button must be on the way.
        for (int steps = 0; steps < 200 && QApplication::focusWidget() != button; ++steps)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() != button)
            return false;
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    };
    QVERIFY(press(QStringLiteral("test")));
    QVERIFY(ended.wait(30'000));
    QVERIFY(press(QStringLiteral("sendForReal")));
    QTRY_VERIFY(window->findChild<QDialog*>(QStringLiteral("liveQuestion")));
    auto* question = window->findChild<QDialog*>(QStringLiteral("liveQuestion"));
    auto* confirm = question->findChild<QPushButton*>(QStringLiteral("confirmSend"));
    QVERIFY(QTest::qWaitForWindowActive(question));
    QTRY_VERIFY(question->isAncestorOf(QApplication::focusWidget()));
    for (int steps = 0; steps < 20 && QApplication::focusWidget() != confirm; ++steps)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), confirm);
    QTest::keyClick(confirm, Qt::Key_Space);
    QVERIFY(ended.wait(30'000));
    QCOMPARE(tab.session().report()->accepted, std::uint64_t{358});
}

void TestWindow::twoUploadsDoNotTouchEachOther()
{
    const auto window = shownWindow();
    QVERIFY(window);
    QVERIFY(openAndCheck(*window, sample()));
    UploadTab* first = window->currentTab();
    const std::uint64_t revision = first->session().upload().revision();
    const auto check = first->session().check();

    QVERIFY(openAndCheck(*window,
        write(QStringLiteral("leads.csv"),
            "Lead ID,Event,Created at,Email\nL-1,Lead,2026-01-01T00:00:00Z,ada@example.com\n")));
    UploadTab* second = window->currentTab();
    QVERIFY(second != first);
    QCOMPARE(window->tabCount(), 2);
    QSignalSpy firstChanged(&first->session(), &UploadSession::changed);
    QSignalSpy checked(&second->session(), &UploadSession::checked);
    second->session().answer(
        {.input = Input::ActionSource, .kind = BindingKind::Constant, .text = "offline"});
    QVERIFY(checked.wait());
    const std::array<std::uint64_t, 1> rows{0};
    second->session().leaveOut(rows);
    QVERIFY(checked.wait());
    QCOMPARE(second->session().check()->summary.count(Verdict::LeftOut), std::uint64_t{1});

    QCOMPARE(firstChanged.count(), 0);
    QCOMPARE(first->session().upload().revision(), revision);
    QCOMPARE(first->session().check(), check);
    second->showPage(PageId::Columns);
    window->showTab(0);
    QCOMPARE(window->currentTab(), first);
    QCOMPARE(first->currentPage(), PageId::File);
    window->closeTab(1);
    QCOMPARE(window->tabCount(), 1);
    QCOMPARE(first->session().check(), check);
}

void TestWindow::filesAreOpenedByDrop()
{
    const auto window = shownWindow();
    QVERIFY(window);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(QStringLiteral("a.csv"), "Order ID,Total\n1,2.50\n")),
        QUrl::fromLocalFile(write(QStringLiteral("b.csv"), "Order ID,Total\n2,2.50\n"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    QVERIFY(enter.isAccepted());
    auto* sign = window->findChild<DropSign*>();
    QVERIFY(sign->isVisible());
    QCOMPARE(sign->text(), QStringLiteral("Drop to open 2 files as one table"));
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    QCOMPARE(window->tabCount(), 1);
    QTRY_VERIFY(window->currentTab()->session().isOpen());
    QTRY_COMPARE(window->currentTab()->session().upload().source()->rowCount(),
        (RowCount{.rows = 2, .complete = true}));
    QCOMPARE(window->currentTab()->name(), QStringLiteral("a.csv and 1 more"));
    QVERIFY(!sign->isVisible());

    // What is no table is refused before it is let go.
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/somewhere/invoice.pdf"))});
    QDragEnterEvent wrong(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &wrong);
    QVERIFY2(sign->text().contains(QStringLiteral("PDF")), qPrintable(sign->text()));
    QDragMoveEvent moved(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &moved);
    QVERIFY(!moved.isAccepted());
    QDragLeaveEvent left;
    QCoreApplication::sendEvent(window.get(), &left);
    QVERIFY(!sign->isVisible());
}

void TestWindow::aChangedFileIsToldOnEveryPage()
{
    const auto window = shownWindow();
    QVERIFY(window);
    window->open(write(QStringLiteral("c.csv"), "Order ID,Total\n1,2.50\n"));
    QTRY_VERIFY(window->currentTab()->session().isOpen());
    QVERIFY(!write(QStringLiteral("c.csv"), "Order ID,Total\n1,2.50\n2,3.50\n").isEmpty());
    QTRY_VERIFY(window->currentTab()->session().sourceProblem());
    for (const PageId page : {PageId::File, PageId::Columns, PageId::Preview, PageId::Send}) {
        const Banner* banner = window->currentTab()->page(page)->banner();
        QVERIFY2(banner->text().contains(QStringLiteral("was changed while it was open")),
            qPrintable(banner->text()));
    }
}

void TestWindow::rowsOfASpreadsheetArePasted()
{
    const auto window = shownWindow();
    QVERIFY(window);
    QGuiApplication::clipboard()->setText(QStringLiteral("  "));
    window->findChild<QAction*>(QStringLiteral("pasteRows"))->trigger();
    QCOMPARE(window->tabCount(), 0);
    QVERIFY(window->findChild<StartPage*>()->banner()->text().startsWith(
        QStringLiteral("There is nothing to paste")));

    QGuiApplication::clipboard()->setText(QStringLiteral("Order ID\tTotal\nA-1\t2.50\nA-2\t3,50 \u20AC\n"));
    QTest::keyClick(window->findChild<StartPage*>(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(window->tabCount(), 1);
    QTRY_VERIFY(window->currentTab()->session().isOpen());
    const Upload& upload = window->currentTab()->session().upload();
    QCOMPARE(upload.file()->dialect().separator, '\t');
    QCOMPARE(upload.source()->rowCount().rows, std::uint64_t{2});
    QCOMPARE(window->currentTab()->name(), QStringLiteral("Pasted rows"));
}

void TestWindow::badInputIsToldBesideItsCause_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray("") << "empty";
    QTest::newRow("header alone") << QByteArray("Order ID,Total\n") << "no rows";
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << "damaged";
}

void TestWindow::badInputIsToldBesideItsCause()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const auto window = shownWindow();
    QVERIFY(window);
    const auto tells = [&](const QString& wanted) {
        for (const QLabel* label : window->currentTab()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(wanted, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    window->open(write(QStringLiteral("bad.csv"), content.toStdString()));
    QTRY_VERIFY(tells(words));
    QVERIFY(!QApplication::activeModalWidget());
    window->open(m_folder->filePath(QStringLiteral("no such file.csv")));
    QTRY_VERIFY(tells(QStringLiteral("There is no file")));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestWindow::railTellsWhereOneIsAndWhatIsLeft()
{
    RailModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 13); // ten pages, two headings, and the gap above the last two
    QVERIFY(!model.pageAt(model.index(1)));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("This upload"));
    model.setUploadName(QStringLiteral("shop-orders-w47.csv"));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("shop-orders-w47.csv"));
    QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsEnabled));
    model.setEntry({.page = PageId::Preview,
        .text = QStringLiteral("Preview"),
        .iconName = QStringLiteral("preview"),
        .blocked = 24});
    const auto spoken = [&model](PageId page) {
        return model.indexOf(page).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(PageId::Preview), QStringLiteral("Preview, step 3 of 5, 24 blocked"));
    model.setEntry({.page = PageId::Columns, .text = QStringLiteral("Columns"), .done = true});
    QCOMPARE(spoken(PageId::Columns), QStringLiteral("Columns, step 2 of 5, done"));
    QCOMPARE(spoken(PageId::File), QStringLiteral("File, step 1 of 5"));
    QCOMPARE(spoken(PageId::History), QStringLiteral("Sending history"));
    model.setEntry({.page = PageId::Send, .text = QStringLiteral("Send"), .running = true});
    QCOMPARE(spoken(PageId::Send), QStringLiteral("Send, step 4 of 5, running"));
    model.setEntry({.page = PageId::Send,
        .text = QStringLiteral("Send"),
        .enabled = false,
        .whyNot = QStringLiteral("No file is open.")});
    QVERIFY(!model.flags(model.indexOf(PageId::Send)).testFlag(Qt::ItemIsEnabled));
    QCOMPARE(
        model.indexOf(PageId::Send).data(Qt::ToolTipRole).toString(), QStringLiteral("No file is open."));

    const auto window = shownWindow();
    QVERIFY(window);
    QVERIFY(openAndCheck(*window, sample()));
    auto* rail = window->findChild<Rail*>(QStringLiteral("rail"));
    QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(window->currentTab()->currentPage(), PageId::Preview);
    QCOMPARE(rail->currentIndex().data().toString(), QStringLiteral("Preview"));
    QCOMPARE(rail->currentIndex().data(RailModel::BlockedRole).toInt(), 15);
}

void TestWindow::rowsModelKeepsItsPromisesWhileTheFileGrows()
{
    std::string text = "id,name\n";
    for (int i = 0; i < 40'000; ++i)
        text += std::to_string(i) + ",some words to make the file longer than its first block\n";
    const auto file = CsvTable::open(toUtf8(write(QStringLiteral("growing.csv"), text)));
    QVERIFY(file.has_value());
    QVERIFY(!(*file)->rowCount().complete);

    RowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(*file);
    const int first = model.rowCount();
    QVERIFY(first > 0 && first < 40'000);
    QCOMPARE(model.index(first - 1, 0).data().toString(), QString::number(first - 1));
    QVERIFY((*file)->index().has_value());
    model.showCountedRows();
    QCOMPARE(model.rowCount(), 40'000);
    for (const int row : {39'999, 0, first, first - 1, 20'000})
        QCOMPARE(model.index(row, 0).data().toString(), QString::number(row));
    model.setTable(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestWindow::closingAsksBeforeItStopsASend_data()
{
    QTest::addColumn<bool>("quits");
    QTest::newRow("an upload") << false;
    QTest::newRow("the window") << true;
}

void TestWindow::closingAsksBeforeItStopsASend()
{
    QFETCH(bool, quits);
    sandbox::Options options;
    options.tls = true;
    options.fault = {.fault = sandbox::Fault::Slow, .delay = std::chrono::seconds(60)};
    auto server = sandbox::Server::start(std::move(options)).value();
    const auto window = shownWindow();
    QVERIFY(window);
    QVERIFY(openAndCheck(*window, sample()));
    SendMeans means{.ledgerPath = toUtf8(m_folder->filePath(QStringLiteral("history.sqlite"))),
        .key = Secret(std::string(sandbox::kPracticeKey)),
        .clock = std::make_shared<SystemClock>()};
    means.curl.extraCaPem = server->caPem();
    QPointer<UploadSession> session = &window->currentTab()->session();
    session->send(SendMode::Live, Endpoint::parse(server->eventsUrl()).value(),
        std::string(sandbox::kPracticePixel), std::move(means));
    QTRY_VERIFY(session->sendProgress().counts.inFlight > 0);

    const auto close = [&] {
        if (quits)
            window->close();
        else
            window->closeTab(0);
        return window->findChild<QDialog*>(QStringLiteral("stopQuestion"));
    };
    QDialog* question = close();
    QVERIFY(question && question->isVisible());
    QCOMPARE(close(), question); // asked once
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!window->findChild<QDialog*>(QStringLiteral("stopQuestion")));
    QVERIFY(window->isVisible() && session->isSending());

    question = close();
    QVERIFY(question);
    QSignalSpy ended(session, &UploadSession::sendEnded);
    QTest::mouseClick(question->findChild<QPushButton*>(QStringLiteral("stop")), Qt::LeftButton);
    QVERIFY(ended.count() > 0 || ended.wait(10'000));
    if (quits)
        QTRY_VERIFY(!window->isVisible());
    else
        QTRY_COMPARE(window->tabCount(), 0);

    // Nothing is lost: the job waits to be gone on with.
    const Ledger ledger =
        Ledger::open(toUtf8(m_folder->filePath(QStringLiteral("history.sqlite"))), SystemClock().nowMs())
            .value();
    const std::optional<JobRecord> left = ledger.latestUnfinished().value();
    QVERIFY(left);
    QCOMPARE(
        left->progress.unknown + left->progress.planned + left->progress.notDelivered, std::int64_t{358});
}

void TestWindow::uploadsAreChangedByKey()
{
    const auto window = shownWindow();
    QVERIFY(window);
    QVERIFY(openAndCheck(*window, sample()));
    QVERIFY(openAndCheck(*window, write(QStringLiteral("b.csv"), "id\n1\n")));
    const UploadTab* second = window->currentTab();
    QTest::keySequence(window.get(), QKeySequence(QKeySequence::NextChild));
    QVERIFY(window->currentTab() != second);
    QTest::keySequence(window.get(), QKeySequence(QKeySequence::PreviousChild));
    QCOMPARE(window->currentTab(), second);
}

void TestWindow::theSampleIsOpenedOnce()
{
    const auto window = shownWindow();
    QVERIFY(window);
    window->openSample();
    QSignalSpy checked(&window->currentTab()->session(), &UploadSession::checked);
    QVERIFY(checked.wait(20'000));
    window->showPage(PageId::Start);
    window->openSample();
    QCOMPARE(window->tabCount(), 1);
    QVERIFY(window->currentTab());
    QVERIFY(!window->currentTab()->session().error());
}

void TestWindow::titlesTellHowFarASendIs()
{
    const auto window = shownWindow();
    QVERIFY(window);
    QVERIFY(openAndCheck(*window, write(QStringLiteral("a & b.csv"), sampleOrders(SystemClock().nowMs()))));
    UploadTab& tab = *window->currentTab();
    auto* tabs = window->findChild<QTabBar*>(QStringLiteral("uploads"));
    QCOMPARE(window->windowTitle(), QStringLiteral("a & b.csv – Convey"));
    QCOMPARE(tabs->tabText(0), QStringLiteral("a && b.csv"));
    tab.showPage(PageId::Send);
    QStringList titles;
    connect(window.get(), &QWidget::windowTitleChanged, this, [&](const QString& title) { titles << title; });
    QSignalSpy ended(&tab.session(), &UploadSession::sendEnded);
    auto* test = visibleChild<QPushButton>(&tab, QStringLiteral("test"));
    QTRY_VERIFY(test->isEnabled());
    QTest::mouseClick(test, Qt::LeftButton);
    QVERIFY(ended.wait(30'000));
    QVERIFY2(titles.contains(QStringLiteral("0 % · a & b.csv – Convey")), qPrintable(titles.join(u'|')));
    QCOMPARE(window->windowTitle(), QStringLiteral("a & b.csv – Convey"));
    QCOMPARE(tabs->tabText(0), QStringLiteral("a && b.csv"));
}

void TestWindow::theDestinationStandsInTheStatusBar()
{
    const auto window = shownWindow();
    QVERIFY(window);
    auto* badge = window->findChild<DestinationBadge*>(QStringLiteral("statusBadge"));
    QVERIFY(!badge->isVisible());
    QVERIFY(openAndCheck(*window, sample()));
    QVERIFY(badge->isVisible());
    QVERIFY(badge->look().practice);
    auto* page = qobject_cast<SendPage*>(window->currentTab()->page(PageId::Send));
    page->setTarget(SendTarget{.destination = {.name = "Fern & Loom", .pixelId = "px1", .colourIndex = 4}});
    QCOMPARE(badge->look().name, QStringLiteral("Fern & Loom"));
    QCOMPARE(badge->look().colour, 4);
    QVERIFY(badge->accessibleName().contains(QStringLiteral("Fern & Loom")));
    page->setTarget({});
    QVERIFY(!badge->isVisible());
}

void TestWindow::thePromiseHasItsPadlock()
{
    const auto window = shownWindow();
    QVERIFY(window);
    auto* status = window->statusBar()->findChild<IconLabel*>();
    QVERIFY(status->text().startsWith(QStringLiteral("Nothing leaves this computer")));
    auto* sign = status->findChild<IconView*>();
    QVERIFY(sign->isVisible());
    IconView padlock(QStringLiteral("private"), Token::Muted, 1.2, nullptr);
    padlock.resize(sign->size());
    const auto seen = [](QWidget& widget) {
        return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    QCOMPARE(seen(*sign), seen(padlock));
}

void TestWindow::aFirstWindowFitsTheScreen()
{
    const MainWindow window(std::make_unique<SendDesk>());
    const QSize room = window.screen()->availableSize();
    QVERIFY(window.width() <= room.width() && window.height() < room.height());
}

void TestWindow::theWindowIsAsItWasLeft()
{
    constexpr QSize kSize(1150, 690);
    QList<int> sizes;
    {
        const auto window = shownWindow();
        QVERIFY(window);
        window->resize(kSize);
        QVERIFY(openAndCheck(*window, sample()));
        window->showPage(PageId::Preview);
        auto* splitter = window->findChild<QSplitter*>(QStringLiteral("previewSplitter"));
        QTRY_VERIFY(splitter->sizes().at(1) > 0);
        splitter->setSizes({splitter->sizes().at(0) + 60, splitter->sizes().at(1) - 60, 0});
        sizes = splitter->sizes();
        QVERIFY(window->close());
    }
    const auto window = shownWindow();
    QVERIFY(window);
    QCOMPARE(window->size(), kSize);
    QVERIFY(openAndCheck(*window, sample()));
    window->showPage(PageId::Preview);
    QTRY_COMPARE(
        window->findChild<QSplitter*>(QStringLiteral("previewSplitter"))->sizes().first(2), sizes.first(2));
}

void TestWindow::functionKeySixWalksTheRegions()
{
    const auto window = shownWindow();
    QVERIFY(window);
    QVERIFY(openAndCheck(*window, sample()));
    window->showPage(PageId::Preview);
    const QWidget* page = window->currentTab()->currentWidget();
    auto* rail = window->findChild<Rail*>(QStringLiteral("rail"));
    const auto* table = page->findChild<QWidget*>(QStringLiteral("previewRows"));
    QTRY_VERIFY(window->currentTab()->page(PageId::Preview)->primary()->isEnabled());
    rail->setFocus();
    const auto press = [&](Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, modifiers);
        return QApplication::focusWidget();
    };
    QCOMPARE(press({}), window->currentTab()->page(PageId::Preview)->primary());
    QCOMPARE(press({}), table);
    QCOMPARE(press({}), rail);
    QCOMPARE(press(Qt::ShiftModifier), table);
    QVERIFY(page->isAncestorOf(press(Qt::ShiftModifier)));
    QCOMPARE(press(Qt::ShiftModifier), rail);
    // A page without a table has two.
    window->showPage(PageId::Start);
    rail->setFocus();
    QVERIFY(press({}) != rail);
}

void TestWindow::whatsThisIsAKeyAway()
{
    const auto window = shownWindow();
    QVERIFY(window);
    const auto* action = window->findChild<QAction*>(QStringLiteral("whatsThis"));
    QCOMPARE(action->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F1));
    QTest::keyClick(window.get(), Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(QWhatsThis::inWhatsThisMode());
    QWhatsThis::leaveWhatsThisMode();
    QVERIFY(!window->findChild<Rail*>(QStringLiteral("rail"))->whatsThis().isEmpty());
}

void TestWindow::pageWordsStandAtTheLeadingEdge()
{
    const auto window = shownWindow();
    QVERIFY(window);
    auto* page = window->findChild<Page*>();
    page->banner()->show(QStringLiteral("Words of a banner"));
    for (const auto& [direction, edge] : {std::pair(Qt::LeftToRight, Qt::AlignLeft),
             {Qt::RightToLeft, Qt::AlignRight}, {Qt::LeftToRight, Qt::AlignLeft}}) {
        window->setLayoutDirection(direction);
        for (const QLabel* label :
            {page->findChild<QLabel*>(QStringLiteral("pageTitle")), page->banner()->findChild<QLabel*>()})
            QCOMPARE(label->alignment() & (Qt::AlignHorizontal_Mask | Qt::AlignAbsolute),
                Qt::Alignment(edge | Qt::AlignAbsolute));
    }
}

void TestWindow::recentFilesAreOpenedFromTheMenu()
{
    const auto window = shownWindow();
    QVERIFY(window);
    auto* menu = window->findChild<QMenu*>(QStringLiteral("recentMenu"));
    const auto entries = [&] {
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    };
    QVERIFY(entries().size() == 1 && !menu->actions().front()->isEnabled());
    const QString path = sample();
    QVERIFY(openAndCheck(*window, path));
    window->open(m_folder->filePath(QStringLiteral("no such file.csv")));
    QSignalSpy failed(&window->currentTab()->session(), &UploadSession::openFailed);
    QVERIFY(failed.wait());
    window->closeTab(1);
    window->closeTab(0);
    QCOMPARE(entries().size(), 1);
    QVERIFY(menu->actions().front()->text().startsWith(QStringLiteral("shop orders.csv in ")));
    menu->actions().front()->trigger();
    QCOMPARE(window->tabCount(), 1);
    QTRY_VERIFY(window->currentTab()->session().isOpen());
    QCOMPARE(text(window->currentTab()->session().upload().path()), path);
}

QStringList TestWindow::namelessWidgets(QWidget* page)
{
    QStringList nameless;
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
        // Parts of a larger control (headers, viewports, the field of a combo box) speak through it.
        const bool isPart = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget())
            || (qobject_cast<const QLineEdit*>(widget) && widget->parentWidget()->focusProxy() == nullptr
                && !widget->parentWidget()->accessibleName().isEmpty()
                && widget->objectName().startsWith(QLatin1String("qt_")));
        if (takesFocus && !isPart && widget->accessibleName().isEmpty()
            && !qobject_cast<const QLabel*>(widget))
            nameless.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

void TestWindow::everyFocusableWidgetHasAName()
{
    const auto window = shownWindow();
    QVERIFY(window);
    QCOMPARE(namelessWidgets(window.get()), QStringList());
    QVERIFY(openAndCheck(*window, sample()));
    for (const PageId page : {PageId::File, PageId::Columns, PageId::Preview, PageId::Send, PageId::Tags}) {
        window->showPage(page);
        QCOMPARE(namelessWidgets(window.get()), QStringList());
    }
}

void TestWindow::aWidgetWithoutANameIsFound()
{
    const auto window = shownWindow();
    QVERIFY(window);
    auto* planted = new QPushButton(window->centralWidget());
    planted->setObjectName(QStringLiteral("planted"));
    planted->show();
    QCOMPARE(namelessWidgets(window.get()), QStringList{QStringLiteral("QPushButton planted")});
}

CONVEY_GUI_TEST_MAIN(TestWindow)
#include "tst_window.moc"
