// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/main_window.h"

#include "common/banner.h"
#include "common/destination_badge.h"
#include "common/metrics.h"
#include "common/translated.h"
#include "history/history_page.h"
#include "results/results_page.h"
#include "send/send_desk.h"
#include "shell/desktop.h"
#include "shell/rail.h"
#include "shell/status_words.h"
#include "shell/stop_sending_first.h"
#include "shell/upload_tab.h"
#include "shell/window_state.h"
#include "start/start_page.h"
#include "tags/tags_page.h"

#include "base/atomic_file.h"
#include "base/own_folder.h"
#include "base/text.h"
#include "jobs/sample.h"
#include "settings/paths.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>

namespace convey::ui {

namespace {

constexpr double kSlimBelowEm = 84; // look.md section 6: about 1,100 px

} // namespace

MainWindow::MainWindow(std::unique_ptr<SendDesk> desk, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
    , m_railModel(new RailModel(this))
    , m_rail(new Rail(m_railModel, this))
    , m_tabs(new QTabBar(this))
    , m_front(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_history(new HistoryPage(*m_desk, this))
    , m_past(new ResultsPage(this))
    , m_tags(new TagsPage(*m_desk, this))
    , m_status(new QLabel(this))
    , m_badge(new DestinationBadge(this))
{
    if (Result<Preferences> preferences = Preferences::open(defaultPreferencesPath()))
        m_preferences = *std::move(preferences);
    else
        m_settingsProblem = translated(preferences.error());
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
    right->addWidget(m_front, 1);
    m_front->addWidget(m_stack);
    m_front->addWidget(m_history);
    m_front->addWidget(m_past);
    m_front->addWidget(m_tags);
    auto* central = new QWidget(this);
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    setCentralWidget(central);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(em(this, kGapM), 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    m_badge->setObjectName(QStringLiteral("statusBadge"));
    m_badge->hide();
    statusBar()->addPermanentWidget(m_badge);

    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::showTab);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &MainWindow::closeTab);
    connect(m_start, &StartPage::openFile, this, &MainWindow::askForFile);
    connect(m_start, &StartPage::openPath, this, &MainWindow::open);
    connect(m_start, &StartPage::pasteRows, this, &MainWindow::pasteRows);
    connect(m_start, &StartPage::openSample, this, &MainWindow::openSample);
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
    connectHistory();
    buildMenus();
    if (!m_preferences || !restoreWindow(*this, *m_preferences))
        resize(em(this, 98), em(this, 61));
    showStart();
}

MainWindow::~MainWindow()
{
    m_tags->setSession(nullptr);
    // What still runs is told to stop before the desk goes, whose practice endpoint and history it uses.
    qDeleteAll(findChildren<UploadTab*>());
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
    });
    connect(tab, &UploadTab::pageShown, this, &MainWindow::refresh);
    connect(tab, &UploadTab::stateChanged, this, &MainWindow::refresh);
    connect(&tab->session(), &UploadSession::sendEnded, this, [this, tab] { tellDone(*tab); });
    connect(&tab->session(), &UploadSession::sendFailed, this, [this, tab] { tellDone(*tab); });
    connect(tab, &UploadTab::openFileWanted, this, &MainWindow::askForFile);
    connect(tab, &UploadTab::startWanted, this, &MainWindow::showStart);
    m_stack->addWidget(tab);
    if (m_preferences)
        restoreSplitters(*tab, *m_preferences);
    m_tabs->addTab({});
    return tab;
}

void MainWindow::openTogether(const QStringList& paths)
{
    newTab()->open(paths);
    showTab(m_tabs->count() - 1);
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
    std::vector<std::string> files;
    if (!path.isEmpty()) {
        files = m_preferences->get<Preference::RecentFiles>();
        std::erase(files, toUtf8(path));
    }
    static_cast<void>(m_preferences->set<Preference::RecentFiles>(files));
    showRecent();
}

void MainWindow::showRecent()
{
    m_start->setRecentFiles(recentFiles());
    if (!m_settingsProblem.isEmpty())
        m_start->banner()->show(m_settingsProblem);
}

std::vector<std::string> MainWindow::recentFiles() const
{
    return m_preferences ? m_preferences->get<Preference::RecentFiles>() : std::vector<std::string>();
}

void MainWindow::openSample()
{
    const QString folder = toQString(dataFolder());
    const QString path = folder + QStringLiteral("/sample orders.csv");
    // Fresh times would change the file under an upload that has it open.
    for (int i = 0; i < m_tabs->count(); ++i) {
        const UploadSession& session = qobject_cast<UploadTab*>(m_stack->widget(i + 1))->session();
        if (session.isOpen() && toQString(session.upload().path()) == path)
            return showTab(i);
    }
    if (const Result<> made = makeFolderFor(toUtf8(path)); !made)
        return m_start->banner()->show(translated(made.error()));
    const Result<> written = writeFileAtomically(toUtf8(path), sampleOrders(SystemClock().nowMs()));
    if (written)
        open(path);
    else
        m_start->banner()->show(translated(written.error()));
}

