// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/outcome.h"

#include "value/place.h"
#include "value/scan.h"

#include <QTest>

#include <arpa/inet.h>
#include <array>
#include <random>
#include <string>

using namespace convey;
using convey::test::outcome;

class TestPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void addressesOfFourNumbersAreTheSystems();
    void addressesOfEightGroupsAreTheSystems();
    void sealedTextKnowsItsKind();
};

void TestPlace::places_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* rule, const char* kind, const QByteArray& cell,
                         const QByteArray& expected) {
        QTest::addRow("%s: %s", kind, rule) << QByteArray(kind) << cell << QString::fromUtf8(expected);
    };
    row("two letters", "country", "US", "US");
    row("folded up and trimmed", "country", " gb ", "GB");
    row("three letters become two", "country", "DEU", "DE");
    row("three letters, folded", "country", "usa", "US");
    row("English name", "country", "Germany", "DE");
    row("English name, folded", "country", "UNITED STATES", "US");
    row("other name", "country", "South Korea", "KR");
    row("official long name", "country", "Korea, Republic of", "KR");
    row("UK is reserved for the United Kingdom", "country", "UK", "GB");
    row("name with accents", "country", "Côte d'Ivoire", "CI");
    row("two Koreas", "country", "Korea", "!ambiguous_country");
    row("two Congos", "country", "Congo", "!ambiguous_country");
    row("name in another language", "country", "Deutschland", "DE");
    row("Kosovo has no code of ISO 3166-1", "country", "Kosovo", "!unknown_country");
    row("not assigned", "country", "XK", "!unknown_country");
    row("number", "country", "49", "!unknown_country");
    row("typing error", "country", "Germny", "!unknown_country");
    row("empty", "country", " ", "!empty");

    row("trimmed, case left to the API", "city", "  São Paulo ", "São Paulo");
    row("line break inside is white space", "city", " Leeds\n(c/o desk) ", "Leeds\n(c/o desk)");
    row("128 code points", "city", QByteArray("é").repeated(128), QByteArray("é").repeated(128));
    row("129 code points", "city", QByteArray("é").repeated(129), "!too_long");
    row("control character", "city",
        "Le\x01"
        "eds",
        "!bad_character");
    row("not UTF-8", "city", "K\xF6ln", "!bad_character");
    row("error value", "city", "#N/A", "!spreadsheet_damage");
    row("empty", "city", "", "!empty");
    row("trimmed", "region", " CA ", "CA");
    row("129 code points", "region", QByteArray(129, 'a'), "!too_long");
    row("empty", "region", " ", "!empty");

    row("space inside", "postal", " SW1A 1AA ", "SW1A 1AA");
    row("hyphen inside", "postal", "04658-8584", "04658-8584");
    row("leading zero kept", "postal", "01067", "01067");
    row("32 characters", "postal", QByteArray(32, '1'), QByteArray(32, '1'));
    row("33 characters", "postal", QByteArray(33, '1'), "!too_long");
    row("other character", "postal", "1010 AB_1", "!bad_character");
    row("not ASCII", "postal", "１００", "!bad_character");
    row("text mark of a spreadsheet", "postal", "'01067", "!spreadsheet_damage");
    row("formula that holds the text", "postal", "=\"01067\"", "!spreadsheet_damage");
    row("number shown by a spreadsheet", "postal", "1.07E+03", "!spreadsheet_damage");
    row("empty", "postal", "", "!empty");

    row("IPv4", "ip", "203.0.113.7", "203.0.113.7");
    row("trimmed", "ip", " 203.0.113.7 ", "203.0.113.7");
    row("IPv6", "ip", "2001:db8::1", "2001:db8::1");
    row("IPv6 in full, case kept", "ip", "2001:0DB8:0000:0000:0000:0000:0000:0001",
        "2001:0DB8:0000:0000:0000:0000:0000:0001");
    row("IPv6 with IPv4 inside", "ip", "::ffff:192.0.2.1", "::ffff:192.0.2.1");
    row("part above 255", "ip", "203.0.113.256", "!unreadable");
    row("leading zero", "ip", "203.0.113.07", "!unreadable");
    row("three parts", "ip", "203.0.113", "!unreadable");
    row("a number", "ip", "3405803783", "!unreadable");
    row("port", "ip", "203.0.113.7:443", "!unreadable");
    row("brackets", "ip", "[2001:db8::1]", "!unreadable");
    row("zone", "ip", "fe80::1%eth0", "!unreadable");
    row("two shortenings", "ip", "2001::db8::1", "!unreadable");
    row("list", "ip", "203.0.113.7, 203.0.113.8", "!unreadable");
    row("zero byte", "ip", QByteArray("203.0.113.7\0x", 13), "!unreadable");
    row("far too long", "ip", QByteArray(400, '1'), "!unreadable");
    row("empty", "ip", "", "!empty");

    row("trimmed", "agent", " Mozilla/5.0 (X11; Linux x86_64) ", "Mozilla/5.0 (X11; Linux x86_64)");
    row("line break", "agent", "Mozilla/5.0\nX", "!bad_character");
    row("control character", "agent", "Mozilla\x7F", "!bad_character");
    row("empty", "agent", "\t", "!empty");

    row("UUID", "gaid", "38400000-8cf0-11bd-b23e-10b96e40000d", "38400000-8cf0-11bd-b23e-10b96e40000d");
    row("case kept", "gaid", " 38400000-8CF0-11BD-B23E-10B96E40000D", "38400000-8CF0-11BD-B23E-10B96E40000D");
    row("all zero", "gaid", "00000000-0000-0000-0000-000000000000", "!all_zero");
    row("without hyphens", "gaid", "384000008cf011bdb23e10b96e40000d", "!unreadable");
    row("in braces", "gaid", "{38400000-8cf0-11bd-b23e-10b96e40000d}", "!unreadable");
    row("not hex", "gaid", "3840000g-8cf0-11bd-b23e-10b96e40000d", "!unreadable");
    row("empty", "gaid", "", "!empty");

    row("byte for byte", "obref", " a1B2-ü ", " a1B2-ü ");
    row("blank", "obref", "  ", "!empty");
    row("line break", "obref", "a\r\nb", "!bad_character");
}

