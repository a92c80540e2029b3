// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/file_sink.h"
#include "cli/input_file.h"
#include "cli/tag_text.h"
#include "jobs/bulk_tag_files.h"
#include "jobs/runner.h"
#include "words/tag_glossary.h"
#include "words/tag_sheet.h"
#include "words/tag_words.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <memory>
#include <optional>

namespace convey::cli {

namespace {

BulkTagWords bulkWords()
{
    return {.finding = [](const TagFinding& finding) { return textOf(finding).whole(); },
        .reason = noTagText,
        .repeat = wordsForTagRepeat()};
}

/// Everything that a run writes to; files are replaced whole at the end.
class BulkOutputs
{
public:
    BulkOutputs(const Arguments& arguments, const Table& table, const Flavour& flavour)
        : m_arguments(arguments)
        , m_table(table)
        , m_flavour(flavour)
    { }

    Result<> open()
    {
        for (const std::string_view option : {"out", "out-page", "rejects"}) {
            const std::string_view path = m_arguments.value(option);
            if (path.empty() || path == "-")
                continue;
            if (const Result<> other = requireOtherFile(inputFiles(m_arguments), path); !other)
                return other;
            AtomicFile& file = *m_files.emplace_back(std::make_unique<AtomicFile>(path));
            if (const Result<> opened = file.open(option == "rejects"); !opened)
                return opened;
            use(option, [&file](std::string_view text) { return file.write(text); });
        }
        if (m_arguments.value("out") == "-")
            use("out", toStandardOutput);
        if (m_arguments.has("out-folder"))
            m_folder.emplace(m_table, m_arguments.value("out-folder"), m_flavour.extension);
        return m_page
            ? m_page(tagSheetHead({.file = fileName(), .flavour = m_flavour.title, .paste = m_flavour.paste},
                [](const char* text) { return std::string(text); }))
            : Result<>();
    }

    Result<> add(const BulkTag& made)
    {
        Result<> written;
        if (m_csv)
            written = m_csv->add(made);
        if (written && m_rejects)
            written = m_rejects->add(made);
        if (written && m_folder)
            written = m_folder->add(made);
        if (written && m_page && made.state == BulkState::Made)
            written = m_page(tagSheetRow({.line = made.line,
                .event = eventNameOf(made.tag),
                .eventId = made.tag.eventId,
                .tag = made.text,
                .notes = notesOf(made, m_words)}));
        return written;
    }

    Result<> finish()
    {
        Result<> written = m_csv ? m_csv->finish() : Result<>();
        if (written && m_rejects)
            written = m_rejects->finish();
        if (written && m_page)
            written = m_page(tagSheetEnd());
        for (std::size_t i = 0; written && i < m_files.size(); ++i)
            written = m_files[i]->commit();
        return written;
    }

private:
    static Result<> toStandardOutput(std::string_view text)
    {
        if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size())
            return {};
        return fail({.code = ErrorCode::WriteFailed, .subject = std::string(kStandardOutput)});
    }

    [[nodiscard]] std::string fileName() const
    {
        return toUtf8(QFileInfo(toQString(m_arguments.word(0))).fileName());
    }

    void use(std::string_view option, TextSink sink)
    {
        if (option == "out")
            m_csv.emplace(m_table, m_words, std::move(sink));
        else if (option == "rejects")
            m_rejects.emplace(m_table, m_words, std::move(sink));
        else
            m_page = std::move(sink);
    }

