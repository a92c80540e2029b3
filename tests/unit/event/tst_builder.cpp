// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "row_events.h"

#include <QTest>

#include <array>
#include <string>

using namespace convey;
using convey::test::built;
using convey::test::goodOrder;
using convey::test::Inputs;
using convey::test::problemsOf;
using convey::test::RowOfInputs;
using convey::test::text;
using convey::test::with;
using convey::test::without;

class TestBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodRowHasNoProblem();
    void problemsNameRuleFieldAndColumn_data();
    void problemsNameRuleFieldAndColumn();
    void timesAreReadByTheRecipesRule_data();
    void timesAreReadByTheRecipesRule();
    void amountsBecomeMinorUnits_data();
    void amountsBecomeMinorUnits();
    void consentBecomesOptOut_data();
    void consentBecomesOptOut();
    void typesAreReadThroughTheValueTableFirst_data();
    void typesAreReadThroughTheValueTableFirst();
    void brokenRowsGiveOnlyThatProblem_data();
    void brokenRowsGiveOnlyThatProblem();
    void columnsThatFeedNothingMayHoldAnything();
    void recipesThatDoNotFitAreRefused_data();
    void recipesThatDoNotFitAreRefused();
    void ofEqualNamesTheFirstColumnIsBound();
    void constantsAreReadLikeCells();
    void manyDifferentWordsAreStillRead();
    void nothingOfTheEventBeforeIsLeft();
    void aSpreadsheetsApostropheIsNoPartOfTheValue_data();
    void aSpreadsheetsApostropheIsNoPartOfTheValue();
};

void TestBuilder::aGoodRowHasNoProblem()
{
    QCOMPARE(problemsOf(goodOrder()), QStringList());
    const Event event = built(goodOrder()).event;
    QCOMPARE(event.rows, std::vector<std::uint64_t>{7});
    QCOMPARE(event.timestampMs.value(), test::kRowTimeMs);
    QVERIFY(event.type == EventType::OrderCreated);
    QVERIFY(event.actionSource == ActionSource::Web);
    QVERIFY(!event.optOut);
    QCOMPARE(text(eventName(event)), QStringLiteral("order_created"));
}

