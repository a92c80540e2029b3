// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/saved_edits.h"

#include "base/own_folder.h"
#include "base/text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace convey {

namespace {

QStringList savedFiles(const std::string& folder)
{
    return QDir(toQString(folder)).entryList({QStringLiteral("*.json")}, QDir::Files);
}

} // namespace

std::string savedEditsPath(const std::string& folder, std::span<const Source> sources)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const Source& source : sources) {
        if (source.kind != SourceKind::File)
            return {};
        digest.addData(QByteArray::fromStdString(source.path + '\0' + std::to_string(source.identity.size)
            + '\0' + std::to_string(source.identity.modifiedNs) + '\0'));
    }
    return folder + '/' + digest.result().toHex().toStdString() + ".json";
}

Result<> saveEditsOf(const std::string& folder, const Table& file, const Edits& edits)
{
    const std::string path = savedEditsPath(folder, file.sources());
    if (path.empty())
        return {};
    if (edits.isEmpty()) {
        QFile::remove(toQString(path));
        return {};
    }
    return makeFolderFor(path).and_then([&] { return saveEdits(path, edits, file.columns()); });
}

Edits savedEditsOf(const std::string& folder, const Table& file)
{
    const std::string path = savedEditsPath(folder, file.sources());
    return path.empty() ? Edits() : loadEdits(path, file.columns()).value_or(Edits());
}

std::uint64_t countSavedEdits(const std::string& folder)
{
    return static_cast<std::uint64_t>(savedFiles(folder).size());
}

WipedEdits wipeSavedEdits(const std::string& folder)
{
    QDir dir(toQString(folder));
    WipedEdits wiped;
    const QStringList names = savedFiles(folder);
    for (const QString& name : names)
        ++(dir.remove(name) ? wiped.files : wiped.left);
    return wiped;
}

} // namespace convey