    const Arguments& m_arguments;
    const Table& m_table;
    const Flavour& m_flavour;
    BulkTagWords m_words = bulkWords();
    std::vector<std::unique_ptr<AtomicFile>> m_files{};
    std::optional<BulkTagCsv> m_csv{};
    std::optional<BulkTagRejects> m_rejects{};
    std::optional<BulkTagFolder> m_folder{};
    TextSink m_page{};
};

Result<BulkTagSummary> makeAll(const Arguments& arguments, const JobControl& control)
{
    Result<std::vector<Flavour>> flavours =
        flavoursFor(arguments.has("flavour") ? arguments.value("flavour") : std::string_view("html"));
    if (!flavours)
        return fail(flavours.error());
    if (flavours->size() != 1)
        return fail({.code = ErrorCode::UsageBadValue,
            .subject = "--flavour",
            .detail = "Here it is one of them, not all."});
    const Flavour& flavour = flavours->front();
    if (flavour.isApiBody())
        return fail({.code = ErrorCode::UsageBadValue,
            .subject = "--flavour",
            .detail = "This form is not loaded as an image. The bodies of the API are made by: convey-cli "
                      "prepare"});
    Result<Upload> upload = openUpload(arguments, control);
    if (!upload)
        return fail(upload.error());
    const auto open = std::ranges::count_if(
        upload->questions(), [](const Question& question) { return stopsTags(question.code); });
    if (open > 0 && !arguments.has("accept-guesses"))
        return fail({.code = ErrorCode::QuestionsOpen, .found = open});
    const std::string pixel(arguments.value("pixel"));
    Result<BoundRecipe> recipe = upload->boundRecipe(pixel);
    if (!recipe)
        return fail(recipe.error());

    const std::shared_ptr<const Table> table = upload->table();
    BulkOutputs outputs(arguments, *table, flavour);
    if (const Result<> opened = outputs.open(); !opened)
        return fail(opened.error());
    const BulkTagRequest request{.table = table,
        .recipe = *std::move(recipe),
        .pixelId = pixel,
        .text =
            [&flavour](const ImageTag& tag) {
                return writeFlavour(flavour, {tag, {}}).value_or("");
            },
        .seed = QRandomGenerator::system()->generate64()};
    Result<BulkTagSummary> made = makeBulkTags(
        request, [&](const BulkTag& one) { return outputs.add(one); }, control);
    if (!made)
        return made;
    if (const Result<> finished = outputs.finish(); !finished)
        return fail(finished.error());
    return made;
}

void writeReasons(JsonWriter& json, const BulkTagReasons& reasons)
{
    json.beginArray();
    for (const BulkTagReason& reason : reasons.mostFirst()) {
        json.beginObject().key("code").value(noTagCode(reason.first));
        json.key("count").value(static_cast<std::int64_t>(reason.count));
        json.key("first_line").value(reason.line);
        json.key("first_message").value(noTagText(reason.first)).endObject();
    }
    if (reasons.byPerson > 0)
        json.beginObject()
            .key("code")
            .value("by_hand")
            .key("count")
            .value(static_cast<std::int64_t>(reasons.byPerson))
            .endObject();
    json.endArray();
}

std::string asJson(const BulkTagSummary& made)
{
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    const auto number = [&](std::string_view key, std::uint64_t value) {
        json.key(key).value(static_cast<std::int64_t>(value));
    };
    number("rows", made.rows);
    number("tags", made.tags);
    number("blocked", made.blocked);
    number("left_out", made.leftOut);
    number("merged", made.merged);
    number("warned", made.warned);
    number("repeated", made.repeated);
    json.key("not_carried").beginObject();
    for (std::size_t i = 0; i < kTagLossCount; ++i)
        number(tagLossName(static_cast<TagLoss>(i)), made.lost[i]);
    json.endObject().key("blocked_by");
    writeReasons(json, made.blockedBy);
    json.key("left_out_by");
    writeReasons(json, made.leftOutBy);
    json.key("causes").beginArray();
    for (std::size_t i = 0; i < made.byCode.size(); ++i) {
        if (made.byCode[i] == 0)
            continue;
        const spec::TagRule& rule = info(static_cast<TagCode>(i));
        json.beginObject().key("code").value(rule.name).key("severity").value(severityNameOf(rule.severity));
        number("count", made.byCode[i]);
        json.endObject();
    }
    json.endArray();
    number("longest", made.longest);
    json.key("longest_line").value(made.longestLine);
    json.endObject();
    return text;
}

void tellBulk(const BulkTagSummary& made, bool isBeside, const Output& output)
{
    const auto say = [&](const std::string& line) {
        if (isBeside)
            output.note(line);
        else
            output.line(line);
    };
    say(counted(made.tags, "tag") + " from " + counted(made.rows, "line") + ": "
        + std::to_string(made.blocked) + " blocked, " + std::to_string(made.leftOut) + " left out, "
        + std::to_string(made.merged) + " further lines of an order.");
    const auto sayReasons = [&](const std::string& state, const BulkTagReasons& reasons) {
        for (const BulkTagReason& reason : reasons.mostFirst())
            say("  " + std::to_string(reason.count) + " × " + state + ": "
                + std::string(noTagCode(reason.first)) + ", first in line " + std::to_string(reason.line)
                + ": " + noTagText(reason.first));
        if (reasons.byPerson > 0)
            say("  " + std::to_string(reasons.byPerson) + " × " + state + " by hand");
    };
    sayReasons("blocked", made.blockedBy);
    sayReasons("left out", made.leftOutBy);
    for (std::size_t i = 0; i < kTagLossCount; ++i) {
        if (made.lost[i] > 0)
            say("Not in " + counted(made.lost[i], "tag") + ": "
                + wordsForTagLoss(tagLossName(static_cast<TagLoss>(i))) + '.');
    }
    if (made.repeated > 0)
        say(counted(made.repeated, "tag") + " with the event and ID of an earlier one: they count once.");
    for (std::size_t i = 0; i < made.byCode.size(); ++i) {
        const auto code = static_cast<TagCode>(i);
        if (made.byCode[i] > 0 && info(code).severity != Severity::Note)
            say(std::to_string(made.byCode[i]) + " × " + std::string(severityNameOf(info(code).severity))
                + ": " + textOf({.code = code}).whole());
    }
}

} // namespace

