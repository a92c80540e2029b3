// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/outcome.h"

#include "value/hash.h"
#include "value/identity.h"
#include "value/raw.h"
#include "value/sealed.h"
#include "value/text_case.h"

#include <QTest>

#include <set>
#include <string>
#include <type_traits>
#include <utility>

using namespace convey;
using convey::test::text;

// What the types promise: nothing personal has a way out but its hash, and sealed text has one way in.
template <typename T>
constexpr bool
    kHasNoWayOut =
        !std::is_convertible_v<
            T, std::string_view> && !std::is_convertible_v<T, std::string> && !std::is_constructible_v<std::string_view, T> && !std::is_constructible_v<std::string, T> && !std::is_constructible_v<QString, T> && !std::is_convertible_v<std::string_view, T> && !std::is_constructible_v<Sealed, OpenKind, T>;
static_assert(kHasNoWayOut<RawEmail>);
static_assert(kHasNoWayOut<RawPhone>);
static_assert(kHasNoWayOut<RawExternalId>);
static_assert(kHasNoWayOut<RawName>);
static_assert(!std::is_constructible_v<RawEmail, RawPhone>);
static_assert(!std::is_invocable_v<decltype(&sealEmail), RawName, Hasher&>);
static_assert(!std::is_invocable_v<decltype(&sealEmail), std::string_view, Hasher&>);
static_assert(!std::is_invocable_v<decltype(&sealOpen), OpenKind, RawEmail>);
static_assert(!std::is_default_constructible_v<Sealed>);
static_assert(!std::is_constructible_v<Sealed, std::string>);
static_assert(!std::is_constructible_v<Sealed, std::string_view>);
static_assert(!std::is_constructible_v<Sealed, OpenKind, std::string>);
static_assert(!std::is_default_constructible_v<SealedHash>);
static_assert(!std::is_constructible_v<SealedHash, std::string>);
static_assert(!std::is_constructible_v<SealedHash, SealedHash::Hex, bool>);
static_assert(std::is_nothrow_move_constructible_v<Sealed>);
static_assert(!std::is_copy_constructible_v<Hasher> && std::is_move_constructible_v<Hasher>);

class TestHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownDigests_data();
    void knownDigests();
    void rememberedDigestsAreTheSame();
    void aMovedHasherStillHashes();
    void lowerCase_data();
    void lowerCase();
    void lowerCaseOfEveryLetter();
    void everyFaultHasItsOwnName();
};

void TestHash::knownDigests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("digest");
    // FIPS 180-2, appendix B, and NIST's SHA256ShortMsg/LongMsg response files.
    QTest::newRow("NIST: no bytes") << QByteArray()
                                    << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    QTest::newRow("NIST: abc") << QByteArray("abc")
                               << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    QTest::newRow("NIST: two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
    QTest::newRow("NIST: one byte") << QByteArray::fromHex("d3")
                                    << "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1";
    QTest::newRow("NIST: a million a")
        << QByteArray(1'000'000, 'a') << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
    QTest::newRow("a zero byte is a byte")
        << QByteArray(1, '\0') << "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
}

void TestHash::knownDigests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, digest);
    Hasher hasher;
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QCOMPARE(text(hasher.sha256Hex(view)), digest);
    QCOMPARE(text(hasher.sha256Hex(view)), digest); // the context is used again
}

// More texts than there are places, so that places change hands; lengths around the longest that is kept.
void TestHash::rememberedDigestsAreTheSame()
{
    Hasher hasher;
    Hasher plain;
    constexpr int kTexts = 20'000;
    for (int i = 0; i < kTexts; ++i) {
        for (const std::string& name : {"name" + std::to_string(i), "name" + std::to_string(i / 2)})
            QVERIFY2(hasher.sha256OfUsual(name) == plain.sha256(name), name.c_str());
    }
    constexpr std::size_t kLongest = 70;
    for (std::size_t size = 0; size < kLongest; ++size) {
        const std::string name(size, 'x');
        const std::string zeroes(size, '\0');
        for (const std::string* one : {&name, &zeroes, &name, &zeroes})
            QVERIFY2(hasher.sha256OfUsual(*one) == plain.sha256(*one), std::to_string(size).c_str());
    }
}

