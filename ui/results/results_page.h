// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What became of one job, of this upload or of any in the history: the counts that add up, the refused
/// conversions, the lines of each outcome to save, the receipt, and what to look at in Ads Manager. All of it
/// is read from the sending history, so that it is the same today and in a month. GUI thread only.
#pragma once

#include "common/page.h"

#include "jobs/job_look.h"
#include "jobs/outcome_files.h"
#include "jobs/send_job.h"

#include <optional>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedLayout;

namespace convey::ui {

class EmptyState;
class LookList;
class OutcomeList;
class RefusedModel;
class ResultPanel;
class SmallTable;

class ResultsPage final : public Page
{
    Q_OBJECT

public:
    explicit ResultsPage(QWidget* parent);

    /// Reads the job from the history at `ledgerPath` and shows it. `refusals` have the lines and IDs, where
    /// they are known; else the history's own words stand alone.
    void showJob(const std::string& ledgerPath, const std::string& jobId,
        std::vector<RefusedRow> refusals = {}, bool isPractice = false);
    /// Nothing was sent.
    void showNothing();

    /// The job on the screen.
    [[nodiscard]] const std::optional<JobLook>& look() const { return m_look; }
    /// Writes the lines of an outcome to a file, in the background.
    void saveLines(RowOutcome outcome, const QString& path);

Q_SIGNALS:
    void shown(); ///< look() is on the screen, or the banner says why it is not
    void saved(); ///< a file is written, or the page says why it is not

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildBody();
    void arrange();
    void takeIn(Result<JobLook> look);
    void askForLines(RowOutcome outcome);

    std::string m_ledgerPath{};
    std::string m_jobId{};
    bool m_isPractice = false;
    std::vector<RefusedRow> m_refusals{};
    std::optional<JobLook> m_look{};
    QStackedLayout* m_states = nullptr;
    EmptyState* m_empty = nullptr;
    ResultPanel* m_result = nullptr;
    QGridLayout* m_columns = nullptr;
    QWidget* m_main = nullptr;
    QWidget* m_side = nullptr;
    RefusedModel* m_refused = nullptr;
    SmallTable* m_refusedTable = nullptr;
    OutcomeList* m_outcomes = nullptr;
    LookList* m_points = nullptr;
    QLabel* m_facts = nullptr;
};

} // namespace convey::ui
