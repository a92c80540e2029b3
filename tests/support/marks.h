// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finds marked secrets wherever a program may have left them, in any encoding that a program might use
/// without thinking of it. One thread.
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <utility>

namespace convey::test {

/// A secret as it is, in base64 wherever in a longer text it stands, in hexadecimal, percent-encoded and in
/// UTF-16. Each with the name of its encoding.
[[nodiscard]] inline QList<std::pair<QByteArray, const char*>> encodingsOf(const QByteArray& secret)
{
    QList<std::pair<QByteArray, const char*>> forms{{secret, "plain"}, {secret.toHex(), "hexadecimal"},
        {secret.toHex().toUpper(), "hexadecimal in capitals"}};
    for (int before = 0; before < 3; ++before) {
        // The letters at both ends depend on what stands beside: they are left away.
        const QByteArray shifted = QByteArray(before, 'x') + secret;
        for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            const QByteArray whole = shifted.toBase64(options | QByteArray::OmitTrailingEquals);
            forms.append({whole.sliced(before == 0 ? 0 : 4).chopped(2), "base64"});
        }
    }
    QByteArray percent;
    for (const char c : secret)
        percent += '%' + QByteArray(1, c).toHex().toUpper();
    forms.append({percent, "percent-encoded"});
    forms.append({secret.toPercentEncoding(), "percent-encoded where it must be"});
    QByteArray little;
    QByteArray big;
    for (const char c : secret) {
        little.append(c).append('\0');
        big.append('\0').append(c);
    }
    forms.append({little, "UTF-16LE"});
    forms.append({big, "UTF-16BE"});
    return forms;
}

/// Which of the marks stand in `bytes`, in which encoding; empty: none.
[[nodiscard]] inline QString marksIn(const QByteArray& bytes, const QList<QByteArray>& marks)
{
    QStringList found;
    for (const QByteArray& mark : marks) {
        for (const auto& [form, name] : encodingsOf(mark)) {
            if (bytes.contains(form))
                found.append(QString::fromUtf8(mark.first(std::min<qsizetype>(mark.size(), 12)))
                    + QStringLiteral("… (") + QString::fromLatin1(name) + u')');
        }
    }
    return found.join(QStringLiteral(", "));
}

/// The same for every file below `folder` but those that `isAllowed` names by their relative path; their
/// names are looked at too.
[[nodiscard]] inline QStringList filesWithMarks(const QString& folder, const QList<QByteArray>& marks,
    const std::function<bool(const QString& path)>& isAllowed)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(folder.size() + 1);
        if (const QString inName = marksIn(path.toUtf8(), marks); !inName.isEmpty())
            found.append(path + QStringLiteral(": its name has ") + inName);
        QFile file(files.filePath());
        if (isAllowed(path) || !file.open(QIODevice::ReadOnly))
            continue;
        if (const QString inside = marksIn(file.readAll(), marks); !inside.isEmpty())
            found.append(path + QStringLiteral(": ") + inside);
    }
    return found;
}

/// The readable memory of a process of this person, region by region, without what is mapped from files and
/// not changed. Linux; empty elsewhere.
inline void eachMemoryRegion(qint64 pid, const std::function<void(const QByteArray& bytes)>& look)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(pid);
    QFile maps(folder + QStringLiteral("maps"));
    QFile memory(folder + QStringLiteral("mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() < 2 || !words.at(1).startsWith("rw"))
            continue;
        const QByteArrayList ends = words.first().split('-');
        const qint64 begin = ends.at(0).toLongLong(nullptr, 16);
        const qint64 size = ends.at(1).toLongLong(nullptr, 16) - begin;
        if (!memory.seek(begin))
            continue;
        look(memory.read(size));
    }
}

} // namespace convey::test
