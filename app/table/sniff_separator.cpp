// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "table/sniff_sample.h"

#include <algorithm>
#include <array>
#include <span>

namespace convey {

namespace {

constexpr std::array kControlSeparators{'\x01', '\x1F'};
constexpr char kWeakSeparator = ':'; // stands inside times and addresses, hence the last resort

bool isUsualSeparator(char c)
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
        if (isUsualSeparator(c) && c != ',' && c != '^')
            return true;
        holdsComma = holdsComma || c == ',';
        isNumber = isNumber && (isAsciiDigit(c) || c == ',' || c == '.' || c == '-' || c == '+' || c == ' ');
    }
    return holdsComma && !isNumber;
}

/// "12" and "50" of 12,50: two digits behind the comma, a number before it.
bool isDecimal(const SniffedRow& row)
{
    if (row.cells.size() != 2 || row.cells[0].quoted || row.cells[1].quoted)
        return false;
    const std::string_view whole = row.cells[0].text;
    const std::string_view part = row.cells[1].text;
    const auto isOfNumber = [](char c) {
        return isAsciiDigit(c) || c == '.' || c == ' ' || c == '-' || c == '+';
    };
    return part.size() >= 2 && isAsciiDigit(part[0]) && isAsciiDigit(part[1])
        && std::ranges::none_of(part.substr(2), isAsciiDigit) && !whole.empty() && isAsciiDigit(whole.back())
        && std::ranges::all_of(whole, isOfNumber);
}

bool isOneColumnOfDecimals(const SniffSample& sample)
{
    const auto& rows = sample.rows;
    if (rows.empty() || (rows.front().cells.size() == 2 && !isDecimal(rows.front())))
        return false;
    const auto decimals = static_cast<std::size_t>(std::ranges::count_if(rows, isDecimal));
    return decimals > 0 && decimals * 10 >= (rows.size() - 1) * 9;
}

/// A comma in prose has a blank behind it; so have few tables.
bool readsLikeProse(const SniffSample& sample)
{
    std::size_t cells = 0;
    std::size_t afterBlank = 0;
    for (const SniffedRow& row : sample.rows) {
        for (std::size_t i = 1; i < row.cells.size(); ++i) {
            ++cells;
            afterBlank += row.cells[i].text.starts_with(' ') ? 1U : 0U;
        }
    }
    return afterBlank * 10 > cells * 9;
}

/// A colon between digits or before slashes is a time's or an address's.
bool colonsBelongToValues(std::string_view head)
{
    for (std::size_t at = head.find(':'); at != std::string_view::npos; at = head.find(':', at + 1)) {
        const char before = at > 0 ? head[at - 1] : '\n';
        const char after = at + 1 < head.size() ? head[at + 1] : '\n';
        if ((isAsciiDigit(before) && isAsciiDigit(after)) || after == '/' || after == ' ')
            return true;
    }
    return false;
}

struct Quoting
{
    char quote = '"';
    QuoteEscape escape = QuoteEscape::Doubled;
    bool trimsSpaces = false;
};

struct Candidate
{
    SeparatorEvidence evidence{};
    Quoting quoting{};
    std::uint64_t textAfterQuotes = 0;
    std::uint64_t plainOddQuotes = 0; ///< rows that are odd without the escape
    bool isDecimals = false;
    bool isProse = false;
};

Dialect dialectOf(char separator, const Quoting& quoting, char comment)
{
    return {.separator = separator,
        .quote = quoting.quote,
        .escape = quoting.escape,
        .comment = comment,
        .trimsSpaces = quoting.trimsSpaces};
}

/// Blanks (no tab) between a line's or a cell's start and a quote.
bool hasSpacedQuote(std::string_view head, char quote)
{
    for (std::size_t at = head.find(quote); at != std::string_view::npos; at = head.find(quote, at + 1)) {
        std::size_t before = at;
        while (before > 0 && head[before - 1] == ' ')
            --before;
        if (before < at && (before == 0 || !isAsciiAlpha(head[before - 1])))
            return true;
    }
    return false;
}

std::vector<Quoting> quotingsFor(std::string_view head, const DialectHints& hints)
{
    std::vector<char> quotes{hints.quote.value_or('"')};
    if (!hints.quote && head.find('\'') != std::string_view::npos)
        quotes.push_back('\'');
    std::vector<Quoting> all;
    for (const char quote : quotes) {
        const char escaped[] = {'\\', quote};
        std::vector<QuoteEscape> escapes{hints.escape.value_or(QuoteEscape::Doubled)};
        if (!hints.escape && quote != '\0' && head.find({escaped, 2}) != std::string_view::npos)
            escapes.push_back(QuoteEscape::Backslash);
        std::vector<bool> trims{hints.trimsSpaces.value_or(false)};
        if (!hints.trimsSpaces && quote != '\0' && hasSpacedQuote(head, quote))
            trims.push_back(true);
        for (const QuoteEscape escape : escapes) {
            for (const bool trim : trims)
                all.push_back({.quote = quote, .escape = escape, .trimsSpaces = trim});
        }
    }
    return all;
}

