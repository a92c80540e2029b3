// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/rows_view.h"

#include "common/kept_columns.h"
#include "common/metrics.h"
#include "common/table_habits.h"
#include "file/rows_delegate.h"
#include "file/rows_model.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>

namespace convey::ui {

namespace {

constexpr int kMeasuredColumns = 100; // beyond them a person scrolls for long
constexpr int kMeasuredRows = 40; // one screen
constexpr qsizetype kMeasuredCharacters = 60;
constexpr double kNarrowestColumn = 4; // em
constexpr double kWidestColumn = 20;
constexpr double kUsualColumn = 8;

} // namespace

RowsView::RowsView(RowsModel* model, QWidget* parent)
    : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new RowsDelegate(this));
    setObjectName(QStringLiteral("rows"));
    setAccessibleName(tr("Rows of the file"));
    setWhatsThis(tr("The rows as Convey reads them. If they don't look like your spreadsheet, change the "
                    "separator, the quotes or the column names above."));
    setAlternatingRowColors(true);
    setWordWrap(false);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leads on, arrows move
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);

    // Measuring every row of a million would stall the window.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(em(this, kRowHeight));
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setAccessibleName(tr("Lines of the file"));
    horizontalHeader()->setAccessibleName(tr("Columns of the file"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultSectionSize(em(this, kUsualColumn));
    horizontalHeader()->setMinimumSectionSize(em(this, 2));
    horizontalHeader()->setFixedHeight(em(this, 2.1));

    m_habits = new TableHabits(*this, RowsModel::CopyRole);

    if (auto* corner = findChild<QAbstractButton*>()) {
        auto* line = new QLabel(tr("Line", "above the numbers of the lines"), corner);
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->setForegroundRole(QPalette::PlaceholderText);
        auto* layout = new QHBoxLayout(corner);
        layout->setContentsMargins(em(this, kGapXS), 0, em(this, kGapXS), 0);
        layout->addWidget(line);
        corner->setAccessibleName(tr("Select all"));
        verticalHeader()->setMinimumWidth(line->sizeHint().width() + 2 * em(this, kGapS));
    }
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &RowsView::visibleColumnsChanged);
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &RowsView::visibleColumnsChanged);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RowsView::visibleColumnsChanged);
}

void RowsView::fitColumns()
{
    const int columns = std::min(model()->columnCount(), kMeasuredColumns);
    QStringList names;
    for (int column = 0; column < columns; ++column)
        names.append(model()->headerData(column, Qt::Horizontal).toString());
    const QString kind = kindOfColumns(names);
    if (m_habits->isArranged(kind))
        return;
    const int rows = std::min(model()->rowCount(), kMeasuredRows);
    const int padding = em(this, 1.4);
    const auto widthOf = [this](const QVariant& text) {
        return fontMetrics().horizontalAdvance(text.toString().left(kMeasuredCharacters));
    };
    for (int column = 0; column < columns; ++column) {
        int width = widthOf(model()->headerData(column, Qt::Horizontal));
        if (!model()->headerData(column, Qt::Horizontal, Qt::DecorationRole).isNull())
            width += em(this, 2);
        for (int row = 0; row < rows; ++row)
            width = std::max(width, widthOf(model()->index(row, column).data()));
        setColumnWidth(
            column, std::clamp(width + padding, em(this, kNarrowestColumn), em(this, kWidestColumn)));
    }
    m_habits->restoreColumns(kind);
}

void RowsView::showPlace(int row, int column)
{
    if (row < 0 && column < 0)
        return;
    const QModelIndex place = model()->index(std::max(row, 0), std::max(column, 0));
    if (!place.isValid())
        return;
    scrollTo(place, QAbstractItemView::PositionAtCenter);
    if (row < 0)
        selectColumn(column);
    else if (column < 0)
        selectRow(row);
    else
        setCurrentIndex(place);
}

std::pair<int, int> RowsView::visibleColumns() const
{
    const int count = model()->columnCount();
    if (count == 0)
        return {-1, -1};
    int first = horizontalHeader()->visualIndexAt(0);
    int last = horizontalHeader()->visualIndexAt(viewport()->width() - 1);
    if (isRightToLeft())
        std::swap(first, last);
    return {std::max(first, 0), last < 0 ? count - 1 : last};
}

void RowsView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    Q_EMIT visibleColumnsChanged();
}

} // namespace convey::ui
