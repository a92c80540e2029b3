// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// The menus of the window: every action it has, and the keys that are in none.
#include "common/plain_words.h"
#include "send/send_page.h"
#include "shell/action_registry.h"
#include "shell/clipboard_actions.h"
#include "shell/main_window.h"
#include "shell/rail.h"
#include "shell/regions.h"
#include "shell/theme.h"
#include "shell/upload_tab.h"

#include "base/text.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

#include <array>

namespace convey::ui {

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildUploadMenu();
    buildTagMenu();
    buildWindowMenu();
    buildHelpMenu();
    for (QMenu* menu : menuBar()->findChildren<QMenu*>())
        connect(menu, &QMenu::aboutToShow, this, &MainWindow::refreshActions);

    connect(new QShortcut(Qt::Key_F6, this), &QShortcut::activated, this, [this] { goToRegion(1); });
    connect(
        new QShortcut(Qt::SHIFT | Qt::Key_F6, this), &QShortcut::activated, this, [this] { goToRegion(-1); });
}

void MainWindow::buildFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    m_actions->add(file,
        {"openFile", tr("&Open…"), tr("Opens one file, or several as one table."),
            keysOr(QKeySequence::Open, Qt::CTRL | Qt::Key_O)},
        [this] { askForFile(); });
    m_recentMenu = file->addMenu(tr("Open &recent"));
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    m_actions->add(file,
        {"pasteRows", tr("&Paste rows"), tr("Opens the rows that were copied in a spreadsheet."),
            Qt::CTRL | Qt::SHIFT | Qt::Key_V},
        [this] { pasteRows(); });
    m_actions->add(file,
        {"openSample", tr("Open the &sample"), tr("Opens 400 made-up orders to practise with.")},
        [this] { openSample(); });
    file->addSeparator();
    m_actions->forward(file,
        {"print", tr("Prin&t…"),
            tr("Prints the page for the developer, the list of what leaves, or the receipt."),
            keysOr(QKeySequence::Print, Qt::CTRL | Qt::Key_P)},
        PageCommand::Print);
    file->addSeparator();
    m_actions->add(file,
        {"closeUpload", tr("&Close upload"), tr("Closes the upload in front. Its file stays as it is."),
            Qt::CTRL | Qt::Key_W},
        [this] { closeTab(m_tabs->currentIndex()); });
    QAction* quit = m_actions->add(file,
        {"quit", tr("&Quit"), tr("Closes Convey."), keysOr(QKeySequence::Quit, Qt::CTRL | Qt::Key_Q)},
        [this] { close(); });
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const std::string& utf8 : recentFiles()) {
        const QString path = toQString(utf8);
        const QFileInfo file(path);
        const QString text = tr("%1 in %2", "a file and its folder").arg(file.fileName(), file.path());
        m_recentMenu->addAction(controlText(text), this, [this, path] { open(path); });
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("No file was opened yet"))->setEnabled(false);
}

void MainWindow::buildEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_actions->forward(edit,
        {"undo", tr("&Undo"), tr("Takes back the last change on this page."),
            keysOr(QKeySequence::Undo, Qt::CTRL | Qt::Key_Z)},
        PageCommand::Undo);
    m_actions->forward(edit,
        {"redo", tr("&Redo"), tr("Makes the change again that was taken back."),
            keysOr(QKeySequence::Redo, Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        PageCommand::Redo);
    edit->addSeparator();
    const auto addForFocus = [&](const ActionWords& words, void (*act)(QWidget*)) {
        m_actions->add(edit, words, [this, act] { act(typingPlace()); })
            ->setShortcutContext(Qt::WidgetShortcut); // the place with the focus has the key
    };
    addForFocus({"copy", tr("&Copy"), tr("Copies what is selected."),
                    keysOr(QKeySequence::Copy, Qt::CTRL | Qt::Key_C)},
        &copyIn);
    addForFocus({"copyWithHeaders", tr("Copy with &headers"),
                    tr("Copies the selected rows with the names of the columns above them."),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_C},
        &copyWithHeadersIn);
    addForFocus(
        {"selectAll", tr("Select &all"), tr("Selects everything in the field or table with the focus."),
            keysOr(QKeySequence::SelectAll, Qt::CTRL | Qt::Key_A)},
        &selectAllIn);
    edit->addSeparator();
    m_actions->forward(edit,
        {"find", tr("&Find…"), tr("Finds words in the rows of this page."),
            keysOr(QKeySequence::Find, Qt::CTRL | Qt::Key_F)},
        PageCommand::Find);
    m_actions->forward(edit, {"findNext", tr("Find &next"), tr("Goes to the next place with these words.")},
        PageCommand::FindNext);
    m_actions->forward(edit,
        {"findPrevious", tr("Find &previous"), tr("Goes to the place with these words before this one.")},
        PageCommand::FindPrevious);
    m_actions->forward(edit,
        {"replace", tr("Find and r&eplace…"), tr("Replaces words down one column."), Qt::CTRL | Qt::Key_H},
        PageCommand::Replace);
    edit->addSeparator();
    m_actions
        ->add(edit,
            {"preferences", tr("Preference&s"),
                tr("Destinations, language, colours and what else can be set."),
                keysOr(QKeySequence::Preferences, Qt::CTRL | Qt::Key_Comma)},
            [this] { showPage(PageId::Preferences); })
        ->setMenuRole(QAction::PreferencesRole);
}

void MainWindow::buildViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    constexpr std::array<std::pair<PageId, const char*>, 8> kPages{
        {{PageId::Start, "pageStart"}, {PageId::File, "pageFile"}, {PageId::Columns, "pageColumns"},
            {PageId::Preview, "pagePreview"}, {PageId::Send, "pageSend"}, {PageId::Results, "pageResults"},
            {PageId::Tags, "pageTags"}, {PageId::History, "pageHistory"}}};
    int key = Qt::Key_1;
    for (const auto& [page, name] : kPages) {
        const QString text = m_railModel->indexOf(page).data().toString();
        m_pageActions[page] = m_actions->add(view,
            {name, text, tr("Shows the page “%1”.").arg(text),
                QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key++))},
            [this, page = page] { showPage(page); });
    }
    view->addSeparator();
    buildThemeMenu(view->addMenu(tr("&Colours")));
    QAction* full = m_actions->add(view,
        {"fullScreen", tr("&Full screen"), tr("Fills the screen with the window, or gives it back."),
            keysOr(QKeySequence::FullScreen, Qt::Key_F11)},
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    full->setCheckable(true);
}

