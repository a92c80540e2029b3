// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One row as a list: the names of the columns and what stands in them. GUI thread only.
#pragma once

#include "common/table_model.h"
#include "preview/checked_rows.h"

#include "table/table.h"

#include <memory>

namespace convey::ui {

class RowCellsModel final : public TableModel
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    /// `rows` may be null: then there is nothing to show.
    void show(std::shared_ptr<const CheckedRows> rows, Row row);
    void setPersonalShown(bool shown);

    /// The text of a column of the file as it may be shown, and its name.
    [[nodiscard]] QString cellText(std::size_t column) const;
    [[nodiscard]] QString columnName(std::size_t column) const;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Emits cellEdited(); the edit itself is the page's.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// A person wrote `text` into a cell: row and column of the file, 0-based.
    void cellEdited(quint64 row, quint32 column, const QString& text);

private:
    [[nodiscard]] std::uint64_t rows() const override;
    [[nodiscard]] std::size_t columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;

    std::shared_ptr<const CheckedRows> m_rows{};
    Row m_row{};
    bool m_personalShown = false;
};

} // namespace convey::ui
