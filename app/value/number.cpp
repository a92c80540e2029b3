// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/number.h"

#include "base/text.h"
#include "value/scan.h"

#include <algorithm>
#include <array>

namespace convey {

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
    constexpr std::size_t kMaxDigits = 18; // the most that always fit 64 bits
    if (digits.size() > kMaxDigits)
        return faulty(ValueFault::OutOfRange);
    std::int64_t value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return negative ? -value : value;
}

Value<bool> parseBool(std::string_view cell)
{
    struct Word
    {
        std::string_view text;
        bool meaning;
    };
    constexpr auto kWords = std::to_array<Word>(
        {{"true", true}, {"false", false}, {"yes", true}, {"no", false}, {"1", true}, {"0", false}});
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return faulty(ValueFault::Empty);
    const auto word = std::find_if(kWords.begin(), kWords.end(),
        [&](const Word& candidate) { return equalsIgnoringAsciiCase(candidate.text, text); });
    if (word == kWords.end())
        return faulty(ValueFault::NotTrueOrFalse);
    return word->meaning;
}

} // namespace convey
