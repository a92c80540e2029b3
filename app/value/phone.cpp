// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/phone.h"

#include "base/text.h"
#include "spec/country.h"
#include "value/phone_plan.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
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
    static constexpr std::size_t kRoom = 24; // any number, with its ways to dial abroad

    std::array<char, kRoom> digits{};
    std::size_t count = 0; // of digits; those beyond the room are counted only
    bool plus = false;
    bool trunkZero = false; // a zero alone in brackets, not in front

    void add(char digit)
    {
        if (count < kRoom)
            digits[count] = digit;
        ++count;
    }
    [[nodiscard]] std::string_view text() const { return {digits.data(), std::min(count, kRoom)}; }
};

std::size_t digitCount(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isAsciiDigit));
}

bool looksLikeExtension(std::string_view text)
{
    constexpr std::size_t kLeastBefore = 5; // digits of the number itself
    const std::string lower = asciiLowered(text);
    const std::size_t mark = std::min(lower.find("ext"), lower.find_first_of("x#"));
    return mark != std::string::npos && digitCount(lower.substr(0, mark)) >= kLeastBefore
        && digitCount(lower.substr(mark)) > 0;
}

// "+1 415 555 2671; +1 415 555 2672": enough digits on both sides of what parts a list.
bool looksLikeSeveral(std::string_view text)
{
    constexpr std::size_t kLeastEach = 6;
    for (const char separator : {';', ',', '/', '|'}) {
        const std::size_t at = text.find(separator);
        if (at != std::string_view::npos && digitCount(text.substr(0, at)) >= kLeastEach
            && digitCount(text.substr(at)) >= kLeastEach)
            return true;
    }
    return false;
}

ValueFault faultOfForeignCharacter(std::string_view text)
{
    return looksLikeExtension(text) ? ValueFault::HasExtension
        : looksLikeSeveral(text)    ? ValueFault::SeveralValues
                                    : ValueFault::BadCharacter;
}

// What contact lists and word processors put around and between digits beside what the API drops: the dashes
// U+2010 to U+2015 and U+2212, and the marks of direction that copying from a phone's contacts leaves.
bool isPhoneOrnament(char32_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x200E || c == 0x202A || c == 0x202C
        || c == 0x202D || c == 0x2066 || c == 0x2069;
}

// "030/1234567", "+43 512/123456", as it is done where German is spoken: one slash behind an area code with
// its zero or its calling code, and no list of numbers.
bool isAreaCodeSlash(std::string_view text, std::size_t at)
{
    constexpr std::size_t kLongestAreaCode = 7; // with what is dialled before it
    constexpr std::size_t kShortestRest = 5;
    const std::size_t before = digitCount(text.substr(0, at));
    const std::size_t first = text.find_first_of("0123456789+");
    return text.find('/', at + 1) == std::string_view::npos && before >= 2 && before <= kLongestAreaCode
        && (text[first] == '0' || text[first] == '+') && digitCount(text.substr(at)) >= kShortestRest;
}

