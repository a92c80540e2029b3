// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "row_events.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "table/csv_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <string>

using namespace convey;
using convey::test::built;
using convey::test::goodOrder;
using convey::test::Inputs;
using convey::test::jsonOf;
using convey::test::text;
using convey::test::with;
using convey::test::without;

namespace {

QJsonObject parsed(const std::string& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &problem);
    return problem.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

/// What every good order has beside the part that a row is about.
QByteArray withFrame(const QByteArray& data, const QByteArray& type = "order_created")
{
    return R"({"id":"A-1001","type":")" + type + R"(","timestamp_ms":1795168800000,"action_source":"web",)"
        + R"("source_url":"https://shop.example.com/thanks","user":{"emails_sha256":)"
        + R"(["b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514"]},"data":)" + data + '}';
}

} // namespace

class TestEventJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeEventByteForByte();
    void rowsBecomeExactlyThisJson_data();
    void rowsBecomeExactlyThisJson();
    void officialDigestsAppear_data();
    void officialDigestsAppear();
    void aRowOfAFileBecomesItsEvent();
    void textsOfEachLengthAreEscaped();
    void theSameRowGivesTheSameBytes();
    void nothingRawPersonalIsWritten();
};

void TestEventJson::aWholeEventByteForByte()
{
    const std::string json =
        jsonOf(built({
                         {"id", " evt-7 "},
                         {"type", "custom:Plan_Quiz"},
                         {"timestamp_ms", "1795168800000"},
                         {"action_source", "web"},
                         {"source_url", "https://shop.example.com/quiz?email=x#end"},
                         {"oppref", " opp 1 "},
                         {"opt_out", "yes"},
                         {"user.email", " User@Example.com "},
                         {"user.phone_number", "+1 (415) 555-2671"},
                         {"user.external_id", "customer_123"},
                         {"user.first_name", "Ada"},
                         {"user.last_name", "Lovelace"},
                         {"user.country", "us"},
                         {"user.region", "California"},
                         {"user.city", "San Francisco"},
                         {"user.postal_code", "94107"},
                         {"user.ip_address", "203.0.113.50"},
                         {"user.user_agent", "Browser \"7\""},
                         {"user.obref", "0b"},
                         {"user.android_advertising_id", "38400000-8cf0-11bd-b23e-10b96e40000d"},
                         {"data.amount", "129.99"},
                         {"data.currency", "usd"},
                         {"data.plan_id", "pro"},
                         {"data.contents[].id", "SKU-1"},
                         {"data.contents[].name", "Wool blanket"},
                         {"data.contents[].content_type", "product"},
                         {"data.contents[].quantity", "2"},
                         {"data.contents[].amount", "65.00"},
                         {"data.contents[].currency", "EUR"},
                         {"data.contents[].group_id", "G"},
                         {"data.answer", "42"},
                     })
                   .event);
    QCOMPARE(text(json),
        QStringLiteral(
            R"({"id":"evt-7","type":"custom","timestamp_ms":1795168800000,)"
            R"("custom_event_name":"plan_quiz","action_source":"web",)"
            R"("source_url":"https://shop.example.com/quiz","oppref":" opp 1 ","opt_out":true,)"
            R"("user":{"emails_sha256":["b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514"],)"
            R"("phone_numbers_sha256":["758fbf68945f21c416814c539ab578876c8d98fb69e6da692def92cd52417fe0"],)"
            R"("external_ids_sha256":["18f69bcd2f9cc9c38195e722b2a5590429840ea5090971d2256e026926e55fa1"],)"
            R"("first_names_sha256":["fdee430d40bd57deeac186cd9790033d0f06f909a8806e7ce6e717ab7c7d5029"],)"
            R"("last_names_sha256":["fb1e7ec987523d2cb9e022cec1d6ae7c99dc46edfae4fe51254025fe4bea571f"],)"
            R"("countries":["US"],"regions":["California"],"cities":["San Francisco"],)"
            R"("postal_codes":["94107"],"ip_address":"203.0.113.50","user_agent":"Browser \"7\"",)"
            R"("obref":"0b","android_advertising_id":"38400000-8cf0-11bd-b23e-10b96e40000d"},)"
            R"("data":{"type":"custom","amount":12999,"currency":"USD","plan_id":"pro",)"
            R"("contents":[{"id":"SKU-1","name":"Wool blanket","content_type":"product","quantity":2,)"
            R"("amount":6500,"currency":"EUR","group_id":"G"}],"answer":"42"}})"));
}

