// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/outcome.h"

#include "spec/currency.h"
#include "spec/currency_sign.h"
#include "value/money.h"

#include <QTest>

using namespace convey;
using convey::test::outcome;
using convey::test::text;

/// The forms that exports write amounts in; the plain ones are in tst_money.
class TestAmountForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void ownCurrency_data();
    void ownCurrency();
    void signsStandForUsableCodes();
};

void TestAmountForms::forms_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<char>("sign");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* rule, const QByteArray& cell, char sign, const char* currency,
                         const char* expected) {
        QTest::newRow(rule) << cell << sign << QString::fromLatin1(currency) << QString::fromLatin1(expected);
    };
    const auto both = [&](const char* rule, const QByteArray& cell, const char* currency,
                          const char* expected) {
        QTest::addRow("dot: %s", rule)
            << cell << '.' << QString::fromLatin1(currency) << QString::fromLatin1(expected);
        QTest::addRow("comma: %s", rule)
            << cell << ',' << QString::fromLatin1(currency) << QString::fromLatin1(expected);
        QTest::addRow("nobody said: %s", rule)
            << cell << '\0' << QString::fromLatin1(currency) << QString::fromLatin1(expected);
    };

    // Grouping that says nothing about the decimal sign.
    both("apostrophe", "1'234'567", "CHF", "123456700");
    both("typographic apostrophe", "1’234", "CHF", "123400");
    both("blank", "1 234 567", "EUR", "123456700");
    both("no-break space", "1\u00A0234", "EUR", "123400");
    both("narrow no-break space", "1\u202F234", "EUR", "123400");
    both("thin space", "1\u2009234", "EUR", "123400");
    both("figure space", "1\u2007234", "EUR", "123400");
    both("two kinds of spaces are spaces", "1 234\u00A0567", "EUR", "123456700");
    both("a tab is no grouping", "1\t234", "EUR", "!unreadable");
    both("a line break is no grouping", "12\n500", "EUR", "!unreadable");
    both("two blanks are no grouping", "1  234", "EUR", "!unreadable");
    both("a group of two", "1 23", "EUR", "!unreadable");
    both("a group of four", "1 2345", "EUR", "!unreadable");
    both("a zero before groups", "0 123", "EUR", "!unreadable");
    both("underscore", "1_234", "EUR", "!unreadable");
    both("Arabic group sign", "١٬٢٣٤", "EGP", "123400");
    both("Arabic group and decimal sign", "١٬٢٣٤٫٥٠", "EGP", "123450");
    both("Persian digits", "۱۲٫۵", "EUR", "1250");
    both("Arabic decimal sign between ASCII digits", "12٫50", "SAR", "1250");
    both("two Arabic decimal signs", "1٫2٫3", "EGP", "!unreadable");
    both("Devanagari digits", "१२३", "INR", "12300");
    both("Bengali digits", "১২৩", "BDT", "12300");
    both("full-width digits", "１２３", "JPY", "123");
    both("digits of two scripts", "1٢3", "EGP", "!unreadable");
    both("superscripts are no digits", "12²", "USD", "!unreadable");
    both("fractions are no digits", "12½", "USD", "!unreadable");
    both("Roman", "XII", "USD", "!unreadable");

    // What one sign or the other decides.
    row("full-width point and digits", "１２．５０", '.', "JPY", "!too_many_decimals");
    row("full-width comma groups", "１，２３４", '.', "JPY", "1234");
    row("full-width comma, nobody said", "１，２３４", '\0', "JPY", "!decimal_sign_unknown");
    row("Arabic digits with a Latin point", "١٢.٥٠", '.', "EGP", "1250");
    row("Indian groups", "12,34,567.89", '.', "INR", "123456789");
    row("Indian groups, nobody said", "12,34,567", '\0', "INR", "123456700");
    row("Indian groups, ten millions", "1,23,45,678", '.', "INR", "1234567800");
    row("Indian groups beside Western ones", "1,23,456,789", '.', "INR", "!unreadable");
    row("Indian groups with points", "12.34.567", ',', "INR", "!unreadable");
    row("Indian groups, last one short", "12,34,56", '.', "INR", "!unreadable");
    row("Indian groups, first one long", "123,45,678", '.', "INR", "!unreadable");
    row("apostrophes and a comma", "1'234,50", ',', "CHF", "123450");
    row("apostrophes and a comma, nobody said", "1'234,50", '\0', "CHF", "123450");
    row("blanks and a comma, nobody said", "1 234,5", '\0', "EUR", "123450");
    row("points and a comma, nobody said", "1.234.567,89", '\0', "EUR", "123456789");
    row("commas without decimals, nobody said", "1,234,567", '\0', "USD", "123456700");
    row("one decimal behind a comma, nobody said", "12,5", '\0', "EUR", "1250");
    row("four decimals, nobody said", "1,2345", '\0', "EUR", "!too_many_decimals");
    row("zero before a comma, nobody said", "0,125", '\0', "KWD", "125");
    row("zero before a comma is no group", "0,125", '.', "USD", "!unreadable");
    row("1,000 alone is asked", "1,000", '\0', "USD", "!decimal_sign_unknown");
    row("1.000 alone is asked", "1.000", '\0', "EUR", "!decimal_sign_unknown");
    row("999.999 alone is asked", "999.999", '\0', "EUR", "!decimal_sign_unknown");
    row("1.234 in three decimals is asked", "1.234", '\0', "BHD", "!decimal_sign_unknown");
    row("1.234 in four decimals is asked", "1.234", '\0', "CLF", "!decimal_sign_unknown");
    row("1.234 with a dot in dollars", "1.234", '.', "USD", "!too_many_decimals");
    row("1.234 with a comma in dinars", "1.234", ',', "KWD", "1234000");
    row("1,234 with a comma in dinars", "1,234", ',', "KWD", "1234");
    row("1,234 with a comma in euros", "1,234", ',', "EUR", "!too_many_decimals");
    row("1,5 with a dot", "1,5", '.', "USD", "!unreadable");
    row("point inside groups of commas", "1,23.456,789", '.', "USD", "!unreadable");
    row("commas around a point", "1,234.567,890", '.', "USD", "!unreadable");
    row("no fraction behind a comma", "5,", ',', "EUR", "!unreadable");
    row("comma alone", ",", ',', "EUR", "!unreadable");
    row("comma in front", ",50", ',', "EUR", "50");

    // Exponents.
    row("yen", "8,900", '.', "JPY", "8900");
    row("yen with zeroes", "8,900.00", '.', "JPY", "8900");
    row("yen with decimals", "8,900.50", '.', "JPY", "!too_many_decimals");
    row("won", "₩12,900", '.', "KRW", "12900");
    row("Iceland has no minor unit", "1.290 kr.", ',', "ISK", "1290");
    row("Chile has none", "$194.038", ',', "CLP", "194038");
    row("Hungary has two", "12 990 Ft", ',', "HUF", "1299000");
    row("Bahrain has three", "BD 1.5", '.', "BHD", "1500");
    row("Tunisia has three", "12,345", ',', "TND", "12345");
    row("the unit of account has four", "1,0005", ',', "CLF", "10005");
    row("never rounded", "19.999", '.', "USD", "!too_many_decimals");
    row("noise of a binary fraction", "12.340000000000001", '.', "USD", "!too_many_decimals");
    row("zeroes are no decimals", "12.3400000000000000", '.', "USD", "1234");
    row("18 digits with groups", "9,999,999,999,999,999.99", '.', "USD", "999999999999999999");
    row("19 digits with groups", "99,999,999,999,999,999.99", '.', "USD", "!out_of_range");
    row("18 digits of yen", "999999999999999999", '.', "JPY", "999999999999999999");
    row("15 digits and three decimals", "-999999999999999.999", '.', "KWD", "-999999999999999999");

    // Minus and brackets.
    both("minus before a blank", "- 12", "USD", "-1200");
    both("typographic minus", "−12", "USD", "-1200");
    both("en dash for a minus", "–12", "USD", "-1200");
    both("full-width minus", "－12", "USD", "-1200");
    both("minus behind a blank", "12 -", "USD", "-1200");
    both("typographic minus behind", "12−", "USD", "-1200");
    both("minus twice", "-12-", "USD", "!unreadable");
    both("plus behind", "12+", "USD", "!unreadable");
    both("brackets", "(12)", "USD", "-1200");
    both("brackets with blanks", "( 12 )", "USD", "-1200");
    both("brackets around the sign", "($12)", "USD", "-1200");
    both("brackets behind the sign", "$(12)", "USD", "-1200");
    both("brackets before the code", "(12) USD", "USD", "-1200");
    both("full-width brackets", "（12）", "JPY", "-12");
    both("brackets and a minus", "(-12)", "USD", "!unreadable");
    both("a minus and brackets", "-(12)", "USD", "!unreadable");
    both("an opening bracket alone", "(12", "USD", "!unreadable");
    both("a closing bracket alone", "12)", "USD", "!unreadable");
    both("brackets twice", "((12))", "USD", "!unreadable");
    both("square brackets", "[12]", "USD", "!unreadable");
    both("brackets around the sign alone", "($) 12", "USD", "!unreadable");
    both("CR is no sign of ours", "12 CR", "USD", "!unreadable");
    row("brackets with cents", "(1,234.50)", '.', "USD", "-123450");
    row("minus behind and a sign", "12,50- €", ',', "EUR", "-1250");
    row("sign and minus behind", "12,50 €-", ',', "EUR", "-1250");
    row("minus between sign and number", "€ -12,50", ',', "EUR", "-1250");
    row("minus between code and number", "EUR -12,50", ',', "EUR", "-1250");
    row("minus before the code", "-EUR 12,50", ',', "EUR", "-1250");

    // A dash for the decimals is no minus.
    row("12,-", "12,-", ',', "EUR", "1200");
    row("12,- and nobody said", "12,-", '\0', "EUR", "1200");
    row("12.–", "12.–", '.', "CHF", "1200");
    row("12.— (em dash)", "12.—", '.', "CHF", "1200");
    row("12,--", "12,--", ',', "EUR", "1200");
    row("12:-", "12:-", ',', "SEK", "1200");
    row("sign behind the dash", "1.234,- €", ',', "EUR", "123400");
    row("the dash tells the sign", "1.234,-", '\0', "EUR", "123400");
    row("the dash against the rule", "1.234,-", '.', "EUR", "!unreadable");
    row("decimals and a dash", "12,50,-", ',', "EUR", "!unreadable");
    row("minus and a dash", "-12,-", ',', "EUR", "-1200");

    // Signs and codes.
    both("zł", "12 zł", "PLN", "1200");
    both("Kč", "12 Kč", "CZK", "1200");
    both("kr in Sweden", "12 kr", "SEK", "1200");
    both("kr. in Denmark", "kr. 12", "DKK", "1200");
    both("kr. without a blank", "kr.12", "DKK", "1200");
    both("rupee", "₹12", "INR", "1200");
    both("Rs. in India", "Rs. 12", "INR", "1200");
    both("Rs in Pakistan", "Rs 12", "PKR", "1200");
    both("S/. is a word", "S/.12", "PEN", "1200");
    both("R in South Africa", "R 12", "ZAR", "1200");
    both("R$ in Brazil", "R$12", "BRL", "1200");
    both("R$ is no dollar", "R$12", "USD", "!other_currency");
    both("$ is not $R", "$R12", "BRL", "!unreadable");
    both("US$ with a blank", "US $12", "USD", "1200");
    both("another country's dollar with a blank", "AU $12", "USD", "!other_currency");
    both("US$", "US$ 12", "USD", "1200");
    both("US$ on a Canadian row", "US$ 12", "CAD", "!other_currency");
    both("CA$", "CA$12", "CAD", "1200");
    both("Fr. in Switzerland", "Fr. 12", "CHF", "1200");
    both("yen", "12円", "JPY", "12");
    both("yuan", "12元", "CNY", "1200");
    both("RMB", "RMB 12", "CNY", "1200");
    both("full-width yen sign", "￥12", "JPY", "12");
    both("full-width dollar sign", "＄12", "USD", "1200");
    both("full-width code", "ＵＳＤ12", "USD", "1200");
    both("rouble", "12 руб.", "RUB", "1200");
    both("dirham in Arabic letters", "12 د.إ", "AED", "1200");
    both("right-to-left marks", "\u200F12\u200F ₪", "ILS", "1200");
    both("euro in words", "12 Euro", "EUR", "1200");
    both("code without a blank", "EUR12", "EUR", "1200");
    both("sign and code on both sides", "€12 EUR", "EUR", "1200");
    both("sign twice", "€12€", "EUR", "1200");
    both("sign and another code", "€12 USD", "EUR", "!other_currency");
    both("a withdrawn code", "12 DM", "EUR", "!unreadable");
    both("too many words", "EUR EUR EUR EUR EUR 12", "EUR", "!unreadable");
    both("thousand", "12k", "USD", "!unreadable");
    both("million", "12M", "USD", "!unreadable");
    both("million in words", "12 Mio", "EUR", "!unreadable");
    both("percent", "12 %", "USD", "!unreadable");
    row("point behind a Cyrillic word", "руб.500", '.', "RUB", "50000");
    row("point behind a sign", "€.50", '.', "EUR", "50");

    // No amounts.
    both("free", "free", "USD", "!unreadable");
    both("kostenlos", "kostenlos", "EUR", "!unreadable");
    both("dash", "—", "USD", "!unreadable");
    both("hyphen", "-", "USD", "!unreadable");
    both("N/A", "N/A", "USD", "!unreadable");
    both("sign alone", "$", "USD", "!unreadable");
    both("range", "12-13", "USD", "!unreadable");
    both("range with blanks", "12 - 13", "USD", "!unreadable");
    both("sum", "12+13", "USD", "!unreadable");
    both("product", "2 x 12", "USD", "!unreadable");
    both("date", "2026-11-21", "USD", "!unreadable");
    both("time", "12:30", "USD", "!unreadable");
    both("formula", "=12", "USD", "!unreadable");
    both("hex", "0x12", "USD", "!unreadable");
    both("infinity", "inf", "USD", "!unreadable");
    both("not a number", "NaN", "USD", "!unreadable");
    both("note", "12 incl. VAT", "USD", "!unreadable");
    both("override of the writing direction", "\u202E12", "USD", "!unreadable");
    both("zero-width space", "12\u200B34", "USD", "!unreadable");
    both("scientific", "1.2E+05", "USD", "!spreadsheet_damage");
    both("scientific with a comma", "1,2E+05", "USD", "!spreadsheet_damage");
    both("scientific, full-width", "１Ｅ＋０５", "USD", "!spreadsheet_damage");
    both("scientific without a sign", "12E5", "USD", "!unreadable");
    both("error value", "#VALUE!", "USD", "!spreadsheet_damage");
    both("narrow column", "########", "USD", "!spreadsheet_damage");
    both("text mark", "'12", "USD", "!spreadsheet_damage");
    both("formula that holds the text", "=\"12\"", "USD", "!spreadsheet_damage");
    both("nothing", " \u00A0", "USD", "!empty");
}

