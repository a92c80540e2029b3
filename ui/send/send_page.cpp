// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/send_page.h"

#include "common/banner.h"
#include "common/money_text.h"
#include "common/number_text.h"
#include "common/progress_panel.h"
#include "common/tile_sum.h"
#include "common/translated.h"
#include "common/upload_session.h"
#include "send/again_bar.h"
#include "send/batch_model.h"
#include "send/course_model.h"
#include "send/destination_card.h"
#include "send/destination_editor.h"
#include "send/look_list.h"
#include "send/send_actions.h"
#include "send/send_steps.h"
#include "send/send_words.h"

#include "base/text.h"
#include "jobs/job_counts.h"
#include "jobs/runner.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>
#include <utility>

namespace convey::ui {

SendPage::SendPage(UploadSession& session, SendDesk& desk, QWidget* parent)
    : Page(tr("Send"), tr("Test first; OpenAI records nothing. Then send for real."), parent)
    , m_session(session)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("sendPage"));
    buildHeader();
    content()->addWidget(buildNotice());
    content()->addWidget(buildBody(), 1);
    connectParts();
    connectSession();
    startOver();
}

SendPage::~SendPage()
{
    m_stopPlanning.request_stop();
}

void SendPage::connectParts()
{
    connect(m_actions, &SendActions::testWanted, this, [this] { go(SendMode::ValidateOnly); });
    connect(m_actions, &SendActions::liveWanted, this, [this] { ask(false); });
    connect(m_steps, &SendSteps::wantedChanged, this, [this](RampStep step, bool wanted) {
        m_ramp.setWanted(step, wanted);
        // After a part was sent, this is about what is left.
        if (m_view == View::Result && m_mode == SendMode::Live)
            backToPlan();
        showAll();
        replan();
    });
    connect(m_again, &AgainBar::rowsWanted, this, &SendPage::refusedWanted);
    connect(m_again, &AgainBar::testWanted, this, [this] { go(SendMode::ValidateOnly, true); });
    connect(m_again, &AgainBar::sendWanted, this, [this] { ask(true); });
    connect(m_stop, &QPushButton::clicked, this, &SendPage::stop);
    connect(m_pause, &QPushButton::clicked, this, &SendPage::pause);
    connect(m_goOn, &QPushButton::clicked, this, &SendPage::goOn);
    connect(m_toPlan, &QPushButton::clicked, this, &SendPage::backToPlan);
    connect(
        m_points, &LookList::failed, this, [this](const Error& error) { banner()->show(translated(error)); });
    connect(m_card, &DestinationCard::targetChosen, this, &SendPage::setTarget);
    connect(m_card, &DestinationCard::newWanted, this, [this] { editDestination(true); });
    connect(m_card, &DestinationCard::editWanted, this, [this] { editDestination(false); });
    connect(&m_desk, &SendDesk::destinationsChanged, this, &SendPage::followDesk);
    connect(&m_desk, &SendDesk::practiceStarted, this, &SendPage::tellHistoryPlace);
}

void SendPage::connectSession()
{
    connect(&m_session, &UploadSession::opened, this, &SendPage::startOver);
    connect(&m_session, &UploadSession::changed, this, &SendPage::followChange);
    connect(&m_session, &UploadSession::checked, this, [this] {
        tellHistory();
        showAll();
        planWhenShown();
    });
    connect(&m_session, &UploadSession::failed, this, &SendPage::showFailure);
    connect(&m_session, &UploadSession::sendStarted, this, &SendPage::startCourse);
    connect(&m_session, &UploadSession::sendProgressed, this, &SendPage::showProgress);
    connect(&m_session, &UploadSession::sendEnded, this, &SendPage::showReport);
    connect(&m_session, &UploadSession::sendFailed, this, [this](const Error& error) {
        m_view = View::Plan;
        showFailure(error);
        Q_EMIT settled();
    });
}

