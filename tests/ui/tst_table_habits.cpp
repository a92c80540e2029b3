// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Every table is copied from, arranged and asked for its menu in the same way, and remembers how a person
/// arranged it.
#include "columns_window.h"
#include "common/kept_columns.h"
#include "common/table_copy.h"
#include "common/table_habits.h"
#include "file/rows_view.h"
#include "gui_test.h"
#include "preview/preview_page.h"
#include "preview_bench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

using namespace convey;
using namespace convey::ui;

class TestTableHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsAreCopied_data();
    void rowsAreCopied();
    void whatRunsInASpreadsheetIsGuarded();
    void aTreeIsCopiedAsItIsSeen();
    void anArrangementIsReadBack();
    void anArrangementThatDoesNotFitIsNone_data();
    void anArrangementThatDoesNotFitIsNone();
    void columnsAreRememberedAndReset();
    void otherColumnsAreArrangedApart();
    void everyTableHasTheMenu();
    void aRowOfThePreviewIsCopied();
    void aColumnIsShownWhereItIsChosen();

private:
    std::unique_ptr<ui::test::Home> m_home{};
};

namespace {

struct Grid
{
    QStandardItemModel model{3, 3};
    QTableView view{};

    Grid()
    {
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column)
                model.setItem(
                    row, column, new QStandardItem(QString(QChar(u'a' + column)) + QString::number(row)));
        }
        model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        view.setObjectName(QStringLiteral("grid"));
        view.setModel(&model);
        view.show();
    }
    void select(int top, int left, int bottom, int right)
    {
        view.selectionModel()->select(
            QItemSelection(model.index(top, left), model.index(bottom, right)), QItemSelectionModel::Select);
    }
};

QString clip()
{
    return QGuiApplication::clipboard()->text();
}

QAction* actionOf(const QMenu& menu, const char* name)
{
    return menu.findChild<QAction*>(QLatin1String(name));
}

/// As a person does it: with the mouse on the head.
void letGo(QHeaderView& header)
{
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, {2, 2});
    QVERIFY(convey::test::isAllDelivered());
}

} // namespace

void TestTableHabits::init()
{
    m_home = std::make_unique<ui::test::Home>();
    QGuiApplication::clipboard()->clear();
}

void TestTableHabits::rowsAreCopied_data()
{
    QTest::addColumn<QRect>("cells"); // columns and rows
    QTest::addColumn<bool>("wholeRows");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("withNames");
    QTest::newRow("a block") << QRect(0, 0, 2, 2) << false << "a0\tb0\na1\tb1"
                             << "A\tB\na0\tb0\na1\tb1";
    QTest::newRow("one cell") << QRect(1, 2, 1, 1) << false << "b2"
                              << "B\nb2";
    QTest::newRow("whole rows") << QRect(1, 1, 1, 2) << true << "a1\tb1\tc1\na2\tb2\tc2"
                                << "A\tB\tC\na1\tb1\tc1\na2\tb2\tc2";
}

void TestTableHabits::rowsAreCopied()
{
    QFETCH(QRect, cells);
    QFETCH(bool, wholeRows);
    QFETCH(QString, text);
    QFETCH(QString, withNames);
    Grid grid;
    const TableHabits habits(grid.view);
    if (wholeRows)
        grid.view.setSelectionBehavior(QAbstractItemView::SelectRows);
    grid.select(cells.top(), cells.left(), cells.bottom(), cells.right());
    QVERIFY(QTest::qWaitForWindowActive(&grid.view));
    grid.view.setFocus();
    QTest::keyClick(&grid.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clip(), text);
    QTest::keyClick(&grid.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clip(), withNames);
}

void TestTableHabits::whatRunsInASpreadsheetIsGuarded()
{
    Grid grid;
    grid.model.item(0, 0)->setText(QStringLiteral("=HYPERLINK(\"x\")"));
    grid.model.item(0, 1)->setText(QStringLiteral("-12.50"));
    grid.model.item(0, 2)->setText(QStringLiteral("two\nlines\tand a tab"));
    grid.select(0, 0, 0, 2);
    QCOMPARE(copiedRows(grid.view, false), QStringLiteral("'=HYPERLINK(\"x\")\t-12.50\ttwo lines and a tab"));
}

