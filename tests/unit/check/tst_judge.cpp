// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/event/row_events.h"

#include "check/judge.h"

#include <QTest>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <vector>

using namespace convey;
using convey::test::built;
using convey::test::goodOrder;
using convey::test::Inputs;
using convey::test::RowOfInputs;
using convey::test::text;
using convey::test::with;
using convey::test::without;

namespace {

constexpr EpochMs kNow = test::kRowTimeMs + 60'000;
constexpr EpochMs kHourMs = 3'600'000;
constexpr EpochMs kWeekMs = 7 * 24 * kHourMs;

struct Case
{
    const char* name;
    Rule rule;
    Inputs inputs;
    Verdict verdict;
};

/// One row a rule that can be met with a row of cells: it breaks this rule and no other.
const std::vector<Case>& cases()
{
    using V = Verdict;
    const auto row = [](const Inputs& changes) { return with(goodOrder(), changes); };
    const auto at = [&](EpochMs time) { return row({{"timestamp_ms", std::to_string(time)}}); };
    const auto paid = [&](const char* amount, const char* currency, const Inputs& more = {}) {
        return with(row({{"data.amount", amount}, {"data.currency", currency}}), more);
    };
    static const std::vector<Case> all{
        {"no id", Rule::IdMissing, row({{"id", " "}}), V::Blocked},
        {"an e-mail address as id", Rule::IdLooksPersonal, row({{"id", "ada@example.com"}}), V::Blocked},
        {"a card number as id", Rule::IdLooksPersonal, row({{"id", "4111 1111 1111 1111"}}), V::Blocked},
        {"an id of 257 bytes", Rule::IdVeryLong, row({{"id", std::string(257, 'x')}}), V::Warned},
        {"no event", Rule::TypeMissing, row({{"type", ""}}), V::Blocked},
        {"an event nobody knows", Rule::TypeUnknown, row({{"type", "refund"}}), V::Blocked},
        {"custom without a name", Rule::CustomNameMissing, row({{"type", "custom"}}), V::Blocked},
        {"custom with a bad name", Rule::CustomNameInvalid,
            row({{"type", "custom"}, {"custom_event_name", "quiz done"}}), V::Blocked},
        {"custom with 65 characters", Rule::CustomNameInvalid,
            row({{"type", "custom"}, {"custom_event_name", std::string(65, 'q')}}), V::Blocked},
        {"custom with a standard name", Rule::CustomNameIsStandard,
            row({{"type", "custom"}, {"custom_event_name", "Order_Created"}}), V::Blocked},
        {"a name on a standard event", Rule::CustomNameLeftOut, row({{"custom_event_name", "q"}}), V::Ready},

        {"no time", Rule::TimestampMissing, row({{"timestamp_ms", ""}}), V::Blocked},
        {"an unreadable time", Rule::TimestampUnreadable, row({{"timestamp_ms", "soon"}}), V::Blocked},
        {"a local time", Rule::TimestampZoneMissing, row({{"timestamp_ms", "2026-11-20 10:00"}}), V::Blocked},
        {"either day or month", Rule::TimestampOrderUnknown, row({{"timestamp_ms", "3/4/2026 10:00Z"}}),
            V::Blocked},
        {"a skipped time", Rule::TimestampInZoneGap,
            row({{"timestamp_ms", "2026-03-29 02:30"}, {"time_zone", "Europe/Berlin"}}), V::Blocked},
        {"a doubled time", Rule::TimestampInZoneOverlap,
            row({{"timestamp_ms", "2026-10-25 02:30"}, {"time_zone", "Europe/Berlin"}}), V::Blocked},
        {"a millisecond too old", Rule::TimestampTooOld, at(kNow - kWeekMs - 1), V::Outside},
        {"years too old", Rule::TimestampTooOld, at(1'000'000'000'000), V::Outside},
        {"a millisecond too far ahead", Rule::TimestampTooFarAhead, at(kNow + kHourMs / 6 + 1), V::Blocked},
        {"on the old edge", Rule::TimestampExpiresSoon, at(kNow - kWeekMs), V::Warned},
        {"within the last hour", Rule::TimestampExpiresSoon, at(kNow - kWeekMs + kHourMs - 1), V::Warned},

        {"a place that is none", Rule::ActionSourceUnknown, row({{"action_source", "shop"}}), V::Blocked},
        {"an app event on the web", Rule::ActionSourceNotMobileApp, row({{"type", "app_opened"}}),
            V::Blocked},
        {"an app event nowhere", Rule::ActionSourceNotMobileApp,
            row({{"type", "app_installed"}, {"action_source", ""}}), V::Blocked},
        {"web without an address", Rule::SourceUrlMissing, row({{"source_url", ""}}), V::Blocked},
        {"web with a bad address", Rule::SourceUrlInvalid, row({{"source_url", "shop"}}), V::Blocked},
        {"an e-mail address in the path", Rule::SourceUrlLooksPersonal,
            row({{"source_url", "https://shop.example.com/u/ada@example.com"}}), V::Blocked},

        {"an unclear opt-out", Rule::OptOutUnreadable, row({{"opt_out", "hm"}}), V::Blocked},
        {"an unclear consent", Rule::OptOutAssumed, row({{"consent", "hm"}}), V::Warned},
        {"nobody to match", Rule::IdentityMissing, without(goodOrder(), "user.email"), V::Warned},
        {"IP and browser match nobody", Rule::IdentityMissing,
            with(without(goodOrder(), "user.email"),
                {{"user.ip_address", "203.0.113.5"}, {"user.user_agent", "Browser"}}),
            V::Warned},
        {"a bad e-mail address", Rule::EmailUnreadable, row({{"user.email", "x"}, {"oppref", "opp"}}),
            V::Warned},
        {"a bad phone number", Rule::PhoneUnreadable, row({{"user.phone_number", "4.9E+11"}}), V::Warned},
        {"a national phone number", Rule::PhoneCountryMissing, row({{"user.phone_number", "0171 5550100"}}),
            V::Warned},
        {"a bad customer id", Rule::ExternalIdUnreadable, row({{"user.external_id", "#REF!"}}), V::Warned},
        {"a bad name", Rule::NameUnreadable, row({{"user.first_name", "#REF!"}}), V::Warned},
        {"a bad country", Rule::CountryUnreadable, row({{"user.country", "Atlantis"}}), V::Warned},
        {"a bad region", Rule::RegionUnreadable, row({{"user.region", std::string(129, 'r')}}), V::Warned},
        {"a bad city", Rule::CityUnreadable, row({{"user.city", std::string(129, 'c')}}), V::Warned},
        {"a bad postal code", Rule::PostalCodeUnreadable, row({{"user.postal_code", "1;2"}}), V::Warned},
        {"a bad IP address", Rule::IpAddressUnreadable, row({{"user.ip_address", "1.2.3"}}), V::Warned},
        {"a bad browser", Rule::UserAgentUnreadable, row({{"user.user_agent", "B\x01"}}), V::Warned},
        {"a bad obref", Rule::ObrefUnreadable, row({{"user.obref", "o\x01"}}), V::Warned},
        {"a bad advertising id", Rule::AdvertisingIdUnreadable, row({{"user.android_advertising_id", "abc"}}),
            V::Warned},
        {"a hash of another kind", Rule::OtherHash,
            row({{"user.email", "b58996c504c5638798eb6b511e6f49af"}, {"oppref", "opp"}}), V::Warned},
        {"a hash made elsewhere", Rule::AlreadyHashed, row({{"user.email", std::string(64, 'a')}}), V::Ready},

        {"an amount in words", Rule::AmountUnreadable, paid("ten", "EUR"), V::Blocked},
        {"cents of yen", Rule::AmountTooManyDecimals, paid("1.50", "JPY"), V::Blocked},
        {"thousands or decimals", Rule::AmountDecimalSignUnknown, paid("1.234", "EUR"), V::Blocked},
        {"no currency", Rule::AmountWithoutCurrency, paid("10", ""), V::Blocked},
        {"a refund", Rule::AmountNegative, paid("-10", "EUR"), V::Warned},
        {"nothing paid", Rule::AmountZero, paid("0.00", "EUR"), V::Warned},
        {"no amount in its column", Rule::AmountMissing, paid("", "EUR"), V::Warned},
        {"a word for no amount", Rule::AmountMissing, paid("NULL", "EUR"), V::Warned},
        {"a line of sums", Rule::RowTotals, row({{"id", " Grand Total:"}}), V::LeftOut},
        {"a currency that is none", Rule::CurrencyUnknown, paid("10", "EURO"), V::Blocked},
        {"a currency of the past", Rule::CurrencyWithdrawn, paid("10", "DEM"), V::Blocked},
        {"a plan on an order", Rule::PlanIdLeftOut, row({{"data.plan_id", "pro"}}), V::Ready},
        {"items on a lead", Rule::ContentsLeftOut,
            row({{"type", "lead_created"}, {"data.contents[].id", "S"}}), V::Ready},
        {"a free field on an order", Rule::FreeFieldLeftOut, row({{"data.order_id", "A"}}), V::Ready},
        {"an e-mail address in a free field", Rule::FreeFieldLooksPersonal,
            row({{"type", "custom:quiz"}, {"data.answer", "ada@example.com"}}), V::Warned},
        {"an e-mail address as item", Rule::FreeFieldLooksPersonal,
            row({{"data.contents[].name", "Voucher for ada@example.com"}}), V::Warned},
        {"an e-mail address as city", Rule::FreeFieldLooksPersonal, row({{"user.city", "ada@example.com"}}),
            V::Warned},
        {"an e-mail address as oppref", Rule::FreeFieldLooksPersonal, row({{"oppref", "ada@example.com"}}),
            V::Warned},
        {"the customer's name on an item", Rule::ItemNamesCustomer,
            row({{"user.last_name", "O'NEIL"}, {"data.contents[].name", "Mug for Ms O'Neil"}}), V::Warned},
        {"the customer's name in other letters", Rule::ItemNamesCustomer,
            row({{"user.last_name", "Дворжак"}, {"data.contents[].name", "Курс: ДВОРЖАК, 2 дня"}}),
            V::Warned},
        {"a quantity in words", Rule::ItemQuantityUnreadable, row({{"data.contents[].quantity", "two"}}),
            V::Blocked},
        {"a quantity of none", Rule::ItemQuantityNotPositive, row({{"data.contents[].quantity", "0"}}),
            V::Warned},
        {"an item price in words", Rule::ItemAmountUnreadable,
            paid("10", "EUR", {{"data.contents[].amount", "free"}}), V::Blocked},
        {"an item price without currency", Rule::ItemAmountWithoutCurrency,
            row({{"data.contents[].amount", "5"}}), V::Blocked},
        {"a free field that is no number", Rule::FreeFieldUnreadable,
            row({{"type", "custom:quiz"}, {"data.score:number", "many"}}), V::Warned},
        {"items that are no list", Rule::ContentsUnreadable, row({{"data.contents", "2x Mug"}}), V::Warned},
        {"four addresses", Rule::ValuesBeyondThree,
            with(without(goodOrder(), "user.email"),
                {{"user.email=emails:To", "a@example.com b@example.com c@example.com d@example.com"}}),
            V::Warned},
        {"a consent that leaves out", Rule::ConsentLeavesOut,
            row({{"consent", ""}, {"consent_blank", "leave_out"}}), V::LeftOut},
        {"an item currency that is none", Rule::ItemCurrencyUnknown,
            row({{"data.contents[].amount", "5"}, {"data.contents[].currency", "EURO"}}), V::Blocked},
    };
    return all;
}

struct Judgement
{
    Verdict verdict = Verdict::Ready;
    std::vector<Finding> findings{};

