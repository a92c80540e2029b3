// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/refused_model.h"

#include "common/icon.h"
#include "common/number_text.h"
#include "common/outcome_look.h"
#include "common/plain_tool_tip.h"
#include "common/refusal_words.h"

#include "base/text.h"

#include <QFontDatabase>

namespace convey::ui {

void RefusedModel::setRows(std::vector<RefusedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::uint64_t RefusedModel::rows() const
{
    return m_rows.size();
}

std::size_t RefusedModel::columns() const
{
    return ColumnCount_;
}

bool RefusedModel::isNumber(int column) const
{
    return column == Line;
}

QVariant RefusedModel::cell(int number, int column, int role) const
{
    const RefusedRow& row = m_rows.at(static_cast<std::size_t>(number));
    const StateLook look = lookOf(SendOutcome::Refused);
    if (role == Qt::ToolTipRole && column == Theirs)
        return plainToolTip(toQString(row.message));
    if (role == Qt::DecorationRole && column == State)
        return icon(look.icon, look.mark);
    if (role == Qt::FontRole && (column == Id || column == Theirs))
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case State:
        return look.word;
    case Line:
        return row.line > 0 ? numberText(static_cast<std::uint64_t>(row.line)) : QStringLiteral("–");
    case Id:
        return toQString(row.id);
    case Ours:
        return refusalWords(row);
    case Theirs:
        return toQString(row.message);
    default:
        return {};
    }
}

QVariant RefusedModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case State:
        return tr("State");
    case Line:
        return tr("Line");
    case Id:
        return tr("Event ID");
    case Ours:
        return tr("Where");
    case Theirs:
        return tr("OpenAI’s words");
    default:
        return {};
    }
}

} // namespace convey::ui
