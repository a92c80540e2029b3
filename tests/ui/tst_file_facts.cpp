// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the File page finds out beyond separator and names, how it is changed and given back; what is odd
/// about the whole file; several files; a file that changes; and words for every error of opening.
#include "common/banner.h"
#include "file/findings_model.h"
#include "file/opening_strip.h"
#include "file/rows_model.h"
#include "gui_test.h"
#include "open_file_page.h"
#include "support/bad_input.h"

#include "base/atomic_file.h"
#include "base/text.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace convey;
using namespace convey::ui;
using convey::test::BadInput;
using convey::test::text;

namespace {

/// A title above, damage in two columns, a ragged line, and a total below.
constexpr std::string_view kUgly = "Umsatz M\xE4rz\n"
                                   "Stand: 20.11.2026\n"
                                   "Order ID;Paid at;Phone;Total;Email\n"
                                   "A-1;2026-11-20 10:00;4.91512E+12;12.50;j\xFCrgen@example.com\n"
                                   "A-2;2026-11-20 11:00;4.91513E+12;7.00;ben@example.com\n"
                                   "A-3;2026-11-20 12:00;4.91514E+12;99.90;cy@example.com;extra\n"
                                   "A-4;2026-11-20 13:00;4.91515E+12;1.00;di@example.com\n"
                                   "Total;;;120.40;\n";

QString sample(const char* name)
{
    return text(convey::test::dataFile("files/" + std::string(name)));
}

} // namespace

class TestFileFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEncodingIsChosenAndGivenBack();
    void badBytesAreToldWithTheirLine();
    void linesToSkipAreSetAndGivenBack();
    void rareFactsStandBehindOneButton();
    void everyRareFactIsChosenAndGivenBack_data();
    void everyRareFactIsChosenAndGivenBack();
    void aSheetIsChosen();
    void everyLineIsLookedAt();
    void proposedLinesAreLeftOutAndTakenBack();
    void severalFilesTellWhichIsWhich();
    void aFindingOfSeveralFilesNamesItsFile();
    void answersAndEditsSurviveReadingAgain_data();
    void answersAndEditsSurviveReadingAgain();
    void aFileThatGoesAwayIsToldWithoutBeingAsked_data();
    void aFileThatGoesAwayIsToldWithoutBeingAsked();
    void openingIsCancelled();
    void everyImportErrorHasWords_data();
    void everyImportErrorHasWords();
    void noImportErrorIsWithoutARow();

private:
    [[nodiscard]] QString write(const QString& name, std::string_view content) const
    {
        const QString path = m_folder.filePath(name);
        return writeFileAtomically(toUtf8(path), content) ? path : QString();
    }

    QTemporaryDir m_folder;
};

void TestFileFacts::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void TestFileFacts::anEncodingIsChosenAndGivenBack()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(sample("encodings/windows1252_german.csv")));
    const auto encoding = [&] { return test.session.upload().file()->encoding(); };
    QCOMPARE(text(encoding().name), QStringLiteral("windows-1252"));
    QCOMPARE(test.find<QComboBox>("encoding")->currentText(), QStringLiteral("Windows-1252 (Western)"));
    QVERIFY2(test.note("encoding").startsWith(QStringLiteral("likely, ")), qPrintable(test.note("encoding")));
    QVERIFY(test.find<QComboBox>("encoding")
                ->accessibleDescription()
                .contains(QStringLiteral("is the first that can't be UTF-8")));
    QVERIFY(test.choose("encoding", QStringLiteral("Windows-1250 (Central)")));
    QCOMPARE(test.note("encoding"), QStringLiteral("you chose"));
    QCOMPARE(encoding().by, EncodingBy::Person);
    QVERIFY(test.choose("encoding", QStringLiteral("Let Convey find out")));
    QCOMPARE(encoding().by, EncodingBy::Guess);
    QCOMPARE(text(encoding().name), QStringLiteral("windows-1252"));
}

void TestFileFacts::badBytesAreToldWithTheirLine()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(sample("encodings/utf8_damaged.csv")));
    QVERIFY2(
        test.note("encoding").contains(QStringLiteral("unreadable, ")), qPrintable(test.note("encoding")));
    QVERIFY(test.find<IconLabel>("encodingNote")->isVisible());
}

