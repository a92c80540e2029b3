// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/dialect_options.h"

#include "table/csv_table.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>

namespace convey::cli {

namespace {

struct NamedCharacter
{
    std::string_view name;
    char c;
};
constexpr std::array kNamed = std::to_array<NamedCharacter>(
    {{"tab", '\t'}, {"space", ' '}, {"none", '\0'}, {"comma", ','}, {"semicolon", ';'}, {"pipe", '|'},
        {"caret", '^'}, {"colon", ':'}, {"double", '"'}, {"single", '\''}, {"\\t", '\t'}});
constexpr std::size_t kUnseen = 3; ///< of these, how many are told by name

std::optional<char> characterNamed(std::string_view text)
{
    if (text.size() == 1 && static_cast<unsigned char>(text.front()) < 0x80)
        return text.front();
    const auto named = std::ranges::find(kNamed, text, &NamedCharacter::name);
    if (named != kNamed.end())
        return named->c;
    unsigned code = 0;
    if (text.starts_with("0x")) {
        const auto [end, error] = std::from_chars(text.data() + 2, text.data() + text.size(), code, 16);
        if (error == std::errc() && end == text.data() + text.size() && code > 0 && code < 0x80)
            return static_cast<char>(code);
    }
    return std::nullopt;
}

Error badValue(std::string_view option, std::string_view detail)
{
    return {.code = ErrorCode::UsageBadValue,
        .subject = "--" + std::string(option),
        .detail = std::string(detail)};
}

Result<> readCharacter(const Arguments& arguments, std::string_view option, std::optional<char>& hint)
{
    if (!arguments.has(option))
        return {};
    hint = characterNamed(arguments.value(option));
    if (!hint)
        return fail(badValue(option, "It takes one plain character, or a name like tab, or none."));
    return {};
}

Result<> readEscape(const Arguments& arguments, DialectHints& hints)
{
    if (!arguments.has("escape"))
        return {};
    const std::string_view value = arguments.value("escape");
    if (value == "backslash" || value == "\\")
        hints.escape = QuoteEscape::Backslash;
    else if (value == "doubled" || value == "\"")
        hints.escape = QuoteEscape::Doubled;
    else
        return fail(badValue("escape", "It takes doubled or backslash."));
    return {};
}

Result<> readSwitches(const Arguments& arguments, DialectHints& hints)
{
    if (arguments.has("header") && arguments.has("no-header"))
        return fail({.code = ErrorCode::UsageOptionConflict, .subject = "--header", .detail = "--no-header"});
    if (arguments.has("header") || arguments.has("no-header"))
        hints.hasHeader = arguments.has("header");
    if (arguments.has("trim-spaces"))
        hints.trimsSpaces = true;
    if (arguments.has("whole-file"))
        hints.firstTableOnly = false;
    const Result<std::int64_t> lines =
        arguments.number("skip-lines", 0, 0, std::numeric_limits<std::int64_t>::max());
    if (!lines)
        return fail(lines.error());
    if (arguments.has("skip-lines"))
        hints.skipLines = static_cast<std::uint64_t>(*lines);
    return {};
}

Result<> requireUsable(const DialectHints& hints)
{
    const Dialect dialect{.separator = hints.separator.value_or('\x1F'),
        .quote = hints.quote.value_or('"'),
        .escape = hints.escape.value_or(QuoteEscape::Doubled),
        .comment = hints.comment.value_or('\0')};
    if (!isUsable(dialect))
        return fail(badValue("separator", "Separator, quote and comment are three different characters."));
    return {};
}

struct Fact
{
    std::string_view name;
    std::string value;
    DecidedBy by;
    int confidence;
};

std::vector<Fact> factsOf(const SniffReport& report)
{
    const Dialect& dialect = report.dialect;
    return {{"separator", characterName(dialect.separator), report.separatorBy, report.separatorConfidence},
        {"quote", characterName(dialect.quote), report.quoteBy, report.quoteConfidence},
        {"escape", dialect.escape == QuoteEscape::Backslash ? "backslash" : "doubled", report.escapeBy,
            report.escapeConfidence},
        {"comment", characterName(dialect.comment), report.commentBy, report.commentConfidence},
        {"header", dialect.hasHeader ? "yes" : "no", report.headerBy, report.headerConfidence},
        {"skip_lines", std::to_string(dialect.skipLines), report.skipBy, report.skipConfidence},
        {"trim_spaces", dialect.trimsSpaces ? "yes" : "no", report.spacesBy, report.spacesConfidence}};
}

} // namespace

std::string characterName(char c)
{
    for (const NamedCharacter& named : std::span(kNamed).first(kUnseen)) {
        if (named.c == c)
            return std::string(named.name);
    }
    constexpr std::string_view kHex = "0123456789ABCDEF";
    const auto code = static_cast<unsigned char>(c);
    if (code >= 0x20 && code != 0x7F)
        return {c};
    return {'0', 'x', kHex[code / 16], kHex[code % 16]};
}

Result<DialectHints> dialectHintsFrom(const Arguments& arguments)
{
    DialectHints hints;
    return readCharacter(arguments, "separator", hints.separator)
        .and_then([&] { return readCharacter(arguments, "quote", hints.quote); })
        .and_then([&] { return readCharacter(arguments, "comment", hints.comment); })
        .and_then([&] { return readEscape(arguments, hints); })
        .and_then([&] { return readSwitches(arguments, hints); })
        .and_then([&] { return requireUsable(hints); })
        .map([&] { return hints; });
}

void writeDialect(JsonWriter& json, const CsvTable& file)
{
    const SniffReport& report = file.sniffReport();
    json.beginObject();
    for (const Fact& fact : factsOf(report)) {
        json.key(fact.name).beginObject();
        json.key("value").value(fact.value);
        json.key("by").value(decidedByName(fact.by));
        json.key("confidence").value(fact.confidence);
        json.endObject();
    }
    json.key("header_line").value(file.headerLine());
    json.key("preamble").beginObject();
    json.key("kind").value(preambleKindName(report.preamble.kind));
    json.key("time_zone");
    if (report.preamble.timeZone.empty())
        json.null();
    else
        json.value(report.preamble.timeZone);
    json.endObject();
    json.key("other_tables").beginArray();
    for (const TableStart& table : report.otherTables) {
        json.beginObject().key("line").value(table.line);
        json.key("columns").value(table.columns).endObject();
    }
    json.endArray();
    json.key("line_ends").beginObject();
    json.key("lf").value(report.lineEnds.lf).key("crlf").value(report.lineEnds.crlf);
    json.key("cr").value(report.lineEnds.cr).endObject();
    json.endObject();
}

std::vector<std::string> dialectLines(const CsvTable& file)
{
    std::vector<std::string> lines;
    for (const Fact& fact : factsOf(file.sniffReport())) {
        const bool isUsual =
            fact.by == DecidedBy::Default && fact.name != "separator" && fact.name != "header";
        if (isUsual)
            continue;
        std::string line(fact.name);
        std::ranges::replace(line, '_', ' ');
        line.resize(11, ' ');
        line += fact.value;
        if (fact.by == DecidedBy::Person)
            line += "  (you said so)";
        else if (fact.by == DecidedBy::Default)
            line += "  (assumed)";
        else
            line += "  (found, " + std::to_string(fact.confidence) + " % sure)";
        lines.push_back(std::move(line));
    }
    if (const Preamble& preamble = file.sniffReport().preamble; !preamble.timeZone.empty())
        lines.push_back("time zone  " + preamble.timeZone + "  (line " + std::to_string(preamble.timeZoneLine)
            + " of the file says so)");
    return lines;
}

} // namespace convey::cli