void SendPage::startOver()
{
    m_passed.reset();
    m_sent.reset();
    m_recorded.reset();
    m_rampScope.reset();
    m_ramp.forget();
    if (!m_session.isSending())
        m_unfinished.reset();
    m_testedWords.clear();
    m_target = m_desk.firstTarget();
    m_card->setTarget(m_target);
    tellHistoryPlace();
    if (m_desk.problem())
        banner()->show(translated(*m_desk.problem()));
    followChange();
    if (m_session.check())
        planWhenShown();
    Q_EMIT targetChanged();
}

void SendPage::followChange()
{
    // What runs goes on with what it was started with; its result is shown when it ends, and stays when the
    // same is looked at once more.
    const bool isSameResult = m_view == View::Result && m_rampScope && m_rampScope == scope();
    if (m_view != View::Sending && !isSameResult)
        m_view = View::Plan;
    m_stopPlanning.request_stop();
    ++m_planWork;
    m_isPlanning = false;
    m_plannedRevision = 0;
    m_outlook.reset();
    m_batches->setBatches({});
    if (!isSameResult)
        forgetBanner();
    showAll();
}

void SendPage::forgetBanner()
{
    if (!m_session.error() && !m_desk.problem())
        banner()->clear();
}

void SendPage::followDesk()
{
    if (!m_target || m_target->practice)
        return;
    const std::vector<Destination>& saved = m_desk.destinations();
    const auto now = std::ranges::find(saved, m_target->destination.name, &Destination::name);
    if (now == saved.end())
        loseTarget();
    else if (*now == m_target->destination)
        return m_card->setTarget(m_target);
    else
        m_target->destination = *now;
    m_card->setTarget(m_target);
    tellHistoryPlace();
    showAll();
    Q_EMIT targetChanged();
}

/// Renamed or gone by another tab: whose conversions these are must be said anew.
void SendPage::loseTarget()
{
    const QString name = toQString(m_target->destination.name);
    m_target.reset();
    banner()->show(
        tr("The destination “%1” was renamed or removed in another tab. Choose one again before you send.")
            .arg(isolated(name)));
}

void SendPage::setTarget(const std::optional<SendTarget>& target)
{
    if (m_session.isSending() || m_preparing)
        return;
    m_target = target;
    m_view = View::Plan;
    m_testedWords.clear();
    forgetBanner();
    m_card->setTarget(target);
    tellHistoryPlace();
    showAll();
    Q_EMIT targetChanged();
}

void SendPage::tellHistoryPlace()
{
    m_session.setHistoryPlace(m_desk.historyPlace(m_target));
}

/// What the newest check could not learn of the history: a person may want to know before they send.
void SendPage::tellHistory()
{
    if (m_session.historyProblem())
        banner()->show(translated(*m_session.historyProblem()));
    else if (!m_session.historySetAside().empty())
        banner()->show(setAsideWords(m_session.historySetAside()));
}

std::optional<SendPage::Scope> SendPage::scope(bool onlyMended) const
{
    if (!m_target || !m_session.isOpen())
        return std::nullopt;
    return Scope{.file = m_session.upload().file(),
        .revision = m_session.upload().revision(),
        .target = *m_target,
        .onlyMended = onlyMended};
}

/// What passed as a part of all has passed.
bool SendPage::isPassed(const std::optional<Scope>& here) const
{
    return here && m_passed && (m_passed == here || m_passed == scope());
}

std::uint64_t SendPage::mended() const
{
    return m_outlook ? m_outlook->mended.size() : 0;
}

int SendPage::percent() const
{
    return m_session.isSending() ? m_progress->percent() : 0;
}

void SendPage::planWhenShown()
{
    if (!isVisible() || !m_session.check() || m_plannedRevision == m_session.upload().revision())
        return;
    const Upload& upload = m_session.upload();
    Result<BoundRecipe> bound = upload.boundRecipe();
    if (!bound)
        return showFailure(bound.error());
    m_plannedRevision = upload.revision();
    m_stopPlanning.request_stop();
    m_stopPlanning = {};
    const std::uint64_t work = ++m_planWork;
    m_isPlanning = true;
    showActions();
    const JobControl control{.stop = m_stopPlanning.get_token()};
    OutlookRequest request{.table = upload.table(),
        .recipe = *std::move(bound),
        .check = m_session.check(),
        .now = SystemClock().nowMs()};
    if (m_session.refused())
        request.refused = m_session.refused()->rows;
    if (const Result<SendMeans> means = m_desk.means()) {
        request.limits = planLimits(means->largestBody, std::nullopt, request.now,
            m_ramp.pick(SendMode::Live, m_session.check()->summary.sendable()).pilot);
        request.ledgerPath = means->ledgerPath;
    }
    runJob(
        this, [request = std::move(request), control] { return outlookOf(request, control); },
        [this, work](const Result<SendOutlook>& outlook) {
            if (work == m_planWork)
                takeIn(outlook);
        });
}

