// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "check/file_evidence.h"

#include <QTest>

#include <string>
#include <vector>

using namespace convey;
using convey::test::text;

namespace {

constexpr EpochMs kNow = 1'795'168'800'000; // 2026-11-20T10:00:00Z
constexpr EpochMs kMinute = 60'000;
constexpr EpochMs kHour = 60 * kMinute;
constexpr EpochMs kDay = 24 * kHour;

struct Sold
{
    std::string id{};
    std::int64_t minorUnits = 0;
    EpochMs time = kNow;
    std::string currency = "EUR";
};

/// Orders that nothing is odd about: ids with gaps, growing amounts, one every five hours or so.
std::vector<Sold> usualOrders(std::size_t count)
{
    std::vector<Sold> orders;
    for (std::size_t i = 0; i < count; ++i)
        orders.push_back({.id = std::to_string(5'000 + i * i),
            .minorUnits = static_cast<std::int64_t>(1'500 + 10 * i),
            .time = kNow - static_cast<EpochMs>(i * 317 % 9'000) * kMinute});
    return orders;
}

Event eventOf(const Sold& sold)
{
    Event event;
    event.id = sealOpen(OpenKind::EventId, sold.id);
    event.timestampMs = sold.time;
    event.amount = sold.minorUnits;
    event.currency = sealOpen(OpenKind::Currency, sold.currency);
    return event;
}

void add(FileEvidence& evidence, const Sold& sold, std::size_t row)
{
    evidence.add(EventFacts::of(eventOf(sold), row));
    evidence.addAmount(sold.currency, sold.minorUnits);
}

FileEvidence evidenceOf(const std::vector<Sold>& orders)
{
    FileEvidence evidence(kNow);
    for (std::size_t row = 0; row < orders.size(); ++row)
        add(evidence, orders[row], row);
    return evidence;
}

/// "code found of expected" of each.
QStringList told(const std::vector<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines << text(info(finding.rule()).name)
                + QStringLiteral(" %1 of %2").arg(finding.problem.found).arg(finding.problem.expected);
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Sold>)
Q_DECLARE_METATYPE(std::vector<UsualAmount>)

class TestFileEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsAreToldFromTheirThresholdOn_data();
    void patternsAreToldFromTheirThresholdOn();
    void noPatternBlocks();
    void whatIsTakenBackIsGone();
    void theMedianIsCloseEnough();
    void amountsAreSpreadByDoublings();
    void identitiesAreCounted();
    void theClockCountsWhatLeaves();
    void theTimelineHasEveryTime();
    void theNextExportIsSevenDaysAfterTheNewest();
};

void TestFileEvidence::patternsAreToldFromTheirThresholdOn_data()
{
    QTest::addColumn<std::vector<Sold>>("orders");
    QTest::addColumn<std::vector<UsualAmount>>("usual");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* what, const std::vector<Sold>& orders, const char* expected,
                         const std::vector<UsualAmount>& usual = {}) {
        QTest::newRow(what) << orders << usual << QString::fromLatin1(expected);
    };
    const auto with = [](std::size_t count, std::size_t changed, auto change) {
        std::vector<Sold> orders = usualOrders(count);
        for (std::size_t i = 0; i < changed; ++i)
            change(orders[i], i);
        return orders;
    };
    const auto one = [](Sold& sold, std::size_t) { sold.minorUnits = 100; };
    const auto yen = [](Sold& sold, std::size_t) { sold = {sold.id, 1, sold.time, "JPY"}; };
    const auto counting = [](Sold& sold, std::size_t i) { sold.id = std::to_string(7'000 + i); };
    const auto fromOne = [](Sold& sold, std::size_t i) { sold.id = std::to_string(1 + i); };
    const auto prefixed = [](Sold& sold, std::size_t i) { sold.id = "A-" + std::to_string(i); };
    // The first `inHour` in one hour of six days, the others all over the day.
    const auto hourly = [](std::size_t inHour) {
        return [inHour](Sold& sold, std::size_t i) {
            const auto n = static_cast<EpochMs>(i);
            sold.time = kNow - n % 6 * kDay - (i < inHour ? n * kMinute : (3 + n % 12) * kHour);
        };
    };
    const auto all = [](std::size_t n) { return n; };

    row("orders as they are", usualOrders(200), "");
    row("none at all", {}, "");
    row("ten amounts of 1.00", with(10, all(10), one), "amounts_all_one 10 of 10");
    row("nine are too few to tell", with(9, all(9), one), "");
    row("95 of 100 amounts are 1", with(100, 95, one), "amounts_all_one 95 of 100");
    row("94 of 100 are no pattern", with(100, 94, one), "");
    row("1 yen", with(20, all(20), yen), "amounts_all_one 20 of 20");
    row("ids that are row numbers", with(10, all(10), fromOne), "ids_are_row_numbers 10 of 10");
    row("ids that are row numbers and a constant", with(100, 95, counting), "ids_are_row_numbers 95 of 100");
    row("94 of 100 that count are no pattern", with(100, 94, counting), "");
    row("ids with letters are names", with(100, all(100), prefixed), "");
    row("40 of 100 in one hour of the day", with(100, 100, hourly(40)), "times_in_one_hour 40 of 100");
    row("39 of 100 are no pattern", with(100, 100, hourly(39)), "");
    const std::vector<UsualAmount> small{{.currency = "EUR", .minorUnits = 30}};
    const std::vector<UsualAmount> large{{.currency = "EUR", .minorUnits = 3'000}};
    const std::vector<UsualAmount> other{{.currency = "USD", .minorUnits = 30}};
    row("a median of fifty times the usual", usualOrders(20), "amounts_far_above_usual 1600 of 30", small);
    row("a median as usual", usualOrders(20), "", large);
    row("the usual of another currency says nothing", usualOrders(20), "", other);
    row("nine amounts have no median", usualOrders(9), "", small);
}

void TestFileEvidence::patternsAreToldFromTheirThresholdOn()
{
    QFETCH(std::vector<Sold>, orders);
    QFETCH(std::vector<UsualAmount>, usual);
    QFETCH(QString, expected);
    QCOMPARE(told(evidenceOf(orders).findings(usual)).join(QStringLiteral(", ")), expected);
}

void TestFileEvidence::noPatternBlocks()
{
    for (const spec::RuleInfo& rule : spec::rules()) {
        if (isOfWholeFile(rule.rule))
            QVERIFY2(rule.severity == Severity::Warning, rule.name.data());
    }
}

void TestFileEvidence::whatIsTakenBackIsGone()
{
    std::vector<Sold> orders = usualOrders(1'000);
    for (std::size_t i = 0; i < 970; ++i)
        orders[i].id = std::to_string(90'000 + i);
    const std::vector<UsualAmount> usual{{.currency = "EUR", .minorUnits = 10}};
    const FileEvidence before = evidenceOf(orders);
    FileEvidence evidence = before;
    const std::vector<Sold> others(500, {.id = "7", .minorUnits = 100, .time = kNow - 2 * kDay});
    for (std::size_t row = 0; row < others.size(); ++row)
        add(evidence, others[row], 1'000 + row);
    QVERIFY(told(evidence.findings(usual)) != told(before.findings(usual)));
    for (std::size_t row = 0; row < others.size(); ++row) {
        evidence.remove(EventFacts::of(eventOf(others[row]), 1'000 + row));
        evidence.removeAmount("EUR", 100);
    }
    QCOMPARE(told(evidence.findings(usual)), told(before.findings(usual)));
    QCOMPARE(told(before.findings(usual)).size(), 2);
    QVERIFY(evidence.times() == before.times());
    QVERIFY(evidence.usualAmounts() == before.usualAmounts());
}

void TestFileEvidence::amountsAreSpreadByDoublings()
{
    FileEvidence evidence(kNow);
    for (const std::int64_t amount : {4, 5, 7, 8, 33, 0, -5})
        evidence.addAmount("EUR", amount);
    evidence.addAmount("JPY", 500);
    const std::vector<AmountSpread> spreads = evidence.amountSpreads();
    QCOMPARE(spreads.size(), std::size_t{2});
    const AmountSpread& euro = spreads.front();
    QCOMPARE(text(euro.currency), QStringLiteral("EUR"));
    QCOMPARE(euro.events, std::uint64_t{5}); // what is not above zero has no place here
    QCOMPARE(euro.median, std::int64_t{7});
    using Step = AmountSpread::Step;
    QVERIFY(euro.steps == (std::vector<Step>{{4, 3}, {8, 1}, {16, 0}, {32, 1}}));
    QVERIFY(spreads.back().steps == (std::vector<Step>{{256, 1}}));
    evidence.removeAmount("JPY", 500);
    QCOMPARE(evidence.amountSpreads().size(), std::size_t{1});
    QVERIFY(FileEvidence(kNow).amountSpreads().empty());
}

void TestFileEvidence::identitiesAreCounted()
{
    const auto with = [](std::initializer_list<IdentityKind> kinds) {
        EventFacts facts;
        for (const IdentityKind kind : kinds)
            facts.identities =
                static_cast<std::uint8_t>(facts.identities | 1U << static_cast<unsigned>(kind));
        return facts;
    };
    FileEvidence evidence(kNow);
    evidence.add(with({IdentityKind::Email, IdentityKind::Click}));
    evidence.add(with({IdentityKind::Email}));
    evidence.add(with({}));
    QCOMPARE(evidence.identities().events, std::uint64_t{3});
    QCOMPARE(evidence.identities().count(IdentityKind::Email), std::uint64_t{2});
    QCOMPARE(evidence.identities().count(IdentityKind::Click), std::uint64_t{1});
    QCOMPARE(evidence.identities().count(IdentityKind::Phone), std::uint64_t{0});
    evidence.remove(with({IdentityKind::Email}));
    QCOMPARE(evidence.identities().count(IdentityKind::Email), std::uint64_t{1});
    QCOMPARE(evidence.identities().events, std::uint64_t{2});
}

void TestFileEvidence::theMedianIsCloseEnough()
{
    for (const std::int64_t median : {1LL, 7LL, 99LL, 12'345LL, 1'000'000'007LL}) {
        std::vector<Sold> orders = usualOrders(21);
        for (std::size_t i = 0; i < orders.size(); ++i)
            orders[i].minorUnits = i < 10 ? 1 : i == 10 ? median : median * 3;
        const std::vector<UsualAmount> usual = evidenceOf(orders).usualAmounts();
        QCOMPARE(usual.size(), std::size_t{1});
        const auto off = static_cast<double>(usual.front().minorUnits) / static_cast<double>(median);
        QVERIFY2(off > 0.93 && off < 1.07, std::to_string(off).c_str());
    }
}

void TestFileEvidence::theClockCountsWhatLeaves()
{
    TimeSpread times(kNow);
    const EpochMs edge = kNow - 7 * kDay;
    times.add(edge - 3 * kDay); // outside
    times.add(edge - kMinute); // outside
    times.add(edge + 10 * kMinute);
    times.add(edge + 50 * kMinute);
    times.add(edge + 5 * kHour);
    times.add(kNow);
    QCOMPARE(times.outsideAt(kNow), std::uint64_t{2});
    QCOMPARE(times.leavingBetween(kNow, kNow + kHour), std::uint64_t{2});
    QCOMPARE(times.leavingBetween(kNow, kNow + 12 * kHour), std::uint64_t{3});
    QVERIFY(times.nextToLeave(kNow) == kNow + 10 * kMinute);
    QCOMPARE(times.outsideAt(kNow + 11 * kMinute), std::uint64_t{3});
    QVERIFY(times.nextToLeave(kNow + 11 * kMinute) == kNow + 50 * kMinute);
    QVERIFY(!times.nextToLeave(kNow + 8 * kDay));
}

void TestFileEvidence::theTimelineHasEveryTime()
{
    const TimeSpread times = evidenceOf(usualOrders(500)).times();
    for (const std::size_t outside : {6U, 24U}) {
        const std::vector<std::uint64_t> hours = times.byHour(kNow, outside);
        std::uint64_t sum = 0;
        for (const std::uint64_t count : hours)
            sum += count;
        QCOMPARE(sum, std::uint64_t{500});
        QVERIFY(hours.size() >= outside + 168);
    }
    TimeSpread one(kNow);
    one.add(kNow - 7 * kDay + kHour);
    QCOMPARE(one.byHour(kNow, 6).at(7), std::uint64_t{1});
}

void TestFileEvidence::theNextExportIsSevenDaysAfterTheNewest()
{
    TimeSpread times(kNow);
    QVERIFY(!times.exportAgainBy(kNow));
    times.add(kNow - 8 * kDay);
    QVERIFY2(!times.exportAgainBy(kNow), "the moment is past");
    times.add(kNow + 5 * kMinute);
    QVERIFY2(!times.exportAgainBy(kNow), "a time ahead is not when the file was made");
    times.add(kNow - 2 * kDay);
    times.add(kNow - kDay);
    QVERIFY(times.exportAgainBy(kNow) == kNow + 6 * kDay);
    times.add(kNow);
    QVERIFY(times.exportAgainBy(kNow) == kNow + 7 * kDay);
}

QTEST_APPLESS_MAIN(TestFileEvidence)
#include "tst_file_evidence.moc"
