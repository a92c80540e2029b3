// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a person changes on the Preview: cells, rows left out, fixes of one row or of all with the same
/// cause, find and replace. Each is one step with words that can be undone and done again; what takes long
/// runs as a job, one at a time. GUI thread only.
#pragma once

#include "preview/checked_rows.h"

#include "check/fix.h"
#include "jobs/fix_job.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUndoStack>

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>

namespace convey::ui {

class UploadSession;

class Fixing final : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive this.
    Fixing(UploadSession& session, QObject* parent);
    ~Fixing() override;

    [[nodiscard]] QUndoStack& steps() { return m_steps; }
    /// Another file: nothing to undo.
    void forget();

    /// `column` is a column of the file, 0-based.
    void editCell(std::uint64_t row, std::uint32_t column, const QString& text);
    void useFix(const CellFix& fix);
    /// `reason` is the person's own words, or empty. Of rows that are left out already the reason changes.
    void leaveOut(std::span<const std::uint64_t> rows, const QString& reason = {});
    void takeBack(std::span<const std::uint64_t> rows);
    /// Every row with this cause. Ends with told() or failed().
    void fixAll(const std::shared_ptr<const CheckedRows>& rows, Rule rule);
    /// Down a column. Ends with told() or failed().
    void replace(ReplaceRequest request);
    /// Ends the job at hand: nothing is changed, told() and failed() do not come.
    void stop();

Q_SIGNALS:
    /// These rows (ascending) are being changed by a step or by undoing it: they stay in view.
    void touched(const std::vector<std::uint64_t>& rows);
    /// How far the job at hand is: rows, now and then.
    void progressed(quint64 done, quint64 total);
    /// What was done, as a sentence.
    void told(const QString& sentence);
    void failed(const convey::Error& error);

private:
    /// How what came out of a job is called, and what is said of it.
    struct Words
    {
        QString step{};
        QString sentence{};
    };

    void push(Edits after, const QString& words, std::span<const std::uint64_t> rows);
    template <typename Work, typename Say>
    void run(Work work, Say say);

    UploadSession& m_session;
    QUndoStack m_steps{};
    std::stop_source m_stop{};
    std::shared_ptr<WorkProgress> m_progress{};
    QTimer m_looking{}; ///< at the progress
    std::uint64_t m_runs = 0; ///< an older one's result is dropped
};

} // namespace convey::ui
