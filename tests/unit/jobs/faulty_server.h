// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A server that takes the batches of a job and does wrong at one of them. It has the ids that it answered
/// well, which is what a job may call accepted. Its members may be called from the test's thread.
#pragma once

#include "support/http2_connection.h"
#include "support/raw_server.h"

#include "delivery/send_state.h"

#include <QDateTime>
#include <QLocale>

#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace convey::test {

inline constexpr int kEvents = 50;
inline constexpr int kBatches = 5;
inline constexpr std::chrono::milliseconds kIdleLimit{500};
inline constexpr std::chrono::milliseconds kTotalLimit{1'200};
inline constexpr int kPatienceMs = 15'000;

/// What the faulty answer does. `other` is the address of a second server.
using Misbehave = std::function<void(RawConnection&, const std::string& other)>;
/// The same over HTTP/2; false ends the connection.
using MisbehaveHttp2 = std::function<bool(Http2Connection&, std::uint32_t stream)>;

enum class Speaks : unsigned char
{
    PlainHttp1,
    Http1,
    Http2,
};

struct FaultCase
{
    const char* name;
    StopKind stop = StopKind::None; ///< None: the job gets over it by itself
    bool isLost = false; ///< the events of that batch are unknown at the end of the run
    Misbehave misbehave{};
    bool readsBody = true;
    MisbehaveHttp2 http2{};
    std::optional<Certificate> certificate{}; ///< what it shows instead of its own

    [[nodiscard]] Speaks speaks() const
    {
        return http2 ? Speaks::Http2 : certificate ? Speaks::Http1 : Speaks::PlainHttp1;
    }
};

/// Who vouches for the certificate of a server that does right.
[[nodiscard]] inline const Certificate& authority()
{
    static const Certificate made = makeCertificate({.commonName = "Practice CA", .isAuthority = true});
    return made;
}

/// The ids of a body, by the text around them.
[[nodiscard]] inline std::vector<std::string> idsOf(const std::string& body)
{
    constexpr std::string_view kBefore = "\"id\":\"A-";
    std::vector<std::string> ids;
    for (std::size_t at = body.find(kBefore); at != std::string::npos; at = body.find(kBefore, at + 1)) {
        const std::size_t from = at + kBefore.size() - 2;
        ids.push_back(body.substr(from, body.find('"', from) - from));
    }
    return ids;
}

/// What time it is, in the words of HTTP.
[[nodiscard]] inline std::string dateHeader()
{
    const QString now =
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"));
    return "Date: " + now.toStdString() + " GMT\r\n";
}

/// Answers well, but for one request. What it has answered well is accepted.
class FaultyServer
{
public:
    explicit FaultyServer(std::string other = {}, Speaks speaks = Speaks::PlainHttp1)
        : m_other(std::move(other))
        , m_server(
              [this, speaks](RawConnection& c) { speaks == Speaks::Http2 ? serveHttp2(c) : serveHttp1(c); },
              speaks == Speaks::PlainHttp1 ? std::nullopt : std::optional(m_own),
              speaks == Speaks::Http2 ? RawServer::Offers::Http2 : RawServer::Offers::Http1)
    { }

    void misbehaveAt(const FaultCase* fault, int request)
    {
        const std::lock_guard lock(m_mutex);
        m_fault = fault;
        m_at = m_requests + request;
        if (fault->certificate && request == 0)
            m_server.useCertificate(*fault->certificate);
    }
    /// `happens` while the answer to that request is on its way, in the server's thread.
    void whenAsked(int request, std::function<void()> happens)
    {
        const std::lock_guard lock(m_mutex);
        m_happensAt = m_requests + request;
        m_happens = std::move(happens);
    }
    /// From now on all is well.
    void behave()
    {
        const std::lock_guard lock(m_mutex);
        if (m_fault && m_fault->certificate)
            m_server.useCertificate(m_own);
        m_fault = nullptr;
    }

    [[nodiscard]] std::string url() const { return m_server.base() + "/v1/events"; }
    [[nodiscard]] std::map<std::string, int> accepted() const
    {
        const std::lock_guard lock(m_mutex);
        return m_accepted;
    }
    [[nodiscard]] bool hasMisbehaved() const { return m_hasMisbehaved || m_server.failedHandshakes() > 0; }

private:
    /// The fault of the request that begins now, if it has one.
    const FaultCase* beginRequest()
    {
        const std::lock_guard lock(m_mutex);
        const bool isFaulty = m_requests++ == m_at && m_fault && !m_fault->certificate;
        m_hasMisbehaved = m_hasMisbehaved || isFaulty;
        return isFaulty ? m_fault : nullptr;
    }

    /// The right answer to this body.
    std::string take(const std::string& body)
    {
        const std::vector<std::string> ids = idsOf(body);
        std::function<void()> happens;
        {
            const std::lock_guard lock(m_mutex);
            for (const std::string& id : ids)
                ++m_accepted[id];
            if (m_happens && m_requests == m_happensAt + 1)
                happens = std::exchange(m_happens, {});
        }
        if (happens)
            happens();
        return R"({"accepted_events":)" + std::to_string(ids.size()) + '}';
    }

    /// Shows the wrong certificate from the next connection on, if its time has come.
    bool changesCertificate()
    {
        const std::lock_guard lock(m_mutex);
        const bool isTime = m_fault && m_fault->certificate && m_requests == m_at;
        if (isTime)
            m_server.useCertificate(*m_fault->certificate);
        return isTime;
    }

    void noteSilence()
    {
        const std::lock_guard lock(m_mutex);
        m_hasMisbehaved = m_hasMisbehaved || (m_fault && m_fault->certificate);
    }

    void serveHttp1(RawConnection& connection)
    {
        bool isSpokenTo = false;
        while (connection.readHead()) {
            isSpokenTo = true;
            const FaultCase* const fault = beginRequest();
            if (fault && !fault->readsBody)
                return;
            if (!connection.readBody())
                return;
            if (fault)
                return fault->misbehave(connection, m_other);
            const std::string answer = take(connection.body());
            const bool isLast = changesCertificate();
            connection.answer(200, answer, dateHeader() + (isLast ? "Connection: close\r\n" : ""));
            if (isLast)
                return;
        }
        if (!isSpokenTo) // who looks at the certificate after the handshake goes without a word
            noteSilence();
    }

    void serveHttp2(RawConnection& connection)
    {
        Http2Connection http(connection);
        std::map<std::uint32_t, const FaultCase*> faults;
        while (const auto arrival = http.next()) {
            if (!arrival->isWhole)
                faults[arrival->stream] = beginRequest();
            const FaultCase* const fault = faults[arrival->stream];
            if (fault && fault->readsBody == arrival->isWhole) {
                if (!fault->http2(http, arrival->stream))
                    return;
            } else if (!fault && arrival->isWhole) {
                http.answer(arrival->stream, 200, take(arrival->body));
            }
        }
    }

    mutable std::mutex m_mutex;
    std::string m_other;
    Certificate m_own = makeCertificate({}, &authority());
    const FaultCase* m_fault = nullptr;
    int m_requests = 0;
    int m_at = -1;
    int m_happensAt = -1;
    std::function<void()> m_happens{};
    std::map<std::string, int> m_accepted;
    std::atomic<bool> m_hasMisbehaved = false;
    RawServer m_server; ///< last: it stops before what its threads use
};

} // namespace convey::test
