// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/check_files.h"

#include "check/reminder.h"
#include "cli/file_sink.h"
#include "cli/finding_text.h"
#include "cli/output.h"
#include "cli/xray_text.h"
#include "words/words.h"

#include <algorithm>
#include <array>

namespace convey::cli {

std::string reasonFor(const Finding& finding)
{
    const Words words = wordsFor(finding.rule());
    const WordValues values = valuesOf(finding, {});
    const std::string remedy = filled(words.remedy, values);
    return filled(words.sentence, values) + (remedy.empty() ? "" : ' ' + remedy);
}

namespace {

Result<> writeReminder(const Arguments& arguments, const CheckedUpload& checked)
{
    const std::optional<EpochMs> again = checked.result->evidence.times().exportAgainBy(checked.request.now);
    if (!again)
        return {};
    return writeFile(arguments.value("reminder"), false, [&](const TextSink& sink) {
        return sink(reminderIcs({.at = *again,
            .made = checked.request.now,
            .summary = "Export conversions again",
            .description = "OpenAI takes conversions for 7 days. What happened since the last export is lost "
                           "unless it is sent by then."}));
    });
}

} // namespace

Result<> requireOtherFiles(const Arguments& arguments)
{
    const std::vector<std::string> inputs = inputFiles(arguments);
    for (const std::string_view option : {"rejects", "findings", "reminder", "save-edits", "xray"}) {
        if (!arguments.has(option))
            continue;
        if (const Result<> other = requireOtherFile(inputs, arguments.value(option)); !other)
            return other;
    }
    return {};
}

bool needsAllFindings(const Arguments& arguments)
{
    return std::ranges::any_of(std::array{"rejects", "findings", "only", "sort"},
        [&](const char* option) { return arguments.has(option); });
}

Result<CheckFiles> writeCheckFiles(
    const Arguments& arguments, const CheckedUpload& checked, const ListedCheck& listed)
{
    CheckFiles files;
    if (arguments.has("rejects")) {
        const Result<> written = writeFile(arguments.value("rejects"), true, [&](const TextSink& sink) {
            return writeRejects(checked.request, *listed.rejects, reasonFor, sink)
                .map([&](const RejectCounts& counts) { files.rejects = counts; });
        });
        if (!written)
            return fail(written.error());
        files.wroteRejects = true;
    }
    if (arguments.has("findings")) {
        const std::string_view path = arguments.value("findings");
        const auto form = path.ends_with(".json") ? FindingsForm::Json : FindingsForm::Csv;
        const Result<> written = writeFile(path, true, [&](const TextSink& sink) {
            return writeFindings(checked.request, *listed.check, listed.edits, form, findingWords, sink)
                .map([&](std::uint64_t count) { files.findings = count; });
        });
        if (!written)
            return fail(written.error());
        files.wroteFindings = true;
    }
    if (arguments.has("reminder")) {
        if (const Result<> written = writeReminder(arguments, checked); !written)
            return fail(written.error());
    }
    if (arguments.has("xray")) {
        const std::string_view path = arguments.value("xray");
        const Result<> written = writeFile(
            path, false, [&](const TextSink& sink) { return sink(xrayFileText(checked.upload, path)); });
        if (!written)
            return fail(written.error());
    }
    if (arguments.has("save-edits")) {
        const Result<> saved =
            saveEdits(arguments.value("save-edits"), checked.upload.edits(), checked.upload.columns());
        if (!saved)
            return fail(saved.error());
    }
    return files;
}

} // namespace convey::cli
