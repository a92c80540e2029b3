// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/hashed_outcome.h"

#include "value/identity_evidence.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace convey;
using namespace convey::test;

namespace {

IdentityEvidence evidenceOf(const std::vector<std::string>& cells)
{
    IdentityEvidence evidence;
    std::int64_t line = 2;
    for (const std::string& cell : cells)
        evidence.add(cell, line++);
    return evidence;
}

} // namespace

class TestIdentityEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void everyFormHasItsOwnName();
    void countsWithFirstLines();
    void doesNotDependOnChunksOrOrder();
    void mixedHashes();
    void lostPhoneSigns();
    void mostUsual();
    void distinctIsNear_data();
    void distinctIsNear();
};

void TestIdentityEvidence::forms_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("form");
    const auto row = [](const char* rule, const QByteArray& cell, const char* form) {
        QTest::newRow(rule) << cell << QString::fromLatin1(form);
    };
    row("blank", " \t", "blank");
    row("e-mail", " Ada@Example.com ", "email");
    row("several e-mails", "a@example.com; b@example.com", "several_emails");
    row("named e-mail", "Ada <a@example.com>", "named_email");
    row("broken e-mail", "ada@example", "broken_email");
    row("handle", "@ada", "broken_email");
    row("international phone", "+49 (30) 1234567", "international_phone");
    row("international phone in brackets", "(+49) 30 1234567", "international_phone");
    row("international phone with 00", "0049 30 1234567", "international_phone");
    row("plus and few digits", "+1234", "other");
    row("national phone with a zero", "0301234567", "national_phone");
    row("national phone with separators", "(415) 555-2671", "national_phone");
    row("national phone with a slash", "030/1234567", "national_phone");
    row("digits alone", "4915123456789", "digits_alone");
    row("digits alone, seven", "1234567", "digits_alone");
    row("phone with an extension", "030 1234567 ext. 12", "phone_with_extension");
    row("phone with x", "+1 415 555 2671x99", "phone_with_extension");
    row("SHA-256", kDigest, "sha256");
    row("SHA-256 in capitals", kDigest.toUpper(), "sha256");
    row("hash of an empty cell", kHashOfNothing, "hash_of_nothing");
    row("MD5", "5d41402abc4b2a76b9719d911017c592", "other_hash");
    row("SHA-256 in base64", "tMmiiTI7IaAcPpQPFQ65uMVCWH8av9jw4cwf/F5HVRQ=", "base64_hash");
    row("one word", "Ada", "one_word");
    row("two words", "Ada Lovelace", "two_words");
    row("two words with an apostrophe and a hyphen", "Anne-Marie O'Connor", "two_words");
    row("more words", "Ada King Lovelace", "more_words");
    row("comma name", "Lovelace, Ada", "comma_name");
    row("company", "Lovelace GmbH", "company");
    row("company with digits", "Shop 24 GmbH", "company");
    row("Japanese name", "山田 太郎", "two_words");
    row("short number", "1042", "short_number");
    row("scientific", "4.91512E+11", "scientific_number");
    row("error value", "#N/A", "damaged");
    row("text mark", "'0301234567", "damaged");
    row("amount", "1042.50", "other");
    row("large amount", "1234567.89", "other");
    row("order number", "ORD-1042", "other");
    row("UUID", "38400000-8cf0-11bd-b23e-10b96e40000d", "other");
    row("sixteen digits", "1234567890123456", "other");
    row("control character", "Ada\x01", "other");
    row("not UTF-8", "Jos\xE9", "other");
}

void TestIdentityEvidence::forms()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, form);
    QCOMPARE(text(identityFormName(identityFormOf(viewOf(cell)))), form);
}

void TestIdentityEvidence::everyFormHasItsOwnName()
{
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < kIdentityForms; ++i)
        names.push_back(identityFormName(static_cast<IdentityForm>(i)));
    std::sort(names.begin(), names.end());
    QVERIFY(std::adjacent_find(names.begin(), names.end()) == names.end());
}