void TestBuilder::problemsNameRuleFieldAndColumn_data()
{
    QTest::addColumn<Inputs>("inputs");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char* what, const Inputs& changes, const char* problem) {
        QTest::newRow(what) << with(goodOrder(), changes)
                            << (*problem == '\0' ? QStringList()
                                                 : QString::fromLatin1(problem).split(QStringLiteral("; ")));
    };
    row("an unknown event word", {{"type", "refund"}}, "type_unknown type type");
    row("no word is no problem of the builder", {{"type", ""}}, "");
    row("a custom name on a standard event", {{"custom_event_name", "quiz"}},
        "custom_event_name_left_out custom_event_name custom_event_name");
    row("an unreadable time", {{"timestamp_ms", "yesterday"}},
        "timestamp_unreadable timestamp_ms timestamp_ms unreadable");
    row("a day without a time", {{"timestamp_ms", "2026-11-20"}},
        "timestamp_unreadable timestamp_ms timestamp_ms date_only");
    row("a local time without a zone", {{"timestamp_ms", "2026-11-20 10:00"}},
        "timestamp_zone_missing timestamp_ms timestamp_ms no_zone");
    row("a zone that can be two", {{"timestamp_ms", "2026-11-20 10:00 CST"}},
        "timestamp_zone_missing timestamp_ms timestamp_ms zone_ambiguous");
    row("a zone that is none", {{"timestamp_ms", "2026-11-20 10:00 QQT"}},
        "timestamp_zone_missing timestamp_ms timestamp_ms zone_unknown");
    row("day and month either way", {{"timestamp_ms", "3/4/2026 10:00Z"}},
        "timestamp_order_unknown timestamp_ms timestamp_ms date_order_unknown");
    row("a time the clocks skipped", {{"timestamp_ms", "2026-03-29 02:30"}, {"time_zone", "Europe/Berlin"}},
        "timestamp_in_zone_gap timestamp_ms timestamp_ms zone_gap");
    row("a time that happened twice", {{"timestamp_ms", "2026-10-25 02:30"}, {"time_zone", "Europe/Berlin"}},
        "timestamp_in_zone_overlap timestamp_ms timestamp_ms zone_overlap");
    row("an unknown place", {{"action_source", "website"}},
        "action_source_unknown action_source action_source");
    row("an address without a host", {{"source_url", "https:///done"}},
        "source_url_invalid source_url source_url not_web_address");
    row("an address with a password", {{"source_url", "https://ada:pw@example.com/"}},
        "source_url_invalid source_url source_url has_credentials");
    row("an unclear opt-out", {{"opt_out", "perhaps"}},
        "opt_out_unreadable opt_out opt_out not_true_or_false");
    row("an unclear consent", {{"consent", "later"}}, "opt_out_assumed opt_out consent");
    row("an empty consent", {{"consent", ""}}, "opt_out_assumed opt_out consent");

    row("an e-mail address without @", {{"user.email", "user.example.com"}},
        "email_unreadable user.emails_sha256 user.email unreadable");
    row("an MD5 for an e-mail address", {{"user.email", "b58996c504c5638798eb6b511e6f49af"}},
        "other_hash user.emails_sha256 user.email other_hash");
    row("a hash that is fine already",
        {{"user.email", "B4C9A289323B21A01C3E940F150EB9B8C542587F1ABFD8F0E1CC1FFC5E475514"}},
        "already_hashed user.emails_sha256 user.email");
    row("a national number without a country", {{"user.phone_number", "0171 5550100"}},
        "phone_country_missing user.phone_numbers_sha256 user.phone_number no_calling_code");
    row("a country that is none", {{"user.phone_number", "0171 5550100"}, {"phone_country", "Atlantis"}},
        "phone_country_missing user.phone_numbers_sha256 user.phone_number unknown_country");
    row("a number that a spreadsheet damaged", {{"user.phone_number", "4.91512E+11"}},
        "phone_number_unreadable user.phone_numbers_sha256 user.phone_number spreadsheet_damage");
    row("an id that a spreadsheet damaged", {{"user.external_id", "#REF!"}},
        "external_id_unreadable user.external_ids_sha256 user.external_id spreadsheet_damage");
    row("a first name of nothing but signs", {{"user.first_name", "!!"}}, "");
    row("a first name with a control character",
        {{"user.first_name",
            "A\x07"
            "da"}},
        "name_unreadable user.first_names_sha256 user.first_name bad_character");
    row("a country that is none of the world", {{"user.country", "Atlantis"}},
        "country_unreadable user.countries user.country unknown_country");
    row("a region that is too long", {{"user.region", std::string(129, 'r')}},
        "region_unreadable user.regions user.region too_long");
    row("a city that is too long", {{"user.city", std::string(129, 'c')}},
        "city_unreadable user.cities user.city too_long");
    row("a postal code with a sign", {{"user.postal_code", "12345;"}},
        "postal_code_unreadable user.postal_codes user.postal_code bad_character");
    row("an address that is no IP", {{"user.ip_address", "203.0.113.999"}},
        "ip_address_unreadable user.ip_address user.ip_address unreadable");
    row("an advertising id of zeroes",
        {{"user.android_advertising_id", "00000000-0000-0000-0000-000000000000"}},
        "android_advertising_id_unreadable user.android_advertising_id user.android_advertising_id all_zero");

    const auto money = [&](const char* what, const char* amount, const char* currency, const char* problem,
                           const Inputs& more = {}) {
        row(what, with({{"data.amount", amount}, {"data.currency", currency}}, more), problem);
    };
    money("an amount in words", "twelve", "EUR", "amount_unreadable data.amount data.amount unreadable");
    money("three decimals of euros", "12.345", "EUR",
        "amount_decimal_sign_unknown data.amount data.amount decimal_sign_unknown");
    money("three decimals of euros for sure", "12.345", "EUR",
        "amount_too_many_decimals data.amount data.amount too_many_decimals", {{"decimal_sign", "."}});
    money("decimals of yen", "12.50", "JPY",
        "amount_too_many_decimals data.amount data.amount too_many_decimals");
    money("another currency in the cell", "$12.00", "EUR",
        "amount_unreadable data.amount data.amount other_currency");
    money("an amount without a currency", "12.00", "", "amount_without_currency data.currency data.amount");
    money("a currency that is none", "12.00", "EURO",
        "currency_unknown data.currency data.currency unknown_currency");
    money("a currency of the past", "12.00", "DEM",
        "currency_withdrawn data.currency data.currency withdrawn_currency");
    money("a currency without an amount is not asked for", "", "EURO",
        "amount_missing data.amount data.amount");

    row("a quantity in words", {{"data.contents[].quantity", "two"}},
        "item_quantity_unreadable data.contents[].quantity data.contents[].quantity unreadable");
    row("an item price in words", {{"data.contents[].amount", "free"}, {"data.currency", "EUR"}},
        "item_amount_unreadable data.contents[].amount data.contents[].amount unreadable");
    row("an item price without any currency", {{"data.contents[].amount", "5.00"}},
        "item_amount_without_currency data.contents[].currency data.contents[].amount");
    row("an item currency that is none",
        {{"data.contents[].amount", "5.00"}, {"data.contents[].currency", "EURO"}},
        "item_currency_unknown data.contents[].currency data.contents[].currency unknown_currency");
    row("items on a lead", {{"type", "lead_created"}, {"data.contents[].id", "SKU-1"}},
        "contents_left_out data.contents -");
    row("a plan on an order", {{"data.plan_id", "pro"}}, "plan_id_left_out data.plan_id data.plan_id");
    row("a field of one's own on an order", {{"data.order_id", "A-1"}},
        "free_field_left_out data.* data.order_id");
    row("an empty field of one's own", {{"data.order_id", " "}}, "");
    row("several at once, in the order of the fields",
        {{"user.email", "x"}, {"source_url", "nowhere"}, {"data.amount", "1"}},
        "source_url_invalid source_url source_url not_web_address; "
        "email_unreadable user.emails_sha256 user.email unreadable; "
        "amount_without_currency data.currency data.amount");
}

