// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// How the page is built and what of it is shown; what it does is in send_page.cpp.
#include "common/empty_state.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/money_text.h"
#include "common/number_text.h"
#include "common/outcome_look.h"
#include "common/progress_panel.h"
#include "common/stat_tile.h"
#include "common/tile_sum.h"
#include "common/upload_session.h"
#include "send/again_bar.h"
#include "send/batch_model.h"
#include "send/course_model.h"
#include "send/destination_card.h"
#include "send/look_list.h"
#include "send/mode_band.h"
#include "send/refused_model.h"
#include "send/result_panel.h"
#include "send/send_actions.h"
#include "send/send_page.h"
#include "send/send_steps.h"
#include "send/small_table.h"
#include "send/two_line_button.h"

#include "base/text.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>
#include <array>
#include <iterator>

namespace convey::ui {

namespace {

constexpr double kTwoColumns = 80; // em: below it the cards go under the plan
constexpr double kSideWidth = 23; // em
constexpr std::ptrdiff_t kShownSums = 2; // currencies in the tile; the question names all

} // namespace

void SendPage::buildHeader()
{
    m_stop = addSecondary(tr("&Stop"), QStringLiteral("stop"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setWhatsThis(tr("Sends nothing more. What was sent stays sent; the rest can go later."));
    m_pause = addSecondary(tr("P&ause"), QStringLiteral("pause"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_pause->setWhatsThis(
        tr("Begins nothing new and waits for what is on its way. You can continue at any time, also after "
           "closing Convey."));
    m_goOn = addSecondary(tr("&Continue sending"), QStringLiteral("send"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_goOn->setWhatsThis(
        tr("Sends what is left and what had no answer, with the same event IDs: nothing counts twice."));
    m_toPlan = addSecondary(tr("Show the &plan"), QStringLiteral("planned"));
    m_toPlan->setObjectName(QStringLiteral("showPlan"));
    m_toPlan->setWhatsThis(tr("Back from the result to what can be sent."));

    // Buttons with two lines stand in the header instead of the plain ones; the page's own primary button
    // stays out of sight, lets Ctrl+Return press the test, and comes forth when all is sent.
    QPushButton* place = addSecondary({}, {});
    m_actions = new SendActions(this);
    delete layout()->replaceWidget(place, m_actions);
    delete place;
    QPushButton* hidden = setPrimary(tr("Test with OpenAI"), QStringLiteral("test"));
    hidden->hide();
    connect(hidden, &QPushButton::clicked, this, [this] {
        if (isResultOfSend())
            Q_EMIT goTo(PageId::Results);
        else
            m_actions->testButton()->click();
    });
}

QWidget* SendPage::buildNotice()
{
    m_notice = new QWidget(this);
    m_noticeText = new IconLabel(m_notice, QPalette::WindowText);
    m_noticeText->setObjectName(QStringLiteral("openQuestions"));
    auto* toColumns = new QPushButton(tr("&Answer in Columns"), m_notice);
    toColumns->setObjectName(QStringLiteral("toColumns"));
    toColumns->setAccessibleName(tr("Answer in Columns"));
    toColumns->setWhatsThis(tr("Goes to the page where the questions are asked."));
    toColumns->setMinimumHeight(em(this, kControlHeight));
    connect(toColumns, &QPushButton::clicked, this, [this] { Q_EMIT goTo(PageId::Columns); });
    auto* line = new QHBoxLayout(m_notice);
    line->setContentsMargins({});
    line->addWidget(m_noticeText, 1);
    line->addWidget(toColumns);
    m_notice->hide();
    return m_notice;
}

void SendPage::buildTables()
{
    m_batches = new BatchModel(this);
    m_batchTable =
        new SmallTable({.name = tr("Batches of the plan"),
                           .help = tr("How the conversions will be sent: oldest first, at most 1,000 in "
                                      "one request."),
                           .objectName = "batches",
                           .stretched = BatchModel::Which},
            *m_batches, this);
    m_course = new CourseModel(this);
    m_courseTable =
        new SmallTable({.name = tr("Batches being sent"),
                           .help = tr("Each request with its attempts and the answer, in OpenAI's own "
                                      "words where there are any. Ctrl+C copies a row."),
                           .objectName = "course"},
            *m_course, this);
    m_refused = new RefusedModel(this);
    m_refusedTable =
        new SmallTable({.name = tr("Refused conversions"),
                           .help = tr("Each conversion that OpenAI refused, with OpenAI’s own words. "
                                      "Ctrl+C copies a row."),
                           .objectName = "refusals",
                           .shownRows = 10},
            *m_refused, this);
}

QWidget* SendPage::buildBody()
{
    m_band = new ModeBand(this);
    m_tiles = new TileSum({lookOf(SendOutcome::ToSend), lookOf(Verdict::Blocked), lookOf(Verdict::Outside),
                              lookOf(Verdict::LeftOut)},
        tr("Conversions"), false, this);
    // The first tile has a note more than the others; they keep one height.
    for (int tile = 0; tile < 4; ++tile)
        m_tiles->tile(tile)->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_tiles->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_lines = new IconLabel(this);
    m_lines->setObjectName(QStringLiteral("lines"));
    buildTables();
    m_steps = new SendSteps(this);
    m_again = new AgainBar(this);
    m_progress = new ProgressPanel(this);
    m_result = new ResultPanel(this);
    m_card = new DestinationCard(m_desk, this);
    m_points = new LookList(this);

    m_plan = new QWidget(this);
    auto* plan = new QVBoxLayout(m_plan);
    plan->setContentsMargins({});
    plan->setSpacing(em(this, kGapM));
    plan->addWidget(m_again);
    plan->addWidget(m_steps);
    plan->addWidget(m_refusedTable, 1);
    plan->addWidget(m_courseTable, 1);
    plan->addWidget(m_batchTable, 1);
    m_side = new QWidget(this);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(em(this, kGapM));
    side->addWidget(m_card);
    side->addWidget(m_points);
    side->addStretch(1);

    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapM));
    column->addWidget(m_tiles);
    column->addWidget(m_lines);
    column->addWidget(m_progress);
    column->addWidget(m_result);
    m_columns = new QGridLayout;
    m_columns->setContentsMargins({});
    m_columns->setSpacing(em(this, kGapM));
    m_columns->setColumnStretch(0, 1);
    column->addLayout(m_columns, 1);
    arrange();

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("sendScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    m_empty = makeNoFile();

    auto* whole = new QWidget(this);
    auto* all = new QVBoxLayout(whole);
    all->setContentsMargins({});
    all->setSpacing(em(this, kGapM));
    all->addWidget(m_band);
    auto* states = new QWidget(whole);
    m_states = new QStackedLayout(states);
    m_states->addWidget(m_empty);
    m_states->addWidget(scroll);
    all->addWidget(states, 1);
    return whole;
}

void SendPage::arrange()
{
    const bool beside = width() >= em(this, kTwoColumns);
    m_columns->addWidget(m_plan, 0, 0);
    m_columns->addWidget(m_side, beside ? 0 : 1, beside ? 1 : 0);
    m_columns->setRowStretch(0, 1);
    m_columns->setColumnMinimumWidth(1, beside ? em(this, kSideWidth) : 0);
    m_side->setMaximumWidth(beside ? em(this, kSideWidth) : QWIDGETSIZE_MAX);
}

void SendPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void SendPage::showAll()
{
    const bool isOpen = m_session.isOpen();
    const bool sending = m_view == View::Sending;
    const bool result = m_view == View::Result;
    const bool practice = m_running && m_running->target.practice;
    m_states->setCurrentIndex(isOpen ? 1 : 0);
    m_tiles->setVisible(m_view == View::Plan);
    m_lines->setVisible(m_view == View::Plan && !m_lines->text().isEmpty());
    m_progress->setVisible(sending);
    m_result->setVisible(result);
    m_refusedTable->setVisible(result && m_refused->rowCount() > 0);
    m_courseTable->setVisible(sending || (result && m_course->rowCount() > 0));
    m_batchTable->setVisible(m_view == View::Plan);
    m_points->setVisible(result && m_mode == SendMode::Live);
    m_actions->setVisible(isOpen && !sending && !isResultOfSend());
    primary()->setVisible(isResultOfSend());
    offerSending();
    m_stop->setVisible(sending);
    m_pause->setVisible(sending && m_mode == SendMode::Live);
    if (!m_session.isSending()) {
        m_stop->setEnabled(true);
        m_pause->setEnabled(true);
    }
    m_goOn->setVisible(m_unfinished && !sending);
    m_goOn->setEnabled(canGoOn());
    m_toPlan->setVisible(result);
    m_card->setLocked(sending || m_preparing);
    m_card->setTested(m_testedWords);
    if (!sending)
        setHeadline({});
    setPurpose(sending     ? tr("You can close the lid: nothing is lost and nothing is sent twice.")
            : isPractice() ? tr("Rehearse the whole job. Nothing leaves this computer.")
            : result && m_mode == SendMode::Live && !practice
            ? tr("What OpenAI answered, and what stayed on this computer.")
            : tr("Test first; OpenAI records nothing. Then send for real."));
    showPlan();
    showStages();
    showMode();
    showNotice();
    showActions();
    Q_EMIT courseChanged();
}

bool SendPage::isResultOfSend() const
{
    const std::optional<SendReport>& report = m_session.report();
    return m_view == View::Result && m_mode == SendMode::Live && report && !report->jobId.empty();
}

void SendPage::showPlan()
{
    const auto& check = m_session.check();
    if (!check) {
        m_tiles->setCounting(true);
        if (!m_session.isChecking())
            m_tiles->clearCounts();
        return;
    }
    const Summary& summary = check->summary;
    const std::array<std::uint64_t, 4> counts{summary.sendable(), summary.count(Verdict::Blocked),
        summary.count(Verdict::Outside), summary.count(Verdict::LeftOut)};
    m_tiles->setCounts(counts, summary.events());
    QStringList notes;
    if (summary.count(Verdict::Warned) > 0)
        notes.append(tr("including %Ln with warnings", nullptr, pluralOf(summary.count(Verdict::Warned))));
    const std::vector<CurrencySum> worth = check->money.sendable();
    QStringList sums;
    for (const auto& [currency, sum] : worth) {
        if (sums.size() < kShownSums && !sum.tooLarge)
            sums.append(moneyText(sum.minorUnits, currency));
    }
    const auto more = std::ssize(worth) - sums.size();
    if (more > 0)
        sums.append(tr("+%Ln more", "currencies", static_cast<int>(more)));
    if (!sums.isEmpty())
        notes.append(sums.join(QStringLiteral(" · ")));
    m_tiles->setNotes(0, notes);
    for (int tile = 1; tile < 4; ++tile)
        m_tiles->setNotes(tile, {tr("stay here")});
    if (sentBefore() > 0)
        m_tiles->setNotes(3, {tr("%Ln sent before", nullptr, pluralOf(sentBefore()))});
    const std::uint64_t joined = summary.count(Verdict::Merged);
    m_lines->show(joined == 0 ? tr("%Ln lines, each one conversion", nullptr, pluralOf(summary.rows()))
                              : tr("%1: %2 + %3", "lines are conversions and joined lines")
                                    .arg(tr("%Ln lines", nullptr, pluralOf(summary.rows())),
                                        tr("%Ln conversions", nullptr, pluralOf(summary.events())),
                                        tr("%Ln lines joined to their order", nullptr, pluralOf(joined))),
        QStringLiteral("merged"), Token::LeftOutMark);
    m_lines->setVisible(m_view == View::Plan);
}

void SendPage::showStages()
{
    const std::optional<Scope> here = scope();
    if (!m_session.isSending() && m_rampScope && m_rampScope != here) {
        m_rampScope.reset();
        m_ramp.forget();
    }
    const bool sending = m_view == View::Sending;
    const std::uint64_t events = m_session.check() ? m_session.check()->summary.sendable() : 0;
    m_steps->showRamp(m_ramp, events, m_outlook ? m_outlook->batches.size() : 0, isPractice());
    m_steps->setVisible(!sending && m_session.check() && m_steps->count() > 0);
    // What was left out since, or sent again and accepted, waits for nobody any more.
    std::uint64_t refused = 0;
    if (m_session.refused()) {
        const CheckResult* check = m_session.check().get();
        refused = static_cast<std::uint64_t>(
            std::ranges::count_if(m_session.refused()->rows, [&](const RefusedRow& row) {
                return !check
                    || (row.row < check->verdicts.size() && check->verdicts[row.row] != Verdict::LeftOut);
            }));
    }
    m_again->showCounts(sending ? 0 : refused, mended(), isPractice(), whyNot());
}

void SendPage::showMode()
{
    const bool sending = m_view == View::Sending;
    const bool ran = m_view != View::Plan;
    const bool practice = ran && m_running ? m_running->target.practice : isPractice();
    const bool live = ran && m_mode == SendMode::Live;
    m_band->setVisible(m_session.isOpen() && (practice || !live || sending));
    if (practice)
        m_band->setMode(ModeBand::Mode::Practice, tr("Practice mode"),
            tr("A stand-in on this computer answers. Nothing reaches OpenAI, nothing counts."));
    else if (live)
        m_band->setMode(ModeBand::Mode::ForReal, tr("For real"), tr("OpenAI records these conversions."));
    else
        m_band->setMode(ModeBand::Mode::Test, tr("Test"),
            tr("OpenAI judges the conversions and records nothing. You can repeat it as often as you like."));
    if (sending && !m_unfinished && m_pick.refusedIn.empty() && m_steps->count() == kRampSteps) {
        const SendCounts& counts = m_session.sendProgress().counts;
        const RampStep step = Ramp::at(m_mode, m_pick, counts.accepted + counts.refused + counts.unknown);
        m_band->setStep(tr("Step %1 of 4").arg(static_cast<int>(step) + 1));
    } else {
        m_band->setStep({});
    }
    std::optional<BadgeLook> badge;
    if (!practice && sending && m_running)
        badge = badgeOf(m_running->target.destination);
    m_band->setBadge(badge);
}

void SendPage::showNotice()
{
    const auto questions = m_session.isOpen() ? m_session.upload().questions().size() : 0;
    m_noticeText->show(
        tr("%Ln questions about this file are open. Nothing can be sent before they are answered.", nullptr,
            pluralOf(questions)),
        QStringLiteral("warned"), Token::WarnedMark);
    m_notice->setVisible(questions > 0);
}

void SendPage::showActions()
{
    SendActions::State state{.practice = isPractice(), .whyNot = whyNot()};
    if (m_session.check()) {
        const Summary& summary = m_session.check()->summary;
        state.events = m_ramp.count(SendMode::Live, summary.sendable());
        const bool isWhole = state.events == summary.sendable();
        state.warned = isWhole ? summary.count(Verdict::Warned) : 0;
        state.worth = isWhole ? worth() : QStringList();
    }
    if (m_target && !isPractice())
        state.pixel = toQString(m_target->destination.pixelId);
    const std::optional<Scope> here = scope();
    state.passed = here && m_passed == here && m_sent != here;
    state.recorded = here && m_recorded == here;
    if (here && m_sent == here)
        state.whyNotForReal = tr("These conversions are sent.");
    else if (m_isPlanning && !m_outlook)
        state.whyNotForReal = tr("Convey is still making the plan, and looks up what was sent before.");
    else if (!m_ramp.canSend(SendMode::Live))
        state.whyNotForReal = tr("Step 3 and step 4 are both skipped: tick the one to do.");
    m_actions->setState(state);
    offerSending();
    const bool isNextToLook = isResultOfSend();
    setPrimary(isNextToLook ? tr("See the &results") : m_actions->testButton()->text(),
        isNextToLook ? QStringLiteral("results") : QStringLiteral("test"));
    primary()->setEnabled(isNextToLook || state.whyNot.isEmpty());
    primary()->setWhatsThis(isNextToLook
            ? tr("Goes to the page with what became of each line, and with the receipt.")
            : m_actions->testButton()->whatsThis());
}

/// The menus press the same buttons, and only while these are there to be pressed.
void SendPage::offerSending()
{
    const bool isShown = m_actions->isVisibleTo(this);
    const auto mirror = [&](PageCommand which, QPushButton* button) {
        QAction* action = offer(which);
        action->setEnabled(isShown && button->isEnabled());
        action->setText(isPractice() || which == PageCommand::SendForReal ? button->text() : QString());
        connect(action, &QAction::triggered, button, &QPushButton::click, Qt::UniqueConnection);
    };
    mirror(PageCommand::Test, m_actions->testButton());
    mirror(PageCommand::SendForReal, m_actions->liveButton());
}

} // namespace convey::ui
