// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// cpp-httplib's server with a stream of our own beneath it. The library has no way to close a connection
/// without an answer, and none to cut one short when the server stops; both are needed here.
/// Handlers run on the library's threads; stop() may be called from any other.
#pragma once

#include "base/result.h"
#include "sandbox/certificate.h"

#include <httplib.h>

#include <memory>
#include <mutex>
#include <set>
#include <thread>

namespace convey::sandbox {

class Listener final : public httplib::Server
{
public:
    /// Without a context: plain HTTP.
    explicit Listener(SslContext context);
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    ~Listener() override;

    /// Binds 127.0.0.1 and returns the port once connections are answered. `port` 0 = any free one. Handlers
    /// are set before. Errors: PortTaken, SandboxFailed.
    [[nodiscard]] Result<int> start(int port);

    /// Ends all connections where they stand and joins the threads. May be called twice.
    void stopNow();

    /// From a handler: nothing more is sent on the connection of this request.
    static void abandon(const httplib::Request& request);

private:
    // The private virtual of httplib::Server that its own TLS server overrides, too (0.11).
    bool process_and_close_socket(socket_t socket) override;

    SslContext m_context;
    std::thread m_thread;
    std::mutex m_mutex;
    std::set<socket_t> m_open; // guarded by m_mutex
    bool m_stopping = false; // guarded by m_mutex
};

} // namespace convey::sandbox
