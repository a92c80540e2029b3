// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// What the page does when a person sends: the question, the course of it, and what came of it.
#include "common/banner.h"
#include "common/number_text.h"
#include "common/progress_panel.h"
#include "common/translated.h"
#include "send/course_model.h"
#include "send/live_question.h"
#include "send/look_list.h"
#include "send/refused_model.h"
#include "send/result_panel.h"
#include "send/send_page.h"
#include "send/send_words.h"
#include "send/small_table.h"

#include "base/text.h"
#include "jobs/job_counts.h"

#include <QLocale>
#include <QPushButton>
#include <QTime>

#include <utility>

namespace convey::ui {

SendPick SendPage::pickFor(SendMode mode, bool onlyMended) const
{
    if (onlyMended)
        return {.refusedIn = m_session.refused() ? m_session.refused()->jobs : std::vector<std::string>()};
    return m_ramp.pick(mode, m_session.check()->summary.sendable());
}

void SendPage::ask(bool onlyMended)
{
    const std::optional<Scope> asked = scope(onlyMended);
    if (!whyNot().isEmpty() || (m_isPlanning && !m_outlook) || !asked
        || (onlyMended ? mended() == 0 : !m_ramp.canSend(SendMode::Live)))
        return;
    const Summary& summary = m_session.check()->summary;
    const bool practice = isPractice();
    const SendPick pick = pickFor(SendMode::Live, onlyMended);
    const bool isPart = onlyMended || pick.first > 0;
    const Destination& destination = m_target->destination;
    LiveQuestionFacts facts{.destination = practice ? practiceBadge() : badgeOf(destination),
        .pixel = practice ? tr("made up") : toQString(destination.pixelId),
        .events = onlyMended ? mended() : m_ramp.count(SendMode::Live, summary.sendable()),
        .warned = isPart ? 0 : summary.count(Verdict::Warned),
        .worth = isPart ? QString() : worth().join(QStringLiteral(" · ")),
        .stayHere = stayHereText(),
        .earlier = practice ? QString() : earlierText(),
        .tested = isPassed(asked),
        .way = wayText(pick),
        .lostHistory = practice ? std::string() : m_session.historySetAside(),
        .consent = practice ? QString() : consentWords(destination)};
    auto* question = new LiveQuestion(facts, this);
    const bool withoutHistory = !facts.lostHistory.empty();
    connect(question, &LiveQuestion::sendConfirmed, this, [this, asked, onlyMended, pick, withoutHistory] {
        // What was agreed to is what is sent, or nothing.
        if (scope(onlyMended) == asked && pickFor(SendMode::Live, onlyMended) == pick)
            go(SendMode::Live, onlyMended, withoutHistory);
    });
    connect(question, &LiveQuestion::testWanted, this, [this, onlyMended] {
        m_ramp.setWanted(RampStep::TestAll, true); // all is what was asked for
        go(SendMode::ValidateOnly, onlyMended);
    });
    connect(question, &LiveQuestion::warningsWanted, this, [this] { Q_EMIT goTo(PageId::Preview); });
    question->open();
}

void SendPage::go(SendMode mode, bool onlyMended, bool withoutHistory)
{
    const std::optional<Scope> wanted = scope(onlyMended);
    if (!whyNot().isEmpty() || !wanted)
        return;
    prepare(*m_target, [this, mode, scope = *wanted, withoutHistory](Result<WayOut> way) {
        if (way)
            way->means.withoutHistory = withoutHistory;
        start(mode, scope, std::move(way));
    });
}

/// Stopping ends it: what it brings then comes to nobody.
void SendPage::prepare(const SendTarget& target, SendDesk::WayCallback done)
{
    m_preparing = true;
    banner()->clear();
    showAll();
    m_desk.prepare(target, this, [this, work = ++m_preparations, done = std::move(done)](Result<WayOut> way) {
        if (work == m_preparations)
            done(std::move(way));
    });
}

void SendPage::start(SendMode mode, const Scope& scope, Result<WayOut> way)
{
    m_preparing = false;
    if (!way) {
        showFailure(way.error());
        Q_EMIT settled();
        return;
    }
    if (this->scope(scope.onlyMended) != scope || !whyNot().isEmpty())
        return showAll(); // it changed while the key was fetched; nobody agreed to this
    m_mode = mode;
    m_pick = pickFor(mode, scope.onlyMended);
    m_running = scope;
    m_unfinished.reset();
    m_session.send(mode, way->endpoint, way->pixelId, std::move(way->means), m_pick);
}

void SendPage::resume(const JobRecord& job, const SendTarget& target)
{
    if (m_session.isSending() || m_preparing)
        return;
    setTarget(target);
    m_unfinished = Unfinished{
        .jobId = job.id, .toGo = static_cast<std::uint64_t>(countsOf(job).open()), .target = target};
    goOn();
}

void SendPage::goOn()
{
    if (!canGoOn())
        return;
    prepare(m_unfinished->target, [this](Result<WayOut> way) { goOnBy(std::move(way)); });
}

void SendPage::goOnBy(Result<WayOut> way)
{
    m_preparing = false;
    if (!way || !m_unfinished) { // the file may have been changed for another while the key was fetched
        if (!way)
            showFailure(way.error());
        Q_EMIT settled();
        return showAll();
    }
    m_mode = SendMode::Live;
    m_pick = m_unfinished->pick;
    m_running = Scope{.target = m_unfinished->target};
    m_session.resume({.jobId = m_unfinished->jobId, .endpoint = way->endpoint}, std::move(way->means));
}

bool SendPage::canStop() const
{
    return m_preparing || (m_session.isSending() && m_stop->isEnabled());
}

bool SendPage::canPause() const
{
    return m_session.isSending() && m_mode == SendMode::Live && m_pause->isEnabled();
}

bool SendPage::canGoOn() const
{
    return m_unfinished && !m_session.isSending() && !m_preparing;
}

void SendPage::pause()
{
    m_session.pauseSending();
    m_progress->showPausing();
    m_pause->setEnabled(false);
    Q_EMIT courseChanged();
}

void SendPage::pauseOrGoOn()
{
    if (canPause())
        pause();
    else
        goOn();
}

void SendPage::stop()
{
    if (!canStop())
        return;
    if (m_preparing) { // nothing has begun
        m_preparing = false;
        ++m_preparations;
        showAll();
        Q_EMIT settled();
        return;
    }
    m_session.stopSending();
    m_progress->showStopping();
    m_pause->setEnabled(false);
    m_stop->setEnabled(false);
    Q_EMIT courseChanged();
}

void SendPage::backToPlan()
{
    m_view = View::Plan;
    if (m_mode == SendMode::Live)
        forgetBanner();
    showAll();
}

void SendPage::startCourse()
{
    m_view = View::Sending;
    banner()->clear();
    m_course->clear();
    m_progress->start(m_unfinished ? m_unfinished->toGo
            : m_running && m_running->onlyMended
            ? mended()
            : m_ramp.count(m_mode, m_session.check()->summary.sendable()));
    showAll();
    showHeadline();
    // The button that was pressed is gone; the keys are for what runs now.
    if (isVisible())
        m_progress->takeFocus();
}

void SendPage::showHeadline()
{
    const QString percent = QLocale().toString(m_progress->percent());
    setHeadline(m_session.sendProgress().counts.events() == 0 ? tr("preparing", "a test, or a send for real")
            : m_mode == SendMode::Live                        ? tr("sending, %1 %").arg(percent)
                                                              : tr("testing, %1 %").arg(percent));
}

void SendPage::showProgress()
{
    const SendProgress& progress = m_session.sendProgress();
    m_progress->showCounts(progress.counts, waitingWords(progress));
    m_course->take(progress.batches);
    if (!progress.batches.empty())
        m_courseTable->fitColumns();
    showMode();
    showHeadline();
}

void SendPage::showReport()
{
    const SendReport& report = *m_session.report();
    const bool practice = m_running && m_running->target.practice;
    const bool whole = report.refused == 0 && report.unknown == 0 && report.notSent == 0
        && report.end.stop == StopKind::None && !report.failure && !report.jobId.empty();
    const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    m_rampScope = scope();
    m_ramp.take(report, m_pick, time);
    if (report.mode == SendMode::ValidateOnly) {
        // A part that passed says nothing of the rest.
        if (!whole || m_pick.first == 0)
            m_passed = whole ? m_running : std::nullopt;
        m_testedWords = whole ? tr("today %1, all %Ln passed", nullptr, pluralOf(report.accepted)).arg(time)
                              : tr("today %1, not all passed").arg(time);
    } else if (report.unknown == 0 && report.notSent == 0 && report.forLater == 0) {
        m_sent = m_running;
    }
    if (report.mode == SendMode::Live && report.accepted > 0)
        m_recorded = m_rampScope;
    const std::uint64_t toGo = report.unknown + report.notSent;
    m_unfinished.reset();
    if (report.mode == SendMode::Live && toGo > 0 && report.end.stop != StopKind::Recipe && m_running)
        m_unfinished =
            Unfinished{.jobId = report.jobId, .toGo = toGo, .target = m_running->target, .pick = m_pick};
    m_view = View::Result;
    m_result->showReport(report, practice);
    m_refused->setRows(report.refusals);
    m_course->take(m_session.sendProgress().batches);
    m_courseTable->fitColumns();
    QStringList names;
    if (m_outlook) {
        for (const auto& [name, count] : m_outlook->names)
            names.append(toQString(name));
    }
    m_points->showJob({.ledgerPath = report.ledgerPath,
        .id = report.jobId,
        .sentMs = SystemClock().nowMs(),
        .isForReal = !practice,
        .events = names});
    if (const std::optional<Error> error = endOf(report))
        banner()->show(translated(*error));
    else if (report.end.stop == StopKind::Refusal)
        banner()->show(
            tr("Not all of the first ones were accepted, so the rest was not sent. Look at what was "
               "refused, then go on or send only these."));
    const bool hadFocus = m_progress->isAncestorOf(window()->focusWidget());
    showAll();
    if (hadFocus && (canGoOn() || primary()->isVisibleTo(this)))
        (canGoOn() ? m_goOn : primary())->setFocus(Qt::OtherFocusReason);
    replan();
    Q_EMIT settled();
}

QString SendPage::wayText(const SendPick& pick) const
{
    if (!pick.refusedIn.empty())
        return tr("Only what was refused and is changed since. Everything else stays as it is.");
    if (pick.first > 0)
        return tr(
            "Only the %Ln that leave the 7-day window soonest. The others can be sent later; nothing goes "
            "twice.",
            nullptr, pluralOf(pick.first));
    if (pick.pilot > 0)
        return tr(
            "First the %Ln that leave the 7-day window soonest; the others only when OpenAI accepts all of "
            "these.",
            nullptr, pluralOf(pick.pilot));
    return {};
}

} // namespace convey::ui
