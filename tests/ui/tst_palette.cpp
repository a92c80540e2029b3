// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The palette of commands: what fits what is typed, and the way by keyboard alone.
#include "gui_test.h"
#include "habits_bench.h"
#include "shell/command_palette.h"
#include "shell/palette_model.h"
#include "shell/rail.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HabitsBench>(); }
    void lettersAreBeginningsOfWords_data();
    void lettersAreBeginningsOfWords();
    void noNameTakesLong_data();
    void noNameTakesLong();
    void theBetterFitStandsFirst();
    void modelKeepsItsPromises();
    void aPageIsGoneToByKeysAlone();
    void aFileIsOpenedByItsName();
    void aDestinationIsEditedByItsName();
    void whatCannotBeDoneIsNotOffered();
    void escapeGivesTheFocusBack();
    void nothingThatFitsIsSaid();

private:
    [[nodiscard]] static CommandPalette* opened(MainWindow& window);
    std::unique_ptr<HabitsBench> m_bench;
};

CommandPalette* TestPalette::opened(MainWindow& window)
{
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    return window.findChild<CommandPalette*>();
}

void TestPalette::lettersAreBeginningsOfWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing typed") << ""
                                   << "Preview" << true;
    QTest::newRow("the word") << "preview"
                              << "Preview" << true;
    QTest::newRow("its beginning") << "pre"
                                   << "Preview" << true;
    QTest::newRow("its middle does not") << "view"
                                         << "Preview" << false;
    QTest::newRow("first letters") << "far"
                                   << "Find and replace…" << true;
    QTest::newRow("beginnings") << "firep"
                                << "Find and replace…" << true;
    QTest::newRow("words in any order") << "rep find"
                                        << "Find and replace…" << true;
    QTest::newRow("a letter too many") << "farx"
                                       << "Find and replace…" << false;
    QTest::newRow("later words alone") << "replace"
                                       << "Find and replace…" << true;
    QTest::newRow("accents make no difference") << "uber"
                                                << "Über Convey" << true;
    QTest::newRow("case makes no difference") << "SEND"
                                              << "send for real…" << true;
    QTest::newRow("a file by a part of its name") << "w47"
                                                  << "shop-orders-w47.csv" << true;
    QTest::newRow("another beginning of the same letter") << "sto"
                                                          << "shop stock total" << true;
    QTest::newRow("a beginning that is followed, not the first one") << "stot"
                                                                     << "shop stock total" << true;
    QTest::newRow("more letters than the text has") << QString(300, u'a') << QString(200, u'a') << false;
    QTest::newRow("scripts without blanks") << QStringLiteral("送") << QStringLiteral("本番送信") << true;
}

void TestPalette::lettersAreBeginningsOfWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(fitOfWords(typed, text).has_value(), fits);
}

void TestPalette::noNameTakesLong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    const QString same(200, u'a');
    QTest::newRow("one word of the same letter") << QString(40, u'a') + u'b' << same;
    QTest::newRow("every letter begins a word")
        << QString(40, u'a') + u'b' << QStringLiteral("a ").repeated(100);
    QTest::newRow("every letter begins one and follows one")
        << QString(40, QChar(0x9001)) + u'b' << QString(200, QChar(0x9001));
    QTest::newRow("as much typed") << same + u'b' << QStringLiteral("aa ").repeated(100);
}

/// Trying every way to lay the letters over the words would not end before the test is given up.
void TestPalette::noNameTakesLong()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QVERIFY(!fitOfWords(typed, text));
    PaletteModel model;
    model.setEntries(std::vector<PaletteEntry>(50, PaletteEntry{.text = text}));
    model.setTyped(typed);
    QCOMPARE(model.rowCount(), 0);
}

void TestPalette::theBetterFitStandsFirst()
{
    PaletteModel model;
    model.setEntries(
        {{.text = QStringLiteral("Save the setup…")}, {.text = QStringLiteral("Preview of sending")},
            {.text = QStringLiteral("Send")}, {.text = QStringLiteral("Sending history")},
            {.text = QStringLiteral("a.csv"), .group = QStringLiteral("Send")}});
    model.setTyped(QStringLiteral("send"));
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << model.entry(row).text;
    QCOMPARE(shown,
        QStringList({QStringLiteral("Send"), QStringLiteral("Sending history"),
            QStringLiteral("Preview of sending"), QStringLiteral("a.csv")}));
}