Value<Dialled> dialled(std::string_view text)
{
    Dialled number;
    constexpr std::size_t kNone = std::string_view::npos;
    std::size_t bracketStart = kNone;
    for (std::size_t at = 0; at < text.size();) {
        const char byte = text[at];
        if (isAsciiDigit(byte)) {
            number.add(byte);
            ++at;
            continue;
        }
        if (byte == ' ' || byte == '.' || byte == '-') {
            ++at;
            continue;
        }
        const CodePoint c = codePointAt(text, at);
        if (byte == '+' && number.count == 0 && !number.plus) {
            number.plus = true;
        } else if (byte == '(') {
            bracketStart = number.count;
        } else if (byte == ')') {
            if (bracketStart != 0 && bracketStart != kNone && number.count == bracketStart + 1
                && number.text().ends_with('0'))
                number.trunkZero = true;
        } else if (!c.valid
            || !(isWhiteSpace(c.value) || isPhoneOrnament(c.value)
                || (byte == '/' && isAreaCodeSlash(text, at)))) {
            return faulty(faultOfForeignCharacter(text));
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
    if (keepsTrunkZero(digits))
        return faulty(ValueFault::HasTrunkZero);
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
Value<std::string> byLibrary(std::string_view digits, const Country& country)
{
    const PhoneNumberUtil& util = phoneUtil();
    i18n::phonenumbers::PhoneNumber number;
    switch (util.Parse(std::string(digits), std::string(country.alpha2Text()), &number)) {
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

    // Only a few islands have numbers of five digits and less; elsewhere the library would take "12345".
    constexpr std::uint64_t kSixDigits = 100'000;
    if (number.national_number() < kSixDigits && !util.IsValidNumber(number))
        return faulty(ValueFault::TooShort);

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

// How well `digits`, nothing dropped, would do as a number of this country: 2 valid, 1 possible, 0 neither.
// No number longer than the plan's counts, since libphonenumber takes some of any length for valid.
int fitness(std::string_view digits, const Country& country)
{
    const PhonePlan* plan = phonePlan(country.alpha2Text());
    const std::size_t most = plan != nullptr ? plan->maxDigits : kMaxPhoneDigits;
    if (digits.empty() || digits.front() == '0' || digits.size() > most)
        return 0;
    std::uint64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    i18n::phonenumbers::PhoneNumber number;
    number.set_country_code(country.callingCode);
    number.set_national_number(value);
    const PhoneNumberUtil& util = phoneUtil();
    if (util.IsValidNumberForRegion(number, std::string(country.alpha2Text())))
        return 2;
    return util.IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE ? 1 : 0;
}

// A number that begins with its country's calling code, without "+": a spreadsheet took the sign away, or it
// is national and only begins alike (0491 is an area code of Germany, without its zero). The library would
// guess; here the better of the two readings must be better.
Value<std::string> withOrWithoutCode(std::string_view digits, std::string_view code, const Country& country)
{
    const int withCode = fitness(digits.substr(code.size()), country);
    const int without = fitness(digits, country);
    if (withCode == without)
        return faulty(ValueFault::CallingCodeUnclear);
    return ofAllowedLength(withCode > without ? std::string(digits) : std::string(code) += digits);
}

Value<std::string> national(std::string_view digits, const Country& country)
{
    if (const PhonePlan* plan = phonePlan(country.alpha2Text())) {
        const std::size_t dropped = trunkDigits(*plan, digits);
        if (dropped != std::string_view::npos)
            return std::string(plan->callingCode) += digits.substr(dropped);
    }
    const std::string code = std::to_string(country.callingCode);
    if (country.callingCode != 0 && digits.starts_with(code) && digits.size() >= kMinPhoneDigits)
        return withOrWithoutCode(digits, code, country);
    return byLibrary(digits, country);
}

} // namespace

Value<std::string> phoneDigits(std::string_view text, std::string_view country)
{
    const auto number = dialled(text);
    if (!number)
        return faulty(number.error());
    if (number->count == 0)
        return faulty(ValueFault::TooShort);
    if (number->count > Dialled::kRoom)
        return faulty(ValueFault::TooLong);
    const std::string_view digits = number->text();
    const bool doubleZero = !number->plus && digits.starts_with("00");
    if ((number->plus || doubleZero) && number->trunkZero)
        return faulty(ValueFault::HasTrunkZero);
    if (number->plus)
        return international(digits);

    const Country* home = country.empty() ? nullptr : findCountry(country);
    if (home == nullptr && !country.empty())
        return faulty(ValueFault::UnknownCountry);
    if (doubleZero) {
        if (home != nullptr && dialsAbroadWithMoreThan00(home->alpha2Text()))
            return faulty(ValueFault::NoCallingCode);
        return international(digits);
    }
    if (home == nullptr)
        return faulty(ValueFault::NoCallingCode);
    return national(digits, *home);
}

Value<std::string> nationalDigitsByLibrary(std::string_view digits, std::string_view country)
{
    const Country* home = findCountry(country);
    if (home == nullptr)
        return faulty(ValueFault::UnknownCountry);
    return byLibrary(digits, *home);
}

} // namespace convey
