// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "engines/engine_cases.h"

#include "base/text.h"
#include "tag/contents.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace convey::test {

namespace {

constexpr std::size_t kMostEncodedBytes = 6'000; // the endpoint takes addresses of 8 KiB

std::vector<std::string> textsOf(const QJsonArray& array)
{
    std::vector<std::string> out;
    for (const QJsonValue& value : array)
        out.push_back(toUtf8(value.toString()));
    return out;
}

std::string repeatedText(std::string_view pattern, std::size_t bytes)
{
    std::string out;
    while (out.size() + pattern.size() <= bytes)
        out += pattern;
    return out;
}

/// Four values a tag, fewer when they are long.
std::vector<ImageTag> tagsWith(const std::vector<std::string>& values)
{
    std::vector<ImageTag> tags;
    std::size_t used = 4;
    std::size_t bytes = 0;
    for (const std::string& value : values) {
        const std::size_t encoded = percentEncoded(value).size();
        if (used == 4 || bytes + encoded > kMostEncodedBytes) {
            ImageTag tag{.pixelId = std::string(kEnginePixel), .event = "custom"};
            tag.customEventName = "case_" + std::to_string(tags.size());
            tag.contents = {{.id = "sku"}};
            tags.push_back(std::move(tag));
            used = bytes = 0;
        }
        ImageTag& tag = tags.back();
        std::string* const places[]{&tag.eventId, &tag.oppref, &tag.planId, &tag.contents.front().name};
        *places[used++] = value;
        bytes += encoded;
    }
    return tags;
}

} // namespace

QString exactText(const std::string& utf8)
{
    return QString::fromUtf8(QByteArray::fromStdString('.' + utf8)).mid(1);
}

QByteArray contentOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

std::vector<std::string> hostileValues()
{
    std::vector<std::string> values = textsOf(QJsonDocument::fromJson(
        contentOf(QStringLiteral(CONVEY_SOURCE_DIR "/tests/data/tag/hostile_values.json")))
                                                  .array());
    values.push_back(repeatedText("\xE2\x82\xAC&\"+% <'{{", 2'048));
    const QString folder = qEnvironmentVariable("CONVEY_CONFORMANCE");
    if (!folder.isEmpty()) {
        const auto blns = QJsonDocument::fromJson(contentOf(folder + QStringLiteral("/blns/blns.json")));
        for (std::string& value : textsOf(blns.array()))
            values.push_back(std::move(value));
    }
    std::erase(values, std::string());
    return values;
}

std::vector<std::string> markupValues()
{
    std::vector<std::string> values;
    const QString folder = qEnvironmentVariable("CONVEY_CONFORMANCE");
    if (folder.isEmpty())
        return values;
    const auto rows = [&](const char* file) {
        return QJsonDocument::fromJson(contentOf(folder + QString::fromLatin1(file))).array();
    };
    for (const QJsonValue& row : rows("/html-attributes/cases.json")) {
        for (const QJsonValue& value : row.toObject().value(QStringLiteral("expected_attributes")).toObject())
            values.push_back(toUtf8(value.toString()));
    }
    for (const char* file :
        {"/url/percent_encoding.json", "/url/urlencoded_parser.json", "/url/cases.json"}) {
        for (const QJsonValue& row : rows(file))
            values.push_back(toUtf8(row.toObject().value(QStringLiteral("input")).toString()));
    }
    std::erase(values, std::string());
    return values;
}

std::vector<Case> literalCases(const std::vector<std::string>& values)
{
    std::vector<Case> cases;
    for (ImageTag& tag : tagsWith(values))
        cases.push_back({.tag = {.tag = tag}, .expected = tag});
    return cases;
}

std::vector<Case> pageCases(const std::vector<std::string>& values,
    const std::function<std::string(std::string_view)>& code, Lists lists)
{
    std::vector<ImageTag> tags = tagsWith(values);
    tags.push_back({.pixelId = std::string(kEnginePixel),
        .event = "custom",
        .customEventName = std::string(kCaseWithout),
        .eventId = "i",
        .planId = "p",
        .contents = {{.id = "sku"}}});
    std::vector<Case> cases;
    for (ImageTag& expected : tags) {
        if (expected.planId.empty())
            expected.planId = "filled";
        if (expected.oppref.empty() && expected.customEventName != kCaseWithout)
            expected.oppref = "filled";
        Case entry{.expected = expected};
        entry.tag.tag = {.pixelId = expected.pixelId,
            .event = expected.event,
            .customEventName = expected.customEventName};
        const auto fill = [&](std::string_view parameter, std::string_view name, const QJsonValue& value) {
            entry.tag.pageValues.push_back({parameter, code(name)});
            entry.values.insert(toQString(name), value);
        };
        fill("event_id", "event_id", exactText(expected.eventId));
        fill("oppref", "oppref", exactText(expected.oppref));
        fill("data[plan_id]", "plan_id", exactText(expected.planId));
        const std::string list = contentsJson(expected.contents);
        fill("data[contents]", "contents",
            lists == Lists::AsJsonText
                ? QJsonValue(exactText(list))
                : QJsonValue(QJsonDocument::fromJson(QByteArray::fromStdString(list)).array()));
        cases.push_back(std::move(entry));
    }
    return cases;
}

} // namespace convey::test
