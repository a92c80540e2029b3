// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What all cells of one column say about it together. Fed cell by cell; the evidence of two parts of a file
/// adds up to that of the whole, however it was cut and in whatever order. A value; one object, one thread.
#pragma once

#include "recipe/line_evidence.h"
#include "value/blanks.h"
#include "value/id_evidence.h"
#include "value/identity_evidence.h"
#include "value/money_evidence.h"
#include "value/time_evidence.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace convey {

/// What is looked for in a column.
struct EvidenceKinds
{
    bool times = false;
    bool money = false;
    bool words = false;
    bool ids = false;
    bool people = false;
    bool fullNames = false;
    bool countries = false;
    bool cells = false; ///< how many are filled, and what was taken for nothing: comes with any other

    [[nodiscard]] bool any() const
    {
        return times || money || words || ids || people || fullNames || countries || cells;
    }
    bool operator==(const EvidenceKinds&) const = default;
};

/// The distinct values of a column of few words; nothing but "many" for others.
class WordCounts
{
public:
    static constexpr std::size_t kMaxWords = 60;
    static constexpr std::size_t kMaxWordBytes = 80;

    void add(std::string_view word);
    void merge(const WordCounts& other);

    /// There were more words, or longer ones: none is known then.
    [[nodiscard]] bool areMany() const { return m_areMany; }
    /// By the word, as the cells have it, trimmed.
    [[nodiscard]] const std::map<std::string, std::uint64_t, std::less<>>& counts() const { return m_counts; }

    bool operator==(const WordCounts&) const = default;

private:
    void add(std::string_view word, std::uint64_t count);

    std::map<std::string, std::uint64_t, std::less<>> m_counts;
    bool m_areMany = false;
};

class ColumnEvidence
{
public:
    explicit ColumnEvidence(EvidenceKinds kinds = {.times = true, .money = true, .words = true});

    /// One cell with its 1-based line and the 0-based number of its row. Cost: a look per kind that is
    /// wanted.
    void add(std::string_view cell, std::int64_t line, const BlankWords& blanks, std::int64_t row = 0);
    /// Adds what was found elsewhere in the column; it has the same kinds.
    void merge(const ColumnEvidence& other);

    [[nodiscard]] std::uint64_t filled() const { return m_filled; }
    [[nodiscard]] std::uint64_t blank() const { return m_blank; }
    /// Of the blank cells those that hold a word (value/blanks.h).
    [[nodiscard]] const LineTally& blankWords() const { return m_blankWords; }
    /// The lowest line of a blank cell; 0 = none.
    [[nodiscard]] std::int64_t firstBlankLine() const { return m_firstBlankLine; }
    /// Null where it was not wanted.
    [[nodiscard]] const TimeEvidence* times() const { return m_times ? &*m_times : nullptr; }
    [[nodiscard]] const MoneyEvidence* money() const { return m_money ? &*m_money : nullptr; }
    [[nodiscard]] const WordCounts* words() const { return m_words ? &*m_words : nullptr; }
    [[nodiscard]] const IdEvidence* ids() const { return m_ids ? &*m_ids : nullptr; }
    [[nodiscard]] const IdentityEvidence* people() const { return m_people ? &*m_people : nullptr; }
    /// Full names whose middle words could be of either name; null where it was not wanted.
    [[nodiscard]] const LineTally* middleNames() const { return m_middleNames ? &*m_middleNames : nullptr; }

    /// Names of several countries, by the codes of those (countriesByAmbiguousName()); empty where it was not
    /// wanted.
    [[nodiscard]] const std::map<std::string_view, LineTally>& ambiguousCountries() const
    {
        return m_ambiguousCountries;
    }

    bool operator==(const ColumnEvidence&) const = default;

private:
    bool m_wantsCountries = false;
    std::uint64_t m_filled = 0;
    std::uint64_t m_blank = 0;
    std::int64_t m_firstBlankLine = 0;
    LineTally m_blankWords{};
    std::map<std::string_view, LineTally> m_ambiguousCountries{};
    std::optional<TimeEvidence> m_times;
    std::optional<MoneyEvidence> m_money;
    std::optional<WordCounts> m_words;
    std::optional<IdEvidence> m_ids;
    std::optional<IdentityEvidence> m_people;
    std::optional<LineTally> m_middleNames;
};

/// What is looked for in a table.
struct EvidencePlan
{
    std::vector<EvidenceKinds> columns{}; ///< one entry a column
    LinePlan lines{};
};

/// What the columns of a table say, each for itself, and its rows together.
class TableEvidence
{
public:
    TableEvidence() = default;
    /// Of so many columns; nothing was looked for yet.
    explicit TableEvidence(std::size_t columns)
        : m_columns(columns)
    { }
    explicit TableEvidence(const EvidencePlan& plan);

    [[nodiscard]] bool empty() const { return m_columns.empty(); }
    [[nodiscard]] std::size_t size() const { return m_columns.size(); }
    /// Of one column; none where nothing was looked for.
    [[nodiscard]] std::optional<ColumnEvidence>& operator[](std::size_t column) { return m_columns[column]; }
    [[nodiscard]] const std::optional<ColumnEvidence>& operator[](std::size_t column) const
    {
        return m_columns[column];
    }
    /// Whether rows are lines of orders; null where it was not looked for.
    [[nodiscard]] const LineEvidence* lines() const { return m_lines ? &*m_lines : nullptr; }

    /// The next row, of as many cells as there are columns; its 1-based line (of several files the
    /// fileLine(): of all lines the smallest is kept) and 0-based number.
    void addRow(std::span<const std::string_view> cells, std::int64_t line, std::int64_t row,
        const BlankWords& blanks);
    /// Adds what was found in the rows right behind these; of the same columns.
    void merge(const TableEvidence& behind);

private:
    std::vector<std::optional<ColumnEvidence>> m_columns{};
    std::optional<LineEvidence> m_lines{};
};

} // namespace convey
