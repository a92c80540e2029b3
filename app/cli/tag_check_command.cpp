// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/input_file.h"
#include "cli/tag_inputs.h"
#include "cli/tag_text.h"
#include "jobs/runner.h"
#include "tag/har.h"
#include "tag/length.h"
#include "tag/line_index.h"
#include "tag/mend.h"
#include "words/tag_glossary.h"
#include "words/tag_words.h"

#include <array>
#include <utility>

namespace convey::cli {

namespace {

constexpr std::string_view kHidden = "[hidden]";

std::string_view placeName(TagPlace place)
{
    constexpr std::array kNames = std::to_array<std::string_view>(
        {"image", "srcset", "attribute", "style", "script", "text", "comment"});
    return kNames.at(static_cast<std::size_t>(place));
}

/// The address of a tag that holds personal data: what is certain of it.
std::string maskedUrl(std::string_view url)
{
    const std::string endpoint = "https://" + std::string(spec::kTagHost) + std::string(spec::kTagPath);
    const bool isPlain = url.starts_with(endpoint + '?');
    return isPlain ? endpoint + '?' + std::string(kHidden) : std::string(kHidden);
}

/// A parameter as it may be shown.
struct ShownParameter
{
    std::string_view name;
    std::vector<std::string_view> values; ///< more than one where it is repeated
};

/// By name, in the order of the address. Where the tag holds personal data, no value and no unknown name.
std::vector<ShownParameter> shownParameters(const ParsedTag& tag, bool isHidden)
{
    std::vector<ShownParameter> shown;
    for (const ParsedParameter& parameter : tag.parameters) {
        const std::string_view name =
            isHidden && parameter.known.empty() ? kHidden : std::string_view(parameter.name);
        const auto same = std::ranges::find(shown, name, &ShownParameter::name);
        ShownParameter& kept = same == shown.end() ? shown.emplace_back(ShownParameter{name, {}}) : *same;
        kept.values.push_back(isHidden ? kHidden : std::string_view(parameter.value));
    }
    return shown;
}

/// What came of all inputs.
struct TagReport
{
    std::vector<std::string> lines{}; ///< for people
    std::string json{}; ///< the entries of "tags", with commas between
    std::string mended{}; ///< of the one input, where it goes to standard output
    std::array<std::size_t, 3> counts{}; ///< by Severity
    std::vector<Error> unread{}; ///< of a folder's files
    SkippedCounts skipped{}; ///< of folders, what is not the site's own text
    std::size_t pixelRequests = 0; ///< of recordings, of the JavaScript pixel
    std::size_t tags = 0;
    std::size_t files = 0;
    std::size_t mends = 0;
    bool isHar = false;
    bool isCutOff = false;
};

/// Tells the tags of one document.
class TagTeller
{
public:
    TagTeller(TagReport& report, const TagInput& input, bool explains)
        : m_report(report)
        , m_input(input)
        , m_explains(explains)
    { }

