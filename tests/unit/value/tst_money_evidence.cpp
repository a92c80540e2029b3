// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "value/money_evidence.h"

#include <QByteArrayList>
#include <QTest>

#include <algorithm>
#include <random>

using namespace convey;
using convey::test::text;

namespace {

MoneyEvidence evidenceOf(const QByteArrayList& cells)
{
    MoneyEvidence evidence;
    for (qsizetype i = 0; i < cells.size(); ++i)
        evidence.add(cells[i].toStdString(), static_cast<std::uint64_t>(i) + 2);
    return evidence;
}

QString shown(const std::optional<AmountSample>& sample)
{
    return sample ? QStringLiteral("line %1: %2").arg(sample->line).arg(text(sample->text)) : QString();
}

QString shown(const MoneyInference& inference)
{
    static constexpr std::array kNames{"not needed", "proven", "contradicted", "open"};
    QString all = QLatin1String(kNames.at(static_cast<std::size_t>(inference.sureness)));
    if (inference.decimalSign != '\0')
        all += QStringLiteral(" ") + QLatin1Char(inference.decimalSign);
    if (inference.proof)
        all += QStringLiteral(" | ") + shown(inference.proof);
    if (inference.contradiction)
        all += QStringLiteral(" | ") + shown(inference.contradiction);
    return inference.asksUnit ? all + QStringLiteral(" | unit?") : all;
}

} // namespace

class TestMoneyEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inference_data();
    void inference();
    void oneUnitNeedsNoQuestion();
    void theUnitIsAskedOnceTheSignIsKnown();
    void sums_data();
    void sums();
    void sumsAreExactBeyond64Bits();
    void countsAndFirstLines();
    void currenciesAreCounted();
    void samplesAreTheFirstAmounts();
    void longCellsAreCutBetweenLetters();
    void cutsAndOrderMakeNoDifference();
};

void TestMoneyEvidence::inference_data()
{
    QTest::addColumn<QByteArrayList>("cells");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* rule, const QByteArrayList& cells, const char* expected) {
        QTest::newRow(rule) << cells << QString::fromUtf8(expected);
    };
    row("no cells", {}, "not needed");
    row("blanks", {" ", ""}, "not needed");
    row("two decimals behind a dot", {"1.234", "12.50"}, "proven . | line 3: 12.50");
    row("two decimals behind a comma", {"1.234", "12,50"}, "proven , | line 3: 12,50");
    row("both signs in one cell", {"7", "1.234,50"}, "proven , | line 3: 1.234,50");
    row("grouped twice by commas", {"1,234,567"}, "proven . | line 2: 1,234,567 | unit?");
    row("grouped twice by points", {"1.234.567"}, "proven , | line 2: 1.234.567 | unit?");
    row("Indian groups", {"12,34,567"}, "proven . | line 2: 12,34,567 | unit?");
    row("a zero before three decimals", {"1.234", "0.250"}, "proven . | line 3: 0.250");
    row("four digits before three decimals", {"1234.500"}, "proven . | line 2: 1234.500");
    row("four decimals", {"1,2345"}, "proven , | line 2: 1,2345");
    row("a dash for the decimals", {"1.234", "12,-"}, "proven , | line 3: 12,- | unit?");
    row("with signs and minus", {"-€ 12,50"}, "proven , | line 2: -€ 12,50");
    row("the first proof is shown", {"x", "1,50", "2,50"}, "proven , | line 3: 1,50");
    row("the dot is contradicted", {"1.50", "2.50", "2,50"}, "contradicted | line 2: 1.50 | line 4: 2,50");
    row("the comma is contradicted", {"1.50", "2,50", "3,50"}, "contradicted | line 3: 2,50 | line 2: 1.50");
    row("1.234 alone", {"1.234"}, "open");
    row("1,234 alone", {"1,234", "5,678"}, "open");
    row("1.234 beside a small number groups", {"1.234", "950"}, "open , | unit?");
    row("1,234 beside a small number groups", {"1,234", "950"}, "open . | unit?");
    row("1.234 beside an ungrouped one is decimal", {"1.234", "1950"}, "open .");
    row("whole numbers", {"1234", "950"}, "not needed | unit?");
    row("whole numbers in groups by blanks", {"1 234", "950"}, "not needed | unit?");
    row("zeroes tell no unit and ask none", {"0", "0"}, "not needed");
    row("zeroes with decimals", {"0.00", "12"}, "proven . | line 2: 0.00");
    row("Arabic signs need no decision", {"١٬٢٣٤٫٥٠"}, "not needed");
    row("what is no amount proves nothing", {"12.50 net", "free", "1E+05", "-"}, "not needed");
    row("a date proves nothing", {"21.11.26"}, "not needed");
}

