// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/rules.h"

#include <array>
#include <cstddef>

namespace convey::sandbox {

namespace {

constexpr std::string_view kApiPage = "conversions-api";
constexpr std::string_view kEventsPage = "supported-events";
constexpr std::string_view kTagPage = "image-tag";
constexpr std::string_view kAuthPage = "api-reference/authentication";
constexpr std::string_view kReadOn = "2026-11-21";

// An event's own mistake is answered with `error.code` "invalid_event"; the code here is that of
// `error.errors[0]`.
constexpr std::array kRules = [] {
    using enum RuleId;
    using enum Basis;
    return std::to_array<Rule>({
        // The request
        {KeyRefused, "request.key", "", 401, "", "Unauthorized", Recorded, kApiPage, kReadOn},
        {KeyScope, "request.key_scope", "", 401, "",
            "This key is not for conversions. Missing scopes: "
            "ads.third_party_events.write",
            Reported, kAuthPage, kReadOn},
        {PidMissing, "request.pid_present", "", 400, "",
            "[{'type': 'missing', 'loc': ('query', 'pid'), 'msg': 'Field required', 'input': None}]",
            Recorded, kApiPage, kReadOn},
        {PidRepeated, "request.pid_once", "pid", 400, "repeated_parameter", "{param} must be given once.",
            Own, kApiPage, kReadOn},
        {PidUnknown, "request.pid_known", "", 403, "", "403: unknown pid", Recorded, kApiPage, kReadOn},
        {ContentType, "request.content_type", "", 415, "unsupported_media_type",
            "Content-Type must be application/json, without a Content-Encoding.", Official, kApiPage,
            kReadOn},
        {BodyTooLarge, "request.body_size", "", 413, "request_too_large", "The request body is too large.",
            Own, kApiPage, kReadOn},

        // The body as JSON, and its root
        {BodyEncoding, "body.utf8", "", 400, "invalid_json", "The request body is not UTF-8.", Format,
            kApiPage, kReadOn},
        {BodyNotJson, "body.json", "", 400, "invalid_json", "The request body is not valid JSON.", Format,
            kApiPage, kReadOn},
        {BodyTooDeep, "body.depth", "", 400, "invalid_json", "The request body is nested too deeply.", Own,
            kApiPage, kReadOn},
        {BodyTooManyValues, "body.values", "", 413, "request_too_large",
            "The request body has too many values.", Own, kApiPage, kReadOn},
        {BodyNotObject, "body.object", "", 400, "invalid_body", "The request body must be a JSON object.",
            Official, kApiPage, kReadOn},
        {BodyUnknownKey, "body.known_keys", "{key}", 400, "unknown_field", "{param} is not a known field.",
            Own, kApiPage, kReadOn},
        {RepeatedKey, "body.key_once", "{key}", 400, "repeated_field", "{param} is given more than once.",
            Format, kApiPage, kReadOn},
        {EventsMissing, "events.present", "events", 400, "missing_events", "{param} is required.", Official,
            kApiPage, kReadOn},
        {EventsNotArray, "events.array", "events", 400, "invalid_events", "{param} must be an array.",
            Official, kApiPage, kReadOn},
        {EventsEmpty, "events.at_least_one", "events", 400, "too_few_events",
            "{param} must hold at least one event.", Official, kApiPage, kReadOn},
        {EventsTooMany, "events.at_most_1000", "events", 400, "too_many_events",
            "{param} must hold at most 1000 events.", Official, kApiPage, kReadOn},
        {ValidateOnlyType, "validate_only.boolean", "validate_only", 400, "invalid_validate_only",
            "{param} must be a boolean.", Official, kApiPage, kReadOn},
        {IntegrationSourceType, "integration_source.string", "integration_source", 400,
            "invalid_integration_source", "{param} must be a string.", Official, kApiPage, kReadOn},
        {IntegrationSourceForm, "integration_source.form", "integration_source", 400,
            "invalid_integration_source",
            "{param} must be 1 to 64 letters, digits, dots, underscores or hyphens, a letter or digit first.",
            Official, kApiPage, kReadOn},

        // One event
        {EventNotObject, "event.object", "events[i]", 400, "invalid_event", "{param} must be an object.",
            Official, kApiPage, kReadOn},
        {EventUnknownKey, "event.known_keys", "events[i].{key}", 400, "unknown_event_field",
            "{param} is not a known field.", Own, kApiPage, kReadOn},
        {IdMissing, "id.present", "events[i].id", 400, "missing_event_id", "{param} is required.", Official,
            kApiPage, kReadOn},
        {IdType, "id.string", "events[i].id", 400, "invalid_event_id", "{param} must be a string.", Official,
            kApiPage, kReadOn},
        {IdEmpty, "id.not_empty", "events[i].id", 400, "invalid_event_id", "{param} must not be empty.",
            Official, kApiPage, kReadOn},
        {TypeMissing, "type.present", "events[i].type", 400, "missing_event_type", "{param} is required.",
            Official, kApiPage, kReadOn},
        {TypeType, "type.string", "events[i].type", 400, "invalid_event_type", "{param} must be a string.",
            Official, kApiPage, kReadOn},
        {TypeUnknown, "type.supported", "events[i].type", 400, "invalid_event_type",
            "{param} must be a supported event type.", Official, kEventsPage, kReadOn},
        {TimestampMissing, "timestamp.present", "events[i].timestamp_ms", 400, "missing_event_timestamp",
            "{param} is required.", Official, kApiPage, kReadOn},
        {TimestampType, "timestamp.integer", "events[i].timestamp_ms", 400, "invalid_event_timestamp",
            "{param} must be an integer number of milliseconds.", Official, kApiPage, kReadOn},
        {TimestampTooOld, "timestamp.seven_days_back", "events[i].timestamp_ms", 422,
            "event_timestamp_too_old", "event_timestamp_ms must be within the last 7 days.", Recorded,
            kApiPage, kReadOn},
        {TimestampTooFarAhead, "timestamp.ten_minutes_ahead", "events[i].timestamp_ms", 422,
            "event_timestamp_too_far_ahead", "event_timestamp_ms must be no more than 10 minutes ahead.",
            Official, kApiPage, kReadOn},
        {CustomNameMissing, "custom_name.present", "events[i].custom_event_name", 400,
            "missing_custom_event_name", "{param} is required when type is custom.", Official, kApiPage,
            kReadOn},
        {CustomNameType, "custom_name.string", "events[i].custom_event_name", 400,
            "invalid_custom_event_name", "{param} must be a string.", Official, kApiPage, kReadOn},
        {CustomNameForm, "custom_name.form", "events[i].custom_event_name", 400, "invalid_custom_event_name",
            "{param} must be 1 to 64 letters, digits, underscores or dashes, a letter or digit at both ends.",
            Official, kEventsPage, kReadOn},
        {CustomNameStandard, "custom_name.not_standard", "events[i].custom_event_name", 400,
            "reserved_custom_event_name", "{param} must not be a standard event name.", Official, kEventsPage,
            kReadOn},
        {CustomNameNotAllowed, "custom_name.custom_only", "events[i].custom_event_name", 400,
            "unexpected_custom_event_name", "{param} is only for events of type custom.", Reported, kTagPage,
            kReadOn},
        {ActionSourceType, "action_source.string", "events[i].action_source", 400, "invalid_action_source",
            "{param} must be a string.", Official, kApiPage, kReadOn},
        {ActionSourceUnknown, "action_source.supported", "events[i].action_source", 400,
            "invalid_action_source", "{param} must be a supported action source.", Official, kApiPage,
            kReadOn},
        {ActionSourceApp, "action_source.app_events", "events[i].action_source", 400, "invalid_action_source",
            "{param} must be mobile_app for app events.", Official, kEventsPage, kReadOn},
        {SourceUrlMissing, "source_url.present", "events[i].source_url", 400, "missing_source_url",
            "{param} is required when action_source is web.", Official, kApiPage, kReadOn},
        {SourceUrlType, "source_url.string", "events[i].source_url", 400, "invalid_source_url",
            "{param} must be a string.", Official, kApiPage, kReadOn},
        {SourceUrlForm, "source_url.scheme_and_host", "events[i].source_url", 400, "invalid_source_url",
            "{param} must have a scheme and a host.", Official, kApiPage, kReadOn},
        {OpprefType, "oppref.string", "events[i].oppref", 400, "invalid_oppref", "{param} must be a string.",
            Official, kApiPage, kReadOn},
        {OptOutType, "opt_out.boolean", "events[i].opt_out", 400, "invalid_opt_out",
            "{param} must be a boolean.", Official, kApiPage, kReadOn},

        // The user
        {UserType, "user.object", "events[i].user", 400, "invalid_user", "{param} must be an object.",
            Official, kApiPage, kReadOn},
        {UserUnknownKey, "user.known_keys", "events[i].user.{key}", 400, "unknown_user_field",
            "{param} is not a known field.", Own, kApiPage, kReadOn},
        {UserListType, "user.lists", "events[i].user.{key}", 400, "invalid_user_field",
            "{param} must be an array of strings.", Official, kApiPage, kReadOn},
        {UserEntryType, "user.list_entries", "events[i].user.{key}[j]", 400, "invalid_user_field",
            "{param} must be a string.", Official, kApiPage, kReadOn},
        {UserHashForm, "user.hashed", "events[i].user.{key}[j]", 400, "invalid_user_hash",
            "{param} must be a SHA-256 digest of 64 lower-case hexadecimal digits.", Official, kApiPage,
            kReadOn},
        {UserTextType, "user.texts", "events[i].user.{key}", 400, "invalid_user_field",
            "{param} must be a string.", Official, kApiPage, kReadOn},

        // The data
        {DataMissing, "data.present", "events[i].data", 400, "missing_event_data", "{param} is required.",
            Official, kApiPage, kReadOn},
        {DataNotObject, "data.object", "events[i].data", 400, "invalid_event_data",
            "{param} must be an object.", Official, kApiPage, kReadOn},
        {DataUnknownKey, "data.known_keys", "events[i].data.{key}", 400, "unknown_data_field",
            "{param} is not a field of this data type.", Reported, kEventsPage, kReadOn},
        {DataTypeMissing, "data.type_present", "events[i].data.type", 400, "missing_event_data_type",
            "{param} must be a supported data type.", Recorded, kEventsPage, kReadOn},
        {DataTypeType, "data.type_string", "events[i].data.type", 400, "invalid_event_data_type",
            "{param} must be a string.", Official, kEventsPage, kReadOn},
        {DataTypeUnknown, "data.type_supported", "events[i].data.type", 400, "invalid_event_data_type",
            "{param} must be a supported data type.", Official, kEventsPage, kReadOn},
        {DataTypeMismatch, "data.type_of_event", "events[i].data.type", 400, "mismatched_event_data_type",
            "{param} must be the data type of the event type.", Reported, kEventsPage, kReadOn},
        {AmountType, "data.amount_integer", "events[i].data.amount", 400, "invalid_amount",
            "{param} must be an integer in the minor unit of its currency.", Official, kEventsPage, kReadOn},
        {AmountNeedsCurrency, "data.currency_present", "events[i].data.currency", 400, "missing_currency",
            "{param} is required with an amount.", Official, kEventsPage, kReadOn},
        {CurrencyType, "data.currency_string", "events[i].data.{key}", 400, "invalid_currency",
            "{param} must be a string.", Official, kEventsPage, kReadOn},
        {CurrencyForm, "data.currency_three_letters", "events[i].data.{key}", 400, "invalid_currency",
            "{param} must be a three-letter currency code.", Official, kEventsPage, kReadOn},
        {CurrencyUnknown, "data.currency_iso_4217", "events[i].data.{key}", 400, "invalid_currency",
            "{param} must be an ISO 4217 currency code.", Official, kEventsPage, kReadOn},
        {PlanIdType, "data.plan_id_string", "events[i].data.plan_id", 400, "invalid_plan_id",
            "{param} must be a string.", Official, kEventsPage, kReadOn},
        {PlanIdNotAllowed, "data.plan_id_allowed", "events[i].data.plan_id", 400, "unexpected_plan_id",
            "{param} is not a field of this data type.", Official, kEventsPage, kReadOn},
        {ContentsType, "data.contents_array", "events[i].data.contents", 400, "invalid_contents",
            "{param} must be an array.", Official, kEventsPage, kReadOn},
        {ContentsNotAllowed, "data.contents_allowed", "events[i].data.contents", 400, "unexpected_contents",
            "{param} is not a field of this data type.", Official, kEventsPage, kReadOn},

        // One item of the contents
        {ItemNotObject, "item.object", "events[i].data.contents[j]", 400, "invalid_content",
            "{param} must be an object.", Official, kEventsPage, kReadOn},
        {ItemUnknownKey, "item.known_keys", "events[i].data.contents[j].{key}", 400, "unknown_content_field",
            "{param} is not a known field.", Official, kEventsPage, kReadOn},
        {ItemTextType, "item.texts", "events[i].data.contents[j].{key}", 400, "invalid_content_field",
            "{param} must be a string.", Official, kEventsPage, kReadOn},
        {ItemContentTypeEmpty, "item.content_type_not_empty", "events[i].data.contents[j].content_type", 400,
            "invalid_content_field", "{param} must not be empty.", Official, kEventsPage, kReadOn},
        {ItemQuantityType, "item.quantity_integer", "events[i].data.contents[j].quantity", 400,
            "invalid_content_quantity", "{param} must be an integer.", Official, kEventsPage, kReadOn},
        {ItemAmountType, "item.amount_integer", "events[i].data.contents[j].amount", 400,
            "invalid_content_amount", "{param} must be an integer in the minor unit of its currency.",
            Official, kEventsPage, kReadOn},
        {ItemAmountNeedsCurrency, "item.currency_present", "events[i].data.contents[j].currency", 400,
            "missing_currency", "{param} is required when neither the item nor the event has a currency.",
            Official, kEventsPage, kReadOn},
        {ItemVariantsType, "item.variants_object", "events[i].data.contents[j].variant_dict", 400,
            "invalid_content_field", "{param} must be an object.", Official, kEventsPage, kReadOn},
        {ItemVariantType, "item.variant_texts", "events[i].data.contents[j].variant_dict.{key}", 400,
            "invalid_content_field", "{param} must be a string.", Official, kEventsPage, kReadOn},

        // The image tag; its event fields follow the rules above
        {TagParameterUnknown, "tag.known_parameters", "{key}", 400, "unknown_parameter",
            "{param} is not a known parameter.", Official, kTagPage, kReadOn},
        {TagParameterRepeated, "tag.parameter_once", "{key}", 400, "repeated_parameter",
            "{param} must be given once.", Official, kTagPage, kReadOn},
        {TagEncoding, "tag.percent_encoding", "{key}", 400, "invalid_encoding",
            "{param} must be percent-encoded UTF-8.", Official, kTagPage, kReadOn},
        {TagEventMissing, "tag.event_present", "event", 400, "missing_event", "{param} is required.",
            Official, kTagPage, kReadOn},
        {TagEventUnknown, "tag.event_supported", "event", 400, "invalid_event_type",
            "{param} must be a supported event name.", Official, kTagPage, kReadOn},
        {TagAppEvent, "tag.no_app_events", "event", 400, "invalid_event_type",
            "{param} must not be an app event.", Official, kEventsPage, kReadOn},
        {TagNumberForm, "tag.integers", "data[{key}]", 400, "invalid_amount", "{param} must be an integer.",
            Official, kTagPage, kReadOn},
        {TagContentsNotJson, "tag.contents_json", "data[contents]", 400, "invalid_contents",
            "{param} must be one JSON array.", Official, kTagPage, kReadOn},
    });
}();

constexpr bool inOrder()
{
    for (std::size_t at = 0; at < kRules.size(); ++at)
        if (static_cast<std::size_t>(kRules[at].id) != at)
            return false;
    return kRules.size() == static_cast<std::size_t>(RuleId::Count_);
}
static_assert(inOrder(), "each RuleId has its row, in the order of the enum");

constexpr std::array kUnknowns = std::to_array<Unknown>({
    {"null where a field may be absent", "taken as absent and counted as an ignored entry", kApiPage,
        kReadOn},
    {"amounts and quantities of zero or less", "accepted", kEventsPage, kReadOn},
    {"amount, quantity or timestamp beyond 64 bits", "refused as not an integer", kEventsPage, kReadOn},
    {"empty contents", "accepted", kEventsPage, kReadOn},
    {"number of items, lengths of text", "any", kEventsPage, kReadOn},
    {"nesting of custom data", "any that a body of 64 levels has", kEventsPage, kReadOn},
    {"an id of white space", "accepted", kApiPage, kReadOn},
    {"an empty oppref, plan_id, item id, item name or group_id", "accepted", kApiPage, kReadOn},
    {"schemes other than http and https in source_url", "accepted", kApiPage, kReadOn},
    {"custom_event_name \"custom\"", "accepted", kEventsPage, kReadOn},
    {"integration_source that is empty after trimming", "refused by its form", kApiPage, kReadOn},
    {"a bad ip_address, user_agent, obref or android_advertising_id", "counted as an ignored entry", kApiPage,
        kReadOn},
    {"country codes that ISO 3166-1 does not assign", "accepted", kApiPage, kReadOn},
    {"how long a key is remembered", "as long as the server runs", kApiPage, kReadOn},
    {"order of judgement", "shape of all events first, then their times", kApiPage, kReadOn},
    {"whether error.errors names every bad event", "the first only, unless asked otherwise", kApiPage,
        kReadOn},
    {"rate limit", "none", kApiPage, kReadOn},
    {"other query parameters of /v1/events", "ignored", kApiPage, kReadOn},
    {"an image tag without event_id", "accepted each time", kTagPage, kReadOn},
    {"what an invalid image tag is told", "400 and the error object of the Conversions API", kTagPage,
        kReadOn},
});

} // namespace

std::span<const Rule> rules()
{
    return kRules;
}

const Rule& rule(RuleId id)
{
    return kRules.at(static_cast<std::size_t>(id));
}

std::span<const Unknown> unknowns()
{
    return kUnknowns;
}

} // namespace convey::sandbox
