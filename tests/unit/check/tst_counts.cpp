// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "check/finding.h"
#include "check/money_sums.h"
#include "check/repeats.h"
#include "check/summary.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <limits>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace convey;
using convey::test::text;

namespace {

constexpr std::uint64_t kSeed = 0x5EED;

} // namespace

class TestCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsNameTheFirstRow();
    void nameAndIdAreToldApart();
    void repeatsAreFoundWhateverTheSeed();
    void aHitThatIsNotConfirmedIsNone();
    void aHundredThousandIdsAreAllRemembered();
    void rowsBeyondThirtyTwoBitsAreNotRemembered();
    void verdictsHaveNamesOfTheirOwn();
    void countsAddUp();
    void anEmptySummaryIsZero();
    void causesComeMostSeriousFirst();
    void causesInRowsThatStayHereAreMoot_data();
    void causesInRowsThatStayHereAreMoot();
    void moneyIsAddedUpByCurrencyAndVerdict();
    void eachCauseHasItsMoney();
    void partsOfMoneyMergeIntoTheWhole();
    void aSumBeyondSixtyFourBitsSaysSo_data();
    void aSumBeyondSixtyFourBitsSaysSo();
};

namespace {

constexpr auto kIsSame = [](std::uint64_t) { return true; };

std::optional<std::uint64_t> added(
    RepeatFinder& finder, std::string_view name, std::string_view id, std::uint64_t row)
{
    return finder.add(repeatKey(kSeed, name, id), row, kIsSame);
}

} // namespace

void TestCounts::repeatsNameTheFirstRow()
{
    RepeatFinder finder;
    QVERIFY(!added(finder, "order_created", "A-1", 0).has_value());
    QVERIFY(!added(finder, "order_created", "A-2", 1).has_value());
    QCOMPARE(added(finder, "order_created", "A-1", 2).value(), std::uint64_t{0});
    QCOMPARE(added(finder, "order_created", "A-1", 3).value(), std::uint64_t{0});
    QCOMPARE(added(finder, "order_created", "A-2", 4).value(), std::uint64_t{1});
}

void TestCounts::nameAndIdAreToldApart()
{
    RepeatFinder finder;
    for (const auto& [name, id] : std::vector<std::pair<std::string, std::string>>{{"ab", "c"}, {"a", "bc"},
             {"abc", ""}, {"", "abc"}, {"lead_created", "1"}, {"order_created", "1"}, {"a", "BC"}})
        QVERIFY(!added(finder, name, id, 7).has_value());
}

