// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/constant.h"

#include "base/text.h"
#include "recipe/event_words.h"
#include "spec/action_source.h"
#include "spec/country.h"
#include "spec/currency.h"
#include "value/number.h"
#include "value/time.h"
#include "value/url.h"

#include <algorithm>

namespace convey {

namespace {

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, text) != words.end();
}

std::string_view withoutDigits(std::string_view text)
{
    const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
    return text.substr(end);
}

bool isJsonNumber(std::string_view text)
{
    constexpr std::size_t kMostBytes = 40;
    if (text.empty() || text.size() > kMostBytes)
        return false;
    if (text.front() == '-')
        text.remove_prefix(1);
    std::string_view rest = withoutDigits(text);
    const std::size_t whole = text.size() - rest.size();
    if (whole == 0 || (whole > 1 && text.front() == '0'))
        return false;
    if (rest.starts_with('.')) {
        const std::string_view behind = withoutDigits(rest.substr(1));
        if (behind.size() + 1 == rest.size())
            return false;
        rest = behind;
    }
    return rest.empty();
}

/// A web site without a path: "https://shop.example.com", with or without a slash behind it.
bool isSite(std::string_view text)
{
    const Value<std::string_view> url = sourceUrl(text, true);
    if (!url)
        return false;
    const std::size_t path = url->find('/', url->find("//") + 2);
    return (path == std::string::npos || path + 1 == url->size()) && url->find('?') == std::string::npos;
}

bool isBlankWordList(std::string_view text)
{
    constexpr std::size_t kMostWords = 100;
    const auto words = splitAtCommas(text);
    return words && words->size() <= kMostWords;
}

bool isCountryCodeList(std::string_view text)
{
    const auto codes = splitAtCommas(text);
    return codes && !codes->empty() && std::ranges::all_of(*codes, [](const std::string& code) {
        return code == kNoCountry || countryByAlpha2(code) != nullptr;
    });
}

} // namespace

bool constantIsUnderstood(Input input, std::string_view text)
{
    if (text.size() > kMaxConstantBytes)
        return false;
    switch (input) {
    case Input::Type:
        return meaningOfEventWord(text).has_value();
    case Input::ActionSource:
        return actionSourceByName(text).has_value();
    case Input::SourceUrl:
        return sourceUrl(text, false).has_value();
    case Input::Site:
        return isSite(text);
    case Input::OptOut:
    case Input::KeepQuery:
        return isOneOf(text, {"true", "false"});
    case Input::UserCountry:
    case Input::PhoneCountry:
        return findCountry(text) != nullptr;
    case Input::DataCurrency:
    case Input::ItemCurrency:
        return findCurrency(text) != nullptr;
    case Input::TimeZone:
        return Zone::fromName(text).has_value();
    case Input::DateFormat:
        return isOneOf(text, {"ymd", "mdy", "dmy"});
    case Input::MoneyUnit:
        return isOneOf(text, {"major", "minor"});
    case Input::DecimalSign:
        return isOneOf(text, {".", ","});
    case Input::ConsentBlank:
        return isOneOf(text, {"send", "opt_out", "leave_out"});
    case Input::BlankWords:
        return isBlankWordList(text);
    case Input::DateOnlyTime:
        return minuteOfDay(text).has_value();
    case Input::TwoDigitYears:
        return text.size() == 4 && withoutDigits(text).empty() && text >= "1900" && text <= "2000";
    case Input::DateSerials:
        return isOneOf(text, {"1900", "1904"});
    case Input::FoldRepeats:
        return isOneOf(text, {"keep", "drop"});
    case Input::MiddleNames:
        return isOneOf(text, {"first", "last"});
    case Input::NameOrder:
        return isOneOf(text, {"given_first", "family_first"});
    case Input::CountryNames:
        return isCountryCodeList(text);
    default:
        return !text.empty();
    }
}

std::optional<std::int32_t> minuteOfDay(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const Value<std::int64_t> hour = parseInteger(text.substr(0, 2));
    const Value<std::int64_t> minute = parseInteger(text.substr(3));
    const bool isTime = hour && minute && *hour >= 0 && *hour < 24 && *minute >= 0 && *minute < 60;
    if (!isTime)
        return std::nullopt;
    return static_cast<std::int32_t>(*hour * 60 + *minute);
}

bool freeTextIsUnderstood(FreeKind kind, std::string_view text)
{
    switch (kind) {
    case FreeKind::Text:
        return true;
    case FreeKind::Number:
        return isJsonNumber(text);
    case FreeKind::Boolean:
        return isOneOf(text, {"true", "false"});
    }
    return false;
}

} // namespace convey
