// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The rows of a table as a grid. It reads what the view paints, some rows at a time, and keeps the last few
/// blocks; the file may have millions of rows and may still be counted. GUI thread only.
#pragma once

#include "table/table.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <vector>

namespace convey::ui {

class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows another table, or none.
    void setTable(std::shared_ptr<const Table> table);
    /// Takes in the rows that were counted since.
    void showCountedRows();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The file could not be read any more where it was shown.
    void readFailed(const Error& error) const;

private:
    using Block = std::vector<Row>;

    [[nodiscard]] const Row* rowAt(int row) const;

    std::shared_ptr<const Table> m_table{};
    int m_rows = 0;
    mutable std::map<int, Block> m_blocks{}; ///< by number; a cache, filled as cells are painted
};

} // namespace convey::ui
