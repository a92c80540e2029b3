// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/finding_text.h"
#include "cli/input_file.h"
#include "delivery/endpoint.h"
#include "jobs/column_findings.h"
#include "jobs/rejects.h"
#include "jobs/runner.h"
#include "words/words.h"

#include <array>

namespace convey::cli {

namespace {

constexpr std::int64_t kDefaultMaxFindings = 10'000;
constexpr std::size_t kFindingsOnTerminal = 50;

void writeMoney(JsonWriter& json, std::span<const CurrencySum> sums)
{
    json.beginArray();
    for (const CurrencySum& worth : sums) {
        json.beginObject();
        json.key("currency").value(worth.currency);
        json.key("minor_units");
        if (worth.sum.tooLarge)
            json.null();
        else
            json.value(worth.sum.minorUnits);
        json.key("events").value(static_cast<std::int64_t>(worth.sum.events));
        json.endObject();
    }
    json.endArray();
}

std::string asJson(const CheckedUpload& checked, std::size_t maxFindings)
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
        json.key("verdict").value(verdictName(verdictOf(cause.rule)));
        json.key("count").value(static_cast<std::int64_t>(cause.count));
        json.key("moot").value(static_cast<std::int64_t>(cause.moot));
        if (verdictOf(cause.rule) == Verdict::LeftOut) {
            json.key("money");
            writeMoney(json, checked.result->money.leftOutBy(cause.rule));
        }
        json.endObject();
    }
    json.endArray();
    json.key("money");
    writeMoney(json, checked.result->money.sendable());
    json.key("filters_without_column").beginArray();
    for (const std::string& column : checked.request.recipe.missingFilterColumns())
        json.value(column);
    json.endArray();
    json.key("lookup");
    writeLookup(json, checked.upload.lookup());
    json.key("column_findings").beginArray();
    for (const FileFinding& finding : columnFindingsOf(checked.upload))
        writeFinding(json, finding, checked.upload.columns());
    json.endArray();
    json.key("questions");
    writeQuestions(json, checked.upload.questions());
    json.key("findings").beginArray();
    // With --rejects all are at hand, whatever is to be listed.
    const std::span<const Finding> all = checked.result->findings;
    const std::span<const Finding> listed = all.first(std::min(all.size(), maxFindings));
    for (const Finding& finding : listed)
        writeFinding(json, finding, *checked.request.table, checked.request.history.get());
    json.endArray();
    const std::uint64_t notListed = checked.result->findingsNotListed + (all.size() - listed.size());
    if (notListed > 0)
        json.key("findings_not_listed").value(static_cast<std::int64_t>(notListed));
    json.endObject();
    return text;
}

/// The word before a cause: what stays here without being a problem is not told by its severity.
std::string causeGroup(Rule rule)
{
    const Verdict verdict = verdictOf(rule);
    if (verdict == Verdict::Outside || verdict == Verdict::LeftOut)
        return wordsFor(verdict);
    return std::string(severityName(info(rule).severity));
}

/// Problems first, line by line; then what stays here without being one.
void printFindings(const CheckedUpload& checked, const Output& output)
{
    std::size_t shown = 0;
    for (const bool staysHere : {false, true}) {
        for (const Finding& finding : checked.result->findings) {
            const Verdict row = checked.result->verdicts[static_cast<std::size_t>(finding.row)];
            const bool isOfTurn = (row == Verdict::Outside || row == Verdict::LeftOut) == staysHere;
            // In a row that stays here only the reason why it does is of use.
            if (!isOfTurn || finding.severity() == Severity::Note
                || (staysHere && verdictOf(finding.rule()) != row))
                continue;
            if (shown++ == kFindingsOnTerminal) {
                output.line("  … and more; --json lists all.");
                return;
            }
            output.line(findingLine(finding, *checked.request.table, checked.request.history.get()));
        }
    }
}

void print(const CheckedUpload& checked, bool hasRecipe, const Output& output)
{
    const Summary& summary = checked.result->summary;
    output.line(countsLine(summary));
    if (const std::string worth = worthLine(checked.result->money.sendable()); !worth.empty())
        output.line(worth);
    if (checked.upload.lookup())
        output.line(lookupLine(*checked.upload.lookup()));
    for (const Cause& cause : summary.causes()) {
        if (cause.count == cause.moot)
            continue;
        const std::string worth = worthLine(checked.result->money.leftOutBy(cause.rule));
        output.line("  " + std::to_string(cause.count - cause.moot) + " x " + causeGroup(cause.rule) + ": "
            + std::string(info(cause.rule).name) + (worth.empty() ? "" : ", " + worth));
    }
    for (const std::string& column : checked.request.recipe.missingFilterColumns())
        output.line("no column " + filled("{subject}", {.subject = column})
            + " in this file: what it would leave out can't be told");
    for (const FileFinding& finding : columnFindingsOf(checked.upload))
        output.line(findingLine(finding, checked.upload.columns()));
    printFindings(checked, output);
    output.questions(checked.upload.questions());
    if (!hasRecipe)
        noteFitting(fittingRecipes(checked.upload), output);
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
    if (const Result<> other = requireOtherFile(inputFiles(arguments), arguments.value("rejects")); !other)
        return fail(other.error());
    Result<Upload> upload = openUpload(arguments, control);
    if (!upload)
        return fail(upload.error());
    // A saved recipe needs no evidence, but what its columns hold this week is told all the same.
    if (upload->evidence().empty()) {
        Result<TableEvidence> evidence =
            runEvidence(*upload->table(), upload->evidencePlan(false), upload->blankWords(), control);
        if (!evidence)
            return fail(evidence.error());
        upload->setEvidence(*std::move(evidence));
    }
    Result<std::shared_ptr<const History>> history = historyFor(arguments, now);
    if (!history)
        return fail(history.error());
    // The rejects need every finding, whatever is listed.
    const bool wantsRejects = arguments.has("rejects");
    Result<CheckedUpload> checked = checkUpload(*std::move(upload),
        {.now = now,
            .maxFindings = wantsRejects ? std::numeric_limits<std::size_t>::max() : maxFindings,
            .pixelId = arguments.value("pixel"),
            .history = *std::move(history)},
        control);
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
        [session, most = static_cast<std::size_t>(*maxFindings), hasRecipe = arguments.has("recipe")](
            const Result<Checked>& checked) {
            if (!checked)
                return session.failWith(checked.error());
            session.output->document(asJson(checked->upload, most));
            print(checked->upload, hasRecipe, *session.output);
            if (checked->rejects > 0)
                session.output->note(counted(checked->rejects, "rejected row") + " written.");
            session.finish(exitCodeFor(checked->upload.result->summary));
        });
}

} // namespace convey::cli