    void tell(const TagDocument& document, std::string_view pasted)
    {
        const std::string_view text = document.textOr(pasted);
        const LineIndex lines(text);
        m_name = m_input.name;
        if (document.kind != TagDocumentKind::Pasted)
            m_name += "#" + std::to_string(document.entry + 1)
                + (document.kind == TagDocumentKind::Request ? " (request)" : " (page)");
        for (const ParsedTag& tag : document.tags) {
            const bool isMissing = std::ranges::any_of(
                tag.findings, [](const TagFinding& finding) { return finding.code == TagCode::TagMissing; });
            m_report.tags += isMissing ? 0 : 1;
            tellTag(document, text, lines, tag);
        }
    }

private:
    void tellTag(
        const TagDocument& document, std::string_view text, const LineIndex& lines, const ParsedTag& tag)
    {
        const std::vector<TagMend> mends = mendsOf(text, tag);
        const bool isHidden = std::ranges::any_of(
            tag.findings, [](const TagFinding& finding) { return isPrivate(finding.code); });
        const std::string url = isHidden ? maskedUrl(tag.url) : tag.url;
        if (m_explains)
            explain(tag, url, isHidden);
        const TextPlace place = lines.placeOf(tag.position);
        std::string& out = m_report.json;
        out += out.empty() ? "" : ",";
        JsonWriter json(out);
        json.beginObject().key("file").value(m_name);
        json.key("line").value(place.line).key("column").value(place.column);
        json.key("position").value(tag.position).key("length").value(tag.length);
        json.key("place").value(placeName(tag.place)).key("noscript").value(tag.inNoscript);
        if (document.kind == TagDocumentKind::Request)
            json.key("status").value(document.status);
        json.key("url").value(url).key("parameters").beginObject();
        for (const ShownParameter& parameter : shownParameters(tag, isHidden)) {
            json.key(parameter.name);
            if (parameter.values.size() == 1) {
                json.value(parameter.values.front());
                continue;
            }
            json.beginArray();
            for (const std::string_view value : parameter.values)
                json.value(value);
            json.endArray();
        }
        json.endObject().key("findings").beginArray();
        for (std::size_t i = 0; i < tag.findings.size(); ++i) {
            const TextPlace where = lines.placeOf(tag.findings[i].position);
            writeFinding(json, tag.findings[i], mends[i], where);
            tellFinding(tag.findings[i], mends[i], where);
        }
        json.endArray();
        writeLength(json, tag);
        json.endObject();
    }

    void explain(const ParsedTag& tag, std::string_view url, bool isHidden)
    {
        m_report.lines.push_back(withoutControls(url));
        for (const ParsedParameter& parameter : tag.parameters) {
            const bool isNameHidden = isHidden && parameter.known.empty();
            std::string line = "  " + (isNameHidden ? std::string(kHidden) : withoutControls(parameter.name))
                + " = " + (isHidden ? std::string(kHidden) : withoutControls(parameter.value));
            if (const std::string_view meaning = wordsForTagParameter(parameter.name); !meaning.empty())
                line += "  (" + std::string(meaning) + ')';
            m_report.lines.push_back(std::move(line));
        }
        const TagLength length = lengthOf(tag.url, tag.length);
        std::string line = "  " + std::to_string(length.address) + " characters";
        for (const spec::LengthLimit* limit : limitsPassed(length))
            line +=
                ", more than " + std::string(limit->name) + " takes (" + std::to_string(limit->bytes) + ')';
        m_report.lines.push_back(line + '.');
    }

    static void writeFinding(
        JsonWriter& json, const TagFinding& finding, const TagMend& mend, const TextPlace& where)
    {
        json.beginObject();
        writeTagFinding(json, finding);
        json.key("line").value(where.line).key("column").value(where.column);
        json.key("mendable").value(mend.isMendable());
        if (mend.decision != TagDecision::None)
            json.key("decide").value(wordsFor(mend.decision));
        json.endObject();
    }

    static void writeLength(JsonWriter& json, const ParsedTag& tag)
    {
        const TagLength length = lengthOf(tag.url, tag.length);
        json.key("characters").value(length.address).key("limits_passed").beginArray();
        for (const spec::LengthLimit* limit : limitsPassed(length))
            json.value(limit->code);
        json.endArray();
    }

    void tellFinding(const TagFinding& finding, const TagMend& mend, const TextPlace& where)
    {
        ++m_report.counts.at(static_cast<std::size_t>(finding.severity));
        const TagFindingText text = textOf(finding);
        std::string line = m_name + ':' + std::to_string(where.line) + ':' + std::to_string(where.column)
            + ": " + std::string(severityNameOf(finding.severity)) + ": "
            + std::string(tagCodeName(finding.code)) + ": " + text.sentence;
        if (mend.isMendable())
            line += " (--mend does it)";
        else if (!text.remedy.empty())
            line += ' ' + text.remedy;
        m_report.lines.push_back(std::move(line));
    }

