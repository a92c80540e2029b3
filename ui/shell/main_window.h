// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The window: the rail, the uploads as tabs, the status bar; files by menu, drop and argument. GUI thread
/// only.
#pragma once

#include "common/page.h"
#include "shell/session_memory.h"

#include "ledger/job.h"
#include "settings/preferences.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QMenu;
class QStackedWidget;
class QTabBar;

namespace convey::ui {

class ActionRegistry;
class CommandPalette;
class DestinationBadge;
class DropSign;
class HelpDesk;
class HistoryPage;
class IconLabel;
class PreferencesPage;
class Rail;
class RailModel;
class ResultsPage;
class SendDesk;
class SendPage;
class StartPage;
class TagsPage;
class TourBar;
class UploadSession;
class UploadTab;
struct PaletteEntry;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<SendDesk> desk, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a file in a tab of its own.
    void open(const QString& path) { openTogether({path}); }
    /// Opens several files as one table in a tab of its own. Where a tab has exactly these, it comes to the
    /// front: two with the same edits would undo each other's.
    void openTogether(const QStringList& paths);
    /// Opens what was copied in a spreadsheet; says so where that is nothing.
    void pasteRows();
    /// Writes the sample with fresh times and opens it in practice mode, whatever is saved to send to.
    void openSample();
    /// The way a run of the program begins, before files are opened that were named: the files of last time
    /// by preference, and the tour where nothing was done yet.
    void welcome();
    /// What was open last time is another window's, or nobody's: nothing of it is offered here, and of what
    /// is open here nothing is kept.
    void standApart();
    /// In front of other windows; what another start of the program hands over is opened.
    void comeForward(const QStringList& paths);

    /// The upload in front; null on the start page.
    [[nodiscard]] UploadTab* currentTab() const;
    [[nodiscard]] int tabCount() const;
    void showTab(int index);
    void closeTab(int index);
    void showPage(PageId page);
    /// What the palette of commands offers now.
    [[nodiscard]] std::vector<PaletteEntry> paletteEntries();
    [[nodiscard]] const ActionRegistry& actions() const { return *m_actions; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildUploadMenu();
    void buildTagMenu();
    void buildWindowMenu();
    void buildHelpMenu();
    void buildThemeMenu(QMenu* menu);
    void useTheme(const QString& word);
    void fillRecentMenu();
    void goToRegion(int step);
    void showPalette();
    void closePalette();
    void copyDiagnostics();
    void pressPrimary();
    /// The upload whose send is stopped, paused or continued by key: the one in front, else one that runs.
    [[nodiscard]] UploadTab* tabToSteer() const;
    void steer(void (SendPage::*act)());
    void refreshActions();
    [[nodiscard]] QWidget* typingPlace() const;

    void connectPages();
    void askForFile() { askForFileOf({}); }
    /// For a saved setup, by its name; empty: for none.
    void askForFileOf(const QString& setup);
    /// -1 when none has exactly these files.
    [[nodiscard]] int tabWith(const QStringList& paths) const;
    void showStart();
    [[nodiscard]] UploadTab* newTab();
    [[nodiscard]] UploadTab* tabAt(int index) const;
    [[nodiscard]] UploadTab* knownTab() const; ///< the one that is in front, or was last
    [[nodiscard]] Page* frontPage() const;
    void refresh();
    void refreshRail(const UploadTab* tab);
    void refreshTitles();
    void refreshStatus();
    void refreshTaskBar();
    void refreshTour();
    /// Long work is done: whoever looks elsewhere is told.
    void tellSent(const UploadTab& tab);
    void tellChecked(const UploadTab& tab);
    [[nodiscard]] bool isToTell(const UploadTab& tab) const;

    [[nodiscard]] std::vector<UploadTab*> sendingTabs() const;

    void connectHistory();
    void connectOffer();
    void lookForUnfinished();
    void goOnWith(const JobRecord& job);
    void giveUp(const std::string& jobId);

    void rememberFile(const QString& path);
    void forgetFiles(const QString& path);
    void pinFile(const QString& path, bool pinned);
    void showRecent();
    [[nodiscard]] std::vector<std::string> recentFiles() const;
    [[nodiscard]] static QString samplePath();
    void manageSetups();
    /// The setup that a file was chosen for, where it can be used without a question; else the File page,
    /// which is in front, asks.
    static void useWantedSetup(UploadSession& session, const QString& name);

    [[nodiscard]] std::vector<RememberedUpload> openUploads() const;
    void keepSession();
    void restoreSession();
    void startTour();
    void leaveTour();

    std::unique_ptr<SendDesk> m_desk;
    std::optional<Preferences>
        m_preferences; ///< none when the file can't be used: defaults hold for this run
    ActionRegistry* m_actions;
    RailModel* m_railModel;
    Rail* m_rail;
    QTabBar* m_tabs;
    TourBar* m_tour;
    QStackedWidget* m_front; ///< the start page and the uploads, the history, the results of any job, tags
    QStackedWidget* m_stack; ///< the start page first, then one widget a tab
    StartPage* m_start;
    HistoryPage* m_history;
    ResultsPage* m_past;
    TagsPage* m_tags;
    PreferencesPage* m_preferencesPage;
    IconLabel* m_status;
    HelpDesk* m_help = nullptr;
    DropSign* m_dropSign = nullptr;
    DestinationBadge* m_badge; ///< hidden while nobody has chosen where the upload in front goes
    QMenu* m_recentMenu = nullptr;
    std::map<PageId, QAction*> m_pageActions{};
    std::map<QString, QAction*> m_themeActions{};
    QPointer<CommandPalette> m_palette{};
    QPointer<QWidget> m_typing{}; ///< had the focus before a menu took it
    QString m_settingsProblem{}; ///< why there are no preferences
    std::optional<int> m_taskBarShows{}; ///< percent
    std::vector<std::string> m_notNow{}; ///< broken sends that a person has put off
    std::vector<RememberedUpload> m_lastTime{}; ///< until a person has said what becomes of them
    QTimer m_keepingSession{};
    QPointer<UploadTab> m_tourTab{}; ///< has the sample that the tour leads through
    bool m_isTourOn = false;
    bool m_isApart = false; ///< the session is none of this window's
};

} // namespace convey::ui