void TestTableHabits::aTreeIsCopiedAsItIsSeen()
{
    QStandardItemModel model(0, 2);
    for (const char* group : {"one", "two"}) {
        auto* item = new QStandardItem(QLatin1String(group));
        item->appendRow({new QStandardItem(QLatin1String(group) + QStringLiteral(" below")),
            new QStandardItem(QStringLiteral("x"))});
        model.appendRow({item, new QStandardItem(QStringLiteral("y"))});
    }
    QTreeView view;
    view.setModel(&model);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.expandAll();
    view.show();
    view.selectAll();
    QCOMPARE(copiedRows(view, false), QStringLiteral("one\ty\none below\tx\ntwo\ty\ntwo below\tx"));
}

void TestTableHabits::anArrangementIsReadBack()
{
    Grid grid;
    QHeaderView& header = *grid.view.horizontalHeader();
    header.resizeSection(1, 130);
    header.setSectionHidden(2, true);
    header.moveSection(0, 1);
    const QString kept = arrangementOf(header);
    Grid other;
    QVERIFY(arrange(*other.view.horizontalHeader(), kept));
    QCOMPARE(arrangementOf(*other.view.horizontalHeader()), kept);
    QCOMPARE(other.view.horizontalHeader()->logicalIndex(0), 1);
    QVERIFY(other.view.horizontalHeader()->isSectionHidden(2));
    QVERIFY(std::abs(other.view.columnWidth(1) - 130) <= 1);
}

void TestTableHabits::anArrangementThatDoesNotFitIsNone_data()
{
    QTest::addColumn<QString>("kept");
    QTest::newRow("nothing") << "";
    QTest::newRow("one column too few") << "0:8.00,1:8.00";
    QTest::newRow("one twice") << "0:8.00,1:8.00,1:8.00";
    QTest::newRow("one that is not there") << "0:8.00,1:8.00,7:8.00";
    QTest::newRow("no width") << "0:8.00,1:8.00,2:wide";
    QTest::newRow("wider than any screen") << "0:8.00,1:8.00,2:99999";
    QTest::newRow("words") << "columns";
}

void TestTableHabits::anArrangementThatDoesNotFitIsNone()
{
    QFETCH(QString, kept);
    Grid grid;
    const QString before = arrangementOf(*grid.view.horizontalHeader());
    QVERIFY(!arrange(*grid.view.horizontalHeader(), kept));
    QCOMPARE(arrangementOf(*grid.view.horizontalHeader()), before);
}

void TestTableHabits::columnsAreRememberedAndReset()
{
    QString byItself;
    {
        Grid grid;
        TableHabits habits(grid.view);
        habits.restoreColumns();
        byItself = arrangementOf(*grid.view.horizontalHeader());
        QMenu menu;
        habits.fillMenu(menu, grid.model.index(0, 0));
        auto* columns = menu.findChild<QMenu*>(QStringLiteral("columnsMenu"));
        columns->actions().at(1)->trigger(); // B
        grid.view.horizontalHeader()->resizeSection(0, 150);
        letGo(*grid.view.horizontalHeader());
        QVERIFY(habits.isArranged());
    }
    {
        Grid grid;
        TableHabits habits(grid.view);
        habits.restoreColumns();
        QVERIFY(habits.isArranged());
        QVERIFY(grid.view.isColumnHidden(1));
        QVERIFY(std::abs(grid.view.columnWidth(0) - 150) <= 1);
        habits.resetColumns();
        QCOMPARE(arrangementOf(*grid.view.horizontalHeader()), byItself);
    }
    Grid grid;
    TableHabits habits(grid.view);
    habits.restoreColumns();
    QVERIFY(!habits.isArranged());
    QCOMPARE(arrangementOf(*grid.view.horizontalHeader()), byItself);
}

