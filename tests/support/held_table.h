// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A table of which the disk can be held: a read stands still until it is let go. Row n has the cell "n".
/// Safe on any thread.
#pragma once

#include "table/table.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace convey::test {

class HeldTable final : public Table
{
public:
    explicit HeldTable(std::uint64_t rows)
        : m_rows(rows)
    { }

    /// From now on every read waits.
    void hold()
    {
        const std::lock_guard lock(m_mutex);
        m_isHeld = true;
    }
    void letGo()
    {
        const std::lock_guard lock(m_mutex);
        m_isHeld = false;
        m_change.notify_all();
    }
    /// Returns when so many reads have begun since the table was made.
    void waitForReads(std::size_t count) const
    {
        std::unique_lock lock(m_mutex);
        m_change.wait(lock, [&] { return m_begun.size() >= count; });
    }
    /// The first rows of the reads, in their order.
    [[nodiscard]] std::vector<std::uint64_t> begun() const
    {
        const std::lock_guard lock(m_mutex);
        return m_begun;
    }
    void setRows(std::uint64_t rows)
    {
        const std::lock_guard lock(m_mutex);
        m_rows = rows;
    }
    /// Every read that ends from now on fails.
    void setError(Error error)
    {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
    }

    [[nodiscard]] std::span<const Column> columns() const override { return m_columns; }
    [[nodiscard]] std::span<const Source> sources() const override { return m_sources; }
    [[nodiscard]] RowCount rowCount() const override
    {
        const std::lock_guard lock(m_mutex);
        return {.rows = m_rows, .complete = true};
    }
    [[nodiscard]] Result<Row> row(std::uint64_t row) const override
    {
        Row found;
        return scan(row, 1, [&](const RowView& view) {
            found = Row(view);
            return true;
        }).transform([&] { return found; });
    }
    [[nodiscard]] Result<> scan(
        std::uint64_t first, std::uint64_t count, const RowVisitor& visit) const override
    {
        std::unique_lock lock(m_mutex);
        m_begun.push_back(first);
        m_change.notify_all();
        const std::uint64_t end = std::min(first + count, m_rows);
        m_change.wait(lock, [this] { return !m_isHeld; });
        if (m_error)
            return fail(*m_error);
        lock.unlock();
        for (std::uint64_t row = first; row < end; ++row) {
            const std::string text = std::to_string(row);
            const std::array cells{Cell{.text = text}};
            if (!visit({.row = row, .line = static_cast<std::int64_t>(row) + 2, .cells = cells}))
                break;
        }
        return {};
    }
    [[nodiscard]] Result<> stillTheSame() const override { return {}; }

private:
    const std::vector<Column> m_columns{{.name = "Order"}};
    const std::vector<Source> m_sources{{.path = "orders.csv"}};
    mutable std::mutex m_mutex{};
    mutable std::condition_variable m_change{};
    std::uint64_t m_rows;
    bool m_isHeld = false;
    std::optional<Error> m_error{};
    mutable std::vector<std::uint64_t> m_begun{};
};

} // namespace convey::test
