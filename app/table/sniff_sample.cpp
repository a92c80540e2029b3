// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/sniff_sample.h"

#include "base/text.h"
#include "table/csv_parser.h"
#include "table/preamble.h"

#include <algorithm>
#include <map>

namespace convey {

namespace {

void countLineEnd(const ParsedRow& row, LineEnds& ends)
{
    if (row.next == row.end)
        return;
    if (*row.end == '\n')
        ++ends.lf;
    else
        ++(row.next - row.end == 2 ? ends.crlf : ends.cr);
}

class Sampler
{
public:
    Sampler(std::string_view head, const Dialect& dialect, bool headIsWhole)
        : m_parser(dialect, {})
        , m_comment(dialect.comment)
        , m_begin(head.data())
        , m_p(head.data())
        , m_end(head.data() + head.size())
        , m_headIsWhole(headIsWhole)
    { }

    SniffSample run()
    {
        while (m_sample.rows.size() < kSniffedRows && skipToRow()) {
            ParsedRow parsed;
            if (!m_parser.split(m_p, m_end, m_headIsWhole, parsed))
                break;
            add(parsed);
            m_line += parsed.lines;
            m_p = parsed.next;
        }
        return std::move(m_sample);
    }

private:
    bool skipToRow()
    {
        for (; m_p < m_end; ++m_line) {
            const bool isComment = m_comment != '\0' && *m_p == m_comment;
            if (!isComment && *m_p != '\n' && *m_p != '\r')
                return true;
            m_sample.commentLines += isComment ? 1U : 0U;
            m_afterBlank = m_afterBlank || !isComment;
            m_p += bytesOfLines({m_p, static_cast<std::size_t>(m_end - m_p)}, 1);
        }
        return false;
    }

    void add(const ParsedRow& parsed)
    {
        const bool textFollows = parsed.flags.has(RowFlag::TextAfterQuote);
        const bool isOdd = textFollows || parsed.flags.has(RowFlag::UnclosedQuote);
        SniffedRow row{.line = m_line, .offset = static_cast<std::size_t>(m_p - m_begin)};
        row.cells.reserve(m_parser.cells().size());
        std::uint64_t quoted = 0;
        for (const Cell& cell : m_parser.cells()) {
            row.cells.push_back({cell.text, cell.quoted});
            row.filled += trimmed(cell.text).empty() ? 0U : 1U;
            quoted += cell.quoted ? 1U : 0U;
        }
        countLineEnd(parsed, m_sample.lineEnds);
        if (row.filled == 0 && quoted == 0) {
            m_afterBlank = true;
            return;
        }
        m_sample.oddQuotes += isOdd ? 1U : 0U;
        m_sample.textAfterQuotes += textFollows ? 1U : 0U;
        m_sample.quotedCells += isOdd ? 0U : quoted;
        row.afterBlank = m_afterBlank;
        row.isHash = *m_p == '#';
        row.isParameters = isParametersLine({m_p, static_cast<std::size_t>(parsed.end - m_p)});
        m_afterBlank = false;
        m_sample.rows.push_back(std::move(row));
    }

    CsvParser m_parser;
    char m_comment;
    const char* m_begin;
    const char* m_p;
    const char* m_end;
    bool m_headIsWhole;
    std::int64_t m_line = 1;
    bool m_afterBlank = false;
    SniffSample m_sample;
};

} // namespace

CellKind kindOf(std::string_view cell)
{
    constexpr std::size_t kMaxUnitLetters = 4; // "EUR", "T" and "Z" of a time, the bytes of a currency sign
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return CellKind::Empty;
    const std::size_t at = text.find('@');
    const bool isMail = at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos
        && text.find(' ') == std::string_view::npos;
    if (isMail || text.find("://") != std::string_view::npos)
        return CellKind::Address;
    const auto digits = static_cast<std::size_t>(std::ranges::count_if(text, isAsciiDigit));
    const auto letters = static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return isAsciiAlpha(c) || static_cast<unsigned char>(c) >= 0x80; }));
    return digits > letters && letters <= kMaxUnitLetters ? CellKind::Number : CellKind::Word;
}

SniffSample sampleOf(std::string_view head, const Dialect& dialect, bool headIsWhole)
{
    return Sampler(head, dialect, headIsWhole).run();
}

bool isAside(const SniffedRow& row, std::uint64_t columns)
{
    return row.isParameters || (row.isHash && row.cells.size() != columns);
}

std::uint64_t usualColumnsOf(const SniffSample& sample)
{
    std::map<std::size_t, std::uint64_t> plain;
    std::map<std::size_t, std::uint64_t> all;
    for (const SniffedRow& row : sample.rows) {
        if (row.isParameters)
            continue;
        ++all[row.cells.size()];
        if (!row.isHash)
            ++plain[row.cells.size()];
    }
    std::uint64_t columns = 0;
    std::uint64_t most = 0;
    for (const auto& [count, rows] : plain.empty() ? all : plain) {
        if (rows >= most) {
            columns = count;
            most = rows;
        }
    }
    return columns;
}

std::size_t bytesOfLines(std::string_view text, std::uint64_t lines)
{
    std::size_t at = 0;
    for (; lines > 0 && at < text.size(); --lines) {
        at = std::min(text.find_first_of("\r\n", at), text.size() - 1);
        at += text.substr(at, 2) == "\r\n" ? 2 : 1;
    }
    return at;
}

} // namespace convey
