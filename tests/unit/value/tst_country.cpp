// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/outcome.h"

#include "spec/country.h"
#include "spec/country_name_table.h"
#include "value/place.h"

#include <QTest>

#include <map>
#include <set>

using namespace convey;
using convey::test::outcome;
using convey::test::text;

class TestCountry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeAndEnglishName_data();
    void everyCodeAndEnglishName();
    void everyNameOfTheTableIsItsCountry();
    void noNameHasTwoCountries();
    void names_data();
    void names();
};

void TestCountry::everyCodeAndEnglishName_data()
{
    QTest::addColumn<QString>("alpha2");
    QTest::addColumn<QString>("alpha3");
    QTest::addColumn<QString>("name");
    for (const Country& country : countries())
        QTest::newRow(std::string(country.name).c_str())
            << text(country.alpha2Text()) << text(country.alpha3Text()) << text(country.name);
}

void TestCountry::everyCodeAndEnglishName()
{
    QFETCH(QString, alpha2);
    QFETCH(QString, alpha3);
    QFETCH(QString, name);
    for (const QString& cell : {alpha2, alpha2.toLower(), alpha3, alpha3.toLower(), name, name.toUpper(),
             name.toLower(), QStringLiteral(" %1 ").arg(name), name.normalized(QString::NormalizationForm_D)})
        QCOMPARE(outcome(sealCountry(toUtf8(cell))), alpha2);
    QCOMPARE(outcome(sealCountry(toUtf8(QString(name + u'x')))), QStringLiteral("!unknown_country"));
}

void TestCountry::everyNameOfTheTableIsItsCountry()
{
    int count = 0;
    std::string_view before;
    for (const CountryNames& line : foreignCountryNames()) {
        QVERIFY(line.alpha2 > before);
        before = line.alpha2;
        for (const QString& name : text(line.names).split(u'|')) {
            QCOMPARE(outcome(sealCountry(toUtf8(name))), text(line.alpha2));
            QCOMPARE(outcome(sealCountry(toUtf8(name.toUpper()))), text(line.alpha2));
            ++count;
        }
    }
    QVERIFY2(count > 1500, std::to_string(count).c_str());
}

void TestCountry::noNameHasTwoCountries()
{
    std::map<QString, std::string_view> owners;
    for (const CountryNames& line : foreignCountryNames()) {
        for (const QString& name : text(line.names).split(u'|')) {
            const auto [at, isNew] = owners.emplace(name.toCaseFolded(), line.alpha2);
            QVERIFY2(isNew || at->second == line.alpha2, qPrintable(name));
        }
    }
}

