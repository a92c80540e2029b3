// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/table_profile.h"

#include "base/text.h"
#include "table/csv_table.h"
#include "table/file_line.h"
#include "table/odd_row.h"

#include <algorithm>
#include <array>
#include <span>

namespace convey {

namespace {

constexpr std::size_t kMostFooters = 16;
constexpr std::size_t kFooterColumns = 3; // in a narrower table a short row says nothing

bool isFilled(const Cell& cell)
{
    return cell.text.find_first_not_of(' ') != std::string_view::npos;
}

/// How lines below a report begin. Salesforce, ad platforms and banks write such ones.
bool startsLikeFooter(std::string_view cell)
{
    constexpr std::array kStarts = std::to_array<std::string_view>({"generated", "exported", "created by",
        "created on", "copyright", "\xC2\xA9", "confidential", "report ", "end of", "printed",
        "source:", "note:", "filtered", "records:", "rows:", "erstellt", "exportiert"});
    const std::string_view text = trimmed(cell);
    return std::ranges::any_of(kStarts, [&](std::string_view start) {
        return text.size() >= start.size() && equalsIgnoringAsciiCase(text.substr(0, start.size()), start);
    });
}

bool looksLikeValue(std::string_view cell)
{
    return std::ranges::count_if(cell, isAsciiDigit) * 2 > static_cast<std::ptrdiff_t>(cell.size())
        || cell.find('@') != std::string_view::npos;
}

std::int64_t linesOf(const RowView& row)
{
    std::int64_t lines = 1;
    for (const Cell& cell : row.cells) {
        if (!cell.quoted)
            continue;
        for (std::size_t at = cell.text.find_first_of("\r\n"); at != std::string_view::npos;
             at = cell.text.find_first_of("\r\n", at)) {
            at += cell.text.substr(at, 2) == "\r\n" ? 2 : 1;
            ++lines;
        }
    }
    return lines;
}

template <typename T>
void append(std::vector<T>& to, const std::vector<T>& from, std::size_t most)
{
    const std::size_t room = most - std::min(most, to.size());
    to.insert(
        to.end(), from.begin(), from.begin() + static_cast<std::ptrdiff_t>(std::min(room, from.size())));
}

} // namespace

TableProfile::TableProfile(std::span<const Column> columns)
    : m_names(columns.begin(), columns.end())
    , m_columns(columns.size())
{
    for (const Column& column : columns)
        m_header.push_back(column.named ? column.name : std::string());
}

bool TableProfile::isTotal(const RowView& row) const
{
    const auto first = std::ranges::find_if(row.cells, isFilled);
    if (first == row.cells.end())
        return false;
    const auto last = std::find_if(row.cells.rbegin(), row.cells.rend(), isFilled);
    const TotalWord word = std::max(totalWordIn(first->text), totalWordIn(last->text));
    // A row of the table has all its cells; a line of totals leaves some empty.
    const auto filled = std::ranges::count_if(row.cells, isFilled);
    return word == TotalWord::Certain
        || (word == TotalWord::Perhaps && static_cast<std::size_t>(filled) < m_names.size());
}

bool TableProfile::isFooter(const RowView& row) const
{
    if (m_names.size() < kFooterColumns || std::ranges::count_if(row.cells, isFilled) != 1)
        return false;
    const auto only = std::ranges::find_if(row.cells, isFilled);
    return startsLikeFooter(only->text) || (row.cells.size() == 1 && !looksLikeValue(only->text));
}

bool TableProfile::isOtherHeader(const RowView& row) const
{
    return row.cells.size() >= 2 && row.cells.size() != m_names.size()
        && std::ranges::none_of(row.cells, [](const Cell& cell) { return looksLikeValue(cell.text); });
}

void TableProfile::addToTail(const RowMark& mark)
{
    // One more than footers may take: what stands before them must be seen.
    if (m_tail.size() > kMostFooters)
        m_tail.erase(m_tail.begin());
    m_tail.push_back(mark);
}

/// Blank lines stand before it, in the same file.
bool TableProfile::isBehindGap(std::int64_t place) const
{
    return sourceOf(place) == sourceOf(m_nextPlace) && place > m_nextPlace;
}

void TableProfile::add(const RowView& row)
{
    const std::size_t columns = std::min(row.cells.size(), m_columns.size());
    const std::int64_t place = fileLine(row.source, row.line);
    bool hasNul = false;
    for (std::size_t i = 0; i < columns; ++i) {
        m_columns[i].add(row.cells[i].text, place);
        hasNul = hasNul || row.cells[i].text.find('\0') != std::string_view::npos;
    }
    if (hasNul)
        m_nuls.add(place);
    if (row.cells.size() != m_names.size())
        m_ragged.add(place);
    if (row.flags.has(RowFlag::TooLong) || row.flags.has(RowFlag::TooManyCells))
        m_cut.add(place);
    if (row.flags.has(RowFlag::UnclosedQuote))
        m_quotesOpen.add(fileLine(row.source, row.unclosedQuoteLine));

    RowMark mark{.row = row.row, .place = place, .isShort = row.cells.size() < m_names.size()};
    if (isTotal(row)) {
        m_totals.add(place);
        append(m_totalRows, {mark}, kMostRowsKept);
    } else if (isHeaderAgain(row.cells, m_header)) {
        m_headers.add(place);
        append(m_headerRows, {mark}, kMostRowsKept);
    } else {
        mark.isFooter = isFooter(row);
    }
    addToTail(mark);

    const bool isOther = isOtherHeader(row);
    if (m_first.place == 0)
        m_first = {.place = place, .isOtherHeader = isOther};
    else if (isOther && isBehindGap(place))
        m_otherTables.add(place);
    m_nextPlace = place + linesOf(row);
}

void TableProfile::merge(const TableProfile& later)
{
    if (later.m_first.place == 0)
        return;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].merge(later.m_columns[i]);
    m_nuls.merge(later.m_nuls);
    m_ragged.merge(later.m_ragged);
    m_cut.merge(later.m_cut);
    m_quotesOpen.merge(later.m_quotesOpen);
    m_totals.merge(later.m_totals);
    m_headers.merge(later.m_headers);
    append(m_totalRows, later.m_totalRows, kMostRowsKept);
    append(m_headerRows, later.m_headerRows, kMostRowsKept);
    for (const RowMark& mark : later.m_tail)
        addToTail(mark);
    if (m_first.place == 0)
        m_first = later.m_first;
    else if (later.m_first.isOtherHeader && isBehindGap(later.m_first.place))
        m_otherTables.add(later.m_first.place);
    m_otherTables.merge(later.m_otherTables);
    m_nextPlace = later.m_nextPlace;
}

