// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/json.h"

#include "base/text.h"

#include <charconv>
#include <cstdint>
#include <cstring>

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

/// How many bytes from `at` on need no change, counted in eights: the rest is looked at one by one.
std::size_t plainBytes(std::string_view text, std::size_t at)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
    constexpr std::uint64_t kHighs = 0x8080808080808080ULL;
    const auto hasZero = [](std::uint64_t bytes) { return (bytes - kOnes) & ~bytes & kHighs; };
    const std::size_t begin = at;
    for (; text.size() - at >= sizeof(std::uint64_t); at += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + at, sizeof eight);
        const std::uint64_t special = (eight & kHighs) | ((eight - kOnes * 0x20) & ~eight & kHighs)
            | hasZero(eight ^ (kOnes * '"')) | hasZero(eight ^ (kOnes * '\\'))
            | hasZero(eight ^ (kOnes * 0x7F));
        if (special != 0)
            break;
    }
    return at - begin;
}

} // namespace

void appendJsonString(std::string& out, std::string_view utf8)
{
    out += '"';
    std::size_t plain = 0; // start of the run that needs no change
    std::size_t at = 0;
    const auto flush = [&] { out.append(utf8, plain, at - plain); };
    while (at < utf8.size()) {
        at += plainBytes(utf8, at);
        if (at == utf8.size())
            break;
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
