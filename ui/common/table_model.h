// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The base of every flat table model: what is easy to get wrong is done here once. Children have no rows or
/// columns, numbers of rows fit a view's int, an index from elsewhere is answered with nothing, a column's
/// head is aligned like its cells. GUI thread only.
#pragma once

#include <QAbstractTableModel>

#include <cstddef>
#include <cstdint>

namespace convey::ui {

class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    /// As many as there are; rows beyond what a view can count are not shown.
    [[nodiscard]] virtual std::uint64_t rows() const = 0;
    [[nodiscard]] virtual std::size_t columns() const = 0;
    /// A cell that is there. Alignment is not asked for.
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    /// The head of a column that is there.
    [[nodiscard]] virtual QVariant head(int column, int role) const = 0;
    /// What stands before a row that is there; nothing unless a model says so.
    [[nodiscard]] virtual QVariant rowHead(int row, int role) const;
    /// Numbers stand at the right in every language, words where reading begins.
    [[nodiscard]] virtual bool isNumber(int column) const;

    /// `rows` as a view counts them.
    [[nodiscard]] static int shown(std::uint64_t rows);
    /// Every cell may look different now.
    void repaintCells();
};

} // namespace convey::ui