void TestPalette::modelKeepsItsPromises()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTyped(QStringLiteral("x"));
    model.setEntries({{.text = QStringLiteral("Send"),
        .group = QStringLiteral("Page"),
        .keys = QStringLiteral("Ctrl+5")}});
    QCOMPARE(
        model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Send, Page, key Ctrl+5"));
    model.setTyped(QStringLiteral("zz"));
    QCOMPARE(model.rowCount(), 0);
    model.setTyped({});
    QCOMPARE(model.rowCount(), 1);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestPalette::aPageIsGoneToByKeysAlone()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    QVERIFY(HabitsBench::openAndCheck(*window, m_bench->sample()));
    QPointer<CommandPalette> palette = opened(*window);
    QVERIFY(palette);
    auto* field = palette->findChild<QLineEdit*>(QStringLiteral("paletteField"));
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, QStringLiteral("previ"));
    QVERIFY(palette->model().rowCount() > 0);
    while (palette->model().entry(palette->findChild<QListView*>()->currentIndex().row()).text
        != QLatin1String("Preview"))
        QTest::keyClick(field, Qt::Key_Down);
    // A screen reader hears what Enter would do.
    QVERIFY2(field->accessibleDescription().startsWith(QStringLiteral("Preview, ")),
        qPrintable(field->accessibleDescription()));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window->currentTab()->currentPage(), PageId::Preview);
    QTRY_VERIFY(!palette);
}

void TestPalette::aFileIsOpenedByItsName()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    QVERIFY(HabitsBench::openAndCheck(*window, m_bench->sample()));
    window->closeTab(0);
    CommandPalette* palette = opened(*window);
    QVERIFY(palette);
    auto* field = palette->findChild<QLineEdit*>(QStringLiteral("paletteField"));
    QTest::keyClicks(field, QStringLiteral("shop ord"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window->tabCount(), 1);
}

void TestPalette::aDestinationIsEditedByItsName()
{
    {
        SendDesk desk;
        QVERIFY(desk.save({.name = "Fern & Loom", .pixelId = "px1"}));
    }
    const auto window = HabitsBench::window();
    QVERIFY(window);
    CommandPalette* palette = opened(*window);
    QVERIFY(palette);
    auto* field = palette->findChild<QLineEdit*>(QStringLiteral("paletteField"));
    QTest::keyClicks(field, QStringLiteral("fern loom"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(window->findChild<QDialog*>(QStringLiteral("destinationEditor")));
}

void TestPalette::whatCannotBeDoneIsNotOffered()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    const auto texts = [&] {
        QStringList all;
        for (const PaletteEntry& entry : window->paletteEntries())
            all << entry.text;
        return all;
    };
    QVERIFY(!texts().contains(QStringLiteral("Columns")));
    QVERIFY(texts().contains(QStringLiteral("Preferences")));
    QVERIFY(HabitsBench::openAndCheck(*window, m_bench->sample()));
    QVERIFY(texts().contains(QStringLiteral("Columns")));
    window->showPage(PageId::Preview);
    QTRY_VERIFY(texts().contains(QStringLiteral("Rejected rows…")));
}

void TestPalette::escapeGivesTheFocusBack()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    auto* rail = window->findChild<Rail*>(QStringLiteral("rail"));
    rail->setFocus();
    QPointer<CommandPalette> palette = opened(*window);
    QVERIFY(palette);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), rail);
    QTRY_VERIFY(!palette);
}

void TestPalette::nothingThatFitsIsSaid()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    CommandPalette* palette = opened(*window);
    QVERIFY(palette);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("qqqq"));
    QCOMPARE(palette->model().rowCount(), 0);
    QVERIFY(!palette->findChild<QListView*>()->isVisible());
    const auto labels = palette->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->isVisible() && !label->text().isEmpty(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // nothing to do, and nothing is done
    QVERIFY(palette->isVisible());
}

CONVEY_GUI_TEST_MAIN(TestPalette)
#include "tst_palette.moc"
