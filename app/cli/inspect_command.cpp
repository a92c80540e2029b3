// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "cli/command.h"
#include "cli/dialect_options.h"
#include "cli/finding_text.h"
#include "cli/input_file.h"
#include "cli/inspect_file.h"
#include "cli/inspect_microscope.h"
#include "jobs/column_findings.h"
#include "jobs/microscope_job.h"
#include "jobs/profile_job.h"
#include "jobs/runner.h"
#include "jobs/still_needed.h"
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
    FileMicroscope microscope{};
    std::vector<FittingRecipe> fitting{}; ///< saved recipes that could be used
    std::vector<Row> rows{}; ///< the first ones, for what `--rows` asks for
    std::vector<Row> samples{}; ///< with the columns of a look-up file
};

Result<std::int64_t> rowsWanted(const Arguments& arguments)
{
    if (arguments.value("rows") == "all")
        return kAllRows;
    return arguments.number("rows", 0, 0, kAllRows);
}

Result<Inspection> inspect(const Arguments& arguments, std::int64_t rows, const JobControl& control)
{
    FileProfile profile;
    Result<Upload> upload = openUpload(arguments, control, &profile);
    if (!upload)
        return fail(upload.error());
    Inspection inspection{.upload = *std::move(upload), .profile = std::move(profile)};
    if (!arguments.has("recipe"))
        inspection.fitting = fittingRecipes(inspection.upload);
    const auto read = [](const Table& table, std::uint64_t count, std::vector<Row>& into) {
        return table.scan(0, count, [&](const RowView& row) {
            into.emplace_back(row);
            return true;
        });
    };
    const Upload& all = inspection.upload;
    const std::vector<FileFinding> ofColumns = columnFindingsOf(all);
    inspection.profile.findings.insert(inspection.profile.findings.end(), ofColumns.begin(), ofColumns.end());
    // Of a recipe that does not fit the file, the columns are shown all the same.
    if (Result<FileMicroscope> seen = runMicroscope(all, control))
        inspection.microscope = *std::move(seen);
    else if (seen.error().code != ErrorCode::RecipeColumnMissing
        && seen.error().code != ErrorCode::RecipeFieldInvalid)
        return fail(seen.error());
    return read(*all.source(), static_cast<std::uint64_t>(rows), inspection.rows)
        .and_then([&] { return read(*all.table(), kSampleRows, inspection.samples); })
        .map([&] { return std::move(inspection); });
}

std::string evidenceOf(const SourceMatch& source)
{
    return std::to_string(source.known) + " of " + std::to_string(source.columns)
        + " columns are those of: " + source.name;
}

std::string_view inputNameOf(const ColumnGuess& guess)
{
    return info(guess.input).name;
}

/// Header and values, as one sentence's end.
std::string reasonOf(const ColumnGuess& guess, std::string_view column)
{
    std::string text = filled(wordsFor(guess.reason), {.subject = column});
    if (guess.also)
        text += "; " + filled(wordsFor(*guess.also), {.subject = column});
    return text;
}

/// Counts, lines and, of a column of few words, the words. They are the file's own: about a person they are
/// not shown.
void writeEvidence(JsonWriter& json, const ColumnEvidence& evidence, bool showsWords)
{
    json.beginObject();
    json.key("filled").value(evidence.filled());
    json.key("blank").value(evidence.blank());
    if (const WordCounts* words = evidence.words(); words && showsWords && !words->areMany()) {
        json.key("values").beginArray();
        for (const auto& [word, count] : words->counts())
            json.beginObject().key("value").value(word).key("count").value(count).endObject();
        json.endArray();
    }
    if (const TimeEvidence* times = evidence.times(); times && times->seen(TimeTrait::Readable).cells > 0) {
        json.key("times").beginObject();
        json.key("readable").value(times->seen(TimeTrait::Readable).cells);
        json.key("unreadable").value(times->seen(TimeTrait::Unreadable).cells);
        json.key("without_zone").value(times->seen(TimeTrait::NeedsZone).cells);
        json.key("without_time").value(times->seen(TimeTrait::DateOnly).cells);
        json.endObject();
    }
    if (const MoneyEvidence* money = evidence.money(); money && money->numbers() > 0) {
        const char sign = money->infer().decimalSign == ',' ? ',' : '.';
        json.key("amounts").beginObject();
        json.key("readable").value(money->readableWith(sign));
        json.key("unreadable").value(money->unreadable().count);
        json.key("negative").value(money->negatives().count);
        json.key("sum_major").value(money->sumText(sign, MoneyUnit::Major, 2));
        json.key("sum_minor").value(money->sumText(sign, MoneyUnit::Minor, 2));
        json.endObject();
    }
    json.endObject();
}

/// Whether a column may hold words about a person: what it is bound to says so.
bool isAboutPerson(const Recipe& recipe, std::string_view column)
{
    return std::ranges::any_of(recipe.bindings, [&](const Binding& binding) {
        const std::optional<Field> field = info(binding.input).field;
        return field && isPersonal(*field) && binding.input != Input::UserCountry
            && std::ranges::count(columnsOf(binding), column) > 0;
    });
}