    [[nodiscard]] QStringList codes() const
    {
        QStringList codes;
        for (const Finding& finding : findings)
            codes << text(info(finding.rule()).name);
        return codes;
    }
};

Judgement judged(const BuiltEvent& event, EpochMs now = kNow)
{
    Judgement result;
    result.verdict = judge(event, now, result.findings);
    return result;
}

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodRowIsReady();
    void aNameInAnotherWordIsNone();
    void eachRuleIsFoundAlone_data();
    void eachRuleIsFoundAlone();
    void everyRuleOfTheTableIsMet();
    void rowsThatCantBeReadAreBlocked_data();
    void rowsThatCantBeReadAreBlocked();
    void tooManyItemsAreWarnedAbout();
    void outsideWinsOverEverything();
    void blockedWinsOverWarned();
    void notesDoNotWarn();
    void theHeaderOnceMoreIsLeftOut();
    void aValueIsMissedInSalesAlone();
    void findingsAreAppended();
    void theClockAloneMovesTheVerdict_data();
    void theClockAloneMovesTheVerdict();
    void theNextEdgeIsTheFirstMomentThatChangesSomething();
    void numbersSayByHowMuch();
    void thePublishedSampleOfAnotherVendorIsNotSent();
};

void TestJudge::aNameInAnotherWordIsNone()
{
    for (const auto& [name, item] : {std::pair("Wood", "Woodwork for beginners"), {"Li", "Li-ion battery"},
             {"Hall", "Shallots"}, {"Lovelace", "Mug"}}) {
        const Judgement result =
            judged(built(with(goodOrder(), {{"user.last_name", name}, {"data.contents[].name", item}})));
        QCOMPARE(result.codes(), QStringList());
    }
}

