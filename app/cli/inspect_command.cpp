// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "cli/command.h"
#include "cli/dialect_options.h"
#include "cli/input_file.h"
#include "jobs/profile_job.h"
#include "jobs/runner.h"
#include "value/number.h"
#include "words/words.h"

#include <algorithm>

namespace convey::cli {

namespace {

constexpr std::uint64_t kSampleRows = 3;
constexpr std::int64_t kAllRows = std::numeric_limits<std::int64_t>::max();

/// What `inspect` needs of the file, read on the worker.
struct Inspection
{
    Upload upload;
    FileProfile profile{};
    std::vector<Row> rows{}; ///< the first ones: samples, and what `--rows` asks for
};

Result<std::int64_t> rowsWanted(const Arguments& arguments)
{
    if (arguments.value("rows") == "all")
        return kAllRows;
    return arguments.number("rows", 0, 0, kAllRows);
}

Result<Inspection> inspect(const Arguments& arguments, std::int64_t rows, const JobControl& control)
{
    Result<Upload> upload = openUpload(arguments, control);
    if (!upload)
        return fail(upload.error());
    Result<FileProfile> profile = runProfile(upload->file(), control);
    if (!profile)
        return fail(profile.error());
    Inspection inspection{.upload = *std::move(upload), .profile = *std::move(profile)};
    const std::uint64_t count = std::max(kSampleRows, static_cast<std::uint64_t>(rows));
    const Result<> scanned = inspection.upload.file()->scan(0, count, [&](const RowView& row) {
        inspection.rows.emplace_back(row);
        return true;
    });
    if (!scanned)
        return fail(scanned.error());
    return inspection;
}

std::string encodingName(const EncodingReport& encoding)
{
    if (!encoding.headIsUtf8)
        return "unknown";
    return encoding.byteOrderMark ? "utf-8-bom" : "utf-8";
}

std::string_view inputNameOf(const ColumnGuess& guess)
{
    return info(guess.input).name;
}

void writeColumns(JsonWriter& json, const Inspection& inspection)
{
    const auto columns = inspection.upload.file()->columns();
    const auto guesses = inspection.upload.columnGuesses();
    json.beginArray();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        json.beginObject().key("name").value(columns[i].name).key("samples").beginArray();
        for (std::size_t row = 0; row < std::min<std::size_t>(kSampleRows, inspection.rows.size()); ++row)
            json.value(inspection.rows[row].text(i));
        json.endArray().key("guess");
        if (i < guesses.size() && guesses[i]) {
            json.beginObject();
            json.key("field").value(inputNameOf(*guesses[i]));
            json.key("confidence").value(confidenceName(guesses[i]->confidence));
            json.key("reason").value(filled(wordsFor(guesses[i]->reason), {.subject = columns[i].name}));
            json.endObject();
        } else {
            json.null();
        }
        json.endObject();
    }
    json.endArray();
}

std::string_view columnNameOf(const CsvTable& file, const FileFinding& finding)
{
    return finding.column < 0 ? std::string_view()
                              : file.columns()[static_cast<std::size_t>(finding.column)].name;
}

void writeFinding(JsonWriter& json, const FileFinding& finding, std::string_view column)
{
    const WordValues values = valuesOf(finding, column);
    const Words words = wordsFor(finding.code);
    json.beginObject().key("code").value(fileFindingName(finding.code));
    json.key("line").value(finding.line);
    if (!column.empty())
        json.key("column").value(column);
    json.key("count").value(finding.count);
    json.key("message").value(filled(words.sentence, values));
    json.key("fix").value(filled(words.remedy, values));
    json.endObject();
}

std::string asJson(const Inspection& inspection, std::int64_t rows)
{
    const CsvTable& file = *inspection.upload.file();
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.key("encoding").value(encodingName(file.encoding()));
    json.key("delimiter").value(std::string(1, file.dialect().separator));
    json.key("header").value(file.dialect().hasHeader);
    json.key("dialect");
    writeDialect(json, file);
    json.key("columns");
    writeColumns(json, inspection);
    json.key("row_count").value(static_cast<std::int64_t>(file.rowCount().rows));
    json.key("source").null();
    json.key("questions");
    writeQuestions(json, inspection.upload.questions());
    if (rows > 0) {
        json.key("rows").beginArray();
        for (std::size_t i = 0; i < inspection.rows.size() && static_cast<std::int64_t>(i) < rows; ++i) {
            json.beginArray();
            for (const Cell& cell : inspection.rows[i].cells())
                json.value(cell.text);
            json.endArray();
        }
        json.endArray();
    }
    json.key("findings").beginArray();
    if (!file.encoding().headIsUtf8) {
        json.beginObject();
        json.key("code").value(info(Rule::CellNotUtf8).name);
        json.key("line").value(file.encoding().firstBadLine);
        json.key("message").value(wordsFor(Rule::CellNotUtf8).sentence);
        json.key("fix").value(wordsFor(Rule::CellNotUtf8).remedy);
        json.endObject();
    }
    for (const FileFinding& finding : inspection.profile.findings)
        writeFinding(json, finding, columnNameOf(file, finding));
    json.endArray().key("proposed_left_out").beginArray();
    for (const std::uint64_t row : inspection.profile.proposedLeftOut)
        json.value(row);
    json.endArray().endObject();
    return text;
}

void print(const Inspection& inspection, std::int64_t rows, const Output& output)
{
    const CsvTable& file = *inspection.upload.file();
    output.line("encoding   " + encodingName(file.encoding()));
    for (const std::string& line : dialectLines(file))
        output.line(line);
    output.line("rows       " + std::to_string(file.rowCount().rows));
    output.line("columns    " + std::to_string(file.columns().size()));
    const auto guesses = inspection.upload.columnGuesses();
    for (std::size_t i = 0; i < file.columns().size(); ++i) {
        const std::string& name = file.columns()[i].name;
        if (i < guesses.size() && guesses[i])
            output.line("  " + name + " -> " + std::string(inputNameOf(*guesses[i])) + "  ("
                + std::string(confidenceName(guesses[i]->confidence)) + ": " + wordsFor(guesses[i]->reason)
                + ')');
        else
            output.line("  " + name + "  stays on this computer");
    }
    for (const FileFinding& finding : inspection.profile.findings) {
        const WordValues values = valuesOf(finding, columnNameOf(file, finding));
        const Words words = wordsFor(finding.code);
        output.line(filled(words.sentence, values) + ' ' + filled(words.remedy, values));
    }
    for (std::size_t i = 0; i < inspection.rows.size() && static_cast<std::int64_t>(i) < rows; ++i) {
        std::string line = std::to_string(inspection.rows[i].line()) + ':';
        for (const Cell& cell : inspection.rows[i].cells())
            line += " [" + filled("{subject}", {.subject = cell.text}) + ']';
        output.line(line);
    }
    output.questions(inspection.upload.questions());
}

} // namespace

void runInspect(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, 1, "FILE"); !words)
        return session.failWith(words.error());
    const Result<std::int64_t> rows = rowsWanted(arguments);
    if (!rows)
        return session.failWith(rows.error());
    runJob(
        session.context,
        [arguments, rows = *rows, control = session.control("read")] {
            return inspect(arguments, rows, control);
        },
        [session, rows = *rows](const Result<Inspection>& inspection) {
            if (!inspection)
                return session.failWith(inspection.error());
            session.output->document(asJson(*inspection, rows));
            print(*inspection, rows, *session.output);
            session.finish(ExitCode::Fine);
        });
}

} // namespace convey::cli
