// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/finding_text.h"
#include "cli/input_file.h"
#include "delivery/endpoint.h"
#include "jobs/rejects.h"
#include "jobs/runner.h"
#include "words/words.h"

#include <array>

namespace convey::cli {

namespace {

constexpr std::int64_t kDefaultMaxFindings = 10'000;
constexpr std::size_t kFindingsOnTerminal = 50;

std::string asJson(const CheckedUpload& checked)
{
    const Summary& summary = checked.result->summary;
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.key("rows").value(static_cast<std::int64_t>(summary.rows()));
    json.key("events").value(static_cast<std::int64_t>(summary.events()));
    for (std::size_t i = 0; i < kVerdictCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        json.key(verdictName(verdict)).value(static_cast<std::int64_t>(summary.count(verdict)));
    }
    json.key("causes").beginArray();
    for (const Cause& cause : summary.causes()) {
        json.beginObject();
        json.key("code").value(info(cause.rule).name);
        json.key("severity").value(severityName(info(cause.rule).severity));
        json.key("count").value(static_cast<std::int64_t>(cause.count));
        json.endObject();
    }
    json.endArray();
    json.key("questions");
    writeQuestions(json, checked.upload.questions());
    json.key("findings").beginArray();
    for (const Finding& finding : checked.result->findings)
        writeFinding(json, finding, *checked.request.table);
    json.endArray();
    if (checked.result->findingsNotListed > 0)
        json.key("findings_not_listed").value(static_cast<std::int64_t>(checked.result->findingsNotListed));
    json.endObject();
    return text;
}

void print(const CheckedUpload& checked, const Output& output)
{
    const Summary& summary = checked.result->summary;
    output.line(countsLine(summary));
    for (const Cause& cause : summary.causes())
        output.line("  " + std::to_string(cause.count) + " x "
            + std::string(severityName(info(cause.rule).severity)) + ": "
            + std::string(info(cause.rule).name));
    std::size_t shown = 0;
    for (const Finding& finding : checked.result->findings) {
        if (finding.severity() == Severity::Note)
            continue;
        if (shown++ == kFindingsOnTerminal) {
            output.line("  … and more; --json lists all.");
            break;
        }
        output.line(findingLine(finding, *checked.request.table));
    }
    output.questions(checked.upload.questions());
}

/// The outcome of the worker: the check, and whether the rejects could be written.
struct Checked
{
    CheckedUpload upload;
    std::uint64_t rejects = 0;
};

Result<Checked> work(
    const Arguments& arguments, EpochMs now, std::size_t maxFindings, const JobControl& control)
{
    Result<Upload> upload = openUpload(arguments, control);
    if (!upload)
        return fail(upload.error());
    // The rejects need every finding, whatever is listed.
    const bool wantsRejects = arguments.has("rejects");
    Result<CheckedUpload> checked = checkUpload(*std::move(upload), now,
        wantsRejects ? std::numeric_limits<std::size_t>::max() : maxFindings, control);
    if (!checked)
        return fail(checked.error());
    Checked out{.upload = *std::move(checked)};
    if (!wantsRejects)
        return out;

    const auto reason = [](const Finding& finding) {
        const Words words = wordsFor(finding.rule());
        const WordValues values = valuesOf(finding, {});
        return RejectReason{.message = filled(words.sentence, values), .fix = filled(words.remedy, values)};
    };
    AtomicFile file(arguments.value("rejects"));
    if (const Result<> opened = file.open(true); !opened)
        return fail(opened.error());
    const Result<std::uint64_t> rejects = writeRejects(*out.upload.request.table, *out.upload.result, reason,
        [&](std::string_view text) { return file.write(text); });
    if (!rejects)
        return fail(rejects.error());
    if (const Result<> committed = file.commit(); !committed)
        return fail(committed.error());
    out.rejects = *rejects;
    return out;
}

} // namespace

void runCheckCommand(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, kMaxFiles, "FILE"); !words)
        return session.failWith(words.error());
    const Result<std::int64_t> maxFindings =
        arguments.number("max-findings", kDefaultMaxFindings, 0, std::numeric_limits<std::int64_t>::max());
    if (!maxFindings)
        return session.failWith(maxFindings.error());
    const Result<std::shared_ptr<const Clock>> clock = clockFor(arguments);
    if (!clock)
        return session.failWith(clock.error());
    if (arguments.has("pixel")) {
        if (const Result<> pixel = checkPixel(arguments.value("pixel")); !pixel)
            return session.failWith(pixel.error());
    }
    const EpochMs now = (*clock)->nowMs();
    runJob(
        session.context,
        [arguments, now, most = static_cast<std::size_t>(*maxFindings), control = session.control("check")] {
            return work(arguments, now, most, control);
        },
        [session](const Result<Checked>& checked) {
            if (!checked)
                return session.failWith(checked.error());
            session.output->document(asJson(checked->upload));
            print(checked->upload, *session.output);
            if (checked->rejects > 0)
                session.output->note(std::to_string(checked->rejects) + " rejected rows written.");
            session.finish(exitCodeFor(checked->upload.result->summary));
        });
}

} // namespace convey::cli
