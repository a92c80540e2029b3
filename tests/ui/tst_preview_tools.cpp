// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The tools of the Preview: filters, find and replace, leaving out with a reason, wiping, pictures, what
/// leaves.
#include "common/banner.h"
#include "common/code_view.h"
#include "common/tokens.h"
#include "common/xray_tree.h"
#include "gui_test.h"
#include "preview/cause_model.h"
#include "preview/fixing.h"
#include "preview/leaves_pane.h"
#include "preview/pictures_pane.h"
#include "preview/preview_actions.h"
#include "preview/reason_box.h"
#include "preview/replace_dialog.h"
#include "preview_bench.h"

#include "settings/paths.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>

using namespace convey;
using namespace convey::ui;
using convey::test::Bench;
using convey::test::line;

namespace {

/// "Ada 1.50, Bob 2.00": what the rows of the table have.
QString amounts(const Bench& bench)
{
    QStringList texts;
    for (int row = 0; row < bench.rows().rowCount(); ++row)
        texts << bench.amount(row);
    return texts.join(u' ');
}

QString fourOrders()
{
    return line("A", "1,50") + line("B", "20.00") + line("C", "300.00", "") + line("D", "-4.00");
}

void choose(QComboBox* box, const QString& text)
{
    box->setCurrentIndex(box->findText(text));
    Q_EMIT box->activated(box->currentIndex());
}

/// Opens find and replace as a person does.
ReplaceDialog* openReplace(const Bench& bench)
{
    bench.table()->setFocus();
    QTest::keyClick(bench.table(), Qt::Key_H, Qt::ControlModifier);
    return bench.part<ReplaceDialog>("replaceDialog");
}

} // namespace

class TestPreviewTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersShowSomeRows_data();
    void filtersShowSomeRows();
    void filtersGoTogetherAndAreClearedTogether();
    void textThatIsNoAmountIsTold();
    void aRowJustEditedStaysInViewOfAFilter();
    void cellsAreCountedBeforeTheyChange_data();
    void cellsAreCountedBeforeTheyChange();
    void replacingIsOneStep();
    void onlyRowsShownAreReplaced();
    void aReasonIsGivenAndTakenBack();
    void severalRowsAreLeftOutWithOneReason();
    void keptChangesAreWiped();
    void aCauseHasItsMoney();
    void picturesHaveTheirNumbersInATable();
    void theHintNamesWhatIsMissing_data();
    void theHintNamesWhatIsMissing();
    void whatLeavesIsShownForAnyLine();
    void whatLeavesIsSaved_data();
    void whatLeavesIsSaved();
};

void TestPreviewTools::filtersShowSomeRows_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("amounts");
    const auto row = [](const char* what, const char* field, const char* value, const char* amounts) {
        QTest::newRow(what) << QByteArray(field) << QString::fromLatin1(value)
                            << QString::fromLatin1(amounts);
    };
    row("what blocks", "severityFilter", "Blocked", "1,50");
    row("what needs a look", "severityFilter", "Needs a look", "300.00 -4.00");
    row("a column", "columnFilter", "data.amount", "1,50 -4.00");
    row("a kind of event", "typeFilter", "order_created", "1,50 20.00 300.00 -4.00");
    row("another kind of event", "typeFilter", "lead_created", "");
    row("a currency", "currencyFilter", "EUR", "1,50 20.00 300.00 -4.00");
    row("money from", "amountFrom", "20", "20.00 300.00");
    row("money up to, with a comma", "amountTo", "20,00", "20.00 -4.00");
}

void TestPreviewTools::filtersShowSomeRows()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, value);
    QFETCH(QString, amounts);
    Bench bench;
    QVERIFY(bench.open(fourOrders()));
    bench.part<QToolButton>("filterSwitch")->click();
    QVERIFY(bench.part<QWidget>("filterStrip")->isVisible());
    auto* input = bench.part<QWidget>(field.constData());
    QVERIFY(input && !input->accessibleName().isEmpty() && !input->whatsThis().isEmpty());
    QVERIFY(bench.settle([&] {
        if (auto* box = qobject_cast<QComboBox*>(input))
            choose(box, value);
        else
            qobject_cast<QLineEdit*>(input)->setText(value);
    }));
    QCOMPARE(::amounts(bench), amounts);
    QCOMPARE(bench.part<QToolButton>("filterSwitch")->text(), QStringLiteral("Filters: 1"));
}

