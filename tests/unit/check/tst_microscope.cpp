// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "check/hour_strip.h"
#include "check/money_microscope.h"

#include <QTest>

using namespace convey;
using convey::test::text;

namespace {

MoneyEvidence evidenceOf(const QStringList& cells)
{
    MoneyEvidence evidence;
    for (qsizetype i = 0; i < cells.size(); ++i)
        evidence.add(toUtf8(cells[i]), static_cast<std::uint64_t>(i + 2));
    return evidence;
}

Recipe recipeOf(const QString& unit, const QString& sign)
{
    Recipe recipe;
    const auto set = [&](Input input, const QString& value) {
        if (!value.isEmpty())
            recipe.bind({.input = input, .kind = BindingKind::Constant, .text = toUtf8(value)});
    };
    set(Input::MoneyUnit, unit);
    set(Input::DecimalSign, sign);
    return recipe;
}

} // namespace

class TestMicroscope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreSeenClosely_data();
    void amountsAreSeenClosely();
    void anAmountThatIsNotReadSaysWhy_data();
    void anAmountThatIsNotReadSaysWhy();
    void atMostFiveRowsOfTheLowestLines();
    void whatWasPaidBackIsNotSent();
    void hoursAreThoseOfTheZone();
    void howTheFileIsCutMakesNoDifference();
    void theFirstThreeLinesAreShown();
};

void TestMicroscope::amountsAreSeenClosely_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QStringList>("rows"); // minor units, then as people read them
    QTest::addColumn<QString>("sumIfMajor");
    QTest::addColumn<QString>("sumIfMinor");
    const auto row = [](const char* what, const char* cells, const char* unit, const char* sign,
                         const char* currency, const char* rows, const char* major, const char* minor) {
        QTest::newRow(what) << QString::fromLatin1(cells).split(u' ') << QString::fromLatin1(unit)
                            << QString::fromLatin1(sign) << QString::fromLatin1(currency)
                            << QString::fromLatin1(rows).split(u';') << QString::fromLatin1(major)
                            << QString::fromLatin1(minor);
    };
    row("euros with cents", "129.99 20", "major", ".", "EUR", "12999 129.99;2000 20.00", "149.99", "1.4999");
    row("cents", "12999 500", "minor", "", "USD", "12999 129.99;500 5.00", "13499.00", "134.99");
    row("a comma before the decimals", "1.299,00", "major", ",", "EUR", "129900 1299.00", "1299.00", "12.99");
    row("yen have no decimals", "1200", "major", "", "JPY", "1200 1200", "1200", "1200");
    row("dinars have three", "1.250", "major", ".", "KWD", "1250 1.250", "1.250", "0.00125");
    row("a cell's own currency counts where the rows have none", "R$12,50", "major", ",", "", "1250 12.50",
        "12.50", "0.125");
    row("a sign of several currencies is not guessed", "$12.50", "major", ".", "", "- ", "12.50", "0.125");
    row("what can't be read has no amount", "1.234", "major", "", "EUR", "- ", "1.234", "0.01234");
}

void TestMicroscope::amountsAreSeenClosely()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, unit);
    QFETCH(QString, sign);
    QFETCH(QString, currency);
    QFETCH(QStringList, rows);
    QFETCH(QString, sumIfMajor);
    QFETCH(QString, sumIfMinor);
    const MoneyMicroscope seen = moneyMicroscope(evidenceOf(cells), recipeOf(unit, sign), toUtf8(currency));
    QStringList found;
    for (const MagnifiedAmount& row : seen.rows)
        found << (row.minorUnits ? QString::number(*row.minorUnits) : QStringLiteral("-")) + u' '
                + text(row.readable);
    QCOMPARE(found, rows);
    QCOMPARE(text(seen.sumIfMajor), sumIfMajor);
    QCOMPARE(text(seen.sumIfMinor), sumIfMinor);
    QCOMPARE(text(seen.currency), currency);
}

void TestMicroscope::anAmountThatIsNotReadSaysWhy_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* what, const char* cell, const char* currency, const char* fault) {
        QTest::newRow(what) << QString::fromUtf8(cell) << QString::fromLatin1(currency)
                            << QString::fromLatin1(fault);
    };
    row("more decimals than the cell's own currency has", "€1.234", "", "too_many_decimals");
    row("a sign of several currencies", "$12.50", "", "ambiguous_currency");
    row("another currency than that of the rows", "€12.50", "USD", "other_currency");
    row("more decimals than that of the rows", "12.345", "USD", "too_many_decimals");
}

