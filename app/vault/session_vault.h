// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Keys for this run only, in memory: for computers without a key store and for people who want no key kept.
/// Thread rule: see vault.h.
#pragma once

#include "vault/vault.h"

#include <map>

namespace convey {

class SessionVault final : public Vault
{
    Q_OBJECT

public:
    using Vault::Vault;

    /// Of the errors in vault.h only VaultEntryMissing and KeyMissing happen here.
    void read(const QString& reference, QObject* context, ReadCallback callback) override;
    void write(const QString& reference, Secret secret, QObject* context, DoneCallback callback) override;
    void forget(const QString& reference, QObject* context, DoneCallback callback) override;

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace convey
