// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/finding_text.h"

#include "cli/output.h"
#include "spec/currency.h"
#include "value/money.h"
#include "words/words.h"

namespace convey::cli {

namespace {

std::string_view fileColumnName(const FileFinding& finding, std::span<const Column> columns)
{
    return finding.column < 0 ? std::string_view() : columns[static_cast<std::size_t>(finding.column)].name;
}

/// Empty where there is one file, or no line.
std::string lineTextOf(const FileFinding& finding, std::span<const Source> sources)
{
    if (sources.size() < 2 || finding.line == 0)
        return {};
    return std::to_string(finding.line) + " of " + sources[finding.source].path;
}

std::string messageOf(const Finding& finding, std::string_view columnName)
{
    std::string message = filled(wordsFor(finding.rule()).sentence, valuesOf(finding, columnName));
    if (finding.problem.fault)
        message += std::string(" (") + wordsFor(*finding.problem.fault) + ')';
    return message;
}

} // namespace

std::string countsLine(const Summary& summary)
{
    std::string text =
        counted(summary.events(), "conversion") + " from " + counted(summary.rows(), "line") + ':';
    std::string_view sign = " ";
    for (std::size_t i = 0; i < kVerdictCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        if (verdict == Verdict::Merged)
            continue;
        text += std::string(sign) + std::to_string(summary.count(verdict)) + ' ' + wordsFor(verdict);
        sign = " + ";
    }
    if (const std::uint64_t joined = summary.count(Verdict::Merged); joined > 0)
        text += "; " + counted(joined, "line") + " joined to " + (joined == 1 ? "its order" : "their orders");
    return text;
}

std::string worthLine(std::span<const CurrencySum> sums)
{
    std::string text;
    for (const auto& [currency, sum] : sums) {
        const Currency* known = findCurrency(currency);
        text += text.empty() ? "worth " : " + ";
        text += sum.tooLarge ? std::string("too much to add up")
                             : formatMinor(sum.minorUnits, known ? known->exponent : 0);
        text += ' ' + currency;
    }
    return text;
}

std::string findingLine(const Finding& finding, const Table& table, const History* history)
{
    const std::string column = columnNameOf(finding, table);
    if (isOfWholeFile(finding.rule()))
        return messageOf(finding, column) + "  [" + std::string(info(finding.rule()).name) + ']';
    std::string text = "line " + std::to_string(finding.line);
    if (const std::string file = fileOf(finding, table); !file.empty())
        text += " of " + filled("{subject}", {.subject = file});
    if (!column.empty())
        text += ", " + filled("{subject}", {.subject = column});
    text += ": " + messageOf(finding, column);
    if (const std::optional<EarlierSend> earlier = earlierOf(finding, history)) {
        text += " (job " + earlier->jobId + ", row " + std::to_string(earlier->row + 1) + " of "
            + filled("{subject}", {.subject = earlier->file}) + ')';
    }
    return text + "  [" + std::string(info(finding.rule()).name) + ']';
}

FindingWords findingWords(const Finding& finding, std::string_view columnName)
{
    return {.message = messageOf(finding, columnName),
        .remedy = filled(wordsFor(finding.rule()).remedy, valuesOf(finding, columnName))};
}

std::string findingLine(
    const FileFinding& finding, std::span<const Column> columns, std::span<const Source> sources)
{
    const std::string line = lineTextOf(finding, sources);
    WordValues values = valuesOf(finding, fileColumnName(finding, columns));
    values.lineText = line;
    const Words words = wordsFor(finding.code);
    return filled(words.sentence, values) + ' ' + filled(words.remedy, values);
}

void writeFinding(JsonWriter& json, const FileFinding& finding, std::span<const Column> columns,
    std::span<const Source> sources)
{
    const std::string_view column = fileColumnName(finding, columns);
    const std::string line = lineTextOf(finding, sources);
    WordValues values = valuesOf(finding, column);
    values.lineText = line;
    const Words words = wordsFor(finding.code);
    json.beginObject().key("code").value(fileFindingName(finding.code));
    json.key("line").value(finding.line);
    if (!line.empty())
        json.key("file").value(sources[finding.source].path);
    if (const std::string_view name = finding.name.empty() ? column : finding.name; !name.empty())
        json.key("column").value(name);
    json.key("count").value(finding.count);
    json.key("message").value(filled(words.sentence, values));
    json.key("fix").value(filled(words.remedy, values));
    json.endObject();
}

std::string lookupLine(const Lookup& lookup)
{
    const LookupCounts& counts = lookup.counts;
    const LookupIndex& index = *lookup.index;
    std::string text = "look-up    " + filled("{subject}", {.subject = lookup.path}) + ": "
        + std::to_string(counts.matched) + " of "
        + counted(counts.matched + counts.unmatched + counts.blank, "line") + " found by "
        + filled("{subject}", {.subject = lookup.keys.column});
    if (lookup.keys.lookupColumn != lookup.keys.column)
        text += " = " + filled("{subject}", {.subject = lookup.keys.lookupColumn});
    if (counts.unmatched > 0)
        text += "; " + std::to_string(counts.unmatched) + " not there, first line "
            + std::to_string(counts.firstUnmatchedLine);
    if (counts.blank > 0)
        text += "; " + std::to_string(counts.blank) + " empty, first line "
            + std::to_string(counts.firstBlankLine);
    if (index.repeatedKeys() > 0)
        text += "; " + counted(index.repeatedKeys(), "key")
            + " there more than once, first again in its line " + std::to_string(index.firstRepeatLine())
            + ": only cells that agree are taken";
    return text;
}

void writeLookup(JsonWriter& json, const Lookup* lookup)
{
    if (!lookup) {
        json.null();
        return;
    }
    const auto lineOrNull = [&](std::string_view key, std::int64_t line) {
        json.key(key);
        if (line > 0)
            json.value(line);
        else
            json.null();
    };
    const LookupIndex& index = *lookup->index;
    json.beginObject();
    json.key("file").value(lookup->path);
    json.key("key").value(lookup->keys.column);
    json.key("lookup_key").value(lookup->keys.lookupColumn);
    json.key("rows").value(index.table().rowCount().rows);
    json.key("matched").value(lookup->counts.matched);
    json.key("unmatched").value(lookup->counts.unmatched);
    lineOrNull("first_unmatched_line", lookup->counts.firstUnmatchedLine);
    json.key("without_key").value(lookup->counts.blank);
    lineOrNull("first_line_without_key", lookup->counts.firstBlankLine);
    json.key("repeated_keys").value(index.repeatedKeys());
    lineOrNull("first_repeat_line", index.firstRepeatLine());
    json.endObject();
}

} // namespace convey::cli
