// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/send_desk.h"

#include "common/tokens.h"
#include "shell/practice.h"

#include "base/text.h"
#include "jobs/send_means.h"
#include "settings/paths.h"
#include "settings/preferences.h"
#include "vault/keychain_vault.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace convey::ui {

namespace {

const std::vector<Destination>& noDestinations()
{
    static const std::vector<Destination> none;
    return none;
}

/// Runs a callback later, as a Vault does, so that callers see one order of things.
template <typename Callback, typename T>
void answerNextTurn(QObject* context, Callback done, Result<T> result)
{
    auto shared = std::make_shared<Result<T>>(std::move(result));
    QTimer::singleShot(0, context, [done = std::move(done), shared] { done(std::move(*shared)); });
}

} // namespace

SendDesk::SendDesk(std::unique_ptr<Vault> keyStore, QObject* parent)
    : QObject(parent)
    , m_keyStore(keyStore ? std::move(keyStore) : std::make_unique<KeychainVault>())
{
    Result<Destinations> loaded = Destinations::load(defaultDestinationsPath());
    if (loaded)
        m_destinations = *std::move(loaded);
    else
        m_problem = loaded.error();
}

SendDesk::~SendDesk() = default;

const std::vector<Destination>& SendDesk::destinations() const
{
    return m_destinations ? m_destinations->all() : noDestinations();
}

std::optional<SendTarget> SendDesk::firstTarget() const
{
    if (m_practiceFirst || destinations().empty())
        return SendTarget{.practice = true};
    if (destinations().size() == 1)
        return SendTarget{.destination = destinations().front()};
    return std::nullopt;
}

Result<Destination> SendDesk::save(Destination destination, const QString& replaces)
{
    if (!m_destinations)
        return fail(*m_problem);
    const std::string before = toUtf8(replaces);
    const Destination* old = replaces.isEmpty() ? nullptr : m_destinations->findDestination(before);
    destination.keyReference = old ? old->keyReference : std::string();
    if (const Result<> put = m_destinations->put(destination, before); !put)
        return fail(put.error());
    if (!replaces.isEmpty() && before != destination.name)
        renameInSession(replaces, toQString(destination.name));
    Q_EMIT destinationsChanged();
    return destination;
}

int SendDesk::firstFreeColour() const
{
    for (int colour = 0; colour < kClientColours; ++colour) {
        if (std::ranges::find(destinations(), colour, &Destination::colourIndex) == destinations().end())
            return colour;
    }
    return static_cast<int>(destinations().size()) % kClientColours;
}

void SendDesk::keepInSession(const Destination& destination, Secret key, Vault::DoneCallback done)
{
    const QString name = toQString(destination.name);
    m_session.write(name, std::move(key), this, [this, name, done = std::move(done)](Result<> written) {
        if (written && !isInSession(name))
            m_inSession.push_back(name);
        done(std::move(written));
    });
}

void SendDesk::forgetInSession(const QString& name)
{
    if (std::erase(m_inSession, name) > 0)
        m_session.forget(name, this, [](const Result<>&) {});
}

void SendDesk::keep(Destination destination, const QString& replaces, Secret key, KeyPlace place,
    QObject* context, DestinationCallback done)
{
    if (!m_destinations)
        return answerNextTurn(context, std::move(done), Result<Destination>(fail(*m_problem)));
    // The bookkeeping is the desk's and happens even when nobody waits for the answer any more.
    const auto tell = [this, alive = QPointer<QObject>(context), done = std::move(done)](
                          Result<Destination> result) {
        Q_EMIT destinationsChanged();
        if (alive)
            done(std::move(result));
    };
    if (place == KeyPlace::KeyStore)
        return keepWithKey(*m_destinations, *m_keyStore, std::move(destination), toUtf8(replaces),
            std::move(key), this, [this, replaces, tell](Result<Destination> kept) {
                if (kept) {
                    forgetInSession(replaces);
                    forgetInSession(toQString(kept->name));
                }
                tell(std::move(kept));
            });
    // Both or neither: the one thing that the session does not take.
    if (key.isEmpty())
        return answerNextTurn(this, tell, Result<Destination>(fail({.code = ErrorCode::KeyMissing})));
    Result<Destination> saved = save(std::move(destination), replaces);
    if (!saved)
        return answerNextTurn(this, tell, std::move(saved));
    keepInSession(*saved, std::move(key), [this, saved = *saved, tell](const Result<>& written) {
        if (!written)
            return tell(fail(written.error()));
        // Where the key store won't let go of the key, the destination goes on naming it, so that it can be
        // found and forgotten another time; until then the session's is the one that counts.
        forgetKeyOf(*m_destinations, *m_keyStore, saved.name, this, [this, saved, tell](const Result<>&) {
            const Destination* now = m_destinations->findDestination(saved.name);
            tell(now ? *now : saved);
        });
    });
}

