// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/tags_page.h"

#include "common/banner.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "send/send_desk.h"
#include "tags/build_pane.h"
#include "tags/bulk_pane.h"
#include "tags/check_pane.h"
#include "tags/code_field.h"
#include "tags/code_of_page.h"
#include "tags/flavour_list_model.h"
#include "tags/recent_pane.h"
#include "tags/recent_tags_model.h"
#include "tags/tag_form.h"
#include "tags/try_dialog.h"

#include "base/text.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>
#include <QVBoxLayout>

namespace convey::ui {

TagsPage::TagsPage(SendDesk& desk, QWidget* parent)
    : Page(tr("Image tag"), {}, parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("tagsPage"));
    setAcceptDrops(true);
    buildTabs();
    buildButtons();
    connect(m_build, &BuildPane::changed, this, &TagsPage::refresh);
    connect(m_build, &BuildPane::handedOut, this, &TagsPage::keepRecent);
    connect(m_check, &CheckPane::shown, this, &TagsPage::refresh);
    connect(m_check, &CheckPane::reading, this, &TagsPage::refresh);
    connect(m_many, &BulkPane::changed, this, &TagsPage::refresh);
    connect(m_many, &BulkPane::openFileWanted, this, &TagsPage::openFileWanted);
    connect(m_many, &BulkPane::columnsWanted, this, [this] { Q_EMIT goTo(PageId::Columns); });
    connect(m_recent, &RecentPane::currentChanged, this, &TagsPage::refresh);
    connect(m_recent, &RecentPane::editWanted, this, &TagsPage::editRecent);
    refresh();
}

void TagsPage::buildTabs()
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("tagParts"));
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    m_parts = new QStackedWidget(this);
    m_build = new BuildPane(m_desk, m_parts);
    m_check = new CheckPane(m_parts);
    m_many = new BulkPane(m_desk, m_parts);
    m_recent = new RecentPane(m_parts);
    for (const auto& [name, pane] :
        std::initializer_list<std::pair<QString, QWidget*>>{{tr("&Build"), m_build},
            {tr("Check a ta&g"), m_check}, {tr("Man&y at once"), m_many}, {tr("&Recent"), m_recent}}) {
        m_tabs->addTab(name);
        m_parts->addWidget(pane);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_parts->setCurrentIndex(index);
        refresh();
    });
    content()->setSpacing(em(this, kGapM));
    content()->addWidget(m_tabs);
    content()->addWidget(m_parts, 1);
}

void TagsPage::buildButtons()
{
    m_try = addSecondary(tr("Try it…"), QStringLiteral("play"));
    m_try->setObjectName(QStringLiteral("tryTagButton"));
    m_try->setWhatsThis(tr("Loads the tag once, in practice mode or for real. It asks first."));
    connect(m_try, &QPushButton::clicked, this, &TagsPage::tryIt);

    m_save = addSecondary(tr("&Save…"), QStringLiteral("save"));
    m_save->setObjectName(QStringLiteral("saveTagButton"));
    m_save->setWhatsThis(
        tr("Saves this form of the tag, or a page with all of them for a developer; copies with "
           "colours."));
    auto* menu = new QMenu(m_save);
    menu->setObjectName(QStringLiteral("saveTagMenu"));
    menu->addAction(tr("Save this &form…"), m_build, &BuildPane::askToSave);
    menu->addAction(tr("Save a &page for the developer, or to print…"), m_build, &BuildPane::askToSavePage);
    menu->addSeparator();
    menu->addAction(tr("&Copy with its colours"), this, [this] { m_build->copy(true); });
    menu->addSeparator();
    menu->addAction(tr("&New tag"), this, [this] { m_build->form()->clear(); });
    m_save->setMenu(menu);

    m_wipe = addSecondary(tr("Forget a&ll…"), QStringLiteral("remove"));
    m_wipe->setObjectName(QStringLiteral("wipeTagsButton"));
    m_wipe->setWhatsThis(
        tr("Forgets the tags that were made lately. Pages that have them go on as they are."));
    connect(m_wipe, &QPushButton::clicked, m_recent, &RecentPane::askToWipe);

    m_open = addSecondary(tr("&Open…"), QStringLiteral("open"));
    m_open->setObjectName(QStringLiteral("openTagTextButton"));
    m_open->setWhatsThis(tr("Reads a page, a template or the recording of a browser (HAR) from a file."));
    connect(m_open, &QPushButton::clicked, m_check, &CheckPane::askForFile);
    m_edit = addSecondary(tr("E&dit in the form"), QStringLiteral("edit"));
    m_edit->setObjectName(QStringLiteral("editTagButton"));
    m_edit->setWhatsThis(tr("Fills the form with what the chosen tag says, to be changed and copied back."));
    connect(m_edit, &QPushButton::clicked, this, &TagsPage::editChecked);

    offerPrinting(
        *this, [this] { return m_build->paper(); }, [this] { Q_EMIT m_build->handedOut(); });
    setPrimary(tr("&Copy tag"), QStringLiteral("copy"));
    connect(primary(), &QPushButton::clicked, this, &TagsPage::press);
}

