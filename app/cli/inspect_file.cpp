// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inspect_file.h"

#include "words/words.h"

namespace convey::cli {

std::string encodingName(const EncodingReport& encoding)
{
    const bool isMarkedUtf8 = encoding.byteOrderMark && encoding.name == "utf-8";
    return isMarkedUtf8 ? "utf-8-bom" : std::string(encoding.name);
}

void writeEncoding(JsonWriter& json, const EncodingReport& encoding)
{
    json.beginObject();
    json.key("name").value(encoding.name);
    json.key("decided_by").value(encodingByName(encoding.by));
    json.key("confidence").value(std::int64_t{encoding.confidence});
    json.key("byte_order_mark").value(encoding.byteOrderMark);
    json.key("proof_line");
    if (encoding.proofLine > 0)
        json.value(encoding.proofLine);
    else
        json.null();
    json.key("bad_bytes").value(static_cast<std::int64_t>(encoding.badBytes));
    json.key("bad_lines").beginArray();
    for (const std::int64_t line : encoding.badLines)
        json.value(line);
    json.endArray().endObject();
}

void writeWorkbook(JsonWriter& json, const WorkbookReport& workbook)
{
    json.beginObject().key("sheets").beginArray();
    for (const SheetInfo& sheet : workbook.sheets) {
        json.beginObject();
        json.key("name").value(sheet.name);
        json.key("visible").value(sheet.visible);
        json.endObject();
    }
    json.endArray();
    json.key("sheet").value(workbook.sheets[workbook.sheet].name);
    json.key("decided_by").value(workbook.sheetByPerson ? "person" : "most_like_conversions");
    json.key("first_column").value(std::int64_t{workbook.firstColumn} + 1);
    json.key("formulas_without_value").value(static_cast<std::int64_t>(workbook.formulasWithoutValue));
    json.key("merged_ranges").value(static_cast<std::int64_t>(workbook.mergedRanges));
    json.endObject();
}

void printWorkbook(const WorkbookReport& workbook, const Output& output)
{
    std::string others;
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
        if (i != workbook.sheet)
            others.append(others.empty() ? "  (others: " : ", ").append(workbook.sheets[i].name);
    }
    output.line("sheet      " + filled("{subject}", {.subject = workbook.sheets[workbook.sheet].name})
        + filled("{subject}", {.subject = others}) + (others.empty() ? "" : "; --sheet sets another)"));
    if (workbook.formulasWithoutValue > 0)
        output.line("           " + counted(workbook.formulasWithoutValue, "formula")
            + (workbook.formulasWithoutValue == 1 ? " has" : " have")
            + " no value; open and save the workbook in the spreadsheet program");
}

std::string encodingReason(const EncodingReport& encoding)
{
    const std::string line = std::to_string(encoding.proofLine);
    const std::string percent = std::to_string(encoding.confidence) + " %";
    switch (encoding.by) {
    case EncodingBy::ByteOrderMark:
        return "it begins with a byte order mark";
    case EncodingBy::ValidUtf8:
        return encoding.proofLine > 0 ? "well-formed, with characters beyond ASCII from line " + line + " on"
                                      : "nothing but ASCII was seen";
    case EncodingBy::NulPattern:
        return "by the pattern of its NULs, " + percent;
    case EncodingBy::Guess:
        return "a guess, " + percent
            + (encoding.proofLine > 0 ? "; line " + line + " is not UTF-8" : std::string())
            + "; --encoding sets another";
    case EncodingBy::Person:
        return "as you said";
    case EncodingBy::Format:
        return "by the format";
    }
    return {};
}

void writeSources(JsonWriter& json, const Upload& upload)
{
    json.beginArray();
    for (const auto& file : upload.files()) {
        json.beginObject();
        json.key("file").value(file->sources().front().path);
        json.key("rows").value(static_cast<std::int64_t>(file->rowCount().rows));
        json.key("encoding").value(encodingName(file->encoding()));
        json.endObject();
    }
    json.endArray();
}

void printSources(const Upload& upload, const Output& output)
{
    if (upload.files().size() < 2)
        return;
    for (const auto& file : upload.files())
        output.line("  " + std::to_string(file->rowCount().rows) + " of "
            + filled("{subject}", {.subject = file->sources().front().path}) + ", "
            + encodingName(file->encoding()));
}

} // namespace convey::cli