void TestJudge::aGoodRowIsReady()
{
    const Judgement result = judged(built(goodOrder()));
    QCOMPARE(result.codes(), QStringList());
    QCOMPARE(result.verdict, Verdict::Ready);
}

void TestJudge::eachRuleIsFoundAlone_data()
{
    QTest::addColumn<Inputs>("inputs");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<Verdict>("verdict");
    for (const Case& one : cases())
        QTest::newRow(one.name) << one.inputs << one.rule << one.verdict;
}

void TestJudge::eachRuleIsFoundAlone()
{
    QFETCH(Inputs, inputs);
    QFETCH(Rule, rule);
    QFETCH(Verdict, verdict);
    const Judgement result = judged(built(inputs));
    QCOMPARE(result.codes(), QStringList{text(info(rule).name)});
    QCOMPARE(text(verdictName(result.verdict)), text(verdictName(verdict)));
    // A verdict is what the rule's own severity says; only age is a matter of its own.
    if (rule != Rule::TimestampTooOld) {
        const Severity severity = info(rule).severity;
        QCOMPARE(verdict == Verdict::Blocked, severity == Severity::Blocked);
        QCOMPARE(verdict == Verdict::Warned, severity == Severity::Warning);
    }
}

void TestJudge::everyRuleOfTheTableIsMet()
{
    std::set<Rule> met{Rule::RowTooManyCells, Rule::RowTooFewCells, Rule::RowQuoteOpen, Rule::RowTooLong,
        Rule::CellNotUtf8,
        Rule::ItemsVeryMany, // the tests below
        // Lines of one order: tst_fold.
        Rule::OrderTooManyLines, Rule::OrderLinesDiffer, Rule::OrderLinesIdentical, Rule::ItemsSumDiffers,
        Rule::ItemsSumFarOff, // over all rows and all jobs: those of jobs/
        Rule::RepeatedInFile, Rule::RepeatedInFileDiffers, Rule::AlreadySent, Rule::AlreadySentDiffers,
        Rule::SentUnanswered, Rule::SentBefore};
    for (const Case& one : cases())
        met.insert(one.rule);
    for (const spec::RuleInfo& rule : spec::rules()) {
        // Filters: tst_sources; the file as a whole: tst_file_evidence.
        QVERIFY2(
            met.contains(rule.rule) || isFilters(rule.rule) || isOfWholeFile(rule.rule), rule.name.data());
    }
}

