// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/csv_reader.h"

#include <algorithm>
#include <cstring>

namespace convey {

namespace {

/// A row longer than this doubles the buffer instead of growing it by a block, so that it is not parsed
/// again for each block of it.
constexpr std::size_t kDoubleFromBytes = std::size_t{64} * 1024;
/// Nearly every row is shorter.
constexpr std::size_t kUsualRowBytes = std::size_t{8} * 1024;

} // namespace

CsvReader::CsvReader(const SourceFile& file, const Dialect& dialect, const ReadSizes& sizes, RowPlace start,
    std::size_t blockBytes)
    : m_file(&file)
    , m_parser(dialect, sizes)
    , m_scanner(dialect, sizes, blockBytes)
    , m_comment(dialect.comment)
    , m_blockBytes(std::max<std::size_t>(blockBytes, 1))
    , m_maxRowBytes(std::max<std::size_t>(sizes.maxRowBytes, 1))
    , m_base(start.offset)
    , m_line(start.line)
    , m_place(start)
{ }

std::int64_t CsvReader::unclosedQuoteLine() const
{
    return m_row.linesBeforeUnclosedQuote < 0 ? 0 : m_place.line + m_row.linesBeforeUnclosedQuote;
}

void CsvReader::seek(RowPlace start)
{
    m_scanner.drop();
    m_isInsideCutRow = false;
    m_line = start.line;
    // What was read may no longer have its doubled quotes.
    const std::uint64_t asInFile = m_isUnescaped ? m_base + m_at : m_base;
    if (start.offset >= asInFile && start.offset <= m_base + m_filled) {
        m_at = static_cast<std::size_t>(start.offset - m_base);
        return;
    }
    m_base = start.offset;
    m_at = 0;
    m_filled = 0;
    m_isUnescaped = false;
}

Result<> CsvReader::readMore()
{
    m_scanner.drop();
    const std::size_t rest = m_filled - m_at;
    const std::size_t more = rest >= kDoubleFromBytes ? std::max(rest, m_blockBytes) : m_blockBytes;
    if (m_room >= rest + more) {
        if (rest > 0 && m_at > 0)
            std::memmove(m_buffer.get(), m_buffer.get() + m_at, rest);
    } else {
        // With room for the row that the end of the block will cut, so that the next one needs no other
        // buffer.
        m_room = rest + more + kUsualRowBytes;
        auto larger = std::make_unique_for_overwrite<char[]>(m_room); // NOLINT(modernize-avoid-c-arrays)
        std::copy_n(m_buffer.get() + m_at, rest, larger.get());
        m_buffer = std::move(larger);
    }
    m_base += m_at;
    m_at = 0;
    m_filled = rest;
    const auto got = m_file->readAt(m_base + rest, std::span(m_buffer.get() + rest, more));
    if (!got)
        return fail(got.error());
    m_filled += *got;
    return {};
}

Result<bool> CsvReader::skipToRow()
{
    for (;;) {
        if (m_at == m_filled || (m_buffer[m_at] == '\r' && m_at + 1 == m_filled && !isAtEnd())) {
            if (isAtEnd())
                return false;
            if (auto read = readMore(); !read)
                return fail(std::move(read.error()));
            continue;
        }
        const char c = m_buffer[m_at];
        if (c == m_comment && c != '\0') {
            ++m_commentLines;
            if (auto skipped = skipToLineEnd(); !skipped)
                return fail(std::move(skipped.error()));
            continue;
        }
        if (c != '\n' && c != '\r')
            return true;
        const bool isPair = c == '\r' && m_at + 1 < m_filled && m_buffer[m_at + 1] == '\n';
        m_at += isPair ? 2 : 1;
        ++m_line;
    }
}

Result<> CsvReader::skipToLineEnd()
{
    for (;;) {
        const char* const end = m_buffer.get() + m_filled;
        const char* const found = std::find_if(
            m_buffer.get() + m_at, m_buffer.get() + m_filled, [](char c) { return c == '\n' || c == '\r'; });
        m_at = static_cast<std::size_t>(found - m_buffer.get());
        const bool needsMore = found == end || (*found == '\r' && found + 1 == end);
        if (needsMore && !isAtEnd()) {
            if (auto read = readMore(); !read)
                return read;
            continue;
        }
        if (found == end)
            return {};
        m_at += *found == '\r' && found + 1 != end && found[1] == '\n' ? 2 : 1;
        ++m_line;
        return {};
    }
}

bool CsvReader::parse(std::size_t bytes, bool atEnd, bool withCells)
{
    const char* const begin = m_buffer.get() + m_at;
    return withCells ? m_parser.split(begin, begin + bytes, atEnd, m_row)
                     : m_parser.findEnd(begin, begin + bytes, atEnd, m_row);
}

bool CsvReader::takeOrdinaryRow(bool withCells)
{
    const char* const data = m_buffer.get();
    if (!m_scanner.find(data + m_at, data + m_filled, isAtEnd(), withCells, m_row))
        return false;
    m_line += m_scanner.blankLines();
    m_place = {.offset = m_base + static_cast<std::uint64_t>(m_scanner.rowBegin() - data), .line = m_line};
    m_line += m_row.lines;
    m_at = static_cast<std::size_t>(m_row.next - data);
    if (withCells) {
        unescape(m_scanner.cells(), m_scanner.toUnescape());
        m_cells = m_scanner.cells();
    }
    return true;
}

Result<bool> CsvReader::advance(bool withCells)
{
    if (m_isInsideCutRow) {
        m_isInsideCutRow = false;
        if (auto skipped = skipToLineEnd(); !skipped)
            return fail(std::move(skipped.error()));
    }
    if (m_at < m_filled && takeOrdinaryRow(withCells))
        return true;
    auto more = skipToRow();
    if (!more || !*more)
        return more;
    m_place = nextPlace();
    // What lies behind the limit and a line end is never looked at, so that the size of a block changes
    // nothing.
    const std::size_t most = m_maxRowBytes + 2;
    const auto parseWhatIsThere = [&] {
        const std::size_t there = m_filled - m_at;
        return parse(std::min(there, most), isAtEnd() && there <= most, withCells);
    };
    bool isWhole = parseWhatIsThere();
    while (!isWhole && m_filled - m_at < most) {
        if (auto read = readMore(); !read)
            return fail(std::move(read.error()));
        isWhole = parseWhatIsThere();
    }

    const auto rowBytes = [&] { return static_cast<std::size_t>(m_row.end - (m_buffer.get() + m_at)); };
    bool isCut = false;
    if (!isWhole || rowBytes() > m_maxRowBytes) {
        static_cast<void>(parse(m_maxRowBytes, true, withCells));
        isCut = rowBytes() == m_maxRowBytes;
    }
    if (withCells) {
        unescape(m_parser.cells(), m_parser.toUnescape());
        m_cells = m_parser.cells();
    }
    m_line += m_row.lines;
    m_at = static_cast<std::size_t>(m_row.next - m_buffer.get());
    if (!isCut)
        return true;
    m_row.flags.set(RowFlag::TooLong);
    // The rest of the row is passed over at once or, since that moves the buffer under the cells, at the next
    // call.
    m_isInsideCutRow = withCells;
    if (!withCells) {
        if (auto skipped = skipToLineEnd(); !skipped)
            return fail(std::move(skipped.error()));
    }
    return true;
}

void CsvReader::unescape(std::span<Cell> cells, std::span<const std::size_t> which)
{
    m_isUnescaped = m_isUnescaped || !which.empty();
    for (const std::size_t i : which) {
        std::string_view& text = cells[i].text;
        char* const own = m_buffer.get() + (text.data() - m_buffer.get());
        text = {own, m_parser.unescape(own, text.size())};
    }
}

} // namespace convey
