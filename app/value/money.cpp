// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/money.h"

#include "base/text.h"
#include "spec/currency.h"
#include "value/scan.h"

#include <algorithm>
#include <array>
#include <optional>

namespace convey {

namespace {

constexpr std::size_t kMaxMoneyDigits = 18; // the most that always fit 64 bits

struct CurrencySign
{
    std::string_view sign;
    std::string_view codes; // those it stands for, with blanks between
};

// Signs that exports put beside a number. One that stands for several currencies is accepted for each of
// them: the row's code decides, the sign only has to agree.
constexpr auto kSigns = std::to_array<CurrencySign>({
    {"€", "EUR"},
    {"£", "GBP EGP FKP GIP LBP SDG SHP SSP SYP"},
    {"$",
        "USD AUD CAD NZD HKD SGD MXN ARS CLP COP TWD BBD BMD BND BSD BZD CVE FJD GYD JMD KYD LRD NAD SBD SRD "
        "TTD"
        " UYU XCD DOP CUP NIO BOB ZWG"},
    {"US$", "USD"},
    {"CA$", "CAD"},
    {"C$", "CAD NIO"},
    {"A$", "AUD"},
    {"AU$", "AUD"},
    {"NZ$", "NZD"},
    {"HK$", "HKD"},
    {"S$", "SGD"},
    {"NT$", "TWD"},
    {"MX$", "MXN"},
    {"R$", "BRL"},
    {"¥", "JPY CNY"},
    {"￥", "JPY CNY"},
    {"₹", "INR"},
    {"₩", "KRW KPW"},
    {"₪", "ILS"},
    {"₫", "VND"},
    {"₽", "RUB"},
    {"₺", "TRY"},
    {"฿", "THB"},
    {"₱", "PHP"},
    {"₴", "UAH"},
    {"₦", "NGN"},
    {"₸", "KZT"},
    {"₼", "AZN"},
    {"₾", "GEL"},
    {"₵", "GHS"},
    {"₡", "CRC"},
    {"₲", "PYG"},
    {"zł", "PLN"},
    {"Kč", "CZK"},
    {"Ft", "HUF"},
    {"kr", "SEK NOK DKK ISK"},
    {"lei", "RON MDL"},
});

// Text beside the number: nothing, or something that stands for the row's currency.
std::optional<ValueFault> markFault(std::string_view mark, std::string_view currency)
{
    if (mark.empty() || (!currency.empty() && equalsIgnoringAsciiCase(mark, currency)))
        return std::nullopt;
    const auto sign = std::find_if(
        kSigns.begin(), kSigns.end(), [&](const CurrencySign& candidate) { return candidate.sign == mark; });
    if (sign != kSigns.end()) {
        const auto stands = [&](std::size_t at) {
            return equalsIgnoringAsciiCase(sign->codes.substr(at, 3), currency);
        };
        for (std::size_t at = 0; at < sign->codes.size(); at += 4) {
            if (stands(at))
                return std::nullopt;
        }
        return ValueFault::OtherCurrency;
    }
    return findCurrency(mark) != nullptr ? ValueFault::OtherCurrency : ValueFault::Unreadable;
}

bool takeMoneySign(std::string_view& text, bool fromFront, bool& negative)
{
    for (const std::string_view sign : {std::string_view("-"), std::string_view("+"), kMinusSign}) {
        if (fromFront ? text.starts_with(sign) : text.ends_with(sign)) {
            negative = sign != "+";
            if (fromFront)
                text.remove_prefix(sign.size());
            else
                text.remove_suffix(sign.size());
            text = trimmed(text);
            return true;
        }
    }
    return false;
}

// A cell cut into its number and what stands around it.
struct Marked
{
    bool negative = false;
    std::string_view prefix;
    std::string_view number;
    std::string_view suffix;
};

std::optional<Marked> cutMarks(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789";
    std::size_t begin = text.find_first_of(kDigits);
    if (begin == std::string_view::npos)
        return std::nullopt;
    // The point of ".50" and "$.50" belongs to the number, that of "Rs.500" to the word before it.
    const bool point = begin > 0 && (text[begin - 1] == '.' || text[begin - 1] == ',');
    if (point && !(begin > 1 && isAsciiAlpha(text[begin - 2])))
        --begin;
    const std::size_t end = text.find_last_of(kDigits) + 1;

    Marked marked;
    marked.number = text.substr(begin, end - begin);
    marked.suffix = trimmed(text.substr(end));
    marked.prefix = trimmed(text.substr(0, begin));
    if (!takeMoneySign(marked.prefix, true, marked.negative))
        takeMoneySign(marked.prefix, false, marked.negative);
    return marked;
}

struct Decimal
{
    std::string whole; // digits without grouping
    std::string_view fraction; // digits
};

// What may stand between groups of three when `decimalSign` is the decimal one; the length in bytes, 0 =
// nothing.
std::size_t groupSignLength(std::string_view text, char decimalSign)
{
    const char other = decimalSign == '.' ? ',' : '.';
    if (text.front() == other || text.front() == '\'')
        return 1;
    const CodePoint c = codePointAt(text, 0);
    constexpr char32_t kTypographicApostrophe = 0x2019;
    return c.valid && (isWhiteSpace(c.value) || c.value == kTypographicApostrophe) ? c.size : 0;
}

// Digits in groups of three with the same sign between them, or digits alone.
std::optional<std::string> ungrouped(std::string_view text, char decimalSign)
{
    std::string digits;
    std::string_view sign;
    std::size_t group = 0; // digits since the last sign
    while (!text.empty()) {
        if (isAsciiDigit(text.front())) {
            digits.push_back(text.front());
            ++group;
            text.remove_prefix(1);
            continue;
        }
        const std::size_t length = groupSignLength(text, decimalSign);
        const bool first = sign.empty();
        const bool fits = first ? group >= 1 && group <= 3 : group == 3 && text.starts_with(sign);
        if (length == 0 || !fits)
            return std::nullopt;
        if (first)
            sign = text.substr(0, length);
        group = 0;
        text.remove_prefix(length);
    }
    if (!sign.empty() && group != 3)
        return std::nullopt;
    return digits;
}

Value<Decimal> withSign(std::string_view number, char decimalSign)
{
    const std::size_t point = number.find(decimalSign);
    Decimal decimal;
    if (point != std::string_view::npos) {
        decimal.fraction = number.substr(point + 1);
        if (!std::all_of(decimal.fraction.begin(), decimal.fraction.end(), isAsciiDigit))
            return faulty(ValueFault::Unreadable);
    }
    auto whole = ungrouped(number.substr(0, point), decimalSign);
    if (!whole)
        return faulty(ValueFault::Unreadable);
    decimal.whole = std::move(*whole);
    return decimal;
}

// Nobody said which sign is the decimal one: only what can't be read another way.
Value<Decimal> withoutSign(std::string_view number, int exponent)
{
    const std::size_t point = number.find('.');
    if (std::all_of(number.begin(), number.end(), isAsciiDigit))
        return Decimal{std::string(number), {}};
    const std::string_view whole = number.substr(0, point);
    const std::string_view fraction =
        point == std::string_view::npos ? std::string_view() : number.substr(point + 1);
    const bool plainPoint = point != std::string_view::npos
        && std::all_of(whole.begin(), whole.end(), isAsciiDigit)
        && std::all_of(fraction.begin(), fraction.end(), isAsciiDigit);
    const bool otherwiseReadable = withSign(number, '.').has_value() || withSign(number, ',').has_value();
    if (!plainPoint)
        return faulty(otherwiseReadable ? ValueFault::DecimalSignUnknown : ValueFault::Unreadable);
    const bool maybeThousands =
        fraction.size() == 3 && !whole.empty() && whole.size() <= 3 && whole.front() != '0';
    if (maybeThousands && exponent != 3)
        return faulty(ValueFault::DecimalSignUnknown);
    return Decimal{std::string(whole), fraction};
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

} // namespace

Value<std::int64_t> parseAmount(
    std::string_view cell, const MoneyRule& rule, int exponent, std::string_view currency)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return faulty(ValueFault::Empty);
    if (isScientific(text) || isErrorCell(text) || hasTextMark(text))
        return faulty(ValueFault::SpreadsheetDamage);
    const auto marked = cutMarks(text);
    if (!marked)
        return faulty(ValueFault::Unreadable);
    for (const std::string_view mark : {marked->prefix, marked->suffix}) {
        if (const auto fault = markFault(mark, currency))
            return faulty(*fault);
    }
    const int places = rule.unit == MoneyUnit::Minor ? 0 : exponent;
    const auto decimal = rule.decimalSign == '\0' ? withoutSign(marked->number, places)
                                                  : withSign(marked->number, rule.decimalSign);
    if (!decimal)
        return faulty(decimal.error());
    const auto value = minorUnits(*decimal, places);
    if (!value)
        return faulty(value.error());
    return marked->negative ? -*value : *value;
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
