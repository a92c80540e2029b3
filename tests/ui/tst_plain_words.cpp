// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is written on a control and what is read of it.
#include "common/plain_words.h"
#include "gui_test.h"

#include <QPushButton>

using namespace convey::ui;

class TestPlainWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsReadWithoutItsMnemonic_data();
    void aTextIsReadWithoutItsMnemonic();
    void aNameIsReadAsItIs_data();
    void aNameIsReadAsItIs();
    void buttonsAreCalledWhatIsWrittenOnThem();
};

void TestPlainWords::aTextIsReadWithoutItsMnemonic_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const QString& text, const QString& read) {
        QTest::newRow(qPrintable(text)) << text << read;
    };
    row(QString(), QString());
    row(QStringLiteral("Save"), QStringLiteral("Save"));
    row(QStringLiteral("&Save"), QStringLiteral("Save"));
    row(QStringLiteral("Find and r&eplace…"), QStringLiteral("Find and replace…"));
    row(QStringLiteral("Q&&A"), QStringLiteral("Q&A"));
    row(QStringLiteral("&Q&&A"), QStringLiteral("Q&A"));
    row(QStringLiteral("&&&&"), QStringLiteral("&&"));
    row(QStringLiteral("Q (&&A)"), QStringLiteral("Q (&A)"));
    row(QStringLiteral("保存(&S)"), QStringLiteral("保存"));
    row(QStringLiteral("開く(&O)…"), QStringLiteral("開く…"));
    row(QStringLiteral("열기 (&O)…"), QStringLiteral("열기…"));
    row(QStringLiteral("Fern &"), QStringLiteral("Fern "));
}

void TestPlainWords::aTextIsReadWithoutItsMnemonic()
{
    QFETCH(QString, text);
    QTEST(plainWords(text), "read");
}

void TestPlainWords::aNameIsReadAsItIs_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"Fern & Loom", "Q&A", "&&", "&", "R&D (&S)"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPlainWords::aNameIsReadAsItIs()
{
    QFETCH(QString, name);
    QCOMPARE(plainWords(controlText(name)), name);
}

void TestPlainWords::buttonsAreCalledWhatIsWrittenOnThem()
{
    QPushButton save(QStringLiteral("保存(&S)"));
    QPushButton ask(QStringLiteral("&Q&&A"));
    nameByText({&save, &ask});
    QCOMPARE(save.accessibleName(), QStringLiteral("保存"));
    QCOMPARE(ask.accessibleName(), QStringLiteral("Q&A"));
}

CONVEY_GUI_TEST_MAIN(TestPlainWords)
#include "tst_plain_words.moc"