void TestHash::aMovedHasherStillHashes()
{
    Hasher first;
    Hasher second = std::move(first);
    QCOMPARE(text(second.sha256Hex("abc")),
        QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestHash::lowerCase_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("ascii") << "ADA Lovelace 1815"
                           << "ada lovelace 1815";
    QTest::newRow("accents are kept") << "JOSÉ ÀÉÎÕÜ"
                                      << "josé àéîõü";
    QTest::newRow("nordic") << "ÆRØ Å"
                            << "ærø å";
    QTest::newRow("cyrillic") << "ИВАН Ёж"
                              << "иван ёж";
    QTest::newRow("sharp s stays") << "STRAßE"
                                   << "straße";
    QTest::newRow("capital sharp s") << "STRAẞE"
                                     << "straße";
    QTest::newRow("I is i in every language") << "ISTANBUL"
                                              << "istanbul";
    QTest::newRow("dotted I keeps its dot as a mark") << "İLKER" << QStringLiteral("i\u0307lker");
    QTest::newRow("dotless i stays") << "ılgaz"
                                     << "ılgaz";
    QTest::newRow("final sigma") << "ΟΔΥΣΣΕΎΣ"
                                 << "οδυσσεύς";
    QTest::newRow("final sigma before a blank") << "ΑΣ Α"
                                                << "ας α";
    QTest::newRow("sigma before an apostrophe and a letter") << "ΑΣ'Α"
                                                             << "ασ'α";
    QTest::newRow("final sigma under a mark") << QStringLiteral("ΑΣ\u0301") << QStringLiteral("ας\u0301");
    QTest::newRow("sigma alone is not final") << "Σ"
                                              << "σ";
    QTest::newRow("no case") << "山田・太郎"
                             << "山田・太郎";
    QTest::newRow("beyond the first plane")
        << QStringLiteral("\U00010400\U0001F600") << QStringLiteral("\U00010428\U0001F600");
    QTest::newRow("nothing") << ""
                             << "";
}

void TestHash::lowerCase()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QCOMPARE(text(lowered(toUtf8(from))), to);
    QCOMPARE(text(lowered(lowered(toUtf8(from)))), to);
}

// QString::toLower() has the whole of Unicode's default mapping; the one letter that hangs on its neighbours
// is left to the rows above.
void TestHash::lowerCaseOfEveryLetter()
{
    for (char32_t c = 1; c <= 0x10FFFF; ++c) {
        if ((c >= 0xD800 && c <= 0xDFFF) || c == 0x03A3)
            continue;
        const QString one = QString::fromUcs4(&c, 1);
        const std::string lower = lowered(toUtf8(one));
        if (lower != toUtf8(one.toLower()))
            QCOMPARE(text(lower), one.toLower());
    }
}

void TestHash::everyFaultHasItsOwnName()
{
    std::set<std::string_view> names;
    for (int fault = 0; fault < static_cast<int>(ValueFault::Count_); ++fault)
        QVERIFY(names.insert(faultName(static_cast<ValueFault>(fault))).second);
    QCOMPARE(text(faultName(ValueFault::Empty)), QStringLiteral("empty"));
    QCOMPARE(text(faultName(ValueFault::DecimalSignUnknown)), QStringLiteral("decimal_sign_unknown"));
    QCOMPARE(text(faultName(ValueFault::HasTrunkZero)), QStringLiteral("has_trunk_zero"));
    QCOMPARE(text(faultName(ValueFault::AllZero)), QStringLiteral("all_zero"));
}

QTEST_GUILESS_MAIN(TestHash)
#include "tst_hash.moc"
