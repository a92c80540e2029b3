// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A row and the lines that are joined to its conversion, wherever they stand, as a table of their own: so
/// one read on another thread brings them all. Row 0 is the row itself, behind it are all lines of the
/// conversion, the row once more among them; where nothing is joined there is row 0 alone. Their numbers and
/// lines are those of the file. Const methods are safe on any thread.
#pragma once

#include "table/table.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace convey {

class RowGroups;

namespace ui {

class RowLines final : public Table
{
public:
    /// `groups` may be null: nothing is joined.
    RowLines(std::shared_ptr<const Table> table, const RowGroups* groups, std::uint64_t row);

    [[nodiscard]] std::span<const Column> columns() const override { return m_table->columns(); }
    [[nodiscard]] std::span<const Source> sources() const override { return m_table->sources(); }
    [[nodiscard]] RowCount rowCount() const override { return {.rows = m_rows.size(), .complete = true}; }
    [[nodiscard]] Result<Row> row(std::uint64_t row) const override { return m_table->row(m_rows.at(row)); }
    [[nodiscard]] Result<> scan(
        std::uint64_t first, std::uint64_t count, const RowVisitor& visit) const override;
    [[nodiscard]] Result<> stillTheSame() const override { return m_table->stillTheSame(); }

private:
    std::shared_ptr<const Table> m_table;
    std::vector<std::uint64_t> m_rows; ///< of the file
};

} // namespace ui

} // namespace convey