Candidate weighOne(std::string_view head, const Dialect& dialect, bool headIsWhole)
{
    const SniffSample sample = sampleOf(head, dialect, headIsWhole);
    Candidate candidate{.quoting = {dialect.quote, dialect.escape, dialect.trimsSpaces},
        .textAfterQuotes = sample.textAfterQuotes};
    SeparatorEvidence& evidence = candidate.evidence;
    evidence.separator = dialect.separator;
    evidence.columns = usualColumnsOf(sample);
    evidence.oddQuotes = sample.oddQuotes;
    evidence.quotedCells = sample.quotedCells;
    std::uint64_t cells = 0;
    std::uint64_t unclean = 0;
    for (const SniffedRow& row : sample.rows) {
        if (isAside(row, evidence.columns))
            continue;
        const bool agrees = row.cells.size() == evidence.columns;
        evidence.firstRowAgrees = evidence.firstRowAgrees || (evidence.rows == 0 && agrees);
        ++evidence.rows;
        evidence.rowsAgreeing += agrees ? 1U : 0U;
        cells += row.cells.size();
        unclean += static_cast<std::uint64_t>(std::ranges::count_if(row.cells, holdsAnotherSeparator));
    }
    if (evidence.columns < 2)
        return candidate;

    const auto rows = static_cast<double>(evidence.rows);
    double score = static_cast<double>(evidence.rowsAgreeing) / rows;
    score *= 1.0 - 1.0 / static_cast<double>(evidence.columns); // more columns are less likely by chance
    score *= 1.0 - static_cast<double>(unclean) / static_cast<double>(cells);
    score *= 1.0 - static_cast<double>(std::min(evidence.oddQuotes, evidence.rows)) / rows;
    if (!evidence.firstRowAgrees)
        score *= 0.6; // a header without the decimal commas of the rows below, for one
    candidate.isProse = evidence.columns <= 3 && readsLikeProse(sample);
    candidate.isDecimals = dialect.separator == ',' && isOneColumnOfDecimals(sample);
    if (candidate.isDecimals)
        score *= evidence.firstRowAgrees ? 0.3 : 0.0;
    evidence.score = static_cast<int>(score * 1000.0);
    return candidate;
}

/// Another quoting is believed where quotes make more sense with it, and nothing else makes less.
bool makesMoreSense(const SeparatorEvidence& other, const SeparatorEvidence& than)
{
    if (other.score < than.score || other.oddQuotes > than.oddQuotes)
        return false;
    return other.quotedCells > than.quotedCells
        || (other.oddQuotes < than.oddQuotes && other.quotedCells > 0);
}

/// The separator with the quoting that suits it best.
Candidate weigh(
    std::string_view head, char separator, std::span<const Quoting> quotings, char comment, bool headIsWhole)
{
    const auto with = [&](const Quoting& quoting) {
        return weighOne(head, dialectOf(separator, quoting, comment), headIsWhole);
    };
    const Candidate usual = with(quotings.front());
    Candidate best = usual;
    for (const Quoting& quoting : quotings.subspan(1)) {
        if (Candidate other = with(quoting); makesMoreSense(other.evidence, best.evidence))
            best = other;
    }
    best.plainOddQuotes = usual.evidence.oddQuotes;
    return best;
}

