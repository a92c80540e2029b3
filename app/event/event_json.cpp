// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "event/event_json.h"

#include "base/byte_blocks.h"
#include "base/json.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>

namespace convey {

namespace {

/// Puts short texts together in room of its own and appends them in one piece: a string asks for its room at
/// each of an event's hundred.
class Pieces
{
public:
    explicit Pieces(std::string& out)
        : m_out(out)
    { }
    ~Pieces() { flush(); }
    Pieces(const Pieces&) = delete;
    Pieces& operator=(const Pieces&) = delete;

    void put(char c)
    {
        need(1);
        m_room[m_used++] = c;
    }
    /// The first `size` of `Size` bytes: all of them are copied, which takes an instruction or two.
    template <std::size_t Size>
    void putShort(const char* text, std::size_t size)
    {
        need(Size);
        std::memcpy(m_room.data() + m_used, text, Size);
        m_used += size;
    }
    void put(std::string_view text)
    {
        if (text.size() > m_room.size()) {
            flush();
            m_out += text;
            return;
        }
        need(text.size());
        std::memcpy(m_room.data() + m_used, text.data(), text.size());
        m_used += text.size();
    }
    void putNumber(std::int64_t number)
    {
        constexpr std::size_t kMostDigits = 20; // with a sign
        need(kMostDigits);
        char* const begin = m_room.data() + m_used;
        m_used += static_cast<std::size_t>(std::to_chars(begin, begin + kMostDigits, number).ptr - begin);
    }
    void putJsonString(std::string_view text)
    {
        constexpr std::size_t kQuotes = 2;
        if (text.size() + kQuotes + kBlockBytes > m_room.size()) {
            flush();
            appendJsonString(m_out, text);
            return;
        }
        need(text.size() + kQuotes + kBlockBytes);
        // Nearly every text is plain: it is put down first and looked at there, in whole blocks, for which
        // there are blanks behind it.
        char* const copy = m_room.data() + m_used + 1;
        std::memcpy(copy, text.data(), text.size());
        std::memset(copy + text.size(), ' ', kBlockBytes);
        if (!isPlain(copy, text.size())) {
            flush();
            appendJsonString(m_out, text);
            return;
        }
        copy[-1] = '"';
        copy[text.size()] = '"';
        m_used += text.size() + kQuotes;
    }

private:
    void need(std::size_t size)
    {
        if (m_room.size() - m_used < size)
            flush();
    }
    void flush()
    {
        m_out.append(m_room.data(), m_used);
        m_used = 0;
    }

    /// Whether appendJsonString() would leave it as it is. Blanks must follow up to a whole block.
    static bool isPlain(const char* text, std::size_t size)
    {
        std::array<std::uint8_t, kBlockBytes> other{};
        for (std::size_t at = 0; at < size; at += kBlockBytes) {
            for (std::size_t i = 0; i < kBlockBytes; ++i) {
                const char c = text[at + i];
                other[i] |= static_cast<std::uint8_t>((c < ' ') | (c > '~') | (c == '"') | (c == '\\'));
            }
        }
        const auto [first, second] = asNumbers(other);
        return (first | second) == 0;
    }

    static constexpr std::size_t kUsualEvent = 2'048;

    std::string& m_out;
    std::size_t m_used = 0;
    std::array<char, kUsualEvent> m_room; // what is used of it is written
};

/// Writes members of objects, in which every key is known and plain: `,"key":` is put down as it is, without
/// its comma where it is the first.
class Members
{
public:
    explicit Members(std::string& out)
        : m_out(out)
    { }

    template <std::size_t Size>
    Pieces& key(const char (&key)[Size])
    {
        const std::size_t skipped = m_needsComma ? 0 : 1;
        m_needsComma = true;
        m_out.putShort<Size - 1>(key + skipped, Size - 1 - skipped);
        return m_out;
    }

    template <std::size_t Size>
    void text(const char (&key)[Size], const std::optional<Sealed>& text)
    {
        if (text)
            this->key(key).putJsonString(text->text());
    }
    template <std::size_t Size>
    void number(const char (&key)[Size], const std::optional<std::int64_t>& number)
    {
        if (number)
            this->key(key).putNumber(*number);
    }
    template <std::size_t Size>
    void list(const char (&key)[Size], const std::vector<SealedHash>& hashes)
    {
        writeList(key, hashes, [this](const SealedHash& hash) {
            m_out.put('"');
            m_out.putShort<SealedHash::kHexDigits>(hash.text().data(), SealedHash::kHexDigits);
            m_out.put('"');
        });
    }
    template <std::size_t Size>
    void list(const char (&key)[Size], const std::vector<Sealed>& texts)
    {
        writeList(key, texts, [this](const Sealed& text) { m_out.putJsonString(text.text()); });
    }

