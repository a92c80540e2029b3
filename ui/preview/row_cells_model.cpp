// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/row_cells_model.h"

#include "common/masked_text.h"
#include "common/plain_tool_tip.h"
#include "common/state_look.h"
#include "preview/cause_title.h"
#include "preview/cell_role.h"

#include "base/text.h"
#include "value/personal.h"

namespace convey::ui {

namespace {

constexpr std::size_t kMostCellBytes = 16'384; // of one cell

} // namespace

void RowCellsModel::show(std::shared_ptr<const CheckedRows> rows, Row row)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_row = std::move(row);
    endResetModel();
}

void RowCellsModel::setPersonalShown(bool shown)
{
    m_personalShown = shown;
    repaintCells();
}

QString RowCellsModel::cellText(std::size_t column) const
{
    const std::string_view text = m_row.text(column).substr(0, kMostCellBytes);
    const bool isHidden = !m_personalShown
        && (m_rows->columns().isPersonal(column) || looksPersonal(text) != PersonalKind::None);
    return isHidden ? maskedText(toQString(text)) : toQString(text);
}

QString RowCellsModel::columnName(std::size_t column) const
{
    return toQString(m_rows->table()->columns()[column].name);
}

std::uint64_t RowCellsModel::rows() const
{
    return m_rows ? m_rows->table()->columnCount() : 0;
}

std::size_t RowCellsModel::columns() const
{
    return 2;
}

Qt::ItemFlags RowCellsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    if (!index.isValid() || index.column() != 1 || !m_rows || !m_rows->file())
        return flags;
    const auto column = static_cast<std::size_t>(index.row());
    const std::string_view text = m_row.text(column);
    const bool canEdit = column < m_rows->file()->columnCount()
        && m_row.cells().size() == m_rows->table()->columnCount() && text.size() <= kMostCellBytes
        && text.find_first_of("\r\n") == std::string_view::npos;
    return canEdit ? flags | Qt::ItemIsEditable : flags;
}

bool RowCellsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Q_EMIT cellEdited(m_row.row(), static_cast<quint32>(index.row()), value.toString());
    return true;
}

QVariant RowCellsModel::cell(int row, int part, int role) const
{
    const auto column = static_cast<std::size_t>(row);
    const bool isName = part == 0;
    const Finding* finding =
        findingAt(m_rows->findingsOf(m_row.row()), m_rows->columns(), static_cast<std::int32_t>(column));
    switch (role) {
    case Qt::DisplayRole:
        return isName ? columnName(column) : cellText(column);
    case MutedCellRole:
        return isName;
    case Qt::EditRole:
        return isName ? columnName(column) : toQString(m_row.text(column));
    case EditedCellRole:
        return !isName && column < m_row.cells().size() && m_row.cells()[column].edited;
    case MarkCellRole:
        if (!isName && finding)
            return static_cast<int>(markOf(m_rows->verdict(m_row.row()), finding->severity()));
        return {};
    case Qt::ToolTipRole:
        return plainToolTip(isName ? columnName(column) : cellText(column));
    case Qt::AccessibleTextRole: {
        const QString text = cellText(column).isEmpty() ? tr("empty") : cellText(column);
        if (finding)
            return tr("%1: %2, %3, %4", "column, text, state, cause")
                .arg(columnName(column), text,
                    lookOfMark(markOf(m_rows->verdict(m_row.row()), finding->severity())).word,
                    titleOf(finding->rule()));
        return tr("%1: %2", "column, text").arg(columnName(column), text);
    }
    default:
        return {};
    }
}

QVariant RowCellsModel::head(int part, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return part == 0 ? tr("Column") : tr("In your file");
}

} // namespace convey::ui
