// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/outcome.h"

#include "value/money.h"
#include "value/number.h"

#include <QTest>

#include <limits>

using namespace convey;
using convey::test::outcome;
using convey::test::text;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data();
    void amounts();
    void amountsReadBack_data();
    void amountsReadBack();
    void formatting_data();
    void formatting();
    void currencies_data();
    void currencies();
    void integers_data();
    void integers();
    void booleans_data();
    void booleans();
};

void TestMoney::amounts_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<char>("sign");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* rule, const QByteArray& cell, char sign, int exponent,
                         const char* currency, const char* expected) {
        QTest::newRow(rule) << cell << sign << exponent << QString::fromLatin1(currency)
                            << QString::fromLatin1(expected);
    };
    row("exponent 2", "42.00", '\0', 2, "USD", "4200");
    row("exponent 2, no decimals", "42", '\0', 2, "USD", "4200");
    row("exponent 2, one decimal", "1.5", '\0', 2, "USD", "150");
    row("exponent 0", "8900", '\0', 0, "JPY", "8900");
    row("exponent 0 with zeroes", "8900.0", '\0', 0, "JPY", "8900");
    row("exponent 0 with decimals", "8900.5", '\0', 0, "JPY", "!too_many_decimals");
    row("exponent 3", "1.5", '\0', 3, "KWD", "1500");
    row("exponent 3, three decimals", "1.234", '.', 3, "KWD", "1234");
    row("exponent 3, no sign given: asked like any other", "1.234", '\0', 3, "KWD", "!decimal_sign_unknown");
    row("exponent 3, four decimals", "1.2345", '\0', 3, "KWD", "!too_many_decimals");
    row("exponent 4", "1.0005", '\0', 4, "CLF", "10005");
    row("exponent 4, too many", "1.00005", '.', 4, "CLF", "!too_many_decimals");
    row("cents that no double holds", "0.29", '\0', 2, "USD", "29");
    row("beyond the exact doubles", "90071992547409.93", '\0', 2, "USD", "9007199254740993");
    row("18 digits", "9999999999999999.99", '\0', 2, "USD", "999999999999999999");
    row("19 digits", "10000000000000000.00", '\0', 2, "USD", "!out_of_range");
    row("far too many digits", QByteArray(200, '9'), '\0', 2, "USD", "!out_of_range");
    row("leading zeroes", "007.10", '\0', 2, "USD", "710");
    row("hundred leading zeroes", QByteArray(100, '0') + "7", '\0', 2, "USD", "700");
    row("no whole part", ".5", '\0', 2, "USD", "50");
    row("no fraction after the point", "5.", '\0', 2, "USD", "!unreadable");
    row("trimmed",
        " \xC2\xA0"
        "5.00\t",
        '\0', 2, "USD", "500");
    row("negative", "-12.34", '\0', 2, "USD", "-1234");
    row("typographic minus",
        "\xE2\x88\x92"
        "12.34",
        '\0', 2, "USD", "-1234");
    row("minus and a blank", "- 12.34", '\0', 2, "USD", "-1234");
    row("minus zero is zero", "-0.00", '\0', 2, "USD", "0");
    row("plus", "+5", '\0', 2, "USD", "500");
    row("two signs", "--3.00", '\0', 2, "USD", "!unreadable");
    row("sign behind", "3.00-", '\0', 2, "USD", "-300");
    row("brackets", "(3.00)", '\0', 2, "USD", "-300");
    row("zero", "0", '\0', 2, "USD", "0");
    row("twenty zeroes behind the point", "1.00000000000000000000", '\0', 2, "USD", "100");

    row("zeroes beyond the exponent", "12.500", '.', 2, "USD", "1250");
    row("digits beyond the exponent", "12.505", '.', 2, "USD", "!too_many_decimals");
    row("no sign given: 12.500 may be thousands", "12.500", '\0', 2, "USD", "!decimal_sign_unknown");
    row("no sign given: 1.234 may be thousands", "1.234", '\0', 2, "USD", "!decimal_sign_unknown");
    row("no sign given: 1.234 yen may be thousands", "1.234", '\0', 0, "JPY", "!decimal_sign_unknown");
    row("no sign given: 0.125 is no thousand", "0.125", '\0', 2, "USD", "!too_many_decimals");
    row("no sign given: 1234.500 is no thousand", "1234.500", '\0', 2, "USD", "123450");
    row("no sign given: 1,234", "1,234", '\0', 2, "USD", "!decimal_sign_unknown");
    row("no sign given: 12,50 can't be thousands", "12,50", '\0', 2, "EUR", "1250");
    row("no sign given: both signs tell", "1,234.56", '\0', 2, "USD", "123456");
    row("no sign given: two points group", "1.234.567", '\0', 2, "EUR", "123456700");
    row("no sign given: blanks between groups", "1 234.56", '\0', 2, "USD", "123456");
    row("point: grouped by commas", "1,234,567.89", '.', 2, "USD", "123456789");
    row("point: grouped without decimals", "1,234", '.', 2, "USD", "123400");
    row("point: grouped by apostrophes", "1'234.50", '.', 2, "CHF", "123450");
    row("point: grouped by typographic apostrophes",
        "1\xE2\x80\x99"
        "234.50",
        '.', 2, "CHF", "123450");
    row("point: a group of two", "12,34", '.', 2, "USD", "!unreadable");
    row("point: Indian groups", "1,00,000.00", '.', 2, "INR", "10000000");
    row("point: first group of four", "1234,567.00", '.', 2, "USD", "!unreadable");
    row("point: two kinds of groups", "1,234 567.00", '.', 2, "USD", "!unreadable");
    row("point: group sign at the front", ",234.00", '.', 2, "USD", "!unreadable");
    row("point: groups behind the point", "1.234,5", '.', 2, "USD", "!unreadable");
    row("point: two points", "1.2.3", '.', 2, "USD", "!unreadable");
    row("comma: plain", "12,50", ',', 2, "EUR", "1250");
    row("comma: grouped by points", "1.234,56", ',', 2, "EUR", "123456");
    row("comma: grouped by blanks", "1 234 567,8", ',', 2, "EUR", "123456780");
    row("comma: grouped by narrow no-break spaces",
        "1\xE2\x80\xAF"
        "234,56",
        ',', 2, "EUR", "123456");
    row("comma: a lone point groups", "1.234", ',', 2, "EUR", "123400");
    row("comma: a point that can't group", "12.50", ',', 2, "EUR", "!unreadable");
    row("comma: two commas", "1,2,3", ',', 2, "EUR", "!unreadable");

    row("row's code in front", "USD 12.50", '\0', 2, "USD", "1250");
    row("row's code behind, folded", "12.50usd", '\0', 2, "USD", "1250");
    row("row's sign in front", "$12.50", '\0', 2, "USD", "1250");
    row("row's sign and the minus in front", "-$12.50", '\0', 2, "USD", "-1250");
    row("row's sign before the minus", "$-12.50", '\0', 2, "USD", "-1250");
    row("row's sign and no whole part", "$.50", '\0', 2, "USD", "50");
    row("row's sign behind", "12,50 €", ',', 2, "EUR", "1250");
    row("sign and code", "$12.50 USD", '\0', 2, "USD", "1250");
    row("a sign of several currencies", "$12.50", '\0', 2, "CAD", "1250");
    row("longer sign", "R$ 1.234,50", ',', 2, "BRL", "123450");
    row("yen sign for yuan", "¥42.00", '\0', 2, "CNY", "4200");
    row("another sign", "£12.50", '\0', 2, "USD", "!other_currency");
    row("another code", "EUR 12.50", '\0', 2, "USD", "!other_currency");
    row("another code behind a right sign", "$12.50 CAD", '\0', 2, "USD", "!other_currency");
    row("a withdrawn code", "12.50 DEM", '\0', 2, "EUR", "!other_currency");
    row("a sign on a row without currency", "$12.50", '\0', 2, "", "!other_currency");
    row("point of a word is no decimal point", "Rs.500", '\0', 2, "INR", "50000");
    row("word", "12.50 net", '\0', 2, "USD", "!unreadable");
    row("letter inside", "12,5x", ',', 2, "USD", "!unreadable");
    row("two numbers", "12.50/13.50", '\0', 2, "USD", "!unreadable");
    row("no number", "free", '\0', 2, "USD", "!unreadable");
    row("percent", "12%", '\0', 2, "USD", "!unreadable");
    row("Arabic digits", "١٢", '\0', 2, "EGP", "1200");
    row("not UTF-8",
        "\xFF"
        "12",
        '\0', 2, "USD", "!unreadable");
    row("empty", "", '\0', 2, "USD", "!empty");
    row("blank", " ", '\0', 2, "USD", "!empty");
    row("number shown by a spreadsheet", "1E+05", '\0', 2, "USD", "!spreadsheet_damage");
    row("exponent without a sign", "1e3", '\0', 2, "USD", "!unreadable");
    row("error value", "#REF!", '\0', 2, "USD", "!spreadsheet_damage");
    row("text mark of a spreadsheet", "'12.50", '\0', 2, "USD", "!spreadsheet_damage");
}