void TestFileFacts::linesToSkipAreSetAndGivenBack()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("ugly.csv"), kUgly)));
    auto* lines = test.find<QSpinBox>("skipLines");
    QCOMPARE(lines->value(), 2);
    QCOMPARE(test.columnName(0), QStringLiteral("Order ID"));
    QVERIFY(!test.find<QToolButton>("skipLinesBack")->isVisible());
    QTest::keyClick(lines, Qt::Key_Up);
    QVERIFY(test.opened.wait());
    QCOMPARE(test.session.upload().options().dialect.skipLines, std::uint64_t{3});
    QCOMPARE(test.columnName(0) == QStringLiteral("Order ID"), false);
    QCOMPARE(test.note("skipLines"), QStringLiteral("you chose"));
    QTest::mouseClick(test.find<QToolButton>("skipLinesBack"), Qt::LeftButton);
    QVERIFY(test.opened.wait());
    QCOMPARE(lines->value(), 2);
    QCOMPARE(test.columnName(0), QStringLiteral("Order ID"));
}

void TestFileFacts::rareFactsStandBehindOneButton()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    QVERIFY(!test.find<QComboBox>("quote")->isVisible());
    auto* more = test.find<QToolButton>("moreAboutFile");
    QTest::keyClick(more, Qt::Key_Space);
    for (const char* name : {"quote", "escape", "comment", "spaces", "tables"})
        QVERIFY2(test.find<QComboBox>(name)->isVisible(), name);
    QVERIFY(test.words("restOfFacts").contains(QStringLiteral("Linux")));
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY(!test.find<QComboBox>("quote")->isVisible());
}

void TestFileFacts::everyRareFactIsChosenAndGivenBack_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<OpenOptions>("options");
    const auto row = [](const char* field, const char* choice, const DialectHints& hints) {
        QTest::newRow(field) << choice << OpenOptions{.dialect = hints};
    };
    row("quote", "None", {.quote = '\0'});
    row("escape", "Backslash \\\"", {.escape = QuoteEscape::Backslash});
    row("comment", "Begin with #", {.comment = '#'});
    row("spaces", "Taken off", {.trimsSpaces = true});
    row("tables", "Rows go on", {.firstTableOnly = false});
}

void TestFileFacts::everyRareFactIsChosenAndGivenBack()
{
    QFETCH(QString, choice);
    QFETCH(OpenOptions, options);
    const char* field = QTest::currentDataTag();
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    QTest::mouseClick(test.find<QToolButton>("moreAboutFile"), Qt::LeftButton);
    QVERIFY(test.choose(field, choice));
    QCOMPARE(test.session.upload().options(), options);
    QCOMPARE(test.note(field), QStringLiteral("you chose"));
    QVERIFY(test.choose(field, QStringLiteral("Let Convey find out")));
    QCOMPARE(test.session.upload().options(), OpenOptions());
    QVERIFY(test.note(field) != QStringLiteral("you chose"));
}

void TestFileFacts::aSheetIsChosen()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(sample("sheets/sheets.xlsx")));
    auto* sheets = test.find<QComboBox>("sheet");
    QVERIFY(sheets->isVisible());
    QVERIFY(!test.find<QComboBox>("separator")->isVisible());
    QVERIFY(!test.find<QComboBox>("encoding")->isVisible());
    const WorkbookReport before = *test.session.upload().file()->workbook();
    QVERIFY(before.sheets.size() > 1);
    const int other = before.sheet == 0 ? 1 : 0;
    const QString name = text(before.sheets[static_cast<std::size_t>(other)].name);
    const QString shown = sheets->itemText(sheets->findData(name));
    test.pick("sheet", shown);
    QTRY_VERIFY(test.opened.count() == 2 || test.failed.count() == 1);
    if (test.opened.count() == 2)
        QCOMPARE(text(test.session.upload().options().text.sheet), name);
    else // a sheet without a table: the words say so, and the old one stays
        QVERIFY(test.page.banner()->isVisible());
}

