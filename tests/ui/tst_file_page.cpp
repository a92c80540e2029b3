// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/banner.h"
#include "common/tokens.h"
#include "file/dialect_words.h"
#include "gui_test.h"
#include "open_file_page.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "jobs/sample.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QToolButton>

using namespace convey;
using namespace convey::ui;

class TestFilePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAFileItSaysSoAndOffersToOpenOne();
    void factsSayHowTheyWereFound();
    void gridFollowsAnotherSeparator();
    void aSeparatorThatIsNotListedIsTyped();
    void aCharacterThatCannotSeparateIsToldBesideIt();
    void withoutColumnNamesTheFirstLineIsARow();
    void whatWasChosenByHandStaysAndCanBeTakenBack();
    void aFailedRereadKeepsTheOldReading();
    void badInputIsToldInTheBanner_data();
    void badInputIsToldInTheBanner();
    void oddColumnNamesAreTold();
    void aFileChangedByAnotherProgramIsToldAndReadAgain();
    void everyInputIsReachedByTab();
    void everyFocusableWidgetIsNamed();

private:
    [[nodiscard]] QString write(const QString& name, std::string_view text);

    QTemporaryDir m_folder;
};

void TestFilePage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

QString TestFilePage::write(const QString& name, std::string_view text)
{
    const QString path = m_folder.filePath(name);
    return writeFileAtomically(toUtf8(path), text) ? path : QString();
}

void TestFilePage::withoutAFileItSaysSoAndOffersToOpenOne()
{
    OpenPage test;
    test.page.show();
    QVERIFY(!test.page.primary()->isEnabled());
    QVERIFY(!test.find<RowsView>("rows")->isVisible());
    auto* open = test.find<QPushButton>("openFile");
    QVERIFY(open->isVisible());
    const QSignalSpy wanted(&test.page, &Page::openFileWanted);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestFilePage::factsSayHowTheyWereFound()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    QCOMPARE(test.find<QComboBox>("separator")->currentText(), QStringLiteral("Semicolon ;"));
    QVERIFY(test.note("separator").startsWith(QStringLiteral("found, ")));
    QCOMPARE(test.find<QComboBox>("header")->currentText(), QStringLiteral("In line 1"));
    QCOMPARE(test.find<QComboBox>("quote")->currentText(), QStringLiteral("Double \""));
    QCOMPARE(test.note("quote"), QStringLiteral("as usual"));
    QCOMPARE(test.find<QComboBox>("encoding")->currentText(), QStringLiteral("UTF-8"));
    QCOMPARE(test.note("encoding"), QStringLiteral("found"));
    QCOMPARE(test.find<QLabel>("fileName")->text(), QStringLiteral("orders.csv"));
    QVERIFY(test.find<QLabel>("fileCounts")->text().startsWith(QStringLiteral("3 lines · 4 columns · ")));
    QCOMPARE(test.cell(2, 0), QStringLiteral("A-3"));
    QVERIFY(!test.find<IconLabel>("namesNote")->isVisible());

    QVERIFY(QTest::qWaitForWindowActive(&test.page));
    const QSignalSpy goTo(&test.page, &Page::goTo);
    QTest::keyClick(&test.page, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(goTo.count(), 1);
    QCOMPARE(goTo.first().first().value<PageId>(), PageId::Columns);
}

void TestFilePage::gridFollowsAnotherSeparator()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    test.pick("separator", QStringLiteral("Comma ,"));
    QTRY_COMPARE(test.find<RowsView>("rows")->model()->columnCount(), 1);
    QCOMPARE(test.cell(0, 0), QStringLiteral("A•••@example.com"));
    QCOMPARE(test.note("separator"), QStringLiteral("you chose; semicolon fits better"));
    test.pick("separator", QStringLiteral("Semicolon ;"));
    QTRY_COMPARE(test.find<RowsView>("rows")->model()->columnCount(), 4);
    QTRY_COMPARE(test.note("separator"), QStringLiteral("you chose"));
}

void TestFilePage::aSeparatorThatIsNotListedIsTyped()
{
    OpenPage test;
    test.page.show();
    QVERIFY(QTest::qWaitForWindowActive(&test.page));
    QVERIFY(test.open(write(QStringLiteral("hash.csv"), "id#total\n1#2.50\n2#3.50\n")));
    auto* other = test.find<QLineEdit>("otherSeparator");
    QVERIFY(!other->isVisible());
    test.pick("separator", QStringLiteral("Other…"));
    QVERIFY(other->isVisible());
    QVERIFY(other->hasFocus());
    QTest::keyClicks(other, QStringLiteral("#"));
    QTest::keyClick(other, Qt::Key_Return);
    QTRY_COMPARE(test.find<RowsView>("rows")->model()->columnCount(), 2);
    QCOMPARE(test.columnName(1), QStringLiteral("total"));
    QVERIFY(other->isVisible());
    QCOMPARE(other->text(), QStringLiteral("#"));
}

