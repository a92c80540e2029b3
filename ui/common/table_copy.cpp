// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/table_copy.h"

#include "base/text.h"
#include "table/csv_writer.h"

#include <QHeaderView>
#include <QStringList>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <vector>

namespace convey::ui {

namespace {

constexpr int kMostCopiedCells = 200'000; // some megabytes of text

/// One line, without what would part it in two cells, and nothing that runs.
QString copiedCell(QString text)
{
    std::ranges::replace_if(
        text, [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; }, u' ');
    return needsFormulaGuard(toUtf8(text)) ? u'\'' + text : text;
}

/// The columns that are selected, as they are seen.
std::vector<int> copiedColumns(const QHeaderView& header, const QItemSelection& selection, bool isWholeRows)
{
    std::vector<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const bool isSelected = isWholeRows || selection.isEmpty()
            || std::ranges::any_of(selection, [column](const QItemSelectionRange& range) {
                   return range.left() <= column && column <= range.right();
               });
        if (isSelected && !header.isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

/// One cell of each row, from above; a row of a tree is not known by its number alone.
std::vector<QModelIndex> copiedLines(const QAbstractItemView& view, const QItemSelection& selection, int most)
{
    std::vector<QModelIndex> lines;
    if (selection.isEmpty() && view.currentIndex().isValid())
        lines.push_back(view.currentIndex());
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom() && static_cast<int>(lines.size()) < most; ++row)
            lines.push_back(range.model()->index(row, range.left(), range.parent()));
    }
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    std::ranges::stable_sort(lines, {},
        [tree](const QModelIndex& line) { return tree ? tree->visualRect(line).top() : line.row(); });
    // Ranges side by side have the same rows.
    const auto isSameRow = [](const QModelIndex& one, const QModelIndex& other) {
        return one.row() == other.row() && one.parent() == other.parent();
    };
    lines.erase(std::ranges::unique(lines, isSameRow).begin(), lines.end());
    return lines;
}

} // namespace

QHeaderView* columnsOf(const QAbstractItemView& view)
{
    if (const auto* table = qobject_cast<const QTableView*>(&view))
        return table->horizontalHeader();
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    return tree ? tree->header() : nullptr;
}

QString copiedRows(const QAbstractItemView& view, bool isWithNames, int role)
{
    const QHeaderView* header = columnsOf(view);
    if (!header || !view.selectionModel())
        return {};
    const QItemSelection selection = view.selectionModel()->selection();
    const bool isWholeRows = view.selectionBehavior() == QAbstractItemView::SelectRows;
    const std::vector<int> columns = copiedColumns(*header, selection, isWholeRows);
    if (columns.empty())
        return {};
    const int most = std::max(1, kMostCopiedCells / static_cast<int>(columns.size()));
    const std::vector<QModelIndex> lines = copiedLines(view, selection, most);
    if (lines.empty())
        return {};
    QStringList text;
    QStringList cells;
    if (isWithNames) {
        for (const int column : columns)
            cells.append(copiedCell(view.model()->headerData(column, Qt::Horizontal).toString()));
        text.append(cells.join(u'\t'));
    }
    for (const QModelIndex& line : lines) {
        cells.clear();
        for (const int column : columns)
            cells.append(copiedCell(line.siblingAtColumn(column).data(role).toString()));
        text.append(cells.join(u'\t'));
    }
    return text.join(u'\n');
}

} // namespace convey::ui
