// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/diagnostics.h"

#include "base/text.h"
#include "settings/preferences.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

namespace convey::ui {

namespace {

/// Numbers and words of a list are shown; of a text or list only whether it was set, since it may name a
/// person or a place.
QString settingText(const Preferences& preferences, const PreferenceRow& row)
{
    if (!preferences.isSet(row.id))
        return QStringLiteral("default");
    if (row.type == PreferenceType::Choice || row.type == PreferenceType::Number)
        return toQString(preferences.shown(row.id));
    return QStringLiteral("set");
}

} // namespace

QString diagnostics(const Preferences* preferences, std::size_t destinations)
{
    QStringList lines;
    const auto add = [&lines](const QString& name, const QString& value) {
        lines << name + QStringLiteral(": ") + value;
    };
    add(QStringLiteral("Convey"), QCoreApplication::applicationVersion());
    add(QStringLiteral("Qt"),
        QLatin1String(qVersion()) + QStringLiteral(" (built with ") + QLatin1String(QT_VERSION_STR) + u')');
    add(QStringLiteral("System"), QSysInfo::prettyProductName());
    add(QStringLiteral("Kernel"), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    add(QStringLiteral("Processor"),
        QSysInfo::currentCpuArchitecture() + QStringLiteral(", built for ") + QSysInfo::buildAbi());
    add(QStringLiteral("Window system"), QGuiApplication::platformName());
    add(QStringLiteral("Desktop"), qEnvironmentVariable("XDG_CURRENT_DESKTOP", QStringLiteral("not said")));
    for (const QScreen* screen : QGuiApplication::screens())
        add(QStringLiteral("Screen"),
            QStringLiteral("%1 x %2, scale %3")
                .arg(screen->size().width())
                .arg(screen->size().height())
                .arg(screen->devicePixelRatio()));
    add(QStringLiteral("Style"), QApplication::style()->name());
    add(QStringLiteral("Language"),
        QLocale::system().name()
            + (QGuiApplication::layoutDirection() == Qt::RightToLeft ? QStringLiteral(", right to left")
                                                                     : QStringLiteral(", left to right")));
    add(QStringLiteral("Destinations"), QString::number(destinations));
    if (!preferences) {
        lines << QStringLiteral("Preferences: can't be used");
        return lines.join(u'\n') + u'\n';
    }
    for (const PreferenceRow& row : kPreferences) {
        const QString key = toQString(row.key);
        // A window's place says nothing of a fault.
        if (row.id != Preference::WindowGeometry && row.id != Preference::Splitters)
            add(key, settingText(*preferences, row));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace convey::ui
