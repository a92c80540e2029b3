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
class SessionOffer;
class SetupList;
struct RememberedUpload;

class StartPage final : public Page
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent);

    /// Shows these paths (UTF-8, newest first: Preference::RecentFiles). Whether they are still there is
    /// looked up in the background, since a path may lead to a network drive; call it again when the page is
    /// shown, to look anew.
    /// Those among `pinned` stand first already; what was sent is read from the history at `ledgerPath`.
    void setRecentFiles(const std::vector<std::string>& paths, const std::vector<std::string>& pinned = {},
        const std::string& ledgerPath = {});
    /// Asks whether what was open last time is to be opened again; hidden while that is nothing.
    void offerSession(const std::vector<RememberedUpload>& uploads);

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
    /// A path is to stay on top of the list, or not any more.
    void pinWanted(const QString& path, bool pinned);
    /// A file is to be chosen for this saved setup.
    void setupChosen(const QString& name);
    /// The saved setups are to be managed.
    void setupsWanted();
    /// What was open last time is to be opened again, or not to be asked about any more.
    void sessionWanted();
    void sessionDismissed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void activate(const QModelIndex& index);
    /// `reason` why it can't be opened; empty: it can.
    void open(const QString& path, const QString& reason);
    void forgetCurrent();
    void showEmptiness();
    void showMenu(const QPoint& at);
    void pinCurrent();
    [[nodiscard]] QWidget* buildCards();
    [[nodiscard]] QWidget* buildRecent();

    ResumeOffer* m_offer;
    SessionOffer* m_session;
    SetupList* m_setups;
    RecentModel* m_recent;
    QTreeView* m_list;
    QLabel* m_nothing;
    QPushButton* m_clear;
};

} // namespace convey::ui
