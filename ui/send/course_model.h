// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The requests of a running send, one a row, as news of them comes in: how far each is, how often it was
/// tried, what was answered and in which words. GUI thread only.
#pragma once

#include "common/table_model.h"

#include "jobs/send_job.h"

#include <map>
#include <span>
#include <vector>

namespace convey::ui {

class CourseModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number, ///< "3", and "3 again" for what goes once more of it
        Conversions,
        State,
        Attempts,
        Answer,
        Took,
        Ours, ///< what Convey makes of the answer
        Theirs, ///< OpenAI's or the network's words, unchanged
        ColumnCount_, ///< how many there are; not a column
    };

    using TableModel::TableModel;

    void clear();
    /// Rows are changed by their id; a new one is added at the end.
    void take(std::span<const BatchNews> news);

private:
    [[nodiscard]] std::uint64_t rows() const override;
    [[nodiscard]] std::size_t columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString numberOf(const BatchNews& batch) const;

    std::vector<BatchNews> m_batches{};
    std::map<BatchId, std::size_t> m_rowOf{};
};

} // namespace convey::ui
