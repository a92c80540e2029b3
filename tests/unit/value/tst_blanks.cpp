// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/blanks.h"

#include <QTest>

using namespace convey;

class TestBlanks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults_data();
    void defaults();
    void everyDefaultIsBlank();
    void aListOfOnesOwn();
    void anEmptyListLeavesWhiteSpace();
    void longWords();
};

void TestBlanks::defaults_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("blank");
    for (const char* cell : {"", " ", "\t", "\u00A0", "NULL", "null", "Null", " NULL ", "(null)", "N/A",
             "n/a", "#N/A", "-", "--", "—", "–", "?", "NaN", "nan", "undefined", "UNDEFINED", "not set",
             "(not set)", "(Not Set)", "none", "(none)", "\\N", "k. A.", "なし"})
        QTest::addRow("blank: [%s]", cell) << QString::fromUtf8(cell) << true;
    for (const char* cell : {"0", "NA", "no", "false", "unknown", "/", "nullable", "N/A?", "- 12", "not", "a",
             "test", "Nolan", "#REF!", "---- ----"})
        QTest::addRow("a value: [%s]", cell) << QString::fromUtf8(cell) << false;
}

void TestBlanks::defaults()
{
    QFETCH(QString, cell);
    QFETCH(bool, blank);
    QCOMPARE(BlankWords().isBlank(cell.toStdString()), blank);
}

void TestBlanks::everyDefaultIsBlank()
{
    const BlankWords blanks;
    for (const std::string_view word : BlankWords::defaults()) {
        QVERIFY2(blanks.isBlank(word), std::string(word).c_str());
        QVERIFY2(blanks.isBlank(" " + std::string(word) + "\n"), std::string(word).c_str());
        QVERIFY2(!blanks.isBlank(std::string(word) + "x"), std::string(word).c_str());
    }
    QVERIFY(blanks == BlankWords());
}

void TestBlanks::aListOfOnesOwn()
{
    const std::vector<std::string> words{" keine ", "KEINE", "", "x"};
    const BlankWords blanks{words};
    QCOMPARE(blanks.words().size(), std::size_t(2));
    QVERIFY(blanks.isBlank("Keine"));
    QVERIFY(blanks.isBlank("X"));
    QVERIFY(!blanks.isBlank("NULL"));
    QVERIFY(blanks != BlankWords());
}

void TestBlanks::anEmptyListLeavesWhiteSpace()
{
    const BlankWords blanks{std::span<const std::string>()};
    QVERIFY(blanks.isBlank(" "));
    QVERIFY(!blanks.isBlank("-"));
    QVERIFY(!blanks.isBlank("NULL"));
}

void TestBlanks::longWords()
{
    const std::vector<std::string> words{std::string(63, 'a'), std::string(200, 'b')};
    const BlankWords blanks{words};
    QVERIFY(blanks.isBlank(std::string(63, 'A')));
    QVERIFY(blanks.isBlank(std::string(200, 'b')));
    QVERIFY(!blanks.isBlank(std::string(199, 'b')));
    QVERIFY(!blanks.isBlank(std::string(64, 'a')));
}

QTEST_GUILESS_MAIN(TestBlanks)
#include "tst_blanks.moc"
