// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"

#include "base/text.h"
#include "value/number.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace convey::cli {

namespace {

constexpr std::array kOptions = std::to_array<OptionSpec>({
    {"accept-guesses", "", "go on with the assumptions where a question is open"},
    {"accepted", "FILE", "write the lines that OpenAI accepted"},
    {"amount", "MONEY", "amount in whole units with a decimal dot, like 129.99 (needs --currency)"},
    {"bind", "INPUT=COLUMN", "take an input from columns, or from none (--bind INPUT=); may be repeated"},
    {"ca-file", "FILE", "trust these certificates (PEM) beside the system's; SSL_CERT_FILE works too"},
    {"ca-out", "FILE", "write the certificate authority of the practice endpoint to this file (PEM)"},
    {"change", "COLUMN:FROM=TO", "replace FROM by TO in the cells of a column; may be repeated"},
    {"colour", "N", "mark the destination with this colour, 1 to 12"},
    {"comment", "CHAR", "lines that begin with it are no rows; none = there are no comments"},
    {"consent", "TEXT", "what is declared about the consent of the people in the files"},
    {"consent-by", "NAME", "who declares it; the day is kept too"},
    {"contents", "JSON", "items: a JSON array of {id, name, content_type, quantity, amount, currency}"},
    {"currency", "CODE", "three-letter ISO 4217 code"},
    {"custom-event-name", "NAME", "name of a custom event"},
    {"destination", "NAME", "a saved destination: its pixel, address and key"},
    {"dynamic", "VALUE[=CODE]",
        "the page fills it in: event-id=order.token is code of its template; may be repeated"},
    {"edits", "FILE", "lay these saved edits over the file"},
    {"encoding", "NAME", "read the file in this encoding, like windows-1252, instead of finding it out"},
    {"endpoint", "URL", "send here instead of https://bzr.openai.com"},
    {"escape", "HOW", "a quote inside quotes is doubled, or stands behind a backslash: doubled, backslash"},
    {"event", "NAME", "event, like order_created"},
    {"event-id", "ID", "id by which repeats are told; an opaque one, not the order number"},
    {"explain", "", "say what each parameter of a tag means"},
    {"fault", "KIND",
        "misbehave: none, close, close_after_accept, error500, error503, error429, error413, html, empty, "
        "wrong_count, cut, redirect, slow"},
    {"file", "FILE", "the file of the job where it lies elsewhere now; - is standard input"},
    {"findings", "FILE", "write every finding to this file: CSV, or JSON when its name ends in .json"},
    {"first", "N", "send only the N oldest; the others can be sent later, nothing goes twice"},
    {"fix", "CODES|all|column",
        "use the proposed fixes of these causes, of all, or of a rejects file's own column"},
    {"flavour", "NAME",
        "the form to print: html, liquid, gtm, …, all, or a .flavour file; tag flavours lists them"},
    {"give-up", "", "send nothing more of the job: it is not offered any more"},
    {"header", "", "the first line holds the names of the columns"},
    {"html", "", "as a page instead of lines; with --out also by a name that ends in .html"},
    {"id", "ID", "the event ID, or the cell that ids are made of, like an order number"},
    {"ignore-case", "", "--change finds FROM in any case"},
    {"in-place", "", "--mend writes the mended text into the file itself"},
    {"json", "", "print one JSON document and nothing else on standard output"},
    {"keep", "COLUMN=WORDS", "send only rows whose cell is one of these words; may be repeated"},
    {"key-file", "FILE", "read the API key from this file; - is standard input"},
    {"key-only", "", "forget the key alone; the destination stays"},
    {"leave-out", "COLUMN=WORDS", "leave these rows out; may be repeated"},
    {"leave-out-lines", "LINES[=REASON]",
        "leave lines out by their number: 12,40-52=test orders; may be repeated"},
    {"ledger", "FILE", "keep the sending history in this file"},
    {"left-out", "FILE", "write the lines that were never sent, with the reason"},
    {"live", "", "for real: without it OpenAI only tests and records nothing"},
    {"lookup", "FILE", "take columns from this second file too: --bind user.email=lookup:Email"},
    {"lookup-key", "COLUMN[=COLUMN]", "the column by which its rows are found, here and there"},
    {"max-findings", "N", "list at most N findings; 0 counts only"},
    {"mend", "", "mend the tags where there is one right way, and write the text to --out"},
    {"name", "NAME", "what to call it instead of its own name"},
    {"no-answer", "FILE", "write the lines that were sent without an answer; repeating is safe"},
    {"no-header", "", "the first line is a row like the others"},
    {"not-sent", "FILE", "write the lines that are still to go"},
    {"now", "TIME",
        "judge as of this time (ISO 8601 or epoch milliseconds); sending: loopback endpoints only"},
    {"once", "", "take what is there now, and end"},
    {"only", "WHAT=VALUE", "list and write only these rows: verdict=blocked, cause=CODE, …; may be repeated"},
    {"oppref", "REF", "OpenAI's click reference, if the page has it"},
    {"out", "FILE", "write to this file; - is standard output"},
    {"out-folder", "FOLDER", "write each tag to a file of its own in this folder"},
    {"out-page", "FILE",
        "write one page (HTML) for a developer: of many all tags, of one all its forms; it loads none"},
    {"page", "URL", "the page that the tag is on: Referer of the curl form, source_url of the API body"},
    {"pilot", "N", "send the N oldest first, alone, and the others only when all of these are accepted"},
    {"pixel", "ID", "the pixel ID"},
    {"plan-id", "ID", "plan of a subscription or trial"},
    {"port", "N", "listen on this port; a free one is taken by default"},
    {"progress", "", "tell the progress on standard error"},
    {"proxy", "ADDRESS|system|none", "send through this proxy: scheme://host:port, without a password"},
    {"proxy-password-file", "FILE",
        "read the proxy's password from this file; - is standard input; CONVEY_PROXY_PASSWORD works too"},
    {"proxy-user", "NAME", "the user name that the proxy wants"},
    {"quiet", "", "print nothing but errors"},
    {"quote", "CHAR", "what stands around cells: one character, or none"},
    {"receipts", "FOLDER", "write the receipt of each job here; FOLDER/receipts by default"},
    {"recipe", "NAME|FILE|auto", "use this saved recipe instead of guessing; auto: the one that fits"},
    {"referer", "URL", "the page that the tag is on; its origin is sent along, as browsers do"},
    {"refused", "FILE", "write the lines that OpenAI refused, with its words"},
    {"refused-in", "JOB", "send only what this job had refused and is changed by now; may be repeated"},
    {"rejects", "FILE", "write the blocked rows with their reasons as CSV"},
    {"reminder", "FILE", "write a calendar file (.ics) with the time by which to export again"},
    {"replace", "", "in the place of the one that has the name"},
    {"rows", "N|all", "print the first N rows"},
    {"save-edits", "FILE", "write the edits that were laid over the file, for --edits"},
    {"separator", "CHAR", "what stands between cells: one character, or tab, space, 0x1F"},
    {"set", "INPUT=VALUE", "set an input to a constant; may be repeated"},
    {"settle", "SECONDS", "a file is whole when it has not changed for so long; 5 by default"},
    {"sheet", "NAME|N", "read this sheet of a workbook; a number counts from the left"},
    {"skip-lines", "N", "pass over the first N lines of the file"},
    {"sort", "BY", "list in this order: line, state, amount, time, column=NAME; -BY turns it round"},
    {"stop-on-refusal", "", "start nothing more once a conversion was refused; resume sends the rest"},
    {"strict", "", "warnings count as well: exit 1"},
    {"template", "", "an empty table with the names of all inputs, for a spreadsheet"},
    {"tick", "POINT", "this was looked at: event_exists, event_attached, events_arrive, report_has_them"},
    {"tls", "", "serve HTTPS with a certificate made for this run"},
    {"trim-spaces", "", "blanks around cells are not part of them"},
    {"trust-recipe", "", "say yes, once, to what a saved recipe from elsewhere sends"},
    {"untested", "", "keep the key without trying it with one made-up test event"},
    {"untick", "POINT", "it was not, after all"},
    {"whole-cell", "", "--change changes only cells that hold FROM and nothing else; :=TO fills empty ones"},
    {"whole-file", "", "read on where another table seems to begin"},
    {"without-history", "",
        "send for real although a damaged history was set aside: what was sent before goes again"},
    {"word", "INPUT:WORD=MEANING", "what a word of the file means; may be repeated"},
    {"xray", "FILE", "write which columns leave, and in which form, as a page (.html) or as JSON (.json)"},
    {"yes", "", "yes, do it"},
});
static_assert(std::ranges::is_sorted(kOptions, {}, &OptionSpec::name));

// What the parser only words, and in the language of the system.
Error usageError(const QCommandLineParser& parser, const QStringList& words)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        const std::string name = toUtf8(unknown.front());
        return {.code = ErrorCode::UsageUnknownOption, .subject = (name.size() == 1 ? "-" : "--") + name};
    }
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (!word.startsWith(QStringLiteral("--")) || equals < 0)
            continue;
        const std::string name = toUtf8(QStringView(word).first(equals));
        if (optionSpec(std::string_view(name).substr(2)).valueName.empty())
            return {.code = ErrorCode::UsageBadValue, .subject = name, .detail = "It takes no value."};
    }
    // What is left is an option at the very end, without its value.
    return {.code = ErrorCode::UsageMissingValue, .subject = toUtf8(words.back())};
}