void TestEventJson::rowsBecomeExactlyThisJson_data()
{
    QTest::addColumn<Inputs>("inputs");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* what, const Inputs& changes, const QByteArray& data,
                         const QByteArray& type = "order_created") {
        QTest::newRow(what) << with(goodOrder(), changes) << withFrame(data, type);
    };
    row("an order without money", {}, R"({"type":"contents"})");
    row("money", {{"data.amount", "42"}, {"data.currency", "EUR"}},
        R"({"type":"contents","amount":4200,"currency":"EUR"})");
    row("a currency alone is left out", {{"data.currency", "EUR"}}, R"({"type":"contents"})");
    row("an item in the event's currency",
        {{"data.amount", "10"}, {"data.currency", "EUR"}, {"data.contents[].amount", "5"},
            {"data.contents[].currency", "EUR"}},
        R"({"type":"contents","amount":1000,"currency":"EUR","contents":[{"amount":500}]})");
    row("an item price with the event's currency and no amount",
        {{"data.currency", "EUR"}, {"data.contents[].amount", "5"}},
        R"({"type":"contents","currency":"EUR","contents":[{"amount":500}]})");
    row("an item in a currency of its own",
        {{"data.contents[].amount", "5"}, {"data.contents[].currency", "JPY"}},
        R"({"type":"contents","contents":[{"amount":5,"currency":"JPY"}]})");
    row("blank cells are absent, never null or empty",
        {{"oppref", "  "}, {"user.city", ""}, {"opt_out", "false"}, {"data.contents[].id", " "}},
        R"({"type":"contents"})");
    row("a lead takes neither items nor plan",
        {{"type", "lead_created"}, {"data.plan_id", "pro"}, {"data.contents[].id", "S"}, {"data.x", "1"}},
        R"({"type":"customer_action"})", "lead_created");
    row("a subscription takes a plan",
        {{"type", "subscribe"}, {"data.plan_id", "pro"}, {"data.contents[].id", "S"}},
        R"({"type":"plan_enrollment","plan_id":"pro","contents":[{"id":"S"}]})", "subscription_created");
    row("text is kept as UTF-8 and escaped", {{"data.contents[].name", "Tasse \"Größe\" \\ 6\t☕"}},
        R"({"type":"contents","contents":[{"name":"Tasse \"Größe\" \\ 6\t☕"}]})");
    const std::string longText(5'000, 'x');
    const std::string almost(1'900, 'y');
    row("texts of any length", {{"data.contents[].id", almost}, {"data.contents[].name", longText}},
        R"({"type":"contents","contents":[{"id":")" + QByteArray::fromStdString(almost) + R"(","name":")"
            + QByteArray::fromStdString(longText) + R"("}]})");
}

void TestEventJson::rowsBecomeExactlyThisJson()
{
    QFETCH(Inputs, inputs);
    QFETCH(QByteArray, json);
    const QJsonObject expected = QJsonDocument::fromJson(json).object();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(parsed(jsonOf(built(inputs).event)), expected);
}

void TestEventJson::officialDigestsAppear_data()
{
    // The samples of the official page; their digests were made with a program of another house.
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("digest");
    const auto row = [](const char* what, const char* input, const char* cell, const char* list,
                         const char* digest) {
        QTest::newRow(what) << QString::fromLatin1(input) << QString::fromUtf8(cell)
                            << QString::fromLatin1(list) << QString::fromLatin1(digest);
    };
    row("e-mail", "user.email", "user@example.com", "emails_sha256",
        "b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514");
    row("e-mail, shouted", "user.email", "  USER@EXAMPLE.COM\t", "emails_sha256",
        "b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514");
    row("phone", "user.phone_number", "+1 (415) 555-2671", "phone_numbers_sha256",
        "758fbf68945f21c416814c539ab578876c8d98fb69e6da692def92cd52417fe0");
    row("phone with 00", "user.phone_number", "0014155552671", "phone_numbers_sha256",
        "758fbf68945f21c416814c539ab578876c8d98fb69e6da692def92cd52417fe0");
    row("customer id", "user.external_id", " customer_123 ", "external_ids_sha256",
        "18f69bcd2f9cc9c38195e722b2a5590429840ea5090971d2256e026926e55fa1");
    row("first name", "user.first_name", " Ada ", "first_names_sha256",
        "fdee430d40bd57deeac186cd9790033d0f06f909a8806e7ce6e717ab7c7d5029");
    row("last name", "user.last_name", "Love-lace", "last_names_sha256",
        "fb1e7ec987523d2cb9e022cec1d6ae7c99dc46edfae4fe51254025fe4bea571f");
}

void TestEventJson::officialDigestsAppear()
{
    QFETCH(QString, input);
    QFETCH(QString, cell);
    QFETCH(QString, list);
    QFETCH(QString, digest);
    const Inputs inputs = with(without(goodOrder(), "user.email"), {{toUtf8(input), toUtf8(cell)}});
    const QJsonObject user = parsed(jsonOf(built(inputs).event)).value(QLatin1String("user")).toObject();
    QCOMPARE(user.keys(), QStringList{list});
    QCOMPARE(user.value(list).toArray(), QJsonArray{digest});
}

