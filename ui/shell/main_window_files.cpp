// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// The ways in: files by dialog, drop and argument, rows by the clipboard, the sample; and what is remembered
// of them.
#include "columns/setups_dialog.h"
#include "common/banner.h"
#include "common/translated.h"
#include "send/send_desk.h"
#include "shell/drop_sign.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"
#include "start/start_page.h"

#include "base/atomic_file.h"
#include "base/own_folder.h"
#include "base/text.h"
#include "jobs/sample.h"
#include "settings/paths.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>

#include <algorithm>

namespace convey::ui {

namespace {

/// Empty unless all of them are files of this computer.
QStringList droppedPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile())
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

void MainWindow::openTogether(const QStringList& paths)
{
    if (const int open = tabWith(paths); open >= 0)
        return showTab(open);
    newTab()->open(paths);
    showTab(m_tabs->count() - 1);
}

int MainWindow::tabWith(const QStringList& paths) const
{
    QStringList wanted;
    for (const QString& path : paths)
        wanted.append(QFileInfo(path).absoluteFilePath());
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (!wanted.isEmpty() && tabAt(i)->paths() == wanted)
            return i;
    }
    return -1;
}

void MainWindow::pasteRows()
{
    const QString block = QGuiApplication::clipboard()->text();
    if (block.trimmed().isEmpty()) {
        showStart();
        return m_start->banner()->show(
            tr("There is nothing to paste. Copy the rows in your spreadsheet, with the line of column names, "
               "then paste here."));
    }
    newTab()->paste(block);
    showTab(m_tabs->count() - 1);
}

void MainWindow::rememberFile(const QString& path)
{
    // A list that can't be remembered is no reason to stop.
    if (m_preferences)
        static_cast<void>(m_preferences->addRecentFile(toUtf8(path)));
    showRecent();
}

void MainWindow::forgetFiles(const QString& path)
{
    if (!m_preferences)
        return;
    std::vector<std::string> pinned = m_preferences->get<Preference::PinnedFiles>();
    std::vector<std::string> files;
    if (path.isEmpty()) {
        files = pinned; // they stay until they are let go one by one
    } else {
        files = m_preferences->get<Preference::RecentFiles>();
        std::erase(files, toUtf8(path));
        std::erase(pinned, toUtf8(path));
    }
    static_cast<void>(m_preferences->set<Preference::PinnedFiles>(pinned));
    static_cast<void>(m_preferences->set<Preference::RecentFiles>(files));
    // What is forgotten is not offered again either.
    std::erase_if(m_lastTime,
        [&](const RememberedUpload& upload) { return path.isEmpty() || upload.paths.contains(path); });
    m_start->offerSession(m_lastTime);
    keepSession();
    showRecent();
}

void MainWindow::pinFile(const QString& path, bool pinned)
{
    if (!m_preferences)
        return;
    std::vector<std::string> files = m_preferences->get<Preference::PinnedFiles>();
    std::erase(files, toUtf8(path));
    if (pinned)
        files.insert(files.begin(), toUtf8(path));
    static_cast<void>(m_preferences->set<Preference::PinnedFiles>(files));
    showRecent();
}

void MainWindow::useWantedSetup(UploadSession& session, const QString& name)
{
    for (const FittingRecipe& fitting : session.fittingSetups()) {
        // What a stranger's setup sends has to be looked at first, and so has a new column with consent.
        if (fitting.saved.name() == toUtf8(name) && !fitting.saved.isStrangers
            && fitting.match.drift.isHarmless())
            return session.useSetup(fitting.saved);
    }
}

void MainWindow::manageSetups()
{
    UploadTab* tab = knownTab();
    const bool isOpen = tab && tab->session().isOpen();
    auto* dialog = new SetupsDialog(RecipeStore(defaultRecipeFolder()),
        isOpen ? tab->session().upload().columnNames() : std::vector<std::string>(), this);
    connect(dialog, &SetupsDialog::changed, this, &MainWindow::showRecent);
    if (isOpen)
        connect(dialog, &SetupsDialog::useWanted, tab,
            [tab](const SavedRecipe& setup) { tab->session().useSetup(setup); });
    dialog->open();
}

void MainWindow::showRecent()
{
    m_start->setRecentFiles(recentFiles(),
        m_preferences ? m_preferences->get<Preference::PinnedFiles>() : std::vector<std::string>(),
        m_desk->means().map([](const SendMeans& means) { return means.ledgerPath; }).value_or(std::string()));
    if (!m_settingsProblem.isEmpty())
        m_start->banner()->show(m_settingsProblem);
}

std::vector<std::string> MainWindow::recentFiles() const
{
    if (!m_preferences)
        return {};
    std::vector<std::string> files = m_preferences->get<Preference::PinnedFiles>();
    for (const std::string& file : m_preferences->get<Preference::RecentFiles>()) {
        if (std::ranges::find(files, file) == files.end())
            files.push_back(file);
    }
    return files;
}

QString MainWindow::samplePath()
{
    return QFileInfo(toQString(dataFolder()) + QStringLiteral("/sample orders.csv")).absoluteFilePath();
}

void MainWindow::openSample()
{
    const QString path = samplePath();
    // Fresh times would change the file under an upload that has it open.
    if (const int open = tabWith({path}); open >= 0) {
        tabAt(open)->practise();
        m_tourTab = tabAt(open);
        return showTab(open);
    }
    if (const Result<> made = makeFolderFor(toUtf8(path)); !made)
        return m_start->banner()->show(translated(made.error()));
    const Result<> written = writeFileAtomically(toUtf8(path), sampleOrders(SystemClock().nowMs()));
    if (!written)
        return m_start->banner()->show(translated(written.error()));
    open(path);
    m_tourTab = currentTab();
    refreshTour();
}

void MainWindow::askForFileOf(const QString& setup)
{
    const QString folder =
        m_preferences ? toQString(m_preferences->get<Preference::LastFolder>()) : QString();
    auto* dialog = new QFileDialog(this, tr("Open conversions"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt *.xlsx *.gz)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, setup](const QStringList& paths) {
        if (paths.isEmpty())
            return;
        if (m_preferences)
            static_cast<void>(m_preferences->set<Preference::LastFolder>(
                toUtf8(QFileInfo(paths.constFirst()).absolutePath())));
        openTogether(paths);
        UploadTab* tab = currentTab();
        if (setup.isEmpty() || !tab)
            return;
        const auto use = [tab, setup] { useWantedSetup(tab->session(), setup); };
        if (tab->session().isOpening())
            tab->whenOpened(use);
        else
            use();
    });
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QStringList paths = droppedPaths(*event->mimeData());
    if (paths.isEmpty())
        return;
    m_dropSign->show(paths);
    // What can't be opened is let in as well, to say so, and refused where it moves.
    event->acceptProposedAction();
}

void MainWindow::dragMoveEvent(QDragMoveEvent* event)
{
    if (whyNotDropped(droppedPaths(*event->mimeData())).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_dropSign->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_dropSign->hide();
    QStringList paths = droppedPaths(*event->mimeData());
    if (paths.isEmpty())
        return;
    paths.sort(); // daily exports in the order of their days, however they were picked up
    openTogether(paths);
    event->acceptProposedAction();
}

} // namespace convey::ui