void TestPreviewTools::filtersGoTogetherAndAreClearedTogether()
{
    Bench bench;
    QVERIFY(bench.open(fourOrders()));
    QVERIFY(bench.settle(
        [&] { choose(bench.part<QComboBox>("severityFilter"), QStringLiteral("Needs a look")); }));
    QVERIFY(bench.settle([&] { bench.part<QLineEdit>("amountTo")->setText(QStringLiteral("0")); }));
    QCOMPARE(amounts(bench), QStringLiteral("-4.00"));
    QCOMPARE(bench.part<QToolButton>("filterSwitch")->text(), QStringLiteral("Filters: 2"));
    QVERIFY(bench.settle([&] { bench.part<QToolButton>("clearFilters")->click(); }));
    QCOMPARE(bench.rows().rowCount(), 4);
    QCOMPARE(bench.part<QToolButton>("filterSwitch")->text(), QStringLiteral("Filters"));
}

void TestPreviewTools::textThatIsNoAmountIsTold()
{
    Bench bench;
    QVERIFY(bench.open(fourOrders()));
    bench.part<QToolButton>("filterSwitch")->click();
    bench.part<QLineEdit>("amountFrom")->setText(QStringLiteral("much"));
    QTRY_VERIFY(bench.part<QWidget>("filterNote")->isVisible());
    QVERIFY(
        bench.part<QWidget>("filterNote")->findChild<QLabel*>()->text().contains(QStringLiteral("“much”")));
    QCOMPARE(bench.rows().rowCount(), 4);
}

void TestPreviewTools::aRowJustEditedStaysInViewOfAFilter()
{
    Bench bench;
    QVERIFY(bench.open(fourOrders()));
    QVERIFY(bench.settle([&] { bench.part<QLineEdit>("amountFrom")->setText(QStringLiteral("20")); }));
    QVERIFY(bench.settle([&] { bench.page.fixing().editCell(1, 5, QStringLiteral("2.00")); }));
    QCOMPARE(amounts(bench), QStringLiteral("2.00 300.00"));
    QVERIFY(bench.settle([&] { bench.part<QLineEdit>("amountFrom")->setText(QStringLiteral("19")); }));
    QCOMPARE(amounts(bench), QStringLiteral("300.00"));
}

void TestPreviewTools::cellsAreCountedBeforeTheyChange_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("find");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("first"); // line, before, after
    QTest::newRow("a part") << "data.amount"
                            << "00" << false << "3 cells would change."
                            << "3|20.00|20.x";
    QTest::newRow("whole cells") << "data.amount"
                                 << "1,50" << true << "1 cell would change."
                                 << "2|1,50|x";
    QTest::newRow("nothing fits") << "data.amount"
                                  << "7" << false << "No cell would change."
                                  << "";
    QTest::newRow("nothing asked") << "data.amount"
                                   << "" << false << "Write what is to be found."
                                   << "";
    QTest::newRow("empty cells") << "user.email"
                                 << "" << true << "1 cell would change." << QString::fromUtf8("4||x•••");
    QTest::newRow("personal values are hidden") << "user.email"
                                                << "ada" << false << "3 cells would change."
                                                << QString::fromUtf8("2|a•••@example.com|x•••@example.com");
}

void TestPreviewTools::cellsAreCountedBeforeTheyChange()
{
    QFETCH(QString, column);
    QFETCH(QString, find);
    QFETCH(bool, whole);
    QFETCH(QString, count);
    QFETCH(QString, first);
    Bench bench;
    QVERIFY(bench.open(fourOrders()));
    ReplaceDialog* dialog = openReplace(bench);
    QVERIFY(dialog);
    QSignalSpy counted(dialog, &ReplaceDialog::counted);
    auto* columns = dialog->findChild<QComboBox*>(QStringLiteral("replaceColumn"));
    columns->setCurrentIndex(columns->findText(column));
    dialog->findChild<QAbstractButton*>(QStringLiteral("wholeCells"))->setChecked(whole);
    dialog->findChild<QLineEdit*>(QStringLiteral("replaceText"))->setText(QStringLiteral("x"));
    dialog->findChild<QLineEdit*>(QStringLiteral("replaceFind"))->setText(find);
    const auto* said = dialog->findChild<QWidget*>(QStringLiteral("replaceCount"))->findChild<QLabel*>();
    QTRY_COMPARE(said->text(), count);
    const auto* samples = dialog->findChild<QTableWidget*>(QStringLiteral("replaceSamples"));
    QStringList cells;
    for (int at = 0; at < samples->columnCount() && samples->item(0, at); ++at)
        cells << samples->item(0, at)->text();
    QCOMPARE(cells.join(u'|'), first);
    QCOMPARE(dialog->findChild<QPushButton*>(QStringLiteral("replaceAll"))->isEnabled(), !first.isEmpty());
}

