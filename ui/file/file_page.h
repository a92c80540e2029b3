// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The file as Convey read it: what was found out about it, each guess with a way to change it, and its rows.
///
/// A changed guess opens the file again with everything that was chosen by hand; what was answered or edited
/// for the old reading goes with it. Problems of the file are told in the page's banner. GUI thread only.
#pragma once

#include "common/page.h"

#include "base/error.h"
#include "table/dialect.h"

class QStackedWidget;
class QToolButton;

namespace convey::ui {

class DialectBar;
class FindBar;
class IconLabel;
class RowsModel;
class RowsView;
class UploadSession;

class FilePage final : public Page
{
    Q_OBJECT

public:
    /// `session` outlives the page.
    FilePage(UploadSession& session, QWidget* parent);

Q_SIGNALS:
    /// A file is to be chosen in a dialog.
    void openFile();

protected:
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeContent();
    void showUpload();
    void showRecipe();
    void showGrowth();
    void showNotes();
    void showColumnRange();
    void reopen(const DialectHints& hints);
    /// Looks in the background whether another program changed the file: a person comes back from there.
    void lookAtDisk();
    void tell(const Error& error);
    void tellOpening(const Error& error);

    UploadSession& m_session;
    RowsModel* m_rows;
    QStackedWidget* m_stack;
    DialectBar* m_bar = nullptr;
    RowsView* m_view = nullptr;
    FindBar* m_find = nullptr;
    IconLabel* m_encodingNote = nullptr;
    IconLabel* m_namesNote = nullptr;
    IconLabel* m_range = nullptr;
    QToolButton* m_eye = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace convey::ui
