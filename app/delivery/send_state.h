// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The course of one job as a state machine: no clock, no network, no storage. The caller asks next() what to
/// do, does it, and reports what came of it; every event ends in exactly one fate.
///
///     for (;;) {
///         Step step = state.next(now);      // StartBatch: record it, post it, ask again
///         …                                 // WaitUntil, WaitForAnswers: wait on the transport
///         state.report(batch, outcome, now);  // for each post that ended
///         … state.takeSettled() …           // record the fates before going on
///     }
///
/// Retry: a failure that may pass is tried again after a wait; meanwhile nothing new starts, so that a server
/// in trouble meets one request and not the whole plan. Rescue: a refused request recorded nothing, so events
/// that the answer names are set aside with OpenAI's words and the rest goes again at once; where no event is
/// named, the batch is halved until the bad ones stand alone. One owner, one thread.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "delivery/outcome.h"
#include "delivery/plan.h"
#include "delivery/retry_policy.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace convey {

/// 0-based: those of the plan first, in its order; each remainder or half gets the next number.
using BatchId = std::uint64_t;

/// How an event ended.
enum class EventFate : std::uint8_t
{
    Accepted,
    Refused, ///< by the API, with its words
    Unknown, ///< sent at least once, and it can't be known whether it was recorded
    Outside, ///< left the time window before it could be sent
    NotSent, ///< the job stopped before it was recorded; surely not recorded
};

/// Events that have ended together.
struct Settled
{
    EventFate fate = EventFate::NotSent;
    OutcomeReason reason = OutcomeReason::None; ///< what the last post said; None for Accepted and Outside
    BatchId batch = 0;
    std::vector<std::uint64_t> units{};
    int status = 0; ///< HTTP status of the last answer; 0 = none
    AnswerError words{}; ///< Refused: OpenAI's own code, param and message

    bool operator==(const Settled&) const = default;
};

struct SendCounts
{
    std::size_t waiting = 0;
    std::size_t inFlight = 0;
    std::size_t accepted = 0;
    std::size_t refused = 0;
    std::size_t unknown = 0;
    std::size_t outside = 0;
    std::size_t notSent = 0;
    std::size_t requests = 0; ///< posts started; not part of the sum

    /// Always the number of events in the plan.
    [[nodiscard]] constexpr std::size_t events() const
    {
        return waiting + inFlight + accepted + refused + unknown + outside + notSent;
    }
    bool operator==(const SendCounts&) const = default;
};

enum class StopKind : std::uint8_t
{
    None, ///< every batch was carried through
    Cancelled,
    Key,
    Pixel,
    Recipe, ///< the API refuses everything in the same words
    Endpoint, ///< what answers is not the API
    Network, ///< tries used up, or TLS or the proxy won't do
    Refusal, ///< an event was refused, and a person chose to stop at the first, or at the pilot
    Count_, ///< how many there are; not a kind
};

/// Why a job ends whose request ended so, where sending it again can't help.
[[nodiscard]] StopKind stopKindOf(OutcomeReason reason);

/// Post these events now. The request holds them in this order: the API's indexes refer to it.
struct StartBatch
{
    BatchId batch = 0;
    std::optional<BatchId> parent{}; ///< the refused or too large batch these events come from
    int attempt = 1; ///< of this batch, 1-based
    bool mayBeRecorded = false; ///< an earlier post of them ended without an answer
    std::vector<std::uint64_t> units{};
};

/// Nothing starts before `until`; posts in flight may end sooner.
struct WaitUntil
{
    EpochMs until = 0;
    std::size_t expiring = 0; ///< events that leave the time window while waiting: tell the user before
};

/// Nothing can start until a post in flight has ended.
struct WaitForAnswers
{ };

/// Every event is settled.
struct Finished
{
    StopKind stop = StopKind::None;
    OutcomeReason reason = OutcomeReason::None; ///< what stopped it
    std::string detail{}; ///< OpenAI's or the transport's words; never key or body
    std::optional<EpochMs> retryAfter{}; ///< the server asked for this wait (ms), longer than we stay
};

using Step = std::variant<StartBatch, WaitUntil, WaitForAnswers, Finished>;

struct SendOptions
{
    /// 1 to 6; other values are clamped. The most: trouble halves what is used of it, and answers that come
    /// well raise it again by one a round.
    int maxInFlight = 2;
    RetryPolicy retry{};
    SendWindow window{}; ///< judged again as each batch starts
    std::uint64_t seed = 0; ///< of the waits
    /// Splits running, both halves refused in the same words, that mean the recipe; 0 = never give up.
    /// Batches of fewer than 8 events do not count.
    int sameWordsLimit = 2;
    /// Named events refused in the same words with nothing accepted between that mean the recipe; 0 = never.
    int sameRefusalLimit = 100;
    bool stopAtRefusal = false; ///< the first refused event ends the job: nothing new starts
    /// The first batch of the plan goes alone, whatever becomes of its parts; the others start only when all
    /// of its events were accepted (or left the window), else the job ends with StopKind::Refusal.
    bool isPilotFirst = false;
    /// The largest batch that the server takes, learned from an earlier 413; nothing: not known.
    std::optional<std::int64_t> byteLimit{};
};

