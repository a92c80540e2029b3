// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/phone.h"

#include "base/text.h"
#include "spec/country.h"

#include <algorithm>
#include <array>
#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

namespace convey {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::size_t kMinPhoneDigits = 8;
constexpr std::size_t kMaxPhoneDigits = 15;

// What is left of a number when its separators are dropped.
struct Dialled
{
    std::string digits;
    bool plus = false;
    bool trunkZero = false; // a zero alone in brackets, not in front
};

bool looksLikeExtension(std::string_view text)
{
    const std::string lower = asciiLowered(text);
    const std::size_t mark = std::min(lower.find("ext"), lower.find_first_of("x#"));
    if (mark == std::string::npos)
        return false;
    const auto isDigitAt = [&](std::size_t at) { return isAsciiDigit(lower[at]); };
    std::size_t before = 0;
    for (std::size_t at = 0; at < mark; ++at)
        before += isDigitAt(at) ? 1 : 0;
    return before >= 5 && lower.find_first_of("0123456789", mark) != std::string::npos;
}

Value<Dialled> dialled(std::string_view text)
{
    Dialled number;
    std::size_t bracketStart = std::string_view::npos;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        const char byte = c.size == 1 ? text[at] : '\0';
        if (c.valid && isAsciiDigit(byte)) {
            number.digits.push_back(byte);
        } else if (byte == '+' && number.digits.empty() && !number.plus) {
            number.plus = true;
        } else if (byte == '(') {
            bracketStart = number.digits.size();
        } else if (byte == ')') {
            if (bracketStart != 0 && bracketStart != std::string_view::npos
                && number.digits.substr(std::min(bracketStart, number.digits.size())) == "0")
                number.trunkZero = true;
        } else if (!c.valid || !(isWhiteSpace(c.value) || byte == '.' || byte == '-')) {
            return faulty(looksLikeExtension(text) ? ValueFault::HasExtension : ValueFault::BadCharacter);
        }
        at += c.size;
    }
    return number;
}

Value<std::string> ofAllowedLength(std::string_view digits)
{
    if (digits.size() < kMinPhoneDigits)
        return faulty(ValueFault::TooShort);
    if (digits.size() > kMaxPhoneDigits)
        return faulty(ValueFault::TooLong);
    return std::string(digits);
}

// The API's own rule once white space, brackets, dots, hyphens and one "+" are gone.
Value<std::string> international(std::string_view digits)
{
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return ofAllowedLength(digits);
}

// Countries where a call abroad can begin with more than "00" (a carrier's digits follow), so that it isn't
// certain where the calling code starts. Found by asking libphonenumber 8.12.57 for all regions, 2026-11-21.
bool dialsAbroadWithMoreThan00(std::string_view alpha2)
{
    constexpr auto kCountries = std::to_array<std::string_view>({"AU", "BO", "BR", "CC", "CO", "CX", "GY",
        "HK", "ID", "KE", "KH", "KR", "MN", "NG", "SG", "TH", "TW", "TZ", "UG"});
    return std::find(kCountries.begin(), kCountries.end(), alpha2) != kCountries.end();
}

const PhoneNumberUtil& phoneUtil()
{
    // Its metadata loads once. Its default logger writes to standard output, which is ours.
    static const PhoneNumberUtil& util = []() -> const PhoneNumberUtil& {
        PhoneNumberUtil* instance = PhoneNumberUtil::GetInstance();
        instance->SetLogger(new i18n::phonenumbers::NullLogger()); // it takes ownership
        return *instance;
    }();
    return util;
}

ValueFault faultOf(PhoneNumberUtil::ValidationResult reason)
{
    switch (reason) {
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: // the area code is missing
        return ValueFault::TooShort;
    case PhoneNumberUtil::TOO_LONG:
        return ValueFault::TooLong;
    default:
        return ValueFault::Unreadable;
    }
}

// The separators are gone, so that libphonenumber sees no letters, extensions or second numbers to be clever
// about.
Value<std::string> national(const std::string& digits, const Country& country)
{
    const PhoneNumberUtil& util = phoneUtil();
    i18n::phonenumbers::PhoneNumber number;
    switch (util.Parse(digits, std::string(country.alpha2Text()), &number)) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        break;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return faulty(ValueFault::NoCallingCode);
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return faulty(ValueFault::TooShort);
    case PhoneNumberUtil::TOO_LONG_NSN:
        return faulty(ValueFault::TooLong);
    default:
        return faulty(ValueFault::Unreadable);
    }
    const PhoneNumberUtil::ValidationResult reason = util.IsPossibleNumberWithReason(number);
    if (reason != PhoneNumberUtil::IS_POSSIBLE)
        return faulty(faultOf(reason));

    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    const std::string_view result = std::string_view(e164).substr(1);
    // In the North American plan no area code begins with 0 or 1; the length alone would let such a number
    // pass.
    constexpr std::size_t kNorthAmericanDigits = 11;
    if (result.size() == kNorthAmericanDigits && result[0] == '1' && result[1] < '2')
        return faulty(ValueFault::Unreadable);
    return ofAllowedLength(result);
}

} // namespace

Value<std::string> phoneDigits(std::string_view text, std::string_view country)
{
    const auto number = dialled(text);
    if (!number)
        return faulty(number.error());
    if (number->digits.empty())
        return faulty(ValueFault::TooShort);
    const bool doubleZero = !number->plus && number->digits.starts_with("00");
    if ((number->plus || doubleZero) && number->trunkZero)
        return faulty(ValueFault::HasTrunkZero);
    if (number->plus)
        return international(number->digits);

    const Country* home = countryByAlpha2(country);
    if (home == nullptr && !country.empty())
        return faulty(ValueFault::UnknownCountry);
    if (doubleZero) {
        if (home != nullptr && dialsAbroadWithMoreThan00(home->alpha2Text()))
            return faulty(ValueFault::NoCallingCode);
        return international(number->digits);
    }
    if (home == nullptr)
        return faulty(ValueFault::NoCallingCode);
    return national(number->digits, *home);
}

} // namespace convey
