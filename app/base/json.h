// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Writes JSON by appending to a string: the request bodies are made on the hot path, where a document tree
/// costs tens of times more than appending. Reading is Qt's QJsonDocument (or, for a second opinion, the
/// sandbox's own). Pure functions; safe on any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace convey {

/// Appends `utf8` as a JSON string with its quotes (RFC 8259): `"`, `\` and control characters escaped, all
/// other text left as UTF-8. Bytes that are not UTF-8 become U+FFFD; callers refuse such text before it gets
/// here.
void appendJsonString(std::string& out, std::string_view utf8);

/// Builds one JSON text in order. Objects and arrays must be closed in the order they were opened.
///
///     JsonWriter json(out);
///     json.beginObject().key("rows").value(12).endObject();
class JsonWriter
{
public:
    explicit JsonWriter(std::string& out)
        : m_out(&out)
    { }

    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    JsonWriter& key(std::string_view name);
    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(std::int64_t number);
    JsonWriter& value(int number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter& value(std::size_t number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter& value(bool truth);
    JsonWriter& null();
    /// Text that is JSON already.
    JsonWriter& raw(std::string_view json);

private:
    void separate();

    std::string* m_out;
    bool m_needsComma = false;
};

} // namespace convey