void tellQuoting(const Candidate& best, std::string_view head, const DialectHints& hints, SniffReport& report)
{
    Dialect& dialect = report.dialect;
    const SeparatorEvidence& evidence = best.evidence;
    dialect.quote = best.quoting.quote;
    dialect.escape = best.quoting.escape;
    dialect.trimsSpaces = best.quoting.trimsSpaces;
    const bool hasQuotes = evidence.quotedCells > 0;
    const int byCells = static_cast<int>(std::min<std::uint64_t>(evidence.quotedCells, 6)) * 5;

    if (hints.quote) {
        report.quoteBy = DecidedBy::Person;
        report.quoteConfidence = 100;
    } else if (!hasQuotes && best.textAfterQuotes >= 2) {
        // Cells that begin with a quote and go on behind the next: inches and nicknames, not quoting.
        dialect.quote = '\0';
        report.quoteBy = DecidedBy::Sniffed;
        report.quoteConfidence = best.textAfterQuotes >= 5 ? 75 : 60;
    } else {
        report.quoteBy = hasQuotes ? DecidedBy::Sniffed : DecidedBy::Default;
        const bool isMet = head.find(dialect.quote) != std::string_view::npos;
        const bool isOtherMet = head.find('\'') != std::string_view::npos;
        report.quoteConfidence = hasQuotes ? (evidence.oddQuotes == 0 ? 69 + byCells : 65)
            : isMet                        ? 60
            : isOtherMet                   ? 75
                                           : 95;
        if (dialect.quote == '\'')
            report.quoteConfidence = std::min(report.quoteConfidence, 60 + byCells);
    }

    const bool hasEscapes = dialect.escape == QuoteEscape::Backslash;
    const bool hasBackslash = head.find('\\') != std::string_view::npos;
    report.escapeBy = hasEscapes ? DecidedBy::Sniffed : DecidedBy::Default;
    report.escapeConfidence = hasEscapes ? (best.plainOddQuotes >= 2 ? 90 : 75) : hasBackslash ? 70 : 95;
    if (hints.escape) {
        report.escapeBy = DecidedBy::Person;
        report.escapeConfidence = 100;
    }
    report.spacesBy = dialect.trimsSpaces ? DecidedBy::Sniffed : DecidedBy::Default;
    report.spacesConfidence = dialect.trimsSpaces ? (byCells >= 20 ? 90 : 75) : 90;
    if (hints.trimsSpaces) {
        report.spacesBy = DecidedBy::Person;
        report.spacesConfidence = 100;
    }
}

/// What is assumed when no separator gives two columns.
void assumeOneColumn(std::string_view head, bool isDecimals, SniffReport& report)
{
    // Sure only where nothing could have been a separator.
    const bool nothingToSplit = std::ranges::none_of(head, isUsualSeparator);
    report.separatorConfidence = nothingToSplit ? 95 : isDecimals ? 60 : 30;
    // The comma of a decimal must not split it.
    report.dialect.separator = isDecimals ? ';' : ',';
}

} // namespace

int separatorConfidence(std::span<const SeparatorEvidence> best, std::uint64_t agreeing, std::uint64_t rows)
{
    const double lead = static_cast<double>(best[0].score - best[1].score) / best[0].score;
    const double share = static_cast<double>(agreeing) / static_cast<double>(rows);
    const int confidence = static_cast<int>(100.0 * share * std::min(1.0, 0.5 + lead));
    return std::min(confidence, rows < 3 ? 70 : 99);
}

void sniffSeparator(std::string_view head, const DialectHints& hints, bool headIsWhole, SniffReport& report)
{
    const std::vector<Quoting> quotings = quotingsFor(head, hints);
    std::vector<Candidate> candidates;
    const auto add = [&](char separator) {
        candidates.push_back(weigh(head, separator, quotings, report.dialect.comment, headIsWhole));
        return candidates.back().evidence.score;
    };
    bool anyFits = false;
    for (const char separator : kSniffedSeparators)
        anyFits = add(separator) > 0 || anyFits;
    for (const char control : kControlSeparators) {
        if (head.find(control) != std::string_view::npos)
            anyFits = add(control) > 0 || anyFits;
    }
    const auto isWeighed = [&](char c) {
        return std::ranges::any_of(candidates, [c](const Candidate& x) { return x.evidence.separator == c; });
    };
    if (hints.separator && !isWeighed(*hints.separator))
        add(*hints.separator);
    else if (!hints.separator && !anyFits && head.find(kWeakSeparator) != std::string_view::npos
        && !colonsBelongToValues(head))
        add(kWeakSeparator);
    const bool isDecimals = candidates.front().isDecimals;
    std::ranges::stable_sort(
        candidates, std::ranges::greater{}, [](const Candidate& c) { return c.evidence.score; });
    for (const Candidate& candidate : candidates)
        report.separators.push_back(candidate.evidence);

    const Candidate& best = candidates.front();
    if (hints.separator) {
        report.dialect.separator = *hints.separator;
        report.separatorBy = DecidedBy::Person;
        report.separatorConfidence = 100;
    } else if (best.evidence.score == 0) {
        assumeOneColumn(head, isDecimals, report);
    } else {
        report.dialect.separator = best.evidence.separator;
        report.separatorBy = DecidedBy::Sniffed;
        report.separatorConfidence =
            separatorConfidence(report.separators, best.evidence.rowsAgreeing, best.evidence.rows);
        if (best.evidence.separator == kWeakSeparator || best.isDecimals || best.isProse)
            report.separatorConfidence = std::min(report.separatorConfidence, 60);
    }
    const auto chosen = std::ranges::find_if(
        candidates, [&](const Candidate& c) { return c.evidence.separator == report.dialect.separator; });
    tellQuoting(*chosen, head, hints, report);
    report.columns = chosen->evidence.columns;
}

} // namespace convey
