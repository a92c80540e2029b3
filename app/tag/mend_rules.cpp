// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/mend_rules.h"

#include "base/text.h"
#include "spec/currency.h"
#include "tag/rules.h"

#include <charconv>

namespace convey {

std::string spellingOf(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        if (isAsciiAlpha(c) || isAsciiDigit(c))
            out += asciiLower(c);
    }
    return out;
}

std::optional<std::int64_t> minorUnits(std::string_view text, std::string_view currencyCode)
{
    constexpr std::size_t kDigitsOfThousand = 3;
    const Currency* currency = findCurrency(currencyCode);
    const std::size_t sign = text.find_first_of(".,");
    if (currency == nullptr || !currency->isUsable() || sign == std::string_view::npos)
        return std::nullopt;
    const auto exponent = static_cast<std::size_t>(currency->exponent);
    if (exponent == 0 || exponent == kDigitsOfThousand || text.size() - sign - 1 != exponent || sign == 0)
        return std::nullopt;
    std::string digits(text.substr(0, sign));
    digits += text.substr(sign + 1);
    std::int64_t amount = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), amount);
    if (fault != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return amount;
}

TagDecision decisionOf(const TagFinding& finding)
{
    switch (finding.code) {
    case TagCode::TagMissing:
    case TagCode::TagNotClosed:
    case TagCode::SourceMissing:
    case TagCode::SourceNotQuoted:
    case TagCode::LineBreak:
        return TagDecision::WholeTag;
    case TagCode::NoscriptWithoutPixel:
    case TagCode::InStyle:
    case TagCode::InSrcset:
    case TagCode::NotInSource:
        return TagDecision::Place;
    case TagCode::SchemeMissing:
    case TagCode::SchemeNotHttps:
    case TagCode::HostWrong:
    case TagCode::PathWrong:
        return TagDecision::Host;
    case TagCode::FragmentCutsAddress:
        return TagDecision::Fragment;
    case TagCode::AddressTooLong:
    case TagCode::NotAllRead:
        return TagDecision::Length;
    case TagCode::NotUtf8:
        return TagDecision::Encoding;
    case TagCode::ParameterMissing:
        return finding.parameter == kTagPid            ? TagDecision::Pixel
            : finding.parameter == kTagCustomEventName ? TagDecision::CustomName
                                                       : TagDecision::Event;
    case TagCode::ParameterRepeated:
        return TagDecision::WhichOne;
    case TagCode::ParameterApiOnly:
    case TagCode::OptedOut:
        return TagDecision::OptOut;
    case TagCode::PlaceholderPixel:
        return TagDecision::Pixel;
    case TagCode::PlaceholderEventId:
    case TagCode::EventIdLooksLikeOrder:
        return TagDecision::EventId;
    case TagCode::PlaceholderLeft:
        return finding.parameter == kTagOppref ? TagDecision::Oppref : TagDecision::Value;
    case TagCode::EventUnknown:
    case TagCode::EventAppOnly:
    case TagCode::DataTypeWrong:
    case TagCode::CustomNameNotAllowed:
        return TagDecision::Event;
    case TagCode::CustomNameInvalid:
    case TagCode::CustomNameIsStandard:
    case TagCode::CustomNameUpperCase:
        return TagDecision::CustomName;
    case TagCode::AmountDecimal:
    case TagCode::AmountNegative:
    case TagCode::NumberUnreadable:
        return TagDecision::Amount;
    case TagCode::CurrencyMissing:
    case TagCode::CurrencyUnknown:
    case TagCode::CurrencyWithdrawn:
    case TagCode::CurrencyLowerCase:
        return TagDecision::Currency;
    case TagCode::ContentsBracketed:
    case TagCode::ContentsNotJson:
    case TagCode::ContentsNotArray:
        return TagDecision::Items;
    case TagCode::ItemNotObject:
    case TagCode::ItemFieldUnknown:
    case TagCode::ItemFieldApiOnly:
    case TagCode::ItemFieldRepeated:
    case TagCode::ItemFieldWrongType:
    case TagCode::ItemContentTypeEmpty:
    case TagCode::ItemFieldEmpty:
    case TagCode::ItemEmpty:
        return TagDecision::Item;
    case TagCode::EmailInTag:
    case TagCode::PhoneInTag:
    case TagCode::CardNumberInTag:
        return TagDecision::PersonalData;
    case TagCode::SecretInTag:
        return TagDecision::ApiKey;
    case TagCode::InNoscript:
    case TagCode::InComment:
    case TagCode::InScript:
    case TagCode::TemplateExpression:
    case TagCode::TemplateInAddress:
        return TagDecision::None;
    default:
        return TagDecision::Value;
    }
}

} // namespace convey
