// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "cli/command.h"
#include "cli/destination_option.h"
#include "cli/dialect_options.h"
#include "cli/input_file.h"
#include "cli/key_source.h"
#include "cli/proxy_options.h"
#include "cli/send_again.h"
#include "jobs/earlier_jobs.h"
#include "jobs/job_counts.h"
#include "jobs/runner.h"
#include "jobs/send_job.h"
#include "jobs/send_means.h"
#include "settings/paths.h"
#include "settings/preferences.h"
#include "spec/limits.h"
#include "words/refusal_words.h"
#include "words/words.h"

#include <algorithm>

namespace convey::cli {

namespace {

constexpr EpochMs kSecondMs = 1'000;
constexpr EpochMs kMinuteMs = 60 * kSecondMs;

/// The error that a stopped or broken job ends with, in the words of the API or the network where there are
/// any.
std::optional<Error> endError(const SendReport& report)
{
    if (report.failure)
        return report.failure;
    const std::optional<ErrorCode> code = stopError(report.end);
    if (!code && report.unknown > 0 && report.unclear != OutcomeReason::None)
        return Error{.code = ErrorCode::TransportFailed, .detail = wordsFor(report.unclear).sentence};
    if (!code || *code == ErrorCode::Cancelled)
        return std::nullopt;
    return Error{.code = *code, .detail = report.end.detail};
}

/// OpenAI's words, or what is known where it had none.
std::string messageOf(const RefusedRow& row)
{
    return row.message.empty() ? wordsForRefusal(row.code) : row.message;
}

std::string asJson(const SendReport& report)
{
    std::string text;
    JsonWriter json(text);
    const auto number = [&](std::string_view key, std::uint64_t value) {
        json.key(key).value(static_cast<std::int64_t>(value));
    };
    json.beginObject();
    json.key("job");
    if (report.jobId.empty())
        json.null();
    else
        json.value(report.jobId);
    json.key("mode").value(sendModeName(report.mode));
    json.key("pixel").value(report.pixelId);
    number("events", report.events());
    number("accepted", report.accepted);
    number("refused", report.refused);
    number("unknown", report.unknown);
    number("blocked", report.blocked);
    number("outside", report.outside);
    number("left_out", report.leftOut);
    number("sent_before", report.sentBefore);
    number("for_later", report.forLater);
    number("not_sent", report.notSent);
    number("requests", report.requests);
    json.key("refusals").beginArray();
    for (const RefusedRow& row : report.refusals) {
        json.beginObject();
        json.key("line").value(row.line);
        if (!row.file.empty())
            json.key("file").value(row.file);
        json.key("id").value(row.id);
        json.key("param").value(row.param);
        json.key("code").value(row.code);
        json.key("message").value(messageOf(row));
        json.endObject();
    }
    json.endArray();
    json.key("stopped").value(stopKindName(report.end.stop));
    if (report.isUntested)
        json.key("untested").value(true);
    if (report.end.retryAfter)
        json.key("retry_after_s").value(*report.end.retryAfter / kSecondMs);
    if (report.clockSkewMs)
        json.key("clock_ahead_s").value(*report.clockSkewMs / kSecondMs);
    if (!report.ledgerSetAside.empty())
        json.key("ledger_set_aside").value(report.ledgerSetAside);
    if (const std::optional<Error> error = endError(report)) {
        json.key("error");
        writeError(json, *error);
    }
    json.endObject();
    return text;
}

/// What was done, and where: "Tested with OpenAI" is said of OpenAI alone.
std::string headingOf(const SendReport& report, const Endpoint& endpoint)
{
    const std::string where = endpoint.isDefault() ? "OpenAI" : endpoint.host();
    if (report.accepted + report.refused + report.unknown == 0)
        return "Nothing was sent to " + where + ':';
    return report.mode == SendMode::Live ? "Sent for real to " + where + ':'
                                         : "Tested with " + where + " (nothing is recorded):";
}

void print(const SendReport& report, const Endpoint& endpoint, const Output& output)
{
    const auto part = [](std::uint64_t count, std::string_view word) {
        return std::to_string(count) + ' ' + std::string(word);
    };
    tellSetAside(report.ledgerSetAside, output);
    output.line(headingOf(report, endpoint));
    output.line("  " + counted(report.events(), "conversion") + " = " + part(report.accepted, "accepted + ")
        + part(report.refused, "refused + ") + part(report.unknown, "sent without an answer + ")
        + part(report.blocked, "blocked + ") + part(report.outside, "older than 7 days + ")
        + part(report.leftOut, "left out + ") + part(report.notSent, "not sent"));
    if (report.sentBefore > 0)
        output.line("  " + counted(report.sentBefore, "conversion")
            + " left out because OpenAI has them already; check --pixel tells since when.");
    if (report.forLater > 0)
        output.line("  " + counted(report.forLater, "conversion")
            + " left out this time; the same command without --first and --refused-in sends them.");
    for (const RefusedRow& row : report.refusals)
        output.line("  line " + std::to_string(row.line)
            + (row.file.empty() ? "" : " of " + filled("{subject}", {.subject = row.file})) + ": "
            + filled("{detail}", {.detail = messageOf(row)}) + " [" + row.code
            + (row.param.empty() ? "" : ", " + row.param) + ']');
    if (report.sentBefore > 0 && report.requests == 0 && report.unknown + report.notSent == 0)
        output.line("Nothing is left to send.");
    if (!report.jobId.empty())
        output.line("Job " + report.jobId + ", " + counted(report.requests, "request") + '.');
    if (report.clockSkewMs) {
        const EpochMs minutes = std::abs(*report.clockSkewMs) / kMinuteMs;
        output.note("This computer's clock is " + counted(static_cast<std::uint64_t>(minutes), "minute")
            + (*report.clockSkewMs > 0 ? " ahead of" : " behind")
            + " the server's; set it, since OpenAI judges the seven days by its own.");
    }
    if (report.end.retryAfter) {
        const EpochMs minutes = (*report.end.retryAfter + kMinuteMs - 1) / kMinuteMs;
        output.note("The server asks to come back in "
            + counted(static_cast<std::uint64_t>(minutes), "minute") + "; the job is paused until then.");
    }
    if (report.end.stop == StopKind::Refusal && report.notSent > 0)
        output.note("It stopped because conversions were refused: look at these before you send the rest.");
    if (report.unknown + report.notSent > 0 && report.end.stop != StopKind::Recipe)
        output.note("Not everything is settled: convey-cli resume " + report.jobId
            + " sends the rest with the same ids; repeating is safe.");
}

void finishWith(const Session& session, const SendReport& report, const Endpoint& endpoint)
{
    if (session.sent)
        session.sent(report);
    session.output->document(asJson(report));
    print(report, endpoint, *session.output);
    if (const std::optional<Error> error = endError(report); error && !session.output->isJson())
        session.output->error(*error);
    session.finish(exitCodeFor(report));
}

Result<SendMeans> meansFor(const Arguments& arguments, std::shared_ptr<const Clock> clock)
{
    const Result<Preferences> preferences = Preferences::open(defaultPreferencesPath());
    if (!preferences)
        return fail(preferences.error());
    return sendMeansFrom(*preferences, std::move(clock)).and_then([&](SendMeans means) -> Result<SendMeans> {
        if (const Result<> laid = layProxyOptions(arguments, means.curl.proxy); !laid)
            return fail(laid.error());
        if (arguments.has("ledger"))
            means.ledgerPath = arguments.value("ledger");
        means.withoutHistory = arguments.has("without-history");
        means.stopAtRefusal = arguments.has("stop-on-refusal");
        // Neither Qt nor libcurl reads SSL_CERT_FILE; a person who sets it expects it to work.
        const QByteArray variable = qgetenv("SSL_CERT_FILE");
        if (arguments.has("ca-file"))
            means.curl.extraCaFile = arguments.value("ca-file");
        else if (!variable.isEmpty())
            means.curl.extraCaFile = variable.toStdString();
        return means;
    });
}

/// The key, and the password of the proxy where it wants one; `done` is called once.
void findSecrets(const Arguments& arguments, std::string_view pixelId, const Endpoint& endpoint,
    SendMeans means, const Session& session, std::function<void(Result<SendMeans>)> done)
{
    auto shared = std::make_shared<SendMeans>(std::move(means));
    auto withKey = [arguments, endpoint, shared, context = session.context, done = std::move(done)](
                       Result<Secret> key) {
        if (!key)
            return done(fail(key.error()));
        shared->key = *std::move(key);
        findProxyPassword(
            arguments, shared->curl.proxy, endpoint, context, [shared, done](Result<Secret> password) {
                if (!password)
                    return done(fail(password.error()));
                shared->curl.proxy.password = *std::move(password);
                done(std::move(*shared));
            });
    };
    if (session.key)
        withKey(session.key->clone());
    else
        findKey(arguments, pixelId, session.context, std::move(withKey));
}

/// `--now` judges by a clock that OpenAI does not share: it is for practice only.
Result<> requireRealTime(const Arguments& arguments, const Endpoint& endpoint)
{
    if (arguments.has("now") && !endpoint.isLoopback())
        return fail({.code = ErrorCode::NowNeedsLoopback});
    return {};
}

SendObserver observerFor(const Session& session)
{
    if (!session.output->wantsProgress())
        return {};
    return [output = session.output](const SendProgress& progress) {
        const SendCounts& counts = progress.counts;
        output->progress("sent", counts.events() - counts.waiting - counts.inFlight, counts.events());
    };
}

/// Standard input can be read once.
Result<> requireOneReader(const Arguments& arguments, bool isInputRead)
{
    std::string reader = isInputRead ? "FILE -" : "";
    for (const std::string_view option : {"key-file", "proxy-password-file"}) {
        if (arguments.value(option) != kStandardInput)
            continue;
        std::string shown = "--" + std::string(option) + " -";
        if (!reader.empty())
            return fail({.code = ErrorCode::UsageOptionConflict, .subject = shown, .detail = reader});
        reader = std::move(shown);
    }
    return {};
}

/// Of the same file, whatever ids it had: what was sent with other ids would count twice.
void tellEarlierSends(const SendOrder& order, const SendMeans& means, const Output& output)
{
    const Result<std::vector<JobRecord>> jobs =
        earlierSends(means.ledgerPath, order.table->sources(), means.clock->nowMs());
    if (!jobs || jobs->empty())
        return; // a history that can't be read ends the send with words
    const JobRecord& last = jobs->front();
    output.note("This file was sent for real before: job " + last.id + ' '
        + filled(
            "on {date} to pixel {subject}", {.subject = last.header.pixelId, .date = last.header.createdMs})
        + ", " + std::to_string(countsOf(last).accepted)
        + " accepted. What was accepted there under the same id does not go again.");
}

/// --first and --pilot; 0 where they are not given.
Result<std::pair<std::uint64_t, std::uint64_t>> pickFor(const Arguments& arguments)
{
    constexpr std::int64_t kMost = 1'000'000'000;
    const Result<std::int64_t> first = arguments.number("first", 0, 1, kMost);
    if (!first)
        return fail(first.error());
    const Result<std::int64_t> pilot =
        arguments.number("pilot", 0, 1, static_cast<std::int64_t>(spec::kMaxEventsPerRequest.value));
    if (!pilot)
        return fail(pilot.error());
    return std::pair(static_cast<std::uint64_t>(*first), static_cast<std::uint64_t>(*pilot));
}

/// What a send is of.
struct Ready
{
    CheckedUpload checked;
    SendOrder order;
    std::string ledgerSetAside{}; ///< where a damaged history went, or empty
};

Result<Ready> prepare(const Arguments& arguments, const Endpoint& endpoint,
    std::shared_ptr<const Clock> clock, const JobControl& control)
{
    const Result<std::pair<std::uint64_t, std::uint64_t>> pick = pickFor(arguments);
    if (!pick)
        return fail(pick.error());
    if (const Result<> trusted = requireTrust(arguments, SystemClock().nowMs()); !trusted)
        return fail(trusted.error());
    Result<Upload> upload = openUpload(arguments, control);
    if (!upload)
        return fail(upload.error());
    if (const Result<> answered = requireAnswers(*upload, arguments); !answered)
        return fail(answered.error());
    Result<LoadedHistory> history = historyFor(arguments, clock->nowMs());
    if (!history)
        return fail(history.error());
    Result<CheckedUpload> checked = checkUpload(*std::move(upload),
        {.now = clock->nowMs(), .pixelId = arguments.value("pixel"), .history = std::move(history->history)},
        control);
    if (!checked)
        return fail(checked.error());
    const Upload& done = checked->upload;
    SendOrder order{.mode = arguments.has("live") ? SendMode::Live : SendMode::ValidateOnly,
        .endpoint = endpoint,
        .pixelId = std::string(arguments.value("pixel")),
        .table = checked->request.table,
        .recipe = done.recipe(),
        .edits = done.edits(),
        .reading = done.options(),
        .lookup = done.lookup() ? done.lookup()->index : nullptr,
        .check = checked->result,
        .first = pick->first,
        .pilot = pick->second,
        .refusedIn = {arguments.values("refused-in").begin(), arguments.values("refused-in").end()}};
    return Ready{.checked = *std::move(checked),
        .order = std::move(order),
        .ledgerSetAside = std::move(history->setAside)};
}

} // namespace

void runSendCommand(const Arguments& given, const Session& session)
{
    const Result<Arguments> whole = withDestination(given);
    if (!whole)
        return session.failWith(whole.error());
    const Arguments& arguments = *whole;
    const auto ready = [&]() -> Result<std::pair<Endpoint, std::shared_ptr<const Clock>>> {
        if (const Result<> words = arguments.expectWords(1, kMaxFiles, "FILE"); !words)
            return fail(words.error());
        const bool isInputRead =
            std::ranges::find(arguments.words(), kStandardInput) != arguments.words().end();
        if (const Result<> once = requireOneReader(arguments, isInputRead); !once)
            return fail(once.error());
        if (const Result<> pixel = checkPixel(arguments.value("pixel")); !pixel)
            return fail(pixel.error());
        Result<Endpoint> endpoint =
            Endpoint::parse(arguments.has("endpoint") ? arguments.value("endpoint") : kDefaultEndpoint);
        if (!endpoint)
            return fail(endpoint.error());
        if (const Result<> real = requireRealTime(arguments, *endpoint); !real)
            return fail(real.error());
        Result<std::shared_ptr<const Clock>> clock = clockFor(arguments);
        if (!clock)
            return fail(clock.error());
        return std::pair(*std::move(endpoint), *std::move(clock));
    }();
    if (!ready)
        return session.failWith(ready.error());

    Result<SendMeans> means = meansFor(arguments, ready->second);
    if (!means)
        return session.failWith(means.error());
    findSecrets(arguments, arguments.value("pixel"), ready->first, *std::move(means), session,
        [arguments, session, endpoint = ready->first, clock = ready->second](Result<SendMeans> found) {
            if (!found)
                return session.failWith(found.error());
            auto work = [arguments, endpoint, clock, session,
                            means = std::make_shared<SendMeans>(*std::move(found))]() -> Result<SendReport> {
                Result<Ready> what = prepare(arguments, endpoint, clock, session.control("check"));
                if (!what)
                    return fail(what.error());
                what->order.onUntested = [output = session.output] {
                    output->note(
                        "No test of just this has passed: the same command without --live tests it, and "
                        "nothing is recorded then.");
                };
                if (what->order.mode == SendMode::Live)
                    tellEarlierSends(what->order, *means, *session.output);
                Result<SendReport> report = runSend(
                    std::move(what->order), std::move(*means), observerFor(session), session.control("plan"));
                if (report && report->ledgerSetAside.empty())
                    report->ledgerSetAside = what->ledgerSetAside;
                if (report && report->mode == SendMode::Live && report->accepted > 0)
                    keepUsualAmounts(arguments, what->checked);
                return report;
            };
            runJob(session.context, std::move(work), [session, endpoint](const Result<SendReport>& report) {
                if (!report)
                    return session.failWith(report.error());
                finishWith(session, *report, endpoint);
            });
        });
}

namespace {

void giveUp(const Session& session, const std::string& ledgerPath, const std::string& jobId, EpochMs now)
{
    if (const Result<> given = giveUpJob(ledgerPath, jobId, now); !given)
        return session.failWith(given.error());
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.key("job").value(jobId);
    json.key("state").value("cancelled");
    json.endObject();
    session.output->document(text);
    session.output->line("Job " + jobId + " is given up; what was sent stays sent.");
    session.finish(ExitCode::Fine);
}

} // namespace

void runResumeCommand(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 1, "JOB"); !words)
        return session.failWith(words.error());
    const Result<std::shared_ptr<const Clock>> clock = clockFor(arguments);
    if (!clock)
        return session.failWith(clock.error());
    const Result<std::string> ledger = ledgerPathFor(arguments);
    if (!ledger)
        return session.failWith(ledger.error());
    // The job says which pixel's key is needed, and whether its endpoint may be judged by --now.
    const Result<JobRecord> job =
        findJobToResume(*ledger, arguments.word(0), (*clock)->nowMs(), arguments.has("without-history"));
    if (!job)
        return session.failWith(job.error());
    if (arguments.has("give-up"))
        return giveUp(session, *ledger, job->id, (*clock)->nowMs());
    if (job->state == JobState::Done && !isLeftToOthers(*job))
        return session.failWith({.code = ErrorCode::NothingToResume, .subject = job->id});
    goOnWith(*job, arguments, session);
}