    TagReport& m_report;
    const TagInput& m_input;
    bool m_explains;
    std::string m_name{};
};

/// Mends the one text and puts it where it was asked for. What is told afterwards is what is left.
Result<> mendInto(const Arguments& arguments, const TagInput& input, TagText& text, TagReport& report)
{
    MendedText mended = mendAll(text.text);
    report.mends += mended.mended;
    const bool isChanged = mended.text != text.text;
    text.text = std::move(mended.text);
    if (arguments.has("in-place"))
        return isChanged ? writeFileAtomically(input.name, text.bytes()) : Result<>();
    const std::string_view out = arguments.value("out");
    if (out.empty() || out == "-") {
        report.mended = arguments.has("json") ? text.text : text.bytes();
        return {};
    }
    const std::vector<std::string> inputs{input.name};
    return requireOtherFile(inputs, out).and_then([&] { return writeFileAtomically(out, text.bytes()); });
}

Result<TagReport> check(const Arguments& arguments, const JobControl& control)
{
    Result<TagInputs> given = tagInputs(arguments.words());
    if (!given)
        return fail(given.error());
    const std::vector<TagInput>& inputs = given->inputs;
    const bool mends = arguments.has("mend");
    if (mends && inputs.size() != 1 && !arguments.has("in-place"))
        return fail({.code = ErrorCode::UsageMissingArgument, .subject = "--in-place"});
    TagReport report{.skipped = given->skipped};
    for (const TagInput& input : inputs) {
        if (control.isStopped())
            return fail({.code = ErrorCode::Cancelled});
        const bool isPath = input.kind == TagInput::Kind::File || input.kind == TagInput::Kind::FileOfFolder;
        if (arguments.has("in-place") && !isPath)
            return fail({.code = ErrorCode::UsageOptionConflict,
                .subject = "--in-place",
                .detail = input.kind == TagInput::Kind::Text ? "a text that is no file" : "standard input"});
        Result<TagText> text = readTagInput(input);
        if (!text && input.kind == TagInput::Kind::FileOfFolder) {
            if (text.error().expected == kMaxTagFileBytes)
                ++report.skipped.at(static_cast<std::size_t>(Skipped::TooLarge));
            report.unread.push_back(text.error());
            continue;
        }
        if (!text)
            return fail(text.error());
        if (text->skipped) {
            ++report.skipped.at(static_cast<std::size_t>(*text->skipped));
            continue;
        }
        ++report.files;
        FoundTags found = findTags(text->text);
        // A file need not hold a tag; a text that was given to be checked should.
        const bool isEmpty = !found.isHar && found.documents.front().tags.front().findings.size() == 1
            && found.documents.front().tags.front().findings.front().code == TagCode::TagMissing;
        if (isEmpty && isPath)
            found.documents.clear();
        report.isHar = report.isHar || found.isHar;
        report.isCutOff = report.isCutOff || found.isCutOff;
        report.pixelRequests += found.pixelRequests;
        if (mends && found.isHar)
            return fail(
                {.code = ErrorCode::UsageOptionConflict, .subject = "--mend", .detail = "a recording (HAR)"});
        if (mends && !(isEmpty && isPath)) {
            if (const Result<> written = mendInto(arguments, input, *text, report); !written)
                return fail(written.error());
            found = findTags(text->text);
        } else if (mends && !arguments.has("in-place")) {
            if (const Result<> written = mendInto(arguments, input, *text, report); !written)
                return fail(written.error());
        }
        TagTeller teller(report, input, arguments.has("explain") || !isPath);
        for (const TagDocument& document : found.documents)
            teller.tell(document, text->text);
        control.report(report.files, inputs.size());
    }
    return report;
}

std::string asJson(const TagReport& report, bool mends, bool isMendedShown)
{
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("tags").raw('[' + report.json + ']');
    json.key("files").value(report.files);
    json.key("blocked").value(report.counts[0]);
    json.key("warnings").value(report.counts[1]);
    json.key("notes").value(report.counts[2]);
    json.key("unread").beginArray();
    for (const Error& error : report.unread)
        writeError(json, error);
    json.endArray();
    json.key("skipped").beginObject();
    for (std::size_t i = 0; i < report.skipped.size(); ++i)
        json.key(skippedName(static_cast<Skipped>(i))).value(report.skipped[i]);
    json.endObject();
    json.key("pixel_requests").value(report.pixelRequests);
    json.key("cut_off").value(report.isCutOff);
    if (mends)
        json.key("mended").value(report.mends);
    if (isMendedShown)
        json.key("text").value(report.mended);
    json.endObject();
    return text;
}

/// "Passed over: 2 links, 1 hidden."; empty when nothing was.
std::string skippedLine(const SkippedCounts& skipped)
{
    constexpr std::array kWords = std::to_array<std::string_view>(
        {"hidden", "node_modules", "links", "without text", "too large (see above)"});
    static_assert(kWords.size() == kSkippedCount);
    std::string text;
    for (std::size_t i = 0; i < skipped.size(); ++i) {
        if (skipped[i] > 0)
            text += (text.empty() ? "Passed over: " : ", ") + std::to_string(skipped[i]) + ' '
                + std::string(kWords[i]);
    }
    return text.empty() ? text : text + '.';
}

std::string pixelLine(std::size_t requests)
{
    return counted(requests, "request") + " of the JavaScript pixel "
        + (requests == 1 ? "was seen; it is no image tag." : "were seen; they are no image tags.");
}

std::string summaryOf(const TagReport& report, bool mends)
{
    if (report.tags == 0)
        return "No image tag in " + counted(report.files, "file") + '.';
    std::string text = counted(report.tags, "tag") + " in " + counted(report.files, "file") + ": "
        + std::to_string(report.counts[0]) + " blocked, " + counted(report.counts[1], "warning") + ", "
        + counted(report.counts[2], "note") + '.';
    if (mends)
        text += ' ' + counted(report.mends, "finding") + " mended.";
    if (report.isCutOff)
        text += " The recording is cut off; what came before was looked at.";
    return text;
}

} // namespace

void runTagCheck(const Arguments& arguments, const Session& session)
{
    constexpr std::size_t kMostInputs = 100'000;
    if (const Result<> words = arguments.expectWords(1, kMostInputs, "FILE or '<img …>'"); !words)
        return session.failWith(words.error());
    for (const std::string_view option : {"out", "in-place"}) {
        if (arguments.has(option) && !arguments.has("mend"))
            return session.failWith({.code = ErrorCode::UsageMissingArgument, .subject = "--mend"});
    }
    if (arguments.has("out") && arguments.has("in-place"))
        return session.failWith(
            {.code = ErrorCode::UsageOptionConflict, .subject = "--out", .detail = "--in-place"});
    runJob(
        session.context,
        [arguments, control = session.control("tag check")] { return check(arguments, control); },
        [arguments, session](const Result<TagReport>& report) {
            if (!report)
                return session.failWith(report.error());
            const Output& output = *session.output;
            const bool mends = arguments.has("mend");
            const bool isShown = mends && !arguments.has("in-place")
                && (arguments.value("out").empty() || arguments.value("out") == "-");
            output.document(asJson(*report, mends, isShown));
            if (isShown && !output.isJson())
                output.data(report->mended);
            // With the mended text on standard output what is told stands beside it.
            for (const std::string& line : report->lines) {
                if (isShown)
                    output.note(line);
                else
                    output.line(line);
            }
            for (const Error& error : report->unread)
                output.note("Not looked at: " + filled(wordsFor(error).sentence, valuesOf(error)));
            if (const std::string skipped = skippedLine(report->skipped); !skipped.empty())
                output.note(skipped);
            if (report->pixelRequests > 0)
                output.note(pixelLine(report->pixelRequests));
            output.note(summaryOf(*report, mends));
            const bool isBad = report->counts[0] > 0 || !report->unread.empty()
                || (arguments.has("strict") && report->counts[1] > 0);
            session.finish(isBad ? ExitCode::SomeRowsBad : ExitCode::Fine);
        });
}

} // namespace convey::cli
