// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/preview_page.h"

#include "common/banner.h"
#include "common/empty_state.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/translated.h"
#include "common/upload_session.h"
#include "preview/cause_list.h"
#include "preview/cause_model.h"
#include "preview/checked_model.h"
#include "preview/leave_out.h"
#include "preview/preview_words.h"
#include "preview/row_panel.h"
#include "preview/rows_pane.h"
#include "preview/verdict_tiles.h"

#include "jobs/runner.h"

#include <QPushButton>
#include <QShortcut>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

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

} // namespace

PreviewPage::PreviewPage(UploadSession& session, QWidget* parent)
    : Page(tr("Preview"), tr("Every conversion of a file, before anything is sent."), parent)
    , m_session(session)
    , m_states(new QStackedWidget(this))
    , m_body(new QWidget(this))
    , m_tiles(new VerdictTiles(m_body))
    , m_lines(new IconLabel(m_body))
    , m_outside(new IconLabel(m_body))
    , m_splitter(new QSplitter(m_body))
    , m_causes(new CauseModel(this))
    , m_causeList(new CauseList(*m_causes, m_splitter))
    , m_rows(new RowsPane(m_splitter))
    , m_panel(new RowPanel(m_splitter))
{
    setObjectName(QStringLiteral("previewPage"));
    m_progressPause.setSingleShot(true);
    m_progressPause.setInterval(250ms);
    makeLayout();
    connectSession();
    connectParts();
    addKeys();
    if (m_session.isOpen()) {
        showOpened();
        if (m_session.check())
            showCheck();
    }
}

