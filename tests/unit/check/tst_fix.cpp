// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/event/row_events.h"

#include "check/fix.h"
#include "check/judge.h"
#include "check/reminder.h"

#include <QTest>

using namespace convey;
using convey::test::goodOrder;
using convey::test::Inputs;
using convey::test::RowOfInputs;
using convey::test::text;
using convey::test::with;

namespace {

constexpr EpochMs kNow = test::kRowTimeMs + 60'000;

/// "kind: text" for the first finding of the rule, "no such finding", or "" where no fix is known.
QString fixOf(const Inputs& inputs, Rule rule)
{
    const RowOfInputs source(inputs);
    const BoundRecipe recipe = BoundRecipe::bind(source.recipe, source.names).value();
    const RowView row{.row = 7, .line = 9, .flags = source.flags, .cells = source.cells};
    std::vector<Finding> findings;
    static_cast<void>(judge(Builder(recipe).build(row), kNow, findings));
    const auto found = std::ranges::find(findings, rule, &Finding::rule);
    if (found == findings.end())
        return QStringLiteral("no such finding");
    const std::optional<CellFix> fix = FixFinder(recipe, kNow).find({&row, 1}, *found);
    if (!fix)
        return {};
    return text(fixKindName(fix->kind)) + QStringLiteral(": ") + text(fix->text);
}

} // namespace

class TestFix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixesAreProposedWhereTheyAreSure_data();
    void fixesAreProposedWhereTheyAreSure();
    void timesAreNeverFixed();
    void everyFixOfARowIsFound();
    void aRowThatCantBeMendedHasNone();
    void fixTextsComeBack_data();
    void fixTextsComeBack();
    void otherTextIsNoFix();
    void aReminderIsACalendarFile();
};