void TestPreviewTools::replacingIsOneStep()
{
    Bench bench;
    QVERIFY(bench.open(fourOrders()));
    ReplaceDialog* dialog = openReplace(bench);
    auto* columns = dialog->findChild<QComboBox*>(QStringLiteral("replaceColumn"));
    columns->setCurrentIndex(columns->findText(QStringLiteral("data.amount")));
    dialog->findChild<QLineEdit*>(QStringLiteral("replaceFind"))->setText(QStringLiteral(".00"));
    dialog->findChild<QLineEdit*>(QStringLiteral("replaceText"))->setText(QStringLiteral(".25"));
    auto* replace = dialog->findChild<QPushButton*>(QStringLiteral("replaceAll"));
    QTRY_VERIFY(replace->isEnabled());
    QVERIFY(bench.settle([&] { replace->click(); }));
    QCOMPARE(amounts(bench), QStringLiteral("1,50 20.25 300.25 -4.25"));
    QTRY_VERIFY(!bench.part<ReplaceDialog>("replaceDialog"));
    QTRY_VERIFY(bench.page.banner()->text().contains(QStringLiteral("Changed 3 cells in data.amount.")));
    QCOMPARE(bench.page.fixing().steps().undoText(), QStringLiteral("replace in data.amount"));
    QVERIFY(bench.settle([&] { bench.page.fixing().steps().undo(); }));
    QCOMPARE(amounts(bench), QStringLiteral("1,50 20.00 300.00 -4.00"));
}

void TestPreviewTools::onlyRowsShownAreReplaced()
{
    Bench bench;
    QVERIFY(bench.open(fourOrders()));
    QVERIFY(bench.settle([&] { bench.part<QLineEdit>("amountFrom")->setText(QStringLiteral("20")); }));
    ReplaceDialog* dialog = openReplace(bench);
    auto* only = dialog->findChild<QAbstractButton*>(QStringLiteral("onlyShownRows"));
    QVERIFY(only->isChecked());
    auto* columns = dialog->findChild<QComboBox*>(QStringLiteral("replaceColumn"));
    columns->setCurrentIndex(columns->findText(QStringLiteral("data.amount")));
    dialog->findChild<QLineEdit*>(QStringLiteral("replaceFind"))->setText(QStringLiteral("00"));
    const auto* said = dialog->findChild<QWidget*>(QStringLiteral("replaceCount"))->findChild<QLabel*>();
    QTRY_COMPARE(said->text(), QStringLiteral("2 cells would change."));
    only->setChecked(false);
    QTRY_COMPARE(said->text(), QStringLiteral("3 cells would change."));
}

void TestPreviewTools::aReasonIsGivenAndTakenBack()
{
    Bench bench;
    QVERIFY(bench.open(fourOrders()));
    bench.page.setPanelShown(true);
    bench.table()->setFocus();
    bench.table()->selectRow(1);
    auto* reason = bench.part<ReasonBox>("leaveOutReason");
    QVERIFY(!reason->isVisible());
    QVERIFY(bench.settle([&] { QTest::keyClick(bench.table(), Qt::Key_Delete); }));
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->reason(), QString());
    const auto reasonOf = [&] { return toQString(bench.session.upload().edits().reasonOf(1)); };
    QVERIFY(bench.settle([&] { choose(reason, QStringLiteral("Test order")); }));
    QCOMPARE(reasonOf(), QStringLiteral("Test order"));
    QVERIFY(bench.settle([&] {
        reason->lineEdit()->setText(QStringLiteral("own words"));
        QTest::keyClick(reason->lineEdit(), Qt::Key_Return);
    }));
    QCOMPARE(reasonOf(), QStringLiteral("own words"));
    QVERIFY(bench.rows().index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("own words")));
    QCOMPARE(bench.page.fixing().steps().undoText(), QStringLiteral("say why 1 row is left out"));
    QVERIFY(bench.settle([&] { bench.page.fixing().steps().undo(); }));
    QCOMPARE(reasonOf(), QStringLiteral("Test order"));
    QCOMPARE(reason->reason(), QStringLiteral("Test order"));
    QVERIFY(bench.settle([&] { bench.page.takeBackSelected(); }));
    QVERIFY(!reason->isVisible());
    QCOMPARE(reasonOf(), QString());
}

