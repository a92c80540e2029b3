// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "cli/command.h"
#include "cli/file_sink.h"
#include "cli/input_file.h"
#include "jobs/job_receipt.h"
#include "jobs/outcome_files.h"
#include "jobs/runner.h"
#include "jobs/send_means.h"
#include "jobs/source_facts.h"
#include "words/after_send.h"
#include "words/refusal_words.h"
#include "words/words.h"

#include <QFileInfo>

#include <algorithm>
#include <list>

namespace convey::cli {

namespace {

/// The option that names the file of an outcome.
std::string optionOf(RowOutcome outcome)
{
    std::string name(rowOutcomeName(outcome));
    std::ranges::replace(name, '_', '-');
    return name;
}

struct Results
{
    JobRecord job{};
    std::map<std::string, EpochMs> ticks{};
    std::optional<OutcomeCounts> written{};
};

Result<> tickPoints(Ledger& ledger, const Arguments& arguments, EpochMs now)
{
    for (const char* option : {"tick", "untick"}) {
        for (const std::string& point : arguments.values(option)) {
            if (std::ranges::find(lookPoints(), point, &LookPoint::name) == lookPoints().end())
                return fail({.code = ErrorCode::UsageBadValue, .subject = std::string("--") + option});
            const bool isTick = std::string_view(option) == "tick";
            if (const Result<> set =
                    ledger.setTick(arguments.word(0), point, isTick ? std::optional(now) : std::nullopt);
                !set)
                return set;
        }
    }
    return {};
}

Result<Results> lookAtJob(const std::string& ledgerPath, const Arguments& arguments, EpochMs now)
{
    if (!QFileInfo::exists(toQString(ledgerPath)))
        return fail({.code = ErrorCode::JobUnknown, .subject = std::string(arguments.word(0))});
    Result<Ledger> ledger = Ledger::open(ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
    if (const Result<> ticked = tickPoints(*ledger, arguments, now); !ticked)
        return fail(ticked.error());
    Result<JobRecord> job = ledger->job(arguments.word(0));
    if (!job)
        return fail(job.error());
    return ledger->ticks(job->id).map([&](std::map<std::string, EpochMs> ticks) {
        return Results{.job = *std::move(job), .ticks = std::move(ticks)};
    });
}

/// Errors: UsageWouldOverwrite (a file of the job), those of writeOutcomeFiles() and AtomicFile.
Result<std::optional<OutcomeCounts>> writeFiles(
    const Arguments& arguments, const Results& results, OutcomeOrder order, const JobControl& control)
{
    std::vector<std::string> inputs = pathsOf(results.job.header.source);
    if (arguments.has("file"))
        inputs.emplace_back(arguments.value("file"));
    std::list<AtomicFile> files; // written side by side: the rows are gone through once
    std::vector<OutcomeSink> sinks;
    for (std::size_t i = 0; i < kRowOutcomes; ++i) {
        const auto outcome = static_cast<RowOutcome>(i);
        const std::string option = optionOf(outcome);
        if (!arguments.has(option))
            continue;
        const std::string_view path = arguments.value(option);
        if (const Result<> other = requireOtherFile(inputs, path); !other)
            return fail(other.error());
        AtomicFile& file = files.emplace_back(path);
        // The rows are raw personal data.
        if (const Result<> opened = file.open(true); !opened)
            return fail(opened.error());
        sinks.push_back({outcome, [&file](std::string_view text) { return file.write(text); }});
    }
    if (sinks.empty())
        return std::nullopt;
    Result<OutcomeCounts> counts = writeOutcomeFiles(order, sinks, reasonFor, control);
    if (!counts)
        return fail(counts.error());
    for (AtomicFile& file : files) {
        if (const Result<> done = file.commit(); !done)
            return fail(done.error());
    }
    return std::optional(*counts);
}

void writeDocument(const Results& results, const Output& output)
{
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("job").value(results.job.id);
    json.key("look_at").beginArray();
    for (const LookPoint& point : lookPoints()) {
        const auto tick = results.ticks.find(std::string(point.name));
        json.beginObject().key("point").value(point.name).key("title").value(point.title);
        json.key("text").value(point.text).key("from_ms").value(results.job.updatedMs + point.afterMs);
        json.key("ticked_ms");
        if (tick == results.ticks.end())
            json.null();
        else
            json.value(tick->second);
        json.endObject();
    }
    json.endArray();
    if (results.written) {
        json.key("files").beginObject();
        for (std::size_t i = 0; i < kRowOutcomes; ++i) {
            json.key(rowOutcomeName(static_cast<RowOutcome>(i))).beginObject();
            json.key("conversions").value(static_cast<std::int64_t>(results.written->events.at(i)));
            json.key("lines").value(static_cast<std::int64_t>(results.written->rows.at(i))).endObject();
        }
        json.endObject().key("without_edits").value(results.written->isWithoutEdits);
    }
    json.endObject();
    output.document(text);
}

void print(const Results& results, const Output& output)
{
    if (results.written) {
        for (std::size_t i = 0; i < kRowOutcomes; ++i)
            output.line("  " + std::string(rowOutcomeName(static_cast<RowOutcome>(i))) + ": "
                + counted(results.written->events.at(i), "conversion") + ", "
                + counted(results.written->rows.at(i), "line"));
        if (results.written->isWithoutEdits)
            output.note("What was changed in Convey before sending is not kept any more: the lines are as "
                        "the file has them.");
    }
    output.line(results.job.header.mode == JobMode::Live
            ? "To look at in Ads Manager:"
            : "To look at in Ads Manager, after a send for real:");
    for (const LookPoint& point : lookPoints()) {
        const auto tick = results.ticks.find(std::string(point.name));
        const bool isTicked = tick != results.ticks.end();
        const EpochMs when = isTicked ? tick->second : results.job.updatedMs + point.afterMs;
        output.line(std::string(isTicked ? "  [x] " : "  [ ] ") + point.title + " ("
            + filled(isTicked ? "looked at on {date}" : "from {date}", {.date = when}) + ", "
            + std::string(point.name) + ")");
        output.line(std::string("      ") + point.text);
    }
}

} // namespace

void runResultsCommand(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, 1, "JOB"); !words)
        return session.failWith(words.error());
    runJob(
        session.context,
        [arguments, session]() -> Result<Results> {
            const Result<std::string> ledger = ledgerPathFor(arguments);
            if (!ledger)
                return fail(ledger.error());
            const EpochMs now = SystemClock().nowMs();
            Result<Results> results = lookAtJob(*ledger, arguments, now);
            if (!results)
                return results;
            Result<std::optional<OutcomeCounts>> written = writeFiles(arguments, *results,
                {.ledgerPath = *ledger,
                    .editsFolder = keptEditsFolder(),
                    .jobId = results->job.id,
                    .sourcePath = std::string(arguments.value("file")),
                    .lookupPath = std::string(arguments.value("lookup")),
                    .now = now,
                    .refusalWords = [](std::string_view code) { return std::string(wordsForRefusal(code)); }},
                session.control("write"));
            if (!written)
                return fail(written.error());
            results->written = *written;
            return results;
        },
        [session](const Result<Results>& results) {
            if (!results)
                return session.failWith(results.error());
            writeDocument(*results, *session.output);
            print(*results, *session.output);
            session.finish(ExitCode::Fine);
        });
}

void runSentWrong(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 0, ""); !words)
        return session.failWith(words.error());
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("advice").beginArray();
    for (const Advice& advice : sentWrongAdvice()) {
        json.beginObject().key("title").value(advice.title).key("text").value(advice.text).endObject();
        session.output->line(advice.title);
        session.output->line(std::string("    ") + advice.text);
    }
    json.endArray().endObject();
    session.output->document(text);
    session.finish(ExitCode::Fine);
}

} // namespace convey::cli