void TestPlace::places()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    const std::string_view view(cell.constData(), static_cast<std::size_t>(cell.size()));
    using Seal = Value<Sealed> (*)(std::string_view);
    const QHash<QByteArray, Seal> seals{{"country", sealCountry}, {"city", sealCity}, {"region", sealRegion},
        {"postal", sealPostalCode}, {"ip", sealIpAddress}, {"agent", sealUserAgent},
        {"gaid", sealAdvertisingId}, {"obref", sealObref}};
    QVERIFY(seals.contains(kind));
    QCOMPARE(outcome(seals.value(kind)(view)), expected);
}

/// Four parts, more or fewer, of any size and with a slip here and there: as inet_pton() reads them.
void TestPlace::addressesOfFourNumbersAreTheSystems()
{
    constexpr std::string_view kSlips = "0123456789.. -:x";
    std::mt19937 random(20261121); // NOLINT(cert-msc51-cpp): the same cases in each run
    int good = 0;
    for (int i = 0; i < 200'000; ++i) {
        std::string cell;
        const std::size_t parts = i % 7 == 0 ? random() % 6 : 4;
        for (std::size_t part = 0; part < parts; ++part)
            cell += (part > 0 ? "." : "") + std::to_string(random() % (i % 3 == 0 ? 300 : 256));
        if (i % 2 == 0 && !cell.empty())
            cell[random() % cell.size()] = kSlips[random() % kSlips.size()];
        in_addr address{};
        const bool expected = inet_pton(AF_INET, cell.c_str(), &address) == 1;
        QVERIFY2(isIpv4Address(cell) == expected, cell.c_str());
        good += expected ? 1 : 0;
    }
    QVERIFY(good > 50'000 && good < 180'000);
}

/// Eight groups, more or fewer, shortened or with four numbers at the end, and with a slip here and there.
void TestPlace::addressesOfEightGroupsAreTheSystems()
{
    constexpr std::string_view kSlips = "0123456789abcdefABCDEF:.g% ";
    std::mt19937 random(20261122); // NOLINT(cert-msc51-cpp): the same cases in each run
    int good = 0;
    for (int i = 0; i < 200'000; ++i) {
        const std::size_t groups = i % 5 == 0 ? random() % 10 : 8;
        const std::size_t shortenedAt = i % 3 == 0 ? random() % 10 : groups + 1;
        std::string cell;
        for (std::size_t group = 0; group < groups; ++group) {
            if (group == shortenedAt)
                group += random() % 4;
            constexpr std::array<const char*, 6> kGroups{"0", "db8", "ffff", "1A", "0001", "00000"};
            cell += (group > 0 ? ":" : "") + std::string(group == shortenedAt ? ":" : "")
                + kGroups[random() % (i % 4 == 0 ? 6 : 5)];
        }
        if (i % 7 == 0)
            cell += (i % 2 == 0 ? ":" : "::") + std::string("192.0.2.") + std::to_string(random() % 300);
        if (i % 11 == 0)
            cell += "::";
        if (i % 2 == 0 && !cell.empty())
            cell[random() % cell.size()] = kSlips[random() % kSlips.size()];
        in6_addr address{};
        const bool expected = inet_pton(AF_INET6, cell.c_str(), &address) == 1;
        QVERIFY2(isIpv6Address(cell) == expected, cell.c_str());
        good += expected ? 1 : 0;
    }
    QVERIFY2(good > 50'000 && good < 180'000, std::to_string(good).c_str());
    for (const std::string_view one : {"::", "::1", "1::", "0:0:0:0:0:0:0:0", "::192.0.2.1",
             "1:2:3:4:5:6:192.0.2.1", "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255"})
        QVERIFY2(isIpv6Address(one), one.data());
    for (const std::string_view none : {"", ":", ":::", "1:", ":1", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8",
             "1::2::3", "192.0.2.1", "1:2:3:4:5:6:7:192.0.2.1", "fe80::1%1", "::192.0.2.1:1"})
        QVERIFY2(!isIpv6Address(none), none.data());
}

void TestPlace::sealedTextKnowsItsKind()
{
    QCOMPARE(sealCountry("US")->kind(), OpenKind::Country);
    QCOMPARE(sealIpAddress("::1")->kind(), OpenKind::IpAddress);
    QCOMPARE(sealOpen(OpenKind::EventId, " as it is ").kind(), OpenKind::EventId);
    QCOMPARE(
        convey::test::text(sealOpen(OpenKind::EventId, " as it is ").text()), QStringLiteral(" as it is "));
}

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
