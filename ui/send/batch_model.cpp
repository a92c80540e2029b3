// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/batch_model.h"

#include "common/number_text.h"
#include "send/send_words.h"

#include <QLocale>

namespace convey::ui {

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

} // namespace convey::ui
