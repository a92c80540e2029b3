// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/hashed_outcome.h"

#include "value/email.h"
#include "value/identity.h"

#include <QTest>

using namespace convey;
using namespace convey::test;

class TestEmail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emails_data();
    void emails();
    void splits_data();
    void splits();
    void slips_data();
    void slips();
    void slipsNeverNameThemselves();

private:
    Hasher m_hasher;
};

void TestEmail::emails_data()
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
    row("no dots in a row: RFC 5321 has none", "john..doe@example.com", "!unreadable");
    row("no dot in front", ".john@example.com", "!unreadable");
    row("no dot before the @", "john.@example.com", "!unreadable");
    row("every character of RFC 5322's atext", "a!#$%&'*+-/=?^_`{|}~@example.com",
        "a!#$%&'*+-/=?^_`{|}~@example.com");
    row("one letter before the @", "x@example.com", "x@example.com");
    row("digits before the @", "1815@example.com", "1815@example.com");
    row("capital I is i, in Turkish too", "ILGAZ@EXAMPLE.COM", "ilgaz@example.com");
    row("dotted capital I becomes i and a mark", "\xC4\xB0lker@example.com", "i\xCC\x87lker@example.com");
    row("final sigma", "ΟΔΥΣΣΕΥΣ@example.com", "οδυσσευς@example.com");
    row("Cyrillic on both sides", "Иван@Почта.example", "иван@почта.example");
    row("Chinese before the @", "用户@example.com", "用户@example.com");
    row("Arabic domain", "user@مثال.example", "user@مثال.example");
    row("Hindi with its marks", "संपर्क@example.com", "संपर्क@example.com");
    row("Catalan middle dot in the domain", "a@paral·lel.example.com", "a@paral·lel.example.com");
    row("international domain stays as it is written", "a@bücher.example", "a@bücher.example");
    row("xn-- form stays as it is written", "a@XN--BCHER-KVA.example", "a@xn--bcher-kva.example");
    row("top-level domain in xn-- form with digits", "a@example.xn--p1ai", "a@example.xn--p1ai");
    row("long top-level domain", "a@example.photography", "a@example.photography");
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
    row("IP address in brackets", "a@[192.0.2.1]", "!bad_character");
    row("top-level domain of one letter", "a@example.c", "!unreadable");
    row("top-level domain with a digit", "a@example.c0m", "!unreadable");
    row("hyphen in front of a label", "a@-example.com", "!unreadable");
    row("hyphen at the end of a label", "a@example-.com", "!unreadable");
    row("full-width domain", "a@\xEF\xBD\x87\xEF\xBD\x8D.com", "!bad_character");
    row("full-width @",
        "a\xEF\xBC\xA0"
        "example.com",
        "!bad_character");
    row("symbol of a wrong decoding", "jos\xC3\x83\xC2\xA9@example.com", "!bad_character");
    row("emoji", "\xF0\x9F\x8D\x88@example.com", "!bad_character");
    row("quoted local part", "\"ada\"@example.com", "!bad_character");
    row("comment", "ada(work)@example.com", "!bad_character");
    row("backslash", "ada\\@example.com", "!bad_character");
    row("zero width space inside",
        "a\xE2\x80\x8B"
        "b@example.com",
        "!bad_character");
    row("soft hyphen inside",
        "a\xC2\xAD"
        "b@example.com",
        "!bad_character");
    row("@ alone", "@", "!unreadable");
    row("a word", "none", "!unreadable");
    row("a phone number", "+14155552671", "!unreadable");
    row("a web address", "https://example.com/@ada", "!bad_character");
    row("hash of an empty cell", kHashOfNothing, "!hash_of_nothing");
    row("hash of an empty cell, in capitals", kHashOfNothing.toUpper(), "!hash_of_nothing");
    row("SHA-256 in base64", "tMmiiTI7IaAcPpQPFQ65uMVCWH8av9jw4cwf/F5HVRQ=", "!base64_hash");
    row("SHA-256 in base64 for addresses", "tMmiiTI7IaAcPpQPFQ65uMVCWH8av9jw4cwf_F5HVRQ=", "!base64_hash");
    row("SHA-224", QByteArray(56, 'a'), "!other_hash");
    row("SHA-384", QByteArray(96, 'a'), "!other_hash");
    row("label of 63 bytes", "a@" + QByteArray(63, 'b') + ".com", "a@" + QByteArray(63, 'b') + ".com");
    row("label of 64 bytes", "a@" + QByteArray(64, 'b') + ".com", "!too_long");
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
    row("name and angle brackets", "Ada <ada@example.com>", "!named_address");
    row("angle brackets", "<ada@example.com>", "!named_address");
    row("mailto", "mailto:ada@example.com", "!bad_character");
    row("two addresses with a comma", "a@example.com,b", "!bad_character");
    row("two addresses with a semicolon", "a@example.com;b@example.com", "!several_values");
    row("underscore in the domain", "a@my_shop.example.com", "!bad_character");
    row("slash in the domain", "a@example.com/x", "!bad_character");
    row("65 before the @", QByteArray(65, 'a') + "@example.com", "!too_long");
    row("two addresses with a blank", "a@example.com b@example.com", "!several_values");
    row("two named addresses", "Ada <a@example.com>, Bo <b@example.com>", "!several_values");
    const QByteArray labels =
        QByteArray(60, 'b') + '.' + QByteArray(60, 'b') + '.' + QByteArray(60, 'b') + '.';
    const QByteArray end = labels + QByteArray(60, 'c') + ".d.examp";
    row("254 bytes", "aa@" + end, "aa@" + end);
    row("255 bytes", "aaa@" + end, "!too_long");
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

