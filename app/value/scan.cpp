// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/scan.h"

#include "base/byte_blocks.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace convey {

bool isInvisible(char32_t c)
{
    if (c < 0x20 || (c >= 0x7F && c < 0xA0))
        return true;
    switch (c) {
    case 0xAD:
    case 0x200E:
    case 0x200F:
    case 0xFFFD:
        return true;
    default:
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F);
    }
}

bool isAllHex(std::string_view text)
{
    const auto isHex = [](char c) {
        const char lower = asciiLower(c);
        return isAsciiDigit(c) || (lower >= 'a' && lower <= 'f');
    };
    return !text.empty() && std::all_of(text.begin(), text.end(), isHex);
}

bool isPrintableAscii(std::string_view text)
{
    return !holdsByte(text, [](char c) { return (c < ' ') | (c > '~'); });
}

TextFlaw flawOf(std::string_view text)
{
    if (isPrintableAscii(text))
        return text.find(' ') == std::string_view::npos ? TextFlaw::None : TextFlaw::Blank;
    bool control = false;
    bool blank = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte > 0x20 && byte < 0x7F) {
            ++at;
            continue;
        }
        if (byte == 0x20) {
            blank = true;
            ++at;
            continue;
        }
        const CodePoint c = codePointAt(text, at);
        if (!c.valid)
            return TextFlaw::NotUtf8;
        if (isWhiteSpace(c.value))
            blank = true;
        else if (isInvisible(c.value))
            control = true;
        at += c.size;
    }
    return control ? TextFlaw::Control : blank ? TextFlaw::Blank : TextFlaw::None;
}

bool isErrorCell(std::string_view text)
{
    constexpr auto kErrors = std::to_array<std::string_view>(
        {"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#ERROR!"});
    if (text.empty() || text.front() != '#')
        return false;
    if (std::find(kErrors.begin(), kErrors.end(), text) != kErrors.end())
        return true;
    return text.size() >= 3 && text.find_first_not_of('#') == std::string_view::npos;
}

bool isScientific(std::string_view text)
{
    if (!text.empty() && (text.front() == '+' || text.front() == '-'))
        text.remove_prefix(1);
    // Nearly every text that is none begins with another letter.
    if (text.empty() || !isAsciiDigit(text.front()))
        return false;
    const auto letter = std::ranges::find(text, 'e', asciiLower);
    const auto e = static_cast<std::size_t>(letter - text.begin());
    if (text.size() - e < 3)
        return false;
    const std::string_view mantissa = text.substr(0, e);
    const std::string_view power = text.substr(e + 2);
    const bool signedPower = text[e + 1] == '+' || text[e + 1] == '-';
    const bool number = mantissa.find_first_not_of("0123456789.,") == std::string_view::npos
        && std::count_if(mantissa.begin(), mantissa.end(), [](char c) { return !isAsciiDigit(c); }) <= 1;
    return number && signedPower && power.find_first_not_of("0123456789") == std::string_view::npos;
}

bool hasTextMark(std::string_view text)
{
    return text.starts_with('\'') || text.starts_with("=\"");
}

bool isIpv4Address(std::string_view text)
{
    constexpr int kParts = 4;
    constexpr int kMaxPart = 255;
    int parts = 0;
    for (std::size_t at = 0; parts < kParts; ++at) {
        const std::size_t begin = at;
        int number = 0;
        for (; at < text.size() && isAsciiDigit(text[at]) && number <= kMaxPart; ++at)
            number = number * 10 + (text[at] - '0');
        const std::size_t digits = at - begin;
        if (digits == 0 || number > kMaxPart || (digits > 1 && text[begin] == '0'))
            return false;
        if (++parts == kParts)
            return at == text.size();
        if (at == text.size() || text[at] != '.')
            return false;
    }
    return false;
}

bool isIpv6Address(std::string_view text)
{
    constexpr int kGroups = 8;
    constexpr std::size_t kMaxDigits = 4;
    int groups = 0;
    bool isShortened = text.starts_with("::");
    std::size_t at = isShortened ? 2 : 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find(':', at), text.size());
        const std::string_view group = text.substr(at, end - at);
        const bool isLast = end == text.size();
        if (isLast && isIpv4Address(group)) {
            groups += 2;
            break;
        }
        if (group.size() > kMaxDigits || !isAllHex(group))
            return false;
        ++groups;
        if (isLast)
            break;
        at = end + 1;
        if (at == text.size())
            return false;
        if (text[at] != ':')
            continue;
        if (isShortened)
            return false;
        isShortened = true;
        ++at;
    }
    return isShortened ? groups < kGroups : groups == kGroups;
}

std::size_t codePointCount(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace convey
