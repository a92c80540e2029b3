// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A destination and its key are kept and forgotten together: never a destination that names a key which is
/// not there, never a key that nothing names. Both front ends go through here. Thread rule: that of the
/// vault; the callbacks run later and not at all when `context`, the vault or the list has gone (`context`
/// must not outlive the list).
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "settings/destinations.h"
#include "vault/vault.h"

#include <functional>
#include <string>

namespace convey {

using DestinationCallback = std::function<void(Result<Destination>)>;

/// Saves `destination` in the place of the one called `replaces` (empty: a new one), with this key in
/// `store`. Errors: those of Destinations::put() and Vault::write(). Nothing of a new destination is kept
/// then; one that was there stays as it was, or where its file could not be written, with the new key.
void keepWithKey(Destinations& list, Vault& store, Destination destination, const std::string& replaces,
    Secret key, QObject* context, DestinationCallback done);

/// Takes the key out of `store`; the destination stays. Fine when there is none. Errors: those of
/// Vault::forget() (the key is still there) and Destinations::put().
void forgetKeyOf(
    Destinations& list, Vault& store, const std::string& name, QObject* context, Vault::DoneCallback done);

/// The same, and then takes the destination out. Where the computer has no key store any more there is
/// nothing to take out of it.
void forgetDestination(
    Destinations& list, Vault& store, const std::string& name, QObject* context, Vault::DoneCallback done);

} // namespace convey
