// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The page that shows every conversion before anything is sent: counts that add up, the causes behind them,
/// the rows with their marked cells, and one row wholly. What a person leaves out here goes into the edits of
/// the upload; nothing is sent from here. GUI thread only.
///
/// Keys: F8 and Shift+F8 walk the findings, Alt+Up and Alt+Down the rows; in the table Enter shows the row
/// wholly, F2 changes a cell, Delete leaves the selected rows out, Ctrl+Delete with a reason, Shift+Delete
/// takes them back; Ctrl+H finds and replaces down a column; Alt+Return uses the fix of the row shown,
/// Alt+Shift+Return that of all like it; Ctrl+Z undoes; Esc closes the row.
#pragma once

#include "common/page.h"
#include "preview/checked_rows.h"

#include <QTimer>

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace convey::ui {

class CauseList;
class CauseModel;
class ClockStrip;
class Fixing;
class IconLabel;
class LeavesPane;
class PicturesPane;
class PreviewActions;
class RowPanel;
class RowsPane;
class UploadSession;
class VerdictTiles;

class PreviewPage final : public Page
{
    Q_OBJECT

public:
    /// `session` must outlive the page.
    PreviewPage(UploadSession& session, QWidget* parent);

    [[nodiscard]] const PreviewFilter& filter() const { return m_filter; }
    [[nodiscard]] Fixing& fixing() { return *m_fixing; }
    [[nodiscard]] PreviewActions& actions() { return *m_actions; }
    /// Shows only the rows that the filter lets through. Ends with shown() when there is a check.
    void setFilter(const PreviewFilter& filter);

    /// What OpenAI refused, with the first row of it shown wholly.
    void showRefused();

    /// The selected rows; those that a person had left out already are passed over, and the other way round.
    void leaveOutSelected(const QString& reason = {});
    void takeBackSelected();
    /// Asks for the reason first.
    void askReason(const std::vector<std::uint64_t>& rows);
    /// Opens find and replace for the current column.
    void openReplace();

    void setPanelShown(bool shown);
    /// Puts the conversion of this row of the file on the clipboard, as it is shown beside it.
    void copyEvent(quint64 row);

Q_SIGNALS:
    /// Counts, causes and rows of the newest check under the newest filter are on the screen.
    void shown();
    /// copyEvent() is done: it is on the clipboard, unless the row has none.
    void eventCopied();
    /// The person wants to see on the Columns page what this column is taken for.
    void columnWanted(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeLayout();
    void connectSession();
    void connectParts();
    void addKeys();

    void showOpened();
    void showChanged();
    void showProgress(quint64 done, quint64 total);
    void showCheck();
    void showFailure(const Error& error);
    void showStopped();
    /// Exactly one of the buttons fits: go on, stop, or look again.
    void showButtons();
    void takeIn(std::shared_ptr<const CheckedRows> rows, RowList list);
    void showCounts();
    void showRow();
    void findRows();
    void setQuery(const RowQuery& query);
    void goThroughFindings(int direction);
    void goThroughRows(int direction);
    void leaveOutShown();
    void takeBackShown();
    void keepInView(const std::vector<std::uint64_t>& rows);
    void showClock();
    void waitForClock();
    void arrange();
    /// The rows, the pictures, or what leaves.
    void showView(int view);

    UploadSession& m_session;
    Fixing* m_fixing;
    PreviewActions* m_actions = nullptr;
    QStackedWidget* m_states;
    QWidget* m_body;
    VerdictTiles* m_tiles;
    IconLabel* m_lines;
    IconLabel* m_outside;
    QWidget* m_refused; ///< what OpenAI refused, and a way to it
    IconLabel* m_refusedNote;
    ClockStrip* m_clock;
    QTabBar* m_views;
    QStackedWidget* m_panes;
    QSplitter* m_splitter;
    CauseModel* m_causes;
    CauseList* m_causeList;
    RowsPane* m_rows;
    RowPanel* m_panel;
    PicturesPane* m_pictures;
    LeavesPane* m_leaves;
    QTimer m_progressPause{}; ///< while it runs, progress is not shown: the numbers must not flicker

    QTimer m_clockRest{}; ///< verdicts age: until the clock is looked at again
    QString m_told{}; ///< of the last step, until the next one

    PreviewFilter m_filter{};
    RowQuery m_query{};
    std::stop_source m_stopQuery{}; ///< of the list at hand
    std::vector<std::uint64_t> m_kept{}; ///< rows that were edited under this filter stay in view; ascending
    std::shared_ptr<const CheckedRows> m_checked{}; ///< what is on the screen; null before the first check
    std::uint64_t m_work = 0; ///< counts the pieces of work: an older one's result is dropped
    QPushButton* m_stop = nullptr;
    QPushButton* m_again = nullptr;
    bool m_isPanelWanted = false;
};

} // namespace convey::ui