void TestMoney::amounts()
{
    QFETCH(QByteArray, cell);
    QFETCH(char, sign);
    QFETCH(int, exponent);
    QFETCH(QString, currency);
    QFETCH(QString, expected);
    const std::string_view view(cell.constData(), static_cast<std::size_t>(cell.size()));
    const MoneyRule rule{MoneyUnit::Major, sign};
    QCOMPARE(outcome(parseAmount(view, rule, exponent, toUtf8(currency))), expected);
}

void TestMoney::amountsReadBack_data()
{
    QTest::addColumn<int>("exponent");
    for (const int exponent : {0, 1, 2, 3, 4})
        QTest::addRow("exponent %d", exponent) << exponent;
}

void TestMoney::amountsReadBack()
{
    QFETCH(int, exponent);
    const MoneyRule point{MoneyUnit::Major, '.'};
    const MoneyRule minor{MoneyUnit::Minor, '\0'};
    constexpr std::int64_t kLargest = 999'999'999'999'999'999;
    for (std::int64_t amount = kLargest; amount > 0; amount = amount * 7 / 10) {
        for (const std::int64_t value : {amount, -amount}) {
            QCOMPARE(
                outcome(parseAmount(formatMinor(value, exponent), point, exponent)), QString::number(value));
            QCOMPARE(outcome(parseAmount(std::to_string(value), minor, exponent)), QString::number(value));
        }
    }
    QCOMPARE(outcome(parseAmount("4200.00", minor, exponent)), QStringLiteral("4200"));
    QCOMPARE(outcome(parseAmount("42.5", minor, exponent)), QStringLiteral("!too_many_decimals"));
}