void TestFilePage::aCharacterThatCannotSeparateIsToldBesideIt()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    test.pick("separator", QStringLiteral("Other…"));
    const qsizetype before = test.opened.count();
    auto* other = test.find<QLineEdit>("otherSeparator");
    QTest::keyClicks(other, QStringLiteral("\""));
    QTest::keyClick(other, Qt::Key_Return);
    QVERIFY(test.note("separator").startsWith(QStringLiteral("take another")));
    QCOMPARE(test.opened.count(), before);
    QCOMPARE(test.find<RowsView>("rows")->model()->columnCount(), 4);
}

void TestFilePage::withoutColumnNamesTheFirstLineIsARow()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    QVERIFY(test.choose("header", QStringLiteral("The file has none")));
    QCOMPARE(test.cell(0, 0), QStringLiteral("Order ID"));
    QCOMPARE(test.columnName(0), QStringLiteral("Column 1"));
    QCOMPARE(test.find<RowsView>("rows")->model()->rowCount(), 4);
    QCOMPARE(test.note("header"), QStringLiteral("you chose"));
    QVERIFY2(!test.find<IconLabel>("namesNote")->isVisible(), "a file without names needs no note on each");
}

void TestFilePage::whatWasChosenByHandStaysAndCanBeTakenBack()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    QVERIFY(test.choose("header", QStringLiteral("The file has none")));
    QVERIFY(test.choose("quote", QStringLiteral("Single '")));
    const auto sniffed = [&] { return test.session.upload().file()->sniffReport(); };
    QCOMPARE(sniffed().headerBy, DecidedBy::Person);
    QCOMPARE(sniffed().dialect.quote, '\'');
    QCOMPARE(sniffed().separatorBy, DecidedBy::Sniffed);

    QTest::mouseClick(test.find<QPushButton>("readAgain"), Qt::LeftButton);
    QVERIFY(test.opened.wait());
    QCOMPARE(sniffed().headerBy, DecidedBy::Person);
    QCOMPARE(sniffed().dialect.quote, '\'');

    QVERIFY(test.choose("header", QStringLiteral("Let Convey find out")));
    QCOMPARE(sniffed().headerBy, DecidedBy::Sniffed);
    QCOMPARE(sniffed().dialect.quote, '\'');
    QCOMPARE(test.find<QComboBox>("header")->findText(QStringLiteral("Let Convey find out")), -1);
}

void TestFilePage::aFailedRereadKeepsTheOldReading()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("one.csv"), "1,2.50,ann@example.com\n")));
    QVERIFY(!test.session.upload().file()->dialect().hasHeader);
    QTRY_VERIFY(test.session.check());
    const auto check = test.session.check();
    test.pick("header", QStringLiteral("In line 1"));
    QTRY_VERIFY(test.page.banner()->text().contains(QStringLiteral("a header but no rows")));
    QCOMPARE(test.find<QComboBox>("header")->currentText(), QStringLiteral("The file has none"));
    QCOMPARE(test.cell(0, 0), QStringLiteral("1"));
    QCOMPARE(test.session.check(), check);
    QSignalSpy checked(&test.session, &UploadSession::checked);
    test.session.setEdits({});
    QVERIFY(checked.wait());
    QVERIFY2(test.page.banner()->isVisible(), "a check of the old reading does not take the words away");
}

void TestFilePage::badInputIsToldInTheBanner_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray("") << "is empty";
    QTest::newRow("nothing but white space") << QByteArray("\n \n") << "is empty";
    QTest::newRow("header alone") << QByteArray("Order ID,Total\n") << "a header but no rows";
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << "is not whole";
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << "is a PDF";
    QTest::newRow("UTF-16 with a header alone")
        << QByteArray("\xFF\xFEi\0d\0\n\0", 8) << "a header but no rows";
}