void TestTableHabits::otherColumnsAreArrangedApart()
{
    Grid grid;
    TableHabits habits(grid.view);
    habits.restoreColumns(QStringLiteral("/orders"));
    grid.view.horizontalHeader()->moveSection(0, 2);
    grid.view.setColumnHidden(1, true);
    letGo(*grid.view.horizontalHeader());
    habits.restoreColumns(QStringLiteral("/leads"));
    QVERIFY(!grid.view.isColumnHidden(1));
    QCOMPARE(grid.view.horizontalHeader()->logicalIndex(0), 0);
    habits.restoreColumns(QStringLiteral("/orders"));
    QVERIFY(grid.view.isColumnHidden(1));
    QCOMPARE(grid.view.horizontalHeader()->logicalIndex(2), 0);
    QVERIFY(
        kindOfColumns({QStringLiteral("a"), QStringLiteral("b")}) != kindOfColumns({QStringLiteral("a,b")}));
}

void TestTableHabits::everyTableHasTheMenu()
{
    const CurlLibrary curl;
    ui::MainWindow window(std::make_unique<SendDesk>(std::make_unique<SessionVault>()));
    window.show();
    window.open(ui::test::sampleFile(*m_home));
    const QStringList apart{QStringLiteral("rail"), QStringLiteral("recentFiles"), QStringLiteral("causes"),
        QStringLiteral("tagItems")};
    QStringList without;
    int with = 0;
    for (const auto* view : window.findChildren<QAbstractItemView*>()) {
        const bool isTable = qobject_cast<const QTableView*>(view) || qobject_cast<const QTreeView*>(view);
        if (!isTable || apart.contains(view->objectName())
            || view->objectName().contains(QLatin1String("qt_"), Qt::CaseInsensitive))
            continue;
        if (view->findChild<TableHabits*>({}, Qt::FindDirectChildrenOnly))
            ++with;
        else
            without.append(view->objectName());
    }
    QCOMPARE(without, QStringList());
    QVERIFY(with > 12);
}

void TestTableHabits::aRowOfThePreviewIsCopied()
{
    convey::test::Bench bench;
    QVERIFY(bench.open(convey::test::line("A-1", "12.50") + convey::test::line("A-2", "a lot")));
    QTableView* table = bench.table();
    table->selectRow(1);
    auto* habits = table->findChild<TableHabits*>();
    habits->copy(true);
    const QStringList lines = clip().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.constFirst().startsWith(QStringLiteral("State\tLine\tid\ttype")));
    QVERIFY(lines.constLast().contains(QStringLiteral("\ta lot\t")));
    QVERIFY(!lines.constLast().contains(QStringLiteral("ada@example.com"))); // hidden on the screen as well

    QMenu menu;
    habits->fillMenu(menu, table->model()->index(1, convey::test::kAmount));
    actionOf(menu, "copyCell")->trigger();
    QCOMPARE(clip(), QStringLiteral("a lot"));
    actionOf(menu, "copyReason")->trigger();
    QVERIFY2(clip().contains(QStringLiteral("amount")), qPrintable(clip()));
    QSignalSpy copied(&bench.page, &PreviewPage::eventCopied);
    QMenu first;
    habits->fillMenu(first, table->model()->index(0, convey::test::kAmount));
    QVERIFY(!actionOf(first, "copyReason")); // nothing is wrong with it
    actionOf(first, "copyEvent")->trigger();
    QVERIFY(copied.wait());
    QVERIFY2(clip().contains(QStringLiteral("\"id\": \"A-1\"")), qPrintable(clip()));
}

void TestTableHabits::aColumnIsShownWhereItIsChosen()
{
    ui::test::ColumnsWindow window;
    QVERIFY(window.start());
    QVERIFY(window.open(ui::test::ordersWithWords()));
    window.tab().showPage(PageId::Preview);
    auto* page = static_cast<PreviewPage*>(window.tab().page(PageId::Preview));
    Q_EMIT page->columnWanted(QStringLiteral("Total"));
    QCOMPARE(window.tab().currentPage(), PageId::Columns);
    QCOMPARE(
        window.shown<QAbstractItemView>("fields")->currentIndex().data().toString(), QStringLiteral("Total"));
}

CONVEY_GUI_TEST_MAIN(TestTableHabits)
#include "tst_table_habits.moc"
