// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/place.h"

#include "base/text.h"
#include "spec/country.h"
#include "value/scan.h"

#include <algorithm>

namespace convey {

namespace {

constexpr std::size_t kMaxPlaceCodePoints = 128;
constexpr std::size_t kMaxPostalCode = 32;

Value<Sealed> sealPlace(OpenKind kind, std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return faulty(ValueFault::Empty);
    const TextFlaw flaw = flawOf(text);
    if (flaw == TextFlaw::NotUtf8 || flaw == TextFlaw::Control)
        return faulty(ValueFault::BadCharacter);
    if (isErrorCell(text))
        return faulty(ValueFault::SpreadsheetDamage);
    // Bytes are never fewer than code points.
    if (text.size() > kMaxPlaceCodePoints && codePointCount(text) > kMaxPlaceCodePoints)
        return faulty(ValueFault::TooLong);
    return sealOpen(kind, text);
}

// Blanks are the only white space a header value or a cookie can have.
bool hasAnyControl(std::string_view text)
{
    if (isPrintableAscii(text))
        return false;
    const TextFlaw flaw = flawOf(text);
    return flaw == TextFlaw::NotUtf8 || flaw == TextFlaw::Control
        || std::ranges::any_of(text, [](char c) { return c >= '\t' && c <= '\r'; });
}

bool isUuid(std::string_view text)
{
    constexpr std::size_t kUuidLength = 36;
    if (text.size() != kUuidLength)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != '-' : !isAllHex(text.substr(i, 1)))
            return false;
    }
    return true;
}

} // namespace

Value<Sealed> sealCountry(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return faulty(ValueFault::Empty);
    const Country* country = findCountry(text);
    if (country == nullptr)
        return faulty(isAmbiguousCountry(text) ? ValueFault::AmbiguousCountry : ValueFault::UnknownCountry);
    return sealOpen(OpenKind::Country, country->alpha2Text());
}

Value<Sealed> sealRegion(std::string_view text)
{
    return sealPlace(OpenKind::Region, text);
}

Value<Sealed> sealCity(std::string_view text)
{
    return sealPlace(OpenKind::City, text);
}

Value<Sealed> sealPostalCode(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return faulty(ValueFault::Empty);
    if (isErrorCell(text) || isScientific(text) || hasTextMark(text))
        return faulty(ValueFault::SpreadsheetDamage);
    const bool allowed = std::all_of(text.begin(), text.end(),
        [](char c) { return isAsciiDigit(c) || isAsciiAlpha(c) || c == ' ' || c == '-'; });
    if (!allowed)
        return faulty(ValueFault::BadCharacter);
    if (text.size() > kMaxPostalCode)
        return faulty(ValueFault::TooLong);
    return sealOpen(OpenKind::PostalCode, text);
}

Value<Sealed> sealIpAddress(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return faulty(ValueFault::Empty);
    if (!isIpv4Address(text) && !isIpv6Address(text))
        return faulty(ValueFault::Unreadable);
    return sealOpen(OpenKind::IpAddress, text);
}

Value<Sealed> sealUserAgent(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return faulty(ValueFault::Empty);
    if (hasAnyControl(text))
        return faulty(ValueFault::BadCharacter);
    return sealOpen(OpenKind::UserAgent, text);
}

Value<Sealed> sealAdvertisingId(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return faulty(ValueFault::Empty);
    if (!isUuid(text))
        return faulty(ValueFault::Unreadable);
    if (text.find_first_not_of("0-") == std::string_view::npos)
        return faulty(ValueFault::AllZero);
    return sealOpen(OpenKind::AdvertisingId, text);
}

Value<Sealed> sealObref(std::string_view text)
{
    if (trimmed(text).empty())
        return faulty(ValueFault::Empty);
    if (hasAnyControl(text))
        return faulty(ValueFault::BadCharacter);
    return sealOpen(OpenKind::Obref, text);
}

} // namespace convey