/// The parser takes `--json` in `--rejects --json` for a file's name; a value that begins like that can still
/// be given as `--rejects=--json`.
Result<> requireValues(const QStringList& words, std::span<const std::string_view> options)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const std::string word = toUtf8(words[i]);
        const bool takesValue = std::ranges::any_of(options, [&](std::string_view name) {
            return word.starts_with("--") && word.substr(2) == name && !optionSpec(name).valueName.empty();
        });
        if (takesValue && words[i + 1].startsWith(QStringLiteral("--")))
            return fail({.code = ErrorCode::UsageMissingValue, .subject = word});
    }
    return {};
}

} // namespace

std::span<const OptionSpec> optionSpecs()
{
    return kOptions;
}

const OptionSpec& optionSpec(std::string_view name)
{
    return *std::ranges::lower_bound(kOptions, name, {}, &OptionSpec::name);
}

Result<Arguments> Arguments::parse(const QStringList& words, std::span<const std::string_view> allowedOptions)
{
    QCommandLineParser parser;
    for (const std::string_view name : allowedOptions) {
        const OptionSpec& spec = optionSpec(name);
        QCommandLineOption option(toQString(name));
        option.setValueName(toQString(spec.valueName));
        parser.addOption(option);
    }
    if (const Result<> given = requireValues(words, allowedOptions); !given)
        return fail(given.error());
    // The parser takes the first word for the program's name.
    if (!parser.parse(QStringList{QStringLiteral("convey-cli")} + words))
        return fail(usageError(parser, words));

    Arguments arguments;
    for (const QString& word : parser.positionalArguments())
        arguments.m_words.push_back(toUtf8(word));
    for (const std::string_view name : allowedOptions) {
        if (!parser.isSet(toQString(name)))
            continue;
        std::vector<std::string>& values = arguments.m_options[std::string(name)];
        for (const QString& value : parser.values(toQString(name)))
            values.push_back(toUtf8(value));
    }
    return arguments;
}

