// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox_client.h"
#include "support/test_text.h"

#include <QTest>

using namespace convey;
using namespace convey::sandbox;
using namespace convey::sandbox::test;
using convey::test::text;

namespace {

QString keysOf(const std::vector<EventKey>& keys)
{
    QStringList list;
    for (const EventKey& key : keys)
        list << text(key.name) + u':' + text(key.id);
    return list.join(u' ');
}

} // namespace

class TestSandboxEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodEventsAreAccepted_data();
    void goodEventsAreAccepted();
    void ignoredValuesAreCounted_data();
    void ignoredValuesAreCounted();
    void aThousandEventsAreAccepted();
    void theFirstOfAKeyWins();
    void validateOnlyKeepsNothing();
    void oneBadEventFailsTheRequest();
    void shapeIsJudgedBeforeTime();
    void everyBadEventIsNamedWhenAsked();
    void recordedCodesAreUsed();
    void theJournalHoldsWhatCame();
    void theJournalIsReadOverHttp();
    void keysAreReadInPages();
    void tagsAreAcceptedAndJournaled();
    void aTagAndAnEventShareTheirKey();
    void otherPathsAreStray();
};

void TestSandboxEvents::goodEventsAreAccepted_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* name, const std::string& event, const char* key = "order_created") {
        QTest::newRow(name) << QByteArray::fromStdString(event) << QString::fromLatin1(key);
    };
    const auto typed = [&row](const char* type, const char* shape) {
        row(type, order({{"type", inQuotes(type)}, {"data", object({{"type", inQuotes(shape)}}, {})}}), type);
    };
    for (const char* type :
        {"page_viewed", "contents_viewed", "items_added", "checkout_started", "order_created"})
        typed(type, "contents");
    for (const char* type : {"lead_created", "registration_completed", "appointment_scheduled"})
        typed(type, "customer_action");
    for (const char* type : {"subscription_created", "trial_started"})
        typed(type, "plan_enrollment");
    for (const char* type : {"app_installed", "app_opened"})
        row(type,
            order({{"type", inQuotes(type)}, {"action_source", R"("mobile_app")"}, {"source_url", ""},
                {"data", R"({"type":"customer_action"})"}}),
            type);
    row("custom", custom(), "quote_requested");
    row("a custom name is lower-cased", custom({{"custom_event_name", R"("Quote-1_a")"}}), "quote-1_a");
    row("a custom name of one letter", custom({{"custom_event_name", R"("q")"}}), "q");
    row("a custom name of 64 characters", custom({{"custom_event_name", inQuotes(std::string(64, 'q'))}}),
        std::string(64, 'q').c_str());
    row("custom data hold anything",
        custom({{"data",
            R"({"type":"custom","a":1.5,"b":null,"c":[true,{"d":"x"}],"e":99999999999999999999,"plan_id":"p",)"
            R"("contents":[{"id":"s"}],"amount":5,"currency":"EUR"})"}}),
        "quote_requested");
    row("exactly seven days old", order({{"timestamp_ms", std::to_string(kNow - 604'800'000)}}));
    row("exactly ten minutes ahead", order({{"timestamp_ms", std::to_string(kNow + 600'000)}}));
    row("every action source but web goes without an address",
        order({{"action_source", R"("physical_store")"}, {"source_url", ""}}));
    row("no action source", order({{"action_source", ""}, {"source_url", ""}}));
    row("a lower-case currency", orderData({{"currency", R"("eur")"}}));
    row("a currency without an amount", orderData({{"amount", ""}}));
    row("a negative amount", orderData({{"amount", "-1"}}));
    row("the largest amount", orderData({{"amount", "9223372036854775807"}}));
    row("an item's own currency",
        orderData({{"amount", ""}, {"currency", ""}, {"contents", R"([{"amount":1,"currency":"JPY"}])"}}));
    row("every item field",
        orderItem({{"name", R"("Mug")"}, {"content_type", R"("product")"}, {"currency", R"("USD")"},
            {"group_id", R"("mugs")"}, {"variant_dict", R"({"colour":"red"})"}}));
    row("empty contents", orderData({{"contents", "[]"}}));
    row("opt_out and oppref", order({{"opt_out", "true"}, {"oppref", R"("Op/ref+1=")"}}));
    const std::string digest = inQuotes(std::string(64, 'b'));
    row("every user field",
        order({{"user",
            R"({"emails_sha256":[)" + digest + R"(],"phone_numbers_sha256":[)" + digest
                + R"(],"external_ids_sha256":[)" + digest + R"(],"first_names_sha256":[)" + digest
                + R"(],"last_names_sha256":[)" + digest
                + R"(],"countries":["US"],"regions":["ca"],"cities":["San Jos\u00e9"],"postal_codes":)"
                  R"(["SW1A 1AA"],"ip_address":"2001:db8::1","user_agent":"Mozilla/5.0","obref":"b",)"
                  R"("android_advertising_id":"38400000-8cf0-11bd-b23e-10b96e40000d"})"}}));
    row("escapes and all of Unicode", order({{"oppref", R"("\u00e9 \ud83d\ude00 \" \\ é")"}}));
}

void TestSandboxEvents::goodEventsAreAccepted()
{
    QFETCH(QByteArray, event);
    QFETCH(QString, name);
    Practice practice;
    const auto result = post(*practice.client, body({event.toStdString()}));
    QVERIFY(result);
    QCOMPARE(text(result->body), QStringLiteral(R"({"accepted_events":1})"));
    QCOMPARE(result->status, 200);
    QCOMPARE(text(result->get_header_value("Content-Type")), QStringLiteral("application/json"));
    const Journal journal = practice.server->journal();
    QCOMPARE(journal.keys.size(), std::size_t{1});
    QCOMPARE(text(journal.keys[0].name), name);
    QCOMPARE(text(journal.events[0].raw), QString::fromUtf8(event));
    QCOMPARE(journal.totals.ignoredEntries, 0);
    QCOMPARE(journal.totals.liveRequests, 1);
}

void TestSandboxEvents::ignoredValuesAreCounted_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<int>("ignored");
    const auto row = [](const char* name, const std::string& members, int ignored) {
        QTest::newRow(name) << QByteArray::fromStdString(order({{"user", '{' + members + '}'}})) << ignored;
    };
    const auto digest = [](char c) { return inQuotes(std::string(64, c)); };
    row("a country of three letters", R"("countries":["USA","US"])", 1);
    row("a blank city", R"("cities":[" ","Berlin"])", 1);
    row("a postal code with a comma", R"("postal_codes":["10,115"])", 1);
    row("a postal code of 33 characters", R"("postal_codes":[")" + std::string(33, '1') + R"("])", 1);
    row("a fourth entry",
        R"("emails_sha256":[)" + digest('1') + ',' + digest('2') + ',' + digest('3') + ',' + digest('4')
            + ']',
        1);
    row("a repeated entry", R"("emails_sha256":[)" + digest('1') + ',' + digest('1') + ']', 1);
    row("a bad address", R"("ip_address":"203.0.113.256")", 1);
    row("an empty user agent", R"("user_agent":"")", 1);
    row("a blank obref", R"("obref":" ")", 1);
    row("an advertising id of zeroes", R"("android_advertising_id":"00000000-0000-0000-0000-000000000000")",
        1);
    row("an advertising id that is no UUID", R"("android_advertising_id":"38400000-8cf0")", 1);
    row("nulls", R"("regions":null,"ip_address":null)", 2);
    row("an empty list", R"("regions":[])", 0);
    QTest::newRow("null where a field may be absent") << QByteArray::fromStdString(order({{"user", "null"},
        {"oppref", "null"}, {"data", R"({"type":"contents","amount":null,"contents":[{"id":null}]})"}}))
                                                      << 4;
}

void TestSandboxEvents::ignoredValuesAreCounted()
{
    QFETCH(QByteArray, event);
    QFETCH(int, ignored);
    Practice practice;
    const auto result = post(*practice.client, body({event.toStdString()}));
    QVERIFY(result);
    QCOMPARE(text(result->body), QStringLiteral(R"({"accepted_events":1})"));
    QCOMPARE(practice.server->totals().ignoredEntries, ignored);
}

void TestSandboxEvents::aThousandEventsAreAccepted()
{
    Practice practice;
    std::vector<std::string> events;
    for (int at = 0; at < 1'000; ++at)
        events.push_back(order({{"id", inQuotes("order_" + std::to_string(at))}}));
    const auto result = post(*practice.client, body(events));
    QVERIFY(result);
    QCOMPARE(text(result->body), QStringLiteral(R"({"accepted_events":1000})"));
    QCOMPARE(practice.server->totals().accepted, 1'000);
    const Journal journal = practice.server->journal();
    QCOMPARE(text(journal.events[999].raw), text(events[999]));
}

void TestSandboxEvents::theFirstOfAKeyWins()
{
    Practice practice;
    const std::string richer = order({{"oppref", R"("op")"}});
    const auto first = post(*practice.client, body({order(), richer, order({{"type", R"("items_added")"}})}));
    QVERIFY(first);
    QCOMPARE(text(first->body), QStringLiteral(R"({"accepted_events":3})"));
    const auto again = post(*practice.client, body({richer, order({{"id", R"("order_2")"}})}));
    QVERIFY(again);
    QCOMPARE(text(again->body), QStringLiteral(R"({"accepted_events":2})"));
    const auto named = post(*practice.client,
        body({custom(), custom({{"custom_event_name", R"("QUOTE_requested")"}}),
            custom({{"custom_event_name", R"("other")"}})}));
    QVERIFY(named);

    const Journal journal = practice.server->journal();
    QCOMPARE(keysOf(journal.keys),
        QStringLiteral("order_created:order_1 items_added:order_1 order_created:order_2 "
                       "quote_requested:quote_1 other:quote_1"));
    QCOMPARE(text(journal.events[0].raw), text(order()));
    QCOMPARE(journal.totals.duplicates, 3);
    QCOMPARE(journal.totals.eventsReceived, 8);
}

void TestSandboxEvents::validateOnlyKeepsNothing()
{
    Practice practice;
    const auto result = post(*practice.client, body({order()}, R"(,"validate_only":true)"));
    QVERIFY(result);
    QCOMPARE(text(result->body), QStringLiteral(R"({"accepted_events":1})"));
    const auto refused = post(*practice.client, body({order({{"id", ""}})}, R"(,"validate_only":true)"));
    QVERIFY(refused);
    QCOMPARE(refused->status, 400);
    const Totals expected{.requests = 2,
        .testRequests = 2,
        .bytes = practice.server->totals().bytes,
        .eventsReceived = 1,
        .eventsTested = 1,
        .refused = 1};
    QVERIFY(practice.server->totals() == expected);

    const auto live = post(
        *practice.client, body({order()}, R"(,"validate_only":false,"integration_source":" Convey-1.0 ")"));
    QVERIFY(live);
    QCOMPARE(practice.server->totals().accepted, 1);
    QCOMPARE(practice.server->totals().duplicates, 0);
}

void TestSandboxEvents::oneBadEventFailsTheRequest()
{
    Practice practice;
    const auto result =
        post(*practice.client, body({order(), order({{"id", "2"}}), orderData({{"amount", "1.5"}})}));
    QVERIFY(result);
    QCOMPARE(result->status, 400);
    const QJsonObject error = json(result->body)[u"error"].toObject();
    QCOMPARE(error[u"param"].toString(), QStringLiteral("events[1]"));
    QCOMPARE(error[u"errors"].toArray().size(), 1);
    QCOMPARE(practice.server->totals().accepted, 0);
    QCOMPARE(practice.server->totals().eventsReceived, 0);
}

void TestSandboxEvents::shapeIsJudgedBeforeTime()
{
    Practice practice;
    const auto result =
        post(*practice.client, body({order({{"timestamp_ms", "1"}}), order({{"id", R"("")"}})}));
    QVERIFY(result);
    QCOMPARE(result->status, 400);
    QCOMPARE(json(result->body)[u"error"][u"param"].toString(), QStringLiteral("events[1]"));
}

void TestSandboxEvents::everyBadEventIsNamedWhenAsked()
{
    Options options;
    options.nameEveryBadEvent = true;
    Practice practice(std::move(options));
    const auto shape =
        post(*practice.client, body({order({{"id", ""}}), order(), orderData({{"amount", "1.5"}})}));
    QVERIFY(shape);
    QCOMPARE(shape->status, 400);
    const QJsonArray errors = json(shape->body)[u"error"][u"errors"].toArray();
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors[0][u"param"].toString(), QStringLiteral("events[0].id"));
    QCOMPARE(errors[1][u"param"].toString(), QStringLiteral("events[2].data.amount"));
    QCOMPARE(practice.server->totals().refused, 1);
    QCOMPARE(practice.server->journal().refusals.size(), std::size_t{2});

    const auto time = post(*practice.client,
        body({order({{"timestamp_ms", "1"}}), order({{"timestamp_ms", std::to_string(2 * kNow)}})}));
    QVERIFY(time);
    QCOMPARE(time->status, 422);
    QCOMPARE(json(time->body)[u"error"][u"errors"].toArray().size(), 2);
}

// The answers that were published with an integration's tests.
void TestSandboxEvents::recordedCodesAreUsed()
{
    Practice practice;
    const auto old = post(*practice.client, body({order({{"timestamp_ms", "1000"}})}));
    QVERIFY(old);
    QCOMPARE(old->status, 422);
    const QJsonObject time = json(old->body)[u"error"].toObject();
    QCOMPARE(time[u"code"].toString(), QStringLiteral("event_timestamp_too_old"));
    QCOMPARE(time[u"param"].toString(), QStringLiteral("events[0].timestamp_ms"));
    QVERIFY(time[u"message"].toString().contains(u"event_timestamp_ms"));

    const auto shapeless = post(*practice.client, body({order(), orderData({{"type", ""}})}));
    QVERIFY(shapeless);
    const QJsonObject shape = json(shapeless->body)[u"error"].toObject();
    QCOMPARE(shape[u"code"].toString(), QStringLiteral("invalid_event"));
    QCOMPARE(shape[u"param"].toString(), QStringLiteral("events[1]"));
    const QJsonValue first = shape[u"errors"][0];
    QCOMPARE(first[u"code"].toString(), QStringLiteral("missing_event_data_type"));
    QCOMPARE(first[u"param"].toString(), QStringLiteral("events[1].data.type"));
    QVERIFY(first[u"message"].toString().endsWith(u"must be a supported data type."));

    const auto keyless = practice.client->Post(kEventsTarget, body({order()}), "application/json");
    QVERIFY(keyless);
    QCOMPARE(keyless->status, 401);
    QCOMPARE(text(keyless->body),
        QStringLiteral(
            R"({"error":{"message":"Unauthorized","type":"invalid_request_error","param":null,"code":null}})"));

    const auto advertiser = practice.client->Post(
        kEventsTarget, bearer(kPracticeAdvertiserKey), body({order()}), "application/json");
    QVERIFY(advertiser);
    QCOMPARE(advertiser->status, 401);
    QVERIFY(text(advertiser->body).contains(u"Missing scopes: ads.third_party_events.write"));

    const auto pidless = practice.client->Post("/v1/events", bearer(), body({order()}), "application/json");
    QVERIFY(pidless);
    QCOMPARE(pidless->status, 400);
    const QString message = json(pidless->body)[u"error"][u"message"].toString();
    QVERIFY(message.startsWith(u"[{") && message.endsWith(u"}]"));
    QVERIFY(message.contains(u"'type': 'missing'") && message.contains(u"'loc': ('query', 'pid')"));

    const auto stranger =
        practice.client->Post("/v1/events?pid=px", bearer(), body({order()}), "application/json");
    QVERIFY(stranger);
    QCOMPARE(stranger->status, 403);
    QCOMPARE(text(stranger->body),
        QStringLiteral(
            R"({"error":{"message":"403: unknown pid","type":"server_error","param":null,"code":null}})"));
}

void TestSandboxEvents::theJournalHoldsWhatCame()
{
    Practice practice;
    const std::string sent = body({order()});
    QVERIFY(post(*practice.client, sent));
    const Journal journal = practice.server->journal();
    QCOMPARE(journal.totals.bytes, static_cast<std::int64_t>(sent.size()));
    QCOMPARE(journal.requests.size(), std::size_t{1});
    const SeenRequest& seen = journal.requests[0];
    QCOMPARE(text(seen.method), QStringLiteral("POST"));
    QCOMPARE(text(seen.target), text(kEventsTarget));
    QCOMPARE(text(seen.body), text(sent));
    QCOMPARE(seen.status, 200);
    const auto header = [&seen](std::string_view name) {
        for (const auto& [key, value] : seen.headers)
            if (key == name)
                return text(value);
        return QStringLiteral("absent");
    };
    QCOMPARE(header("Content-Type"), QStringLiteral("application/json"));
    QCOMPARE(header("Authorization"), QStringLiteral("(26 bytes)"));
    for (const auto& [key, value] : seen.headers)
        QVERIFY2(value.find(kPracticeKey) == std::string::npos, key.c_str());
}

void TestSandboxEvents::theJournalIsReadOverHttp()
{
    Practice practice;
    QVERIFY(post(*practice.client, body({order(), order()})));
    QVERIFY(post(*practice.client, body({order()}, R"(,"validate_only":true)")));
    QVERIFY(post(*practice.client, body({order({{"id", ""}})})));
    QVERIFY(post(*practice.client, body({order({{"user", R"({"countries":["USA"]})"}})})));
    const auto summary = practice.client->Get("/sandbox/journal");
    QVERIFY(summary);
    QCOMPARE(summary->status, 200);
    const QJsonObject numbers = json(summary->body);
    QCOMPARE(numbers[u"requests"].toInt(), 4);
    QCOMPARE(numbers[u"live_requests"].toInt(), 3);
    QCOMPARE(numbers[u"test_requests"].toInt(), 1);
    QCOMPARE(numbers[u"accepted"].toInt(), 1);
    QCOMPARE(numbers[u"duplicates"].toInt(), 2);
    QCOMPARE(numbers[u"refused"].toInt(), 1);
    QCOMPARE(numbers[u"ignored_entries"].toInt(), 1);
    QCOMPARE(numbers[u"events_received"].toInt(), 4);
    QCOMPARE(text(summary->body), text(toJson(practice.server->totals())));
}

void TestSandboxEvents::keysAreReadInPages()
{
    Practice practice;
    std::vector<std::string> events;
    for (int at = 0; at < 10'001; ++at) {
        events.push_back(order({{"id", inQuotes("id \\\" " + std::to_string(at))}}));
        if (events.size() == 1'000 || at == 10'000) {
            QVERIFY(post(*practice.client, body(events)));
            events.clear();
        }
    }
    const auto page = [&practice](const char* query) {
        const auto result = practice.client->Get(std::string("/sandbox/events") + query);
        return json(result->body)[u"keys"].toArray();
    };
    QCOMPARE(page("").size(), 10'000);
    QCOMPARE(page("?after=0")[0].toArray(),
        QJsonArray({QStringLiteral("order_created"), QStringLiteral("id \" 0")}));
    QCOMPARE(page("?after=10000").size(), 1);
    QCOMPARE(page("?after=10000")[0][1].toString(), QStringLiteral("id \" 10000"));
    QCOMPARE(page("?after=10001").size(), 0);
    QCOMPARE(page("?after=99999").size(), 0);
    const auto wrong = practice.client->Get("/sandbox/events?after=first");
    QVERIFY(wrong);
    QCOMPARE(wrong->status, 400);
    const Journal journal = practice.server->journal();
    QCOMPARE(journal.keys.size(), std::size_t{10'001});
    QCOMPARE(journal.events.size(), kKeptEvents);
    QCOMPARE(text(journal.events.back().key.id), QStringLiteral("id \" 10000"));
    QCOMPARE(practice.server->keys(9'999, 1).size(), std::size_t{1});
}

void TestSandboxEvents::tagsAreAcceptedAndJournaled()
{
    Practice practice;
    const auto result = practice.client->Get(kImageTarget
        + "?pid=practice-pixel&event=order_created&event_id=evt_1&oppref=a%2Bb+c&data%5Btype%5D=contents"
          "&data[amount]=2599&data[currency]=USD"
          "&data%5Bcontents%5D=%5B%7B%22id%22%3A%22caf%C3%A9%22%2C%22quantity%22%3A1%7D%5D");
    QVERIFY(result);
    QCOMPARE(result->status, 200);
    QCOMPARE(text(result->get_header_value("Content-Type")), QStringLiteral("image/gif"));
    QCOMPARE(result->body.size(), std::size_t{43});
    QVERIFY(result->body.starts_with("GIF89a"));
    for (const char* query : {"?pid=practice-pixel&event=page_viewed&data[type]=contents",
             "?pid=practice-pixel&event=custom&custom_event_name=Quote&data[type]=custom&data[plan_id]=a",
             "?pid=practice-pixel&event=trial_started&data[type]=plan_enrollment&data[plan_id]=pro"}) {
        const auto plain = practice.client->Get(kImageTarget + query);
        QVERIFY(plain);
        QCOMPARE(plain->status, 200);
    }
    const Journal journal = practice.server->journal();
    QCOMPARE(journal.images.size(), std::size_t{4});
    QStringList parameters;
    for (const auto& [name, value] : journal.images[0].parameters)
        parameters << text(name) + u'=' + text(value);
    QCOMPARE(parameters,
        QStringList({QStringLiteral("pid=practice-pixel"), QStringLiteral("event=order_created"),
            QStringLiteral("event_id=evt_1"), QStringLiteral("oppref=a+b c"),
            QStringLiteral("data[type]=contents"), QStringLiteral("data[amount]=2599"),
            QStringLiteral("data[currency]=USD"),
            QStringLiteral("data[contents]=[{\"id\":\"caf\u00E9\",\"quantity\":1}]")}));
    QCOMPARE(keysOf(journal.keys), QStringLiteral("order_created:evt_1"));
    QCOMPARE(journal.totals.imageRequests, 4);
    QCOMPARE(journal.totals.imagesWithoutId, 3);
    QCOMPARE(journal.totals.requests, 4);
}

void TestSandboxEvents::aTagAndAnEventShareTheirKey()
{
    Practice practice;
    const auto tag = practice.client->Get(
        kImageTarget + "?pid=practice-pixel&event=order_created&event_id=order_1&data[type]=contents");
    QVERIFY(tag);
    QCOMPARE(tag->status, 200);
    QVERIFY(post(*practice.client, body({order()})));
    QCOMPARE(practice.server->totals().accepted, 1);
    QCOMPARE(practice.server->totals().duplicates, 1);
}

void TestSandboxEvents::otherPathsAreStray()
{
    Practice practice;
    for (const char* path : {"/", "/v1/event", "/v1/events", "/v1/events/"}) {
        const auto result = practice.client->Get(path);
        QVERIFY(result);
        QCOMPARE(result->status, 404);
        QVERIFY(json(result->body)[u"error"].isObject());
    }
    QCOMPARE(practice.server->totals().strayRequests, 4);
    QCOMPARE(practice.server->totals().requests, 0);
}

QTEST_GUILESS_MAIN(TestSandboxEvents)
#include "tst_sandbox_events.moc"