void TestBuilder::problemsNameRuleFieldAndColumn()
{
    QFETCH(Inputs, inputs);
    QFETCH(QStringList, problems);
    QCOMPARE(problemsOf(inputs), problems);
}

void TestBuilder::timesAreReadByTheRecipesRule_data()
{
    QTest::addColumn<Inputs>("changes");
    const auto row = [](const char* what, const Inputs& changes) { QTest::newRow(what) << changes; };
    row("UTC", {{"timestamp_ms", "2026-11-20T10:00:00Z"}});
    row("an offset in the cell", {{"timestamp_ms", "2026-11-20 11:00 +01:00"}});
    row("the cell's offset beats the recipe's zone",
        {{"timestamp_ms", "2026-11-20 11:00 +01:00"}, {"time_zone", "Asia/Tokyo"}});
    row("the recipe's zone", {{"timestamp_ms", "2026-11-20 11:00"}, {"time_zone", "Europe/Berlin"}});
    row("the recipe's order",
        {{"timestamp_ms", "20.11.2026 10:00"}, {"time_zone", "UTC"}, {"date_format", "dmy"}});
    row("seconds", {{"timestamp_ms", "1795168800"}});
    row("milliseconds", {{"timestamp_ms", " 1795168800000 "}});
}

void TestBuilder::timesAreReadByTheRecipesRule()
{
    QFETCH(Inputs, changes);
    const BuiltEvent event = built(with(goodOrder(), changes));
    QVERIFY(event.problems.empty());
    QCOMPARE(event.event.timestampMs.value(), test::kRowTimeMs);
}