void TestFileFacts::everyLineIsLookedAt()
{
    OpenPage test;
    const QAbstractItemModelTester tester(
        test.find<QTreeView>("findings")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("ugly.csv"), kUgly)));
    auto* list = test.find<QTreeView>("findings");
    QTRY_VERIFY(list->isVisible());
    const QAbstractItemModel* model = list->model();
    QStringList told;
    int damage = -1;
    for (int row = 0; row < model->rowCount(); ++row) {
        told.append(model->index(row, FindingsModel::State).data().toString() + u' '
            + model->index(row, FindingsModel::What).data().toString());
        QVERIFY(!model->index(row, FindingsModel::State).data(Qt::DecorationRole).isNull());
        if (told.last().contains(QStringLiteral("scientific notation")))
            damage = row;
    }
    const QString all = told.join(u'\n');
    QVERIFY2(told.first().startsWith(QStringLiteral("Blocked")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("more or fewer cells")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("totals")), qPrintable(all));
    QVERIFY2(damage >= 0, qPrintable(all));
    QCOMPARE(model->index(damage, FindingsModel::Where).data().toString(), QStringLiteral("Line 4"));

    const QModelIndex index = model->index(damage, FindingsModel::What);
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    QVERIFY(test.find<IconLabel>("findingRemedy")->text().contains(QStringLiteral("Export again")));
    QTRY_COMPARE(test.find<RowsView>("rows")->currentIndex().column(), 2);
    QCOMPARE(test.find<RowsView>("rows")->currentIndex().row(), 0);

    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    QTRY_VERIFY(test.session.profile());
    QVERIFY2(!list->isVisible(), "a file without oddities has nothing to list");
}

void TestFileFacts::proposedLinesAreLeftOutAndTakenBack()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("ugly.csv"), kUgly)));
    auto* button = test.find<QPushButton>("leaveOutProposed");
    QTRY_VERIFY(button->isVisible());
    const std::vector<std::uint64_t> proposed = test.session.profile()->proposedLeftOut;
    QCOMPARE(proposed, std::vector<std::uint64_t>{4});
    QVERIFY2(test.session.upload().edits().isEmpty(), "nothing is left out unasked");
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(test.session.upload().edits().isLeftOut(4));
    const QAbstractItemModel* rows = test.find<RowsView>("rows")->model();
    QVERIFY(rows->index(4, 0).data(RowsModel::LeftOutRole).toBool());
    QVERIFY(rows->index(4, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("left out")));
    QVERIFY(button->text().startsWith(QStringLiteral("Take ")));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(test.session.upload().edits().isEmpty());
    QVERIFY(!rows->index(4, 0).data(RowsModel::LeftOutRole).toBool());
}

void TestFileFacts::severalFilesTellWhichIsWhich()
{
    OpenPage test;
    test.page.show();
    test.session.open(QStringList{write(QStringLiteral("monday.csv"), "id,total\nA-1,2.50\nA-2,3.50\n"),
        write(QStringLiteral("tuesday.csv"), "id,total\nA-3,4.50\n")});
    QVERIFY(test.opened.wait());
    QTRY_COMPARE(test.find<RowsView>("rows")->model()->rowCount(), 3);
    QCOMPARE(test.cell(2, 0), QStringLiteral("A-3"));
    const QAbstractItemModel* rows = test.find<RowsView>("rows")->model();
    QCOMPARE(rows->headerData(2, Qt::Vertical).toString(), QStringLiteral("2 of tuesday.csv"));
    QCOMPARE(test.find<QLabel>("fileName")->text(), QStringLiteral("monday.csv and 1 more"));
    QVERIFY(test.find<QLabel>("fileCounts")->text().startsWith(QStringLiteral("3 lines")));
}

