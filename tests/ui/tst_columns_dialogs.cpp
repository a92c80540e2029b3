// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns_window.h"
#include "gui_test.h"

#include "recipe/recipe_store.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

/// What the Columns page asks in dialogs, through the real window.
class TestColumnsDialogs : public QObject, private ColumnsWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void wordsOfAColumnGetMeanings();
    void consentThatIsEmptyGetsItsMeaning();
    void aValueIsMadeOfSeveralColumns();
    void aPartOfAColumnNeedsItsWord();
    void f2GivesASetupAnotherName();
    void aFilterIsChanged();
    void aFilterIsAdded();
    void theCaptureHelperIsOfferedWithoutAColumn();
    void everyFocusableWidgetOfTheDialogsHasAName();
};

void TestColumnsDialogs::wordsOfAColumnGetMeanings()
{
    QVERIFY(open(ordersWithWords()));
    QVERIFY(ask(Input::Type, Choice::Kind::AskWords));
    QTRY_VERIFY(shown<QComboBox>("meaning0"));
    // The words stand in order: Erstkauf, Purchase.
    auto* unknown = shown<QComboBox>("meaning0");
    QCOMPARE(unknown->accessibleName(), QStringLiteral("Meaning of Erstkauf"));
    QCOMPARE(unknown->currentData().toString(), QString());
    QCOMPARE(shown<QComboBox>("meaning1")->currentData().toString(), QStringLiteral("order_created"));
    unknown->setCurrentIndex(unknown->findData(QStringLiteral("subscription_created")));
    QVERIFY(click("useWords"));
    QTRY_COMPARE(upload().recipe().words.size(), std::size_t{1});
    QCOMPARE(text(upload().recipe().words.front().meaning), QStringLiteral("subscription_created"));
    QVERIFY(click("undo"));
    QTRY_VERIFY(upload().recipe().words.empty());
}

void TestColumnsDialogs::consentThatIsEmptyGetsItsMeaning()
{
    QVERIFY(open(ordersWithWords()));
    QVERIFY(ask(Input::Consent, Choice::Kind::AskWords));
    QTRY_VERIFY(shown<QComboBox>("meaningOfBlank"));
    auto* blank = shown<QComboBox>("meaningOfBlank");
    blank->setCurrentIndex(blank->findData(QStringLiteral("leave_out")));
    QVERIFY(click("useWords"));
    QTRY_COMPARE(
        text(std::string(upload().recipe().constant(Input::ConsentBlank))), QStringLiteral("leave_out"));
    QTRY_COMPARE(leftOut(), std::uint64_t{1});
}

void TestColumnsDialogs::aValueIsMadeOfSeveralColumns()
{
    QVERIFY(open(ordersWithWords()));
    QVERIFY(ask(Input::Id, Choice::Kind::AskForm));
    QVERIFY(shown<QDialog>("bindingDialog"));
    auto* kind = shown<QComboBox>("bindingKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(BindingKind::Template)));
    auto* line = shown<QLineEdit>("bindingTemplate");
    line->setText(QStringLiteral("{No such column}"));
    QVERIFY(!shown<QPushButton>("useBinding")->isEnabled());
    line->setText(QStringLiteral("{Prefix}-{Order ID}"));
    // The result is shown before it is used.
    QVERIFY2(shown<QLabel>("bindingResult")->text().contains(QStringLiteral("W-1")),
        qPrintable(shown<QLabel>("bindingResult")->text()));
    QVERIFY(click("useBinding"));
    QTRY_COMPARE(upload().recipe().find(Input::Id)->kind, BindingKind::Template);
    QTRY_VERIFY(shown<QPlainTextEdit>("eventCode")->toPlainText().contains(QStringLiteral("\"W-1\"")));
}

void TestColumnsDialogs::aPartOfAColumnNeedsItsWord()
{
    QVERIFY(open(ordersWithWords()));
    QVERIFY(ask(Input::Oppref, Choice::Kind::AskForm));
    auto* kind = shown<QComboBox>("bindingKind");
    QVERIFY(kind);
    kind->setCurrentIndex(kind->findData(static_cast<int>(BindingKind::Part)));
    auto* column = shown<QComboBox>("bindingColumn0");
    column->setCurrentIndex(column->findData(QStringLiteral("Prefix")));
    auto* part = shown<QComboBox>("bindingPart");
    part->setCurrentIndex(part->findData(static_cast<int>(PartKind::Value)));
    QVERIFY(!shown<QPushButton>("useBinding")->isEnabled());
    shown<QLineEdit>("bindingPartKey")->setText(QStringLiteral("oppref"));
    QVERIFY(click("useBinding"));
    QTRY_VERIFY(upload().recipe().find(Input::Oppref));
    QCOMPARE(text(upload().recipe().find(Input::Oppref)->columns.front().key), QStringLiteral("oppref"));
}

void TestColumnsDialogs::f2GivesASetupAnotherName()
{
    QVERIFY(open(sampleOrders(SystemClock().nowMs())));
    QVERIFY(click("saveSetup"));
    shown<QLineEdit>("setupName")->setText(QStringLiteral("One"));
    QVERIFY(click("saveName"));
    QVERIFY(click("manageSetups"));
    auto* list = shown<QListWidget>("setups");
    QVERIFY(list);
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_F2);
    QTRY_VERIFY(shown<QLineEdit>("setupName"));
    shown<QLineEdit>("setupName")->setText(QStringLiteral("Two"));
    QVERIFY(click("saveName"));
    QTRY_COMPARE(list->currentItem()->text(), QStringLiteral("Two"));
    const RecipeStore store(defaultRecipeFolder());
    QVERIFY(store.find("Two").has_value());
    QVERIFY(!store.find("One"));
}