    /// The one key that comes from outside, with a value that is JSON already or a text.
    void free(std::string_view key, std::string_view value, bool isText)
    {
        separate();
        m_out.putJsonString(key);
        m_out.put(':');
        if (isText)
            m_out.putJsonString(value);
        else
            m_out.put(value);
    }

    void open(char bracket)
    {
        m_out.put(bracket);
        m_needsComma = false;
    }
    void close(char bracket)
    {
        m_out.put(bracket);
        m_needsComma = true;
    }
    /// Between the entries of an array.
    void separate()
    {
        if (m_needsComma)
            m_out.put(',');
        m_needsComma = true;
    }

private:
    template <std::size_t Size, typename Entry, typename Write>
    void writeList(const char (&key)[Size], const std::vector<Entry>& entries, Write write)
    {
        if (entries.empty())
            return;
        this->key(key);
        open('[');
        for (const Entry& entry : entries) {
            separate();
            write(entry);
        }
        close(']');
    }

    Pieces m_out;
    bool m_needsComma = false;
};

void writeUser(Members& json, const User& user)
{
    if (user.isEmpty())
        return;
    json.key(",\"user\":");
    json.open('{');
    json.list(",\"emails_sha256\":", user.emails);
    json.list(",\"phone_numbers_sha256\":", user.phoneNumbers);
    json.list(",\"external_ids_sha256\":", user.externalIds);
    json.list(",\"first_names_sha256\":", user.firstNames);
    json.list(",\"last_names_sha256\":", user.lastNames);
    json.list(",\"countries\":", user.countries);
    json.list(",\"regions\":", user.regions);
    json.list(",\"cities\":", user.cities);
    json.list(",\"postal_codes\":", user.postalCodes);
    json.text(",\"ip_address\":", user.ipAddress);
    json.text(",\"user_agent\":", user.userAgent);
    json.text(",\"obref\":", user.obref);
    json.text(",\"android_advertising_id\":", user.androidAdvertisingId);
    json.close('}');
}

void writeItem(Members& json, const Item& item)
{
    json.separate();
    json.open('{');
    json.text(",\"id\":", item.id);
    json.text(",\"name\":", item.name);
    json.text(",\"content_type\":", item.contentType);
    json.number(",\"quantity\":", item.quantity);
    json.number(",\"amount\":", item.amount);
    json.text(",\"currency\":", item.currency);
    json.text(",\"group_id\":", item.groupId);
    json.close('}');
}

void writeData(Members& json, const Event& event, DataShape shape)
{
    json.key(",\"data\":");
    json.open('{');
    json.key(",\"type\":").putJsonString(info(shape).name);
    json.number(",\"amount\":", event.amount);
    json.text(",\"currency\":", event.currency);
    json.text(",\"plan_id\":", event.planId);
    if (!event.contents.empty()) {
        json.key(",\"contents\":");
        json.open('[');
        for (const Item& item : event.contents)
            writeItem(json, item);
        json.close(']');
    }
    for (const FreeField& field : event.freeFields)
        json.free(field.key, field.value.text(), field.kind == FreeKind::Text);
    json.close('}');
}

} // namespace

void appendEventJson(std::string& out, const Event& event)
{
    Members json(out);
    const spec::EventTypeInfo& type = info(event.type.value());
    json.open('{');
    json.text(",\"id\":", event.id);
    json.key(",\"type\":").putJsonString(type.name);
    json.key(",\"timestamp_ms\":").putNumber(event.timestampMs.value());
    json.text(",\"custom_event_name\":", event.customEventName);
    if (event.actionSource)
        json.key(",\"action_source\":").putJsonString(actionSourceName(*event.actionSource));
    json.text(",\"source_url\":", event.sourceUrl);
    json.text(",\"oppref\":", event.oppref);
    if (event.optOut)
        json.key(",\"opt_out\":").put("true");
    writeUser(json, event.user);
    writeData(json, event, type.shape);
    json.close('}');
}

} // namespace convey
