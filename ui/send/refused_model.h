// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The conversions that OpenAI refused, one a row: line and ID, what Convey says of it, and OpenAI's own
/// words verbatim in columns of their own. GUI thread only.
#pragma once

#include "common/table_model.h"

#include "jobs/send_job.h"

#include <vector>

namespace convey::ui {

class RefusedModel final : public TableModel
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

    using TableModel::TableModel;

    void setRows(std::vector<RefusedRow> rows);

private:
    [[nodiscard]] std::uint64_t rows() const override;
    [[nodiscard]] std::size_t columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override;

    std::vector<RefusedRow> m_rows{};
};

} // namespace convey::ui
