// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/joined_table.h"

#include "base/text.h"

#include <QHashFunctions>

#include <algorithm>
#include <optional>

namespace convey {

namespace {

std::uint64_t hashOf(std::string_view key, std::uint64_t seed)
{
    return qHashBits(key.data(), key.size(), static_cast<std::size_t>(seed));
}

} // namespace

void LookupIndex::Keys::add(const RowView& row)
{
    const std::string_view key = trimmed(row.text(m_column));
    if (key.empty())
        ++m_blank;
    else if (m_entries.size() <= kMaxLookupRows) // one more is enough to be too many
        m_entries.push_back({hashOf(key, m_seed), row.row});
}

void LookupIndex::Keys::add(const Keys& part, std::uint64_t first)
{
    m_blank += part.m_blank;
    if (m_entries.size() > kMaxLookupRows)
        return;
    for (const Entry& entry : part.m_entries)
        m_entries.push_back({entry.hash, first + entry.row});
}

void LookupIndex::Keys::clear()
{
    m_entries.clear();
    m_blank = 0;
}

Result<std::shared_ptr<const LookupIndex>> LookupIndex::create(
    std::shared_ptr<const Table> table, std::span<const Keys> keys)
{
    const std::uint64_t rows = table->rowCount().rows;
    if (rows > kMaxLookupRows)
        return fail({.code = ErrorCode::LookupTooLarge,
            .subject = table->sources().front().path,
            .expected = static_cast<std::int64_t>(kMaxLookupRows),
            .found = static_cast<std::int64_t>(rows)});
    LookupIndex index;
    index.m_table = std::move(table);
    index.m_keyColumn = keys.front().m_column;
    index.m_seed = keys.front().m_seed;
    index.m_entries.reserve(static_cast<std::size_t>(rows));
    for (const Keys& some : keys) {
        index.m_entries.insert(index.m_entries.end(), some.m_entries.begin(), some.m_entries.end());
        index.m_blankKeys += some.m_blank;
    }
    std::ranges::sort(index.m_entries,
        [](const Entry& a, const Entry& b) { return a.hash != b.hash ? a.hash < b.hash : a.row < b.row; });
    if (const Result<> counted = index.countRepeats(); !counted)
        return fail(counted.error());
    return std::make_shared<const LookupIndex>(std::move(index));
}

Result<> LookupIndex::countRepeats()
{
    std::optional<std::uint64_t> firstAgain;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const bool isAgain = i > 0 && m_entries[i].hash == m_entries[i - 1].hash;
        if (!isAgain) {
            ++m_keys;
            continue;
        }
        const bool isSecond = i < 2 || m_entries[i].hash != m_entries[i - 2].hash;
        m_repeatedKeys += isSecond ? 1 : 0;
        if (isSecond && m_entries[i].row < firstAgain.value_or(m_entries[i].row + 1))
            firstAgain = m_entries[i].row;
    }
    if (!firstAgain)
        return {};
    return m_table->row(*firstAgain).map([&](const Row& row) { m_firstRepeatLine = row.line(); });
}

std::span<const LookupIndex::Entry> LookupIndex::candidates(std::string_view key) const
{
    const std::string_view text = trimmed(key);
    if (text.empty())
        return {};
    const std::uint64_t hash = hashOf(text, m_seed);
    const auto first = std::ranges::lower_bound(m_entries, hash, {}, &Entry::hash);
    return {first, std::ranges::upper_bound(first, m_entries.end(), hash, {}, &Entry::hash)};
}

JoinedTable::JoinedTable(
    std::shared_ptr<const Table> table, std::size_t keyColumn, std::shared_ptr<const LookupIndex> index)
    : m_table(std::move(table))
    , m_index(std::move(index))
    , m_keyColumn(keyColumn)
    , m_ownCount(m_table->columnCount())
{
    m_columns.assign(m_table->columns().begin(), m_table->columns().end());
    const auto others = m_index->table().columns();
    for (std::size_t i = 0; i < others.size(); ++i) {
        if (i == m_index->keyColumn())
            continue;
        m_joined.push_back(i);
        Column& column = m_columns.emplace_back(others[i]);
        column.name.insert(0, kJoinedPrefix);
    }
}

Result<> JoinedTable::find(std::string_view key, Scratch& scratch) const
{
    scratch.cells.assign(m_joined.size(), Cell());
    const auto candidates = m_index->candidates(key);
    if (candidates.size() > kMaxRowsOfKey)
        return {};
    bool found = false;
    for (const LookupIndex::Entry& entry : candidates) {
        Result<Row> row = m_index->table().row(entry.row);
        if (!row)
            return fail(row.error());
        if (trimmed(row->text(m_index->keyColumn())) != key)
            continue; // another key of the same hash
        if (!found) {
            found = true;
            scratch.row = *std::move(row);
            for (std::size_t i = 0; i < m_joined.size(); ++i)
                scratch.cells[i].text = scratch.row.text(m_joined[i]);
            continue;
        }
        for (std::size_t i = 0; i < m_joined.size(); ++i) {
            if (scratch.cells[i].text != row->text(m_joined[i]))
                scratch.cells[i].text = {};
        }
    }
    return {};
}

Result<RowView> JoinedTable::joined(const RowView& view, Scratch& scratch) const
{
    if (view.cells.size() < m_ownCount)
        return view;
    const std::string_view key = trimmed(view.text(m_keyColumn));
    // The lines of one order stand together mostly, and have one key.
    if (!scratch.isFilled || scratch.key != key) {
        scratch.isFilled = false;
        if (const Result<> found = find(key, scratch); !found)
            return fail(found.error());
        scratch.key = key;
        scratch.isFilled = true;
    }
    scratch.all.assign(view.cells.begin(), view.cells.end());
    scratch.all.insert(scratch.all.end(), scratch.cells.begin(), scratch.cells.end());
    RowView all = view;
    all.cells = scratch.all;
    return all;
}

Result<Row> JoinedTable::row(std::uint64_t row) const
{
    const Result<Row> own = m_table->row(row);
    if (!own)
        return own;
    Scratch scratch;
    return joined(own->view(), scratch).map([](const RowView& view) { return Row(view); });
}

Result<> JoinedTable::scan(std::uint64_t first, std::uint64_t count, const RowVisitor& visit) const
{
    Scratch scratch;
    std::optional<Error> problem;
    const Result<> scanned = m_table->scan(first, count, [&](const RowView& view) {
        const Result<RowView> all = joined(view, scratch);
        if (!all) {
            problem = all.error();
            return false;
        }
        return visit(*all);
    });
    if (problem)
        return fail(*std::move(problem));
    return scanned;
}

Result<> JoinedTable::stillTheSame() const
{
    return m_table->stillTheSame().and_then([&] { return m_index->table().stillTheSame(); });
}

} // namespace convey
