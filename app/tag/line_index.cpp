// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/line_index.h"

#include "base/text.h"

#include <algorithm>

namespace convey {

LineIndex::LineIndex(std::string_view text)
    : m_text(text)
{
    m_begins.push_back(0);
    for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos;
         at = text.find_first_of("\r\n", at)) {
        at += text.substr(at).starts_with("\r\n") ? 2 : 1;
        m_begins.push_back(at);
    }
}

TextPlace LineIndex::placeOf(std::size_t offset) const
{
    offset = std::min(offset, m_text.size());
    const auto next = std::ranges::upper_bound(m_begins, offset);
    TextPlace place{.line = static_cast<std::size_t>(next - m_begins.begin())};
    const std::string_view before = m_text.substr(*std::prev(next), offset - *std::prev(next));
    for (std::size_t at = 0; at < before.size(); at += codePointAt(before, at).size)
        ++place.column;
    return place;
}

std::string_view LineIndex::lineText(std::size_t line) const
{
    if (line == 0 || line > m_begins.size())
        return {};
    const std::size_t begin = m_begins[line - 1];
    return m_text.substr(begin, m_text.find_first_of("\r\n", begin) - begin);
}

} // namespace convey