namespace {

/// The same for two names of one place.
QString placeOf(std::string_view path)
{
    return path == "-" ? QStringLiteral("-") : QDir::cleanPath(QFileInfo(toQString(path)).absoluteFilePath());
}

} // namespace

void runTagBulk(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, kMaxFiles, "FILE"); !words)
        return session.failWith(words.error());
    if (!arguments.has("pixel"))
        return session.failWith({.code = ErrorCode::UsageMissingArgument, .subject = "--pixel"});
    if (!arguments.has("out") && !arguments.has("out-folder") && !arguments.has("out-page"))
        return session.failWith({.code = ErrorCode::UsageMissingArgument, .subject = "--out"});
    const std::array kOutputs = std::to_array<std::string_view>({"out", "out-page", "out-folder", "rejects"});
    for (std::size_t i = 0; i < kOutputs.size(); ++i) {
        for (std::size_t j = i + 1; j < kOutputs.size(); ++j) {
            if (arguments.has(kOutputs[i]) && arguments.has(kOutputs[j])
                && placeOf(arguments.value(kOutputs[i])) == placeOf(arguments.value(kOutputs[j])))
                return session.failWith({.code = ErrorCode::UsageOptionConflict,
                    .subject = "--" + std::string(kOutputs[i]),
                    .detail = "--" + std::string(kOutputs[j])});
        }
    }
    const bool isBeside = arguments.value("out") == "-";
    if (isBeside && arguments.has("json"))
        return session.failWith(
            {.code = ErrorCode::UsageOptionConflict, .subject = "--out -", .detail = "--json"});
    runJob(
        session.context,
        [arguments, control = session.control("tag bulk")] { return makeAll(arguments, control); },
        [session, isBeside](const Result<BulkTagSummary>& made) {
            if (!made)
                return session.failWith(made.error());
            session.output->document(asJson(*made));
            tellBulk(*made, isBeside, *session.output);
            session.finish(made->blocked > 0 ? ExitCode::SomeRowsBad : ExitCode::Fine);
        });
}

} // namespace convey::cli