void TestFix::fixesAreProposedWhereTheyAreSure_data()
{
    QTest::addColumn<Inputs>("inputs");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* what, const Inputs& changes, Rule rule, const char* expected) {
        QTest::newRow(what) << with(goodOrder(), changes) << rule << QString::fromUtf8(expected);
    };
    const auto paid = [](const char* amount, const char* sign = ".") {
        return Inputs{{"data.amount", amount}, {"data.currency", "EUR"}, {"decimal_sign", sign}};
    };
    using R = Rule;
    row("a decimal comma among points", paid("129,99"), R::AmountUnreadable, "comma_is_decimal: 129.99");
    row("with thousands", paid("1 024,50"), R::AmountUnreadable, "comma_is_decimal: 1024.50");
    row("with points as thousands", paid("1.024,50"), R::AmountUnreadable, "comma_is_decimal: 1024.50");
    row("below zero", paid("-12,50"), R::AmountUnreadable, "comma_is_decimal: -12.50");
    row("a decimal point among commas", paid("129.99", ","), R::AmountUnreadable, "point_is_decimal: 129,99");
    row("words behind", paid("129.99 incl. VAT"), R::AmountUnreadable, "number_alone: 129.99");
    row("words in front may mean something else", paid("about 129.99"), R::AmountUnreadable, "");
    row("two numbers", paid("129.99 or 130"), R::AmountUnreadable, "");
    row("words alone", paid("free"), R::AmountUnreadable, "");
    row("too many decimals are not rounded", paid("12.345"), R::AmountTooManyDecimals, "");
    row("another currency in the cell", paid("129.99 USD"), R::AmountUnreadable, "");
    row("a currency's sign", {{"data.amount", "5.00"}, {"data.currency", "€"}, {"decimal_sign", "."}},
        R::CurrencyUnknown, "currency_code: EUR");
    row("a sign of many currencies", {{"data.amount", "5.00"}, {"data.currency", "$"}, {"decimal_sign", "."}},
        R::CurrencyUnknown, "");
    row("a withdrawn currency is another amount", {{"data.amount", "5.00"}, {"data.currency", "DEM"}},
        R::CurrencyWithdrawn, "");
    row("a link to an address", {{"user.email", "mailto:ada@example.com"}}, R::EmailUnreadable,
        "address_alone: ada@example.com");
    row("blanks in an address", {{"user.email", "ada @ example.com"}}, R::EmailUnreadable,
        "address_alone: ada@example.com");
    row("a comma in the domain", {{"user.email", "ada@example,com"}}, R::EmailUnreadable,
        "address_alone: ada@example.com");
    row("(at)", {{"user.email", "ada(at)example.com"}}, R::EmailUnreadable, "address_alone: ada@example.com");
    row("no address at all", {{"user.email", "ada"}}, R::EmailUnreadable, "");
    row("an extension", {{"user.phone_number", "+49 30 901820 ext. 89"}}, R::PhoneUnreadable,
        "without_extension: +49 30 901820");
    row("a national zero", {{"user.phone_number", "+49 (0)30 901820"}}, R::PhoneUnreadable,
        "without_trunk_zero: +49 30 901820");
    row("an address without scheme", {{"source_url", "shop.example.com/thanks"}}, R::SourceUrlInvalid,
        "whole_address: https://shop.example.com/thanks");
    row("an address with a login", {{"source_url", "https://ada:secret@shop.example.com/"}},
        R::SourceUrlInvalid, "without_login: https://shop.example.com/");
    row("an address with blanks", {{"source_url", "https://shop.example.com/a b"}}, R::SourceUrlInvalid,
        "blanks_encoded: https://shop.example.com/a%20b");
    row("a path alone", {{"source_url", "/thanks"}}, R::SourceUrlInvalid, "");
    row("an address with its port", {{"user.ip_address", "192.0.2.1:443"}}, R::IpAddressUnreadable,
        "without_port: 192.0.2.1");
    row("a list of addresses", {{"user.ip_address", "192.0.2.1, 198.51.100.7"}}, R::IpAddressUnreadable,
        "first_of_several: 192.0.2.1");
    row("pieces", {{"data.contents[].quantity", "2 pcs"}}, R::ItemQuantityUnreadable, "whole_number: 2");
    row("half a piece", {{"data.contents[].quantity", "2.5"}}, R::ItemQuantityUnreadable, "");
    row("a name with blanks", {{"type", "custom"}, {"custom_event_name", "quiz done"}}, R::CustomNameInvalid,
        "allowed_name: quiz_done");
    row("a customer on a mug", {{"user.last_name", "Lovelace"}, {"data.contents[].name", "Mug Lovelace"}},
        R::ItemNamesCustomer, "empty_cell: ");
    row("an address in a free field", {{"type", "custom:quiz"}, {"data.answer", "ada@example.com"}},
        R::FreeFieldLooksPersonal, "empty_cell: ");
    row("an id that is an address can't be empty", {{"id", "ada@example.com"}}, R::IdLooksPersonal, "");
    row("an unknown event is the setup's matter", {{"type", "refund"}}, R::TypeUnknown, "");
}

void TestFix::fixesAreProposedWhereTheyAreSure()
{
    QFETCH(Inputs, inputs);
    QFETCH(Rule, rule);
    QFETCH(QString, expected);
    QCOMPARE(fixOf(inputs, rule), expected);
}

void TestFix::timesAreNeverFixed()
{
    for (const spec::RuleInfo& rule : spec::rules()) {
        if (rule.field != Field::TimestampMs)
            continue;
        const Problem problem{.rule = rule.rule, .field = rule.field, .column = 0};
        for (const char* cell : {"3/4/2026 10:00", "2026-11-01", "1.7E+12", "\"2026-11-20T10:00:00Z\""})
            QVERIFY2(fixCandidates(problem, cell, {}).empty(), rule.name.data());
    }
}

