// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How a CSV file is written: separator, quote, header or none; and how that is found out.
///
/// A person's word is a hint and always wins; what nobody said is sniffed from the first bytes of the file
/// and reported with its evidence, so that it can be shown and changed.
/// Pure functions and values; safe on any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace convey {

/// The separators that sniffing chooses from, the most common first: it decides between equals.
inline constexpr std::array<char, 4> kSniffedSeparators{',', ';', '\t', '|'};

struct Dialect
{
    char separator = ',';
    char quote = '"'; ///< '\0' = cells are never quoted
    bool hasHeader = true;

    bool operator==(const Dialect&) const = default;
};

/// Whether rows can be told apart with it: separator and quote differ, neither is a line end, and the
/// separator is not NUL. Both are single ASCII characters.
[[nodiscard]] bool isUsable(const Dialect& dialect);

/// What a person set. Sniffing never overrides it.
struct DialectHints
{
    std::optional<char> separator{};
    std::optional<char> quote{};
    std::optional<bool> hasHeader{};

    bool operator==(const DialectHints&) const = default;
};

enum class DecidedBy : std::uint8_t
{
    Default, ///< nothing in the file speaks for or against it
    Sniffed,
    Person,
};

/// What one separator would make of the sample.
struct SeparatorEvidence
{
    char separator = ',';
    std::uint64_t columns = 0; ///< the most frequent number of cells in a row
    std::uint64_t rows = 0; ///< whole rows looked at, the first (perhaps a header) included
    std::uint64_t rowsAgreeing = 0; ///< of these, how many have `columns` cells
    bool firstRowAgrees = false;
    std::uint64_t oddQuotes = 0; ///< rows whose quotes make no sense with this separator
    int score = 0; ///< 0 to 1000; comparable between the separators of one report only
};

struct SniffReport
{
    Dialect dialect{};

    DecidedBy separatorBy = DecidedBy::Default;
    int separatorConfidence = 0; ///< percent; 100 where a person set it
    std::vector<SeparatorEvidence>
        separators{}; ///< best first; the chosen one may stand lower when a person chose

    DecidedBy headerBy = DecidedBy::Default;
    int headerConfidence = 0; ///< percent; 100 where a person set it
    std::uint64_t headerCellsFor = 0; ///< columns whose first cell differs in kind from the cells below it
    std::uint64_t headerCellsAgainst = 0; ///< columns whose first cell is a value like those below it

    std::uint64_t columns = 0; ///< the most frequent number of cells in a row, with the chosen separator
};

/// Decides what `hints` leave open from `head`: the first bytes of the file, UTF-8 (or a single-byte page;
/// only ASCII characters matter), byte order mark removed. `headIsWhole` says that the file ends with `head`;
/// otherwise its last row may be cut and is not looked at.
/// The separator is the one that gives the most rows the same number of cells, the first row included, and
/// leaves the fewest other separators inside bare cells; at most the first 500 rows are asked. A header is
/// believed where the first row is words above columns of values (numbers, times, addresses), and not
/// believed where it holds such values itself; where nothing speaks for either, `hasHeader` is true with a
/// low confidence. The quote is not sniffed.
/// Cost: one pass over `head` a candidate. Precondition: the hints make a usable dialect with any candidate.
[[nodiscard]] SniffReport sniffDialect(std::string_view head, const DialectHints& hints, bool headIsWhole);

} // namespace convey
