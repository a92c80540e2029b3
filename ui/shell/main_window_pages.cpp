// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// Which page is in front, and what the rail, the titles, the status bar, the menus and the desktop say of it.
#include "common/destination_badge.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/plain_words.h"
#include "help/help_desk.h"
#include "history/history_page.h"
#include "preferences/preferences_page.h"
#include "send/send_desk.h"
#include "shell/action_registry.h"
#include "shell/desktop.h"
#include "shell/main_window.h"
#include "shell/rail.h"
#include "shell/status_words.h"
#include "shell/upload_tab.h"
#include "start/start_page.h"
#include "tags/tags_page.h"
#include "tour/tour_bar.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace convey::ui {

void MainWindow::showStart()
{
    showRecent();
    lookForUnfinished();
    m_stack->setCurrentWidget(m_start);
    m_front->setCurrentWidget(m_stack);
    refresh();
}

void MainWindow::showPage(PageId page)
{
    switch (page) {
    case PageId::Start:
        return showStart();
    case PageId::History:
        m_history->refresh();
        m_front->setCurrentWidget(m_history);
        return refresh();
    case PageId::Tags:
        m_front->setCurrentWidget(m_tags);
        return refresh();
    case PageId::Preferences:
        m_front->setCurrentWidget(m_preferencesPage);
        m_preferencesPage->refresh();
        return refresh();
    case PageId::Help:
        m_help->show({});
        return refresh(); // the rail goes back to the page that is in front
    default:
        break;
    }
    if (m_tabs->count() == 0)
        return;
    if (!currentTab())
        m_stack->setCurrentIndex(m_tabs->currentIndex() + 1);
    m_front->setCurrentWidget(m_stack);
    currentTab()->showPage(page);
    refresh();
}

Page* MainWindow::frontPage() const
{
    if (const UploadTab* tab = currentTab())
        return tab->page(tab->currentPage());
    QWidget* front = m_front->currentWidget();
    return qobject_cast<Page*>(front == m_stack ? m_stack->currentWidget() : front);
}

void MainWindow::refresh()
{
    const UploadTab* tab = currentTab();
    UploadTab* known = knownTab();
    refreshRail(known);
    m_tags->setSession(known ? &known->session() : nullptr);
    const QWidget* front = m_front->currentWidget();
    m_rail->setCurrentPage(front == m_tags ? PageId::Tags
            : front == m_preferencesPage   ? PageId::Preferences
            : front != m_stack             ? PageId::History
            : tab                          ? tab->currentPage()
                                           : PageId::Start);
    refreshTitles();
    refreshTaskBar();
    const std::optional<BadgeLook> destination = known ? known->destination() : std::nullopt;
    if (destination && *destination != m_badge->look())
        m_badge->setLook(*destination);
    m_badge->setVisible(destination.has_value());
    refreshStatus();
    refreshActions();
    refreshTour();
    if (!m_keepingSession.isActive()) // else a send that tells of itself all the time would put it off
        m_keepingSession.start();
}

void MainWindow::refreshStatus()
{
    const UploadTab* known = knownTab();
    const std::vector<UploadTab*> sending = sendingTabs();
    // A send for real is said before a test.
    const UploadSession* elsewhere = nullptr;
    for (const UploadTab* other : sending) {
        if (other != known && (!elsewhere || other->session().sendMode() == SendMode::Live))
            elsewhere = &other->session();
    }
    const StatusLook status = m_front->currentWidget() == m_tags && sending.empty()
        ? StatusLook{m_tags->status(), QStringLiteral("private")}
        : statusOf(known ? &known->session() : nullptr, elsewhere);
    m_status->show(status.words, status.icon);
}

/// Of several sends the one that is least far.
void MainWindow::refreshTaskBar()
{
    std::optional<int> percent;
    for (const UploadTab* tab : sendingTabs())
        percent = std::min(percent.value_or(100), tab->percent().value_or(0));
    if (percent == m_taskBarShows)
        return;
    m_taskBarShows = percent;
    tellTaskBar(percent);
}

bool MainWindow::isToTell(const UploadTab& tab) const
{
    constexpr qint64 kLongMs = 10'000; // whoever waited less is still there
    return !isActiveWindow() && tab.workedMs() >= kLongMs
        && (!m_preferences || m_preferences->get<Preference::Notifications>() == "on");
}

void MainWindow::tellSent(const UploadTab& tab)
{
    if (!isActiveWindow())
        QApplication::alert(this);
    if (!isToTell(tab))
        return;
    const DesktopNote note = noteOfSend(tab.session().report());
    tellDesktop(note.title, note.words);
}

void MainWindow::tellChecked(const UploadTab& tab)
{
    if (!isToTell(tab))
        return;
    const DesktopNote note = noteOfCheck(tab.session().check()->summary);
    tellDesktop(note.title, note.words);
}

void MainWindow::refreshTitles()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const UploadTab* tab = tabAt(i);
        if (const QString text = controlText(tab->title()); m_tabs->tabText(i) != text)
            m_tabs->setTabText(i, text);
        const bool isRunning = tab->session().isSending();
        if (isRunning != !m_tabs->tabIcon(i).isNull())
            m_tabs->setTabIcon(i, isRunning ? icon(QStringLiteral("in-flight"), Token::Accent) : QIcon());
    }
    const UploadTab* tab = currentTab();
    setWindowTitle(tab ? tr("%1 – Convey").arg(tab->title()) : tr("Convey"));
}

void MainWindow::refreshRail(const UploadTab* tab)
{
    const QString noFile = tr("No file is open.");
    m_railModel->setUploadName(tab ? tab->name() : QString());
    const bool open = tab && tab->session().isOpen();
    const bool checked = open && tab->session().check();
    const bool asked = open && !tab->session().upload().questions().empty();
    const auto blocked = checked ? tab->session().check()->summary.count(Verdict::Blocked) : 0;
    m_railModel->setEntry({.page = PageId::File,
        .text = tr("File"),
        .iconName = QStringLiteral("file"),
        .enabled = tab != nullptr,
        .done = open,
        .whyNot = noFile});
    m_railModel->setEntry({.page = PageId::Columns,
        .text = tr("Columns"),
        .iconName = QStringLiteral("columns"),
        .enabled = open,
        .done = open && !asked,
        .whyNot = noFile});
    m_railModel->setEntry({.page = PageId::Preview,
        .text = tr("Preview"),
        .iconName = QStringLiteral("preview"),
        .enabled = open,
        .done = checked && blocked == 0,
        .running = open && tab->session().isChecking(),
        .blocked = static_cast<int>(blocked),
        .whyNot = noFile});
    m_railModel->setEntry({.page = PageId::Send,
        .text = tr("Send"),
        .iconName = QStringLiteral("send"),
        .enabled = open,
        .done = open && tab->session().report().has_value(),
        .running = open && tab->session().isSending(),
        .whyNot = noFile});
    m_railModel->setEntry({.page = PageId::Results,
        .text = tr("Results"),
        .iconName = QStringLiteral("results"),
        .enabled = open,
        .done = open && tab->session().report() && !tab->session().report()->jobId.empty(),
        .whyNot = noFile});
}

} // namespace convey::ui
