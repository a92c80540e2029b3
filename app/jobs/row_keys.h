// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// By what the rows of one order are known to belong together, while RowGroups finds out which they are.
/// Private to jobs/. A KeyReader is for one thread, and so is a FirstRows.
#pragma once

#include "event/fold.h"
#include "table/table.h"

#include <QHashFunctions>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace convey {

// As in check_merge.cpp, for a pass that does less a row.
inline constexpr std::uint64_t kRowsOfGroupingPart = 4'096;

/// What the cells of `fold_by` say in one row. Of the key 96 bits of two hashes are held: two of ten million
/// orders share them by chance of 2^-50, and nobody knows the seed.
struct RowKey
{
    enum class Kind : std::uint32_t
    {
        Key,
        Blank, ///< the row continues the one above it
        Untold, ///< its cells can't be told apart
    };

    std::uint64_t hash = 0;
    std::uint32_t check = 0;
    Kind kind = Kind::Untold;

    bool operator==(const RowKey&) const = default;
};

struct KeysOfPart
{
    std::vector<RowKey> rows{};
    std::optional<Error> error{};
};

/// A thread's part of reading them.
class KeyReader
{
public:
    KeyReader(const Table& table, const BoundRecipe& recipe, std::uint64_t seed)
        : m_table(table)
        , m_recipe(recipe)
        , m_seed(static_cast<std::size_t>(seed))
    { }

    KeysOfPart work(std::uint64_t index)
    {
        KeysOfPart part;
        part.rows.reserve(kRowsOfGroupingPart);
        const Result<> scanned =
            m_table.scan(index * kRowsOfGroupingPart, kRowsOfGroupingPart, [&](const RowView& row) {
                part.rows.push_back(keyOf(row));
                return true;
            });
        if (!scanned)
            part.error = scanned.error();
        return part;
    }

private:
    RowKey keyOf(const RowView& row)
    {
        if (!cellsAreTold(m_recipe, row))
            return {.kind = RowKey::Kind::Untold};
        if (!foldKeyOf(m_recipe, row, m_next))
            return {.kind = RowKey::Kind::Blank};
        if (m_next != m_text) { // lines of an order are often neighbours
            constexpr std::size_t kOther = 0x9E3779B97F4A7C15ULL;
            std::swap(m_text, m_next);
            m_key = {.hash = qHashBits(m_text.data(), m_text.size(), m_seed),
                .check = static_cast<std::uint32_t>(
                    qHashBits(m_text.data(), m_text.size(), std::rotl(m_seed, 29) ^ kOther)),
                .kind = RowKey::Kind::Key};
        }
        return m_key;
    }

    const Table& m_table;
    const BoundRecipe& m_recipe;
    std::size_t m_seed;
    std::string m_text{}; ///< of m_key; empty: there is none yet
    std::string m_next{};
    RowKey m_key{};
};

/// The row in which each key of an order was met first.
class FirstRows
{
public:
    /// The first row of the key, or none: then it is this one. Rows above 2^32 - 2 are not remembered.
    std::optional<std::uint32_t> add(const RowKey& key, std::uint64_t row)
    {
        if (row >= std::numeric_limits<std::uint32_t>::max())
            return std::nullopt;
        if ((m_used + 1) * 4 > m_slots.size() * 3)
            grow();
        std::size_t at = slotOf(key.hash);
        for (; m_slots[at].row != 0; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == key.hash && m_slots[at].check == key.check)
                return m_slots[at].row - 1;
        }
        m_slots[at] = {.hash = key.hash, .check = key.check, .row = static_cast<std::uint32_t>(row + 1)};
        ++m_used;
        return std::nullopt;
    }

    /// Brings the place of a key near, some time before it is added.
    void expect(const RowKey& key) const
    {
#if defined(__GNUC__)
        __builtin_prefetch(&m_slots[slotOf(key.hash)]);
#else
        static_cast<void>(key);
#endif
    }

private:
    static constexpr std::size_t kFirstOrders = 1'024;
    struct Slot
    {
        std::uint64_t hash = 0;
        std::uint32_t check = 0;
        std::uint32_t row = 0; ///< + 1; 0 = free
    };

    [[nodiscard]] std::size_t slotOf(std::uint64_t hash) const
    {
        return static_cast<std::size_t>(hash) & (m_slots.size() - 1);
    }

    void grow()
    {
        const std::vector<Slot> slots = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
        for (const Slot& kept : slots) {
            if (kept.row == 0)
                continue;
            std::size_t at = slotOf(kept.hash);
            while (m_slots[at].row != 0)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = kept;
        }
    }

    std::size_t m_used = 0;
    std::vector<Slot> m_slots = std::vector<Slot>(kFirstOrders); ///< open addressing, a power of two of slots
};

} // namespace convey
