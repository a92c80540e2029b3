// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// The menus of tags and of help, and the palette of commands.
#include "columns/capture_helper.h"
#include "common/plain_words.h"
#include "help/help_desk.h"
#include "preferences/preferences_page.h"
#include "send/send_desk.h"
#include "shell/about_dialog.h"
#include "shell/action_registry.h"
#include "shell/command_palette.h"
#include "shell/diagnostics.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"
#include "tags/tags_page.h"
#include "tour/tour_bar.h"

#include "base/text.h"
#include "recipe/recipe_store.h"
#include "settings/paths.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QWhatsThis>

#include <algorithm>

namespace convey::ui {

void MainWindow::buildTagMenu()
{
    QMenu* tag = menuBar()->addMenu(tr("&Tag"));
    const auto addPart = [&](const ActionWords& words, TagsPage::Part part) {
        m_actions->add(tag, words, [this, part] {
            m_tags->showPart(part);
            showPage(PageId::Tags);
        });
    };
    addPart(
        {"makeTagAction", tr("&Make a tag"), tr("A form for an image tag, with its code for every place.")},
        TagsPage::Part::Build);
    addPart(
        {"checkTagAction", tr("&Check a tag"), tr("Tells what is wrong with an image tag, and mends it.")},
        TagsPage::Part::Check);
    addPart({"manyTagsAction", tr("Many tags from a &file"), tr("One tag a row of the file that is open.")},
        TagsPage::Part::Many);
    addPart({"recentTagsAction", tr("&Recent tags"), tr("Tags that were made on this computer.")},
        TagsPage::Part::Recent);
    tag->addSeparator();
    m_actions->add(tag,
        {"keepOppref", tr("&Keep oppref in your shop…"),
            tr("How a shop keeps what tells OpenAI which click an order came from.")},
        [this] {
            auto* helper = new CaptureHelper(this);
            helper->setAttribute(Qt::WA_DeleteOnClose);
            helper->open();
        });
}

void MainWindow::buildHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    m_actions->add(help,
        {"helpContents", tr("&Help"), tr("Tells about the page, the field or the problem in front."),
            keysOr(QKeySequence::HelpContents, Qt::Key_F1)},
        [this] { m_help->show(helpPlaceFor(typingPlace())); });
    QAction* whatsThis = QWhatsThis::createAction(this); // with its key, Shift+F1
    whatsThis->setObjectName(QStringLiteral("whatsThis"));
    whatsThis->setText(tr("&What is this?"));
    help->addAction(whatsThis);
    m_actions->add(help,
        {"palette", tr("&Find an action…"),
            tr("Every command, page, file, setup and destination by its name."), Qt::CTRL | Qt::Key_K},
        [this] { showPalette(); });
    m_actions->add(help,
        {"tourAction", tr("Take the &tour"), tr("Through the whole job with made-up orders.")},
        [this] { startTour(); });
    help->addSeparator();
    m_actions->add(help,
        {"copyDiagnostics", tr("Copy &diagnostics"),
            tr("Copies versions and settings for a report of a fault: no key, no file, no folder, no name.")},
        [this] { copyDiagnostics(); });
    m_actions
        ->add(help, {"aboutConvey", tr("&About Convey"), tr("Its version, and whose work it stands on.")},
            [this] { (new AboutDialog(this))->open(); })
        ->setMenuRole(QAction::AboutRole);
}

void MainWindow::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(
        diagnostics(m_preferences ? &*m_preferences : nullptr, m_desk->destinations().size()));
    constexpr int kReadMs = 8'000;
    statusBar()->showMessage(
        tr("The diagnostics are copied: versions and settings, no key, no file and no name."), kReadMs);
}

void MainWindow::showPalette()
{
    if (m_palette)
        return;
    refreshActions();
    m_palette = new CommandPalette(paletteEntries(), this);
}

/// What it offers is true of the page that was in front.
void MainWindow::closePalette()
{
    if (m_palette)
        m_palette->close();
}

std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    for (QAction* action : m_actions->all()) {
        const auto* menu = qobject_cast<const QMenu*>(action->parent());
        if (!action->isEnabled() || action->objectName() == QLatin1String("palette"))
            continue;
        entries.push_back({.text = plainWords(action->text()),
            .group = menu ? plainWords(menu->title()) : QString(),
            .keys = action->shortcut().toString(QKeySequence::NativeText),
            .iconName = QStringLiteral("play"),
            .act = [action] { action->trigger(); }});
    }
    // What the page in front can do beyond the menus.
    if (const Page* page = frontPage()) {
        const auto isListed = [&](const QString& text) {
            return std::ranges::any_of(
                entries, [&](const PaletteEntry& entry) { return entry.text == text; });
        };
        const QString group = tr("This page");
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            const QString text = button->accessibleName();
            if (button->isVisible() && button->isEnabled() && !button->menu() && !text.isEmpty()
                && !button->objectName().isEmpty() && !isListed(text))
                entries.push_back({.text = text,
                    .group = group,
                    .iconName = QStringLiteral("play"),
                    .act = [button = QPointer(button)] {
                        if (button)
                            button->click();
                    }});
        }
        for (const QMenu* menu : page->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                const QString text = plainWords(action->text());
                if (action->isEnabled() && !action->objectName().isEmpty() && !text.isEmpty()
                    && !isListed(text))
                    entries.push_back({.text = text,
                        .group = group,
                        .keys = action->shortcut().toString(QKeySequence::NativeText),
                        .iconName = QStringLiteral("play"),
                        .act = [action = QPointer(action)] {
                            if (action)
                                action->trigger();
                        }});
            }
        }
    }
    for (const std::string& utf8 : recentFiles()) {
        const QString path = toQString(utf8);
        entries.push_back({.text = QFileInfo(path).fileName(),
            .group = tr("Recent file"),
            .iconName = QStringLiteral("file"),
            .act = [this, path] { open(path); }});
    }
    UploadTab* tab = knownTab();
    const bool isOpen = tab && tab->session().isOpen();
    for (const FittingRecipe& fitting :
        isOpen ? tab->session().fittingSetups() : std::vector<FittingRecipe>()) {
        // What a stranger's setup sends has to be looked at first, and so has a new column with consent: the
        // File page asks.
        if (!fitting.saved.isStrangers && fitting.match.drift.isHarmless())
            entries.push_back({.text = tr("Use “%1” for this file").arg(toQString(fitting.saved.name())),
                .group = tr("Saved setup"),
                .iconName = QStringLiteral("recipe"),
                .act = [tab = QPointer(tab), setup = fitting.saved] {
                    if (tab && tab->session().isOpen())
                        tab->session().useSetup(setup);
                }});
    }
    for (const Destination& destination : m_desk->destinations()) {
        entries.push_back({.text = toQString(destination.name),
            .group = tr("Destination"),
            .iconName = QStringLiteral("destination"),
            .act = [this, name = destination.name] {
                showPage(PageId::Preferences);
                m_preferencesPage->editDestination(name);
            }});
    }
    return entries;
}

} // namespace convey::ui
