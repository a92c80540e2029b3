// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "event/event_json.h"

#include "base/json.h"

#include <array>
#include <charconv>

namespace convey {

namespace {

/// Writes members of objects, in which every key is known and plain: `,"key":` is put down as it is. Whoever
/// opens an object says whether a member stands before.
class Members
{
public:
    explicit Members(std::string& out)
        : m_out(out)
    { }

    /// `key` with its quotes and colon: `"id":`.
    std::string& key(std::string_view key)
    {
        if (m_needsComma)
            m_out += ',';
        m_needsComma = true;
        return m_out += key;
    }

    void text(std::string_view key, const std::optional<Sealed>& text)
    {
        if (text)
            appendJsonString(this->key(key), text->text());
    }
    void number(std::string_view key, const std::optional<std::int64_t>& number)
    {
        if (number)
            appendNumber(this->key(key), *number);
    }
    void list(std::string_view key, const std::vector<SealedHash>& hashes)
    {
        writeList(key, hashes, [this](const SealedHash& hash) {
            (m_out += '"').append(hash.text()) += '"'; // hex needs no escape
        });
    }
    void list(std::string_view key, const std::vector<Sealed>& texts)
    {
        writeList(key, texts, [this](const Sealed& text) { appendJsonString(m_out, text.text()); });
    }

    static void appendNumber(std::string& out, std::int64_t number)
    {
        constexpr std::size_t kRoom = 24;
        std::array<char, kRoom> digits; // what is used of it is written
        out.append(digits.data(), std::to_chars(digits.data(), digits.data() + kRoom, number).ptr);
    }

    void open(char bracket)
    {
        m_out += bracket;
        m_needsComma = false;
    }
    void close(char bracket)
    {
        m_out += bracket;
        m_needsComma = true;
    }
    /// Between the entries of an array.
    void separate()
    {
        if (m_needsComma)
            m_out += ',';
        m_needsComma = true;
    }

private:
    template <typename Entry, typename Write>
    void writeList(std::string_view name, const std::vector<Entry>& entries, Write write)
    {
        if (entries.empty())
            return;
        key(name) += '[';
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (i > 0)
                m_out += ',';
            write(entries[i]);
        }
        m_out += ']';
    }

    std::string& m_out;
    bool m_needsComma = false;
};

void writeUser(Members& json, const User& user)
{
    if (user.isEmpty())
        return;
    json.key("\"user\":");
    json.open('{');
    json.list("\"emails_sha256\":", user.emails);
    json.list("\"phone_numbers_sha256\":", user.phoneNumbers);
    json.list("\"external_ids_sha256\":", user.externalIds);
    json.list("\"first_names_sha256\":", user.firstNames);
    json.list("\"last_names_sha256\":", user.lastNames);
    json.list("\"countries\":", user.countries);
    json.list("\"regions\":", user.regions);
    json.list("\"cities\":", user.cities);
    json.list("\"postal_codes\":", user.postalCodes);
    json.text("\"ip_address\":", user.ipAddress);
    json.text("\"user_agent\":", user.userAgent);
    json.text("\"obref\":", user.obref);
    json.text("\"android_advertising_id\":", user.androidAdvertisingId);
    json.close('}');
}

void writeItem(Members& json, const Item& item)
{
    json.separate();
    json.open('{');
    json.text("\"id\":", item.id);
    json.text("\"name\":", item.name);
    json.text("\"content_type\":", item.contentType);
    json.number("\"quantity\":", item.quantity);
    json.number("\"amount\":", item.amount);
    json.text("\"currency\":", item.currency);
    json.text("\"group_id\":", item.groupId);
    json.close('}');
}

/// The one key that comes from outside.
void writeFree(std::string& out, Members& json, const FreeField& field)
{
    json.separate();
    appendJsonString(out, field.key);
    out += ':';
    if (field.kind == FreeKind::Text)
        appendJsonString(out, field.value.text());
    else
        out += field.value.text();
}

void writeData(std::string& out, Members& json, const Event& event, DataShape shape)
{
    json.key("\"data\":");
    json.open('{');
    appendJsonString(json.key("\"type\":"), info(shape).name);
    json.number("\"amount\":", event.amount);
    json.text("\"currency\":", event.currency);
    json.text("\"plan_id\":", event.planId);
    if (!event.contents.empty()) {
        json.key("\"contents\":");
        json.open('[');
        for (const Item& item : event.contents)
            writeItem(json, item);
        json.close(']');
    }
    for (const FreeField& field : event.freeFields)
        writeFree(out, json, field);
    json.close('}');
}

} // namespace

void appendEventJson(std::string& out, const Event& event)
{
    Members json(out);
    const spec::EventTypeInfo& type = info(event.type.value());
    json.open('{');
    json.text("\"id\":", event.id);
    appendJsonString(json.key("\"type\":"), type.name);
    Members::appendNumber(json.key("\"timestamp_ms\":"), event.timestampMs.value());
    json.text("\"custom_event_name\":", event.customEventName);
    if (event.actionSource)
        appendJsonString(json.key("\"action_source\":"), actionSourceName(*event.actionSource));
    json.text("\"source_url\":", event.sourceUrl);
    json.text("\"oppref\":", event.oppref);
    if (event.optOut)
        json.key("\"opt_out\":") += "true";
    writeUser(json, event.user);
    writeData(out, json, event, type.shape);
    json.close('}');
}

} // namespace convey