void TestCountry::names_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* cell, const char* expected) {
        QTest::addRow("[%s]", cell) << QString::fromUtf8(cell) << expected;
    };
    // Short and usual forms.
    row("UK", "GB");
    row("U.K.", "GB");
    row("u.k", "GB");
    row("Great Britain", "GB");
    row("England", "GB");
    row("Scotland", "GB");
    row("USA", "US");
    row("U.S.", "US");
    row("U.S.A.", "US");
    row("US", "US");
    row("United States of America", "US");
    row("united states (us)", "US");
    row("Estados Unidos", "US");
    row("EE.UU.", "US");
    row("EE. UU.", "US");
    row("EUA", "US");
    row("États-Unis", "US");
    row("Etats Unis", "US");
    row("Vereinigte Staaten", "US");
    row("VS", "US");
    row("Stany Zjednoczone", "US");
    row("アメリカ合衆国", "US");
    row("UAE", "AE");
    row("U.A.E.", "AE");
    row("Holland", "NL");
    row("The Netherlands", "NL");
    row("Pays-Bas", "NL");
    row("Niederlande", "NL");
    row("Deutschland", "DE");
    row("Allemagne", "DE");
    row("Alemania", "DE");
    row("Alemanha", "DE");
    row("Germania", "DE");
    row("Duitsland", "DE");
    row("Niemcy", "DE");
    row("ドイツ", "DE");
    row("Tyskland", "DE");
    row("Österreich", "AT");
    row("Oesterreich", "AT");
    row("Osterreich", "AT");
    row("ÖSTERREICH", "AT");
    row("Austria", "AT");
    row("Autriche", "AT");
    row("Schweiz", "CH");
    row("Suisse", "CH");
    row("Svizzera", "CH");
    row("España", "ES");
    row("Espana", "ES");
    row("ESPAÑA", "ES");
    row("Spanje", "ES");
    row("Hiszpania", "ES");
    row("スペイン", "ES");
    row("Brasil", "BR");
    row("Brésil", "BR");
    row("Italia", "IT");
    row("Włochy", "IT");
    row("Wlochy", "IT");
    row("Polska", "PL");
    row("Pologne", "PL");
    row("日本", "JP");
    row("Japon", "JP");
    row("Türkei", "TR");
    row("Turkey", "TR");
    row("Czech Republic", "CZ");
    row("Tschechien", "CZ");
    row("Česko", "CZ");
    row("Côte d’Ivoire", "CI");
    row("Cote d'Ivoire", "CI");
    row("Cote dIvoire", "CI");
    row("Elfenbeinküste", "CI");
    row("Bosnia & Herzegovina", "BA");
    row("Trinidad & Tobago", "TT");
    row("St. Lucia", "LC");
    row("Saint Lucia", "LC");
    row("St Kitts and Nevis", "KN");
    row("São Tomé & Príncipe", "ST");
    row("Macedonia", "MK");
    row("Eswatini", "SZ");
    row("Swaziland", "SZ");
    row("Burma", "MM");
    row("Viet Nam", "VN");
    row("Russia", "RU");
    row("Russian Federation", "RU");
    row("Iran, Islamic Republic of", "IR");
    row("Taiwan, Province of China", "TW");
    row("South Korea", "KR");
    row("Korea, Republic of", "KR");
    row("Republic of Korea", "KR");
    row("Republik Korea", "KR");
    row("République de Corée", "KR");
    row("Südkorea", "KR");
    row("Suedkorea", "KR");
    row("Corée du Sud", "KR");
    row("大韓民国", "KR");
    row("North Korea", "KP");
    row("Congo-Kinshasa", "CD");
    row("Congo - Kinshasa", "CD");
    row("DR Congo", "CD");
    row("Congo (Brazzaville)", "CG");
    row("Guinea", "GN");
    row("Equatorial Guinea", "GQ");
    row("Guinea Bissau", "GW");
    row("Guinea-Bissau", "GW");
    row("Papua New Guinea", "PG");
    row("Georgia", "GE");
    row("Jersey", "JE");
    row("Niger", "NE");
    row("Nigeria", "NG");
    row("Dominica", "DM");
    row("Dominican Republic", "DO");
    row("NA", "NA");
    row("NO", "NO");
    row("is", "IS");
    row("Virgin Islands, U.S.", "VI");
    row("Virgin Islands, British", "VG");
    row("Vatican City", "VA");
    row("Hong Kong SAR", "HK");
    // Names of several countries.
    row("Korea", "!ambiguous_country");
    row("KOREA", "!ambiguous_country");
    row("Corée", "!ambiguous_country");
    row("Corea", "!ambiguous_country");
    row("Congo", "!ambiguous_country");
    row("Kongo", "!ambiguous_country");
    row("コンゴ", "!ambiguous_country");
    row("Virgin Islands", "!ambiguous_country");
    row("Saint Martin", "!ambiguous_country");
    row("St. Martin", "!ambiguous_country");
    row("Guiana", "!ambiguous_country");
    row("Republic of China", "!ambiguous_country");
    row("Channel Islands", "!ambiguous_country");
    row("Netherlands Antilles", "!ambiguous_country");
    row("Czechoslovakia", "!ambiguous_country");
    row("Yugoslavia", "!ambiguous_country");
    row("Soviet Union", "!ambiguous_country");
    row("AN", "!ambiguous_country");
    // Not names of countries.
    row("Europe", "!unknown_country");
    row("EU", "!unknown_country");
    row("EN", "!unknown_country");
    row("XX", "!unknown_country");
    row("CAD", "!unknown_country");
    row("California", "!unknown_country");
    row("Germany / Austria", "!unknown_country");
    row("DE, AT", "!unknown_country");
    row("49", "!unknown_country");
    row("America", "!unknown_country");
    row("...", "!unknown_country");
    row("-", "!unknown_country");
    row("Germany\x01", "!unknown_country");
    row("  ", "!empty");
}

void TestCountry::names()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    QCOMPARE(outcome(sealCountry(toUtf8(cell))), expected);
    QVERIFY(isAmbiguousCountry(toUtf8(cell)) == (expected == QStringLiteral("!ambiguous_country")));
    // Each that it could mean is one, so that it can be chosen.
    const QStringList codes = text(countriesByAmbiguousName(toUtf8(cell))).split(u' ', Qt::SkipEmptyParts);
    for (const QString& code : codes)
        QVERIFY2(countryByAlpha2(toUtf8(code)) != nullptr, qPrintable(code));
    QVERIFY(codes.isEmpty() || codes.size() > 1);
}

QTEST_GUILESS_MAIN(TestCountry)
#include "tst_country.moc"
