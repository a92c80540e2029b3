// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/mapped_text.h"

#include "base/text.h"

#include <cstdint>

namespace convey {

namespace {

/// -1 when `c` is no hexadecimal digit.
int hexValue(char c)
{
    if (isAsciiDigit(c))
        return c - '0';
    const char lower = asciiLower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The number of `digits` hexadecimal digits at `at`, or -1.
std::int32_t hexNumber(std::string_view text, std::size_t at, std::size_t digits)
{
    if (at > text.size() || text.size() - at < digits)
        return -1;
    std::int32_t number = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        const int value = hexValue(text[at + i]);
        if (value < 0)
            return -1;
        number = number * 16 + value;
    }
    return number;
}

/// What the escape at `at` stands for, and its size in bytes; empty = it is none.
struct ScriptEscape
{
    std::string text{};
    std::size_t size = 0;
};

ScriptEscape scriptEscapeAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t kUnicodeSize = 6;
    constexpr std::size_t kByteSize = 4;
    ScriptEscape escape;
    if (at + 1 >= text.size())
        return escape;
    const char kind = text[at + 1];
    if (kind == 'u' || kind == 'x') {
        const std::int32_t number = hexNumber(text, at + 2, kind == 'u' ? 4 : 2);
        if (number < 0)
            return escape;
        escape.size = kind == 'u' ? kUnicodeSize : kByteSize;
        auto c = static_cast<char32_t>(number);
        const bool isHigh = c >= 0xD800 && c < 0xDC00;
        if (isHigh && text.substr(at + kUnicodeSize).starts_with("\\u")) {
            const std::int32_t low = hexNumber(text, at + kUnicodeSize + 2, 4);
            if (low >= 0xDC00 && low < 0xE000) {
                c = 0x10000U + ((c - 0xD800U) << 10U) + (static_cast<char32_t>(low) - 0xDC00U);
                escape.size += kUnicodeSize;
            }
        }
        appendUtf8(escape.text, c >= 0xD800 && c < 0xE000 ? U'\uFFFD' : c);
        return escape;
    }
    constexpr std::string_view kLetters = "ntrbf";
    constexpr std::string_view kControls = "\n\t\r\b\f";
    const std::size_t letter = kLetters.find(kind);
    if (letter != std::string_view::npos)
        escape.text = kControls.substr(letter, 1);
    else if (!isAsciiAlpha(kind) && !isAsciiDigit(kind))
        escape.text = text.substr(at + 1, 1);
    escape.size = escape.text.empty() ? 0 : 2;
    return escape;
}

} // namespace

void appendUtf8(std::string& out, char32_t c)
{
    const auto byte = [&](char32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0U | (c >> 6U));
        byte(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        byte(0xE0U | (c >> 12U));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    } else {
        byte(0xF0U | (c >> 18U));
        byte(0x80U | ((c >> 12U) & 0x3FU));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    }
}

MappedText scriptUnescaped(const MappedText& in)
{
    MappedText out;
    for (std::size_t at = 0; at < in.size();) {
        const ScriptEscape escape = in.text()[at] == '\\' ? scriptEscapeAt(in.text(), at) : ScriptEscape();
        if (escape.size > 0) {
            out.appendFrom(escape.text, in.origin(at));
            at += escape.size;
            continue;
        }
        out.append(in.text()[at], in.origin(at));
        ++at;
    }
    out.setEnd(in.origin(in.size()));
    return out;
}

std::optional<char> percentByte(std::string_view text, std::size_t at)
{
    if (text.size() - at < 3 || text[at] != '%')
        return std::nullopt;
    const int high = hexValue(text[at + 1]);
    const int low = hexValue(text[at + 2]);
    if (high < 0 || low < 0)
        return std::nullopt;
    return static_cast<char>(static_cast<unsigned char>(high * 16 + low));
}

MappedText percentDecoded(const MappedText& in)
{
    MappedText out;
    for (std::size_t at = 0; at < in.size();) {
        if (const auto byte = percentByte(in.text(), at)) {
            out.append(*byte, in.origin(at));
            at += 3;
            continue;
        }
        out.append(in.text()[at] == '+' ? ' ' : in.text()[at], in.origin(at));
        ++at;
    }
    out.setEnd(in.origin(in.size()));
    return out;
}

} // namespace convey
