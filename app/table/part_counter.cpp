// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/part_counter.h"

#include <utility>

namespace convey {

namespace {

constexpr std::size_t kGuessBytes = std::size_t{16} * 1024;

} // namespace

PartCounter::PartCounter(const SourceFile& file, const Dialect& dialect, const ReadSizes& sizes,
    std::function<void(const RowView&)> look)
    : m_file(&file)
    , m_dialect(dialect)
    , m_reader(file, dialect, sizes, {}, sizes.blockBytes)
    , m_look(std::move(look))
{ }

Result<CountedPart> PartCounter::count(RowPlace start, std::uint64_t end)
{
    CountedPart part{.first = start, .next = start};
    m_reader.seek(start);
    const std::uint64_t commentsBefore = m_reader.commentLines();
    for (;;) {
        const auto found = m_look ? m_reader.read() : m_reader.skip();
        if (!found)
            return fail(found.error());
        part.commentLines = m_reader.commentLines() - commentsBefore;
        part.isLast = !*found;
        part.next = *found ? m_reader.place() : m_reader.nextPlace();
        if (part.rows.empty())
            part.first = part.next;
        if (part.isLast || part.next.offset >= end)
            return part;
        if (m_look)
            m_look({.row = part.rows.size(), .flags = m_reader.flags(), .cells = m_reader.cells()});
        part.rows.push_back(part.stepTo(part.next));
    }
}

std::optional<CountedPart> PartCounter::countAhead(std::uint64_t begin, std::uint64_t end)
{
    if (begin == 0)
        return std::nullopt;
    m_head.resize(kGuessBytes);
    const auto got = m_file->readAt(begin - 1, std::span(m_head).first(kGuessBytes));
    if (!got)
        return std::nullopt; // whoever counts the part in its turn meets the same error
    const auto lineStart = guessLineStart(m_head.data(), m_head.data() + *got, m_dialect);
    if (!lineStart || begin - 1 + *lineStart >= end)
        return std::nullopt;
    // The first row alone tells where comment lines begin to count.
    m_reader.seek({.offset = begin - 1 + *lineStart, .line = 1});
    const auto found = m_reader.skip();
    if (!found || !*found || m_reader.place().offset >= end)
        return std::nullopt;
    auto part = count(m_reader.place(), end);
    return part ? std::optional(*std::move(part)) : std::nullopt;
}

} // namespace convey
