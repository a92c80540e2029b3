// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/preview_words.h"
#include "shell/language.h"
#include "shell/status_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace convey;
using namespace convey::ui;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void cleanup();
    void plainEnglishIsSpokenWherever_data();
    void plainEnglishIsSpokenWherever();
    void whatATranslationLeavesOutIsEnglish();
    void englishPluralsAreRight_data();
    void englishPluralsAreRight();
    void everyLanguageHasANameOfItsOwn();
    void aChosenLanguageIsSpoken_data();
    void aChosenLanguageIsSpoken();
    void aLaterChoiceTakesThePlaceOfAnEarlierOne();

private:
    static Summary summaryOf(int ready, int outside, int merged);
};

Summary TestLanguage::summaryOf(int ready, int outside, int merged)
{
    Summary summary;
    for (int i = 0; i < ready; ++i)
        summary.add(Verdict::Ready);
    for (int i = 0; i < outside; ++i)
        summary.add(Verdict::Outside);
    for (int i = 0; i < merged; ++i)
        summary.add(Verdict::Merged);
    return summary;
}

void TestLanguage::cleanup()
{
    // A translator that goes is not asked any more.
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>());
}

void TestLanguage::plainEnglishIsSpokenWherever_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom);
    QTest::newRow("a language without a translation") << QLocale(QLocale::Welsh);
    QTest::newRow("no language at all") << QLocale::c();
}

void TestLanguage::plainEnglishIsSpokenWherever()
{
    QFETCH(QLocale, locale);
    QCOMPARE(headlineOf(summaryOf(1, 0, 0)), QStringLiteral("1 conversions from 1 lines"));
    applyLanguage(*QCoreApplication::instance(), locale);
    QCOMPARE(headlineOf(summaryOf(1, 0, 0)), QStringLiteral("1 conversion from 1 line"));
    QCOMPARE(headlineOf(summaryOf(2, 0, 1)), QStringLiteral("2 conversions from 3 lines"));
}

void TestLanguage::whatATranslationLeavesOutIsEnglish()
{
    // tests/data/translations has lines in Esperanto, nothing else.
    applyLanguage(*QCoreApplication::instance(), QLocale(QLocale::Esperanto));
    QCOMPARE(headlineOf(summaryOf(1, 0, 0)), QStringLiteral("1 conversion from 1 linio"));
    QCOMPARE(headlineOf(summaryOf(2, 0, 0)), QStringLiteral("2 conversions from 2 linioj"));
}

void TestLanguage::englishPluralsAreRight_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    applyLanguage(*QCoreApplication::instance(), QLocale(QLocale::English));
    const auto row = [](const char* expected, const QString& words) {
        QTest::newRow(expected) << words << QString::fromLatin1(expected);
    };
    row("0 conversions from 0 lines", headlineOf(summaryOf(0, 0, 0)));
    row("1 conversion can be sent.", sendableNoteOf(summaryOf(1, 0, 0)));
    row("2 conversions can be sent.", sendableNoteOf(summaryOf(2, 0, 0)));
    row("1 line: each is one conversion", linesNoteOf(summaryOf(1, 0, 0)));
    row("3 lines: 2 conversions + 1 line joined to its order", linesNoteOf(summaryOf(2, 0, 1)));
    row("4 lines: 2 conversions + 2 lines joined to their order", linesNoteOf(summaryOf(2, 0, 2)));
    Summary some = summaryOf(1, 0, 0);
    row("1 conversion can be sent", noteOfCheck(some).words);
    some.add(Verdict::Blocked);
    row("1 conversion can be sent\n1 blocked", noteOfCheck(some).words);
    row("3 can still be sent; 1 is older than 7 days, OpenAI does not take it.",
        outsideNoteOf(summaryOf(3, 1, 0)));
    row("3 can still be sent; 2 are older than 7 days, OpenAI does not take them.",
        outsideNoteOf(summaryOf(3, 2, 0)));
}

void TestLanguage::englishPluralsAreRight()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    QCOMPARE(words, expected);
}

void TestLanguage::everyLanguageHasANameOfItsOwn()
{
    // A ninth one needs a name here and in language.cpp.
    const QHash<QString, QString> names{{QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")}, {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("eo"), QLocale(QStringLiteral("eo")).nativeLanguageName()},
        {QStringLiteral("es"), QStringLiteral("Español")}, {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("ja"), QStringLiteral("日本語")}, {QStringLiteral("ko"), QStringLiteral("한국어")},
        {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")}};
    const std::vector<Language> languages = availableLanguages();
    QVERIFY(languages.size() >= 2);
    for (const Language& language : languages)
        QCOMPARE(language.name, names.value(language.code));
    // English alone, or all of them.
    const bool hasOthers = languages.size() > 2;
    QCOMPARE(languages.size(), hasOthers ? static_cast<std::size_t>(names.size()) : 2U);
}

void TestLanguage::aChosenLanguageIsSpoken_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("a language that there is") << QStringLiteral("eo") << QStringLiteral("eo");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("en");
    const QString systems = applyLanguage(*QCoreApplication::instance(), QString(kSystemLanguage));
    cleanup();
    QTest::newRow("one that there is not") << QStringLiteral("tlh") << systems;
}

void TestLanguage::aChosenLanguageIsSpoken()
{
    QFETCH(QString, choice);
    QFETCH(QString, spoken);
    const QString code = applyLanguage(*QCoreApplication::instance(), choice);
    QCOMPARE(code, spoken);
    QCOMPARE(spokenLanguage(), spoken);
    if (choice == spoken)
        QCOMPARE(QLocale().language(), QLocale(spoken).language());
    QLocale::setDefault(QLocale::c());
}

void TestLanguage::aLaterChoiceTakesThePlaceOfAnEarlierOne()
{
    applyLanguage(*QCoreApplication::instance(), QStringLiteral("eo"));
    QCOMPARE(headlineOf(summaryOf(2, 0, 0)), QStringLiteral("2 conversions from 2 linioj"));
    applyLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
    QCOMPARE(headlineOf(summaryOf(2, 0, 0)), QStringLiteral("2 conversions from 2 lines"));
    QLocale::setDefault(QLocale::c());
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
