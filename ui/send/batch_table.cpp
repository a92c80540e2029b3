// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/batch_table.h"

#include "common/line_delegate.h"
#include "common/metrics.h"
#include "send/send_words.h"

#include <QHeaderView>
#include <QLocale>
#include <QStyle>

namespace convey::ui {

namespace {

constexpr int kShownBatches = 8; // rows without scrolling
constexpr double kCellPad = 0.4; // em, at both ends of a cell

/// Room between columns: numbers end where the next column's words begin.
class PaddedDelegate final : public LineDelegate
{
public:
    using LineDelegate::LineDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem inner = option;
        initStyleOption(&inner, index);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &inner, painter, option.widget);
        inner = option;
        const int pad = em(option.widget, kCellPad);
        inner.rect.adjust(pad, 0, -pad, 0);
        LineDelegate::paint(painter, inner, index);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize plain = LineDelegate::sizeHint(option, index);
        return {plain.width() + 2 * em(option.widget, kCellPad), plain.height()};
    }
};

} // namespace

void BatchModel::setBatches(std::vector<BatchOutlook> batches)
{
    beginResetModel();
    m_batches = std::move(batches);
    endResetModel();
}

std::uint64_t BatchModel::rows() const
{
    return m_batches.size();
}

std::size_t BatchModel::columns() const
{
    return ColumnCount_;
}

bool BatchModel::isNumber(int column) const
{
    return column != Which;
}

QVariant BatchModel::cell(int row, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const BatchOutlook& batch = m_batches.at(static_cast<std::size_t>(row));
    switch (column) {
    case Number:
        return numberText(static_cast<std::uint64_t>(row) + 1);
    case Conversions:
        return numberText(batch.events);
    case Which:
        return tr("%1 to %2", "times of the oldest and the newest order")
            .arg(momentText(batch.oldest), momentText(batch.newest));
    case Size:
        return isolated(QLocale().formattedDataSize(batch.bytes, 2, QLocale::DataSizeSIFormat));
    default:
        return {};
    }
}

QVariant BatchModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number:
        return tr("Batch");
    case Conversions:
        return tr("Conversions");
    case Which:
        return tr("Which");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

void dressTable(QTableView* table)
{
    table->setItemDelegate(new PaddedDelegate(table));
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(em(table, kRowHeight));
    table->horizontalHeader()->setHighlightSections(false);
}

BatchTable::BatchTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new BatchModel(this))
{
    setObjectName(QStringLiteral("batches"));
    setAccessibleName(tr("Batches of the plan"));
    setWhatsThis(tr("How the conversions will be sent: oldest first, at most 1,000 in one request."));
    setModel(m_model);
    dressTable(this);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(BatchModel::Which, QHeaderView::Stretch);
}

void BatchTable::setBatches(std::vector<BatchOutlook> batches)
{
    m_model->setBatches(std::move(batches));
    updateGeometry();
}

QSize BatchTable::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 3, kShownBatches);
    return {em(this, 32),
        horizontalHeader()->sizeHint().height() + rows * em(this, kRowHeight) + 2 * frameWidth()};
}

} // namespace convey::ui
