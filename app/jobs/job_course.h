// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One run of a job: asks the state machine what to do, does it, and writes it down first.
///
/// The work goes in turns. A turn writes down, in one transaction, how the posts that have ended did end and
/// which batches start now; only then are these posted. So a slot waits for the disk once between its answer
/// and its next request, and answers that come together share the wait. Bodies are built on another thread.
/// One object, one thread: that of the Ledger and the Transport.
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "delivery/request_body.h"
#include "delivery/send_state.h"
#include "delivery/transport.h"
#include "jobs/body_builder.h"
#include "jobs/control.h"
#include "jobs/ledger_batches.h"
#include "jobs/send_job.h"
#include "jobs/send_plan.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace convey {

class JobCourse
{
public:
    struct Facts
    {
        std::string jobId;
        SendMode mode = SendMode::ValidateOnly;
        std::string eventsUrl;
        Secret key;
        std::shared_ptr<const Clock> clock;
        int maxInFlight = 2;
        std::uint64_t seed = 0;
        bool stopAtRefusal = false;
        std::string endpoint{}; ///< its base: what the ledger remembers of it
        std::optional<std::int64_t> byteLimit{};
        bool isPilotFirst = false; ///< as SendOptions has it
    };

    /// All references must outlive the course; while run() runs the source is its own. `observe` is called on
    /// this thread.
    JobCourse(Facts facts, Ledger& ledger, Transport& transport, EventSource& source,
        std::vector<Batch> batches, SendObserver observe, JobControl control);

    /// Where the batches of the plan are told to the ledger, before run().
    [[nodiscard]] LedgerBatches& batches() { return m_batches; }

    /// Blocks until every event is settled or the job was stopped, and closes the job in the ledger.
    /// Stopping waits a second and a half for what is in flight, then counts it as unknown.
    /// Errors: those of the ledger and of EventSource::events(); the job then stays open and resumable.
    [[nodiscard]] Result<Finished> run();

    [[nodiscard]] SendCounts counts() const;
    /// What came back for the events that nobody knows the fate of; None where there are none.
    [[nodiscard]] OutcomeReason unclear() const { return m_unclear; }
    /// How far this computer's clock is ahead of the server's (ms), where an answer said so.
    [[nodiscard]] std::optional<EpochMs> clockSkew() const { return m_clockSkew; }

private:
    struct Post
    {
        BatchId batch;
        std::size_t events;
        EpochMs startedAt;
    };
    /// Down as in flight, and not on its way yet.
    struct Begun
    {
        BatchId batch;
        BodyBuilder::Body body;
    };

    /// The clock, but never earlier than before: one that is set back would stretch a wait by as much.
    [[nodiscard]] EpochMs now();
    [[nodiscard]] Result<Finished> runTurns();
    [[nodiscard]] Result<Step> turn();
    [[nodiscard]] Result<Step> begin();
    [[nodiscard]] Result<> post();
    [[nodiscard]] Result<> waitUntil(EpochMs until, EpochMs asked);
    [[nodiscard]] Result<> waitFor(std::chrono::milliseconds atMost);
    [[nodiscard]] Result<> end(const Ended& ended);
    [[nodiscard]] Result<> settle(const Post& post, const Outcome& outcome);
    [[nodiscard]] Result<> takeBack(const std::vector<Begun>& posts);
    [[nodiscard]] Result<Finished> close(Finished finished);
    void heedStop();
    void observe(std::optional<EpochMs> waitingUntil = {});
    void tellEnd(const Post& post, const Outcome& outcome, EpochMs endedAt);

    Facts m_facts;
    Ledger& m_ledger;
    Transport& m_transport;
    EventSource& m_source;
    LedgerBatches m_batches;
    std::vector<BatchNews> m_news; ///< that nobody was told yet
    SendState m_state;
    SendObserver m_observe;
    JobControl m_control;
    std::unique_ptr<BodyBuilder> m_bodies{}; ///< while run() runs
    std::optional<BatchId> m_ordered{}; ///< starts as soon as its body is built
    std::vector<Begun> m_begun{};
    std::map<RequestId, Post> m_posts{};
    std::vector<Ended> m_ended{}; ///< of m_posts, not written down yet
    std::size_t m_requests = 0; ///< posted
    std::chrono::steady_clock::time_point m_beatAt{}; ///< when the ledger last heard of us
    std::optional<std::chrono::steady_clock::time_point> m_stoppedAt{};
    std::optional<EpochMs> m_lastClock{};
    EpochMs m_setBackMs = 0; ///< by how much the clock was set back in all
    EpochMs m_waitedMs = 0; ///< while the clock stood still
    std::optional<EpochMs> m_clockSkew{};
    std::map<BatchId, BatchNews> m_onTheirWay{}; ///< ordered or posted, and no answer yet
    OutcomeReason m_lastTrouble = OutcomeReason::None;
    OutcomeReason m_unclear = OutcomeReason::None;
    bool m_waitWasAsked = false;
};

} // namespace convey
