// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/amount_text.h"

#include "base/text.h"
#include "value/scan.h"

#include <QChar>

#include <algorithm>

namespace convey {

namespace {

constexpr std::string_view kAsciiDigits = "0123456789";
constexpr std::string_view kEmDash = "\xE2\x80\x94";

bool isDirectionMark(char32_t c)
{
    return c == 0x200E || c == 0x200F || c == 0x061C || (c >= 0x2066 && c <= 0x2069);
}

bool isTypographicSpace(char32_t c)
{
    return c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

// The ASCII character that stands for `c` in an amount; 0 when there is none.
char asciiFor(char32_t c)
{
    constexpr char32_t kFullWidthFirst = 0xFF01;
    constexpr char32_t kFullWidthLast = 0xFF5E;
    if (c >= kFullWidthFirst && c <= kFullWidthLast)
        return static_cast<char>(c - kFullWidthFirst + '!');
    if (isTypographicSpace(c))
        return ' ';
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return '\'';
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2212:
    case 0xFE63:
        return '-';
    case 0x066B:
        return kArabicDecimal;
    case 0x066C:
        return kArabicGroup;
    default:
        return '\0';
    }
}

// False when the digits are of two scripts.
bool toPlain(std::string_view text, std::string& plain)
{
    plain.clear();
    char32_t zero = 0; // of the script seen so far
    const auto takeDigit = [&](char32_t c, int digit) {
        const char32_t itsZero = c - static_cast<char32_t>(digit);
        if (zero != 0 && zero != itsZero)
            return false;
        zero = itsZero;
        plain.push_back(static_cast<char>('0' + digit));
        return true;
    };
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        const std::string_view bytes = text.substr(at, c.size);
        at += c.size;
        if (c.valid && isDirectionMark(c.value))
            continue;
        if (c.valid && QChar::category(c.value) == QChar::Number_DecimalDigit) {
            if (!takeDigit(c.value, QChar::digitValue(c.value)))
                return false;
        } else if (const char ascii = c.valid ? asciiFor(c.value) : '\0'; ascii != '\0') {
            plain.push_back(ascii);
        } else {
            plain += bytes;
        }
    }
    return true;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isPoint(char c)
{
    return c == '.' || c == ',' || c == kArabicDecimal;
}

// The point of ".50", "$.50" and "€.50" belongs to the number, that of "Rs.500" and "S/.500" to the word.
bool belongsToWord(std::string_view before)
{
    if (before.empty())
        return false;
    const auto last = static_cast<unsigned char>(before.back());
    if (last < 0x80)
        return isAsciiAlpha(before.back()) || before.back() == '/';
    std::size_t start = before.size() - 1;
    while (start > 0 && (static_cast<unsigned char>(before[start]) & 0xC0U) == 0x80U)
        --start;
    return QChar::category(codePointAt(before, start).value) != QChar::Symbol_Currency;
}

bool takeEnd(std::string_view& text, char c, bool fromFront)
{
    if (text.empty() || (fromFront ? text.front() : text.back()) != c)
        return false;
    if (fromFront)
        text.remove_prefix(1);
    else
        text.remove_suffix(1);
    text = trimmed(text);
    return true;
}

// "12,-", "12.–", "12:-" and "12,—": a dash in the place of the decimals.
void takeNoDecimals(std::string_view& suffix, char& statedSign)
{
    if (suffix.size() < 2 || (suffix.front() != '.' && suffix.front() != ',' && suffix.front() != ':'))
        return;
    std::string_view rest = suffix.substr(1);
    if (rest.starts_with(kEmDash))
        rest.remove_prefix(kEmDash.size());
    else if (rest.starts_with("--"))
        rest.remove_prefix(2);
    else if (rest.starts_with('-'))
        rest.remove_prefix(1);
    else
        return;
    statedSign = suffix.front();
    suffix = trimmed(rest);
}

class Cutter
{
public:
    Value<AmountText> cut(std::string_view text)
    {
        std::size_t begin = text.find_first_of(kAsciiDigits);
        if (begin == std::string_view::npos)
            return faulty(ValueFault::Unreadable);
        if (begin > 0 && isPoint(text[begin - 1]) && !belongsToWord(text.substr(0, begin - 1)))
            --begin;
        const std::size_t end = text.find_last_of(kAsciiDigits) + 1;
        m_amount.number = text.substr(begin, end - begin);
        m_prefix = trimmed(text.substr(0, begin));
        m_suffix = text.substr(end);
        takeNoDecimals(m_suffix, m_amount.statedSign);
        m_suffix = trimmed(m_suffix);
        takeSigns();
        const bool fits = takeMarks(m_prefix) && takeMarks(m_suffix);
        if (!fits || m_signs > 1)
            return faulty(ValueFault::Unreadable);
        return m_amount;
    }

private:
    void takeSigns()
    {
        takeBrackets();
        for (const bool fromFront : {true, false}) {
            for (std::string_view* side : {&m_prefix, &m_suffix}) {
                if (takeEnd(*side, '-', fromFront)) {
                    ++m_signs;
                    m_amount.isNegative = true;
                }
            }
        }
        m_signs += takeEnd(m_prefix, '+', true) || takeEnd(m_prefix, '+', false) ? 1 : 0;
    }

