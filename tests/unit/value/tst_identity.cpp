// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/outcome.h"

#include "value/identity.h"

#include <QCryptographicHash>
#include <QTest>

using namespace convey;
using convey::test::outcome;

namespace {

// The rows say what the text is normalised to; the digest comes from another implementation than the one
// under test.
QString expectedOutcome(const QString& normalised)
{
    if (normalised.startsWith(QLatin1Char('!')) || normalised.endsWith(QLatin1String(" already")))
        return normalised;
    return QString::fromLatin1(
        QCryptographicHash::hash(normalised.toUtf8(), QCryptographicHash::Sha256).toHex());
}

const QByteArray kDigest =
    QByteArrayLiteral("b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514");

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void officialDigests_data();
    void officialDigests();
    void emails_data();
    void emails();
    void phones_data();
    void phones();
    void externalIds_data();
    void externalIds();
    void names_data();
    void names();

private:
    Hasher m_hasher;
};

// The worked values of the Conversions API page (read 2026-11-21), which shows the first and last digits; the
// digits between come from coreutils' sha256sum.
void TestIdentity::officialDigests_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("digest");
    QTest::newRow("e-mail: user@example.com")
        << "email" << QByteArray("user@example.com") << QString::fromLatin1(kDigest);
    QTest::newRow("phone: +1 (415) 555-2671")
        << "phone" << QByteArray("+1 (415) 555-2671")
        << "758fbf68945f21c416814c539ab578876c8d98fb69e6da692def92cd52417fe0";
    QTest::newRow("external id: customer_123")
        << "id" << QByteArray("customer_123")
        << "18f69bcd2f9cc9c38195e722b2a5590429840ea5090971d2256e026926e55fa1";
    QTest::newRow("first name: Ada") << "name" << QByteArray("Ada")
                                     << "fdee430d40bd57deeac186cd9790033d0f06f909a8806e7ce6e717ab7c7d5029";
    QTest::newRow("last name: Lovelace")
        << "name" << QByteArray("Lovelace")
        << "fb1e7ec987523d2cb9e022cec1d6ae7c99dc46edfae4fe51254025fe4bea571f";
    QTest::newRow("name: Mary Jane is maryjane")
        << "name" << QByteArray("Mary Jane")
        << "f08f448a5e7a9dc3619bb7c129f6a7d5fc6af002cea17ad71dfdc1c68f4d4e0e";
    QTest::newRow("name: O'Connor is oconnor")
        << "name" << QByteArray("O'Connor")
        << "7a0fbfdf40cbeb97429bdb88f512cecd27f0d44b7e57986ab578423bb61936ac";
    QTest::newRow("name: José is josé")
        << "name" << QByteArray("José") << "d994e1d001886fe5b45b1267bd1fa2b752ac50742579bd3dad7b2a2aa0ed6866";
}

void TestIdentity::officialDigests()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, cell);
    QFETCH(QString, digest);
    const std::string_view view(cell.constData(), static_cast<std::size_t>(cell.size()));
    const Value<SealedHash> sealed = kind == QLatin1String("email") ? sealEmail(RawEmail(view), m_hasher)
        : kind == QLatin1String("phone")                            ? sealPhone(RawPhone(view), {}, m_hasher)
        : kind == QLatin1String("id") ? sealExternalId(RawExternalId(view), m_hasher)
                                      : sealName(RawName(view), m_hasher);
    QCOMPARE(outcome(sealed), digest);
}

