// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// What the Preview is made of, how its parts speak to each other, and where they stand.
#include "common/banner.h"
#include "common/empty_state.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/translated.h"
#include "common/upload_session.h"
#include "preview/cause_list.h"
#include "preview/cause_model.h"
#include "preview/clock_strip.h"
#include "preview/fixing.h"
#include "preview/leaves_pane.h"
#include "preview/pictures_pane.h"
#include "preview/preview_actions.h"
#include "preview/preview_page.h"
#include "preview/row_panel.h"
#include "preview/rows_pane.h"
#include "preview/verdict_tiles.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

using namespace std::chrono_literals;

// What the three panes would like to have, in em.
constexpr double kCausesWidth = 21;
constexpr double kTableWidth = 45;
constexpr double kRowWidth = 28.5;

// The page without the rail, in em: below the first width the causes give way to the row panel, from the
// second on the panel is always open.
constexpr double kNarrowPage = 84;
constexpr double kWidePage = 111;
// Below this width, in em, pictures stand below each other.
constexpr double kNarrowPictures = 62;
// Below this height, in em, the timeline is a sentence.
constexpr double kLowPage = 50;

} // namespace

void PreviewPage::makeLayout()
{
    setPrimary(tr("Continue to Send"), QStringLiteral("arrow"))->hide();
    m_stop = addSecondary(tr("Stop loo&king"), QStringLiteral("stop"));
    m_stop->setObjectName(QStringLiteral("stopChecking"));
    m_stop->setWhatsThis(tr("Stops before every row is looked at. Nothing is lost; you can look again."));
    m_again = addSecondary(tr("Loo&k again"), QStringLiteral("retry"));
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_again->setWhatsThis(tr("Looks at every row from the first one on."));
    for (QPushButton* button : {m_stop, m_again})
        button->hide();
    m_actions = new PreviewActions(*this, m_session, *m_fixing);
    m_lines->setObjectName(QStringLiteral("lines"));
    m_outside->setObjectName(QStringLiteral("outside"));
    m_refused->setObjectName(QStringLiteral("refusedStrip"));
    m_refusedNote->setWraps(false);
    auto* showThem = new QPushButton(tr("Show them"), m_refused);
    showThem->setObjectName(QStringLiteral("showRefused"));
    showThem->setAccessibleName(tr("Show the refused conversions"));
    showThem->setWhatsThis(tr("Shows only the rows that OpenAI refused, with its own words."));
    connect(showThem, &QPushButton::clicked, this, &PreviewPage::showRefused);
    auto* refusedLine = new QHBoxLayout(m_refused);
    refusedLine->setContentsMargins({});
    refusedLine->addWidget(m_refusedNote, 0, Qt::AlignVCenter);
    refusedLine->addWidget(showThem);
    refusedLine->addStretch(1);
    m_refused->hide();
    m_splitter->setObjectName(QStringLiteral("previewSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({em(this, kCausesWidth), em(this, kTableWidth), em(this, kRowWidth)});
    m_panel->hide();

    m_views->setObjectName(QStringLiteral("previewViews"));
    m_views->setAccessibleName(tr("Rows, pictures, or what leaves"));
    m_views->setWhatsThis(
        tr("The rows themselves, the conversions as pictures, or what leaves of each column."));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->addTab(tr("&Rows"));
    m_views->addTab(tr("&Pictures"));
    m_views->addTab(tr("What &leaves"));
    m_panes->addWidget(m_splitter);
    m_panes->addWidget(m_pictures);
    m_panes->addWidget(m_leaves);

    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(em(this, kGapS));
    body->addWidget(m_tiles);
    auto* notes = new QHBoxLayout;
    notes->setSpacing(em(this, kGapL));
    notes->addWidget(m_lines, 2);
    notes->addWidget(m_outside, 3);
    body->addLayout(notes);
    body->addWidget(m_refused);
    body->addWidget(m_clock);
    body->addWidget(m_views);
    body->addWidget(m_panes, 1);

    m_states->addWidget(makeNoFile());
    m_states->addWidget(m_body);
    content()->addWidget(m_states, 1);
}

void PreviewPage::connectSession()
{
    connect(&m_session, &UploadSession::opened, this, &PreviewPage::showOpened);
    connect(&m_session, &UploadSession::changed, this, &PreviewPage::showChanged);
    connect(&m_session, &UploadSession::progressed, this, &PreviewPage::showProgress);
    connect(&m_session, &UploadSession::checked, this, &PreviewPage::showCheck);
    connect(&m_session, &UploadSession::failed, this, &PreviewPage::showFailure);
    connect(&m_session, &UploadSession::refusedChanged, this, [this] {
        m_checked.reset(); // what is on the screen knows nothing of it
        m_panel->clear();
        if (m_session.check())
            showCheck();
    });
}

void PreviewPage::connectParts()
{
    connect(primary(), &QPushButton::clicked, this, [this] { Q_EMIT goTo(PageId::Send); });
    connect(m_stop, &QPushButton::clicked, &m_session, &UploadSession::stopChecking);
    connect(m_again, &QPushButton::clicked, &m_session, &UploadSession::checkAgain);
    connect(m_tiles, &TileSum::choose, this,
        [this](int tile) { setFilter({.verdict = VerdictTiles::verdictOf(tile)}); });
    connect(m_causeList, &CauseList::choose, this, &PreviewPage::setFilter);

    connect(m_rows, &RowsPane::currentRowChanged, this, &PreviewPage::showRow);
    connect(m_rows, &RowsPane::rowWanted, this, [this] { setPanelShown(true); });
    connect(m_rows, &RowsPane::panelWanted, this, &PreviewPage::setPanelShown);
    connect(m_rows, &RowsPane::showAllWanted, this, [this] { setFilter({}); });
    connect(m_rows, &RowsPane::queryWanted, this, &PreviewPage::setQuery);
    connect(m_rows, &RowsPane::personalShownChanged, m_panel, &RowPanel::setPersonalShown);
    connect(m_rows, &RowsPane::readFailed, this, &PreviewPage::showFailure);

    connect(m_panel, &RowPanel::closeWanted, this, [this] { setPanelShown(false); });
    connect(m_panel, &RowPanel::previousWanted, this, [this] { goThroughRows(-1); });
    connect(m_panel, &RowPanel::nextWanted, this, [this] { goThroughRows(1); });
    connect(m_panel, &RowPanel::leaveOutWanted, this, &PreviewPage::leaveOutShown);
    connect(m_panel, &RowPanel::takeBackWanted, this, &PreviewPage::takeBackShown);
    connect(m_panel, &RowPanel::reasonGiven, this, [this](const QString& reason) {
        if (const std::optional<std::uint64_t> row = m_panel->row())
            m_fixing->leaveOut({&*row, 1}, reason);
    });
    connect(m_panel, &RowPanel::columnsWanted, this, [this] { Q_EMIT goTo(PageId::Columns); });
    connect(m_panel, &RowPanel::readFailed, this, &PreviewPage::showFailure);
    connect(m_panel, &RowPanel::fixWanted, m_fixing, &Fixing::useFix);
    connect(m_panel, &RowPanel::fixAllWanted, this, [this](Rule rule) { m_fixing->fixAll(m_checked, rule); });
    connect(m_panel, &RowPanel::cellEdited, m_fixing, &Fixing::editCell);
    connect(m_rows, &RowsPane::cellEdited, m_fixing, &Fixing::editCell);
    connect(m_rows, &RowsPane::leaveOutWanted, this, [this] { leaveOutSelected(); });
    connect(m_rows, &RowsPane::leaveOutWithReasonWanted, this, [this] { askReason(m_rows->selectedRows()); });
    connect(m_rows, &RowsPane::takeBackWanted, this, &PreviewPage::takeBackSelected);
    connect(m_rows, &RowsPane::replaceWanted, this, &PreviewPage::openReplace);
    connect(m_rows, &RowsPane::eventCopyWanted, this, &PreviewPage::copyEvent);
    connect(m_rows, &RowsPane::columnWanted, this, &PreviewPage::columnWanted);

    connect(m_views, &QTabBar::currentChanged, this, &PreviewPage::showView);
    connect(m_rows, &RowsPane::personalShownChanged, m_leaves, &LeavesPane::setPersonalShown);

    const auto tell = [this](const QString& sentence) {
        m_told = sentence;
        banner()->show(sentence, Banner::Look::Done);
    };
    connect(m_fixing, &Fixing::touched, this, &PreviewPage::keepInView);
    connect(m_fixing, &Fixing::told, this, tell);
    connect(m_fixing, &Fixing::failed, this, &PreviewPage::showFailure);
    connect(m_actions, &PreviewActions::saved, this, tell);
    connect(m_actions, &PreviewActions::replaceWanted, this, &PreviewPage::openReplace);
    connect(m_leaves, &LeavesPane::saved, this, tell);
    connect(m_leaves, &LeavesPane::failed, this,
        [this](const Error& error) { banner()->show(translated(error)); });
    connect(m_actions, &PreviewActions::failed, this,
        [this](const Error& error) { banner()->show(translated(error)); });
    m_clockRest.setSingleShot(true);
    connect(&m_clockRest, &QTimer::timeout, this, &PreviewPage::showClock);
}

void PreviewPage::addKeys()
{
    const auto add = [this](QWidget* where, const QKeySequence& keys, auto&& act) {
        auto* shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    const auto addCommand = [&](PageCommand command, const QKeySequence& keys, auto&& act) {
        add(this, keys, act);
        connect(offer(command), &QAction::triggered, this, act);
    };
    addCommand(PageCommand::NextFinding, Qt::Key_F8, [this] { goThroughFindings(1); });
    addCommand(PageCommand::PreviousFinding, Qt::SHIFT | Qt::Key_F8, [this] { goThroughFindings(-1); });
    addCommand(PageCommand::Find, QKeySequence::Find,
        [this] { findChild<QWidget*>(QStringLiteral("findRows"))->setFocus(); });
    offerPrinting(*this, [this] { return m_leaves->paper(); });
    offer(PageCommand::Print)->setEnabled(false);
    add(this, Qt::ALT | Qt::Key_Down, [this] { goThroughRows(1); });
    add(this, Qt::ALT | Qt::Key_Up, [this] { goThroughRows(-1); });
    add(this, Qt::ALT | Qt::Key_Return, [this] { m_panel->useFirstFix(false); });
    add(this, Qt::ALT | Qt::SHIFT | Qt::Key_Return, [this] { m_panel->useFirstFix(true); });
    add(this, Qt::Key_Escape, [this] { setPanelShown(false); });
    add(m_rows->view(), Qt::Key_Delete, [this] { leaveOutSelected(); });
    add(m_rows->view(), Qt::SHIFT | Qt::Key_Delete, [this] { takeBackSelected(); });
    add(m_rows->view(), Qt::CTRL | Qt::Key_Delete, [this] { askReason(m_rows->selectedRows()); });
    add(this, Qt::CTRL | Qt::Key_H, [this] { openReplace(); });
    // In the panel the keys mean the one row that it shows, however many are selected.
    add(m_panel, Qt::Key_Delete, [this] { leaveOutShown(); });
    add(m_panel, Qt::CTRL | Qt::Key_Delete, [this] {
        if (const std::optional<std::uint64_t> row = m_panel->row())
            askReason({*row});
    });
    add(m_panel, Qt::SHIFT | Qt::Key_Delete, [this] { takeBackShown(); });
}

void PreviewPage::arrange()
{
    const double ems = static_cast<double>(width()) / em(this, 1);
    const bool isWide = ems >= kWidePage;
    const bool isPanelShown = isWide || m_isPanelWanted;
    const bool wasShown = m_panel->isVisibleTo(this);
    m_panel->setClosable(!isWide);
    m_panel->setVisible(isPanelShown);
    m_causeList->setVisible(ems >= kNarrowPage || !isPanelShown);
    m_rows->setPanelShown(isPanelShown, !isWide);
    m_actions->setNarrow(ems < kNarrowPage);
    m_tiles->setNarrow(ems < kNarrowPage);
    m_rows->setNarrow(ems < kNarrowPage || isPanelShown);
    m_pictures->setNarrow(ems < kNarrowPictures);
    m_leaves->setNarrow(ems < kNarrowPictures);
    m_clock->setNarrow(ems < kNarrowPage || static_cast<double>(height()) / em(this, 1) < kLowPage);
    if (isPanelShown && !wasShown)
        showRow();
}

void PreviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void PreviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (event->spontaneous())
        return;
    showClock();
    // Causes that were mended stay ticked while a person works here, and are gone the next time.
    m_causes->forgetDone();
    m_causeList->setChosen(m_filter);
}

} // namespace convey::ui
