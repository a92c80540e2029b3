// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/main_window.h"

#include "common/destination_badge.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/translated.h"
#include "help/help_desk.h"
#include "history/history_page.h"
#include "preferences/preferences_page.h"
#include "results/results_page.h"
#include "send/send_desk.h"
#include "send/send_page.h"
#include "shell/action_registry.h"
#include "shell/command_palette.h"
#include "shell/drop_sign.h"
#include "shell/rail.h"
#include "shell/stop_sending_first.h"
#include "shell/upload_tab.h"
#include "shell/window_state.h"
#include "start/start_page.h"
#include "tags/tags_page.h"
#include "tour/tour_bar.h"

#include "base/text.h"
#include "settings/paths.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>

namespace convey::ui {

namespace {

constexpr double kSlimBelowEm = 84; // look.md section 6: about 1,100 px
constexpr double kTitleBar = 3; // em; how tall the frame is isn't known before the window is shown

/// As the pages like it, and never larger than the screen.
QSize firstSize(const QWidget& window)
{
    const QSize room = window.screen()->availableSize() - QSize(0, em(&window, kTitleBar));
    return QSize(em(&window, 98), em(&window, 61)).boundedTo(room);
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<SendDesk> desk, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
    , m_actions(new ActionRegistry(this))
    , m_railModel(new RailModel(this))
    , m_rail(new Rail(m_railModel, this))
    , m_tabs(new QTabBar(this))
    , m_tour(new TourBar(this))
    , m_front(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_history(new HistoryPage(*m_desk, this))
    , m_past(new ResultsPage(this))
    , m_tags(new TagsPage(*m_desk, this))
    , m_preferencesPage(nullptr)
    , m_status(new IconLabel(this))
    , m_badge(new DestinationBadge(this))
{
    if (Result<Preferences> preferences = Preferences::open(defaultPreferencesPath()))
        m_preferences = *std::move(preferences);
    else
        m_settingsProblem = translated(preferences.error());
    if (m_preferences && m_preferences->get<Preference::RestoreSession>() != "never")
        m_lastTime = rememberedUploads(m_preferences->get<Preference::Session>());
    m_preferencesPage = new PreferencesPage(*m_desk, m_preferences ? &*m_preferences : nullptr, this);
    setAcceptDrops(true);
    m_tabs->setObjectName(QStringLiteral("uploads"));
    m_tabs->setAccessibleName(tr("Open uploads"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setTabsClosable(true);
    m_tabs->setAutoHide(true); // tabs only from the second upload on
    m_stack->addWidget(m_start);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_tabs);
    right->addWidget(m_tour);
    right->addWidget(m_front, 1);
    m_front->addWidget(m_stack);
    m_front->addWidget(m_history);
    m_front->addWidget(m_past);
    m_front->addWidget(m_tags);
    m_front->addWidget(m_preferencesPage);
    auto* central = new QWidget(this);
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    auto* edge = new QFrame(central);
    edge->setFrameStyle(QFrame::VLine | QFrame::Plain);
    edge->setForegroundRole(QPalette::Mid);
    layout->addWidget(edge);
    layout->addLayout(right, 1);
    setCentralWidget(central);
    m_status->setWraps(false);
    m_status->setContentsMargins(em(this, kGapM), 0, em(this, kGapM), 0);
    statusBar()->addWidget(m_status, 1);
    m_badge->setObjectName(QStringLiteral("statusBadge"));
    m_badge->hide();
    statusBar()->addPermanentWidget(m_badge);

    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::showTab);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &MainWindow::closeTab);
    connectPages();
    connectHistory();
    m_help = new HelpDesk(this);
    m_dropSign = new DropSign(this);
    buildMenus();
    if (!m_preferences || !restoreWindow(*this, *m_preferences))
        resize(firstSize(*this));
    constexpr int kKeepEachMs = 1'000;
    m_keepingSession.setSingleShot(true);
    m_keepingSession.setInterval(kKeepEachMs);
    connect(&m_keepingSession, &QTimer::timeout, this, &MainWindow::keepSession);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        // A menu takes the focus; what it does is meant for where the person was.
        if (now && isAncestorOf(now) && !qobject_cast<QMenuBar*>(now))
            m_typing = now;
        refreshActions();
    });
    showStart();
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus wanders while everything is taken apart
    m_tags->setSession(nullptr);
    // What still runs is told to stop before the desk goes, whose practice endpoint and history it uses.
    qDeleteAll(findChildren<UploadTab*>());
    delete takeCentralWidget(); // the pages hold on to the desk and the preferences
}

void MainWindow::connectPages()
{
    connect(m_start, &StartPage::openFile, this, &MainWindow::askForFile);
    connect(m_start, &StartPage::openPath, this, &MainWindow::open);
    connect(m_start, &StartPage::pasteRows, this, &MainWindow::pasteRows);
    connect(m_start, &StartPage::openSample, this, &MainWindow::openSample);
    connect(m_start, &StartPage::pinWanted, this, &MainWindow::pinFile);
    connect(m_start, &StartPage::setupChosen, this, &MainWindow::askForFileOf);
    connect(m_start, &StartPage::setupsWanted, this, &MainWindow::manageSetups);
    connect(m_start, &StartPage::sessionWanted, this, &MainWindow::restoreSession);
    connect(m_start, &StartPage::sessionDismissed, this, [this] {
        m_lastTime.clear();
        keepSession();
    });
    connect(m_start, &StartPage::forgetRecent, this, &MainWindow::forgetFiles);
    connect(m_start, &StartPage::clearRecent, this, [this] { forgetFiles({}); });
    connectOffer();
    connect(m_tags, &TagsPage::statusChanged, this, &MainWindow::refreshStatus);
    connect(m_tags, &TagsPage::openFileWanted, this, &MainWindow::askForFile);
    connect(m_tags, &Page::goTo, this, &MainWindow::showPage);
    connect(m_start, &StartPage::tagWanted, this, [this](bool isToCheck) {
        m_tags->showPart(isToCheck ? TagsPage::Part::Check : TagsPage::Part::Build);
        showPage(PageId::Tags);
    });
    connect(m_preferencesPage, &PreferencesPage::themeChosen, this, &MainWindow::useTheme);
    connect(m_preferencesPage, &PreferencesPage::tourWanted, this, &MainWindow::startTour);
    connect(m_tour, &TourBar::practiseWanted, this, &MainWindow::startTour);
    connect(m_tour, &TourBar::left, this, &MainWindow::leaveTour);
    connect(m_tour, &TourBar::connectWanted, this, [this] {
        leaveTour();
        showPage(PageId::Preferences);
        m_preferencesPage->addDestination();
    });
    connect(m_actions, &ActionRegistry::pageWanted, this, [this](Page* page) {
        UploadTab* tab = knownTab();
        for (const PageId id :
            {PageId::File, PageId::Columns, PageId::Preview, PageId::Send, PageId::Results}) {
            if (tab && tab->page(id) == page)
                showPage(id);
        }
    });
}

UploadTab* MainWindow::newTab()
{
    auto* tab = new UploadTab(*m_desk, this);
    // A file that can't be opened is none to open again.
    connect(&tab->session(), &UploadSession::opened, this, [this, tab] {
        for (const Source& source : tab->session().upload().source()->sources()) {
            if (source.kind == SourceKind::File)
                rememberFile(QFileInfo(toQString(source.path)).absoluteFilePath());
        }
        // However the sample was opened: made-up orders are for practising.
        if (tab->paths() == QStringList(samplePath()))
            tab->practise();
    });
    connect(tab, &UploadTab::pageShown, this, &MainWindow::refresh);
    connect(tab, &UploadTab::stateChanged, this, &MainWindow::refresh);
    connect(&tab->session(), &UploadSession::sendEnded, this, [this, tab] { tellSent(*tab); });
    connect(&tab->session(), &UploadSession::sendFailed, this, [this, tab] { tellSent(*tab); });
    connect(&tab->session(), &UploadSession::checked, this, [this, tab] { tellChecked(*tab); });
    connect(tab, &UploadTab::openFileWanted, this, &MainWindow::askForFile);
    connect(tab, &UploadTab::startWanted, this, &MainWindow::showStart);
    m_stack->addWidget(tab);
    if (m_preferences)
        restoreSplitters(*tab, *m_preferences);
    m_tabs->addTab({});
    return tab;
}

UploadTab* MainWindow::currentTab() const
{
    return m_front->currentWidget() == m_stack ? qobject_cast<UploadTab*>(m_stack->currentWidget()) : nullptr;
}

int MainWindow::tabCount() const
{
    return m_tabs->count();
}

UploadTab* MainWindow::tabAt(int index) const
{
    return qobject_cast<UploadTab*>(m_stack->widget(index + 1));
}

UploadTab* MainWindow::knownTab() const
{
    return tabAt(m_tabs->currentIndex());
}

void MainWindow::showTab(int index)
{
    if (index < 0 || index >= m_tabs->count())
        return;
    closePalette();
    m_tabs->setCurrentIndex(index);
    m_stack->setCurrentIndex(index + 1);
    m_front->setCurrentWidget(m_stack);
    refresh();
}

std::vector<UploadTab*> MainWindow::sendingTabs() const
{
    std::vector<UploadTab*> sending;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (UploadTab* tab = tabAt(i); tab->session().isSending())
            sending.push_back(tab);
    }
    return sending;
}

