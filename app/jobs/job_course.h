// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One run of a job: asks the state machine what to do, does it, and writes it down first.
/// One object, one thread: that of the Ledger and the Transport.
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "delivery/request_body.h"
#include "delivery/send_state.h"
#include "delivery/transport.h"
#include "jobs/control.h"
#include "jobs/ledger_batches.h"
#include "jobs/send_job.h"
#include "jobs/send_plan.h"

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

    /// All references must outlive the course. `observe` is called on this thread.
    JobCourse(Facts facts, Ledger& ledger, Transport& transport, EventSource& source,
        std::vector<Batch> batches, SendObserver observe, JobControl control);

    /// Where the batches of the plan are told to the ledger, before run().
    [[nodiscard]] LedgerBatches& batches() { return m_batches; }

    /// Blocks until every event is settled or the job was stopped, and closes the job in the ledger.
    /// Stopping waits two seconds for what is in flight, then counts it as unknown.
    /// Errors: those of the ledger and of EventSource::events(); the job then stays open and resumable.
    [[nodiscard]] Result<Finished> run();

    [[nodiscard]] const SendCounts& counts() const { return m_state.counts(); }
    /// How far this computer's clock is ahead of the server's (ms), where an answer said so.
    [[nodiscard]] std::optional<EpochMs> clockSkew() const { return m_clockSkew; }

private:
    struct Post
    {
        BatchId batch;
        std::size_t events;
        EpochMs startedAt;
    };

    [[nodiscard]] EpochMs now() const;
    [[nodiscard]] Result<> start(const StartBatch& step);
    [[nodiscard]] Result<> waitUntil(EpochMs until, EpochMs asked);
    [[nodiscard]] Result<> waitFor(std::chrono::milliseconds atMost);
    [[nodiscard]] Result<> end(const Ended& ended);
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
    std::map<RequestId, Post> m_posts{};
    std::optional<std::chrono::steady_clock::time_point> m_stoppedAt{};
    EpochMs m_waitedMs = 0; ///< while the clock stood still
    std::optional<EpochMs> m_clockSkew{};
    std::map<BatchId, BatchNews> m_begun{}; ///< batches on their way or to be repeated
    OutcomeReason m_lastTrouble = OutcomeReason::None;
    bool m_waitWasAsked = false;
};

} // namespace convey