void TestAmountForms::forms()
{
    QFETCH(QByteArray, cell);
    QFETCH(char, sign);
    QFETCH(QString, currency);
    QFETCH(QString, expected);
    const Currency* known = findCurrency(toUtf8(currency));
    QVERIFY(known != nullptr);
    const MoneyRule rule{MoneyUnit::Major, sign};
    QCOMPARE(outcome(parseAmount(cell.toStdString(), rule, known->exponent, known->codeText())), expected);
}

void TestAmountForms::ownCurrency_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("minor");
    const auto row = [](const char* rule, const char* cell, const char* currency, const char* minor) {
        QTest::newRow(rule) << QString::fromUtf8(cell) << currency << minor;
    };
    row("code in front", "EUR 12.50", "EUR", "1250");
    row("code behind, folded", "12.50usd", "USD", "1250");
    row("sign of one currency", "€12.50", "EUR", "1250");
    row("sign of one currency behind", "12,50 zł", "PLN", "1250");
    row("its own exponent, none", "JPY 8900", "JPY", "8900");
    row("its own exponent, three", "KWD 1.5", "KWD", "1500");
    row("longer sign", "R$ 12,50", "BRL", "1250");
    row("sign of several with a code", "$12.50 CAD", "CAD", "1250");
    row("yen sign with a code", "¥8900 JPY", "JPY", "8900");
    row("brackets and a code", "(12.50) USD", "USD", "-1250");
    row("dollars of whom", "$12.50", "!ambiguous_currency", "!ambiguous_currency");
    row("crowns of whom", "12,50 kr", "!ambiguous_currency", "!ambiguous_currency");
    row("yen or yuan", "¥8900", "!ambiguous_currency", "!ambiguous_currency");
    row("pounds of whom", "£12.50", "!ambiguous_currency", "!ambiguous_currency");
    row("rupees of whom", "Rs. 500", "!ambiguous_currency", "!ambiguous_currency");
    row("no currency", "12.50", "!empty", "!unknown_currency");
    row("two currencies", "EUR 12.50 USD", "!other_currency", "!other_currency");
    row("sign and code disagree", "£12.50 USD", "!other_currency", "!other_currency");
    row("withdrawn code", "12.50 DEM", "!withdrawn_currency", "!withdrawn_currency");
    row("withdrawn in 2026", "12.50 BGN", "!withdrawn_currency", "!withdrawn_currency");
    row("gold", "XAU 12", "!unknown_currency", "!unknown_currency");
    row("a word", "12.50 net", "!unreadable", "!unreadable");
    row("the amount is asked", "EUR 1.234", "EUR", "!decimal_sign_unknown");
    row("the amount has too many decimals", "JPY 12.5", "JPY", "!too_many_decimals");
    row("nothing", " ", "!empty", "!empty");
    row("no number", "EUR", "!unreadable", "!unreadable");
}