void MainWindow::askForFile()
{
    const QString folder =
        m_preferences ? toQString(m_preferences->get<Preference::LastFolder>()) : QString();
    auto* dialog = new QFileDialog(this, tr("Open conversions"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt *.xlsx *.gz)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        if (paths.isEmpty())
            return;
        if (m_preferences)
            static_cast<void>(m_preferences->set<Preference::LastFolder>(
                toUtf8(QFileInfo(paths.constFirst()).absolutePath())));
        openTogether(paths);
    });
    dialog->open();
}

UploadTab* MainWindow::currentTab() const
{
    return m_front->currentWidget() == m_stack ? qobject_cast<UploadTab*>(m_stack->currentWidget()) : nullptr;
}

int MainWindow::tabCount() const
{
    return m_tabs->count();
}

void MainWindow::showTab(int index)
{
    if (index < 0 || index >= m_tabs->count())
        return;
    m_tabs->setCurrentIndex(index);
    m_stack->setCurrentIndex(index + 1);
    m_front->setCurrentWidget(m_stack);
    refresh();
}

std::vector<UploadTab*> MainWindow::sendingTabs() const
{
    std::vector<UploadTab*> sending;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto* tab = qobject_cast<UploadTab*>(m_stack->widget(i + 1)); tab->session().isSending())
            sending.push_back(tab);
    }
    return sending;
}

void MainWindow::closeTab(int index)
{
    if (index < 0 || index >= m_tabs->count())
        return;
    auto* tab = qobject_cast<UploadTab*>(m_stack->widget(index + 1));
    if (tab->session().isSending())
        return stopSendingFirst(this, {&tab->session()}, tr("Stop and close"),
            [this, tab] { closeTab(m_stack->indexOf(tab) - 1); });
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
    if (page == PageId::Start)
        return showStart();
    if (page == PageId::History) {
        m_history->refresh();
        m_front->setCurrentWidget(m_history);
        return refresh();
    }
    if (page == PageId::Tags) {
        m_front->setCurrentWidget(m_tags);
        return refresh();
    }
    if (m_tabs->count() == 0)
        return;
    if (!currentTab())
        m_stack->setCurrentIndex(m_tabs->currentIndex() + 1);
    m_front->setCurrentWidget(m_stack);
    currentTab()->showPage(page);
    refresh();
}

void MainWindow::refresh()
{
    const UploadTab* tab = currentTab();
    auto* known = qobject_cast<UploadTab*>(m_stack->widget(m_tabs->currentIndex() + 1));
    refreshRail(known);
    m_tags->setSession(known ? &known->session() : nullptr);
    const QWidget* front = m_front->currentWidget();
    m_rail->setCurrentPage(front == m_tags ? PageId::Tags
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
}

void MainWindow::refreshStatus()
{
    const auto* known = qobject_cast<const UploadTab*>(m_stack->widget(m_tabs->currentIndex() + 1));
    const std::vector<UploadTab*> sending = sendingTabs();
    const bool sendsElsewhere =
        std::ranges::any_of(sending, [known](const UploadTab* other) { return other != known; });
    m_status->setText(m_front->currentWidget() == m_tags && sending.empty()
            ? m_tags->status()
            : statusOf(known ? &known->session() : nullptr, sendsElsewhere));
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

void MainWindow::tellDone(const UploadTab& tab)
{
    if (isActiveWindow())
        return;
    QApplication::alert(this);
    const std::optional<SendReport>& report = tab.session().report();
    const bool isTest = report && report->mode == SendMode::ValidateOnly;
    // Counts and no names: whoever passes by may read it.
    tellDesktop(isTest ? tr("The test is done") : tr("Sending is done"),
        report ? tr("%Ln accepted", nullptr, static_cast<int>(report->accepted)) + QStringLiteral(" · ")
                + tr("%Ln refused", nullptr, static_cast<int>(report->refused))
               : tr("It could not begin. Convey says why."));
}

void MainWindow::refreshTitles()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QString title = qobject_cast<UploadTab*>(m_stack->widget(i + 1))->title();
        // In a tab a lone & would underline the next letter.
        if (QString text = title; m_tabs->tabText(i) != text.replace(u'&', QStringLiteral("&&")))
            m_tabs->setTabText(i, text);
    }
    const UploadTab* tab = currentTab();
    setWindowTitle(tab ? tr("%1 – Convey").arg(tab->title()) : tr("Convey"));
}

void MainWindow::refreshRail(const UploadTab* tab)
{
    const QString noFile = tr("No file is open.");
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
        .blocked = static_cast<int>(blocked),
        .whyNot = noFile});
    m_railModel->setEntry({.page = PageId::Send,
        .text = tr("Send"),
        .iconName = QStringLiteral("send"),
        .enabled = open,
        .done = open && tab->session().report().has_value(),
        .whyNot = noFile});
    m_railModel->setEntry({.page = PageId::Results,
        .text = tr("Results"),
        .iconName = QStringLiteral("results"),
        .enabled = open,
        .done = open && tab->session().report() && !tab->session().report()->jobId.empty(),
        .whyNot = noFile});
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        paths.append(url.toLocalFile());
    paths.sort(); // daily exports in the order of their days, however they were picked up
    openTogether(paths);
    event->acceptProposedAction();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setSlim(width() < em(this, kSlimBelowEm));
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
    }
    QMainWindow::closeEvent(event);
}

} // namespace convey::ui
