// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/key_source.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "delivery/endpoint.h"
#include "settings/destinations.h"
#include "settings/paths.h"
#include "vault/keychain_vault.h"

#include <QTimer>

#include <cstdio>

namespace convey::cli {

namespace {

constexpr const char* kKeyVariable = "CONVEY_API_KEY";
constexpr std::int64_t kMaxKeyBytes = 10'000; // keys have some hundred characters

Result<Secret> checked(std::string_view text)
{
    const std::string_view key = trimmed(text);
    return checkKey(key).map([&] { return Secret(std::string(key)); });
}

/// The buffers that a key came through. volatile: see Secret.
void wipe(char* bytes, std::size_t size)
{
    volatile char* const gone = bytes;
    for (std::size_t i = 0; i < size; ++i)
        gone[i] = '\0';
}

/// What functions that are over have left on the stack, spilled registers of copied text among it (seen as
/// the dynamic linker resolved a function, 2026-11).
[[gnu::noinline]] void wipeStackBelow()
{
    constexpr std::size_t kDepth = 64U << 10U;
    char room[kDepth];
    wipe(room, kDepth);
}

Result<Secret> readStandardInput()
{
    std::string text;
    char buffer[1'024];
    while (const std::size_t size = std::fread(buffer, 1, sizeof buffer, stdin)) {
        text.append(buffer, size);
        if (static_cast<std::int64_t>(text.size()) > kMaxKeyBytes)
            return fail({.code = ErrorCode::KeyInvalid});
    }
    wipe(buffer, sizeof buffer);
    Result<Secret> key = checked(text);
    wipe(text.data(), text.size());
    return key;
}

/// The destination that was named, else the first one with a key for this pixel.
std::optional<Destination> destinationFor(std::string_view name, std::string_view pixelId)
{
    const auto destinations = Destinations::load(defaultDestinationsPath());
    if (!destinations)
        return std::nullopt;
    for (const Destination& destination : destinations->all()) {
        const bool isMeant =
            name.empty() ? destination.pixelId == pixelId : equalsIgnoringAsciiCase(destination.name, name);
        if (isMeant && !destination.keyReference.empty())
            return destination;
    }
    return std::nullopt;
}

} // namespace

Result<Secret> readKeyFile(std::string_view path)
{
    if (path == "-")
        return readStandardInput();
    Result<std::string> text = readSmallFile(path, kMaxKeyBytes);
    if (!text)
        return fail(text.error());
    Result<Secret> key = checked(*text);
    wipe(text->data(), text->size());
    wipeStackBelow();
    return key;
}

std::optional<Result<Secret>> givenKey(const Arguments& arguments)
{
    QByteArray variable = qgetenv(kKeyVariable);
    qunsetenv(kKeyVariable);
    if (arguments.has("key-file"))
        return readKeyFile(arguments.value("key-file"));
    if (variable.isEmpty())
        return std::nullopt;
    Result<Secret> key = checked({variable.constData(), static_cast<std::size_t>(variable.size())});
    wipe(variable.data(), static_cast<std::size_t>(variable.size()));
    wipeStackBelow();
    return key;
}

void findKey(const Arguments& arguments, std::string_view pixelId, QObject* context,
    std::function<void(Result<Secret>)> done)
{
    if (std::optional<Result<Secret>> given = givenKey(arguments)) {
        auto shared = std::make_shared<Result<Secret>>(*std::move(given));
        QTimer::singleShot(0, context, [shared, done = std::move(done)] { done(std::move(*shared)); });
        return;
    }
    const std::optional<Destination> kept = destinationFor(arguments.value("destination"), pixelId);
    auto* vault = new KeychainVault(QStringLiteral("convey"), context);
    vault->read(toQString(kept ? kept->keyReference : "pixel:" + std::string(pixelId)), context,
        [vault, isKept = kept.has_value(), done = std::move(done)](Result<Secret> key) {
            vault->deleteLater();
            // Nowhere to be found is one thing for the person: the key has to be given.
            const bool nowhere = !key && !isKept
                && (key.error().code == ErrorCode::VaultEntryMissing
                    || key.error().code == ErrorCode::VaultUnavailable);
            done(nowhere ? Result<Secret>(fail({.code = ErrorCode::KeyMissing})) : std::move(key));
        });
}

} // namespace convey::cli
