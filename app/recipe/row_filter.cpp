// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/row_filter.h"

#include "base/text.h"
#include "recipe/cell_part.h"
#include "recipe/event_words.h"
#include "recipe/value_words.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

constexpr std::array kReasonNames = std::to_array<std::string_view>({"voided", "refunded", "cancelled",
    "pending", "failed", "test_mode", "not_sale", "adjustment", "totals", "not_won", "chosen"});
static_assert(kReasonNames.size() == kFilterReasonCount);

constexpr std::array kTestNames = std::to_array<std::string_view>({"", "filled", "blank", "above_zero"});

constexpr std::string_view kIsPrefix = "is:";

bool isAboveZero(std::string_view cell)
{
    // A sign of its own, brackets or U+2212: whatever else is around the digits, it is none.
    if (cell.find_first_of("-(") != std::string_view::npos || cell.find("\u2212") != std::string_view::npos)
        return false;
    return cell.find_first_of("123456789") != std::string_view::npos;
}

/// The last `=` outside quotes.
std::size_t lastEquals(std::string_view text)
{
    std::size_t found = std::string_view::npos;
    bool inQuotes = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            inQuotes = !inQuotes;
        else if (text[i] == '=' && !inQuotes)
            found = i;
    }
    return found;
}

} // namespace

std::string_view filterReasonName(FilterReason reason)
{
    return kReasonNames.at(static_cast<std::size_t>(reason));
}

std::optional<FilterReason> filterReasonByName(std::string_view name)
{
    const auto found = std::ranges::find(kReasonNames, name);
    if (found == kReasonNames.end())
        return std::nullopt;
    return static_cast<FilterReason>(found - kReasonNames.begin());
}

Rule ruleOf(FilterReason reason)
{
    constexpr auto kFirst = static_cast<std::size_t>(Rule::RowVoided);
    static_assert(static_cast<std::size_t>(Rule::RowFiltered) + 1 - kFirst == kFilterReasonCount);
    return static_cast<Rule>(kFirst + static_cast<std::size_t>(reason));
}

std::string_view filterTestName(FilterTest test)
{
    return kTestNames.at(static_cast<std::size_t>(test));
}

std::optional<FilterTest> filterTestByName(std::string_view name)
{
    const auto found = std::ranges::find(kTestNames, name);
    if (name.empty() || found == kTestNames.end())
        return std::nullopt;
    return static_cast<FilterTest>(found - kTestNames.begin());
}

Result<> checkFilter(const RowFilter& filter)
{
    const bool takesWords = filter.test == FilterTest::Words;
    const bool fits = !filter.column.empty() && filter.column.size() <= kMaxColumnNameBytes
        && takesWords != filter.words.empty() && filter.words.size() <= kMaxFilterWords
        && std::ranges::all_of(
            filter.words, [](const std::string& word) { return word.size() <= kMaxWordBytes; });
    if (fits)
        return {};
    return fail({.code = ErrorCode::RecipeFieldInvalid, .subject = "filters:" + filter.column});
}

Result<RowFilter> parseFilter(std::string_view text, FilterAct act)
{
    const std::size_t equals = lastEquals(text);
    const auto refuse = [&] {
        return fail({.code = ErrorCode::UsageBadValue,
            .subject = act == FilterAct::Keep ? "--keep" : "--leave-out",
            .detail = "It takes COLUMN=WORD,WORD or COLUMN=is:filled, is:blank, is:above_zero."});
    };
    if (equals == std::string_view::npos || equals == 0)
        return refuse();
    RowFilter filter{.column = std::string(text.substr(0, equals)), .act = act};
    const std::string_view condition = trimmed(text.substr(equals + 1));
    if (condition.empty())
        return filter;
    if (condition.starts_with(kIsPrefix)) {
        const auto test = filterTestByName(condition.substr(kIsPrefix.size()));
        if (!test)
            return refuse();
        filter.test = *test;
    } else {
        Result<std::vector<std::string>> words = splitAtCommas(condition);
        if (!words)
            return refuse();
        filter.words = *std::move(words);
    }
    if (!checkFilter(filter))
        return refuse();
    return filter;
}

std::string filterText(const RowFilter& filter)
{
    return filter.column + '='
        + (filter.test == FilterTest::Words
                ? joinedByCommas(filter.words)
                : std::string(kIsPrefix) + std::string(filterTestName(filter.test)));
}

RowFilter foldedFilter(RowFilter filter)
{
    for (std::string& word : filter.words)
        word = foldedWord(word);
    std::ranges::sort(filter.words);
    return filter;
}

bool passes(const RowFilter& folded, std::string_view cell)
{
    bool matches = false;
    switch (folded.test) {
    case FilterTest::Words:
        matches = std::ranges::binary_search(folded.words, foldedWord(cell));
        break;
    case FilterTest::Filled:
        matches = !trimmed(cell).empty();
        break;
    case FilterTest::Blank:
        matches = trimmed(cell).empty();
        break;
    case FilterTest::AboveZero:
        matches = isAboveZero(cell);
        break;
    }
    return matches == (folded.act == FilterAct::Keep);
}

} // namespace convey