void MainWindow::buildThemeMenu(QMenu* menu)
{
    auto* group = new QActionGroup(this);
    struct Choice
    {
        const char* name;
        const char* word;
        QString text;
    };
    const std::array<Choice, 4> choices{
        {{"coloursSystem", "system", tr("As the &system")}, {"coloursLight", "light", tr("&Light")},
            {"coloursDark", "dark", tr("&Dark")}, {"coloursContrast", "contrast", tr("&High contrast")}}};
    const std::string chosen = m_preferences ? m_preferences->get<Preference::Theme>() : "system";
    for (const Choice& choice : choices) {
        const QString word = QLatin1String(choice.word);
        QAction* action =
            m_actions->add(menu, {choice.name, choice.text, tr("Changes the colours of the window.")},
                [this, word] { useTheme(word); });
        action->setCheckable(true);
        action->setChecked(choice.word == chosen);
        group->addAction(action);
        m_themeActions[word] = action;
    }
}

void MainWindow::useTheme(const QString& word)
{
    applyTheme(*qApp, word);
    if (const auto action = m_themeActions.find(word); action != m_themeActions.end())
        action->second->setChecked(true);
    // A theme that can't be remembered still holds for this run.
    if (m_preferences)
        static_cast<void>(m_preferences->set<Preference::Theme>(toUtf8(word)));
}

void MainWindow::buildUploadMenu()
{
    QMenu* upload = menuBar()->addMenu(tr("&Upload"));
    QAction* on = m_actions->add(upload,
        {"continueUpload", tr("&Go on"), tr("Presses the blue button of the page in front."),
            Qt::CTRL | Qt::Key_Return},
        [this] { pressPrimary(); });
    on->setShortcutContext(Qt::WidgetShortcut); // the page in front has the key
    upload->addSeparator();
    m_actions->forward(upload,
        {"readAgain", tr("&Read the file again"), tr("Reads the file as it is on the disk now."),
            keysOr(QKeySequence::Refresh, Qt::Key_F5)},
        PageCommand::ReadAgain);
    m_actions->forward(upload,
        {"saveSetup", tr("&Save the setup…"),
            tr("Keeps what each column means, so that the next export of this kind is ready at once."),
            keysOr(QKeySequence::Save, Qt::CTRL | Qt::Key_S)},
        PageCommand::SaveSetup);
    m_actions->add(upload, {"manageSetups", tr("Saved set&ups…"), tr("Lists the saved setups.")},
        [this] { manageSetups(); });
    upload->addSeparator();
    m_actions->forward(upload,
        {"nextFinding", tr("&Next problem"), tr("Goes to the next row with a problem."), Qt::Key_F8},
        PageCommand::NextFinding);
    m_actions->forward(upload,
        {"previousFinding", tr("&Previous problem"), tr("Goes to the row with a problem before this one."),
            Qt::SHIFT | Qt::Key_F8},
        PageCommand::PreviousFinding);
    upload->addSeparator();
    m_actions->forward(upload,
        {"testUpload", tr("&Test with OpenAI (nothing is recorded)"),
            tr("OpenAI judges the conversions and records nothing.")},
        PageCommand::Test);
    m_actions->forward(upload,
        {"sendForRealUpload", tr("Send for rea&l…"),
            tr("Asks first. What OpenAI records can’t be taken back.")},
        PageCommand::SendForReal);
    upload->addSeparator();
    m_actions
        ->add(upload,
            {"pauseSending", tr("P&ause or continue sending"),
                tr("Begins nothing new and waits for what is on its way, or goes on with the rest."),
                Qt::Key_Space},
            [this] { steer(&SendPage::pauseOrGoOn); })
        ->setShortcutContext(Qt::WidgetShortcut); // shown here; see keyPressEvent()
    m_actions->add(upload,
        {"stopSending", tr("St&op the test or the send"),
            tr("Sends nothing more. What was sent stays sent; the rest can go later."),
            Qt::CTRL | Qt::Key_Period},
        [this] { steer(&SendPage::stop); });
}

