// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The network as the sender sees it: posts go in, ended posts come out. What an end means is not decided
/// here (see outcome.h), and nothing is ever sent twice for one post().
///
/// One thread owns a Transport and makes every call on it; only wake() may come from any thread.
#pragma once

#include "base/secret.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace convey {

/// Names one post for the life of its Transport. Never 0, never used twice.
using RequestId = std::uint64_t;

/// One POST of a JSON body with a bearer key. Moved in, not copied, because of the key.
struct Request
{
    std::string url{}; ///< absolute and percent-encoded, as Endpoint::eventsUrl() makes it
    std::shared_ptr<const std::string> body{}; ///< JSON, UTF-8; shared so that a repeat costs no copy
    Secret key{};
};

/// Why a transfer ended, kept by the transport itself: a library's own codes can't tell a user's cancel from
/// a time limit.
enum class EndReason : std::uint8_t
{
    Finished, ///< a whole answer was read; any status
    Cancelled,
    ConnectTimeout, ///< no connection (TCP and TLS) within its limit
    TotalTimeout,
    IdleTimeout, ///< no byte moved in either direction for too long
    ConnectFailed, ///< name not found, refused, no route
    TlsFailed,
    ProxyFailed,
    TooLarge, ///< the answer passed the size limit and was dropped
    ResendRefused, ///< the library wanted the body a second time and was not given it
    Other, ///< cut, garbage, protocol error
};

/// Everything known about a post that has ended.
struct Ended
{
    RequestId id = 0;
    EndReason reason = EndReason::Other;
    int status = 0; ///< last HTTP status seen, interim ones left out; 0 = none. May be set with any reason
    int proxyStatus = 0; ///< the proxy's answer to CONNECT; 0 = none
    std::string body{}; ///< what was read of the answer, at most the limit
    std::int64_t given = 0; ///< bytes of the request body taken from us: an upper bound of what left
    std::int64_t size = 0; ///< bytes the request body has
    std::string detail{}; ///< the library's words, English, one line, without key and body; empty when fine
    std::string retryAfter{}; ///< raw value of Retry-After
    std::string date{}; ///< raw value of the server's Date
    std::chrono::milliseconds took{0}; ///< from post() to the end
};

class Transport
{
public:
    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;

    /// Starts one POST and returns at once. It never fails: what can't even start comes back from wait() as
    /// an Ended with `given` 0.
    virtual RequestId post(Request request) = 0;

    /// Drives the transfers until one has ended, wake() was called or `atMost` has passed, and returns all
    /// that have ended. Empty = woken, out of time, or nothing in flight (then it still waits). Each post
    /// comes back exactly once.
    [[nodiscard]] virtual std::vector<Ended> wait(std::chrono::milliseconds atMost) = 0;

    /// Stops a transfer. Its Ended, with reason Cancelled, comes from the next wait(), which then returns at
    /// once; the other transfers go on. An id that is unknown or has ended is ignored.
    virtual void cancel(RequestId id) = 0;

    /// Makes a wait() that is running, or else the next one, return at once. Any thread.
    virtual void wake() = 0;
};

} // namespace convey
