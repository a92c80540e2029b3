// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/desktop.h"

#ifdef CONVEY_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif

#include <QGuiApplication>
#include <QVariantMap>

namespace convey::ui {

#ifdef CONVEY_HAS_DBUS

namespace {

/// Without the variable Qt would look for a bus, and may start one.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        && QDBusConnection::sessionBus().isConnected();
}

} // namespace

void tellTaskBar(const std::optional<int>& percent)
{
    constexpr double kWhole = 100.0;
    if (!hasBus())
        return;
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/convey/Convey"),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    const QVariantMap facts{{QStringLiteral("progress"), percent.value_or(0) / kWhole},
        {QStringLiteral("progress-visible"), percent.has_value()}};
    signal << QStringLiteral("application://convey.desktop") << facts;
    QDBusConnection::sessionBus().send(signal);
}

void tellDesktop(const QString& title, const QString& words)
{
    if (!hasBus())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("Notify"));
    constexpr int kItsOwnTime = -1;
    // The body may be read as markup.
    call << QGuiApplication::applicationDisplayName() << 0U << QStringLiteral("convey") << title
         << words.toHtmlEscaped() << QStringList() << QVariantMap() << kItsOwnTime;
    QDBusConnection::sessionBus().call(call, QDBus::NoBlock);
}

#else

void tellTaskBar(const std::optional<int>& /*percent*/) { }
void tellDesktop(const QString& /*title*/, const QString& /*words*/) { }

#endif

} // namespace convey::ui