UploadTab* MainWindow::tabToSteer() const
{
    const auto runs = [](const UploadTab* tab) { return tab->sendPage().canStop(); };
    UploadTab* known = knownTab();
    if (known && (runs(known) || known->session().isSending()))
        return known;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (UploadTab* tab = tabAt(i); runs(tab))
            return tab;
    }
    return currentTab();
}

/// On the page that shows what comes of it.
void MainWindow::steer(void (SendPage::*act)())
{
    UploadTab* tab = tabToSteer();
    if (!tab)
        return;
    showTab(m_stack->indexOf(tab) - 1);
    showPage(PageId::Send);
    (tab->sendPage().*act)();
}

void MainWindow::pressPrimary()
{
    const Page* page = frontPage();
    if (page && page->primary() && page->primary()->isEnabled())
        page->primary()->click();
}

void MainWindow::buildWindowMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Window"));
    const auto addStep = [&](const ActionWords& words, QKeySequence::StandardKey keys, int step) {
        QAction* go = m_actions->add(menu, words, [this, step] {
            if (m_tabs->count() > 0)
                showTab((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
        });
        if (const QList<QKeySequence> known = QKeySequence::keyBindings(keys); !known.isEmpty())
            go->setShortcuts(known);
    };
    addStep(
        {"nextUpload", tr("&Next upload"), tr("Shows the upload of the next tab."), Qt::CTRL | Qt::Key_Tab},
        QKeySequence::NextChild, 1);
    addStep({"previousUpload", tr("&Previous upload"), tr("Shows the upload of the tab before this one."),
                Qt::CTRL | Qt::SHIFT | Qt::Key_Tab},
        QKeySequence::PreviousChild, -1);
}

QWidget* MainWindow::typingPlace() const
{
    QWidget* now = focusWidget();
    return now && !qobject_cast<QMenuBar*>(now) ? now : m_typing.data();
}

void MainWindow::refreshActions()
{
    // Of an upload that nobody sees nothing is offered.
    UploadTab* tab = currentTab();
    std::vector<Page*> others;
    if (tab) {
        for (const PageId page :
            {PageId::File, PageId::Columns, PageId::Preview, PageId::Send, PageId::Results})
            others.push_back(tab->page(page));
    }
    Page* front = frontPage();
    m_actions->follow(front, others);
    for (const auto& [page, action] : m_pageActions)
        action->setEnabled(m_railModel->flags(m_railModel->indexOf(page)).testFlag(Qt::ItemIsEnabled));
    const UploadTab* toSteer = tabToSteer();
    const SendPage* steered = toSteer ? &toSteer->sendPage() : nullptr;
    const QWidget* place = typingPlace();
    const bool isSeen = place && place->isVisible();
    for (QAction* action : m_actions->all()) {
        const QString& name = action->objectName();
        if (name == QLatin1String("copy") || name == QLatin1String("selectAll"))
            action->setEnabled(isSeen && canCopy(place));
        else if (name == QLatin1String("copyWithHeaders"))
            action->setEnabled(isSeen && canCopyWithHeaders(place));
        else if (name == QLatin1String("closeUpload"))
            action->setEnabled(tab != nullptr);
        else if (name == QLatin1String("nextUpload") || name == QLatin1String("previousUpload"))
            action->setEnabled(m_tabs->count() > 1);
        else if (name == QLatin1String("continueUpload"))
            action->setEnabled(front && front->primary() && front->primary()->isEnabled());
        else if (name == QLatin1String("pauseSending"))
            action->setEnabled(steered && (steered->canPause() || steered->canGoOn()));
        else if (name == QLatin1String("stopSending"))
            action->setEnabled(steered && steered->canStop());
        else if (name == QLatin1String("fullScreen"))
            action->setChecked(isFullScreen());
    }
}

void MainWindow::goToRegion(int step)
{
    QWidget* front = m_front->currentWidget();
    QWidget* page = currentTab() ? currentTab()->currentWidget()
        : front == m_stack       ? m_stack->currentWidget()
                                 : front;
    if (QWidget* region = nextRegion(m_rail, page, focusWidget(), step))
        region->setFocus(Qt::ShortcutFocusReason);
}

} // namespace convey::ui
