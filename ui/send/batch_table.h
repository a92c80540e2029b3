// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The batches of the plan: how many conversions, which of them, how large. GUI thread only.
#pragma once

#include "send/send_outlook.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace convey::ui {

class BatchModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Conversions,
        Which,
        Size,
        ColumnCount_, ///< how many there are; not a column
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setBatches(std::vector<BatchOutlook> batches);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<BatchOutlook> m_batches{};
};

class BatchTable final : public QTableView
{
    Q_OBJECT

public:
    explicit BatchTable(QWidget* parent);

    void setBatches(std::vector<BatchOutlook> batches);
    [[nodiscard]] QSize sizeHint() const override;

private:
    BatchModel* m_model;
};

/// Settings that all small tables of this page share: no wrapping, one row height, rows selected whole.
void dressTable(QTableView* table);
/// A column's head stands over its cells: numbers at the right, words at the start.
[[nodiscard]] QVariant headerAlignment(bool isNumber);

} // namespace convey::ui
