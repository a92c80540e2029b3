// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/text_query.h"

#include <QTest>

using namespace convey;

class TestTextQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundInCells_data();
    void wordsAreFoundInCells();
};

void TestTextQuery::wordsAreFoundInCells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("isIn");

    QTest::newRow("the whole cell") << QByteArray("paid") << QByteArray("paid") << true;
    QTest::newRow("at the end") << QByteArray("com") << QByteArray("ada@example.com") << true;
    QTest::newRow("case makes no difference") << QByteArray("PaiD") << QByteArray("unpAId") << true;
    QTest::newRow("a start that leads nowhere") << QByteArray("aab") << QByteArray("aaab") << true;
    QTest::newRow("a blank counts") << QByteArray("a b") << QByteArray("ab") << false;
    QTest::newRow("longer than the cell") << QByteArray("paid twice") << QByteArray("paid") << false;
    QTest::newRow("nothing is in no cell") << QByteArray() << QByteArray("paid") << false;
    QTest::newRow("nor in an empty one") << QByteArray() << QByteArray() << false;
    QTest::newRow("an umlaut in both cases") << QByteArray("ÄRGER") << QByteArray("kein Ärger") << true;
    QTest::newRow("a sharp s as two") << QByteArray("STRASSE") << QByteArray("straße") << false;
    QTest::newRow("Greek") << QByteArray("σοφία") << QByteArray("ΣΟΦΊΑ") << true;
    QTest::newRow("ASCII in a cell of both") << QByteArray("ger") << QByteArray("kein Ärger") << true;
    QTest::newRow("not in ASCII") << QByteArray("ä") << QByteArray("a") << false;
    QTest::newRow("beside bytes that are no UTF-8") << QByteArray("ok") << QByteArray("\xff ok \x80") << true;
}

void TestTextQuery::wordsAreFoundInCells()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    QTEST(TextQuery(std::string_view(text.data(), static_cast<std::size_t>(text.size())))
              .isIn(std::string_view(cell.data(), static_cast<std::size_t>(cell.size()))),
        "isIn");
}

QTEST_GUILESS_MAIN(TestTextQuery)
#include "tst_text_query.moc"
