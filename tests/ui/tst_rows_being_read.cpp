// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Tables that show rows while the disk is held: they answer at once, say that a row is being read, and fill
/// in when it comes.
#include "file/rows_model.h"
#include "gui_test.h"
#include "preview/cell_role.h"
#include "preview/checked_model.h"
#include "preview/row_cells_model.h"
#include "preview/row_panel.h"
#include "support/delivered.h"
#include "support/held_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>

using namespace convey;
using namespace convey::ui;
using convey::test::HeldTable;

class TestRowsBeingRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfTheFileFillIn();
    void copyingWaits();
    void blocksThatWereCutAreReadAnew();
    void errorsAreTold();
    void aModelGoesWhileItReads();
    void anotherTableIsShownWhileItReads();
    void checkedRowsFillIn();
    void thePanelOfARowFillsIn();
};

namespace {

using Tester = QAbstractItemModelTester;
constexpr int kRows = 1000;

/// Lets the disk go also when a test fails, so that its thread ends.
struct Disk
{
    Disk() { table->hold(); }
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;
    ~Disk() { table->letGo(); }

    std::shared_ptr<HeldTable> table = std::make_shared<HeldTable>(kRows);
};

/// "first-last" of each time that cells were told to have changed.
QString changesOf(const QSignalSpy& changed)
{
    QStringList ranges;
    for (const QList<QVariant>& told : changed)
        ranges.append(QStringLiteral("%1-%2")
                          .arg(told.at(0).toModelIndex().row())
                          .arg(told.at(1).toModelIndex().row()));
    return ranges.join(u' ');
}

/// All of them ready; the recipe binds nothing.
std::shared_ptr<const CheckedRows> checkedRowsOf(const std::shared_ptr<HeldTable>& table)
{
    auto check = std::make_shared<CheckResult>();
    check->verdicts.assign(kRows, Verdict::Ready);
    auto recipe = BoundRecipe::bind(Recipe(), table->columnNames());
    return recipe ? std::make_shared<const CheckedRows>(CheckedParts{.check = std::move(check),
               .table = table,
               .recipe = std::make_shared<const BoundRecipe>(*std::move(recipe))})
                  : nullptr;
}

} // namespace

void TestRowsBeingRead::rowsOfTheFileFillIn()
{
    const Disk disk;
    RowsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setTable(disk.table);
    const QModelIndex cell = model.index(300, 0);
    QVERIFY(cell.data(RowsModel::LoadingRole).toBool());
    QCOMPARE(cell.data().toString(), QString());
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Order: being read"));
    QVERIFY(!model.headerData(300, Qt::Vertical).isValid());

    const QSignalSpy changed(&model, &RowsModel::dataChanged);
    const QSignalSpy heads(&model, &RowsModel::headerDataChanged);
    disk.table->letGo();
    QTRY_VERIFY(changesOf(changed).contains(QStringLiteral("256-383")));
    QCOMPARE(heads.count(), changed.count());
    QVERIFY(!cell.data(RowsModel::LoadingRole).toBool());
    QCOMPARE(cell.data().toString(), QStringLiteral("300"));
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Order, line 302: 300"));
    QCOMPARE(model.headerData(300, Qt::Vertical).toString(), QStringLiteral("302"));
}

void TestRowsBeingRead::copyingWaits()
{
    const Disk disk;
    RowsModel model;
    model.setTable(disk.table);
    QVERIFY(model.index(0, 0).data(RowsModel::LoadingRole).toBool());
    disk.table->letGo();
    QCOMPARE(model.index(0, 0).data(RowsModel::CopyRole).toString(), QStringLiteral("0"));
}

void TestRowsBeingRead::blocksThatWereCutAreReadAnew()
{
    const Disk disk;
    disk.table->setRows(10);
    RowsModel model;
    model.setTable(disk.table);
    QVERIFY(model.index(9, 0).data(RowsModel::LoadingRole).toBool());
    disk.table->waitForReads(1);
    disk.table->setRows(50);
    model.showCountedRows();
    const QSignalSpy changed(&model, &RowsModel::dataChanged);
    disk.table->letGo();
    QTRY_COMPARE(changesOf(changed), QStringLiteral("0-9"));
    QTRY_COMPARE(model.index(49, 0).data().toString(), QStringLiteral("49"));
}

