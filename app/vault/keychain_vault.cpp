// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault/keychain_vault.h"

#include "base/text.h"

#include <QPointer>
#include <QTimer>
#include <QUuid>
#include <qt6keychain/keychain.h>

#include <optional>
#include <utility>

namespace convey {

namespace {

Error vaultError(ErrorCode code, const QString& reference, const QString& detail = {})
{
    return {.code = code, .subject = toUtf8(reference), .detail = toUtf8(detail)};
}

// What an error says for certain about the store, or nothing.
std::optional<ErrorCode> certainCode(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
        return ErrorCode::VaultDenied;
    case QKeychain::AccessDenied:
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        return ErrorCode::VaultDenied;
#else
        // libsecret's "Cannot create an item in a locked collection" comes as this.
        return ErrorCode::VaultLocked;
#endif
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorCode::VaultUnavailable;
    default:
        return std::nullopt;
    }
}

// Runs a job of QtKeychain and hands it to `finished` from the event loop. The jobs are children of the
// vault and delete themselves.
template <typename Finished>
void run(QKeychain::Job* job, const QString& key, Finished finished)
{
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job->parent(), std::move(finished));
    job->start();
}

} // namespace

KeychainVault::KeychainVault(const QString& service, QObject* parent)
    : Vault(parent)
    , m_service(service)
{ }

// A store that is locked or has no keyring yet says "not found" to a reader and something unspecific to a
// writer, and a missing one says something unspecific to both (QtKeychain 0.13.2 with libsecret, tried
// 2026-11-21). Only doing both tells them apart. The entry has a new name each time, so that two programs
// can't take each other's away.
void KeychainVault::probe(std::function<void(std::optional<ErrorCode>)> then)
{
    const QString key = QStringLiteral("probe-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto* writing = new QKeychain::WritePasswordJob(m_service, this);
    writing->setTextData(QStringLiteral("probe"));
    run(writing, key, [this, key, then = std::move(then)](const QKeychain::Job* written) {
        if (const auto code = certainCode(written->error()))
            return then(code);
        if (written->error() == QKeychain::NoError)
            return run(new QKeychain::DeletePasswordJob(m_service, this), key,
                [then](const QKeychain::Job*) { then(std::nullopt); });
        run(new QKeychain::ReadPasswordJob(m_service, this), key, [then](const QKeychain::Job* read) {
            const bool answers = read->error() == QKeychain::EntryNotFound;
            then(answers ? ErrorCode::VaultLocked : ErrorCode::VaultUnavailable);
        });
    });
}

void KeychainVault::explain(
    const QKeychain::Job& failed, const QString& reference, std::function<void(Error)> then)
{
    const QString detail = failed.errorString();
    if (const auto code = certainCode(failed.error()))
        return then(vaultError(*code, reference, detail));
    const ErrorCode whenOpen = failed.error() == QKeychain::EntryNotFound
        ? ErrorCode::VaultEntryMissing
        : ErrorCode::VaultUnavailable; // the store works, and this one operation does not
    probe([reference, detail, whenOpen, then = std::move(then)](std::optional<ErrorCode> trouble) {
        then(vaultError(trouble.value_or(whenOpen), reference, detail));
    });
}

void KeychainVault::read(const QString& reference, QObject* context, ReadCallback callback)
{
    readEntry(reference, context, std::move(callback), false);
}

void KeychainVault::readEntry(
    const QString& reference, const QPointer<QObject>& alive, ReadCallback callback, bool again)
{
    run(new QKeychain::ReadPasswordJob(m_service, this), reference,
        [this, reference, alive, again, callback = std::move(callback)](QKeychain::Job* job) {
            if (!alive)
                return;
            if (job->error() == QKeychain::NoError) {
                // QtKeychain has no way to wipe its own copies; they go with the job.
                callback(Secret(toUtf8(static_cast<QKeychain::ReadPasswordJob*>(job)->textData())));
                return;
            }
            explain(*job, reference, [this, reference, alive, again, callback](Error error) {
                if (!alive)
                    return;
                // The probe may have made the system ask for the password, and now the entry can be seen.
                if (error.code == ErrorCode::VaultEntryMissing && !again)
                    return readEntry(reference, alive, callback, true);
                callback(fail(std::move(error)));
            });
        });
}

void KeychainVault::write(const QString& reference, Secret secret, QObject* context, DoneCallback callback)
{
    const QPointer<QObject> alive(context);
    if (secret.isEmpty()) {
        // QtKeychain would take the empty text for "delete" on some systems.
        QTimer::singleShot(0, this, [alive, reference, callback = std::move(callback)] {
            if (alive)
                callback(fail(vaultError(ErrorCode::KeyMissing, reference)));
        });
        return;
    }
    auto* job = new QKeychain::WritePasswordJob(m_service, this);
    job->setTextData(toQString(secret.reveal()));
    finish(job, reference, alive, std::move(callback));
}

void KeychainVault::forget(const QString& reference, QObject* context, DoneCallback callback)
{
    // Deleting "succeeds" for an entry that is not there and in a locked store, where the entry stays (as
    // above). So it is read first.
    read(reference, this,
        [this, reference, alive = QPointer<QObject>(context), callback = std::move(callback)](
            Result<Secret> found) mutable {
            if (!alive)
                return;
            if (!found)
                return callback(fail(std::move(found.error())));
            finish(new QKeychain::DeletePasswordJob(m_service, this), reference, alive, std::move(callback));
        });
}

void KeychainVault::finish(
    QKeychain::Job* job, const QString& reference, const QPointer<QObject>& alive, DoneCallback callback)
{
    run(job, reference, [this, reference, alive, callback = std::move(callback)](const QKeychain::Job* done) {
        if (!alive)
            return;
        if (done->error() == QKeychain::NoError)
            return callback({});
        explain(*done, reference, [alive, callback](Error error) {
            if (alive)
                callback(fail(std::move(error)));
        });
    });
}

} // namespace convey