void TestEventJson::aRowOfAFileBecomesItsEvent()
{
    const QTemporaryDir dir;
    const std::string path = toUtf8(dir.filePath(QStringLiteral("orders.csv")));
    QVERIFY(writeFileAtomically(path,
        "Order,Paid at,Mail,Total\n"
        "A-1,2026-11-20T10:00:00Z,user@example.com,\"1,299.00\"\n")
                .has_value());
    const std::shared_ptr<CsvTable> table = CsvTable::open(path).value();
    Recipe recipe;
    for (const char* binding : {"id=Order", "timestamp_ms=Paid at", "user.email=Mail", "data.amount=Total"})
        recipe.bind(parseBinding(binding, BindingKind::Column).value());
    for (const char* constant :
        {"type=order_created", "data.currency=USD", "decimal_sign=.", "action_source=phone_call"})
        recipe.bind(parseBinding(constant, BindingKind::Constant).value());
    Builder builder(BoundRecipe::bind(recipe, table->columnNames()).value());
    const BuiltEvent event = builder.build(table->row(0).value().view());
    QVERIFY(event.problems.empty());
    QCOMPARE(text(jsonOf(event.event)),
        QStringLiteral(R"({"id":"A-1","type":"order_created","timestamp_ms":1795168800000,)"
                       R"("action_source":"phone_call","user":{"emails_sha256":)"
                       R"(["b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514"]},)"
                       R"("data":{"type":"contents","amount":129900,"currency":"USD"}})"));
}

// Plain texts take a way of their own, in blocks: one byte that must be escaped, at each place of texts
// around the size of a block and of what is put together at once.
void TestEventJson::textsOfEachLengthAreEscaped()
{
    const auto jsonOfName = [](const std::string& name) {
        return jsonOf(
            built(with(goodOrder(), {{"data.contents[].id", "SKU"}, {"data.contents[].name", name}})).event);
    };
    for (const std::size_t size : {1U, 15U, 16U, 17U, 31U, 33U, 100U, 2'020U, 2'040U, 2'050U, 5'000U}) {
        for (const std::string& other : {std::string("\""), std::string("\\"), std::string("é")}) {
            const std::size_t step = std::max<std::size_t>(1, size / 64);
            for (std::size_t at = 0; at < size; at += step) {
                std::string name(size, 'x');
                name.replace(at, 1, other);
                std::string expected = R"("name":)";
                appendJsonString(expected, name);
                QVERIFY2(jsonOfName(name).find(expected) != std::string::npos, name.c_str());
            }
        }
    }
}

void TestEventJson::theSameRowGivesTheSameBytes()
{
    const Inputs inputs = with(goodOrder(), {{"user.phone_number", "07700 900123"}, {"phone_country", "GB"}});
    const test::RowOfInputs row(inputs);
    Builder builder(BoundRecipe::bind(row.recipe, row.names).value());
    const std::string first = jsonOf(builder.build({.cells = row.cells}).event);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(text(jsonOf(builder.build({.cells = row.cells}).event)), text(first));
}

void TestEventJson::nothingRawPersonalIsWritten()
{
    // One canary a hashed input, in forms that are read and in forms that are not.
    struct Canary
    {
        const char* input;
        const char* read;
        const char* unread;
        QStringList traces;
    };
    const std::vector<Canary> canaries{
        {"user.email", "Canary.Mail@Example.com", "canary.mail(at)example.com",
            {QStringLiteral("canary.mail"), QStringLiteral("example.com\"")}},
        {"user.phone_number", "+44 7700 900123", "+44 7700 900123 ext 5",
            {QStringLiteral("7700"), QStringLiteral("900123")}},
        {"user.external_id", "canary_customer", "canary_customer\x01", {QStringLiteral("canary_customer")}},
        {"user.first_name", "Canarella", "Canarella\x02", {QStringLiteral("canarella")}},
        {"user.last_name", "Canarino", "Canarino\x03", {QStringLiteral("canarino")}},
    };
    for (const char* type : {"order_created", "lead_created", "trial_started", "custom:quiz", "nonsense"}) {
        for (const bool isRead : {true, false}) {
            Inputs inputs = with(goodOrder(), {{"type", type}});
            for (const Canary& canary : canaries)
                inputs = with(inputs, {{canary.input, isRead ? canary.read : canary.unread}});
            BuiltEvent event = built(inputs);
            if (!event.event.type)
                event.event.type = EventType::OrderCreated; // as if a rule had let it through
            const QString json = text(jsonOf(event.event)).toLower();
            QVERIFY(json.contains(QLatin1String("a-1001")));
            QCOMPARE(json.contains(QLatin1String("_sha256")), isRead);
            for (const Canary& canary : canaries) {
                for (const QString& trace : canary.traces)
                    QVERIFY2(!json.contains(trace), canary.input);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestEventJson)
#include "tst_event_json.moc"
