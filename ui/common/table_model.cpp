// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/table_model.h"

#include <algorithm>
#include <limits>

namespace convey::ui {

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : shown(rows());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return cell(index.row(), index.column(), role);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= count)
        return {};
    if (orientation == Qt::Vertical)
        return rowHead(section, role);
    if (role != Qt::TextAlignmentRole)
        return head(section, role);
    const Qt::Alignment side =
        isNumber(section) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeading);
    return static_cast<int>(side | Qt::AlignVCenter);
}

QVariant TableModel::rowHead(int /*row*/, int /*role*/) const
{
    return {};
}

bool TableModel::isNumber(int /*column*/) const
{
    return false;
}

int TableModel::shown(std::uint64_t rows)
{
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<int>::max() - 1);
    return static_cast<int>(std::min(rows, kMost));
}

void TableModel::repaintCells()
{
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace convey::ui