    // Around the number, with or without its marks: "($3.00)", "$(3.00)", "(3.00) USD".
    void takeBrackets()
    {
        if (m_prefix.empty() || m_suffix.empty())
            return;
        const bool opens = takeEnd(m_prefix, '(', true) || takeEnd(m_prefix, '(', false);
        const bool closes = opens && (takeEnd(m_suffix, ')', false) || takeEnd(m_suffix, ')', true));
        if (!opens)
            return;
        if (!closes) {
            m_signs = 2; // an opening one alone
            return;
        }
        ++m_signs;
        m_amount.hasBrackets = true;
        m_amount.isNegative = true;
    }

    bool takeMarks(std::string_view side)
    {
        while (!side.empty()) {
            if (m_amount.markCount == AmountText::kMaxMarks)
                return false;
            std::size_t blank = std::min(side.find(' '), side.size());
            constexpr std::size_t kShortCode = 2; // "US $", as auction sites write it
            if (blank <= kShortCode && side.substr(blank) == " $")
                blank += 2;
            m_amount.marks.at(m_amount.markCount++) = side.substr(0, blank);
            side = trimmed(side.substr(blank));
        }
        return true;
    }

    AmountText m_amount;
    std::string_view m_prefix;
    std::string_view m_suffix;
    int m_signs = 0;
};

// What may stand between the groups of `whole` when `decimalSign` is the decimal one; 0 = nothing.
char groupSignOf(std::string_view whole, char decimalSign)
{
    const std::size_t at = whole.find_first_not_of(kAsciiDigits);
    if (at == std::string_view::npos)
        return '\0';
    const char sign = whole[at];
    const bool other = (sign == '.' || sign == ',') && sign != decimalSign && decimalSign != kArabicDecimal;
    return other || sign == '\'' || sign == ' ' || sign == kArabicGroup ? sign : '\0';
}

std::optional<Decimal> ungrouped(std::string_view whole, char sign)
{
    constexpr std::size_t kGroup = 3;
    constexpr std::size_t kIndianGroup = 2;
    Decimal decimal;
    decimal.isGrouped = true;
    const std::size_t firstLength = whole.find(sign);
    const std::size_t lastAt = whole.rfind(sign) + 1;
    if (firstLength == 0 || whole.front() == '0' || whole.size() - lastAt != kGroup)
        return std::nullopt;
    bool western = firstLength <= kGroup;
    bool indian = sign == ',' && firstLength <= kIndianGroup;
    for (std::size_t at = firstLength + 1; at < lastAt;) {
        const std::size_t next = whole.find(sign, at);
        western = western && next - at == kGroup;
        indian = indian && next - at == kIndianGroup;
        at = next + 1;
    }
    if (!western && !indian)
        return std::nullopt;
    for (const char c : whole) {
        if (isAsciiDigit(c))
            decimal.whole.push_back(c);
        else if (c != sign)
            return std::nullopt;
    }
    return decimal;
}

} // namespace

Value<AmountText> cutAmount(std::string_view cell, std::string& buffer)
{
    std::string_view text = trimmed(cell);
    if (!isAscii(text)) {
        if (!toPlain(text, buffer))
            return faulty(ValueFault::Unreadable);
        text = trimmed(buffer);
    }
    if (text.empty())
        return faulty(ValueFault::Empty);
    if (isScientific(text) || isErrorCell(text) || hasTextMark(text))
        return faulty(ValueFault::SpreadsheetDamage);
    return Cutter().cut(text);
}

std::optional<Decimal> readDecimal(std::string_view number, char decimalSign)
{
    const bool isArabic = number.find(kArabicDecimal) != std::string_view::npos;
    const char point = isArabic ? kArabicDecimal : decimalSign;
    const std::size_t at = number.find(point);
    const std::string_view whole = number.substr(0, at);
    std::string_view fraction;
    if (at != std::string_view::npos) {
        fraction = number.substr(at + 1);
        if (fraction.empty() || !std::all_of(fraction.begin(), fraction.end(), isAsciiDigit))
            return std::nullopt;
    }
    if (std::all_of(whole.begin(), whole.end(), isAsciiDigit))
        return Decimal{std::string(whole), fraction};
    const char group = groupSignOf(whole, point);
    auto decimal = group != '\0' ? ungrouped(whole, group) : std::nullopt;
    if (decimal)
        decimal->fraction = fraction;
    return decimal;
}

bool hasDotOrComma(std::string_view number)
{
    return number.find_first_of(".,") != std::string_view::npos;
}

} // namespace convey
