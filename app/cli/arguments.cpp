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
    {"amount", "MONEY", "amount in whole units, like 129.99 (needs --currency)"},
    {"bind", "INPUT=COLUMN", "take an input from a column; may be repeated"},
    {"ca-file", "FILE", "trust these certificates (PEM) beside the system's; SSL_CERT_FILE works too"},
    {"ca-out", "FILE", "write the certificate authority of the practice endpoint to this file (PEM)"},
    {"contents", "JSON", "items: a JSON array of {id, name, content_type, quantity, amount, currency}"},
    {"currency", "CODE", "three-letter ISO 4217 code"},
    {"custom-event-name", "NAME", "name of a custom event"},
    {"edits", "FILE", "lay these saved edits over the file"},
    {"encoding", "NAME", "read the file in this encoding, like windows-1252, instead of finding it out"},
    {"endpoint", "URL", "send here instead of https://bzr.openai.com"},
    {"event", "NAME", "event, like order_created"},
    {"event-id", "ID", "id by which repeats are told; an opaque one, not the order number"},
    {"fault", "KIND",
        "misbehave: none, close, close_after_accept, error500, error503, error429, html, empty, "
        "wrong_count, cut, redirect, slow"},
    {"flavour", "NAME", "print only this form: html, noscript or url"},
    {"json", "", "print one JSON document and nothing else on standard output"},
    {"key-file", "FILE", "read the API key from this file; - is standard input"},
    {"ledger", "FILE", "keep the sending history in this file"},
    {"live", "", "for real: without it OpenAI only tests and records nothing"},
    {"max-findings", "N", "list at most N findings; 0 counts only"},
    {"now", "TIME",
        "judge as of this time (ISO 8601 or epoch milliseconds); sending: loopback endpoints only"},
    {"oppref", "REF", "OpenAI's click reference, if the page has it"},
    {"out", "FILE", "write to this file; - is standard output"},
    {"pixel", "ID", "the pixel ID"},
    {"plan-id", "ID", "plan of a subscription or trial"},
    {"port", "N", "listen on this port; a free one is taken by default"},
    {"progress", "", "tell the progress on standard error"},
    {"quiet", "", "print nothing but errors"},
    {"recipe", "NAME|FILE", "use this saved recipe instead of guessing"},
    {"rejects", "FILE", "write the blocked rows with their reasons as CSV"},
    {"rows", "N|all", "print the first N rows"},
    {"set", "INPUT=VALUE", "set an input to a constant; may be repeated"},
    {"sheet", "NAME|N", "read this sheet of a workbook; a number counts from the left"},
    {"tls", "", "serve HTTPS with a certificate made for this run"},
});
static_assert(std::ranges::is_sorted(kOptions, {}, &OptionSpec::name));

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
    // The parser takes the first word for the program's name.
    if (!parser.parse(QStringList{QStringLiteral("convey-cli")} + words))
        return fail({.code = ErrorCode::UsageUnknownOption, .subject = toUtf8(parser.errorText())});

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
