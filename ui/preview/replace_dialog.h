// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Find and replace down a column: says, as a person types, how many cells would change, and shows some of
/// them before and after. Nothing changes before "Replace"; then it is one step that can be undone, and what
/// takes long shows how far it is and can be stopped. Opened with open(); deletes itself when it is closed.
/// GUI thread only.
#pragma once

#include "preview/checked_rows.h"

#include "jobs/fix_job.h"

#include <QDialog>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <stop_token>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace convey::ui {

class Fixing;
class IconLabel;
class UploadSession;

class ReplaceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What stands behind the dialog: the column that is current (of the file, or kNoColumn), the rows of the
    /// list where it is not the whole file, whether personal values are shown.
    struct Place
    {
        std::int32_t column = kNoColumn;
        std::vector<std::uint32_t> rows{};
        bool personalShown = false;
    };

    /// `session` is open and, like `fixing`, outlives the dialog.
    ReplaceDialog(UploadSession& session, Fixing& fixing, Place place, QWidget* parent);
    ~ReplaceDialog() override;

    void reject() override;

Q_SIGNALS:
    /// The newest count is on the screen.
    void counted();

private:
    void makeFields();
    void makeSamples();
    [[nodiscard]] ReplaceRequest request() const;
    void countAgain();
    void showPreview(const ReplacePreview& preview);
    void replaceAll();
    void showRunning(bool runs);
    void showProgress(quint64 done, quint64 total);

    UploadSession& m_session;
    Fixing& m_fixing;
    Place m_place;
    FieldColumns m_fields;
    QComboBox* m_column;
    QLineEdit* m_find;
    QLineEdit* m_text;
    QCheckBox* m_whole;
    QCheckBox* m_anyCase;
    QCheckBox* m_onlyShown;
    IconLabel* m_count;
    QTableWidget* m_samples;
    QProgressBar* m_progress;
    QPushButton* m_replace = nullptr;
    QTimer m_pause{}; ///< counting begins when a person pauses
    std::stop_source m_stop{}; ///< of the count at hand
    std::uint64_t m_counts = 0; ///< an older one's result is dropped
    std::uint64_t m_cells = 0; ///< of the newest count
    bool m_runs = false;
};

} // namespace convey::ui