void goOnWith(const JobRecord& job, const Arguments& arguments, const Session& session)
{
    Result<std::shared_ptr<const Clock>> clock = clockFor(arguments);
    if (!clock)
        return session.failWith(clock.error());
    Result<SendMeans> means = meansFor(arguments, *clock);
    if (!means)
        return session.failWith(means.error());
    const Result<Endpoint> endpoint =
        Endpoint::parse(arguments.has("endpoint") ? arguments.value("endpoint") : job.header.endpoint);
    if (!endpoint)
        return session.failWith(endpoint.error());
    if (job.state == JobState::Done)
        return finishWith(session, reportOf(job, means->ledgerPath), *endpoint);
    if (const Result<> real = requireRealTime(arguments, *endpoint); !real)
        return session.failWith(real.error());
    if (const Result<> once = requireOneReader(arguments, arguments.value("file") == kStandardInput); !once)
        return session.failWith(once.error());
    Result<OpenOptions> options = openOptionsFor(arguments);
    if (!options)
        return session.failWith(options.error());
    ResumeOrder order{.jobId = job.id,
        .endpoint = *endpoint,
        .editsPath = std::string(arguments.value("edits")),
        .sourcePath = std::string(arguments.value("file")),
        .lookupPath = std::string(arguments.value("lookup")),
        .options = *std::move(options)};
    findSecrets(arguments, job.header.pixelId, *endpoint, *std::move(means), session,
        [session, order = std::move(order)](Result<SendMeans> found) {
            if (!found)
                return session.failWith(found.error());
            auto work = [session, order, means = std::make_shared<SendMeans>(*std::move(found))] {
                return runResume(order, std::move(*means), observerFor(session), session.control("resume"));
            };
            runJob(session.context, std::move(work),
                [session, endpoint = order.endpoint](const Result<SendReport>& report) {
                    if (!report)
                        return session.failWith(report.error());
                    finishWith(session, *report, endpoint);
                });
        });
}

} // namespace convey::cli
