// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A table with the columns of a second one beside its own, joined by a column of keys on each side: deals
/// that carry no e-mail address, and the contacts who have one.
///
/// Of the second table only a 64-bit hash under a seed and a row number are held for each row; a match is
/// confirmed by reading the row. Const methods may be called from any thread.
#pragma once

#include "base/result.h"
#include "table/table.h"
#include "table/text_source.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// How the columns of the second table are called: "lookup:Email".
inline constexpr std::string_view kJoinedPrefix = "lookup:";

/// The most rows of a look-up table: 16 bytes are held for each.
inline constexpr std::uint64_t kMaxLookupRows = 10'000'000;

/// Keys are compared trimmed, case as it is; a blank one is none.
class LookupIndex
{
public:
    struct Entry
    {
        std::uint64_t hash = 0;
        std::uint64_t row = 0;
    };

    /// The keys of rows that one thread came by.
    class Keys
    {
    public:
        /// Of the column `column`; `seed` is of the hash, and the same for all keys of an index.
        Keys(std::size_t column, std::uint64_t seed)
            : m_column(column)
            , m_seed(seed)
        { }

        void add(const RowView& row);
        /// Adds those of `part`, whose rows count from `first`.
        void add(const Keys& part, std::uint64_t first);
        void clear();

    private:
        friend class LookupIndex;

        std::size_t m_column;
        std::uint64_t m_seed;
        std::vector<Entry> m_entries{};
        std::uint64_t m_blank = 0;
    };

    /// Of a table whose rows are counted, each of them in one of `keys` (at least one). Errors:
    /// LookupTooLarge (expected = the most rows, found), those of Table::row(). Cost: a sort.
    [[nodiscard]] static Result<std::shared_ptr<const LookupIndex>> create(
        std::shared_ptr<const Table> table, std::span<const Keys> keys);

    [[nodiscard]] const Table& table() const { return *m_table; }
    [[nodiscard]] std::size_t keyColumn() const { return m_keyColumn; }

    /// The rows that may have this key, ascending; reading them tells.
    [[nodiscard]] std::span<const Entry> candidates(std::string_view key) const;
    /// True unless no row has the key. By the hash alone: fit for counting.
    [[nodiscard]] bool mayHave(std::string_view key) const { return !candidates(key).empty(); }

    /// Different keys.
    [[nodiscard]] std::uint64_t keys() const { return m_keys; }
    /// Keys that more than one row has.
    [[nodiscard]] std::uint64_t repeatedKeys() const { return m_repeatedKeys; }
    /// The line (1-based) in which a key comes again for the first time; 0 = none does.
    [[nodiscard]] std::int64_t firstRepeatLine() const { return m_firstRepeatLine; }
    /// Rows without a key.
    [[nodiscard]] std::uint64_t blankKeys() const { return m_blankKeys; }

private:
    LookupIndex() = default;

    [[nodiscard]] Result<> countRepeats();

    std::shared_ptr<const Table> m_table;
    std::size_t m_keyColumn = 0;
    std::uint64_t m_seed = 0;
    std::vector<Entry> m_entries; ///< by hash, then by row
    std::uint64_t m_keys = 0;
    std::uint64_t m_repeatedKeys = 0;
    std::uint64_t m_blankKeys = 0;
    std::int64_t m_firstRepeatLine = 0;
};

/// Row numbers, lines and sources are those of the first table. A row that has no match has empty cells. Of
/// several rows with one key a cell is taken where all of them agree, and is empty where they do not: whose
/// address it is must not be guessed. A row with fewer cells than the table has columns is handed out as it
/// is, one with more keeps them all, so that both are seen as what they are.
class JoinedTable final : public Table
{
public:
    /// More rows with one key than these are not compared: they join nothing.
    static constexpr std::size_t kMaxRowsOfKey = 64;

    /// Neither may be null; `keyColumn` is of `table`.
    JoinedTable(
        std::shared_ptr<const Table> table, std::size_t keyColumn, std::shared_ptr<const LookupIndex> index);

    [[nodiscard]] std::span<const Column> columns() const override { return m_columns; }
    [[nodiscard]] std::span<const Source> sources() const override { return m_table->sources(); }
    [[nodiscard]] RowCount rowCount() const override { return m_table->rowCount(); }
    /// Errors: also those of the second table. Cost: also a read there.
    [[nodiscard]] Result<Row> row(std::uint64_t row) const override;
    [[nodiscard]] Result<> scan(
        std::uint64_t first, std::uint64_t count, const RowVisitor& visit) const override;
    /// Of both tables.
    [[nodiscard]] Result<> stillTheSame() const override;

    /// How many of the last columns come from the second table.
    [[nodiscard]] std::size_t joinedCount() const { return m_joined.size(); }

private:
    /// What joining one row after the other needs.
    struct Scratch
    {
        std::string key{};
        bool isFilled = false; ///< `cells` are those of `key`
        Row row{}; ///< holds their text
        std::vector<Cell> cells{};
        std::vector<Cell> all{};
    };

    [[nodiscard]] Result<RowView> joined(const RowView& view, Scratch& scratch) const;
    [[nodiscard]] Result<> find(std::string_view key, Scratch& scratch) const;

    std::shared_ptr<const Table> m_table;
    std::shared_ptr<const LookupIndex> m_index;
    std::size_t m_keyColumn = 0;
    std::size_t m_ownCount = 0;
    std::vector<std::size_t> m_joined; ///< columns of the second table, all but its key
    std::vector<Column> m_columns;
};

} // namespace convey
