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
};

/// Where the job is, for a progress bar. Values.
struct SendProgress
{
    std::string jobId{};
    SendCounts counts{};
    std::optional<EpochMs> waitingUntilMs{};
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
    std::uint64_t sentBefore = 0; ///< of those left out, what OpenAI has already; known to a new job alone
    std::uint64_t notSent = 0;
    std::uint64_t requests = 0; ///< of this run
    Finished end{}; ///< why it ended
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
/// batch. Later the report tells: Cancelled as its end (stopped or paused), anything else as its `failure`
/// (JobPlanMismatch: the file changed under the job, nothing of that batch was sent).
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

/// The job that resuming would take: `jobId`, or with an empty one the newest unfinished.
/// Errors: those of the ledger, NothingToResume, JobUnknown.
[[nodiscard]] Result<JobRecord> findJobToResume(
    const std::string& ledgerPath, std::string_view jobId, EpochMs now);

/// Sends what a job has left: the same rows, the same ids, judged again only by the clock.
/// Errors beyond those of runSend(): NothingToResume, JobUnknown, JobFileChanged, JobPlanMismatch.
[[nodiscard]] Result<SendReport> runResume(
    ResumeOrder order, SendMeans means, const SendObserver& observe = {}, const JobControl& control = {});

} // namespace convey
