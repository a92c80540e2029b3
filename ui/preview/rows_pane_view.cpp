// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// The table itself: how it looks, its menu, and which row of it is at hand. Its tools are in rows_pane.cpp.
#include "common/icon.h"
#include "common/kept_columns.h"
#include "common/metrics.h"
#include "common/state_look.h"
#include "common/table_habits.h"
#include "preview/cell_delegate.h"
#include "preview/cell_role.h"
#include "preview/checked_model.h"
#include "preview/rows_header.h"
#include "preview/rows_pane.h"

#include "base/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr int kRowsForWidths = 40; // about a screen
constexpr double kLeastWidth = 4.0; // em
constexpr double kMostWidth = 17.0; // em

} // namespace

void RowsPane::makeView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setObjectName(QStringLiteral("previewRows"));
    m_view->setAccessibleName(tr("Rows"));
    m_view->setAccessibleDescription(
        tr("F2 changes a cell; Enter shows the row wholly; Delete leaves it out, Ctrl+Delete with a "
           "reason, Shift+Delete takes it back; F8 goes to the next finding."));
    m_view->setWhatsThis(tr("Every line of the file with what becomes of it. Marked cells are why a row is "
                            "blocked or needs a look."));
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed); // a double click shows the row
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Measuring every row of a million would stall the window: rows have one height.
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(em(this, kRowHeight));
    m_view->verticalHeader()->hide();
    auto* header = new RowsHeader(m_view);
    header->setObjectName(QStringLiteral("rowsHeader"));
    header->setAccessibleName(tr("Columns"));
    m_view->setHorizontalHeader(header);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& now, const QModelIndex& before) {
            if (now.row() != before.row() || now.isValid() != before.isValid())
                Q_EMIT currentRowChanged();
        });
    connect(m_view, &QTableView::activated, this, &RowsPane::rowWanted);
    m_habits = new TableHabits(*m_view, CopyCellRole);
    m_habits->setMore([this](QMenu& menu, const QModelIndex& at) { fillMenu(menu, at); });
    connect(m_model, &CheckedModel::cellEdited, this, &RowsPane::cellEdited);
    connect(m_model, &CheckedModel::readFailed, this, &RowsPane::readFailed, Qt::QueuedConnection);
}

void RowsPane::fillMenu(QMenu& menu, const QModelIndex& at)
{
    const auto add = [&](const QString& text, const char* iconName, const QKeySequence& keys, auto&& act) {
        QAction* action = menu.addAction(icon(QLatin1String(iconName)), text);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(tr("&Row details"), "info", Qt::Key_Return, &RowsPane::rowWanted);
    menu.addSeparator();
    add(tr("&Leave out"), "leave-out", Qt::Key_Delete, &RowsPane::leaveOutWanted);
    add(tr("Leave out &with a reason…"), "leave-out", Qt::CTRL | Qt::Key_Delete,
        &RowsPane::leaveOutWithReasonWanted);
    add(tr("&Take back"), "undo", Qt::SHIFT | Qt::Key_Delete, &RowsPane::takeBackWanted);
    menu.addSeparator();
    add(tr("&Find and replace…"), "edit", Qt::CTRL | Qt::Key_H, &RowsPane::replaceWanted);
    const int column = at.column() - CheckedModel::kFileColumns;
    const std::vector<std::string> names = m_model->columnNames();
    if (column >= 0 && column < static_cast<int>(names.size())) {
        const QString name = toQString(names[static_cast<std::size_t>(column)]);
        add(tr("&Show this column in Columns"), "columns", {}, [this, name] {
            Q_EMIT columnWanted(name);
        })->setObjectName(QStringLiteral("showInColumns"));
    }
    menu.addSeparator();
    const quint64 row = m_model->fileRow(at.row());
    add(tr("Copy as it will be s&ent"), "copy", {}, [this, row] {
        Q_EMIT eventCopyWanted(row);
    })->setObjectName(QStringLiteral("copyEvent"));
    if (const QString reason = m_model->index(at.row(), 0).data(ReasonCellRole).toString(); !reason.isEmpty())
        add(tr("Copy the re&ason"), "copy", {}, [reason] {
            QGuiApplication::clipboard()->setText(reason);
        })->setObjectName(QStringLiteral("copyReason"));
}

void RowsPane::setWidths()
{
    std::vector<std::string> names = m_model->columnNames();
    if (names == m_widthsFor)
        return; // the person's own widths stay
    m_widthsFor = std::move(names);
    const QFontMetrics header(m_view->horizontalHeader()->font());
    const QFontMetrics cells(m_view->font());
    const int rows = std::min(m_model->rowCount(), kRowsForWidths);
    const int pad = em(this, 1.6);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width =
            header.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < rows; ++row)
            width = std::max(width, cells.horizontalAdvance(m_model->index(row, column).data().toString()));
        if (column == CheckedModel::kStateColumn)
            width = cells.horizontalAdvance(lookOf(Verdict::Outside).word) + em(this, 1.4);
        width = std::clamp(width + pad, em(this, kLeastWidth), em(this, kMostWidth));
        m_view->setColumnWidth(column, width);
    }
    QStringList kind;
    for (const std::string& name : m_widthsFor)
        kind.append(toQString(name));
    m_habits->restoreColumns(kindOfColumns(kind));
}

std::optional<std::uint64_t> RowsPane::currentRow() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? std::optional(m_model->fileRow(current.row())) : std::nullopt;
}

std::int32_t RowsPane::currentColumn() const
{
    const int column = m_view->currentIndex().column() - CheckedModel::kFileColumns;
    return column >= 0 ? column : kNoColumn;
}

void RowsPane::goTo(std::uint64_t place, std::int32_t column)
{
    const QModelIndex index = m_model->index(static_cast<int>(place),
        column == kNoColumn ? CheckedModel::kStateColumn : column + CheckedModel::kFileColumns);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

std::vector<std::uint64_t> RowsPane::selectedRows() const
{
    // By ranges: selecting all rows of a large file is one range, but millions of indexes.
    std::vector<std::uint64_t> rows;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(m_model->fileRow(row));
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

void RowsPane::setPanelShown(bool shown, bool canClose)
{
    m_panelSwitch->setVisible(canClose);
    m_panelSwitch->setChecked(shown);
}

bool RowsPane::isPersonalShown() const
{
    return m_eye->isChecked();
}

} // namespace convey::ui
