// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "spec/currency.h"
#include "tag/build.h"
#include "tag/contents.h"
#include "tag/parse.h"
#include "value/money.h"
#include "words/tag_words.h"
#include "words/words.h"

#include <array>

namespace convey::cli {

namespace {

struct Flavour
{
    std::string_view name;
    std::string (*write)(const ImageTag&);
};

constexpr std::array kFlavours = std::to_array<Flavour>({
    {"url", tagUrl},
    {"html", tagHtml},
    {"noscript", tagNoscript},
});

std::string_view severityNameOf(Severity severity)
{
    constexpr std::array kNames = std::to_array<std::string_view>({"blocked", "warning", "note"});
    return kNames.at(static_cast<std::size_t>(severity));
}

void writeTagFindings(JsonWriter& json, const std::vector<TagFinding>& findings)
{
    json.beginArray();
    for (const TagFinding& finding : findings) {
        const Words words = wordsFor(finding.code);
        const WordValues values{.subject = finding.parameter};
        json.beginObject();
        json.key("code").value(tagCodeName(finding.code));
        json.key("severity").value(severityNameOf(finding.severity));
        json.key("position").value(finding.position);
        json.key("length").value(finding.length);
        json.key("parameter").value(finding.parameter);
        json.key("message").value(filled(words.sentence, values));
        json.key("fix").value(filled(words.remedy, values));
        json.endObject();
    }
    json.endArray();
}

void printTagFindings(const std::vector<TagFinding>& findings, const Output& output)
{
    for (const TagFinding& finding : findings) {
        const Words words = wordsFor(finding.code);
        const WordValues values{.subject = finding.parameter};
        std::string place;
        if (finding.position > 0)
            place = "at " + std::to_string(finding.position + 1) + ", ";
        if (!finding.parameter.empty())
            place += std::string(finding.parameter) + ": ";
        output.note(std::string(severityNameOf(finding.severity)) + ": " + place
            + filled(words.sentence, values) + ' ' + filled(words.remedy, values));
    }
}

Result<ImageTag> tagFrom(const Arguments& arguments)
{
    ImageTag tag{.pixelId = std::string(arguments.value("pixel")),
        .event = std::string(arguments.value("event")),
        .customEventName = std::string(arguments.value("custom-event-name")),
        .eventId = std::string(arguments.value("event-id")),
        .oppref = std::string(arguments.value("oppref")),
        .currency = std::string(arguments.value("currency")),
        .planId = std::string(arguments.value("plan-id"))};
    for (const std::string_view required : {"pixel", "event"}) {
        if (!arguments.has(required))
            return fail({.code = ErrorCode::UsageMissingArgument, .subject = "--" + std::string(required)});
    }
    if (arguments.has("amount")) {
        const Currency* currency = findCurrency(tag.currency);
        if (!currency || !currency->isUsable())
            return fail({.code = ErrorCode::UsageBadValue,
                .subject = "--currency",
                .detail = "An amount needs a currency of ISO 4217."});
        const Value<std::int64_t> amount =
            parseAmount(arguments.value("amount"), {}, currency->exponent, currency->codeText());
        if (!amount)
            return fail({.code = ErrorCode::UsageBadValue,
                .subject = "--amount",
                .detail = std::string(wordsFor(amount.error())) + '.'});
        tag.amount = *amount;
    }
    if (arguments.has("contents")) {
        ParsedContents contents = parseContents(arguments.value("contents"));
        if (!contents.findings.empty() && !isUsable(contents.findings)) {
            const Words words = wordsFor(contents.findings.front().code);
            return fail(
                {.code = ErrorCode::UsageBadValue, .subject = "--contents", .detail = words.sentence});
        }
        tag.contents = std::move(contents.items);
    }
    return tag;
}

} // namespace

void runTagBuild(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 0, ""); !words)
        return session.failWith(words.error());
    const Result<ImageTag> tag = tagFrom(arguments);
    if (!tag)
        return session.failWith(tag.error());
    const std::string_view wanted = arguments.value("flavour");
    if (!wanted.empty() && std::ranges::find(kFlavours, wanted, &Flavour::name) == kFlavours.end())
        return session.failWith({.code = ErrorCode::UsageBadValue,
            .subject = "--flavour",
            .detail = "It is url, html or noscript."});

    const std::vector<TagFinding> findings = checkTag(*tag);
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    for (const Flavour& flavour : kFlavours) {
        json.key(flavour.name);
        // What must not be used is not handed out: a template would take it all the same.
        if (!isUsable(findings)) {
            json.null();
            continue;
        }
        const std::string written = flavour.write(*tag);
        json.value(written);
        if (wanted == flavour.name || (wanted.empty() && flavour.name == "html"))
            session.output->line(written);
    }
    json.key("findings");
    writeTagFindings(json, findings);
    json.endObject();
    session.output->document(text);
    printTagFindings(findings, *session.output);
    session.finish(isUsable(findings) ? ExitCode::Fine : ExitCode::SomeRowsBad);
}

void runTagCheck(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, 1, "'<img …>'"); !words)
        return session.failWith(words.error());
    std::vector<ParsedTag> tags = parseTags(arguments.word(0));
    if (tags.empty())
        tags.push_back(parseTag(arguments.word(0)));

    bool usable = true;
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("tags").beginArray();
    for (const ParsedTag& parsed : tags) {
        json.beginObject().key("url").value(parsed.url).key("parameters").beginObject();
        for (const ParsedParameter& parameter : parsed.parameters)
            json.key(parameter.name).value(parameter.value);
        json.endObject().key("findings");
        writeTagFindings(json, parsed.findings);
        json.endObject();
        usable = usable && isUsable(parsed.findings);
        session.output->line(parsed.url);
        for (const ParsedParameter& parameter : parsed.parameters)
            session.output->line("  "
                + filled("{subject} = {detail}", {.subject = parameter.name, .detail = parameter.value}));
        printTagFindings(parsed.findings, *session.output);
    }
    json.endArray().endObject();
    session.output->document(text);
    session.finish(usable ? ExitCode::Fine : ExitCode::SomeRowsBad);
}

} // namespace convey::cli
