// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The menus: every action has what it needs, and does on the page in front what the page does itself.
#include "file/rows_view.h"
#include "gui_test.h"
#include "habits_bench.h"
#include "help/help_desk.h"
#include "preview/checked_model.h"
#include "preview/fixing.h"
#include "preview/preview_page.h"
#include "preview/rows_pane.h"
#include "shell/action_registry.h"
#include "shell/clipboard_actions.h"

#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTreeView>
#include <QUndoStack>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HabitsBench>(); }
    void everyActionHasItsWords();
    void everyActionIsInAMenu();
    void everyPageHasItsPlaceInTheHelp();
    void noKeyMeansTwoThings();
    void aBarePlatformHasEveryKey();
    void onTheStartPageNothingOfAnUploadIsEnabled();
    void ofAnUploadThatNobodySeesNothingIsOffered();
    void undoAndRedoSayWhatTheyTakeBack();
    void whatGoesSomewhereLeadsThere();
    void sendingIsOfferedOnlyWhereItCanBe();
    void copyAndSelectAllAreForThePlaceWithTheFocus();
    void thePrimaryIsAMenuAway();
    void thePrimaryIsAKeyAwayFromAnywhere_data();
    void thePrimaryIsAKeyAwayFromAnywhere();
    void fullScreenIsLeftAgain();

private:
    std::unique_ptr<HabitsBench> m_bench;
};

void TestActions::everyActionHasItsWords()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    QSet<QString> names;
    for (const QAction* action : window->actions().all()) {
        const QString name = action->objectName();
        QVERIFY2(!name.isEmpty(), qPrintable(action->text()));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QVERIFY2(!action->text().isEmpty(), qPrintable(name));
        QVERIFY2(action->statusTip().endsWith(u'.'), qPrintable(name));
    }
    QVERIFY(names.size() > 30);
}

void TestActions::everyActionIsInAMenu()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    QSet<QAction*> inMenus;
    for (const QMenu* menu : window->menuBar()->findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            inMenus.insert(action);
            if (!action->isSeparator() && !action->menu()
                && menu->objectName() != QLatin1String("recentMenu"))
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        }
    }
    for (QAction* action : window->actions().all())
        QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
}

/// F1 leads to the page of the help that speaks of the page in front.
void TestActions::everyPageHasItsPlaceInTheHelp()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    QVERIFY(HabitsBench::openAndCheck(*window, m_bench->sample()));
    const QList<Page*> pages = window->findChildren<Page*>();
    QVERIFY(pages.size() >= 10);
    const HelpLibrary library;
    for (const Page* page : pages) {
        const QString place = helpPlaceFor(page);
        QVERIFY2(!library.page(place).isEmpty(), qPrintable(place));
        // A page without a line in help_desk.cpp leads to the first one.
        QVERIFY2((place == QLatin1String("welcome")) == (page->objectName() == QLatin1String("startPage")),
            qPrintable(page->objectName()));
    }
}

void TestActions::noKeyMeansTwoThings()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    QMap<QString, QString> keys;
    for (const QAction* action : window->actions().all()) {
        for (const QKeySequence& key : action->shortcuts()) {
            const QString text = key.toString();
            QVERIFY2(!keys.contains(text),
                qPrintable(text + u' ' + keys.value(text) + u' ' + action->objectName()));
            keys.insert(text, action->objectName());
        }
    }
    // No two entries of a menu are underlined alike.
    for (const QMenu* menu : window->menuBar()->findChildren<QMenu*>()) {
        QMap<QString, QString> letters;
        for (const QAction* action : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(letter.isEmpty() || !letters.contains(letter),
                qPrintable(menu->title() + letter + letters.value(letter) + action->text()));
            letters.insert(letter, action->text());
        }
    }
}

void TestActions::aBarePlatformHasEveryKey()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    for (const char* name : {"openFile", "quit", "undo", "redo", "copy", "selectAll", "find", "replace",
             "preferences", "fullScreen", "readAgain", "saveSetup", "nextFinding", "palette", "nextUpload"})
        QVERIFY2(!action(*window, name)->shortcut().isEmpty(), name);
    QCOMPARE(
        keysOr(QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::CTRL | Qt::Key_Comma));
}