void TestFileFacts::answersAndEditsSurviveReadingAgain_data()
{
    QTest::addColumn<QByteArray>("now"); // what the file is when it is read again
    QTest::addColumn<QList<qulonglong>>("leftOut");
    QTest::addColumn<bool>("areSomeLost");
    const QByteArray as(kOrders.data(), static_cast<qsizetype>(kOrders.size()));
    QByteArray edited = as;
    QTest::newRow("the same") << as << QList<qulonglong>{1, 2} << false;
    QTest::newRow("a line more at its end") << as + "A-4;2026-11-20 13:00;1.00;di@example.com\n"
                                            << QList<qulonglong>{1, 2} << false;
    QTest::newRow("a line more at its start")
        << QByteArray(as).insert(as.indexOf("A-1"), "A-0;2026-11-20 09:00;1.00;al@example.com\n")
        << QList<qulonglong>{2, 3} << false;
    QTest::newRow("a line that was left out has changed")
        << edited.replace("7.00", "8.00") << QList<qulonglong>{2} << true;
}

void TestFileFacts::answersAndEditsSurviveReadingAgain()
{
    QFETCH(QByteArray, now);
    QFETCH(QList<qulonglong>, leftOut);
    QFETCH(bool, areSomeLost);
    OpenPage test;
    test.page.show();
    const QString path = write(QStringLiteral("kept.csv"), kOrders);
    QVERIFY(test.open(path));
    test.session.answer({.input = Input::ActionSource, .kind = BindingKind::Constant, .text = "offline"});
    test.session.leaveOut(std::array<std::uint64_t, 2>{1, 2});
    QTRY_VERIFY(test.session.check());
    QVERIFY(!write(QStringLiteral("kept.csv"), now.toStdString()).isEmpty());
    QTRY_VERIFY(test.session.sourceProblem());
    QVERIFY2(!test.session.upload().edits().isEmpty(), "the work is there while the file has changed");
    QTest::mouseClick(test.find<QPushButton>("readAgain"), Qt::LeftButton);
    QVERIFY(test.opened.wait());
    const auto kept = test.session.upload().edits().leftOut();
    QCOMPARE(QList<qulonglong>(kept.begin(), kept.end()), leftOut);
    const Binding* source = test.session.upload().recipe().find(Input::ActionSource);
    QVERIFY(source && source->text == "offline");
    QCOMPARE(test.page.banner()->text().contains(QStringLiteral("not in the file any more")), areSomeLost);
}

void TestFileFacts::aFileThatGoesAwayIsToldWithoutBeingAsked_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("words");
    QTest::newRow("it is written to") << "append"
                                      << "was changed while it was open";
    QTest::newRow("it shrinks") << "shrink"
                                << "was changed while it was open";
    QTest::newRow("another takes its place") << "replace"
                                             << "was changed while it was open";
    QTest::newRow("it is deleted") << "delete"
                                   << "There is no file";
}

void TestFileFacts::aFileThatGoesAwayIsToldWithoutBeingAsked()
{
    QFETCH(QString, change);
    QFETCH(QString, words);
    OpenPage test;
    test.page.show();
    const QString path = write(QStringLiteral("away.csv"), kOrders);
    QVERIFY(test.open(path));
    test.session.leaveOut(std::array<std::uint64_t, 1>{1});
    QTRY_VERIFY(test.session.check());
    QFile file(path);
    if (change == QStringLiteral("append")) {
        QVERIFY(file.open(QIODevice::Append));
        file.write("A-9;2026-11-20 13:00;1.00;di@example.com\n");
        file.close();
    } else if (change == QStringLiteral("shrink")) {
        QVERIFY(file.resize(60));
    } else if (change == QStringLiteral("replace")) {
        QVERIFY(!write(QStringLiteral("away.csv"), "id\n1\n").isEmpty());
    } else {
        QVERIFY(file.remove());
    }
    QTRY_VERIFY2(test.page.banner()->text().contains(words), qPrintable(test.page.banner()->text()));
    QVERIFY(test.page.banner()->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(test.session.upload().edits().isLeftOut(1));
    QVERIFY(test.find<QPushButton>("readAgain")->isEnabled());
}

void TestFileFacts::openingIsCancelled()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    auto* strip = test.find<OpeningStrip>("openingStrip");
    QVERIFY(!strip->isVisible());
    test.session.open(sample("encodings/utf16le.csv"));
    Q_EMIT test.session.openProgressed(1, 2); // as it is told when it takes a while
    QVERIFY(strip->isVisible());
    QTest::mouseClick(test.find<QPushButton>("cancelOpening"), Qt::LeftButton);
    QCOMPARE(test.failed.count(), 1);
    QCOMPARE(test.failed.front().front().value<Error>().code, ErrorCode::Cancelled);
    QVERIFY(!strip->isVisible());
    QVERIFY2(!test.page.banner()->isVisible(), "who cancels need not be told");
    QCOMPARE(test.cell(0, 0), QStringLiteral("A-1"));
    QVERIFY(test.open(write(QStringLiteral("two.csv"), "id,total\nB-1,2.50\n")));
    QCOMPARE(test.cell(0, 0), QStringLiteral("B-1"));
}

