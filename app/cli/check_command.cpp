// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/check_files.h"
#include "cli/check_text.h"
#include "cli/command.h"
#include "cli/edit_options.h"
#include "cli/input_file.h"
#include "delivery/endpoint.h"
#include "jobs/fix_job.h"
#include "jobs/runner.h"
#include "recipe/binding.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace convey::cli {

namespace {

constexpr std::int64_t kDefaultMaxFindings = 10'000;

/// The outcome of the worker: the check, and what was written.
struct Checked
{
    CheckedUpload upload;
    ListedCheck listed{};
    CheckFiles files{};
    std::optional<FixOutcome> fixed{};
    std::string ledgerSetAside{}; ///< where a damaged history went, or empty
};

/// The rules of `--fix CODE,CODE`; none for all. Errors: UsageBadValue.
Result<std::vector<Rule>> rulesFor(const Arguments& arguments)
{
    std::vector<Rule> rules;
    if (arguments.value("fix") == "all")
        return rules;
    for (const std::string& code :
        splitAtCommas(arguments.value("fix")).value_or(std::vector<std::string>())) {
        const auto found = std::ranges::find(spec::rules(), code, &spec::RuleInfo::name);
        if (found == spec::rules().end())
            return fail({.code = ErrorCode::UsageBadValue, .subject = "--fix", .detail = code});
        rules.push_back(found->rule);
    }
    return rules;
}

Result<Checked> work(
    const Arguments& arguments, EpochMs now, std::size_t maxFindings, const JobControl& control)
{
    if (const Result<> other = requireOtherFiles(arguments); !other)
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
    std::optional<FixOutcome> fixed;
    if (const Result<> edited = editFirst(arguments, *upload, fixed, control); !edited)
        return fail(edited.error());
    const Result<std::optional<RowQuery>> query = rowQueryFor(arguments, *upload);
    if (!query)
        return fail(query.error());
    Result<LoadedHistory> history = historyFor(arguments, now);
    if (!history)
        return fail(history.error());
    const bool fixesCauses = arguments.has("fix") && arguments.value("fix") != "column";
    const CheckWishes wishes{.now = now,
        .maxFindings = needsAllFindings(arguments) ? std::numeric_limits<std::size_t>::max() : maxFindings,
        .pixelId = arguments.value("pixel"),
        .history = std::move(history->history)};
    Result<CheckedUpload> checked = checkUpload(*std::move(upload), wishes, control);
    if (!checked)
        return fail(checked.error());
    if (fixesCauses) {
        const Result<std::vector<Rule>> rules = rulesFor(arguments);
        if (!rules)
            return fail(rules.error());
        Result<FixOutcome> outcome =
            runFix(checked->request, *checked->result, checked->upload.edits(), *rules, control);
        if (!outcome)
            return fail(outcome.error());
        checked->upload.setEdits(outcome->edits);
        if (fixed)
            outcome->cells += fixed->cells;
        fixed = *std::move(outcome);
        checked = checkUpload(std::move(checked->upload), wishes, control);
        if (!checked)
            return fail(checked.error());
    }
    Result<ListedCheck> listed = listedCheck(*checked, *query, control);
    if (!listed)
        return fail(listed.error());
    Result<CheckFiles> files = writeCheckFiles(arguments, *checked, *listed);
    if (!files)
        return fail(files.error());
    return Checked{.upload = *std::move(checked),
        .listed = *std::move(listed),
        .files = *std::move(files),
        .fixed = std::move(fixed),
        .ledgerSetAside = std::move(history->setAside)};
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
            session.output->document(checkJson(checked->upload, checked->listed, most));
            printCheck(checked->upload, checked->listed, hasRecipe, *session.output);
            tellSetAside(checked->ledgerSetAside, *session.output);
            if (checked->fixed)
                session.output->note(counted(checked->fixed->cells, "cell") + " changed; "
                    + std::to_string(checked->fixed->without) + " without a known fix.");
            if (checked->files.wroteRejects)
                session.output->note(counted(checked->files.rejects.rows, "rejected row") + " written; "
                    + std::to_string(checked->files.rejects.withFix) + " of "
                    + counted(checked->files.rejects.events, "conversion") + " with a fix.");
            if (checked->files.wroteFindings)
                session.output->note(counted(checked->files.findings, "finding") + " written.");
            session.finish(exitCodeFor(checked->upload.result->summary));
        });
}

} // namespace convey::cli