void TestMoneyEvidence::inference()
{
    QFETCH(QByteArrayList, cells);
    QFETCH(QString, expected);
    QCOMPARE(shown(evidenceOf(cells).infer()), expected);
}

void TestMoneyEvidence::oneUnitNeedsNoQuestion()
{
    QVERIFY(evidenceOf({"8900"}).infer(2).asksUnit);
    QVERIFY(evidenceOf({"8900"}).infer(3).asksUnit);
    QVERIFY(!evidenceOf({"8900"}).infer(0).asksUnit);
}

void TestMoneyEvidence::theUnitIsAskedOnceTheSignIsKnown()
{
    const MoneyEvidence evidence = evidenceOf({"1.234", "5.678"});
    QVERIFY(!evidence.infer().asksUnit);
    QVERIFY(!evidence.asksUnit('.'));
    QVERIFY(evidence.asksUnit(','));
    QVERIFY(!evidence.asksUnit(',', 0));
}

void TestMoneyEvidence::sums_data()
{
    QTest::addColumn<QByteArrayList>("cells");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<QString>("dot");
    QTest::addColumn<QString>("comma");
    QTest::addColumn<QString>("dotMinor");
    const auto row = [](const char* rule, const QByteArrayList& cells, int exponent, const char* dot,
                         const char* comma, const char* dotMinor) {
        QTest::newRow(rule) << cells << exponent << dot << comma << dotMinor;
    };
    row("nothing", {}, 2, "0.00", "0.00", "0.00");
    row("cents", {"0.10", "0.20"}, 2, "0.30", "0.00", "0.003");
    row("both readings", {"1.234", "1.000"}, 2, "2.234", "2234.00", "0.02234");
    row("whole numbers", {"4200", "12900"}, 2, "17100.00", "17100.00", "171.00");
    row("refunds", {"12.50", "(20.00)", "-1"}, 2, "-8.50", "-1.00", "-0.085");
    row("no minor unit", {"8900", "100"}, 0, "9000", "9000", "9000");
    row("three decimals", {"1.5", "0.250"}, 3, "1.750", "0.000", "0.00175");
    row("what is no amount is not summed", {"12", "free", "12 net"}, 2, "12.00", "12.00", "0.12");
    row("below zero and small", {"-0.05"}, 2, "-0.05", "0.00", "-0.0005");
}

void TestMoneyEvidence::sums()
{
    QFETCH(QByteArrayList, cells);
    QFETCH(int, exponent);
    QFETCH(QString, dot);
    QFETCH(QString, comma);
    QFETCH(QString, dotMinor);
    const MoneyEvidence evidence = evidenceOf(cells);
    QCOMPARE(text(evidence.sumText('.', MoneyUnit::Major, exponent)), dot);
    QCOMPARE(text(evidence.sumText(',', MoneyUnit::Major, exponent)), comma);
    QCOMPARE(text(evidence.sumText('.', MoneyUnit::Minor, exponent)), dotMinor);
}

void TestMoneyEvidence::sumsAreExactBeyond64Bits()
{
    MoneyEvidence evidence;
    for (std::uint64_t line = 0; line < 1000; ++line)
        evidence.add("999999999999999999", line);
    evidence.add("0.0001", 1000);
    evidence.add("0.00001", 1001);
    evidence.add("1234567890123456789", 1002);
    QCOMPARE(text(evidence.sumText('.', MoneyUnit::Major, 2)), QStringLiteral("999999999999999999000.0001"));
    QCOMPARE(evidence.notSummed('.'), std::uint64_t(2));
    QCOMPARE(evidence.maxDecimals('.'), 5);
    QCOMPARE(evidence.maxDecimals(','), 0);
    QCOMPARE(evidence.readableWith('.'), std::uint64_t(1003));
}