void TestActions::onTheStartPageNothingOfAnUploadIsEnabled()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    for (const char* name : {"undo", "redo", "find", "replace", "nextFinding", "testUpload",
             "sendForRealUpload", "saveSetup", "closeUpload", "pageColumns", "nextUpload"})
        QVERIFY2(!action(*window, name)->isEnabled(), name);
    for (const char* name : {"openFile", "pageStart", "pageHistory", "preferences", "palette"})
        QVERIFY2(action(*window, name)->isEnabled(), name);
}

void TestActions::ofAnUploadThatNobodySeesNothingIsOffered()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    QVERIFY(HabitsBench::openAndCheck(*window, m_bench->sample()));
    window->showPage(PageId::Send);
    QTRY_VERIFY(action(*window, "testUpload")->isEnabled());
    QVERIFY(action(*window, "closeUpload")->isEnabled());
    for (const PageId page : {PageId::History, PageId::Preferences, PageId::Tags, PageId::Start}) {
        window->showPage(page);
        for (const char* name :
            {"undo", "nextFinding", "testUpload", "sendForRealUpload", "saveSetup", "closeUpload"})
            QVERIFY2(!action(*window, name)->isEnabled(), name);
    }
}

void TestActions::undoAndRedoSayWhatTheyTakeBack()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    QVERIFY(HabitsBench::openAndCheck(*window, m_bench->sample()));
    window->showPage(PageId::Preview);
    auto* page = qobject_cast<PreviewPage*>(window->currentTab()->page(PageId::Preview));
    QAction* undo = action(*window, "undo");
    QVERIFY(!undo->isEnabled());
    page->fixing().editCell(3, 1, QStringLiteral("A & B"));
    QVERIFY(undo->isEnabled());
    QVERIFY2(undo->text().startsWith(QStringLiteral("Undo: ")), qPrintable(undo->text()));
    QVERIFY(!action(*window, "redo")->isEnabled());
    undo->trigger();
    QVERIFY(!page->fixing().steps().canUndo());
    QVERIFY(action(*window, "redo")->text().startsWith(QStringLiteral("Redo: ")));
    // A page has its own steps.
    page->fixing().steps().redo();
    window->showPage(PageId::Columns);
    QVERIFY(!undo->isEnabled());
    QCOMPARE(undo->text(), QStringLiteral("&Undo"));
}

void TestActions::whatGoesSomewhereLeadsThere()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    QVERIFY(HabitsBench::openAndCheck(*window, m_bench->sample()));
    QCOMPARE(window->currentTab()->currentPage(), PageId::File);
    action(*window, "nextFinding")->trigger();
    QCOMPARE(window->currentTab()->currentPage(), PageId::Preview);
    auto* pane = window->findChild<RowsPane*>();
    QTRY_VERIFY(pane->view()->isVisible());
    // As soon as the rows are there.
    QTRY_VERIFY((action(*window, "nextFinding")->trigger(), pane->currentRow().has_value()));
    // What is found is found on the page in front.
    action(*window, "find")->trigger();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("findRows"));
    window->showPage(PageId::File);
    action(*window, "find")->trigger();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("findText"));
}

