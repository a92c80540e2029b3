// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The window with a marked key and marked customers, looked at from outside: what it shows and says, its
/// files, its arguments, and all of its memory once the key is forgotten.
#include "support/marks.h"
#include "support/test_text.h"

#include "base/clock.h"
#include "sandbox/server.h"
#include "settings/paths.h"
#include "settings/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace convey;
using namespace convey::test;

class TestWindowSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForgottenKeyIsGone_data();
    void aForgottenKeyIsGone();
};

namespace {

constexpr int kRunMs = 120'000;
// As long as keys are.
const QByteArray kKey =
    "sk-svcacct-MARKED9f3c71KEYe2b8d4-" + QByteArray("of-the-window-A1b2C3d4E5").repeated(5);
const QList<QByteArray> kPersonal{"marked.person.7731@example.com", "14155557731", "(415) 555-7731",
    "Markedfirstname", "Markedlastname", "customer-marked-7731", "203.0.113.177"};

QByteArray ordersCsv()
{
    constexpr EpochMs kHourMs = 60 * 60 * 1000;
    QByteArray csv("id,type,timestamp_ms,action_source,user.email,user.phone_number,user.first_name,"
                   "user.last_name,user.external_id,user.ip_address,data.amount,data.currency\n");
    for (int i = 0; i < 30; ++i)
        csv += "ORDER-MARKED-" + QByteArray::number(i) + ",order_created,"
            + QByteArray::number(qlonglong(SystemClock().nowMs() - 2 * kHourMs))
            + ",phone_call,marked.person.7731@example.com,+1 (415) 555-7731,Markedfirstname,Markedlastname,"
              "customer-marked-7731,203.0.113.177,12.50,EUR\n";
    return csv;
}

} // namespace

void TestWindowSecrets::aForgottenKeyIsGone_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("place");
    // Where no key store is open, the window would say so.
    const bool hasKeyStore = qEnvironmentVariable("KEYRING_STATE") == QLatin1String("unlocked");
    const QString place = hasKeyStore ? QStringLiteral("keepInStore") : QStringLiteral("keepInSession");
    QTest::newRow("pasted") << QStringLiteral("paste") << place;
    QTest::newRow("typed") << QStringLiteral("type") << place;
}

void TestWindowSecrets::aForgottenKeyIsGone()
{
    QFETCH(QString, way);
    QFETCH(QString, place);
    const QTemporaryDir home;
    const QTemporaryDir given;
    qputenv("CONVEY_HOME", home.path().toUtf8());
    sandbox::Options options;
    options.tls = true;
    options.key = Secret(kKey.toStdString());
    const auto server = sandbox::Server::start(std::move(options));
    QVERIFY(server.has_value());
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(given.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    };
    const QString ca = write(QStringLiteral("ca.pem"), QByteArray::fromStdString((*server)->caPem()));
    {
        Result<Preferences> preferences = Preferences::open(defaultPreferencesPath());
        QVERIFY(preferences.has_value() && preferences->set<Preference::ExtraCaFile>(ca.toStdString()));
    }

    QProcess window;
    window.setProcessChannelMode(QProcess::SeparateChannels);
    window.start(QStringLiteral(DRIVEN_WINDOW),
        {way, place, write(QStringLiteral("orders.csv"), ordersCsv()), text((*server)->baseUrl())});
    QVERIFY(window.waitForStarted());
    window.write(kKey + '\n');
    QByteArray told;
    while (!told.endsWith("forgotten\n") && window.waitForReadyRead(kRunMs))
        told += window.readAllStandardOutput();
    const QByteArray complaint = window.readAllStandardError();
    QVERIFY2(told.endsWith("forgotten\n"), complaint.constData());

    // While a person asks for it, and only then, the window says the key: that text is not looked at here.
    const QList<QByteArray> all = QList<QByteArray>{kKey} + kPersonal;
    QVERIFY2(marksIn(told + complaint, all).isEmpty(), qPrintable(marksIn(told + complaint, all)));
    QVERIFY2(told.contains("Marked shop"), "the texts of the window are among them");
    for (const char* shown : {"cmdline", "environ", "comm"}) {
        QFile of(QStringLiteral("/proc/%1/%2").arg(window.processId()).arg(QLatin1String(shown)));
        QVERIFY(of.open(QIODevice::ReadOnly));
        QVERIFY2(marksIn(of.readAll(), all).isEmpty(), shown);
    }
    const QStringList files = filesWithMarks(home.path(), all, [](const QString&) { return false; });
    QVERIFY2(files.isEmpty(), qPrintable(files.join(u'\n')));

    QStringList found;
    bool isSearched = false; // the file is open: its cells are in the memory
    eachMemoryRegion(window.processId(), [&](const QByteArray& bytes) {
        isSearched = isSearched || bytes.contains("ORDER-MARKED-");
        if (const QString marks = marksIn(bytes, {kKey}); !marks.isEmpty())
            found.append(marks);
    });
    QVERIFY2(isSearched, "what is in the memory is found there");
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    window.closeWriteChannel();
    QVERIFY(window.waitForFinished(kRunMs));
    QCOMPARE(window.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestWindowSecrets)
#include "tst_window_secrets.moc"
