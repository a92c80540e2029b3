// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/session_memory.h"

#include "settings/preferences.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

// The words of the file; they stay when the enums change.
constexpr std::array<std::pair<PageId, const char*>, 5> kPageWords{
    {{PageId::File, "file"}, {PageId::Columns, "columns"}, {PageId::Preview, "preview"},
        {PageId::Send, "send"}, {PageId::Results, "results"}}};
constexpr std::array<std::pair<Verdict, const char*>, 5> kVerdictWords{
    {{Verdict::Ready, "ready"}, {Verdict::Warned, "warned"}, {Verdict::Blocked, "blocked"},
        {Verdict::Outside, "outside"}, {Verdict::LeftOut, "left_out"}}};

template <typename Table, typename Value>
QString wordOf(const Table& table, Value value)
{
    const auto found = std::ranges::find(table, value, [](const auto& entry) { return entry.first; });
    return found == table.end() ? QString() : QLatin1String(found->second);
}

template <typename Table>
auto valueOf(const Table& table, const QString& word) -> std::optional<decltype(table.front().first)>
{
    for (const auto& [value, known] : table) {
        if (word == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

std::optional<RememberedUpload> fromEntry(const std::string& entry)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(entry)).object();
    RememberedUpload upload;
    for (const QJsonValue& path : object.value(QStringLiteral("files")).toArray()) {
        // Relative to what, another run would not know.
        if (!QFileInfo(path.toString()).isAbsolute())
            return std::nullopt;
        upload.paths.append(path.toString());
    }
    if (upload.paths.isEmpty())
        return std::nullopt;
    upload.page = valueOf(kPageWords, object.value(QStringLiteral("page")).toString()).value_or(PageId::File);
    // The results are those of a send of that run.
    if (upload.page == PageId::Results)
        upload.page = PageId::Preview;
    upload.filter.verdict = valueOf(kVerdictWords, object.value(QStringLiteral("show")).toString());
    return upload;
}

} // namespace

std::vector<std::string> sessionEntries(const std::vector<RememberedUpload>& uploads)
{
    std::vector<std::string> entries;
    for (const RememberedUpload& upload : uploads) {
        QJsonObject object{{QStringLiteral("files"), QJsonArray::fromStringList(upload.paths)},
            {QStringLiteral("page"), wordOf(kPageWords, upload.page)}};
        if (upload.filter.verdict)
            object.insert(QStringLiteral("show"), wordOf(kVerdictWords, *upload.filter.verdict));
        std::string entry = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
        if (static_cast<std::int64_t>(entry.size()) <= kMaxPathBytes)
            entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<RememberedUpload> rememberedUploads(const std::vector<std::string>& entries)
{
    std::vector<RememberedUpload> uploads;
    for (const std::string& entry : entries) {
        if (std::optional<RememberedUpload> upload = fromEntry(entry))
            uploads.push_back(*std::move(upload));
    }
    return uploads;
}

} // namespace convey::ui
