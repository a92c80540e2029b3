// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "rule_cases.h"

namespace convey::sandbox::test {

using enum RuleId;

namespace {

const std::string kDigest(64, 'a');

std::string second(const std::string& event)
{
    return body({order(), event});
}

std::string user(const std::string& members)
{
    return second(order({{"id", R"("order_2")"}, {"user", '{' + members + '}'}}));
}

std::string nested(std::size_t levels)
{
    return std::string(levels, '[') + std::string(levels, ']');
}

std::string manyEvents(std::size_t count)
{
    std::vector<std::string> events;
    for (std::size_t at = 0; at < count; ++at)
        events.push_back(order({{"id", inQuotes("order_" + std::to_string(at))}}));
    return body(events);
}

// A million numbers and the array that holds them: 2 MB.
std::string millionAndOne()
{
    std::string out = "[1";
    for (int at = 1; at < 1'000'000; ++at)
        out += ",1";
    return out + ']';
}

std::string timestamp(EpochMs value)
{
    return second(order({{"timestamp_ms", std::to_string(value)}}));
}

std::vector<BodyCase> rootCases()
{
    return {
        {BodyEncoding, "the body must be UTF-8", body({order({{"id", "\"caf\xE9\""}})}), ""},
        {BodyNotJson, "the body must be JSON", R"({"events":[)", ""},
        {BodyNotJson, "nothing may follow the body", body({order()}) + "x", ""},
        {BodyNotJson, "an empty body is not JSON", "", ""},
        {BodyNotJson, "a byte order mark is not JSON", "\xEF\xBB\xBF" + body({order()}), ""},
        {BodyNotJson, "a comma at the end is not JSON", R"({"events":[],})", ""},
        {BodyNotJson, "NaN is not JSON", body({orderData({{"amount", "NaN"}})}), ""},
        {BodyNotJson, "half a surrogate pair is not text", body({order({{"id", R"("\ud800")"}})}), ""},
        {BodyTooDeep, "65 levels are too deep", nested(65), ""},
        {BodyNotObject, "the root must be an object", "[]", ""},
        {BodyUnknownKey, "unknown keys of the root are refused", body({order()}, R"(,"test_mode":true)"),
            "test_mode"},
        {RepeatedKey, "a key of an event comes once", second(R"({"id":"a",)" + order().substr(1)),
            "events[1].id"},
        {RepeatedKey, "a key of the data comes once",
            second(order({{"data", R"({"type":"contents","type":"contents"})"}})), "events[1].data.type"},
        {RepeatedKey, "a key of the root comes once", R"({"events":[],)" + body({order()}).substr(1),
            "events"},
        {RepeatedKey, "an escaped spelling is the same key",
            second(order({{"data", R"({"type":"contents","t\u0079pe":"contents"})"}})),
            "events[1].data.type"},
        {EventsMissing, "events are needed", R"({"validate_only":true})", "events"},
        {EventsNotArray, "events are an array", R"({"events":{}})", "events"},
        {EventsEmpty, "one event at least", R"({"events":[]})", "events"},
        {EventsTooMany, "1,001 events are too many", manyEvents(1'001), "events"},
        {ValidateOnlyType, "validate_only is a boolean, not a string",
            body({order()}, R"(,"validate_only":"true")"), "validate_only"},
        {ValidateOnlyType, "validate_only is a boolean, not a number",
            body({order()}, R"(,"validate_only":1)"), "validate_only"},
        {IntegrationSourceType, "integration_source is a string",
            body({order()}, R"(,"integration_source":1)"), "integration_source"},
        {IntegrationSourceForm, "integration_source starts with a letter or digit",
            body({order()}, R"(,"integration_source":"-convey")"), "integration_source"},
        {IntegrationSourceForm, "integration_source has 64 characters at most",
            body({order()}, R"(,"integration_source":")" + std::string(65, 'a') + '"'), "integration_source"},
    };
}

std::vector<BodyCase> eventCases()
{
    return {
        {EventNotObject, "an event is an object", second("\"order\""), "events[1]"},
        {EventUnknownKey, "unknown keys of an event are refused", second(order({{"event_id", R"("a")"}})),
            "events[1].event_id"},
        {EventUnknownKey, "obref belongs to the user", second(order({{"obref", R"("a")"}})),
            "events[1].obref"},
        {IdMissing, "an event needs an id", second(order({{"id", ""}})), "events[1].id"},
        {IdMissing, "a null id is none", second(order({{"id", "null"}})), "events[1].id"},
        {IdType, "an id is a string", second(order({{"id", "1001"}})), "events[1].id"},
        {IdEmpty, "an id is not empty", second(order({{"id", R"("")"}})), "events[1].id"},
        {TypeMissing, "an event needs a type", second(order({{"type", ""}})), "events[1].type"},
        {TypeType, "a type is a string", second(order({{"type", "[]"}})), "events[1].type"},
        {TypeUnknown, "a type is one of thirteen", second(order({{"type", R"("purchase")"}})),
            "events[1].type"},
        {TypeUnknown, "a type is spelled as documented", second(order({{"type", R"("Order_Created")"}})),
            "events[1].type"},
        {TimestampMissing, "an event needs a timestamp", second(order({{"timestamp_ms", ""}})),
            "events[1].timestamp_ms"},
        {TimestampType, "a timestamp is not a string",
            second(order({{"timestamp_ms", inQuotes(std::to_string(kNow))}})), "events[1].timestamp_ms"},
        {TimestampType, "a timestamp has no fraction",
            second(order({{"timestamp_ms", std::to_string(kNow) + ".0"}})), "events[1].timestamp_ms"},
        {TimestampType, "a timestamp fits 64 bits", second(order({{"timestamp_ms", "99999999999999999999"}})),
            "events[1].timestamp_ms"},
        {TimestampTooOld, "seven days and a millisecond are too old", timestamp(kNow - 604'800'001),
            "events[1].timestamp_ms"},
        {TimestampTooOld, "seconds are not milliseconds", timestamp(kNow / 1'000), "events[1].timestamp_ms"},
        {TimestampTooFarAhead, "ten minutes and a millisecond are too far ahead", timestamp(kNow + 600'001),
            "events[1].timestamp_ms"},
        {CustomNameMissing, "a custom event needs a name", second(custom({{"custom_event_name", ""}})),
            "events[1].custom_event_name"},
        {CustomNameType, "a custom name is a string", second(custom({{"custom_event_name", "7"}})),
            "events[1].custom_event_name"},
        {CustomNameForm, "a custom name has no spaces",
            second(custom({{"custom_event_name", R"("quote requested")"}})), "events[1].custom_event_name"},
        {CustomNameForm, "a custom name ends with a letter or digit",
            second(custom({{"custom_event_name", R"("quote_")"}})), "events[1].custom_event_name"},
        {CustomNameForm, "a custom name has 64 characters at most",
            second(custom({{"custom_event_name", inQuotes(std::string(65, 'a'))}})),
            "events[1].custom_event_name"},
        {CustomNameForm, "a custom name is not empty", second(custom({{"custom_event_name", R"("")"}})),
            "events[1].custom_event_name"},
        {CustomNameStandard, "a custom name is not a standard one in any case",
            second(custom({{"custom_event_name", R"("Order_Created")"}})), "events[1].custom_event_name"},
        {CustomNameNotAllowed, "standard events have no custom name",
            second(order({{"custom_event_name", R"("quote")"}})), "events[1].custom_event_name"},
        {ActionSourceType, "an action source is a string", second(order({{"action_source", "1"}})),
            "events[1].action_source"},
        {ActionSourceUnknown, "an action source is one of seven",
            second(order({{"action_source", R"("website")"}})), "events[1].action_source"},
        {ActionSourceApp, "app events come from the app",
            second(order({{"type", R"("app_opened")"}, {"data", R"({"type":"customer_action"})"}})),
            "events[1].action_source"},
        {ActionSourceApp, "app events name their source",
            second(order({{"type", R"("app_installed")"}, {"action_source", ""},
                {"data", R"({"type":"customer_action"})"}})),
            "events[1].action_source"},
        {SourceUrlMissing, "web events need a source_url", second(order({{"source_url", ""}})),
            "events[1].source_url"},
        {SourceUrlType, "a source_url is a string", second(order({{"source_url", "{}"}})),
            "events[1].source_url"},
        {SourceUrlForm, "a source_url needs a scheme",
            second(order({{"source_url", R"("shop.example.com/a")"}})), "events[1].source_url"},
        {SourceUrlForm, "a source_url needs a host", second(order({{"source_url", R"("https:///a")"}})),
            "events[1].source_url"},
        {SourceUrlForm, "a port alone is no host", second(order({{"source_url", R"("https://:443/a")"}})),
            "events[1].source_url"},
        {OpprefType, "an oppref is a string", second(order({{"oppref", "5"}})), "events[1].oppref"},
        {OptOutType, "opt_out is a boolean", second(order({{"opt_out", R"("true")"}})), "events[1].opt_out"},
    };
}

std::vector<BodyCase> userCases()
{
    return {
        {UserType, "a user is an object", second(order({{"user", "[]"}})), "events[1].user"},
        {UserUnknownKey, "a raw e-mail field is refused", user(R"("email":"jane@example.com")"),
            "events[1].user.email"},
        {UserUnknownKey, "the singular names are gone", user(R"("email_sha256":")" + kDigest + '"'),
            "events[1].user.email_sha256"},
        {UserUnknownKey, "a zip_code is gone", user(R"("zip_code":"10115")"), "events[1].user.zip_code"},
        {UserListType, "e-mail hashes are a list", user(R"("emails_sha256":")" + kDigest + '"'),
            "events[1].user.emails_sha256"},
        {UserListType, "countries are a list", user(R"("countries":"US")"), "events[1].user.countries"},
        {UserEntryType, "entries of a list are strings", user(R"("postal_codes":["10115",10117])"),
            "events[1].user.postal_codes[1]"},
        {UserEntryType, "an entry is not null", user(R"("cities":[null])"), "events[1].user.cities[0]"},
        {UserHashForm, "a raw e-mail in a hashed list is refused",
            user(R"("emails_sha256":[")" + kDigest + R"(","jane@example.com"])"),
            "events[1].user.emails_sha256[1]"},
        {UserHashForm, "a raw phone number in a hashed list is refused",
            user(R"("phone_numbers_sha256":["14155552671"])"), "events[1].user.phone_numbers_sha256[0]"},
        {UserHashForm, "a raw name in a hashed list is refused", user(R"("first_names_sha256":["Ada"])"),
            "events[1].user.first_names_sha256[0]"},
        {UserHashForm, "a digest is lower-case",
            user(R"("last_names_sha256":[")" + std::string(64, 'A') + R"("])"),
            "events[1].user.last_names_sha256[0]"},
        {UserHashForm, "a digest has 64 digits",
            user(R"("external_ids_sha256":[")" + std::string(63, 'a') + R"("])"),
            "events[1].user.external_ids_sha256[0]"},
        {UserTextType, "an address is a string", user(R"("ip_address":["203.0.113.7"])"),
            "events[1].user.ip_address"},
        {UserTextType, "a user agent is a string", user(R"("user_agent":1)"), "events[1].user.user_agent"},
    };
}

std::vector<BodyCase> dataCases()
{
    const auto lead = [](const std::string& data) {
        return second(order({{"type", R"("lead_created")"}, {"data", data}}));
    };
    return {
        {DataMissing, "an event needs data", second(order({{"data", ""}})), "events[1].data"},
        {DataNotObject, "data are an object", second(order({{"data", "[]"}})), "events[1].data"},
        {DataUnknownKey, "an order has no order_id", second(orderData({{"order_id", R"("1")"}})),
            "events[1].data.order_id"},
        {DataTypeMissing, "data need a type", second(orderData({{"type", ""}})), "events[1].data.type"},
        {DataTypeType, "a data type is a string", second(orderData({{"type", "1"}})), "events[1].data.type"},
        {DataTypeUnknown, "a data type is one of four", second(orderData({{"type", R"("content")"}})),
            "events[1].data.type"},
        {DataTypeMismatch, "a data type fits the event", second(orderData({{"type", R"("custom")"}})),
            "events[1].data.type"},
        {AmountType, "an amount has no decimals", second(orderData({{"amount", "25.99"}})),
            "events[1].data.amount"},
        {AmountType, "2599.0 is not an integer", second(orderData({{"amount", "2599.0"}})),
            "events[1].data.amount"},
        {AmountType, "25e2 is not an integer", second(orderData({{"amount", "25e2"}})),
            "events[1].data.amount"},
        {AmountType, "an amount is not a string", second(orderData({{"amount", R"("2599")"}})),
            "events[1].data.amount"},
        {AmountType, "an amount fits 64 bits", second(orderData({{"amount", "9223372036854775808"}})),
            "events[1].data.amount"},
        {AmountNeedsCurrency, "an amount needs a currency", second(orderData({{"currency", ""}})),
            "events[1].data.currency"},
        {CurrencyType, "a currency is a string", second(orderData({{"currency", "840"}})),
            "events[1].data.currency"},
        {CurrencyForm, "a currency has three letters", second(orderData({{"currency", R"("US$")"}})),
            "events[1].data.currency"},
        {CurrencyUnknown, "a currency is of ISO 4217", second(orderData({{"currency", R"("XYZ")"}})),
            "events[1].data.currency"},
        {CurrencyForm, "an item's currency has three letters", second(orderItem({{"currency", R"("EURO")"}})),
            "events[1].data.contents[0].currency"},
        {PlanIdType, "a plan_id is a string",
            second(order(
                {{"type", R"("trial_started")"}, {"data", R"({"type":"plan_enrollment","plan_id":1})"}})),
            "events[1].data.plan_id"},
        {PlanIdNotAllowed, "an order has no plan", second(orderData({{"plan_id", R"("pro")"}})),
            "events[1].data.plan_id"},
        {ContentsType, "contents are an array", second(orderData({{"contents", "{}"}})),
            "events[1].data.contents"},
        {ContentsNotAllowed, "a lead has no contents", lead(R"({"type":"customer_action","contents":[]})"),
            "events[1].data.contents"},
        {PlanIdNotAllowed, "a lead has no plan", lead(R"({"type":"customer_action","plan_id":"a"})"),
            "events[1].data.plan_id"},
        {AmountType, "a custom event's amount is an integer, too",
            second(custom({{"data", R"({"type":"custom","amount":1.5,"currency":"EUR"})"}})),
            "events[1].data.amount"},
        {ItemNotObject, "an item is an object", second(orderData({{"contents", R"([{},"sku"])"}})),
            "events[1].data.contents[1]"},
        {ItemUnknownKey, "an item has no price", second(orderItem({{"price", "1"}})),
            "events[1].data.contents[0].price"},
        {ItemTextType, "an item's id is a string", second(orderItem({{"id", "1"}})),
            "events[1].data.contents[0].id"},
        {ItemTextType, "an item's name is a string", second(orderItem({{"name", "{}"}})),
            "events[1].data.contents[0].name"},
        {ItemTextType, "a group_id is a string", second(orderItem({{"group_id", "1"}})),
            "events[1].data.contents[0].group_id"},
        {ItemContentTypeEmpty, "a content_type is not empty", second(orderItem({{"content_type", R"("")"}})),
            "events[1].data.contents[0].content_type"},
        {ItemQuantityType, "a quantity is not a string", second(orderItem({{"quantity", R"("1")"}})),
            "events[1].data.contents[0].quantity"},
        {ItemQuantityType, "a quantity has no fraction", second(orderItem({{"quantity", "1.5"}})),
            "events[1].data.contents[0].quantity"},
        {ItemAmountType, "an item's amount is an integer", second(orderItem({{"amount", "9.99"}})),
            "events[1].data.contents[0].amount"},
        {ItemAmountNeedsCurrency, "an item's amount needs a currency somewhere",
            second(orderData({{"amount", ""}, {"currency", ""}, {"contents", R"([{"amount":2599}])"}})),
            "events[1].data.contents[0].currency"},
        {ItemVariantsType, "variants are an object", second(orderItem({{"variant_dict", "[]"}})),
            "events[1].data.contents[0].variant_dict"},
        {ItemVariantType, "variants are texts", second(orderItem({{"variant_dict", R"({"size":42})"}})),
            "events[1].data.contents[0].variant_dict.size"},
    };
}

} // namespace

std::vector<HeadCase> headCases()
{
    return {
        {.rule = KeyRefused, .name = "no key", .headers = {}},
        {.rule = KeyRefused, .name = "another key", .headers = bearer("sk-svcacct-other")},
        {.rule = KeyRefused,
            .name = "a key without its scheme",
            .headers = {{"Authorization", std::string(kPracticeKey)}}},
        {.rule = KeyRefused, .name = "the key comes before the pid", .target = "/v1/events", .headers = {}},
        {.rule = KeyScope, .name = "an advertiser key", .headers = bearer(kPracticeAdvertiserKey)},
        {.rule = PidMissing, .name = "no pid", .target = "/v1/events"},
        {.rule = PidMissing, .name = "an empty pid", .target = "/v1/events?pid="},
        {.rule = PidRepeated,
            .name = "two pids",
            .target = kEventsTarget + "&pid=practice-pixel",
            .param = "pid"},
        {.rule = PidUnknown, .name = "another pid", .target = "/v1/events?pid=px_other"},
        {.rule = ContentType, .name = "a body said to be text", .contentType = "text/plain"},
        {.rule = BodyTooLarge, .name = "more than 8 MB", .body = std::string(kMaxBodyBytes + 1, ' ')},
        {.rule = BodyTooManyValues, .name = "more than a million values", .body = millionAndOne()},
    };
}

std::vector<TagCase> tagCases()
{
    const std::string order = "?pid=practice-pixel&event=order_created&data%5Btype%5D=contents";
    const std::string custom = "?pid=practice-pixel&event=custom&data[type]=custom";
    return {
        {PidMissing, "a tag needs a pid", "?event=page_viewed&data[type]=contents", ""},
        {PidUnknown, "a tag names a known pid", "?pid=px_other&event=page_viewed&data[type]=contents", ""},
        {TagEventMissing, "a tag needs an event", "?pid=practice-pixel&data[type]=contents", "event"},
        {TagEventUnknown, "a tag's event is documented", "?pid=practice-pixel&event=purchase", "event"},
        {TagAppEvent, "a tag has no app events",
            "?pid=practice-pixel&event=app_opened&data[type]=customer_action", "event"},
        {TagParameterUnknown, "a tag has no user", order + "&user[country]=US", "user[country]"},
        {TagParameterUnknown, "a tag has no opt_out", order + "&opt_out=true", "opt_out"},
        {TagParameterUnknown, "contents are one parameter", order + "&data[contents][0][id]=a",
            "data[contents][0][id]"},
        {TagParameterRepeated, "a parameter comes once", order + "&event_id=a&event_id=b", "event_id"},
        {TagParameterRepeated, "two spellings are one parameter", order + "&data[type]=contents",
            "data[type]"},
        {TagEncoding, "a value is percent-encoded", order + "&oppref=100%", "oppref"},
        {TagEncoding, "a value is UTF-8", order + "&oppref=caf%E9", "oppref"},
        {TagNumberForm, "a tag's amount has no decimals", order + "&data[amount]=25.99&data[currency]=USD",
            "data[amount]"},
        {TagNumberForm, "a tag's amount is not empty", order + "&data[amount]=&data[currency]=USD",
            "data[amount]"},
        {TagContentsNotJson, "a tag's contents are JSON", order + "&data[contents]=sku_1", "data[contents]"},
        {TagContentsNotJson, "a tag's contents are an array", order + "&data[contents]=%7B%7D",
            "data[contents]"},
        {RepeatedKey, "a key of a tag's item comes once",
            order + "&data[contents]=%5B%7B%22id%22%3A%22a%22%2C%22id%22%3A%22b%22%7D%5D",
            "data[contents][0].id"},
        {AmountNeedsCurrency, "a tag's amount needs a currency", order + "&data[amount]=2599",
            "data[currency]"},
        {CurrencyUnknown, "a tag's currency is of ISO 4217", order + "&data[amount]=1&data[currency]=XYZ",
            "data[currency]"},
        {DataTypeMissing, "a tag needs a data type", "?pid=practice-pixel&event=page_viewed", "data[type]"},
        {DataTypeMismatch, "a tag's data type fits",
            "?pid=practice-pixel&event=lead_created&data[type]=contents", "data[type]"},
        {DataUnknownKey, "a tag's custom event has no free fields",
            custom + "&custom_event_name=quote&data[colour]=red", "data[colour]"},
        {ItemUnknownKey, "a group_id is for the server",
            order + "&data[contents]=%5B%7B%22group_id%22%3A%22a%22%7D%5D", "data[contents][0].group_id"},
        {ItemQuantityType, "a tag's quantity is an integer",
            order + "&data[contents]=%5B%7B%22quantity%22%3A1.5%7D%5D", "data[contents][0].quantity"},
        {CustomNameMissing, "a custom tag needs a name", custom, "custom_event_name"},
        {CustomNameForm, "a custom tag's name is formed", custom + "&custom_event_name=-a",
            "custom_event_name"},
        {CustomNameNotAllowed, "a standard tag has no custom name", order + "&custom_event_name=quote",
            "custom_event_name"},
        {IdEmpty, "a tag's event_id is not empty", order + "&event_id=", "event_id"},
    };
}

std::vector<BodyCase> bodyCases()
{
    std::vector<BodyCase> all = rootCases();
    for (auto part : {eventCases(), userCases(), dataCases()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace convey::sandbox::test