std::span<const TableProfile::RowMark> TableProfile::footers() const
{
    const auto last =
        std::find_if_not(m_tail.rbegin(), m_tail.rend(), [](const RowMark& m) { return m.isFooter; });
    const auto count = static_cast<std::size_t>(last - m_tail.rbegin());
    // So many, or nothing else: these are no footers but the rows themselves.
    if (count == m_tail.size())
        return {};
    return std::span(m_tail).last(count);
}

std::vector<FileFinding> TableProfile::findings() const
{
    std::vector<FileFinding> all;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].findings(m_names[i].name, static_cast<std::int32_t>(i), all);
    const auto tell = [&](FileFindingCode code, const Sightings& seen) {
        if (seen.count > 0)
            all.push_back({.code = code,
                .line = lineOf(seen.firstLine),
                .source = sourceOf(seen.firstLine),
                .count = seen.count,
                .expected = static_cast<std::int64_t>(m_names.size())});
    };
    tell(FileFindingCode::TotalRow, m_totals);
    const auto below = footers();
    if (!below.empty())
        tell(FileFindingCode::FooterRow, {.count = below.size(), .firstLine = below.front().place});
    tell(FileFindingCode::HeaderAgain, m_headers);
    tell(FileFindingCode::OtherTable, m_otherTables);
    // Footers stand at the end: they are told once.
    Sightings ragged = m_ragged;
    ragged.count -= static_cast<std::uint64_t>(std::ranges::count_if(below, &RowMark::isShort));
    tell(FileFindingCode::RowsRagged, ragged);
    tell(FileFindingCode::RowsCut, m_cut);
    tell(FileFindingCode::QuotesOpen, m_quotesOpen);
    tell(FileFindingCode::NulBytes, m_nuls);
    return all;
}

std::vector<std::uint64_t> TableProfile::proposedLeftOut() const
{
    std::vector<std::uint64_t> rows;
    const auto add = [&](const RowMark& mark) { rows.push_back(mark.row); };
    std::ranges::for_each(m_totalRows, add);
    std::ranges::for_each(m_headerRows, add);
    std::ranges::for_each(footers(), add);
    std::ranges::sort(rows);
    return rows;
}

std::vector<FileFinding> findingsOf(const CsvTable& file, const TableProfile& profile)
{
    std::vector<FileFinding> all = profile.findings();
    const SniffReport& report = file.sniffReport();
    const auto tell = [&](FileFindingCode code, std::int64_t line, std::uint64_t count) {
        all.push_back({.code = code, .line = line, .count = count});
    };
    if (report.tableEnd)
        tell(FileFindingCode::OtherTable, report.otherTables.front().line, report.otherTables.size());
    if (report.lineEnds.areMixed())
        tell(FileFindingCode::MixedLineEnds, 0, 0);
    if (report.commentBy == DecidedBy::Sniffed && file.commentLines() > 0)
        tell(FileFindingCode::CommentLines, 0, file.commentLines());
    if (file.workbook() && file.workbook()->otherSheets > 0)
        tell(FileFindingCode::OtherSheets, 0, file.workbook()->otherSheets);
    return all;
}

} // namespace convey
