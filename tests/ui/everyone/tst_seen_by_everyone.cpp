// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Words and edges stand out in every theme; in a small window and with large type nothing is cut off, lies
/// over something else or has to be scrolled sideways.
#include "everyone/contrast.h"
#include "everyone/layout_faults.h"
#include "everyone/shown_widgets.h"
#include "everyone/window_states.h"
#include "gui_test.h"
#include "shell/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace convey::ui;
using namespace convey::ui::test;

class TestSeenByEveryone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsAndEdgesStandOut_data();
    void wordsAndEdgesStandOut();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void plantedFaultsAreFound();
    void faintWordsAreFound();
    void theRatioIsThatOfTheStandard();

private:
    QFont m_font = QApplication::font();
};

void TestSeenByEveryone::init()
{
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, QStringLiteral("light"));
}

namespace {

void addSituations(const char* prefix, const std::function<void(QTestData&)>& add)
{
    for (const auto& [situation, name] : {std::pair(Situation::Empty, "nothing yet"),
             {Situation::Normal, "all is well"}, {Situation::Errors, "something is wrong"}})
        add(QTest::newRow(
                qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(prefix), QLatin1String(name))))
            << situation);
}

} // namespace

void TestSeenByEveryone::wordsAndEdgesStandOut_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QString>("theme");
    for (const char* theme : {"light", "dark", "contrast"})
        addSituations(theme, [&](QTestData& row) { row << QString::fromLatin1(theme); });
}

void TestSeenByEveryone::wordsAndEdgesStandOut()
{
    QFETCH(Situation, situation);
    QFETCH(QString, theme);
    applyTheme(*qApp, theme);
    QStringList faults;
    const QString missed = showStates({.situation = situation}, [&](const QString& name, QWidget& shown) {
        for (const QString& fault : faintWords(&shown) + faintEdges(&shown))
            faults.append(name + u": " + fault);
    });
    QCOMPARE(missed, QString());
    QVERIFY(isFaultless(faults));
}

void TestSeenByEveryone::nothingIsCutOff_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("type");
    QTest::addColumn<bool>("isMirrored");
    addSituations("1024 x 640", [](QTestData& row) { row << QSize(1024, 640) << 1.0 << false; });
    addSituations("large type", [](QTestData& row) { row << QSize(1600, 1000) << 1.5 << false; });
    addSituations("mirrored", [](QTestData& row) { row << QSize(1024, 640) << 1.0 << true; });
}

void TestSeenByEveryone::nothingIsCutOff()
{
    QFETCH(Situation, situation);
    QFETCH(QSize, size);
    QFETCH(double, type);
    QFETCH(bool, isMirrored);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * type);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QStringList faults;
    const QString missed =
        showStates({.situation = situation, .size = size}, [&](const QString& name, QWidget& shown) {
            if (shown.inherits("QMainWindow") && shown.size() != size)
                faults.append(QStringLiteral("%1: the window needs %2 x %3")
                                  .arg(name)
                                  .arg(shown.width())
                                  .arg(shown.height()));
            for (const QString& fault : cutWords(&shown) + overlaps(&shown) + sidewaysScrolls(&shown))
                faults.append(name + u": " + fault);
        });
    QCOMPARE(missed, QString());
    QVERIFY(isFaultless(faults));
}

void TestSeenByEveryone::plantedFaultsAreFound()
{
    QWidget window;
    window.resize(400, 300);
    auto* cut = new QLabel(QStringLiteral("words that do not fit in here"), &window);
    cut->setObjectName(QStringLiteral("cut"));
    cut->setGeometry(10, 10, 40, 20);
    auto* over = new QPushButton(QStringLiteral("Go"), &window);
    over->setObjectName(QStringLiteral("over"));
    over->setGeometry(40, 10, 100, 30);
    auto* outside = new QCheckBox(QStringLiteral("Tick"), &window);
    outside->setObjectName(QStringLiteral("outside"));
    outside->setGeometry(380, 100, 90, 30);
    auto* combo = new QComboBox(&window);
    combo->addItem(QStringLiteral("a choice with many words"));
    combo->setObjectName(QStringLiteral("narrow"));
    combo->setGeometry(10, 60, 60, 30);
    auto* table = new QTableWidget(2, 9, &window);
    table->setObjectName(QStringLiteral("wide"));
    table->setGeometry(10, 140, 200, 100);
    window.show();
    const QString found = (cutWords(&window) + overlaps(&window) + sidewaysScrolls(&window)).join(u'\n');
    for (const char* fault : {"cut (words that do not fit in here) needs", "over (Go) lies over QLabel cut",
             "outside (Tick) is cut off", "narrow needs", "wide scrolls"})
        QVERIFY2(found.contains(QLatin1String(fault)), qPrintable(QLatin1String(fault) + u'\n' + found));
    QCOMPARE(found.count(u'\n'), 4);
}

void TestSeenByEveryone::faintWordsAreFound()
{
    QWidget window;
    window.resize(300, 120);
    QPalette grey = window.palette();
    grey.setColor(QPalette::WindowText, QColor(0xB0, 0xB0, 0xB0));
    auto* faint = new QLabel(QStringLiteral("Mmmm"), &window);
    faint->setObjectName(QStringLiteral("faint"));
    faint->setPalette(grey);
    faint->move(10, 10);
    auto* clear = new QLabel(QStringLiteral("Mmmm"), &window);
    clear->move(10, 40);
    auto* line = new QLineEdit(&window);
    line->setObjectName(QStringLiteral("edgeless"));
    line->setFrame(false);
    line->move(10, 70);
    window.show();
    const QStringList words = faintWords(&window);
    QCOMPARE(words.size(), 1);
    QVERIFY(words.constFirst().startsWith(QStringLiteral("QLabel faint")));
    const QStringList edges = faintEdges(&window);
    QCOMPARE(edges.size(), 1);
    QVERIFY(edges.constFirst().startsWith(QStringLiteral("QLineEdit edgeless")));
}

void TestSeenByEveryone::theRatioIsThatOfTheStandard()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(
        std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // the well-known near miss
}

CONVEY_GUI_TEST_MAIN(TestSeenByEveryone)
#include "tst_seen_by_everyone.moc"
