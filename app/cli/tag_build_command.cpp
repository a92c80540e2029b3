// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/input_file.h"
#include "cli/tag_text.h"
#include "delivery/endpoint.h"
#include "spec/currency.h"
#include "tag/build.h"
#include "tag/contents.h"
#include "tag/flavour.h"
#include "value/money.h"
#include "value/url.h"
#include "words/flavour_words.h"
#include "words/tag_page.h"
#include "words/tag_words.h"

#include <algorithm>

namespace convey::cli {

namespace {

constexpr std::string_view kUsualFlavour = "html";
constexpr std::string_view kAllFlavours = "all";
constexpr std::string_view kFlavourFile = ".flavour";

/// `option` names its value, and --dynamic names the parameter by either.
struct TagOption
{
    std::string_view option;
    std::string_view parameter;
};
constexpr std::array kTagOptions = std::to_array<TagOption>(
    {{"pixel", "pid"}, {"event", "event"}, {"custom-event-name", "custom_event_name"},
        {"event-id", "event_id"}, {"oppref", "oppref"}, {"amount", "data[amount]"},
        {"currency", "data[currency]"}, {"plan-id", "data[plan_id]"}, {"contents", "data[contents]"}});

std::string sentenceOf(const FlavourProblem& problem)
{
    const Words words = wordsFor(problem.fault);
    const WordValues values{.subject = problem.subject, .line = problem.line};
    return filled(words.sentence, values) + ' ' + filled(words.remedy, values);
}

tl::unexpected<Error> badTagValue(std::string_view option, std::string detail)
{
    return fail({.code = ErrorCode::UsageBadValue,
        .subject = "--" + std::string(option),
        .detail = std::move(detail)});
}

Result<std::vector<PageValue>> pageValuesFrom(const Arguments& arguments)
{
    std::vector<PageValue> found;
    for (const std::string& word : arguments.values("dynamic")) {
        const std::size_t equals = word.find('=');
        const std::string_view name = std::string_view(word).substr(0, equals);
        const auto known = std::ranges::find_if(
            kTagOptions, [&](const TagOption& o) { return o.option == name || o.parameter == name; });
        if (known == kTagOptions.end())
            return badTagValue("dynamic",
                "It begins with what the page fills in: pixel, custom-event-name, event-id, oppref, amount, "
                "currency, plan-id or contents.");
        if (arguments.has(known->option))
            return fail({.code = ErrorCode::UsageOptionConflict,
                .subject = "--dynamic " + std::string(name),
                .detail = "--" + std::string(known->option)});
        found.push_back({known->parameter, equals == std::string::npos ? "" : word.substr(equals + 1)});
    }
    return found;
}

Result<ImageTag> tagFrom(const Arguments& arguments, bool hasPagePixel)
{
    ImageTag tag{.pixelId = std::string(arguments.value("pixel")),
        .event = std::string(arguments.value("event")),
        .customEventName = std::string(arguments.value("custom-event-name")),
        .eventId = std::string(arguments.value("event-id")),
        .oppref = std::string(arguments.value("oppref")),
        .currency = std::string(arguments.value("currency")),
        .planId = std::string(arguments.value("plan-id"))};
    for (const TagOption& option : kTagOptions) {
        if (arguments.has(option.option) && trimmed(arguments.value(option.option)).empty())
            return badTagValue(option.option, "It is empty: leave the option out, or give it a value.");
    }
    for (const std::string_view required : {"pixel", "event"}) {
        if (!arguments.has(required) && !(required == "pixel" && hasPagePixel))
            return fail({.code = ErrorCode::UsageMissingArgument, .subject = "--" + std::string(required)});
    }
    if (arguments.has("pixel")) {
        if (const Result<> fits = checkPixel(tag.pixelId); !fits)
            return fail(fits.error());
    }
    if (arguments.has("amount")) {
        const Currency* currency = findCurrency(tag.currency);
        if (!currency || !currency->isUsable())
            return badTagValue("currency", "An amount needs a currency of ISO 4217.");
        const std::string_view text = arguments.value("amount");
        Value<std::int64_t> amount = parseAmount(text, {}, currency->exponent, currency->codeText());
        // A lone dot is that of the help; a lone comma before three digits stays unclear.
        if (!amount && amount.error() == ValueFault::DecimalSignUnknown && text.find(',') == text.npos)
            amount = parseAmount(text, {.decimalSign = '.'}, currency->exponent, currency->codeText());
        if (!amount)
            return badTagValue("amount", std::string(wordsFor(amount.error())) + '.');
        tag.amount = *amount;
    }
    if (arguments.has("contents")) {
        ParsedContents contents = parseContents(arguments.value("contents"));
        if (!contents.findings.empty() && !isUsable(contents.findings)) {
            return badTagValue("contents", wordsFor(contents.findings.front().code).sentence);
        }
        tag.contents = std::move(contents.items);
    }
    return tag;
}

} // namespace

Result<std::vector<Flavour>> flavoursFor(std::string_view wanted)
{
    std::vector<Flavour> flavours = builtInFlavours();
    if (wanted == kAllFlavours)
        return flavours;
    if (wanted.ends_with(kFlavourFile)) {
        const Result<std::string> text = readSmallFile(wanted, kMaxFlavourBytes);
        if (!text)
            return fail(text.error());
        auto flavour = readFlavour(*text);
        if (!flavour)
            return badTagValue("flavour", sentenceOf(flavour.error()));
        return std::vector<Flavour>{std::move(*flavour)};
    }
    const auto found = std::ranges::find(flavours, wanted, &Flavour::name);
    if (found != flavours.end())
        return std::vector<Flavour>{std::move(*found)};
    std::string names;
    for (const Flavour& flavour : flavours)
        names += flavour.name + ", ";
    return badTagValue("flavour", "It is " + names + "all, or a file that ends in .flavour.");
}

namespace {

Result<FlavourContext> contextFor(const Arguments& arguments)
{
    const Result<std::shared_ptr<const Clock>> clock = clockFor(arguments);
    if (!clock)
        return fail(clock.error());
    FlavourContext context{.nowMs = (*clock)->nowMs()};
    if (!arguments.has("page"))
        return context;
    const Value<std::string_view> page = sourceUrl(arguments.value("page"), true);
    if (!page)
        return badTagValue("page", std::string(wordsFor(page.error())) + '.');
    context.pageUrl = *page;
    return context;
}

/// What a person has to know beside the text.
void printAdvice(const Flavour& flavour, const Output& output)
{
    output.note(flavour.title + ": " + flavour.paste);
    for (const std::string& note : flavour.notes)
        output.note("  " + note);
}

} // namespace

void runTagBuild(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 0, ""); !words)
        return session.failWith(words.error());
    Result<std::vector<PageValue>> pageValues = pageValuesFrom(arguments);
    if (!pageValues)
        return session.failWith(pageValues.error());
    Result<ImageTag> values =
        tagFrom(arguments, std::ranges::find(*pageValues, "pid", &PageValue::parameter) != pageValues->end());
    if (!values)
        return session.failWith(values.error());
    const PageTag tag{std::move(*values), std::move(*pageValues)};
    const Output& output = *session.output;
    const bool isNamed = arguments.has("flavour");
    // A page for a developer has every form, unless one is asked for.
    const bool wantsAll = output.isJson() || arguments.has("out-page");
    const std::string_view wanted = isNamed ? arguments.value("flavour")
        : wantsAll                          ? kAllFlavours
                                            : kUsualFlavour;
    const Result<std::vector<Flavour>> flavours = flavoursFor(wanted);
    if (!flavours)
        return session.failWith(flavours.error());
    const Result<FlavourContext> context = contextFor(arguments);
    if (!context)
        return session.failWith(context.error());

    const std::vector<TagFinding> findings = checkTag(tag);
    // What must not be used is not handed out: a template would take it all the same.
    const bool isFit = isUsable(findings);
    std::string text;
    std::string unfit;
    JsonWriter json(text);
    JsonWriter notWritten(unfit);
    json.beginObject();
    notWritten.beginObject();
    for (const Flavour& flavour : *flavours) {
        const auto written = writeFlavour(flavour, tag, *context);
        if (!written && wanted != kAllFlavours)
            return session.failWith({.code = ErrorCode::UsageBadValue,
                .subject = "--dynamic",
                .detail = sentenceOf(written.error())});
        json.key(flavour.name);
        if (!written)
            notWritten.key(flavour.name)
                .beginObject()
                .key("code")
                .value(flavourFaultName(written.error().fault))
                .key("message")
                .value(sentenceOf(written.error()))
                .endObject();
        if (!written || !isFit) {
            json.null();
            continue;
        }
        json.value(*written);
        if (output.isJson() || arguments.has("out-page"))
            continue;
        if (wanted == kAllFlavours || isNamed)
            printAdvice(flavour, output);
        output.data(*written + (wanted == kAllFlavours ? "\n\n" : "\n"));
    }
    if (isFit && arguments.has("out-page")) {
        const std::string page =
            tagPageHtml(tag, *flavours, *context, [](const char* words) { return std::string(words); });
        if (const Result<> saved = writeFileAtomically(arguments.value("out-page"), page); !saved)
            return session.failWith(saved.error());
    }
    notWritten.endObject();
    json.key("not_written").raw(unfit);
    json.key("findings");
    writeTagFindings(json, findings);
    json.endObject();
    output.document(text);
    printTagFindings(findings, output);
    session.finish(isFit ? ExitCode::Fine : ExitCode::SomeRowsBad);
}

void runTagFlavours(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 0, ""); !words)
        return session.failWith(words.error());
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("flavours").beginArray();
    for (const Flavour& flavour : builtInFlavours()) {
        json.beginObject();
        json.key("name").value(flavour.name).key("title").value(flavour.title);
        json.key("paste").value(flavour.paste).key("layers").value(flavour.layers);
        json.key("extension").value(flavour.extension).key("dynamic").value(flavour.takesPageValues());
        json.key("notes").beginArray();
        for (const std::string& note : flavour.notes)
            json.value(note);
        json.endArray().endObject();
        session.output->line(flavour.name + ": " + flavour.title);
        session.output->line("  " + flavour.paste);
    }
    json.endArray().endObject();
    session.output->document(text);
    session.finish(ExitCode::Fine);
}

} // namespace convey::cli