void SendPage::replan()
{
    m_plannedRevision = 0;
    planWhenShown();
}

void SendPage::takeIn(const Result<SendOutlook>& outlook)
{
    m_isPlanning = false;
    if (!outlook)
        return showFailure(outlook.error());
    m_outlook = *outlook;
    m_batches->setBatches(m_outlook->batches);
    showAll();
    Q_EMIT planned();
}

void SendPage::editDestination(bool isNew)
{
    std::optional<Destination> existing;
    if (!isNew && m_target && !m_target->practice)
        existing = m_target->destination;
    auto* editor = new DestinationEditor(m_desk, existing, this);
    connect(editor, &DestinationEditor::saved, this,
        [this](const Destination& destination) { setTarget(SendTarget{.destination = destination}); });
    editor->open();
}

void SendPage::showFailure(const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        banner()->show(translated(error));
    showAll();
}

QString SendPage::whyNot() const
{
    if (!m_session.isOpen())
        return tr("No file is open.");
    if (!m_session.check())
        return m_session.isChecking() ? tr("Convey is still looking at the rows.")
                                      : tr("The rows have not all been looked at; see the Preview page.");
    if (!m_session.upload().questions().empty())
        return tr("Questions about this file are open.");
    if (m_session.check()->summary.sendable() == 0)
        return sentBefore() > 0 ? tr("These conversions are sent.")
                                : tr("There is no conversion that can be sent.");
    if (!m_target)
        return tr("Choose a destination first.");
    if (m_session.isSending() || m_preparing)
        return tr("One send at a time.");
    return {};
}

QStringList SendPage::worth() const
{
    QStringList sums;
    for (const auto& [currency, sum] : m_session.check()->money.sendable()) {
        if (!sum.tooLarge)
            sums.append(moneyText(sum.minorUnits, currency));
    }
    return sums;
}

std::uint64_t SendPage::sentBefore() const
{
    const Summary& summary = m_session.check()->summary;
    return summary.count(Rule::AlreadySent) + summary.count(Rule::AlreadySentDiffers);
}

/// Of the same file, whatever ids it had: what was sent with other ids would count twice.
QString SendPage::earlierText() const
{
    constexpr std::size_t kTold = 3;
    QStringList lines;
    if (m_outlook) {
        for (const JobRecord& job : m_outlook->earlier | std::views::take(kTold))
            lines.append(tr("%1 to pixel %2: %Ln accepted", "a time, a pixel",
                pluralOf(static_cast<std::uint64_t>(countsOf(job).accepted)))
                             .arg(momentText(job.header.createdMs), isolated(toQString(job.header.pixelId))));
    }
    return lines.join(u'\n');
}

QString SendPage::stayHereText() const
{
    const Summary& summary = m_session.check()->summary;
    QStringList parts;
    const auto add = [&](Verdict verdict, const QString& words) {
        if (summary.count(verdict) > 0)
            parts.append(words);
    };
    add(Verdict::Blocked, tr("%Ln blocked", nullptr, pluralOf(summary.count(Verdict::Blocked))));
    add(Verdict::Outside, tr("%Ln outside the 7 days", nullptr, pluralOf(summary.count(Verdict::Outside))));
    add(Verdict::LeftOut, tr("%Ln left out", nullptr, pluralOf(summary.count(Verdict::LeftOut))));
    if (sentBefore() > 0)
        parts.append(tr("of them %Ln sent before", nullptr, pluralOf(sentBefore())));
    return QLocale().createSeparatedList(parts);
}

void SendPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    planWhenShown();
}

} // namespace convey::ui
