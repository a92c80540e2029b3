// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/returned_table.h"

#include "table/csv_writer.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

constexpr std::array kReturnedColumns =
    std::to_array<std::string_view>({"convey_line", "convey_code", "convey_message", "convey_fix"});

class ReturnedTable final : public Table
{
public:
    explicit ReturnedTable(std::shared_ptr<const Table> table)
        : m_table(std::move(table))
    { }

    [[nodiscard]] std::span<const Column> columns() const override { return m_table->columns(); }
    [[nodiscard]] std::span<const Source> sources() const override { return m_table->sources(); }
    [[nodiscard]] RowCount rowCount() const override { return m_table->rowCount(); }
    [[nodiscard]] Result<> stillTheSame() const override { return m_table->stillTheSame(); }

    [[nodiscard]] Result<Row> row(std::uint64_t row) const override
    {
        auto read = m_table->row(row);
        if (!read)
            return read;
        std::vector<Cell> scratch;
        return Row(bare(read->view(), scratch));
    }

    [[nodiscard]] Result<> scan(
        std::uint64_t first, std::uint64_t count, const RowVisitor& visit) const override
    {
        std::vector<Cell> scratch;
        return m_table->scan(first, count, [&](const RowView& row) { return visit(bare(row, scratch)); });
    }

private:
    static RowView bare(const RowView& row, std::vector<Cell>& scratch)
    {
        RowView result = row;
        scratch.assign(row.cells.begin(), row.cells.end());
        for (Cell& cell : scratch)
            cell.text = withoutFormulaGuard(cell.text);
        result.cells = scratch;
        return result;
    }

    std::shared_ptr<const Table> m_table;
};

} // namespace

bool isConveysOwn(std::string_view columnName)
{
    return columnName == kRejectFileColumn || std::ranges::count(kReturnedColumns, columnName) > 0;
}

std::shared_ptr<const Table> withoutGuards(std::shared_ptr<const Table> table)
{
    const bool isOurs = std::ranges::all_of(
        kReturnedColumns, [&](std::string_view name) { return table->columnNamed(name).has_value(); });
    if (!isOurs)
        return table;
    return std::make_shared<const ReturnedTable>(std::move(table));
}

} // namespace convey
