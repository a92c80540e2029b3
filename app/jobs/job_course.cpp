// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/job_course.h"

#include "spec/limits.h"

#include <algorithm>
#include <iterator>
#include <stop_token>
#include <utility>

namespace convey {

namespace {

using namespace std::chrono_literals;

// A stop is answered at once through Transport::wake(); the pulse keeps the ledger's owner alive.
constexpr std::chrono::milliseconds kLongestWait = 5s;
// The program has to be gone two seconds after it was asked to stop, with all written down.
constexpr std::chrono::milliseconds kGraceForPosts = 1'500ms;
constexpr std::size_t kBodiesAhead = 2;
constexpr int kMoreLooks = 4; // each sends a quarter of a megabyte of every body

/// The end of what was not posted.
Outcome neverSent(std::size_t events)
{
    return judge({.reason = EndReason::Cancelled, .size = 1}, static_cast<std::int64_t>(events));
}

SendOptions optionsFor(const JobCourse::Facts& facts)
{
    SendOptions options;
    options.maxInFlight = facts.maxInFlight;
    options.window = {.pastMs = spec::kOldestMs.value, .futureMs = spec::kFarthestAheadMs.value};
    options.seed = facts.seed;
    options.stopAtRefusal = facts.stopAtRefusal;
    options.byteLimit = facts.byteLimit;
    options.isPilotFirst = facts.isPilotFirst;
    return options;
}

BatchNews::State stateOf(const Outcome& outcome)
{
    switch (outcome.state) {
    case OutcomeState::Accepted:
        return BatchNews::State::Accepted;
    case OutcomeState::Refused:
        return BatchNews::State::Refused;
    case OutcomeState::Unknown:
        return BatchNews::State::NoAnswer;
    case OutcomeState::Postponed:
    case OutcomeState::NotDelivered:
        break;
    }
    return outcome.retryable ? BatchNews::State::WaitsToRepeat : BatchNews::State::NotSent;
}

std::vector<BatchNews> newsOf(const std::vector<Batch>& plan)
{
    std::vector<BatchNews> news;
    for (const Batch& batch : plan)
        news.push_back({.id = news.size(), .events = batch.events.size()});
    return news;
}

} // namespace

JobCourse::JobCourse(Facts facts, Ledger& ledger, Transport& transport, EventSource& source,
    std::vector<Batch> batches, SendObserver observe, JobControl control)
    : m_facts(std::move(facts))
    , m_ledger(ledger)
    , m_transport(transport)
    , m_source(source)
    , m_batches(ledger, m_facts.jobId)
    , m_news(newsOf(batches))
    , m_state(std::move(batches), optionsFor(m_facts))
    , m_observe(std::move(observe))
    , m_control(std::move(control))
{ }

Result<Finished> JobCourse::run()
{
    const auto wake = [this] { m_transport.wake(); };
    const std::stop_callback wakeOnStop(m_control.stop, wake);
    const std::stop_callback wakeOnPause(m_control.pause, wake);
    m_bodies = std::make_unique<BodyBuilder>(m_source, m_facts.mode, wake);
    Result<Finished> finished = runTurns();
    m_bodies.reset();
    return finished;
}

Result<Finished> JobCourse::runTurns()
{
    observe();
    for (;;) {
        heedStop();
        const EpochMs asked = now();
        const Result<Step> step = turn();
        if (!step)
            return fail(step.error());
        if (Result<> posted = post(); !posted)
            return fail(posted.error());
        Result<> waited;
        if (const auto* wait = std::get_if<WaitUntil>(&*step)) {
            observe(wait->until);
            waited = waitUntil(wait->until, asked);
        } else if (const auto* finished = std::get_if<Finished>(&*step)) {
            return close(*finished);
        } else {
            waited = waitFor(kLongestWait);
        }
        if (!waited)
            return fail(waited.error());
    }
}

/// Writes down what has ended and what begins, and says what to do after that.
Result<Step> JobCourse::turn()
{
    const std::vector<Ended> ended = std::exchange(m_ended, {});
    SendCounts afterAnswers;
    Result<Step> step;
    const Result<> written = m_ledger.together([&]() -> Result<> {
        for (const Ended& one : ended) {
            if (Result<> done = end(one); !done)
                return done;
        }
        afterAnswers = counts();
        step = begin();
        return {}; // what was answered is written down, whether or not the next batch can be built
    });
    if (!written)
        return fail(written.error());
    if (!ended.empty() || !m_begun.empty())
        m_beatAt = std::chrono::steady_clock::now();
    if (!ended.empty() && m_observe)
        m_observe({.jobId = m_facts.jobId, .counts = afterAnswers, .batches = std::exchange(m_news, {})});
    if (!step) {
        if (const Result<> taken = takeBack(std::exchange(m_begun, {})); !taken)
            return fail(taken.error());
        return step;
    }

    std::vector<BodyBuilder::Ahead> ahead;
    for (const BatchId batch : m_state.comingUp(kBodiesAhead)) {
        if (const BatchPlan* const plan = m_batches.planOf(batch))
            ahead.push_back({batch, plan});
    }
    m_bodies->buildAhead(ahead);
    return step;
}

/// Marks what can start as in flight: batches whose bodies are built, while there are slots.
Result<Step> JobCourse::begin()
{
    if (m_ordered && m_state.isStopping()) {
        m_state.report(*std::exchange(m_ordered, std::nullopt), neverSent(0), now());
        static_cast<void>(m_state.takeSettled()); // as it was, in the ledger
    }
    for (;;) {
        if (!m_ordered) {
            Step step = m_state.next(now());
            const auto* const start = std::get_if<StartBatch>(&step);
            if (!start)
                return step;
            if (const auto taken = m_batches.take(*start, now()); !taken)
                return fail(taken.error());
            m_bodies->order(start->batch, *m_batches.planOf(start->batch));
            m_ordered = start->batch;
            m_onTheirWay[start->batch] = {
                .id = start->batch, .parent = start->parent, .attempts = start->attempt};
        }
        Result<std::optional<BodyBuilder::Body>> body = m_bodies->take(*m_ordered);
        if (!body)
            return fail(body.error());
        if (!*body)
            return WaitForAnswers{}; // or for the body: either wakes
        const BatchId batch = *std::exchange(m_ordered, std::nullopt);
        if (Result<> marked = m_batches.begin(batch, (*body)->money, now()); !marked)
            return fail(marked.error());
        m_begun.push_back({batch, **std::move(body)});
    }
}

/// Sends what has begun, unless a person has asked to stop since it was written down.
Result<> JobCourse::post()
{
    std::vector<Begun> posts = std::exchange(m_begun, {});
    if (posts.empty())
        return {};
    heedStop();
    if (m_state.isStopping())
        return takeBack(posts);
    for (Begun& begun : posts) {
        const std::size_t events = begun.body.events;
        const RequestId id = m_transport.post(
            {.url = m_facts.eventsUrl, .body = std::move(begun.body.text), .key = m_facts.key.clone()});
        m_posts.emplace(id, Post{begun.batch, events, now()});
        ++m_requests;
        BatchNews& news = m_onTheirWay[begun.batch];
        news.state = BatchNews::State::OnItsWay;
        news.events = events;
        if (m_observe)
            m_news.push_back(news);
    }
    observe();
    return {};
}

Result<> JobCourse::takeBack(const std::vector<Begun>& posts)
{
    return m_ledger.together([&]() -> Result<> {
        for (const Begun& begun : posts) {
            const std::size_t events = begun.body.events;
            if (Result<> done = settle({begun.batch, events, now()}, neverSent(events)); !done)
                return done;
        }
        return {};
    });
}

EpochMs JobCourse::now()
{
    const EpochMs clock = m_facts.clock->nowMs();
    if (m_lastClock && clock < *m_lastClock)
        m_setBackMs += *m_lastClock - clock;
    m_lastClock = clock;
    return clock + m_setBackMs + m_waitedMs;
}

Result<> JobCourse::waitUntil(EpochMs until, EpochMs asked)
{
    const auto began = std::chrono::steady_clock::now();
    Result<> done = waitFor(std::chrono::milliseconds(std::max<EpochMs>(until - asked, 0)));
    // A clock that stands still (`--now`) would never see the end of a wait.
    if (now() == asked) {
        m_waitedMs +=
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began)
                .count();
    }
    return done;
}

