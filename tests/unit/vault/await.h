// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Waits for the one answer of a vault.
#pragma once

#include "vault/vault.h"

#include <QTest>

#include <optional>

namespace convey::test {

inline constexpr int kVaultPatienceMs = 20'000;

inline Result<Secret> readNow(Vault& vault, const QString& reference)
{
    QObject context;
    std::optional<Result<Secret>> answer;
    vault.read(reference, &context, [&](Result<Secret> result) { answer = std::move(result); });
    if (answer)
        qFatal("the answer came before the call returned");
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, kVaultPatienceMs))
        qFatal("no answer came");
    return std::move(*answer);
}

/// `call` starts a write or a forget with the context and callback it is given.
template <typename Call>
Result<> doneNow(Call call)
{
    QObject context;
    std::optional<Result<>> answer;
    call(&context, [&](Result<> result) { answer = std::move(result); });
    if (answer)
        qFatal("the answer came before the call returned");
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, kVaultPatienceMs))
        qFatal("no answer came");
    return std::move(*answer);
}

inline Result<> writeNow(Vault& vault, const QString& reference, const std::string& secret)
{
    return doneNow([&](QObject* context, Vault::DoneCallback callback) {
        vault.write(reference, Secret(secret), context, std::move(callback));
    });
}

inline Result<> forgetNow(Vault& vault, const QString& reference)
{
    return doneNow([&](QObject* context, Vault::DoneCallback callback) {
        vault.forget(reference, context, std::move(callback));
    });
}

} // namespace convey::test