void TestJudge::rowsThatCantBeReadAreBlocked_data()
{
    QTest::addColumn<int>("cells");
    QTest::addColumn<int>("flags");
    QTest::addColumn<Rule>("rule");
    constexpr int kOpen = static_cast<int>(RowFlag::UnclosedQuote);
    constexpr int kCut = static_cast<int>(RowFlag::TooLong);
    QTest::newRow("a cell too many") << 7 << 0 << Rule::RowTooManyCells;
    QTest::newRow("a cell too few") << 5 << 0 << Rule::RowTooFewCells;
    QTest::newRow("a quote left open") << 6 << kOpen << Rule::RowQuoteOpen;
    QTest::newRow("cut at the limit of size") << 6 << kCut << Rule::RowTooLong;
    QTest::newRow("cut with a quote left open") << 6 << (kCut | kOpen) << Rule::RowTooLong;
    QTest::newRow("bytes that are no UTF-8") << 6 << 0 << Rule::CellNotUtf8;
}

void TestJudge::rowsThatCantBeReadAreBlocked()
{
    QFETCH(int, cells);
    QFETCH(int, flags);
    QFETCH(Rule, rule);
    const Inputs inputs = with(goodOrder(), {{"id", rule == Rule::CellNotUtf8 ? "\xE9" : "A"}});
    RowOfInputs row(inputs);
    row.cells.resize(static_cast<std::size_t>(cells));
    row.flags.bits = static_cast<std::uint8_t>(flags);
    const Judgement result = judged(row.build());
    // Nothing else is said about a row whose cells can't be told apart.
    QCOMPARE(result.codes(), QStringList{text(info(rule).name)});
    QCOMPARE(result.verdict, Verdict::Blocked);
}

