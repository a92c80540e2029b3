// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the desktop hears of a send, over a session bus of its own (dbus-run-session); without a bus nothing
/// is asked of anybody.
#include "shell/desktop.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>

using namespace convey::ui;

/// Stands in for the desktop: hears the task bar's signal and takes notifications.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList entries{};
    QList<QVariantMap> facts{};
    QStringList notices{};

public Q_SLOTS:
    void update(const QString& entry, const QVariantMap& told)
    {
        entries << entry;
        facts << told;
    }
    // NOLINTNEXTLINE(readability-identifier-naming): the interface's
    uint Notify(const QString& program, uint /*replaces*/, const QString& /*icon*/, const QString& title,
        const QString& body, const QStringList& /*actions*/, const QVariantMap& /*hints*/, int /*timeout*/)
    {
        notices << program + u'|' + title + u'|' + body;
        return 1;
    }
};

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTaskBarHearsHowFarItIs();
    void aNoticeIsTextAndNoMarkup();
};

namespace {

bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
}

} // namespace

void TestDesktop::theTaskBarHearsHowFarItIs()
{
    if (!hasBus()) {
        QElapsedTimer clock;
        clock.start();
        tellTaskBar(42); // nobody is there, and nobody is waited for
        QVERIFY(clock.elapsed() < 10'000);
        return;
    }
    FakeDesktop desktop;
    QVERIFY(QDBusConnection::sessionBus().connect({}, QStringLiteral("/org/convey/Convey"),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"), &desktop,
        SLOT(update(QString, QVariantMap))));
    tellTaskBar(42);
    QTRY_COMPARE(desktop.facts.size(), 1);
    QCOMPARE(desktop.entries.first(), QStringLiteral("application://convey.desktop"));
    QCOMPARE(desktop.facts.first().value(QStringLiteral("progress")).toDouble(), 0.42);
    QVERIFY(desktop.facts.first().value(QStringLiteral("progress-visible")).toBool());
    tellTaskBar(std::nullopt);
    QTRY_COMPARE(desktop.facts.size(), 2);
    QVERIFY(!desktop.facts.last().value(QStringLiteral("progress-visible")).toBool());
}

void TestDesktop::aNoticeIsTextAndNoMarkup()
{
    if (!hasBus()) {
        QElapsedTimer clock;
        clock.start();
        tellDesktop(QStringLiteral("Sending is done"), QStringLiteral("3 accepted"));
        QVERIFY(clock.elapsed() < 10'000);
        return;
    }
    FakeDesktop desktop;
    QDBusConnection other =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
    QVERIFY(other.registerObject(
        QStringLiteral("/org/freedesktop/Notifications"), &desktop, QDBusConnection::ExportAllSlots));
    QVERIFY(other.registerService(QStringLiteral("org.freedesktop.Notifications")));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Convey"));
    tellDesktop(QStringLiteral("Sending is done"), QStringLiteral("3 accepted <b>1</b> refused"));
    QTRY_COMPARE(desktop.notices.size(), 1);
    QCOMPARE(desktop.notices.first(),
        QStringLiteral("Convey|Sending is done|3 accepted &lt;b&gt;1&lt;/b&gt; refused"));
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
