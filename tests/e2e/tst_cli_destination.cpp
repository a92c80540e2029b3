// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// `convey-cli destination` with the key store of a real desktop, in the state that with_keyring.sh has made
/// and named in KEYRING_STATE; without that variable there is no key store at all. What the key store holds
/// outlives a program, so the states "fill", "locked" and "after_locked" are runs of this program after each
/// other.
#include "e2e/practice_endpoint.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace convey;
using namespace convey::test;

class TestCliDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyIsKeptTriedReplacedAndForgotten();

private:
    [[nodiscard]] CliRun run(const QStringList& arguments, const QString& key = {}) const;
    [[nodiscard]] QStringList add(const QStringList& more = {}) const;
    [[nodiscard]] QJsonArray listed() const;
    void checkOpen();
    void checkClosed(const QString& expected);
    void checkLocked();

    CliHome m_files;
    QString m_home; ///< CONVEY_HOME: below HOME, so that it outlives this program
    std::unique_ptr<PracticeEndpoint> m_endpoint{};
};

namespace {

const QString kShop = QStringLiteral("Fern & Loom");

/// How many files below `folder` hold `needle`.
int filesHolding(const QString& folder, const QByteArray& needle)
{
    int found = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
            ++found;
    }
    return found;
}

} // namespace

void TestCliDestination::initTestCase()
{
    if (qEnvironmentVariableIsSet("KEYRING_STATE")) {
        m_home = QDir::homePath() + QStringLiteral("/convey");
    } else {
        for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_RUNTIME_DIR"})
            qunsetenv(name);
        m_home = m_files.path(QStringLiteral("convey"));
        qputenv("KEYRING_STATE", "none");
    }
    m_endpoint = std::make_unique<PracticeEndpoint>(m_files);
}

CliRun TestCliDestination::run(const QStringList& arguments, const QString& key) const
{
    CliProcess process(m_files);
    process.setVariable(QStringLiteral("CONVEY_HOME"), m_home);
    process.setVariable(QStringLiteral("SSL_CERT_FILE"), m_endpoint->caFile());
    if (!key.isEmpty())
        process.setVariable(QStringLiteral("CONVEY_API_KEY"), key);
    process.start(arguments + QStringList{QStringLiteral("--json")});
    return process.finish();
}

QStringList TestCliDestination::add(const QStringList& more) const
{
    return QStringList{QStringLiteral("destination"), QStringLiteral("add"), kShop, QStringLiteral("--pixel"),
               QStringLiteral("practice-pixel"), QStringLiteral("--endpoint"), m_endpoint->url()}
    + more;
}

QJsonArray TestCliDestination::listed() const
{
    return run({QStringLiteral("destination"), QStringLiteral("list")})
        .json()[QLatin1String("destinations")]
        .toArray();
}

void TestCliDestination::aKeyIsKeptTriedReplacedAndForgotten()
{
    const QString state = qEnvironmentVariable("KEYRING_STATE");
    if (state == QLatin1String("none"))
        checkClosed(QStringLiteral("vault_unavailable"));
    else if (state == QLatin1String("no_keyring"))
        checkClosed(QStringLiteral("vault_locked"));
    else if (state == QLatin1String("unlocked"))
        checkOpen();
    else if (state == QLatin1String("fill"))
        QCOMPARE(run(add(), practiceKey()).exitCode, 0);
    else if (state == QLatin1String("locked"))
        checkLocked();
    else if (state == QLatin1String("after_locked"))
        // Nothing was lost while it was locked. The port is another one by now.
        QCOMPARE(run(add()).exitCode
                + run({QStringLiteral("destination"), QStringLiteral("test"), kShop}).exitCode,
            0);
    else
        QFAIL(qPrintable(state));
}

/// A key that can't be kept leaves nothing half saved.
void TestCliDestination::checkClosed(const QString& expected)
{
    const CliRun refused = run(add(), practiceKey());
    QVERIFY2(refused.errorCode() == expected, refused.told().constData());
    QVERIFY(listed().isEmpty());
    QCOMPARE(filesHolding(m_home, practiceKey().toUtf8()), 0);
    // Without its key it can be saved, and is used with the key of one command.
    QCOMPARE(run(add({QStringLiteral("--consent"), QStringLiteral("agreed in the shop"),
                     QStringLiteral("--consent-by"), QStringLiteral("Ada")}))
                 .exitCode,
        0);
    QCOMPARE(listed().size(), 1);
    const QJsonObject shop = listed().first().toObject();
    QCOMPARE(shop[QLatin1String("key_kept")].toBool(), false);
    QCOMPARE(shop[QLatin1String("consent_by")].toString(), QStringLiteral("Ada"));
    QVERIFY(!shop[QLatin1String("consent_on")].toString().isEmpty());
    QCOMPARE(run({QStringLiteral("destination"), QStringLiteral("test"), kShop}, practiceKey()).exitCode, 0);
    QCOMPARE(run({QStringLiteral("destination"), QStringLiteral("forget"), kShop}).exitCode, 0);
    QVERIFY(listed().isEmpty());
}