void SendDesk::forgetKey(const Destination& destination, QObject* context, Vault::DoneCallback done)
{
    if (!m_destinations)
        return answerNextTurn(context, std::move(done), Result<>(fail(*m_problem)));
    forgetInSession(toQString(destination.name));
    forgetKeyOf(*m_destinations, *m_keyStore, destination.name, this,
        [this, alive = QPointer<QObject>(context), done = std::move(done)](Result<> forgotten) {
            Q_EMIT destinationsChanged();
            if (alive)
                done(std::move(forgotten));
        });
}

void SendDesk::forget(const Destination& destination, QObject* context, Vault::DoneCallback done)
{
    if (!m_destinations)
        return answerNextTurn(context, std::move(done), Result<>(fail(*m_problem)));
    forgetInSession(toQString(destination.name));
    forgetDestination(*m_destinations, *m_keyStore, destination.name, this,
        [this, alive = QPointer<QObject>(context), done = std::move(done)](Result<> forgotten) {
            Q_EMIT destinationsChanged();
            if (alive)
                done(std::move(forgotten));
        });
}

void SendDesk::readKey(const Destination& destination, QObject* context, Vault::ReadCallback done)
{
    const QString name = toQString(destination.name);
    if (isInSession(name))
        return m_session.read(name, context, std::move(done));
    if (destination.keyReference.empty())
        return answerNextTurn(context, std::move(done),
            Result<Secret>(fail({.code = ErrorCode::KeyMissing, .subject = destination.name})));
    m_keyStore->read(toQString(destination.keyReference), context, std::move(done));
}

std::optional<KeyPlace> SendDesk::keyPlace(const Destination& destination) const
{
    if (isInSession(toQString(destination.name)))
        return KeyPlace::Session;
    if (!destination.keyReference.empty())
        return KeyPlace::KeyStore;
    return std::nullopt;
}

void SendDesk::keepProxyPassword(Secret password, KeyPlace place, QObject* context, Vault::DoneCallback done)
{
    const QString reference = toQString(kProxyPasswordReference);
    const bool isForSession = place == KeyPlace::Session;
    Vault& vault = isForSession ? static_cast<Vault&>(m_session) : *m_keyStore;
    vault.write(reference, std::move(password), this,
        [this, reference, isForSession, alive = QPointer<QObject>(context), done = std::move(done)](
            const Result<>& written) {
            if (written) {
                Vault& other = isForSession ? *m_keyStore : static_cast<Vault&>(m_session);
                if (isForSession != m_isProxyInSession)
                    other.forget(reference, this, [](const Result<>&) {});
                m_isProxyInSession = isForSession;
            }
            if (alive)
                done(written);
        });
}

void SendDesk::reach(const Endpoint& endpoint, QObject* context, std::function<void(Result<SendMeans>)> done)
{
    Result<SendMeans> means = this->means();
    if (!means || !means->curl.proxy.wantsPassword() || endpoint.isLoopback())
        return answerNextTurn(context, std::move(done), std::move(means));
    Vault& vault = m_isProxyInSession ? static_cast<Vault&>(m_session) : *m_keyStore;
    auto shared = std::make_shared<SendMeans>(*std::move(means));
    vault.read(toQString(kProxyPasswordReference), context,
        [shared, done = std::move(done)](Result<Secret> password) {
            if (!password)
                return done(fail(password.error()));
            shared->curl.proxy.password = *std::move(password);
            done(std::move(*shared));
        });
}

