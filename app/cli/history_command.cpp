// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "cli/command.h"
#include "cli/input_file.h"
#include "jobs/history_search.h"
#include "jobs/job_counts.h"
#include "jobs/job_receipt.h"
#include "jobs/runner.h"
#include "jobs/source_facts.h"
#include "words/words.h"

#include <QFileInfo>

namespace convey::cli {

namespace {

constexpr std::string_view modeName(JobMode mode)
{
    return mode == JobMode::Live ? "live" : "validate_only";
}

std::string dateOf(EpochMs ms)
{
    return filled("{date}", {.date = ms});
}

std::string filesOf(const JobRecord& job)
{
    std::string text;
    for (const std::string& path : pathsOf(job.header.source))
        text += (text.empty() ? "" : ", ") + filled("{subject}", {.subject = path});
    return text;
}

void writeJob(JsonWriter& json, const JobRecord& job)
{
    const JobHeader& header = job.header;
    const JobCounts counts = countsOf(job);
    json.beginObject();
    json.key("job").value(job.id);
    json.key("state").value(shownStateName(shownState(job)));
    json.key("mode").value(modeName(header.mode));
    json.key("pixel").value(header.pixelId);
    json.key("endpoint").value(header.endpoint);
    json.key("files").beginArray();
    for (const std::string& path : pathsOf(header.source))
        json.value(path);
    json.endArray();
    json.key("created_ms").value(header.createdMs);
    json.key("updated_ms").value(job.updatedMs);
    json.key("events").value(header.counts.events);
    json.key("accepted").value(counts.accepted);
    json.key("refused").value(counts.refused);
    json.key("unknown").value(counts.unknown);
    json.key("blocked").value(counts.blocked);
    json.key("outside").value(counts.outside);
    json.key("left_out").value(counts.leftOut);
    json.key("not_sent").value(counts.toGo);
    json.endObject();
}

void printJob(const JobRecord& job, const Output& output)
{
    const JobCounts counts = countsOf(job);
    output.line(job.id + "  " + dateOf(job.header.createdMs) + "  "
        + std::string(shownStateName(shownState(job))) + "  "
        + (job.header.mode == JobMode::Live ? "for real to " : "tested with ") + job.header.pixelId + "  "
        + filesOf(job));
    const auto number = [](std::int64_t n) { return std::to_string(n); };
    output.line("    " + number(counts.accepted) + " accepted, " + number(counts.refused) + " refused, "
        + number(counts.unknown) + " sent without an answer, " + number(counts.toGo) + " to go");
}

void writeSend(JsonWriter& json, const FoundSend& send)
{
    json.beginObject();
    json.key("job").value(send.jobId);
    json.key("mode").value(modeName(send.mode));
    json.key("pixel").value(send.pixelId);
    json.key("event").value(send.eventName);
    json.key("state").value(batchStateName(send.state));
    json.key("when_ms").value(send.whenMs);
    json.key("file").value(send.file);
    json.key("row").value(static_cast<std::int64_t>(send.row));
    if (send.state == BatchState::Refused) {
        json.key("code").value(send.code);
        json.key("param").value(send.param);
        json.key("message").value(send.message);
    }
    json.endObject();
}

std::string sentence(const FoundSend& send)
{
    std::string text = send.state == BatchState::Accepted
        ? (send.mode == JobMode::Live ? "sent and accepted" : "tested and found good, not recorded")
        : send.state == BatchState::Refused ? "refused"
        : send.state == BatchState::Unknown || send.state == BatchState::InFlight
        ? "sent, no answer came back"
        : "planned, not sent";
    text += " on " + dateOf(send.whenMs) + " as " + send.eventName + " to " + send.pixelId + " (job "
        + send.jobId + ", row " + std::to_string(send.row + 1) + " of "
        + filled("{subject}", {.subject = send.file}) + ')';
    if (!send.message.empty())
        text += ": " + filled("{detail}", {.detail = send.message});
    return text;
}

struct Told
{
    std::vector<JobRecord> jobs{};
    std::vector<FoundSend> sends{};
    std::string setAside{}; ///< where a damaged history went, or empty
};

Result<Told> look(const Arguments& arguments, EpochMs now)
{
    const Result<std::string> path = ledgerPathFor(arguments);
    if (!path)
        return fail(path.error());
    Told told;
    if (!QFileInfo::exists(toQString(*path))) {
        if (!arguments.words().empty())
            return fail({.code = ErrorCode::JobUnknown, .subject = arguments.words().front()});
        return told;
    }
    const Result<Ledger> ledger = Ledger::open(*path, now);
    if (!ledger)
        return fail(ledger.error());
    told.setAside = ledger->opening().setAside;
    if (arguments.has("id")) {
        return findSends(*ledger, arguments.value("id"), arguments.value("event"))
            .map([&](std::vector<FoundSend> sends) {
                told.sends = std::move(sends);
                return std::move(told);
            });
    }
    if (!arguments.words().empty()) {
        return ledger->job(arguments.words().front()).map([&](JobRecord job) {
            told.jobs.push_back(std::move(job));
            return std::move(told);
        });
    }
    return ledger->jobs().map([&](std::vector<JobRecord> jobs) {
        told.jobs = std::move(jobs);
        return std::move(told);
    });
}

void tellHistory(const Told& told, const Arguments& arguments, const Output& output)
{
    const bool asksForId = arguments.has("id");
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    if (asksForId) {
        json.key("sends").beginArray();
        for (const FoundSend& send : told.sends) {
            writeSend(json, send);
            output.line(sentence(send));
        }
        json.endArray();
        if (told.sends.empty())
            output.line("No conversion of this id is in the sending history.");
    } else {
        json.key("jobs").beginArray();
        for (const JobRecord& job : told.jobs) {
            writeJob(json, job);
            printJob(job, output);
        }
        json.endArray();
        if (told.jobs.empty() && told.setAside.empty())
            output.line("Nothing was sent yet.");
    }
    if (!told.setAside.empty())
        json.key("ledger_set_aside").value(told.setAside);
    tellSetAside(told.setAside, output);
    json.endObject();
    output.document(text);
}

} // namespace

void runHistoryCommand(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 1, "JOB"); !words)
        return session.failWith(words.error());
    if (arguments.has("id") && arguments.value("id").empty())
        return session.failWith({.code = ErrorCode::UsageMissingValue, .subject = "--id"});
    runJob(
        session.context, [arguments] { return look(arguments, SystemClock().nowMs()); },
        [session, arguments](const Result<Told>& told) {
            if (!told)
                return session.failWith(told.error());
            tellHistory(*told, arguments, *session.output);
            session.finish(ExitCode::Fine);
        });
}

} // namespace convey::cli
