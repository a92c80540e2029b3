// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/refused_table.h"

#include "common/icon.h"
#include "common/metrics.h"
#include "common/outcome_look.h"
#include "common/plain_tool_tip.h"
#include "send/batch_table.h"
#include "send/send_words.h"

#include "base/text.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QShortcut>

namespace convey::ui {

namespace {

constexpr int kShownRefusals = 10; // rows without scrolling

/// "events[3].data.amount" names the place in the event: "data.amount". The number is that of the request and
/// says nothing to a person.
QString placeInEvent(const std::string& param)
{
    static const QRegularExpression head(QStringLiteral("^(body\\.)?events[\\[.]\\d+\\]?\\.?"));
    return toQString(param).remove(head);
}

} // namespace

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
    case Ours: {
        const QString place = placeInEvent(row.param);
        return place.isEmpty() ? tr("OpenAI names no field.")
                               : tr("It is about %1.", "%1 is a field of the API").arg(isolated(place));
    }
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

RefusedTable::RefusedTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new RefusedModel(this))
{
    setObjectName(QStringLiteral("refusals"));
    setAccessibleName(tr("Refused conversions"));
    setWhatsThis(tr("Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row."));
    setModel(m_model);
    dressTable(this);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
    auto* copyKey = new QShortcut(QKeySequence::Copy, this);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &RefusedTable::copy);
}

void RefusedTable::setRows(std::vector<RefusedRow> rows)
{
    m_model->setRows(std::move(rows));
    for (int column = 0; column < RefusedModel::Theirs; ++column)
        resizeColumnToContents(column);
    updateGeometry();
}

QSize RefusedTable::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 3, kShownRefusals);
    return {em(this, 32),
        horizontalHeader()->sizeHint().height() + rows * em(this, kRowHeight) + 2 * frameWidth()};
}

void RefusedTable::copy()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    QStringList cells;
    for (int column = RefusedModel::Line; column < RefusedModel::ColumnCount_; ++column)
        cells.append(current.siblingAtColumn(column).data().toString());
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

} // namespace convey::ui