void writeColumns(JsonWriter& json, const Inspection& inspection)
{
    const auto columns = inspection.upload.columns();
    const auto guesses = inspection.upload.columnGuesses();
    json.beginArray();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        json.beginObject().key("name").value(columns[i].name).key("samples").beginArray();
        for (const Row& row : inspection.samples)
            json.value(row.text(i));
        json.endArray().key("guess");
        if (i < guesses.size() && guesses[i]) {
            json.beginObject();
            json.key("field").value(inputNameOf(*guesses[i]));
            json.key("confidence").value(confidenceName(guesses[i]->confidence));
            json.key("reason").value(reasonOf(*guesses[i], columns[i].name));
            json.key("reason_codes").beginArray().value(guessReasonName(guesses[i]->reason));
            if (guesses[i]->also)
                json.value(guessReasonName(*guesses[i]->also));
            json.endArray().endObject();
        } else {
            json.null();
        }
        json.key("alternatives").beginArray();
        for (const ColumnAlternative& other : inspection.upload.columnAlternatives()) {
            if (other.column != i)
                continue;
            json.beginObject().key("field").value(inputNameOf(other.guess));
            json.key("confidence").value(confidenceName(other.guess.confidence));
            json.key("reason_codes").beginArray().value(guessReasonName(other.guess.reason));
            json.endArray().endObject();
        }
        json.endArray();
        json.key("evidence");
        const TableEvidence& evidence = inspection.upload.evidence();
        if (i < evidence.size() && evidence[i])
            writeEvidence(json, *evidence[i], !isAboutPerson(inspection.upload.recipe(), columns[i].name));
        else
            json.null();
        json.endObject();
    }
    json.endArray();
}

/// What feeds each input, as `--bind` and `--set` write it, with the proof of what the values decided.
void writeBindings(JsonWriter& json, const Upload& upload)
{
    json.beginArray();
    for (const Binding& binding : upload.recipe().bindings) {
        json.beginObject().key("input").value(bindingName(binding));
        json.key(binding.isFromRow() ? "bind" : "set").value(bindingText(binding));
        const auto proof = std::ranges::find(upload.proofs(), binding.input, &InputProof::input);
        json.key("because");
        if (proof != upload.proofs().end())
            writeProof(json, proof->proof);
        else
            json.null();
        json.endObject();
    }
    json.endArray();
}

/// Saved recipes that fit, and what has changed since.
void writeFitting(JsonWriter& json, const std::vector<FittingRecipe>& fitting)
{
    const auto writeNames = [&](std::string_view key, const std::vector<std::string>& names) {
        json.key(key).beginArray();
        for (const std::string& name : names)
            json.value(name);
        json.endArray();
    };
    json.beginArray();
    for (const FittingRecipe& one : fitting) {
        json.beginObject().key("name").value(one.saved.name());
        json.key("percent").value(one.match.percent);
        json.key("from_elsewhere").value(one.saved.isStrangers);
        writeNames("gone", one.match.drift.gone);
        writeNames("gone_unused", one.match.drift.goneUnused);
        writeNames("new", one.match.drift.added);
        json.key("renamed").beginArray();
        for (const RenamedColumn& renamed : one.match.drift.renamed)
            json.beginObject().key("from").value(renamed.from).key("to").value(renamed.to).endObject();
        json.endArray().endObject();
    }
    json.endArray();
}

void printBindings(const Upload& upload, const Output& output)
{
    for (const RowFilter& filter : upload.recipe().filters) {
        const bool isThere = std::ranges::count(upload.file()->columnNames(), filter.column) > 0;
        output.line((filter.act == FilterAct::Keep ? "keeps      " : "leaves out ")
            + filled("{subject}", {.subject = filterText(filter)}) + "  ("
            + std::string(filterReasonName(filter.reason)) + (isThere ? ")" : "; no such column here)"));
    }
    for (const InputProof& proof : upload.proofs()) {
        const Binding* binding = upload.recipe().find(proof.input);
        if (binding)
            output.line(bindingName(*binding) + '=' + bindingText(*binding) + "  because "
                + filled(wordsFor(proof.proof.code), valuesOf(proof.proof)));
    }
}

