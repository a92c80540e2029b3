// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Every control of every page has a name, every input explains itself, and no text of a file is taken for
/// markup.
#include "everyone/names.h"
#include "everyone/shown_widgets.h"
#include "everyone/window_states.h"
#include "gui_test.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace convey::ui::test;

class TestNamedForEveryone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlIsNamed_data();
    void everyControlIsNamed();
    void noTextOfAFileIsMarkup();
    void plantedFaultsAreFound();
};

void TestNamedForEveryone::everyControlIsNamed_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::newRow("nothing yet") << Situation::Empty;
    QTest::newRow("all is well") << Situation::Normal;
    QTest::newRow("something is wrong") << Situation::Errors;
}

void TestNamedForEveryone::everyControlIsNamed()
{
    QFETCH(Situation, situation);
    QStringList faults;
    const QString missed = showStates({.situation = situation}, [&](const QString& name, QWidget& shown) {
        for (const QString& fault : namelessControls(&shown) + unexplainedInputs(&shown))
            faults.append(name + u": " + fault);
    });
    QCOMPARE(missed, QString());
    QVERIFY(isFaultless(faults));
}

void TestNamedForEveryone::noTextOfAFileIsMarkup()
{
    QStringList faults;
    int states = 0;
    const QString missed = showStatesOf(ordersWithMarks(), [&](const QString& name, QWidget& shown) {
        ++states;
        for (const QString& fault : richTextOf(&shown, QStringLiteral("<img")))
            faults.append(name + u": " + fault);
    });
    QCOMPARE(missed, QString());
    QVERIFY(states > 5);
    QVERIFY(isFaultless(faults));
}

void TestNamedForEveryone::plantedFaultsAreFound()
{
    QWidget window;
    auto* layout = new QFormLayout(&window);
    auto* button = new QPushButton(&window);
    button->setObjectName(QStringLiteral("silent"));
    layout->addRow(button);
    auto* line = new QLineEdit(&window);
    line->setObjectName(QStringLiteral("mute"));
    layout->addRow(line);
    auto* chooser = new QComboBox(&window);
    chooser->setObjectName(QStringLiteral("chooser"));
    chooser->setAccessibleName(QStringLiteral("Colour"));
    chooser->setWhatsThis(QStringLiteral("What you like."));
    chooser->addItem(QStringLiteral("Green"));
    layout->addRow(chooser);
    auto* good = new QLineEdit(&window);
    good->setAccessibleName(QStringLiteral("Name"));
    good->setWhatsThis(QStringLiteral("What people call you."));
    layout->addRow(QStringLiteral("&Name"), good);
    const QString mark = QStringLiteral("<b>x</b><img src='x'>");
    auto* label = new QLabel(mark, &window);
    layout->addRow(label);
    auto* plain = new QLabel(mark, &window);
    plain->setTextFormat(Qt::PlainText);
    layout->addRow(plain);
    auto* cells = new QTableWidget(1, 1, &window);
    cells->setAccessibleName(QStringLiteral("Cells"));
    cells->setItem(0, 0, new QTableWidgetItem(mark));
    layout->addRow(cells);
    window.show();
    QCOMPARE(namelessControls(&window),
        (QStringList{QStringLiteral("QPushButton silent has no name"),
            QStringLiteral("QLineEdit mute has no name"),
            QStringLiteral("QComboBox chooser (Colour) does not tell what is chosen in it")}));
    QCOMPARE(unexplainedInputs(&window),
        (QStringList{QStringLiteral("QLineEdit mute has no What's This"),
            QStringLiteral("QLineEdit mute has no label")}));
    QCOMPARE(richTextOf(&window, QStringLiteral("<img")).size(), 1);
    cells->item(0, 0)->setToolTip(mark);
    plain->setToolTip(mark);
    const QString found = richTextOf(&window, QStringLiteral("<img")).join(u'\n');
    for (const char* fault :
        {"shows rich text", "has a tip of rich text", "has a cell with a tip of rich text"})
        QVERIFY2(found.contains(QLatin1String(fault)), qPrintable(found));
}

CONVEY_GUI_TEST_MAIN(TestNamedForEveryone)
#include "tst_named_for_everyone.moc"