void TestFilePage::badInputIsToldInTheBanner()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    OpenPage test;
    test.page.show();
    test.session.open(write(QStringLiteral("bad.csv"), content.toStdString()));
    QVERIFY(test.failed.wait());
    QVERIFY2(test.page.banner()->text().contains(words), qPrintable(test.page.banner()->text()));
    QVERIFY(test.page.banner()->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(test.find<QPushButton>("openFile")->isVisible());

    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    QVERIFY(!test.page.banner()->isVisible());
    test.session.open(m_folder.filePath(QStringLiteral("no such file.csv")));
    QVERIFY(test.failed.wait());
    QVERIFY(test.page.banner()->text().startsWith(QStringLiteral("There is no file")));
}

void TestFilePage::oddColumnNamesAreTold()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("odd.csv"), "Order ID,,Total,Total,Total\n1,x,2.50,3.50,4.50\n")));
    const QString note = test.words("namesNote").remove(QChar(0x2068)).remove(QChar(0x2069));
    QVERIFY2(note.contains(QStringLiteral("“Column 2”")), qPrintable(note));
    QVERIFY2(note.contains(QStringLiteral("“Total”")), qPrintable(note));
    QVERIFY(test.find<IconLabel>("namesNote")->isVisible());
    const auto* header = test.find<RowsView>("rows")->model();
    QVERIFY(!header->headerData(3, Qt::Horizontal, Qt::DecorationRole).isNull());
    QVERIFY(header->headerData(2, Qt::Horizontal, Qt::DecorationRole).isNull());

    std::vector<Column> many;
    for (const char* name : {"a", "b", "c", "d", "e"}) {
        many.push_back({.name = name, .repeated = false});
        many.push_back({.name = name, .repeated = true});
    }
    QVERIFY(columnNamesNote(many).contains(QStringLiteral("and 2 more")));
    QCOMPARE(columnNamesNote({}), QString());
}

void TestFilePage::aFileChangedByAnotherProgramIsToldAndReadAgain()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("changing.csv"), kOrders)));
    test.page.hide();
    const std::string longer = std::string(kOrders) + "A-4;2026-11-20 13:00;1.00;di@example.com\n";
    QVERIFY(!write(QStringLiteral("changing.csv"), longer).isEmpty());
    test.page.show();
    QTRY_VERIFY(test.page.banner()->text().contains(QStringLiteral("was changed while it was open")));
    QTest::mouseClick(test.find<QPushButton>("readAgain"), Qt::LeftButton);
    QVERIFY(test.opened.wait());
    QVERIFY(!test.page.banner()->isVisible());
    QCOMPARE(test.cell(3, 0), QStringLiteral("A-4"));
}

void TestFilePage::everyInputIsReachedByTab()
{
    OpenPage test;
    test.page.resize(1000, 600);
    test.page.show();
    QVERIFY(QTest::qWaitForWindowActive(&test.page));
    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    QTest::mouseClick(test.find<QToolButton>("moreAboutFile"), Qt::LeftButton);
    test.page.primary()->setFocus();
    QStringList reached;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(
            test.page.window()->focusWidget() ? test.page.window()->focusWidget() : &test.page, Qt::Key_Tab);
        if (const QWidget* focused = QApplication::focusWidget())
            reached.append(focused->objectName());
    }
    for (const char* name : {"primary", "readAgain", "separator", "encoding", "header", "skipLines",
             "moreAboutFile", "quote", "escape", "comment", "spaces", "tables", "rows", "showPersonal"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);
    const QString order = reached.join(u' ');
    const auto at = [&](const char* name) { return reached.indexOf(QLatin1String(name)); };
    QVERIFY2(at("separator") < at("header") && at("header") < at("quote") && at("quote") < at("rows")
            && at("rows") < at("showPersonal"),
        qPrintable(order));
}

void TestFilePage::everyFocusableWidgetIsNamed()
{
    OpenPage test;
    test.page.show();
    QVERIFY(test.open(write(QStringLiteral("orders.csv"), kOrders)));
    int looked = 0;
    for (const QWidget* widget : test.page.findChildren<QWidget*>()) {
        const bool isPart = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget())
            || qobject_cast<const QComboBox*>(widget->parentWidget())
            || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget());
        if (widget->focusPolicy() == Qt::NoFocus || isPart || qobject_cast<const QLabel*>(widget)
            || widget->isWindow() || widget->window() != &test.page)
            continue;
        ++looked;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(widget->accessibleName()));
        QVERIFY2(!widget->whatsThis().isEmpty() || widget->objectName() == QStringLiteral("openFile"),
            qPrintable(widget->objectName()));
    }
    QVERIFY2(looked >= 8, qPrintable(QString::number(looked)));
}

CONVEY_GUI_TEST_MAIN(TestFilePage)
#include "tst_file_page.moc"