void MainWindow::closeTab(int index)
{
    if (index < 0 || index >= m_tabs->count())
        return;
    UploadTab* tab = tabAt(index);
    if (tab->session().isSending())
        return stopSendingFirst(this, {&tab->session()}, tr("Stop and close"),
            [this, tab] { closeTab(m_stack->indexOf(tab) - 1); });
    closePalette();
    if (m_preferences)
        keepSplitters(*tab, *m_preferences);
    m_stack->removeWidget(tab);
    tab->deleteLater();
    m_tabs->removeTab(index);
    if (m_tabs->count() == 0)
        showStart();
    else
        showTab(m_tabs->currentIndex());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setSlim(width() < em(this, kSlimBelowEm));
}

/// What no page and no control has taken.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const UploadTab* tab = tabToSteer();
    const bool isPause =
        event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat();
    // What is to go on goes on where it is seen.
    if (isPause && tab && (tab->sendPage().canPause() || frontPage() == &tab->sendPage()))
        return steer(&SendPage::pauseOrGoOn);
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (const std::vector<UploadTab*> sending = sendingTabs(); !sending.empty()) {
        event->ignore();
        std::vector<UploadSession*> sessions;
        for (UploadTab* tab : sending)
            sessions.push_back(&tab->session());
        return stopSendingFirst(this, sessions, tr("Stop and quit"), [this] { close(); });
    }
    if (m_preferences) {
        keepWindow(*this, *m_preferences);
        if (const UploadTab* tab = currentTab())
            keepSplitters(*tab, *m_preferences);
        keepSession();
    }
    QMainWindow::closeEvent(event);
}

} // namespace convey::ui
