// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include "base/text.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace convey {

namespace {

std::optional<std::string> valueNamed(std::string_view name, const WordValues& values)
{
    if (name == "subject")
        return withoutControls(values.subject);
    if (name == "detail")
        return withoutControls(values.detail);
    if (name == "line")
        return values.lineText.empty() ? std::to_string(values.line) : withoutControls(values.lineText);
    if (name == "column")
        return std::to_string(values.column);
    if (name == "expected")
        return std::to_string(values.expected);
    if (name == "found")
        return std::to_string(values.found);
    if (name == "date")
        return toUtf8(QDateTime::fromMSecsSinceEpoch(values.date, QTimeZone::utc())
                          .toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")));
    return std::nullopt;
}

} // namespace

std::string filled(std::string_view text, const WordValues& values)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        const std::size_t close = text.find('}', open);
        if (open == std::string_view::npos || close == std::string_view::npos)
            break;
        out += text.substr(0, open);
        const auto value = valueNamed(text.substr(open + 1, close - open - 1), values);
        out += value ? *value : std::string(text.substr(open, close - open + 1));
        text.remove_prefix(close + 1);
    }
    out += text;
    return out;
}

WordValues valuesOf(const Error& error)
{
    return {.subject = error.subject,
        .detail = error.detail,
        .line = error.line,
        .column = error.column,
        .expected = error.expected,
        .found = error.found};
}

WordValues valuesOf(const FileFinding& finding, std::string_view columnName)
{
    return {.subject = finding.name.empty() ? columnName : finding.name,
        .line = finding.line,
        .column = finding.column + 1,
        .expected = finding.expected,
        .found = static_cast<std::int64_t>(finding.count)};
}

WordValues valuesOf(const Finding& finding, std::string_view columnName)
{
    return {.subject = columnName,
        .line = static_cast<std::int64_t>(finding.line),
        .column = finding.problem.column + 1,
        .expected = finding.problem.expected,
        .found = finding.problem.found,
        .date = finding.problem.expected};
}

} // namespace convey
