// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The conversions that OpenAI refused, one a row: line and ID, what Convey says of it, and OpenAI's own
/// words verbatim in columns of their own. GUI thread only.
#pragma once

#include "jobs/send_job.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace convey::ui {

class RefusedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        State,
        Line,
        Id,
        Ours, ///< where in the event it is, as Convey reads it
        Theirs, ///< OpenAI's message, unchanged
        ColumnCount_, ///< how many there are; not a column
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<RefusedRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RefusedRow> m_rows{};
};

class RefusedTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RefusedTable(QWidget* parent);

    void setRows(std::vector<RefusedRow> rows);
    [[nodiscard]] QSize sizeHint() const override;

private:
    void copy();

    RefusedModel* m_model;
};

} // namespace convey::ui