Arguments Arguments::withWords(std::vector<std::string> words) const
{
    Arguments other = *this;
    other.m_words = std::move(words);
    return other;
}

Arguments Arguments::withoutFirstWord() const
{
    Arguments rest = *this;
    rest.m_words.erase(rest.m_words.begin());
    return rest;
}

Arguments Arguments::withOption(std::string_view option, std::string_view value) const
{
    Arguments more = *this;
    more.m_options[std::string(option)].emplace_back(value);
    return more;
}

std::string_view Arguments::word(std::size_t index) const
{
    return index < m_words.size() ? std::string_view(m_words[index]) : std::string_view();
}

std::string_view Arguments::value(std::string_view option) const
{
    const std::span<const std::string> all = values(option);
    return all.empty() ? std::string_view() : std::string_view(all.back());
}

std::span<const std::string> Arguments::values(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::span<const std::string>()
                                    : std::span<const std::string>(found->second);
}

Result<std::int64_t> Arguments::number(
    std::string_view option, std::int64_t fallback, std::int64_t least, std::int64_t most) const
{
    if (!has(option))
        return fallback;
    const Value<std::int64_t> number = parseInteger(value(option));
    if (!number || *number < least || *number > most)
        return fail({.code = ErrorCode::UsageBadValue,
            .subject = "--" + std::string(option),
            .detail = "It takes a whole number from " + std::to_string(least) + " to " + std::to_string(most)
                + "."});
    return *number;
}

Result<> Arguments::expectWords(std::size_t least, std::size_t most, std::string_view name) const
{
    if (m_words.size() < least)
        return fail({.code = ErrorCode::UsageMissingArgument, .subject = std::string(name)});
    if (m_words.size() > most)
        return fail({.code = ErrorCode::UsageTooManyArguments, .subject = m_words[most]});
    return {};
}

} // namespace convey::cli
