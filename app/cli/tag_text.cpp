// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/tag_text.h"

#include "words/tag_words.h"

#include <array>

namespace convey::cli {

std::string_view severityNameOf(Severity severity)
{
    constexpr std::array kNames = std::to_array<std::string_view>({"blocked", "warning", "note"});
    return kNames.at(static_cast<std::size_t>(severity));
}

void writeTagFinding(JsonWriter& json, const TagFinding& finding)
{
    const TagFindingText text = textOf(finding);
    json.key("code").value(tagCodeName(finding.code));
    json.key("severity").value(severityNameOf(finding.severity));
    json.key("position").value(finding.position);
    json.key("length").value(finding.length);
    json.key("parameter").value(finding.parameter);
    json.key("message").value(text.sentence);
    json.key("fix").value(text.remedy);
}

void writeTagFindings(JsonWriter& json, std::span<const TagFinding> findings)
{
    json.beginArray();
    for (const TagFinding& finding : findings) {
        json.beginObject();
        writeTagFinding(json, finding);
        json.endObject();
    }
    json.endArray();
}

void printTagFindings(std::span<const TagFinding> findings, const Output& output)
{
    for (const TagFinding& finding : findings) {
        std::string place;
        if (finding.position > 0)
            place = "at " + std::to_string(finding.position + 1) + ", ";
        if (!finding.parameter.empty())
            place += std::string(finding.parameter) + ": ";
        output.note(std::string(severityNameOf(finding.severity)) + ": " + place + textOf(finding).whole());
    }
}

} // namespace convey::cli