void TestBuilder::amountsBecomeMinorUnits_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<Inputs>("more");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char* what, const char* amount, const char* currency, qint64 minor,
                         const Inputs& more = {}) {
        QTest::newRow(what) << QString::fromUtf8(amount) << QString::fromLatin1(currency) << more << minor;
    };
    row("euros", "129.99", "eur", 12'999);
    row("euros with their sign", "€129.99", "EUR", 12'999);
    row("yen have no minor unit", "8900", "JPY", 8'900);
    row("dinars have three decimals", "1.500", "KWD", 1'500, {{"decimal_sign", "."}});
    row("minor units stay", "12999", "USD", 12'999, {{"money_unit", "minor"}});
    row("a comma, as said", "1.299,50", "EUR", 129'950, {{"decimal_sign", ","}});
    row("a refund", "-5.00", "EUR", -500);
    row("nothing", "0.00", "EUR", 0);
}

void TestBuilder::amountsBecomeMinorUnits()
{
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    QFETCH(Inputs, more);
    QFETCH(qint64, minor);
    const Inputs money{{"data.amount", toUtf8(amount)}, {"data.currency", toUtf8(currency)}};
    const BuiltEvent event = built(with(with(goodOrder(), money), more));
    QVERIFY(event.problems.empty());
    QCOMPARE(event.event.amount.value(), minor);
    QCOMPARE(text(event.event.currency->text()), currency.toUpper());
}

void TestBuilder::consentBecomesOptOut_data()
{
    QTest::addColumn<Inputs>("changes");
    QTest::addColumn<bool>("optOut");
    const auto row = [](const char* what, const Inputs& changes, bool optOut) {
        QTest::newRow(what) << changes << optOut;
    };
    row("nothing said", {}, false);
    row("opt_out true", {{"opt_out", "TRUE"}}, true);
    row("opt_out no", {{"opt_out", "no"}}, false);
    row("opt_out empty", {{"opt_out", ""}}, false);
    for (const char* word : {"granted", "YES", "Opted-In", "subscribed", "1", "Ja", "oui", "s\u00ED", "sim",
             "\u306F\u3044", "\uC608", "\u0646\u0639\u0645"})
        row(word, {{"consent", word}}, false);
    for (const char* word : {"denied", "No", "opted_out", "unsubscribed", "0", "whatever", "n/a"})
        row(word, {{"consent", word}}, true);
    row("granted does not take back an opt-out", {{"opt_out", "true"}, {"consent", "granted"}}, true);
    row("denied wins over opt_out no", {{"opt_out", "no"}, {"consent", "denied"}}, true);
}

void TestBuilder::consentBecomesOptOut()
{
    QFETCH(Inputs, changes);
    QFETCH(bool, optOut);
    QCOMPARE(built(with(goodOrder(), changes)).event.optOut, optOut);
}

void TestBuilder::typesAreReadThroughTheValueTableFirst_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* what, const char* word, const char* name) {
        QTest::newRow(what) << QString::fromUtf8(word) << QString::fromLatin1(name);
    };
    row("an API name", "trial_started", "trial_started");
    row("a shop's word", "Order Placed", "order_created");
    row("a word of the recipe", "Bezahlt", "order_created");
    row("a word of the recipe, written otherwise", " BEZAHLT ", "order_created");
    row("the recipe beats the built-in words", "Lead", "appointment_scheduled");
    row("a custom event of the recipe", "Quiz", "quiz_done");
    row("a custom event of the file, lower-cased", "custom:Newsletter", "newsletter");
}

void TestBuilder::typesAreReadThroughTheValueTableFirst()
{
    QFETCH(QString, word);
    QFETCH(QString, name);
    const Inputs inputs = with(goodOrder(), {{"type", toUtf8(word)}});
    RowOfInputs row(inputs);
    row.recipe.words = {{Input::Type, "bezahlt", "order_created"},
        {Input::Type, "Lead", "appointment_scheduled"}, {Input::Type, "Quiz", "custom:Quiz_Done"}};
    const BuiltEvent event = row.build();
    QVERIFY(event.problems.empty());
    QCOMPARE(text(eventName(event.event)), name);
}

void TestBuilder::brokenRowsGiveOnlyThatProblem_data()
{
    QTest::addColumn<int>("cells");
    QTest::addColumn<int>("flag");
    QTest::addColumn<QByteArray>("firstCell");
    QTest::addColumn<Rule>("rule");
    QTest::newRow("a cell too many") << 7 << 0 << QByteArray("A") << Rule::RowTooManyCells;
    QTest::newRow("a cell too few") << 5 << 0 << QByteArray("A") << Rule::RowTooFewCells;
    QTest::newRow("cells beyond the limit were dropped, as many as columns are left")
        << 6 << static_cast<int>(RowFlag::TooManyCells) << QByteArray("A") << Rule::RowTooManyCells;
    QTest::newRow("no cell") << 0 << 0 << QByteArray() << Rule::RowTooFewCells;
    QTest::newRow("a quote left open")
        << 6 << static_cast<int>(RowFlag::UnclosedQuote) << QByteArray("A") << Rule::RowQuoteOpen;
    QTest::newRow("cut at the size limit")
        << 6 << static_cast<int>(RowFlag::TooLong) << QByteArray("A") << Rule::RowTooLong;
    QTest::newRow("bytes that are no UTF-8") << 6 << 0 << QByteArray("caf\xE9") << Rule::CellNotUtf8;
}

void TestBuilder::brokenRowsGiveOnlyThatProblem()
{
    QFETCH(int, cells);
    QFETCH(int, flag);
    QFETCH(QByteArray, firstCell);
    QFETCH(Rule, rule);
    const Inputs inputs = with(goodOrder(), {{"id", firstCell.toStdString()}, {"user.email", "broken"}});
    RowOfInputs row(inputs);
    const auto wanted = static_cast<std::size_t>(cells);
    row.cells.resize(wanted);
    if (flag != 0)
        row.flags.set(static_cast<RowFlag>(flag));
    const BuiltEvent event = row.build();
    QCOMPARE(event.problems.size(), std::size_t{1});
    QCOMPARE(event.problems.front().rule, rule);
    QVERIFY(event.hasProblem(Field::Event));
    if (rule == Rule::RowTooManyCells || rule == Rule::RowTooFewCells) {
        QCOMPARE(event.problems.front().expected, std::int64_t{6});
        QCOMPARE(event.problems.front().found, std::int64_t{cells});
    }
    QVERIFY(!event.event.id.has_value());
    QVERIFY(event.event.user.isEmpty());
}

void TestBuilder::columnsThatFeedNothingMayHoldAnything()
{
    const Inputs inputs = goodOrder();
    RowOfInputs row(inputs);
    row.names.emplace_back("Note");
    row.cells.push_back({.text = "caf\xE9"});
    QVERIFY(row.build().problems.empty());
}

void TestBuilder::recipesThatDoNotFitAreRefused_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<BindingKind>("kind");
    QTest::addColumn<QString>("bound");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("subject");
    QTest::newRow("a column that the file does not have")
        << Input::Id << BindingKind::Column << QStringLiteral("Order") << ErrorCode::RecipeColumnMissing
        << QStringLiteral("Order");
    QTest::newRow("names are compared exactly") << Input::Id << BindingKind::Column << QStringLiteral("email")
                                                << ErrorCode::RecipeColumnMissing << QStringLiteral("email");
    QTest::newRow("a constant where only a column fits")
        << Input::UserEmail << BindingKind::Constant << QStringLiteral("ada@example.com")
        << ErrorCode::RecipeFieldInvalid << QStringLiteral("user.email");
    QTest::newRow("a constant that means nothing")
        << Input::TimeZone << BindingKind::Constant << QStringLiteral("Moon") << ErrorCode::RecipeFieldInvalid
        << QStringLiteral("time_zone");
}

void TestBuilder::recipesThatDoNotFitAreRefused()
{
    QFETCH(Input, input);
    QFETCH(BindingKind, kind);
    QFETCH(QString, bound);
    QFETCH(ErrorCode, code);
    QFETCH(QString, subject);
    Recipe recipe;
    recipe.bind({.input = input, .kind = kind, .text = toUtf8(bound)});
    const std::array<std::string, 1> names{"Email"};
    const Result<BoundRecipe> result = BoundRecipe::bind(recipe, names);
    QVERIFY(!result.has_value());
    QCOMPARE(text(errorCodeName(result.error().code)), text(errorCodeName(code)));
    QCOMPARE(text(result.error().subject), subject);
}

void TestBuilder::ofEqualNamesTheFirstColumnIsBound()
{
    Recipe recipe;
    recipe.bind({.input = Input::Id, .text = "Ref"});
    recipe.bind({.input = Input::UserExternalId, .text = "Ref"});
    const std::array<std::string, 3> names{"Note", "Ref", "Ref"};
    const BoundRecipe bound = BoundRecipe::bind(recipe, names).value();
    QCOMPARE(bound.columns().size(), std::size_t{1});
    QCOMPARE(bound.columns().front(), 1);
    QCOMPARE(bound.columnCount(), std::size_t{3});
}

void TestBuilder::constantsAreReadLikeCells()
{
    const Inputs inputs =
        with(without(without(goodOrder(), "type"), "source_url"), {{"data.amount", "12.00"}});
    RowOfInputs row(inputs);
    row.recipe.bind({.input = Input::Type, .kind = BindingKind::Constant, .text = "Purchase"});
    row.recipe.bind({.input = Input::DataCurrency, .kind = BindingKind::Constant, .text = "gbp"});
    row.recipe.bind(
        {.input = Input::SourceUrl, .kind = BindingKind::Constant, .text = "https://shop.example.com/x?y=1"});
    const BuiltEvent event = row.build();
    QVERIFY(event.problems.empty());
    QVERIFY(event.event.type == EventType::OrderCreated);
    QCOMPARE(text(event.event.currency->text()), QStringLiteral("GBP"));
    QCOMPARE(text(event.event.sourceUrl->text()), QStringLiteral("https://shop.example.com/x"));
}

void TestBuilder::manyDifferentWordsAreStillRead()
{
    // More words than the builder remembers.
    const Inputs inputs = goodOrder();
    RowOfInputs row(inputs);
    Builder builder(BoundRecipe::bind(row.recipe, row.names).value());
    for (int i = 0; i < 2'500; ++i) {
        const std::string word = i % 2 == 0 ? "custom:n" + std::to_string(i) : "order_created";
        row.cells.at(1).text = word;
        const BuiltEvent event = builder.build({.cells = row.cells});
        QCOMPARE(text(eventName(event.event)), text(i % 2 == 0 ? word.substr(7) : word));
    }
}

/// Built into the room of another event, one is what it would have been alone.
void TestBuilder::nothingOfTheEventBeforeIsLeft()
{
    const Inputs full = with(goodOrder(),
        {{"oppref", "click"}, {"opt_out", "yes"}, {"user.phone_number", "+49 30 1234567"},
            {"user.external_id", "C-7"}, {"user.first_name", "Ada"}, {"user.last_name", "Lovelace"},
            {"user.country", "GB"}, {"user.region", "London"}, {"user.city", "London"},
            {"user.postal_code", "N1"}, {"user.ip_address", "203.0.113.7"}, {"user.user_agent", "Browser"},
            {"user.obref", "seen"}, {"user.android_advertising_id", "38400000-8cf0-11bd-b23e-10b96e40000d"},
            {"data.amount", "42.00"}, {"data.currency", "EUR"}, {"data.contents[].id", "SKU-1"},
            {"data.contents[].name", "Mug"}, {"data.contents[].quantity", "two"}});
    const Inputs custom = with(goodOrder(), {{"type", "custom:seen"}, {"data.score:number", "7"}});
    const Inputs bare = without(without(goodOrder(), "source_url"), "user.email");
    BuiltEvent built;
    for (const Inputs* inputs : {&full, &bare, &custom, &full, &full, &custom, &bare}) {
        const RowOfInputs row(*inputs);
        const RowView view{.row = 7, .line = 9, .flags = row.flags, .cells = row.cells};
        Builder(BoundRecipe::bind(row.recipe, row.names).value()).build(std::span(&view, 1), built);
        const BuiltEvent alone = row.build();
        QCOMPARE(text(convey::test::jsonOf(built.event)), text(convey::test::jsonOf(alone.event)));
        QVERIFY(built.event.rows == alone.event.rows);
        QVERIFY(built.problems == alone.problems);
    }
}

void TestBuilder::aSpreadsheetsApostropheIsNoPartOfTheValue_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a phone number with a plus") << "user.phone_number"
                                                << "+49 30 1234567";
    QTest::newRow("a phone number with zeroes") << "user.phone_number"
                                                << "0049 30 1234567";
    QTest::newRow("a postal code with a zero") << "user.postal_code"
                                               << "01067";
}

void TestBuilder::aSpreadsheetsApostropheIsNoPartOfTheValue()
{
    QFETCH(QString, input);
    QFETCH(QString, cell);
    const auto builtWith = [&](const QString& written) {
        return built(with(goodOrder(), {{toUtf8(input), toUtf8(written)}}));
    };
    const BuiltEvent marked = builtWith(QStringLiteral(" '") + cell);
    QVERIFY(marked.problems.empty());
    QCOMPARE(text(convey::test::jsonOf(marked.event)), text(convey::test::jsonOf(builtWith(cell).event)));
    QVERIFY(!marked.event.user.isEmpty());
    QVERIFY(!builtWith(QStringLiteral("'")).problems.empty());
}

QTEST_GUILESS_MAIN(TestBuilder)
#include "tst_builder.moc"