std::string asJson(const Inspection& inspection, std::int64_t rows)
{
    const CsvTable& file = *inspection.upload.file();
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.key("encoding").value(encodingName(file.encoding()));
    json.key("encoding_report");
    writeEncoding(json, file.encoding());
    json.key("container");
    if (file.container().empty())
        json.null();
    else
        json.value(file.container());
    json.key("workbook");
    if (const WorkbookReport* const workbook = file.workbook())
        writeWorkbook(json, *workbook);
    else
        json.null();
    json.key("delimiter").value(std::string(1, file.dialect().separator));
    json.key("header").value(file.dialect().hasHeader);
    json.key("dialect");
    writeDialect(json, file);
    json.key("columns");
    writeColumns(json, inspection);
    json.key("bindings");
    writeBindings(json, inspection.upload);
    json.key("money_microscope");
    writeMicroscope(json, inspection.microscope.money);
    json.key("hours");
    writeHours(json, inspection.microscope);
    json.key("row_count").value(static_cast<std::int64_t>(inspection.upload.source()->rowCount().rows));
    json.key("sources");
    writeSources(json, inspection.upload);
    json.key("lookup");
    writeLookup(json, inspection.upload.lookup());
    json.key("source");
    if (const SourceMatch* source = inspection.upload.recognisedSource()) {
        json.beginObject().key("name").value(source->name).key("id").value(source->id);
        json.key("evidence").value(evidenceOf(*source));
        json.key("lacking").beginArray();
        for (const LackingColumn& column : source->lacking)
            json.beginObject()
                .key("column")
                .value(column.column)
                .key("field")
                .value(info(column.input).name)
                .endObject();
        json.endArray().endObject();
    } else {
        json.null();
    }
    json.key("saved_recipes");
    writeFitting(json, inspection.fitting);
    json.key("questions");
    writeQuestions(json, inspection.upload.questions());
    json.key("still_needed").beginArray();
    for (const Input input : stillNeeded(inspection.upload))
        json.value(info(input).name);
    json.endArray();
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
    if (file.encoding().badBytes > 0) {
        json.beginObject();
        json.key("code").value(info(Rule::CellNotUtf8).name);
        json.key("line").value(file.encoding().firstBadLine);
        json.key("message").value(wordsFor(Rule::CellNotUtf8).sentence);
        json.key("fix").value(wordsFor(Rule::CellNotUtf8).remedy);
        json.endObject();
    }
    for (const FileFinding& finding : inspection.profile.findings)
        writeFinding(json, finding, inspection.upload.columns(), inspection.upload.source()->sources());
    json.endArray().key("proposed_left_out").beginArray();
    for (const std::uint64_t row : inspection.profile.proposedLeftOut)
        json.value(row);
    json.endArray().endObject();
    return text;
}

void print(const Inspection& inspection, std::int64_t rows, const Output& output)
{
    const CsvTable& file = *inspection.upload.file();
    output.line(
        "encoding   " + encodingName(file.encoding()) + "  (" + encodingReason(file.encoding()) + ')');
    if (file.encoding().badBytes > 0)
        output.line("           " + std::to_string(file.encoding().badBytes)
            + " bytes mean nothing in it, first in line " + std::to_string(file.encoding().firstBadLine));
    if (!file.container().empty())
        output.line("packed as  " + file.container());
    if (const WorkbookReport* const workbook = file.workbook())
        printWorkbook(*workbook, output);
    for (const std::string& line : dialectLines(file))
        output.line(line);
    output.line("rows       " + std::to_string(inspection.upload.source()->rowCount().rows));
    printSources(inspection.upload, output);
    if (const SourceMatch* source = inspection.upload.recognisedSource())
        output.line("source     " + evidenceOf(*source));
    if (inspection.upload.lookup())
        output.line(lookupLine(*inspection.upload.lookup()));
    output.line("columns    " + std::to_string(file.columns().size()));
    const auto columns = inspection.upload.columns();
    const auto guesses = inspection.upload.columnGuesses();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string& name = columns[i].name;
        if (i < guesses.size() && guesses[i])
            output.line("  " + name + " -> " + std::string(inputNameOf(*guesses[i])) + "  ("
                + std::string(confidenceName(guesses[i]->confidence)) + ": " + reasonOf(*guesses[i], name)
                + ')');
        else
            output.line("  " + name + "  stays on this computer");
    }
    printBindings(inspection.upload, output);
    printMicroscope(inspection.microscope, output);
    for (const Input input : stillNeeded(inspection.upload)) {
        const std::string name(info(input).name);
        output.line(
            "still needed: " + name + "; --bind " + name + "=COLUMN or --set " + name + "=VALUE gives it");
    }
    if (!inspection.upload.recipe().find(Input::Oppref))
        output.line("No column holds oppref, the click id of OpenAI: Help > Keep oppref in your shop "
                    "shows how next week's export gets one.");
    for (const FileFinding& finding : inspection.profile.findings)
        output.line(findingLine(finding, inspection.upload.columns(), inspection.upload.source()->sources()));
    for (std::size_t i = 0; i < inspection.rows.size() && static_cast<std::int64_t>(i) < rows; ++i) {
        std::string line = std::to_string(inspection.rows[i].line()) + ':';
        for (const Cell& cell : inspection.rows[i].cells())
            line += " [" + filled("{subject}", {.subject = cell.text}) + ']';
        output.line(line);
    }
    output.questions(inspection.upload.questions());
    noteFitting(inspection.fitting, output);
}

} // namespace

void runInspect(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, kMaxFiles, "FILE"); !words)
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