void TestMoney::formatting_data()
{
    QTest::addColumn<qlonglong>("minor");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<QString>("expected");
    QTest::newRow("exponent 2") << 4200LL << 2 << "42.00";
    QTest::newRow("exponent 0") << 8900LL << 0 << "8900";
    QTest::newRow("exponent 3") << 1500LL << 3 << "1.500";
    QTest::newRow("exponent 4") << 10005LL << 4 << "1.0005";
    QTest::newRow("below one") << 5LL << 2 << "0.05";
    QTest::newRow("negative below one") << -5LL << 2 << "-0.05";
    QTest::newRow("zero") << 0LL << 2 << "0.00";
    QTest::newRow("smallest") << std::numeric_limits<qlonglong>::min() << 2 << "-92233720368547758.08";
}

void TestMoney::formatting()
{
    QFETCH(qlonglong, minor);
    QFETCH(int, exponent);
    QFETCH(QString, expected);
    QCOMPARE(text(formatMinor(minor, exponent)), expected);
}

void TestMoney::currencies_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("code") << "USD"
                          << "USD";
    QTest::newRow("folded up and trimmed") << " eur "
                                           << "EUR";
    QTest::newRow("newer than most tables") << "XCG"
                                            << "XCG";
    QTest::newRow("withdrawn for the euro") << "HRK"
                                            << "!withdrawn_currency";
    QTest::newRow("withdrawn in 2026") << "BGN"
                                       << "!withdrawn_currency";
    QTest::newRow("gold has no minor unit") << "XAU"
                                            << "!unknown_currency";
    QTest::newRow("no currency") << "XXX"
                                 << "!unknown_currency";
    QTest::newRow("no code") << "DOLLAR"
                             << "!unknown_currency";
    QTest::newRow("a sign is no code") << "$"
                                       << "!unknown_currency";
    QTest::newRow("unofficial code") << "RMB"
                                     << "!unknown_currency";
    QTest::newRow("empty") << " "
                           << "!empty";
}

