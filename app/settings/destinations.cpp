// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/destinations.h"

#include "base/atomic_file.h"
#include "base/own_folder.h"
#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QJsonValue>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace convey {

namespace {

constexpr int kDestinationsSchema = 1;
constexpr std::size_t kMaxNameBytes = 100;
constexpr std::size_t kMaxTextBytes = 2048; // a pixel id, a reference or an address; all are far shorter

// The members that are text, with their names in the file.
struct TextMember
{
    QLatin1String key;
    std::string Destination::*member = nullptr;
    std::size_t maxBytes = 0;
    bool required = false;
};
constexpr TextMember kTextMembers[] = {
    {QLatin1String("name"), &Destination::name, kMaxNameBytes, true},
    {QLatin1String("pixel"), &Destination::pixelId, kMaxTextBytes, true},
    {QLatin1String("key_reference"), &Destination::keyReference, kMaxTextBytes, false},
    {QLatin1String("endpoint"), &Destination::endpoint, kMaxTextBytes, false},
    {QLatin1String("consent"), &Destination::consent, kMaxTextBytes, false},
    {QLatin1String("consent_by"), &Destination::consentBy, kMaxNameBytes, false},
    {QLatin1String("consent_on"), &Destination::consentOn, kMaxNameBytes, false},
};
constexpr QLatin1String kColourKey("colour");
constexpr QLatin1String kListKey("destinations");
constexpr QLatin1String kSchemaKey("schema");

// Conversions keys have been seen with the prefix "sk-svcacct-" (api-spec "Key", inferred, 2026-10); the
// shorter one also catches the other keys of the same maker.
bool looksLikeKey(std::string_view text)
{
    return asciiLowered(text).find("sk-") == 0;
}

bool fitsMember(const TextMember& member, std::string_view text)
{
    const bool controlled = std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F;
    });
    const bool blank = trimmed(text).empty();
    return !controlled && !looksLikeKey(trimmed(text)) && text.size() <= member.maxBytes
        && firstInvalidUtf8(text) == std::string_view::npos && !(member.required && blank);
}

// The name in the file of the first member that does not fit, or nothing.
std::string unfitMember(const Destination& destination)
{
    for (const TextMember& member : kTextMembers) {
        if (!fitsMember(member, destination.*(member.member)))
            return toUtf8(QString(member.key));
    }
    const bool colourFits = destination.colourIndex >= 0 && destination.colourIndex < Destinations::kColours;
    return colourFits ? std::string() : toUtf8(QString(kColourKey));
}

Error destinationsUnusable(const std::string& path, std::string detail)
{
    return {.code = ErrorCode::SettingsUnusable, .subject = path, .detail = std::move(detail)};
}

// Reads one entry; false (and the member's name) when a type is wrong.
bool readEntry(const QJsonObject& object, Destination& into, std::string& member)
{
    for (const TextMember& text : kTextMembers) {
        const QJsonValue value = object.value(text.key);
        member = toUtf8(QString(text.key));
        if (value.isUndefined() && !text.required)
            continue;
        if (!value.isString())
            return false;
        into.*(text.member) = toUtf8(value.toString());
    }
    member = toUtf8(QString(kColourKey));
    const QJsonValue colour = object.value(kColourKey);
    if (colour.isUndefined())
        return true;
    const double number = colour.toDouble(-1);
    if (!colour.isDouble() || number < 0 || number >= Destinations::kColours || number != std::floor(number))
        return false;
    into.colourIndex = static_cast<int>(number);
    return true;
}

QJsonObject written(const Destination& destination, QJsonObject object)
{
    for (const TextMember& text : kTextMembers)
        object.insert(text.key, toQString(destination.*(text.member)));
    object.insert(kColourKey, destination.colourIndex);
    return object;
}

} // namespace

std::string keyReferenceFor(std::string_view destinationName)
{
    return "destination:" + std::string(destinationName);
}

Result<Destinations> Destinations::load(std::string_view path)
{
    Destinations loaded{std::string(path)};
    const auto bytes = readSmallFile(path, kMaxFileBytes);
    if (!bytes) {
        if (bytes.error().code == ErrorCode::FileMissing)
            return loaded;
        Error error = bytes.error();
        error.code = ErrorCode::SettingsUnusable;
        return fail(std::move(error));
    }
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(*bytes), &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return fail(destinationsUnusable(loaded.m_path, toUtf8(parsed.errorString())));
    if (!document.isObject())
        return fail(destinationsUnusable(loaded.m_path, "not an object"));
    if (const auto read = loaded.readJson(document.object()); !read)
        return fail(read.error());
    return loaded;
}

