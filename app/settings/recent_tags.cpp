// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/recent_tags.h"

#include "base/atomic_file.h"
#include "base/own_folder.h"
#include "base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace convey {

namespace {

constexpr int kRecentTagsSchema = 1;

Error recentTagsUnusable(const std::string& path, std::string detail)
{
    return {.code = ErrorCode::SettingsUnusable, .subject = path, .detail = std::move(detail)};
}

QJsonObject toJson(const RecentTag& tag)
{
    QJsonArray pageValues;
    for (const auto& [parameter, code] : tag.pageValues)
        pageValues.append(QJsonArray{toQString(parameter), toQString(code)});
    return {{QStringLiteral("address"), toQString(tag.address)}, {QStringLiteral("page_values"), pageValues},
        {QStringLiteral("form"), toQString(tag.form)}, {QStringLiteral("made_at"), qint64{tag.madeAt}}};
}

RecentTag fromJson(const QJsonObject& entry)
{
    RecentTag tag{.address = toUtf8(entry.value(QStringLiteral("address")).toString()),
        .form = toUtf8(entry.value(QStringLiteral("form")).toString()),
        .madeAt = entry.value(QStringLiteral("made_at")).toInteger()};
    for (const QJsonValue& value : entry.value(QStringLiteral("page_values")).toArray()) {
        const QJsonArray pair = value.toArray();
        tag.pageValues.emplace_back(toUtf8(pair.at(0).toString()), toUtf8(pair.at(1).toString()));
    }
    return tag;
}

bool isSame(const RecentTag& a, const RecentTag& b)
{
    return a.address == b.address && a.pageValues == b.pageValues;
}

} // namespace

Result<RecentTags> RecentTags::load(std::string_view path)
{
    RecentTags tags{std::string(path)};
    if (!QFile::exists(toQString(path)))
        return tags;
    const Result<std::string> text = readSmallFile(path, kMaxFileBytes);
    if (!text)
        return fail(recentTagsUnusable(tags.m_path, text.error().detail));
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(*text), &problem);
    if (!document.isObject())
        return fail(recentTagsUnusable(tags.m_path, "not JSON"));
    const int schema = document.object().value(QStringLiteral("schema")).toInt();
    if (schema != kRecentTagsSchema)
        return fail({.code = ErrorCode::SettingsUnusable,
            .subject = tags.m_path,
            .detail = "another schema",
            .expected = kRecentTagsSchema,
            .found = schema});
    const QJsonValue list = document.object().value(QStringLiteral("tags"));
    if (!list.isArray())
        return fail(recentTagsUnusable(tags.m_path, "tags"));
    for (const QJsonValue& entry : list.toArray()) {
        RecentTag tag = fromJson(entry.toObject());
        if (!tag.address.empty() && tag.address.size() <= kMaxTextBytes && tags.m_all.size() < kMost)
            tags.m_all.push_back(std::move(tag));
    }
    return tags;
}

Result<> RecentTags::add(RecentTag tag)
{
    if (tag.address.empty() || tag.address.size() > kMaxTextBytes)
        return {};
    std::erase_if(m_all, [&](const RecentTag& known) { return isSame(known, tag); });
    m_all.insert(m_all.begin(), std::move(tag));
    if (m_all.size() > kMost)
        m_all.resize(kMost);
    return save();
}

Result<> RecentTags::remove(std::size_t index)
{
    if (index >= m_all.size())
        return {};
    m_all.erase(m_all.begin() + static_cast<std::ptrdiff_t>(index));
    return save();
}

Result<> RecentTags::wipe()
{
    m_all.clear();
    QFile file(toQString(m_path));
    if (file.exists() && !file.remove())
        return fail(recentTagsUnusable(m_path, toUtf8(file.errorString())));
    return {};
}

Result<> RecentTags::save() const
{
    QJsonArray list;
    for (const RecentTag& tag : m_all)
        list.append(toJson(tag));
    const QJsonObject root{{QStringLiteral("schema"), kRecentTagsSchema}, {QStringLiteral("tags"), list}};
    if (const Result<> made = makeFolderFor(m_path); !made)
        return made;
    return writeFileAtomically(
        m_path, QJsonDocument(root).toJson(QJsonDocument::Compact).toStdString(), true);
}

} // namespace convey