void TestJudge::tooManyItemsAreWarnedAbout()
{
    BuiltEvent event = built(with(goodOrder(), {{"data.contents[].id", "S"}}));
    event.event.contents.resize(100, event.event.contents.front());
    QCOMPARE(judged(event).verdict, Verdict::Ready);
    event.event.contents.resize(101, event.event.contents.front());
    const Judgement result = judged(event);
    QCOMPARE(result.codes(), QStringList{QStringLiteral("items_very_many")});
    QCOMPARE(result.verdict, Verdict::Warned);
    QCOMPARE(result.findings.front().problem.found, std::int64_t{101});
}

void TestJudge::outsideWinsOverEverything()
{
    const Inputs inputs = with(goodOrder(),
        {{"id", ""}, {"type", "refund"}, {"timestamp_ms", "1000000000000"}, {"source_url", ""},
            {"data.amount", "ten"}, {"data.currency", "EUR"}});
    const Judgement result = judged(built(inputs));
    QCOMPARE(result.verdict, Verdict::Outside);
    QCOMPARE(result.codes().size(), 5);
}

void TestJudge::blockedWinsOverWarned()
{
    for (const Inputs& inputs : {with(goodOrder(), {{"id", ""}, {"user.email", "x"}, {"oppref", "o"}}),
             with(goodOrder(), {{"source_url", ""}, {"data.amount", "-1"}, {"data.currency", "EUR"}})}) {
        const Judgement result = judged(built(inputs));
        QCOMPARE(result.codes().size(), 2);
        QCOMPARE(result.verdict, Verdict::Blocked);
    }
}

void TestJudge::notesDoNotWarn()
{
    const Judgement result = judged(built(with(goodOrder(),
        {{"custom_event_name", "q"}, {"data.plan_id", "p"}, {"data.x", "1"},
            {"user.email", std::string(64, 'a')}})));
    QCOMPARE(result.codes().size(), 4);
    QCOMPARE(result.verdict, Verdict::Ready);
}

void TestJudge::theHeaderOnceMoreIsLeftOut()
{
    RowOfInputs row(goodOrder());
    const std::vector<std::string> names = row.names;
    const std::string marked = "\xEF\xBB\xBF" + names.front();
    for (const std::string& first : {names.front(), marked, '"' + names.front()}) {
        row.cells.front().text = first;
        for (std::size_t i = 1; i < names.size(); ++i)
            row.cells[i].text = names[i];
        const Judgement result = judged(row.build());
        const bool isHeader = first.front() != '"';
        QCOMPARE(result.verdict == Verdict::LeftOut, isHeader);
        if (isHeader)
            QCOMPARE(result.codes(), QStringList{text(info(Rule::RowHeaderAgain).name)});
    }
}

void TestJudge::aValueIsMissedInSalesAlone()
{
    for (const char* type : {"lead_created", "page_viewed", "trial_started", "registration_completed"}) {
        const Judgement result =
            judged(built(with(goodOrder(), {{"type", type}, {"data.amount", ""}, {"data.currency", "EUR"}})));
        QCOMPARE(result.codes(), QStringList());
    }
}

void TestJudge::findingsAreAppended()
{
    // Findings of earlier rows in the same list do not weigh on this one.
    std::vector<Finding> findings{{.problem = {.rule = Rule::TimestampTooOld}}};
    QCOMPARE(judge(built(goodOrder()), kNow, findings), Verdict::Ready);
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(judge(built(with(goodOrder(), {{"id", ""}})), kNow, findings), Verdict::Blocked);
    QCOMPARE(findings.size(), std::size_t{2});
    QCOMPARE(findings.back().row, std::uint64_t{0});
}

void TestJudge::theClockAloneMovesTheVerdict_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char* what, EpochMs fromEvent, Verdict verdict) {
        QTest::newRow(what) << qint64{test::kRowTimeMs + fromEvent} << verdict;
    };
    row("over ten minutes before it happened", -kHourMs / 6 - 1, Verdict::Blocked);
    row("ten minutes before it happened", -kHourMs / 6, Verdict::Ready);
    row("as it happens", 0, Verdict::Ready);
    row("an hour before its end", kWeekMs - kHourMs, Verdict::Ready);
    row("in its last hour", kWeekMs - kHourMs + 1, Verdict::Warned);
    row("in its last millisecond", kWeekMs, Verdict::Warned);
    row("a millisecond later", kWeekMs + 1, Verdict::Outside);
}

