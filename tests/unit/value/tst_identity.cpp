// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/hashed_outcome.h"

#include "value/identity.h"

#include <QTest>

using namespace convey;
using namespace convey::test;

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void officialDigests_data();
    void officialDigests();
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
    QTest::newRow("hash of an empty cell") << kHashOfNothing << "!hash_of_nothing";
    QTest::newRow("as long as a hash in base64 is an id") << QByteArray(
        "tMmiiTI7IaAcPpQPFQ65uMVCWH8av9jw4cwf/F5HVRQ=") << "tMmiiTI7IaAcPpQPFQ65uMVCWH8av9jw4cwf/F5HVRQ=";
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
    QTest::newRow("SHA-256 in base64")
        << QByteArray("tMmiiTI7IaAcPpQPFQ65uMVCWH8av9jw4cwf/F5HVRQ=") << "!base64_hash";
    QTest::newRow("hash of an empty cell") << kHashOfNothing << "!hash_of_nothing";
    QTest::newRow("dotted I becomes i and a mark")
        << QByteArray("\xC4\xB0lker") << QStringLiteral("i\u0307lker");
    QTest::newRow("capital sigmas, one of them final") << QByteArray("ΣΊΣΥΦΟΣ") << "σίσυφος";
    QTest::newRow("DEL is a control character") << QByteArray("A\x7F") << "!bad_character";
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
