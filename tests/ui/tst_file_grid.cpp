// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/masked_text.h"
#include "file/rows_model.h"
#include "gui_test.h"
#include "open_file_page.h"

#include "base/atomic_file.h"
#include "base/text.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QToolButton>

using namespace convey;
using namespace convey::ui;

class TestFileGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNotUtf8IsToldAndMarked();
    void personalValuesAreMaskedUntilAsked();
    void masking_data();
    void masking();
    void addressesInsideAText_data();
    void addressesInsideAText();
    void rowsGrowWhileTheFileIsCounted();
    void hugeCellsAreCut();
    void selectionIsCopiedAsATable();
    void modelKeepsItsPromises();

private:
    [[nodiscard]] QString write(const QString& name, std::string_view text);

    QTemporaryDir m_folder;
};

void TestFileGrid::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

QString TestFileGrid::write(const QString& name, std::string_view text)
{
    const QString path = m_folder.filePath(name);
    return writeFileAtomically(toUtf8(path), text) ? path : QString();
}

void TestFileGrid::whatIsNotUtf8IsToldAndMarked()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(
        write(QStringLiteral("latin1.csv"), "Order ID,City\n1,R\u00F6mer\n2,M\xFCnchen\n3,\u00C5l\n")));
    QCOMPARE(test.find<QComboBox>("encoding")->currentText(), QStringLiteral("UTF-8"));
    QVERIFY2(
        test.note("encoding").contains(QStringLiteral("unreadable, ")), qPrintable(test.note("encoding")));
    QVERIFY(test.words("encodingNote").startsWith(QStringLiteral("Line 3 ")));
    const auto* rows = test.find<RowsView>("rows")->model();
    QVERIFY(rows->index(1, 1).data(RowsModel::NotUtf8Role).toBool());
    QVERIFY(!rows->index(0, 1).data(RowsModel::NotUtf8Role).toBool());
}

void TestFileGrid::personalValuesAreMaskedUntilAsked()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    auto* eye = test.find<QToolButton>("showPersonal");
    QVERIFY(eye->isVisible());
    QCOMPARE(test.cell(0, 3), QStringLiteral("a•••@example.com"));
    QVERIFY(!test.find<RowsView>("rows")
                 ->model()
                 ->index(0, 3)
                 .data(Qt::AccessibleTextRole)
                 .toString()
                 .contains(QStringLiteral("ann")));
    QTest::mouseClick(eye, Qt::LeftButton);
    QCOMPARE(test.cell(0, 3), QStringLiteral("ann@example.com"));
    QTest::keyClick(eye, Qt::Key_Space);
    QCOMPARE(test.cell(0, 3), QStringLiteral("a•••@example.com"));

    QVERIFY(test.open(write(QStringLiteral("note.csv"), "Order ID,Note\n1,ann@example.com\n2,fine\n")));
    QCOMPARE(test.cell(0, 1), QStringLiteral("a•••@example.com"));
    QCOMPARE(test.cell(1, 1), QStringLiteral("fine"));
}

void TestFileGrid::masking_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty stays empty") << QString() << QString();
    QTest::newRow("white space is empty") << "  " << QString();
    QTest::newRow("an address keeps first letter and domain") << "ann@example.com"
                                                              << "a•••@example.com";
    QTest::newRow("a phone number keeps four digits") << "+1 555 010 2671"
                                                      << "••• 2671";
    QTest::newRow("a short number keeps its first digit") << "4711"
                                                          << "4•••";
    QTest::newRow("a name keeps its first letter") << "Lovelace"
                                                   << "L•••";
    QTest::newRow("a letter beyond the first plane stays whole") << "𝒜da"
                                                                 << "𝒜•••";
    QTest::newRow("an at sign in front is no address") << "@ann"
                                                       << "@•••";
}

void TestFileGrid::masking()
{
    QFETCH(QString, value);
    QFETCH(QString, shown);
    QCOMPARE(maskedText(value), shown);
}

void TestFileGrid::addressesInsideAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("without one it stays") << "two chairs, 4 m"
                                          << "two chairs, 4 m";
    QTest::newRow("one among words") << "ask ann.lee@example.com"
                                     << "ask a•••@example.com";
    QTest::newRow("two") << "a.b@example.com;cy@example.com"
                         << "a•••@example.com;c•••@example.com";
    QTest::newRow("a lone at sign stays") << "3 @ 4.50"
                                          << "3 @ 4.50";
    QTest::newRow("two at signs in a row") << "ann@@example.com"
                                           << "a•••@@example.com";
    QTest::newRow("empty stays empty") << QString() << QString();
}

void TestFileGrid::addressesInsideAText()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(maskedAddresses(text), shown);
}

void TestFileGrid::rowsGrowWhileTheFileIsCounted()
{
    std::string text = "id,name\n";
    for (int i = 0; i < 60'000; ++i)
        text += std::to_string(i) + ",some words to make the file longer than its first block\n";
    OpenPage test;
    test.page.show();
    QSignalSpy checked(&test.session, &UploadSession::checked);
    QVERIFY(test.open(write(QStringLiteral("large.csv"), text)));
    const auto* view = test.find<RowsView>("rows");
    QVERIFY(view->model()->rowCount() > 0);
    QVERIFY(checked.wait(30'000));
    QCOMPARE(view->model()->rowCount(), 60'000);
    QVERIFY(test.find<QLabel>("fileCounts")->text().startsWith(QStringLiteral("60,000 lines · ")));
    QCOMPARE(view->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    QCOMPARE(view->rowHeight(0), view->rowHeight(59'999));
    QCOMPARE(test.cell(59'999, 0), QStringLiteral("59999"));
}

void TestFileGrid::hugeCellsAreCut()
{
    OpenPage test;
    QVERIFY(test.open(
        write(QStringLiteral("huge.csv"), "id,text\n1," + std::string(1'000'000, 'x') + "\n2,short\n")));
    QVERIFY(test.cell(0, 1).size() < 5000);
    QVERIFY(test.cell(0, 1).endsWith(QChar(0x2026)));
    QTRY_COMPARE(test.cell(1, 1), QStringLiteral("short"));
}

void TestFileGrid::selectionIsCopiedAsATable()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    auto* view = test.find<RowsView>("rows");
    view->setFocus();
    view->selectionModel()->select(
        QItemSelection(view->model()->index(0, 0), view->model()->index(1, 2)), QItemSelectionModel::Select);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
        QStringLiteral("A-1\t2026-11-20 10:00\t12.50\nA-2\t2026-11-20 11:00\t7.00"));
}

void TestFileGrid::modelKeepsItsPromises()
{
    OpenPage test;
    test.page.show();
    const QAbstractItemModelTester tester(
        test.find<RowsView>("rows")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    QVERIFY(test.choose("header", QStringLiteral("The file has none")));
    QTest::mouseClick(test.find<QToolButton>("showPersonal"), Qt::LeftButton);
    test.pick("separator", QStringLiteral("Tab"));
    QTRY_COMPARE(test.find<RowsView>("rows")->model()->columnCount(), 1);
}

CONVEY_GUI_TEST_MAIN(TestFileGrid)
#include "tst_file_grid.moc"