void TestCounts::repeatsAreFoundWhateverTheSeed()
{
    for (const std::uint64_t seed : {std::uint64_t{0}, std::uint64_t{1}, ~std::uint64_t{0}}) {
        RepeatFinder finder;
        const auto add = [&](std::size_t length, std::uint64_t row) {
            return finder.add(repeatKey(seed, "custom", std::string(length, 'x')), row, kIsSame);
        };
        QVERIFY(!add(10'000, 5).has_value());
        QVERIFY(!add(9'999, 6).has_value());
        QCOMPARE(add(10'000, 7).value(), std::uint64_t{5});
    }
}

void TestCounts::aHitThatIsNotConfirmedIsNone()
{
    RepeatFinder finder;
    const std::uint64_t key = repeatKey(kSeed, "custom", "x");
    QVERIFY(!finder.add(key, 0, kIsSame).has_value());
    QVERIFY(!finder.add(key, 1, [](std::uint64_t) { return false; }).has_value());
    // Both are remembered, each under its own row.
    QCOMPARE(finder.add(key, 2, [](std::uint64_t row) { return row == 1; }).value(), std::uint64_t{1});
    QCOMPARE(finder.add(key, 3, [](std::uint64_t row) { return row == 0; }).value(), std::uint64_t{0});
}

void TestCounts::aHundredThousandIdsAreAllRemembered()
{
    constexpr std::uint64_t kEvents = 100'000;
    for (const std::uint64_t expected : {std::uint64_t{0}, kEvents}) {
        RepeatFinder finder(expected);
        std::uint64_t inVain = 0;
        const auto add = [&](std::uint64_t id, std::uint64_t row) {
            return finder.add(repeatKey(kSeed, "order_created", "NW-" + std::to_string(id)), row,
                [&](std::uint64_t earlier) {
                    inVain += earlier == id ? 0 : 1;
                    return earlier == id;
                });
        };
        for (std::uint64_t row = 0; row < kEvents; ++row)
            QVERIFY(!add(row, row).has_value());
        for (std::uint64_t row = 0; row < kEvents; ++row)
            QCOMPARE(add(row, kEvents + row).value_or(kEvents), row);
        QVERIFY(inVain < kEvents / 1'000);
    }
}

void TestCounts::rowsBeyondThirtyTwoBitsAreNotRemembered()
{
    constexpr std::uint64_t kLast = 0xFFFF'FFFE;
    RepeatFinder finder;
    QVERIFY(!added(finder, "order_created", "A", kLast).has_value());
    QCOMPARE(added(finder, "order_created", "A", 0).value(), kLast);
    QVERIFY(!added(finder, "order_created", "B", kLast + 1).has_value());
    QVERIFY(!added(finder, "order_created", "B", kLast + 2).has_value());
}

void TestCounts::verdictsHaveNamesOfTheirOwn()
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < kVerdictCount; ++i)
        QVERIFY(names.insert(verdictName(static_cast<Verdict>(i))).second);
    QCOMPARE(
        names, (std::set<std::string_view>{"ready", "warned", "blocked", "outside", "left_out", "merged"}));
    QVERIFY(isSent(Verdict::Ready) && isSent(Verdict::Warned));
    for (const Verdict verdict : {Verdict::Blocked, Verdict::Outside, Verdict::LeftOut, Verdict::Merged})
        QVERIFY(!isSent(verdict));
}

void TestCounts::countsAddUp()
{
    for (unsigned seed = 1; seed <= 50; ++seed) {
        std::mt19937 random(seed);
        std::uniform_int_distribution<std::size_t> anyVerdict(0, kVerdictCount - 1);
        std::vector<Verdict> rows(random() % 400);
        Summary summary;
        for (Verdict& row : rows) {
            row = static_cast<Verdict>(anyVerdict(random));
            summary.add(row);
        }
        for (std::size_t moves = rows.empty() ? 0 : 100; moves > 0; --moves) {
            Verdict& row = rows[random() % rows.size()];
            const auto to = static_cast<Verdict>(anyVerdict(random));
            summary.move(row, to);
            row = to;
        }

        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < kVerdictCount; ++i) {
            const auto verdict = static_cast<Verdict>(i);
            QCOMPARE(summary.count(verdict), static_cast<std::uint64_t>(std::ranges::count(rows, verdict)));
            sum += summary.count(verdict);
        }
        QCOMPARE(sum, std::uint64_t{rows.size()});
        QCOMPARE(summary.rows(), std::uint64_t{rows.size()});
        QCOMPARE(summary.events(), summary.rows() - summary.count(Verdict::Merged));
        QCOMPARE(summary.sendable(), static_cast<std::uint64_t>(std::ranges::count_if(rows, isSent)));
    }
}

void TestCounts::anEmptySummaryIsZero()
{
    const Summary summary;
    QCOMPARE(summary.rows(), std::uint64_t{0});
    QCOMPARE(summary.count(Rule::IdMissing), std::uint64_t{0});
    QVERIFY(summary.causes().empty());
}

void TestCounts::causesComeMostSeriousFirst()
{
    Summary summary;
    const std::vector<std::pair<Rule, int>> broken{{Rule::AlreadyHashed, 90}, {Rule::IdentityMissing, 50},
        {Rule::TypeUnknown, 3}, {Rule::EmailUnreadable, 70}, {Rule::IdMissing, 3},
        {Rule::AmountUnreadable, 9}, {Rule::TimestampTooOld, 200}, {Rule::RepeatedInFile, 300}};
    for (const auto& [rule, times] : broken) {
        for (int i = 0; i < times; ++i)
            summary.addCause(rule, verdictOf(rule));
    }
    QStringList causes;
    for (const Cause& cause : summary.causes())
        causes << text(info(cause.rule).name) + u' ' + QString::number(cause.count);
    QCOMPARE(causes,
        (QStringList{QStringLiteral("amount_unreadable 9"), QStringLiteral("id_missing 3"),
            QStringLiteral("type_unknown 3"), QStringLiteral("email_unreadable 70"),
            QStringLiteral("identity_missing 50"), QStringLiteral("timestamp_too_old 200"),
            QStringLiteral("repeated_in_file 300"), QStringLiteral("already_hashed 90")}));
    QCOMPARE(summary.count(Rule::EmailUnreadable), std::uint64_t{70});
    QCOMPARE(summary.count(Rule::AmountZero), std::uint64_t{0});
}

void TestCounts::causesInRowsThatStayHereAreMoot_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<Verdict>("row");
    QTest::addColumn<bool>("moot");
    using R = Rule;
    using V = Verdict;
    QTest::newRow("age puts a row outside") << R::TimestampTooOld << V::Outside << false;
    QTest::newRow("a missing id in such a row is no problem any more") << R::IdMissing << V::Outside << true;
    QTest::newRow("nor is an unreadable phone number") << R::PhoneUnreadable << V::Outside << true;
    QTest::newRow("a repeat is left out") << R::RepeatedInFile << V::LeftOut << false;
    QTest::newRow("what else is odd in it does not matter") << R::PhoneUnreadable << V::LeftOut << true;
    QTest::newRow("a missing id blocks") << R::IdMissing << V::Blocked << false;
    QTest::newRow("a warning in a blocked row still counts") << R::PhoneUnreadable << V::Blocked << false;
    QTest::newRow("a warning alone") << R::PhoneUnreadable << V::Warned << false;
}

void TestCounts::causesInRowsThatStayHereAreMoot()
{
    QFETCH(Rule, rule);
    QFETCH(Verdict, row);
    QFETCH(bool, moot);
    Summary summary;
    summary.addCause(rule, row);
    QCOMPARE(summary.causes().size(), std::size_t{1});
    QCOMPARE(summary.causes().front().count, std::uint64_t{1});
    QCOMPARE(summary.causes().front().moot, std::uint64_t{moot ? 1U : 0U});
}

void TestCounts::moneyIsAddedUpByCurrencyAndVerdict()
{
    MoneySums money;
    QVERIFY(money.sendable().empty());
    money.add("USD", Verdict::Blocked, 9'999);
    money.add("CAD", Verdict::Ready, 1'050);
    money.add("USD", Verdict::Ready, 1);
    money.add("JPY", Verdict::Outside, 300);
    money.add("USD", Verdict::Warned, -1'250);
    // The currency with the most events first, whatever is asked for.
    const std::vector<CurrencySum> expected{
        {"USD", {.minorUnits = -1'249, .events = 2}}, {"CAD", {.minorUnits = 1'050, .events = 1}}};
    QVERIFY(money.sendable() == expected);
    QVERIFY(
        money.of(Verdict::Outside) == (std::vector<CurrencySum>{{"JPY", {.minorUnits = 300, .events = 1}}}));
    QVERIFY(money.of(Verdict::LeftOut).empty());
}

void TestCounts::eachCauseHasItsMoney()
{
    MoneySums money;
    const auto sum = [](std::string_view currency, std::int64_t units, std::uint64_t events) {
        return CurrencySum{.currency = std::string(currency), .sum = {.minorUnits = units, .events = events}};
    };
    money.addDecided(Rule::IdMissing, "EUR", 100);
    money.addDecided(Rule::IdMissing, "EUR", 50);
    money.addDecided(Rule::AmountZero, "EUR", 0);
    money.addDecided(std::nullopt, "USD", 7); // a person's choice
    QVERIFY(money.decidedBy(Rule::IdMissing) == std::vector{sum("EUR", 150, 2)});
    QVERIFY(money.decidedBy(std::nullopt) == std::vector{sum("USD", 7, 1)});
    QVERIFY(money.decidedBy(Rule::AmountNegative).empty());
    money.removeDecided(Rule::IdMissing, "EUR", 100);
    QVERIFY(money.decidedBy(Rule::IdMissing) == std::vector{sum("EUR", 50, 1)});

    const auto finding = [](Rule rule) { return Finding{.problem = {.rule = rule}}; };
    const std::vector<Finding> both{finding(Rule::AmountZero), finding(Rule::IdMissing)};
    QCOMPARE(decidingRule(Verdict::Blocked, both), std::optional(Rule::IdMissing));
    QCOMPARE(decidingRule(Verdict::Warned, both), std::optional(Rule::AmountZero));
    QCOMPARE(decidingRule(Verdict::LeftOut, {}), std::optional<Rule>());
    QCOMPARE(decidingRule(Verdict::Ready, both), std::optional<Rule>());
}

void TestCounts::partsOfMoneyMergeIntoTheWhole()
{
    constexpr std::array<std::string_view, 4> kCurrencies{"EUR", "USD", "JPY", "TND"};
    std::mt19937 random(kSeed);
    MoneySums whole;
    std::array<MoneySums, 5> parts;
    for (std::size_t i = 0; i < 10'000; ++i) {
        const std::string_view currency = kCurrencies[random() % kCurrencies.size()];
        const auto verdict = static_cast<Verdict>(random() % kVerdictCount);
        const auto amount = static_cast<std::int64_t>(random()) - 1'000;
        whole.add(currency, verdict, amount);
        parts[i * parts.size() / 10'000].add(currency, verdict, amount);
    }
    MoneySums merged;
    for (const std::size_t part : {3, 0, 4, 1, 2})
        merged.merge(parts[part]);
    for (std::size_t i = 0; i < kVerdictCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        QCOMPARE(whole.of(verdict).size(), kCurrencies.size());
        QVERIFY(merged.of(verdict) == whole.of(verdict));
    }
    QVERIFY(merged.sendable() == whole.sendable());
}

void TestCounts::aSumBeyondSixtyFourBitsSaysSo_data()
{
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<bool>("tooLarge");
    QTest::newRow("as much as fits") << qint64{kMost - 1} << qint64{1} << false;
    QTest::newRow("one more") << qint64{kMost} << qint64{1} << true;
    QTest::newRow("as little as fits") << qint64{-kMost} << qint64{-1} << false;
    QTest::newRow("one less") << qint64{-kMost} << qint64{-2} << true;
}

void TestCounts::aSumBeyondSixtyFourBitsSaysSo()
{
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    QFETCH(bool, tooLarge);
    MoneySums money;
    money.add("USD", Verdict::Ready, first);
    money.add("USD", Verdict::Warned, second);
    const MoneySum sum = money.sendable().front().sum;
    QCOMPARE(sum.tooLarge, tooLarge);
    QCOMPARE(sum.events, std::uint64_t{2});
    QVERIFY(tooLarge || sum.minorUnits == first + second);
}

QTEST_GUILESS_MAIN(TestCounts)
#include "tst_counts.moc"
