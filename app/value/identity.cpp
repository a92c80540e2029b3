// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/identity.h"

#include "base/text.h"
#include "value/phone.h"
#include "value/scan.h"
#include "value/text_case.h"

#include <algorithm>
#include <optional>

namespace convey {

namespace {

constexpr std::size_t kMaxEmailBytes = 254; // RFC 5321, 4.5.3.1.3: a path of 256 with its angle brackets
constexpr std::size_t kMaxLocalBytes = 64; // RFC 5321, 4.5.3.1.1

// The lengths of MD5, SHA-1 and SHA-512 in hex.
bool isOtherHash(std::string_view text)
{
    return (text.size() == 32 || text.size() == 40 || text.size() == 128) && isAllHex(text);
}

std::optional<ValueFault> domainFault(std::string_view domain)
{
    std::size_t labels = 0;
    std::string_view last;
    for (std::size_t start = 0; start <= domain.size(); ++labels) {
        const std::size_t dot = std::min(domain.find('.', start), domain.size());
        last = domain.substr(start, dot - start);
        if (last.empty())
            return ValueFault::Unreadable;
        start = dot + 1;
    }
    const bool allowed = std::all_of(domain.begin(), domain.end(), [](char c) {
        return isAsciiDigit(c) || isAsciiAlpha(c) || c == '-' || c == '.'
            || static_cast<unsigned char>(c) >= 0x80;
    });
    if (!allowed)
        return ValueFault::BadCharacter;
    // No top-level domain is a number: this is an IP address or a decimal.
    const bool numeric = last.find_first_not_of("0123456789") == std::string_view::npos;
    return labels < 2 || numeric ? std::optional(ValueFault::Unreadable) : std::nullopt;
}

// `address` is lower-cased and without blanks.
std::optional<ValueFault> addressFault(std::string_view address)
{
    if (address.size() > kMaxEmailBytes)
        return ValueFault::TooLong;
    if (address.find_first_of("<>()[]\\,;:\"") != std::string_view::npos)
        return ValueFault::BadCharacter;
    const std::size_t at = address.find('@');
    if (at == std::string_view::npos || at == 0 || address.find('@', at + 1) != std::string_view::npos)
        return ValueFault::Unreadable;
    if (at > kMaxLocalBytes)
        return ValueFault::TooLong;
    return domainFault(address.substr(at + 1));
}

constexpr bool isAsciiPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
}

std::string withoutBlanksAndPunctuation(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        if (!isWhiteSpace(c.value) && !(c.size == 1 && isAsciiPunctuation(text[at])))
            out += text.substr(at, c.size);
        at += c.size;
    }
    return out;
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

    // A SHA-256 that the cell holds already.
    static std::optional<SealedHash> passedThrough(std::string_view text)
    {
        if (text.size() != SealedHash::kHexDigits || !isAllHex(text))
            return std::nullopt;
        SealedHash::Hex hex{};
        std::transform(text.begin(), text.end(), hex.begin(), asciiLower);
        return SealedHash(hex, true);
    }
};

Value<SealedHash> sealEmail(RawEmail email, Hasher& hasher)
{
    const std::string_view text = IdentitySealer::read(email);
    if (text.empty())
        return faulty(ValueFault::Empty);
    if (const auto done = IdentitySealer::passedThrough(text))
        return *done;
    if (isErrorCell(text) || hasTextMark(text))
        return faulty(ValueFault::SpreadsheetDamage);
    if (isOtherHash(text))
        return faulty(ValueFault::OtherHash);
    if (flawOf(text) != TextFlaw::None)
        return faulty(ValueFault::BadCharacter);
    const std::string address = lowered(text);
    if (const auto fault = addressFault(address))
        return faulty(*fault);
    return IdentitySealer::hashed(address, hasher);
}

Value<SealedHash> sealPhone(RawPhone phone, const PhoneRule& rule, Hasher& hasher)
{
    const std::string_view text = IdentitySealer::read(phone);
    if (text.empty())
        return faulty(ValueFault::Empty);
    if (const auto done = IdentitySealer::passedThrough(text))
        return *done;
    if (isErrorCell(text) || isScientific(text) || hasTextMark(text))
        return faulty(ValueFault::SpreadsheetDamage);
    if (isOtherHash(text))
        return faulty(ValueFault::OtherHash);
    const auto digits = phoneDigits(text, rule.country);
    if (!digits)
        return faulty(digits.error());
    return IdentitySealer::hashed(*digits, hasher);
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
    if (isOtherHash(text))
        return faulty(ValueFault::OtherHash);
    const TextFlaw flaw = flawOf(text);
    if (flaw == TextFlaw::NotUtf8 || flaw == TextFlaw::Control)
        return faulty(ValueFault::BadCharacter);
    const std::string normalised = withoutBlanksAndPunctuation(lowered(text));
    if (normalised.empty())
        return faulty(ValueFault::Empty);
    return IdentitySealer::hashed(normalised, hasher);
}

} // namespace convey
