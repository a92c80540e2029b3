// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault/session_vault.h"

#include "base/text.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <utility>

namespace convey {

namespace {

// Hands `result` to `callback` from the event loop of `vault`, unless `context` has gone by then.
template <typename Callback, typename Answer>
void answerLater(QObject* vault, QObject* context, Callback callback, Answer result)
{
    // A timer's function must be copyable, and a Secret is not.
    const auto shared = std::make_shared<Answer>(std::move(result));
    QTimer::singleShot(
        0, vault, [alive = QPointer<QObject>(context), callback = std::move(callback), shared] {
            if (alive)
                callback(std::move(*shared));
        });
}

Error entryMissing(const QString& reference)
{
    return {.code = ErrorCode::VaultEntryMissing, .subject = toUtf8(reference)};
}

} // namespace

void SessionVault::read(const QString& reference, QObject* context, ReadCallback callback)
{
    const auto entry = m_secrets.find(reference);
    if (entry == m_secrets.end())
        answerLater(this, context, std::move(callback), Result<Secret>(fail(entryMissing(reference))));
    else
        answerLater(this, context, std::move(callback), Result<Secret>(entry->second.clone()));
}

void SessionVault::write(const QString& reference, Secret secret, QObject* context, DoneCallback callback)
{
    Result<> result;
    if (secret.isEmpty())
        result = fail({.code = ErrorCode::KeyMissing, .subject = toUtf8(reference)});
    else
        m_secrets[reference] = std::move(secret);
    answerLater(this, context, std::move(callback), std::move(result));
}

void SessionVault::forget(const QString& reference, QObject* context, DoneCallback callback)
{
    Result<> result;
    if (m_secrets.erase(reference) == 0)
        result = fail(entryMissing(reference));
    answerLater(this, context, std::move(callback), std::move(result));
}

} // namespace convey