void TestPreviewTools::severalRowsAreLeftOutWithOneReason()
{
    Bench bench;
    QVERIFY(bench.open(fourOrders()));
    bench.table()->setFocus();
    bench.table()->selectAll();
    QTest::keyClick(bench.table(), Qt::Key_Delete, Qt::ControlModifier);
    auto* dialog = bench.part<ReasonDialog>("reasonDialog");
    QVERIFY(dialog);
    dialog->findChild<ReasonBox*>()->setEditText(QStringLiteral(" a rehearsal "));
    QVERIFY(bench.settle(
        [&] { dialog->findChild<QPushButton*>(QStringLiteral("leaveOutWithReason"))->click(); }));
    const Edits& edits = bench.session.upload().edits();
    QCOMPARE(edits.leftOut().size(), std::size_t{4});
    QCOMPARE(edits.reasons().at("a rehearsal").size(), std::size_t{4});
}

void TestPreviewTools::keptChangesAreWiped()
{
    Bench bench;
    QVERIFY(bench.open(fourOrders()));
    QVERIFY(bench.settle([&] { bench.page.fixing().editCell(0, 5, QStringLiteral("1.50")); }));
    const QDir kept(QString::fromStdString(defaultFileEditsFolder()));
    QTRY_COMPARE(kept.entryList(QDir::Files).size(), qsizetype{1});
    bench.page.actions().askToWipe();
    auto* question = bench.part<QMessageBox>("wipeQuestion");
    QVERIFY(question);
    QCOMPARE(question->text(), QStringLiteral("Wipe the changes of 1 file?"));
    question->findChild<QPushButton*>(QStringLiteral("wipeNow"))->click();
    QVERIFY(kept.entryList(QDir::Files).isEmpty());
    QVERIFY(bench.page.banner()->text().contains(QStringLiteral("The changes of 1 file are wiped.")));
    QCOMPARE(bench.amount(0), QStringLiteral("1.50")); // of the open file they stay
}

void TestPreviewTools::aCauseHasItsMoney()
{
    Bench bench;
    QVERIFY(bench.open(fourOrders()));
    const std::vector<std::uint64_t> second{1};
    QVERIFY(bench.settle([&] { bench.page.fixing().leaveOut(second); }));
    auto* causes = bench.page.findChild<CauseModel*>();
    const auto money = [&](Verdict verdict, CauseId cause) {
        return causes->indexOf({verdict, cause}).data(CauseModel::MoneyRole).toString();
    };
    QCOMPARE(money(Verdict::Warned, causeOf(Rule::IdentityMissing)), QString::fromUtf8("EUR\u00A0300.00"));
    QCOMPARE(money(Verdict::LeftOut, CauseId::ByHand), QString::fromUtf8("EUR\u00A020.00"));
    QCOMPARE(money(Verdict::Blocked, causeOf(Rule::AmountUnreadable)), QString()); // no one knows
    const QModelIndex missing = causes->indexOf({Verdict::Warned, causeOf(Rule::IdentityMissing)});
    QVERIFY(
        missing.data(Qt::AccessibleTextRole).toString().endsWith(QString::fromUtf8("worth EUR\u00A0300.00")));
}

void TestPreviewTools::picturesHaveTheirNumbersInATable()
{
    Bench bench;
    QVERIFY(bench.open(fourOrders() + line("E", "5.00", "ada@example.com", 30LL * 3'600'000)));
    bench.part<QTabBar>("previewViews")->setCurrentIndex(1);
    const auto total = [&](const char* name) {
        std::uint64_t all = 0;
        for (const Histogram::Bar& bar : bench.part<Histogram>(name)->bars())
            all += bar.count;
        return all;
    };
    QCOMPARE(total("byHour"), std::uint64_t{5});
    QCOMPARE(bench.part<Histogram>("byHour")->bars().size(), std::size_t{24});
    QCOMPARE(total("byDay"), std::uint64_t{5});
    QCOMPARE(total("amounts"), std::uint64_t{3}); // one can't be read, one is below zero
    QCOMPARE(bench.part<Histogram>("identities")->bars()[1].value, QStringLiteral("80 %"));
    for (const char* name : {"byHour", "byDay", "amounts", "identities"}) {
        auto* picture = bench.part<Histogram>(name);
        QVERIFY(!picture->sentence().isEmpty());
        const QAbstractItemModelTester tester(picture->table());
        QCOMPARE(picture->table()->rowCount(), static_cast<int>(picture->bars().size()));
        auto* chart = picture->findChild<QWidget*>(QLatin1String(name) + QStringLiteral("Chart"));
        QVERIFY(chart->accessibleName().contains(picture->sentence()));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(chart->accessibleDescription().startsWith(picture->bars().front().label));
        picture->findChild<QPushButton*>(QLatin1String(name) + QStringLiteral("AsTable"))->click();
        QVERIFY(picture->findChild<QTableView*>()->isVisible());
    }
}