void TestFileFacts::everyImportErrorHasWords_data()
{
    QTest::addColumn<int>("row");
    const std::vector<BadInput> inputs = convey::test::badInputs();
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (inputs[i].made
            != convey::test::BadInputMade::Vanishing) // aFileThatGoesAwayIsToldWithoutBeingAsked()
            QTest::newRow(inputs[i].name) << static_cast<int>(i);
    }
}

void TestFileFacts::everyImportErrorHasWords()
{
    QFETCH(int, row);
    const BadInput input = convey::test::badInputs()[static_cast<std::size_t>(row)];
    const QTemporaryDir folder;
    const QStringList paths = convey::test::makeBadInput(input, QDir(folder.path()));
    OpenOptions options;
    if (input.options.contains(QStringLiteral("--encoding")))
        options.text.encoding = toUtf8(input.options.last());
    if (input.options.contains(QStringLiteral("--sheet")))
        options.text.sheet = toUtf8(input.options.last());
    OpenPage page;
    page.page.show();
    qputenv("CONVEY_TEST_FAILING_CALL", input.failingCall);
    page.session.open(paths, options);
    const bool hasFailed = page.failed.wait();
    qunsetenv("CONVEY_TEST_FAILING_CALL");
    QVERIFY(hasFailed);
    const Error error = page.failed.front().front().value<Error>();
    QCOMPARE(text(errorCodeName(error.code)), text(errorCodeName(input.code)));
    const QString words = page.page.banner()->text();
    QVERIFY(page.page.banner()->isVisible());
    QVERIFY2(words.contains(u'\n'), "what happened, and how to mend it");
    QVERIFY2(!words.contains(u'{'), qPrintable(words));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestFileFacts::noImportErrorIsWithoutARow()
{
    QCOMPARE(convey::test::importCodesWithoutRow(convey::test::badInputs()).join(u' '), QString());
}

void TestFileFacts::aFindingOfSeveralFilesNamesItsFile()
{
    OpenPage test;
    auto* list = test.find<QTreeView>("findings");
    const QString first =
        write(QStringLiteral("week 1.csv"), "order_id,email\n1,a@example.com\n2,b@example.com\n");
    const QString second = write(QStringLiteral("week 2.csv"), "order_id,email\n3,#REF!\n4,d@example.com\n");
    QSignalSpy profiled(&test.session, &UploadSession::profiled);
    test.session.open(QStringList{first, second});
    QVERIFY(profiled.wait());
    const QAbstractItemModel* model = list->model();
    const QModelIndexList found = model->match(
        model->index(0, FindingsModel::What), Qt::DisplayRole, QStringLiteral("#N/A"), 1, Qt::MatchContains);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].data().toString().contains(QStringLiteral("line 2 of week 2.csv")),
        qPrintable(found[0].data().toString()));
    QCOMPARE(found[0].siblingAtColumn(FindingsModel::Where).data().toString(),
        QStringLiteral("Line 2 of week 2.csv"));
    // A click goes there, not to line 2 of the first file.
    list->setCurrentIndex(found[0]);
    Q_EMIT list->activated(found[0]);
    auto* rows = test.find<RowsView>("rows");
    QTRY_COMPARE(rows->currentIndex().row(), 2);
    QCOMPARE(rows->currentIndex().column(), 1);
}

CONVEY_GUI_TEST_MAIN(TestFileFacts)
#include "tst_file_facts.moc"
