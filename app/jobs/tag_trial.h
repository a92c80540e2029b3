// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Loads the address of an image tag once, as a browser would from a page, to see what answers. It carries no
/// key, no cookie and nothing of this computer; what is in the address is all that goes out. Asynchronous;
/// one object, the thread that made it, in which an event loop runs.
#pragma once

#include "base/result.h"
#include "delivery/proxy.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

class QObject;

namespace convey {

struct TagTrial
{
    std::string url{}; ///< the address of the tag, see tagUrl()
    /// Address of the page that has the tag, of which the origin is sent, as browsers do to another site
    /// (Referrer Policy, "strict-origin-when-cross-origin", its default; read 2026-11-22). Empty sends none.
    std::string referer{};
    /// Where the request goes instead of the address's own scheme, host and port: `https://127.0.0.1:8443`.
    /// Path and query stay. Empty: where the address says.
    std::string server{};
    std::string extraCaPem{}; ///< certificates trusted beside the system's
    ProxySettings proxy{}; ///< never used for this computer itself
    std::chrono::milliseconds limit{15'000}; ///< names, connection and answer together
};

struct TagAnswer
{
    int status = 0;
    std::string contentType{}; ///< as the server says it; empty: it says nothing
    std::string redirectedTo{}; ///< where the answer points, which was not followed; empty: nowhere
    std::int64_t milliseconds = 0; ///< until the last of it came
    std::int64_t bytes = 0; ///< of the answer's body

    /// What an accepted tag gets. Source: image-tag, 2026-11-21: `200 image/gif`, which means that the event
    /// was taken in, not that it was processed.
    [[nodiscard]] bool isAccepted() const { return status == 200 && contentType.starts_with("image/gif"); }
};

class TagTrialRun
{
public:
    using Done = std::function<void(Result<TagAnswer>)>;

    /// Begins at once; `done` is called later, once, unless the object is gone by then, and must not delete
    /// it. Exactly one request goes out, even when the line is closed without an answer. Errors:
    /// EndpointInvalid (no address), EndpointNotSecure (http to another computer), UsageBadValue (`subject`
    /// "referer": no http address of a page), NetworkUnreachable, TlsFailed, ProxyFailed, TimedOut,
    /// TransportFailed (`detail`: the network's words), EndpointNotApi (what answers is no HTTP), Cancelled.
    /// A redirect is an answer like any other and is not followed; of an answer at most 64 KiB are read. An
    /// answer that does not say how long it is counts as it stands when the server closes or `limit` is over.
    explicit TagTrialRun(const TagTrial& trial, Done done);
    ~TagTrialRun(); ///< as cancel(), without a word
    TagTrialRun(const TagTrialRun&) = delete;
    TagTrialRun& operator=(const TagTrialRun&) = delete;

    /// Ends it with Cancelled; nothing when it has ended.
    void cancel();

private:
    class Request;
    std::unique_ptr<Request> m_request;
};

} // namespace convey
