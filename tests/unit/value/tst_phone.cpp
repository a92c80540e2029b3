// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/hashed_outcome.h"
#include "unit/value/phone_rows.h"

#include "value/identity.h"

#include <QTest>

using namespace convey;
using namespace convey::test;

class TestPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phones_data();
    void phones();
    void numbersOfManyCountries_data();
    void numbersOfManyCountries();

private:
    Hasher m_hasher;
};

void TestPhone::phones_data()
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
    row("slash between two numbers", "030 1234567/1234568", "DE", "!several_values");
    row("slash and a last digit that changes", "030 1234567/8", "DE", "!bad_character");
    row("two slashes", "030/123/4567", "DE", "!bad_character");
    row("slash in an international number", "+49 30/1234567", "", "49301234567");
    row("slash behind the code", "0049/301234567", "DE", "49301234567");
    row("slash behind few digits without a zero", "30/1234567", "DE", "!bad_character");
    row("slash before few digits", "030123/45", "DE", "!bad_character");
    row("two numbers", "+14155552671, +14155552672", "", "!several_values");
    row("two numbers with a semicolon", "030 1234567; 030 1234568", "DE", "!several_values");
    row("typographic dashes are dropped",
        "+44\xE2\x80\x91"
        "7700\xE2\x80\x93"
        "900123",
        "", "447700900123");
    row("minus sign is dropped",
        "+44 7700\xE2\x88\x92"
        "900123",
        "", "447700900123");
    row("marks of direction are dropped", "\xE2\x80\xAA+44 7700 900123\xE2\x80\xAC", "", "447700900123");
    row("right-to-left override", "\xE2\x80\xAE+44 7700 900123", "", "!bad_character");
    row("full-width digits", "\xEF\xBC\x90\xEF\xBC\x93", "JP", "!bad_character");
    row("Arabic digits", "\xD9\xA0\xD9\xA5", "AE", "!bad_character");
    row("extension in German", "030 1234567 Ext. 12", "DE", "!has_extension");
    row("international: national zero without brackets", "+49 030 1234567", "", "!has_trunk_zero");
    row("international: national zero of Great Britain", "+44 07700 900123", "", "!has_trunk_zero");
    row("international: national zero of Finland", "+358 040 1234567", "", "!has_trunk_zero");
    row("international: 00 and national zero", "0049 0151 23456789", "DE", "!has_trunk_zero");
    row("international: Italy's zero is part of the number", "+39 06 1234 5678", "", "390612345678");
    row("international: Ivory Coast's zero is part of the number", "+225 07 12 34 56 78", "",
        "2250712345678");
    row("country by its ISO-3 code", "0151 23456789", "DEU", "4915123456789");
    row("country by its ISO-3 code in small letters", "0151 23456789", "deu", "4915123456789");
    row("country by its name", "0151 23456789", "Germany", "4915123456789");
    row("country by another name", "07700 900123", "UK", "447700900123");
    row("country by its long name", "(415) 555-2671", "United States", "14155552671");
    row("country that could be two", "02-312-3456", "Korea", "!unknown_country");
    row("hash of an empty cell", kHashOfNothing, "US", "!hash_of_nothing");
    row("SHA-256 in base64", "tMmiiTI7IaAcPpQPFQ65uMVCWH8av9jw4cwf/F5HVRQ=", "US", "!base64_hash");
    row("a date", "18.03.2026 10:00", "DE", "!bad_character");
    row("damaged with a plus", "+4.91512E+11", "DE", "!spreadsheet_damage");
    row("damaged: the plus is gone, country known", "4915123456789", "DE", "4915123456789");
    row("damaged: the plus is gone, no country", "4915123456789", "", "!no_calling_code");
    row("damaged: the plus is gone from a number of Great Britain", "447700900123", "GB", "447700900123");
    row("damaged: the plus is gone from a number of Spain", "34612345678", "ES", "34612345678");
    row("damaged: the plus is gone from a number of Italy", "393123456789", "IT", "393123456789");
    row("begins like its code and is national: Italy", "391 234 5678", "IT", "393912345678");
    row("begins like its code and is national: Kazakhstan", "771 000 9998", "KZ", "77710009998");
    row("begins like its code and is national: Denmark", "45 12 34 56", "DK", "4545123456");
    row("begins like its code and is national: Germany", "491 2345678", "DE", "494912345678");
    row("begins like its code and could be both: Germany's 02430 or 04924", "49243024788", "DE",
        "!calling_code_unclear");
    row("damaged: the zero is gone, country known", "15123456789", "DE", "4915123456789");
    row("25 digits", QByteArray(25, '1'), "DE", "!too_long");
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

void TestPhone::numbersOfManyCountries_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("digits");
    const auto row = [](const PhoneRow& phone, const char* kind, const char* country) {
        QTest::addRow("%s, %s: %s (%s)", phone.country, kind, phone.rule, phone.cell)
            << QByteArray(phone.cell) << QString::fromLatin1(country) << QString::fromLatin1(phone.digits);
    };
    for (const PhoneRow& phone : kNationalPhones)
        row(phone, "national", phone.country);
    for (const PhoneRow& phone : kInternationalPhones) {
        row(phone, "international", "");
        row(phone, "international, with its country", phone.country);
    }
}

void TestPhone::numbersOfManyCountries()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, country);
    QFETCH(QString, digits);
    const PhoneRule rule{toUtf8(country)};
    QCOMPARE(outcome(sealPhone(RawPhone(viewOf(cell)), rule, m_hasher)), expectedOutcome(digits));
}

void TestPhone::phones()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, country);
    QFETCH(QString, expected);
    const std::string_view view(cell.constData(), static_cast<std::size_t>(cell.size()));
    const PhoneRule rule{toUtf8(country)};
    QCOMPARE(outcome(sealPhone(RawPhone(view), rule, m_hasher)), expectedOutcome(expected));
}

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"
