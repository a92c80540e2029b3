// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is needed to send and is shared by all uploads: the saved destinations, the keys, the preferences of
/// the network, and practice mode. Which destination an upload goes to is its own page's business.
///
/// A key is never a member of the desk: it lies in the system's key store or in the memory of this run, and
/// goes from there straight into the one send or trial that it was asked for. GUI thread only.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "delivery/endpoint.h"
#include "jobs/kept_destinations.h"
#include "jobs/ledger_history.h"
#include "jobs/send_job.h"
#include "settings/destinations.h"
#include "vault/session_vault.h"
#include "vault/vault.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace convey::ui {

class Practice;

/// Where an upload goes: a saved destination, or practice mode (then `destination` is empty).
struct SendTarget
{
    bool practice = false;
    Destination destination{};

    bool operator==(const SendTarget&) const = default;
};

enum class KeyPlace : std::uint8_t
{
    KeyStore, ///< the system's
    Session, ///< the memory of this run
};

/// All that UploadSession::send() takes besides the mode.
struct WayOut
{
    Endpoint endpoint;
    std::string pixelId;
    SendMeans means;
};

class SendDesk final : public QObject
{
    Q_OBJECT

public:
    using WayCallback = std::function<void(Result<WayOut>)>;

    /// Reads the destinations; problem() says why there are none. `keyStore` null = the system's.
    explicit SendDesk(std::unique_ptr<Vault> keyStore = nullptr, QObject* parent = nullptr);
    ~SendDesk() override;

    [[nodiscard]] const std::vector<Destination>& destinations() const;
    /// The file of the destinations can't be used: nothing can be saved in this run.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    /// A page that opens from now on begins in practice mode (`convey --practice`).
    void setPracticeFirst(bool first) { m_practiceFirst = first; }
    /// What a page begins with: practice mode when it was asked for or nothing is saved, the destination when
    /// there is exactly one; with several a person must choose, since the wrong client can't be undone.
    [[nodiscard]] std::optional<SendTarget> firstTarget() const;

    /// Adds, or replaces the one that was called `replaces` (its key goes along), and returns it as saved.
    /// Errors: those of Destinations::put() and remove(); UsageBadValue with subject "name" when another one
    /// has the name.
    [[nodiscard]] Result<Destination> save(Destination destination, const QString& replaces = {});
    /// The first of the client colours that no destination has.
    [[nodiscard]] int firstFreeColour() const;

    /// Saves a destination as save() does, together with its key, in this one place; in the other one it is
    /// forgotten. Both or neither: when the key can't be kept, nothing is saved. Errors: those of
    /// Destinations::put() and Vault::write().
    void keep(Destination destination, const QString& replaces, Secret key, KeyPlace place, QObject* context,
        DestinationCallback done);
    /// Takes the key out of both places; the destination stays. Errors: those of forgetKeyOf(): the key of
    /// the key store is then still there.
    void forgetKey(const Destination& destination, QObject* context, Vault::DoneCallback done);
    /// Takes the destination and its key out. Errors: those of forgetDestination().
    void forget(const Destination& destination, QObject* context, Vault::DoneCallback done);
    /// From the session, else from the key store. Errors: KeyMissing when neither has it, those of
    /// Vault::read(). The callback runs later, as a Vault's does.
    void readKey(const Destination& destination, QObject* context, Vault::ReadCallback done);
    /// Where the key should be, without asking there; nothing = a person has to give it.
    [[nodiscard]] std::optional<KeyPlace> keyPlace(const Destination& destination) const;

    /// Where the password of the proxy lies from now on; it is in one place only. Errors: those of
    /// Vault::write().
    void keepProxyPassword(Secret password, KeyPlace place, QObject* context, Vault::DoneCallback done);
    /// means(), with the password of the proxy where it wants one and `endpoint` is reached through it. The
    /// callback runs later, as a Vault's does. Errors: those of means() and Vault::read().
    void reach(const Endpoint& endpoint, QObject* context, std::function<void(Result<SendMeans>)> done);

    /// How the network and the history are reached, by the preferences; without a key and a proxy's password.
    /// Errors: those of Preferences::open() and sendMeansFrom().
    [[nodiscard]] Result<SendMeans> means() const;

    /// Whose history tells what was sent there before; without a target that of all pixels. Practice mode has
    /// one of its own, from its first use until the end of this run; none while the preferences can't be
    /// read.
    [[nodiscard]] std::optional<HistoryPlace> historyPlace(const std::optional<SendTarget>& target) const;
    /// The saved destination that a job went to; nothing when there is none any more.
    [[nodiscard]] std::optional<SendTarget> targetOf(const JobHeader& job) const;

    /// Everything for one send; the callback runs later, in this thread, and not at all when `context` has
    /// gone. Practice mode is started on its first use, which takes some milliseconds. Errors: those of
    /// checkPixel(), Endpoint::parse(), readKey(), means() and Practice::start().
    void prepare(const SendTarget& target, QObject* context, WayCallback done);

Q_SIGNALS:
    void destinationsChanged();
    void practiceStarted(); ///< its history can be named from now on, and is empty

private:
    void keepInSession(const Destination& destination, Secret key, Vault::DoneCallback done);
    void forgetInSession(const QString& name);
    [[nodiscard]] Result<WayOut> practiceWay();
    [[nodiscard]] Result<WayOut> wayTo(const Destination& destination) const;
    [[nodiscard]] bool isInSession(const QString& name) const;
    void renameInSession(const QString& from, const QString& to);

    std::optional<Destinations> m_destinations{};
    std::optional<Error> m_problem{};
    std::unique_ptr<Vault> m_keyStore;
    SessionVault m_session{};
    std::vector<QString> m_inSession{}; ///< names whose key is in m_session
    std::unique_ptr<Practice> m_practice{};
    bool m_practiceFirst = false;
    bool m_isProxyInSession = false; ///< the password of the proxy
};

/// The endpoint of a destination: its own, or the API's. Errors: those of Endpoint::parse().
[[nodiscard]] Result<Endpoint> endpointOf(const Destination& destination);

} // namespace convey::ui
