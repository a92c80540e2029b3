// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/small_table.h"

#include "common/line_delegate.h"
#include "common/metrics.h"
#include "common/table_habits.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr double kMostColumn = 19.5; // em
constexpr double kLeastColumn = 7; // em; where even that is too much there is a scroll bar

} // namespace

SmallTable::SmallTable(const SmallTableWords& words, QAbstractItemModel& model, QWidget* parent)
    : QTableView(parent)
    , m_shownRows(words.shownRows)
    , m_stretched(words.stretched)
{
    setObjectName(QString::fromLatin1(words.objectName));
    setAccessibleName(words.name);
    setWhatsThis(words.help);
    setModel(&model);
    setItemDelegate(new LineDelegate(this));
    setWordWrap(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(em(this, kRowHeight));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(m_stretched < 0);
    if (m_stretched >= 0)
        horizontalHeader()->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
    m_habits = new TableHabits(*this);
    connect(&model, &QAbstractItemModel::modelReset, this, &SmallTable::fitColumns);
    fitColumns();
}

void SmallTable::fitColumns()
{
    if (m_habits->isArranged())
        return updateGeometry();
    const int last = m_stretched < 0 ? model()->columnCount() - 1 : m_stretched;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == last)
            continue;
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column), em(this, kMostColumn)));
    }
    m_habits->restoreColumns();
    squeeze();
    updateGeometry();
}

/// What does not fit is cut from the widest column, so that nothing has to be scrolled sideways; its words
/// are in the tool tip whole. A column stays as wide as its heading.
void SmallTable::squeeze()
{
    const QHeaderView& header = *horizontalHeader();
    const auto leastOf = [&](int column) {
        return std::max(em(this, kLeastColumn), header.sectionSizeHint(column));
    };
    for (int turn = 0; turn < header.count() && !m_habits->isArranged(); ++turn) {
        const int over = header.length() - viewport()->width();
        int widest = 0;
        for (int column = 1; column < header.count(); ++column) {
            if (columnWidth(column) - leastOf(column) > columnWidth(widest) - leastOf(widest))
                widest = column;
        }
        const int least = leastOf(widest);
        if (over <= 0 || columnWidth(widest) <= least)
            return;
        setColumnWidth(widest, std::max(columnWidth(widest) - over, least));
    }
}

void SmallTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() > event->oldSize().width())
        fitColumns(); // what was cut may have room now
    else
        squeeze();
}

QSize SmallTable::sizeHint() const
{
    const int rows = std::clamp(model()->rowCount(), 3, m_shownRows);
    return {em(this, 32),
        horizontalHeader()->sizeHint().height() + rows * em(this, kRowHeight) + 2 * frameWidth()};
}

} // namespace convey::ui
