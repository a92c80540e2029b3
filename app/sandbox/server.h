// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A loopback endpoint that stands in for https://bzr.openai.com: practice without an account, and the judge
/// of our own requests in tests.
///
///     POST /v1/events?pid=…        the Conversions API
///     GET  /v1/sdk/events?…        the image tag
///     GET  /sandbox/journal        {"requests":…,"live_requests":…,"test_requests":…,"accepted":…,
///                                  "duplicates":…,"refused":…,"ignored_entries":…, and more}
///     GET  /sandbox/events?after=K {"keys":[["order_created","id"],…]}, from the Kth key on (0-based), at
///                                  most kKeysPerPage; an empty list is the end
///
/// It plays another machine, so it owns the threads that listen and answer: the one exception to "threads in
/// jobs/ alone". Nothing of it runs on the caller's thread, and no signal comes back; const methods may be
/// called from any thread, the others from the thread that owns the object.
/// It binds 127.0.0.1 only. It never opens a file.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "sandbox/fault.h"
#include "sandbox/journal.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace convey::sandbox {

inline constexpr std::string_view kPracticePixel = "practice-pixel";
inline constexpr std::string_view kPracticeKey = "sk-svcacct-practice"; ///< made up; opens nothing
inline constexpr std::string_view kPracticeAdvertiserKey = "sk-svcacct-practice-advertiser";
inline constexpr std::size_t kMaxBodyBytes = 8U << 20U; ///< our own limit: the API's is not published

struct Options
{
    int port = 0; ///< 0 = any free one
    bool tls = false; ///< TLS 1.2 or later with a certificate made at the start
    std::string pixelId{kPracticePixel};
    Secret key{std::string(kPracticeKey)};
    /// A key that is genuine but of the wrong kind: 401 "Missing scopes". Empty = there is none.
    Secret advertiserKey{std::string(kPracticeAdvertiserKey)};
    const Clock* clock = nullptr; ///< judges timestamps at receipt, outlives the server; null = the system's
    FaultPlan fault{};
    bool nameEveryBadEvent = false; ///< `error.errors` names all bad events instead of the first
};

class Service;

class Server
{
public:
    /// Binds, makes the certificate, and returns when connections are answered. Blocks for some
    /// milliseconds. Errors: PortTaken (`found` = the port), SandboxFailed (`detail` = the system's or
    /// OpenSSL's words).
    [[nodiscard]] static Result<std::unique_ptr<Server>> start(Options options);

    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    ~Server(); ///< as stop()

    [[nodiscard]] int port() const;
    /// "http://127.0.0.1:8443" or "https://…", without a slash at the end.
    [[nodiscard]] std::string baseUrl() const;
    /// baseUrl() + "/v1/events", as `--endpoint` takes it.
    [[nodiscard]] std::string eventsUrl() const;
    /// The certificate authority of this one server, PEM; empty without TLS. Valid a few days; its key is
    /// forgotten once the server certificate is signed.
    [[nodiscard]] const std::string& caPem() const;
    [[nodiscard]] bool isRunning() const;

    /// A copy of what was seen so far. O(kept events); see totals() for polling.
    [[nodiscard]] Journal journal() const;
    [[nodiscard]] Totals totals() const;
    /// At most `limit` kept keys from position `after` (0-based) on.
    [[nodiscard]] std::vector<EventKey> keys(std::size_t after, std::size_t limit = kKeysPerPage) const;

    /// Replaces the fault plan: its count of requests starts anew, answers the old plan held back go out.
    /// Safe from any thread.
    void setFault(FaultPlan plan);

    /// Closes the port and all connections, answered or not, and joins the threads. May be called twice; the
    /// journal stays.
    void stop();

private:
    explicit Server(std::unique_ptr<Service> service);

    std::unique_ptr<Service> m_service;
};

} // namespace convey::sandbox