void TestMicroscope::anAmountThatIsNotReadSaysWhy()
{
    QFETCH(QString, cell);
    QFETCH(QString, currency);
    const MoneyMicroscope seen = moneyMicroscope(
        evidenceOf({cell}), recipeOf(QStringLiteral("major"), QStringLiteral(".")), toUtf8(currency));
    QCOMPARE(seen.rows.size(), std::size_t{1});
    QVERIFY(!seen.rows.front().minorUnits);
    QTEST(text(faultName(seen.rows.front().fault)), "fault");
}

void TestMicroscope::atMostFiveRowsOfTheLowestLines()
{
    MoneyEvidence evidence;
    for (const int line : {90, 12, 5, 70, 33, 41, 8})
        evidence.add(std::to_string(line) + ".50", static_cast<std::uint64_t>(line));
    const MoneyMicroscope seen = moneyMicroscope(evidence, recipeOf({}, QStringLiteral(".")), "EUR");
    std::vector<std::int64_t> lines;
    for (const MagnifiedAmount& row : seen.rows)
        lines.push_back(row.line);
    QCOMPARE(lines, (std::vector<std::int64_t>{5, 8, 12, 33, 41}));
    QCOMPARE(seen.amounts, std::uint64_t{7});
}

void TestMicroscope::whatWasPaidBackIsNotSent()
{
    Recipe recipe;
    const MoneyEvidence amounts = evidenceOf({QStringLiteral("58.00")});
    QVERIFY(!moneyMicroscope(amounts, recipe, "USD").lessPaidBack);
    recipe.bind({.input = Input::AmountLess, .text = "Refunded Amount"});
    QVERIFY(moneyMicroscope(amounts, recipe, "USD").lessPaidBack);
}

void TestMicroscope::hoursAreThoseOfTheZone()
{
    constexpr EpochMs kNoon = 1'795'003'200'000; // 2026-11-18T12:00:00Z
    HourStrip strip;
    strip.add(2, kNoon, 0);
    strip.add(3, kNoon, 3600);
    strip.add(4, kNoon, -13 * 3600); // the day before, 23:00
    strip.add(5, kNoon, 19800); // 17:30
    strip.add(6, kNoon, 13 * 3600); // 01:00 of the next day
    strip.addUnread();
    QCOMPARE(strip.counts().at(12), std::uint64_t{1});
    QCOMPARE(strip.counts().at(13), std::uint64_t{1});
    QCOMPARE(strip.counts().at(23), std::uint64_t{1});
    QCOMPARE(strip.counts().at(17), std::uint64_t{1});
    QCOMPARE(strip.counts().at(1), std::uint64_t{1});
    QCOMPARE(strip.times(), std::uint64_t{5});
    QCOMPARE(strip.unread(), std::uint64_t{1});
    QCOMPARE(strip.nightShare(), 0.2);
    QCOMPARE(text(localText({.line = 5, .utc = kNoon, .offsetSeconds = 19800})),
        QStringLiteral("2026-11-18 17:30:00"));
    QCOMPARE(HourStrip().nightShare(), 0.0);
}

void TestMicroscope::howTheFileIsCutMakesNoDifference()
{
    constexpr EpochMs kStart = 1'795'003'200'000;
    constexpr EpochMs kStep = 1'234'567;
    HourStrip whole;
    HourStrip first;
    HourStrip second;
    for (int i = 0; i < 500; ++i) {
        const EpochMs time = kStart + i * kStep;
        whole.add(i, time, 3600);
        (i % 3 == 0 ? first : second).add(i, time, 3600);
    }
    HourStrip merged = second;
    merged.merge(first);
    first.merge(second);
    QVERIFY(merged == whole);
    QVERIFY(first == whole);
}

void TestMicroscope::theFirstThreeLinesAreShown()
{
    HourStrip strip;
    for (const int line : {9, 4, 7, 2, 8})
        strip.add(line, 1'795'003'200'000, 0);
    std::vector<std::int64_t> lines;
    for (const HourStrip::LocalTime& row : strip.rows())
        lines.push_back(row.line);
    QCOMPARE(lines, (std::vector<std::int64_t>{2, 4, 7}));
}

QTEST_GUILESS_MAIN(TestMicroscope)
#include "tst_microscope.moc"
