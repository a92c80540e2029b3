// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The sending history: every job of this computer, whether one order was sent, how long it is kept, and how
/// it is wiped. GUI thread only.
#pragma once

#include "common/page.h"
#include "send/send_desk.h"

#include "jobs/job_look.h"

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace convey::ui {

class EmptyState;
class FindSend;
class HistoryModel;
class IconLabel;
class SmallTable;

class HistoryPage final : public Page
{
    Q_OBJECT

public:
    /// `desk` outlives the page.
    explicit HistoryPage(SendDesk& desk, QWidget* parent);

    /// Reads the history anew, in the background; what is older than a person wants it kept is forgotten.
    void refresh();
    [[nodiscard]] HistoryModel* model() const { return m_model; }

Q_SIGNALS:
    void refreshed(); ///< the list is on the screen, or the banner says why it is not
    /// The person wants the results of a job of this ledger.
    void resultsWanted(const QString& ledgerPath, const QString& jobId);
    void resumeWanted(const convey::JobRecord& job);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildFilters();
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildDetail();
    [[nodiscard]] QWidget* buildKeeping();
    void takeIn(Result<JobList> list);
    void filter();
    void showDetail();
    [[nodiscard]] const ListedJob* chosen() const;
    [[nodiscard]] const JobRecord* stopped() const;
    void saveReceipt();
    void keepFor(std::int64_t days);
    void askToWipe();
    void wipe();

    SendDesk& m_desk;
    std::string m_ledger{};
    std::vector<ListedJob> m_all{};
    bool m_isWhole = true; ///< the history could be read, and none was set aside
    HistoryModel* m_model;
    FindSend* m_find = nullptr;
    QComboBox* m_destinations = nullptr;
    QComboBox* m_modes = nullptr;
    QComboBox* m_times = nullptr;
    QLabel* m_sum = nullptr;
    QStackedLayout* m_states = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_tools = nullptr;
    SmallTable* m_table = nullptr;
    QWidget* m_detail = nullptr;
    QLabel* m_detailName = nullptr;
    QLabel* m_detailText = nullptr;
    QComboBox* m_keep = nullptr;
    QPushButton* m_wipe = nullptr;
    IconLabel* m_said = nullptr;
    std::uint64_t m_reads = 0; ///< an older list is dropped
};

} // namespace convey::ui
