// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/number.h"

#include "base/text.h"
#include "value/scan.h"
#include "value/text_case.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

// What spreadsheets write for TRUE and FALSE in English, German, French, Spanish, Portuguese, Italian, Dutch,
// Polish, Swedish, Danish and Norwegian, then yes and no in those languages, Japanese, Korean and Arabic. No
// word is on both sides; what means something else in one of them ("da", "nu", "ne") is on none.
constexpr auto kTrueWords = std::to_array<std::string_view>(
    {"true", "1", "yes", "y", "t", "wahr", "vrai", "verdadero", "verdadeiro", "vero", "waar", "prawda",
        "sant", "sand", "ja", "oui", "sí", "si", "sì", "sim", "tak", "はい", "真", "예", "네", "نعم"});
constexpr auto kFalseWords = std::to_array<std::string_view>(
    {"false", "0", "no", "n", "f", "falsch", "faux", "falso", "onwaar", "fałsz", "falskt", "falsk", "usann",
        "nein", "non", "não", "nao", "nee", "nie", "nej", "nei", "いいえ", "偽", "아니요", "아니오", "لا"});

} // namespace

Value<std::int64_t> parseInteger(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return faulty(ValueFault::Empty);
    const bool negative = text.front() == '-';
    const std::string_view digits = negative || text.front() == '+' ? text.substr(1) : text;
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), isAsciiDigit)) {
        const bool damaged = isScientific(text) || isErrorCell(text) || hasTextMark(text);
        return faulty(damaged ? ValueFault::SpreadsheetDamage : ValueFault::Unreadable);
    }
    constexpr std::size_t kMaxIntegerDigits = 18; // the most that always fit 64 bits
    if (digits.size() > kMaxIntegerDigits)
        return faulty(ValueFault::OutOfRange);
    std::int64_t value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return negative ? -value : value;
}

Value<bool> parseBool(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return faulty(ValueFault::Empty);
    constexpr std::size_t kLongest = 24; // bytes; no word comes near
    const std::string word = text.size() > kLongest ? std::string() : lowered(text);
    const auto is = [&](std::string_view candidate) { return candidate == word; };
    if (std::any_of(kTrueWords.begin(), kTrueWords.end(), is))
        return true;
    if (std::any_of(kFalseWords.begin(), kFalseWords.end(), is))
        return false;
    return faulty(ValueFault::NotTrueOrFalse);
}

} // namespace convey
