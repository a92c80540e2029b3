// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/preferences.h"

#include "base/own_folder.h"
#include "base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace convey {

namespace {

constexpr std::int64_t kPreferencesSchema = 1;
constexpr qint64 kMaxPreferencesBytes = 1 << 20; // ours has a few hundred bytes; a bound for hostile files

QString schemaKey()
{
    return QStringLiteral("schema");
}

QString keyOf(const PreferenceRow& row)
{
    return toQString(row.key);
}

Error preferencesUnusable(const std::string& path, std::string detail)
{
    return {.code = ErrorCode::SettingsUnusable, .subject = path, .detail = std::move(detail)};
}

Error badPreference(const PreferenceRow& row)
{
    return {.code = ErrorCode::UsageBadValue, .subject = std::string(row.key), .expected = row.most};
}

bool isOneLine(std::string_view text)
{
    return firstInvalidUtf8(text) == std::string_view::npos
        && std::none_of(text.begin(), text.end(), [](char c) {
               const auto byte = static_cast<unsigned char>(c);
               return byte < 0x20 || byte == 0x7F;
           });
}

bool fitsText(const PreferenceRow& row, std::string_view value)
{
    if (row.type == PreferenceType::Choice)
        return std::find(row.choices.begin(), row.choices.end(), value) != row.choices.end();
    // Text before an @ in a proxy's address is a name and a password, and those belong into the key store.
    if (row.id == Preference::ProxyAddress && value.find('@') != std::string_view::npos)
        return false;
    return static_cast<std::int64_t>(value.size()) <= row.most && isOneLine(value);
}

bool fitsList(std::string_view entry)
{
    return !entry.empty() && static_cast<std::int64_t>(entry.size()) <= kMaxPathBytes && isOneLine(entry);
}

} // namespace

Preferences::Preferences(std::string path, std::unique_ptr<QSettings> file)
    : m_path(std::move(path))
    , m_file(std::move(file))
{ }

Preferences::Preferences(Preferences&&) noexcept = default;
Preferences& Preferences::operator=(Preferences&&) noexcept = default;
Preferences::~Preferences() = default;

Result<Preferences> Preferences::open(std::string_view path)
{
    const QFileInfo info(toQString(path));
    const std::string absolute = toUtf8(info.absoluteFilePath());
    if (info.exists()) {
        if (!info.isFile())
            return fail(preferencesUnusable(absolute, "not a regular file"));
        if (info.size() > kMaxPreferencesBytes)
            return fail(preferencesUnusable(absolute, "too large for a file of preferences"));
        // QSettings takes a file that it may not read for an empty one.
        QFile probe(info.filePath());
        if (!probe.open(QIODevice::ReadOnly))
            return fail(preferencesUnusable(absolute, toUtf8(probe.errorString())));
    }
    auto file = std::make_unique<QSettings>(toQString(absolute), QSettings::IniFormat);
    if (file->status() == QSettings::FormatError)
        return fail(preferencesUnusable(absolute, "not an INI file"));
    if (file->status() != QSettings::NoError)
        return fail(preferencesUnusable(absolute, "can't be read"));
    const std::int64_t schema = file->value(schemaKey(), qlonglong{kPreferencesSchema}).toLongLong();
    if (schema > kPreferencesSchema)
        return fail({.code = ErrorCode::SettingsUnusable,
            .subject = absolute,
            .detail = "written by a later version",
            .expected = kPreferencesSchema,
            .found = schema});
    return Preferences(absolute, std::move(file));
}

std::string Preferences::text(Preference id) const
{
    const PreferenceRow& row = preferenceRow(id);
    const QString key = keyOf(row);
    if (!m_file->contains(key))
        return std::string(row.fallback);
    std::string value = toUtf8(m_file->value(key).toString());
    return fitsText(row, value) ? value : std::string(row.fallback);
}

std::int64_t Preferences::number(Preference id) const
{
    const PreferenceRow& row = preferenceRow(id);
    bool isNumber = false;
    const std::int64_t value = m_file->value(keyOf(row)).toString().toLongLong(&isNumber);
    return isNumber && value >= row.least && value <= row.most ? value : row.fallbackNumber;
}

std::vector<std::string> Preferences::list(Preference id) const
{
    const PreferenceRow& row = preferenceRow(id);
    std::vector<std::string> entries;
    for (const QString& entry : m_file->value(keyOf(row)).toStringList()) {
        std::string text = toUtf8(entry);
        if (static_cast<std::int64_t>(entries.size()) < row.most && fitsList(text))
            entries.push_back(std::move(text));
    }
    return entries;
}

Result<> Preferences::setText(Preference id, std::string_view value)
{
    const PreferenceRow& row = preferenceRow(id);
    if (!fitsText(row, value))
        return fail(badPreference(row));
    m_file->setValue(keyOf(row), toQString(value));
    return save();
}

Result<> Preferences::setNumber(Preference id, std::int64_t value)
{
    const PreferenceRow& row = preferenceRow(id);
    if (value < row.least || value > row.most) {
        Error error = badPreference(row);
        error.found = value;
        return fail(std::move(error));
    }
    m_file->setValue(keyOf(row), qlonglong{value});
    return save();
}

Result<> Preferences::setList(Preference id, std::span<const std::string> value)
{
    const PreferenceRow& row = preferenceRow(id);
    if (!std::all_of(value.begin(), value.end(), [](const std::string& entry) { return fitsList(entry); }))
        return fail(badPreference(row));
    QStringList entries;
    for (const std::string& entry : value.first(std::min(value.size(), static_cast<std::size_t>(row.most))))
        entries.append(toQString(entry));
    m_file->setValue(keyOf(row), entries);
    return save();
}

Result<> Preferences::addRecentFile(std::string_view path)
{
    std::vector<std::string> files = list(Preference::RecentFiles);
    std::erase(files, path);
    files.insert(files.begin(), std::string(path));
    return setList(Preference::RecentFiles, files);
}

bool Preferences::isSet(Preference id) const
{
    return m_file->contains(keyOf(preferenceRow(id)));
}

std::string Preferences::shown(Preference id) const
{
    switch (preferenceRow(id).type) {
    case PreferenceType::Number:
        return std::to_string(number(id));
    case PreferenceType::List:
        return {};
    case PreferenceType::Text:
    case PreferenceType::Choice:
        break;
    }
    return text(id);
}

Result<> Preferences::reset(Preference id)
{
    m_file->remove(keyOf(preferenceRow(id)));
    return save();
}

Result<> Preferences::save()
{
    if (auto folder = makeFolderFor(m_path); !folder)
        return folder;
    m_file->setValue(schemaKey(), qlonglong{kPreferencesSchema});
    m_file->sync();
    if (m_file->status() != QSettings::NoError)
        return fail(preferencesUnusable(m_path, "can't be written"));
    // Paths of a person's files are nobody else's business.
    if (!QFile::setPermissions(toQString(m_path), QFile::ReadOwner | QFile::WriteOwner))
        return fail(preferencesUnusable(m_path, "its mode can't be set"));
    return {};
}

} // namespace convey
