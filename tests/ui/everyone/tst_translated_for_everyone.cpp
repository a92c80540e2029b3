// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// In every language that the window speaks, its numbers are written in one kind of digits, and Alt and a
/// letter do one thing.
#include "everyone/digits.h"
#include "everyone/mnemonics.h"
#include "everyone/shown_widgets.h"
#include "everyone/window_states.h"
#include "gui_test.h"
#include "shell/language.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTranslator>
#include <QVBoxLayout>

using namespace convey::ui;
using namespace convey::ui::test;

class TestTranslatedForEveryone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void numbersAreWrittenAlike_data();
    void numbersAreWrittenAlike();
    void plantedDigitsAreFound_data();
    void plantedDigitsAreFound();
    void aLetterDoesOneThing_data();
    void aLetterDoesOneThing();
};

void TestTranslatedForEveryone::cleanup()
{
    qDeleteAll(qApp->findChildren<QTranslator*>());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

namespace {

constexpr std::array kSituations = std::to_array<std::pair<Situation, const char*>>({
    {Situation::Empty, "nothing yet"},
    {Situation::Normal, "all is well"},
    {Situation::Errors, "something is wrong"},
});

} // namespace

void TestTranslatedForEveryone::numbersAreWrittenAlike_data()
{
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<Situation>("situation");
    for (const auto& [situation, name] : kSituations)
        QTest::addRow("Arabic, %s", name) << QLocale(QLocale::Arabic, QLocale::Egypt) << situation;
    // A language that the window does not speak.
    QTest::newRow("Persian") << QLocale(QLocale::Persian, QLocale::Iran) << Situation::Normal;
}

/// Where the system writes other digits than the file, the IDs and the texts have.
void TestTranslatedForEveryone::numbersAreWrittenAlike()
{
    QFETCH(QLocale, system);
    QFETCH(Situation, situation);
    applyLanguage(*qApp, system);
    QLocale::setDefault(windowLocale(system));
    QStringList faults;
    const QString missed = showStates({.situation = situation}, [&](const QString& name, QWidget& shown) {
        for (const QString& fault : strangeDigits(&shown))
            faults.append(name + u": " + fault);
    });
    QCOMPARE(missed, QString());
    QVERIFY(isFaultless(faults));
}

void TestTranslatedForEveryone::plantedDigitsAreFound_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFault");
    const QLocale plain(QLocale::Arabic, QLocale::UnitedArabEmirates);
    const QLocale own(QLocale::Arabic, QLocale::Egypt);
    QTest::newRow("two kinds") << plain << QString::fromUtf8("٥٩ من 59") << true;
    QTest::newRow("the other kind alone") << plain << QString::fromUtf8("٥٩ من ٥٩") << true;
    QTest::newRow("the plain kind") << plain << QString::fromUtf8("59 من 59") << false;
    QTest::newRow("one for machines") << plain << QString::fromUtf8("59 من \u2066٥٩\u2069") << false;
    QTest::newRow("plain ones among others") << own << QString::fromUtf8("٥٩ من 59") << true;
    QTest::newRow("all as the locale has them") << own << QString::fromUtf8("٥٩ من ٥٩") << false;
    QTest::newRow("an ID among them") << own << QString::fromUtf8("٥٩ من \u2066evt_59\u2069") << false;
}

void TestTranslatedForEveryone::plantedDigitsAreFound()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(bool, isFault);
    QLocale::setDefault(locale);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(new QLabel(text, &window));
    auto* button = new QPushButton(QStringLiteral("go on"), &window);
    button->setToolTip(text);
    layout->addWidget(button);
    window.show();
    QCOMPARE(strangeDigits(&window).size(), isFault ? 2 : 0);
}

void TestTranslatedForEveryone::aLetterDoesOneThing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Situation>("situation");
    for (const Language& language : availableLanguages()) {
        if (language.code == u"en")
            continue; // see tst_mnemonics_for_everyone
        for (const auto& [situation, name] : kSituations)
            QTest::addRow("%s, %s", qPrintable(language.code), name) << language.code << situation;
    }
}

void TestTranslatedForEveryone::aLetterDoesOneThing()
{
    QFETCH(QString, language);
    QFETCH(Situation, situation);
    QCOMPARE(applyLanguage(*qApp, language), language);
    QStringList faults;
    const QString missed = showStates({.situation = situation}, [&](const QString& name, QWidget& shown) {
        for (const QString& fault : sharedMnemonics(&shown))
            faults.append(language + u' ' + name + u": " + fault);
    });
    QCOMPARE(missed, QString());
    QVERIFY(isFaultless(faults));
}

CONVEY_GUI_TEST_MAIN(TestTranslatedForEveryone)
#include "tst_translated_for_everyone.moc"
