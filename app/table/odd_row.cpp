// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/odd_row.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isOneOf(std::string_view text, std::span<const std::string_view> words)
{
    return std::ranges::any_of(
        words, [&](std::string_view word) { return equalsIgnoringAsciiCase(text, word); });
}

} // namespace

TotalWord totalWordIn(std::string_view cell)
{
    constexpr std::array kCertain = std::to_array<std::string_view>({"grand total", "grand totals",
        "gesamtsumme", "total g\xC3\xA9n\xC3\xA9ral", "total general", "totale complessivo"});
    constexpr std::array kPerhaps = std::to_array<std::string_view>({"total", "totals", "subtotal",
        "sub total", "sub-total", "sum", "summe", "gesamt", "zwischensumme", "totale", "totaal", "totalt",
        "suma", "\xE5\x90\x88\xE8\xA8\x88", "\xD0\x98\xD1\x82\xD0\xBE\xD0\xB3\xD0\xBE"});
    std::string_view text = trimmed(cell);
    if (text.ends_with(':'))
        text = trimmed(text.substr(0, text.size() - 1));
    if (isOneOf(text, kCertain))
        return TotalWord::Certain;
    return isOneOf(text, kPerhaps) ? TotalWord::Perhaps : TotalWord::None;
}

std::string_view withoutMark(std::string_view cell)
{
    std::string_view text = trimmed(cell);
    if (text.starts_with(kByteOrderMark))
        text = trimmed(text.substr(kByteOrderMark.size()));
    if (text.size() >= 2 && text.data() != cell.data() && text.starts_with('"') && text.ends_with('"'))
        text = text.substr(1, text.size() - 2); // behind the mark a quote opens no cell
    return text;
}

bool isHeaderAgain(std::span<const Cell> cells, std::span<const std::string> names)
{
    constexpr std::ptrdiff_t kLeastNames = 2; // one word alone may be a value
    if (cells.size() > names.size())
        return false;
    std::ptrdiff_t same = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view text = i == 0 ? withoutMark(cells[i].text) : trimmed(cells[i].text);
        const bool isName = !text.empty() && text == names[i];
        if (!isName && !text.empty())
            return false;
        same += isName ? 1 : 0;
    }
    return same >= kLeastNames;
}

} // namespace convey