void TestEmail::emails()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    const std::string_view view(cell.constData(), static_cast<std::size_t>(cell.size()));
    QCOMPARE(outcome(sealEmail(RawEmail(view), m_hasher)), expectedOutcome(expected));
}

void TestEmail::splits_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("readNamed");
    QTest::addColumn<QByteArrayList>("expected"); // what each part is normalised to
    const auto row = [](const char* rule, const QByteArray& cell, bool readNamed,
                         const QByteArrayList& expected) {
        QTest::newRow(rule) << cell << readNamed << expected;
    };
    row("one address is one part", "a@example.com", false, {"a@example.com"});
    row("semicolon", "a@example.com;b@example.com", false, {"a@example.com", "b@example.com"});
    row("comma and blank", "a@example.com, b@example.com", false, {"a@example.com", "b@example.com"});
    row("white space alone", "a@example.com b@example.com\nc@example.com", false,
        {"a@example.com", "b@example.com", "c@example.com"});
    row("no-break space",
        "a@example.com\xC2\xA0"
        "b@example.com",
        false, {"a@example.com", "b@example.com"});
    row("separators at the ends and in a row", ";; a@example.com ,, ;b@example.com;", false,
        {"a@example.com", "b@example.com"});
    row("a part that is no address is told", "a@example.com; none", false, {"a@example.com", "!unreadable"});
    row("a named address is refused", "Ada <a@example.com>", false, {"!named_address"});
    row("a named address by choice", "Ada Lovelace <a@example.com>", true, {"a@example.com"});
    row("brackets alone by choice", "<a@example.com>", true, {"a@example.com"});
    row("two named addresses by choice", "Ada <a@example.com>, Bo <b@example.com>", true,
        {"a@example.com", "b@example.com"});
    row("a comma inside a quoted name", "\"Lovelace, Ada\" <a@example.com>; b@example.com", true,
        {"a@example.com", "b@example.com"});
    row("an escaped quote inside a quoted name", "\"A \\\", b\" <a@example.com>", true, {"a@example.com"});
    row("named and plain mixed", "b@example.com; Ada <a@example.com>", true,
        {"b@example.com", "a@example.com"});
    row("a bracket that never closes", "Ada <a@example.com", true, {"!bad_character"});
    row("text behind the bracket", "Ada <a@example.com> x", true, {"!bad_character"});
    row("hashes are parts, too", kDigest + ";" + kDigest, false,
        {kDigest + " already", kDigest + " already"});
    row("blank", "  ", false, {});
    row("separators alone", " ;, ", false, {});
    row("empty", "", false, {});
}

void TestEmail::splits()
{
    QFETCH(QByteArray, cell);
    QFETCH(bool, readNamed);
    QFETCH(QByteArrayList, expected);
    QStringList wanted;
    for (const QByteArray& part : expected)
        wanted << expectedOutcome(QString::fromUtf8(part));
    QStringList found;
    for (const RawEmail& part :
        splitEmails(RawEmail(viewOf(cell)), readNamed ? NamedAddress::Read : NamedAddress::Refuse))
        found << outcome(sealEmail(part, m_hasher));
    QCOMPARE(found, wanted);
}

void TestEmail::slips_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("meant");
    QTest::newRow("letters swapped") << QByteArray("ada@gmial.com") << "gmail.com";
    QTest::newRow("letter left out") << QByteArray("ada@hotmal.com") << "hotmail.com";
    QTest::newRow("letter doubled") << QByteArray("ada@yahooo.com") << "yahoo.com";
    QTest::newRow("ending that does not exist") << QByteArray("ada@icloud.con") << "icloud.com";
    QTest::newRow("any case, blanks around") << QByteArray(" Ada@GMAIL.CON ") << "gmail.com";
    QTest::newRow("a domain alone") << QByteArray("outlok.com") << "outlook.com";
    QTest::newRow("the right domain") << QByteArray("ada@gmail.com") << "";
    QTest::newRow("a domain like a slip that is real") << QByteArray("ada@mail.com") << "";
    QTest::newRow("another provider") << QByteArray("ada@gmx.net") << "";
    QTest::newRow("another country's domain") << QByteArray("ada@yahoo.co.uk") << "";
    QTest::newRow("a slip as a label") << QByteArray("ada@gmial.com.example") << "";
    QTest::newRow("no domain") << QByteArray("") << "";
    QTest::newRow("not UTF-8") << QByteArray("\xFF@gmial.com") << "gmail.com";
}

void TestEmail::slips()
{
    QFETCH(QByteArray, address);
    QFETCH(QString, meant);
    QCOMPARE(text(likelyTypoDomain(viewOf(address))), meant);
    QCOMPARE(text(likelyTypoDomain(RawEmail(viewOf(address)))), meant);
}

void TestEmail::slipsNeverNameThemselves()
{
    for (const char* real : {"gmail.com", "googlemail.com", "hotmail.com", "outlook.com", "yahoo.com",
             "icloud.com", "aol.com", "live.com", "msn.com", "gmx.de", "web.de", "ymail.com", "email.com"})
        QVERIFY(likelyTypoDomain(real).empty());
}

QTEST_GUILESS_MAIN(TestEmail)
#include "tst_email.moc"