Result<> Destinations::readJson(const QJsonObject& root)
{
    const QJsonValue schema = root.value(kSchemaKey);
    if (schema.toDouble() != kDestinationsSchema) {
        Error error = destinationsUnusable(m_path, toUtf8(QString(kSchemaKey)));
        error.expected = kDestinationsSchema;
        error.found = schema.toInteger();
        return fail(std::move(error));
    }
    const QJsonValue list = root.value(kListKey);
    if (!list.isArray() || static_cast<std::size_t>(list.toArray().size()) > kMost)
        return fail(destinationsUnusable(m_path, toUtf8(QString(kListKey))));
    for (const QJsonValue entry : list.toArray()) {
        const std::string place = "destinations[" + std::to_string(m_all.size()) + "]";
        if (!entry.isObject())
            return fail(destinationsUnusable(m_path, place));
        Destination destination;
        std::string member;
        if (!readEntry(entry.toObject(), destination, member))
            return fail(destinationsUnusable(m_path, std::string(place).append(".").append(member)));
        if (member = unfitMember(destination); !member.empty())
            return fail(destinationsUnusable(m_path, std::string(place).append(".").append(member)));
        if (findDestination(destination.name) != nullptr)
            return fail(destinationsUnusable(m_path, place + ".name"));
        m_all.push_back(std::move(destination));
        m_objects.push_back(entry.toObject());
    }
    m_root = root;
    return {};
}

const Destination* Destinations::findDestination(std::string_view name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
        [&](const Destination& destination) { return equalsIgnoringAsciiCase(destination.name, name); });
    return found == m_all.end() ? nullptr : &*found;
}

std::string Destinations::referenceFor(const Destination& destination) const
{
    if (!destination.keyReference.empty())
        return destination.keyReference;
    const std::string plain = keyReferenceFor(destination.name);
    std::string reference = plain;
    const auto isTaken = [&] {
        return std::any_of(m_all.begin(), m_all.end(),
            [&](const Destination& other) { return other.keyReference == reference; });
    };
    for (int number = 2; isTaken(); ++number)
        reference = plain + ' ' + std::to_string(number);
    return reference;
}

Result<> Destinations::canPut(const Destination& destination, std::string_view replaces) const
{
    const Destination* old = replaces.empty() ? nullptr : findDestination(replaces);
    const Destination* namesake = findDestination(destination.name);
    std::string unfit = unfitMember(destination);
    if (unfit.empty() && namesake != nullptr && namesake != old)
        unfit = toUtf8(QString(kTextMembers[0].key));
    if (unfit.empty() && old == nullptr && m_all.size() >= kMost)
        unfit = toUtf8(QString(kListKey));
    if (!unfit.empty())
        return fail({.code = ErrorCode::UsageBadValue, .subject = std::move(unfit)});
    return {};
}

Result<> Destinations::put(const Destination& destination, std::string_view replaces)
{
    if (auto fits = canPut(destination, replaces); !fits)
        return fits;
    const Destination* old = replaces.empty() ? nullptr : findDestination(replaces);
    Destinations changed = *this;
    if (old != nullptr) {
        changed.m_all[static_cast<std::size_t>(old - m_all.data())] = destination;
    } else {
        changed.m_all.push_back(destination);
        changed.m_objects.emplace_back();
    }
    if (auto saved = changed.save(); !saved)
        return saved;
    *this = std::move(changed);
    return {};
}

Result<bool> Destinations::remove(std::string_view name)
{
    const Destination* known = findDestination(name);
    if (known == nullptr)
        return false;
    Destinations changed = *this;
    const auto at = known - m_all.data();
    changed.m_all.erase(changed.m_all.begin() + at);
    changed.m_objects.erase(changed.m_objects.begin() + at);
    if (const auto saved = changed.save(); !saved)
        return fail(saved.error());
    *this = std::move(changed);
    return true;
}

Result<> Destinations::save() const
{
    if (auto folder = makeFolderFor(m_path); !folder)
        return folder;
    QJsonArray list;
    for (std::size_t i = 0; i < m_all.size(); ++i)
        list.append(written(m_all[i], m_objects[i]));
    QJsonObject root = m_root;
    root.insert(kSchemaKey, kDestinationsSchema);
    root.insert(kListKey, list);
    const QByteArray json = QJsonDocument(root).toJson();
    auto saved = writeFileAtomically(m_path, {json.constData(), static_cast<std::size_t>(json.size())}, true);
    if (saved || saved.error().code == ErrorCode::DiskFull)
        return saved;
    return fail({.code = ErrorCode::SettingsUnusable, .subject = m_path, .detail = saved.error().detail});
}

} // namespace convey
