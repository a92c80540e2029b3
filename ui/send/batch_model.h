// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The batches of the plan: how many conversions, which of them, how large. GUI thread only.
#pragma once

#include "common/table_model.h"

#include "jobs/send_outlook.h"

#include <vector>

namespace convey::ui {

class BatchModel final : public TableModel
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

    using TableModel::TableModel;

    void setBatches(std::vector<BatchOutlook> batches);

private:
    [[nodiscard]] std::uint64_t rows() const override;
    [[nodiscard]] std::size_t columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override;

    std::vector<BatchOutlook> m_batches{};
};

} // namespace convey::ui
