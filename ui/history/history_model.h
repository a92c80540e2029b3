// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Every job that was sent from this computer, one a row, newest first. GUI thread only.
#pragma once

#include "common/destination_badge.h"
#include "common/state_look.h"
#include "common/table_model.h"

#include "jobs/job_look.h"

#include <functional>
#include <vector>

namespace convey::ui {

class HistoryModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        When,
        File,
        Whereto,
        Mode,
        Sent,
        Accepted,
        Refused,
        NoAnswer,
        State,
        ColumnCount_, ///< how many there are; not a column
    };
    /// Whose pixel a job went to.
    using BadgeOf = std::function<BadgeLook(const JobHeader&)>;

    HistoryModel(BadgeOf badgeOf, QObject* parent);

    void setJobs(std::vector<ListedJob> jobs);
    [[nodiscard]] const ListedJob& job(int row) const { return m_jobs.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int rowOf(const std::string& jobId) const; ///< -1: it is not listed

private:
    [[nodiscard]] std::uint64_t rows() const override;
    [[nodiscard]] std::size_t columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override;

    BadgeOf m_badgeOf;
    std::vector<ListedJob> m_jobs{};
};

/// "shop-orders.csv", or the first of several with how many more.
[[nodiscard]] QString fileNameOf(const JobHeader& header);
/// Sent for real or tested: practice mode has a history of its own, which is not kept.
[[nodiscard]] StateLook modeLookOf(const JobHeader& header);
[[nodiscard]] StateLook stateLookOf(const JobRecord& job);

} // namespace convey::ui
