// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/json.h"

#include "base/text.h"

#include <charconv>

namespace convey {

namespace {

void appendEscaped(std::string& out, unsigned char c)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out += kHex[c >> 4U];
        out += kHex[c & 0xFU];
    }
}

} // namespace

void appendJsonString(std::string& out, std::string_view utf8)
{
    out += '"';
    std::size_t plain = 0; // start of the run that needs no change
    std::size_t at = 0;
    const auto flush = [&] { out.append(utf8, plain, at - plain); };
    while (at < utf8.size()) {
        const auto c = static_cast<unsigned char>(utf8[at]);
        if (c >= 0x80) {
            const CodePoint point = codePointAt(utf8, at);
            if (!point.valid) {
                flush();
                out += "\xEF\xBF\xBD";
                plain = at + 1;
            }
            at += point.size;
            continue;
        }
        if (c < 0x20 || c == '"' || c == '\\' || c == 0x7F) {
            flush();
            appendEscaped(out, c);
            plain = at + 1;
        }
        ++at;
    }
    flush();
    out += '"';
}

void JsonWriter::separate()
{
    if (m_needsComma)
        *m_out += ',';
    m_needsComma = true;
}

JsonWriter& JsonWriter::beginObject()
{
    separate();
    *m_out += '{';
    m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::endObject()
{
    *m_out += '}';
    m_needsComma = true;
    return *this;
}

JsonWriter& JsonWriter::beginArray()
{
    separate();
    *m_out += '[';
    m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::endArray()
{
    *m_out += ']';
    m_needsComma = true;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    separate();
    appendJsonString(*m_out, name);
    *m_out += ':';
    m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text)
{
    separate();
    appendJsonString(*m_out, text);
    return *this;
}

JsonWriter& JsonWriter::value(std::int64_t number)
{
    separate();
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    m_out->append(digits, end);
    return *this;
}

JsonWriter& JsonWriter::value(bool truth)
{
    separate();
    *m_out += truth ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null()
{
    separate();
    *m_out += "null";
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json)
{
    separate();
    *m_out += json;
    return *this;
}

} // namespace convey
