// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One upload in the window: its first rows at once, then the counts of the check, and in practice mode the
/// result of a practice send. All long work runs in jobs; what comes back for an older revision is dropped.
/// GUI thread only.
#pragma once

#include "jobs/check_job.h"
#include "jobs/send_job.h"
#include "jobs/upload.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <stop_token>

class QLabel;
class QPushButton;
class QTableView;

namespace convey::ui {

class Banner;
class CountsBar;
class Practice;
class RowsModel;

class UploadView final : public QWidget
{
    Q_OBJECT

public:
    /// `practice` may be null: then nothing can be sent from here yet. It must outlive the view.
    explicit UploadView(const Practice* practice, QWidget* parent = nullptr);
    ~UploadView() override;

    /// Opens a file in the background; what was open before goes.
    void open(const QString& path);

    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] const std::optional<Upload>& upload() const { return m_upload; }

Q_SIGNALS:
    /// The first rows are on the screen.
    void opened();
    /// The check is done and its counts are shown.
    void checked();
    /// The practice send ended and its counts are shown.
    void practised();
    /// Something failed; problem() says what.
    void failed();

private:
    void showUpload(Upload upload);
    void startCheck();
    void showGrowth();
    void showCheck(CheckResult result);
    void practise();
    void showReport(const SendReport& report);
    void fail(const Error& error);

    const Practice* m_practice;
    Banner* m_banner;
    QLabel* m_facts;
    QTableView* m_grid;
    RowsModel* m_rows;
    CountsBar* m_counts;
    QLabel* m_result;
    QPushButton* m_practise;
    QTimer m_growth; ///< looks at the work while it runs

    std::optional<Upload> m_upload{};
    std::shared_ptr<const CheckResult> m_check{};
    std::shared_ptr<WorkProgress> m_progress{};
    std::stop_source m_stop{}; ///< of the work for the upload at hand
    std::uint64_t m_opening = 0; ///< counts the calls of open(): an older one's result is dropped
};

} // namespace convey::ui