void TestJudge::theClockAloneMovesTheVerdict()
{
    QFETCH(qint64, now);
    QFETCH(Verdict, verdict);
    QCOMPARE(text(verdictName(judged(built(goodOrder()), now).verdict)), text(verdictName(verdict)));
}

void TestJudge::theNextEdgeIsTheFirstMomentThatChangesSomething()
{
    constexpr EpochMs kDayMs = 24 * kHourMs;
    const EpochMs time = test::kRowTimeMs;
    const auto findingsAt = [&](EpochMs now) {
        std::vector<Finding> findings;
        static_cast<void>(judge(built(goodOrder()), now, findings));
        return findings;
    };
    const auto said = [&](EpochMs now) {
        std::vector<Rule> rules;
        std::ranges::transform(findingsAt(now), std::back_inserter(rules), &Finding::rule);
        return rules;
    };
    int edges = 0;
    for (EpochMs now = time - kDayMs; now != kNever; ++edges) {
        const EpochMs next = nextClockEdge(time, now);
        if (next == kNever) {
            QCOMPARE(said(now + 1'000 * kDayMs), said(now));
        } else {
            QVERIFY(next > now);
            QVERIFY(said(next) != said(now));
            std::vector<Finding> aged = findingsAt(now);
            for (Finding& finding : aged)
                ageFinding(finding, next - 1 - now);
            QCOMPARE(aged, findingsAt(next - 1));
        }
        now = next;
    }
    QCOMPARE(edges, 4);
}

void TestJudge::numbersSayByHowMuch()
{
    const Judgement old = judged(built(goodOrder()), test::kRowTimeMs + kWeekMs + 5);
    QCOMPARE(old.findings.front().problem.expected, kWeekMs);
    QCOMPARE(old.findings.front().problem.found, kWeekMs + 5);
    const Judgement longId = judged(built(with(goodOrder(), {{"id", std::string(300, 'x')}})));
    QCOMPARE(longId.findings.front().problem.expected, std::int64_t{256});
    QCOMPARE(longId.findings.front().problem.found, std::int64_t{300});
}

void TestJudge::thePublishedSampleOfAnotherVendorIsNotSent()
{
    // A sample event as a vendor of tags publishes it, as a row: an amount with decimals called minor units,
    // an order number in `data`, a hash cut short in place of an address, a time of 2024.
    const Inputs sample{{"id", "evt_abc123def456"}, {"type", "order_created"},
        {"timestamp_ms", "1717660800000"}, {"action_source", "web"},
        {"source_url", "https://example.com/checkout/confirmation"}, {"opt_out", "false"},
        {"user.email", "a1b2c3..."}, {"user.external_id", "anon_98f2..."},
        {"user.ip_address", "203.0.113.50"}, {"user.user_agent", "Mozilla/5.0 ..."},
        {"data.amount", "129.99"}, {"data.currency", "USD"}, {"money_unit", "minor"},
        {"data.order_id", "ORD-001"}, {"data.contents[].id", "SKU-A"}, {"data.contents[].name", "Widget"},
        {"data.contents[].quantity", "2"}};

    const Judgement whenNew = judged(built(sample), 1'717'660'800'000 + kHourMs);
    QCOMPARE(whenNew.verdict, Verdict::Blocked);
    QCOMPARE(whenNew.codes(),
        (QStringList{QStringLiteral("email_unreadable"), QStringLiteral("amount_too_many_decimals"),
            QStringLiteral("free_field_left_out")}));

    const Judgement today = judged(built(sample));
    QCOMPARE(today.verdict, Verdict::Outside);
    QVERIFY(today.codes().contains(QLatin1String("timestamp_too_old")));

    // With the amount in dollars, as it is meant, it could have been sent, without the order number.
    const Inputs mended = with(sample, {{"money_unit", "major"}, {"user.email", "jane.doe@example.com"}});
    const BuiltEvent event = built(mended);
    const Judgement result = judged(event, 1'717'660'800'000 + kHourMs);
    QCOMPARE(result.verdict, Verdict::Ready);
    QCOMPARE(result.codes(), QStringList{QStringLiteral("free_field_left_out")});
    QVERIFY(test::jsonOf(event.event).find(R"("amount":12999)") != std::string::npos);
    QVERIFY(test::jsonOf(event.event).find("ORD-001") == std::string::npos);
}

QTEST_GUILESS_MAIN(TestJudge)
#include "tst_judge.moc"
