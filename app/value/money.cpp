// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/money.h"

#include "base/text.h"
#include "spec/currency.h"
#include "spec/currency_sign.h"
#include "value/amount_text.h"

#include <algorithm>
#include <optional>
#include <span>

namespace convey {

namespace {

constexpr std::size_t kMaxMoneyDigits = 18; // the most that always fit 64 bits

std::span<const std::string_view> marksOf(const AmountText& amount)
{
    return std::span(amount.marks).first(amount.markCount);
}

// What stands beside the number: nothing, or something that stands for the row's currency.
std::optional<ValueFault> markFault(std::string_view mark, std::string_view currency)
{
    if (!currency.empty() && equalsIgnoringAsciiCase(mark, currency))
        return std::nullopt;
    if (findCurrency(mark) != nullptr)
        return ValueFault::OtherCurrency;
    const std::string_view codes = codesOfSign(mark);
    if (codes.empty())
        return ValueFault::Unreadable;
    if (holdsCode(codes, currency))
        return std::nullopt;
    return ValueFault::OtherCurrency;
}

Value<Decimal> settled(const AmountText& amount, char ruleSign)
{
    // "1.234,-" tells its sign by itself; against the rule it is as unreadable as "1.234,50" would be.
    const bool stated = amount.statedSign == '.' || amount.statedSign == ',';
    const bool againstRule = stated && ruleSign != '\0' && amount.statedSign != ruleSign;
    if (againstRule && hasDotOrComma(amount.number))
        return faulty(ValueFault::Unreadable);
    const char sign = ruleSign != '\0' ? ruleSign : stated ? amount.statedSign : '\0';
    std::optional<Decimal> decimal;
    if (sign != '\0' || !hasDotOrComma(amount.number)) {
        decimal = readDecimal(amount.number, sign != '\0' ? sign : '.');
    } else {
        decimal = readDecimal(amount.number, '.');
        auto withComma = readDecimal(amount.number, ',');
        if (decimal && withComma)
            return faulty(ValueFault::DecimalSignUnknown);
        if (!decimal)
            decimal = std::move(withComma);
    }
    const bool twoFractions = decimal && amount.statedSign != '\0' && !decimal->fraction.empty();
    if (!decimal || twoFractions)
        return faulty(ValueFault::Unreadable);
    return *std::move(decimal);
}

Value<std::int64_t> minorUnits(const Decimal& decimal, int exponent)
{
    const auto places = static_cast<std::size_t>(exponent);
    const std::size_t kept = std::min(places, decimal.fraction.size());
    if (decimal.fraction.find_first_not_of('0', kept) != std::string_view::npos)
        return faulty(ValueFault::TooManyDecimals);
    std::string digits = decimal.whole;
    digits += decimal.fraction.substr(0, kept);
    digits.append(places - kept, '0');
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.size() > kMaxMoneyDigits)
        return faulty(ValueFault::OutOfRange);
    std::int64_t value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

// Nearly every amount of nearly every file: digits, or digits with the rule's sign and some behind it. What
// it makes is what cutAmount() and the rest would; nothing of any other form, nor of too many digits.
std::optional<std::int64_t> usualAmount(std::string_view text, char decimalSign, int places)
{
    std::int64_t value = 0;
    std::size_t at = 0;
    const auto takeDigits = [&] {
        const std::size_t begin = at;
        for (; at < text.size() && isAsciiDigit(text[at]); ++at)
            value = value * 10 + (text[at] - '0');
        return static_cast<int>(at - begin);
    };
    if (text.size() + static_cast<std::size_t>(places) > kMaxMoneyDigits || takeDigits() == 0)
        return std::nullopt;
    int missing = places;
    if (at < text.size() && decimalSign != '\0' && text[at] == decimalSign) {
        ++at;
        const int decimals = takeDigits();
        if (decimals == 0 || decimals > places)
            return std::nullopt;
        missing -= decimals;
    }
    if (at != text.size())
        return std::nullopt;
    for (; missing > 0; --missing)
        value *= 10;
    return value;
}

} // namespace

Value<std::int64_t> parseAmount(
    std::string_view cell, const MoneyRule& rule, int exponent, std::string_view currency)
{
    const int places = rule.unit == MoneyUnit::Minor ? 0 : exponent;
    if (const auto usual = usualAmount(cell, rule.decimalSign, places))
        return *usual;
    std::string buffer;
    const auto amount = cutAmount(cell, buffer);
    if (!amount)
        return faulty(amount.error());
    for (const std::string_view mark : marksOf(*amount)) {
        if (const auto fault = markFault(mark, currency))
            return faulty(*fault);
    }
    const auto decimal = settled(*amount, rule.decimalSign);
    if (!decimal)
        return faulty(decimal.error());
    const auto value = minorUnits(*decimal, places);
    if (!value)
        return faulty(value.error());
    return amount->isNegative ? -*value : *value;
}

Value<std::string> currencyInAmount(std::string_view cell)
{
    std::string buffer;
    const auto amount = cutAmount(cell, buffer);
    if (!amount)
        return faulty(amount.error());
    const auto marks = marksOf(*amount);
    std::string_view named; // by a code, or by a sign of one currency
    bool isAmbiguous = false;
    for (const std::string_view mark : marks) {
        const Currency* currency = findCurrency(mark);
        const std::string_view codes = currency != nullptr ? currency->codeText() : codesOfSign(mark);
        if (codes.empty())
            return faulty(ValueFault::Unreadable);
        if (currency != nullptr && currency->withdrawn)
            return faulty(ValueFault::WithdrawnCurrency);
        if (currency != nullptr && !currency->isUsable())
            return faulty(ValueFault::UnknownCurrency);
        constexpr std::size_t kOneCode = 3;
        if (codes.size() > kOneCode) {
            isAmbiguous = true;
            continue;
        }
        if (!named.empty() && named != codes)
            return faulty(ValueFault::OtherCurrency);
        named = codes;
    }
    if (named.empty())
        return faulty(isAmbiguous ? ValueFault::AmbiguousCurrency : ValueFault::Empty);
    const auto agrees = [&](std::string_view mark) { return !markFault(mark, named); };
    if (!std::all_of(marks.begin(), marks.end(), agrees))
        return faulty(ValueFault::OtherCurrency);
    return std::string(named);
}

Value<Money> parseMoney(std::string_view cell, const MoneyRule& rule)
{
    auto currency = currencyInAmount(cell);
    if (!currency) {
        const bool nothing = trimmed(cell).empty() || currency.error() != ValueFault::Empty;
        return faulty(nothing ? currency.error() : ValueFault::UnknownCurrency);
    }
    const auto minor = parseAmount(cell, rule, findCurrency(*currency)->exponent, *currency);
    if (!minor)
        return faulty(minor.error());
    return Money{*minor, *std::move(currency)};
}

std::string formatMinor(std::int64_t minor, int exponent)
{
    const bool negative = minor < 0;
    // Negating the smallest value would overflow; its digits come from the unsigned one.
    const std::uint64_t size =
        negative ? 0U - static_cast<std::uint64_t>(minor) : static_cast<std::uint64_t>(minor);
    std::string digits = std::to_string(size);
    const auto places = static_cast<std::size_t>(exponent);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0)
        digits.insert(digits.size() - places, 1, '.');
    return negative ? "-" + digits : digits;
}

Value<std::string> parseCurrency(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return faulty(ValueFault::Empty);
    const Currency* currency = findCurrency(text);
    if (currency == nullptr)
        return faulty(ValueFault::UnknownCurrency);
    if (currency->withdrawn)
        return faulty(ValueFault::WithdrawnCurrency);
    if (!currency->isUsable())
        return faulty(ValueFault::UnknownCurrency);
    return std::string(currency->codeText());
}

} // namespace convey
