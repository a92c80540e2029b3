// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// The menus of the window and the keys that are in none.
#include "columns/capture_helper.h"
#include "shell/main_window.h"
#include "shell/proxy_dialog.h"
#include "shell/rail.h"
#include "shell/regions.h"
#include "shell/theme.h"
#include "shell/upload_tab.h"

#include "base/text.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QWhatsThis>

#include <array>

namespace convey::ui {

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildViewMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* whatsThis = QWhatsThis::createAction(this); // with its key, Shift+F1
    whatsThis->setObjectName(QStringLiteral("whatsThis"));
    whatsThis->setText(tr("&What is this?"));
    help->addAction(whatsThis);
    QAction* keep = help->addAction(tr("&Keep oppref in your shop…"), this, [this] {
        auto* helper = new CaptureHelper(this);
        helper->setAttribute(Qt::WA_DeleteOnClose);
        helper->open();
    });
    keep->setObjectName(QStringLiteral("keepOppref"));

    connect(new QShortcut(Qt::Key_F6, this), &QShortcut::activated, this, [this] { goToRegion(1); });
    connect(
        new QShortcut(Qt::SHIFT | Qt::Key_F6, this), &QShortcut::activated, this, [this] { goToRegion(-1); });
}

void MainWindow::buildFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QAction* open = file->addAction(tr("&Open…"), this, &MainWindow::askForFile);
    open->setShortcut(QKeySequence::Open);
    m_recentMenu = file->addMenu(tr("Open &recent"));
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    QAction* paste = file->addAction(tr("&Paste rows"), this, &MainWindow::pasteRows);
    paste->setObjectName(QStringLiteral("pasteRows"));
    paste->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+V")));
    file->addAction(tr("Open the &sample"), this, &MainWindow::openSample);
    file->addSeparator();
    QAction* proxy = file->addAction(tr("P&roxy…"), this, [this] {
        auto* dialog = new ProxyDialog(*m_desk, this);
        dialog->open();
    });
    proxy->setObjectName(QStringLiteral("proxySettings"));
    file->addSeparator();
    QAction* close = file->addAction(tr("&Close upload"), this, [this] { closeTab(m_tabs->currentIndex()); });
    close->setShortcut(QKeySequence(QStringLiteral("Ctrl+W")));
    QAction* quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const std::string& utf8 : recentFiles()) {
        const QString path = toQString(utf8);
        const QFileInfo file(path);
        const QString text = tr("%1 in %2", "a file and its folder").arg(file.fileName(), file.path());
        m_recentMenu->addAction(
            QString(text).replace(u'&', QStringLiteral("&&")), this, [this, path] { open(path); });
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("No file was opened yet"))->setEnabled(false);
}

void MainWindow::buildViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (int row = 0; row < m_railModel->rowCount(); ++row) {
        const PageId page = m_railModel->pageAt(m_railModel->index(row));
        QAction* go = view->addAction(
            m_railModel->index(row).data().toString(), this, [this, page] { showPage(page); });
        go->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row)));
    }
    view->addSeparator();
    const auto addStep = [&](const QString& text, QKeySequence::StandardKey keys, int step) {
        QAction* go = view->addAction(text, this, [this, step] {
            if (m_tabs->count() > 0)
                showTab((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
        });
        go->setShortcuts(keys);
    };
    addStep(tr("&Next upload"), QKeySequence::NextChild, 1);
    addStep(tr("&Previous upload"), QKeySequence::PreviousChild, -1);
    view->addSeparator();
    buildThemeMenu(view->addMenu(tr("&Colours")));
}

void MainWindow::buildThemeMenu(QMenu* menu)
{
    auto* group = new QActionGroup(this);
    const std::array<std::pair<QString, QString>, 4> choices{
        {{QStringLiteral("system"), tr("As the &system")}, {QStringLiteral("light"), tr("&Light")},
            {QStringLiteral("dark"), tr("&Dark")}, {QStringLiteral("contrast"), tr("&High contrast")}}};
    const QString chosen =
        m_preferences ? toQString(m_preferences->get<Preference::Theme>()) : QStringLiteral("system");
    for (const auto& [word, text] : choices) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(word == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, word = word] {
            applyTheme(*qApp, word);
            // A theme that can't be remembered still holds for this run.
            if (m_preferences)
                static_cast<void>(m_preferences->set<Preference::Theme>(toUtf8(word)));
        });
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
