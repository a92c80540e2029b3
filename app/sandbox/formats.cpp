// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/formats.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

namespace convey::sandbox {

namespace {

constexpr std::size_t kLongestName = 64;

// One string in which each code is framed by spaces, so that a search can't match across two codes.
constexpr std::string_view kCurrencies =
    " AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN "
    "BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP "
    "GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF "
    "KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR "
    "MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK "
    "SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU "
    "UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ";

constexpr bool isAlnum(char c)
{
    return isAsciiDigit(c) || isAsciiAlpha(c);
}

constexpr bool isHexDigit(char c)
{
    return isAsciiDigit(c) || (asciiLower(c) >= 'a' && asciiLower(c) <= 'f');
}

} // namespace

bool isDigest(std::string_view text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return isAsciiDigit(c) || (c >= 'a' && c <= 'f');
    });
}

bool isCustomEventName(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestName && isAlnum(text.front()) && isAlnum(text.back())
        && std::all_of(text.begin(), text.end(), [](char c) { return isAlnum(c) || c == '_' || c == '-'; });
}

bool isIntegrationSource(std::string_view text)
{
    const std::string_view name = trimmed(text);
    return !name.empty() && name.size() <= kLongestName && isAlnum(name.front())
        && std::all_of(
            name.begin(), name.end(), [](char c) { return isAlnum(c) || c == '.' || c == '_' || c == '-'; });
}

bool hasSchemeAndHost(std::string_view text)
{
    const std::size_t colon = text.find("://");
    if (colon == 0 || colon == std::string_view::npos || !isAsciiAlpha(text.front()))
        return false;
    const std::string_view scheme = text.substr(0, colon);
    if (!std::all_of(scheme.begin(), scheme.end(),
            [](char c) { return isAlnum(c) || c == '+' || c == '-' || c == '.'; }))
        return false;
    std::string_view host = text.substr(colon + 3);
    host = host.substr(0, host.find_first_of("/?#"));
    if (const std::size_t user = host.rfind('@'); user != std::string_view::npos)
        host.remove_prefix(user + 1);
    if (!host.starts_with('['))
        host = host.substr(0, host.rfind(':'));
    return !host.empty()
        && std::none_of(host.begin(), host.end(), [](char c) { return c == ' ' || (c >= 0 && c < 0x20); });
}

bool isThreeLetters(std::string_view text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), isAsciiAlpha);
}

bool isCurrency(std::string_view text)
{
    if (!isThreeLetters(text))
        return false;
    std::string framed = " xxx ";
    std::transform(text.begin(), text.end(), framed.begin() + 1, asciiUpper);
    return kCurrencies.find(framed) != std::string_view::npos;
}

bool isCountry(std::string_view text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), isAsciiAlpha);
}

bool isPlace(std::string_view text)
{
    return !trimmed(text).empty();
}

bool isPostalCode(std::string_view text)
{
    return text.size() <= 32 && !trimmed(text).empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return isAlnum(c) || c == ' ' || c == '-'; });
}

bool isIpAddress(std::string_view text)
{
    // inet_pton stops at the first NUL.
    if (text.find('\0') != std::string_view::npos)
        return false;
    const std::string address(text);
    std::uint8_t bytes[16];
    return inet_pton(AF_INET, address.c_str(), bytes) == 1
        || inet_pton(AF_INET6, address.c_str(), bytes) == 1;
}

bool isAdvertisingId(std::string_view text)
{
    constexpr std::string_view kForm = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    const bool formed = std::equal(text.begin(), text.end(), kForm.begin(), kForm.end(),
        [](char c, char form) { return form == '-' ? c == '-' : isHexDigit(c); });
    return formed && text.find_first_not_of("0-") != std::string_view::npos;
}

bool isIntegerText(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc{} && end == text.data() + text.size();
}

} // namespace convey::sandbox
