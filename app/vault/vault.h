// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where API keys live: the key store of the system, or (SessionVault) the memory of this run.
///
/// Asynchronous, because a key store may ask the person for a password first. The callback runs once, never
/// before the call has returned, in the thread of the vault (an event loop must run there), and not at all
/// when `context` or the vault has gone by then. Use a vault from the thread it lives in. A `reference` names
/// an entry ("destination:shop"); it is no secret and may be shown.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>
#include <QString>

#include <functional>

namespace convey {

class Vault : public QObject
{
    Q_OBJECT

public:
    using ReadCallback = std::function<void(Result<Secret>)>;
    using DoneCallback = std::function<void(Result<>)>;

    using QObject::QObject;
    ~Vault() override;

    /// Errors (subject is the reference): VaultEntryMissing (the store is open and has no such entry),
    /// VaultLocked, VaultDenied (the person or the system said no), VaultUnavailable (there is no store).
    virtual void read(const QString& reference, QObject* context, ReadCallback callback) = 0;

    /// Stores or replaces. Errors: VaultLocked, VaultDenied, VaultUnavailable, KeyMissing (an empty secret);
    /// what was there stays.
    virtual void write(const QString& reference, Secret secret, QObject* context, DoneCallback callback) = 0;

    /// Deletes the entry. Errors: as read().
    virtual void forget(const QString& reference, QObject* context, DoneCallback callback) = 0;
};

} // namespace convey
