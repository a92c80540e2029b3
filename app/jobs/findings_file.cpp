// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/findings_file.h"

#include "jobs/fix_job.h"
#include "table/csv_writer.h"
#include "value/personal.h"

#include <array>

namespace convey {

namespace {

constexpr std::uint64_t kFindingsBetweenLooks = 1'000;

/// A rule about personal data in an open field must not print what it found.
bool isRedacted(const Finding& finding)
{
    return isPersonal(finding.problem.field) || info(finding.rule()).basis == spec::RuleBasis::Privacy
        || finding.problem.field == Field::Event;
}

void appendCsvRow(CsvWriter& csv, const Finding& finding, const CheckRequest& request,
    const CheckResult& check, const FindingWriter& words, const std::optional<CellFix>& fix)
{
    const Table& table = *request.table;
    const std::string column = columnNameOf(finding, table);
    const FindingWords said = words(finding, column);
    const bool isOfFile = isOfWholeFile(finding.rule());
    const auto verdict = isOfFile ? std::string_view() : verdictName(check.verdicts[finding.row]);
    csv.cell(isOfFile ? std::string() : std::to_string(finding.line))
        .cell(isOfFile ? std::string() : fileOf(finding, table))
        .cell(column)
        .cell(info(finding.problem.field).path)
        .cell(info(finding.rule()).name)
        .cell(severityName(finding.severity()))
        .cell(verdict)
        .cell(isOfFile ? std::string() : shownValue(finding, table).value_or(std::string()))
        .cell(said.message)
        .cell(said.remedy)
        .cell(fix ? shownFix(finding, *fix).value_or(std::string()) : std::string())
        .endRow();
}

void appendLeftOut(std::string& text, CsvWriter& csv, bool isJson, const Row& row,
    std::span<const Source> sources, std::string_view reason)
{
    const std::string file = sources.size() < 2 ? std::string() : sources[row.view().source].path;
    if (!isJson) {
        csv.cell(std::to_string(row.line())).cell(file).cell({}).cell({}).cell(kLeftOutByHand);
        csv.cell(severityName(Severity::Note)).cell(verdictName(Verdict::LeftOut)).cell({}).cell(reason);
        csv.cell({}).cell({}).endRow();
        return;
    }
    JsonWriter json(text);
    json.beginObject();
    json.key("code").value(kLeftOutByHand).key("severity").value(severityName(Severity::Note));
    json.key("line").value(row.line());
    if (!file.empty())
        json.key("file").value(file);
    json.key("row").value(static_cast<std::int64_t>(row.row())).key("message").value(reason).endObject();
}

} // namespace

std::string_view severityName(Severity severity)
{
    constexpr std::array kNames = std::to_array<std::string_view>({"blocked", "warning", "note"});
    return kNames.at(static_cast<std::size_t>(severity));
}

std::string columnNameOf(const Finding& finding, const Table& table)
{
    const std::int32_t column = finding.problem.column;
    return column == kNoColumn ? std::string() : table.columns()[static_cast<std::size_t>(column)].name;
}

std::string fileOf(const Finding& finding, const Table& table)
{
    if (table.sources().size() < 2)
        return {};
    const Result<Row> row = table.row(finding.cellRow);
    return row ? table.sources()[row->view().source].path : std::string();
}

std::optional<std::string> shownValue(const Finding& finding, const Table& table)
{
    if (finding.problem.column == kNoColumn || isRedacted(finding))
        return std::nullopt;
    const Result<Row> row = table.row(finding.cellRow);
    if (!row)
        return std::nullopt;
    std::string text(row->text(static_cast<std::size_t>(finding.problem.column)));
    if (looksPersonal(text) != PersonalKind::None)
        return std::nullopt;
    return text;
}

std::optional<std::string> shownFix(const Finding& finding, const CellFix& fix)
{
    if (!fix.text.empty() && (isRedacted(finding) || looksPersonal(fix.text) != PersonalKind::None))
        return std::nullopt;
    return fix.text;
}

void writeFindingJson(JsonWriter& json, const Finding& finding, const Table& table, const FindingWords& words,
    const std::optional<CellFix>& fix, const History* history)
{
    const std::string column = columnNameOf(finding, table);
    json.beginObject();
    json.key("code").value(info(finding.rule()).name);
    json.key("severity").value(severityName(finding.severity()));
    if (!isOfWholeFile(finding.rule())) {
        json.key("line").value(static_cast<std::int64_t>(finding.line));
        if (const std::string file = fileOf(finding, table); !file.empty())
            json.key("file").value(file);
        json.key("row").value(static_cast<std::int64_t>(finding.cellRow));
    }
    json.key("column");
    if (column.empty())
        json.null();
    else
        json.value(column);
    json.key("field").value(info(finding.problem.field).path);
    if (finding.problem.column != kNoColumn) {
        if (const std::optional<std::string> value = shownValue(finding, table))
            json.key("value").value(*value);
        else
            json.key("redacted").value(true);
    }
    json.key("message").value(words.message);
    json.key("fix").value(words.remedy);
    if (const std::optional<Input> input = recipeInputOf(finding.rule()))
        json.key("recipe_input").value(info(*input).name);
    if (fix) {
        json.key("proposed_fix").beginObject();
        json.key("kind").value(fixKindName(fix->kind));
        json.key("column").value(table.columns()[fix->column].name);
        if (const std::optional<std::string> text = shownFix(finding, *fix))
            json.key("text").value(*text);
        else
            json.key("redacted").value(true);
        json.endObject();
    }
    if (const std::optional<EarlierSend> earlier = earlierOf(finding, history)) {
        json.key("earlier").beginObject();
        json.key("job").value(earlier->jobId);
        json.key("pixel").value(earlier->pixelId);
        json.key("file").value(earlier->file);
        json.key("row").value(static_cast<std::int64_t>(earlier->row));
        json.key("sent_ms").value(earlier->sentMs);
        json.key("answered").value(earlier->isAnswered);
        json.endObject();
    }
    json.endObject();
}

Result<std::uint64_t> writeFindings(const CheckRequest& request, const CheckResult& check, const Edits& edits,
    FindingsForm form, const FindingWriter& words, const TextSink& sink, const JobControl& control)
{
    std::string text;
    CsvWriter csv(text);
    const bool isJson = form == FindingsForm::Json;
    if (isJson) {
        text = "{\"findings\":[";
    } else {
        for (const std::string_view name : {"line", "file", "column", "field", "code", "severity", "verdict",
                 "value", "message", "fix", "proposed_fix"})
            csv.cell(name);
        csv.endRow();
    }
    std::uint64_t count = 0;
    const std::uint64_t all = check.fileFindings.size() + check.findings.size();
    const auto add = [&](const Finding& finding) -> Result<> {
        if (count % kFindingsBetweenLooks == 0) {
            control.report(count, all);
            if (control.isStopped())
                return fail({.code = ErrorCode::Cancelled});
        }
        const std::optional<CellFix> fix = proposedFix(request, check, finding);
        if (isJson) {
            text += count > 0 ? ",\n" : "\n";
            JsonWriter json(text);
            writeFindingJson(json, finding, *request.table,
                words(finding, columnNameOf(finding, *request.table)), fix, request.history.get());
        } else {
            appendCsvRow(csv, finding, request, check, words, fix);
        }
        ++count;
        Result<> written = sink(text);
        text.clear();
        return written;
    };
    for (const std::vector<Finding>* findings : {&check.fileFindings, &check.findings}) {
        for (const Finding& finding : *findings) {
            if (const Result<> added = add(finding); !added)
                return fail(added.error());
        }
    }
    for (const std::uint64_t left : edits.leftOut()) {
        const Result<Row> row = request.table->row(left);
        if (!row)
            return fail(row.error());
        if (isJson)
            text += count > 0 ? ",\n" : "\n";
        appendLeftOut(text, csv, isJson, *row, request.table->sources(), edits.reasonOf(left));
        ++count;
        if (const Result<> written = sink(text); !written)
            return fail(written.error());
        text.clear();
    }
    if (isJson)
        text += "\n]}\n";
    return sink(text).map([&] { return count; });
}

} // namespace convey