void TestMoneyEvidence::countsAndFirstLines()
{
    const MoneyEvidence evidence =
        evidenceOf({"free", "0.00", "(5.00)", "-1", "1,234", "1E+05", "", "12 net", "0"});
    QCOMPARE(evidence.numbers(), std::uint64_t(5));
    QCOMPARE(evidence.unreadable().count, std::uint64_t(2));
    QCOMPARE(shown(evidence.unreadable().first), QStringLiteral("line 2: free"));
    QCOMPARE(evidence.damaged().count, std::uint64_t(1));
    QCOMPARE(shown(evidence.damaged().first), QStringLiteral("line 7: 1E+05"));
    QCOMPARE(evidence.zeroes().count, std::uint64_t(2));
    QCOMPARE(shown(evidence.zeroes().first), QStringLiteral("line 3: 0.00"));
    QCOMPARE(evidence.negatives().count, std::uint64_t(2));
    QCOMPARE(evidence.brackets().count, std::uint64_t(1));
    QCOMPARE(shown(evidence.brackets().first), QStringLiteral("line 4: (5.00)"));
    QCOMPARE(evidence.ambiguous().count, std::uint64_t(1));
    QCOMPARE(shown(evidence.ambiguous().first), QStringLiteral("line 6: 1,234"));
    QCOMPARE(evidence.provesDot().count, std::uint64_t(2));
}

void TestMoneyEvidence::currenciesAreCounted()
{
    const MoneyEvidence evidence = evidenceOf({"12 usd", "$5", "USD 7", "kr. 8", "$9 USD", "3 apples"});
    QStringList seen;
    for (const SeenCurrency& currency : evidence.currencies())
        seen << QStringLiteral("%1 %2 from %3")
                    .arg(text(currency.mark), QString::number(currency.count),
                        QString::number(currency.firstLine));
    QCOMPARE(seen,
        QStringList(
            {QStringLiteral("USD 3 from 2"), QStringLiteral("$ 2 from 3"), QStringLiteral("kr 1 from 5")}));
}

void TestMoneyEvidence::samplesAreTheFirstAmounts()
{
    const MoneyEvidence evidence = evidenceOf({"free", "1", " 2 ", "3", "4", "5", "6"});
    QStringList seen;
    for (const AmountSample& sample : evidence.samples())
        seen << shown(sample);
    QCOMPARE(seen.join(u'|'), QStringLiteral("line 3: 1|line 4: 2|line 5: 3|line 6: 4|line 7: 5"));
}

void TestMoneyEvidence::longCellsAreCutBetweenLetters()
{
    MoneyEvidence evidence;
    evidence.add("x" + QString(100, QChar(u'é')).toStdString(), 1);
    QCOMPARE(text(evidence.unreadable().first->text), QString(u'x' + QString(23, QChar(u'é'))));
}

void TestMoneyEvidence::cutsAndOrderMakeNoDifference()
{
    const QByteArrayList forms{"12.50", "1.234", "1,234", "12,50", "(3.00)", "-1", "0", "", "free", "1E+05",
        "$5", "USD 7", "1 234,5", "99999999999999999999", "0.00001", "١٢٫٥", "1.234.567", "12,-", "kr. 8",
        "x"};
    std::mt19937 random(5); // NOLINT(cert-msc51-cpp): the same cases in each run
    for (int round = 0; round < 60; ++round) {
        std::vector<std::pair<std::uint64_t, std::string>> cells;
        const int count = 1 + static_cast<int>(random() % 200);
        for (int i = 0; i < count; ++i)
            cells.emplace_back(i,
                forms[static_cast<qsizetype>(random() % static_cast<unsigned>(forms.size()))].toStdString());
        MoneyEvidence whole;
        for (const auto& [line, cell] : cells)
            whole.add(cell, line);

        std::shuffle(cells.begin(), cells.end(), random);
        std::vector<MoneyEvidence> parts(1 + random() % 7);
        for (const auto& [line, cell] : cells)
            parts[random() % parts.size()].add(cell, line);
        while (parts.size() > 1) {
            const std::size_t from = random() % (parts.size() - 1);
            parts[from].merge(parts.back());
            parts.pop_back();
        }
        QVERIFY(parts.front() == whole);
        QCOMPARE(shown(parts.front().infer()), shown(whole.infer()));
        MoneyEvidence empty;
        empty.merge(whole);
        QVERIFY(empty == whole);
    }
}

QTEST_GUILESS_MAIN(TestMoneyEvidence)
#include "tst_money_evidence.moc"
