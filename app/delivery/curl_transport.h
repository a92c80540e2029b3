// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The Transport over libcurl. Each setting exists because something was seen to go wrong without it: a body
/// sent twice, a key sent to another host, an answer given to the wrong request, a wait without end.
///
/// One thread owns a CurlTransport; only wake() may come from another one. A CurlLibrary must live longer.
#pragma once

#include "base/result.h"
#include "delivery/proxy.h"
#include "delivery/transport.h"

#include <QSemaphore>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace convey {

/// Sets libcurl up for the process, keeps OpenSSL from tidying up while threads end, and ignores SIGPIPE,
/// which TLS writes can raise. Made once in main(), before any thread and before anything else uses OpenSSL.
class CurlLibrary
{
public:
    CurlLibrary();
    ~CurlLibrary();
    CurlLibrary(const CurlLibrary&) = delete;
    CurlLibrary& operator=(const CurlLibrary&) = delete;

    /// False when libcurl could not start or lacks TLS or HTTP/2 or a resolver of its own thread.
    [[nodiscard]] bool isUsable() const { return m_usable; }

private:
    bool m_usable = false;
};

struct CurlOptions
{
    enum class Http : unsigned char
    {
        Two, ///< HTTP/2 where the server offers it, else HTTP/1.1
        One, ///< HTTP/1.1 only, for middle boxes that break HTTP/2
    };

    std::string extraCaPem{}; ///< certificates trusted beside the system's, PEM
    std::string
        extraCaFile{}; ///< path of such a file (`--ca-file`, SSL_CERT_FILE); may be given with extraCaPem
    ProxySettings proxy{};
    Http http = Http::Two;
    std::chrono::milliseconds connectLimit{15'000}; ///< names, TCP, proxy and TLS together
    std::chrono::milliseconds idleLimit{30'000}; ///< no byte either way; the server may think that long
    std::chrono::milliseconds totalBase{
        60'000}; ///< whole post, plus the time the body takes at slowestUplink
    std::int64_t slowestUplink = 16'000; ///< bytes a second
    std::chrono::seconds longestIdleReuse{4}; ///< Node servers close an idle connection after 5 s
    std::size_t maxAnswerBytes = 1'000'000; ///< real answers have a few kB
};

class CurlTransport final : public Transport
{
public:
    /// Errors: those of readSmallFile() for `extraCaFile`; TlsFailed when an extra CA holds no certificate
    /// that can be read (`subject`: the path, or "extra CA"); TransportFailed when libcurl can't start.
    [[nodiscard]] static Result<std::unique_ptr<CurlTransport>> create(CurlOptions options = {});

    /// Cancels what is in flight; nobody hears of it.
    ~CurlTransport() override;

    RequestId post(Request request) override;
    [[nodiscard]] std::vector<Ended> wait(std::chrono::milliseconds atMost) override;
    void cancel(RequestId id) override;
    void wake() override;

private:
    class Multi;
    struct Post;

    explicit CurlTransport(CurlOptions options, std::string caBundle);

    bool start(Post& post);
    void setProxy(Post& post, const std::string& url);
    [[nodiscard]] bool isSpinning() const;
    void stopIdle();
    void collect();
    [[nodiscard]] std::chrono::milliseconds nextDeadline(std::chrono::milliseconds atMost) const;
    void finish(std::unique_ptr<Post> post, Ended ended);

    CurlOptions m_options;
    std::string m_caBundle; ///< certificates beside those that libcurl finds, PEM; empty = none
    std::unique_ptr<Multi> m_multi;
    std::map<RequestId, std::unique_ptr<Post>> m_posts;
    std::vector<Ended> m_ended;
    QSemaphore m_never{}; ///< nobody releases it
    bool m_avoidsHttp2 = false;
    int m_looksInVain = 0; ///< one after another that libcurl did not wait for
    RequestId m_lastId = 0;
    std::atomic<bool> m_woken = false;
};

} // namespace convey
