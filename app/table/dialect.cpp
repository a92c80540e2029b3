// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/dialect.h"

#include "base/text.h"
#include "table/csv_parser.h"

#include <algorithm>
#include <map>
#include <string>

namespace convey {

namespace {

constexpr std::size_t kSniffedRows = 500; // enough to outvote odd rows, and within one head of most files
constexpr std::size_t kHeaderRows = 100; // rows below the first that the first is compared with

struct SniffedCell
{
    std::string_view text;
    bool quoted = false;
};

struct Sample
{
    std::vector<std::vector<SniffedCell>> rows;
    std::uint64_t oddQuotes = 0;
};

/// The first rows of `head`. Quoted cells keep their doubled quotes: nobody looks that closely here.
Sample sampleOf(std::string_view head, const Dialect& dialect, bool headIsWhole, std::size_t maxRows)
{
    Sample sample;
    CsvParser parser(dialect, {});
    const char* p = head.data();
    const char* const end = p + head.size();
    while (sample.rows.size() < maxRows) {
        while (p < end && (*p == '\n' || *p == '\r'))
            ++p;
        ParsedRow row;
        if (p == end || !parser.split(p, end, headIsWhole, row))
            break;
        auto& cells = sample.rows.emplace_back();
        cells.reserve(parser.cells().size());
        for (const Cell& cell : parser.cells())
            cells.push_back({cell.text, cell.quoted});
        if (row.flags.has(RowFlag::TextAfterQuote) || row.flags.has(RowFlag::UnclosedQuote))
            ++sample.oddQuotes;
        p = row.next;
    }
    return sample;
}

bool isSniffedSeparator(char c)
{
    return std::ranges::find(kSniffedSeparators, c) != kSniffedSeparators.end();
}

/// Holds a bare cell a character that could have been the separator? A comma among digits is a number's own.
bool holdsAnotherSeparator(const SniffedCell& cell)
{
    if (cell.quoted)
        return false;
    bool isNumber = true;
    bool holdsComma = false;
    for (const char c : cell.text) {
        if (isSniffedSeparator(c) && c != ',')
            return true;
        holdsComma = holdsComma || c == ',';
        isNumber = isNumber && (isAsciiDigit(c) || c == ',' || c == '.' || c == '-' || c == '+' || c == ' ');
    }
    return holdsComma && !isNumber;
}

struct UsualColumns
{
    std::uint64_t columns = 0;
    std::uint64_t rows = 0;
};

UsualColumns usualColumnsOf(const Sample& sample)
{
    std::map<std::size_t, std::uint64_t> rowsByColumns;
    for (const auto& row : sample.rows)
        ++rowsByColumns[row.size()];
    UsualColumns usual;
    for (const auto& [columns, rows] : rowsByColumns) {
        if (rows >= usual.rows)
            usual = {.columns = columns, .rows = rows};
    }
    return usual;
}

SeparatorEvidence weigh(std::string_view head, const Dialect& dialect, bool headIsWhole)
{
    const Sample sample = sampleOf(head, dialect, headIsWhole, kSniffedRows);
    const UsualColumns usual = usualColumnsOf(sample);
    SeparatorEvidence evidence{.separator = dialect.separator,
        .columns = usual.columns,
        .rows = sample.rows.size(),
        .rowsAgreeing = usual.rows,
        .firstRowAgrees = !sample.rows.empty() && sample.rows.front().size() == usual.columns,
        .oddQuotes = sample.oddQuotes};
    if (usual.columns < 2)
        return evidence;

    std::uint64_t cells = 0;
    std::uint64_t unclean = 0;
    for (const auto& row : sample.rows) {
        cells += row.size();
        unclean += static_cast<std::uint64_t>(std::ranges::count_if(row, holdsAnotherSeparator));
    }
    const auto rows = static_cast<double>(evidence.rows);
    double score = static_cast<double>(evidence.rowsAgreeing) / rows;
    score *= 1.0 - 1.0 / static_cast<double>(evidence.columns); // more columns are less likely by chance
    score *= 1.0 - static_cast<double>(unclean) / static_cast<double>(cells);
    score *= 1.0 - static_cast<double>(evidence.oddQuotes) / rows;
    if (!evidence.firstRowAgrees)
        score *= 0.6; // a header without the decimal commas of the rows below, for one
    evidence.score = static_cast<int>(score * 1000.0);
    return evidence;
}

void decideSeparator(std::string_view head, const DialectHints& hints, bool headIsWhole, SniffReport& report)
{
    const auto weighOne = [&](char separator) {
        Dialect dialect = report.dialect;
        dialect.separator = separator;
        report.separators.push_back(weigh(head, dialect, headIsWhole));
    };
    std::ranges::for_each(kSniffedSeparators, weighOne);
    if (hints.separator && !isSniffedSeparator(*hints.separator))
        weighOne(*hints.separator);
    std::ranges::stable_sort(report.separators, std::ranges::greater{}, &SeparatorEvidence::score);

    if (hints.separator) {
        report.dialect.separator = *hints.separator;
        report.separatorBy = DecidedBy::Person;
        report.separatorConfidence = 100;
        return;
    }
    const SeparatorEvidence& best = report.separators.front();
    if (best.score == 0) {
        // One column. Sure only where nothing could have been a separator.
        const bool nothingToSplit = std::ranges::none_of(head, isSniffedSeparator);
        report.separatorConfidence = nothingToSplit ? 95 : 30;
        return;
    }
    const double lead = static_cast<double>(best.score - report.separators[1].score) / best.score;
    const double agreeing = static_cast<double>(best.rowsAgreeing) / static_cast<double>(best.rows);
    const int confidence = static_cast<int>(100.0 * agreeing * std::min(1.0, 0.5 + lead));
    report.dialect.separator = best.separator;
    report.separatorBy = DecidedBy::Sniffed;
    report.separatorConfidence = best.rows < 3 ? std::min(confidence, 70) : std::min(confidence, 99);
}

enum class CellKind : std::uint8_t
{
    Empty,
    Word,
    Number, ///< also times, phone numbers, amounts with a unit: mostly digits
    Address, ///< e-mail or web
};

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

enum class Vote : std::uint8_t
{
    None,
    Header,
    NoHeader,
};

/// What the first cell of a column says when it is compared with those below.
Vote voteOf(const Sample& sample, std::size_t column)
{
    const std::string_view first = sample.rows.front()[column].text;
    const CellKind kind = kindOf(first);
    if (kind == CellKind::Address)
        return Vote::NoHeader;
    std::size_t filled = 0;
    std::size_t values = 0;
    std::size_t repeats = 0;
    for (std::size_t i = 1; i < sample.rows.size(); ++i) {
        const auto& row = sample.rows[i];
        if (column >= row.size())
            continue;
        const CellKind below = kindOf(row[column].text);
        filled += below != CellKind::Empty ? 1U : 0U;
        values += below == CellKind::Number || below == CellKind::Address ? 1U : 0U;
        repeats += row[column].text == first ? 1U : 0U;
    }
    const bool valuesBelow = values * 2 > filled;
    if (kind == CellKind::Number)
        return valuesBelow || filled == 0 ? Vote::NoHeader : Vote::None;
    if (kind == CellKind::Empty)
        return Vote::None;
    if (repeats > 0)
        return Vote::NoHeader;
    return valuesBelow ? Vote::Header : Vote::None;
}

void decideHeader(std::string_view head, const DialectHints& hints, bool headIsWhole, SniffReport& report)
{
    const Sample sample = sampleOf(head, report.dialect, headIsWhole, kHeaderRows + 1);
    const std::size_t columns = sample.rows.empty() ? 0 : sample.rows.front().size();
    for (std::size_t column = 0; column < columns; ++column) {
        const Vote vote = voteOf(sample, column);
        report.headerCellsFor += vote == Vote::Header ? 1U : 0U;
        report.headerCellsAgainst += vote == Vote::NoHeader ? 1U : 0U;
    }
    if (hints.hasHeader) {
        report.dialect.hasHeader = *hints.hasHeader;
        report.headerBy = DecidedBy::Person;
        report.headerConfidence = 100;
        return;
    }
    const auto against = static_cast<double>(report.headerCellsAgainst);
    const auto votes = static_cast<double>(report.headerCellsFor) + against;
    if (votes == 0.0) {
        report.headerConfidence = 50;
        return;
    }
    report.dialect.hasHeader = report.headerCellsAgainst <= report.headerCellsFor;
    report.headerBy = DecidedBy::Sniffed;
    const double share = std::max(against, votes - against) / votes;
    report.headerConfidence = std::min(static_cast<int>(100.0 * share), votes < 2.0 ? 80 : 99);
}

} // namespace

bool isUsable(const Dialect& dialect)
{
    const auto isPlain = [](char c) {
        return static_cast<unsigned char>(c) < 0x80 && c != '\n' && c != '\r';
    };
    return isPlain(dialect.separator) && isPlain(dialect.quote) && dialect.separator != '\0'
        && dialect.separator != dialect.quote;
}

SniffReport sniffDialect(std::string_view head, const DialectHints& hints, bool headIsWhole)
{
    SniffReport report;
    report.dialect.quote = hints.quote.value_or(report.dialect.quote);
    decideSeparator(head, hints, headIsWhole, report);
    decideHeader(head, hints, headIsWhole, report);
    const auto chosen =
        std::ranges::find(report.separators, report.dialect.separator, &SeparatorEvidence::separator);
    report.columns = chosen->columns;
    return report;
}

} // namespace convey