void TestMoney::currencies()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    QCOMPARE(outcome(parseCurrency(toUtf8(cell))), expected);
}

void TestMoney::integers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("digits") << "12"
                            << "12";
    QTest::newRow("trimmed") << " 1\t"
                             << "1";
    QTest::newRow("leading zeroes") << "007"
                                    << "7";
    QTest::newRow("negative") << "-2"
                              << "-2";
    QTest::newRow("plus") << "+2"
                          << "2";
    QTest::newRow("minus zero") << "-0"
                                << "0";
    QTest::newRow("18 digits") << "123456789012345678"
                               << "123456789012345678";
    QTest::newRow("19 digits") << "1234567890123456789"
                               << "!out_of_range";
    QTest::newRow("decimals") << "2.0"
                              << "!unreadable";
    QTest::newRow("grouping") << "1,000"
                              << "!unreadable";
    QTest::newRow("sign alone") << "-"
                                << "!unreadable";
    QTest::newRow("two signs") << "+-2"
                               << "!unreadable";
    QTest::newRow("hex") << "0x10"
                         << "!unreadable";
    QTest::newRow("spreadsheet") << "1E+05"
                                 << "!spreadsheet_damage";
    QTest::newRow("empty") << ""
                           << "!empty";
}

void TestMoney::integers()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    QCOMPARE(outcome(parseInteger(toUtf8(cell))), expected);
}

void TestMoney::booleans_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("true") << "true"
                          << "true";
    QTest::newRow("case ignored") << " TRUE "
                                  << "true";
    QTest::newRow("yes") << "Yes"
                         << "true";
    QTest::newRow("1") << "1"
                       << "true";
    QTest::newRow("false") << "False"
                           << "false";
    QTest::newRow("no") << "NO"
                        << "false";
    QTest::newRow("0") << "0"
                       << "false";
    for (const char* word : {"wahr", "Wahr", "VRAI", "verdadero", "verdadeiro", "vero", "waar", "prawda",
             "ja", "Oui", "sí", "SÍ", "si", "sì", "sim", "tak", "はい", "y", "T"})
        QTest::addRow("true elsewhere: %s", word) << QString::fromUtf8(word) << "true";
    for (const char* word : {"falsch", "FAUX", "falso", "onwaar", "fałsz", "FAŁSZ", "nein", "Non", "não",
             "NÃO", "nee", "nie", "nej", "いいえ", "n", "F"})
        QTest::addRow("false elsewhere: %s", word) << QString::fromUtf8(word) << "false";
    QTest::newRow("far too long") << QString(400, u'1') << "!not_true_or_false";
    QTest::newRow("a consent word is no boolean") << "granted"
                                                  << "!not_true_or_false";
    QTest::newRow("2") << "2"
                       << "!not_true_or_false";
    QTest::newRow("on") << "on"
                        << "!not_true_or_false";
    QTest::newRow("empty") << ""
                           << "!empty";
}

void TestMoney::booleans()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    QCOMPARE(outcome(parseBool(toUtf8(cell))), expected);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
