// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "event/event_json.h"

#include "base/json.h"

namespace convey {

namespace {

void writeText(JsonWriter& json, std::string_view key, const std::optional<Sealed>& text)
{
    if (text)
        json.key(key).value(text->text());
}

void writeNumber(JsonWriter& json, std::string_view key, const std::optional<std::int64_t>& number)
{
    if (number)
        json.key(key).value(*number);
}

template <typename Text>
void writeList(JsonWriter& json, std::string_view key, const std::vector<Text>& texts)
{
    if (texts.empty())
        return;
    json.key(key).beginArray();
    for (const Text& text : texts)
        json.value(text.text());
    json.endArray();
}

void writeUser(JsonWriter& json, const User& user)
{
    if (user.isEmpty())
        return;
    json.key("user").beginObject();
    writeList(json, "emails_sha256", user.emails);
    writeList(json, "phone_numbers_sha256", user.phoneNumbers);
    writeList(json, "external_ids_sha256", user.externalIds);
    writeList(json, "first_names_sha256", user.firstNames);
    writeList(json, "last_names_sha256", user.lastNames);
    writeList(json, "countries", user.countries);
    writeList(json, "regions", user.regions);
    writeList(json, "cities", user.cities);
    writeList(json, "postal_codes", user.postalCodes);
    writeText(json, "ip_address", user.ipAddress);
    writeText(json, "user_agent", user.userAgent);
    writeText(json, "obref", user.obref);
    writeText(json, "android_advertising_id", user.androidAdvertisingId);
    json.endObject();
}

void writeItem(JsonWriter& json, const Item& item)
{
    json.beginObject();
    writeText(json, "id", item.id);
    writeText(json, "name", item.name);
    writeText(json, "content_type", item.contentType);
    writeNumber(json, "quantity", item.quantity);
    writeNumber(json, "amount", item.amount);
    writeText(json, "currency", item.currency);
    writeText(json, "group_id", item.groupId);
    json.endObject();
}

void writeFree(JsonWriter& json, const FreeField& field)
{
    if (field.kind == FreeKind::Text)
        json.value(field.value.text());
    else
        json.raw(field.value.text());
}

void writeData(JsonWriter& json, const Event& event, DataShape shape)
{
    json.key("data").beginObject();
    json.key("type").value(info(shape).name);
    writeNumber(json, "amount", event.amount);
    writeText(json, "currency", event.currency);
    writeText(json, "plan_id", event.planId);
    if (!event.contents.empty()) {
        json.key("contents").beginArray();
        for (const Item& item : event.contents)
            writeItem(json, item);
        json.endArray();
    }
    for (const FreeField& field : event.freeFields)
        writeFree(json.key(field.key), field);
    json.endObject();
}

} // namespace

void appendEventJson(std::string& out, const Event& event)
{
    JsonWriter json(out);
    const spec::EventTypeInfo& type = info(event.type.value());
    json.beginObject();
    json.key("id").value(event.id.value().text());
    json.key("type").value(type.name);
    json.key("timestamp_ms").value(event.timestampMs.value());
    writeText(json, "custom_event_name", event.customEventName);
    if (event.actionSource)
        json.key("action_source").value(actionSourceName(*event.actionSource));
    writeText(json, "source_url", event.sourceUrl);
    writeText(json, "oppref", event.oppref);
    if (event.optOut)
        json.key("opt_out").value(true);
    writeUser(json, event.user);
    writeData(json, event, type.shape);
    json.endObject();
}

} // namespace convey
