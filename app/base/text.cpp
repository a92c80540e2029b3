// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"

#include <algorithm>
#include <cstring>

namespace convey {

namespace {

/// Without a branch, so that the compiler looks at sixteen bytes at once.
template <std::size_t Size>
bool isAsciiBlock(const char* bytes)
{
    unsigned char all = 0;
    for (std::size_t i = 0; i < Size; ++i)
        all |= static_cast<unsigned char>(bytes[i]);
    return all < 0x80;
}

} // namespace

std::string asciiLowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), asciiLower);
    return out;
}

bool equalsIgnoringAsciiCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](char x, char y) { return asciiLower(x) == asciiLower(y); });
}

CodePoint codePointAt(std::string_view utf8, std::size_t at)
{
    constexpr CodePoint kInvalid{U'\uFFFD', 1, false};
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[at + i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {lead, 1, true};

    const std::uint8_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || utf8.size() - at < size)
        return kInvalid;
    char32_t value = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80)
            return kInvalid;
        value = (value << 6U) | (byte(i) & 0x3FU);
    }
    const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (overlong || surrogate || value > 0x10FFFF)
        return kInvalid;
    return {value, size, true};
}

std::size_t firstInvalidUtf8(std::string_view bytes)
{
    constexpr std::size_t kBlock = 64;
    std::size_t at = 0;
    std::size_t looked = 0; // a block from before here is not of ASCII alone
    while (at < bytes.size()) {
        // The last block may overlap the one before it.
        const bool isLast = at >= looked && bytes.size() >= kBlock && bytes.size() - at < kBlock;
        if (isLast && isAsciiBlock<kBlock>(bytes.data() + bytes.size() - kBlock))
            break;
        if (at >= looked && bytes.size() - at >= kBlock) {
            if (isAsciiBlock<kBlock>(bytes.data() + at)) {
                at += kBlock;
                continue;
            }
            looked = at + kBlock;
        }
        if (bytes.size() - at >= sizeof(std::uint64_t)) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
            if ((eight & 0x8080808080808080ULL) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const CodePoint c = codePointAt(bytes, at);
        if (!c.valid)
            return at;
        at += c.size;
    }
    return std::string_view::npos;
}

std::string withoutControls(std::string_view utf8)
{
    const auto isControl = [](char32_t c) {
        return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069);
    };
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint point = codePointAt(utf8, at);
        if (isControl(point.value))
            out += ' ';
        else
            out += utf8.substr(at, point.size);
        at += point.size;
    }
    return out;
}

std::string percentEncoded(std::string_view bytes)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    out.reserve(bytes.size());
    for (const char c : bytes) {
        if (isUnreserved(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 0xFU];
    }
    return out;
}

bool isWhiteSpace(char32_t c)
{
    if (c < 0x80)
        return c == ' ' || (c >= '\t' && c <= '\r');
    switch (c) {
    case 0x85:
    case 0xA0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x3000:
    case 0xFEFF:
        return true;
    default:
        return c >= 0x2000 && c <= 0x200B;
    }
}

std::string_view cutWhiteSpace(std::string_view text)
{
    while (!text.empty()) {
        const CodePoint c = codePointAt(text, 0);
        if (!isWhiteSpace(c.value))
            break;
        text.remove_prefix(c.size);
    }
    while (!text.empty()) {
        std::size_t start = text.size() - 1;
        while (
            start > 0 && text.size() - start < 4 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80)
            --start;
        const CodePoint c = codePointAt(text, start);
        if (start + c.size != text.size() || !isWhiteSpace(c.value))
            break;
        text.remove_suffix(c.size);
    }
    return text;
}

} // namespace convey
