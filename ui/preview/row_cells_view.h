// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One row of the file as it stands there, its cells to be changed in place. GUI thread only.
#pragma once

#include <QTableView>

namespace convey::ui {

class RowCellsModel;

class RowCellsView final : public QTableView
{
    Q_OBJECT

public:
    RowCellsView(RowCellsModel& cells, QWidget* parent);

    /// Chooses the cell of a column of the file, 0-based, and takes the focus.
    void chooseColumn(std::size_t column);
};

} // namespace convey::ui
