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
        markLine(m_begins.back(), at);
        at += text.substr(at).starts_with("\r\n") ? 2 : 1;
        m_begins.push_back(at);
    }
    markLine(m_begins.back(), text.size());
}

/// A page may be one line of megabytes: no place in it is counted from its beginning.
void LineIndex::markLine(std::size_t begin, std::size_t end)
{
    constexpr std::size_t kStep = 1'024;
    if (end - begin <= kStep)
        return;
    std::size_t column = 1;
    std::size_t next = begin + kStep;
    for (std::size_t at = begin; at < end; at += codePointAt(m_text, at).size) {
        if (at >= next) {
            m_marks.push_back({at, column});
            next = at + kStep;
        }
        ++column;
    }
}

TextPlace LineIndex::placeOf(std::size_t offset) const
{
    offset = std::min(offset, m_text.size());
    const auto next = std::ranges::upper_bound(m_begins, offset);
    TextPlace place{.line = static_cast<std::size_t>(next - m_begins.begin())};
    std::size_t from = *std::prev(next);
    const auto mark = std::ranges::upper_bound(m_marks, offset, {}, &Mark::offset);
    if (mark != m_marks.begin() && std::prev(mark)->offset > from) {
        from = std::prev(mark)->offset;
        place.column = std::prev(mark)->column;
    }
    const std::string_view before = m_text.substr(from, offset - from);
    for (std::size_t at = 0; at < before.size(); at += codePointAt(before, at).size)
        ++place.column;
    return place;
}

} // namespace convey