Result<> JobCourse::waitFor(std::chrono::milliseconds atMost)
{
    std::chrono::milliseconds longest = std::min(atMost, kLongestWait);
    if (m_stoppedAt) {
        const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - *m_stoppedAt);
        longest = std::clamp(kGraceForPosts - waited, 0ms, longest);
    }
    m_ended = m_transport.wait(longest);
    // Before the disk is waited for: what else has come shares that wait, and bodies on their way get on.
    for (int look = 0; look < kMoreLooks && !m_ended.empty(); ++look)
        std::ranges::move(m_transport.wait(0ms), std::back_inserter(m_ended));
    // What is written down is a sign of life too.
    const auto time = std::chrono::steady_clock::now();
    if (!m_ended.empty() || time - m_beatAt < kLongestWait)
        return {};
    m_beatAt = time;
    return m_ledger.heartbeat(m_facts.jobId, now());
}

Result<> JobCourse::end(const Ended& ended)
{
    const auto node = m_posts.extract(ended.id);
    if (!node)
        return {};
    const Post& post = node.mapped();
    return settle(post, judge(ended, static_cast<std::int64_t>(post.events)));
}

Result<> JobCourse::settle(const Post& post, const Outcome& outcome)
{
    const EpochMs endedAt = now();
    if (const auto skew = clockSkewMs(outcome.serverDate, m_facts.clock->nowMs()))
        m_clockSkew = skew;
    m_state.report(post.batch, outcome, endedAt);
    tellEnd(post, outcome, endedAt);
    if (const auto limit = m_state.byteLimit(); limit && limit != m_facts.byteLimit) {
        m_facts.byteLimit = limit;
        if (Result<> kept = m_ledger.rememberByteLimit(m_facts.endpoint, *limit, endedAt); !kept)
            return kept;
    }
    const std::vector<Settled> settled = m_state.takeSettled();
    for (const Settled& group : settled) {
        if (group.fate == EventFate::Unknown)
            m_unclear = group.reason;
    }
    return m_batches.finish(post.batch, outcome, settled, endedAt);
}

