// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Sends the checked events of an upload, or the rest of an interrupted job, and writes down every step.
///
/// A batch is in the ledger as in flight before its first byte leaves, and its outcome before anything else
/// happens, so that a crash at any moment leaves a job that can be resumed with the same ids. Plain functions
/// that block until the job ends; each needs a thread of its own and opens its own ledger there.
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "check/summary.h"
#include "delivery/curl_transport.h"
#include "delivery/endpoint.h"
#include "delivery/request_body.h"
#include "delivery/send_state.h"
#include "jobs/check_job.h"
#include "jobs/control.h"
#include "jobs/upload.h"
#include "ledger/ledger.h"
#include "recipe/recipe.h"
#include "spec/limits.h"
#include "table/dialect.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace convey {

/// How the network and the ledger are reached; the same for a new job and a resumed one.
struct SendMeans
{
    std::string ledgerPath;
    /// Where the edits of unfinished jobs lie, for their owner alone: they hold raw personal data.
    std::string editsFolder{};
    Secret key;
    CurlOptions curl{};
    int maxInFlight = 2;
    std::shared_ptr<const Clock> clock; ///< judges the window and dates the ledger; never null
    std::uint64_t seed = 0; ///< of the waits
    /// A person has said yes to sending for real although a damaged history was set aside.
    bool withoutHistory = false;
    bool stopAtRefusal = false; ///< the first refused event ends the run; the rest can be resumed
    std::int64_t keepDays = 0; ///< of the history; what is older is forgotten first. 0: everything is kept
    /// How large a batch may be; less where the endpoint is known to take less.
    std::int64_t largestBody = static_cast<std::int64_t>(spec::kUsualBodyBytes.value);
};

/// A new job: what is sent, where, and whether for real.
struct SendOrder
{
    SendMode mode = SendMode::ValidateOnly;
    Endpoint endpoint;
    std::string pixelId;
    std::shared_ptr<const Table> table; ///< with the edits laid over it
    Recipe recipe;
    Edits edits{}; ///< those in `table`
    OpenOptions reading{}; ///< what a person said about how its files are read
    std::shared_ptr<const LookupIndex> lookup{}; ///< joined in `table`; may be null
    std::shared_ptr<const CheckResult> check; ///< of this table and recipe
    std::uint64_t first = 0; ///< only so many, the oldest; the others can be sent later. Zero: all
    /// So many go first and alone; the others follow only when all of these were accepted. Zero: all go.
    std::uint64_t pilot = 0;
    /// Only what was refused in these jobs of the same file, and reads differently by now than in the last of
    /// them. Empty: all.
    std::vector<std::string> refusedIn{};
    /// Called on the job's thread, before anything is sent for real, where no test of the same has passed.
    std::function<void()> onUntested{};
};

/// One request of a job, as far as it is.
struct BatchNews
{
    enum class State : std::uint8_t
    {
        Waiting,
        OnItsWay,
        Accepted,
        Refused, ///< events of it were set aside, or halves of it go again under numbers of their own
        WaitsToRepeat, ///< nothing of it was recorded for sure; the same goes again
        NoAnswer,
        NotSent, ///< surely not recorded, and not sent again by this run
    };

    BatchId id = 0;
    std::optional<BatchId> parent{}; ///< that it is a rest of
    State state = State::Waiting;
    std::uint64_t events = 0;
    int attempts = 0;
    int status = 0; ///< HTTP; 0 = no answer
    EpochMs tookMs = 0;
    OutcomeReason reason = OutcomeReason::None;
    std::string words{}; ///< OpenAI's own, or the network's

    bool operator==(const BatchNews&) const = default;
};

/// Where the job is, for a progress bar. Values.
struct SendProgress
{
    std::string jobId{};
    SendCounts counts{};
    std::optional<EpochMs> waitingUntilMs{};
    OutcomeReason waitingFor = OutcomeReason::None; ///< with it: what came back last
    bool waitWasAsked = false; ///< and it named the time
    std::vector<BatchNews> batches{}; ///< those that have changed since the last call
};
using SendObserver = std::function<void(const SendProgress&)>;

/// One event that the API refused, with its words. `line` is 1-based; 0 when the file could not be read
/// again.
struct RefusedRow
{
    std::uint64_t row = 0;
    std::int64_t line = 0;
    std::string file{}; ///< path; empty where there is only one
    std::string id{};
    std::string param{};
    std::string code{};
    std::string message{};
    /// Tells whether the event has changed since, in this run of the program alone; 0 when it could not be
    /// read.
    std::uint64_t content = 0;
};

