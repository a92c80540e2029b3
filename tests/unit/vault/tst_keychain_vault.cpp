// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "await.h"
#include "support/test_text.h"

#include "vault/keychain_vault.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convey;
using namespace convey::test;

/// The real key store, in the state that with_keyring.sh has made and named in KEYRING_STATE. Without that
/// variable the program sees to it that there is no session bus, and so no key store.
class TestKeychainVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theStateIsTold();

private:
    void checkOpen();
    void checkClosed(ErrorCode expected);

    QTemporaryDir m_home;
    KeychainVault m_vault{QStringLiteral("convey-test")};
};

namespace {

QString heldReference()
{
    return QStringLiteral("destination:held");
}

// How many files below the home hold `needle`.
int filesWith(const QByteArray& needle)
{
    int found = 0;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
            ++found;
    }
    return found;
}

} // namespace

void TestKeychainVault::initTestCase()
{
    if (!qEnvironmentVariableIsSet("KEYRING_STATE")) {
        for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_RUNTIME_DIR"})
            qunsetenv(name);
        qputenv("HOME", m_home.path().toLocal8Bit());
        qputenv("KEYRING_STATE", "none");
    }
}

void TestKeychainVault::theStateIsTold()
{
    const QString state = qEnvironmentVariable("KEYRING_STATE");
    if (state == QLatin1String("none"))
        checkClosed(ErrorCode::VaultUnavailable);
    else if (state == QLatin1String("no_keyring") || state == QLatin1String("locked"))
        checkClosed(ErrorCode::VaultLocked);
    else if (state == QLatin1String("unlocked"))
        checkOpen();
    else if (state == QLatin1String("fill"))
        QVERIFY(writeNow(m_vault, heldReference(), "canary-held-key").has_value());
    else if (state == QLatin1String("after_locked")) // nothing was lost while it was locked
        QCOMPARE(text(readNow(m_vault, heldReference())->reveal()), QStringLiteral("canary-held-key"));
    else
        QFAIL(qPrintable(state));
}

void TestKeychainVault::checkOpen()
{
    const QString reference = QStringLiteral("destination:B\u00FCcher & mehr");
    QCOMPARE(readNow(m_vault, reference).error().code, ErrorCode::VaultEntryMissing);
    QCOMPARE(forgetNow(m_vault, reference).error().code, ErrorCode::VaultEntryMissing);
    QVERIFY(writeNow(m_vault, reference, "canary-key-\u00E9").has_value());
    QCOMPARE(text(readNow(m_vault, reference)->reveal()), QStringLiteral("canary-key-\u00E9"));
    QVERIFY(writeNow(m_vault, reference, "canary-key-2").has_value());
    KeychainVault another{QStringLiteral("convey-test")};
    QCOMPARE(text(readNow(another, reference)->reveal()), QStringLiteral("canary-key-2"));
    KeychainVault otherService{QStringLiteral("convey-test-2")};
    QCOMPARE(readNow(otherService, reference).error().code, ErrorCode::VaultEntryMissing);
    QCOMPARE(writeNow(m_vault, reference, {}).error().code, ErrorCode::KeyMissing);
    QCOMPARE(text(readNow(m_vault, reference)->reveal()), QStringLiteral("canary-key-2"));
    QCOMPARE(filesWith("canary-key"), 0); // only the key store has it, and not in clear
    QVERIFY(forgetNow(m_vault, reference).has_value());
    QCOMPARE(readNow(m_vault, reference).error().code, ErrorCode::VaultEntryMissing);
}

void TestKeychainVault::checkClosed(ErrorCode expected)
{
    QElapsedTimer clock;
    clock.start();
    for (const QString& reference : {heldReference(), QStringLiteral("destination:other")}) {
        const auto read = readNow(m_vault, reference);
        QCOMPARE(read.error().code, expected);
        QCOMPARE(text(read.error().subject), reference);
        QCOMPARE(writeNow(m_vault, reference, "canary-key").error().code, expected);
        QCOMPARE(forgetNow(m_vault, reference).error().code, expected);
    }
    QVERIFY(clock.elapsed() < 5'000); // told at once: nobody waits for a time-out
    QCOMPARE(filesWith("canary-key"), 0); // no fallback to a plain file
}

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychain_vault.moc"
