// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where a person begins: the promise, the ways in, and the files opened lately. It opens nothing itself; the
/// window does what its signals ask for. GUI thread only.
#pragma once

#include "common/page.h"

#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QTreeView;

namespace convey::ui {

class RecentModel;
class ResumeOffer;

class StartPage final : public Page
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent);

    /// Shows these paths (UTF-8, newest first: Preference::RecentFiles). Whether they are still there is
    /// looked up in the background, since a path may lead to a network drive; call it again when the page is
    /// shown, to look anew.
    void setRecentFiles(const std::vector<std::string>& paths);

    /// Asks about a send that was broken off; hidden while there is none.
    [[nodiscard]] ResumeOffer* resumeOffer() const { return m_offer; }

Q_SIGNALS:
    /// A file is to be chosen in a dialog.
    void openFile();
    void openPath(const QString& path);
    /// What was copied in a spreadsheet is to be opened.
    void pasteRows();
    /// The sample orders are to be opened in practice mode.
    void openSample();
    /// An image tag is to be made, or one to be looked at.
    void tagWanted(bool isToCheck);
    /// One path, or all, are to be taken off the list of recent files; then call setRecentFiles() again.
    void forgetRecent(const QString& path);
    void clearRecent();

private:
    void activate(const QModelIndex& index);
    void forgetCurrent();
    void showEmptiness();

    ResumeOffer* m_offer;
    RecentModel* m_recent;
    QTreeView* m_list;
    QLabel* m_nothing;
    QPushButton* m_clear;
};

} // namespace convey::ui
