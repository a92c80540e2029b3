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
#include "preview/clock_strip.h"
#include "preview/fixing.h"
#include "preview/preview_actions.h"
#include "preview/preview_words.h"
#include "preview/row_panel.h"
#include "preview/rows_pane.h"
#include "preview/verdict_tiles.h"

#include "base/clock.h"
#include "jobs/runner.h"

#include <QPushButton>
#include <QShortcut>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

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
// Below this height, in em, the timeline is a sentence.
constexpr double kLowPage = 50;

} // namespace

PreviewPage::PreviewPage(UploadSession& session, QWidget* parent)
    : Page(tr("Preview"), tr("Every conversion of a file, before anything is sent."), parent)
    , m_session(session)
    , m_fixing(new Fixing(session, this))
    , m_states(new QStackedWidget(this))
    , m_body(new QWidget(this))
    , m_tiles(new VerdictTiles(m_body))
    , m_lines(new IconLabel(m_body))
    , m_outside(new IconLabel(m_body))
    , m_clock(new ClockStrip(m_body))
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
    m_actions = new PreviewActions(*this, m_session, *m_fixing);
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
    body->addWidget(m_clock);
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
    connect(m_rows, &RowsPane::queryWanted, this, &PreviewPage::setQuery);
    connect(m_rows, &RowsPane::personalShownChanged, m_panel, &RowPanel::setPersonalShown);
    connect(m_rows, &RowsPane::readFailed, this, &PreviewPage::showFailure);

    connect(m_panel, &RowPanel::closeWanted, this, [this] { setPanelShown(false); });
    connect(m_panel, &RowPanel::previousWanted, this, [this] { goThroughRows(-1); });
    connect(m_panel, &RowPanel::nextWanted, this, [this] { goThroughRows(1); });
    connect(m_panel, &RowPanel::leaveOutWanted, this, &PreviewPage::leaveOutShown);
    connect(m_panel, &RowPanel::takeBackWanted, this, &PreviewPage::takeBackShown);
    connect(m_panel, &RowPanel::columnsWanted, this, [this] { Q_EMIT goTo(PageId::Columns); });
    connect(m_panel, &RowPanel::readFailed, this, &PreviewPage::showFailure);
    connect(m_panel, &RowPanel::fixWanted, m_fixing, &Fixing::useFix);
    connect(m_panel, &RowPanel::fixAllWanted, this, [this](Rule rule) { m_fixing->fixAll(m_checked, rule); });
    connect(m_panel, &RowPanel::cellEdited, m_fixing, &Fixing::editCell);
    connect(m_rows, &RowsPane::cellEdited, m_fixing, &Fixing::editCell);

    const auto tell = [this](const QString& sentence) {
        m_told = sentence;
        banner()->show(sentence);
    };
    connect(m_fixing, &Fixing::touched, this, &PreviewPage::keepInView);
    connect(m_fixing, &Fixing::told, this, tell);
    connect(m_fixing, &Fixing::failed, this, &PreviewPage::showFailure);
    connect(m_actions, &PreviewActions::saved, this, tell);
    connect(m_actions, &PreviewActions::failed, this,
        [this](const Error& error) { banner()->show(translated(error)); });
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &PreviewPage::showClock);
    m_minute.start();
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
    add(this, Qt::ALT | Qt::Key_Return, [this] { m_panel->useFirstFix(false); });
    add(this, Qt::ALT | Qt::SHIFT | Qt::Key_Return, [this] { m_panel->useFirstFix(true); });
    add(this, QKeySequence::Find, [this] { findChild<QWidget*>(QStringLiteral("findRows"))->setFocus(); });
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
    m_query = {};
    m_rows->forgetQuery();
    m_kept.clear();
    m_told.clear();
    m_fixing->forget();
    m_actions->showRows(nullptr);
    m_clock->clear();
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
    m_stopQuery.request_stop();
    m_stopQuery = {};
    runJob(
        this,
        [parts = partsOf(m_session.upload(), m_session.check()), filter = m_filter, kept = m_kept,
            query = m_query, stop = m_stopQuery.get_token()] {
            auto rows = std::make_shared<const CheckedRows>(parts);
            Result<RowList> list = foundRows(*rows, filter, kept, query, {.stop = stop});
            return std::pair(std::move(rows), std::move(list));
        },
        [this, work](std::pair<std::shared_ptr<const CheckedRows>, Result<RowList>> shown) {
            if (work != m_work)
                return;
            if (!shown.second)
                return showFailure(shown.second.error());
            takeIn(std::move(shown.first), *std::move(shown.second));
        });
}

void PreviewPage::setFilter(const PreviewFilter& filter)
{
    m_filter = filter;
    m_kept.clear();
    m_tiles->setChosenVerdict(filter.cause ? std::nullopt : filter.verdict);
    m_causeList->setChosen(filter);
    findRows();
}

void PreviewPage::setQuery(const RowQuery& query)
{
    m_query = query;
    m_kept.clear();
    findRows();
}

void PreviewPage::findRows()
{
    // While rows are being checked, their list follows with the result.
    if (!m_checked || m_checked->sharedCheck() != m_session.check())
        return;
    const std::uint64_t work = ++m_work;
    m_stopQuery.request_stop();
    m_stopQuery = {};
    runJob(
        this,
        [rows = m_checked, filter = m_filter, query = m_query, stop = m_stopQuery.get_token()] {
            return foundRows(*rows, filter, {}, query, {.stop = stop});
        },
        [this, work](Result<RowList> list) {
            if (work != m_work)
                return;
            if (!list)
                return showFailure(list.error());
            takeIn(m_checked, *std::move(list));
        });
}

void PreviewPage::takeIn(std::shared_ptr<const CheckedRows> rows, RowList list)
{
    const bool isNewCheck = rows != m_checked;
    m_checked = std::move(rows);
    if (isNewCheck) {
        m_causes->showRows(*m_checked);
        showCounts();
        m_actions->showRows(m_checked);
        showClock();
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
    QStringList notes{questionsNoteOf(m_session.upload().questions().size())};
    for (const Finding& finding : m_checked->check().fileFindings) {
        const Words words = wordsFor(finding.rule());
        notes << translated(words.sentence, valuesOf(finding, {})) + u' ' + translated(words.remedy);
    }
    notes << m_told;
    notes.removeAll(QString());
    if (!notes.isEmpty())
        banner()->show(notes.join(u'\n'));
}

/// What stands there was true at the time of the check; the clock goes on. Only what crossed the edge since
/// makes a new one necessary.
void PreviewPage::showClock()
{
    if (!m_checked || m_checked->sharedCheck() != m_session.check())
        return;
    const CheckResult& check = m_checked->check();
    const EpochMs now = SystemClock().nowMs();
    m_clock->showTimes(check.evidence.times(), now);
    const bool isEditing = m_rows->view()->findChild<QWidget*>(QStringLiteral("cellEditor")) != nullptr;
    if (check.evidence.times().agedBetween(check.judgedAtMs, now) > 0 && !isEditing && !m_session.isSending())
        m_session.checkAgain();
}

void PreviewPage::keepInView(const std::vector<std::uint64_t>& rows)
{
    m_told.clear();
    std::vector<std::uint64_t> all;
    std::ranges::set_union(m_kept, rows, std::back_inserter(all));
    m_kept = std::move(all);
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
    m_rows->setNarrow(ems < kNarrowPage || isPanelShown);
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
    // Causes that were mended stay ticked while a person works here, and are gone the next time.
    m_causes->forgetDone();
    m_causeList->setChosen(m_filter);
}

} // namespace convey::ui
