// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Turns the end of one post into what it means for the events in it. This is the one place where "sent" is
/// decided; a 2xx alone is not enough. Pure; safe on any thread.
#pragma once

#include "delivery/answer.h"
#include "delivery/transport.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace convey {

enum class OutcomeState : std::uint8_t
{
    Accepted, ///< the API confirmed every event
    Refused, ///< answered, and nothing of this request was recorded
    Postponed, ///< answered "not now" (408, 425, 429, 503, or any 5xx before the whole body had left):
               ///< nothing was recorded, the same request may go again
    Unknown, ///< it may or may not have been recorded; repeating with the same ids is safe
    NotDelivered, ///< the whole request never left this computer
};

/// Why. One code has one sentence in words/.
enum class OutcomeReason : std::uint8_t
{
    None, ///< accepted
    KeyRefused,
    KeyScopeMissing, ///< a key of the wrong kind (an Advertiser key, a platform key)
    PixelRefused,
    EventRefused, ///< the answer names at least one event
    RequestRefused, ///< 400 or 422 with an API error that names no event
    TooLarge, ///< 413
    RateLimited, ///< 429
    ServerTrouble, ///< 408, 425, 5xx
    NotAnApi, ///< a page, a redirect, 404: another server or a sign-in page answered
    CountWrong, ///< 2xx with JSON that does not count what was sent
    AnswerUnreadable, ///< 2xx without an answer that can be read, or before the body had left
    AnswerTooLarge, ///< the answer passed the size limit
    ConnectFailed,
    TlsFailed,
    ProxyFailed,
    TimedOut,
    ConnectionLost, ///< cut, reset, garbage, protocol error
    Cancelled,
    Count_, ///< how many there are; not a reason
};

struct Outcome
{
    OutcomeState state = OutcomeState::Unknown;
    OutcomeReason reason = OutcomeReason::ConnectionLost;
    bool retryable = false; ///< the same body may be worth another try
    int status = 0; ///< HTTP status, 0 = none
    std::string retryAfter{}; ///< raw, see retryAfterMs() in retry_policy.h
    std::string serverDate{}; ///< raw Date: what a date in Retry-After is measured from
    std::string detail{}; ///< the transport's words, or the redirect's status; never key or body
    Answer answer{};

    bool operator==(const Outcome&) const = default;
};

/// Reads the end of a post of `eventsSent` events, by this table and in this order:
///
/// | Seen | State |
/// | whole answer, 2xx, `accepted_events` = `eventsSent`, whole body given | Accepted |
/// | whole answer, any other 2xx | Unknown |
/// | whole answer, 3xx or 4xx | Refused (408, 425, 429: Postponed) |
/// | whole answer, 5xx | Postponed for 503 and before the whole body was given; else Unknown, since a
///   gateway may have passed the request on |
/// | anything else, part of the body given | NotDelivered |
/// | anything else, whole body given | Unknown |
///
/// Cost: one parse of the answer. Source: the table was measured against libcurl 7.88.1 and 8.22 over
/// HTTP/1.1 and HTTP/2, 2026-11-21; the meaning of the API's statuses is recorded, not documented (see
/// answer.h).
[[nodiscard]] Outcome judge(const Ended& ended, std::int64_t eventsSent);

/// The stable name of a reason ("key_refused"), for `--json` and the ledger. O(1).
[[nodiscard]] std::string_view outcomeReasonName(OutcomeReason reason);
/// The stable name of a state ("not_delivered"). O(1).
[[nodiscard]] std::string_view outcomeStateName(OutcomeState state);

} // namespace convey