void JobCourse::heedStop()
{
    if (m_control.isPaused())
        m_state.cancel();
    if (!m_control.isStopped())
        return;
    const auto now = std::chrono::steady_clock::now();
    if (!m_stoppedAt) {
        m_stoppedAt = now;
        m_state.cancel();
    } else if (now - *m_stoppedAt >= kGraceForPosts) {
        for (const auto& [id, post] : m_posts)
            m_transport.cancel(id);
    }
}

Result<Finished> JobCourse::close(Finished finished)
{
    const SendCounts& counts = m_state.counts();
    const bool everythingSettled = counts.unknown == 0 && counts.notSent == 0;
    const JobState state = everythingSettled ? JobState::Done : JobState::Stopped;
    if (Result<> closed = m_ledger.closeJob(m_facts.jobId, state, now()); !closed)
        return fail(closed.error());
    observe();
    return finished;
}

void JobCourse::tellEnd(const Post& post, const Outcome& outcome, EpochMs endedAt)
{
    if (outcome.retryable) {
        m_lastTrouble = outcome.reason;
        m_waitWasAsked = !outcome.retryAfter.empty();
    }
    auto known = m_onTheirWay.extract(post.batch);
    if (!known || !m_observe)
        return;
    BatchNews& news = known.mapped();
    news.events = post.events;
    news.state = stateOf(outcome);
    news.status = outcome.status;
    news.tookMs = std::max<EpochMs>(endedAt - post.startedAt, 0);
    news.reason = outcome.reason;
    news.words = outcome.answer.message.empty() ? outcome.detail : outcome.answer.message;
    m_news.push_back(std::move(news));
}

void JobCourse::observe(std::optional<EpochMs> waitingUntil)
{
    if (!m_observe)
        return;
    m_observe({.jobId = m_facts.jobId,
        .counts = counts(),
        .waitingUntilMs = waitingUntil,
        .waitingFor = waitingUntil ? m_lastTrouble : OutcomeReason::None,
        .waitWasAsked = waitingUntil && m_waitWasAsked,
        .batches = std::exchange(m_news, {})});
}

SendCounts JobCourse::counts() const
{
    SendCounts counts = m_state.counts();
    counts.requests = m_requests; // what the state began may not have gone out
    return counts;
}

} // namespace convey
