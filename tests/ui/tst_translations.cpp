// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// The files of resources/translations: complete, with everything that a text needs, in the same words
// throughout.
#include "translation_faults.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace convey::ui::test;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlantedFaultIsFound_data();
    void aPlantedFaultIsFound();
    void whatIsRightIsTaken();
    void aTranslationIsWhole_data();
    void aTranslationIsWhole();
    void theGlossaryHasAWordForEveryTerm();

private:
    const QString m_folder = QStringLiteral(TRANSLATIONS_FOLDER);
    const QList<GlossaryTerm> m_glossary = readGlossary(m_folder + QStringLiteral("/glossary.tsv"));
    static QByteArray messageOf(const char* source, const char* translation, const char* attributes = "");
};

QByteArray TestTranslations::messageOf(const char* source, const char* translation, const char* attributes)
{
    const QByteArray type = QByteArray(attributes).contains("unfinished") ? " type=\"unfinished\"" : "";
    const QByteArray plural = QByteArray(attributes).contains("plural") ? " numerus=\"yes\"" : "";
    return "<TS><context><message" + plural + "><source>" + QByteArray(source) + "</source><translation"
        + type + ">" + QByteArray(translation) + "</translation></message></context></TS>";
}

void TestTranslations::aPlantedFaultIsFound_data()
{
    QTest::addColumn<QByteArray>("ts");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const QByteArray& ts, const char* fault) {
        QTest::newRow(name) << ts << QString::fromUtf8(fault);
    };
    row("not translated", messageOf("Go", "", "unfinished"), "is unfinished: Go");
    row("empty", messageOf("Go", ""), "is empty: Go");
    row("a lost value", messageOf("%1 of %2", "%1 von"), "has other placeholders: %1 of %2");
    row("a lost name", messageOf("In {line}", "In Zeile"), "has other placeholders: In {line}");
    row("a lost mnemonic", messageOf("&amp;Go", "Los"), "has lost or doubled a mnemonic: &Go");
    row("a lost ellipsis", messageOf("Open…", "Öffnen"), "does not end with …: Open…");
    row("a lost blank", messageOf(" and ", "und"), "has lost or won a blank at its edge: and");
    row("a lost line", messageOf("a\nb", "ab"), "has other line breaks: a b");
    row("a lost plural form", messageOf("%n lines", "<numerusform>%n Zeilen</numerusform>", "plural"),
        "has 1 plural forms: %n lines");
    row("another word", messageOf("The currency", "Die Devise"),
        "says “currency” in words of its own (Die Devise): The currency");
}

void TestTranslations::aPlantedFaultIsFound()
{
    QFETCH(QByteArray, ts);
    QFETCH(QString, fault);
    QCOMPARE(faultsOf(ts, QStringLiteral("de"), m_glossary), QStringList{fault});
}

void TestTranslations::whatIsRightIsTaken()
{
    const QByteArray plural = messageOf("%Ln lines of %1",
        "<numerusform>eine Zeile von %1</numerusform><numerusform>%n Zeilen von %1</numerusform>", "plural");
    QCOMPARE(faultsOf(plural, QStringLiteral("de"), m_glossary), QStringList());
    QCOMPARE(faultsOf(messageOf("&amp;Open %1…", "%1 ö&amp;ffnen…"), QStringLiteral("de"), m_glossary),
        QStringList());
}

void TestTranslations::aTranslationIsWhole_data()
{
    QTest::addColumn<QString>("code");
    const QStringList files = QDir(m_folder).entryList({QStringLiteral("convey_*.ts")});
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << file.mid(7, file.size() - 10);
    QVERIFY(!files.isEmpty());
}

void TestTranslations::aTranslationIsWhole()
{
    QFETCH(QString, code);
    QFile file(m_folder + QStringLiteral("/convey_%1.ts").arg(code));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList faults = faultsOf(file.readAll(), code, m_glossary);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.mid(0, 40).join(u'\n')));
}

void TestTranslations::theGlossaryHasAWordForEveryTerm()
{
    QVERIFY(m_glossary.size() >= 40);
    for (const GlossaryTerm& term : m_glossary) {
        QCOMPARE(term.stems.size(), 7);
        for (const QStringList& stems : term.stems)
            QVERIFY2(!stems.isEmpty(), qPrintable(term.english));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
