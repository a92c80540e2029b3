// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// On every page, Alt and a letter do one thing: no two controls that are shown have the same, and none has
/// that of a menu.
#include "everyone/mnemonics.h"
#include "everyone/shown_widgets.h"
#include "everyone/window_states.h"
#include "gui_test.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

using namespace convey::ui::test;

class TestMnemonicsForEveryone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterDoesOneThing_data();
    void aLetterDoesOneThing();
    void plantedFaultsAreFound();
};

void TestMnemonicsForEveryone::aLetterDoesOneThing_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::newRow("nothing yet") << Situation::Empty;
    QTest::newRow("all is well") << Situation::Normal;
    QTest::newRow("something is wrong") << Situation::Errors;
}

void TestMnemonicsForEveryone::aLetterDoesOneThing()
{
    QFETCH(Situation, situation);
    QStringList faults;
    const QString missed = showStates({.situation = situation}, [&](const QString& name, QWidget& shown) {
        for (const QString& fault : sharedMnemonics(&shown))
            faults.append(name + u": " + fault);
    });
    QCOMPARE(missed, QString());
    QVERIFY(isFaultless(faults));
}

void TestMnemonicsForEveryone::plantedFaultsAreFound()
{
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("&File"));
    auto* page = new QWidget(&window);
    window.setCentralWidget(page);
    auto* layout = new QVBoxLayout(page);
    auto* line = new QLineEdit(page);
    auto* label = new QLabel(QStringLiteral("&For whom"), page);
    label->setBuddy(line);
    auto* tabs = new QTabBar(page);
    tabs->addTab(QStringLiteral("&Rows"));
    auto* hidden = new QPushButton(QStringLiteral("&Forget"), page);
    for (QWidget* widget : std::initializer_list<QWidget*>{label, line, tabs, hidden,
             new QPushButton(QStringLiteral("&Read again"), page),
             new QPushButton(QStringLiteral("Q&&A"), page), new QLabel(QStringLiteral("&Alone"), page),
             new QPushButton(QStringLiteral("&Go on"), page)})
        layout->addWidget(widget);
    hidden->hide();
    window.show();
    QStringList faults = sharedMnemonics(&window);
    faults.sort();
    QCOMPARE(faults,
        (QStringList{QStringLiteral("Alt+F is that of “&File” and of “&For whom”"),
            QStringLiteral("Alt+R is that of “&Rows” and of “&Read again”")}));
}

CONVEY_GUI_TEST_MAIN(TestMnemonicsForEveryone)
#include "tst_mnemonics_for_everyone.moc"
