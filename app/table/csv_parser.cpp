// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/csv_parser.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>

namespace convey {

namespace {

constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;

constexpr std::uint64_t repeated(char c)
{
    return kOnes * static_cast<unsigned char>(c);
}

/// High bit set in the lowest byte of `word` that is zero (bytes above it may be marked wrongly).
constexpr std::uint64_t zeroBytes(std::uint64_t word)
{
    return (word - kOnes) & ~word & kHighBits;
}

/// The first `a`, LF or CR in [p, end), or `end`. Eight bytes at a time, since cells are too short for a
/// call to memchr for each of the three.
const char* findBreak(const char* p, const char* end, char a)
{
    if constexpr (std::endian::native == std::endian::little) {
        const std::uint64_t wantA = repeated(a);
        while (end - p >= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, p, sizeof word);
            const std::uint64_t hit =
                zeroBytes(word ^ wantA) | zeroBytes(word ^ repeated('\n')) | zeroBytes(word ^ repeated('\r'));
            if (hit != 0)
                return p + std::countr_zero(hit) / 8;
            p += 8;
        }
    }
    while (p < end && *p != a && *p != '\n' && *p != '\r')
        ++p;
    return p;
}

const char* findByte(const char* p, const char* end, char c)
{
    const void* found = std::memchr(p, c, static_cast<std::size_t>(end - p));
    return found == nullptr ? end : static_cast<const char*>(found);
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// CRLF counts once. The byte after `end` is never the LF of a CR before it: it is a quote.
std::int64_t countLineEnds(const char* p, const char* end)
{
    std::int64_t lines = 0;
    for (; p < end; ++p) {
        if (*p == '\n' || (*p == '\r' && (p + 1 == end || p[1] != '\n')))
            ++lines;
    }
    return lines;
}

} // namespace

CsvParser::CsvParser(const Dialect& dialect, const ReadSizes& sizes)
    : m_separator(dialect.separator)
    , m_quote(dialect.quote)
    , m_hasQuote(dialect.quote != '\0')
    , m_escapes(dialect.escape == QuoteEscape::Backslash)
    , m_trims(dialect.trimsSpaces)
    , m_maxQuotedBytes(sizes.maxQuotedBytes)
    , m_maxCellBytes(sizes.maxCellBytes)
    , m_maxCells(sizes.maxCells)
{ }

const char* CsvParser::findQuote(const char* p, const char* limit) const
{
    if (!m_escapes)
        return findByte(p, limit, m_quote);
    while (p < limit && *p != m_quote)
        p += *p == '\\' ? 2 : 1;
    return std::min(p, limit);
}

const char* CsvParser::skipBlanks(const char* p, const char* end) const
{
    return std::find_if_not(p, end, [this](char c) { return isBlank(c); });
}

const char* CsvParser::withoutBlanks(const char* begin, const char* end) const
{
    while (m_trims && end != begin && isBlank(end[-1]))
        --end;
    return end;
}

bool CsvParser::startsCell(const char* begin, const char* p) const
{
    p = withoutBlanks(begin, p);
    return p == begin || p[-1] == m_separator || isLineEnd(p[-1]);
}

CsvParser::Quoted CsvParser::readQuoted(const char* open, const char* end, bool atEnd) const
{
    Quoted result;
    const char* p = open + 1;
    const bool isLimited = static_cast<std::size_t>(end - p) > m_maxQuotedBytes;
    const char* const limit = isLimited ? p + m_maxQuotedBytes : end;
    for (;;) {
        const char* const quote = p < limit ? findQuote(p, limit) : limit;
        if (quote == limit) {
            result.how = isLimited || atEnd ? QuoteEnd::LeftOpen : QuoteEnd::NeedsMore;
            return result;
        }
        result.lines += countLineEnds(p, quote);
        if (quote + 1 == end && !atEnd)
            return result; // a second quote may follow
        if (quote + 1 < end && quote[1] == m_quote) {
            result.hasPairs = true;
            p = quote + 2;
            continue;
        }
        const char* const after = skipBlanks(quote + 1, end);
        if (after == end && !atEnd)
            return result;
        result.closing = quote;
        result.hasPairs = result.hasPairs || (m_escapes && findByte(open + 1, quote, '\\') != quote);
        result.textFollows = after < end && *after != m_separator && !isLineEnd(*after);
        // A quote that stands where a cell begins and has text behind it opens a cell; if so, the one that we
        // came from was left open on an earlier line.
        const bool looksOpening = startsCell(open + 1, quote);
        result.how =
            result.textFollows && result.lines > 0 && looksOpening ? QuoteEnd::LeftOpen : QuoteEnd::Closed;
        return result;
    }
}

void CsvParser::note(const Quoted& quoted, ParsedRow& row)
{
    if (quoted.how == QuoteEnd::LeftOpen) {
        row.flags.set(RowFlag::UnclosedQuote);
        if (row.linesBeforeUnclosedQuote < 0)
            row.linesBeforeUnclosedQuote = row.lines;
        return;
    }
    row.lines += quoted.lines;
    if (quoted.textFollows)
        row.flags.set(RowFlag::TextAfterQuote);
}

bool CsvParser::endAtLine(const char* at, const char* end, bool atEnd, ParsedRow& row)
{
    row.end = at;
    row.next = at;
    if (at == end)
        return true;
    if (*at == '\r') {
        if (at + 1 == end && !atEnd)
            return false;
        row.next = at + 1 < end && at[1] == '\n' ? at + 2 : at + 1;
    } else {
        row.next = at + 1;
    }
    ++row.lines;
    return true;
}

bool CsvParser::findEnd(const char* begin, const char* end, bool atEnd, ParsedRow& row) const
{
    row = {};
    // Without a quote, looking for LF in its place finds the line ends alone.
    const char stop = m_hasQuote ? m_quote : '\n';
    const char* p = begin;
    for (;;) {
        p = findBreak(p, end, stop);
        if (p == end && !atEnd)
            return false;
        if (p == end || isLineEnd(*p))
            return endAtLine(p, end, atEnd, row);
        if (!startsCell(begin, p)) {
            ++p; // an ordinary character within a cell
            continue;
        }
        const Quoted quoted = readQuoted(p, end, atEnd);
        if (quoted.how == QuoteEnd::NeedsMore)
            return false;
        note(quoted, row);
        p = quoted.how == QuoteEnd::Closed ? quoted.closing + 1 : p + 1;
    }
}

void CsvParser::addCell(const char* begin, const char* end, bool quoted, ParsedRow& row)
{
    if (m_cells.size() >= m_maxCells) {
        row.flags.set(RowFlag::TooManyCells);
        return;
    }
    auto size = static_cast<std::size_t>(end - begin);
    if (size > m_maxCellBytes) {
        row.flags.set(RowFlag::TooLong);
        size = m_maxCellBytes;
    }
    m_cells.push_back({.text = {begin, size}, .quoted = quoted});
}

void CsvParser::addQuotedCell(const char* open, const char* end, const Quoted& quoted, ParsedRow& row)
{
    const bool isPlain = !quoted.hasPairs && !quoted.textFollows;
    if (!isPlain && m_cells.size() < m_maxCells)
        m_toUnescape.push_back(m_cells.size());
    const char* const textEnd = isPlain ? quoted.closing : quoted.closing + 1;
    addCell(open + 1, quoted.textFollows ? end : textEnd, true, row);
}

bool CsvParser::split(const char* begin, const char* end, bool atEnd, ParsedRow& row)
{
    row = {};
    m_cells.clear();
    m_toUnescape.clear();
    const char* p = begin;
    for (;;) {
        const char* const cell = m_trims ? skipBlanks(p, end) : p;
        if (cell == end && !atEnd)
            return false;
        p = cell;
        Quoted quoted;
        if (m_hasQuote && p < end && *p == m_quote) {
            quoted = readQuoted(p, end, atEnd);
            if (quoted.how == QuoteEnd::NeedsMore)
                return false;
            note(quoted, row);
            if (quoted.how == QuoteEnd::Closed)
                p = quoted.closing + 1;
        }
        p = findBreak(p, end, m_separator);
        if (p == end && !atEnd)
            return false;
        if (quoted.how == QuoteEnd::Closed)
            addQuotedCell(cell, p, quoted, row);
        else
            addCell(cell, withoutBlanks(cell, p), false, row);
        if (p == end || isLineEnd(*p))
            return endAtLine(p, end, atEnd, row);
        ++p;
    }
}

std::size_t CsvParser::unescape(char* text, std::size_t size) const
{
    const auto isEscapable = [this](char c) { return c == m_quote || c == '\\'; };
    const char* from = text;
    const char* const end = text + size;
    char* to = text;
    for (;;) {
        const char* const quote =
            m_escapes ? std::find_if(from, end, isEscapable) : findByte(from, end, m_quote);
        to = std::copy(from, quote, to);
        if (quote == end)
            return static_cast<std::size_t>(to - text);
        from = quote + 1;
        if (*quote != m_quote) { // a backslash; before another character it is text
            *to++ = from < end && isEscapable(*from) ? *from++ : '\\';
            continue;
        }
        if (from < end && *from == m_quote) {
            *to++ = m_quote;
            ++from;
            continue;
        }
        to = std::copy(from, end, to); // the closing quote: what stands behind it is taken as it is
        return static_cast<std::size_t>(to - text);
    }
}

} // namespace convey
