// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/row_scanner.h"

#include <algorithm>

namespace convey {

namespace {

// The largest window and what is found in it fit into the processor's first cache; the smallest is what one
// row, or an odd neighbourhood, needs. It doubles from window to window while rows are ordinary.
constexpr std::size_t kMaxWindowBytes = std::size_t{16} * 1024;
constexpr std::size_t kMinWindowBytes = std::size_t{2} * 1024;
constexpr std::size_t kFirstCells = 64;

ScanRequest requestFor(const Dialect& dialect)
{
    return {.separator = dialect.separator, .quote = dialect.quote, .hasQuote = dialect.quote != '\0'};
}

} // namespace

RowScanner::RowScanner(const Dialect& dialect, const ReadSizes& sizes, std::size_t blockBytes)
    : m_request(requestFor(dialect))
    , m_isOn(
          sizes.scansAhead && dialect.escape == QuoteEscape::Doubled && !dialect.trimsSpaces && hasFastScan())
    , m_comment(dialect.comment)
    , m_quote(dialect.quote == '\0' ? -1 : dialect.quote)
    , m_maxRowBytes(std::min({sizes.maxRowBytes, sizes.maxQuotedBytes, sizes.maxCellBytes}))
    , m_maxCells(sizes.maxCells)
    , m_maxWindowBytes(std::clamp(blockBytes, kMinWindowBytes, kMaxWindowBytes))
    , m_windowBytes(kMinWindowBytes)
    , m_structure(m_isOn ? m_maxWindowBytes : 0)
{ }

void RowScanner::openWindow(const char* begin, const char* end, bool atEnd, bool withCells)
{
    const std::size_t size = std::min(static_cast<std::size_t>(end - begin), m_windowBytes);
    m_text = begin;
    m_size = static_cast<std::uint32_t>(size);
    m_isLast = atEnd && begin + size == end;
    m_start = 0;
    m_break = 0;
    m_inner = 0;
    m_pair = 0;
    m_request.text = begin;
    m_request.size = size;
    m_request.lineEndsOnly = !withCells;
    findStructure(m_request, m_structure);
}

bool RowScanner::find(const char* begin, const char* end, bool atEnd, bool withCells, ParsedRow& row)
{
    if (!m_isOn)
        return false;
    m_blankLines = 0;
    if (m_text == nullptr || begin != m_text + m_start || (withCells && m_request.lineEndsOnly))
        openWindow(begin, end, atEnd, withCells);
    for (;;) {
        const Outcome outcome = findInWindow(withCells, row);
        if (outcome == Outcome::Found)
            return true;
        const bool isWidest = m_start == 0 && m_windowBytes == m_maxWindowBytes;
        if (outcome == Outcome::Odd || isWidest || m_text + m_size == end) {
            if (outcome == Outcome::Odd)
                m_windowBytes = kMinWindowBytes;
            drop();
            return false;
        }
        m_windowBytes = std::min(2 * m_windowBytes, m_maxWindowBytes);
        openWindow(m_text + m_start, end, atEnd, withCells);
    }
}

std::optional<std::uint32_t> RowScanner::behindLineEnd(std::uint32_t at) const
{
    if (m_text[at] == '\n')
        return at + 1;
    if (at + 1 == m_size)
        return m_isLast ? std::optional(at + 1) : std::nullopt;
    return m_text[at + 1] == '\n' ? at + 2 : at + 1;
}

std::optional<std::size_t> RowScanner::findLineEnd() const
{
    const auto breaks = m_structure.breaks();
    std::size_t i = m_break;
    if (!m_request.lineEndsOnly) {
        while (i < breaks.size() && !isLineEnd(breaks[i]))
            ++i;
    }
    return i < breaks.size() ? std::optional(i) : std::nullopt;
}

std::optional<std::size_t> RowScanner::cutCells()
{
    // Copies, which the compiler may keep in registers while it writes cells.
    const auto breaks = m_structure.breaks();
    const char* const text = m_text;
    const char separator = m_request.separator;
    const int quote = m_quote;
    std::span<Cell> cells(m_cells);
    std::size_t count = 0;
    std::uint32_t begin = m_start;
    for (std::size_t i = m_break; i < breaks.size(); ++i) {
        if (count == cells.size()) {
            if (count >= m_maxCells)
                return std::nullopt;
            m_cells.resize(std::min(std::max(2 * count, kFirstCells), m_maxCells));
            cells = m_cells;
        }
        const std::uint32_t end = breaks[i];
        // A quote in front is known to have its like in the end: the scan has proved it.
        const std::uint32_t quotes = static_cast<unsigned char>(text[begin]) == quote ? 1 : 0;
        cells[count++] = {.text = {text + begin + quotes, end - begin - 2 * quotes}, .quoted = quotes != 0};
        begin = end + 1;
        if (text[end] != separator) {
            m_cellCount = count;
            return i;
        }
    }
    return std::nullopt;
}

void RowScanner::keepPairs(std::size_t lineEnd)
{
    const auto breaks = m_structure.breaks();
    const auto pairs = m_structure.pairs();
    m_toUnescape.clear();
    while (m_pair < pairs.size() && pairs[m_pair] < m_start)
        ++m_pair; // of rows without their cells
    std::size_t cell = 0;
    for (; m_pair < pairs.size() && pairs[m_pair] < breaks[lineEnd]; ++m_pair) {
        while (breaks[m_break + cell] < pairs[m_pair])
            ++cell;
        if (m_toUnescape.empty() || m_toUnescape.back() != cell) {
            // CsvParser::unescape() looks for the closing quote.
            std::string_view& text = m_cells[cell].text;
            text = {text.data(), text.size() + 1};
            m_toUnescape.push_back(cell);
        }
    }
}

RowScanner::Outcome RowScanner::findInWindow(bool withCells, ParsedRow& row)
{
    const auto breaks = m_structure.breaks();
    const Outcome without = m_structure.provenTo() < m_size ? Outcome::Odd : Outcome::Cut;
    for (;; ++m_break, ++m_blankLines) {
        if (m_break == breaks.size())
            return without;
        if (breaks[m_break] != m_start || !isLineEnd(m_start))
            break;
        const auto behind = behindLineEnd(m_start);
        if (!behind)
            return Outcome::Cut;
        m_start = *behind;
    }
    if (m_comment != '\0' && m_text[m_start] == m_comment)
        return Outcome::Odd;
    const auto lineEnd = withCells ? cutCells() : findLineEnd();
    if (!lineEnd)
        return withCells && m_cells.size() >= m_maxCells ? Outcome::Odd : without;
    const std::uint32_t end = breaks[*lineEnd];
    const auto behind = behindLineEnd(end);
    if (!behind)
        return Outcome::Cut;
    if (end - m_start > m_maxRowBytes)
        return Outcome::Odd;

    row = {.end = m_text + end, .next = m_text + *behind, .lines = 1};
    const auto inner = m_structure.innerLines();
    for (; m_inner < inner.size() && inner[m_inner] < end; ++m_inner)
        ++row.lines;
    if (withCells)
        keepPairs(*lineEnd);
    m_rowBegin = m_text + m_start;
    m_start = *behind;
    m_break = *lineEnd + 1;
    return Outcome::Found;
}

std::optional<std::size_t> guessLineStart(const char* begin, const char* end, const Dialect& dialect)
{
    ScanRequest request = requestFor(dialect);
    request.text = begin;
    request.size = std::min(static_cast<std::size_t>(end - begin), kMaxWindowBytes);
    request.lineEndsOnly = true;
    std::optional<std::size_t> start;
    std::size_t provenTo = 0;
    Structure found(request.size);
    for (const bool isInside : {false, true}) {
        request.beginsInQuotes = isInside;
        findStructure(request, found);
        if (found.breaks().empty() || found.provenTo() <= provenTo)
            continue;
        provenTo = found.provenTo();
        start = found.breaks().front() + 1;
    }
    if (start)
        return start;
    // Neither makes sense as far as a line end: an odd quote comes first.
    const char* const limit = begin + request.size;
    const char* const lineEnd = std::find_if(begin, limit, [](char c) { return c == '\n' || c == '\r'; });
    return lineEnd == limit ? std::nullopt : std::optional<std::size_t>(lineEnd - begin + 1);
}

} // namespace convey
