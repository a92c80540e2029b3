// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/job_course.h"

#include "spec/limits.h"

#include <algorithm>
#include <stop_token>

namespace convey {

namespace {

using namespace std::chrono_literals;

// A stop is answered at once through Transport::wake(); the pulse keeps the ledger's owner alive.
constexpr std::chrono::milliseconds kLongestWait = 5s;
constexpr std::chrono::milliseconds kGraceForPosts = 2s;

SendOptions optionsFor(const JobCourse::Facts& facts)
{
    SendOptions options;
    options.maxInFlight = facts.maxInFlight;
    options.window = {.pastMs = spec::kOldestMs.value, .futureMs = spec::kFarthestAheadMs.value};
    options.seed = facts.seed;
    options.stopAtRefusal = facts.stopAtRefusal;
    options.byteLimit = facts.byteLimit;
    return options;
}

} // namespace

JobCourse::JobCourse(Facts facts, Ledger& ledger, Transport& transport, EventSource& source,
    std::vector<Batch> batches, SendObserver observe, JobControl control)
    : m_facts(std::move(facts))
    , m_ledger(ledger)
    , m_transport(transport)
    , m_source(source)
    , m_batches(ledger, m_facts.jobId)
    , m_state(std::move(batches), optionsFor(m_facts))
    , m_observe(std::move(observe))
    , m_control(std::move(control))
{ }

Result<Finished> JobCourse::run()
{
    const auto wake = [this] { m_transport.wake(); };
    const std::stop_callback wakeOnStop(m_control.stop, wake);
    const std::stop_callback wakeOnPause(m_control.pause, wake);
    observe();
    for (;;) {
        heedStop();
        const EpochMs asked = now();
        const Step step = m_state.next(asked);
        Result<> done;
        if (const auto* batch = std::get_if<StartBatch>(&step)) {
            done = start(*batch);
            observe();
        } else if (const auto* wait = std::get_if<WaitUntil>(&step)) {
            observe(wait->until);
            done = waitUntil(wait->until, asked);
        } else if (std::holds_alternative<WaitForAnswers>(step)) {
            done = waitFor(kLongestWait);
        } else {
            return close(std::get<Finished>(step));
        }
        if (!done)
            return fail(done.error());
    }
}

EpochMs JobCourse::now() const
{
    return m_facts.clock->nowMs() + m_waitedMs;
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

Result<> JobCourse::start(const StartBatch& step)
{
    const Result<std::vector<EventPrint>> prints = m_batches.take(step, now());
    if (!prints)
        return fail(prints.error());
    const Result<std::vector<ReadyEvent>> events = m_source.events(step.units, *prints);
    if (!events)
        return fail(events.error());
    std::size_t bytes = 0;
    MoneyByCurrency money;
    for (const ReadyEvent& event : *events) {
        bytes += event.json.size();
        event.addTo(money);
    }
    RequestBody body(m_facts.mode, events->size(), bytes);
    for (const ReadyEvent& event : *events)
        body.add(event.json);
    if (Result<> begun = m_batches.begin(step.batch, money, now()); !begun)
        return begun;
    const RequestId id = m_transport.post({.url = m_facts.eventsUrl,
        .body = std::make_shared<const std::string>(body.take()),
        .key = m_facts.key.clone()});
    m_posts.emplace(id, Post{step.batch, events->size()});
    return {};
}

Result<> JobCourse::waitFor(std::chrono::milliseconds atMost)
{
    std::chrono::milliseconds longest = std::min(atMost, kLongestWait);
    if (m_stoppedAt) {
        const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - *m_stoppedAt);
        longest = std::clamp(kGraceForPosts - waited, 0ms, longest);
    }
    for (const Ended& ended : m_transport.wait(longest)) {
        if (Result<> written = end(ended); !written)
            return written;
    }
    return m_ledger.heartbeat(m_facts.jobId, now());
}

Result<> JobCourse::end(const Ended& ended)
{
    const auto post = m_posts.extract(ended.id);
    if (!post)
        return {};
    const EpochMs endedAt = now();
    const Outcome outcome = judge(ended, static_cast<std::int64_t>(post.mapped().events));
    if (const auto skew = clockSkewMs(outcome.serverDate, endedAt))
        m_clockSkew = skew;
    m_state.report(post.mapped().batch, outcome, endedAt);
    if (const auto limit = m_state.byteLimit(); limit && limit != m_facts.byteLimit) {
        m_facts.byteLimit = limit;
        if (Result<> kept = m_ledger.rememberByteLimit(m_facts.endpoint, *limit, endedAt); !kept)
            return kept;
    }
    const std::vector<Settled> settled = m_state.takeSettled();
    Result<> written = m_batches.finish(post.mapped().batch, outcome, settled, endedAt);
    observe();
    return written;
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

void JobCourse::observe(std::optional<EpochMs> waitingUntil)
{
    if (m_observe)
        m_observe({.jobId = m_facts.jobId, .counts = m_state.counts(), .waitingUntilMs = waitingUntil});
}

} // namespace convey