void TestIdentity::emails_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* rule, const QByteArray& cell, const QByteArray& expected) {
        QTest::newRow(rule) << cell << QString::fromUtf8(expected);
    };
    row("trimmed", "  user@example.com\t", "user@example.com");
    row("no-break space and zero width space trimmed", "\xC2\xA0user@example.com\xE2\x80\x8B",
        "user@example.com");
    row("lower-cased", "User@Example.COM", "user@example.com");
    row("lower-cased beyond ASCII", "ÄÖÜ@Exämple.de", "äöü@exämple.de");
    row("dots and plus-tags of Gmail stay", "u.s.e.r+tag@gmail.com", "u.s.e.r+tag@gmail.com");
    row("two dots in a row occur", "john..doe@example.com", "john..doe@example.com");
    row("apostrophe inside", "o'connor@example.com", "o'connor@example.com");
    row("subdomains", "a@mail.shop.example.com", "a@mail.shop.example.com");
    row("hyphen in the domain", "a@my-shop.example.com", "a@my-shop.example.com");
    row("punycode", "a@xn--exmple-cua.example.com", "a@xn--exmple-cua.example.com");
    row("digits in the domain", "a@1and1.example.com", "a@1and1.example.com");
    row("64 before the @", QByteArray(64, 'a') + "@example.com", QByteArray(64, 'a') + "@example.com");
    row("empty", "", "!empty");
    row("blank", " \t ", "!empty");
    row("no @", "user.example.com", "!unreadable");
    row("two @", "a@b@example.com", "!unreadable");
    row("no local part", "@example.com", "!unreadable");
    row("no domain", "user@", "!unreadable");
    row("no dot in the domain", "user@localhost", "!unreadable");
    row("dot only in front", "a@.com", "!unreadable");
    row("dot only at the end", "a@com.", "!unreadable");
    row("dot at the end of a domain", "a@example.com.", "!unreadable");
    row("empty label", "a@example..com", "!unreadable");
    row("IP address", "a@192.0.2.1", "!unreadable");
    row("white space inside", "a b@example.com", "!bad_character");
    row("line break inside", "a@example.com\nb", "!bad_character");
    row("no-break space inside", "a\xC2\xA0@example.com", "!bad_character");
    row("control character", QByteArray("a\0b@example.com", 15), "!bad_character");
    row("right-to-left mark",
        "\xE2\x80\x8F"
        "a@example.com",
        "!bad_character");
    row("replacement character of a bad decoding", "jos\xEF\xBF\xBD@example.com", "!bad_character");
    row("not UTF-8", "jos\xE9@example.com", "!bad_character");
    row("name and angle brackets", "Ada <ada@example.com>", "!bad_character");
    row("angle brackets", "<ada@example.com>", "!bad_character");
    row("mailto", "mailto:ada@example.com", "!bad_character");
    row("two addresses with a comma", "a@example.com,b", "!bad_character");
    row("two addresses with a semicolon", "a@example.com;b@example.com", "!bad_character");
    row("underscore in the domain", "a@my_shop.example.com", "!bad_character");
    row("slash in the domain", "a@example.com/x", "!bad_character");
    row("65 before the @", QByteArray(65, 'a') + "@example.com", "!too_long");
    row("255 bytes", "a@" + QByteArray(249, 'b') + ".com", "!too_long");
    row("254 bytes", "a@" + QByteArray(248, 'b') + ".com", "a@" + QByteArray(248, 'b') + ".com");
    row("error value of a spreadsheet", "#N/A", "!spreadsheet_damage");
    row("text mark of a spreadsheet", "'ada@example.com", "!spreadsheet_damage");
    row("formula that holds the text", "=\"ada@example.com\"", "!spreadsheet_damage");
    row("hashed already", kDigest, kDigest + " already");
    row("hashed already, in capitals with blanks", QByteArray(" " + kDigest.toUpper() + " "),
        kDigest + " already");
    row("MD5", "5d41402abc4b2a76b9719d911017c592", "!other_hash");
    row("SHA-1", "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d", "!other_hash");
    row("SHA-512", QByteArray(128, 'a'), "!other_hash");
    row("63 hex digits", kDigest.chopped(1), "!unreadable");
}

void TestIdentity::emails()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    const std::string_view view(cell.constData(), static_cast<std::size_t>(cell.size()));
    QCOMPARE(outcome(sealEmail(RawEmail(view), m_hasher)), expectedOutcome(expected));
}

