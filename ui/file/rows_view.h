// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The grid that shows the rows of a file: rows of one height whatever the file has, columns as wide as their
/// first values, cells on one line with the whole text in a tool tip. Tab leaves it. GUI thread only.
#pragma once

#include <QTableView>

class QLabel;

namespace convey::ui {

class RowsModel;
class TableHabits;

class RowsView final : public QTableView
{
    Q_OBJECT

public:
    RowsView(RowsModel* model, QWidget* parent);

    /// Sets the widths by the names and first values of the columns, or as a person has arranged a file with
    /// the same columns. Cost: some thousand cells measured, however large the file is.
    void fitColumns();

    /// Shows and selects a cell, or with -1 for one of them the row or column alone. 0-based.
    void showPlace(int row, int column);

    /// The first and last column that are wholly or partly in sight, 0-based; -1 without one.
    [[nodiscard]] std::pair<int, int> visibleColumns() const;

Q_SIGNALS:
    void visibleColumnsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    TableHabits* m_habits;
};

} // namespace convey::ui