class SendState
{
public:
    SendState(std::vector<Batch> plan, const SendOptions& options);

    /// What to do now. `now` is the wall clock (the window is judged by it); where it has been set back,
    /// waits move with it. Ask again after StartBatch until another step comes. Cost: O(events of one batch),
    /// for WaitUntil O(batches).
    [[nodiscard]] Step next(EpochMs now);

    /// A post of `batch` ended. Only for a batch that was started and not reported since.
    void report(BatchId batch, const Outcome& outcome, EpochMs now);

    /// The batches of the plan that will be started next if nothing comes between, at most so many; a wish of
    /// who builds them ahead, and no promise.
    [[nodiscard]] std::vector<BatchId> comingUp(std::size_t most) const;

    /// Start nothing more: what waits becomes NotSent (or Unknown), what is in flight is still awaited. The
    /// caller may cancel the posts and report their ends.
    void cancel();

    /// The fates since the last call, in order of events ending. Each event comes once.
    [[nodiscard]] std::vector<Settled> takeSettled();

    [[nodiscard]] const SendCounts& counts() const { return m_counts; }
    [[nodiscard]] bool isStopping() const { return m_finished.stop != StopKind::None; }
    /// What the server is known to take in one batch: from the options, or from a 413 since.
    [[nodiscard]] std::optional<std::int64_t> byteLimit() const { return m_byteLimit; }
    /// How many requests may be on their way right now.
    [[nodiscard]] int inFlightLimit() const { return m_allowed; }

private:
    /// A batch on its way.
    struct Work
    {
        BatchId id = 0;
        std::optional<BatchId> parent{};
        std::optional<std::uint64_t> pair{}; ///< set on the halves of a batch that was refused whole
        int tries = 0; ///< posts started
        EpochMs notBefore = 0;
        EpochMs startedAt = 0;
        Batch batch{};
        OutcomeReason lastReason = OutcomeReason::None;
        int lastStatus = 0;
    };
    /// Two halves of one refused batch.
    struct Pair
    {
        bool firstRefused = false;
        std::string words{};
    };

    [[nodiscard]] std::optional<Work> takeReady(EpochMs now);
    bool dropOutside(Work& work, EpochMs now);
    [[nodiscard]] bool slotIsFree() const;
    /// The others must wait for the pilot, and nothing of it can start now.
    [[nodiscard]] bool isHeldByPilot() const;
    [[nodiscard]] bool isPilotOut() const { return m_counts.accepted + m_counts.outside < m_pilot; }
    void adapt(const Work& work, const Outcome& outcome, EpochMs now);
    void noteRefusal(const Outcome& outcome);
    void keepClockMonotonic(EpochMs now);
    [[nodiscard]] Step waitStep(EpochMs now) const;
    void rescue(Work work, const Outcome& outcome);
    void refuseWhole(Work work, const Outcome& outcome);
    void refuseTooLarge(Work work, const Outcome& outcome);
    void halve(Work work, std::optional<std::uint64_t> pair);
    void splitToFit(Work work);
    void retryLater(Work work, const Outcome& outcome, EpochMs now);
    void giveUp(Work& work, const Outcome& outcome);
    void stop(StopKind kind, const Outcome& outcome);
    void settleWaiting();
    void judgePair(const Work& work, std::string_view words);
    void noteNamedRefusal(const AnswerError& words, const Outcome& outcome);
    void settle(const Work& work, EventFate fate, OutcomeReason reason,
        const std::vector<std::uint64_t>& units, int status = 0, AnswerError words = {});

    SendOptions m_options;
    std::mt19937_64 m_random;
    std::deque<Work> m_rescued; ///< remainders and halves: first
    std::deque<Work> m_retries; ///< each with its time
    std::deque<Work> m_fresh; ///< of the plan
    std::map<BatchId, Work> m_inFlight;
    std::map<std::uint64_t, Pair> m_pairs;
    std::vector<Settled> m_settled;
    SendCounts m_counts;
    Finished m_finished;
    BatchId m_nextBatch = 0;
    std::size_t m_pilot =
        0; ///< events of the batch that goes first and alone; none beyond them is out before
    std::uint64_t m_nextPair = 0;
    EpochMs m_lastNow = 0;
    EpochMs m_pausedUntil = 0;
    int m_allowed = 1; ///< requests at once, for now
    int m_goodRun = 0; ///< quick good answers since it last changed
    EpochMs m_halvedAt = 0; ///< answers to what had started before then say nothing new
    EpochMs m_quickest = std::numeric_limits<EpochMs>::max();
    std::optional<std::int64_t> m_byteLimit; ///< learned from a 413
    int m_samePairs = 0;
    std::string m_pairWords;
    int m_namedRun = 0;
    std::string m_namedWords;
};

/// A stable name for `--json` ("key"). O(1).
[[nodiscard]] std::string_view stopKindName(StopKind kind);

/// The error that a stopped job ends with; nothing for None.
[[nodiscard]] std::optional<ErrorCode> stopError(const Finished& finished);

} // namespace convey
