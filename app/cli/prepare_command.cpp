// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/finding_text.h"
#include "cli/input_file.h"
#include "jobs/prepare_job.h"
#include "jobs/runner.h"
#include "value/time.h"

namespace convey::cli {

namespace {

/// Standard output as a sink: it can't be replaced whole, so a reader sees what was written before an error.
Result<> writeToStandardOutput(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size())
        return {};
    return fail({.code = ErrorCode::WriteFailed, .subject = "standard output"});
}

Result<PreparedCheck> work(const Arguments& arguments, EpochMs now, const JobControl& control)
{
    if (const Result<> trusted = requireTrust(arguments, SystemClock().nowMs()); !trusted)
        return fail(trusted.error());
    Result<Upload> upload = openUpload(arguments, control);
    if (!upload)
        return fail(upload.error());
    if (const Result<> answered = requireAnswers(*upload, arguments); !answered)
        return fail(answered.error());
    if (const Result<> keyed = requireIdKey(*upload, arguments); !keyed)
        return fail(keyed.error());
    const Result<CheckRequest> request =
        checkRequest(*upload, {.now = now, .pixelId = arguments.value("pixel")});
    if (!request)
        return fail(request.error());

    const SendMode mode = arguments.has("live") ? SendMode::Live : SendMode::ValidateOnly;
    const std::string_view out = arguments.value("out");
    if (out == "-")
        return checkAndPrepare(*request, mode, writeToStandardOutput, control);
    if (const Result<> other = requireOtherFile(inputFiles(arguments), out); !other)
        return fail(other.error());
    AtomicFile file(out);
    if (const Result<> opened = file.open(true); !opened)
        return fail(opened.error());
    const auto sink = [&](std::string_view text) { return file.write(text); };
    Result<PreparedCheck> prepared = checkAndPrepare(*request, mode, sink, control);
    if (!prepared)
        return prepared;
    if (const Result<> committed = file.commit(); !committed)
        return fail(committed.error());
    return prepared;
}

std::string asJson(const PreparedCheck& prepared)
{
    const Summary& counts = prepared.check.summary;
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.key("requests").value(static_cast<std::int64_t>(prepared.summary.requests));
    json.key("events").value(static_cast<std::int64_t>(prepared.summary.events));
    json.key("blocked").value(static_cast<std::int64_t>(counts.count(Verdict::Blocked)));
    json.key("outside").value(static_cast<std::int64_t>(counts.count(Verdict::Outside)));
    json.key("left_out").value(static_cast<std::int64_t>(counts.count(Verdict::LeftOut)));
    json.key("expires_at");
    if (prepared.summary.expiresAtMs)
        json.value(formatIso(*prepared.summary.expiresAtMs));
    else
        json.null();
    json.endObject();
    return text;
}

} // namespace

void runPrepareCommand(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, kMaxFiles, "FILE"); !words)
        return session.failWith(words.error());
    if (!arguments.has("out"))
        return session.failWith({.code = ErrorCode::UsageMissingArgument, .subject = "--out"});
    const bool toStandardOutput = arguments.value("out") == "-";
    if (toStandardOutput && arguments.has("json"))
        return session.failWith(
            {.code = ErrorCode::UsageOptionConflict, .subject = "--out -", .detail = "--json"});
    const Result<std::shared_ptr<const Clock>> clock = clockFor(arguments);
    if (!clock)
        return session.failWith(clock.error());
    runJob(
        session.context,
        [arguments, now = (*clock)->nowMs(), control = session.control("prepare")] {
            return work(arguments, now, control);
        },
        [session, toStandardOutput](const Result<PreparedCheck>& prepared) {
            if (!prepared)
                return session.failWith(prepared.error());
            session.output->document(asJson(*prepared));
            std::string text = counted(prepared->summary.events, "event") + " in "
                + counted(prepared->summary.requests, "request") + '.';
            if (prepared->summary.expiresAtMs)
                text += " The oldest is refused after " + formatIso(*prepared->summary.expiresAtMs) + '.';
            if (toStandardOutput)
                session.output->note(text);
            else
                session.output->line(text);
            session.finish(exitCodeFor(prepared->check.summary));
        });
}

} // namespace convey::cli