TagsPage::Part TagsPage::part() const
{
    return static_cast<Part>(m_parts->currentIndex());
}

void TagsPage::showPart(Part part)
{
    m_tabs->setCurrentIndex(static_cast<int>(part));
}

void TagsPage::setSession(UploadSession* session)
{
    m_many->setSession(session);
}

QString TagsPage::status() const
{
    return part() == Part::Check ? tr("The tag is read here, never loaded.")
                                 : tr("Nothing is loaded or sent while you build.");
}

void TagsPage::refresh()
{
    const Part shown = part();
    m_try->setVisible(shown == Part::Build);
    m_save->setVisible(shown == Part::Build);
    m_wipe->setVisible(shown == Part::Recent);
    m_open->setVisible(shown == Part::Check);
    m_edit->setVisible(shown == Part::Check);
    offer(PageCommand::Print)->setEnabled(shown == Part::Build && m_build->canHandOut());
    switch (shown) {
    case Part::Build:
        setPurpose(tr("Fill in the form; the tag is ready to paste at any moment."));
        setPrimary(tr("&Copy tag"), QStringLiteral("copy"));
        primary()->setEnabled(m_build->canHandOut());
        m_save->setEnabled(m_build->canHandOut());
        showTry();
        break;
    case Part::Check:
        setPurpose(tr("Paste a tag, an address, a page source or a HAR file to see what is wrong with it."));
        setPrimary(tr("&Mend all and copy"), QStringLiteral("fix"));
        primary()->setEnabled(m_check->canMend());
        m_edit->setEnabled(m_check->chosenTag() != nullptr);
        break;
    case Part::Many:
        setPurpose(tr("A tag for each conversion of a file, by the same columns as for sending."));
        setPrimary(tr("&Make the tags…"), QStringLiteral("play"));
        primary()->setEnabled(m_many->canMake());
        break;
    case Part::Recent:
        setPurpose(tr("Tags that you made lately, to go on from."));
        setPrimary(tr("E&dit in the form"), QStringLiteral("edit"));
        primary()->setEnabled(m_recent->currentRow() >= 0);
        m_wipe->setEnabled(m_recent->model()->rowCount() > 0);
        break;
    }
    Q_EMIT statusChanged();
}

void TagsPage::press()
{
    switch (part()) {
    case Part::Build:
        return m_build->copy(false);
    case Part::Check:
        return m_check->mendAllAndCopy();
    case Part::Many:
        return m_many->ask();
    case Part::Recent:
        return editRecent(m_recent->currentRow());
    }
}

void TagsPage::showTry()
{
    // Without its values the tag is another one, and OpenAI may count it.
    const PageTag tag = m_build->form()->tag();
    const bool isFilled = tag.pageValues.empty();
    const bool isReady = isFilled && canBeTried(m_build->form()->findings());
    m_try->setEnabled(m_build->canHandOut() && isReady);
    const QString why = isReady ? QString()
        : isFilled
        ? tr("Something in the tag stands for a value that is still to come, so it can’t be tried.")
        : tr("The page fills in values of this tag, so it can’t be tried here. Type a value in "
             "each place to try it.");
    m_try->setToolTip(why);
    m_try->setAccessibleDescription(why);
}

void TagsPage::tryIt()
{
    if (!m_try->isEnabled())
        return;
    auto* dialog = new TryDialog(m_desk, m_build->form()->tag().tag, this);
    dialog->open();
}

void TagsPage::keepRecent()
{
    const TagForm& form = *m_build->form();
    m_recent->model()->keep(
        form.tag(), form.findings(), toQString(m_build->flavours()->flavour(m_build->chosenFlavour()).name));
}

void TagsPage::editChecked()
{
    const ParsedTag* chosen = m_check->chosenTag();
    if (!chosen)
        return;
    const std::optional<FormTag> tag = formTagOf(*chosen, m_build->flavours()->flavours());
    if (!tag)
        return m_check->said()->tellWarning(
            tr("Code of the page stands in this tag in a way that the form can’t hold. Change it "
               "where it stands."));
    m_build->form()->setTag(tag->tag);
    if (!tag->flavour.empty())
        m_build->choose(toQString(tag->flavour));
    showPart(Part::Build);
}

void TagsPage::dragEnterEvent(QDragEnterEvent* event)
{
    // Tables are the window's.
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool isTable = !urls.isEmpty()
        && QStringList{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("xlsx"),
            QStringLiteral("gz")}
               .contains(QFileInfo(urls.constFirst().toLocalFile()).suffix().toLower());
    if (!isTable && (event->mimeData()->hasText() || !urls.isEmpty()))
        event->acceptProposedAction();
}

void TagsPage::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    showPart(Part::Check);
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        m_check->open(urls.constFirst().toLocalFile());
    else
        m_check->text()->replaceAll(event->mimeData()->text());
    event->acceptProposedAction();
}

void TagsPage::editRecent(int row)
{
    if (row < 0)
        return;
    m_build->form()->setTag(m_recent->model()->tag(row));
    m_build->choose(m_recent->model()->form(row));
    showPart(Part::Build);
}

} // namespace convey::ui
