// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/kept_destinations.h"

#include "base/text.h"

#include <QTimer>

#include <memory>
#include <utility>

namespace convey {

namespace {

/// Later, as a vault answers, so that callers see one order of things.
template <typename Callback, typename Answer>
void answerSoon(QObject* context, Callback done, Answer answer)
{
    auto shared = std::make_shared<Answer>(std::move(answer));
    QTimer::singleShot(0, context, [done = std::move(done), shared] { done(std::move(*shared)); });
}

/// Takes the entry's name out of the destination that has it.
Result<> withoutReference(Destinations& list, const std::string& name)
{
    const Destination* found = list.findDestination(name);
    if (!found || found->keyReference.empty())
        return {};
    Destination plain = *found;
    plain.keyReference.clear();
    return list.put(plain);
}

} // namespace

void keepWithKey(Destinations& list, Vault& store, Destination destination, const std::string& replaces,
    Secret key, QObject* context, DestinationCallback done)
{
    const Destination* old = replaces.empty() ? nullptr : list.findDestination(replaces);
    destination.keyReference = old ? old->keyReference : std::string();
    const bool isNewEntry = destination.keyReference.empty();
    if (const Result<> fits = list.canPut(destination, replaces); !fits)
        return answerSoon(context, std::move(done), Result<Destination>(fail(fits.error())));
    destination.keyReference = list.referenceFor(destination);
    const QString entry = toQString(destination.keyReference);
    store.write(entry, std::move(key), context,
        [&list, &store, destination, replaces, isNewEntry, entry, context, done = std::move(done)](
            Result<> written) {
            if (!written)
                return done(fail(written.error()));
            const Result<> put = list.put(destination, replaces);
            if (put)
                return done(destination);
            if (!isNewEntry)
                return done(fail(put.error()));
            store.forget(
                entry, context, [done, error = put.error()](const Result<>& /*gone*/) { done(fail(error)); });
        });
}

void forgetKeyOf(
    Destinations& list, Vault& store, const std::string& name, QObject* context, Vault::DoneCallback done)
{
    const Destination* found = list.findDestination(name);
    if (!found || found->keyReference.empty())
        return answerSoon(context, std::move(done), Result<>());
    store.forget(
        toQString(found->keyReference), context, [&list, name, done = std::move(done)](Result<> forgotten) {
            if (!forgotten && forgotten.error().code != ErrorCode::VaultEntryMissing)
                return done(std::move(forgotten));
            done(withoutReference(list, name));
        });
}

void forgetDestination(
    Destinations& list, Vault& store, const std::string& name, QObject* context, Vault::DoneCallback done)
{
    forgetKeyOf(list, store, name, context, [&list, name, done = std::move(done)](Result<> forgotten) {
        if (!forgotten && forgotten.error().code != ErrorCode::VaultUnavailable)
            return done(std::move(forgotten));
        done(list.remove(name).map([](bool) {}));
    });
}

} // namespace convey
