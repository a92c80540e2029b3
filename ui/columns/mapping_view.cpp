// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/mapping_view.h"

#include "columns/choice_delegate.h"
#include "columns/columns_model.h"
#include "common/metrics.h"
#include "common/table_habits.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

// em, in the order of the columns; how a value is sent takes what it needs, the last what is left.
constexpr std::array kWidths{9.2, 12.0, 10.0, 9.2};
constexpr double kFewestRows = 16; // em

} // namespace

MappingView::MappingView(ColumnsModel* model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("fields"));
    setAccessibleName(tr("Fields and the columns chosen for them"));
    setWhatsThis(tr("Each row is a field of the conversion. Choose the column of your file that holds it. "
                    "F4 opens the chooser, Delete takes back what you chose."));
    setModel(model);
    setItemDelegate(new ChoiceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // openChooser() is the one way
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    for (std::size_t i = 0; i < kWidths.size(); ++i)
        header()->resizeSection(static_cast<int>(i), em(this, kWidths.at(i)));
    header()->setSectionResizeMode(ColumnsModel::HowColumn, QHeaderView::ResizeToContents);
    auto* habits = new TableHabits(*this);
    header()->setSectionsMovable(false); // a field begins with its name
    habits->restoreColumns();
    connect(model, &QAbstractItemModel::modelReset, this, &MappingView::unfoldGroups);
    unfoldGroups();
}

void MappingView::unfoldGroups()
{
    for (int group = 0; group < m_model->rowCount(); ++group)
        setFirstColumnSpanned(group, {}, true);
    expandAll();
    setCurrentIndex(m_model->index(0, ColumnsModel::ChosenColumn, m_model->index(0, 0)));
}

void MappingView::goToField(const FieldKey& key)
{
    const QModelIndex index = m_model->indexOf(key);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void MappingView::goToColumn(const std::string& name)
{
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex above = m_model->index(group, 0);
        for (int row = 0; row < m_model->rowCount(above); ++row) {
            const QModelIndex index = m_model->index(row, ColumnsModel::ChosenColumn, above);
            const FieldState* field = m_model->field(index);
            if (!field || !field->binding)
                continue;
            const std::vector<std::string> columns = columnsOf(*field->binding);
            if (std::ranges::find(columns, name) == columns.end())
                continue;
            setCurrentIndex(index);
            scrollTo(index);
            return setFocus(Qt::OtherFocusReason);
        }
    }
}

void MappingView::openChooser()
{
    const QModelIndex chooser = currentIndex().siblingAtColumn(ColumnsModel::ChosenColumn);
    if (!m_model->field(chooser))
        return;
    setCurrentIndex(chooser);
    edit(chooser);
}

QSize MappingView::sizeHint() const
{
    return {QTreeView::sizeHint().width(), minimumSizeHint().height()};
}

QSize MappingView::minimumSizeHint() const
{
    return {QTreeView::minimumSizeHint().width(), em(this, kFewestRows)};
}

void MappingView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_F4:
    case Qt::Key_F2:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Ctrl+Return is the page's own.
        if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier)
            break;
        openChooser();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (const FieldState* field = m_model->field(currentIndex()))
            Q_EMIT clearAsked(field->key);
        return;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void MappingView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    // What is told about the field at hand may take the room that its row was in.
    scrollTo(currentIndex());
}

void MappingView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex()
        && index.column() == ColumnsModel::ChosenColumn)
        openChooser();
}

void MappingView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT fieldShown(current);
}

void MappingView::dataChanged(
    const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QTreeView::dataChanged(topLeft, bottomRight, roles);
    Q_EMIT fieldShown(currentIndex());
}

} // namespace convey::ui