/// What became of a job, over all its runs. events() adds up, always.
struct SendReport
{
    std::string jobId{}; ///< empty when there was nothing to send
    SendMode mode = SendMode::ValidateOnly;
    std::string pixelId{};
    std::uint64_t accepted = 0;
    std::uint64_t refused = 0;
    std::uint64_t unknown = 0; ///< sent, no answer: may be repeated
    std::uint64_t blocked = 0;
    std::uint64_t outside = 0; ///< of the seven days, before or while sending
    std::uint64_t leftOut = 0;
    /// Of those left out, what OpenAI has already: of a new job by the check, of a resumed one by other jobs.
    std::uint64_t sentBefore = 0;
    std::uint64_t forLater = 0; ///< of those left out, what was not asked for and can be sent later; likewise
    std::uint64_t notSent = 0;
    bool isUntested =
        false; ///< sent for real without a test of the same that passed; known to a new job alone
    std::uint64_t requests = 0; ///< of this run
    Finished end{}; ///< why it ended
    OutcomeReason unclear = OutcomeReason::None; ///< what came back for those without an answer; of this run
    /// What broke the job off in its course (the file changed, the disk is full); what was sent stays
    /// counted, the rest can be resumed.
    std::optional<Error> failure{};
    std::vector<RefusedRow> refusals{};
    std::optional<EpochMs> clockSkewMs{}; ///< our clock is so far ahead of the server's; only if it matters
    std::string ledgerSetAside{}; ///< where a damaged history went, or empty
    std::string ledgerPath{}; ///< of the history that has the job

    [[nodiscard]] std::uint64_t events() const
    {
        return accepted + refused + unknown + blocked + outside + leftOut + notSent;
    }
};

/// Plans the job, stores the plan, sends it. With no event to send it returns a report without a job.
/// The edits are kept beside the plan until no unfinished job needs them. Errors: those of AtomicFile for
/// them, those of the ledger, of the file, of CurlTransport::create(), and Cancelled, all before the first
/// batch; for real also LedgerDamaged (subject: the damaged history), unless `withoutHistory`. Later the
/// report tells: Cancelled as its end (stopped or paused), anything else as its `failure`
/// (JobPlanMismatch: the file changed under the job, nothing of that batch was sent). With
/// `refusedIn` also JobUnknown, and JobFileChanged: that job had another file.
[[nodiscard]] Result<SendReport> runSend(
    SendOrder order, SendMeans means, const SendObserver& observe = {}, const JobControl& control = {});

/// What a resumed job needs beyond its ledger record.
struct ResumeOrder
{
    std::string jobId; ///< as findJobToResume() named it
    Endpoint endpoint; ///< the job's own, or the one that a person gave instead
    std::string editsPath{}; ///< the edits that the job was planned with; empty = those that it kept
    /// The job's own when empty; needed where it was standard input (kStandardInput gives that again) or
    /// pasted.
    std::string sourcePath{};
    std::string lookupPath{}; ///< likewise
    OpenOptions options{}; ///< laid over what the job remembers of how its files were read
};

/// The job that resuming would take: `jobId`, or with an empty one the newest unfinished; else the newest of
/// which other jobs have sent the rest. Errors: those of the ledger, NothingToResume, JobUnknown,
/// LedgerDamaged (a damaged history may have had it) unless `withoutHistory`.
[[nodiscard]] Result<JobRecord> findJobToResume(
    const std::string& ledgerPath, std::string_view jobId, EpochMs now, bool withoutHistory = false);

/// Did other jobs send what this one had left, so that nothing of it is to be resumed?
[[nodiscard]] bool isLeftToOthers(const JobRecord& job);

/// What the history says of a job that is over; without the lines of its refusals.
[[nodiscard]] SendReport reportOf(const JobRecord& job, const std::string& ledgerPath);

/// Sends what a job has left: the same rows, the same ids, judged again only by the clock. What other jobs
/// have had accepted meanwhile is left out; of a job that isLeftToOthers() only the report is made.
/// Errors beyond those of runSend(): NothingToResume, JobUnknown, JobFileChanged, JobPlanMismatch, LedgerBusy
/// (also where another program sends some of the same).
[[nodiscard]] Result<SendReport> runResume(
    ResumeOrder order, SendMeans means, const SendObserver& observe = {}, const JobControl& control = {});

} // namespace convey
