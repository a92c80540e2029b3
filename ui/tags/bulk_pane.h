// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The part of the page that makes a tag for each conversion of the upload in front, by the columns chosen
/// there. Nothing is loaded or sent. GUI thread only.
#pragma once

#include "common/table_model.h"
#include "tags/bulk_job.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <stop_token>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace convey::ui {

class IconLabel;
class PixelBox;
class SendDesk;
class UploadSession;

/// The conversions that are no tags, with the reason.
class NoTagsModel final : public TableModel
{
    Q_OBJECT

public:
    using TableModel::TableModel;
    void show(std::vector<NoTag> noTags);

protected:
    [[nodiscard]] std::uint64_t rows() const override { return m_noTags.size(); }
    [[nodiscard]] std::size_t columns() const override { return 3; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == 0; }

private:
    std::vector<NoTag> m_noTags{};
};

class BulkPane final : public QWidget
{
    Q_OBJECT

public:
    BulkPane(SendDesk& desk, QWidget* parent);
    ~BulkPane() override;

    /// The upload in front; null when there is none.
    void setSession(UploadSession* session);
    [[nodiscard]] bool canMake() const;
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Asks where to.
    void ask();
    void make(BulkForm form, const QString& path);
    void stop();

    [[nodiscard]] NoTagsModel* noTags() const { return m_noTags; }
    /// The newest outcome; nothing before the first.
    [[nodiscard]] const std::optional<BulkTagSummary>& summary() const { return m_summary; }
    [[nodiscard]] QString outcome() const;

Q_SIGNALS:
    void changed();
    void ended();
    void openFileWanted();
    void columnsWanted();

private:
    [[nodiscard]] QWidget* buildChoices();
    void showState();
    void showEnd(const Result<BulkDone>& done);
    [[nodiscard]] BulkForm form() const;
    /// Questions about the columns that must be answered first.
    [[nodiscard]] int openQuestions() const;

    SendDesk& m_desk;
    QPointer<UploadSession> m_session{};
    NoTagsModel* m_noTags;
    QStackedLayout* m_states;
    QLabel* m_file = nullptr;
    PixelBox* m_pixel = nullptr;
    QComboBox* m_flavour = nullptr;
    QComboBox* m_form = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stopButton = nullptr;
    IconLabel* m_outcome = nullptr;
    IconLabel* m_reasons = nullptr;
    IconLabel* m_lost = nullptr;
    IconLabel* m_questions = nullptr;
    QTableView* m_table = nullptr;
    std::vector<Flavour> m_flavours;
    std::optional<BulkTagSummary> m_summary{};
    std::stop_source m_stop{};
    std::shared_ptr<WorkProgress> m_done{};
    bool m_isRunning = false;
};

} // namespace convey::ui