Result<SendMeans> SendDesk::means() const
{
    const Result<Preferences> preferences = Preferences::open(defaultPreferencesPath());
    if (!preferences)
        return fail(preferences.error());
    return sendMeansFrom(*preferences, std::make_shared<SystemClock>()).map([](SendMeans means) {
        // Neither Qt nor libcurl reads SSL_CERT_FILE; a person who sets it expects it to work.
        const QByteArray variable = qgetenv("SSL_CERT_FILE");
        if (!variable.isEmpty() && means.curl.extraCaFile.empty())
            means.curl.extraCaFile = variable.toStdString();
        return means;
    });
}

std::optional<HistoryPlace> SendDesk::historyPlace(const std::optional<SendTarget>& target) const
{
    if (target && target->practice) {
        if (!m_practice)
            return std::nullopt;
        return HistoryPlace{.ledgerPath = m_practice->means().ledgerPath,
            .endpoint = m_practice->endpoint().base(),
            .pixelId = m_practice->pixelId()};
    }
    const Destination destination = target ? target->destination : Destination();
    const Result<Endpoint> endpoint = endpointOf(destination);
    const Result<SendMeans> means = this->means();
    if (!endpoint || !means)
        return std::nullopt;
    return HistoryPlace{
        .ledgerPath = means->ledgerPath, .endpoint = endpoint->base(), .pixelId = destination.pixelId};
}

std::optional<SendTarget> SendDesk::targetOf(const JobHeader& job) const
{
    for (const Destination& destination : destinations()) {
        const Result<Endpoint> endpoint = endpointOf(destination);
        if (endpoint && endpoint->base() == job.endpoint && destination.pixelId == job.pixelId)
            return SendTarget{.destination = destination};
    }
    return std::nullopt;
}

Result<WayOut> SendDesk::practiceWay()
{
    if (!m_practice) {
        Result<std::unique_ptr<Practice>> started = Practice::start();
        if (!started)
            return fail(started.error());
        m_practice = *std::move(started);
        Q_EMIT practiceStarted();
    }
    return WayOut{
        .endpoint = m_practice->endpoint(), .pixelId = m_practice->pixelId(), .means = m_practice->means()};
}

Result<WayOut> SendDesk::wayTo(const Destination& destination) const
{
    if (const Result<> pixel = checkPixel(destination.pixelId); !pixel)
        return fail(pixel.error());
    Result<Endpoint> endpoint = endpointOf(destination);
    if (!endpoint)
        return fail(endpoint.error());
    Result<SendMeans> means = this->means();
    if (!means)
        return fail(means.error());
    return WayOut{
        .endpoint = *std::move(endpoint), .pixelId = destination.pixelId, .means = *std::move(means)};
}

void SendDesk::prepare(const SendTarget& target, QObject* context, WayCallback done)
{
    if (target.practice)
        return answerNextTurn(context, std::move(done), practiceWay());
    Result<WayOut> way = wayTo(target.destination);
    if (!way)
        return answerNextTurn(context, std::move(done), std::move(way));
    auto shared = std::make_shared<WayOut>(*std::move(way));
    readKey(target.destination, context, [this, shared, context, done = std::move(done)](Result<Secret> key) {
        if (!key)
            return done(fail(key.error()));
        auto kept = std::make_shared<Secret>(*std::move(key));
        reach(shared->endpoint, context, [shared, kept, done](Result<SendMeans> means) {
            if (!means)
                return done(fail(means.error()));
            shared->means = *std::move(means);
            shared->means.key = std::move(*kept);
            done(std::move(*shared));
        });
    });
}

bool SendDesk::isInSession(const QString& name) const
{
    return std::ranges::find(m_inSession, name) != m_inSession.end();
}

void SendDesk::renameInSession(const QString& from, const QString& to)
{
    if (std::erase(m_inSession, from) == 0)
        return;
    m_inSession.push_back(to);
    m_session.read(from, this, [this, from, to](Result<Secret> key) {
        if (!key)
            return;
        m_session.write(to, *std::move(key), this, [](const Result<>&) {});
        m_session.forget(from, this, [](const Result<>&) {});
    });
}

Result<Endpoint> endpointOf(const Destination& destination)
{
    return Endpoint::parse(destination.endpoint.empty() ? kDefaultEndpoint : destination.endpoint);
}

} // namespace convey::ui
