// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The rows of a table as a grid. It has read what the view paints, some rows at a time, and keeps the last
/// few blocks; the file may have millions of rows and may still be counted. It never waits for the disk
/// longer than a person notices: what is late is shown as being read, and painted anew when it is there. GUI
/// thread only.
#pragma once

#include "common/table_model.h"

#include "jobs/row_reader.h"
#include "table/table.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace convey::ui {

class RowsModel final : public TableModel
{
    Q_OBJECT

public:
    /// Beside Qt's own roles.
    enum Role
    {
        NotUtf8Role = Qt::UserRole, ///< bool: the cell holds bytes that are no UTF-8 and can't be sent
        LeftOutRole, ///< bool: a person left the row out
        LoadingRole, ///< bool: the cell is still being read
        CopyRole, ///< the text of Qt::DisplayRole, waited for however long the disk takes
    };

    using TableModel::TableModel;

    /// Shows another table, or none.
    void setTable(std::shared_ptr<const Table> table);
    /// Shows the same rows with other edits.
    void setEdited(std::shared_ptr<const Table> table);
    /// Takes in the rows that were counted since.
    void showCountedRows();
    /// Masks (see masked_text.h) the values of these columns, and e-mail addresses in any
    /// other; nothing without a value. 0-based.
    void setMasking(std::optional<std::set<int>> columns);
    /// Columns that are right-aligned, 0-based.
    void setNumberColumns(std::set<int> columns);

Q_SIGNALS:
    /// The file could not be read any more where it was shown.
    void readFailed(const Error& error) const;

private:
    [[nodiscard]] std::uint64_t rows() const override;
    [[nodiscard]] std::size_t columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] QVariant rowHead(int row, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override;

    using Block = std::vector<Row>;

    void startReading();
    [[nodiscard]] RowRange rangeOf(int block) const;
    const Block& keep(int number, RowBlock block) const;
    void showArrived(RowRange range, RowBlock block);
    /// Null while it is being read; `isWaiting`: never.
    [[nodiscard]] const Block* blockOf(int row, bool isWaiting = false) const;
    /// Null where the file could not be read.
    [[nodiscard]] static const Row* rowOf(const Block& block, int row);
    /// The line, and where there are several files, which one it is of.
    [[nodiscard]] QString placeOf(const Row& row) const;
    [[nodiscard]] QString shownText(const Row& row, int column) const;

    std::shared_ptr<const Table> m_table{};
    int m_rows = 0;
    std::optional<std::set<int>> m_masked{};
    std::set<int> m_numbers{};
    mutable std::map<int, Block> m_blocks{}; ///< by number; a cache, filled as cells are painted
    std::unique_ptr<RowReader> m_reader{}; ///< null without a table
};

} // namespace convey::ui
