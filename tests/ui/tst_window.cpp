// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/rows_model.h"
#include "send/send_desk.h"
#include "shell/main_window.h"
#include "shell/rail.h"
#include "shell/upload_tab.h"
#include "support/test_text.h"

#include "base/atomic_file.h"
#include "delivery/curl_transport.h"
#include "jobs/sample.h"

#include <QAbstractItemModelTester>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace convey;
using namespace convey::ui;

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
    void badInputIsToldBesideItsCause_data();
    void badInputIsToldBesideItsCause();
    void railTellsWhereOneIsAndWhatIsLeft();
    void rowsModelKeepsItsPromisesWhileTheFileGrows();
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
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    QCOMPARE(window->tabCount(), 2);
    QTRY_VERIFY(window->currentTab()->session().isOpen());
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
    QCOMPARE(model.rowCount(), 5);
    model.setEntry({.page = PageId::Preview,
        .text = QStringLiteral("Preview"),
        .iconName = QStringLiteral("preview"),
        .blocked = 24});
    QCOMPARE(model.indexOf(PageId::Preview).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Preview, step 3 of 4, 24 blocked"));
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
    for (const PageId page : {PageId::File, PageId::Columns, PageId::Preview, PageId::Send}) {
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

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