void TestActions::sendingIsOfferedOnlyWhereItCanBe()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    QVERIFY(HabitsBench::openAndCheck(*window, m_bench->sample()));
    window->showPage(PageId::Send);
    QAction* test = action(*window, "testUpload");
    QTRY_VERIFY(test->isEnabled());
    QCOMPARE(test->text(), QStringLiteral("Test in practice mode"));
    window->showPage(PageId::Preview);
    QVERIFY(test->isEnabled());
    UploadSession& session = window->currentTab()->session();
    QSignalSpy ended(&session, &UploadSession::sendEnded);
    test->trigger();
    QCOMPARE(window->currentTab()->currentPage(), PageId::Send);
    QVERIFY2(!session.isSending(), "nothing leaves before the page that says so was seen");
    test->trigger();
    QTRY_VERIFY(session.isSending());
    QVERIFY(!test->isEnabled() && !action(*window, "sendForRealUpload")->isEnabled());
    QVERIFY(ended.wait(30'000));
    QCOMPARE(session.report()->mode, SendMode::ValidateOnly);
    // For real it asks, and by itself nothing goes.
    QTRY_VERIFY(action(*window, "sendForRealUpload")->isEnabled());
    action(*window, "sendForRealUpload")->trigger();
    QTRY_VERIFY(window->findChild<QDialog*>(QStringLiteral("liveQuestion")));
    QVERIFY(!session.isSending());
}

void TestActions::copyAndSelectAllAreForThePlaceWithTheFocus()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    QVERIFY(HabitsBench::openAndCheck(*window, m_bench->sample()));
    window->showPage(PageId::File);
    auto* table = window->currentTab()->page(PageId::File)->findChild<RowsView*>();
    QVERIFY(table);
    table->setFocus();
    QVERIFY(action(*window, "copy")->isEnabled() && action(*window, "copyWithHeaders")->isEnabled());
    table->setCurrentIndex(table->model()->index(0, 0));
    QGuiApplication::clipboard()->clear();
    action(*window, "copy")->trigger();
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());

    action(*window, "find")->trigger();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    field->setText(QStringLiteral("linen"));
    QVERIFY(!action(*window, "copyWithHeaders")->isEnabled());
    action(*window, "selectAll")->trigger();
    QCOMPARE(field->selectedText(), QStringLiteral("linen"));
    action(*window, "copy")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("linen"));
    QVERIFY(!canCopy(nullptr));

    // Trees have their habits as tables do.
    window->showPage(PageId::Columns);
    auto* fields =
        window->currentTab()->page(PageId::Columns)->findChild<QTreeView*>(QStringLiteral("fields"));
    QVERIFY(fields);
    fields->setFocus();
    fields->setCurrentIndex(fields->model()->index(0, 0));
    QVERIFY(action(*window, "copyWithHeaders")->isEnabled());
    action(*window, "copyWithHeaders")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().section(u'\t', 0, 0),
        fields->model()->headerData(0, Qt::Horizontal).toString());
}

void TestActions::thePrimaryIsAMenuAway()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    QVERIFY(HabitsBench::openAndCheck(*window, m_bench->sample()));
    QVERIFY(action(*window, "continueUpload")->isEnabled());
    action(*window, "continueUpload")->trigger();
    QVERIFY(window->currentTab()->currentPage() != PageId::File);
    window->showPage(PageId::Preferences); // which has none, on purpose
    QVERIFY(!action(*window, "continueUpload")->isEnabled());
}

void TestActions::thePrimaryIsAKeyAwayFromAnywhere_data()
{
    QTest::addColumn<QString>("focus");
    QTest::newRow("the rail") << QStringLiteral("rail");
    QTest::newRow("the uploads") << QStringLiteral("uploads");
    QTest::newRow("the page") << QStringLiteral("rows");
}

void TestActions::thePrimaryIsAKeyAwayFromAnywhere()
{
    QFETCH(QString, focus);
    const auto window = HabitsBench::window();
    QVERIFY(window);
    QVERIFY(HabitsBench::openAndCheck(*window, m_bench->sample()));
    QVERIFY(HabitsBench::openAndCheck(*window, m_bench->write(QStringLiteral("more.csv"), "Order ID\n1\n")));
    window->showTab(0);
    auto* place = visible<QWidget>(*window, qPrintable(focus));
    QVERIFY(place);
    place->setFocus();
    QVERIFY(place->hasFocus());
    QTest::keyClick(place, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window->currentTab()->currentPage(), PageId::Columns);
}

void TestActions::fullScreenIsLeftAgain()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    QTest::keyClick(window.get(), Qt::Key_F11);
    QTRY_VERIFY(window->isFullScreen());
    QTest::keyClick(window.get(), Qt::Key_F11);
    QTRY_VERIFY(!window->isFullScreen());
}

CONVEY_GUI_TEST_MAIN(TestActions)
#include "tst_actions.moc"