void TestAmountForms::ownCurrency()
{
    QFETCH(QString, cell);
    QFETCH(QString, currency);
    QFETCH(QString, minor);
    QCOMPARE(outcome(currencyInAmount(toUtf8(cell))), currency);
    const auto money = parseMoney(toUtf8(cell), {});
    QCOMPARE(
        money ? QString::number(money->minor) : QStringLiteral("!") + text(faultName(money.error())), minor);
    if (money)
        QCOMPARE(text(money->currency), currency);
}

void TestAmountForms::signsStandForUsableCodes()
{
    for (const CurrencySign& sign : currencySigns()) {
        const std::string shown(sign.sign);
        QVERIFY2(findCurrency(sign.sign) == nullptr, shown.c_str());
        QVERIFY2(codesOfSign(sign.sign) == sign.codes, shown.c_str());
        QVERIFY2(sign.codes.size() % 4 == 3, shown.c_str());
        for (std::size_t at = 0; at < sign.codes.size(); at += 4) {
            const Currency* currency = findCurrency(sign.codes.substr(at, 3));
            QVERIFY2(currency != nullptr && currency->isUsable(), shown.c_str());
            QVERIFY2(holdsCode(sign.codes, currency->codeText()), shown.c_str());
        }
    }
    QVERIFY(codesOfSign("").empty());
    QVERIFY(codesOfSign(".").empty());
    QVERIFY(!holdsCode("USD CAD", "AUD"));
    QVERIFY(!holdsCode("USD CAD", ""));
}

QTEST_GUILESS_MAIN(TestAmountForms)
#include "tst_amount_forms.moc"
