// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/finding_text.h"

#include "words/words.h"

#include <array>

namespace convey::cli {

namespace {

std::string columnNameOf(const Finding& finding, const Table& table)
{
    const std::int32_t column = finding.problem.column;
    return column == kNoColumn ? std::string() : table.columns()[static_cast<std::size_t>(column)].name;
}

/// The path of the file that the finding's line is in; empty where there is only one.
std::string fileOf(const Finding& finding, const Table& table)
{
    if (table.sources().size() < 2)
        return {};
    const Result<Row> row = table.row(finding.row);
    return row ? table.sources()[row->view().source].path : std::string();
}

std::string messageOf(const Finding& finding, std::string_view columnName)
{
    std::string message = filled(wordsFor(finding.rule()).sentence, valuesOf(finding, columnName));
    if (finding.problem.fault)
        message += std::string(" (") + wordsFor(*finding.problem.fault) + ')';
    return message;
}

/// A rule about personal data in an open field must not print what it found.
bool isRedacted(const Finding& finding)
{
    return isPersonal(finding.problem.field) || info(finding.rule()).basis == spec::RuleBasis::Privacy
        || finding.problem.field == Field::Event;
}

} // namespace

std::string_view severityName(Severity severity)
{
    constexpr std::array kNames = std::to_array<std::string_view>({"blocked", "warning", "note"});
    return kNames.at(static_cast<std::size_t>(severity));
}

std::string countsLine(const Summary& summary)
{
    std::string text =
        std::to_string(summary.events()) + " conversions from " + std::to_string(summary.rows()) + " lines:";
    std::string_view sign = " ";
    for (std::size_t i = 0; i < kVerdictCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        if (verdict == Verdict::Merged)
            continue;
        text += std::string(sign) + std::to_string(summary.count(verdict)) + ' ' + wordsFor(verdict);
        sign = " + ";
    }
    if (summary.count(Verdict::Merged) > 0)
        text += "; " + std::to_string(summary.count(Verdict::Merged)) + " lines " + wordsFor(Verdict::Merged);
    return text;
}

std::string findingLine(const Finding& finding, const Table& table)
{
    const std::string column = columnNameOf(finding, table);
    std::string text = "line " + std::to_string(finding.line);
    if (const std::string file = fileOf(finding, table); !file.empty())
        text += " of " + filled("{subject}", {.subject = file});
    if (!column.empty())
        text += ", " + filled("{subject}", {.subject = column});
    return text + ": " + messageOf(finding, column) + "  [" + std::string(info(finding.rule()).name) + ']';
}

void writeFinding(JsonWriter& json, const Finding& finding, const Table& table)
{
    const std::string column = columnNameOf(finding, table);
    json.beginObject();
    json.key("code").value(info(finding.rule()).name);
    json.key("severity").value(severityName(finding.severity()));
    json.key("line").value(static_cast<std::int64_t>(finding.line));
    if (const std::string file = fileOf(finding, table); !file.empty())
        json.key("file").value(file);
    json.key("row").value(static_cast<std::int64_t>(finding.row));
    json.key("column");
    if (column.empty())
        json.null();
    else
        json.value(column);
    json.key("field").value(info(finding.problem.field).path);
    if (finding.problem.column != kNoColumn) {
        const Result<Row> row = isRedacted(finding) ? Result<Row>(Row()) : table.row(finding.row);
        if (isRedacted(finding) || !row)
            json.key("redacted").value(true);
        else
            json.key("value").value(row->text(static_cast<std::size_t>(finding.problem.column)));
    }
    json.key("message").value(messageOf(finding, column));
    json.key("fix").value(filled(wordsFor(finding.rule()).remedy, valuesOf(finding, column)));
    json.endObject();
}

} // namespace convey::cli
