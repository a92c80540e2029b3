// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/identity.h"

#include "base/text.h"
#include "value/email_rule.h"
#include "value/hash_form.h"
#include "value/phone.h"
#include "value/scan.h"
#include "value/text_case.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace convey {

namespace {

constexpr bool isAsciiPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
}

// What a byte of a name becomes: itself in lower case, or nothing; kUndecided for what one byte can't say.
constexpr char kDropped = '\0';
constexpr char kUndecided = '\x7F';
constexpr auto kNameBytes = [] {
    std::array<char, 256> bytes{};
    for (std::size_t byte = 0; byte < bytes.size(); ++byte) {
        const char c = static_cast<char>(byte);
        const bool isBlank = c == ' ' || (c >= '\t' && c <= '\r');
        const bool isPlain = byte > 0x20 && byte < 0x7F;
        bytes[byte] = isBlank || (isPlain && isAsciiPunctuation(c)) ? kDropped
            : isPlain                                               ? asciiLower(c)
                                                                    : kUndecided;
    }
    return bytes;
}();

// What normaliseName() makes of a short name of ASCII, in `room`; nothing of any other.
std::string_view normalisedAsciiName(std::string_view text, std::span<char> room)
{
    if (text.size() > room.size())
        return {};
    bool isDecided = true;
    std::size_t size = 0;
    for (const char c : text) {
        const char mapped = kNameBytes[static_cast<unsigned char>(c)];
        isDecided = isDecided && mapped != kUndecided;
        room[size] = mapped;
        size += mapped == kDropped ? 0 : 1;
    }
    return {room.data(), isDecided ? size : 0};
}

// Lower case without white space and ASCII punctuation; `out` is for one thread and keeps its room.
std::optional<ValueFault> normaliseName(std::string_view text, std::string& out)
{
    out.clear();
    constexpr char32_t kCapitalSigma = 0x03A3; // its lower case hangs on its neighbours
    bool needsNeighbours = false;
    for (std::size_t at = 0; at < text.size();) {
        const char mapped = kNameBytes[static_cast<unsigned char>(text[at])];
        if (mapped != kUndecided) {
            if (mapped != kDropped)
                out.push_back(mapped);
            ++at;
            continue;
        }
        const CodePoint c = codePointAt(text, at);
        if (!c.valid || (isInvisible(c.value) && !isWhiteSpace(c.value)))
            return ValueFault::BadCharacter;
        needsNeighbours = needsNeighbours || c.value == kCapitalSigma;
        if (!isWhiteSpace(c.value))
            appendLowered(out, c.value);
        at += c.size;
    }
    if (needsNeighbours) {
        const std::string lower = lowered(text);
        return normaliseName(lower, out);
    }
    return out.empty() ? std::optional(ValueFault::Empty) : std::nullopt;
}

// Looked for only when the text is no address, so that a good one costs nothing.
ValueFault emailFaultInWords(std::string_view text, ValueFault fault)
{
    if (isErrorCell(text) || hasTextMark(text))
        return ValueFault::SpreadsheetDamage;
    if (const auto form = otherHashFault(text))
        return *form;
    if (fault != ValueFault::BadCharacter || flawOf(text) == TextFlaw::NotUtf8)
        return fault;
    if (std::count(text.begin(), text.end(), '@') > 1 && text.find_first_of(";, \t\n") != text.npos)
        return ValueFault::SeveralValues;
    if (text.ends_with('>') && text.find('<') < text.find('@'))
        return ValueFault::NamedAddress;
    return fault;
}

} // namespace

// The one reader of Raw and the one maker of SealedHash.
class IdentitySealer
{
public:
    template <typename Tag>
    static std::string_view read(const Raw<Tag>& raw)
    {
        return trimmed(raw.m_text);
    }

    static SealedHash hashed(std::string_view normalised, Hasher& hasher)
    {
        return SealedHash(hasher.sha256(normalised), false);
    }

    static SealedHash hashedName(std::string_view normalised, Hasher& hasher)
    {
        return SealedHash(hasher.sha256OfUsual(normalised), false);
    }

    // A SHA-256 that the cell holds already; nothing when it holds something else.
    static std::optional<Value<SealedHash>> passedThrough(std::string_view text)
    {
        if (text.size() != SealedHash::kHexDigits || !isAllHex(text))
            return std::nullopt;
        SealedHash::Hex hex{};
        std::transform(text.begin(), text.end(), hex.begin(), asciiLower);
        const SealedHash hash(hex, true);
        if (isHashOfNothing(hash.text()))
            return faulty(ValueFault::HashOfNothing);
        return hash;
    }
};

Value<SealedHash> sealEmail(RawEmail email, Hasher& hasher)
{
    const std::string_view text = IdentitySealer::read(email);
    if (text.empty())
        return faulty(ValueFault::Empty);
    if (const auto done = IdentitySealer::passedThrough(text))
        return *done;
    const auto fault = hasTextMark(text) ? ValueFault::SpreadsheetDamage : emailFault(text);
    if (fault)
        return faulty(emailFaultInWords(text, *fault));
    constexpr std::size_t kRoom = 254;
    std::array<char, kRoom> lower; // what is used of it is written
    const bool ascii = lowerAscii(text, lower);
    if (ascii)
        return IdentitySealer::hashed({lower.data(), text.size()}, hasher);
    return IdentitySealer::hashed(lowered(text), hasher);
}

Value<SealedHash> sealPhone(RawPhone phone, const PhoneRule& rule, Hasher& hasher)
{
    const std::string_view text = IdentitySealer::read(phone);
    if (text.empty())
        return faulty(ValueFault::Empty);
    if (const auto done = IdentitySealer::passedThrough(text))
        return *done;
    const auto digits = phoneDigits(text, rule.country);
    if (digits)
        return IdentitySealer::hashed(*digits, hasher);
    if (isErrorCell(text) || isScientific(text) || hasTextMark(text))
        return faulty(ValueFault::SpreadsheetDamage);
    if (const auto form = otherHashFault(text))
        return faulty(*form);
    return faulty(digits.error());
}

Value<SealedHash> sealExternalId(RawExternalId id, Hasher& hasher)
{
    const std::string_view text = IdentitySealer::read(id);
    if (text.empty())
        return faulty(ValueFault::Empty);
    if (const auto done = IdentitySealer::passedThrough(text))
        return *done;
    if (isErrorCell(text) || isScientific(text) || hasTextMark(text))
        return faulty(ValueFault::SpreadsheetDamage);
    const TextFlaw flaw = flawOf(text);
    if (flaw == TextFlaw::NotUtf8 || flaw == TextFlaw::Control)
        return faulty(ValueFault::BadCharacter);
    return IdentitySealer::hashed(text, hasher);
}

Value<SealedHash> sealName(RawName name, Hasher& hasher)
{
    const std::string_view text = IdentitySealer::read(name);
    if (text.empty())
        return faulty(ValueFault::Empty);
    if (const auto done = IdentitySealer::passedThrough(text))
        return *done;
    if (isErrorCell(text))
        return faulty(ValueFault::SpreadsheetDamage);
    if (const auto form = otherHashFault(text))
        return faulty(*form);
    constexpr std::size_t kUsualBytes = 64;
    std::array<char, kUsualBytes> room; // what is used of it is written
    if (const std::string_view usual = normalisedAsciiName(text, room); !usual.empty())
        return IdentitySealer::hashedName(usual, hasher);
    std::string normalised;
    if (const auto fault = normaliseName(text, normalised))
        return faulty(*fault);
    return IdentitySealer::hashedName(normalised, hasher);
}

} // namespace convey
