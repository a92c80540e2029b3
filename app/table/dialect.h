// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How a CSV file is written: separator, quote, escape, comments, what stands above the header; and how that
/// is found out.
///
/// A person's word is a hint and always wins; what nobody said is sniffed from the first bytes of the file
/// and reported with its evidence, so that it can be shown and changed.
/// Pure functions and values; safe on any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// The usual separators, the most common first: it decides between equals. Sniffing knows three rarer ones
/// besides: the control characters 0x01 and 0x1F, and, where nothing else fits, the colon.
inline constexpr std::array<char, 5> kSniffedSeparators{',', ';', '\t', '|', '^'};

/// How a quote is written inside a quoted cell.
enum class QuoteEscape : std::uint8_t
{
    Doubled, ///< `""` (RFC 4180)
    Backslash, ///< `\"`, and `\\` for the backslash itself; other backslashes and doubled quotes stay as
               ///< usual
};

struct Dialect
{
    char separator = ',';
    char quote = '"'; ///< '\0' = cells are never quoted
    bool hasHeader = true;
    QuoteEscape escape = QuoteEscape::Doubled;
    char comment = '\0'; ///< a line that begins with it is no row; '\0' = there are none
    bool trimsSpaces = false; ///< blanks around cells and around their quotes are not part of them
    std::uint64_t skipLines = 0; ///< lines above the header that are not part of the table

    bool operator==(const Dialect&) const = default;
};

/// Whether rows can be told apart with it: separator, quote and comment differ, none is a line end, and the
/// separator is not NUL. All are single ASCII characters.
[[nodiscard]] bool isUsable(const Dialect& dialect);

/// What a person set. Sniffing never overrides it.
struct DialectHints
{
    std::optional<char> separator{};
    std::optional<char> quote{};
    std::optional<bool> hasHeader{};
    std::optional<QuoteEscape> escape{};
    std::optional<char> comment{}; ///< '\0' = there are none
    std::optional<bool> trimsSpaces{};
    std::optional<std::uint64_t> skipLines{};
    /// false: rows go on where another table seems to begin. Else they end there.
    std::optional<bool> firstTableOnly{};

    bool operator==(const DialectHints&) const = default;
};

enum class DecidedBy : std::uint8_t
{
    Default, ///< nothing in the file speaks for or against it
    Sniffed,
    Person,
};
/// "default", "sniffed", "person".
[[nodiscard]] std::string_view decidedByName(DecidedBy by);

/// What one separator, with the quoting that suits it best, would make of the sample.
struct SeparatorEvidence
{
    char separator = ',';
    std::uint64_t columns = 0; ///< the most frequent number of cells in a row
    std::uint64_t rows = 0; ///< whole rows looked at, the first (perhaps a header) included
    std::uint64_t rowsAgreeing = 0; ///< of these, how many have `columns` cells
    bool firstRowAgrees = false;
    std::uint64_t oddQuotes = 0; ///< rows whose quotes make no sense with this separator
    int score = 0; ///< 0 to 1000; comparable between the separators of one report only
    std::uint64_t quotedCells = 0; ///< cells that open and close with the quote
};

/// What the lines above the header are.
enum class PreambleKind : std::uint8_t
{
    None,
    SeparatorLine, ///< `sep=;`, which Excel obeys and writes
    Parameters, ///< `Parameters:TimeZone=…`, of the templates for offline conversions
    Comments, ///< lines beginning with `#`: reports, templates with instructions
    Text, ///< a title, names and values
};
/// "none", "separator_line", "parameters", "comments", "text".
[[nodiscard]] std::string_view preambleKindName(PreambleKind kind);

struct Preamble
{
    PreambleKind kind = PreambleKind::None; ///< of the line that says most
    std::string timeZone{}; ///< as the file writes it: "America/Los_Angeles", "-0500"; empty = not said
    std::int64_t timeZoneLine = 0;
};

/// Where another table begins.
struct TableStart
{
    std::int64_t line = 0; ///< 1-based
    std::uint64_t columns = 0;

    bool operator==(const TableStart&) const = default;
};

struct LineEnds
{
    std::uint64_t lf = 0;
    std::uint64_t crlf = 0;
    std::uint64_t cr = 0;

    [[nodiscard]] bool areMixed() const { return (lf > 0) + (crlf > 0) + (cr > 0) > 1; }
    bool operator==(const LineEnds&) const = default;
};

/// Confidences are percents; 100 where a person set it.
struct SniffReport
{
    Dialect dialect{};

    DecidedBy separatorBy = DecidedBy::Default;
    int separatorConfidence = 0;
    std::vector<SeparatorEvidence>
        separators{}; ///< best first; the chosen one may stand lower when a person chose

    DecidedBy quoteBy = DecidedBy::Default;
    int quoteConfidence = 0;
    DecidedBy escapeBy = DecidedBy::Default;
    int escapeConfidence = 0;
    DecidedBy spacesBy = DecidedBy::Default;
    int spacesConfidence = 0;

    DecidedBy commentBy = DecidedBy::Default;
    int commentConfidence = 0;
    std::uint64_t commentLines = 0; ///< in the head, below the header

    DecidedBy skipBy = DecidedBy::Default;
    int skipConfidence = 0;
    Preamble preamble{};

    DecidedBy headerBy = DecidedBy::Default;
    int headerConfidence = 0;
    std::uint64_t headerCellsFor = 0; ///< columns whose first cell differs in kind from the cells below it
    std::uint64_t headerCellsAgainst = 0; ///< columns whose first cell is a value like those below it

    std::uint64_t columns = 0; ///< the most frequent number of cells in a row, with the chosen separator

    DecidedBy tableEndBy = DecidedBy::Default; ///< who decided whether rows end at another table
    bool firstTableOnly = true;
    std::vector<TableStart> otherTables{}; ///< in the head; at most kMaxOtherTables
    std::optional<std::uint64_t> tableEnd{}; ///< bytes of the head that belong to the first table, if not all

    LineEnds lineEnds{}; ///< of the rows looked at

    /// What a person chose for the reading that this report is of.
    [[nodiscard]] DialectHints personsHints() const;
};

inline constexpr std::size_t kMaxOtherTables = 16;

/// Decides what `hints` leave open from `head`: the first bytes of the file, UTF-8 (or a single-byte page;
/// only ASCII characters matter), byte order mark removed. `headIsWhole` says that the file ends with `head`;
/// otherwise its last row may be cut and is not looked at. At most the first 500 rows are asked.
///
/// - The separator and quoting are those that give the most rows the same number of cells, the first row
///   included, and leave the fewest other separators inside bare cells; a `sep=` line decides at once.
/// - Another quote than `"`, a backslash escape and blanks before quotes are believed only where quotes make
///   more sense with them than without.
/// - Lines above the header are passed over where they begin with `#`, are a known line, or are short above a
///   table of at least two columns. `#` is a comment further down only where no line that begins with it has
///   the cells of a row.
/// - Another table begins behind a blank line, with a header of its own.
/// - A header is believed where the first row is words above columns of values (numbers, times, addresses),
///   and not believed where it holds such values itself; where nothing speaks for either, `hasHeader` is true
///   with a low confidence.
///
/// Cost: some passes over `head`. Precondition: the hints make a usable dialect with any usual separator.
[[nodiscard]] SniffReport sniffDialect(std::string_view head, const DialectHints& hints, bool headIsWhole);

} // namespace convey