void TestIdentity::phones_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* rule, const QByteArray& cell, const char* country,
                         const QByteArray& expected) {
        QTest::newRow(rule) << cell << QString::fromLatin1(country) << QString::fromUtf8(expected);
    };
    row("international: plus dropped", "+14155552671", "", "14155552671");
    row("international: separators dropped", "+1 (415) 555-2671", "", "14155552671");
    row("international: dots dropped", "+44.7700.900123", "", "447700900123");
    row("international: tab and line break dropped", "+1\t415\n5552671", "", "14155552671");
    row("international: no-break space dropped",
        "+49\xC2\xA0"
        "30\xC2\xA0"
        "1234567",
        "", "49301234567");
    row("international: plus inside brackets", "(+49) 30 1234567", "", "49301234567");
    row("international: leading zeroes after the plus", "+0044.7700-900123", "", "447700900123");
    row("international: 00", "0044 7700 900123", "", "447700900123");
    row("international: 00 with a country that dials 00", "0044 7700 900123", "DE", "447700900123");
    row("international: the rule's country is not used", "+447700900123", "US", "447700900123");
    row("international: 8 digits", "+12345678", "", "12345678");
    row("international: 15 digits", "+123456789012345", "", "123456789012345");
    row("international: 7 digits", "+1234567", "", "!too_short");
    row("international: 16 digits", "+1234567890123456", "", "!too_long");
    row("international: two pluses", "++447700900123", "", "!bad_character");
    row("international: plus inside", "+44 77+00 900123", "", "!bad_character");
    row("international: plus alone", "+", "", "!too_short");
    row("international: zeroes only", "+0000000000", "", "!too_short");
    row("international: national zero in brackets", "+49 (0)30 1234567", "", "!has_trunk_zero");
    row("international: 00 and national zero in brackets", "0049 (0) 30 1234567", "", "!has_trunk_zero");
    row("international: 00 where 0011 dials abroad", "0011 49 30 1234567", "AU", "!no_calling_code");
    row("international: 00 where 001 dials abroad", "001 49 30 1234567", "KR", "!no_calling_code");
    row("extension in words", "+44 7700 900123 ext 5", "", "!has_extension");
    row("extension with x", "+1 415 555 2671x99", "", "!has_extension");
    row("extension with #", "+1 415 555 2671 #99", "", "!has_extension");
    row("extension of a national number", "415 555 2671 ext. 7", "US", "!has_extension");
    row("letters instead of digits", "1-800-FLOWERS", "US", "!bad_character");
    row("words", "call me", "US", "!bad_character");
    row("tel: link", "tel:+14155552671", "", "!bad_character");
    row("slash between groups", "030/1234567", "DE", "!bad_character");
    row("two numbers", "+14155552671, +14155552672", "", "!bad_character");
    row("not UTF-8", "+1415555267\xFF", "", "!bad_character");
    row("empty", "", "US", "!empty");
    row("blank", "  ", "US", "!empty");
    row("brackets only", "()", "US", "!too_short");
    row("long number shown by a spreadsheet", "4.91512E+11", "DE", "!spreadsheet_damage");
    row("long number with a decimal comma", "4,91512E+11", "DE", "!spreadsheet_damage");
    row("column too narrow", "########", "DE", "!spreadsheet_damage");
    row("text mark of a spreadsheet", "'+14155552671", "", "!spreadsheet_damage");
    row("formula that holds the text", "=\"+14155552671\"", "", "!spreadsheet_damage");
    row("national without a country", "0471 123456", "", "!no_calling_code");
    row("national, ten digits, without a country", "4155552671", "", "!no_calling_code");
    row("national: unknown country", "0471 123456", "XX", "!unknown_country");
    row("national: country without phones", "0471 123456", "AQ", "!no_calling_code");
    row("national: US", "(415) 555-2671", "US", "14155552671");
    row("national: US with its 1", "1-415-555-2671", "US", "14155552671");
    row("national: country in small letters", "415.555.2671", "us", "14155552671");
    row("national: US without area code", "555-2671", "US", "!too_short");
    row("national: US area code with a zero", "0415 555 267", "US", "!unreadable");
    row("national: US, dialled abroad", "011 49 30 1234567", "US", "49301234567");
    row("national: Canada", "604-555-0123", "CA", "16045550123");
    row("national: GB trunk zero", "(07700) 900-123", "GB", "447700900123");
    row("national: GB without its zero", "7700 900123", "GB", "447700900123");
    row("national: Germany", "030 1234567", "DE", "49301234567");
    row("national: Germany, mobile", "0151 23456789", "DE", "4915123456789");
    row("national: France", "01 23 45 67 89", "FR", "33123456789");
    row("national: Italy keeps its zero", "06 1234 5678", "IT", "390612345678");
    row("national: Spain has no trunk zero", "612 34 56 78", "ES", "34612345678");
    row("national: Japan", "03-1234-5678", "JP", "81312345678");
    row("national: Brazil", "(11) 91234-5678", "BR", "5511912345678");
    row("national: Australia", "0412 345 678", "AU", "61412345678");
    row("national: South Africa", "082 123 4567", "ZA", "27821234567");
    row("national: Hungary's 06", "06 30 123 4567", "HU", "36301234567");
    row("national: Russia's 8", "8 (912) 345-67-89", "RU", "79123456789");
    row("national: Kuwait", "512 34567", "KW", "96551234567");
    row("national: with its calling code, no plus", "49 30 1234567", "DE", "49301234567");
    row("national: too many digits", "0301234567890123456", "DE", "!too_long");
    row("national: two digits", "12", "US", "!too_short");
    row("hashed already", kDigest, "", kDigest + " already");
    row("MD5", "5d41402abc4b2a76b9719d911017c592", "", "!other_hash");
}