void TestColumnsDialogs::aFilterIsChanged()
{
    QVERIFY(openShopify());
    const std::uint64_t all = leftOut();
    filters()->setFocus();
    filters()->setCurrentRow(1);
    QTest::keyClick(filters(), Qt::Key_F2);
    QTRY_VERIFY(shown<QDialog>("filterDialog"));
    auto* values = shown<QListWidget>("filterValues");
    QTRY_VERIFY(values->count() > 1);
    QVERIFY(!shown<QComboBox>("filterColumn")->isEnabled());
    for (int row = 0; row < values->count(); ++row) {
        const bool isPaid = values->item(row)->data(Qt::UserRole).toString() == QStringLiteral("paid");
        QCOMPARE(values->item(row)->checkState() == Qt::Checked,
            values->item(row)->data(Qt::UserRole).toString() == QStringLiteral("refunded"));
        values->item(row)->setCheckState(isPaid ? Qt::Checked : Qt::Unchecked);
    }
    QVERIFY(click("useFilter"));
    QTRY_VERIFY(leftOut() != all && leftOut() != ~std::uint64_t{0});
    QVERIFY(std::ranges::any_of(upload().recipe().filters,
        [](const RowFilter& filter) { return filter.words == std::vector<std::string>{"paid"}; }));
    // The others on the same column are still there.
    QVERIFY(std::ranges::any_of(upload().recipe().filters,
        [](const RowFilter& filter) { return filter.reason == FilterReason::Voided; }));
}

void TestColumnsDialogs::aFilterIsAdded()
{
    QVERIFY(open(ordersWithWords()));
    QVERIFY(!filters()); // nothing is left out
    QVERIFY(click("addFilter"));
    auto* column = shown<QComboBox>("filterColumn");
    QVERIFY(column && !shown<QPushButton>("useFilter")->isEnabled());
    column->setCurrentIndex(column->findData(QStringLiteral("Event")));
    auto* values = shown<QListWidget>("filterValues");
    QTRY_COMPARE(values->count(), 2);
    QVERIFY2(textAt(values, 0).contains(QStringLiteral("Erstkauf")), qPrintable(textAt(values, 0)));
    values->item(0)->setCheckState(Qt::Checked);
    QVERIFY(click("useFilter"));
    QTRY_COMPARE(leftOut(), std::uint64_t{3});
    QTRY_VERIFY(textAt(filters(), 0).contains(QStringLiteral("3 conversions, ")));
    QVERIFY(click("undo"));
    QTRY_COMPARE(leftOut(), std::uint64_t{0});
}

void TestColumnsDialogs::theCaptureHelperIsOfferedWithoutAColumn()
{
    QVERIFY(open(ordersWithWords()));
    goToField(Input::UserEmail);
    QVERIFY(!shown<QWidget>("captureHelp"));
    goToField(Input::Oppref);
    QVERIFY(click("captureHelp"));
    QVERIFY(shown<QDialog>("captureHelper"));
    QCOMPARE(namelessWidget(shown<QDialog>("captureHelper")), nullptr);
}

void TestColumnsDialogs::everyFocusableWidgetOfTheDialogsHasAName()
{
    QVERIFY(openShopify());
    for (const auto& [input, kind] : {std::pair(Input::Id, Choice::Kind::AskForm),
             std::pair(Input::ActionSource, Choice::Kind::AskWords)}) {
        QVERIFY(ask(input, kind));
        auto* dialog = shown<QDialog>(kind == Choice::Kind::AskForm ? "bindingDialog" : "wordsDialog");
        QVERIFY(dialog);
        QCOMPARE(namelessWidget(dialog), nullptr);
        dialog->reject();
        QTRY_VERIFY(!shown<QDialog>(qPrintable(dialog->objectName())));
    }
    filters()->setCurrentRow(0);
    QVERIFY(click("changeFilter"));
    QCOMPARE(namelessWidget(shown<QDialog>("filterDialog")), nullptr);
}

CONVEY_GUI_TEST_MAIN(TestColumnsDialogs)
#include "tst_columns_dialogs.moc"
