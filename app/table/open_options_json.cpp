// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/open_options_json.h"

#include "base/json.h"
#include "base/text.h"
#include "table/encoding.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace convey {

namespace {

/// How a hint of each kind becomes JSON.
void writeValue(JsonWriter& json, char c)
{
    json.value(c == '\0' ? std::string_view() : std::string_view(&c, 1));
}
void writeValue(JsonWriter& json, bool truth)
{
    json.value(truth);
}
void writeValue(JsonWriter& json, std::uint64_t number)
{
    json.value(static_cast<std::int64_t>(number));
}
void writeValue(JsonWriter& json, QuoteEscape escape)
{
    json.value(escape == QuoteEscape::Backslash ? "backslash" : "doubled");
}

template <typename T>
void writeHint(JsonWriter& json, std::string_view key, const std::optional<T>& hint)
{
    if (!hint)
        return;
    json.key(key);
    writeValue(json, *hint);
}

/// How each kind is read back; false when the value can't be one.
bool readValue(const QJsonValue& value, std::optional<char>& hint)
{
    const QString text = value.toString();
    if (!value.isString() || text.size() > 1)
        return false;
    if (!text.isEmpty() && text.front().unicode() >= 0x80)
        return false;
    hint = text.isEmpty() ? '\0' : text.front().toLatin1();
    return true;
}
bool readValue(const QJsonValue& value, std::optional<bool>& hint)
{
    hint = value.toBool();
    return value.isBool();
}
bool readValue(const QJsonValue& value, std::optional<std::uint64_t>& hint)
{
    const qint64 number = value.toInteger(-1);
    hint = static_cast<std::uint64_t>(number);
    return number >= 0;
}
bool readValue(const QJsonValue& value, std::optional<QuoteEscape>& hint)
{
    const QString text = value.toString();
    hint = text == QLatin1String("backslash") ? QuoteEscape::Backslash : QuoteEscape::Doubled;
    return text == QLatin1String("backslash") || text == QLatin1String("doubled");
}

template <typename T>
bool readHint(const QJsonObject& object, const char* key, std::optional<T>& hint)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isUndefined() || readValue(value, hint);
}

bool readText(const QJsonObject& object, const char* key, std::string& text)
{
    const QJsonValue value = object.value(QLatin1String(key));
    text = toUtf8(value.toString());
    return value.isUndefined() || value.isString();
}

bool isUsable(const DialectHints& hints)
{
    return isUsable(Dialect{.separator = hints.separator.value_or('\x1F'),
        .quote = hints.quote.value_or('"'),
        .comment = hints.comment.value_or('\0')});
}

template <typename T>
void lay(std::optional<T>& older, const std::optional<T>& newer)
{
    if (newer)
        older = newer;
}

} // namespace

std::string openOptionsToJson(const OpenOptions& options)
{
    if (options == OpenOptions())
        return {};
    const DialectHints& dialect = options.dialect;
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    writeHint(json, "separator", dialect.separator);
    writeHint(json, "quote", dialect.quote);
    writeHint(json, "header", dialect.hasHeader);
    writeHint(json, "escape", dialect.escape);
    writeHint(json, "comment", dialect.comment);
    writeHint(json, "trim_spaces", dialect.trimsSpaces);
    writeHint(json, "skip_lines", dialect.skipLines);
    writeHint(json, "first_table_only", dialect.firstTableOnly);
    if (!options.text.encoding.empty())
        json.key("encoding").value(options.text.encoding);
    if (!options.text.sheet.empty())
        json.key("sheet").value(options.text.sheet);
    json.endObject();
    return text;
}

std::optional<OpenOptions> openOptionsFromJson(std::string_view json)
{
    if (json.empty())
        return OpenOptions();
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    OpenOptions options;
    DialectHints& dialect = options.dialect;
    const bool areRead = readHint(object, "separator", dialect.separator)
        && readHint(object, "quote", dialect.quote) && readHint(object, "header", dialect.hasHeader)
        && readHint(object, "escape", dialect.escape) && readHint(object, "comment", dialect.comment)
        && readHint(object, "trim_spaces", dialect.trimsSpaces)
        && readHint(object, "skip_lines", dialect.skipLines)
        && readHint(object, "first_table_only", dialect.firstTableOnly)
        && readText(object, "encoding", options.text.encoding)
        && readText(object, "sheet", options.text.sheet);
    const bool isKnown = options.text.encoding.empty() || findEncoding(options.text.encoding) != nullptr;
    if (!areRead || !isKnown || !isUsable(dialect))
        return std::nullopt;
    return options;
}

OpenOptions laidOver(const OpenOptions& older, const OpenOptions& newer)
{
    OpenOptions all = older;
    lay(all.dialect.separator, newer.dialect.separator);
    lay(all.dialect.quote, newer.dialect.quote);
    lay(all.dialect.hasHeader, newer.dialect.hasHeader);
    lay(all.dialect.escape, newer.dialect.escape);
    lay(all.dialect.comment, newer.dialect.comment);
    lay(all.dialect.trimsSpaces, newer.dialect.trimsSpaces);
    lay(all.dialect.skipLines, newer.dialect.skipLines);
    lay(all.dialect.firstTableOnly, newer.dialect.firstTableOnly);
    if (!newer.text.encoding.empty())
        all.text.encoding = newer.text.encoding;
    if (!newer.text.sheet.empty())
        all.text.sheet = newer.text.sheet;
    return all;
}

} // namespace convey
