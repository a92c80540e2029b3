// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/preview_page.h"

#include "common/banner.h"
#include "common/icon_label.h"
#include "common/layout_pause.h"
#include "common/metrics.h"
#include "common/translated.h"
#include "common/upload_session.h"
#include "preview/cause_list.h"
#include "preview/cause_model.h"
#include "preview/checked_model.h"
#include "preview/clock_strip.h"
#include "preview/fixing.h"
#include "preview/leaves_pane.h"
#include "preview/pictures_pane.h"
#include "preview/preview_actions.h"
#include "preview/preview_words.h"
#include "preview/row_panel.h"
#include "preview/rows_pane.h"
#include "preview/verdict_tiles.h"

#include "base/clock.h"
#include "base/text.h"
#include "jobs/runner.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace convey::ui {

namespace {

using namespace std::chrono_literals;

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
    , m_refused(new QWidget(m_body))
    , m_refusedNote(new IconLabel(m_refused, QPalette::WindowText))
    , m_clock(new ClockStrip(m_body))
    , m_views(new QTabBar(m_body))
    , m_panes(new QStackedWidget(m_body))
    , m_splitter(new QSplitter(m_panes))
    , m_causes(new CauseModel(this))
    , m_causeList(new CauseList(*m_causes, m_splitter))
    , m_rows(new RowsPane(m_splitter))
    , m_panel(new RowPanel(m_splitter))
    , m_pictures(new PicturesPane(m_panes))
    , m_leaves(new LeavesPane(m_panes))
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
    m_refused->hide();
    m_panel->clear();
    m_pictures->clear();
    m_leaves->clear();
    offer(PageCommand::Print)->setEnabled(false);
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
        [parts = partsOf(m_session.upload(), m_session.check(), m_session.refused()), filter = m_filter,
            kept = m_kept, query = m_query, stop = m_stopQuery.get_token()] {
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

void PreviewPage::showRefused()
{
    setPanelShown(true);
    setFilter({.isRefused = true});
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
    if (!m_session.check())
        return;
    if (!m_checked || m_checked->sharedCheck() != m_session.check())
        return showCheck();
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
    const LayoutPause pause(*this);
    const bool isNewCheck = rows != m_checked;
    m_checked = std::move(rows);
    if (isNewCheck) {
        m_causes->showRows(*m_checked);
        showCounts();
        m_actions->showRows(m_checked);
        showView(m_views->currentIndex());
        showClock();
    }
    const std::uint64_t refused = m_checked->refusedCount();
    m_refused->setVisible(refused > 0);
    m_refusedNote->show(
        refusedNoteOf(refused, m_checked->mendedCount()), QStringLiteral("refused"), Token::RefusedMark);
    m_rows->showChecked(m_checked, std::move(list), m_filter);
    m_causeList->setChosen(m_filter);
    Q_EMIT shown();
}

/// What is out of sight is made when it is looked at.
void PreviewPage::showView(int view)
{
    constexpr int kPictures = 1;
    constexpr int kLeaves = 2;
    m_panes->setCurrentIndex(view);
    offer(PageCommand::Print)->setEnabled(m_checked && view == kLeaves);
    if (!m_checked)
        return;
    if (view == kPictures)
        m_pictures->showCheck(m_checked);
    if (view != kLeaves)
        return;
    const std::string& path = m_session.upload().path();
    m_leaves->showCheck(m_checked, m_session.upload().recipe(), toQString(path.substr(path.rfind('/') + 1)),
        m_rows->currentRow().value_or(0));
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
    notes.removeAll(QString());
    const Banner::Look look = notes.isEmpty() ? Banner::Look::Done : Banner::Look::Problem;
    notes << m_told;
    notes.removeAll(QString());
    if (!notes.isEmpty())
        banner()->show(notes.join(u'\n'), look);
}

/// What stands there was true at the time of the check; the clock goes on.
void PreviewPage::showClock()
{
    if (!m_checked || m_checked->sharedCheck() != m_session.check())
        return;
    const CheckResult& check = m_checked->check();
    const EpochMs now = SystemClock().nowMs();
    m_clock->showTimes(check.evidence.times(), now);
    const bool isEditing = m_rows->view()->findChild<QWidget*>(QStringLiteral("cellEditor")) != nullptr;
    const bool hasAged = std::ranges::any_of(check.clockEdges, [now](EpochMs edge) { return edge <= now; });
    if (hasAged && !isEditing && !m_session.isSending())
        m_session.checkWhatAged();
    waitForClock();
}

/// Every minute while a person sees how much time is left, else when something is next said by the clock
/// alone: a page out of sight costs nothing.
void PreviewPage::waitForClock()
{
    if (isVisible())
        return m_clockRest.start(1min);
    const EpochMs now = SystemClock().nowMs();
    EpochMs next = now + std::chrono::milliseconds(24h).count();
    for (const EpochMs edge : m_checked->check().clockEdges)
        next = std::min(next, edge);
    m_clockRest.start(
        std::max(1min, std::chrono::ceil<std::chrono::minutes>(std::chrono::milliseconds(next - now))));
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

} // namespace convey::ui
