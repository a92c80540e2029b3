// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/dialect.h"

#include "table/preamble.h"
#include "table/sniff_sample.h"

#include <algorithm>
#include <utility>

namespace convey {

namespace {

void takeHints(const DialectHints& hints, SniffReport& report)
{
    Dialect& dialect = report.dialect;
    dialect.separator = hints.separator.value_or(dialect.separator);
    dialect.quote = hints.quote.value_or(dialect.quote);
    dialect.escape = hints.escape.value_or(dialect.escape);
    dialect.trimsSpaces = hints.trimsSpaces.value_or(dialect.trimsSpaces);
    const auto byPerson = [](DecidedBy& by, int& confidence) {
        by = DecidedBy::Person;
        confidence = 100;
    };
    if (hints.comment) {
        dialect.comment = *hints.comment;
        byPerson(report.commentBy, report.commentConfidence);
    }
    if (hints.skipLines) {
        dialect.skipLines = *hints.skipLines;
        byPerson(report.skipBy, report.skipConfidence);
    }
    if (hints.hasHeader) {
        dialect.hasHeader = *hints.hasHeader;
        byPerson(report.headerBy, report.headerConfidence);
    }
    if (hints.firstTableOnly) {
        report.firstTableOnly = *hints.firstTableOnly;
        report.tableEndBy = DecidedBy::Person;
    }
}

/// Finds the zone in the lines above the table.
void readPreamble(std::string_view above, Preamble& preamble)
{
    std::int64_t line = 1;
    for (; !above.empty(); ++line) {
        const std::size_t bytes = bytesOfLines(above, 1);
        const std::string_view text = above.substr(0, bytes);
        above.remove_prefix(bytes);
        if (!isParametersLine(text))
            continue;
        preamble.kind = PreambleKind::Parameters;
        if (const std::string_view zone = timeZoneIn(text); !zone.empty() && preamble.timeZone.empty()) {
            preamble.timeZone = zone;
            preamble.timeZoneLine = line;
        }
    }
}

/// The lines that are passed over before anything is weighed: those a person named, or a `sep=` line, which
/// decides the separator too. Returns their bytes.
std::size_t passOverFirst(std::string_view head, DialectHints& hints, SniffReport& report)
{
    const std::size_t firstLine = bytesOfLines(head, 1);
    const auto named = separatorNamedBy(head.substr(0, firstLine));
    if (hints.skipLines)
        return bytesOfLines(head, *hints.skipLines);
    if (!named)
        return 0;
    report.preamble.kind = PreambleKind::SeparatorLine;
    if (!hints.separator && *named != report.dialect.quote && *named != report.dialect.comment)
        hints.separator = named;
    return firstLine;
}

void tellLayout(
    const Layout& layout, std::uint64_t linesBefore, const DialectHints& hints, SniffReport& report)
{
    if (!hints.skipLines) {
        if (report.preamble.kind == PreambleKind::None)
            report.preamble.kind = layout.preamble;
        const bool isFound = report.preamble.kind != PreambleKind::None;
        report.skipBy = isFound ? DecidedBy::Sniffed : DecidedBy::Default;
        report.skipConfidence = layout.skipConfidence;
    }
    if (!hints.comment && layout.commentLines > 0) {
        report.dialect.comment = '#';
        report.commentBy = DecidedBy::Sniffed;
        report.commentConfidence = layout.commentConfidence;
        report.commentLines = layout.commentLines;
    } else if (!hints.comment) {
        report.commentConfidence = 90;
    }
    for (const TableStart& other : layout.otherTables)
        report.otherTables.push_back({other.line + static_cast<std::int64_t>(linesBefore), other.columns});
    if (!hints.firstTableOnly && layout.tableEnd)
        report.tableEndBy = DecidedBy::Sniffed;
    report.columns = layout.columns;
}

/// Once more, without the rows above the table and those of other tables.
void judgeSeparatorAgain(const SniffSample& sample, const Layout& layout, SniffReport& report)
{
    const bool isPart = layout.firstRow > 0 || layout.tableEnd;
    if (report.separatorBy != DecidedBy::Sniffed || !isPart || report.separators.front().score == 0)
        return;
    std::uint64_t rows = 0;
    std::uint64_t agreeing = 0;
    for (std::size_t i = layout.firstRow; i < layout.endRow; ++i) {
        if (isAside(sample.rows[i], layout.columns))
            continue;
        ++rows;
        agreeing += sample.rows[i].cells.size() == layout.columns ? 1U : 0U;
    }
    report.separatorConfidence = separatorConfidence(report.separators, agreeing, rows);
}

} // namespace

bool isUsable(const Dialect& dialect)
{
    const auto isPlain = [](char c) {
        return static_cast<unsigned char>(c) < 0x80 && c != '\n' && c != '\r';
    };
    const bool isComment = dialect.comment != '\0';
    return isPlain(dialect.separator) && isPlain(dialect.quote) && isPlain(dialect.comment)
        && dialect.separator != '\0' && dialect.separator != dialect.quote
        && !(isComment && (dialect.comment == dialect.separator || dialect.comment == dialect.quote))
        && !(
            dialect.escape == QuoteEscape::Backslash && (dialect.separator == '\\' || dialect.quote == '\\'));
}

std::string_view decidedByName(DecidedBy by)
{
    constexpr std::array<std::string_view, 3> kNames{"default", "sniffed", "person"};
    return kNames.at(static_cast<std::size_t>(by));
}

std::string_view preambleKindName(PreambleKind kind)
{
    constexpr std::array<std::string_view, 5> kNames{
        "none", "separator_line", "parameters", "comments", "text"};
    return kNames.at(static_cast<std::size_t>(kind));
}

DialectHints SniffReport::personsHints() const
{
    DialectHints hints;
    const auto keep = [](DecidedBy by, auto& hint, auto value) {
        if (by == DecidedBy::Person)
            hint = value;
    };
    keep(separatorBy, hints.separator, dialect.separator);
    keep(quoteBy, hints.quote, dialect.quote);
    keep(headerBy, hints.hasHeader, dialect.hasHeader);
    keep(escapeBy, hints.escape, dialect.escape);
    keep(commentBy, hints.comment, dialect.comment);
    keep(spacesBy, hints.trimsSpaces, dialect.trimsSpaces);
    keep(skipBy, hints.skipLines, dialect.skipLines);
    keep(tableEndBy, hints.firstTableOnly, firstTableOnly);
    return hints;
}

SniffReport sniffDialect(std::string_view head, const DialectHints& hints, bool headIsWhole)
{
    SniffReport report;
    takeHints(hints, report);
    DialectHints known = hints;
    const std::size_t passed = passOverFirst(head, known, report);
    const std::uint64_t linesPassed = hints.skipLines.value_or(passed > 0 ? 1 : 0);
    const std::string_view body = head.substr(passed);
    const bool isNamed = known.separator != hints.separator;

    sniffSeparator(body, known, headIsWhole, report);
    if (isNamed) {
        report.separatorBy = DecidedBy::Sniffed;
        report.separatorConfidence = 99;
    }

    const SniffSample sample = sampleOf(body, report.dialect, headIsWhole);
    const Layout layout = layoutOf(sample, report.columns, !hints.skipLines, !hints.comment);
    tellLayout(layout, linesPassed, hints, report);
    if (!isNamed)
        judgeSeparatorAgain(sample, layout, report);
    report.lineEnds = sample.lineEnds;
    if (hints.comment)
        report.commentLines = sample.commentLines;
    if (layout.tableEnd && report.firstTableOnly)
        report.tableEnd = passed + *layout.tableEnd;
    std::size_t above = passed;
    report.dialect.skipLines = linesPassed;
    if (layout.firstRow > 0) {
        const SniffedRow& first = sample.rows[layout.firstRow];
        above += first.offset;
        report.dialect.skipLines += static_cast<std::uint64_t>(first.line - 1);
    }
    readPreamble(head.substr(0, above), report.preamble);
    sniffHeader(sample, layout, report);
    return report;
}

} // namespace convey
