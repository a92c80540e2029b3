// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The window: the rail, the uploads as tabs, the status bar; files by menu, drop and argument. GUI thread
/// only.
#pragma once

#include "common/page.h"

#include "ledger/job.h"
#include "settings/preferences.h"

#include <QMainWindow>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QMenu;
class QStackedWidget;
class QTabBar;

namespace convey::ui {

class DestinationBadge;
class HistoryPage;
class Rail;
class RailModel;
class ResultsPage;
class SendDesk;
class StartPage;
class TagsPage;
class UploadTab;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<SendDesk> desk, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a file in a tab of its own.
    void open(const QString& path) { openTogether({path}); }
    /// Opens several files as one table in a tab of its own.
    void openTogether(const QStringList& paths);
    /// Opens what was copied in a spreadsheet; says so where that is nothing.
    void pasteRows();
    /// Writes the sample with fresh times and opens it.
    void openSample();

    /// The upload in front; null on the start page.
    [[nodiscard]] UploadTab* currentTab() const;
    [[nodiscard]] int tabCount() const;
    void showTab(int index);
    void closeTab(int index);
    void showPage(PageId page);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    void buildFileMenu();
    void buildViewMenu();
    void buildThemeMenu(QMenu* menu);
    void fillRecentMenu();
    void goToRegion(int step);
    void askForFile();
    [[nodiscard]] UploadTab* newTab();
    void showStart();
    void refresh();
    void refreshRail(const UploadTab* tab);
    void refreshTitles();
    void refreshStatus();
    void refreshTaskBar();
    /// A send is done: whoever looks elsewhere is told.
    void tellDone(const UploadTab& tab);

    [[nodiscard]] std::vector<UploadTab*> sendingTabs() const;

    void connectHistory();
    void connectOffer();
    void lookForUnfinished();
    void goOnWith(const JobRecord& job);
    void giveUp(const std::string& jobId);

    void rememberFile(const QString& path);
    void forgetFiles(const QString& path);
    void showRecent();
    [[nodiscard]] std::vector<std::string> recentFiles() const;

    std::unique_ptr<SendDesk> m_desk;
    std::optional<Preferences>
        m_preferences; ///< none when the file can't be used: defaults hold for this run
    RailModel* m_railModel;
    Rail* m_rail;
    QTabBar* m_tabs;
    QStackedWidget* m_front; ///< the start page and the uploads, the history, the results of any job, tags
    QStackedWidget* m_stack; ///< the start page first, then one widget a tab
    StartPage* m_start;
    HistoryPage* m_history;
    ResultsPage* m_past;
    TagsPage* m_tags;
    QLabel* m_status;
    DestinationBadge* m_badge; ///< hidden while nobody has chosen where the upload in front goes
    QMenu* m_recentMenu = nullptr;
    QString m_settingsProblem{}; ///< why there are no preferences
    std::optional<int> m_taskBarShows{}; ///< percent
    std::vector<std::string> m_notNow{}; ///< broken sends that a person has put off
};

} // namespace convey::ui
