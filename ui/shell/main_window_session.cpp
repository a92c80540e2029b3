// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// How a run of the program begins and what it leaves for the next: the files that were open, the tour.
#include "preferences/preferences_page.h"
#include "send/send_desk.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"
#include "start/start_page.h"
#include "tour/tour_bar.h"

#include "base/text.h"

#include <QTabBar>

#include <algorithm>

namespace convey::ui {

void MainWindow::welcome()
{
    if (m_preferences && m_preferences->get<Preference::RestoreSession>() == "always")
        return restoreSession();
    m_start->offerSession(m_lastTime);
    const bool isNew = m_lastTime.empty() && recentFiles().empty() && m_desk->destinations().empty();
    if (isNew && m_preferences && m_preferences->get<Preference::Tour>() == "offer")
        m_tour->showStep(TourStep::Offer);
}

void MainWindow::standApart()
{
    m_isApart = true;
    m_lastTime.clear();
}

void MainWindow::comeForward(const QStringList& paths)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    for (const QString& path : paths)
        open(path);
}

std::vector<RememberedUpload> MainWindow::openUploads() const
{
    std::vector<RememberedUpload> uploads;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (const std::optional<RememberedUpload> upload = tabAt(i)->remembered())
            uploads.push_back(*upload);
    }
    return uploads;
}

/// Also while it runs, so that a crash loses nothing of it.
void MainWindow::keepSession()
{
    if (!m_preferences || m_isApart)
        return;
    const bool isWanted = m_preferences->get<Preference::RestoreSession>() != "never";
    std::vector<RememberedUpload> uploads = isWanted ? openUploads() : std::vector<RememberedUpload>();
    if (!isWanted)
        m_lastTime.clear();
    // Not answered yet: it is offered again.
    for (const RememberedUpload& earlier : m_lastTime) {
        if (std::ranges::find(uploads, earlier.paths, &RememberedUpload::paths) == uploads.end())
            uploads.push_back(earlier);
    }
    const std::vector<std::string> entries = sessionEntries(uploads);
    if (entries != m_preferences->get<Preference::Session>())
        static_cast<void>(m_preferences->set<Preference::Session>(entries));
}

/// Opens files and sends nothing: what was sent by half is asked about apart.
void MainWindow::restoreSession()
{
    const std::vector<RememberedUpload> uploads = std::move(m_lastTime);
    m_lastTime.clear();
    m_start->offerSession({});
    for (const RememberedUpload& upload : uploads) {
        if (tabWith(upload.paths) >= 0)
            continue;
        newTab()->restore(upload);
        showTab(m_tabs->count() - 1);
    }
}

void MainWindow::startTour()
{
    m_isTourOn = true;
    openSample();
    refreshTour();
}

void MainWindow::leaveTour()
{
    m_isTourOn = false;
    m_tour->hide();
    if (m_preferences)
        static_cast<void>(m_preferences->set<Preference::Tour>("done"));
}

/// The tour goes where the person goes; it never turns a page by itself.
void MainWindow::refreshTour()
{
    if (!m_isTourOn) {
        // The offer is for who has nothing open yet.
        if (m_tour->isVisibleTo(this) && m_tabs->count() > 0)
            m_tour->hide();
        return;
    }
    // What it says is true of the sample in practice mode, and of nothing else.
    const UploadTab* tab = currentTab();
    if (!tab || tab != m_tourTab)
        return m_tour->showStep(TourStep::Elsewhere);
    const std::optional<SendReport>& report = tab->session().report();
    switch (tab->currentPage()) {
    case PageId::File:
        return m_tour->showStep(TourStep::File);
    case PageId::Columns:
        return m_tour->showStep(TourStep::Columns);
    case PageId::Preview:
        return m_tour->showStep(TourStep::Preview);
    default:
        break;
    }
    if (!tab->isPractising())
        return m_tour->showStep(TourStep::Elsewhere);
    m_tour->showStep(!report                         ? TourStep::Test
            : report->mode == SendMode::ValidateOnly ? TourStep::Send
                                                     : TourStep::Done);
}

} // namespace convey::ui
