// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/row_cells_view.h"

#include "common/metrics.h"
#include "common/table_habits.h"
#include "preview/cell_delegate.h"
#include "preview/row_cells_model.h"

#include <QHeaderView>

namespace convey::ui {

namespace {

constexpr double kCellNames = 10.0; // em

} // namespace

RowCellsView::RowCellsView(RowCellsModel& cells, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("rowCells"));
    setAccessibleName(tr("Your row"));
    setWhatsThis(tr("The row as it stands in your file. F2 or a double click changes a cell."));
    setModel(&cells);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    horizontalHeader()->resizeSection(0, em(this, kCellNames));
    new TableHabits(*this);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(em(this, kRowHeight));
}

void RowCellsView::chooseColumn(std::size_t column)
{
    const QModelIndex cell = model()->index(static_cast<int>(column), 1);
    setCurrentIndex(cell);
    scrollTo(cell);
    setFocus();
}

} // namespace convey::ui
