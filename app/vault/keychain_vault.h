// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The system's key store through QtKeychain: Secret Service or KWallet, Windows' Credential Manager, macOS'
/// keychain. Never falls back to a plain file. Thread rule: see vault.h.
#pragma once

#include "vault/vault.h"

#include <QPointer>

#include <optional>

namespace QKeychain { // NOLINT(readability-identifier-naming): the library's
class Job;
}

namespace convey {

class KeychainVault final : public Vault
{
    Q_OBJECT

public:
    /// Entries are kept under `service`; tests give their own.
    explicit KeychainVault(const QString& service = QStringLiteral("convey"), QObject* parent = nullptr);

    void read(const QString& reference, QObject* context, ReadCallback callback) override;
    void write(const QString& reference, Secret secret, QObject* context, DoneCallback callback) override;
    void forget(const QString& reference, QObject* context, DoneCallback callback) override;

private:
    void readEntry(
        const QString& reference, const QPointer<QObject>& alive, ReadCallback callback, bool again);
    /// Finds out whether the store can be written to: nothing when it can, else VaultLocked, VaultDenied or
    /// VaultUnavailable. Leaves no entry behind.
    void probe(std::function<void(std::optional<ErrorCode>)> then);
    /// Why a job failed, in our codes; probes where QtKeychain's answer is ambiguous.
    void explain(const QKeychain::Job& failed, const QString& reference, std::function<void(Error)> then);
    void finish(
        QKeychain::Job* job, const QString& reference, const QPointer<QObject>& alive, DoneCallback callback);

    QString m_service;
};

} // namespace convey