void TestIdentity::phones()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, country);
    QFETCH(QString, expected);
    const std::string_view view(cell.constData(), static_cast<std::size_t>(cell.size()));
    const PhoneRule rule{toUtf8(country)};
    QCOMPARE(outcome(sealPhone(RawPhone(view), rule, m_hasher)), expectedOutcome(expected));
}

void TestIdentity::externalIds_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("trimmed, nothing else") << QByteArray("  AbC 12-3 ") << "AbC 12-3";
    QTest::newRow("case kept beyond ASCII") << QByteArray("KÄUFER-7") << "KÄUFER-7";
    QTest::newRow("leading zeroes kept") << QByteArray("000123") << "000123";
    QTest::newRow("as long as an MD5 is an id")
        << QByteArray("5d41402abc4b2a76b9719d911017c592") << "5d41402abc4b2a76b9719d911017c592";
    QTest::newRow("a hex word with an e is no number") << QByteArray("12E5") << "12E5";
    QTest::newRow("hashed already") << kDigest << QString::fromLatin1(kDigest + " already");
    QTest::newRow("empty") << QByteArray() << "!empty";
    QTest::newRow("blank") << QByteArray("   ") << "!empty";
    QTest::newRow("long number shown by a spreadsheet") << QByteArray("1.23457E+15") << "!spreadsheet_damage";
    QTest::newRow("error value") << QByteArray("#REF!") << "!spreadsheet_damage";
    QTest::newRow("text mark of a spreadsheet") << QByteArray("'000123") << "!spreadsheet_damage";
    QTest::newRow("control character") << QByteArray("a\x01") << "!bad_character";
    QTest::newRow("not UTF-8") << QByteArray("\xFF") << "!bad_character";
}

void TestIdentity::externalIds()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    const std::string_view view(cell.constData(), static_cast<std::size_t>(cell.size()));
    QCOMPARE(outcome(sealExternalId(RawExternalId(view), m_hasher)), expectedOutcome(expected));
}

void TestIdentity::names_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("white space goes, inside too") << QByteArray(" Mary  Jane ") << "maryjane";
    QTest::newRow("every Unicode white space goes") << QByteArray("A\xC2\xA0"
                                                                  "B\xE3\x80\x80"
                                                                  "C")
                                                    << "abc";
    QTest::newRow("every ASCII punctuation goes")
        << QByteArray("a!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~b") << "ab";
    QTest::newRow("digits stay") << QByteArray("1 2 3") << "123";
    QTest::newRow("accents stay") << QByteArray("JOSÉ") << "josé";
    QTest::newRow("a combining accent stays as it is")
        << QByteArray("JOSE\xCC\x81") << QStringLiteral("jose\u0301");
    QTest::newRow("nordic and Spanish letters") << QByteArray("van der Ærø-Ñandú, Jr.") << "vanderærøñandújr";
    QTest::newRow("other punctuation stays") << QByteArray("“Łukasz”") << "“łukasz”";
    QTest::newRow("typographic apostrophe stays") << QByteArray("O’Connor") << "o’connor";
    QTest::newRow("ideographs stay") << QByteArray("山田・太郎") << "山田・太郎";
    QTest::newRow("final sigma, decided before the blanks go") << QByteArray("ΟΔΥΣΣΕΎΣ Α") << "οδυσσεύςα";
    QTest::newRow("joiner of Persian names stays")
        << QByteArray("علی\xE2\x80\x8Cرضا") << QStringLiteral("علی\u200Cرضا");
    QTest::newRow("leading apostrophe belongs to the name") << QByteArray("'t Hooft") << "thooft";
    QTest::newRow("empty") << QByteArray() << "!empty";
    QTest::newRow("punctuation only") << QByteArray(" - '.' ") << "!empty";
    QTest::newRow("error value") << QByteArray("#NAME?") << "!spreadsheet_damage";
    QTest::newRow("control character") << QByteArray("A\x02") << "!bad_character";
    QTest::newRow("right-to-left override") << QByteArray("A\xE2\x80\xAE"
                                                          "B")
                                            << "!bad_character";
    QTest::newRow("not UTF-8") << QByteArray("Jos\xE9") << "!bad_character";
    QTest::newRow("hashed already") << kDigest << QString::fromLatin1(kDigest + " already");
    QTest::newRow("SHA-1") << QByteArray("aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d") << "!other_hash";
}

void TestIdentity::names()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    const std::string_view view(cell.constData(), static_cast<std::size_t>(cell.size()));
    QCOMPARE(outcome(sealName(RawName(view), m_hasher)), expectedOutcome(expected));
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