void TestFix::everyFixOfARowIsFound()
{
    const Inputs inputs = with(goodOrder(),
        {{"data.amount", "12,50"}, {"data.currency", "€"}, {"decimal_sign", "."},
            {"source_url", "shop.example.com"}, {"user.ip_address", "192.0.2.1:443"},
            {"user.phone_number", "none"}});
    const RowOfInputs source(inputs);
    const BoundRecipe recipe = BoundRecipe::bind(source.recipe, source.names).value();
    const RowView row{.row = 7, .line = 9, .cells = source.cells};
    const std::vector<CellFix> fixes = FixFinder(recipe, kNow).findAll({&row, 1});
    QStringList told;
    for (const CellFix& fix : fixes)
        told << text(source.names[fix.column]) + u'=' + text(fix.text);
    told.sort();
    QCOMPARE(told,
        (QStringList{QStringLiteral("data.amount=12.50"), QStringLiteral("data.currency=EUR"),
            QStringLiteral("source_url=https://shop.example.com"),
            QStringLiteral("user.ip_address=192.0.2.1")}));
}

void TestFix::aRowThatCantBeMendedHasNone()
{
    const Inputs inputs = with(goodOrder(), {{"id", ""}, {"source_url", "shop.example.com"}});
    const RowOfInputs source(inputs);
    const BoundRecipe recipe = BoundRecipe::bind(source.recipe, source.names).value();
    const RowView row{.row = 7, .line = 9, .cells = source.cells};
    QVERIFY(FixFinder(recipe, kNow).findAll({&row, 1}).empty());
}

void TestFix::fixTextsComeBack_data()
{
    QTest::addColumn<QStringList>("fixes"); // name, text, name, text
    QTest::addColumn<QString>("written");
    QTest::newRow("one") << QStringList{QStringLiteral("Total"), QStringLiteral("129.99")}
                         << QStringLiteral("Total=129.99");
    QTest::newRow("two") << QStringList{QStringLiteral("Total"), QStringLiteral("1"), QStringLiteral("Cur"),
        QStringLiteral("EUR")}
                         << QStringLiteral("Total=1; Cur=EUR");
    QTest::newRow("an empty cell") << QStringList{QStringLiteral("Item"), QString()}
                                   << QStringLiteral("Item=");
    QTest::newRow("signs of the form itself") << QStringList{QStringLiteral("a=b; \"c\""),
        QStringLiteral(" x;y ")} << QStringLiteral("\"a=b; \"\"c\"\"\"=\" x;y \"");
}

void TestFix::fixTextsComeBack()
{
    QFETCH(QStringList, fixes);
    QFETCH(QString, written);
    std::string out;
    for (qsizetype i = 0; i < fixes.size(); i += 2)
        appendFixText(out, fixes[i].toStdString(), fixes[i + 1].toStdString());
    QCOMPARE(text(out), written);
    const auto parsed = parseFixText(out);
    QVERIFY(parsed.has_value());
    QStringList back;
    for (const auto& [name, value] : *parsed)
        back << text(name) << text(value);
    QCOMPARE(back, fixes);
}

void TestFix::otherTextIsNoFix()
{
    for (const char* words : {"see above", "=5", "Total=\"5", "Total=5=6", "Total \"5\"=1"})
        QVERIFY2(!parseFixText(words).has_value(), words);
    QVERIFY(parseFixText("  ")->empty());
}

void TestFix::aReminderIsACalendarFile()
{
    const std::string long75(100, 'x');
    const QString ics = text(reminderIcs({.at = test::kRowTimeMs,
        .made = kNow,
        .summary = "Export, again",
        .description = "Gr\xC3\xBC\xC3\x9F"
                       "e; "
            + long75}));
    QVERIFY(ics.startsWith(QLatin1String("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")));
    QVERIFY(ics.endsWith(QLatin1String("END:VCALENDAR\r\n")));
    QVERIFY(ics.contains(QLatin1String("DTEND:20261120T100000Z\r\n")));
    QVERIFY(ics.contains(QLatin1String("SUMMARY:Export\\, again\r\n")));
    for (const QString& line : ics.split(QStringLiteral("\r\n")))
        QVERIFY(line.toUtf8().size() <= 75);
    QVERIFY(QString(ics).remove(QStringLiteral("\r\n ")).contains(text(long75)));
}

QTEST_APPLESS_MAIN(TestFix)
#include "tst_fix.moc"