void TestPreviewTools::theHintNamesWhatIsMissing_data()
{
    QTest::addColumn<int>("clicks");
    QTest::addColumn<int>("emails");
    QTest::addColumn<int>("phones");
    QTest::addColumn<QString>("hint");
    QTest::newRow("no clicks") << 0 << 10 << 10
                               << "A click reference helps most. 100 % of the conversions have none.";
    QTest::newRow("no e-mails") << 6 << 1 << 0
                                << "An e-mail address helps. 90 % of the conversions have none.";
    QTest::newRow("no phones") << 6 << 9 << 4
                               << "A phone number would help beside it. 60 % of the conversions have none.";
    QTest::newRow("all there") << 5 << 5 << 5 << "Most conversions have what helps to recognise customers.";
}

void TestPreviewTools::theHintNamesWhatIsMissing()
{
    QFETCH(int, clicks);
    QFETCH(int, emails);
    QFETCH(int, phones);
    QFETCH(QString, hint);
    IdentityCoverage identities{.events = 10};
    const auto set = [&](IdentityKind kind, int count) {
        identities.have.at(static_cast<std::size_t>(kind)) = static_cast<std::uint64_t>(count);
    };
    set(IdentityKind::Click, clicks);
    set(IdentityKind::Email, emails);
    set(IdentityKind::Phone, phones);
    QCOMPARE(identityHint(identities), hint);
}

void TestPreviewTools::whatLeavesIsShownForAnyLine()
{
    Bench bench;
    QVERIFY(bench.open(line("A", "1.50", "ada@example.com") + line("B", "2.00", "bob@example.com")));
    bench.table()->selectRow(0);
    auto* pane = bench.page.findChild<LeavesPane*>();
    QSignalSpy shown(pane, &LeavesPane::shown);
    bench.part<QTabBar>("previewViews")->setCurrentIndex(2);
    QVERIFY(shown.wait());
    auto* tree = pane->findChild<XrayTree*>();
    const QImage seen = tree->viewport()->grab().toImage();
    const auto colourAt = [&](const QTreeWidgetItem* item) { // where no words are
        return seen.pixelColor(seen.width() - 3, tree->visualItemRect(item).center().y());
    };
    const QTreeWidgetItem* group = tree->topLevelItem(0);
    QCOMPARE(colourAt(group), token(Token::Alt, tree->palette()));
    QCOMPARE(colourAt(group->child(0)), token(Token::Base, tree->palette()));
    const auto valueOf = [&](const char* column) {
        const QList<QTreeWidgetItem*> found =
            tree->findItems(QLatin1String(column), Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QStringLiteral("?") : found.front()->text(XrayTree::ValueColumn);
    };
    QCOMPARE(valueOf("data.amount"), QStringLiteral("1.50"));
    QCOMPARE(valueOf("user.email"), QString::fromUtf8("a•••@example.com"));
    QVERIFY(pane->findChild<CodeView*>()->toPlainText().contains(QStringLiteral("150")));
    QVERIFY(!pane->findChild<CodeView*>()->toPlainText().contains(QStringLiteral("ada@")));
    bench.part<QToolButton>("leavesNext")->click();
    QVERIFY(shown.wait());
    QCOMPARE(valueOf("data.amount"), QStringLiteral("2.00"));
    QCOMPARE(bench.part<QLabel>("leavesLine")->text(), QStringLiteral("Line 3: Ready"));
    QVERIFY(!bench.part<QToolButton>("leavesNext")->isEnabled());
    pane->setPersonalShown(true);
    QCOMPARE(valueOf("user.email"), QStringLiteral("bob@example.com"));
}

void TestPreviewTools::whatLeavesIsSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("a page") << "leaves.html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("to print") << "leaves.pdf" << QByteArray("%PDF-");
}

void TestPreviewTools::whatLeavesIsSaved()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    Bench bench;
    QVERIFY(bench.open(fourOrders()));
    auto* pane = bench.page.findChild<LeavesPane*>();
    QSignalSpy shown(pane, &LeavesPane::shown);
    bench.part<QTabBar>("previewViews")->setCurrentIndex(2);
    QVERIFY(shown.wait());
    const QString path = bench.folder.filePath(name);
    pane->savePage(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(start));
    QVERIFY(!bytes.contains("ada@"));
    QVERIFY(bench.page.banner()->text().contains(QStringLiteral("saved as a page")));
    QSignalSpy failed(pane, &LeavesPane::failed);
    pane->savePage(bench.folder.filePath(QStringLiteral("no/such/folder.html")));
    QCOMPARE(failed.count(), 1);
}

CONVEY_GUI_TEST_MAIN(TestPreviewTools)
#include "tst_preview_tools.moc"
