// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"
#include "base/json.h"
#include "base/text.h"
#include "table/edits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>

#include <algorithm>
#include <optional>
#include <utility>

namespace convey {

namespace {

constexpr int kEditsSchema = 1;

/// How many columns up to and with `column` bear its name.
std::int64_t occurrenceOf(std::span<const Column> columns, std::size_t column)
{
    return std::ranges::count(columns.first(column + 1), columns[column].name, &Column::name);
}

std::optional<std::uint32_t> findOccurrence(
    std::span<const Column> columns, std::string_view name, std::int64_t occurrence)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == name && --occurrence == 0)
            return static_cast<std::uint32_t>(i);
    }
    return std::nullopt;
}

/// `at` is 0-based in its list.
Error invalidEdit(std::string_view detail, qsizetype at)
{
    return {.code = ErrorCode::EditsInvalid, .detail = std::string(detail), .found = at + 1};
}

/// A row number; nothing for a fraction, a negative number, text, or more than a double holds exactly.
std::optional<std::uint64_t> rowNumberOf(const QJsonValue& value)
{
    const qint64 number = value.toInteger(-1);
    if (number < 0)
        return std::nullopt;
    return static_cast<std::uint64_t>(number);
}

Result<> readEdit(const QJsonValue& value, qsizetype at, std::span<const Column> columns, Edits& edits)
{
    if (!value.isObject())
        return fail(invalidEdit("edits", at));
    const QJsonObject object = value.toObject();
    const auto row = rowNumberOf(object.value(QLatin1String("row")));
    const QJsonValue column = object.value(QLatin1String("column"));
    const QJsonValue text = object.value(QLatin1String("text"));
    const QJsonValue occurrence = object.value(QLatin1String("occurrence"));
    if (!row)
        return fail(invalidEdit("row", at));
    if (!column.isString())
        return fail(invalidEdit("column", at));
    if (!text.isString())
        return fail(invalidEdit("text", at));
    const qint64 nth = occurrence.isUndefined() ? 1 : occurrence.toInteger(0);
    if (nth < 1)
        return fail(invalidEdit("occurrence", at));

    const std::string name = toUtf8(column.toString());
    const auto index = findOccurrence(columns, name, nth);
    if (!index) {
        Error error = invalidEdit("column", at);
        error.subject = name;
        return fail(std::move(error));
    }
    const Edits::RowEdits* const there = edits.editsOf(*row);
    if (there != nullptr && there->contains(*index))
        return fail(invalidEdit("edited twice", at));
    edits.setCell(*row, *index, toUtf8(text.toString()));
    return {};
}

Result<std::vector<std::uint64_t>> readRows(const QJsonArray& list, const char* key)
{
    std::vector<std::uint64_t> rows;
    rows.reserve(static_cast<std::size_t>(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto row = rowNumberOf(list.at(i));
        if (!row)
            return fail(invalidEdit(key, i));
        rows.push_back(*row);
    }
    return rows;
}

Result<> readReason(const QJsonValue& value, qsizetype at, Edits& edits)
{
    const QJsonObject object = value.toObject();
    const QJsonValue reason = object.value(QLatin1String("reason"));
    const QJsonValue list = object.value(QLatin1String("rows"));
    if (!reason.isString() || !list.isArray())
        return fail(invalidEdit("reasons", at));
    const auto rows = readRows(list.toArray(), "reasons");
    if (!rows)
        return fail(rows.error());
    edits.leaveOut(*rows, toUtf8(reason.toString()));
    return {};
}

/// The list of a key, empty where the key is absent.
Result<QJsonArray> listOf(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined())
        return QJsonArray();
    if (!value.isArray())
        return fail({.code = ErrorCode::EditsInvalid, .detail = key});
    return value.toArray();
}

} // namespace

std::string editsToJson(const Edits& edits, std::span<const Column> columns)
{
    std::string out;
    JsonWriter json(out);
    json.beginObject().key("schema").value(kEditsSchema).key("edits").beginArray();
    for (const auto& [row, cells] : edits.cells()) {
        for (const auto& [column, text] : cells) {
            if (column >= columns.size())
                continue;
            json.beginObject().key("row").value(static_cast<std::int64_t>(row));
            json.key("column").value(columns[column].name);
            if (const std::int64_t nth = occurrenceOf(columns, column); nth > 1)
                json.key("occurrence").value(nth);
            json.key("text").value(text).endObject();
        }
    }
    json.endArray().key("left_out").beginArray();
    for (const std::uint64_t row : edits.leftOut())
        json.value(static_cast<std::int64_t>(row));
    json.endArray();
    if (!edits.reasons().empty()) {
        json.key("reasons").beginArray();
        for (const auto& [reason, rows] : edits.reasons()) {
            json.beginObject().key("reason").value(reason).key("rows").beginArray();
            for (const std::uint64_t row : rows)
                json.value(static_cast<std::int64_t>(row));
            json.endArray().endObject();
        }
        json.endArray();
    }
    json.endObject();
    return out;
}

Result<Edits> editsFromJson(std::string_view json, std::span<const Column> columns)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())), &parsed);
    if (document.isNull())
        return fail({.code = ErrorCode::EditsInvalid,
            .detail = toUtf8(parsed.errorString()),
            .found = std::int64_t{parsed.offset}});
    if (!document.isObject())
        return fail({.code = ErrorCode::EditsInvalid, .detail = "not an object"});

    const QJsonObject object = document.object();
    const qint64 schema = object.value(QLatin1String("schema")).toInteger(0);
    if (schema != kEditsSchema)
        return fail(
            {.code = ErrorCode::EditsInvalid, .detail = "schema", .expected = kEditsSchema, .found = schema});

    const auto cells = listOf(object, "edits");
    if (!cells)
        return fail(cells.error());
    const auto leftOut = listOf(object, "left_out");
    if (!leftOut)
        return fail(leftOut.error());
    Edits edits;
    for (qsizetype i = 0; i < cells->size(); ++i) {
        if (auto read = readEdit(cells->at(i), i, columns, edits); !read)
            return fail(std::move(read.error()));
    }
    const auto leftOutRows = readRows(*leftOut, "left_out");
    if (!leftOutRows)
        return fail(leftOutRows.error());
    edits.leaveOut(*leftOutRows);
    const auto reasons = listOf(object, "reasons");
    if (!reasons)
        return fail(reasons.error());
    for (qsizetype i = 0; i < reasons->size(); ++i) {
        if (auto read = readReason(reasons->at(i), i, edits); !read)
            return fail(std::move(read.error()));
    }
    return edits;
}

Result<> saveEdits(std::string_view path, const Edits& edits, std::span<const Column> columns)
{
    return writeFileAtomically(path, editsToJson(edits, columns), true);
}

Result<Edits> loadEdits(std::string_view path, std::span<const Column> columns)
{
    auto json = readSmallFile(path, kMaxEditsBytes);
    if (!json)
        return fail(std::move(json.error()));
    return editsFromJson(*json, columns).map_error([&](Error error) {
        if (error.subject.empty())
            error.subject = path;
        return error;
    });
}

} // namespace convey
