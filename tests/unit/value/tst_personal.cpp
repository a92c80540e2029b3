// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "value/personal.h"

#include <QTest>

using namespace convey;

class TestPersonal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItLooksLike_data();
    void whatItLooksLike();
    void whereverItStands();
};

void TestPersonal::whatItLooksLike_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* rule, const char* cell, PersonalKind kind) {
        QTest::newRow(rule) << cell << static_cast<int>(kind);
    };
    row("e-mail alone", "ada@example.com", PersonalKind::Email);
    row("e-mail inside a text", "order of ada@example.com, paid", PersonalKind::Email);
    row("e-mail in capitals", "ADA@EXAMPLE.COM", PersonalKind::Email);
    row("e-mail at the end of a sentence", "Write to ada@example.com.", PersonalKind::Email);
    row("e-mail in a query", "https://shop.example.com/?u=ada%40example.com", PersonalKind::Email);
    row("e-mail with an international domain", "ada@bücher.example.com", PersonalKind::Email);
    row("e-mail after a harmless percent sign", "100% ada@example.com", PersonalKind::Email);
    row("no e-mail: a handle", "https://shop.example.com/@ada", PersonalKind::None);
    row("no e-mail: a handle with a dot", "https://shop.example.com/@ada.lovelace", PersonalKind::None);
    row("no e-mail: no top-level domain", "ada@localhost", PersonalKind::None);
    row("no e-mail: a picture for fine screens", "https://shop.example.com/logo@2x.png", PersonalKind::None);
    row("no e-mail: a version", "react@18.2.0", PersonalKind::None);
    row("no e-mail: a price", "3 @ 4.99", PersonalKind::None);
    row("no e-mail: an encoded blank", "a%20b.com", PersonalKind::None);

    row("card: Visa", "4111111111111111", PersonalKind::CardNumber);
    row("card: in fours", "4111 1111 1111 1111", PersonalKind::CardNumber);
    row("card: with hyphens", "5555-5555-5555-4444", PersonalKind::CardNumber);
    row("card: Mastercard of the 2 series", "2223003122003222", PersonalKind::CardNumber);
    row("card: American Express", "378282246310005", PersonalKind::CardNumber);
    row("card: American Express, 4-6-5", "3782 822463 10005", PersonalKind::CardNumber);
    row("card: Diners Club", "30569309025904", PersonalKind::CardNumber);
    row("card: Discover", "6011111111111117", PersonalKind::CardNumber);
    row("card: JCB", "3530111333300000", PersonalKind::CardNumber);
    row("card: inside a text", "paid with 4111111111111111.", PersonalKind::CardNumber);
    row("no card: wrong check digit", "4111111111111112", PersonalKind::None);
    row("no card: unknown issuer", "1234567812345670", PersonalKind::None);
    row("no card: thirteen digits of a shop's order number", "4222222222222", PersonalKind::None);
    row("no card: part of a longer number", "411111111111111100001", PersonalKind::None);
    row("no card: part of a word", "A4111111111111111", PersonalKind::None);
    row("no card: grouped like no card", "41111-11111-111111", PersonalKind::None);

    row("phone: plus and digits", "+14155552671", PersonalKind::Phone);
    row("phone: plus and groups", "+44 7700 900123", PersonalKind::Phone);
    row("phone: inside a text", "call +1 (415) 555-2671 now", PersonalKind::Phone);
    row("phone: encoded plus", "https://shop.example.com/?t=%2B14155552671", PersonalKind::Phone);
    row("phone: North American groups", "(415) 555-2671", PersonalKind::Phone);
    row("phone: North American hyphens", "415-555-2671", PersonalKind::Phone);
    row("phone: North American dots", "415.555.2671", PersonalKind::Phone);
    row("no phone: ten digits", "4155552671", PersonalKind::None);
    row("no phone: an order number in groups", "1042-2026-000123", PersonalKind::None);
    row("no phone: a number with a prefix", "ORD-415-555-2671", PersonalKind::None);
    row("no phone: plus and few digits", "+1234567", PersonalKind::None);
    row("no phone: plus and a zero", "+0123456789", PersonalKind::None);
    row("no phone: too many digits", "+1234567890123456", PersonalKind::None);
    row("no phone: plus inside a word", "A+14155552671", PersonalKind::None);
    row("no phone: a time", "2026-03-18T10:00:00+0100", PersonalKind::None);

    row("an order number", "1042", PersonalKind::None);
    row("a made id", "evt_4FNXVGA3B4BZ2285SZP66K444R", PersonalKind::None);
    row("a UUID", "38400000-8cf0-11bd-b23e-10b96e40000d", PersonalKind::None);
    row("epoch milliseconds", "1773892800000", PersonalKind::None);
    row("a date and a running number", "20260318-000017", PersonalKind::None);
    row("EAN-13", "4006381333931", PersonalKind::None);
    row("a product name", "T-shirt, 100 % cotton, size 42", PersonalKind::None);
    row("nothing", "", PersonalKind::None);
    row("an address far behind", (std::string(700, 'x') + " jo@example.com").c_str(), PersonalKind::Email);
    row("a card number far behind", (std::string(250, 'x') + " 4242 4242 4242 4242").c_str(),
        PersonalKind::CardNumber);
}

void TestPersonal::whatItLooksLike()
{
    QFETCH(QString, cell);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(looksPersonal(toUtf8(cell))), kind);
}

// Texts are looked at in blocks: what is personal is found at each distance from either end.
void TestPersonal::whereverItStands()
{
    constexpr std::size_t kMostAround = 40;
    for (std::size_t before = 0; before < kMostAround; ++before) {
        for (std::size_t behind = 0; behind < kMostAround; ++behind) {
            const std::string front(before, ' ');
            const std::string end(behind, ' ');
            const auto looks = [&](const char* part) { return looksPersonal(front + part + end); };
            QCOMPARE(looks("a@b.cc"), PersonalKind::Email);
            QCOMPARE(looks("a%40b.cc"), PersonalKind::Email);
            QCOMPARE(looks("+49301234567"), PersonalKind::Phone);
            QCOMPARE(looks("212-555-0123"), PersonalKind::Phone);
            QCOMPARE(looks("4242424242424242"), PersonalKind::CardNumber);
            QCOMPARE(looks("SKU-58160 42"), PersonalKind::None);
        }
    }
}

QTEST_GUILESS_MAIN(TestPersonal)
#include "tst_personal.moc"
