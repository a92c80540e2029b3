// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/email_rule.h"

#include "base/text.h"
#include "value/scan.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace convey {

namespace {

constexpr std::size_t kMaxEmailBytes = 254; // RFC 5321, 4.5.3.1.3: a path of 256 with its angle brackets
constexpr std::size_t kMaxLocalBytes = 64; // RFC 5321, 4.5.3.1.1
constexpr std::size_t kMaxLabelBytes = 63; // RFC 1035, 2.3.4

/// What a byte is beside a letter, a digit or a hyphen; as bits, so that the kinds of many bytes add up.
enum EmailByte : std::uint8_t
{
    BadByte = 1,
    AtextByte = 2, ///< the rest of RFC 5322's atext: in front of the "@" alone
    DotByte = 4,
    AtByte = 8,
    HighByte = 16,
};

constexpr auto kByteKinds = [] {
    std::array<std::uint8_t, 256> kinds{};
    for (std::size_t byte = 0; byte < kinds.size(); ++byte) {
        const char c = static_cast<char>(byte);
        kinds[byte] = byte >= 0x80                                                     ? HighByte
            : isAsciiAlpha(c) || isAsciiDigit(c) || c == '-'                           ? EmailByte{}
            : std::string_view("!#$%&'*+/=?^_`{|}~").find(c) != std::string_view::npos ? AtextByte
            : c == '.'                                                                 ? DotByte
            : c == '@'                                                                 ? AtByte
                                                                                       : BadByte;
    }
    return kinds;
}();

/// Of all bytes together, to the first bad one.
unsigned kindsIn(std::string_view text)
{
    unsigned kinds = 0;
    for (const char c : text) {
        kinds |= kByteKinds[static_cast<unsigned char>(c)];
        if ((kinds & BadByte) != 0)
            break;
    }
    return kinds;
}

// Beyond ASCII only what words are written with. A symbol is the trace of a wrong decoding ("Ã©"), and the
// full forms of East Asian input ("ｇｍａｉｌ") are another address to whoever hashes the ordinary letters.
bool isWordCharacter(char32_t c)
{
    constexpr char32_t kMiddleDot = 0xB7; // Catalan
    constexpr char32_t kKatakanaMiddleDot = 0x30FB;
    if ((c >= 0xFF00 && c <= 0xFFEF) || c == 0xFFFD)
        return false;
    if (c == kMiddleDot || c == kKatakanaMiddleDot || c == 0x200C || c == 0x200D)
        return true;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool hasForeignCharacter(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        if (c.value >= 0x80 || !c.valid) {
            if (!c.valid || !isWordCharacter(c.value))
                return true;
        }
        at += c.size;
    }
    return false;
}

// One label of a domain name: letters, digits and hyphens inside (RFC 1035, 2.3.1), or an international one.
std::optional<ValueFault> labelFault(std::string_view label)
{
    if (label.empty() || label.front() == '-' || label.back() == '-')
        return ValueFault::Unreadable;
    if (label.size() > kMaxLabelBytes)
        return ValueFault::TooLong;
    return std::nullopt;
}

// No top-level domain has one letter, digits or hyphens, but for the ASCII form of an international one (RFC
// 3696, 2; IANA's root zone): "4.99", an IP address or "co.c" end here.
bool isTopLevel(std::string_view label)
{
    if (label.size() < 2)
        return false;
    const bool isEncoded = label.size() > 4 && equalsIgnoringAsciiCase(label.substr(0, 4), "xn--");
    return isEncoded
        || std::none_of(label.begin(), label.end(), [](char c) { return isAsciiDigit(c) || c == '-'; });
}

std::optional<ValueFault> localFault(std::string_view local, bool hasDot)
{
    if (local.empty())
        return ValueFault::Unreadable;
    if (local.size() > kMaxLocalBytes)
        return ValueFault::TooLong;
    const bool badDots =
        hasDot && (local.front() == '.' || local.back() == '.' || local.find("..") != local.npos);
    return badDots ? std::optional(ValueFault::Unreadable) : std::nullopt;
}

std::optional<ValueFault> domainFault(std::string_view domain)
{
    std::string_view label;
    std::size_t labels = 0;
    std::size_t start = 0;
    for (std::size_t at = 0; at <= domain.size(); ++at) {
        if (at < domain.size() && domain[at] != '.')
            continue;
        label = domain.substr(start, at - start);
        if (const auto fault = labelFault(label))
            return fault;
        start = at + 1;
        ++labels;
    }
    return labels < 2 || !isTopLevel(label) ? std::optional(ValueFault::Unreadable) : std::nullopt;
}

} // namespace

std::optional<ValueFault> emailFault(std::string_view address)
{
    const std::size_t at = std::min(address.find('@'), address.size());
    const std::string_view local = address.substr(0, at);
    const std::string_view domain = address.substr(std::min(at + 1, address.size()));
    const unsigned inLocal = kindsIn(local);
    const unsigned inDomain = kindsIn(domain);
    const bool isBad = ((inLocal | inDomain) & BadByte) != 0 || (inDomain & AtextByte) != 0;
    const bool isHigh = ((inLocal | inDomain) & HighByte) != 0;
    if (isBad || (isHigh && hasForeignCharacter(address)))
        return ValueFault::BadCharacter;
    if (address.size() > kMaxEmailBytes)
        return ValueFault::TooLong;
    if (at == address.size() || (inDomain & AtByte) != 0)
        return ValueFault::Unreadable;
    if (const auto fault = localFault(local, (inLocal & DotByte) != 0))
        return fault;
    return domainFault(domain);
}

} // namespace convey
