// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/send_state.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <utility>

namespace convey {

namespace {

std::size_t& countOf(SendCounts& counts, EventFate fate)
{
    switch (fate) {
    case EventFate::Accepted:
        return counts.accepted;
    case EventFate::Refused:
        return counts.refused;
    case EventFate::Unknown:
        return counts.unknown;
    case EventFate::Outside:
        return counts.outside;
    case EventFate::NotSent:
        break;
    }
    return counts.notSent;
}

} // namespace

StopKind stopKindOf(OutcomeReason reason)
{
    switch (reason) {
    case OutcomeReason::KeyRefused:
    case OutcomeReason::KeyScopeMissing:
        return StopKind::Key;
    case OutcomeReason::PixelRefused:
        return StopKind::Pixel;
    case OutcomeReason::NotAnApi:
    case OutcomeReason::AnswerTooLarge:
        return StopKind::Endpoint;
    case OutcomeReason::Cancelled:
        return StopKind::Cancelled;
    default:
        return StopKind::Network;
    }
}

SendState::SendState(std::vector<Batch> plan, const SendOptions& options)
    : m_options(options)
    , m_random(options.seed)
{
    constexpr int kMostInFlight = 6; // what a browser allows itself toward one host
    m_options.maxInFlight = std::clamp(m_options.maxInFlight, 1, kMostInFlight);
    m_options.retry.maxTries = std::max(m_options.retry.maxTries, 1);
    m_allowed = m_options.maxInFlight;
    m_byteLimit = m_options.byteLimit;
    if (m_options.isPilotFirst && plan.size() > 1)
        m_pilot = plan.front().events.size();
    for (Batch& batch : plan) {
        m_counts.waiting += batch.events.size();
        Work work{.id = m_nextBatch++, .batch = std::move(batch)};
        m_fresh.push_back(std::move(work));
    }
}

Step SendState::next(EpochMs now)
{
    keepClockMonotonic(now);
    while (!isStopping() && slotIsFree()) {
        std::optional<Work> work = takeReady(now);
        if (!work)
            break;
        if (!dropOutside(*work, now))
            continue;
        if (m_byteLimit && work->batch.jsonBytes > *m_byteLimit && work->batch.events.size() > 1) {
            splitToFit(std::move(*work));
            continue;
        }
        ++work->tries;
        work->startedAt = now;
        ++m_counts.requests;
        m_counts.waiting -= work->batch.events.size();
        m_counts.inFlight += work->batch.events.size();
        StartBatch start{.batch = work->id,
            .parent = work->parent,
            .attempt = work->tries,
            .mayBeRecorded = work->batch.mayBeRecorded,
            .units = unitsOf(work->batch)};
        m_inFlight.emplace(work->id, std::move(*work));
        return start;
    }
    if (!isStopping() && isHeldByPilot() && m_inFlight.empty()) {
        stop(StopKind::Refusal, {.reason = OutcomeReason::EventRefused});
        settleWaiting();
    }
    if (m_counts.waiting > 0 && slotIsFree() && !isHeldByPilot())
        return waitStep(now);
    if (!m_inFlight.empty())
        return WaitForAnswers{};
    return m_finished;
}

bool SendState::isHeldByPilot() const
{
    constexpr BatchId kPilot = 0;
    return isPilotOut() && m_rescued.empty() && m_retries.empty()
        && (m_fresh.empty() || m_fresh.front().id != kPilot);
}

bool SendState::slotIsFree() const
{
    return m_inFlight.size() < static_cast<std::size_t>(m_allowed);
}

/// Additive increase, multiplicative decrease: trouble, or an answer much slower than the quickest, halves
/// how many requests are out at once, once for all that were out together; a whole round of good answers
/// allows one more.
void SendState::adapt(const Work& work, const Outcome& outcome, EpochMs now)
{
    constexpr EpochMs kSlowMs = 5'000; // below it no answer is slow
    constexpr EpochMs kSlowFactor = 4;
    const EpochMs took = std::max<EpochMs>(now - work.startedAt, 0);
    const bool isGood = outcome.state == OutcomeState::Accepted;
    if (isGood)
        m_quickest = std::min(m_quickest, took);
    const bool isSlow = isGood && took > kSlowMs && took / kSlowFactor > m_quickest;
    const bool isTrouble = outcome.retryable || isSlow;
    if (isTrouble) {
        m_goodRun = 0;
        if (work.startedAt >= m_halvedAt) {
            m_allowed = std::max(m_allowed / 2, 1);
            m_halvedAt = now;
        }
    } else if (isGood && ++m_goodRun >= m_allowed) {
        m_goodRun = 0;
        m_allowed = std::min(m_allowed + 1, m_options.maxInFlight);
    }
}

/// Takes the batch to start now, or nothing when all must wait.
std::optional<SendState::Work> SendState::takeReady(EpochMs now)
{
    if (now < m_pausedUntil)
        return std::nullopt;
    const auto take = [](std::deque<Work>& queue, std::deque<Work>::iterator at) {
        Work work = std::move(*at);
        queue.erase(at);
        return work;
    };
    if (!m_rescued.empty())
        return take(m_rescued, m_rescued.begin());
    const auto due = std::find_if(
        m_retries.begin(), m_retries.end(), [now](const Work& work) { return work.notBefore <= now; });
    if (due != m_retries.end())
        return take(m_retries, due);
    // A batch that waits for its next try holds the new ones back: the server is not well.
    if (!m_fresh.empty() && m_retries.empty() && !isHeldByPilot())
        return take(m_fresh, m_fresh.begin());
    return std::nullopt;
}

/// Settles what has left the window. False when nothing of the batch is left.
bool SendState::dropOutside(Work& work, EpochMs now)
{
    std::vector<std::uint64_t> gone;
    std::erase_if(work.batch.events, [&](const PlannedEvent& event) {
        if (m_options.window.contains(event.timestamp, now))
            return false;
        gone.push_back(event.unit);
        return true;
    });
    if (gone.empty())
        return true;
    m_counts.waiting -= gone.size();
    if (work.batch.mayBeRecorded)
        settle(work, EventFate::Unknown, work.lastReason, gone);
    else
        settle(work, EventFate::Outside, OutcomeReason::None, gone);
    work.batch.jsonBytes = jsonBytesOf(work.batch.events);
    if (!work.batch.events.empty())
        return true;
    judgePair(work, {});
    return false;
}

/// A clock set back would stretch every wait by hours.
void SendState::keepClockMonotonic(EpochMs now)
{
    if (now < m_lastNow) {
        const EpochMs back = m_lastNow - now;
        m_pausedUntil -= back;
        m_halvedAt -= back;
        for (auto& [id, work] : m_inFlight)
            work.startedAt -= back;
        for (Work& work : m_retries)
            work.notBefore -= back;
    }
    m_lastNow = now;
}

Step SendState::waitStep(EpochMs now) const
{
    EpochMs until = std::numeric_limits<EpochMs>::max();
    for (const Work& work : m_retries)
        until = std::min(until, work.notBefore);
    if (m_retries.empty() || !m_rescued.empty())
        until = now;
    WaitUntil wait{.until = std::max(until, m_pausedUntil)};
    for (const std::deque<Work>* queue : {&m_rescued, &m_retries, &m_fresh}) {
        for (const Work& work : *queue) {
            const std::vector<PlannedEvent>& events = work.batch.events;
            const auto firstAlive = [&](EpochMs at) {
                return std::partition_point(events.begin(), events.end(), [&](const PlannedEvent& event) {
                    return event.timestamp < at - m_options.window.pastMs;
                });
            };
            wait.expiring += static_cast<std::size_t>(firstAlive(wait.until) - firstAlive(now));
        }
    }
    return wait;
}

void SendState::report(BatchId batch, const Outcome& outcome, EpochMs now)
{
    keepClockMonotonic(now);
    auto node = m_inFlight.extract(batch);
    assert(!node.empty());
    if (node.empty())
        return;
    Work work = std::move(node.mapped());
    m_counts.inFlight -= work.batch.events.size();
    adapt(work, outcome, now);
    work.lastReason = outcome.reason;
    work.lastStatus = outcome.status;
    if (outcome.state == OutcomeState::Unknown)
        work.batch.mayBeRecorded = true;

    if (outcome.state == OutcomeState::Accepted) {
        m_samePairs = 0;
        m_namedRun = 0;
        judgePair(work, {});
        settle(work, EventFate::Accepted, OutcomeReason::None, unitsOf(work.batch), outcome.status);
    } else if (outcome.reason == OutcomeReason::EventRefused) {
        judgePair(work, {});
        rescue(std::move(work), outcome);
    } else if (outcome.reason == OutcomeReason::RequestRefused) {
        refuseWhole(std::move(work), outcome);
    } else if (outcome.reason == OutcomeReason::TooLarge) {
        judgePair(work, {});
        refuseTooLarge(std::move(work), outcome);
    } else if (outcome.reason == OutcomeReason::CountWrong) {
        judgePair(work, {});
        settle(work, EventFate::Unknown, outcome.reason, unitsOf(work.batch), outcome.status);
    } else if (outcome.retryable) {
        retryLater(std::move(work), outcome, now);
    } else {
        giveUp(work, outcome);
    }
    if (isStopping())
        settleWaiting();
}

void SendState::retryLater(Work work, const Outcome& outcome, EpochMs now)
{
    const RetryPolicy& policy = m_options.retry;
    const double unit = std::uniform_real_distribution<double>(0.0, 1.0)(m_random);
    EpochMs wait = backoffMs(policy, work.tries, unit);
    // A date is meant by the server's clock, which may be far from ours.
    const EpochMs serverNow = parseHttpDate(outcome.serverDate, now).value_or(now);
    const std::optional<EpochMs> told = retryAfterMs(outcome.retryAfter, serverNow);
    const bool tooLong = told && *told > policy.longestRetryAfterMs;
    if (isStopping() || tooLong || work.tries >= policy.maxTries) {
        if (tooLong && !isStopping())
            m_finished.retryAfter = told;
        giveUp(work, outcome);
        return;
    }
    wait = told.value_or(wait);
    work.notBefore = now + wait;
    m_pausedUntil = std::max(m_pausedUntil, work.notBefore);
    m_counts.waiting += work.batch.events.size();
    m_retries.push_back(std::move(work));
}

/// Ends a batch without an answer about its events, and the job with it.
void SendState::giveUp(Work& work, const Outcome& outcome)
{
    judgePair(work, {});
    settle(work, work.batch.mayBeRecorded ? EventFate::Unknown : EventFate::NotSent, outcome.reason,
        unitsOf(work.batch), outcome.status);
    stop(stopKindOf(outcome.reason), outcome);
}

/// The first reason stays: what follows is its echo.
void SendState::stop(StopKind kind, const Outcome& outcome)
{
    if (isStopping())
        return;
    m_finished.stop = kind;
    m_finished.reason = outcome.reason;
    m_finished.detail = outcome.answer.message.empty() ? outcome.detail : outcome.answer.message;
    if (m_finished.detail.empty() && outcome.status != 0)
        m_finished.detail = "HTTP status " + std::to_string(outcome.status) + '.';
}

std::vector<BatchId> SendState::comingUp(std::size_t most) const
{
    std::vector<BatchId> ids;
    for (auto work = m_fresh.begin(); work != m_fresh.end() && ids.size() < most; ++work) {
        if (m_byteLimit && work->batch.jsonBytes > *m_byteLimit)
            break; // it will be cut up
        ids.push_back(work->id);
    }
    return ids;
}

void SendState::cancel()
{
    if (!isStopping()) {
        m_finished.stop = StopKind::Cancelled;
        m_finished.reason = OutcomeReason::Cancelled;
    }
    settleWaiting();
}

void SendState::settleWaiting()
{
    for (std::deque<Work>* queue : {&m_rescued, &m_retries, &m_fresh}) {
        for (const Work& work : *queue) {
            const EventFate fate = work.batch.mayBeRecorded ? EventFate::Unknown : EventFate::NotSent;
            settle(work, fate, m_finished.reason, unitsOf(work.batch), work.lastStatus);
        }
        queue->clear();
    }
    m_counts.waiting = 0;
}

void SendState::settle(const Work& work, EventFate fate, OutcomeReason reason,
    const std::vector<std::uint64_t>& units, int status, AnswerError words)
{
    countOf(m_counts, fate) += units.size();
    m_settled.push_back({.fate = fate,
        .reason = reason,
        .batch = work.id,
        .units = units,
        .status = status,
        .words = std::move(words)});
}

std::vector<Settled> SendState::takeSettled()
{
    return std::exchange(m_settled, {});
}

} // namespace convey
