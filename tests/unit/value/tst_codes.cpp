// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "spec/country.h"
#include "spec/currency.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace convey;
using convey::test::text;

class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void currencyCountsAreThoseOfListOne();
    void currency_data();
    void currency();
    void successorsAreUsable();
    void countriesAreComplete();
    void country_data();
    void country();
};

// ISO 4217 list one as published on 2026-01-01: 178 codes, by decimal digits.
void TestCodes::currencyCountsAreThoseOfListOne()
{
    std::map<int, int> byExponent;
    for (const Currency& currency : currencies()) {
        if (!currency.withdrawn)
            ++byExponent[currency.exponent];
    }
    const std::map<int, int> published{{-1, 13}, {0, 17}, {2, 139}, {3, 7}, {4, 2}};
    QVERIFY(byExponent == published);
}

void TestCodes::currency_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<QString>("successor");
    QTest::newRow("two digits") << "USD" << 2 << "";
    QTest::newRow("case ignored") << "eUr" << 2 << "";
    QTest::newRow("none in Japan") << "JPY" << 0 << "";
    QTest::newRow("none in Iceland, whatever card networks say") << "ISK" << 0 << "";
    QTest::newRow("none in Uganda, whatever card networks say") << "UGX" << 0 << "";
    QTest::newRow("two in Hungary, whatever locales say") << "HUF" << 2 << "";
    QTest::newRow("two in Taiwan, whatever locales say") << "TWD" << 2 << "";
    QTest::newRow("two in Indonesia, whatever locales say") << "IDR" << 2 << "";
    QTest::newRow("two in Iraq's neighbour Iran") << "IRR" << 2 << "";
    QTest::newRow("three in Iraq, whatever locales say") << "IQD" << 3 << "";
    QTest::newRow("three in Kuwait") << "KWD" << 3 << "";
    QTest::newRow("four for Chile's unit of account") << "CLF" << 4 << "";
    QTest::newRow("four for Uruguay's wage unit") << "UYW" << 4 << "";
    QTest::newRow("two in Mauritania, whose fifth is not decimal") << "MRU" << 2 << "";
    QTest::newRow("amendment 176") << "XCG" << 2 << "";
    QTest::newRow("amendment 177") << "ZWG" << 2 << "";
    QTest::newRow("amendment 179") << "XAD" << 2 << "";
    QTest::newRow("no minor unit") << "XDR" << -1 << "";
    QTest::newRow("gone in 2026") << "BGN" << 2 << "EUR";
    QTest::newRow("gone in 2025") << "ANG" << 2 << "XCG";
    QTest::newRow("gone in 2024") << "ZWL" << 2 << "ZWG";
    QTest::newRow("gone in 2023") << "HRK" << 2 << "EUR";
    QTest::newRow("gone twice") << "VEB" << 2 << "VES";
}

void TestCodes::currency()
{
    QFETCH(QString, code);
    QFETCH(int, exponent);
    QFETCH(QString, successor);
    const Currency* found = findCurrency(toUtf8(code));
    QVERIFY(found != nullptr);
    QCOMPARE(text(found->codeText()), code.toUpper());
    QCOMPARE(static_cast<int>(found->exponent), exponent);
    QCOMPARE(text(found->successorText()), successor);
    QCOMPARE(found->withdrawn, !successor.isEmpty());
    QCOMPARE(found->isUsable(), successor.isEmpty() && exponent >= 0);
    for (const std::string_view unknown : {"", "U", "US", "USDX", "US ", "XBT",
             "\xC3\xA4"
             "A"})
        QVERIFY(findCurrency(unknown) == nullptr);
}

void TestCodes::successorsAreUsable()
{
    for (const Currency& currency : currencies()) {
        if (!currency.withdrawn)
            continue;
        const Currency* successor = findCurrency(currency.successorText());
        QVERIFY2(successor != nullptr && successor->isUsable(), std::string(currency.codeText()).c_str());
    }
}

void TestCodes::countriesAreComplete()
{
    std::set<std::string_view> alpha3;
    std::set<std::string_view> names;
    for (const Country& country : countries()) {
        QVERIFY(alpha3.insert(country.alpha3Text()).second);
        QVERIFY(names.insert(country.name).second);
        QVERIFY(findCountry(country.alpha2Text()) == &country);
        QVERIFY(findCountry(country.alpha3Text()) == &country);
        QVERIFY(findCountry(country.name) == &country);
        QVERIFY(country.callingCode < 1000);
    }
    QCOMPARE(alpha3.size(), std::size_t(249));
}

void TestCodes::country_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("alpha2");
    QTest::addColumn<int>("callingCode");
    QTest::newRow("alpha-2") << "DE"
                             << "DE" << 49;
    QTest::newRow("alpha-2, case ignored") << "kw"
                                           << "KW" << 965;
    QTest::newRow("alpha-3") << "CHE"
                             << "CH" << 41;
    QTest::newRow("name") << "japan"
                          << "JP" << 81;
    QTest::newRow("North American plan") << "Jamaica"
                                         << "JM" << 1;
    QTest::newRow("other name") << "Czech Republic"
                                << "CZ" << 420;
    QTest::newRow("old name") << "Swaziland"
                              << "SZ" << 268;
    QTest::newRow("name with letters beyond ASCII") << "Türkiye"
                                                    << "TR" << 90;
    QTest::newRow("part of a name") << "Guinea-B"
                                    << "" << 0;
    QTest::newRow("ambiguous") << "Korea"
                               << "" << 0;
    QTest::newRow("withdrawn code") << "AN"
                                    << "" << 0;
    QTest::newRow("a language") << "EN"
                                << "" << 0;
    QTest::newRow("nothing") << ""
                             << "" << 0;
}

void TestCodes::country()
{
    QFETCH(QString, words);
    QFETCH(QString, alpha2);
    QFETCH(int, callingCode);
    const Country* found = findCountry(toUtf8(words));
    QCOMPARE(found != nullptr, !alpha2.isEmpty());
    if (found != nullptr) {
        QCOMPARE(text(found->alpha2Text()), alpha2);
        QCOMPARE(static_cast<int>(found->callingCode), callingCode);
    }
}

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
