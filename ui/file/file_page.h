// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The file as Convey read it: what was found out about it, each guess with a way to change it, its rows, and
/// what the look at all of them brought to light.
///
/// A changed guess reads the file again with everything that was chosen by hand; answers and edits stay as
/// far as they still fit. Problems of the file are told in the page's banner. GUI thread only.
#pragma once

#include "common/page.h"

#include "base/error.h"
#include "table/multi_table.h"

class QStackedWidget;
class QToolButton;

namespace convey::ui {

class DialectBar;
class FindBar;
class FindingsPanel;
class IconLabel;
class OpeningStrip;
class RowsModel;
class RowsView;
class SetupStrip;
class UploadSession;

class FilePage final : public Page
{
    Q_OBJECT

public:
    /// `session` outlives the page.
    FilePage(UploadSession& session, QWidget* parent);

protected:
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeContent();
    void showUpload();
    void showRecipe();
    void showNextStep();
    void showGrowth();
    void showNotes();
    void showColumnRange();
    void showEdits();
    void showProfile();
    void showSourceProblem();
    void jumpTo(qint64 line, quint32 source, int column);
    void reopen(const OpenOptions& options);
    void tell(const Error& error);
    void tellOpening(const Error& error);

    UploadSession& m_session;
    RowsModel* m_rows;
    QStackedWidget* m_stack;
    OpeningStrip* m_strip;
    DialectBar* m_bar = nullptr;
    FindingsPanel* m_findings = nullptr;
    IconLabel* m_looking = nullptr;
    RowsView* m_view = nullptr;
    FindBar* m_find = nullptr;
    IconLabel* m_encodingNote = nullptr;
    IconLabel* m_namesNote = nullptr;
    IconLabel* m_range = nullptr;
    QToolButton* m_eye = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_toColumns = nullptr; ///< where the Preview is next
    SetupStrip* m_setup = nullptr;
};

} // namespace convey::ui
