// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/outcome.h"

#include "base/text.h"
#include "value/made_id.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <set>
#include <string>
#include <vector>

using namespace convey;
using convey::test::outcome;
using convey::test::text;

class TestMadeId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void officialVectors_data();
    void officialVectors();
    void madeIdsAreTheSameEverywhere_data();
    void madeIdsAreTheSameEverywhere();
    void madeIdsDifferWhereTheirPartsDo();
    void blankCellsMakeNoId();
};

// RFC 4231, section 4: test cases 1 to 7 but for 5, which is of a shortened MAC.
void TestMadeId::officialVectors_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("mac");
    QTest::newRow("RFC 4231, case 1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                                      << "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7";
    QTest::newRow("RFC 4231, case 2: short key")
        << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
        << "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    QTest::newRow("RFC 4231, case 3: more than a block")
        << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
        << "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe";
    QTest::newRow("RFC 4231, case 4")
        << QByteArray::fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819") << QByteArray(50, '\xcd')
        << "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b";
    QTest::newRow("RFC 4231, case 6: key longer than a block")
        << QByteArray(131, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54";
    QTest::newRow("RFC 4231, case 7: both longer than a block")
        << QByteArray(131, '\xaa')
        << QByteArray(
               "This is a test using a larger than block-size key and a larger than block-size data. The "
               "key needs to be hashed before being used by the HMAC algorithm.")
        << "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2";
}

void TestMadeId::officialVectors()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, data);
    QFETCH(QString, mac);
    const auto view = [](const QByteArray& bytes) {
        return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    QCOMPARE(text(hmacSha256Hex(view(key), view(data))), mac);
}

void TestMadeId::madeIdsAreTheSameEverywhere_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArrayList>("parts");
    QTest::addColumn<QString>("id");
    // Made with Python's hmac module and a big integer; a change here breaks the recognition of repeats.
    QTest::newRow("one part") << "px_123" << QByteArrayList{"ORD-1"} << "evt_4FNXVGA3B4BZ2285SZP66K444R";
    QTest::newRow("two parts") << "px_123" << QByteArrayList{"ab", "c"} << "evt_71K18K7KJK20GDG7TXRYDV5SXT";
    QTest::newRow("cut elsewhere") << "px_123" << QByteArrayList{"a", "bc"}
                                   << "evt_E49D76V880JV5GGRH3HTXZYZ4W";
    QTest::newRow("cells are trimmed")
        << "px_123" << QByteArrayList{" ORD-1\t"} << "evt_4FNXVGA3B4BZ2285SZP66K444R";
    QTest::newRow("no secret") << "" << QByteArrayList{"ORD-1"} << "evt_6EYH6CZ822XYBC8RAF0Z6XA6P0";
    QTest::newRow("a blank cell is a cell")
        << "px_123" << QByteArrayList{"ORD-1", ""} << "evt_2CDFT5EQRVG3DRYEW1Z3EV2SY4";
    QTest::newRow("beyond ASCII, as it stands")
        << "px_123" << QByteArrayList{"K\xC3\xA4ufer 7", "2026-03-18"} << "evt_0Q5SBKPNCSSH71HJQVGDTPX022";
    QTest::newRow("composed otherwise is another id")
        << "px_123" << QByteArrayList{"Ka\xCC\x88ufer 7", "2026-03-18"} << "evt_FRR7K3DJVBYTJ4AEDPGZJSSS5H";
    QTest::newRow("case is kept") << "px_123" << QByteArrayList{"ord-1"} << "evt_Y43SACYXFPB9ZBA041XQ64JBWE";
    QTest::newRow("a long cell")
        << "a secret of more than sixty-four bytes, which HMAC hashes before it uses it as a key"
        << QByteArrayList{QByteArray(300, 'x')} << "evt_R22VGVX0PVF9GTZJFT87WN3SP3";
}

void TestMadeId::madeIdsAreTheSameEverywhere()
{
    QFETCH(QString, secret);
    QFETCH(QByteArrayList, parts);
    QFETCH(QString, id);
    std::vector<std::string_view> views;
    for (const QByteArray& part : parts)
        views.emplace_back(part.constData(), static_cast<std::size_t>(part.size()));
    QCOMPARE(outcome(makeEventId(toUtf8(secret), views)), id);
}

void TestMadeId::madeIdsDifferWhereTheirPartsDo()
{
    std::set<std::string> ids;
    const QRegularExpression form(QStringLiteral("^evt_[0-9A-HJKMNP-TV-Z]{26}$"));
    constexpr int kOrders = 2000;
    for (int order = 0; order < kOrders; ++order) {
        const std::string number = std::to_string(order);
        const std::array<std::string_view, 1> parts{number};
        const std::string id = makeEventId("px_123", parts).value();
        QVERIFY(form.match(text(id)).hasMatch());
        ids.insert(id);
        ids.insert(makeEventId("px_124", parts).value());
    }
    QCOMPARE(ids.size(), std::size_t(2 * kOrders));
}

// All such rows would have the same id.
void TestMadeId::blankCellsMakeNoId()
{
    QCOMPARE(outcome(makeEventId("px_123", {})), QStringLiteral("!empty"));
    const std::array<std::string_view, 2> blanks{"", " \t"};
    QCOMPARE(outcome(makeEventId("px_123", blanks)), QStringLiteral("!empty"));
}

QTEST_GUILESS_MAIN(TestMadeId)
#include "tst_made_id.moc"
