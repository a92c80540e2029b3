// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/text_query.h"

#include "base/text.h"

#include <algorithm>

namespace convey {

namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

TextQuery::TextQuery(std::string_view text)
    : m_text(asciiLowered(text))
{
    if (!isAscii(text))
        m_folded = toQString(text).toCaseFolded();
}

bool TextQuery::isIn(std::string_view cell) const
{
    if (m_text.empty())
        return false;
    if (!m_folded.isEmpty())
        return !isAscii(cell) && toQString(cell).toCaseFolded().contains(m_folded);
    // In UTF-8 no byte of another character looks like ASCII, hence bytes will do for any cell.
    const char first = m_text.front();
    const std::string_view rest = std::string_view(m_text).substr(1);
    for (std::size_t i = 0; i + m_text.size() <= cell.size(); ++i) {
        if (asciiLower(cell[i]) == first
            && std::ranges::equal(rest, cell.substr(i + 1, rest.size()), {}, {}, asciiLower))
            return true;
    }
    return false;
}

} // namespace convey