void PreviewPage::makeLayout()
{
    setPrimary(tr("Continue to Send"), QStringLiteral("arrow"))->hide();
    m_stop = addSecondary(tr("&Stop looking"), QStringLiteral("stop"));
    m_stop->setObjectName(QStringLiteral("stopChecking"));
    m_stop->setWhatsThis(tr("Stops before every row is looked at. Nothing is lost; you can look again."));
    m_again = addSecondary(tr("&Look again"), QStringLiteral("retry"));
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_again->setWhatsThis(tr("Looks at every row from the first one on."));
    for (QPushButton* button : {m_stop, m_again})
        button->hide();
    m_lines->setObjectName(QStringLiteral("lines"));
    m_outside->setObjectName(QStringLiteral("outside"));
    m_splitter->setObjectName(QStringLiteral("previewSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({em(this, kCausesWidth), em(this, kTableWidth), em(this, kRowWidth)});
    m_panel->hide();

    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(em(this, kGapS));
    body->addWidget(m_tiles);
    body->addWidget(m_lines);
    body->addWidget(m_outside);
    body->addWidget(m_splitter, 1);

    auto* empty = new EmptyState(QStringLiteral("preview"), tr("No file is open"),
        tr("Open a spreadsheet export, or drop one anywhere in this window."), m_states);
    QPushButton* toStart = empty->setAction(tr("Go to Start"), QStringLiteral("home"));
    connect(toStart, &QPushButton::clicked, this, [this] { Q_EMIT goTo(PageId::Start); });
    m_states->addWidget(empty);
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
    connect(m_rows, &RowsPane::personalShownChanged, m_panel, &RowPanel::setPersonalShown);
    connect(m_rows, &RowsPane::readFailed, this, &PreviewPage::showFailure);

    connect(m_panel, &RowPanel::closeWanted, this, [this] { setPanelShown(false); });
    connect(m_panel, &RowPanel::previousWanted, this, [this] { goThroughRows(-1); });
    connect(m_panel, &RowPanel::nextWanted, this, [this] { goThroughRows(1); });
    connect(m_panel, &RowPanel::leaveOutWanted, this, &PreviewPage::leaveOutShown);
    connect(m_panel, &RowPanel::takeBackWanted, this, &PreviewPage::takeBackShown);
    connect(m_panel, &RowPanel::columnsWanted, this, [this] { Q_EMIT goTo(PageId::Columns); });
    connect(m_panel, &RowPanel::readFailed, this, &PreviewPage::showFailure);
}

void PreviewPage::addKeys()
{
    const auto add = [this](QWidget* where, const QKeySequence& keys, auto&& act) {
        auto* shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(this, Qt::Key_F8, [this] { goThroughFindings(1); });
    add(this, Qt::SHIFT | Qt::Key_F8, [this] { goThroughFindings(-1); });
    add(this, Qt::ALT | Qt::Key_Down, [this] { goThroughRows(1); });
    add(this, Qt::ALT | Qt::Key_Up, [this] { goThroughRows(-1); });
    add(this, Qt::Key_Escape, [this] { setPanelShown(false); });
    add(m_rows->view(), Qt::Key_Delete, [this] { leaveOutSelected(); });
    add(m_rows->view(), Qt::SHIFT | Qt::Key_Delete, [this] { takeBackSelected(); });
    // In the panel the keys mean the one row that it shows, however many are selected.
    add(m_panel, Qt::Key_Delete, [this] { leaveOutShown(); });
    add(m_panel, Qt::SHIFT | Qt::Key_Delete, [this] { takeBackShown(); });
}

void PreviewPage::showOpened()
{
    ++m_work;
    m_checked.reset();
    m_filter = {};
    banner()->clear();
    setHeadline({});
    m_causes->clear();
    m_tiles->setChosen(-1);
    m_tiles->forget();
    m_lines->clear();
    m_outside->clear();
    m_panel->clear();
    const Upload& upload = m_session.upload();
    m_rows->showUnchecked(upload.table(), FieldColumns(upload.recipe(), upload.columns()));
    m_states->setCurrentWidget(m_body);
    primary()->show();
    showChanged();
}

void PreviewPage::showChanged()
{
    ++m_work;
    banner()->clear();
    m_tiles->setCounting(true);
    primary()->setEnabled(false);
    setPurpose(tr("Convey is looking at every row."));
    showButtons();
}

void PreviewPage::showProgress(quint64 done, quint64 total)
{
    if (m_progressPause.isActive())
        return;
    m_progressPause.start();
    m_rows->showCountedRows();
    if (!m_session.isChecking() || total == 0)
        return;
    m_tiles->showSoFar(m_session.countsSoFar());
    m_lines->show(progressNoteOf(done, total), QStringLiteral("waiting"));
}

void PreviewPage::showCheck()
{
    showButtons();
    const std::uint64_t work = ++m_work;
    runJob(
        this,
        [parts = partsOf(m_session.upload(), m_session.check()), filter = m_filter] {
            return shownRows(parts, filter);
        },
        [this, work](ShownRows shown) {
            if (work == m_work)
                takeIn(std::move(shown.rows), std::move(shown.list));
        });
}

void PreviewPage::setFilter(const PreviewFilter& filter)
{
    m_filter = filter;
    m_tiles->setChosenVerdict(filter.cause ? std::nullopt : filter.verdict);
    m_causeList->setChosen(filter);
    // While rows are being checked, their list follows with the result.
    if (!m_checked || m_checked->sharedCheck() != m_session.check())
        return;
    const std::uint64_t work = ++m_work;
    runJob(
        this, [rows = m_checked, filter] { return rows->list(filter); },
        [this, work](RowList list) {
            if (work == m_work)
                takeIn(m_checked, std::move(list));
        });
}

void PreviewPage::takeIn(std::shared_ptr<const CheckedRows> rows, RowList list)
{
    const bool isNewCheck = rows != m_checked;
    m_checked = std::move(rows);
    if (isNewCheck) {
        m_causes->showRows(*m_checked);
        showCounts();
    }
    m_rows->showChecked(m_checked, std::move(list), m_filter);
    m_causeList->setChosen(m_filter);
    Q_EMIT shown();
}

void PreviewPage::showCounts()
{
    const Summary& summary = m_checked->check().summary;
    m_tiles->showCheck(m_checked->check());
    setHeadline(headlineOf(summary));
    m_lines->show(linesNoteOf(summary), QStringLiteral("merged"));
    m_outside->show(outsideNoteOf(summary), QStringLiteral("outside"));
    setPurpose(purposeOf(summary));
    primary()->setEnabled(summary.sendable() > 0);
    if (const QString note = questionsNoteOf(m_session.upload().questions().size()); !note.isEmpty())
        banner()->show(note);
}

void PreviewPage::showFailure(const Error& error)
{
    showButtons();
    if (error.code == ErrorCode::Cancelled)
        return m_session.error() ? showStopped() : void();
    m_tiles->setCounting(false);
    m_lines->clear();
    banner()->show(translated(error));
    if (m_session.isOpen() && !m_session.check())
        setPurpose(tr("Convey could not look at the rows."));
}

void PreviewPage::showStopped()
{
    const RowCount count = m_session.upload().file()->rowCount();
    const VerdictCounts counts = m_session.countsSoFar();
    m_tiles->showSoFar(counts);
    m_lines->show(progressNoteOf(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}), count.rows),
        QStringLiteral("stop"));
    setPurpose(tr("You stopped it before every row was looked at. Nothing can be sent until all are."));
}

void PreviewPage::showButtons()
{
    const bool isIdle = m_session.isOpen() && !m_session.isChecking();
    m_stop->setVisible(m_session.isChecking());
    m_again->setVisible(isIdle && !m_session.check());
}

void PreviewPage::showRow()
{
    const QTableView* view = m_rows->view();
    const QModelIndex current = view->currentIndex();
    if (!m_panel->isVisibleTo(this))
        return;
    if (!m_checked || m_rows->model().rowCount() == 0)
        return m_panel->clear();
    if (!current.isValid())
        return m_rows->goTo(0, kNoColumn); // which leads back here
    m_panel->showRow(m_checked, m_rows->model().fileRow(current.row()),
        static_cast<std::uint64_t>(current.row()), m_rows->model().list().size());
}

void PreviewPage::setPanelShown(bool shown)
{
    m_isPanelWanted = shown;
    arrange();
    if (!shown)
        m_rows->view()->setFocus();
    showRow();
}

void PreviewPage::goThroughRows(int direction)
{
    const int next = m_rows->view()->currentIndex().row() + direction;
    if (next >= 0 && next < m_rows->model().rowCount())
        m_rows->goTo(static_cast<std::uint64_t>(next), kNoColumn);
}

void PreviewPage::goThroughFindings(int direction)
{
    if (!m_checked)
        return;
    const QModelIndex current = m_rows->view()->currentIndex();
    const RowList& list = m_rows->model().list();
    // The findings of one row stand together in the panel; the next one is the next row that has any.
    const std::int64_t from = current.isValid() ? current.row()
        : direction > 0                         ? -1
                                                : static_cast<std::int64_t>(list.size());
    const std::optional<std::uint64_t> place = m_checked->nextWithFindings(list, from, direction);
    if (!place)
        return;
    const std::span<const Finding> findings = m_checked->findingsOf(list.at(*place));
    const auto worst = std::ranges::min_element(findings, {}, &Finding::severity);
    m_isPanelWanted = true;
    arrange();
    m_rows->goTo(*place, m_checked->columns().columnOf(worst->problem));
    showRow();
}

void PreviewPage::leaveOutSelected()
{
    if (!m_checked)
        return;
    std::vector<std::uint64_t> rows = m_rows->selectedRows();
    std::erase_if(rows, [this](std::uint64_t row) { return m_checked->isLeftOutByHand(row); });
    if (!rows.empty())
        m_session.leaveOut(rows);
}

void PreviewPage::takeBackSelected()
{
    if (!m_checked)
        return;
    std::vector<std::uint64_t> rows = m_rows->selectedRows();
    std::erase_if(rows, [this](std::uint64_t row) { return !m_checked->isLeftOutByHand(row); });
    if (rows.size() == 1)
        m_session.takeBack(rows.front());
    else if (!rows.empty())
        m_session.setEdits(withTakenBack(m_session.upload().edits(), rows));
}

void PreviewPage::leaveOutShown()
{
    if (const std::optional<std::uint64_t> row = m_panel->row(); row && !m_checked->isLeftOutByHand(*row))
        m_session.leaveOut({&*row, 1});
}

void PreviewPage::takeBackShown()
{
    if (const std::optional<std::uint64_t> row = m_panel->row(); row && m_checked->isLeftOutByHand(*row))
        m_session.takeBack(*row);
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
    m_tiles->setNarrow(ems < kNarrowPage);
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
    // Causes that were mended stay ticked while a person works here, and are gone the next time.
    m_causes->forgetDone();
    m_causeList->setChosen(m_filter);
}

} // namespace convey::ui