void TestIdentityEvidence::countsWithFirstLines()
{
    const IdentityEvidence evidence =
        evidenceOf({"", "ada@example.com", "bo@gmial.com", "n/a", "ada@example.com", ""});
    QCOMPARE(evidence.cells(), std::uint64_t{6});
    QCOMPARE(evidence.filled(), std::uint64_t{4});
    QCOMPARE(evidence.of(IdentityForm::Email).count, std::uint64_t{3});
    QCOMPARE(evidence.of(IdentityForm::Email).firstLine, std::int64_t{3});
    QCOMPARE(evidence.of(IdentityForm::Blank).firstLine, std::int64_t{2});
    QCOMPARE(evidence.of(IdentityForm::Sha256).count, std::uint64_t{0});
    QCOMPARE(evidence.of(IdentityForm::Sha256).firstLine, std::int64_t{0});
    QCOMPARE(evidence.typoDomains().count, std::uint64_t{1});
    QCOMPARE(evidence.typoDomains().firstLine, std::int64_t{4});
    QCOMPARE(evidence.distinct(), std::uint64_t{3});
}

void TestIdentityEvidence::doesNotDependOnChunksOrOrder()
{
    std::mt19937 random(7);
    const std::vector<std::string> samples{"", "ada@example.com", "bo@gmial.com", "+49 30 1234567",
        "0301234567", "4915123456789", kDigest.toStdString(), "Ada Lovelace", "Lovelace, Ada", "1042",
        "4.9E+11", "#N/A", "x1"};
    std::vector<std::string> cells;
    for (int i = 0; i < 3000; ++i) {
        cells.push_back(samples[random() % samples.size()]);
        if (random() % 3 == 0)
            cells.back() += std::to_string(random() % 1000);
    }
    const IdentityEvidence whole = evidenceOf(cells);
    for (int round = 0; round < 20; ++round) {
        std::vector<std::pair<std::size_t, std::size_t>> chunks;
        for (std::size_t at = 0; at < cells.size();) {
            const std::size_t size = std::min<std::size_t>(1 + random() % 700, cells.size() - at);
            chunks.emplace_back(at, size);
            at += size;
        }
        std::shuffle(chunks.begin(), chunks.end(), random);
        IdentityEvidence merged;
        for (const auto& [at, size] : chunks) {
            IdentityEvidence part;
            for (std::size_t i = at; i < at + size; ++i)
                part.add(cells[i], static_cast<std::int64_t>(i) + 2);
            merged.merge(part);
        }
        QVERIFY(merged == whole);
    }
}

void TestIdentityEvidence::mixedHashes()
{
    const std::string hash = kDigest.toStdString();
    QVERIFY(evidenceOf({hash, "ada@example.com"}).isMixedWithHashes());
    QVERIFY(!evidenceOf({hash, hash, ""}).isMixedWithHashes());
    QVERIFY(!evidenceOf({"ada@example.com"}).isMixedWithHashes());
    QVERIFY(!evidenceOf({}).isMixedWithHashes());
}

void TestIdentityEvidence::lostPhoneSigns()
{
    QVERIFY(evidenceOf({"4915123456789", "447700900123", "33612345678"}).lostPhoneSigns());
    QVERIFY(!evidenceOf({"+4915123456789", "447700900123", "33612345678"}).lostPhoneSigns());
    QVERIFY(!evidenceOf({"4155552671", "2125550123"}).lostPhoneSigns());
    QVERIFY(!evidenceOf({"015123456789", "0301234567"}).lostPhoneSigns());
    QVERIFY(!evidenceOf({""}).lostPhoneSigns());
}

void TestIdentityEvidence::mostUsual()
{
    QCOMPARE(evidenceOf({"", "", "", "ada@example.com"}).mostUsual(), IdentityForm::Email);
    QCOMPARE(evidenceOf({"Ada", "Bo", "ada@example.com"}).mostUsual(), IdentityForm::OneWord);
    QCOMPARE(evidenceOf({"", ""}).mostUsual(), IdentityForm::Blank);
}

void TestIdentityEvidence::distinctIsNear_data()
{
    QTest::addColumn<int>("different");
    for (const int different : {0, 1, 10, 100, 1000, 10'000, 100'000, 500'000})
        QTest::addRow("%d", different) << different;
}

void TestIdentityEvidence::distinctIsNear()
{
    QFETCH(int, different);
    DistinctSketch sketch;
    for (int i = 0; i < different; ++i) {
        const std::string id = "ORD-" + std::to_string(100'000 + i);
        sketch.add(id);
        sketch.add(id);
    }
    const auto found = static_cast<double>(sketch.count());
    // Four standard deviations.
    QVERIFY2(
        std::abs(found - different) <= std::max(0.5, 0.092 * different), qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(TestIdentityEvidence)
#include "tst_identity_evidence.moc"
