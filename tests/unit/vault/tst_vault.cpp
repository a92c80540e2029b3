// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "await.h"
#include "support/test_text.h"

#include "vault/session_vault.h"

#include <QTest>

using namespace convey;
using namespace convey::test;

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionKeepsKeys();
    void aMissingEntryIsSaid();
    void anEmptyKeyIsRefused();
    void nobodyIsCalledWhoHasGone();
    void sessionsShareNothing();
};

void TestVault::aSessionKeepsKeys()
{
    SessionVault vault;
    const QString reference = QStringLiteral("destination:shop");
    QVERIFY(writeNow(vault, reference, "first").has_value());
    QCOMPARE(text(readNow(vault, reference)->reveal()), QStringLiteral("first"));
    QVERIFY(writeNow(vault, reference, "second").has_value());
    QCOMPARE(text(readNow(vault, reference)->reveal()), QStringLiteral("second"));
    QVERIFY(forgetNow(vault, reference).has_value());
    QCOMPARE(readNow(vault, reference).error().code, ErrorCode::VaultEntryMissing);
}

void TestVault::aMissingEntryIsSaid()
{
    SessionVault vault;
    const auto missing = readNow(vault, QStringLiteral("destination:none"));
    QCOMPARE(missing.error().code, ErrorCode::VaultEntryMissing);
    QCOMPARE(text(missing.error().subject), QStringLiteral("destination:none"));
    QCOMPARE(forgetNow(vault, QStringLiteral("x")).error().code, ErrorCode::VaultEntryMissing);
}

void TestVault::anEmptyKeyIsRefused()
{
    SessionVault vault;
    QVERIFY(writeNow(vault, QStringLiteral("a"), "key").has_value());
    QCOMPARE(writeNow(vault, QStringLiteral("a"), {}).error().code, ErrorCode::KeyMissing);
    QCOMPARE(text(readNow(vault, QStringLiteral("a"))->reveal()), QStringLiteral("key"));
}

void TestVault::nobodyIsCalledWhoHasGone()
{
    SessionVault vault;
    bool called = false;
    {
        QObject context;
        vault.read(QStringLiteral("a"), &context, [&](const Result<Secret>&) { called = true; });
    }
    // A later call's answer comes after the first one's would have.
    QVERIFY(!readNow(vault, QStringLiteral("a")).has_value());
    QVERIFY(!called);
}

void TestVault::sessionsShareNothing()
{
    SessionVault first;
    SessionVault second;
    QVERIFY(writeNow(first, QStringLiteral("a"), "key").has_value());
    QCOMPARE(readNow(second, QStringLiteral("a")).error().code, ErrorCode::VaultEntryMissing);
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
