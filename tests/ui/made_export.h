// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The exports of tests/data/sources as they were if they had been made now: "{now-600|yyyy-MM-dd HH:mm}"
/// stands for the time 600 minutes ago (see the folder's README). Any thread.
#pragma once

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <string>

namespace convey::test {

/// The text of such a file; empty when it can't be read.
[[nodiscard]] inline std::string freshExport(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const QRegularExpression place(QStringLiteral("\\{now-(-?\\d+)\\|([^}]*)\\}"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString fresh;
    qsizetype from = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        constexpr qint64 kMinute = 60;
        const QDateTime time = now.addSecs(-match.captured(1).toLongLong() * kMinute);
        const QString form = match.captured(2);
        fresh += text.mid(from, match.capturedStart() - from);
        fresh += form == QLatin1String("epoch") ? QString::number(time.toSecsSinceEpoch())
            : form == QLatin1String("epochms")  ? QString::number(time.toMSecsSinceEpoch())
            : form == QLatin1String("epochus")  ? QString::number(time.toMSecsSinceEpoch() * 1000)
                                                : QLocale::c().toString(time, form);
        from = match.capturedEnd();
    }
    fresh += text.mid(from);
    return fresh.toStdString();
}

} // namespace convey::test
