// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One row as a list: the names of the columns and what stands in them. GUI thread only.
#pragma once

#include "preview/checked_rows.h"

#include "table/table.h"

#include <QAbstractTableModel>

#include <memory>

namespace convey::ui {

class RowCellsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `rows` may be null: then there is nothing to show.
    void show(std::shared_ptr<const CheckedRows> rows, Row row);
    void setPersonalShown(bool shown);

    /// The text of a column of the file as it may be shown, and its name.
    [[nodiscard]] QString cellText(std::size_t column) const;
    [[nodiscard]] QString columnName(std::size_t column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const CheckedRows> m_rows{};
    Row m_row{};
    bool m_personalShown = false;
};

} // namespace convey::ui