void TestRowsBeingRead::errorsAreTold()
{
    const Disk disk;
    disk.table->setError({.code = ErrorCode::FileChanged});
    RowsModel model;
    QSignalSpy failed(&model, &RowsModel::readFailed);
    model.setTable(disk.table);
    QVERIFY(model.index(0, 0).data(RowsModel::LoadingRole).toBool());
    QVERIFY(failed.isEmpty());
    disk.table->letGo();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY2(!model.index(0, 0).data(RowsModel::LoadingRole).toBool(), "it is not read for ever");
    QCOMPARE(model.index(0, 0).data().toString(), QString());
    QCOMPARE(failed.count(), 1);
}

void TestRowsBeingRead::aModelGoesWhileItReads()
{
    Disk disk;
    auto model = std::make_unique<RowsModel>();
    model->setTable(disk.table);
    QVERIFY(model->index(0, 0).data(RowsModel::LoadingRole).toBool());
    disk.table->waitForReads(1);
    model.reset(); // would stand still for ever if it waited
    const std::weak_ptr<HeldTable> kept = disk.table;
    disk.table->letGo();
    disk.table = std::make_shared<HeldTable>(1);
    QTRY_VERIFY(kept.expired());
}

void TestRowsBeingRead::anotherTableIsShownWhileItReads()
{
    const Disk disk;
    RowsModel model;
    model.setTable(disk.table);
    QVERIFY(model.index(0, 0).data(RowsModel::LoadingRole).toBool());
    model.setTable(std::make_shared<HeldTable>(3));
    QCOMPARE(model.rowCount(), 3);
    QTRY_COMPARE(model.index(2, 0).data().toString(), QStringLiteral("2"));
    const QSignalSpy changed(&model, &RowsModel::dataChanged);
    const std::weak_ptr<HeldTable> kept = disk.table;
    disk.table->letGo();
    QTRY_COMPARE(kept.use_count(), 1L);
    QVERIFY(convey::test::isAllDelivered());
    QCOMPARE(changesOf(changed), QString());
}

void TestRowsBeingRead::checkedRowsFillIn()
{
    const Disk disk;
    CheckedModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.showUnchecked(disk.table, {});
    const QModelIndex line = model.index(40, CheckedModel::kLineColumn);
    const QModelIndex cell = model.index(40, CheckedModel::kFileColumns);
    QVERIFY(line.data(LoadingCellRole).toBool());
    QVERIFY(cell.data(LoadingCellRole).toBool());
    QCOMPARE(cell.data().toString(), QString());
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Order: being read"));

    const QSignalSpy changed(&model, &CheckedModel::dataChanged);
    QSignalSpy failed(&model, &CheckedModel::readFailed);
    disk.table->letGo();
    QTRY_VERIFY(changesOf(changed).contains(QStringLiteral("32-63")));
    QVERIFY(!cell.data(LoadingCellRole).toBool());
    QCOMPARE(line.data().toString(), QStringLiteral("42"));
    QCOMPARE(cell.data().toString(), QStringLiteral("40"));

    disk.table->hold();
    disk.table->setError({.code = ErrorCode::FileChanged});
    QVERIFY(model.index(500, CheckedModel::kFileColumns).data(LoadingCellRole).toBool());
    disk.table->letGo();
    QTRY_COMPARE(failed.count(), 1);
}

void TestRowsBeingRead::thePanelOfARowFillsIn()
{
    const Disk disk;
    RowPanel panel(nullptr);
    QSignalSpy failed(&panel, &RowPanel::readFailed);
    const auto* line = panel.findChild<QLabel*>(QStringLiteral("panelLine"));
    const auto rows = checkedRowsOf(disk.table);
    QVERIFY(line && rows);
    panel.showRow(rows, 7, 7, kRows);
    panel.showRow(rows, 40, 40, kRows); // a person went on
    QCOMPARE(line->text(), QStringLiteral("The row is being read"));
    QVERIFY(!panel.row());
    disk.table->letGo();
    QTRY_COMPARE(line->text(), QStringLiteral("Line 42"));
    QCOMPARE(panel.row(), std::optional<std::uint64_t>(40));
    QCOMPARE(panel.cells().index(0, 1).data().toString(), QStringLiteral("40"));
    QVERIFY(convey::test::isAllDelivered());
    QCOMPARE(line->text(), QStringLiteral("Line 42"));

    disk.table->hold();
    panel.showRow(rows, 9, 9, kRows);
    panel.clear();
    disk.table->letGo();
    QVERIFY(convey::test::isAllDelivered());
    QCOMPARE(line->text(), QStringLiteral("No row is chosen"));

    disk.table->hold();
    disk.table->setError({.code = ErrorCode::FileChanged});
    panel.showRow(rows, 3, 3, kRows);
    disk.table->letGo();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!panel.row());
}

CONVEY_GUI_TEST_MAIN(TestRowsBeingRead)
#include "tst_rows_being_read.moc"