void TestCliDestination::checkLocked()
{
    // It is said to be locked, never that no key is saved.
    const CliRun test = run({QStringLiteral("destination"), QStringLiteral("test"), kShop});
    QVERIFY2(test.errorCode() == QStringLiteral("vault_locked"), test.told().constData());
    const CliRun send = run({QStringLiteral("send"), m_files.write(QStringLiteral("one.csv"), "id\n1\n"),
        QStringLiteral("--destination"), kShop});
    QVERIFY2(send.errorCode() == QStringLiteral("vault_locked"), send.told().constData());
    const CliRun forget = run({QStringLiteral("destination"), QStringLiteral("forget"), kShop});
    QVERIFY2(forget.errorCode() == QStringLiteral("vault_locked"), forget.told().constData());
    QCOMPARE(listed().size(), 1);
    QCOMPARE(listed().first()[QLatin1String("key_kept")].toBool(), true);
}

void TestCliDestination::checkOpen()
{
    // Tried before it is kept: a key of the wrong kind, and the ID of a source, get no further.
    const CliRun wrongKind = run(add(),
        QString::fromUtf8(sandbox::kPracticeAdvertiserKey.data(), sandbox::kPracticeAdvertiserKey.size()));
    QVERIFY2(wrongKind.errorCode() == QStringLiteral("key_scope_missing"), wrongKind.told().constData());
    const CliRun source = run({QStringLiteral("destination"), QStringLiteral("add"), kShop,
                                  QStringLiteral("--pixel"), QStringLiteral("cds_4711")},
        practiceKey());
    QVERIFY2(source.errorCode() == QStringLiteral("pixel_invalid"), source.told().constData());
    QVERIFY(listed().isEmpty());

    const CliRun added = run(add(), practiceKey());
    QVERIFY2(added.exitCode == 0, added.told().constData());
    QCOMPARE(m_endpoint->server().totals().eventsTested, 1);
    QVERIFY(!added.told().contains(practiceKey().toUtf8()));
    QCOMPARE(filesHolding(m_home, practiceKey().toUtf8()), 0);
    // Read back, for a send too.
    QCOMPARE(run({QStringLiteral("destination"), QStringLiteral("test"), kShop}).exitCode, 0);
    const QByteArray csv = "id,type,timestamp_ms,action_source,user.email\nA-1,order_created,"
        + QByteArray::number(qint64(SystemClock().nowMs() - 60'000)) + ",phone_call,ada@example.com\n";
    const CliRun sent = run({QStringLiteral("send"), m_files.write(QStringLiteral("orders.csv"), csv),
        QStringLiteral("--destination"), kShop, QStringLiteral("--live")});
    QVERIFY2(sent.exitCode == 0, sent.told().constData());
    QCOMPARE(m_endpoint->server().totals().accepted, 1);
    // Replaced by one that nobody knows, without a try; the next use tells.
    QCOMPARE(run(add({QStringLiteral("--untested")}), QStringLiteral("sk-svcacct-another")).exitCode, 0);
    QCOMPARE(run({QStringLiteral("destination"), QStringLiteral("test"), kShop}).errorCode(),
        QStringLiteral("key_refused"));
    // The key alone, and then all of it.
    QCOMPARE(
        run({QStringLiteral("destination"), QStringLiteral("forget"), kShop, QStringLiteral("--key-only")})
            .exitCode,
        0);
    QCOMPARE(run({QStringLiteral("destination"), QStringLiteral("test"), kShop}).errorCode(),
        QStringLiteral("key_missing"));
    QCOMPARE(listed().size(), 1);
    QCOMPARE(run({QStringLiteral("destination"), QStringLiteral("forget"), kShop}).exitCode, 0);
    QVERIFY(listed().isEmpty());
    QCOMPARE(run({QStringLiteral("destination"), QStringLiteral("forget"), kShop}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCliDestination)
#include "tst_cli_destination.moc"
